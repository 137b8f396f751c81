import { type Issue, safeToken } from '@payerkit/core';
import {
  describeRejectReason,
  followUpAction,
  isRetryableRejection,
  mayBeHeldByPayer,
} from '../../codes/payer-rejections.js';
import { isObject } from '../wire/json.js';
import { wireText } from '../wire/text.js';

/** A classified entry of the `errors[]` of eligibility and claims responses. */
export interface SortedError {
  /** `payer`: an X12 AAA rejection. `field`: a field of the request. `gateway`: the payer could not be reached. */
  readonly kind: 'payer' | 'field' | 'gateway';
  /** Meaning, in payerkit's wording. */
  readonly issue: Issue;
  /** True when the same request may succeed later. */
  readonly retryable: boolean;
  /** True when the payer may have accepted a submission anyway. */
  readonly mayBeHeld?: boolean;
  /** X12 AAA04, if the payer sent a known one. */
  readonly followUpCode?: string;
}

interface Phrase {
  readonly pattern: RegExp;
  readonly code: string;
  readonly text: string;
  readonly followUp: string;
}

// Optum's descriptions can quote the request, so they are recognized and never repeated.
const PHRASES: readonly Phrase[] = [
  {
    pattern: /not predefined|predefined canned/i,
    code: 'not_predefined',
    text: 'The sandbox accepts only its predefined values',
    followUp: "Use a value from the vendor's list of predefined sandbox values.",
  },
  {
    pattern: /date format|yyyymmdd/i,
    code: 'date_format',
    text: 'The date has an invalid format',
    followUp: 'Write dates YYYYMMDD.',
  },
  {
    pattern: /required|missing|must not be (null|blank|empty)|may not be (null|blank|empty)/i,
    code: 'required',
    text: 'The field is missing',
    followUp: 'Add the field.',
  },
  {
    pattern: /could not be converted|unexpected character|deserializ/i,
    code: 'wrong_type',
    text: 'The field has the wrong JSON type',
    followUp: 'Send numbers and amounts as strings.',
  },
  {
    pattern: /not found|does not exist|no .*\bfound\b/i,
    code: 'not_found',
    text: 'Nothing was found for the request',
    followUp: 'Check the code or ID.',
  },
  {
    pattern: /allowed values|not (a )?valid|invalid|must be/i,
    code: 'invalid',
    text: 'The value is not allowed',
    followUp: 'Correct the field.',
  },
];

/** Longest text that is matched. */
export const MAX_MATCHED = 1_000;

const ANY_FIELD = { code: 'refused', text: 'The field was rejected', followUp: 'Correct the field.' };

/**
 * Returns the meaning of Optum's description in payerkit's wording.
 *
 * @param description - Optum's text
 */
export function phrase(description: unknown): Omit<Phrase, 'pattern'> {
  // A text of a payer or a gateway may have any length; its meaning is in its beginning.
  const text = (wireText(description) ?? '').slice(0, MAX_MATCHED);
  const { code, text: ownText, followUp } = PHRASES.find(({ pattern }) => pattern.test(text)) ?? ANY_FIELD;
  return { code, text: ownText, followUp };
}

/**
 * Classifies the entries of an `errors[]`: AAA rejections in both of their shapes, field errors, failures to reach the
 * payer. An entry that only announces a rejection is dropped when the rejection itself is present.
 *
 * @param errors - the value of `errors`
 */
export function sortErrors(errors: readonly unknown[]): SortedError[] {
  const sorted = errors.filter(isObject).map((wire) => {
    const error = sortError(wire);
    return { ...error, action: error.followUpCode ?? wireText(wire.followupAction)?.trim() ?? '' };
  });
  const named = sorted.filter(({ kind, issue }) => kind === 'payer' && issue.code !== 'unknown');
  const kept = named.length === 0 ? sorted : sorted.filter((e) => e.kind !== 'payer' || named.includes(e));
  const placeOf = ({ issue }: SortedError) => `${issue.code}|${issue.path}`;
  // The loops repeat a rejection, sometimes without its follow-up action. Different actions are different rejections.
  const withAction = new Set(kept.filter(({ action }) => action !== '').map(placeOf));
  const stated = kept.filter((error) => error.action !== '' || !withAction.has(placeOf(error)));
  const once = new Map(stated.map(({ action, ...error }) => [`${placeOf(error)}|${action}`, error]));
  return [...once.values()];
}

function sortError(error: Record<string, unknown>): SortedError {
  const field = wireText(error.field);
  const code = wireText(error.code);
  const rejection = rejectionCode(field, code, error.followupAction);
  if (rejection !== undefined) return payerError(rejection, error);
  const { code: ownCode, text, followUp } = phrase(error.description ?? error.message);
  if (field !== undefined && /^http[ _-]?header$/i.test(field)) {
    return {
      kind: 'gateway',
      issue: { severity: 'error', code: 'payer_connection', text: 'The connection to the payer is down' },
      retryable: true,
    };
  }
  const path = field === undefined ? undefined : safeToken(field);
  return {
    kind: 'field',
    issue: {
      severity: 'error',
      code: code === undefined ? ownCode : safeToken(code),
      text,
      followUp,
      ...(path === undefined ? {} : { path }),
    },
    retryable: false,
  };
}

/**
 * Returns the reject reason from its location in this response: under `code`, or in older responses as the `field`
 * itself.
 */
function rejectionCode(
  field: string | undefined,
  code: string | undefined,
  action: unknown,
): string | undefined {
  if (field === 'AAA') return code ?? 'unknown';
  if (field === undefined || code !== undefined) return undefined;
  const looksLikeReason = /^[0-9A-Z]{2}$/.test(field);
  return looksLikeReason && (describeRejectReason(field) !== undefined || action !== undefined)
    ? field
    : undefined;
}

function payerError(code: string, error: Record<string, unknown>): SortedError {
  const reason = describeRejectReason(code);
  const action = followUpAction(error.followupAction);
  const location = wireText(error.location);
  const retryable = isRetryableRejection(code, error.followupAction);
  // The advice for a transient reason is to retry, which the payer's action may forbid.
  const isForbidden = !retryable && isRetryableRejection(code, undefined);
  const advice = [action?.followUp, isForbidden && action ? undefined : reason?.followUp]
    .filter((text) => text !== undefined)
    .join(' ');
  return {
    kind: 'payer',
    issue: {
      severity: 'error',
      code: safeToken(code),
      text: reason?.text ?? 'The payer rejected the request',
      ...(advice === '' ? {} : { followUp: advice }),
      ...(location === undefined ? {} : { path: safeToken(location) }),
    },
    retryable,
    mayBeHeld: mayBeHeldByPayer(code, error.followupAction),
    ...(action === undefined ? {} : { followUpCode: action.code }),
  };
}

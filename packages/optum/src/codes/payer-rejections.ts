import { lookUp } from '../internal/call/look-up.js';

/** Meaning of an X12 AAA03 reject reason and its follow-up action, in payerkit's words. */
export interface RejectReason {
  /** The payer's objection. */
  readonly text: string;
  /** The follow-up action when the payer's own is no more specific. */
  readonly followUp: string;
}

const PROVIDER = 'Check the provider in the request, or register it with this payer.';
const PERSON = 'Compare the name, birth date, gender and member ID with the insurance card.';
const DATES = 'Check the service dates.';
const SERVICE = 'Check the service type or procedure.';
const PAYER = 'Check the payer ID in tradingPartnerServiceId.';
const WAIT = 'Retry later; the payer could not respond.';
const AUTHORIZATION = 'Check the authorization request and its number.';

const REASONS: Readonly<Record<string, readonly [text: string, followUp: string]>> = {
  '04': ['The authorized quantity was exceeded', AUTHORIZATION],
  '15': ['Required application data is missing', PERSON],
  '33': ['The payer found input errors', PERSON],
  '35': ['The provider is out of network', PROVIDER],
  '41': ['The provider is not authorized to query this payer', PROVIDER],
  '42': ['The payer cannot respond at the moment', WAIT],
  '43': ['The provider identifier is missing or invalid', PROVIDER],
  '44': ['The provider name is missing or invalid', PROVIDER],
  '45': ['The provider specialty is missing or invalid', PROVIDER],
  '46': ['The provider phone number is missing or invalid', PROVIDER],
  '47': ['The provider state is missing or invalid', PROVIDER],
  '48': ['The referring provider identifier is missing or invalid', PROVIDER],
  '49': ['The provider is not the primary care physician', PROVIDER],
  '50': ['The provider is not eligible for inquiries', PROVIDER],
  '51': ['The provider is not on file with the payer', PROVIDER],
  '52': ["The service dates are outside the provider's enrollment with the plan", DATES],
  '53': ['The requested benefit is not consistent with the provider type', SERVICE],
  '54': ['The procedure code qualifier is invalid', SERVICE],
  '55': ['The procedure code is invalid', SERVICE],
  '56': ['A date is inappropriate', DATES],
  '57': ['The date of service is missing or invalid', DATES],
  '58': ['The birth date is missing or invalid', PERSON],
  '60': ['The birth date is after the date of service', DATES],
  '61': ['The date of death is before the date of service', DATES],
  '62': ['The date of service is outside the allowable inquiry period', DATES],
  '63': ['The date of service is in the future', DATES],
  '64': ['The patient ID is missing or invalid', PERSON],
  '65': ['The patient name is missing or invalid', PERSON],
  '66': ['The patient gender is missing or invalid', PERSON],
  '67': ['The patient was not found', PERSON],
  '68': ['The patient ID belongs to more than one person', PERSON],
  '69': ["The service is not consistent with the patient's age", SERVICE],
  '70': ["The service is not consistent with the patient's gender", SERVICE],
  '71': ["The birth date does not match the payer's records", PERSON],
  '72': ['The member ID is missing or invalid', PERSON],
  '73': ['The subscriber name is missing or invalid', PERSON],
  '74': ['The subscriber gender is missing or invalid', PERSON],
  '75': ['The subscriber was not found', PERSON],
  '76': ['The member ID belongs to more than one person', PERSON],
  '77': ['The subscriber was found, the patient was not', PERSON],
  '78': ['The subscriber is not in the identified group or plan', PERSON],
  '79': ['The participant identification is invalid', PAYER],
  '80': ['The payer did not respond in time', WAIT],
  '97': ['The provider address is missing or invalid', PROVIDER],
  '98': ['The service is experimental', SERVICE],
  AA: ['The authorization number was not found', AUTHORIZATION],
  AE: ['The primary care provider must authorize the service', AUTHORIZATION],
  AF: ['A diagnosis code is missing or invalid', SERVICE],
  AG: ['A procedure code is missing or invalid', SERVICE],
  AO: ["Additional information about the patient's condition is required", AUTHORIZATION],
  CI: ['The certification information does not match the patient', AUTHORIZATION],
  E8: ['A medical review is required', AUTHORIZATION],
  IA: ['The authorization number has an invalid format', AUTHORIZATION],
  IP: ['The provider role is not consistent with the request', PROVIDER],
  MA: ['The authorization number is missing', AUTHORIZATION],
  T4: ['The payer name or identifier is missing', PAYER],
  T5: ['Certification information is missing', AUTHORIZATION],
};

/** The payer's follow-up action after a rejection (X12 AAA04). */
export interface FollowUpAction {
  /** X12 AAA04 code. */
  readonly code: string;
  /** The action, in payerkit's words. */
  readonly followUp: string;
  /** True when the payer allows a program to resend the same request. */
  readonly resubmission: boolean;
}

// The wire carries the text of AAA04, older responses the code: both are recognized.
const ACTIONS: readonly (FollowUpAction & { readonly wire: RegExp })[] = [
  {
    code: 'P',
    followUp: 'Resubmit the original request.',
    resubmission: true,
    wire: /^(p|please resubmit original transaction)$/i,
  },
  {
    code: 'R',
    followUp: 'Resubmission is allowed.',
    resubmission: true,
    wire: /^(r|resubmission allowed)$/i,
  },
  {
    code: 'C',
    followUp: 'Correct the request and resubmit it.',
    resubmission: false,
    wire: /^(c|please correct and resubmit)$/i,
  },
  {
    code: 'N',
    followUp: 'Do not resubmit.',
    resubmission: false,
    wire: /^(n|resubmission not allowed)$/i,
  },
  {
    code: 'S',
    followUp: 'Do not resubmit; the payer has sent the inquiry to a third party.',
    resubmission: false,
    wire: /^(s$|do not resubmit\W+inquiry initiated)/i,
  },
  {
    code: 'W',
    followUp: 'Wait 30 days and resubmit.',
    resubmission: false,
    wire: /^(w$|(please )?wait 30 days)/i,
  },
  {
    code: 'X',
    followUp: 'Wait 10 days and resubmit.',
    resubmission: false,
    wire: /^(x$|(please )?wait 10 days)/i,
  },
  {
    code: 'Y',
    followUp: 'Do not resubmit; the payer holds the request and will respond shortly.',
    resubmission: false,
    wire: /^(y$|do not resubmit\W+we will hold)/i,
  },
];

/**
 * Condition under which the same request may succeed a moment later. `always`: unless the payer's follow-up action
 * forbids it, because the reason concerns the payer and not the request. `allowed`: only if the action allows it.
 */
const RETRIES: Readonly<Record<string, 'always' | 'allowed'>> = {
  '42': 'always',
  '80': 'always',
  '79': 'allowed',
};

/** Follow-up actions with which the payer has accepted the request. */
const HELD: ReadonlySet<string> = new Set(['S', 'Y']);

/**
 * Returns the meaning of a reject reason (X12 AAA03) of a payer, and its follow-up action, in payerkit's words. Pure; sends nothing.
 *
 * @param code - X12 AAA03, such as `72`
 * @returns undefined for a code that is not in the list
 * @throws nothing
 * @example
 * ```ts
 * describeRejectReason('72'); // { text: 'The member ID is missing or invalid', followUp: 'Compare the name, …' }
 * ```
 */
export function describeRejectReason(code: string): RejectReason | undefined {
  const reason = lookUp(REASONS, code);
  return reason && { text: reason[0], followUp: reason[1] };
}

/**
 * Looks up a follow-up action, by its code or by the text that Optum sends for it.
 *
 * @param wire - X12 AAA04 code or text
 */
export function followUpAction(wire: unknown): FollowUpAction | undefined {
  if (typeof wire !== 'string') return undefined;
  const text = wire.trim();
  return ACTIONS.find((action) => action.wire.test(text));
}

/**
 * Checks whether a rejection is transient: reasons 42 (the payer cannot respond at the moment) and 80 (it did not
 * respond in time), unless the payer's follow-up action forbids resubmission; reason 79 (participant) only if the
 * action allows it.
 *
 * @param code - X12 AAA03
 * @param followUp - X12 AAA04 code or text; often absent
 */
export function isRetryableRejection(code: string, followUp: unknown): boolean {
  const retry = lookUp(RETRIES, code);
  if (retry === undefined) return false;
  const action = followUpAction(followUp);
  if (action !== undefined) return action.resubmission;
  return retry === 'always' && (typeof followUp !== 'string' || followUp.trim() === '');
}

/**
 * Checks whether a rejection leaves the outcome of a submission unknown: the payer did not respond in time (80), or
 * holds the request and responds later (AAA04 S and Y).
 *
 * @param code - X12 AAA03
 * @param followUp - X12 AAA04 code or text
 */
export function mayBeHeldByPayer(code: string, followUp: unknown): boolean {
  return code === '80' || HELD.has(followUpAction(followUp)?.code ?? '');
}

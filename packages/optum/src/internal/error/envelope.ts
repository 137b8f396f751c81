import { type Issue, safeToken } from '@payerkit/core';
import { isObject, listOf, objectOf } from '../wire/json.js';
import { wireText } from '../wire/text.js';
import { readOutcome } from './operation-outcome.js';
import { MAX_MATCHED, phrase, type SortedError, sortErrors } from './wire-errors.js';

/** The families of error bodies of Optum's products, named as in the table below. */
export type EnvelopeFamily =
  | 'strings'
  | 'outcome'
  | 'graphql'
  | 'fields'
  | 'problemFields'
  | 'claimStatus'
  | 'sentinel'
  | 'gateway'
  | 'detail'
  | 'problem'
  | 'notification'
  | 'status'
  | 'code'
  | 'message';

/** A parsed error body. */
export interface Envelope {
  /** Shape of the body. */
  readonly family: EnvelopeFamily;
  /** The vendor's code for the whole response, or `unknown`. */
  readonly code: string;
  /** The problems. */
  readonly issues: readonly Issue[];
  /** True when a payer rejected the request on business grounds (X12 AAA). */
  readonly rejectedByPayer: boolean;
  /** True when the body itself states that the same request may succeed later; undefined when it says nothing. */
  readonly retryable: boolean | undefined;
  /** True when the payer may have accepted a submission despite its rejection. */
  readonly mayBeHeld: boolean;
}

type Body = Record<string, unknown>;
type Decided = 'rejectedByPayer' | 'retryable' | 'mayBeHeld';
type Reading = Omit<Envelope, 'family' | Decided> & Partial<Pick<Envelope, Decided>>;

interface Shape {
  readonly family: EnvelopeFamily;
  matches(body: Body): boolean;
  read(body: Body): Reading;
}

function snakeCase(text: string) {
  return text.toLowerCase().replaceAll(/\W+/g, '_');
}
// node:http is loaded by then; an import of the client should not load it.
function isReasonPhrase(code: string) {
  return Object.values(process.getBuiltinModule('node:http').STATUS_CODES).some(
    (text = '') => snakeCase(text) === code,
  );
}

/** Codes are one word, or an HTTP status phrase; any other sentence under `error` or `code` is prose and is omitted. */
function codeOf(value: unknown): string {
  const text = wireText(value) ?? '';
  if (/^[\w.:-]+$/.test(text)) return safeToken(text);
  const reason = snakeCase(text.replace(/[.:].*$/s, ''));
  return isReasonPhrase(reason) ? reason : 'unknown';
}

function issue(code: unknown, extra: Partial<Issue> = {}): Issue {
  return {
    severity: 'error',
    code: codeOf(code),
    ...extra,
  };
}

// "Field 'subscriber' is required": a field of the request, named by the document.
function fieldIn(description: unknown) {
  return /\bfield '([\w.[\]-]+)'/i.exec((wireText(description) ?? '').slice(0, MAX_MATCHED))?.[1];
}

function described(description: unknown, path = fieldIn(description)): Issue {
  const { code, text, followUp } = phrase(description);
  return issue(code, { text, followUp, ...(path === undefined ? {} : { path: safeToken(path) }) });
}

/** The problem of a field whose own code is uninformative. */
function fieldIssue(message: unknown, field: unknown): Issue {
  const { code, text, followUp } = phrase(message);
  return issue(code, { text, followUp, path: safeToken(field) });
}

function single(code: unknown): Reading {
  return { code: codeOf(code), issues: [issue(code)] };
}

function readSorted(sorted: readonly SortedError[]): Reading {
  return {
    code: sorted.some(({ kind }) => kind !== 'field') ? (sorted[0]?.issue.code ?? 'unknown') : 'field_errors',
    issues: sorted.map((error) => error.issue),
    rejectedByPayer: sorted.some(({ kind }) => kind === 'payer'),
    retryable: sorted.length > 0 ? sorted.every(({ retryable }) => retryable) : undefined,
    mayBeHeld: sorted.some((error) => error.mayBeHeld === true),
  };
}

/** Codes of GraphQL products that occur next to usable data. */
const NOTICES: ReadonlySet<string> = new Set(['INFORMATION', 'PARTIAL_DATA_RECEIVED']);

function graphqlIssue(error: unknown): Issue {
  if (!isObject(error)) return issue(undefined);
  const extensions = objectOf(error.extensions);
  const code = codeOf(error.code ?? extensions.code ?? extensions.classification);
  const path = listOf(error.path).map(String).join('.');
  return {
    severity: NOTICES.has(code) ? 'information' : 'error',
    code,
    ...(path === '' ? {} : { path: safeToken(path) }),
  };
}

const UNDECIDED = { rejectedByPayer: false, retryable: undefined, mayBeHeld: false } as const;

// First match wins, so the order is part of the table.
const shapes: readonly Shape[] = [
  {
    family: 'outcome',
    matches: (body) => readOutcome(body) !== undefined,
    read(body) {
      const issues = readOutcome(body) ?? [];
      return { code: issues[0]?.code ?? 'unknown', issues };
    },
  },
  {
    family: 'graphql',
    matches: (body) =>
      listOf(body.errors).some(
        (e) => isObject(e) && e.field === undefined && ('extensions' in e || 'locations' in e || 'code' in e),
      ),
    read(body) {
      const issues = listOf(body.errors).map(graphqlIssue);
      return { code: issues.find(({ severity }) => severity === 'error')?.code ?? 'unknown', issues };
    },
  },
  {
    family: 'fields',
    matches: (body) => Array.isArray(body.errors),
    read(body) {
      const errors = listOf(body.errors);
      const strings = errors.filter((e) => typeof e === 'string').map((text) => described(text));
      const fields = readSorted(sortErrors(errors));
      return { ...fields, issues: [...fields.issues, ...strings] };
    },
  },
  {
    family: 'problemFields',
    matches: (body) => isObject(body.errors),
    read: (body) => ({
      code: 'field_errors',
      // Texts are grouped under field paths; a single text, as in dental containers, is under a code.
      issues: Object.entries(body.errors as Body).map(([name, texts]) =>
        typeof texts === 'string' ? issue(name) : described(listOf(texts)[0], name),
      ),
    }),
  },
  {
    family: 'claimStatus',
    matches: (body) => isObject(body.errorResponse),
    read(body) {
      const response = body.errorResponse as Body;
      const fields = readSorted(sortErrors(listOf(response.errors)));
      const code = codeOf(response.code);
      return { ...fields, code, issues: fields.issues.length > 0 ? fields.issues : [issue(code)] };
    },
  },
  {
    family: 'sentinel',
    matches: (body) => 'failureReason' in body,
    read: (body) => single(body.failureReason),
  },
  {
    family: 'notification',
    matches: (body) => Array.isArray(body.error),
    read: (body) => ({
      code: 'notification',
      issues: (
        [
          ['error', 'error'],
          ['warning', 'warning'],
          ['info', 'information'],
        ] as const
      ).flatMap(([key, severity]) =>
        listOf(body[key]).map((e): Issue => ({ ...(isObject(e) ? issue(e.code) : described(e)), severity })),
      ),
    }),
  },
  {
    family: 'gateway',
    matches: (body) => typeof body.error === 'string',
    read: (body) => readGateway(String(body.error)),
  },
  {
    family: 'detail',
    matches: (body) => Array.isArray(body.detail),
    read: (body) => ({
      code: 'field_errors',
      issues: listOf(body.detail)
        .filter(isObject)
        .map((detail) =>
          issue(detail.type, {
            text: phrase(detail.msg).text,
            path: safeToken(listOf(detail.loc).map(String).join('.')),
          }),
        ),
    }),
  },
  {
    family: 'status',
    matches: (body) => 'statusMessage' in body || isObject(body.error),
    read(body) {
      const error = objectOf(body.error);
      const detail = objectOf(error.detail);
      return single(detail.code ?? error.code ?? body.statusCode ?? body.status);
    },
  },
  {
    family: 'problem',
    matches: (body) => 'title' in body && 'type' in body,
    read(body) {
      const properties = objectOf(body.properties);
      const issues = listOf(properties.errors)
        .filter(isObject)
        .map((e) => issue(e.code, { path: safeToken(e.field) }));
      return { code: 'problem', issues };
    },
  },
  {
    family: 'code',
    matches: (body) => 'code' in body,
    read(body) {
      const fields = listOf(body.schemaValidationErrors).filter(isObject);
      if (fields.length === 0) return single(body.code);
      return { code: codeOf(body.code), issues: fields.map((e) => fieldIssue(e.message, e.field)) };
    },
  },
  {
    family: 'message',
    matches: (body) => typeof body.message === 'string',
    // This word alone distinguishes an invalid token from a missing one.
    read: (body) =>
      single(/no token provided/i.test(String(body.message)) ? 'missing_token' : messageCode(body)),
  },
];

function readGateway(error: string): Reading {
  if (/token is expired/i.test(error)) return single('access_token_expired');
  if (/missing token/i.test(error)) return single('missing_token');
  const code = codeOf(error);
  if (code !== 'unknown') return single(code);
  const said = described(error);
  return { code: said.code, issues: [said] };
}

function messageCode(body: Body): string {
  return /expired token|unauthori[sz]ed/i.test(String(body.message)) ? 'unauthorized' : 'message';
}

/**
 * Reads an error body of any of Optum's products by its shape.
 *
 * @param body - parsed JSON, or any other value
 * @returns undefined when it has none of the known shapes
 */
export function readEnvelope(body: unknown): Envelope | undefined {
  if (Array.isArray(body)) {
    if (!body.every((entry) => typeof entry === 'string')) return undefined;
    const issues = body.map((text) => described(text));
    return { ...UNDECIDED, family: 'strings', code: 'refused', issues };
  }
  if (!isObject(body)) return undefined;
  const shape = shapes.find((known) => known.matches(body));
  if (shape === undefined) return undefined;
  return { ...UNDECIDED, ...shape.read(body), family: shape.family };
}

/**
 * Converts sorted `errors[]` to an envelope, for responses that have errors in several places.
 *
 * @param errors - sorted by `sortErrors`
 */
export function envelopeOf(errors: readonly SortedError[]): Envelope | undefined {
  if (errors.length === 0) return undefined;
  return { ...UNDECIDED, ...readSorted(errors), family: 'fields' };
}

/** How bad an {@link Issue} is, as FHIR's OperationOutcome says it. */
export type IssueSeverity = 'fatal' | 'error' | 'warning' | 'information';

/**
 * One thing a vendor or payerkit found wrong, whatever envelope it came in (OperationOutcome, X12 AAA, a vendor's own
 * error body, an OAuth error). Safe to log: `code` and `path` have passed a character and length filter, `text` and
 * `followUp` are payerkit's own words for known codes.
 */
export interface Issue {
  /** How bad it is. */
  readonly severity: IssueSeverity;
  /** The vendor's code, or `unknown` where it sent none that is safe to repeat. */
  readonly code: string;
  /** The field or X12 loop the issue is about, such as `subscriber.memberId` or `Loop 2100C`. */
  readonly path?: string;
  /** What to do next, in payerkit's words. */
  readonly followUp?: string;
  /** What the code means, in payerkit's words. */
  readonly text?: string;
}

const SAFE_TOKEN = /^[\w.:\-/[\]$]{1,80}$/;
// The one form with spaces: a loop of X12, and a segment in it. Other words with spaces between them may be a name.
const X12_PLACE = /^(?:Loop )?[12]\d{3}[A-Z]{0,2}(?: [A-Z][A-Z\d]{1,2})?$/;
const LONG_DIGITS = /\d{5,}/;
const SAFE_ID = /^[\w.:-]{1,128}$/;

/**
 * Lets a vendor's code or path into an {@link Issue} only when it cannot carry a person's data: ASCII letters, digits and
 * path punctuation, at most 80 characters, no run of five digits or more; spaces only where X12 names a place, such as
 * `Loop 2100C` or `2010AA N4`.
 *
 * @param value - what the vendor sent
 * @returns the value, or `unknown`
 * @example
 * ```ts
 * safeToken('subscriber.memberId'); // 'subscriber.memberId'
 * safeToken('Jane Doe <jane@example.com>'); // 'unknown'
 * ```
 */
export function safeToken(value: unknown): string {
  const token = typeof value === 'number' ? String(value) : value;
  if (typeof token !== 'string') return 'unknown';
  const isSafe = SAFE_TOKEN.test(token) ? !LONG_DIGITS.test(token) : X12_PLACE.test(token);
  return isSafe ? token : 'unknown';
}

/**
 * Lets a vendor's id of a transaction through only when it looks like one: ASCII letters, digits and `-_.:`, no blanks, at most
 * 128 characters.
 *
 * @param value - what the vendor sent
 * @returns the id, or undefined
 * @internal
 */
export function safeId(value: unknown): string | undefined {
  return typeof value === 'string' && SAFE_ID.test(value) ? value : undefined;
}

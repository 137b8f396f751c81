/** Severity of an {@link Issue}, as defined by FHIR's OperationOutcome. */
export type IssueSeverity = 'fatal' | 'error' | 'warning' | 'information';

/**
 * One problem that a vendor or payerkit found, from any envelope (OperationOutcome, X12 AAA, a vendor's own error body,
 * an OAuth error). Safe to log: `code` and `path` have passed a character and length filter; `text` and `followUp` are
 * payerkit's own texts for known codes.
 */
export interface Issue {
  /** Severity. */
  readonly severity: IssueSeverity;
  /** The vendor's code, or `unknown` when it sent none that is safe to repeat. */
  readonly code: string;
  /** The field or X12 loop of the issue, such as `subscriber.memberId` or `Loop 2100C`. */
  readonly path?: string;
  /** Next step, in payerkit's words. */
  readonly followUp?: string;
  /** Meaning of the code, in payerkit's words. */
  readonly text?: string;
}

const SAFE_TOKEN = /^[\w.:\-/[\]$]{1,80}$/;
// The only form with spaces: an X12 loop, and a segment in it. Other text with spaces may be a name.
const X12_PLACE = /^(?:Loop )?[12]\d{3}[A-Z]{0,2}(?: [A-Z][A-Z\d]{1,2})?$/;
const LONG_DIGITS = /\d{5,}/;
const SAFE_ID = /^[\w.:-]{1,128}$/;

/**
 * Allows a vendor's code or path in an {@link Issue} only when it cannot contain a person's data: ASCII letters, digits
 * and path punctuation, at most 80 characters, no run of five or more digits; spaces only in X12 locations, such as
 * `Loop 2100C` or `2010AA N4`.
 *
 * @returns the value, or `unknown`
 * @throws nothing
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
 * Returns a vendor's transaction ID only when it looks like one: ASCII letters, digits and `-_.:`, no blanks, at most
 * 128 characters.
 *
 * @returns undefined otherwise
 * @internal
 */
export function safeId(value: unknown): string | undefined {
  return typeof value === 'string' && SAFE_ID.test(value) ? value : undefined;
}

/** National Provider Identifiers that Optum's sandbox accepts, one of them with an invalid check digit. */
const SANDBOX_NPIS: ReadonlySet<string> = new Set(['1760854442', '1942788757', '0123456789']);

/**
 * Checks whether a text is a National Provider Identifier: ten digits, the last of which is a check digit.
 *
 * @throws nothing
 * @example
 * ```ts
 * isNpi('1234567893'); // true
 * isNpi('1234567890'); // false
 * ```
 */
export function isNpi(npi: string): boolean {
  if (!/^\d{10}$/.test(npi)) return false;
  // The standard checks the number as a card of the issuer 80840, whose own digits add up to 24.
  let sum = 24;
  for (let index = 0; index < npi.length; index += 1) {
    const doubled = Number(npi[index]) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * Checks whether Optum accepts a National Provider Identifier: a valid one, or in the sandbox a predefined one.
 *
 * @param kind - kind of environment
 */
export function isTakenNpi(npi: string, kind: 'sandbox' | 'production'): boolean {
  return isNpi(npi) || (kind === 'sandbox' && SANDBOX_NPIS.has(npi));
}

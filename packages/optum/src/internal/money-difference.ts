const decimal = /^(-?)(\d+)(?:\.(\d{1,4}))?$/;

function tenThousandths(amount: string): bigint | undefined {
  const match = decimal.exec(amount);
  if (match === null) return undefined;
  const [, sign, whole = '0', fraction = ''] = match;
  const value = BigInt(whole) * 10_000n + BigInt(fraction.padEnd(4, '0'));
  return sign === '-' ? -value : value;
}

/**
 * `a - b` of two decimal strings, exact where floating point is not.
 *
 * @returns undefined when either is no amount, or when the result would be below zero
 */
export function moneyDifference(a: string | undefined, b: string | undefined): string | undefined {
  const [from, less] = [a, b].map((amount) => (amount === undefined ? undefined : tenThousandths(amount)));
  if (from === undefined || less === undefined || from < less) return undefined;
  const digits = String(from - less).padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0+$/, '');
  return fraction === '' ? digits.slice(0, -4) : `${digits.slice(0, -4)}.${fraction}`;
}

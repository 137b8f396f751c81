/** Converts an X12 amount to cents; NaN for an invalid amount. */
export function toCents(amount: string): number {
  return /^-?\d*\.?\d+$/.test(amount) ? Math.round(Number(amount) * 100) : Number.NaN;
}

/** Formats an X12 amount: no trailing zeros, no decimal point without decimals. */
export function toAmount(cents: number): string {
  return String(cents / 100);
}

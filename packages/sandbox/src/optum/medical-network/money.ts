/** Cents out of an amount as X12 writes it; NaN for what is none. */
export function toCents(amount: string): number {
  return /^-?\d*\.?\d+$/.test(amount) ? Math.round(Number(amount) * 100) : Number.NaN;
}

/** An amount as X12 writes it: no zeros at the end, no point without decimals. */
export function toAmount(cents: number): string {
  return String(cents / 100);
}

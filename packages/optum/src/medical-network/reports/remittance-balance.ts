import { type Issue, negateMoney, sumMoney } from '@payerkit/core';
import type { Remittance, RemittanceClaim } from './remittance.js';

function money(amount: string) {
  return { amount, currency: 'USD' };
}

/** Amounts of a remittance have cents; up to this length their sums are exact as whole numbers. */
const SHORT = /^-?\d{1,12}\.\d\d$/;

function centsOf(amount: string): number | undefined {
  return SHORT.test(amount) ? Number(amount.slice(0, -3) + amount.slice(-2)) : undefined;
}

function dollarsOf(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Adds amounts; zero when there are none. */
export function total(adjustments: readonly { readonly amount: string }[]): string {
  let sum = 0;
  for (const { amount } of adjustments) {
    const cents = centsOf(amount);
    if (cents === undefined || !Number.isSafeInteger(sum + cents)) return exactTotal(adjustments);
    sum += cents;
  }
  return dollarsOf(sum);
}

function exactTotal(adjustments: readonly { readonly amount: string }[]): string {
  return sumMoney([money('0.00'), ...adjustments.map(({ amount }) => money(amount))])?.amount ?? '0.00';
}

/** Returns the rest of an amount after adjustments. */
function less(amount: string, adjusted: string): string | undefined {
  const [from, taken] = [centsOf(amount), centsOf(adjusted)];
  if (from !== undefined && taken !== undefined) return dollarsOf(from - taken);
  return sumMoney([money(amount), negateMoney(money(adjusted))])?.amount;
}

type Unproved = Pick<Remittance, 'claims' | 'providerAdjustments' | 'paidAmount'>;

/**
 * Verifies a payment claim by claim: billed less adjustments equals the payment of the claim; the claims less PLB equal
 * the payment.
 */
export class PaymentBalance {
  #paid = '0.00';

  /**
   * Adds a claim.
   *
   * @param claim - as read
   * @param path - of the claim, for issues
   * @returns the locations where the claim or its lines do not add up
   */
  add(claim: RemittanceClaim, path: string): Issue[] {
    if (claim.paidAmount !== undefined)
      this.#paid = total([{ amount: this.#paid }, { amount: claim.paidAmount }]);
    return claimImbalances(claim, path);
  }

  /**
   * Compares the claims with the payment.
   *
   * @returns the locations where the payment does not add up
   */
  close({ paidAmount, providerAdjustments }: Omit<Unproved, 'claims'>): Issue[] {
    if (paidAmount === undefined || less(this.#paid, total(providerAdjustments)) === paidAmount) return [];
    const text = 'The claims and the provider-level adjustments do not add up to the payment';
    return [imbalance('payment_imbalance', 'payment', text)];
  }
}

/**
 * Verifies a payment: billed less adjustments equals the payment, for a line and for a claim; the claims less PLB equal
 * the payment.
 *
 * @returns the locations where it does not add up
 */
export function imbalances({ claims, ...whole }: Unproved): Issue[] {
  const balance = new PaymentBalance();
  const inside = claims.flatMap((claim, index) => balance.add(claim, `claims.${index}`));
  return [...inside, ...balance.close(whole)];
}

function claimImbalances(claim: RemittanceClaim, path: string): Issue[] {
  const { billedAmount, paidAmount, adjustedAmount, lines } = claim;
  const ofLines = lines.flatMap((line, index) =>
    line.billedAmount !== undefined &&
    line.paidAmount !== undefined &&
    less(line.billedAmount, total(line.adjustments)) !== line.paidAmount
      ? [
          imbalance(
            'line_imbalance',
            `${path}.lines.${index}`,
            'Billed less adjustments does not equal the payment',
          ),
        ]
      : [],
  );
  const isOff =
    billedAmount !== undefined &&
    paidAmount !== undefined &&
    less(billedAmount, adjustedAmount) !== paidAmount;
  return isOff
    ? [...ofLines, imbalance('claim_imbalance', path, 'Billed less adjustments does not equal the payment')]
    : ofLines;
}

function imbalance(code: string, path: string, text: string): Issue {
  return {
    severity: 'warning',
    code,
    path,
    text,
    followUp: 'Ask the payer before you post the payment; the original file may contain more.',
  };
}

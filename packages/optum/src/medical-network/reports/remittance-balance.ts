import { type Issue, negateMoney, sumMoney } from '@payerkit/core';
import type { Remittance, RemittanceClaim } from './remittance.js';

function money(amount: string) {
  return { amount, currency: 'USD' };
}

/** Adds up amounts; zero when there are none. */
export function total(adjustments: readonly { readonly amount: string }[]): string {
  return sumMoney([money('0.00'), ...adjustments.map(({ amount }) => money(amount))])?.amount ?? '0.00';
}

/** What remains of an amount after adjustments. */
function less(amount: string, adjusted: string): string | undefined {
  return sumMoney([money(amount), negateMoney(money(adjusted))])?.amount;
}

type Unproved = Pick<Remittance, 'claims' | 'providerAdjustments' | 'paidAmount'>;

/**
 * Proves a payment: billed less adjustments is what is paid, for a line and for a claim; the claims less PLB are the payment.
 *
 * @returns where it does not add up
 */
export function imbalances({ claims, providerAdjustments, paidAmount }: Unproved): Issue[] {
  const inside = claims.flatMap((claim, index) => claimImbalances(claim, `claims.${index}`));
  const paid = claims.map((claim) => claim.paidAmount).filter((amount) => amount !== undefined);
  const sum = total(paid.map((amount) => ({ amount })));
  const whole =
    paidAmount !== undefined && less(sum, total(providerAdjustments)) !== paidAmount
      ? [
          imbalance(
            'payment_imbalance',
            'payment',
            'The claims and the adjustments of the whole are not the payment',
          ),
        ]
      : [];
  return [...inside, ...whole];
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
            'Billed less adjustments is not what was paid',
          ),
        ]
      : [],
  );
  const isOff =
    billedAmount !== undefined &&
    paidAmount !== undefined &&
    less(billedAmount, adjustedAmount) !== paidAmount;
  return isOff
    ? [...ofLines, imbalance('claim_imbalance', path, 'Billed less adjustments is not what was paid')]
    : ofLines;
}

function imbalance(code: string, path: string, text: string): Issue {
  return {
    severity: 'warning',
    code,
    path,
    text,
    followUp: 'Ask the payer before posting; the original file may say more.',
  };
}

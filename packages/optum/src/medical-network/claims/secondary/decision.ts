import { sumMoney, toMoney } from '@payerkit/core';
import type { Remittance, RemittanceClaim } from '../../reports/remittance.js';
import { imbalances } from '../../reports/remittance-balance.js';
import { isSameNumber, isTruncated } from '../claim-receipt.js';
import { contradiction } from './contradiction.js';

/** The parts of a payment that a secondary claim needs: a remittance, or a check delivered in several transactions. */
export type DecidedPayment = Pick<
  Remittance,
  'payerName' | 'paymentDate' | 'productionDate' | 'claims' | 'providerAdjustments' | 'paidAmount'
> &
  Partial<Pick<Remittance, 'isBalanced' | 'issues'>>;

/** A payer's decision on a claim. */
export interface Decision {
  /** The claims of the remittance that decide it; several if the payer split it. */
  readonly claims: readonly RemittanceClaim[];
  /** Date of the decision, `YYYYMMDD`. */
  readonly day: string;
}

const DECIDED = ['processed', 'processedAndForwarded', 'denied'];
const OTHER_REMITTANCE = 'Use the remittance of this claim.';
const ASK = 'Ask the payer for a corrected remittance.';

/**
 * Finds a payer's decision on a claim, and verifies it: it is for this claim with this charge, it applies, and it adds
 * up.
 *
 * @param number - patient control number of the claim
 * @param charge - dollars billed
 * @param payment - of the payer
 * @throws `ValidationError` with a {@link contradiction}
 */
export function decisionOf(number: string | undefined, charge: string, payment: DecidedPayment): Decision {
  const indexed = payment.claims.map((claim, index) => ({ claim, index }));
  const own = indexed.filter(({ claim }) => isOf(claim, number, charge));
  if (own.length === 0)
    throw contradiction(
      'another_claim',
      'remittance.claims',
      'must contain the claim, by its patient control number',
      OTHER_REMITTANCE,
    );
  const standing = standingOf(own);
  const [first] = standing;
  if (first === undefined)
    throw contradiction(
      'reversed_payment',
      `remittance.claims.${own.at(-1)?.index}`,
      'must still apply; the payer reversed it',
      'Wait for the remittance that corrects it.',
    );
  for (const { claim, index } of standing)
    if (!DECIDED.includes(claim.outcome))
      throw contradiction(
        'not_adjudicated',
        `remittance.claims.${index}.outcome`,
        'must be a decision: paid or denied',
        'Wait for the decision of this payer.',
      );
  requireCharge(standing, charge);
  requireBalance(
    payment,
    standing.map(({ index }) => index),
  );
  const day = (payment.paymentDate ?? payment.productionDate)?.replaceAll('-', '');
  if (day === undefined)
    throw contradiction('not_reportable', 'remittance.paymentDate', 'must be known', ASK);
  return { claims: standing.map(({ claim }) => claim), day };
}

interface Entry {
  readonly claim: RemittanceClaim;
  readonly index: number;
}

function isOf(
  { patientControlNumber, billedAmount }: RemittanceClaim,
  number: string | undefined,
  charge: string,
) {
  if (patientControlNumber === undefined || number === undefined) return false;
  if (isSameNumber(patientControlNumber, number)) return true;
  return isTruncated(patientControlNumber, number) && billedAmount === charge;
}

/**
 * A reversal cancels the last decision before it with the same amounts; a reversal of a decision in an earlier file
 * cancels none of these.
 */
function standingOf(own: readonly Entry[]): readonly Entry[] {
  const standing: Entry[] = [];
  for (const entry of own) {
    if (entry.claim.outcome !== 'reversed') {
      standing.push(entry);
      continue;
    }
    const reversed = standing.findLastIndex(({ claim }) => isNegative(claim, entry.claim));
    if (reversed >= 0) standing.splice(reversed, 1);
  }
  return standing;
}

function isNegative(decision: RemittanceClaim, reversal: RemittanceClaim): boolean {
  return sum([decision.paidAmount, reversal.paidAmount]) === '0.00';
}

function requireCharge(standing: readonly Entry[], charge: string): void {
  const total = sum(standing.map(({ claim }) => claim.billedAmount));
  if (total === charge) return;
  const isRepeated = standing.length > 1 && standing.some(({ claim }) => claim.billedAmount === charge);
  if (isRepeated)
    throw contradiction(
      'several_decisions',
      `remittance.claims.${standing.at(-1)?.index}`,
      'must be the only decision on the claim that still applies',
      'Ask the payer which decision applies.',
    );
  throw contradiction(
    'charge_mismatch',
    `remittance.claims.${standing[0]?.index}.billedAmount`,
    'must match the claim charge',
    OTHER_REMITTANCE,
  );
}

/** The remittance's stored check of its sums counts, and so do its amounts as they are. */
function requireBalance(payment: DecidedPayment, own: readonly number[]): void {
  const isOwn = (path = '') =>
    path === 'payment' || own.some((index) => `${path}.`.startsWith(`claims.${index}.`));
  const found = [...imbalances(payment), ...(payment.issues ?? [])].find(({ path }) => isOwn(path));
  if (found !== undefined) throw unbalanced(`remittance.${found.path}`);
  if (payment.isBalanced === false && payment.issues?.length === 0) throw unbalanced('remittance');
  for (const index of own) {
    const claim = payment.claims[index];
    const parts = [claim, ...(claim?.lines ?? [])];
    if (parts.some((part) => part?.billedAmount === undefined || part.paidAmount === undefined))
      throw unbalanced(`remittance.claims.${index}`);
  }
}

function unbalanced(path: string) {
  return contradiction(
    'unbalanced_remittance',
    path,
    'must add up: the charge less adjustments must be the payment',
    ASK,
  );
}

/** Adds dollar amounts; undefined if one cannot be read. */
export function sum(amounts: readonly (string | undefined)[]): string | undefined {
  const moneys = amounts.map((value) => toMoney({ value }));
  if (moneys.some((money) => money === undefined)) return undefined;
  return sumMoney([toMoney({ value: '0.00' }), ...moneys])?.amount;
}

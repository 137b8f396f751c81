import { sumMoney } from '@payerkit/core';
import { digest } from './payment-key.js';
import type { ProviderAdjustment, Remittance, RemittanceClaim } from './remittance.js';
import { imbalances } from './remittance-balance.js';

/** One check or transfer with everything that it pays, over all its transactions and deliveries. */
export interface PaidCheck
  extends Pick<
    Remittance,
    | 'paymentNumber'
    | 'paidAmount'
    | 'paymentDate'
    | 'paymentMethodCode'
    | 'originatorId'
    | 'productionDate'
    | 'payerId'
    | 'payerName'
    | 'payeeName'
    | 'payeeNpi'
    | 'claims'
    | 'providerAdjustments'
    | 'isBalanced'
    | 'issues'
  > {
  /** Key of the check: payer, number and date. The same in every delivery. */
  readonly key: string;
  /** The transactions that it came in, each once. */
  readonly remittances: readonly Remittance[];
}

/**
 * Groups remittances by check or transfer, for posting one deposit at a time. A payer may split a check over several
 * transactions, and a clearinghouse may deliver one again: repeated claims and adjustments count once, while those of
 * one transaction all count, because a payer may pay, reverse and pay again. The balance is verified for the whole
 * check: its claims less its adjustments equal the payment. Pure.
 *
 * @param remittances - of `readRemittances`, of one report or many
 * @returns check by check, in the order of first appearance
 * @throws nothing for remittances as `readRemittances` returns them
 * @example
 * ```ts
 * const remittances = reports.flatMap((report) => report.remittances);
 * for (const { paymentNumber, paidAmount, claims, isBalanced } of groupByCheck(remittances))
 *   console.log(paymentNumber, paidAmount, claims.length, isBalanced);
 * ```
 */
export function groupByCheck(remittances: Iterable<Remittance>): PaidCheck[] {
  const groups = new Map<string, Remittance[]>();
  for (const remittance of remittances) {
    const key = keyOf(remittance);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [remittance]);
    else group.push(remittance);
  }
  return [...groups].map(([key, group]) => paidCheck(key, group));
}

/** Without a number, only the payment itself identifies it. */
function keyOf({
  originatorId,
  payerId,
  payerName,
  paymentNumber,
  paymentDate,
  paymentKey,
}: Remittance): string {
  if (paymentNumber === undefined) return paymentKey;
  return digest(['check', originatorId ?? payerId ?? payerName?.toUpperCase(), paymentNumber, paymentDate]);
}

function paidCheck(key: string, group: readonly Remittance[]): PaidCheck {
  const transactions = distinct(group);
  const [first] = transactions as readonly [Remittance, ...Remittance[]];
  const claims = union(
    transactions.map((one) => one.claims),
    (claim: RemittanceClaim) => claim.paymentKey,
  );
  const providerAdjustments = union(
    transactions.map((one) => one.providerAdjustments),
    ({ reasonCode, identifier, providerId, amount }: ProviderAdjustment) =>
      JSON.stringify([reasonCode, identifier, providerId, amount]),
  );
  const { paidAmount, issues } = proof(transactions, { claims, providerAdjustments });
  return {
    key,
    paymentNumber: first.paymentNumber,
    paidAmount,
    paymentDate: first.paymentDate,
    paymentMethodCode: first.paymentMethodCode,
    originatorId: first.originatorId,
    productionDate: first.productionDate,
    payerId: first.payerId,
    payerName: first.payerName,
    payeeName: first.payeeName,
    payeeNpi: first.payeeNpi,
    claims,
    providerAdjustments,
    isBalanced: issues.length === 0,
    issues,
    remittances: transactions,
  };
}

/** Checks for a delivery whose payments all came before. */
function distinct(group: readonly Remittance[]): readonly Remittance[] {
  const contentOf = ({ paymentKey, claims, providerAdjustments }: Remittance) =>
    JSON.stringify([paymentKey, claims.map((claim) => claim.paymentKey), providerAdjustments]);
  return [...new Map(group.toReversed().map((one) => [contentOf(one), one])).values()].toReversed();
}

/** Returns the items that each list has more often than the lists before it. */
function union<T>(lists: readonly (readonly T[])[], keyOfItem: (item: T) => string): readonly T[] {
  const most = new Map<string, number>();
  return lists.flatMap((list) => {
    const here = new Map<string, number>();
    return list.filter((item) => {
      const itemKey = keyOfItem(item);
      const count = (here.get(itemKey) ?? 0) + 1;
      here.set(itemKey, count);
      if (count <= (most.get(itemKey) ?? 0)) return false;
      most.set(itemKey, count);
      return true;
    });
  });
}

/** Each transaction of a split check names the whole amount or its own part: the sum of the claims decides which. */
function proof(
  transactions: readonly Remittance[],
  parts: Pick<Remittance, 'claims' | 'providerAdjustments'>,
): Pick<Remittance, 'paidAmount' | 'issues'> {
  const amounts = transactions.flatMap(({ paidAmount }) => paidAmount ?? []);
  const total = sumMoney(amounts.map((amount) => ({ amount, currency: 'USD' })))?.amount;
  const isWhole = new Set(amounts).size === 1;
  const candidates = isWhole ? [amounts[0], total] : [total];
  const proofs = candidates.map((paidAmount) => ({
    paidAmount,
    issues: imbalances({ ...parts, paidAmount }),
  }));
  const [first] = proofs;
  return (
    proofs.find(({ issues }) => !issues.some(({ code }) => code === 'payment_imbalance')) ??
    first ?? { paidAmount: undefined, issues: imbalances({ ...parts, paidAmount: undefined }) }
  );
}

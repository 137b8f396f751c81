import { reading, sumMoney } from '@payerkit/core';
import {
  claimPaymentKey,
  digest,
  inAnyOrder,
  KnownPayers,
  payerOf,
  paymentKey,
  withoutPayer,
} from './payment-key.js';
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
  /** Key of the check: payer, number and date. The same in every delivery that names the payer alike. */
  readonly key: string;
  /** The transactions that it came in, each once. */
  readonly remittances: readonly Remittance[];
}

/**
 * Groups remittances by check or transfer, for posting one deposit at a time. A payer may split a check over several
 * transactions, and a clearinghouse may deliver one again, even without TRN03 or the payer's ID: repeated claims and
 * adjustments count once, while those of one transaction all count, because a payer may pay, reverse and pay again. The
 * balance is verified for the whole check: its claims less its adjustments equal the payment. Pure.
 *
 * @param remittances - of `readRemittances`, of one report or many
 * @returns check by check, in the order of first appearance
 * @throws `ResponseFormatError` (`unreadable_input`) for other values than those of `readRemittances`
 * @example
 * ```ts
 * const remittances = reports.flatMap((report) => report.remittances);
 * for (const { paymentNumber, paidAmount, claims, isBalanced } of groupByCheck(remittances))
 *   console.log(paymentNumber, paidAmount, claims.length, isBalanced);
 * ```
 */
export function groupByCheck(remittances: Iterable<Remittance>): PaidCheck[] {
  return reading('groupByCheck', () => checksOf(remittances));
}

function checksOf(remittances: Iterable<Remittance>): PaidCheck[] {
  const payers = new KnownPayers();
  const groups = new Map<string, Remittance[]>();
  for (const remittance of remittances) {
    const content = keyOf(withoutPayer(remittance));
    const key = `${content}#${payers.find(content, remittance)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [remittance]);
    else group.push(remittance);
  }
  return [...groups.values()].map((group) => paidCheck(keyOf(withPayerOf(group)), group));
}

/** Without a number, only the payment itself identifies it. */
function keyOf(remittance: Remittance): string {
  const { paymentNumber, paymentDate } = remittance;
  if (paymentNumber === undefined) return paymentKey(remittance);
  return digest(['check', payerOf(remittance), paymentNumber.toUpperCase(), paymentDate]);
}

/** Returns the first remittance with the identifiers of the payer that any of them has. */
function withPayerOf(group: readonly Remittance[]): Remittance {
  const given = (name: 'originatorId' | 'payerId' | 'payerName') =>
    group.find((one) => one[name] !== undefined)?.[name];
  return {
    ...(group[0] as Remittance),
    originatorId: given('originatorId'),
    payerId: given('payerId'),
    payerName: given('payerName'),
  };
}

function paidCheck(key: string, group: readonly Remittance[]): PaidCheck {
  const transactions = distinct(group);
  const first = withPayerOf(group);
  const claims = union(
    transactions.map((one) => one.claims.map((claim) => ({ claim, key: contentOf(one, claim) }))),
    ({ key: content }) => content,
  ).map(({ claim }) => claim);
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

/** Returns the remittances without deliveries whose payments all came before. */
function distinct(group: readonly Remittance[]): readonly Remittance[] {
  if (group.length === 1) return group;
  const keyOfAll = (one: Remittance) =>
    JSON.stringify([
      paymentKey(withoutPayer(one)),
      inAnyOrder(one.claims.map((claim) => contentOf(one, claim))),
      inAnyOrder(one.providerAdjustments),
    ]);
  return [...new Map(group.toReversed().map((one) => [keyOfAll(one), one])).values()].toReversed();
}

/** Returns the key of a claim's payment without the payer, which is the same in the whole group. */
function contentOf(remittance: Remittance, claim: RemittanceClaim): string {
  return claimPaymentKey(withoutPayer(remittance), claim);
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

/**
 * Each transaction of a split check names the whole amount or its own part, and a later one may contain the others: the
 * sum of the claims decides which.
 */
function proof(
  transactions: readonly Remittance[],
  parts: Pick<Remittance, 'claims' | 'providerAdjustments'>,
): Pick<Remittance, 'paidAmount' | 'issues'> {
  const amounts = transactions.flatMap(({ paidAmount }) => paidAmount ?? []);
  const total = sumMoney(amounts.map((amount) => ({ amount, currency: 'USD' })))?.amount;
  const isWhole = new Set(amounts).size === 1;
  const candidates = isWhole ? [amounts[0], total] : [total, ...amountOfWhole(transactions, parts)];
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

/** Returns the amount of a transaction that contains all the others, if each of them is balanced. */
function amountOfWhole(
  transactions: readonly Remittance[],
  { claims, providerAdjustments }: Pick<Remittance, 'claims' | 'providerAdjustments'>,
): string[] {
  const isProved = transactions.every(
    ({ issues }) => !issues.some(({ code }) => code === 'payment_imbalance'),
  );
  const whole = transactions.find(
    (one) =>
      one.claims.length === claims.length && one.providerAdjustments.length === providerAdjustments.length,
  );
  return isProved && whole?.paidAmount !== undefined ? [whole.paidAmount] : [];
}

import type {
  CodeableConcept,
  ExplanationOfBenefit,
  ExplanationOfBenefitItem,
  ExplanationOfBenefitItemAdjudication,
} from 'fhir/r4.js';
import { type Money, sumMoney, toMoney } from '../money.js';
import { codingsOf, hasCode, lastSegment, listOf } from './concept.js';

type Adjudication = ExplanationOfBenefitItemAdjudication;

const GROUP_SYSTEM = 'claim-adjustment-group-codes';
const GROUP_URI = `https://x12.org/codes/${GROUP_SYSTEM}`;
const REASON_SYSTEM = 'claim-adjustment-reason-codes';
const PAYMENT_STATUS = 'x12-claim-payment-status';
const DENIED = '4';
const STANDARD_SYSTEM = 'http://terminology.hl7.org/CodeSystem/adjudication';
/** Categories that are zero in a remittance without the adjustment. */
const SHARES = ['deductible', 'coinsurance', 'copay', 'noncovered', 'discount'] as const;
/** Reasons of a contractual write-off (CARC), the second one retired. */
const DISCOUNTS = ['45', '42'];
const ZERO: Money = { amount: '0.00', currency: 'USD' };

/**
 * Returns a claim made from a remittance (X12 835) with its adjustments added up by category, so that readers of
 * amounts need no X12 rules. Other claims are returned unchanged: there an absent amount may be unknown.
 *
 * A remittance contains an adjustment only where something was adjusted, so a missing one is zero, and several of one
 * category are separate amounts. No adjustment is lost: those of group CO are discounts or not covered, group PI has its
 * own sum, and all that are neither these nor the patient's are added to group OA. Without a total from the payer
 * (CLP05) the patient owes all adjustments of group PR. A zero adjustment reduces nothing and denies nothing. When
 * nothing was billed and the payer calls the claim denied (CLP02 4), its reasons are the only information and are kept.
 */
export function withSummedAdjustments(eob: ExplanationOfBenefit): ExplanationOfBenefit {
  if (!isRemittance(eob)) return eob;
  const isDenied = statusOf(eob) === DENIED;
  const items = listOf(eob.item);
  const own = listOf(eob.adjudication);
  const all = [...own, ...items.flatMap(({ adjudication }) => listOf(adjudication))];
  return {
    ...eob,
    adjudication: [...listed(own, isDenied, submittedOf(listOf(eob.total))), ...summed(all)],
    item: items.map((item): ExplanationOfBenefitItem => {
      const adjudications = listOf(item.adjudication);
      return {
        ...item,
        adjudication: [
          ...listed(adjudications, isDenied, submittedOf(adjudications)),
          ...summed(adjudications),
        ],
      };
    }),
  };
}

function isRemittance(eob: ExplanationOfBenefit): boolean {
  return (
    statusOf(eob) !== undefined ||
    [eob, ...listOf(eob.item)].some(({ adjudication }) =>
      listOf(adjudication).some(({ category }) => adjustmentGroup(category) !== undefined),
    )
  );
}

/** X12 CLP02. */
function statusOf({ extension }: ExplanationOfBenefit): string | undefined {
  const status = listOf(extension).find(({ url }) => typeof url === 'string' && url.endsWith(PAYMENT_STATUS));
  return codingsOf(status?.valueCodeableConcept)[0]?.code;
}

/** Returns the group of an adjustment (X12 CAS01) from its category. */
export function adjustmentGroup(category: CodeableConcept | undefined): string | undefined {
  return codingsOf(category).find(({ system }) => lastSegment(system) === GROUP_SYSTEM)?.code;
}

/** An adjustment without a group has only its reason. */
function isAdjustment({ category, reason }: Adjudication): boolean {
  return (
    adjustmentGroup(category) !== undefined ||
    (codingsOf(category).length === 0 &&
      codingsOf(reason).some(({ system }) => lastSegment(system) === REASON_SYSTEM))
  );
}

function submittedOf(adjudications: readonly Pick<Adjudication, 'category' | 'amount'>[]): Money | undefined {
  return toMoney(adjudications.find(({ category }) => hasCode(category, 'submitted'))?.amount);
}

/** Reasons without amounts, which are in the sums; everything that is not an adjustment is kept. */
function listed(
  adjudications: readonly Adjudication[],
  isDenied: boolean,
  billed: Money | undefined,
): Adjudication[] {
  const keepsZero = isDenied && billed !== undefined && Number(billed.amount) === 0;
  return adjudications.flatMap((one) => {
    if (!isAdjustment(one)) return [one];
    const money = toMoney(one.amount);
    if (money !== undefined && Number(money.amount) === 0 && !keepsZero) return [];
    const { amount: _amount, ...reason } = one;
    return [reason];
  });
}

function summed(adjudications: readonly Adjudication[]): Adjudication[] {
  const adjustments = adjudications.filter(isAdjustment);
  const total = (matching: readonly Adjudication[]) =>
    sumMoney(matching.length === 0 ? [ZERO] : matching.map(({ amount }) => toMoney(amount))) ?? ZERO;
  const sorted = adjustments.map((one) => [sortOf(one), one] as const);
  const ofSort = (sort: string) => total(sorted.flatMap(([own, one]) => (own === sort ? [one] : [])));
  return [
    ...SHARES.map((code) => amountOf(code, ofSort(code))),
    amountOf(
      'memberliability',
      total(adjustments.filter(({ category }) => adjustmentGroup(category) === 'PR')),
    ),
    ...['PI', 'OA'].map((group) => amountOf(group, ofSort(group), GROUP_URI)),
  ];
}

/** Returns the one sum that an adjustment is in, in addition to that of the patient's adjustments. */
function sortOf({ category, reason }: Adjudication): string {
  const share = SHARES.find((code) => hasCode(category, code));
  if (share !== undefined) return share;
  const group = adjustmentGroup(category) ?? 'OA';
  if (group === 'CO') return DISCOUNTS.some((code) => hasCode(reason, code)) ? 'discount' : 'noncovered';
  return ['PR', 'PI'].includes(group) ? group : 'OA';
}

function amountOf(code: string, { amount, currency }: Money, system = STANDARD_SYSTEM): Adjudication {
  return {
    category: { coding: [{ system, code }] },
    amount: { value: Number(amount), currency: currency as 'USD' },
  };
}

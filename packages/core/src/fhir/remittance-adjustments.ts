import type {
  CodeableConcept,
  ExplanationOfBenefit,
  ExplanationOfBenefitItem,
  ExplanationOfBenefitItemAdjudication,
} from 'fhir/r4.js';
import { type Money, sumMoney, toMoney } from '../money.js';
import { codingsOf, hasCode, lastSegment, listOf } from './concept.js';

type Adjudication = ExplanationOfBenefitItemAdjudication;
/** An adjudication or a total, which has no reason. */
type Stated = Pick<Adjudication, 'category' | 'amount' | 'reason'>;

const GROUP_SYSTEM = 'claim-adjustment-group-codes';
const GROUPS = ['CO', 'CR', 'OA', 'PI', 'PR'];
const GROUP_URI = `https://x12.org/codes/${GROUP_SYSTEM}`;
const REASON_SYSTEM = 'claim-adjustment-reason-codes';
const PAYMENT_STATUS = 'x12-claim-payment-status';
const DENIED = '4';
const LIABILITY = 'memberliability';
const STANDARD_SYSTEM = 'http://terminology.hl7.org/CodeSystem/adjudication';
/** Categories that are zero in a remittance without the adjustment. */
const SHARES = ['deductible', 'coinsurance', 'copay', 'noncovered', 'discount'] as const;
/** Categories of the patient's share. */
const PATIENT_SHARES = SHARES.slice(0, 3);
/** Category of the blood deductible: no standard has a code for it, so it is the claim variable of that name. */
const BLOOD_DEDUCTIBLE = 'NCH_BENE_BLOOD_DDCTBL_LBLTY_AM';
/** Categories by group and reason (CARC): the patient's shares, and contractual write-offs, the second one retired. */
const REASONS = [
  ['PR', '1', 'deductible'],
  ['PR', '2', 'coinsurance'],
  ['PR', '3', 'copay'],
  ['PR', '66', BLOOD_DEDUCTIBLE],
  // Of professional services on an institutional claim.
  ['PR', '247', 'deductible'],
  ['PR', '248', 'coinsurance'],
  // Of the low-income subsidy.
  ['PR', '241', 'copay'],
  ['CO', '45', 'discount'],
  ['CO', '42', 'discount'],
] as const;

/**
 * Returns a claim made from a remittance (X12 835) with its adjustments added up by category, so that readers of
 * amounts need no X12 rules. Other claims are returned unchanged: there an absent amount may be unknown.
 *
 * A remittance contains an adjustment only where something was adjusted, so a missing one is zero, and several of one
 * category are separate amounts. No adjustment is lost: those of group CO are discounts or not covered, group PI has its
 * own sum, and all that are neither these nor the patient's are added to group OA. Without a total from the payer
 * (CLP05) the patient owes all adjustments of group PR. A zero adjustment reduces nothing and denies nothing. When
 * nothing was billed and the payer calls the claim denied (CLP02 4), its reasons are the only information and are kept.
 * An amount that the source states itself, next to its adjustments, counts as stated.
 */
export function withSummedAdjustments(eob: ExplanationOfBenefit): ExplanationOfBenefit {
  if (!isRemittance(eob)) return eob;
  const isDenied = statusOf(eob) === DENIED;
  const totals = listOf(eob.total);
  const own = listOf(eob.adjudication);
  const lines = listOf(eob.item).map(({ adjudication }) => listOf(adjudication));
  const all = [...own, ...lines.flat()];
  const zero = zeroOf([...totals, ...all]);
  // What a line states itself is not in the adjustments: the claim's amount is then the sum of its lines.
  const isOfLines = (code: string) =>
    lines.some((line) => line.some(isStatedAs(code))) &&
    !own.some((one) => isAdjustment(one) && sortOf(one) === code);
  const ofClaim = [...totals, ...own];
  const owed =
    statesShares(ofClaim) && !all.some(isPatients)
      ? owedOf(ofClaim)
      : [...owedOf(own.filter(isAdjustment)), ...lines.flatMap(owedOf)];
  return {
    ...eob,
    adjudication: [...listed(own, isDenied, submittedOf(totals)), ...summed(all, owed, zero, isOfLines)],
    item: listOf(eob.item).map((item, index): ExplanationOfBenefitItem => {
      const line = lines[index] ?? [];
      return {
        ...item,
        adjudication: [
          ...listed(line, isDenied, submittedOf(line)),
          ...summed(line, owedOf(line), zero, () => false),
        ],
      };
    }),
  };
}

/** Returns what the patient owes: all of group PR, or the patient's shares that are stated without them. */
function owedOf(adjudications: readonly Stated[]): readonly (Money | undefined)[] {
  const adjusted = adjudications.filter(isPatients);
  const owed =
    adjusted.length > 0
      ? adjusted
      : PATIENT_SHARES.flatMap((code) => adjudications.find(isStatedAs(code)) ?? []);
  return owed.map(({ amount }) => toMoney(amount));
}

/** Returns a check for amounts of a category other than adjustments. */
function isStatedAs(code: string) {
  return (one: Stated) => !isAdjustment(one) && hasCode(one.category, code);
}

function statesShares(adjudications: readonly Stated[]): boolean {
  return PATIENT_SHARES.some((code) => adjudications.some(isStatedAs(code)));
}

function isPatients({ category }: Stated): boolean {
  return adjustmentGroup(category) === 'PR';
}

/** Returns zero in the currency of a claim; undefined for one with several, where no amount can be assumed. */
function zeroOf(amounts: readonly Stated[]): Money | undefined {
  const currencies = new Set(
    amounts.flatMap(({ amount }) => {
      const money = toMoney(amount);
      return money === undefined ? [] : [money.currency];
    }),
  );
  if (currencies.size > 1) return undefined;
  return { amount: '0.00', currency: currencies.size === 0 ? 'USD' : [...currencies][0] };
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

/** Returns the group of an adjustment (X12 CAS01) from its category. A code without a system counts if it is a group. */
export function adjustmentGroup(category: CodeableConcept | undefined): string | undefined {
  const codings = codingsOf(category);
  const group =
    codings.find(({ system }) => lastSegment(system) === GROUP_SYSTEM) ??
    codings.find(({ system, code }) => lastSegment(system) === '' && GROUPS.includes(code));
  return group?.code;
}

/** An adjustment without a group has only its reason. */
function isAdjustment({ category, reason }: Stated): boolean {
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

/**
 * Adds adjustments up by category.
 *
 * @param owed - what the patient owes
 * @param zero - sum of no adjustments, if it is known
 * @param isStated - returns true for a category whose amount the source states elsewhere
 */
function summed(
  adjudications: readonly Adjudication[],
  owed: readonly (Money | undefined)[],
  zero: Money | undefined,
  isStated: (code: string) => boolean,
): Adjudication[] {
  const adjustments = adjudications.filter(isAdjustment);
  const total = (amounts: readonly (Money | undefined)[]) =>
    amounts.length === 0 ? zero : sumMoney(amounts);
  const sorted = adjustments.map((one) => [sortOf(one), one] as const);
  const ofSort = (sort: string) =>
    total(sorted.flatMap(([own, one]) => (own === sort ? [toMoney(one.amount)] : [])));
  // Parts of an unknown sum would be taken for the sum.
  const isUnknown = (code: string) =>
    total(owed) === undefined &&
    owed.length > 0 &&
    [...PATIENT_SHARES, BLOOD_DEDUCTIBLE].some((share) => share === code);
  return [
    ...SHARES.map((code) => [code, ofSort(code), STANDARD_SYSTEM] as const),
    // Few claims have one, so an absent one is not zero.
    ...(sorted.some(([own]) => own === BLOOD_DEDUCTIBLE)
      ? [[BLOOD_DEDUCTIBLE, ofSort(BLOOD_DEDUCTIBLE), undefined] as const]
      : []),
    [LIABILITY, total(owed), STANDARD_SYSTEM] as const,
    ...['PI', 'OA'].map((group) => [group, ofSort(group), GROUP_URI] as const),
  ].flatMap(([code, sum, system]) =>
    sum === undefined || isStated(code) || isUnknown(code) ? [] : [amountOf(code, sum, system)],
  );
}

/** Returns the one sum that an adjustment is in, in addition to that of the patient's adjustments. */
function sortOf({ category, reason }: Adjudication): string {
  const share = SHARES.find((code) => hasCode(category, code));
  const group = adjustmentGroup(category) ?? 'OA';
  const byReason = REASONS.find(([of, code]) => of === group && hasCode(reason, code))?.[2];
  const sort = share ?? byReason;
  if (sort !== undefined) return sort;
  if (group === 'CO') return 'noncovered';
  return ['PR', 'PI'].includes(group) ? group : 'OA';
}

function amountOf(code: string, { amount, currency }: Money, system: string | undefined): Adjudication {
  return {
    category: { coding: [system === undefined ? { code } : { system, code }] },
    amount: { value: Number(amount), ...(currency === undefined ? {} : { currency: currency as 'USD' }) },
  };
}

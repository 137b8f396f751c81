import type {
  CodeableConcept,
  ExplanationOfBenefit,
  ExplanationOfBenefitItem,
  ExplanationOfBenefitItemAdjudication,
} from 'fhir/r4.js';
import { type Money, sumMoney, toMoney } from '../money.js';
import { reading } from '../reading.js';
import { isDrugClaim } from './claim-kind.js';
import { codingsOf, lastSegment, listOf } from './concept.js';
import { adjustmentGroup, withSummedAdjustments } from './remittance-adjustments.js';

/** Amounts of a claim or line and who pays them. An amount that the source does not contain is undefined. */
export interface ClaimAmounts {
  /** Billed charges; for a drug, its total cost. */
  readonly billed: Money | undefined;
  /** The payer's allowed amount. */
  readonly allowed: Money | undefined;
  /** The payer's payment. */
  readonly paid: Money | undefined;
  /** The part of the payment that went to the provider. */
  readonly paidToProvider: Money | undefined;
  /** The part of the payment that went to the patient. */
  readonly paidToPatient: Money | undefined;
  /** Payments by other payers. */
  readonly paidByOthers: Money | undefined;
  /** Payments by the patient. */
  readonly paidByPatient: Money | undefined;
  /** The patient's deductible, without the blood deductible. */
  readonly deductible: Money | undefined;
  /** The patient's blood deductible. */
  readonly bloodDeductible: Money | undefined;
  /** The patient's coinsurance. */
  readonly coinsurance: Money | undefined;
  /** The patient's copay. */
  readonly copay: Money | undefined;
  /** Non-covered amount. */
  readonly notCovered: Money | undefined;
  /** Discount that the provider gives: its contractual write-off (X12 CAS CO-45). */
  readonly discount: Money | undefined;
  /** Reductions by the payer outside a contract (X12 CAS group PI); undefined if not from a remittance. */
  readonly payerReduction: Money | undefined;
  /**
   * Other adjustments, such as the effect of an earlier payer's payment, and corrections (X12 CAS groups OA, CR and
   * unknown ones); undefined if not from a remittance.
   */
  readonly otherAdjustment: Money | undefined;
  /**
   * The patient's responsibility: the member's liability if the source states it; for a drug, the patient's payment;
   * otherwise deductibles, coinsurance and copay together; otherwise the patient's payment.
   */
  readonly patientOwes: Money | undefined;
}

type Field = keyof ClaimAmounts;

// FHIR's adjudication codes and CARIN's C4BBAdjudication.
const STANDARD: Readonly<Record<string, Field>> = {
  submitted: 'billed',
  drugcost: 'billed',
  eligible: 'allowed',
  benefit: 'paid',
  paidtoprovider: 'paidToProvider',
  paidtopatient: 'paidToPatient',
  paidbypatient: 'paidByPatient',
  priorpayerpaid: 'paidByOthers',
  deductible: 'deductible',
  coinsurance: 'coinsurance',
  copay: 'copay',
  noncovered: 'notCovered',
  discount: 'discount',
  memberliability: 'patientOwes',
};
const STANDARD_SYSTEMS = ['adjudication', 'c4bbadjudication'];
// Groups of adjustments (X12 CAS01) without a standard code.
const GROUPS: Readonly<Record<string, Field>> = { PI: 'payerReduction', OA: 'otherAdjustment' };

/**
 * CMS variables by name. They take precedence over the standard code next to them, which is sometimes wrong: a rate or
 * a payment is labeled as submitted, or gross drug cost as coinsurance. If several map to one field, the first one here
 * counts, unless the field adds up. CLM_TOT_CHRG_AMT and LINE_BENE_PMT_AMT also appear on amounts of other kinds, so
 * the standard code decides for those.
 */
const VARIABLES: Readonly<Partial<Record<Field, readonly string[]>>> = {
  billed: [
    'CLM_SBMT_CHRG_AMT',
    'NCH_CARR_CLM_SBMTD_CHRG_AMT',
    'LINE_SBMTD_CHRG_AMT',
    'REV_CNTR_TOT_CHRG_AMT',
    'CLM_LINE_SBMT_CHRG_AMT',
    'TOT_RX_CST_AMT',
  ],
  allowed: ['CLM_ALOWD_CHRG_AMT', 'NCH_CARR_CLM_ALOWD_AMT', 'LINE_ALOWD_CHRG_AMT', 'CLM_LINE_ALOWD_CHRG_AMT'],
  paid: ['LINE_NCH_PMT_AMT', 'REV_CNTR_PMT_AMT_AMT', 'CLM_LINE_CVRD_PD_AMT', 'CVRD_D_PLAN_PD_AMT'],
  paidToProvider: [
    'CLM_PRVDR_PMT_AMT',
    'NCH_CLM_PRVDR_PMT_AMT',
    'CLM_OP_PRVDR_PMT_AMT',
    'LINE_PRVDR_PMT_AMT',
    'REV_CNTR_PRVDR_PMT_AMT',
    'CLM_LINE_PRVDR_PMT_AMT',
  ],
  paidToPatient: [
    'CLM_MDCR_INSTNL_BENE_PD_AMT',
    'CLM_BENE_PD_AMT',
    'NCH_CLM_BENE_PMT_AMT',
    'CLM_OP_BENE_PMT_AMT',
    'REV_CNTR_BENE_PMT_AMT',
    'CLM_LINE_BENE_PD_AMT',
  ],
  paidByPatient: ['CLM_BENE_PMT_AMT', 'PTNT_PAY_AMT', 'REV_CNTR_PTNT_RSPNSBLTY_PMT', 'CLM_LINE_BENE_PMT_AMT'],
  paidByOthers: [
    'CLM_MDCR_INSTNL_PRMRY_PYR_AMT',
    'CLM_MDCR_PRFNL_PRMRY_PYR_AMT',
    'PRPAYAMT',
    'CLM_OTHR_TP_PD_AMT',
    'LINE_BENE_PRMRY_PYR_PD_AMT',
    'CLM_BENE_PRMRY_PYR_PD_AMT',
    'REV_CNTR_1ST_MSP_PD_AMT',
    'REV_CNTR_2ND_MSP_PD_AMT',
    'CLM_LINE_INSTNL_MSP1_PD_AMT',
    'CLM_LINE_INSTNL_MSP2_PD_AMT',
    'OTHR_TROOP_AMT',
    'CLM_LINE_TROOP_TOT_AMT',
    'PLRO_AMT',
    'CLM_LINE_PLRO_AMT',
    'CLM_LINE_OTHR_TP_PD_AMT',
  ],
  deductible: [
    'CLM_MDCR_DDCTBL_AMT',
    'CARR_CLM_CASH_DDCTBL_APLD_AMT',
    'NCH_BENE_PTB_DDCTBL_AMT',
    'NCH_BENE_IP_DDCTBL_AMT',
    'CLM_MDCR_IP_BENE_DDCTBL_AMT',
    'LINE_BENE_PTB_DDCTBL_AMT',
    'REV_CNTR_CASH_DDCTBL_AMT',
    'CLM_LINE_MDCR_DDCTBL_AMT',
  ],
  bloodDeductible: [
    'CLM_BLOOD_LBLTY_AMT',
    'NCH_BENE_BLOOD_DDCTBL_LBLTY_AM',
    'REV_CNTR_BLOOD_DDCTBL_AMT',
    'CLM_LINE_BLOOD_DDCTBL_AMT',
  ],
  coinsurance: [
    'CLM_MDCR_COINSRNC_AMT',
    'CLM_BENE_PMT_COINSRNC_AMT',
    'NCH_BENE_PTB_COINSRNC_AMT',
    'NCH_BENE_PTA_COINSRNC_LBLTY_AMT',
    'LINE_COINSRNC_AMT',
    'CLM_LINE_MDCR_COINSRNC_AMT',
    'REV_CNTR_COINSRNC_WGE_ADJSTD_C',
    'CLM_LINE_INSTNL_ADJSTD_AMT',
  ],
  notCovered: [
    'CLM_NCVRD_CHRG_AMT',
    'NCH_IP_NCVRD_CHRG_AMT',
    'REV_CNTR_NCVRD_CHRG_AMT',
    'CLM_LINE_NCVRD_CHRG_AMT',
  ],
};

// None of our fields, whatever the standard code next to them.
const OTHER_VARIABLES = [
  'REV_CNTR_RATE_AMT',
  'CLM_LINE_INSTNL_RATE_AMT',
  'LINE_DME_PRCHS_PRICE_AMT',
  'LINE_PRMRY_ALOWD_CHRG_AMT',
  'REV_CNTR_RDCD_COINSRNC_AMT',
  'CLM_LINE_INSTNL_RDCD_AMT',
  'LICS_AMT',
  'RPTD_GAP_DSCNT_NUM',
  'GDC_BLW_OOPT_AMT',
  'GDC_ABV_OOPT_AMT',
];

const ADDS_UP: ReadonlySet<Field> = new Set(['paidByOthers']);
const REVENUE_SYSTEMS = ['rev_cntr', 'clm-rev-cntr-cd', 'revenuecodes'];

type Adjudication = Pick<ExplanationOfBenefitItemAdjudication, 'category' | 'amount'>;
type Found = Partial<Record<Field, Money>>;

interface Known {
  readonly field: Field | undefined;
  readonly rank: number;
}

let known: ReadonlyMap<string, Known> | undefined;

function variables(): ReadonlyMap<string, Known> {
  if (known !== undefined) return known;
  const entries = [
    ...OTHER_VARIABLES.map((name): [string, Known] => [name, { field: undefined, rank: 0 }]),
    ...Object.entries(VARIABLES).flatMap(([field, names]) =>
      names.map((name, rank): [string, Known] => [name, { field: field as Field, rank }]),
    ),
  ];
  // Sources write them in either case.
  known = new Map([
    ...entries,
    ...entries.map(([name, entry]): [string, Known] => [name.toLowerCase(), entry]),
  ]);
  return known;
}

/**
 * Returns the amounts of a whole claim (FHIR R4), from its adjudications by the meaning of their categories. An amount
 * that the claim gives only by line is the sum of the lines.
 *
 * @param eob - the resource, from any vendor
 * @throws nothing
 * @example
 * ```ts
 * const { billed, paid, patientOwes } = claimAmounts(eob);
 * ```
 */
export function claimAmounts(eob: ExplanationOfBenefit): ClaimAmounts {
  return reading('claimAmounts', () => readAmounts(withSummedAdjustments(eob), isDrugClaim(eob)).claim);
}

/**
 * Returns the amounts of a claim's lines and of the whole claim: its totals and adjacent amounts, or the sum of the
 * lines when the claim gives none and each line does.
 */
export function readAmounts(
  eob: ExplanationOfBenefit,
  isDrug: boolean,
): { readonly claim: ClaimAmounts; readonly lines: readonly ClaimAmounts[] } {
  const balances = listOf(eob.benefitBalance).flatMap(({ financial }) =>
    listOf(financial).map(({ type, usedMoney }) => ({ category: type, amount: usedMoney })),
  );
  const items = listOf(eob.item);
  const lines = items.map(({ adjudication }) => find(adjudication));
  const payment = toMoney(eob.payment?.amount);
  const claim: Found = {
    ...addUp(lines.filter((_, index) => !isInstitutionsTotal(items[index]))),
    ...totalLine(lines.filter((_, index) => isInstitutionsTotal(items[index]))),
    ...find([...listOf(eob.total), ...listOf(eob.adjudication)], balances),
    ...(payment && { paid: payment }),
  };
  return { claim: complete(claim, isDrug), lines: lines.map((line) => complete(line, isDrug)) };
}

function addUp(lines: readonly Found[]): Found {
  const fields = Object.keys(lines[0] ?? {}) as Field[];
  return Object.fromEntries(
    fields
      .filter((field) => lines.every((line) => line[field] !== undefined))
      .map((field) => [field, sumMoney(lines.map((line) => line[field]))])
      .filter(([, sum]) => sum !== undefined),
  );
}

/**
 * Returns the charges on the total line. Lines may be missing, so this line takes precedence over their sum. A zero
 * total means that the field was not filled in.
 *
 * @param totals - lines with revenue code 0001
 */
function totalLine(totals: readonly Found[]): Found {
  const billed = totals.map((line) => line.billed).findLast((money) => money && Number(money.amount) !== 0);
  return billed === undefined ? {} : { billed };
}

/** Returns true for the institution's own total of the claim, by revenue code 0001. */
function isInstitutionsTotal(item: ExplanationOfBenefitItem | undefined): boolean {
  return codingsOf(item?.revenue).some(
    ({ system, code }) =>
      code === '0001' || (REVENUE_SYSTEMS.includes(lastSegment(system).toLowerCase()) && Number(code) === 1),
  );
}

/**
 * Reads amounts from adjudications and balances.
 *
 * @param adjudications - read by variable and by standard code
 * @param balances - read by variable only: standard codes there describe the year's benefits, not the claim
 */
function find(
  adjudications: readonly Adjudication[] | undefined,
  balances: readonly Partial<Adjudication>[] = [],
): Found {
  const byVariable = new Map<Field, Map<number, Money>>();
  const byStandard = new Map<Field, Money[]>();
  const own = listOf(adjudications);
  for (const [index, { category, amount }] of [...own, ...balances].entries()) {
    const money = toMoney(amount);
    if (money === undefined) continue;
    const variable = variableOf(category);
    if (variable?.field !== undefined) {
      const ranks = byVariable.get(variable.field) ?? new Map<number, Money>();
      if (!ranks.has(variable.rank)) ranks.set(variable.rank, money);
      byVariable.set(variable.field, ranks);
    } else if (variable === undefined && index < own.length) {
      const field = standardField(category);
      if (field !== undefined) byStandard.set(field, [...(byStandard.get(field) ?? []), money]);
    }
  }
  const found: Found = {};
  for (const [field, moneys] of byStandard) assign(found, field, moneys);
  for (const [field, ranks] of byVariable) {
    const ranked = [...ranks].toSorted(([a], [b]) => a - b).map(([, money]) => money);
    assign(found, field, ranked);
  }
  return found;
}

function assign(found: Found, field: Field, moneys: readonly Money[]): void {
  const money = ADDS_UP.has(field) ? sumMoney(moneys) : moneys[0];
  if (money !== undefined) found[field] = money;
}

function variableOf(category: CodeableConcept | undefined): Known | undefined {
  const names = variables();
  for (const { code } of codingsOf(category)) {
    const found = names.get(lastSegment(code));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the field of a standard code. A code without a system counts when no coding names the system. */
function standardField(category: CodeableConcept | undefined): Field | undefined {
  const codings = codingsOf(category).filter(({ code }) => Object.hasOwn(STANDARD, code));
  const coding =
    codings.find(({ system }) => STANDARD_SYSTEMS.includes(lastSegment(system).toLowerCase())) ??
    codings.find(({ system }) => lastSegment(system) === '');
  if (coding !== undefined) return STANDARD[coding.code];
  const group = adjustmentGroup(category);
  return group !== undefined && Object.hasOwn(GROUPS, group) ? GROUPS[group] : undefined;
}

function complete(found: Found, isDrug: boolean): ClaimAmounts {
  const { deductible, bloodDeductible, coinsurance, copay, paidByPatient } = found;
  return {
    billed: found.billed,
    allowed: found.allowed,
    paid: found.paid,
    paidToProvider: found.paidToProvider,
    paidToPatient: found.paidToPatient,
    paidByOthers: found.paidByOthers,
    paidByPatient,
    deductible,
    bloodDeductible,
    coinsurance,
    copay,
    notCovered: found.notCovered,
    discount: found.discount,
    payerReduction: found.payerReduction,
    otherAdjustment: found.otherAdjustment,
    patientOwes:
      found.patientOwes ??
      (isDrug ? paidByPatient : undefined) ??
      sumMoney([deductible, bloodDeductible, coinsurance, copay]) ??
      paidByPatient,
  };
}

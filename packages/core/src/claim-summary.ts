import type { ExplanationOfBenefit, ExplanationOfBenefitItem, Period } from 'fhir/r4.js';
import { type ClaimAmounts, claimAmounts } from './fhir/claim-amounts.js';
import { type ClaimDrug, claimDrug } from './fhir/claim-drug.js';
import { type ClaimKind, claimKind, claimKindText } from './fhir/claim-kind.js';
import {
  type ClaimFacility,
  type ClaimParty,
  claimFacility,
  claimProvider,
  partyName,
} from './fhir/claim-parties.js';
import { type CodedText, codedText, codingsOf, hasCode, lastSegment, listOf } from './fhir/concept.js';
import { type DenialReason, denialReasons, distinct, nonpaymentReasons } from './fhir/denial-reasons.js';

/** From a day to a day, both included; ISO dates (`YYYY-MM-DD`) or instants as the source writes them. */
export interface SummaryPeriod {
  /** First day. */
  readonly start: string | undefined;
  /** Last day. */
  readonly end: string | undefined;
}

/** A diagnosis on a claim. */
export interface ClaimDiagnosis extends CodedText {
  /** Its role, such as `principal`, `admitting`, `secondary` or `other`. */
  readonly type: string | undefined;
}

/** A procedure on a claim. */
export interface ClaimProcedure extends CodedText {
  /** When, as an ISO date or instant. */
  readonly date: string | undefined;
}

/** One line of a claim. */
export interface ClaimLine extends ClaimAmounts {
  /** The line's number. */
  readonly sequence: number | undefined;
  /** The service or product: HCPCS, CPT, HIPPS or NDC. */
  readonly service: CodedText | undefined;
  /** Revenue center, on institutional claims. */
  readonly revenue: CodedText | undefined;
  /** Codes that modify the service. */
  readonly modifiers: readonly string[];
  /** When it was given. */
  readonly period: SummaryPeriod | undefined;
  /** How many units. */
  readonly quantity: number | undefined;
  /** Why it was not paid, or not in full. */
  readonly denialReasons: readonly DenialReason[];
}

/**
 * A claim in plain words: who, when, what, what it cost and who bears it. All dates are ISO strings, all money is exact.
 * What the source does not say is undefined; nothing is guessed.
 */
export interface ClaimSummary extends ClaimAmounts {
  /** Id of the resource. */
  readonly id: string | undefined;
  /** The payer's number for the claim. */
  readonly claimNumber: string | undefined;
  /** What sort of claim it is. */
  readonly kind: ClaimKind;
  /** Our own words for the kind. */
  readonly kindText: string;
  /** `active`, `cancelled`, `draft` or `entered-in-error`. */
  readonly status: string | undefined;
  /** How far processing is: `queued`, `complete`, `error` or `partial`. */
  readonly outcome: string | undefined;
  /** `claim`, `preauthorization` or `predetermination`. */
  readonly use: string | undefined;
  /** When the services were given. */
  readonly period: SummaryPeriod | undefined;
  /** When the resource was made, as an ISO date or instant. */
  readonly created: string | undefined;
  /** Reference to the patient, such as `Patient/123`. */
  readonly patientReference: string | undefined;
  /** What covers the claim: the coverage's own words, or the reference to it. */
  readonly coverage: string | undefined;
  /** Who billed. */
  readonly provider: ClaimParty | undefined;
  /** Where. */
  readonly facility: ClaimFacility | undefined;
  /** Name of the insurer. */
  readonly insurer: string | undefined;
  /** The day of payment, an ISO date. */
  readonly paymentDate: string | undefined;
  /** What the patient had. */
  readonly diagnoses: readonly ClaimDiagnosis[];
  /** What was done, on institutional claims. */
  readonly procedures: readonly ClaimProcedure[];
  /** Line by line. */
  readonly lines: readonly ClaimLine[];
  /** The drug, on pharmacy claims. */
  readonly drug: ClaimDrug | undefined;
  /** Why the claim or lines of it were not paid, or not in full; each reason once. */
  readonly denialReasons: readonly DenialReason[];
  /** Where the resource comes from (`meta.source`). */
  readonly source: string | undefined;
}

const DIAGNOSIS_SYSTEMS = ['icd-10-cm', 'icd-9-cm'];
const SERVICE_SYSTEMS = ['cpt', 'hcpcsreleasecodesets', 'hippscodes', 'hcpcs', 'ndc'];
const REVENUE_SYSTEMS = ['rev_cntr', 'clm-rev-cntr-cd', 'revenuecodes'];
const DRUG_KINDS: readonly ClaimKind[] = ['pde', 'pharmacy'];

/**
 * Reads an ExplanationOfBenefit (FHIR R4) into a plain summary. It knows FHIR's standard codes, those of the US guide for
 * consumer claims (C4BB), and the variable names of US federal claims.
 *
 * @param eob - the resource, from any vendor
 * @returns its summary
 * @throws nothing
 * @example
 * ```ts
 * const { kindText, provider, billed, paid, patientOwes } = toClaimSummary(eob);
 * ```
 */
export function toClaimSummary(eob: ExplanationOfBenefit): ClaimSummary {
  const kind = claimKind(eob);
  const isDrug = DRUG_KINDS.includes(kind);
  const amounts = claimAmounts(eob, isDrug);
  const lines = listOf(eob.item).map((item, index) => toLine(item, amounts.lines[index] as ClaimAmounts));
  return {
    id: eob.id,
    claimNumber: claimNumber(eob),
    kind,
    kindText: claimKindText(kind),
    status: eob.status,
    outcome: eob.outcome,
    use: eob.use,
    period: readPeriod(eob.billablePeriod) ?? span(lines),
    created: eob.created,
    patientReference: eob.patient?.reference,
    coverage: coverage(eob),
    provider: claimProvider(eob),
    facility: claimFacility(eob),
    insurer: partyName(eob, eob.insurer),
    ...amounts.claim,
    paymentDate: eob.payment?.date,
    diagnoses: listOf(eob.diagnosis).flatMap(({ diagnosisCodeableConcept, type }) => {
      const coded = codedText(diagnosisCodeableConcept, DIAGNOSIS_SYSTEMS);
      return coded ? [{ ...coded, type: codedText(listOf(type)[0])?.code }] : [];
    }),
    procedures: listOf(eob.procedure).flatMap(({ procedureCodeableConcept, date }) => {
      const coded = codedText(procedureCodeableConcept);
      return coded ? [{ ...coded, date }] : [];
    }),
    lines,
    drug: isDrug ? claimDrug(eob) : undefined,
    denialReasons: distinct([
      ...nonpaymentReasons(eob),
      ...denialReasons(eob.adjudication),
      ...lines.flatMap((line) => line.denialReasons),
    ]),
    source: eob.meta?.source,
  };
}

function toLine(item: ExplanationOfBenefitItem, amounts: ClaimAmounts): ClaimLine {
  const { servicedDate, servicedPeriod } = item;
  return {
    sequence: item.sequence,
    service: codedText(item.productOrService, SERVICE_SYSTEMS),
    revenue: codedText(item.revenue, REVENUE_SYSTEMS),
    modifiers: [
      ...new Set(listOf(item.modifier).flatMap((modifier) => codingsOf(modifier).map(({ code }) => code))),
    ],
    period: readPeriod(servicedPeriod) ?? readPeriod({ start: servicedDate, end: servicedDate }),
    quantity: typeof item.quantity?.value === 'number' ? item.quantity.value : undefined,
    ...amounts,
    denialReasons: denialReasons(item.adjudication),
  };
}

function claimNumber({ identifier }: ExplanationOfBenefit): string | undefined {
  const identifiers = listOf(identifier).filter(({ value }) => typeof value === 'string');
  const unique = identifiers.find(
    ({ type, system }) => hasCode(type, 'uc') && lastSegment(system) !== 'claim-group',
  );
  return (unique ?? identifiers[0])?.value;
}

function coverage({ insurance }: ExplanationOfBenefit): string | undefined {
  const insurances = listOf(insurance);
  const focal = (insurances.find((one) => one.focal === true) ?? insurances[0])?.coverage;
  return focal?.display ?? focal?.reference;
}

function readPeriod(period: { start?: string | undefined; end?: string | undefined } | Period | undefined) {
  const { start, end } = period ?? {};
  return start === undefined && end === undefined ? undefined : { start, end };
}

/** From the first line's day to the last's. */
function span(lines: readonly ClaimLine[]): SummaryPeriod | undefined {
  const days = (end: 'start' | 'end') =>
    lines
      .map(({ period }) => period?.[end])
      .filter((day) => day !== undefined)
      .toSorted();
  return readPeriod({ start: days('start')[0], end: days('end').at(-1) });
}

import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { type ClaimAmounts, readAmounts } from './fhir/claim-amounts.js';
import {
  type ClaimDiagnosis,
  type ClaimProcedure,
  claimDiagnoses,
  claimProcedures,
} from './fhir/claim-codes.js';
import { claimDates, type SummaryPeriod } from './fhir/claim-dates.js';
import { type ClaimDrug, claimDrug } from './fhir/claim-drug.js';
import { type ClaimKind, claimKind, claimKindText, isDrugClaim } from './fhir/claim-kind.js';
import { type ClaimLine, toLines } from './fhir/claim-lines.js';
import {
  type ClaimFacility,
  type ClaimParty,
  claimFacility,
  claimProvider,
  partyName,
} from './fhir/claim-parties.js';
import { isVoided } from './fhir/claim-void.js';
import { hasCode, lastSegment, listOf } from './fhir/concept.js';
import { type DenialReason, denialReasons, distinct, nonpaymentReasons } from './fhir/denial-reasons.js';
import { claimAuthorization, type PriorAuthorizationDecision } from './fhir/line-authorization.js';
import { withSummedAdjustments } from './fhir/remittance-adjustments.js';
import { reading } from './reading.js';

/**
 * A plain-language summary of a claim: people, dates, services, amounts and who pays them. Dates are ISO strings and
 * amounts are exact. Data that the source does not contain is undefined; nothing is guessed.
 */
export interface ClaimSummary extends ClaimAmounts {
  /** ID of the resource. */
  readonly id: string | undefined;
  /** The payer's claim number. */
  readonly claimNumber: string | undefined;
  /** Type of claim. */
  readonly kind: ClaimKind;
  /** payerkit's name for the type, or the source's text for a type that payerkit does not know. */
  readonly kindText: string;
  /** `active`, `cancelled`, `draft` or `entered-in-error`. */
  readonly status: string | undefined;
  /**
   * True when the claim no longer counts: it was deleted, voided or canceled, or it voids an earlier claim. Payers
   * store such claims with the status `active`. Undefined when the source does not say.
   */
  readonly voided: boolean | undefined;
  /** Processing state: `queued`, `complete`, `error` or `partial`. */
  readonly outcome: string | undefined;
  /** `claim`, `preauthorization` or `predetermination`. */
  readonly use: string | undefined;
  /**
   * The decision on a prior authorization: that of its lines if they agree, otherwise `mixed`. Undefined on other
   * claims. `pending` is not an approval.
   */
  readonly authorization: PriorAuthorizationDecision | 'mixed' | undefined;
  /** Dates of service. */
  readonly period: SummaryPeriod | undefined;
  /** Creation time of the resource, as an ISO date or instant. */
  readonly created: string | undefined;
  /** Reference to the patient, such as `Patient/123`. */
  readonly patientReference: string | undefined;
  /** The coverage's own text, or the reference to it. */
  readonly coverage: string | undefined;
  /** The billing provider. */
  readonly provider: ClaimParty | undefined;
  /** The facility. */
  readonly facility: ClaimFacility | undefined;
  /** Name of the insurer. */
  readonly insurer: string | undefined;
  /** The payment date, an ISO date. */
  readonly paymentDate: string | undefined;
  /** The patient's diagnoses. */
  readonly diagnoses: readonly ClaimDiagnosis[];
  /** Procedures, on institutional claims. */
  readonly procedures: readonly ClaimProcedure[];
  /** Service lines. */
  readonly lines: readonly ClaimLine[];
  /** The drug, on pharmacy claims. */
  readonly drug: ClaimDrug | undefined;
  /** The reasons why the claim or its lines were not paid, or not paid in full; each reason once. */
  readonly denialReasons: readonly DenialReason[];
  /** Origin of the resource (`meta.source`). */
  readonly source: string | undefined;
}

/**
 * Summarizes an ExplanationOfBenefit (FHIR R4). It knows FHIR's standard codes, those of the US guide for consumer
 * claims (C4BB), and the variable names of US federal claims.
 *
 * @param resource - the resource, from any vendor
 * @throws nothing
 * @example
 * ```ts
 * const { kindText, provider, billed, paid, patientOwes } = toClaimSummary(eob);
 * ```
 */
export function toClaimSummary(resource: ExplanationOfBenefit): ClaimSummary {
  return reading('toClaimSummary', () => {
    const eob = withSummedAdjustments(resource);
    const kind = claimKind(eob);
    const amounts = readAmounts(eob, isDrugClaim(eob));
    const lines = toLines(eob, amounts.lines);
    const { period, created, paid } = claimDates(eob);
    return {
      id: eob.id,
      claimNumber: claimNumber(eob),
      kind,
      kindText: claimKindText(kind, eob),
      status: eob.status,
      voided: isVoided(eob),
      outcome: eob.outcome,
      use: eob.use,
      authorization: claimAuthorization(lines),
      period,
      created,
      patientReference: eob.patient?.reference,
      coverage: coverage(eob),
      provider: claimProvider(eob),
      facility: claimFacility(eob),
      insurer: partyName(eob, eob.insurer),
      ...amounts.claim,
      paymentDate: paid,
      diagnoses: claimDiagnoses(eob),
      procedures: claimProcedures(eob),
      lines,
      drug: claimDrug(eob),
      denialReasons: distinct([
        ...nonpaymentReasons(eob),
        ...denialReasons(eob.adjudication),
        ...lines.flatMap((line) => line.denialReasons),
      ]),
      source: eob.meta?.source,
    };
  });
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

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
  /** Our own words for the kind; the source's words for its type where we know none. */
  readonly kindText: string;
  /** `active`, `cancelled`, `draft` or `entered-in-error`. */
  readonly status: string | undefined;
  /**
   * True where the claim no longer counts: it was deleted, voided or cancelled, or it voids an earlier one. Payers store
   * such claims with the status `active`. Undefined where the source says nothing of it.
   */
  readonly voided: boolean | undefined;
  /** How far processing is: `queued`, `complete`, `error` or `partial`. */
  readonly outcome: string | undefined;
  /** `claim`, `preauthorization` or `predetermination`. */
  readonly use: string | undefined;
  /**
   * The decision on a prior authorization: that of its lines where they agree, else `mixed`. Undefined on other claims.
   * `pending` is no approval.
   */
  readonly authorization: PriorAuthorizationDecision | 'mixed' | undefined;
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

/**
 * Reads an ExplanationOfBenefit (FHIR R4) into a plain summary. It knows FHIR's standard codes, those of the US guide for
 * consumer claims (C4BB), and the variable names of US federal claims.
 *
 * @param resource - the resource, from any vendor
 * @returns its summary
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

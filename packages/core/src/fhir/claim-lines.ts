import type { ExplanationOfBenefit, ExplanationOfBenefitItem } from 'fhir/r4.js';
import { type ClaimAmounts, readAmounts } from './claim-amounts.js';
import { linePeriod, type SummaryPeriod } from './claim-dates.js';
import { isDrugClaim } from './claim-kind.js';
import { type CodedText, codedText, codingsOf, listOf } from './concept.js';
import { type DenialReason, denialReasons } from './denial-reasons.js';

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

const SERVICE_SYSTEMS = ['cpt', 'hcpcsreleasecodesets', 'hippscodes', 'hcpcs', 'ndc'];
const REVENUE_SYSTEMS = ['rev_cntr', 'clm-rev-cntr-cd', 'revenuecodes'];

/**
 * The lines of a claim (FHIR R4), each with its service, dates and amounts.
 *
 * @param eob - the resource, from any vendor
 * @throws nothing
 * @example
 * ```ts
 * for (const { service, billed, paid } of claimLines(eob)) console.log(service?.code, billed?.amount, paid?.amount);
 * ```
 */
export function claimLines(eob: ExplanationOfBenefit): readonly ClaimLine[] {
  return toLines(eob, readAmounts(eob, isDrugClaim(eob)).lines);
}

/** The lines of a claim whose amounts have been read. */
export function toLines(eob: ExplanationOfBenefit, amounts: readonly ClaimAmounts[]): readonly ClaimLine[] {
  return listOf(eob.item).map((item, index) => toLine(item, amounts[index] as ClaimAmounts));
}

function toLine(item: ExplanationOfBenefitItem, amounts: ClaimAmounts): ClaimLine {
  return {
    sequence: item.sequence,
    service: codedText(item.productOrService, SERVICE_SYSTEMS),
    revenue: codedText(item.revenue, REVENUE_SYSTEMS),
    modifiers: [
      ...new Set(listOf(item.modifier).flatMap((modifier) => codingsOf(modifier).map(({ code }) => code))),
    ],
    period: linePeriod(item),
    quantity: typeof item.quantity?.value === 'number' ? item.quantity.value : undefined,
    ...amounts,
    denialReasons: denialReasons(item.adjudication),
  };
}

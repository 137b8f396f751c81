import type { CodeableConcept, ExplanationOfBenefit, ExplanationOfBenefitItem } from 'fhir/r4.js';
import { reading } from '../reading.js';
import { type ClaimAmounts, readAmounts } from './claim-amounts.js';
import { linePeriod, type SummaryPeriod } from './claim-dates.js';
import { isDrugClaim } from './claim-kind.js';
import { extensionNumber, variableName } from './claim-variables.js';
import { type CodedText, codedText, codeOrText, codingsOf, listOf } from './concept.js';
import { type DenialReason, lineDenialReasons } from './denial-reasons.js';
import { type LineAuthorization, lineAuthorization } from './line-authorization.js';
import { isUnitSystem, type LineDrug, lineDrugs, measuresDrug } from './line-drug.js';
import { withSummedAdjustments } from './remittance-adjustments.js';

/** One line of a claim. */
export interface ClaimLine extends ClaimAmounts {
  /** The line's number. */
  readonly sequence: number | undefined;
  /** The service or product: HCPCS, CPT, HIPPS or NDC. */
  readonly service: CodedText | undefined;
  /** Revenue center, on institutional claims. */
  readonly revenue: CodedText | undefined;
  /** Modifiers of the service. */
  readonly modifiers: readonly string[];
  /** Dates of service. */
  readonly period: SummaryPeriod | undefined;
  /** Units of the service; the quantity of a drug under a service code is in `drugs`. */
  readonly quantity: number | undefined;
  /** Drugs administered, by NDC, such as one given in an office under a HCPCS code. */
  readonly drugs: readonly LineDrug[];
  /** The decision on the line of a prior authorization (`use` is `preauthorization`). */
  readonly authorization: LineAuthorization | undefined;
  /** Reasons why the line was not paid, or not paid in full. */
  readonly denialReasons: readonly DenialReason[];
}

const SERVICE_SYSTEMS = ['cpt', 'hcpcsreleasecodesets', 'hippscodes', 'hcpcs', 'ndc'];
const UNIT_COUNTS = ['REV_CNTR_UNIT_CNT', 'CLM_LINE_SRVC_UNIT_QTY'];
const REVENUE_SYSTEMS = ['rev_cntr', 'clm-rev-cntr-cd', 'revenuecodes'];

/**
 * Returns the lines of a claim (FHIR R4), each with service, dates and amounts.
 *
 * @param eob - the resource, from any vendor
 * @throws nothing
 * @example
 * ```ts
 * for (const { service, billed, paid } of claimLines(eob)) console.log(service?.code, billed?.amount, paid?.amount);
 * ```
 */
export function claimLines(eob: ExplanationOfBenefit): readonly ClaimLine[] {
  return reading('claimLines', () => {
    const read = withSummedAdjustments(eob);
    return toLines(read, readAmounts(read, isDrugClaim(read)).lines);
  });
}

/** Returns the lines of a claim whose amounts have been read. */
export function toLines(eob: ExplanationOfBenefit, amounts: readonly ClaimAmounts[]): readonly ClaimLine[] {
  const isDrug = isDrugClaim(eob);
  return listOf(eob.item).map((item, index) => toLine(item, amounts[index] as ClaimAmounts, isDrug));
}

function toLine(item: ExplanationOfBenefitItem, amounts: ClaimAmounts, isDrug: boolean): ClaimLine {
  return {
    sequence: item.sequence,
    service: codedText(item.productOrService, SERVICE_SYSTEMS),
    revenue: codedText(item.revenue, REVENUE_SYSTEMS),
    modifiers: [...new Set(listOf(item.modifier).flatMap(modifierCodes))],
    period: linePeriod(item),
    quantity: unitsOf(item, isDrug),
    drugs: lineDrugs(item),
    authorization: lineAuthorization(item),
    ...amounts,
    denialReasons: lineDenialReasons(item),
  };
}

/** Returns the codes of a modifier, or its text when it has none. In v2 the unit of a drug is among the modifiers. */
function modifierCodes(modifier: CodeableConcept): readonly string[] {
  const codings = codingsOf(modifier);
  if (codings.length > 0)
    return codings.filter(({ system }) => !isUnitSystem(system)).map(({ code }) => code);
  const words = codeOrText(modifier);
  return words === undefined ? [] : [words];
}

/**
 * Returns the units of a revenue center, which v2 writes next to the quantity; the quantity itself is the drug's there.
 */
function unitsOf(item: ExplanationOfBenefitItem, isDrug: boolean): number | undefined {
  const counted = listOf(item.extension).find(({ url }) => UNIT_COUNTS.includes(variableName(url)));
  const units = extensionNumber(counted);
  if (units !== undefined) return units;
  if (!isDrug && measuresDrug(item)) return undefined;
  return typeof item.quantity?.value === 'number' ? item.quantity.value : undefined;
}

import type { ExplanationOfBenefit, ExplanationOfBenefitItem } from 'fhir/r4.js';
import { isDrugClaim } from './claim-kind.js';
import { type ClaimParty, careTeamMember } from './claim-parties.js';
import { type CodedText, codedText, codingsOf, hasCode, lastSegment, listOf } from './concept.js';

/** A part of a compounded drug. */
export interface DrugIngredient {
  /** National Drug Code, eleven digits without dashes as a rule. */
  readonly ndc: string;
  /** Name, in the source's words. */
  readonly name: string | undefined;
}

/** A drug that was dispensed. */
export interface ClaimDrug {
  /** National Drug Code; undefined for a compounded drug. */
  readonly ndc: string | undefined;
  /** Name, in the source's words. */
  readonly name: string | undefined;
  /** What a compounded drug is made of; empty for others. */
  readonly ingredients: readonly DrugIngredient[];
  /** How much was dispensed, in the drug's own unit. */
  readonly quantity: number | undefined;
  /** How many days it is meant to last. */
  readonly daysSupply: number | undefined;
  /** Which refill it is; 0 is the first fill. */
  readonly refill: number | undefined;
  /** Who prescribed it. */
  readonly prescriber: ClaimParty | undefined;
}

const isNdc = ({ system }: { readonly system?: string | undefined }) =>
  lastSegment(system).toLowerCase() === 'ndc';

/**
 * What a pharmacy claim (FHIR R4) dispensed.
 *
 * @param eob - the resource, from any vendor
 * @returns the drug; undefined on claims that are not a pharmacy's
 * @throws nothing
 * @example
 * ```ts
 * const { ndc, daysSupply } = claimDrug(eob) ?? {};
 * ```
 */
export function claimDrug(eob: ExplanationOfBenefit): ClaimDrug | undefined {
  if (!isDrugClaim(eob)) return undefined;
  const [item] = listOf(eob.item);
  const drug = item && drugCode(item);
  const ingredients = listOf(item?.detail).flatMap((detail) => {
    const found = drugCode(detail);
    return found ? [{ ndc: found.code, name: found.text }] : [];
  });
  const daysSupply = information(eob, 'dayssupply');
  const refill = information(eob, 'refillnum');
  if ([drug, daysSupply, refill].every((part) => part === undefined) && ingredients.length === 0)
    return undefined;
  return {
    ndc: drug?.code,
    name: drug?.text,
    ingredients,
    quantity: number(item?.quantity?.value),
    daysSupply,
    refill,
    prescriber: careTeamMember(eob, 'prescribing'),
  };
}

function drugCode({
  productOrService,
}: Pick<ExplanationOfBenefitItem, 'productOrService'>): CodedText | undefined {
  return codingsOf(productOrService).some(isNdc) ? codedText(productOrService, ['ndc']) : undefined;
}

function information(eob: ExplanationOfBenefit, category: string): number | undefined {
  const found = listOf(eob.supportingInfo).find((info) => hasCode(info.category, category));
  return number(found?.valueQuantity?.value);
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

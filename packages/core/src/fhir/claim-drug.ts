import type { ExplanationOfBenefit, ExplanationOfBenefitItem } from 'fhir/r4.js';
import { reading } from '../reading.js';
import { isDrugClaim } from './claim-kind.js';
import { type ClaimParty, careTeamMember } from './claim-parties.js';
import { type CodedText, codedText, hasCode, listOf } from './concept.js';
import { ndcOf } from './line-drug.js';

/** An ingredient of a compounded drug. */
export interface DrugIngredient {
  /** National Drug Code, usually eleven digits without dashes; undefined when the source gives only text. */
  readonly ndc: string | undefined;
  /** Name, as the source writes it. */
  readonly name: string | undefined;
}

/** A dispensed drug. */
export interface ClaimDrug {
  /** National Drug Code; undefined for a compounded drug. */
  readonly ndc: string | undefined;
  /** Name, as the source writes it. */
  readonly name: string | undefined;
  /** Ingredients of a compounded drug; empty for other drugs. */
  readonly ingredients: readonly DrugIngredient[];
  /** Dispensed quantity, in the drug's own unit. */
  readonly quantity: number | undefined;
  /** Days of supply. */
  readonly daysSupply: number | undefined;
  /** Refill number; 0 is the first fill. */
  readonly refill: number | undefined;
  /** The prescriber. */
  readonly prescriber: ClaimParty | undefined;
}

/**
 * Returns the drug that a pharmacy claim (FHIR R4) dispensed.
 *
 * @param eob - the resource, from any vendor
 * @returns undefined for claims that are not pharmacy claims
 * @throws nothing
 * @example
 * ```ts
 * const { ndc, daysSupply } = claimDrug(eob) ?? {};
 * ```
 */
export function claimDrug(eob: ExplanationOfBenefit): ClaimDrug | undefined {
  return reading('claimDrug', () => {
    if (!isDrugClaim(eob)) return undefined;
    const [item] = listOf(eob.item);
    const drug = item && namedDrug(item);
    const ingredients = listOf(item?.detail).flatMap((detail) => {
      const found = namedDrug(detail);
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
  });
}

/** Returns the drug of a line by its NDC, or by its text when there is no code. */
function namedDrug({
  productOrService,
}: Pick<ExplanationOfBenefitItem, 'productOrService'>): CodedText | undefined {
  const coded = ndcOf(productOrService);
  if (coded !== undefined) return coded;
  const words = codedText(productOrService);
  return words?.code === undefined ? words : undefined;
}

function information(eob: ExplanationOfBenefit, category: string): number | undefined {
  const found = listOf(eob.supportingInfo).find((info) => hasCode(info.category, category));
  return number(found?.valueQuantity?.value);
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

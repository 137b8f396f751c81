import type { ExplanationOfBenefit, ExplanationOfBenefitItem } from 'fhir/r4.js';
import { reading } from '../reading.js';
import { isDrugClaim } from './claim-kind.js';
import { type ClaimParty, careTeamMember } from './claim-parties.js';
import { type CodedText, codedText, hasCode, listOf } from './concept.js';
import { ndcOf } from './line-drug.js';

/** A part of a compounded drug. */
export interface DrugIngredient {
  /** National Drug Code, eleven digits without dashes as a rule; undefined where the source gives words alone. */
  readonly ndc: string | undefined;
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

/** The drug of a line by its NDC, or by its words where no code is given. */
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

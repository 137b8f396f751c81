import type { CodeableConcept, ExplanationOfBenefit, Money as FhirMoney } from 'fhir/r4.js';
import { type Money, toMoney } from '../money.js';
import { reading } from '../reading.js';
import { type CodedText, codedText, codingsOf, lastSegment, listOf } from './concept.js';

/** One adjudication of a claim or line by the payer, under its own category. */
export interface ClaimAdjudication {
  /** The category's codes, standard ones first, each reduced to its last segment: `submitted`, `CLM_SBMT_CHRG_AMT`. */
  readonly categories: readonly string[];
  /** The source's text for the category. */
  readonly text: string | undefined;
  /** Number of the line; undefined for the whole claim. */
  readonly line: number | undefined;
  /** The amount; undefined for a count or a reason. */
  readonly amount: Money | undefined;
  /** A count, such as units of blood. */
  readonly value: number | undefined;
  /** The reason, with the source's code. */
  readonly reason: CodedText | undefined;
}

interface Adjudicated {
  readonly category?: CodeableConcept | undefined;
  readonly amount?: FhirMoney | undefined;
  readonly value?: number | undefined;
  readonly reason?: CodeableConcept | undefined;
}

/**
 * Returns all adjudications of a claim (FHIR R4) by category: totals, claim-level adjudications, benefit balances, and
 * those of the lines. `claimAmounts` selects those that have one meaning in every source; this function returns the
 * others too.
 *
 * @param eob - the resource, from any vendor
 * @throws nothing
 * @example
 * ```ts
 * const blood = claimAdjudications(eob).find(({ categories }) => categories.includes('NCH_BLOOD_PNTS_FRNSHD_QTY'));
 * ```
 */
export function claimAdjudications(eob: ExplanationOfBenefit): readonly ClaimAdjudication[] {
  return reading('claimAdjudications', () => {
    const balances = listOf(eob.benefitBalance).flatMap(({ financial }) =>
      listOf(financial).map(({ type, usedMoney, usedUnsignedInt }) => ({
        category: type,
        amount: usedMoney,
        value: usedUnsignedInt,
      })),
    );
    const whole: readonly Adjudicated[] = [...listOf(eob.total), ...listOf(eob.adjudication), ...balances];
    const lines = listOf(eob.item).flatMap(({ sequence, adjudication }) =>
      listOf(adjudication).map((one) => toAdjudication(one, sequence)),
    );
    return [...whole.map((one) => toAdjudication(one, undefined)), ...lines];
  });
}

function toAdjudication(
  { category, amount, value, reason }: Adjudicated,
  line: number | undefined,
): ClaimAdjudication {
  return {
    categories: codingsOf(category).map(({ code }) => lastSegment(code)),
    text: codedText(category)?.text,
    line,
    amount: toMoney(amount),
    value: typeof value === 'number' ? value : undefined,
    reason: codedText(reason),
  };
}

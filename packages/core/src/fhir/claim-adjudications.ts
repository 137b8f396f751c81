import type { CodeableConcept, ExplanationOfBenefit, Money as FhirMoney } from 'fhir/r4.js';
import { type Money, toMoney } from '../money.js';
import { reading } from '../reading.js';
import { type CodedText, codedText, codingsOf, lastSegment, listOf } from './concept.js';

/** One thing a payer says of a claim or of a line of it, under its own category. */
export interface ClaimAdjudication {
  /** The category's codes, standard ones first, each as its last segment: `submitted`, `CLM_SBMT_CHRG_AMT`. */
  readonly categories: readonly string[];
  /** The source's words for the category. */
  readonly text: string | undefined;
  /** Number of the line; undefined for the claim as a whole. */
  readonly line: number | undefined;
  /** The amount; undefined where it is a count or a reason. */
  readonly amount: Money | undefined;
  /** A count, such as units of blood. */
  readonly value: number | undefined;
  /** The reason, as the source codes it. */
  readonly reason: CodedText | undefined;
}

interface Adjudicated {
  readonly category?: CodeableConcept | undefined;
  readonly amount?: FhirMoney | undefined;
  readonly value?: number | undefined;
  readonly reason?: CodeableConcept | undefined;
}

/**
 * Everything a claim (FHIR R4) says by adjudication category: its totals, its own adjudications, balances of benefits,
 * and its lines'. `claimAmounts` picks out of these what has one meaning in every source; here is the rest as well.
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

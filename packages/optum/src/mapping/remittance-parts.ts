import type { CodeableConcept, ExplanationOfBenefitItemAdjudication } from 'fhir/r4.js';
import { lookUp } from '../internal/call/look-up.js';
import type { Adjustment, RemittanceOutcome } from '../medical-network/reports/remittance.js';
import { compact, concept, defined, dollars, systems } from './elements.js';

/** One amount of an adjudication. */
export type Adjudication = ExplanationOfBenefitItemAdjudication;

/** What became of a claim, in words. */
export const dispositions: Readonly<Record<RemittanceOutcome, string | undefined>> = {
  processed: 'Processed',
  processedAndForwarded: 'Processed and forwarded to another payer',
  denied: 'Denied',
  reversed: 'Reversal of an earlier payment',
  forwarded: 'Not this payer’s claim, forwarded to another payer',
  predetermined: 'Predetermination only, no payment',
  unknown: undefined,
};

const categories: Readonly<Record<string, { readonly system: string; readonly code: string }>> = {
  'CO-45': { system: systems.carinAdjudication, code: 'discount' },
  // The retired form of 45.
  'CO-42': { system: systems.carinAdjudication, code: 'discount' },
  CO: { system: systems.carinAdjudication, code: 'noncovered' },
  'PR-1': { system: systems.adjudication, code: 'deductible' },
  'PR-2': { system: systems.carinAdjudication, code: 'coinsurance' },
  'PR-3': { system: systems.adjudication, code: 'copay' },
};

/** An adjustment (X12 CAS): its group as the category, with the common name where there is one, and its reason. */
export function adjustment({ groupCode, reasonCode, text, amount, quantity }: Adjustment): Adjudication {
  const group = clean(groupCode);
  const common = lookUp(categories, `${group}-${reasonCode}`) ?? lookUp(categories, group);
  const coding = defined([
    common,
    group === undefined ? undefined : { system: systems.adjustmentGroup, code: group },
  ]);
  return compact<Adjudication>({
    category: coding.length === 0 ? { text: 'Adjustment' } : { coding },
    reason: concept(systems.adjustmentReason, clean(reasonCode) ?? reasonCode, text),
    amount: dollars(amount),
    value: quantity === undefined ? undefined : Number(quantity),
  });
}

/** An amount under a category of R4, of CARIN, or both. */
export function amountOf(category: CodeableConcept, amount: string | undefined): Adjudication | undefined {
  const money = dollars(amount);
  return money === undefined ? undefined : { category, amount: money };
}

/** What was billed. */
export const submitted: CodeableConcept = concept(systems.adjudication, 'submitted');

/** What the payer allows. */
export const eligible: CodeableConcept = concept(systems.adjudication, 'eligible');

/** What the payer pays, and to whom. */
export const benefit: CodeableConcept = {
  coding: [
    { system: systems.adjudication, code: 'benefit' },
    { system: systems.carinAdjudication, code: 'paidtoprovider' },
  ],
};

/** What the patient owes. */
export const memberLiability: CodeableConcept = concept(systems.carinAdjudication, 'memberliability');

function clean(code: string | undefined): string | undefined {
  return code?.replaceAll(/\s+/g, ' ');
}

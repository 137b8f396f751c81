import type { CodeableConcept, ExplanationOfBenefitItemAdjudication } from 'fhir/r4.js';
import { lookUp } from '../internal/call/look-up.js';
import type { Adjustment, RemittanceOutcome } from '../medical-network/reports/remittance.js';
import { compact, concept, defined, dollars, SYSTEMS } from './elements.js';

/** One amount of an adjudication. */
export type Adjudication = ExplanationOfBenefitItemAdjudication;

/** Outcome of a claim, as text. */
export const DISPOSITIONS: Readonly<Record<RemittanceOutcome, string | undefined>> = {
  processed: 'Processed',
  processedAndForwarded: 'Processed and forwarded to another payer',
  denied: 'Denied',
  reversed: 'Reversal of an earlier payment',
  forwarded: 'Not this payer’s claim, forwarded to another payer',
  predetermined: 'Predetermination only, no payment',
  unknown: undefined,
};

const CATEGORIES: Readonly<Record<string, { readonly system: string; readonly code: string }>> = {
  'CO-45': { system: SYSTEMS.carinAdjudication, code: 'discount' },
  // The retired predecessor of 45.
  'CO-42': { system: SYSTEMS.carinAdjudication, code: 'discount' },
  CO: { system: SYSTEMS.carinAdjudication, code: 'noncovered' },
  'PR-1': { system: SYSTEMS.adjudication, code: 'deductible' },
  'PR-2': { system: SYSTEMS.carinAdjudication, code: 'coinsurance' },
  'PR-3': { system: SYSTEMS.adjudication, code: 'copay' },
};

/** Maps an adjustment (X12 CAS): its group as the category, with the common name if there is one, and its reason. */
export function adjustment({ groupCode, reasonCode, text, amount, quantity }: Adjustment): Adjudication {
  const group = clean(groupCode);
  const common = lookUp(CATEGORIES, `${group}-${reasonCode}`) ?? lookUp(CATEGORIES, group);
  const coding = defined([
    common,
    group === undefined ? undefined : { system: SYSTEMS.adjustmentGroup, code: group },
  ]);
  return compact<Adjudication>({
    category: coding.length === 0 ? { text: 'Adjustment' } : { coding },
    reason: concept(SYSTEMS.adjustmentReason, clean(reasonCode) ?? reasonCode, text),
    amount: dollars(amount),
    value: quantity === undefined ? undefined : Number(quantity),
  });
}

/** Returns an amount under a category of R4, of CARIN, or both. */
export function amountOf(category: CodeableConcept, amount: string | undefined): Adjudication | undefined {
  const money = dollars(amount);
  return money === undefined ? undefined : { category, amount: money };
}

/** Returns the billed amount. */
export const submitted: CodeableConcept = concept(SYSTEMS.adjudication, 'submitted');

/** Returns the allowed amount. */
export const eligible: CodeableConcept = concept(SYSTEMS.adjudication, 'eligible');

/** Returns the paid amount and its recipient. */
export const benefit: CodeableConcept = {
  coding: [
    { system: SYSTEMS.adjudication, code: 'benefit' },
    { system: SYSTEMS.carinAdjudication, code: 'paidtoprovider' },
  ],
};

/** Returns the patient's responsibility. */
export const memberLiability: CodeableConcept = concept(SYSTEMS.carinAdjudication, 'memberliability');

function clean(code: string | undefined): string | undefined {
  return code?.replaceAll(/\s+/g, ' ');
}

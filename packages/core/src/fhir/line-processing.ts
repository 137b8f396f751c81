import type { CodeableConcept, Coding, ExplanationOfBenefitItem } from 'fhir/r4.js';
import { extensionVariables, variableName } from './claim-variables.js';
import { codeNames } from './concept.js';
import type { DenialReason } from './denial-reasons.js';

const INDICATORS = ['LINE_PRCSG_IND_CD', 'CLM_PRCSG_IND_CD'];
// Allowed, reprocessed, allowed as secondary payer; `~` and blanks have no meaning.
const NO_DENIAL: ReadonlySet<string> = new Set(['A', 'R', 'S', '~', '']);

const OTHER_PAYER_FIRST = 'Another payer is primary to Medicare';
function from(source: string): string {
  return `${OTHER_PAYER_FIRST} (${source})`;
}
const COORDINATION = from('found by the coordination of benefits contractor');
const VOLUNTARY = from('voluntary agreement with the insurer');
const FEDERAL = from('federal employees');
const COMPENSATION = from("workers' compensation");
const COMPENSATION_SHARED = from("data shared by workers' compensation insurers");
const LIABILITY = from('liability insurance');
const NO_FAULT = from('no-fault insurance');
const PHARMACY_MANAGER = from('pharmacy benefit manager');
const GROUP_PLAN = from('group health plan');
const OTHER_PLAN = from('insurance other than a group health plan');
const AUDIT_CALIFORNIA = from('recovery audit, California');
const AUDIT_FLORIDA = from('recovery audit, Florida');

/** payerkit's texts for CMS's codes; symbols are the one-byte field's form of two-digit codes. */
const WORDS: Readonly<Record<string, string>> = {
  B: 'Benefits are exhausted',
  C: 'The care is not covered',
  D: 'Denied',
  G: from('claims investigation'),
  H: from('reported by the patient'),
  I: 'The data is invalid',
  J: from('reported by the insurer'),
  K: from('reported voluntarily by the insurer'),
  L: 'The laboratory is not certified for the test (CLIA)',
  M: 'The line was submitted more than once',
  N: 'Not medically necessary',
  O: 'Other reason',
  P: 'The ordering physician owns the provider',
  Q: VOLUNTARY,
  T: from('questionnaire at enrollment'),
  U: from('HMO rate adjustment'),
  V: from('settlement of a lawsuit'),
  X: OTHER_PAYER_FIRST,
  Y: from('match of tax and social security data'),
  Z: 'The test is paid as part of a bundle',
  '00': COORDINATION,
  '!': COORDINATION,
  12: VOLUNTARY,
  '@': VOLUNTARY,
  13: FEDERAL,
  '#': FEDERAL,
  14: COMPENSATION,
  $: COMPENSATION,
  15: COMPENSATION_SHARED,
  '*': COMPENSATION_SHARED,
  16: LIABILITY,
  '(': LIABILITY,
  17: NO_FAULT,
  ')': NO_FAULT,
  18: PHARMACY_MANAGER,
  '+': PHARMACY_MANAGER,
  21: GROUP_PLAN,
  '<': GROUP_PLAN,
  22: OTHER_PLAN,
  '>': OTHER_PLAN,
  25: AUDIT_CALIFORNIA,
  '%': AUDIT_CALIFORNIA,
  26: AUDIT_FLORIDA,
  '&': AUDIT_FLORIDA,
};

/** Returns true for the category under which v1 gives a line's processing indicator. */
export function isProcessingIndicator(category: CodeableConcept | undefined): boolean {
  return codeNames(category).some((name) => INDICATORS.includes(name));
}

/** Checks whether the system of a code is that of the processing indicators. */
export function isIndicatorSystem(system: string | undefined): boolean {
  return INDICATORS.includes(variableName(system));
}

/** Returns the denial reasons in the processing indicators among the extensions of a line (v2 and v3). */
export function lineIndicatorReasons({
  extension,
}: Pick<ExplanationOfBenefitItem, 'extension'>): readonly DenialReason[] {
  return extensionVariables(extension)
    .filter(({ name, coding }) => INDICATORS.includes(name) || isIndicatorSystem(coding?.system))
    .flatMap(({ coding }) => processingReason(coding));
}

/**
 * Reads a processing indicator (LINE_PRCSG_IND_CD), which states why a Part B line was allowed or not.
 *
 * @param coding - the code; https://bluebutton.cms.gov/resources/variables/line_prcsg_ind_cd
 * @returns undefined for a code that is not a denial
 */
export function processingReason(coding: Coding | undefined): DenialReason[] {
  const code = coding?.code?.trim();
  if (code === undefined || NO_DENIAL.has(code)) return [];
  return [{ code, group: undefined, text: Object.hasOwn(WORDS, code) ? WORDS[code] : coding?.display }];
}

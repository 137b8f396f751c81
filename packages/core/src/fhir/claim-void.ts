import type { ExplanationOfBenefit } from 'fhir/r4.js';
import { claimVariables } from './claim-variables.js';
import { codingsOf, lastSegment } from './concept.js';

const VOID_CODES: Readonly<Record<string, readonly string[]>> = {
  CLM_TYPE_CD: ['3'],
  NCH_CLM_TYPE_CD: ['3'],
  CLM_ADJSTMT_TYPE_CD: ['1'],
  CLM_ADJSMT_TYPE_CD: ['1'],
  ADJSTMT_DLTN_CD: ['D'],
  CLM_DISP_CD: ['03'],
  CLM_FREQ_CD: ['8'],
};
const RECORD_CODES: Readonly<Record<string, readonly string[]>> = {
  CLM_TYPE_CD: ['1', '2', '4'],
  NCH_CLM_TYPE_CD: ['1', '2', '4'],
  CLM_ADJSTMT_TYPE_CD: ['0', '2'],
  CLM_ADJSMT_TYPE_CD: ['0', '2'],
  ADJSTMT_DLTN_CD: ['A', 'R'],
  CLM_DISP_CD: ['01', '02'],
  CLM_FREQ_CD: ['1', '2', '3', '4', '5', '7', '9'],
};
// The complete type of bill, whose last digit is the frequency code, or that digit alone.
const BILL_TYPES = ['CLM_BILL_FREQ_CD', 'TYPEOFBILL'];
const BILL_TYPE = /^(?:\d{2,3})?[0-9A-Z]$/;
const VOIDED_STATUSES = ['cancelled', 'entered-in-error'];

/**
 * Checks whether a claim no longer counts: it was deleted, voided or canceled, or voids an earlier one. CMS stores
 * deleted drug events with the FHIR status `active`; only its own codes reveal it.
 *
 * @returns undefined when the source does not say
 */
export function isVoided(eob: ExplanationOfBenefit): boolean | undefined {
  if (VOIDED_STATUSES.includes(eob.status)) return true;
  const stated = claimVariables(eob).map(({ name, coding }) => ({ name, code: coding?.code ?? '' }));
  const says = (codes: Readonly<Record<string, readonly string[]>>) =>
    stated.some(({ name, code }) => Object.hasOwn(codes, name) && codes[name]?.includes(code));
  const frequencies = billFrequencies(eob, stated);
  if (says(VOID_CODES) || frequencies.includes('8')) return true;
  return says(RECORD_CODES) || frequencies.length > 0 ? false : undefined;
}

function billFrequencies(
  eob: ExplanationOfBenefit,
  stated: readonly { readonly name: string; readonly code: string }[],
): readonly string[] {
  const ofSubType = codingsOf(eob.subType)
    .filter(({ system }) => lastSegment(system).toLowerCase() === 'typeofbill')
    .map(({ code }) => code);
  const ofVariables = stated.filter(({ name }) => BILL_TYPES.includes(name)).map(({ code }) => code);
  return [...ofVariables, ...ofSubType].filter((code) => BILL_TYPE.test(code)).map((code) => code.slice(-1));
}

import type { CodeableConcept, ExplanationOfBenefit } from 'fhir/r4.js';
import { expect, test } from 'vitest';
import { toClaimSummary } from '../claim-summary.js';

const V3 = 'https://bluebutton.cms.gov/fhir/CodeSystem';
const VARIABLES = 'https://bluebutton.cms.gov/resources/variables';
function coded(system: string, code: string): CodeableConcept {
  return { coding: [{ system, code }] };
}
function info(category: CodeableConcept, code: CodeableConcept) {
  return {
    supportingInfo: [{ sequence: 1, category, code }],
  };
}
function voided(fields: object) {
  return toClaimSummary({
    resourceType: 'ExplanationOfBenefit',
    status: 'active',
    ...fields,
  } as unknown as ExplanationOfBenefit).voided;
}

function adjustment(code: string) {
  return info(
    coded(`${V3}/Supporting-Information`, 'CLM_ADJSTMT_TYPE_CD'),
    coded(`${V3}/CLM-ADJSTMT-TYPE-CD`, code),
  );
}
function frequency(code: string) {
  return info(
    coded('http://terminology.hl7.org/CodeSystem/claiminformationcategory', 'info'),
    coded(`${VARIABLES}/clm_freq_cd`, code),
  );
}
function billType(code: string) {
  return info(
    coded('http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBSupportingInfoType', 'typeofbill'),
    coded('https://www.nubc.org/CodeSystem/TypeOfBill', code),
  );
}

test.each([
  ['a deleted drug event by its type', { type: coded(`${V3}/CLM-TYPE-CD`, '3') }],
  ['a voided claim by its adjustment type', adjustment('1')],
  [
    'a deleted drug event by its extension',
    { extension: [{ url: `${VARIABLES}/adjstmt_dltn_cd`, valueCoding: { code: 'D' } }] },
  ],
  ['a void of an earlier claim by its frequency', frequency('8')],
  ['a void of an earlier claim by its type of bill', billType('0138')],
  [
    'a void by its type of bill as subtype',
    { subType: coded('https://www.nubc.org/CodeSystem/TypeOfBill', '138') },
  ],
  [
    'a void by its bill frequency alone',
    info(coded('x', 'CLM_BILL_FREQ_CD'), coded(`${V3}/CLM-BILL-FREQ-CD`, '8')),
  ],
  ['a cancel that was accepted', info(coded('x', 'CLM_DISP_CD'), coded(`${V3}/CLM-DISP-CD`, '03'))],
  ['a cancelled resource', { status: 'cancelled' }],
  ['a resource entered in error', { status: 'entered-in-error' }],
])('%s no longer counts', (_name, fields) => {
  expect(voided(fields)).toBe(true);
});

test.each([
  ['an original drug event', { type: coded(`${V3}/CLM-TYPE-CD`, '1') }],
  ['an original claim', adjustment('0')],
  ['a replacement', adjustment('2')],
  ['a corrected claim', frequency('7')],
  ['a claim of a stay', billType('0111')],
])('%s counts', (_name, fields) => {
  expect(voided(fields)).toBe(false);
});

test('a claim without a statement is unknown, and a three in another system means nothing', () => {
  expect(voided({})).toBeUndefined();
  expect(voided({ type: coded('https://example.com/types', '3') })).toBeUndefined();
});

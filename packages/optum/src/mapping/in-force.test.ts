import { toCoverageSummary } from '@payerkit/core';
import { expect, test } from 'vitest';
import type { EligibilityResponse } from '../medical-network/eligibility/response.js';
import { toCoverages } from './coverage.js';

function answer(fields: object) {
  return {
    controlNumber: '000000417',
    payer: { name: 'SAMPLE PAYER', payorIdentification: '60054' },
    subscriber: { memberId: 'MEM7001', firstName: 'QUINN', lastName: 'SAMPLER' },
    ...fields,
  } as unknown as EligibilityResponse;
}
function active(fields: object) {
  return toCoverages(answer(fields)).map(
    ({ resource }) => toCoverageSummary(resource, { on: '2026-03-02' }).active,
  );
}

test("the payer's statement that coverage is active counts if it gives no dates, and other payers stay unknown", () => {
  const benefitsInformation = [
    { code: '1', serviceTypeCodes: ['30'] },
    { code: 'R', serviceTypeCodes: ['30'], insuranceTypeCode: 'MA', planCoverage: 'MEDICARE PART A' },
  ];
  expect(active({ benefitsInformation })).toEqual([true, undefined]);
});

test('neither a plan that ended nor an inactive one is active', () => {
  const ended = { planBegin: '20200101', planEnd: '20251231' };
  const benefitsInformation = [{ code: '1', serviceTypeCodes: ['30'] }];
  expect(active({ benefitsInformation, planDateInformation: ended })).toEqual([false]);
  expect(active({ benefitsInformation: [{ code: '6', serviceTypeCodes: ['30'] }] })).toEqual([false]);
});

import { expect, test } from 'vitest';
import type { EligibilityResponse } from '../medical-network/eligibility/response.js';
import { toCoverages } from './coverage.js';

function read(response: object) {
  return response as unknown as EligibilityResponse;
}

test('lists the dates that the period does not include', () => {
  const [coverage] = toCoverages(
    read({
      planDateInformation: {
        planBegin: '20240101',
        eligibility: '20240301-20241231',
        benefitBegin: '20240101',
      },
      benefitsInformation: [{ code: '1' }],
    }),
  );
  expect(coverage?.resource.period).toEqual({ start: '2024-01-01', end: '2024-12-31' });
  expect(coverage?.unmapped).toEqual(['planDateInformation.eligibility']);
});

test.each([{ planBegin: '20240101', planEnd: '99991231' }, { plan: '20240101-99991231' }])(
  'treats the last day of the year 9999 as no end: %j',
  (planDateInformation) => {
    const [coverage] = toCoverages(read({ planDateInformation, benefitsInformation: [{ code: '1' }] }));
    expect(coverage?.resource.period).toEqual({ start: '2024-01-01' });
  },
);

import { describe, expect, test } from 'vitest';
import { findBenefits } from './benefit.js';
import type { BenefitRow } from './benefit-row.js';
import { coverageIsActive } from './coverage-state.js';
import type { EligibilityResponse } from './response.js';
import { readEligibility } from './result.js';

const plan: BenefitRow = { code: '1', serviceTypeCodes: ['30'] };
function benefits(rows: readonly BenefitRow[], more: EligibilityResponse = {}) {
  return readEligibility({ benefitsInformation: rows, ...more }).benefits;
}
function isActive(rows: readonly BenefitRow[], serviceType?: string, more: EligibilityResponse = {}) {
  return coverageIsActive(benefits(rows, more), serviceType);
}

describe('an excluded service type', () => {
  test.each([
    ['I', '35'],
    ['E', '35'],
    ['I', 'AL'],
    ['I', '35{AL'],
  ])('is not active: EB*%s for %s', (code, types) => {
    const rows = [{ code, serviceTypeCodes: [types] }, plan];
    const [type] = types.split('{');
    expect(isActive(rows, type)).toBe(false);
    expect(isActive(rows, '98')).toBe(true);
    expect(isActive(rows)).toBe(true);
    expect(isActive(rows, '30')).toBe(true);
  });

  test.each<[string, Partial<BenefitRow>]>([
    ['a message', { additionalInformation: [{ description: 'VISION THERAPY' }] }],
    ['a procedure', { compositeMedicalProcedureIdentifier: { procedureCode: 'S9083' } }],
    [
      'a place',
      {
        eligibilityAdditionalInformationList: [
          { codeListQualifierCode: 'Mutually Defined', industryCode: 'Office' },
        ],
      },
    ],
    [
      'a diagnosis',
      { eligibilityAdditionalInformation: { codeListQualifierCode: 'BF', industryCode: 'J069' } },
    ],
    ['past dates', { benefitsDateInformation: { benefit: '20200101-20201231' } }],
    ['coming dates', { benefitsDateInformation: { benefitBegin: '20990101' } }],
    ['one network', { inPlanNetworkIndicatorCode: 'N' }],
    ['the other network', { inPlanNetworkIndicatorCode: 'Y' }],
    ['a level without the patient', { coverageLevelCode: 'CHD' }],
    ['the name of another plan', { planCoverage: 'RIDER' }],
  ])('is not inactive if the row has %s', (_what, more) => {
    expect(isActive([plan, { code: 'I', serviceTypeCodes: ['35'], ...more }], '35')).toBe(true);
  });

  test.each<[string, Partial<BenefitRow>]>([
    ['both networks', { inPlanNetworkIndicatorCode: 'W' }],
    ['an unknown network', { inPlanNetworkIndicatorCode: 'U' }],
    ['a level with the patient', { coverageLevelCode: 'EMP' }],
    ['the family', { coverageLevelCode: 'FAM' }],
    ['dates around today', { benefitsDateInformation: { benefit: '20200101-20991231' } }],
  ])('is not active if the row has %s', (_what, more) => {
    expect(isActive([plan, { code: 'I', serviceTypeCodes: ['35'], ...more }], '35')).toBe(false);
  });

  test.each(['1', 'A', 'B', 'C'])('is partly covered if a row of code %s names it', (code) => {
    const row = { code, serviceTypeCodes: ['35'], benefitAmount: '60' };
    expect(isActive([plan, { code: 'I', serviceTypeCodes: ['35'] }, row], '35')).toBe(true);
  });

  test('is that of its own plan', () => {
    const named = { ...plan, planCoverage: 'GOLD' };
    const exclusion = { code: 'I', serviceTypeCodes: ['35'], planCoverage: 'GOLD' };
    expect(isActive([named, exclusion], '35')).toBe(false);
  });

  test.each([
    ['19', 'CHD', false],
    ['19', 'EMP', true],
    ['01', 'SPO', false],
    [undefined, 'CHD', true],
  ])('of a dependent of relation %s and level %s', (relationToSubscriberCode, level, expected) => {
    const rows = [plan, { code: 'I', serviceTypeCodes: ['35'], coverageLevelCode: level }];
    expect(isActive(rows, '35', { dependents: [{ relationToSubscriberCode }] })).toBe(expected);
  });

  test('stays unknown for a service type if the plan is unknown', () => {
    const row = { code: 'I', serviceTypeCodes: ['35'], inPlanNetworkIndicatorCode: 'N' };
    expect(isActive([row], '35')).toBeUndefined();
  });
});

describe('a coverage on a date of service', () => {
  const on = (day: string, rows: readonly BenefitRow[], more?: EligibilityResponse) =>
    coverageIsActive(benefits(rows, more), undefined, day);

  test('is active only within the dates of the response', () => {
    const more = { planDateInformation: { planBegin: '20210101', planEnd: '20230630' } };
    expect(on('2023-03-01', [plan], more)).toBe(true);
    expect(on('2023-06-30', [plan], more)).toBe(true);
    expect(on('2026-03-09', [plan], more)).toBe(false);
    expect(readEligibility({ benefitsInformation: [plan], ...more }).isActive).toBe(true);
  });

  test('is not active before it begins', () => {
    const more = { planDateInformation: { planBegin: '20990101' } };
    expect(on('2026-03-09', [plan], more)).toBe(false);
    expect(on('2099-01-01', [plan], more)).toBe(true);
  });

  test('is active if one of several plans is', () => {
    const rows = ['20190101-20211231', '20220101-20991231'].map((span) => ({
      ...plan,
      benefitsDateInformation: { plan: span },
    }));
    expect(on('2026-03-09', rows)).toBe(true);
    expect(on('2018-03-09', rows)).toBe(false);
  });

  test('is unknown on another date than the one in the inquiry', () => {
    const rows = [{ ...plan, benefitsDateInformation: { eligibility: '20260309-20260309' } }];
    expect(on('2026-03-09', rows)).toBe(true);
    expect(on('2026-03-10', rows)).toBeUndefined();
  });

  test('is unknown before the end of one that the payer reports as inactive', () => {
    const rows = [{ code: '6', benefitsDateInformation: { planBegin: '20180101', planEnd: '20201231' } }];
    expect(on('2026-03-09', rows)).toBe(false);
    expect(on('2019-03-09', rows)).toBeUndefined();
  });

  test('is active without dates', () => expect(on('2026-03-09', [plan])).toBe(true));
});

test.each(['48{50', '48^50', '48 50', '48,50'])('service types joined as %s are found', (types) => {
  const found = benefits([{ code: 'B', serviceTypeCodes: [types, 'UC'], benefitAmount: '250' }]);
  for (const serviceType of ['48', '50', 'UC']) expect(findBenefits(found, { serviceType })).toHaveLength(1);
});

test.each(['soon', '20260309', '03/09/2026', '2026-02-30', 5])(
  'a date of service that is not an ISO date is an error (%j)',
  (onDate) => {
    expect(() => coverageIsActive([], '30', onDate as string)).toThrow(
      'coverageIsActive: onDate must be an ISO date that exists',
    );
  },
);

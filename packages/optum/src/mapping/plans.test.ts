import { describe, expect, test } from 'vitest';
import { expectR4 } from '../../testing/r4.js';
import { toCoverageEligibilityResponse, toCoverages, toPatient } from '../mapping.js';
import type { BenefitRow } from '../medical-network/eligibility/benefit-row.js';
import type { EligibilityResponse } from '../medical-network/eligibility/response.js';

const plan: BenefitRow = { code: '1', serviceTypeCodes: ['30'] };
function respond(rows: readonly BenefitRow[], more: EligibilityResponse = {}): EligibilityResponse {
  return {
    subscriber: { memberId: 'MEM7001', firstName: 'QUINN', lastName: 'SAMPLER' },
    benefitsInformation: rows,
    ...more,
  };
}
function itemsOf(...rows: readonly BenefitRow[]) {
  const { resource } = toCoverageEligibilityResponse(respond([plan, ...rows]));
  expectR4(resource);
  return (resource.insurance?.[0]?.item ?? []).slice(1);
}
function benefitsOf(...rows: readonly BenefitRow[]) {
  return itemsOf(...rows).flatMap(({ benefit = [] }) =>
    benefit.map(({ type, ...values }) => ({ code: type.coding?.[0]?.code, text: type.text, ...values })),
  );
}

describe('several plans in FHIR', () => {
  const medicare = (insuranceTypeCode: string, day: string) => ({
    ...plan,
    insuranceTypeCode,
    benefitsDateInformation: { plan: day },
  });
  const deductible = (insuranceTypeCode: string, benefitAmount: string): BenefitRow => ({
    code: 'C',
    serviceTypeCodes: ['30'],
    insuranceTypeCode,
    timeQualifierCode: '23',
    benefitAmount,
  });
  const response = respond([
    medicare('MA', '20120501'),
    medicare('MB', '20130701'),
    deductible('MB', '257'),
    deductible('MA', '1676'),
  ]);

  test('map to one Coverage each, with their own dates', () => {
    const coverages = toCoverages(response).map(({ resource }) => resource);
    for (const coverage of coverages) expectR4(coverage);
    expect(coverages).toMatchObject([
      { status: 'active', type: { coding: [{ code: 'MA' }] }, period: { start: '2012-05-01' } },
      { status: 'active', type: { coding: [{ code: 'MB' }] }, period: { start: '2013-07-01' } },
    ]);
  });

  test('map to one insurance each, with their own benefits', () => {
    const { resource } = toCoverageEligibilityResponse(response);
    expectR4(resource);
    expect(resource.contained).toMatchObject([{ id: 'coverage' }, { id: 'coverage-2' }]);
    const amounts = resource.insurance?.map(({ coverage, item = [] }) => [
      coverage.reference,
      item.flatMap(({ benefit = [] }) => benefit.map(({ allowedMoney }) => allowedMoney?.value)),
    ]);
    expect(amounts).toEqual([
      ['#coverage', [1676]],
      ['#coverage-2', [257]],
    ]);
  });

  test('list the one in force first, and one that ended as cancelled', () => {
    const bronze = {
      ...plan,
      planCoverage: 'BRONZE',
      benefitsDateInformation: { planBegin: '20190101', planEnd: '20211231' },
    };
    const silver = { ...plan, planCoverage: 'SILVER', benefitsDateInformation: { planBegin: '20220101' } };
    const read = (onDate: string) =>
      toCoverages(respond([bronze, silver]), { onDate }).map(({ resource }) => [
        resource.class?.[0]?.value,
        resource.status,
      ]);
    expect(read('2026-03-09')).toEqual([
      ['SILVER', 'active'],
      ['BRONZE', 'cancelled'],
    ]);
    expect(read('2020-03-09')[0]).toEqual(['BRONZE', 'active']);
  });
});

describe('numbers under their own label', () => {
  test('a coinsurance with a number of visits is two statements', () => {
    const row = {
      code: 'A',
      serviceTypeCodes: ['33'],
      benefitPercent: '.3',
      quantityQualifierCode: 'VS',
      benefitQuantity: '20',
    };
    expect(benefitsOf(row)).toEqual([
      { code: 'copay-percent', text: 'coinsurance', allowedUnsignedInt: 30 },
      { code: 'A', text: 'visits', allowedUnsignedInt: 20 },
    ]);
  });

  test('a copay in dollars, percent and visits is three statements', () => {
    const row = {
      code: 'B',
      serviceTypeCodes: ['98'],
      benefitAmount: '25',
      benefitPercent: '.1',
      quantityQualifierCode: 'DY',
      benefitQuantity: '6',
    };
    expect(benefitsOf(row)).toEqual([
      { code: 'copay', text: undefined, allowedMoney: { value: 25, currency: 'USD' } },
      { code: 'copay-percent', text: 'copay', allowedUnsignedInt: 10 },
      { code: 'B', text: 'days', allowedUnsignedInt: 6 },
    ]);
  });

  test('a deductible with a percentage or a count states each, and its amount once', () => {
    const row = {
      code: 'C',
      serviceTypeCodes: ['33'],
      benefitAmount: '500',
      benefitPercent: '.2',
      quantityQualifierCode: 'VS',
      benefitQuantity: '3',
    };
    const { resource, unmapped } = toCoverageEligibilityResponse({ benefitsInformation: [row] });
    expect(unmapped).toEqual([]);
    const items = resource.insurance?.[0]?.item ?? [];
    expect(items.map(({ benefit }) => benefit)).toMatchObject([
      [{ type: { coding: [{ code: 'deductible' }] }, allowedMoney: { value: 500 } }],
      [
        { type: { coding: [{ code: 'C' }] }, allowedUnsignedInt: 20 },
        { type: { coding: [{ code: 'C' }], text: 'visits' }, allowedUnsignedInt: 3 },
      ],
    ]);
  });

  test('a coinsurance in dollars is not a percentage', () => {
    expect(benefitsOf({ code: 'A', serviceTypeCodes: ['33'], benefitAmount: '15' })).toMatchObject([
      { code: 'A', allowedMoney: { value: 15 } },
    ]);
  });

  const visits = (timeQualifierCode: string, benefitQuantity: string): BenefitRow => ({
    code: 'F',
    serviceTypeCodes: ['33'],
    timeQualifierCode,
    quantityQualifierCode: 'VS',
    benefitQuantity,
  });

  test.each([
    ['the limit first', [visits('23', '30'), visits('29', '11')]],
    ['the remaining number first', [visits('29', '11'), visits('23', '30')]],
  ])('visits per year and remaining visits are one limit: %s', (_order, rows) => {
    expect(benefitsOf(...rows)).toEqual([
      { code: 'F', text: 'visits', allowedUnsignedInt: 30, usedUnsignedInt: 19 },
    ]);
  });

  test('remaining visits without a limit are marked as remaining', () => {
    expect(benefitsOf(visits('29', '11'))).toEqual([
      {
        code: 'F',
        text: 'visits',
        extension: [{ url: 'urn:payerkit:extension:remaining', valueUnsignedInt: 11 }],
      },
    ]);
  });

  test('a maximum in dollars and its remaining amount are one limit', () => {
    const maximum = (timeQualifierCode: string, benefitAmount: string) => ({
      code: 'F',
      serviceTypeCodes: ['35'],
      timeQualifierCode,
      benefitAmount,
    });
    expect(benefitsOf(maximum('23', '1500'), maximum('29', '400'))).toMatchObject([
      { allowedMoney: { value: 1500 }, usedMoney: { value: 1100 } },
    ]);
  });
});

test('copays and limits of two years name their dates, also when the second has no end', () => {
  const years = [
    { planBegin: '20250101', planEnd: '20251231' },
    { planBegin: '20260101' },
    { planEnd: '20261231' },
  ];
  for (const row of [{ code: 'B' }, { code: 'C' }]) {
    const rows = years.map((benefitsDateInformation) => ({
      ...row,
      benefitAmount: '20',
      serviceTypeCodes: ['98'],
      benefitsDateInformation,
    }));
    const { resource } = toCoverageEligibilityResponse(respond([plan, ...rows]));
    const items = resource.insurance?.[0]?.item ?? [];
    expect(items.flatMap(({ description }) => description ?? [])).toEqual([
      '2025-01-01 to 2025-12-31',
      'from 2026-01-01',
      'until 2026-12-31',
    ]);
  }
});

test('copays of two places name the place', () => {
  const copay = (industryCode: string, benefitAmount: string) => ({
    code: 'B',
    serviceTypeCodes: ['98'],
    benefitAmount,
    eligibilityAdditionalInformationList: [{ codeListQualifierCode: 'Mutually Defined', industryCode }],
  });
  const items = itemsOf(copay('Office', '20'), copay('On Campus-Outpatient Hospital', '90'));
  expect(items.map(({ description }) => description)).toEqual([
    'Place of service: Office',
    'Place of service: On Campus-Outpatient Hospital',
  ]);
});

describe('the patient of a coverage', () => {
  const dependent = { firstName: 'ROBIN', lastName: 'SAMPLER', relationToSubscriberCode: '19' };

  test('is not found by the number of the subscriber', () => {
    const response = respond([plan], { dependents: [dependent] });
    const [coverage] = toCoverages(response);
    expect(coverage?.resource).toMatchObject({
      subscriberId: 'MEM7001',
      beneficiary: { type: 'Patient', display: 'ROBIN SAMPLER' },
    });
    expect(coverage?.resource.beneficiary.identifier).toBeUndefined();
    expect(toPatient(response).resource.identifier).toBeUndefined();
  });

  test('is found by a number of their own', () => {
    const response = respond([plan], { dependents: [{ ...dependent, memberId: 'MEM7001-02' }] });
    const number = toPatient(response).resource.identifier?.[0]?.value;
    expect(number).toBe('MEM7001-02');
    expect(toCoverages(response)[0]?.resource.beneficiary.identifier?.value).toBe(number);
  });
});

import { describe, expect, test } from 'vitest';
import type { BenefitRow } from './benefit-row.js';
import { coverageIsActive } from './coverage-state.js';
import type { EligibilityResponse } from './response.js';
import { readEligibility } from './result.js';

function active(row: BenefitRow = {}): BenefitRow {
  return { code: '1', serviceTypeCodes: ['30'], ...row };
}
function read(rows: readonly BenefitRow[], more: EligibilityResponse = {}, onDate = '2026-03-09') {
  return readEligibility({ benefitsInformation: rows, ...more }, { onDate });
}

const ended = active({
  planCoverage: 'BRONZE',
  benefitsDateInformation: { planBegin: '20190101', planEnd: '20211231' },
});
const current = active({ planCoverage: 'SILVER', benefitsDateInformation: { planBegin: '20220101' } });
const coming = active({ planCoverage: 'GOLD', benefitsDateInformation: { plan: '20990101-20991231' } });

describe('a plan that only its numbers name', () => {
  test('is the plan wherever its row is', () => {
    const group = active({ benefitsAdditionalInformation: { groupNumber: 'G-9', groupDescription: 'ACME' } });
    for (const rows of [
      [active(), group],
      [group, active()],
      [active(), active({ serviceTypeCodes: ['98'] }), { ...group, serviceTypeCodes: ['98'] }],
    ]) {
      const { plan, plans } = read(rows);
      expect(plan).toMatchObject({ groupNumber: 'G-9', groupName: 'ACME' });
      expect(plans).toHaveLength(1);
    }
  });

  test('is one of several if it has another name', () => {
    const named = (planDescription: string) => active({ benefitsAdditionalInformation: { planDescription } });
    const { plans } = read([named('STATE MEDICAID'), named('MANAGED CARE'), named('STATE MEDICAID')]);
    expect(plans.map(({ name }) => name)).toEqual(['STATE MEDICAID', 'MANAGED CARE']);
  });
});

describe('the plan in force', () => {
  test.each([
    ['first', [ended, current, coming]],
    ['in the middle', [coming, current, ended]],
    ['last', [coming, ended, current]],
  ])('comes first wherever its row is: %s', (_place, rows) => {
    const { plan, plans } = read(rows);
    expect(plan).toMatchObject({ name: 'SILVER', startDate: '2022-01-01', endDate: undefined });
    expect(new Set(plans.map(({ name }) => name))).toEqual(new Set(['BRONZE', 'GOLD', 'SILVER']));
  });

  test.each([
    ['2020-06-01', 'BRONZE'],
    ['2021-12-31', 'BRONZE'],
    ['2022-01-01', 'SILVER'],
  ])('on %s is %s', (day, name) => expect(read([ended, current], {}, day).plan?.name).toBe(name));

  test('is that of today by default', () => {
    const { plan } = readEligibility({ benefitsInformation: [ended, coming, current] });
    expect(plan?.name).toBe('SILVER');
  });

  test('is distinguished by dates alone if plans have no name', () => {
    const rows = ['20240101-20241231', '20260101-20261231', '20250101-20251231'].map((plan) =>
      active({ benefitsDateInformation: { plan } }),
    );
    expect(read(rows).plan).toMatchObject({ startDate: '2026-01-01', endDate: '2026-12-31' });
    expect(read(rows).plans).toHaveLength(3);
  });

  test('is the one that ended last if none is in force', () => {
    const older = active({
      planCoverage: 'TIN',
      benefitsDateInformation: { planBegin: '20100101', planEnd: '20101231' },
    });
    expect(read([older, ended]).plan?.name).toBe('BRONZE');
  });
});

describe('a plan is read from one row', () => {
  test('takes nothing from an inactive row if another is active', () => {
    const inactive = {
      code: '6',
      serviceTypeCodes: ['30'],
      planCoverage: 'FORMER HMO',
      insuranceTypeCode: 'HM',
      benefitsDateInformation: { planBegin: '20180101', planEnd: '20201231' },
      benefitsAdditionalInformation: { groupNumber: 'OLD' },
    };
    for (const rows of [
      [active({ insuranceTypeCode: 'PR' }), inactive],
      [inactive, active({ insuranceTypeCode: 'PR' })],
    ])
      expect(read(rows)).toMatchObject({
        isActive: true,
        plan: {
          name: undefined,
          insuranceTypeCode: 'PR',
          groupNumber: undefined,
          startDate: undefined,
          endDate: undefined,
        },
      });
  });

  test.each(['6', '7', '8'])('is that of an inactive row (%s) if none is active', (code) => {
    expect(read([{ code, planCoverage: 'FORMER' }])).toMatchObject({
      isActive: false,
      plan: { name: 'FORMER', isActive: false },
    });
  });

  test('prefers the numbers of its own row to those of the response', () => {
    const benefitsAdditionalInformation = {
      groupNumber: 'G-2',
      planNumber: 'P-2',
      planDescription: 'TWO',
      policyNumber: 'Y-2',
    };
    const planInformation = { groupNumber: 'G-1', groupDescription: 'ONE', planNumber: 'P-1' };
    expect(read([active({ benefitsAdditionalInformation })], { planInformation }).plan).toMatchObject({
      name: 'TWO',
      groupNumber: 'G-2',
      groupName: undefined,
      planNumber: 'P-2',
      policyNumber: 'Y-2',
    });
    expect(read([active()], { planInformation }).plan).toMatchObject({
      groupNumber: 'G-1',
      groupName: 'ONE',
    });
  });

  test('is undefined if the payer states nothing about it', () => {
    expect(read([active()])).toMatchObject({ plan: undefined, plans: [] });
  });
});

describe('several plans', () => {
  test.each(['plan', 'eligibility', 'planBegin', 'eligibilityBegin'])(
    'of Medicare A and B keep their own start dates (%s)',
    (name) => {
      const part = (insuranceTypeCode: string, day: string) =>
        active({ insuranceTypeCode, benefitsDateInformation: { [name]: day } });
      const more = { planDateInformation: { planBegin: '20200101', eligibility: '20260309' } };
      const { plans } = read([part('MA', '20120501'), part('MB', '20130701')], more);
      expect(plans.map((plan) => [plan.insuranceTypeCode, plan.startDate, plan.endDate])).toEqual([
        ['MA', '2012-05-01', undefined],
        ['MB', '2013-07-01', undefined],
      ]);
    },
  );

  test('are one for each name, and not for a row about a part of the same plan', () => {
    const rows = [
      active({ planCoverage: 'MEDICAL', insuranceTypeCode: 'PR' }),
      active({ planCoverage: 'RX', serviceTypeCodes: ['88'] }),
      active({ planCoverage: 'MEDICAL', serviceTypeCodes: ['98'] }),
      active({ serviceTypeCodes: ['UC'] }),
      active({ planCoverage: 'Benefit details unavailable', serviceTypeCodes: ['33'] }),
    ];
    expect(read(rows).plans.map(({ name }) => name)).toEqual(['MEDICAL', 'RX']);
  });

  test('do not share a plan number', () => {
    const planInformation = { planNumber: 'P-1', groupNumber: 'G-1' };
    const { plans } = read(
      [active({ planCoverage: 'MEDICAL' }), active({ planCoverage: 'RX', serviceTypeCodes: ['88'] })],
      { planInformation },
    );
    expect(plans.map(({ planNumber, groupNumber }) => [planNumber, groupNumber])).toEqual([
      ['P-1', 'G-1'],
      [undefined, 'G-1'],
    ]);
  });
});

describe('dates of a plan', () => {
  const span = '20250401-20260331';
  test.each([
    'plan',
    'planBegin',
    'planEnd',
    'eligibility',
    'eligibilityBegin',
    'eligibilityEnd',
    'benefit',
    'benefitBegin',
    'benefitEnd',
    'policyEffective',
    'policyExpiration',
    'cobraBegin',
    'cobraEnd',
    'periodStart',
    'periodEnd',
    'enrollment',
  ])('are read from a range in %s, of the row and of the response', (name) => {
    const expected = { startDate: '2025-04-01', endDate: '2026-03-31' };
    expect(read([active()], { planDateInformation: { [name]: span } }).plan).toMatchObject(expected);
    expect(read([active({ benefitsDateInformation: { [name]: span } })]).plan).toMatchObject(expected);
  });

  test('end where COBRA ends', () => {
    const planDateInformation = { planBegin: '20200101', cobraBegin: '20240101', cobraEnd: '20250630' };
    const { plan, benefits } = read([active()], { planDateInformation });
    expect(plan).toMatchObject({ startDate: '2020-01-01', endDate: '2025-06-30' });
    expect(coverageIsActive(benefits, '98', '2026-03-09')).toBe(false);
  });

  test('end where an end is named, whatever range the start has', () => {
    const planDateInformation = { planBegin: span, planEnd: '20251231' };
    expect(read([active()], { planDateInformation }).plan?.endDate).toBe('2025-12-31');
  });

  test('are open if the end is the last day of the year 9999', () => {
    const planDateInformation = { planBegin: '20250401-99991231' };
    expect(read([active()], { planDateInformation }).plan).toMatchObject({
      startDate: '2025-04-01',
      endDate: undefined,
    });
  });
});

test.each(['2026-02-30', '03/09/2026', '', 20_260_309])(
  'a day %j that is not an ISO date is rejected',
  (onDate) => {
    expect(() => read([active()], {}, onDate as string)).toThrow(/onDate must be an ISO date/);
  },
);

test.each([null, 3, undefined])(
  'options of %j, as plain JavaScript and map pass them, count as none',
  (options) => {
    const response: EligibilityResponse = { benefitsInformation: [active()] };
    expect(readEligibility(response, options as never)).toEqual(readEligibility(response));
  },
);

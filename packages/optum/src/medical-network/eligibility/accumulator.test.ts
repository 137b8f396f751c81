import { describe, expect, test } from 'vitest';
import type { BenefitRow } from './benefit-row.js';
import { readEligibility } from './result.js';

function row(timeQualifierCode: string, benefitAmount: string, more: BenefitRow = {}): BenefitRow {
  return {
    code: 'C',
    serviceTypeCodes: ['30'],
    coverageLevelCode: 'IND',
    inPlanNetworkIndicatorCode: 'Y',
    timeQualifierCode,
    benefitAmount,
    ...more,
  };
}
function deductibles(rows: readonly BenefitRow[]) {
  return readEligibility({ benefitsInformation: rows }).deductibles.map(
    ({ total, remaining, used, dates, network, coverageLevel }) => ({
      limit: `${coverageLevel} ${network} ${total}/${remaining}/${used}`,
      dates: dates && `${dates.start}..${dates.end}`,
    }),
  );
}

describe('deductibles of two years', () => {
  test.each<[string, (year: number) => BenefitRow['benefitsDateInformation']]>([
    ['benefit', (year) => ({ benefit: `${year}0101-${year}1231` })],
    ['plan', (year) => ({ plan: `${year}0101-${year}1231` })],
    ['eligibility', (year) => ({ eligibility: `${year}0101-${year}1231` })],
    ['planBegin and planEnd', (year) => ({ planBegin: `${year}0101`, planEnd: `${year}1231` })],
    ['benefitBegin and benefitEnd', (year) => ({ benefitBegin: `${year}0101`, benefitEnd: `${year}1231` })],
    ['a range in planBegin', (year) => ({ planBegin: `${year}0101-${year}1231` })],
    ['periodStart and periodEnd', (year) => ({ periodStart: `${year}0101`, periodEnd: `${year}1231` })],
    ['a range of service dates', (year) => ({ service: `${year}0101-${year}1231` })],
  ])('stay apart by %s, in any order of rows', (_name, datesOf) => {
    const dated = (year: number) => ({ benefitsDateInformation: datesOf(year) });
    const rows = [
      row('23', '240', dated(2025)),
      row('29', '0', dated(2025)),
      row('23', '257', dated(2026)),
      row('29', '257', dated(2026)),
    ];
    const expected = [
      { limit: 'individual in 240/0/undefined', dates: '2025-01-01..2025-12-31' },
      { limit: 'individual in 257/257/undefined', dates: '2026-01-01..2026-12-31' },
    ];
    for (const order of [
      rows,
      [...rows].reverse(),
      [rows[2], rows[0], rows[3], rows[1]].flatMap((r) => r ?? []),
    ])
      expect(deductibles(order).sort((a, b) => a.limit.localeCompare(b.limit))).toEqual(expected);
  });

  test('are never paired across the years', () => {
    const rows = [
      row('23', '240', { benefitsDateInformation: { benefit: '20250101-20251231' } }),
      row('29', '257', { benefitsDateInformation: { benefit: '20260101-20261231' } }),
    ];
    expect(deductibles(rows).map(({ limit }) => limit)).toEqual([
      'individual in 240/undefined/undefined',
      'individual in undefined/257/undefined',
    ]);
  });

  test('leave a remaining amount without dates separate, as it may belong to either', () => {
    const rows = [
      row('23', '240', { benefitsDateInformation: { plan: '20250101-20251231' } }),
      row('23', '257', { benefitsDateInformation: { plan: '20260101-20261231' } }),
      row('29', '100'),
    ];
    expect(deductibles(rows).map(({ limit }) => limit)).toContain('individual in undefined/100/undefined');
  });

  test('pair a remaining amount as of a date with the limit of its period', () => {
    const rows = [
      row('23', '257', { benefitsDateInformation: { plan: '20260101-20261231' } }),
      row('29', '100', { benefitsDateInformation: { benefit: '20260309' } }),
    ];
    expect(deductibles(rows).map(({ limit }) => limit)).toEqual(['individual in 257/100/undefined']);
  });
});

test('limits by network, level and year are separate', () => {
  const rows = [2025, 2026].flatMap((year) =>
    ['Y', 'N'].flatMap((inPlanNetworkIndicatorCode) =>
      ['IND', 'FAM'].flatMap((coverageLevelCode) => {
        const more = {
          inPlanNetworkIndicatorCode,
          coverageLevelCode,
          benefitsDateInformation: { plan: `${year}0101-${year}1231` },
        };
        return [row('23', '500', more), row('29', '120', more), row('24', '380', more)];
      }),
    ),
  );
  const found = deductibles(rows);
  expect(found).toHaveLength(8);
  expect(found.every(({ limit }) => limit.endsWith('500/120/380'))).toBe(true);
});

test('limits that differ by place of service stay separate', () => {
  const at = (industryCode: string) => ({
    eligibilityAdditionalInformationList: [{ codeListQualifierCode: 'ZZ', industryCode }],
  });
  const { deductibles: found } = readEligibility({
    benefitsInformation: [row('23', '10', at('11')), row('23', '90', at('22')), row('29', '5', at('11'))],
  });
  expect(found.map(({ placesOfService, total, remaining }) => [placesOfService, total, remaining])).toEqual([
    [['Office'], '10', '5'],
    [['On Campus-Outpatient Hospital'], '90', undefined],
  ]);
});

test('limits of visits are paired like dollars', () => {
  const visits = (timeQualifierCode: string, benefitQuantity: string, unit = 'VS'): BenefitRow => ({
    code: 'F',
    serviceTypeCodes: ['33'],
    timeQualifierCode,
    quantityQualifierCode: unit,
    benefitQuantity,
  });
  const { limitations } = readEligibility({
    benefitsInformation: [visits('29', '11'), visits('23', '30'), visits('23', '60', 'DY')],
  });
  expect(limitations.map(({ unit, total, remaining }) => [unit, total, remaining])).toEqual([
    ['visits', '30', '11'],
    ['days', '60', undefined],
  ]);
});

test.each<[string, BenefitRow]>([
  ['a null procedure', { compositeMedicalProcedureIdentifier: { procedureCode: null as never } }],
  ['a procedure without a code', { compositeMedicalProcedureIdentifier: {} }],
  ['a null list of places', { eligibilityAdditionalInformationList: null as never }],
])('%s pairs a total with a remaining amount that has none', (_name, more) => {
  expect(deductibles([row('23', '240', more), row('29', '100')]).map(({ limit }) => limit)).toEqual([
    'individual in 240/100/undefined',
  ]);
});

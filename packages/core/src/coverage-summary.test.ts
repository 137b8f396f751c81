import type { Coverage, Organization } from 'fhir/r4.js';
import { describe, expect, test, vi } from 'vitest';
import { hasReference, referenceResource } from '../testing/reference.js';
import { toCoverageSummary } from './coverage-summary.js';
import { ValidationError } from './errors/request-errors.js';
import { IN_FORCE_EXTENSION } from './fhir/in-force.js';

function classOf(code: string, value: string) {
  return {
    type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/coverage-class', code }] },
    value,
  };
}
function coverage(fields: Partial<Coverage>): Coverage {
  return {
    resourceType: 'Coverage',
    status: 'active',
    beneficiary: { reference: 'Patient/1' },
    payor: [],
    ...fields,
  };
}

test('a summary states payer, member, coverage and period', () => {
  const payer: Organization = { resourceType: 'Organization', id: 'payer', name: 'Acme Health' };
  const summary = toCoverageSummary(
    coverage({
      id: 'c1',
      meta: { source: 'https://example.com/source' },
      contained: [payer],
      type: { coding: [{ code: 'HMO', display: 'health maintenance organization' }] },
      subscriberId: 'M-1',
      relationship: { coding: [{ code: 'spouse' }] },
      period: { start: '2024-01-01', end: '2024-12-31' },
      payor: [{ reference: '#payer' }],
      class: [classOf('group', 'Foundry'), { ...classOf('plan', 'G1'), name: 'Gold' }],
    }),
    { on: '2024-12-31' },
  );
  expect(summary).toEqual({
    id: 'c1',
    kindText: 'Foundry Gold',
    type: 'HMO',
    status: 'active',
    active: true,
    payer: 'Acme Health',
    memberId: 'M-1',
    plan: 'Gold',
    group: 'Foundry',
    period: { start: '2024-01-01', end: '2024-12-31' },
    relationship: 'spouse',
    source: 'https://example.com/source',
  });
});

test("Medicare's parts are named alike, with or without their group", () => {
  expect(toCoverageSummary(coverage({ class: [classOf('plan', 'Part A')] })).kindText).toBe(
    'Medicare Part A',
  );
  const grouped = [classOf('group', 'Medicare'), classOf('plan', 'Part D')];
  expect(toCoverageSummary(coverage({ class: grouped })).kindText).toBe('Medicare Part D');
});

test('invents nothing', () => {
  expect(toCoverageSummary(coverage({ status: 'cancelled' }))).toEqual({
    status: 'cancelled',
    active: false,
  });
});

test('the type is used when no plan is named, and the member number comes from the identifiers', () => {
  const summary = toCoverageSummary(
    coverage({
      type: { text: 'Dental', coding: [{ code: 'DENTPRG' }] },
      identifier: [{ type: { coding: [{ code: 'MB' }] }, value: 'M-2' }],
      payor: [{ identifier: { value: 'Acme' } }],
    }),
  );
  expect(summary).toMatchObject({ kindText: 'Dental', memberId: 'M-2', payer: 'Acme' });
});

describe('coverage in force', () => {
  const inForce = (fields: Partial<Coverage>, on = '2026-03-02') =>
    toCoverageSummary(coverage(fields), { on }).active;

  test.each([
    ['on its first day', { start: '2026-03-02' }, true],
    ['on its last day', { end: '2026-03-02' }, true],
    ['on the day before it begins', { start: '2026-03-03' }, false],
    ['on the day after it ended', { start: '2020-01-01', end: '2026-03-01' }, false],
    ['in the month in which it ends', { end: '2026-03' }, true],
    ['in the month after it ended', { end: '2026-02' }, false],
    ['in the year in which it begins', { start: '2026' }, true],
    ['on the day of an instant, whatever its offset', { end: '2026-03-02T23:59:59-11:00' }, true],
    ['after the day of an instant', { end: '2026-03-01T23:59:59-11:00' }, false],
    ['with a day that cannot be read', { start: 'last week' }, undefined],
    ['without a period', undefined, undefined],
  ])('%s', (_name, period, active) => {
    expect(inForce({ ...(period && { period }) })).toBe(active);
  });

  test('a cancelled coverage is not in force, and for an unknown status only the period decides', () => {
    const period = { start: '2020-01-01', end: '2030-01-01' };
    expect(inForce({ status: 'cancelled', period })).toBe(false);
    expect(inForce({ status: 'entered-in-error', period })).toBe(false);
    expect(inForce({ status: undefined as never, period })).toBeUndefined();
    expect(inForce({ status: 'draft', period })).toBeUndefined();
    expect(inForce({ status: undefined as never, period: { end: '2025-12-31' } })).toBe(false);
  });

  test("a payer's own statement counts when no dates are given, and never against dates", () => {
    const extension = [{ url: IN_FORCE_EXTENSION, valueBoolean: true }];
    expect(inForce({ extension })).toBe(true);
    expect(inForce({ extension, period: { end: '2025-12-31' } })).toBe(false);
    expect(inForce({ extension: [{ url: IN_FORCE_EXTENSION, valueBoolean: false }] })).toBeUndefined();
  });

  test.each(['soon', '03/02/2026', '2026-3-2', '20260302', '2026-02-30', '2026-13-01', '', 5, null])(
    'a date that is not an ISO date is an error, not a statement (%j)',
    (on) => {
      const summarize = () => toCoverageSummary(coverage({}), { on: on as string });
      expect(summarize).toThrow(ValidationError);
      expect(summarize).toThrow('toCoverageSummary: on must be an ISO date that exists');
    },
  );

  test('an unknown time zone is a RangeError, not a fault of the resource', () => {
    expect(() => toCoverageSummary(coverage({}), { timeZone: 'Mars/Base' })).toThrow(RangeError);
  });

  test('today is decided in the requested time zone, by default in the last place of the US to begin it', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 2, 2, 4) });
    try {
      const active = (timeZone?: string) =>
        toCoverageSummary(coverage({ period: { start: '2026-03-02' } }), { timeZone }).active;
      expect([active(), active('America/Chicago'), active('Pacific/Guam')]).toEqual([false, false, true]);
    } finally {
      vi.useRealTimers();
    }
  });
});

test('a type and a relationship given only as text are preserved', () => {
  const summary = toCoverageSummary(
    coverage({ type: { text: 'Retiree drug plan' }, relationship: { text: 'Domestic partner' } }),
  );
  expect(summary).toMatchObject({ kindText: 'Retiree drug plan', relationship: 'Domestic partner' });
  expect(summary.type).toBeUndefined();
});

describe.skipIf(!hasReference())('summaries of the documented bodies', () => {
  const V3 = 'v3/bfd-server-snapshots/CoverageSearchIT.coverageSearchByBeneficiary_GET.json';
  const CMS = 'Centers for Medicare and Medicaid Services';

  test.each([
    ['v2/sandbox-coverage.json', 'part-a--10000010254647', 'Medicare Part A', CMS, '2014-02-06', undefined],
    [
      'v2/sandbox-coverage.json',
      'part-d--10000010254647',
      'Medicare Part D',
      CMS,
      '2025-01-01',
      '2025-03-04',
    ],
    [V3, 'part-a-405764107', 'Medicare Part A', CMS, '2021-01-01', '2099-12-31'],
    [V3, 'part-c-405764107-H1234-003', 'Medicare Part C', 'Silver Fox', '2020-09-03', undefined],
    [V3, 'dual-405764107', 'Dual Medicare/Medicaid', CMS, '2018-07-01', undefined],
  ])('%s %s', (file, id, kindText, payer, start, end) => {
    const summary = toCoverageSummary(referenceResource<Coverage>(file, id), { on: '2025-03-04' });
    expect(summary).toMatchObject({
      kindText,
      payer,
      active: true,
      relationship: 'self',
      period: { start, end },
    });
    expect(summary.memberId).toMatch(/^\w{11}$/);
  });
});

test.each([null, 3, undefined])(
  'options of %j, as plain JavaScript and map pass them, count as none',
  (options) => {
    expect(toCoverageSummary(coverage({}), options as never)).toEqual(toCoverageSummary(coverage({})));
  },
);

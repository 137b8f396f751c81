import { AbortError, ValidationError } from '@payerkit/core';
import type { Coverage, ExplanationOfBenefit } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { type ClaimParts, claim, down, ICN, memberWith, payerNumber, service } from '../testing/members.js';
import { memberRecord } from './member-record.js';

async function joined(one: ExplanationOfBenefit[], other: ExplanationOfBenefit[]) {
  const { claims } = await memberRecord([
    memberWith({ provider: 'a', claims: one }),
    memberWith({ provider: 'b', claims: other }),
  ]);
  return claims.map(({ sources, matchedBy }) => [
    sources.map(({ provider }) => provider).join('+'),
    matchedBy,
  ]);
}

describe('claims of two sources are one entry', () => {
  test("by the payer's number, in any case and spacing, with another matching fact", async () => {
    for (const fact of [{ start: '2026-02-03' }, { billed: 120.5 }, { npi: '1760854442' }])
      expect(
        await joined([claim({ number: ' 89540abc ', ...fact })], [payerNumber('89540ABC', fact)]),
      ).toEqual([['a+b', 'claim number']]);
  });

  test('by a number in an extension, as v1 and v2 of Medicare write it', async () => {
    const extension = [{ url: ICN, valueIdentifier: { system: ICN, value: '89540112829574' } }];
    expect(
      await joined([{ ...claim(service), extension }], [payerNumber('89540112829574', service)]),
    ).toEqual([['a+b', 'claim number']]);
  });

  test('by dates, amount and NPI, all of them', async () => {
    expect(await joined([claim({ number: '11111', ...service })], [payerNumber('22222', service)])).toEqual([
      ['a+b', 'service'],
    ]);
  });

  test('across more than two sources', async () => {
    const { claims } = await memberRecord(
      ['a', 'b', 'c'].map((provider) => memberWith({ provider, claims: [claim(service)] })),
    );
    expect(claims.map(({ sources }) => sources.map(({ source }) => source))).toEqual([[0, 1, 2]]);
  });
});

describe('claims of two sources stay separate', () => {
  const apart = [
    ['a', undefined],
    ['b', undefined],
  ];

  test.each<[string, ClaimParts, ClaimParts]>([
    ['with one number and nothing else in common', { number: '895401' }, { number: '895401' }],
    [
      'with one number and other dates',
      { number: '895401', start: '2026-01-01', npi: '1760854442' },
      { number: '895401', start: '2026-03-01', npi: '1760854442' },
    ],
    [
      'with another number of one numbering system',
      { number: '895401', ...service },
      { number: '895402', ...service },
    ],
    [
      'with a number of nothing',
      { number: '00000', ...service, npi: '1760854442' },
      { number: '00000', start: '2026-02-03' },
    ],
    ['with another amount', service, { ...service, billed: 120.51 }],
    ['with another NPI', service, { ...service, npi: '1942788757' }],
    ['with another day', service, { ...service, start: '2026-02-04' }],
    ['with another last day', service, { ...service, end: '2026-02-04' }],
    [
      'without an amount',
      { ...service, billed: undefined as never },
      { ...service, billed: undefined as never },
    ],
    ['without an NPI', { start: service.start, billed: 1 }, { start: service.start, billed: 1 }],
    ['without days', { billed: 1, npi: service.npi }, { billed: 1, npi: service.npi }],
  ])('%s', async (_what, one, other) => expect(await joined([claim(one)], [claim(other)])).toEqual(apart));

  test('when one claim could match either of two', async () => {
    expect(await joined([claim(service)], [claim(service), claim(service)])).toHaveLength(3);
    expect(await joined([claim(service), claim(service)], [claim(service)])).toHaveLength(3);
  });

  test('when only the patient account number is the same', async () => {
    expect(
      await joined(
        [payerNumber('11111', { start: '2026-02-03' })],
        [payerNumber('22222', { start: '2026-02-03' })],
      ),
    ).toEqual(apart);
  });

  test('of one source, always', async () => {
    expect(await joined([claim(service), claim(service)], [])).toHaveLength(2);
  });
});

test("conflicts list each source's value; a missing value is none; nothing is merged", async () => {
  const one = claim({ number: '895401', ...service, paid: 80, outcome: 'complete' });
  const other = claim({ number: '895401', start: service.start, paid: 75.5, outcome: 'queued' });
  const record = await memberRecord([
    memberWith({
      provider: 'a',
      claims: [one],
      patient: { resourceType: 'Patient', birthDate: '1950-02-03', gender: 'female' },
    }),
    memberWith({
      provider: 'b',
      claims: [other],
      patient: { resourceType: 'Patient', birthDate: '1950-03-02' },
    }),
  ]);
  const [entry] = record.claims;
  expect(entry?.sources.map(({ resource }) => resource)).toEqual([one, other]);
  expect(entry?.sources[0]?.resource).toBe(one);
  expect(entry?.conflicts).toEqual([
    {
      field: 'outcome',
      values: [
        { source: 0, provider: 'a', value: 'complete' },
        { source: 1, provider: 'b', value: 'queued' },
      ],
    },
    {
      field: 'paid',
      values: [
        { source: 0, provider: 'a', value: '80.00 USD' },
        { source: 1, provider: 'b', value: '75.50 USD' },
      ],
    },
  ]);
  expect(record.conflicts.map(({ resourceType, field }) => `${resourceType} ${field}`)).toEqual([
    'Patient birthDate',
    'ExplanationOfBenefit outcome',
    'ExplanationOfBenefit paid',
  ]);
  expect(record.patient?.matchedBy).toBe('caller');
});

describe('coverages of two sources', () => {
  const coverage = (
    subscriberId: string | undefined,
    payer: string,
    plan: string,
    status: Coverage['status'],
  ) =>
    ({
      resourceType: 'Coverage',
      ...(subscriberId !== undefined && { subscriberId }),
      status,
      beneficiary: {},
      payor: [{ display: payer }],
      class: [
        {
          type: {
            coding: [{ system: 'http://terminology.hl7.org/CodeSystem/coverage-class', code: 'plan' }],
          },
          value: plan,
        },
      ],
    }) satisfies Coverage;
  const join = async (one: Coverage, other: Coverage) => {
    const { coverages } = await memberRecord([
      memberWith({ coverages: [one] }),
      memberWith({ coverages: [other] }),
    ]);
    return coverages;
  };

  test('are one entry when member number, payer and plan are the same', async () => {
    const [entry, ...rest] = await join(
      coverage('A1', 'Acme  Health', 'Gold', 'active'),
      coverage('a1', 'ACME HEALTH', 'gold', 'cancelled'),
    );
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({
      matchedBy: 'member number, payer and plan',
      conflicts: [{ field: 'status' }],
    });
  });

  test.each([
    ['member', 'A2', 'Acme', 'Gold'],
    ['payer', 'A1', 'Other', 'Gold'],
    ['plan', 'A1', 'Acme', 'Silver'],
    ['member (not said)', undefined, 'Acme', 'Gold'],
  ])('stay separate with another %s', async (_what, id, payer, plan) => {
    expect(
      await join(coverage('A1', 'Acme', 'Gold', 'active'), coverage(id, payer, plan, 'active')),
    ).toHaveLength(2);
  });
});

describe('data that a source could not return', () => {
  test('is reported, and the others are not blocked', async () => {
    const record = await memberRecord([
      memberWith({ provider: 'a', patient: down, coverages: down, claims: down }),
      memberWith({ provider: 'b', claims: [claim(service)] }),
    ]);
    expect(record.sources).toMatchObject([
      {
        source: 0,
        provider: 'a',
        ok: false,
        patient: { ok: false, count: 0, error: down },
        coverage: { ok: false, error: down },
        claims: { ok: false, error: down },
      },
      { source: 1, provider: 'b', ok: true, claims: { ok: true, count: 1, error: undefined } },
    ]);
    expect(record.claims).toHaveLength(1);
    expect(record.patient?.sources.map(({ provider }) => provider)).toEqual(['b']);
  });

  test('keeps what arrived before the failure, and reports that it is incomplete', async () => {
    const record = await memberRecord([memberWith({ claims: [claim(service)], breaks: true })]);
    expect(record.claims).toHaveLength(1);
    expect(record.sources[0]).toMatchObject({ ok: false, claims: { ok: false, count: 1, error: down } });
  });

  test('is not a reason to fail, even when it is everything', async () => {
    const record = await memberRecord([memberWith({ patient: down, coverages: down, claims: down })]);
    expect(record).toMatchObject({ patient: undefined, coverages: [], claims: [], conflicts: [] });
  });

  test('is marked when the limit truncated it', async () => {
    const claims = [claim(service), claim({ start: '2026-05-05' })];
    const record = await memberRecord([memberWith({ claims })], { limit: 1 });
    expect(record.claims).toHaveLength(1);
    expect(record.sources[0]?.claims).toMatchObject({ ok: true, truncated: true });
  });
});

test('service dates and request options reach each source', async () => {
  const asked: unknown[] = [];
  await memberRecord([memberWith({}, asked)], { serviceDate: { ge: '2026-01-01' }, limit: 7, timeoutMs: 5 });
  expect(asked).toEqual([
    { limit: 7 },
    { timeoutMs: 5 },
    { limit: 7, serviceDate: { ge: '2026-01-01' } },
    { timeoutMs: 5 },
  ]);
});

test('an aborted caller gets no partial record', async () => {
  const call = memberRecord([memberWith({})], { signal: AbortSignal.abort() });
  await expect(call).rejects.toBeInstanceOf(AbortError);
});

test('an aborted caller gets an AbortError, whatever failed before', async () => {
  const call = memberRecord([memberWith({ patient: down }), memberWith({})], { signal: AbortSignal.abort() });
  await expect(call).rejects.toBeInstanceOf(AbortError);
});

test('three sources: one returns half, one disagrees, one has more data', async () => {
  const shared = { ...service, number: '895401' };
  const record = await memberRecord([
    memberWith({ provider: 'a', claims: [claim({ ...shared, paid: 80 })], breaks: true }),
    memberWith({ provider: 'b', claims: [claim({ ...shared, paid: 75 })], coverages: down }),
    memberWith({ provider: 'c', claims: [claim(shared), claim({ start: '2026-05-05' })] }),
  ]);
  expect(record.claims.map(({ sources }) => sources.map(({ provider }) => provider).join('+'))).toEqual([
    'a+b+c',
    'c',
  ]);
  expect(record.conflicts).toEqual([
    {
      resourceType: 'ExplanationOfBenefit',
      field: 'paid',
      values: [
        { source: 0, provider: 'a', value: '80.00 USD' },
        { source: 1, provider: 'b', value: '75.00 USD' },
      ],
    },
  ]);
  expect(record.sources.map(({ ok, coverage, claims }) => [ok, coverage.ok, claims.ok])).toEqual([
    [false, true, false],
    [false, false, true],
    [true, true, true],
  ]);
});

test.each([
  ['no members', [], {}],
  ['a limit of zero', [memberWith({})], { limit: 0 }],
  ['a broken limit', [memberWith({})], { limit: 1.5 }],
])('%s are rejected', async (_what, members, options) => {
  await expect(memberRecord(members, options)).rejects.toBeInstanceOf(ValidationError);
});

import { type ListQuery, PayerRejectionError, ValidationError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { useSandbox } from '../../testing/clients.js';
import { eligibilityRequest } from '../../testing/requests.js';
import { OptumClient } from '../optum-client.js';
import { claimStatusRequest } from './member-claims.js';

const bench = useSandbox();
const { provider } = eligibilityRequest();
const subscriber = {
  memberId: '0000000000',
  firstName: 'johnone',
  lastName: 'doeone',
  gender: 'M',
  dateOfBirth: '18800102',
} as const;

describe('over the sandbox', () => {
  test('returns the patient, completed by the request', async () => {
    const patient = await bench
      .client()
      .forMember({ payer: '00001', provider, subscriber })
      .patient.retrieve();
    expect(patient).toMatchObject({
      resourceType: 'Patient',
      name: [{ family: 'doeone', given: ['johnone'] }],
      gender: 'male',
      birthDate: '1880-01-02',
    });
  });

  test('returns the coverage', async () => {
    const member = bench.client().forMember({ payer: { id: '00001' }, provider, subscriber });
    const coverages = await member.coverage.list().toArray({ limit: 10 });
    expect(coverages).toMatchObject([
      {
        resourceType: 'Coverage',
        status: 'active',
        payor: [{ identifier: { value: '00001' } }],
        class: [{ type: { coding: [{ code: 'plan' }] }, name: 'BEDROCK PLAN' }],
      },
    ]);
  });

  test('returns the claims', async () => {
    const member = bench.client().forMember({ payer: '00003', provider, subscriber });
    const page = await member.claims.list();
    expect(page.items.length).toBeGreaterThan(0);
    expect(page.hasNext).toBe(false);
    for (const claim of page.items)
      expect(claim).toMatchObject({
        resourceType: 'ExplanationOfBenefit',
        outcome: 'complete',
        use: 'claim',
      });
  });

  test('resumes after a cursor', async () => {
    const member = bench.client().forMember({ payer: '000001', provider, subscriber });
    const types = async (query: ListQuery) =>
      (await member.coverage.list(query).toArray({ limit: 10 })).map(({ type }) => type?.coding?.[0]?.code);
    expect(await types({})).toEqual(['QM', 'MA', 'MB']);
    const list = member.coverage.list({ limit: 1 });
    for await (const coverage of list) expect(coverage.type?.coding?.[0]?.code).toBe('QM');
    expect(await types({ cursor: list.cursor })).toEqual(['MA', 'MB']);
    expect(await types({ cursor: list.cursor, limit: 1 })).toEqual(['MA']);
  });

  test('rejects a cursor of the other list', async () => {
    const member = bench.client().forMember({ payer: '000001', provider, subscriber });
    const { cursor } = await member.coverage.list();
    await expect(member.claims.list({ cursor })).rejects.toMatchObject({ code: 'bad_cursor' });
  });

  test('throws when the payer could not respond about claims: that is not "no claims"', async () => {
    const member = bench.client().forMember({ payer: '00001', provider, subscriber });
    const error = await member.claims
      .list()
      .first()
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(PayerRejectionError);
    expect(error).toMatchObject({ retryable: false, issues: [{ code: 'E0' }] });
  });

  test("passes the caller's key only to the disclosure handler", async () => {
    const subjects: (string | undefined)[] = [];
    const optum = bench.client({ onDisclosure: ({ subject }) => void subjects.push(subject) });
    const member = optum.forMember({ key: 'my-patient-7', payer: '00003', provider, subscriber });
    await member.patient.retrieve();
    await member.claims.list().first();
    expect(subjects).toEqual(['my-patient-7', 'my-patient-7']);
  });

  test('sends requests of any kind, and clones', async () => {
    const member = bench.client().forMember({ payer: '00003', provider, subscriber });
    const path = '/medicalnetwork/eligibility/v3/healthcheck';
    expect(await member.request({ method: 'GET', path })).toMatchObject({ status: 'OK' });
    const clone = member.withOptions({ maxRetries: 0 });
    expect(await clone.coverage.list().first()).toMatchObject({ resourceType: 'Coverage' });
    expect(member.rateLimit).toBeUndefined();
  });

  test.each(['2024', '20240101', '2024-02-30'])('rejects %s as a service date', async (ge) => {
    const member = bench.client().forMember({ payer: '00003', provider, subscriber });
    const error = await member.claims
      .list({ serviceDate: { ge } })
      .first()
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ issues: [{ path: 'serviceDate.ge' }] });
  });

  test('rejects a range of service dates that ends before it begins', async () => {
    const member = bench.client().forMember({ payer: '00003', provider, subscriber });
    const serviceDate = { ge: '2024-02-02', le: '2024-02-01' };
    const error = await member.claims
      .list({ serviceDate })
      .first()
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ kind: 'validation', issues: [{ path: 'serviceDate.le' }] });
  });

  test('inquires about a future date as a range of that date', () => {
    const member = { payer: '00003', provider, subscriber };
    const request = claimStatusRequest(member, { ge: '2024-02-02' }, '2024-01-01');
    expect(request.encounter).toEqual({
      beginningDateOfService: '20240202',
      endDateOfService: '20240202',
    });
  });

  test('rejects a subscriber without a name for claims', async () => {
    const member = bench
      .client()
      .forMember({ payer: '00003', provider, subscriber: { memberId: '0000000000' } });
    await expect(member.claims.list().first()).rejects.toMatchObject({ kind: 'validation' });
  });
});

describe('requests on the wire', () => {
  afterEach(() => nock.cleanAll());
  const origin = 'https://optum.example';
  const now = Date.parse('2024-06-30T12:00:00Z');

  function member(clock = { now: () => now, sleep: () => Promise.resolve() }, timeZone?: string) {
    nock(origin).post('/apip/auth/v2/token').reply(200, { access_token: 'token', expires_in: 3600 });
    const optum = new OptumClient({
      environment: { baseUrl: origin },
      clientId: 'id',
      clientSecret: 'secret',
      clock,
      timeZone,
    });
    const dependent = { firstName: 'janeone', lastName: 'doeone', individualRelationshipCode: '01' } as const;
    return {
      optum,
      member: optum.forMember({ payer: { id: 'P1', name: 'One' }, provider, subscriber, dependent }),
    };
  }

  const claim = (claimServiceDate: string) => ({
    claimStatus: { statusCategoryCode: 'F1', claimServiceDate, tradingPartnerClaimNumber: claimServiceDate },
  });

  test('sends the dates and returns only claims within them', async () => {
    const bodies: Record<string, unknown>[] = [];
    const { optum, member: one } = member();
    nock(origin)
      .post('/medicalnetwork/claimstatus/v2/', (body: Record<string, unknown>) => bodies.push(body) > 0)
      .reply(200, {
        claims: [
          claim('20231231'),
          claim('20231230-20240102'),
          claim('20240630'),
          { claimStatus: { statusCategoryCode: 'P1' } },
        ],
      });
    const claims = await one.claims.list({ serviceDate: { ge: '2024-01-01' } }).toArray({ limit: 10 });
    expect(claims.map(({ billablePeriod }) => billablePeriod?.start)).toEqual([
      '2023-12-30',
      '2024-06-30',
      undefined,
    ]);
    expect(bodies).toMatchObject([
      {
        tradingPartnerServiceId: 'P1',
        tradingPartnerName: 'One',
        providers: [{ providerType: 'BillingProvider', npi: '1760854442' }],
        subscriber: { memberId: '0000000000', lastName: 'doeone' },
        dependent: { firstName: 'janeone' },
        encounter: { beginningDateOfService: '20240101', endDateOfService: '20240630' },
      },
    ]);
    await optum.close();
  });

  test.each([
    ['2026-03-10T04:30:00Z', undefined, '20260309'],
    ['2026-03-09T19:00:00Z', undefined, '20260309'],
    ['2026-01-01T06:00:00Z', undefined, '20251231'],
    ['2026-03-10T04:30:00Z', 'America/Los_Angeles', '20260309'],
    ['2026-03-10T04:30:00Z', 'America/New_York', '20260310'],
  ])('inquires at %s in the time zone %s about dates up to %s', async (instant, timeZone, day) => {
    const clock = { now: () => Date.parse(instant), sleep: () => Promise.resolve() };
    const bodies: Record<string, unknown>[] = [];
    const { optum, member: one } = member(clock, timeZone);
    nock(origin)
      .post('/medicalnetwork/claimstatus/v2/', (body: Record<string, unknown>) => bodies.push(body) > 0)
      .reply(200, { claims: [claim('20250901')] });
    await one.claims.list({ serviceDate: { ge: '2025-06-01' } }).toArray({ limit: 10 });
    expect(bodies).toMatchObject([
      { encounter: { beginningDateOfService: '20250601', endDateOfService: day } },
    ]);
    await optum.close();
  });

  test('rejects a time zone that does not exist', () => {
    expect(() => member(undefined, 'Mars/Olympus')).toThrow(/timeZone/);
  });

  test('recognizes a claim in a later response', async () => {
    const { optum, member: one } = member({ now: () => now + Math.random(), sleep: () => Promise.resolve() });
    const answer = (trackingNumber: string) => ({
      meta: { traceId: trackingNumber },
      claims: ['A', 'B'].map((tradingPartnerClaimNumber) => ({
        claimStatus: { statusCategoryCode: 'P1', tradingPartnerClaimNumber, trackingNumber },
      })),
    });
    nock(origin).post('/medicalnetwork/claimstatus/v2/').reply(200, answer('t1'));
    nock(origin).post('/medicalnetwork/claimstatus/v2/').reply(200, answer('t2'));
    const list = one.claims.list({ limit: 1 });
    expect(await list.toArray({ limit: 1 })).toHaveLength(1);
    const rest = await one.claims.list({ cursor: list.cursor }).toArray({ limit: 10 });
    expect(rest.map(({ identifier }) => identifier?.[0]?.value)).toEqual(['B']);
    await optum.close();
  });

  test('filters an open start by itself', async () => {
    const { optum, member: one } = member();
    nock(origin)
      .post('/medicalnetwork/claimstatus/v2/', (body: Record<string, unknown>) => !('encounter' in body))
      .reply(200, { claims: [claim('20231231'), claim('20240102')] });
    const claims = await one.claims.list({ serviceDate: { le: '2024-01-01' } }).toArray({ limit: 10 });
    expect(claims.map(({ billablePeriod }) => billablePeriod?.start)).toEqual(['2023-12-31']);
    await optum.close();
  });

  test('returns an empty list when the payer has no such claim', async () => {
    const { optum, member: one } = member();
    nock(origin)
      .post('/medicalnetwork/claimstatus/v2/')
      .reply(200, { claims: [{ claimStatus: { statusCategoryCode: 'A4' } }] });
    expect(await one.claims.list().toArray({ limit: 10 })).toEqual([]);
    await optum.close();
  });

  test('reports whether to retry later', async () => {
    const { optum, member: one } = member();
    nock(origin)
      .post('/medicalnetwork/claimstatus/v2/')
      .reply(200, { claims: [{ claimStatus: { statusCategoryCode: 'E1' } }] });
    await expect(one.claims.list().first()).rejects.toMatchObject({
      kind: 'payer_rejection',
      retryable: true,
    });
    await optum.close();
  });
});

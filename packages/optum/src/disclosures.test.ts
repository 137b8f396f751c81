import { type DisclosureEvent, MemoryDisclosureLog } from '@payerkit/core';
import { expect, test } from 'vitest';
import { professionalClaim } from '../testing/claims.js';
import { useSandbox } from '../testing/clients.js';
import { eligibilityRequest } from '../testing/requests.js';
import type { OptumClient } from './optum-client.js';

const bench = useSandbox();
const ASKED = { subject: 'person-7', requestedBy: 'billing desk', purpose: 'payment' };
const NUMBERED = { ...eligibilityRequest(), controlNumber: '000000001' };
const CLAIM_STATUS = {
  tradingPartnerServiceId: '00001',
  providers: [
    { organizationName: 'happy doctors group', npi: '1760854442', providerType: 'BillingProvider' as const },
  ],
  subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' },
  encounter: { beginningDateOfService: '20260101', endDateOfService: '20260102' },
};

function eventsOf(optum: OptumClient): DisclosureEvent[] {
  const events: DisclosureEvent[] = [];
  optum.on('disclosure', (event) => events.push(event));
  return events;
}

const parties = ({ subject, requestedBy, purpose }: DisclosureEvent) => ({ subject, requestedBy, purpose });

const reads: [name: string, read: (optum: OptumClient) => Promise<unknown>][] = [
  ['eligibility.check', async (optum) => optum.eligibility.check(eligibilityRequest(), ASKED)],
  [
    'eligibility.checkMany',
    async (optum) => {
      for await (const { ok } of optum.eligibility.checkMany([eligibilityRequest()], ASKED))
        expect(ok).toBe(true);
    },
  ],
  ['claims.status.check', async (optum) => optum.claims.status.check(CLAIM_STATUS, ASKED)],
  [
    'call',
    async (optum) => optum.call('POST /medicalnetwork/eligibility/v3/', { body: NUMBERED } as never, ASKED),
  ],
  [
    'callOnce',
    async (optum) =>
      optum.callOnce('POST /medicalnetwork/eligibility/v3/', { body: NUMBERED } as never, ASKED),
  ],
  [
    'request',
    async (optum) =>
      optum.request(
        {
          method: 'POST',
          path: '/medicalnetwork/eligibility/v3/',
          body: NUMBERED,
          retryClass: 'idempotent',
        },
        ASKED,
      ),
  ],
  [
    'a member whose key is the subject',
    async (optum) => {
      const { provider, subscriber } = eligibilityRequest();
      const member = optum.forMember({ key: 'person-7', payer: '00001', provider, subscriber });
      const { requestedBy, purpose } = ASKED;
      await member.withOptions({ requestedBy, purpose }).patient.retrieve();
    },
  ],
];

test.each(reads)('%s emits one disclosure with the person and the requester', async (_name, read) => {
  const disclosureLog = new MemoryDisclosureLog();
  const optum = bench.client({ disclosureLog, preflight: 'off' });
  const events = eventsOf(optum);
  await read(optum);
  expect(events.map(parties)).toEqual([ASKED]);
  const entries = [];
  for await (const entry of disclosureLog.list({ person: 'person-7' })) entries.push(entry);
  expect(entries).toMatchObject([
    { recipient: 'billing desk', purpose: 'payment', what: { provider: 'optum' } },
  ]);
});

test('a report emits one disclosure for its file, read once or converted', async () => {
  const optum = bench.client();
  await optum.claims.professional.submit(professionalClaim());
  bench.sandbox.control.clock.advance(2 * 86_400_000);
  const [report] = await optum.reports.list().toArray({ limit: 1 });
  const events = eventsOf(optum);
  await optum.reports.retrieve(report?.name ?? '', { ...ASKED, subject: 'file-1' });
  await optum.reports.toJson(report?.name ?? '', { ...ASKED, subject: 'file-2' });
  expect(events.map(({ subject }) => subject)).toEqual(['file-1', 'file-2']);
});

test('each inquiry of many can name its own person', async () => {
  const optum = bench.client({ requestedBy: 'front desk', purpose: 'payment' });
  const events = eventsOf(optum);
  const questions = ['a', 'b', 'c'].map((key) => ({ key, request: eligibilityRequest() }));
  const keys = new Map(questions.map(({ key, request }) => [request, `person-${key}`]));
  const results = optum.eligibility.checkMany(
    questions.map(({ request }) => request),
    { concurrency: 1, subjectOf: (request) => keys.get(request) ?? 'none' },
  );
  for await (const { ok } of results) expect(ok).toBe(true);
  expect(events.map(({ subject, requestedBy }) => [subject, requestedBy])).toEqual([
    ['person-a', 'front desk'],
    ['person-b', 'front desk'],
    ['person-c', 'front desk'],
  ]);
  const bad = optum.eligibility.checkMany([eligibilityRequest()], { subjectOf: 'x' as never });
  await expect(bad.next()).rejects.toMatchObject({ kind: 'validation', issues: [{ path: 'subjectOf' }] });
});

test('a response without a person emits none: health checks, the payer list, requests without a token', async () => {
  const optum = bench.client({ disclosureLog: new MemoryDisclosureLog() });
  const events = eventsOf(optum);
  await optum.healthCheck();
  await optum.request({ method: 'GET', path: '/medicalnetwork/reports/v2/healthcheck' });
  await optum.request({
    method: 'GET',
    path: '/medicalnetwork/payerlist/v1/payers',
    query: { system: 'IMN' },
  });
  expect(events).toEqual([]);
});

test('with a disclosure log, a read without a subject is rejected before it is sent', async () => {
  const optum = bench.client({ disclosureLog: new MemoryDisclosureLog(), requestedBy: 'a', purpose: 'b' });
  const before = bench.sandbox.control.counters().requests;
  for (const read of [
    optum.eligibility.check(eligibilityRequest()),
    optum.request({ method: 'GET', path: '/medicalnetwork/reports/v2/X3000000.XX' }),
    optum.reports.retrieve('X3000000.XX'),
  ])
    await expect(read).rejects.toMatchObject({
      code: 'disclosure_incomplete',
      issues: [{ path: 'options.subject' }],
    });
  expect(bench.sandbox.control.counters().requests).toBe(before);
});

import type { List } from '@payerkit/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { candidates, type Subject } from './candidates.js';

describe.each(candidates)('a member of $provider', (candidate) => {
  let subject: Subject;

  beforeAll(async () => {
    subject = await candidate.open();
  });

  afterAll(async () => {
    await subject.client.close();
    await subject.sandbox.close();
  });

  test('is a Patient', async () => {
    const patient = await subject.member.patient.retrieve();
    expect(patient.resourceType).toBe('Patient');
  });

  describe.each([
    ['coverage', 'Coverage', (query?: object) => subject.member.coverage.list(query)],
    ['claims', 'ExplanationOfBenefit', (query?: object) => subject.member.claims.list(query)],
  ] as const)(
    '%s',
    (_name, resourceType, list: (query?: object) => List<{ resourceType: string; id?: string }>) => {
      const idsOf = (items: readonly { id?: string }[]) => items.map(({ id }) => id);

      test(`are ${resourceType}s, the same however they are read`, async () => {
        const iterated: { resourceType: string; id?: string }[] = [];
        for await (const item of list()) iterated.push(item);
        expect(iterated.length).toBeGreaterThan(0);
        expect(new Set(iterated.map((item) => item.resourceType))).toEqual(new Set([resourceType]));

        const awaited: unknown[] = [];
        for await (const item of await list()) awaited.push(item);
        const paged: unknown[] = [];
        for await (const page of list().pages()) paged.push(...page.items);
        const collected = await list().toArray({ limit: 10_000 });
        for (const other of [awaited, paged, collected] as { id?: string }[][])
          expect(idsOf(other)).toEqual(idsOf(iterated));
        expect((await list().first())?.id).toBe(iterated[0]?.id);
      });

      test('end after the limit', async () => {
        const all = await list().toArray({ limit: 10_000 });
        const limit = Math.ceil(all.length / 2);
        expect(idsOf(await list({ limit }).toArray({ limit: 10_000 }))).toEqual(idsOf(all.slice(0, limit)));
      });

      test('send nothing before they are read', async () => {
        const before = subject.sandbox.control.counters().requests;
        list();
        await new Promise(setImmediate);
        expect(subject.sandbox.control.counters().requests).toBe(before);
      });

      test('go on after a cursor', async () => {
        const all = await list().toArray({ limit: 10_000 });
        const first = list();
        for await (const _ of first) break;
        expect(idsOf(await list({ cursor: first.cursor }).toArray({ limit: 10_000 }))).toEqual(
          idsOf(all.slice(1)),
        );
      });
    },
  );

  test('sends any request with the right credentials', async () => {
    const { sandbox, member } = subject;
    const path = candidate.patientRoute.startsWith('/v2')
      ? '/v2/fhir/Coverage/'
      : '/medicalnetwork/eligibility/v3/healthcheck';
    const { data, meta } = await member.request({ method: 'GET', path }).withResponse();
    expect(data).toBeDefined();
    expect(meta.status).toBe(200);
    const [entry] = sandbox.control.journal().slice(-1);
    expect(entry?.headers).toMatchObject({ authorization: 'Bearer ***' });
  });
});

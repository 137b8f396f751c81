import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BASE, grantedClient, rejection, useNock } from '../testing/example-client.js';
import type { Version } from './index.js';

useNock({ beforeEach, afterEach });

const IDS = { v2: '-20140000008325', v3: '-512738563' };
const OTHER = '-999';
function reference(id: string) {
  return { reference: `Patient/${id}` };
}
function claim(patient: string, id = 'carrier--1') {
  return {
    resourceType: 'ExplanationOfBenefit',
    id,
    patient: reference(patient),
  };
}
function coverage(patient: string) {
  return {
    resourceType: 'Coverage',
    id: 'part-a--1',
    beneficiary: { reference: `https://api.example/v2/fhir/Patient/${patient}` },
  };
}
function bundle(...resources: object[]) {
  return {
    resourceType: 'Bundle',
    total: resources.length,
    entry: resources.map((resource) => ({ resource })),
  };
}
function reply(path: string, body: object) {
  return nock(BASE).get(path).query(true).reply(200, body);
}

describe.each(['off', 'warn', 'strict'] as const)(
  'with validation %s, a response about another',
  (validation) => {
    const member = async (patientIds: object = IDS, version: Version = 'v2') =>
      (await grantedClient<Version>({ validation, version }, { patientIds })).forGrant('user');
    const mixedUp = (code: string) => ({ name: 'ResponseFormatError', code });

    test('claim is rejected', async () => {
      reply('/v2/fhir/ExplanationOfBenefit/carrier--1', claim(IDS.v2, 'carrier--2'));
      expect(await rejection((await member()).explanationOfBenefit.retrieve('carrier--1'))).toMatchObject(
        mixedUp('another_resource'),
      );
    });

    test('patient is rejected if the grant contains the ID of the version', async () => {
      const { patient, explanationOfBenefit, coverage: coverages } = await member();
      reply('/v2/fhir/ExplanationOfBenefit/carrier--1', claim(OTHER));
      reply(`/v2/fhir/Patient/${IDS.v2}`, { resourceType: 'Patient', id: OTHER });
      reply('/v2/fhir/ExplanationOfBenefit/', bundle(claim(IDS.v2), claim(OTHER, 'carrier--2')));
      reply('/v2/fhir/Coverage/', bundle(coverage(IDS.v2), coverage(OTHER)));
      for (const call of [
        explanationOfBenefit.retrieve('carrier--1'),
        explanationOfBenefit.list().toArray({ limit: 5 }),
        coverages.list().toArray({ limit: 5 }),
      ])
        expect(await rejection(call)).toMatchObject(mixedUp('another_patient'));
      expect(await rejection(patient.retrieve())).toMatchObject({ name: 'ResponseFormatError' });
    });

    test("person's account, insurance card or audit events are rejected", async () => {
      const v2 = await member();
      const v3 = await member(IDS, 'v3');
      reply('/v2/connect/userinfo', { sub: OTHER, name: 'Someone Else' });
      reply('/v3/connect/userinfo', { sub: OTHER });
      reply('/v3/fhir/Patient/$generate-insurance-card', {
        resourceType: 'Bundle',
        type: 'collection',
        entry: [{ resource: { resourceType: 'Patient', id: OTHER } }],
      });
      const event = (patient: string) => ({
        resourceType: 'AuditEvent',
        id: '1',
        type: { code: 'transmit' },
        recorded: '2026-07-24T18:37:49Z',
        agent: [{ requestor: true }],
        source: { observer: { display: 'Server' } },
        entity: [{ what: { reference: 'ExplanationOfBenefit/1' } }, { what: reference(patient) }],
      });
      reply('/v3/fhir/AuditEvent/', { ...bundle(event(IDS.v3), event(OTHER)), type: 'searchset' });
      reply('/v3/fhir/AuditEvent/1', event(OTHER));
      for (const call of [
        () => v2.userinfo(),
        () => v3.userinfo(),
        () => v3.insuranceCard.retrieve(),
        () => v3.auditEvents.list().toArray({ limit: 5 }),
        () => v3.auditEvents.retrieve('1'),
      ]) {
        const error = await rejection(call());
        expect(error).toMatchObject(mixedUp('another_patient'));
        expect(JSON.stringify(error)).not.toMatch(/Someone|-999/);
      }
    });
  },
);

test.each([
  ['v3', { v2: IDS.v2 }],
  ['v2', { v3: IDS.v3 }],
  ['v1', { v3: IDS.v3 }],
] as const)(
  'on %s nothing is compared with the patient ID of another version',
  async (version, patientIds) => {
    const client = await grantedClient<Version>({ version, validation: 'off' }, { patientIds });
    reply(`/${version}/fhir/Coverage/`, bundle(coverage(OTHER)));
    expect(await client.forGrant('user').coverage.list().toArray({ limit: 5 })).toHaveLength(1);
  },
);

test('a resource of the member passes, with a relative and an absolute reference', async () => {
  const member = (await grantedClient({ validation: 'off' })).forGrant('user');
  reply('/v2/fhir/Coverage/', bundle(coverage(IDS.v2)));
  reply('/v2/fhir/ExplanationOfBenefit/', bundle(claim(IDS.v2)));
  expect(await member.coverage.list().toArray({ limit: 5 })).toHaveLength(1);
  expect(await member.explanationOfBenefit.list().toArray({ limit: 5 })).toHaveLength(1);
  reply('/v2/connect/userinfo', { sub: IDS.v2, patient: IDS.v2 });
  expect(await member.userinfo()).toMatchObject({ sub: IDS.v2 });
});

test('an insurance card with an ID of its own passes', async () => {
  const member = (
    await grantedClient<Version>({ version: 'v3', validation: 'off' }, { patientIds: IDS })
  ).forGrant('user');
  const id = '071fbac5-8d74-4e20-bd8c-c84b5ee1e2e3';
  reply('/v3/fhir/Patient/$generate-insurance-card', {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [{ resource: { resourceType: 'Patient', id, name: [{ family: 'Sampler' }] } }],
  });
  expect((await member.insuranceCard.retrieve()).member.name).toBe('Sampler');
});

import type { AuditEvent, Bundle } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { TestSandbox } from '../../testing/blue-button-steps.js';

describe('6.8 audit events', () => {
  test('lists a match of the person, the newest first, whatever is asked', async () => {
    const sandbox = new TestSandbox();
    const { matched } = await sandbox.alignedNetwork();
    const first = await matched('BBUser00003');
    sandbox.clock.advance(1000);
    const tokens = await matched('BBUser00003');
    const response = await sandbox.get('/v3/fhir/AuditEvent/?_count=1&hello=1', tokens.access_token);
    const bundle = (await response.json()) as Bundle<AuditEvent>;
    expect(first.patient).toBe(tokens.patient);
    const events = (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
    expect(events.map(({ recorded }) => recorded)).toEqual([
      '2026-09-01T12:00:01.000+00:00',
      '2026-09-01T12:00:00.000+00:00',
    ]);
    expect(events[0]).toMatchObject({
      subtype: [{ system: 'urn:cms:hte', code: 'patient-match-request' }],
      agent: [{ name: 'Aligned Network App' }],
      entity: [{ what: { reference: `Patient/${tokens.patient}` } }],
    });
    expect((await sandbox.get(`/v3/fhir/AuditEvent/${events[1]?.id}`, tokens.access_token)).status).toBe(200);
    expect((await sandbox.get('/v3/fhir/AuditEvent/nonsense', tokens.access_token)).status).toBe(404);
  });

  test('records what was read: the resource, the search, the card', async () => {
    const sandbox = new TestSandbox();
    const { access_token, patient } = await (await sandbox.alignedNetwork()).matched('BBUser00005');
    const get = async (path: string) => (await sandbox.get(`/v3/fhir/${path}`, access_token)).status;
    sandbox.clock.advance(1000);
    expect([
      await get('ExplanationOfBenefit?_count=2&type=carrier'),
      await get(`Coverage/part-a-${patient}`),
      await get('Patient/$generate-insurance-card'),
      await get('Coverage/part-a--1'),
      await get('AuditEvent'),
    ]).toEqual([200, 200, 200, 404, 200]);
    const response = await sandbox.get('/v3/fhir/AuditEvent', access_token);
    const events = ((await response.json()) as Bundle<AuditEvent>).entry ?? [];
    const seen = events.map(({ resource }) => {
      const [, object] = resource?.entity ?? [];
      const query = object?.query === undefined ? undefined : Buffer.from(object.query, 'base64').toString();
      return [resource?.subtype?.[0]?.code, object?.what?.reference ?? query];
    });
    expect(seen).toEqual([
      ['operation', `Patient/${patient}`],
      ['read', `Coverage/part-a-${patient}`],
      ['search-type', 'ExplanationOfBenefit?_count=2&type=carrier'],
      ['patient-match-request', undefined],
    ]);
    expect(new Set(events.map(({ resource }) => resource?.id)).size).toBe(4);
    sandbox.blueButton.control.reset();
    const after = await (await sandbox.alignedNetwork()).matched('BBUser00005');
    const fresh = await sandbox.get('/v3/fhir/AuditEvent', after.access_token);
    expect(((await fresh.json()) as Bundle).total).toBe(1);
  });

  test('keeps the last five hundred', async () => {
    const sandbox = new TestSandbox();
    const { access_token } = await (await sandbox.alignedNetwork()).matched('BBUser00005');
    for (let count = 0; count < 501; count += 1) await sandbox.get('/v3/fhir/Patient', access_token);
    const bundle = await sandbox.get('/v3/fhir/AuditEvent', access_token);
    expect(((await bundle.json()) as Bundle).total).toBe(500);
  });
});

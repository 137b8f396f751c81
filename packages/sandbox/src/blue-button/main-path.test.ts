import type { Bundle, Coverage, ExplanationOfBenefit, Patient } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { TestSandbox, type Tokens } from '../../testing/blue-button-steps.js';

describe('the main path on v2', () => {
  test('goes from consent to tokens to a person, their coverage and all their claims', async () => {
    const sandbox = new TestSandbox();
    const tokens = await sandbox.tokens();
    expect(tokens).toMatchObject({ expires_in: 3600, token_type: 'Bearer', patient: '-20140000000001' });
    const patient = (await (
      await sandbox.get(`/v2/fhir/Patient/${tokens.patient}`, tokens.access_token)
    ).json()) as Patient;
    expect(patient.id).toBe(tokens.patient);
    const coverage = (await (
      await sandbox.get('/v2/fhir/Coverage/', tokens.access_token)
    ).json()) as Bundle<Coverage>;
    expect(coverage.total).toBe(4);
    const ids = new Set<string>();
    let next: string | undefined = `/v2/fhir/ExplanationOfBenefit/?patient=${tokens.patient}&_count=50`;
    while (next !== undefined) {
      const response = await sandbox.get(next, tokens.access_token);
      expect(response.status).toBe(200);
      const bundle = (await response.json()) as Bundle<ExplanationOfBenefit>;
      for (const entry of bundle.entry ?? []) ids.add(entry.resource?.id ?? '');
      const link = bundle.link?.find(({ relation }) => relation === 'next')?.url;
      next = link === undefined ? undefined : new URL(link).pathname + new URL(link).search;
    }
    expect(ids.size).toBe(155);
    expect(new Set([...ids].map((id) => id.split('-')[0])).size).toBe(8);
  });

  test('refreshes with rotation, and then revokes', async () => {
    const sandbox = new TestSandbox();
    const first = await sandbox.tokens();
    const response = await sandbox.refresh(first.refresh_token);
    const second = (await response.json()) as Tokens;
    expect(second.access_token).not.toBe(first.access_token);
    expect((await sandbox.get('/v2/fhir/Patient', first.access_token)).status).toBe(401);
    expect((await sandbox.get('/v2/fhir/Patient', second.access_token)).status).toBe(200);
    expect((await sandbox.post('/v2/o/revoke/', { token: second.access_token })).status).toBe(200);
    expect((await sandbox.get('/v2/fhir/Patient', second.access_token)).status).toBe(401);
    expect((await sandbox.refresh(second.refresh_token)).status).toBe(403);
  });
});

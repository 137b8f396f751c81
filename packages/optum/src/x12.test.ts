import { ValidationError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { interchange } from '../testing/x12.js';
import { OptumClient } from './optum-client.js';

const origin = 'https://optum.example';
function optum() {
  return new OptumClient({
    environment: { baseUrl: origin },
    clientId: 'id',
    clientSecret: 'secret',
    maxRetries: 0,
  });
}
afterEach(() => nock.cleanAll());

const receipt = { status: 'SUCCESS', claimReference: { rhclaimNumber: '7' } };
const calls = [
  [
    '/medicalnetwork/eligibility/v3/raw-x12',
    '270',
    { benefitsInformation: [{ code: '1' }] },
    { isActive: true },
  ],
  [
    '/medicalnetwork/claimstatus/v2/raw-x12',
    '276',
    { claims: [{ claimStatus: { statusCategoryCode: 'F1' } }] },
    { isFound: true },
  ],
  ['/medicalnetwork/professionalclaims/v3/raw-x12-validation', '837', receipt, { isAccepted: true }],
  [
    '/medicalnetwork/professionalclaims/v3/raw-x12-submission',
    '837',
    receipt,
    { clearinghouseClaimNumber: '7' },
  ],
  ['/medicalnetwork/institutionalclaims/v1/raw-x12-validation', '837', receipt, { isAccepted: true }],
  [
    '/medicalnetwork/institutionalclaims/v1/raw-x12-submission',
    '837',
    receipt,
    { clearinghouseClaimNumber: '7' },
  ],
] as const;

function send(client: OptumClient, path: string, x12: string): PromiseLike<unknown> {
  const { eligibility, claims } = client;
  const kind = path.includes('professional') ? claims.professional : claims.institutional;
  if (path.includes('eligibility')) return eligibility.checkX12(x12);
  if (path.includes('claimstatus')) return claims.status.checkX12(x12);
  return path.endsWith('validation') ? kind.validateX12(x12) : kind.submitX12(x12);
}

describe('interchanges', () => {
  test.each(calls)('are sent to %s in JSON', async (path, transaction, body, expected) => {
    nock(origin).post('/apip/auth/v2/token').reply(200, { access_token: 'token', expires_in: 3600 });
    nock(origin)
      .post(path, { x12: interchange(transaction) })
      .matchHeader('content-type', /^application\/json/)
      .reply(200, body as nock.Body);
    const client = optum();
    expect(await send(client, path, interchange(transaction))).toMatchObject(expected);
    await client.close();
  });

  test.each(calls)('text that is not an interchange is not sent to %s', async (path, transaction) => {
    const client = optum();
    for (const x12 of ['', 'ISA', interchange(transaction).slice(0, -30), `x${interchange(transaction)}`])
      await expect(send(client, path, x12)).rejects.toBeInstanceOf(ValidationError);
    await client.close();
  });

  test('text that is not an interchange is not sent to the revenue cycle', async () => {
    const client = optum();
    await expect(client.enhancedEligibility.checkX12('ISA')).rejects.toBeInstanceOf(ValidationError);
    await expect(
      client.coverageDiscovery.startX12({ 'x12-270': 'ISA', 'x12-271': '', dryRun: true }),
    ).rejects.toMatchObject({ kind: 'validation', issues: [{ path: 'x12-270' }] });
    await client.close();
  });

  test('interchanges with wrong counts are rejected with the segment, except by the sandbox', async () => {
    const miscounted = interchange('270').replace('SE*2', 'SE*3');
    const client = optum();
    await expect(client.eligibility.checkX12(miscounted)).rejects.toMatchObject({
      issues: [
        { path: 'x12', text: expect.stringContaining('segments[3] SE01 must be the number of segments') },
      ],
    });
    await client.close();

    const sandbox = new OptumClient({
      environment: { baseUrl: origin, kind: 'sandbox' },
      clientId: 'id',
      clientSecret: 'secret',
    });
    nock(origin).post('/apip/auth/v2/token').reply(200, { access_token: 'token', expires_in: 3600 });
    nock(origin)
      .post('/medicalnetwork/eligibility/v3/raw-x12')
      .reply(200, { benefitsInformation: [{ code: '1' }] });
    expect(await sandbox.eligibility.checkX12(miscounted)).toMatchObject({ isActive: true });
    await sandbox.close();
  });
});

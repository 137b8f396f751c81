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

  test.each([
    ['the count of SE', 'SE*5*0001', 'SE*4*0001', 'SE01'],
    ['the control number of SE', 'SE*5*0001', 'SE*5*0009', 'SE02'],
    ['the count of GE', 'GE*1*1', 'GE*2*1', 'GE01'],
    ['the control number of IEA', 'IEA*1*000000001', 'IEA*1*000000007', 'IEA02'],
  ])('a response in X12 with a mistake in %s has a warning', async (_what, right, wrong, element) => {
    nock(origin).post('/apip/auth/v2/token').reply(200, { access_token: 'token', expires_in: 3600 });
    const about = (transaction: string, ...segments: string[]) =>
      interchange(transaction).replace('SE*2*0001', [...segments, 'SE*5*0001'].join('~'));
    const benefits = about('271', 'HL*1**22*0', 'NM1*IL*1*DOE', 'EB*1**30');
    const status = about('277', 'HL*1**22*0', 'TRN*2*T1', 'STC*F1:65*20240101');
    const [eligible, claims] = calls.map(([path]) => path);
    const client = optum();
    for (const isWrong of [true, false]) {
      const reply = (x12: string) => ({ x12: isWrong ? x12.replace(right, wrong) : x12 });
      nock(origin)
        .post(eligible ?? '')
        .reply(200, reply(benefits))
        .post(claims ?? '')
        .reply(200, reply(status));
      const text = expect.stringContaining(element);
      const issues = isWrong
        ? [{ severity: 'warning', code: 'trailer', path: expect.stringMatching(/^segments\[[678]\]$/), text }]
        : [];
      const eligibility = await client.eligibility.checkX12(interchange('270'));
      expect(eligibility).toMatchObject({ isActive: true, issues });
      expect(eligibility.issues).toHaveLength(issues.length);
      const found = await client.claims.status.checkX12(interchange('276'));
      expect(found).toMatchObject({ isFound: true, claims: [{ meaning: 'paid' }], issues });
      expect(found.issues).toHaveLength(issues.length);
    }
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

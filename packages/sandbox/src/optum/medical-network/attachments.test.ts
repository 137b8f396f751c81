import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { optumToken, sendOptum } from '../../../testing/optum.js';
import { createSandbox, type Sandbox } from '../../sandbox.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

const BASE = '/medicalnetwork/attachments';
const ATTACHMENT = {
  controlNumber: '000000001',
  tradingPartnerServiceId: 'TESTEP01',
  tradingPartnerName: 'EXTRA HEALTHY INSURANCE',
  submitter: { organizationName: 'REGIONAL PPO NETWORK' },
  provider: { npi: '1760854442', address: { city: 'city1' } },
  subscriber: { memberId: '0000000001', firstName: 'johnone', lastName: 'doeone' },
  claimInformation: {
    patientControlNumber: '12345',
    serviceLines: [
      { attachmentDetails: { name: 'scan.pdf' }, serviceLineDateInformation: { submissionDate: '20200601' } },
    ],
  },
};

async function upload(request: object, fileName = 'scan.pdf') {
  const form = new FormData();
  form.append('files', new Blob(['%PDF scan']), fileName);
  form.append('request', JSON.stringify(request));
  const headers = { authorization: `Bearer ${await optumToken(sandbox)}` };
  const answer = await fetch(`${sandbox.url}${BASE}/submission/v1/uploads`, {
    method: 'POST',
    body: form,
    headers,
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}
async function call(path: string, body?: unknown) {
  const answer = await sendOptum(sandbox, BASE + path, body === undefined ? {} : { body });
  return { status: answer.status, body: JSON.parse(answer.body) };
}

describe('2.5 submission', () => {
  test('the trace id comes in a header, and the status under it', async () => {
    const { status, headers, body } = await upload(ATTACHMENT);
    expect([status, body]).toMatchObject([200, { status: 'SUCCESS', attachmentId: expect.any(String) }]);
    const traceId = headers.get('traceId');
    expect(traceId).toMatch(/^[0-9a-f-]{36}$/);
    const summary = [
      {
        statusCode: '01',
        statusMessage: 'TRANSACTION_RECEIVED',
        statusTimeStamp: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/),
        documents: [{ documentName: 'scan.pdf', controlNumber: '000000001' }],
      },
    ];
    expect((await call(`/status/v1/${traceId}?fieldset=summary`)).body).toEqual(summary);
    expect((await call(`/status/v1/${traceId}?fieldset=detail`)).body).toMatchObject({
      transactionDetails: { payerId: 'TESTEP01', memberId: '0000000001', providerId: '1760854442' },
      status: summary,
    });
    expect(sandbox.control.counters().submissions).toEqual({ received: 1, processed: 1 });
  });

  test.each(['TESTEP07', 'TESTPP42'])('3.7 payer %s selects the status', async (tradingPartnerServiceId) => {
    const { headers } = await upload({ ...ATTACHMENT, tradingPartnerServiceId });
    const { body } = await call(`/status/v1/${headers.get('traceId')}?fieldset=summary`);
    expect(body[0].statusCode).toBe(tradingPartnerServiceId.slice(-2));
  });

  test.each([
    [
      'a file of another name',
      ATTACHMENT,
      'other.pdf',
      'claimInformation.serviceLines[0].attachmentDetails.name',
    ],
    ['a file of another kind', ATTACHMENT, 'scan.exe', 'files'],
    ['no subscriber', { ...ATTACHMENT, subscriber: undefined }, 'scan.pdf', 'subscriber'],
    [
      'a value that is not predefined',
      { ...ATTACHMENT, provider: { npi: '1999999984' } },
      'scan.pdf',
      'provider',
    ],
  ])('%s is rejected', async (_, request, fileName, field) => {
    const { status, body } = await upload(request, fileName);
    expect([status, body]).toEqual([
      400,
      { status: 'FAILED', errors: expect.arrayContaining([expect.objectContaining({ field })]) },
    ]);
  });

  test('a body that is not a form', async () => {
    expect((await call('/submission/v1/uploads', { request: '{}' })).status).toBe(400);
  });
});

test('status: unknown trace id, wrong fieldset, metadata by day', async () => {
  expect(await call('/status/v1/nowhere?fieldset=summary')).toMatchObject({
    status: 404,
    body: { statusCode: expect.any(String) },
  });
  expect((await call('/status/v1/nowhere?fieldset=all')).status).toBe(400);
  const { headers } = await upload(ATTACHMENT);
  const today = new Date().toISOString().slice(0, 10);
  const dates = { transactionReceivedStartDate: today, transactionReceivedEndDate: today };
  const { body } = await call('/status/v1/metadata', { ...dates, payerId: 'TESTEP01' });
  expect(body).toContainEqual(expect.objectContaining({ traceId: headers.get('traceId') }));
  expect((await call('/status/v1/metadata', { ...dates, payerId: 'OTHER' })).body).toEqual([]);
  expect((await call('/status/v1/metadata', {})).status).toBe(400);
});

test('retrieval: search by day, then the bytes', async () => {
  await upload(ATTACHMENT);
  const today = new Date().toISOString().slice(0, 10);
  const dates = { startUploadDate: today, endUploadDate: today };
  const found = (await call('/retrieval/v1/search?testMode=false', dates)).body;
  const bytes = await sendOptum(sandbox, `${BASE}/retrieval/v1/${found[0].documentId}`);
  expect([bytes.headers['content-type'], bytes.body]).toEqual(['application/octet-stream', '%PDF scan']);
  const test = (await call('/retrieval/v1/search?testMode=true', dates)).body;
  expect(test).toHaveLength(found.length + 1);
  expect((await sendOptum(sandbox, `${BASE}/retrieval/v1/${test[0].documentId}`)).body).toContain('PDF');
  expect(await call('/retrieval/v1/search', {})).toMatchObject({
    status: 400,
    body: { typeInfo: { type: 'ErrorResponse' } },
  });
  expect(await call('/retrieval/v1/nowhere')).toMatchObject({ status: 404, body: { code: '404' } });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CLAIM_X12, DENTAL_CLAIM_X12 } from '../../testing/claims.js';
import { optumToken, sendOptum } from '../../testing/optum.js';
import { createSandbox, type Sandbox } from '../sandbox.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

async function call(
  path: string,
  request: { body?: unknown; method?: string; headers?: Record<string, string> } = {},
) {
  const answer = await sendOptum(sandbox, path, request);
  return { status: answer.status, headers: answer.headers, body: JSON.parse(answer.body) };
}

describe('2.11 dental', () => {
  const SUBMIT = '/py/oihub/claim/dnt/submit/v1';
  const submission = (x12RequestData: string) => ({
    query:
      'mutation claimActions($input: I!) { claimSubmission(input: $input) { transactionId statusCode } }',
    variables: { input: { x12RequestData } },
  });

  test('submission responses without data around it, and the correlation id selects the outcome', async () => {
    expect((await call(`${SUBMIT}/graphql`, { body: submission(DENTAL_CLAIM_X12) })).body).toMatchObject({
      statusCode: '000',
      transactionId: expect.any(String),
    });
    for (const x12 of ['nonsense', CLAIM_X12])
      expect((await call(`${SUBMIT}/graphql`, { body: submission(x12) })).body.statusCode).toBe('EDI_200');
    const headers = { 'x-optum-consumer-correlation-id': 'test_dnt-claim-submission-422_invalid' };
    expect(
      (await call(`${SUBMIT}/graphql`, { body: submission(DENTAL_CLAIM_X12), headers })).body.statusCode,
    ).toBe('REQ_422');
    expect(await call(`${SUBMIT}/graphql`, { body: {} })).toMatchObject({
      status: 400,
      body: { statusCode: 400 },
    });
    expect((await call(`${SUBMIT}/health-check`)).status).toBe(200);
    expect(sandbox.control.counters().submissions).toEqual({ received: 5, processed: 1 });
  });

  test('attachments: submitted, then found as a multipart form', async () => {
    const base = '/dental/attachments/v1/attachments/documents';
    const claim = {
      submitterId: 'SBX',
      billingProviderTaxId: '123456789',
      claimId: 'D0001',
      payerId: '88848',
      providerNPI: '1760854442',
      dateOfService: '2020-06-01',
      patientLastName: 'DOEONE',
      patientFirstName: 'JOHNONE',
      patientDateOfBirth: '1880-01-02',
      memberId: '0000000001',
    };
    const upload = async (count: number, path = base, request: object = claim) => {
      const form = new FormData();
      form.append('request', new Blob([JSON.stringify(request)], { type: 'application/json' }));
      for (let index = 0; index < count; index += 1)
        form.append('files', new Blob([`scan ${index}`], { type: 'application/pdf' }), `scan${index}.pdf`);
      const headers = { authorization: `Bearer ${await optumToken(sandbox)}` };
      const answer = await fetch(sandbox.url + path, { method: 'POST', body: form, headers });
      return {
        status: answer.status,
        type: answer.headers.get('content-type'),
        body: (await answer.json()) as Record<string, unknown>,
      };
    };
    const created = await upload(2);
    expect([created.status, created.body]).toMatchObject([
      201,
      {
        status: 'CLOSED',
        attachmentIds: [expect.stringMatching(/^CHC#\d{12}$/), expect.any(String)],
        attachmentControlNumber: expect.stringMatching(/^CHC#[0-9a-f]{24}$/),
      },
    ]);
    expect((await upload(1, `${base}/image-intelligence`)).body).toHaveProperty(
      'imageIntelligenceTransactionId',
    );
    const found = await sendOptum(sandbox, `${base}/search`, {
      body: { attachmentIds: [created.body.attachmentControlNumber] },
    });
    const boundary =
      /^multipart\/form-data; boundary=(.+)$/.exec(found.headers['content-type'] ?? '')?.[1] ?? 'none';
    expect(found.body.split(`--${boundary}`).map((part) => part.split('\r\n\r\n')[1])).toEqual([
      undefined,
      'scan 0\r\n',
      'scan 1\r\n',
      undefined,
    ]);
    expect(found.body).toMatch(
      /filename="scan0\.pdf"; attachmentControlNumber="[0-9a-f]{24}"; attachmentId="\d{12}"/,
    );
    expect((await upload(1, base, { ...claim, memberId: '' })).body).toMatchObject({
      properties: { errors: [{ code: 'DENTATT_101', field: 'memberId' }] },
    });
    expect(await upload(11)).toMatchObject({
      status: 400,
      type: 'application/problem+json',
      body: { properties: { errors: [{ code: expect.any(String) }] } },
    });
    expect((await call(`${base}/search`, { body: { attachmentIds: ['x'] } })).status).toBe(400);
    expect((await call(`${base}/search`, { body: { attachmentIds: ['CHC#999999999999'] } })).status).toBe(
      404,
    );
    expect((await call('/dental/attachments/v1/healthcheck')).body).toEqual({ Status: 'Service is healthy' });
  });
});

test('2.12 pharmacy: the problem is inside a 200', async () => {
  const path = '/pharmacynetwork/submitter/v1/pharmacy-claims';
  const headers = [{ name: 'submitterID', value: 'SBX' }];
  const messageData = Buffer.from('610144D0B1SANDBOX').toString('base64');
  expect(await call(path, { body: { headers, messageData } })).toMatchObject({
    status: 200,
    body: { headers, responseData: expect.any(String), status: '200' },
  });
  const answered = async (request: string) => {
    const body = { headers, messageData: Buffer.from(request).toString('base64') };
    const text = Buffer.from((await call(path, { body })).body.responseData, 'base64').toString('latin1');
    // Groups, segments and fields are parted by control characters.
    return text.split(/[^ -~]+/);
  };
  expect(await answered('610144D0B1SANDBOX')).toEqual([
    'D0B11A01SANDBOX        20200601',
    'AM21',
    'ANP',
    'F3SBX0001',
  ]);
  expect((await answered('000000D0B1SANDBOX')).slice(2)).toEqual(['ANR', 'FA1', 'FB75']);
  expect(await call(path, { body: { headers, messageData: '' } })).toMatchObject({
    status: 200,
    body: { code: 'SBX400', status: '400', title: 'Bad Request' },
  });
});

describe('2.12 enrollment', () => {
  const EDI = '/intelligentclearinghouse/iedi/enrollment/v1/era';
  const headers = { 'tenant-id': 'TESTWINH' };

  test('EDI: an array in, a job out', async () => {
    const submit = (body: unknown) => call(`${EDI}/enrollment-submission`, { body, headers });
    const { status, body } = await submit([
      { payerId: '60054', providerIdentifiers: { npi: 1_760_854_442 } },
      {},
    ]);
    expect([status, body.payloadId]).toEqual([202, expect.stringMatching(/^.{37}$/)]);
    const read = async (id: string) => (await call(`${EDI}/results/${id}`, { headers })).body;
    expect(await read(body.payloadId)).toEqual({ status: 'Processing' });
    const empty = (await submit([])).body.payloadId;
    sandbox.control.clock.advance(5_000);
    expect(await read(body.payloadId)).toMatchObject({
      status: 'Complete',
      numberOfRecordsRecieved: 2,
      numberOfRecordsAccepted: 1,
      acceptedRecords: [
        { statuses: { associationStatuses: [{ providerIdType: 'NPI', status: 'Associated' }] } },
      ],
      rejectedRecords: [{ errorMessages: expect.stringContaining('Payer ID') }],
    });
    expect(await read(empty)).toEqual({ status: 'Errored' });
    expect((await call(`${EDI}/results/nowhere`)).status).toBe(400);
    expect(await call(`${EDI}/results/nowhere`, { headers })).toMatchObject({
      status: 404,
      body: { error: 'Not Found.', status: 404, traceId: expect.any(String) },
    });
    expect((await submit({})).status).toBe(400);
    expect((await call(`${EDI}/enrollment-submission`, { body: [] })).status).toBe(400);
  });

  test('PES: a miss is a 200, limits and errors are its own', async () => {
    const PES = '/payments/pes-payer-enrollments/v1';
    expect((await call(`${PES}/enrollment-status?tin=000000000`)).body).toEqual({
      message: 'Provider not found',
    });
    expect((await call(`${PES}/enrollment-status?npi=1760854442`)).body).toMatchObject([
      { eraEnrollments: [{ enrollmentId: 5_000_002 }] },
    ]);
    const range = `${PES}/enrollment-status?startTimestamp=2020-01-01&endTimestamp=2020-03-01`;
    expect(await call(range)).toMatchObject({ status: 422, body: { message: 'Day range limit is 30 days' } });
    expect((await call(`${PES}/enrollment-status`)).status).toBe(400);
    expect(await call(PES)).toMatchObject({
      status: 422,
      body: { code: 'PES-1234', schemaValidationErrors: [{ field: 'data.startTimestamp' }, {}] },
    });
    const patch = (body: object) => call(PES, { method: 'PATCH', body });
    expect(
      (await patch({ enrollmentId: '5000002', status: 'PAYER REJECTED', rejectedReasonCode: '0003' })).body,
    ).toEqual({ enrollmentId: 5_000_002, status: 'PAYER REJECTED' });
    expect(
      (await patch({ enrollmentId: '5000002', status: 'PAYER REJECTED', rejectedReasonCode: '0008' })).status,
    ).toBe(422);
    expect(
      (await call(`${PES}?startTimestamp=2020-01-01&endTimestamp=2020-01-02`)).body[0].eraEnrollments[0]
        .status,
    ).toBe('PAYER REJECTED');
  });
});

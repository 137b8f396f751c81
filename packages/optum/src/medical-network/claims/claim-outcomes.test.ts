import {
  DuplicateSubmissionError,
  MemorySubmissionLedger,
  PayerRejectionError,
  SubmissionUnknownError,
} from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { professionalClaim } from '../../../testing/claims.js';
import { caught, recordsOf } from '../../../testing/ledger.js';
import { x12Claims } from '../../../testing/x12-claim.js';
import type { OptumClientOptions } from '../../client-options.js';
import { OptumClient } from '../../optum-client.js';
import { readClaimReceipt } from './claim-receipt.js';

const vendor = 'https://optum.example';
const route = '/medicalnetwork/professionalclaims/v3/submission';
const rawRoute = '/medicalnetwork/professionalclaims/v3/raw-x12-submission';
const secret = 'a secret of sixteen or more';
const clients: OptumClient[] = [];

afterEach(async () => {
  nock.cleanAll();
  await Promise.all(clients.splice(0).map((client) => client.close()));
});

function client(options: Partial<OptumClientOptions> = {}): OptumClient {
  nock(vendor).persist().post(/token/).reply(200, { access_token: 't', expires_in: 3600 });
  const made = new OptumClient({
    environment: { baseUrl: vendor, kind: 'production' },
    clientId: 'id',
    clientSecret: 'secret',
    random: () => 0,
    ...options,
  });
  clients.push(made);
  return made;
}

function receipt(patientControlNumber: string | undefined, more: object = {}) {
  return {
    status: 'SUCCESS',
    controlNumber: '000000001',
    claimReference: { correlationId: 'c1', patientControlNumber },
    meta: { traceId: 'trace-1' },
    ...more,
  };
}
const edit = { editName: 'H31507', loop: '2400', segment: 'SV1', errorDescription: 'NOT VALID' };
const field = { field: 'billing.npi', code: '33', description: 'Input data error' };

/** Submits twice, and returns both outcomes. */
async function submitTwice(status: number, body: unknown, headers: Record<string, string> = {}) {
  const store = new MemorySubmissionLedger();
  const { professional } = client({ ledger: { store, secret } }).claims;
  nock(vendor)
    .post(route)
    .reply(status, body as nock.Body, headers);
  const error = await caught(professional.submit(professionalClaim()));
  const state = (await recordsOf(store))[0]?.state;
  const again = nock(vendor).post(route).reply(200, receipt('12345'));
  const second = await caught(professional.submit(professionalClaim()));
  return { error, state, second, isSentAgain: again.isDone() };
}

describe('a claim is not sent again', () => {
  test.each<[string, number, unknown]>([
    ['an empty object', 200, {}],
    ['a list', 200, []],
    ['text', 200, 'accepted'],
    ['no content', 204, ''],
    ['an empty 202', 202, ''],
    ['an unknown status', 200, { status: 'PENDING' }],
    ['a status that only looks like success', 200, { status: 'ACCEPTED', controlNumber: '1' }],
    ['an unknown status with edits', 200, { status: 'PENDING', editResponses: [edit] }],
    ['an error of a gateway in a 200', 200, { errors: [{ description: 'upstream timed out' }] }],
    ['a bare failure', 200, { failure: { code: 'X', description: 'later' } }],
    ['an empty list of edits', 200, { errors: [], editResponses: [] }],
    ['the receipt of another claim', 200, receipt('99999')],
    ['the edits of another claim', 200, receipt('99999', { status: 'EDITS', errors: [field] })],
    ['a 400 without a body', 400, ''],
    ['a 400 of a page', 400, '<html>Bad Request</html>'],
    ['a 400 with a sentence', 400, { message: 'Duplicate request' }],
    ['a 400 with an empty list', 400, { errors: [] }],
    [
      'a 400 that says that the payer has it',
      400,
      { errors: [{ field: 'AAA', code: '42', followupAction: 'Y' }] },
    ],
    ['a 302', 302, ''],
    ['a 404', 404, { errors: [field] }],
    ['a 409', 409, { message: 'Duplicate request' }],
    ['a 410', 410, ''],
    ['a 499', 499, ''],
    ['a 502', 502, '<html>'],
  ])('after %s', async (_name, status, body) => {
    const { error, state, second, isSentAgain } = await submitTwice(status, body);
    expect(error).toBeInstanceOf(SubmissionUnknownError);
    expect(error).toMatchObject({ sent: 'yes', status });
    expect(state).toBe('unknown');
    expect(second).toBeInstanceOf(DuplicateSubmissionError);
    expect(isSentAgain).toBe(false);
  });

  test.each([302, 303, 307])(
    'after a %i without a ledger, and its target is not requested',
    async (status) => {
      nock(vendor).post(route).reply(status, '', { location: '/elsewhere' });
      const elsewhere = nock(vendor).get('/elsewhere').reply(200, {});
      const error = await caught(client().claims.professional.submit(professionalClaim()));
      expect(error).toBeInstanceOf(SubmissionUnknownError);
      expect(elsewhere.isDone()).toBe(false);
    },
  );
});

describe('a rejected claim may be corrected', () => {
  test.each<[string, number, unknown]>([
    ['EDITS', 200, { status: 'EDITS' }],
    ['edits in lowercase', 200, { status: 'edits', errors: [field] }],
    ['edits without a status', 200, { editResponses: [edit] }],
    ['field errors without a status', 200, { errors: [field] }],
    ['a 400 with fields', 400, { errors: [field] }],
    [
      'a 400 with paths',
      400,
      { type: 't', title: 't', status: 400, errors: { '$.claimInformation': ['wrong'] } },
    ],
    ['a 400 of the gateway for an unknown route', 400, { error: 'invalid_request', error_description: 'x' }],
    ['a 401', 401, ''],
    ['a 403', 403, '<html>'],
  ])('after %s', async (_name, status, body) => {
    const { error, state, second, isSentAgain } = await submitTwice(status, body);
    expect(error).not.toBeInstanceOf(SubmissionUnknownError);
    expect(state).toBe('rejected');
    expect([isSentAgain, second]).toEqual([true, expect.objectContaining({ isAccepted: true })]);
  });

  test('after repeated 429s', async () => {
    nock(vendor).post(route).times(3).reply(429, '', { 'retry-after': '0' });
    const store = new MemorySubmissionLedger();
    const error = await caught(
      client({ ledger: { store, secret } }).claims.professional.submit(professionalClaim()),
    );
    expect(error).toMatchObject({ kind: 'rate_limit', attempts: 3 });
    expect((await recordsOf(store))[0]?.state).toBe('rejected');
  });

  test.each([503, 200])('when the token endpoint responds %i with an HTML page', async (status) => {
    const store = new MemorySubmissionLedger();
    nock(vendor)
      .post(/token/)
      .times(3)
      .reply(status, '<html>maintenance</html>', { 'content-type': 'text/html' });
    const { professional } = client({ ledger: { store, secret } }).claims;
    const errors = await Promise.all(
      [1, 2, 3].map((n) => caught(professional.submit(professionalClaim({ patientControlNumber: `N${n}` })))),
    );
    for (const error of errors) expect(error).toMatchObject({ sent: 'no' });
    expect((await recordsOf(store)).map(({ state }) => state)).toEqual(['rejected', 'rejected', 'rejected']);
    nock.cleanAll();
    nock(vendor).post(/token/).reply(200, { access_token: 't', expires_in: 3600 });
    nock(vendor).post(route).times(3).reply(200, receipt(undefined));
    for (const n of [1, 2, 3])
      await professional.submit(professionalClaim({ patientControlNumber: `N${n}` }));
  });
});

describe('the patient control number of a receipt', () => {
  test.each([
    ['the same', '12345', '12345'],
    ['another case', 'acct-7', 'ACCT-7'],
    ['absent', '12345', undefined],
    ['truncated to 17', 'CLINIC00420260309ABC', 'CLINIC00420260309'],
    ['truncated to 19, in another case', 'clinic00420260309abc', 'CLINIC00420260309AB'],
  ])('may be %s', async (_name, ours, theirs) => {
    nock(vendor).post(route).reply(200, receipt(theirs));
    const claim = professionalClaim({ patientControlNumber: ours });
    expect((await client().claims.professional.submit(claim)).isAccepted).toBe(true);
  });

  test.each([
    ['shorter than 17', 'CLINIC00420260309ABC', 'CLINIC0042026030'],
    ['longer than ours', '12345', '123456'],
  ])('may not be %s', async (_name, ours, theirs) => {
    nock(vendor).post(route).reply(200, receipt(theirs));
    const claim = professionalClaim({ patientControlNumber: ours });
    expect(await caught(client().claims.professional.submit(claim))).toMatchObject({
      kind: 'submission_unknown',
      code: 'another_claim',
      traceId: 'trace-1',
    });
  });

  test('is any of those of an interchange', async () => {
    const x12 = x12Claims([{ number: 'A1' }, { number: 'A2' }]);
    for (const [theirs, kind] of [
      ['A2', undefined],
      ['A3', 'submission_unknown'],
    ] as const) {
      nock(vendor).post(rawRoute).reply(200, receipt(theirs));
      const outcome = await caught(client({ preflight: 'off' }).claims.professional.submitX12(x12));
      expect((outcome as { kind?: string }).kind).toBe(kind);
    }
  });

  test("is not compared in Optum's sandbox, or when a claim is only validated", async () => {
    nock(vendor).post(route).reply(200, receipt('99999'));
    const environment = { baseUrl: vendor, kind: 'sandbox' } as const;
    expect((await client({ environment }).claims.professional.submit(professionalClaim())).isAccepted).toBe(
      true,
    );
    nock(vendor).post('/medicalnetwork/professionalclaims/v3/validation').reply(200, receipt('99999'));
    expect((await client().claims.professional.validate(professionalClaim())).isAccepted).toBe(true);
  });

  test.each([
    [17, 0],
    [18, 1],
  ])('of %i characters logs %i warnings', async (length, warnings) => {
    const lines: unknown[] = [];
    const line = (...given: unknown[]) => void lines.push(given);
    const logger = { debug: () => undefined, info: () => undefined, warn: line, error: line };
    const number = 'Z'.repeat(length);
    nock(vendor).post(route).reply(200, receipt(number));
    await client({ logger }).claims.professional.submit(professionalClaim({ patientControlNumber: number }));
    expect(lines).toHaveLength(warnings);
    expect(JSON.stringify(lines)).not.toContain(number);
  });
});

describe('edits', () => {
  const codes = (body: object) => readClaimReceipt(body as never).issues.map(({ code }) => code);
  const other = { ...edit, editName: 'H31622' };

  test.each([
    [
      'of two names with the same text at the same location stay two',
      { editResponses: [edit, other] },
      ['H31507', 'H31622'],
    ],
    [
      'of one name with different texts stay two',
      { editResponses: [edit, { ...edit, errorDescription: 'MISSING' }] },
      ['H31507', 'H31507'],
    ],
    [
      'without a location or code stay two',
      { errors: [{ description: 'a' }, { description: 'b' }] },
      ['edit', 'edit'],
    ],
    [
      'without any text are distinguished by code',
      { errors: [{ code: '33' }, { code: '35' }] },
      ['33', '35'],
    ],
    [
      'in both lists are one, with the name of the edit',
      { errors: [{ location: '2400 SV1', description: 'not  valid' }], editResponses: [edit] },
      ['H31507'],
    ],
    [
      'of one name on two lines stay two',
      {
        editResponses: [
          { ...edit, fieldIndex: '1' },
          { ...edit, fieldIndex: '3' },
        ],
      },
      ['H31507', 'H31507'],
    ],
    [
      'of one name at two locations of the claim stay two',
      {
        editResponses: [
          { ...edit, claimCorePath: 'serviceLines[0]' },
          { ...edit, claimCorePath: 'serviceLines[1]' },
        ],
      },
      ['H31507', 'H31507'],
    ],
    [
      'whose names are numbers keep them',
      {
        editResponses: [
          { ...edit, editName: '33105' },
          { ...edit, editName: '331062' },
        ],
      },
      ['33105', '331062'],
    ],
    [
      'whose names have a suffix keep it',
      {
        editResponses: [
          { ...edit, editName: 'H31507.01' },
          { ...edit, editName: 'PRECHECK-31507' },
        ],
      },
      ['H31507.01', 'PRECHECK-31507'],
    ],
    [
      'whose name may be the number of a person are hidden',
      { editResponses: ['123456789', 'M1234567', '123456-789'].map((editName) => ({ ...edit, editName })) },
      ['unknown', 'unknown', 'unknown'],
    ],
    ['repeated in one list are one', { editResponses: [edit, edit] }, ['H31507']],
    [
      'whose name may be a person are hidden and stay two',
      { editResponses: [{ ...edit, editName: 'Zzyzx Sample' }, edit] },
      ['unknown', 'H31507'],
    ],
  ])('%s', (_name, body, expected) => expect(codes({ status: 'EDITS', ...body })).toEqual(expected));

  test("name the place of the clearinghouse's text", async () => {
    nock(vendor)
      .post(route)
      .reply(200, { status: 'EDITS', errors: [field] });
    const error = await caught(client().claims.professional.submit(professionalClaim()));
    expect(error).toBeInstanceOf(PayerRejectionError);
    expect(String(error)).toMatch(/details\(\)/);
    expect((error as PayerRejectionError).details()).toEqual({ status: 'EDITS', errors: [field] });
  });
});

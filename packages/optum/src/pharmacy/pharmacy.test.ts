import {
  AuthenticationError,
  BadRequestError,
  DuplicateSubmissionError,
  MemorySubmissionLedger,
  type ResponseMeta,
  SubmissionUnknownError,
  ValidationError,
} from '@payerkit/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../testing/clients.js';
import { readNcpdpResponse } from './ncpdp.js';
import { readPharmacyReceipt } from './pharmacy-claims.js';
import { readClaimFormat, readPharmacyResponse } from './pharmacy-formatter.js';

const bench = useSandbox();
function caught(promise: PromiseLike<unknown>) {
  return Promise.resolve(promise).catch((error: unknown) => error);
}
function pathsOf(error: unknown) {
  return (error as ValidationError).issues.map(({ path }) => path);
}
function submission(message = '610144D0B1SANDBOX') {
  return { submitterId: 'BR_126', message };
}
function ledger() {
  return { store: new MemorySubmissionLedger(), secret: 'a secret of sixteen and more' };
}

describe('claims over the sandbox', () => {
  test('submits a message and reads the response', async () => {
    const { claims } = bench.client().pharmacy;
    const { answer, message, code } = await claims.submit(submission());
    expect(message).toContain('\u001e\u001cAM21\u001cANP');
    expect(code).toBe('200');
    expect(answer).toMatchObject({
      version: 'D0',
      transactionCode: 'B1',
      isAccepted: true,
      transactions: [{ state: 'paid', statusCode: 'P', authorizationNumber: 'SBX0001', rejectCodes: [] }],
    });
  });

  test('returns a rejected claim as a response', async () => {
    const { answer } = await bench.client().pharmacy.claims.submit(submission('000000D0B1SANDBOX'));
    expect(answer?.transactions).toMatchObject([{ state: 'rejected', rejectCodes: ['75'] }]);
  });

  test('throws the problem reported in a 200', async () => {
    const { claims } = bench.client({ preflight: 'off' }).pharmacy;
    const error = await caught(claims.submit(submission('nonsense')));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ code: 'sbx400', status: 200, issues: [{ code: 'SBX400' }] });
  });

  test('submits once, and the ledger rejects the same message until it is settled', async () => {
    const { claims } = bench.client({ ledger: ledger() }).pharmacy;
    bench.sandbox.control.faults.add({ fault: 'reset-after', route: '/pharmacynetwork/*', count: 1 });
    expect(await caught(claims.submit(submission()))).toBeInstanceOf(SubmissionUnknownError);
    expect(await caught(claims.submit(submission()))).toBeInstanceOf(DuplicateSubmissionError);
    expect(await claims.settle(submission(), 'accepted')).toBe('accepted');
    expect(await caught(claims.submit(submission()))).toBeInstanceOf(DuplicateSubmissionError);
    // A reversal allows the same claim again.
    expect(await claims.settle(submission(), 'settled')).toBe('settled');
    expect((await claims.submit(submission())).answer?.isAccepted).toBe(true);
    expect(bench.sandbox.control.counters().submissions.received).toBe(2);
  });

  test.each([
    ['no submitter', { ...submission(), submitterId: '' }, 'submitterId'],
    ['no NCPDP', submission('D0B1'), 'message'],
    ['two-byte characters', submission('610144D0B1\u2603'), 'message'],
  ])('rejects %s before anything is sent', async (_name, request, path) => {
    const error = await caught(bench.client().pharmacy.claims.submit(request));
    expect(error).toBeInstanceOf(ValidationError);
    expect(pathsOf(error)).toEqual([path]);
    expect((error as ValidationError).message).not.toContain('\u2603');
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });
});

describe('problems in a 200', () => {
  const meta = {
    status: 200,
    headers: {},
    requestId: 'r',
    attempts: 1,
    durationMs: 1,
  } as unknown as ResponseMeta;
  const read = (body: object) => caught(Promise.resolve().then(() => readPharmacyReceipt(body, meta)));

  test.each([
    [{ status: '401', code: 'AUTH' }, AuthenticationError],
    [{ status: '422', code: 'BAD' }, BadRequestError],
    [{ status: '500', code: 'DOWN' }, SubmissionUnknownError],
    [{ code: '503' }, SubmissionUnknownError],
    [{ status: '408' }, SubmissionUnknownError],
    [{}, SubmissionUnknownError],
    // A response next to a problem is not a response.
    [{ status: '500', responseData: 'RDA=' }, SubmissionUnknownError],
  ])('%j', async (body, kind) => {
    expect(await read(body)).toBeInstanceOf(kind);
  });

  test('a response that is not D.0 is returned as text', async () => {
    const receipt = await read({ responseData: Buffer.from('something else').toString('base64') });
    expect(receipt).toMatchObject({ message: 'something else', answer: undefined });
  });
});

describe('formatter over the sandbox', () => {
  test('writes a claim, reads a response, and fetches a format', async () => {
    const { formatter } = bench.client().pharmacy;
    const header = {
      standard: {
        standardName: 'TELECOM',
        transactionType: 'B1',
        type: 'request',
        versionOrReleaseNumber: 'D0',
      },
      transactionCode: 'B1',
    } as const;
    expect((await formatter.write({ header })).message).not.toBe('');
    const answer = await formatter.read({ response: { raw: 'D0B11A' } });
    expect(answer.transactions).toHaveLength(1);
    expect(await formatter.claimFormat({ bin: 'A99', pcn: 'A987' })).toMatchObject({
      bin: expect.any(String),
    });
  });

  test('rejects input that breaks the document', async () => {
    const error = await caught(bench.client().pharmacy.formatter.claimFormat({ bin: '12-34' }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(pathsOf(error)).toEqual(['body.getClaimFormatRequest.bin']);
  });

  test('retries a request in doubt', async () => {
    bench.sandbox.control.faults.add({ fault: 'reset-after', route: '/rxn/*', count: 1 });
    const { meta } = await bench
      .client()
      .pharmacy.formatter.read({ response: { raw: 'D0' } })
      .withResponse();
    // The connection had carried the token request, so its reset does not count as an attempt.
    expect(meta.attempts).toBe(1);
  });
});

describe('readers', () => {
  test("the patient's amounts, and the reason for a rejected transaction", () => {
    const response = {
      responseMessage: { message: 'see below' },
      transactions: [
        {
          status: { transactionResponseStatus: 'P', authorizationNumber: 'A1' },
          pricing: { patientPayAmount: 12.5, amountOfCopay: 10, totalAmountPaid: 80 },
        },
        { status: { transactionResponseStatus: 'R', rejectDetails: [{ code: '75' }, { code: '70' }] } },
        { status: { transactionResponseStatus: '?' } },
      ],
    };
    expect(readPharmacyResponse(response)).toMatchObject({
      message: 'see below',
      transactions: [
        { state: 'paid', patientAmount: '12.50', copayAmount: '10.00', paidAmount: '80.00' },
        { state: 'rejected', rejectCodes: ['75', '70'], patientAmount: undefined },
        { state: 'unknown' },
      ],
    });
    expect(readPharmacyResponse(undefined)).toMatchObject({ transactions: [], message: undefined });
    expect(readClaimFormat({ getClaimFormatResponse: {} })).toBeUndefined();
  });

  test('several transactions of one transmission, and a single one without a separator', () => {
    const header = 'D0B12A01NPI            20200601';
    const message = `${header}\u001e\u001cAM20\u001cF4hello\u001d\u001e\u001cAM21\u001cANP\u001d\u001e\u001cAM21\u001cANR\u001cFB70`;
    expect(readNcpdpResponse(message)).toMatchObject({
      segments: [{ id: '20', fields: [['F4', 'hello']] }],
      transactions: [{ state: 'paid' }, { state: 'rejected', rejectCodes: ['70'] }],
    });
    expect(readNcpdpResponse(`D0B11R01\u001e\u001cAM21\u001cAND`)).toMatchObject({
      isAccepted: false,
      transactions: [{ state: 'duplicateOfPaid' }],
    });
  });

  test('never throws', () => {
    const pieces = fc.constantFrom('D0', 'B1', '1', 'A', '\u001c', '\u001d', '\u001e', 'AM21', 'ANP', 'FB');
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (texts) => {
        const read = readNcpdpResponse(`D0B11A${texts.join('')}`);
        expect(read?.version).toBe('D0');
        readNcpdpResponse(texts.join(''));
      }),
    );
  });
});

import {
  DuplicateSubmissionError,
  NotFoundError,
  SubmissionUnknownError,
  ValidationError,
} from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../../testing/clients.js';
import { caught, recordsOf, testLedger } from '../../../testing/ledger.js';
import type { AttachmentRequest } from './attachment-request.js';

const bench = useSandbox();
const address = { address1: '123 address1', city: 'city1', state: 'WA', postalCode: '981010000' };
function request(overrides: Partial<AttachmentRequest> = {}): AttachmentRequest {
  return {
    tradingPartnerServiceId: 'TESTEP01',
    tradingPartnerName: 'Test payer',
    submitter: { organizationName: 'regional ppo network' },
    provider: { npi: '1760854442', address },
    subscriber: { memberId: '0000000001', firstName: 'johnone', lastName: 'doeone' },
    claimInformation: {
      patientControlNumber: '12345',
      serviceLines: [
        {
          attachmentDetails: { name: 'chart.pdf' },
          serviceLineDateInformation: { submissionDate: '20240101' },
        },
      ],
    },
    ...overrides,
  };
}
const lines = 'claimInformation.serviceLines';
function chart() {
  return new File(['%PDF-1.4 chart'], 'chart.pdf', { type: 'application/pdf' });
}

describe('over the sandbox', () => {
  test('sends a file, follows it up, finds it and downloads it', async () => {
    const { attachments } = bench.client();
    const { traceId, attachmentId } = await attachments.submit(request(), [chart()]);
    expect(attachmentId).toEqual(expect.any(String));
    expect(await attachments.status(traceId ?? '')).toMatchObject([
      { code: '01', documentNames: ['chart.pdf'] },
    ]);
    const day = new Date(bench.sandbox.control.clock.now()).toISOString().slice(0, 10);
    const found = await attachments.search({ startUploadDate: day, endUploadDate: day });
    expect(Array.isArray(found) && found.length).toBeGreaterThan(0);
    const file = await attachments.retrieve(attachmentId ?? '');
    expect(Buffer.concat(await file.toArray()).toString()).toBe('%PDF-1.4 chart');
    expect(await caught(attachments.status('no-such-id'))).toBeInstanceOf(NotFoundError);
  });

  test('sends once', async () => {
    bench.sandbox.control.faults.add({
      fault: 'reset-after',
      route: '/medicalnetwork/attachments/submission/*',
    });
    expect(await caught(bench.client().attachments.submit(request(), [chart()]))).toBeInstanceOf(
      SubmissionUnknownError,
    );
    expect(bench.sandbox.control.counters().submissions).toEqual({ received: 1, processed: 1 });
  });
});

describe('statuses in detail', () => {
  test('name the people they are about, by trace ID and by search', async () => {
    const { attachments } = bench.client();
    const { traceId = '' } = await attachments.submit(request(), [chart()]);
    const expected = {
      traceId,
      payerId: 'TESTEP01',
      memberId: '0000000001',
      providerId: '1760854442',
      statuses: [
        { code: '01', documents: [{ name: 'chart.pdf', controlNumber: expect.stringMatching(/^\d{9}$/) }] },
      ],
    };
    expect(await attachments.statusDetail(traceId)).toMatchObject(expected);
    const found = (search: object) => attachments.statusSearch({ ...today(), ...search });
    expect(await found({ payerId: 'TESTEP01', claimNumber: '12345' })).toMatchObject([expected]);
    expect(await found({ payerId: 'TESTEP02' })).toEqual([]);
    expect(await caught(attachments.statusDetail('no-such-id'))).toBeInstanceOf(NotFoundError);
  });

  test.each([
    [{}, ['transactionReceivedStartDate', 'transactionReceivedEndDate']],
    [
      { transactionReceivedStartDate: '20240101', transactionReceivedEndDate: '2024-02-30' },
      ['transactionReceivedStartDate', 'transactionReceivedEndDate'],
    ],
    [
      { transactionReceivedStartDate: '2024-02-01', transactionReceivedEndDate: '2024-01-01' },
      ['transactionReceivedEndDate'],
    ],
  ])('are not searched for by invalid dates', async (search, paths) => {
    const error = await caught(bench.client().attachments.statusSearch(search as never));
    expect((error as ValidationError).issues.map(({ path }) => path)).toEqual(paths);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });

  function today() {
    const day = new Date(bench.sandbox.control.clock.now()).toISOString().slice(0, 10);
    return { transactionReceivedStartDate: day, transactionReceivedEndDate: day };
  }
});

describe('with a ledger', () => {
  const lose = () =>
    bench.sandbox.control.faults.add({
      fault: 'reset-after',
      route: '/medicalnetwork/attachments/submission/*',
    });

  test('the same file for the same claim is sent once; another file or claim is unaffected', async () => {
    const { attachments } = bench.client({ ledger: testLedger() });
    await attachments.submit(request(), [chart()]);
    expect(await caught(attachments.submit(request(), [chart()]))).toBeInstanceOf(DuplicateSubmissionError);
    await attachments.submit(request(), [new File(['%PDF-1.4 another'], 'chart.pdf')]);
    await attachments.submit(request({ tradingPartnerServiceId: 'TESTEP02' }), [chart()]);
    expect(bench.sandbox.control.counters().submissions.processed).toBe(3);
  });

  test('a lost submission is reported with its control number, and found again', async () => {
    const ledger = testLedger();
    const { attachments } = bench.client({ ledger });
    const remove = lose();
    const error = await caught(attachments.submit(request({ controlNumber: '000000002' }), [chart()]));
    expect(error).toMatchObject({ kind: 'submission_unknown', controlNumber: '000000002' });
    remove();
    expect(await caught(attachments.submit(request(), [chart()]))).toBeInstanceOf(DuplicateSubmissionError);
    const { transaction, state } = await attachments.reconcile(request(), [chart()]);
    expect(transaction).toMatchObject({ traceId: expect.any(String), payerId: 'TESTEP01' });
    expect(state).toBe('accepted');
    const [record] = await recordsOf(ledger.store);
    expect(record?.result).toEqual({ traceId: transaction?.traceId });
    expect(JSON.stringify(record)).not.toMatch(/johnone|chart\.pdf|"0000000001"/);
  });

  test("the caller's own finding is recorded", async () => {
    const { attachments } = bench.client({ ledger: testLedger() });
    const remove = lose();
    await caught(attachments.submit(request(), [chart()]));
    remove();
    expect(
      await attachments.settle(request(), [new File(['%PDF-1.4 another'], 'chart.pdf')], 'settled'),
    ).toBe(undefined);
    expect(await attachments.settle(request(), [chart()], 'settled')).toBe('settled');
    expect((await attachments.submit(request(), [chart()])).traceId).toMatch(/./);
    expect(await bench.client().attachments.settle(request(), [chart()], 'settled')).toBe(undefined);
  });

  test('files that the vendor does not list stay unknown', async () => {
    const ledger = testLedger();
    const { attachments } = bench.client({ ledger });
    bench.sandbox.control.faults.add({
      fault: 'reset-before',
      route: '/medicalnetwork/attachments/submission/*',
      count: 1,
    });
    const error = await caught(attachments.submit(request(), [chart()]));
    const { transaction, state } = await attachments.reconcile(request({ controlNumber: '000000004' }), [
      chart(),
    ]);
    expect([transaction, state]).toEqual([
      undefined,
      error instanceof SubmissionUnknownError ? 'unknown' : 'rejected',
    ]);
  });

  test('without a ledger, the control number is required', async () => {
    const error = await caught(bench.client().attachments.reconcile(request(), [chart()]));
    expect(error).toBeInstanceOf(ValidationError);
  });
});

describe('before anything is sent', () => {
  test.each<[string, Partial<AttachmentRequest>, readonly File[], string]>([
    ['no file', {}, [], 'files'],
    ['a file of another type', {}, [chart(), new File(['x'], 'x.exe')], 'files[1]'],
    [
      'a line without a file',
      {},
      [new File(['x'], 'other.pdf')],
      'claimInformation.serviceLines[0].attachmentDetails.name',
    ],
    ['no payer', { tradingPartnerServiceId: '' }, [chart()], 'tradingPartnerServiceId'],
    ['a control number of eight digits', { controlNumber: '12345678' }, [chart()], 'controlNumber'],
    ['a wrong NPI', { provider: { npi: '1234567890', address } }, [chart()], 'provider.npi'],
    ['no NPI', { provider: { address } }, [chart()], 'provider.npi'],
    ['no address', { provider: { npi: '1760854442' } }, [chart()], 'provider.address'],
    ['a claim without lines', { claimInformation: { patientControlNumber: '12345' } }, [chart()], lines],
    [
      'a line without its date',
      { claimInformation: { patientControlNumber: '12345', serviceLines: [{}] } },
      [chart()],
      `${lines}[0].serviceLineDateInformation.submissionDate`,
    ],
    [
      'a number in place of text',
      { claimInformation: { ...request().claimInformation, patientControlNumber: 12_345 } },
      [chart()],
      'claimInformation.patientControlNumber',
    ],
  ])('%s is rejected', async (_name, overrides, files, path) => {
    const error = await caught(bench.client().attachments.submit(request(overrides), files));
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).issues.map((issue) => issue.path)).toContain(path);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });
});

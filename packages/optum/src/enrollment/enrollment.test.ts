import {
  DuplicateSubmissionError,
  MemorySubmissionLedger,
  NotFoundError,
  SubmissionUnknownError,
  TimeoutError,
  ValidationError,
} from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../testing/clients.js';
import type { EraEnrollmentRecord } from './era-enrollment.js';

const bench = useSandbox();
function caught(promise: PromiseLike<unknown>) {
  return Promise.resolve(promise).catch((error: unknown) => error);
}
function pathsOf(error: unknown) {
  return (error as ValidationError).issues.map(({ path }) => path);
}
const tenantId = 'TESTWINH';
function record(overrides: Partial<EraEnrollmentRecord> = {}): EraEnrollmentRecord {
  return {
    payerId: '60054',
    providerName: 'HAPPY DOCTORS GROUP',
    reasonForSubmission: 'NEW_ENROLLMENT',
    providerIdentifiers: { npi: 1_760_854_442, tinOrEin: 123_456_789 },
    ...overrides,
  };
}
/** A clock that advances the sandbox's clock with every wait. */
function moving() {
  return {
    now: () => bench.sandbox.control.clock.now(),
    sleep: async (ms: number) => {
      bench.sandbox.control.clock.advance(ms);
    },
  };
}

describe('remittances (EDI) over the sandbox', () => {
  test('submits records and waits for the results', async () => {
    const { enrollment } = bench.client({ clock: moving() });
    const { payloadId } = await enrollment.submit({ tenantId, records: [record()] });
    expect(await enrollment.retrieve({ tenantId, payloadId })).toMatchObject({
      status: 'processing',
      receivedCount: undefined,
    });
    const result = await enrollment.wait({ tenantId, payloadId });
    expect(result).toMatchObject({
      status: 'complete',
      receivedCount: 1,
      acceptedCount: 1,
      rejectedCount: 0,
      rejected: [],
      accepted: [{ payerId: '60054', npi: '1760854442', taxId: '123456789', errorMessages: [] }],
    });
    expect(
      result.accepted[0]?.associations.map(({ providerIdType, status }) => [providerIdType, status]),
    ).toEqual([
      ['NPI', 'Associated'],
      ['TIN', 'Associated'],
    ]);
  });

  test('reports what was rejected, and that nothing was processed', async () => {
    const { enrollment } = bench.client({ preflight: 'off', clock: moving() });
    const mixed = await enrollment.submit({ tenantId, records: [record({ payerId: '' }), record()] });
    expect(await enrollment.wait({ tenantId, payloadId: mixed.payloadId })).toMatchObject({
      receivedCount: 2,
      rejected: [{ errorMessages: ['Payer ID is required.', 'Payer ID is invalid.'] }],
    });
    const empty = await enrollment.submit({ tenantId, records: [] });
    expect((await enrollment.wait({ tenantId, payloadId: empty.payloadId })).status).toBe('errored');
  });

  test('can be abandoned midway and resumed', async () => {
    const { enrollment } = bench.client();
    const { payloadId } = await enrollment.submit({ tenantId, records: [record()] });
    const late = await caught(enrollment.wait({ tenantId, payloadId }, { pollMs: 10, waitTimeoutMs: 25 }));
    expect(late).toBeInstanceOf(TimeoutError);
    expect(late).toMatchObject({ code: 'wait_timeout', retryable: true });
    const abort = new AbortController();
    const reason = new Error('enough');
    const given = bench.client({
      clock: {
        now: () => Date.now(),
        sleep: () => {
          abort.abort(reason);
          return Promise.reject(reason);
        },
      },
    });
    expect(
      await caught(given.enrollment.wait({ tenantId, payloadId }, { signal: abort.signal })),
    ).toMatchObject({ kind: 'abort', code: 'aborted', sent: 'yes' });
    bench.sandbox.control.clock.advance(60_000);
    expect((await enrollment.wait({ tenantId, payloadId })).status).toBe('complete');
  });

  test('reports an unknown ID; the ID need not be a UUID', async () => {
    const { enrollment } = bench.client();
    const error = await caught(
      enrollment.retrieve({ tenantId, payloadId: 'e2ea9f8f-2460-4330-8c78-6ad7624fda855' }),
    );
    expect(error).toBeInstanceOf(NotFoundError);
  });

  test('submits once, and the ledger rejects the same records in any order until they are settled', async () => {
    const ledger = { store: new MemorySubmissionLedger(), secret: 'a secret of sixteen and more' };
    const { enrollment } = bench.client({ ledger });
    const other = record({ payerId: '00001' });
    const submission = { tenantId, records: [record(), other] };
    bench.sandbox.control.faults.add({
      fault: 'reset-after',
      route: '/intelligentclearinghouse/*',
      count: 1,
    });
    expect(await caught(enrollment.submit(submission))).toBeInstanceOf(SubmissionUnknownError);
    const turned = { tenantId, records: [other, record()] };
    expect(await caught(enrollment.submit(turned))).toBeInstanceOf(DuplicateSubmissionError);
    expect(await enrollment.settle(turned, 'rejected')).toBe('rejected');
    await enrollment.submit(turned);
    expect(bench.sandbox.control.counters().submissions.received).toBe(2);
  });

  test.each<[string, Partial<EraEnrollmentRecord>, string]>([
    [
      'an NPI with a wrong check digit',
      { providerIdentifiers: { npi: 22_222_222, tinOrEin: 1 } },
      'providerIdentifiers.npi',
    ],
    ['no tax ID', { providerIdentifiers: { npi: 1_760_854_442 } }, 'providerIdentifiers.tinOrEin'],
    [
      'another NPI to group by',
      { preferenceForAggregation: { npi: 1_234_567_893 } },
      'preferenceForAggregation.npi',
    ],
    ['a form that is not Base64', { attachment1: 'a form' }, 'attachment1'],
    ['no payer', { payerId: '' }, 'payerId'],
  ])('rejects %s before anything is sent', async (_name, overrides, path) => {
    const error = await caught(bench.client().enrollment.submit({ tenantId, records: [record(overrides)] }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(pathsOf(error)).toEqual([`records[0].${path}`]);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });
});

describe('payers (PES) over the sandbox', () => {
  const time = { startTimestamp: '2026-01-01T00:00:00Z', endTimestamp: '2026-01-15T00:00:00Z' };

  test('lists, decides, and reports the state of enrollments', async () => {
    const { enrollment } = bench.client();
    const [provider] = await enrollment.list({ ...time, service: 'ALL' });
    expect(
      provider?.enrollments.map(({ service, state, enrollmentId }) => [service, state, enrollmentId]),
    ).toEqual([
      ['EFT', 'approved', '5000001'],
      ['ERA', 'approved', '5000002'],
    ]);
    const decided = await enrollment.decide({
      enrollmentId: 5_000_002,
      decision: 'reject',
      rejectedReasonCode: '0003',
    });
    expect(decided).toMatchObject({ enrollmentId: '5000002', state: 'rejected' });
    const [after] = await enrollment.status({ npi: '1760854442' });
    expect(after).toMatchObject({
      tin: '123456789',
      enrollments: [{}, { state: 'rejected', status: 'PAYER REJECTED' }],
    });
    const approved = await enrollment.decide({
      enrollmentId: '5000002',
      changesetId: 123,
      decision: 'approve',
    });
    expect(approved).toMatchObject({ changesetId: '123', state: 'approved' });
    expect(await enrollment.status(time)).toHaveLength(1);
  });

  test('an unknown provider is an empty list', async () => {
    expect(await bench.client().enrollment.status({ tin: '000000000' })).toEqual([]);
  });

  test('names the field that the vendor rejected', async () => {
    const { enrollment } = bench.client({ preflight: 'off' });
    const error = await caught(enrollment.status({} as { npi: string }));
    expect(error).toMatchObject({ kind: 'bad_request', status: 400 });
    const late = await caught(enrollment.status({ ...time, endTimestamp: '2026-03-01T00:00:00Z' }));
    expect(late).toMatchObject({ kind: 'bad_request', status: 422 });
    const missing = await caught(enrollment.list({} as typeof time));
    expect(missing).toMatchObject({
      status: 422,
      issues: [
        { code: 'required', path: 'data.startTimestamp' },
        { code: 'required', path: 'data.endTimestamp' },
      ],
    });
  });

  test('decides once', async () => {
    bench.sandbox.control.faults.add({ fault: 'reset-after', route: '/payments/*', count: 1 });
    const error = await caught(bench.client().enrollment.decide({ enrollmentId: 1, decision: 'approve' }));
    expect(error).toBeInstanceOf(SubmissionUnknownError);
  });

  test('rejects bad input before anything is sent', async () => {
    const { enrollment } = bench.client();
    const errors = await Promise.all(
      [
        () => enrollment.list({ ...time, startTimestamp: '2026-01-01' }),
        () => enrollment.list({ ...time, endTimestamp: '2025-01-01T00:00:00Z' }),
        () => enrollment.status({}),
        () => enrollment.status({ npi: '1760854442', ...time }),
        () => enrollment.status({ ...time, endTimestamp: '2026-02-15T00:00:00Z' }),
        () => enrollment.decide({ enrollmentId: 1, decision: 'reject' }),
        () => enrollment.decide({ enrollmentId: 'x', decision: 'approve', rejectedReasonCode: '0001' }),
      ].map((send) => caught(send())),
    );
    expect(errors.map(pathsOf)).toEqual([
      ['startTimestamp'],
      ['endTimestamp'],
      ['startTimestamp'],
      ['startTimestamp'],
      ['endTimestamp'],
      ['rejectedReasonCode'],
      expect.arrayContaining(['enrollmentId']),
    ]);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });
});

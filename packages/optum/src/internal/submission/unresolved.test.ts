import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type SubmissionLedger, type SubmissionRecord, unresolvedSubmissions } from '@payerkit/core';
import { expect, test } from 'vitest';
import { professionalClaim } from '../../../testing/claims.js';
import { useSandbox } from '../../../testing/clients.js';
import { caught, testLedger } from '../../../testing/ledger.js';

const bench = useSandbox();
const SHARED = testLedger();

/** The ledger of a process that writes no outcome: it was killed, or its disk failed. */
function interrupted(
  store: SubmissionLedger,
  change: (sender: { pid: number }) => object = (sender) => sender,
): SubmissionLedger {
  return {
    begin: (key, attributes) => {
      const sender = JSON.stringify(change(JSON.parse(attributes.process ?? '{}') as { pid: number }));
      return store.begin(key, { ...attributes, process: sender });
    },
    transition: () => Promise.resolve(false),
    list: (filter) => store.list(filter),
  };
}

async function pidOfEndedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

async function unresolved(store: SubmissionLedger, nowMs = Date.now()) {
  const found: [SubmissionRecord['state'], string, number][] = [];
  for await (const { record, reason, ageMs } of unresolvedSubmissions(store, { clock: { now: () => nowMs } }))
    found.push([record.state, reason, ageMs]);
  return found;
}

test('a submission of a process that has ended is unknown: it needs a person, and is not sent again', async () => {
  const ledger = testLedger();
  const pid = await pidOfEndedProcess();
  const store = interrupted(ledger.store, (sender) => ({ ...sender, pid }));
  await bench.client({ ledger: { ...ledger, store } }).claims.professional.submit(professionalClaim());
  expect(await unresolved(ledger.store)).toEqual([['unknown', 'process_gone', expect.any(Number)]]);
  for (const claims of [[], [professionalClaim()]]) {
    const tracker = bench.client({ ledger }).claims.track();
    for (const claim of claims) await tracker.add(claim);
    expect(await tracker.needsPerson()).toMatchObject([
      { reason: 'sendingForLong', sinceMs: expect.any(Number) },
    ]);
  }
  const error = await caught(bench.client({ ledger }).claims.professional.submit(professionalClaim()));
  expect(error).toMatchObject({ code: 'duplicate_submission', existing: { state: 'unknown' } });
  expect(String(error)).toMatch(/outcome is unknown; reconcile or settle/);
  expect(bench.sandbox.control.counters().submissions.received).toBe(1);
});

test('a submission of a running process is in progress until its time budgets have passed', async () => {
  const ledger = testLedger();
  const store = interrupted(ledger.store);
  const sending = bench.client({ ledger: { ...ledger, store }, totalTimeoutMs: 60_000, leaseMs: 5_000 });
  await sending.claims.professional.submit(professionalClaim());
  expect(await unresolved(ledger.store)).toEqual([]);
  const error = await caught(bench.client({ ledger }).claims.professional.submit(professionalClaim()));
  expect(error).toMatchObject({ code: 'duplicate_submission', existing: { state: 'sending' } });
  expect(String(error)).toMatch(/Wait until it ends/);
  expect(await unresolved(ledger.store, Date.now() + 64_000)).toEqual([]);
  const now = Date.now() + 66_000;
  expect(await unresolved(ledger.store, now)).toEqual([['unknown', 'overdue', expect.any(Number)]]);
  const later = bench.client({ ledger, clock: { now: () => now, sleep: () => Promise.resolve() } });
  const overdue = await caught(later.claims.professional.submit(professionalClaim()));
  expect(overdue).toMatchObject({ code: 'duplicate_submission', existing: { state: 'unknown' } });
  // Anyone who finds out can record it.
  expect(await later.claims.settle(professionalClaim(), 'settled')).toBe('settled');
  expect(await unresolved(ledger.store, now)).toEqual([]);
});

test.each([
  ['the defaults', {}, {}, {}, 270_000],
  ['the client', { totalTimeoutMs: 10_000, leaseMs: 1_000 }, {}, {}, 11_000],
  ['a clone', { totalTimeoutMs: 10_000, leaseMs: 1_000 }, { totalTimeoutMs: 20_000 }, {}, 21_000],
  ['the call', { totalTimeoutMs: 10_000 }, { totalTimeoutMs: 20_000 }, { totalTimeoutMs: 30_000 }, 120_000],
])('the budgets of %s decide when a submission is overdue', async (_name, client, clone, call, expected) => {
  const ledger = { ...SHARED, store: testLedger().store };
  const optum = bench.client({ ledger, ...client }).withOptions(clone);
  await optum.claims.professional.submit(professionalClaim(), call);
  for await (const { attributes } of ledger.store.list()) expect(attributes.overdueAfterMs).toBe(expected);
});

test.each([
  ['names a person', { subject: 'member-7' }, ['member-7']],
  ['names nobody', {}, [undefined]],
])('the record of a submission that %s is found by that person alone', async (_name, options, people) => {
  const ledger = testLedger();
  await bench.client({ ledger }).claims.professional.submit(professionalClaim(), options);
  const found: (string | undefined)[] = [];
  for await (const { attributes } of ledger.store.list()) found.push(attributes.person);
  expect(found).toEqual(people);
  const theirs: string[] = [];
  for await (const { key } of ledger.store.list({ person: 'member-7' })) theirs.push(key);
  expect(theirs).toHaveLength('subject' in options ? 1 : 0);
});

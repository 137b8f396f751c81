import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { bundleProgram, startProgram, temporaryDirectory } from '../testing/child-process.js';
import { FakeClock } from '../testing/fake-clock.js';
import { all, attributes } from '../testing/submission-ledger-contract.js';
import { FileSubmissionLedger } from './file-submission-ledger.js';
import { MemorySubmissionLedger } from './memory-submission-ledger.js';
import { sendingMark, unresolvedSubmissions } from './unresolved-submissions.js';

const keysOf = async (ledger: FileSubmissionLedger) =>
  (await all(unresolvedSubmissions(ledger))).map(({ record, reason }) => [record.key, record.state, reason]);

test('a submission of a process that was killed is unknown at once, and one of a living process is not', {
  timeout: 60_000,
}, async () => {
  const directory = await temporaryDirectory();
  const program = await bundleProgram('send-and-hang');
  const ledger = new FileSubmissionLedger(directory);
  const [dead, living] = ['dead', 'living'].map((key) => startProgram(program, [directory, key]));
  await Promise.all(
    [dead, living].map((child) => once(child?.process.stdout as NodeJS.ReadableStream, 'data')),
  );
  expect(await keysOf(ledger)).toEqual([]);
  dead?.process.kill('SIGKILL');
  await dead?.ended;
  expect(await keysOf(ledger)).toEqual([['dead', 'unknown', 'process_gone']]);
  // The ledger itself says what was written: only who sends may change it.
  expect((await ledger.get('dead'))?.state).toBe('sending');
  expect((await ledger.begin('dead', attributes)).ok).toBe(false);
  living?.process.kill('SIGKILL');
  await living?.ended;
  expect((await keysOf(ledger)).map(([key]) => key)).toEqual(expect.arrayContaining(['dead', 'living']));
});

test.runIf(process.platform === 'linux')(
  'a submission of a process that ended and was not reaped is unknown',
  { timeout: 60_000 },
  async () => {
    const directory = await temporaryDirectory();
    const program = await bundleProgram('send-and-hang');
    // The shell becomes a program that never waits for its child.
    const script = `"$0" "$1" "$2" zombie & echo $! >&2; exec sleep 60`;
    const parent = spawn('sh', ['-c', script, process.execPath, program, directory]);
    onTestFinished(() => void parent.kill('SIGKILL'));
    const [[pid]] = await Promise.all([once(parent.stderr, 'data'), once(parent.stdout, 'data')]);
    const ledger = new FileSubmissionLedger(directory);
    expect(await keysOf(ledger)).toEqual([]);
    process.kill(Number(String(pid)), 'SIGKILL');
    await expect.poll(() => keysOf(ledger)).toEqual([['zombie', 'unknown', 'process_gone']]);
  },
);

test('a submission without a sender that can be seen is overdue after its budgets, not before', async () => {
  const clock = new FakeClock();
  const ledger = new MemorySubmissionLedger({ clock });
  const elsewhere = JSON.stringify({ pid: 1, machine: 'elsewhere' });
  const marks = {
    own: sendingMark({ totalTimeoutMs: 1_000, leaseMs: 500 }),
    elsewhere: { process: elsewhere, overdueAfterMs: 20_000 },
    damaged: { process: '{', overdueAfterMs: 30_000 },
    'without a mark': {},
  };
  for (const [key, mark] of Object.entries(marks)) await ledger.begin(key, { ...attributes, ...mark });
  const listed = async () =>
    (await all(unresolvedSubmissions(ledger, { clock }))).map(({ record, reason, ageMs }) => [
      record.key,
      reason,
      ageMs,
    ]);
  await clock.advance(1_500);
  expect(await listed()).toEqual([]);
  await clock.advance(1);
  expect(await listed()).toEqual([['own', 'overdue', 1_501]]);
  await clock.advance(18_500);
  expect((await listed()).map(([key]) => key)).toEqual(['own', 'elsewhere']);
  await clock.advance(249_999);
  expect((await listed()).map(([key]) => key)).toEqual(['own', 'elsewhere', 'damaged']);
  await clock.advance(1);
  expect((await listed()).map(([key, , ageMs]) => [key, ageMs])).toContainEqual(['without a mark', 270_001]);
});

test('what was lost is listed with its age, oldest first, and what has an outcome is not', async () => {
  const clock = new FakeClock();
  const ledger = new MemorySubmissionLedger({ clock });
  for (const state of ['unknown', 'accepted', 'rejected', 'settled', 'unknown'] as const) {
    const key = `${state} at ${clock.now()}`;
    await ledger.begin(key, attributes);
    await ledger.transition(key, 'sending', state, { traceId: 't1' });
    await clock.advance(10);
  }
  const listed = await all(unresolvedSubmissions(ledger, { clock }));
  expect(listed.map(({ reason, ageMs, record }) => [reason, ageMs, record.state, record.result])).toEqual([
    ['unknown', 50, 'unknown', { traceId: 't1' }],
    ['unknown', 10, 'unknown', { traceId: 't1' }],
  ]);
});

test('a clock that is behind that of the sender gives no negative age', async () => {
  const ledger = new MemorySubmissionLedger();
  await ledger.begin('a', attributes);
  await ledger.transition('a', 'sending', 'unknown');
  const clock = { now: () => 0 };
  expect(await all(unresolvedSubmissions(ledger, { clock }))).toMatchObject([{ ageMs: 0 }]);
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useDesk } from '../../testing/day.js';
import { claim, claimLines, claimsX12 } from '../../testing/day-files.js';

const desk = useDesk();
const SUBMISSION = '/medicalnetwork/professionalclaims/*';

async function file(content: string, name = 'claims.ndjson'): Promise<string> {
  const path = join(desk.folder, name);
  await writeFile(path, content);
  return path;
}

function rows(stdout: string): Record<string, unknown>[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function submit(path: string, ...args: readonly string[]) {
  return desk.run(['claims', 'submit', path, '--json', ...args]);
}

function submissions(): number {
  return desk.sandbox.control.counters().submissions.received;
}

test('claims validate names the fields to correct, and sends nothing to payers', async () => {
  const path = await file(
    `${JSON.stringify(claim())}\n${JSON.stringify(claim('2', { claimChargeAmount: '30.00' }))}`,
  );
  const { code, stdout, stderr } = await desk.run(['claims', 'validate', path]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^1\. valid: control number 12345/m);
  expect(stdout).toMatch(/^2\. invalid[\s\S]*claimInformation\.claimChargeAmount/m);
  expect(stderr).toMatch(/1 of 2 claims is not valid\.[\s\S]*next: /);
  expect(submissions()).toBe(0);
});

test('a claim is submitted once: a second submission is rejected, and passed over with --resume', async () => {
  const path = await file(JSON.stringify(claim()), 'claim.json');
  const first = await submit(path);
  expect([first.code, rows(first.stdout)]).toMatchObject([
    0,
    [{ status: 'accepted', patientControlNumbers: ['12345'] }],
  ]);
  const second = await submit(path);
  expect([second.code, rows(second.stdout)]).toMatchObject([
    1,
    [{ status: 'duplicate', ledgerState: 'accepted' }],
  ]);
  expect(JSON.parse(second.stderr)).toMatchObject({
    error: { code: 'duplicate_submission', next: expect.stringContaining('ledger settle') },
  });
  const resumed = await submit(path, '--resume');
  expect([resumed.code, rows(resumed.stdout)]).toMatchObject([0, [{ status: 'alreadyAccepted' }]]);
  expect(submissions()).toBe(1);
  const settled = await desk.run(['ledger', 'settle', path, '--outcome', 'settled']);
  expect([settled.code, settled.stdout]).toEqual([0, '12345: settled\n']);
  expect((await submit(path)).code).toBe(0);
});

test('a lost response stops the command; the ledger names it, and reconciling resolves it', async () => {
  const path = await file(claimLines('1', '2', '3'));
  desk.sandbox.control.faults.add({ fault: 'reset-after', count: 1, after: 1, route: SUBMISSION });
  const { code, stdout, stderr } = await submit(path);
  expect([code, rows(stdout).map(({ status }) => status)]).toEqual([1, ['accepted', 'unknown', 'notSent']]);
  expect(stderr).toContain('payerkit ledger reconcile');
  const again = await submit(path, '--resume');
  expect(rows(again.stdout).map(({ status }) => status)).toEqual([
    'alreadyAccepted',
    'duplicate',
    'accepted',
  ]);
  const unresolved = await desk.run(['ledger', 'list', '--unresolved', '--json']);
  const [record] = JSON.parse(unresolved.stdout) as { key: string; state: string }[];
  expect(record).toMatchObject({ state: 'unknown', unresolved: 'unknown' });
  expect((await desk.run(['ledger', 'show', record?.key.slice(0, 8) ?? ''])).stdout).toMatch(
    /state +unknown[\s\S]*ledger reconcile/,
  );
  const reconciled = await desk.run(['ledger', 'reconcile', path, '--json']);
  expect([reconciled.code, JSON.parse(reconciled.stdout)]).toMatchObject([
    0,
    [
      { patientControlNumber: '1' },
      { patientControlNumber: '2', isFound: true, state: 'accepted' },
      { isFound: true },
    ],
  ]);
  expect((await submit(path, '--resume')).code).toBe(0);
  expect(submissions()).toBe(3);
});

test('Ctrl-C finishes the claim that is being sent, and sends no other', async () => {
  const path = await file(claimLines('1', '2', '3'));
  desk.sandbox.control.faults.add({ fault: 'latency', ms: 150, route: SUBMISSION });
  const controller = new AbortController();
  const running = desk.run(['claims', 'submit', path, '--json'], { signal: controller.signal });
  while (submissions() === 0) await new Promise((resolve) => setImmediate(resolve));
  controller.abort();
  const { code, stdout } = await running;
  expect([code, rows(stdout).map(({ status }) => status)]).toEqual([130, ['accepted', 'notSent', 'notSent']]);
  expect(submissions()).toBe(1);
});

test('an 837 is validated, submitted once, reconciled and settled like claims in JSON', async () => {
  const path = await file(`${claimsX12(['71', '72'])}\n${claimsX12(['73'], '000000002')}`, 'claims.837');
  const validated = await desk.run(['claims', 'validate', path, '--json']);
  expect([validated.code, rows(validated.stdout)]).toMatchObject([
    0,
    [
      { status: 'valid', patientControlNumbers: ['71', '72'] },
      { status: 'valid', patientControlNumbers: ['73'] },
    ],
  ]);
  expect((await submit(path)).code).toBe(0);
  const again = await submit(path);
  expect([again.code, rows(again.stdout).map(({ status }) => status)]).toEqual([
    1,
    ['duplicate', 'duplicate'],
  ]);
  expect((await submit(path, '--resume')).code).toBe(0);
  expect(submissions()).toBe(2);
  const reconciled = await desk.run(['ledger', 'reconcile', path, '--json']);
  expect([reconciled.code, JSON.parse(reconciled.stdout)]).toMatchObject([
    0,
    ['71', '72', '73'].map((patientControlNumber) => ({ patientControlNumber, state: 'accepted' })),
  ]);
  expect((await desk.run(['claims', 'status', path])).code).toBe(0);
  const settled = await desk.run(['ledger', 'settle', path, '--outcome', 'settled']);
  expect([settled.code, settled.stdout]).toEqual([0, '71: settled\n72: settled\n73: settled\n']);
});

test('the kind of an 837 is that of its guide, and other transactions are named', async () => {
  const dental = await submit(await file(claimsX12(['1'], '000000001', '005010X224A2')));
  expect([dental.code, dental.stderr]).toEqual([1, expect.stringContaining('"code":"dental_claim"')]);
  const unknown = await submit(await file(claimsX12(['1'], '000000001', '005010')));
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('--type professional')]);
  const other = await submit(await file(claimsX12(['1']).replace('ST*837', 'ST*270')));
  expect([other.code, other.stderr]).toEqual([1, expect.stringContaining('contains a 270')]);
  expect(submissions()).toBe(0);
});

test('a settled record is found by its key, and a wrong or closed one is named', async () => {
  const path = await file(JSON.stringify(claim()), 'claim.json');
  await submit(path);
  const [record] = JSON.parse((await desk.run(['ledger', 'list', '--json'])).stdout) as { key: string }[];
  const key = record?.key.slice(0, 10) ?? '';
  expect((await desk.run(['ledger', 'settle', key, '--outcome', 'rejected'])).code).toBe(0);
  const closed = await desk.run(['ledger', 'settle', key, '--outcome', 'accepted']);
  expect([closed.code, closed.stderr]).toEqual([1, expect.stringContaining('code: record_closed')]);
  expect((await desk.run(['ledger', 'show', 'ffffffffff'])).stderr).toContain('code: unknown_key');
  expect((await desk.run(['ledger', 'show', 'ff'])).code).toBe(2);
  expect((await desk.run(['ledger', 'settle', 'none.json', '--outcome', 'settled'])).stderr).toContain(
    'none.json does not exist',
  );
  expect((await desk.run(['ledger', 'settle', key, '--outcome', 'lost'])).code).toBe(2);
  expect((await desk.run(['ledger', 'list', '--state', 'lost'])).code).toBe(2);
});

test('claims status prints what the payer says, and no names', async () => {
  const path = await file(JSON.stringify(claim()), 'claim.json');
  await submit(path);
  const { code, stdout } = await desk.run(['claims', 'status', path]);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/inProgress[\s\S]*12345/)]);
  const json = await desk.run(['claims', 'status', path, '--json']);
  expect(JSON.parse(json.stdout)).toMatchObject({ isFound: true, claims: [{ meaning: 'inProgress' }] });
  expect(stdout + json.stdout).not.toMatch(/doeone/i);
  expect((await desk.run(['claims', 'status'])).code).toBe(2);
});

test('claims track joins ledger, reports and payments, and lists the work', async () => {
  const path = await file(JSON.stringify(claim('20001')), 'claim.json');
  const state = join(desk.folder, 'state.json');
  await submit(path);
  const track = (...args: readonly string[]) =>
    desk.run(['claims', 'track', '--state', state, '--json', ...args]);
  expect(JSON.parse((await track(path)).stdout)).toMatchObject({ claims: 1, states: { submitted: 1 } });
  desk.sandbox.control.clock.advance(90_000_000);
  const paid = JSON.parse((await track()).stdout) as {
    events: object[];
    work: { id: string; reason: string }[];
  };
  expect(paid).toMatchObject({ claims: 1, states: { paid: 1 } });
  expect(paid.events).toMatchObject([
    { state: 'acknowledged' },
    { state: 'paid', patientControlNumber: '20001' },
  ]);
  const [work] = paid.work;
  const id = work?.id.slice(work.id.indexOf(':') + 1).slice(0, 10) ?? '';
  const after = JSON.parse((await track('--done', id)).stdout) as { events: object[]; work: object[] };
  expect([after.events, after.work.length]).toEqual([[], paid.work.length - 1]);
  expect((await track('--done', 'nothing-like-it')).stderr).toContain('unknown_work');
  expect(await readFile(state, 'utf8')).not.toMatch(/doeone/i);
  await writeFile(state, '{"version":');
  expect((await track()).stderr).toContain('state_unreadable');
});

test.each([
  ['no claims', '[]', 'no_claims', 1],
  ['another object', '{"memberId":"1"}', 'not_a_claim', 1],
  ['broken JSON', '{"claimInformation":', 'invalid_json', 1],
  ['a claim of unknown kind', '{"claimInformation":{}}', 'unknown_claim_type', 2],
  ['a cut interchange', `ISA*00*${' '.repeat(10)}*00*`, 'invalid_x12', 1],
])('a file with %s is rejected before anything is sent', async (_name, content, problem, code) => {
  const found = await submit(await file(content));
  expect([found.code, found.stdout]).toEqual([code, '']);
  expect(JSON.parse(found.stderr)).toMatchObject({ error: { code: problem } });
  expect(desk.sandbox.control.counters().requests).toBe(0);
});

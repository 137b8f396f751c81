import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useDesk } from '../../testing/day.js';
import { runBatch } from '../eligibility/run-batch.js';

const desk = useDesk();
const HEADER = 'reference,payerId,memberId,firstName,lastName,dateOfBirth';
const PERSON = '0000000000,johnone,doeone,1880-01-02';
const PROVIDER = ['--provider-npi', '1760854442', '--provider-name', 'happy doctors group'];

async function file(lines: readonly string[], name = 'people.csv'): Promise<string> {
  const path = join(desk.folder, name);
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function batch(path: string, ...args: readonly string[]) {
  return desk.run(['eligibility', 'batch', path, ...PROVIDER, ...args]);
}

test('eligibility check prints the coverage as text, and without names as JSON', async () => {
  const args = ['eligibility', 'check', '--payer-id', 'BCCTC', ...PROVIDER, '--member-id', '0000000000'];
  const whole = [...args, '--first-name', 'johnone', '--last-name', 'doeone', '--date-of-birth', '1/2/1880'];
  const text = await desk.run(whole);
  expect([text.code, text.stderr]).toEqual([0, '']);
  expect(text.stdout).toMatch(/^active\nplan: SILVER EXAMPLE 94\n/);
  expect(text.stdout).toMatch(/deductible.*150/);
  const { stdout } = await desk.run([...whole, '--json']);
  expect(JSON.parse(stdout)).toMatchObject({ status: 'active', plan: { name: 'SILVER EXAMPLE 94' } });
  expect(stdout).not.toContain('johnone');
});

test('a rejection is printed with its code and what to do about it', async () => {
  const args = ['eligibility', 'check', '--payer-id', '00004', ...PROVIDER, '--member-id', '0000000000'];
  const { code, stderr } = await desk.run([...args, '--first-name', 'johnone', '--last-name', 'doeone']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/ 50 The provider is not eligible for inquiries Do not resubmit\. [\s\S]*next: /);
});

test('eligibility check takes a whole inquiry from stdin, and names what is missing', async () => {
  const request = {
    tradingPartnerServiceId: '00001',
    provider: { organizationName: 'happy doctors group', npi: '1760854442' },
    subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' },
  };
  const args = ['eligibility', 'check', '--request', '-'];
  expect((await desk.run(args, { stdin: JSON.stringify(request) })).code).toBe(0);
  const lacks = await desk.run(['eligibility', 'check', '--payer-id', '00001']);
  expect([lacks.code, lacks.stderr]).toEqual([
    2,
    expect.stringMatching(/--provider-npi, --provider-name, --member-id/),
  ]);
  expect((await desk.run([...args, '--payer-id', '1'], { stdin: JSON.stringify(request) })).code).toBe(2);
});

test('a batch has a result for every row, in the order of the input, and says who is active and why not', async () => {
  const path = await file([
    'Reference,Payer ID,member_id,firstName,lastName,DOB',
    `a,00001,${PERSON}`,
    `b,00004,${PERSON}`,
    'c,00001,0000000000,johnone,doeone,1880-13-02',
    'd,00001,0000000000',
  ]);
  const { code, stdout, stderr } = await batch(path, '--json');
  expect([code, JSON.parse(stdout)]).toMatchObject([
    1,
    { total: 4, counts: { active: 1, rejected: 1, invalid: 2, failed: 0 }, output: `${path}.results.csv` },
  ]);
  expect(JSON.parse(stdout)).toMatchObject({ reasons: [{ count: 1 }, { count: 1 }, { count: 1 }] });
  expect(stderr).toContain('"code":"rows_without_response"');
  const lines = (await readFile(`${path}.results.csv`, 'utf8')).trim().split('\r\n');
  expect(lines[0]).toMatch(/^row,reference,status,reasonCode,reason,nextStep/);
  expect(lines.slice(1).map((line) => line.split(',').slice(0, 4))).toEqual([
    ['1', 'a', 'active', ''],
    ['2', 'b', 'rejected', '50'],
    ['3', 'c', 'invalid', 'invalid_input'],
    ['4', '', 'invalid', 'invalid_row'],
  ]);
  expect(lines[3]).toContain('dateOfBirth must be a calendar date');
  expect(`${stdout}${lines.join('')}`).not.toMatch(/johnone|0000000000,/);
  expect(await exists(`${path}.results.csv.partial`)).toBe(false);
});

test('an inquiry without a date is about today, which the dates of a plan can exclude', async () => {
  const path = await file([`${HEADER},dateOfService`, `a,00002,${PERSON},2020-08-05`, `b,00002,${PERSON},`]);
  const { stdout } = await batch(path, '-o', '-', '--to', 'ndjson', '--quiet');
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { row: number; status: string; planEnd: string });
  expect(rows.sort((one, other) => one.row - other.row)).toMatchObject([
    { status: 'active', planEnd: '2020-08-31' },
    { status: 'inactive', reason: expect.stringMatching(/not active on \d{4}-/) },
  ]);
});

test('NDJSON has the columns of a CSV, or whole inquiries', async () => {
  const flat = {
    reference: 'a',
    payerId: '00001',
    memberId: '0000000000',
    firstName: 'johnone',
    lastName: 'doeone',
    dob: '1880-01-02',
  };
  const whole = {
    reference: 'b',
    tradingPartnerServiceId: '00001',
    provider: { organizationName: 'happy doctors group', npi: '1760854442' },
    subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' },
  };
  const path = await file([JSON.stringify(flat), JSON.stringify(whole)], 'people.ndjson');
  expect((await batch(path)).code).toBe(0);
  const results = (await readFile(`${path}.results.ndjson`, 'utf8')).trim().split('\n');
  expect(results.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { row: 1, reference: 'a', status: 'active' },
    { row: 2, reference: 'b', status: 'active' },
  ]);
});

test.each([
  ['unknown columns', [`${HEADER},planet`, `a,00001,${PERSON},x`], /unknown columns: planet\./, 2],
  ['a misspelled column', ['payerId,membrId,lastName', '1,2,3'], /Did you mean memberId\?/, 2],
  ['no header', [`a,00001,${PERSON}`, `b,00001,${PERSON}`], /no known column/, 2],
  ['a column twice', ['payerId,memberId,member id', '1,2,3'], /memberId twice/, 2],
  ['no payers', ['memberId,lastName', '1,2'], /lacks payerId.*--payer-id/s, 2],
  ['only a header', [HEADER], /contains no rows/, 1],
  ['nothing', [''], /is empty/, 1],
  ['an open quote', [HEADER, `"a,00001,${PERSON}`], /quoted field/, 1],
])(
  'a file with %s is rejected before anything is sent, without its values',
  async (_name, lines, problem, code) => {
    const path = await file(lines);
    const found = await batch(path);
    expect([found.code, found.stdout]).toEqual([code, '']);
    expect(found.stderr).toMatch(problem);
    expect(found.stderr).toMatch(/^next: /m);
    expect(found.stderr).not.toContain('johnone');
    expect(desk.sandbox.control.counters().requests).toBe(0);
  },
);

test('a missing file is named', async () => {
  const found = await batch(join(desk.folder, 'none.csv'));
  expect([found.code, found.stderr]).toEqual([1, expect.stringMatching(/none\.csv does not exist\./)]);
});

test('columns of your own are ignored when they are named', async () => {
  const path = await file([`${HEADER},Room,Planet`, `a,00001,${PERSON},7,x`]);
  expect((await batch(path, '--ignore-column', 'Room', '--ignore-column', 'Planet')).code).toBe(0);
});

test('two batches never write the same results, and a batch leaves no lock behind', async () => {
  const path = await file([HEADER, `a,00001,${PERSON}`]);
  const lock = `${path}.results.csv.partial.lock`;
  await writeFile(lock, String(process.pid));
  const second = await batch(path);
  expect([second.code, second.stderr]).toEqual([1, expect.stringContaining('Another batch writes')]);
  // No process has this number: its holder was killed.
  await writeFile(lock, '999999999');
  expect((await batch(path)).code).toBe(0);
  expect(await exists(lock)).toBe(false);
});

test('an interrupted batch continues where it stopped, and asks nobody twice', async () => {
  const rows = Array.from({ length: 12 }, (_, index) => `r${index},00001,${PERSON}`);
  const path = await file([HEADER, ...rows]);
  const remove = desk.sandbox.control.faults.add({ fault: 'latency', ms: 30, route: '/medicalnetwork/*' });
  const controller = new AbortController();
  const running = batch(path, '--concurrency', '1');
  const interrupted = desk.run(
    ['eligibility', 'batch', path, ...PROVIDER, '-o', join(desk.folder, 'own.csv'), '--concurrency', '1'],
    {
      signal: controller.signal,
    },
  );
  while (desk.sandbox.control.counters().requests < 10) await new Promise((resolve) => setImmediate(resolve));
  controller.abort();
  expect((await interrupted).code).toBe(130);
  expect((await running).code).toBe(0);
  remove();
  expect(await exists(join(desk.folder, 'own.csv'))).toBe(false);
  const partial = (await readFile(join(desk.folder, 'own.csv.partial'), 'utf8')).trim().split('\n');
  // A process that is killed may leave half a line.
  await writeFile(join(desk.folder, 'own.csv.partial'), `${partial.join('\n')}\n{"row":12,"sta`);
  const done = partial.length - 1;
  desk.sandbox.control.reset();
  const args = [
    'eligibility',
    'batch',
    path,
    ...PROVIDER,
    '-o',
    join(desk.folder, 'own.csv'),
    '--concurrency',
    '1',
  ];
  const other = await desk.run([...args, '--payer-id', 'x']);
  expect([other.code, other.stderr]).toEqual([1, expect.stringMatching(/another input, other options/)]);
  const again = await desk.run(args);
  expect([again.code, again.stderr]).toEqual([0, expect.stringContaining(`Continuing: ${done} of 12 rows`)]);
  const inquiries = desk.sandbox.control
    .journal()
    .filter(({ template, status }) => template.includes('eligibility') && status === 200);
  expect(inquiries).toHaveLength(12 - done);
  expect((await readFile(join(desk.folder, 'own.csv'), 'utf8')).trim().split('\r\n')).toHaveLength(13);
});

test('rows without a response are asked again by the next run, and wrong credentials end a batch at once', async () => {
  const path = await file([HEADER, `a,00001,${PERSON}`, `b,00001,${PERSON}`]);
  const remove = desk.sandbox.control.faults.add({
    fault: 'server-error',
    status: 500,
    route: '/medicalnetwork/*',
  });
  const down = await batch(path, '--json');
  remove();
  expect([down.code, JSON.parse(down.stdout)]).toMatchObject([
    1,
    { counts: { failed: 2 }, reasons: [{ status: 'failed', count: 2 }] },
  ]);
  expect((await batch(path)).code).toBe(0);
  expect(await readFile(`${path}.results.csv`, 'utf8')).toMatch(/1,a,active[\s\S]*2,b,active/);
  const wrong = await desk.run(['eligibility', 'batch', path, ...PROVIDER], {
    env: { OPTUM_CLIENT_SECRET: 'wrong', PAYERKIT_CONFIG_DIR: join(desk.folder, 'other') },
  });
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringMatching(/kind: authentication/)]);
});

test('payers search joins the transactions of a payer, and prints rows as JSON', async () => {
  const text = await desk.run(['payers', 'search', 'extra']);
  expect([text.code, text.stdout.match(/9496/g)?.length]).toEqual([0, 1]);
  const { stdout } = await desk.run([
    'payers',
    'search',
    '--transaction',
    'Eligibility',
    '--limit',
    '2',
    '--json',
  ]);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toMatchObject([{ transactionType: 'Eligibility' }, { transactionType: 'Eligibility' }]);
  expect((await desk.run(['payers', 'search', 'zzz'])).stdout).toBe('No payer was found.\n');
  expect((await desk.run(['payers', 'search', '--limit', '0'])).code).toBe(2);
});

test.each([
  ['Latin-1', Buffer.from(`${HEADER}\n1,00001,0000000000,Jos\u00e9,doeone,1880-01-02\n`, 'latin1')],
  ['UTF-16', Buffer.from(`\ufeff${HEADER}\n1,00001,0000000000,johnone,doeone,1880-01-02\n`, 'utf16le')],
  [
    'UTF-16 without a mark',
    Buffer.from(`${HEADER}\n1,00001,0000000000,johnone,doeone,1880-01-02\n`, 'utf16le'),
  ],
])('a file in %s is rejected: names would reach the payer changed', async (_name, content) => {
  const path = join(desk.folder, 'people.csv');
  await writeFile(path, content);
  const { code, stderr } = await desk.run(['eligibility', 'batch', path, ...PROVIDER]);
  expect([code, stderr]).toEqual([
    1,
    expect.stringContaining('people.csv is not text in UTF-8. Nothing was sent.'),
  ]);
  expect(await readdir(desk.folder)).toEqual(['people.csv']);
});

test('a payer that says "later" is asked again for as long as --retry-minutes says, and no longer', async () => {
  const { OptumClient } = await import('@payerkit/optum');
  const { baseUrl, ...application } = desk.sandbox.optum;
  const pausesMs: number[] = [];
  let nowMs = Date.now();
  const clock = {
    now: () => nowMs,
    async sleep(durationMs: number) {
      pausesMs.push(durationMs);
      nowMs += durationMs;
    },
  };
  const client = new OptumClient({ environment: { baseUrl, kind: 'sandbox' }, ...application, clock });
  const person = {
    memberId: '0000000000',
    firstName: 'johnone',
    lastName: 'doeone',
    dateOfBirth: '18800102',
  };
  const provider = { organizationName: 'happy doctors group', npi: '1760854442' };
  const rowOf = (tradingPartnerServiceId: string) => ({
    row: 1,
    reference: undefined,
    request: { tradingPartnerServiceId, provider, subscriber: person },
  });
  const settings = { concurrency: 1, retryWindowMs: 60_000, signal: new AbortController().signal };
  const later = {
    controlNumber: '000000001',
    tradingPartnerServiceId: '00001',
    errors: [{ field: 'AAA', code: '42', followupAction: 'Resubmission Allowed', location: 'Loop 2100A' }],
  };
  desk.sandbox.control.stubs.add({ path: '/medicalnetwork/eligibility/v3/', count: 2, json: later });
  const results = async (payerId: string) => {
    pausesMs.length = 0;
    const found = [];
    for await (const one of runBatch([rowOf(payerId)], client.eligibility, settings)) found.push(one);
    return found;
  };
  expect(await results('00001')).toMatchObject([{ status: 'active' }]);
  expect(pausesMs).toEqual([5_000, 10_000]);
  expect(await results('00006')).toMatchObject([{ status: 'rejected', reasonCode: '42', isRetryable: true }]);
  expect(pausesMs).toEqual([5_000, 10_000, 20_000]);
  await client.close();
});

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { claim, claimLines, remittance } from '../../packages/cli/testing/day-files.js';
import { openTerminal } from '../../packages/cli/testing/terminal.js';
import { root, run } from '../support/run.js';

const { everything } = inject('consumers');
const BIN = join(everything, 'node_modules/.bin');
const PROGRAM = join(BIN, 'payerkit');
const PROVIDER = ['--provider-npi', '1760854442', '--provider-name', 'happy doctors group'];

let folder: string;
let sandbox: ChildProcess;
let settings: Record<string, string | undefined>;
let env: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerkit-day-'));
  sandbox = spawn(PROGRAM, ['sandbox', '--port', '0', '--env'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = await new Promise<string>((resolve) =>
    sandbox.stdout?.once('data', (data) => resolve(String(data))),
  );
  settings = parseEnv(lines);
  const { OPTUM_BASE_URL = '', OPTUM_CLIENT_ID = '', OPTUM_CLIENT_SECRET = '' } = settings;
  env = {
    PATH: `${BIN}:${process.env.PATH ?? ''}`,
    HOME: folder,
    TERM: 'xterm',
    PAYERKIT_CONFIG_DIR: join(folder, 'config'),
    PAYERKIT_ENVIRONMENT: 'sandbox',
    OPTUM_BASE_URL,
    OPTUM_CLIENT_ID,
    OPTUM_CLIENT_SECRET,
  };
}, 60_000);
beforeEach(() => control('DELETE', 'faults'));
afterAll(async () => {
  sandbox?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

async function control(method: string, path: string, body?: object): Promise<unknown> {
  const { PAYERKIT_SANDBOX_URL, PAYERKIT_SANDBOX_CONTROL_TOKEN } = settings;
  const response = await fetch(`${PAYERKIT_SANDBOX_URL}/_control/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${PAYERKIT_SANDBOX_CONTROL_TOKEN}`,
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(response.ok, path).toBe(true);
  return response.status === 204 ? undefined : response.json();
}

async function received(): Promise<{ requests: number; submissions: { received: number } }> {
  return (await control('GET', 'counters')) as Awaited<ReturnType<typeof received>>;
}

/** Starts a command, kills it with SIGKILL as soon as a condition holds, and waits for its end. */
async function killWhen(args: readonly string[], isReady: () => Promise<boolean>): Promise<void> {
  const child = spawn(PROGRAM, args, { cwd: folder, env, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  while (!(await isReady())) {
    expect(child.exitCode, 'the command ended before it could be killed').toBeNull();
    await new Promise((resolve) => setImmediate(resolve));
  }
  child.kill('SIGKILL');
  await ended;
}

test('every command of the guide runs', async () => {
  const guide = await readFile(join(root, 'docs/guides/command-line.md'), 'utf8');
  const part = guide.split(/^(?=## )/m).find((one) => one.startsWith('## Optum: ')) ?? '';
  const blocks = [...part.matchAll(/```sh run\n([\s\S]*?)```/g)].map(([, block]) => block);
  expect(blocks.length).toBeGreaterThan(7);
  const work = join(folder, 'guide');
  await mkdir(work);
  await writeFile(join(work, 'people.csv'), /```csv people\.csv\n([\s\S]*?)```/.exec(part)?.[1] ?? '');
  await writeFile(join(work, 'claim.json'), JSON.stringify(claim()));
  await writeFile(join(work, 'payments.835'), remittance());
  const { status, output } = await run('sh', ['-ec', blocks.join('\n')], work, env);
  expect(status, output).toBe(0);
  for (const expected of [
    'active\nplan: BEDROCK PLAN\n',
    '2 rows: 1 active, 1 rejected.',
    'Extra Healthy Insurance',
    '1. valid: control number 12345',
    '1. accepted: control number 12345',
    '1. alreadyAccepted: control number 12345',
    '12345: settled\n',
    'Claims: 1 ',
    'Balanced: 1 claim paid 100.00 - provider adjustments 0.00, payment 100.00.',
    'payments.835: valid (1 interchange, 1 group, 1 × 835, 15 segments)',
  ])
    expect(output).toContain(expected);
});

test('a batch that is killed continues, shows rate and time left, and its summary fits the terminal', async () => {
  const header = 'reference,payerId,memberId,firstName,lastName,dateOfBirth';
  const rows = Array.from(
    { length: 40 },
    (_, row) => `r${row},${row === 7 ? '00004' : '00001'},0000000000,johnone,doeone,1880-01-02`,
  );
  await writeFile(join(folder, 'people.csv'), `${[header, ...rows].join('\n')}\n`);
  await control('POST', 'faults', { fault: 'latency', ms: 60, route: '/medicalnetwork/eligibility/*' });
  const args = ['eligibility', 'batch', 'people.csv', ...PROVIDER, '--concurrency', '2'];
  const partial = () => readFile(join(folder, 'people.csv.results.csv.partial'), 'utf8').catch(() => '');
  await killWhen(args, async () => (await partial()).split('\n').length > 6);
  const before = (await received()).requests;
  const done = (await partial()).trim().split('\n').length - 1;
  const terminal = openTerminal(PROGRAM, args, { cwd: folder, env, columns: 80 });
  expect(await terminal.exit).toBe(0);
  const text = terminal.text();
  expect(text).toContain(`Continuing: ${done} of 40 rows have a result.`);
  expect(text).toMatch(/\d+ of \d+ inquiries, [\d.]+\/s, \d+ s left/);
  expect(text).toContain('40 rows: 39 active, 1 rejected.');
  const table = text.split('\n').filter((line) => /^[┌│├└]/.test(line));
  expect(table.length).toBeGreaterThan(3);
  expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(80);
  expect((await received()).requests - before).toBe(40 - done);
  const results = await readFile(join(folder, 'people.csv.results.csv'), 'utf8');
  expect(
    results
      .trim()
      .split('\r\n')
      .map((line) => line.split(',')[0]),
  ).toEqual(['row', ...rows.map((_, row) => String(row + 1))]);
  expect(await partial()).toBe('');
});

test('a submission that is killed while it is sent is not sent again', async () => {
  await control('POST', 'optum/switches', { predefinedValuesOnly: false });
  await writeFile(join(folder, 'claims.ndjson'), claimLines('1', '2', '3'));
  await control('POST', 'faults', {
    fault: 'latency',
    ms: 3000,
    count: 1,
    after: 1,
    route: '/medicalnetwork/professionalclaims/*',
  });
  const before = (await received()).submissions.received;
  await killWhen(
    ['claims', 'submit', 'claims.ndjson'],
    async () => (await received()).submissions.received === before + 2,
  );
  const again = await run(PROGRAM, ['claims', 'submit', 'claims.ndjson', '--resume'], folder, env);
  expect([again.status, again.output]).toEqual([
    1,
    expect.stringMatching(
      /1\. alreadyAccepted[\s\S]*2\. duplicate[\s\S]*3\. accepted[\s\S]*ledger reconcile/,
    ),
  ]);
  expect((await received()).submissions.received).toBe(before + 3);
  const reconciled = await run(PROGRAM, ['ledger', 'reconcile', 'claims.ndjson', '--json'], folder, env);
  expect([reconciled.status, reconciled.output]).toEqual([
    0,
    expect.stringContaining('"patientControlNumber":"2","isFound":true,"state":"accepted"'),
  ]);
  expect((await received()).submissions.received).toBe(before + 3);
});

/** Lines of tables and lists. */
function tableLines(text: string): string[] {
  return text.split('\n').filter((line) => /^[┌│├└]|^\w[\w ]{0,20} {2}\S/.test(line));
}

test("the tables of a day's work fit 80 and 40 columns, keep words whole, and have no colors with NO_COLOR", async () => {
  await writeFile(join(folder, 'payments.835'), remittance());
  await writeFile(join(folder, 'bad.835'), remittance('81'));
  await writeFile(join(folder, 'one.json'), JSON.stringify(claim('31')));
  await control('POST', 'optum/switches', { predefinedValuesOnly: false });
  const submitted = await run(PROGRAM, ['claims', 'submit', 'one.json', '--quiet'], folder, env);
  expect(submitted.status, submitted.output).toBe(0);
  const commands = [
    ['claims', 'status', 'one.json'],
    ['ledger', 'list'],
    ['reports', 'list'],
    ['payers', 'search', 'healthy'],
    ['remittance', 'read', 'payments.835'],
  ];
  for (const [index, args] of commands.entries())
    for (const columns of index < 3 ? [40] : [80, 40]) {
      const terminal = openTerminal(PROGRAM, args, { cwd: folder, env, columns });
      expect(await terminal.exit, terminal.text()).toBe(0);
      const lines = tableLines(terminal.text());
      expect(lines.length, terminal.text()).toBeGreaterThan(2);
      expect([args, columns, Math.max(...lines.map((line) => line.length))]).toEqual([
        args,
        columns,
        expect.toSatisfy((width: number) => width <= columns),
      ]);
    }
  const colored = openTerminal(PROGRAM, ['remittance', 'read', 'bad.835'], { cwd: folder, env });
  expect(await colored.exit).toBe(1);
  expect(colored.text()).toMatch(/│ processed +│[\s\S]*NOT BALANCED: 1 claim paid 80\.00/);
  expect(colored.raw()).toContain('\u001b[31mNOT BALANCED');
  const plain = openTerminal(PROGRAM, ['remittance', 'read', 'bad.835'], {
    cwd: folder,
    env: { ...env, NO_COLOR: '1' },
  });
  expect(await plain.exit).toBe(1);
  expect(plain.raw()).not.toMatch(/\[\d+(?:;\d+)*m/);
});

test('Ctrl-C ends a batch, a download and a submission with 130, and leaves nothing half-written', async () => {
  await control('POST', 'faults', { fault: 'latency', ms: 400, route: '/medicalnetwork/*' });
  const work = join(folder, 'interrupted');
  await mkdir(work);
  const people = ['reference,payerId,memberId,firstName,lastName,dateOfBirth'];
  for (let row = 0; row < 40; row += 1) people.push(`r${row},00001,0000000000,johnone,doeone,1880-01-02`);
  await writeFile(join(work, 'people.csv'), people.join('\n'));
  await writeFile(join(work, 'claims.ndjson'), claimLines('21', '22', '23'));
  const batch = openTerminal(PROGRAM, ['eligibility', 'batch', 'people.csv', ...PROVIDER], {
    cwd: work,
    env,
    columns: 44,
  });
  // The time left fits a narrow terminal, too.
  await batch.waitFor(/[1-9]\d* of 40 inquiries, [\d.]+\/s, \d+ s left/);
  batch.type('\u0003');
  expect(await batch.exit, batch.text()).toBe(130);
  expect(batch.text()).toMatch(/of 40 rows have a result\. Run the same command again to continue\./);
  // The cursor is visible again.
  expect(batch.raw().lastIndexOf('\u001b[?25h')).toBeGreaterThan(batch.raw().lastIndexOf('\u001b[?25l'));
  const submission = openTerminal(PROGRAM, ['claims', 'submit', 'claims.ndjson'], { cwd: work, env });
  await submission.waitFor(/1\. accepted/);
  submission.type('\u0003');
  expect(await submission.exit, submission.text()).toBe(130);
  expect(submission.text()).toMatch(/2\. accepted[\s\S]*3\. notSent/);
  const following = openTerminal(PROGRAM, ['reports', 'follow', '--to', 'inbox'], { cwd: work, env });
  await following.waitFor(/Waiting for reports\./);
  following.type('\u0003');
  expect(await following.exit, following.text()).toBe(130);
  expect((await readdir(work, { recursive: true })).filter((name) => /tmp|lock|draft/.test(name))).toEqual(
    [],
  );
  expect((await readdir(work)).sort()).toEqual([
    'claims.ndjson',
    'inbox',
    'people.csv',
    'people.csv.results.csv.partial',
  ]);
});

test('an outage ends commands with the code of the error and a next step, in one JSON object with --json', async () => {
  await control('POST', 'faults', { fault: 'server-error', status: 503, route: '/*' });
  const { status, output } = await run(PROGRAM, ['payers', 'search', 'healthy', '--json'], folder, env);
  expect([status, JSON.parse(output)]).toEqual([
    1,
    { error: expect.objectContaining({ code: expect.any(String), next: expect.any(String) }) },
  ]);
  const nowhere = { ...env, OPTUM_BASE_URL: 'http://127.0.0.1:1' };
  const refused = await run(PROGRAM, ['payers', 'search', 'healthy'], folder, nowhere);
  expect([refused.status, refused.output]).toEqual([1, expect.stringMatching(/code: \w+[\s\S]*next: /)]);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { remittance } from '../../packages/cli/testing/day-files.js';
import { startMcpHost } from '../../packages/cli/testing/mcp-host.js';
import { openTerminal, type Terminal } from '../../packages/cli/testing/terminal.js';
import { root, run } from '../support/run.js';
import { INSPECTOR, installToolbox } from '../support/toolbox.js';

const { everything } = inject('consumers');
const BIN = join(everything, 'node_modules/.bin');
const PROGRAM = join(BIN, 'payerkit');
const PROVIDER = { organizationName: 'happy doctors group', npi: '1760854442' };
const SUBSCRIBER = {
  memberId: '0000000000',
  firstName: 'johnone',
  lastName: 'doeone',
  dateOfBirth: '1880-01-02',
};
const INQUIRY = { person: 'person-7', payerId: '00001', provider: PROVIDER, subscriber: SUBSCRIBER };

let folder: string;
let sandbox: ChildProcess;
let env: Record<string, string>;
const terminals: Terminal[] = [];
const clients: Awaited<ReturnType<typeof startMcpHost>>[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerkit-tools-'));
  sandbox = spawn(PROGRAM, ['sandbox', '--port', '0', '--env'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = await new Promise<string>((resolve) =>
    sandbox.stdout?.once('data', (data) => resolve(String(data))),
  );
  await writeFile(join(folder, '.env'), lines);
  const settings = parseEnv(lines) as Record<string, string>;
  env = {
    ...settings,
    PATH: `${BIN}:${process.env.PATH ?? ''}`,
    HOME: folder,
    PAYERKIT_CONFIG_DIR: join(folder, 'config'),
  };
  await mkdir(join(folder, 'files'));
  await writeFile(join(folder, 'files', 'june.835'), remittance());
}, 60_000);
afterEach(async () => {
  for (const terminal of terminals.splice(0)) terminal.kill();
  for (const client of clients.splice(0)) await client.close();
});
afterAll(async () => {
  sandbox?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Runs a command; the sandbox is found by the `.env` file of the working directory. */
function payerkit(args: readonly string[], overrides: Record<string, string> = {}) {
  return run(PROGRAM, args, folder, { ...env, ...overrides });
}

async function connect() {
  const files = join(folder, 'files');
  const args = ['mcp', '--purpose', 'treatment', '--requested-by', 'a host', '--files', files];
  const client = await startMcpHost({ command: PROGRAM, args, env });
  clients.push(client);
  return client;
}

async function disclosures(): Promise<Record<string, unknown>[]> {
  const log = join(env.PAYERKIT_CONFIG_DIR ?? '', 'stores', '_environment', 'disclosures');
  const files = await readdir(log).catch(() => []);
  const texts = await Promise.all(files.map((file) => readFile(join(log, file), 'utf8')));
  return texts
    .flatMap((text) => text.split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('the official client lists the tools and calls them, and each read is in the disclosure log', async () => {
  const client = await connect();
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toContain('read_835_file');
  for (const { name } of tools) expect(name).not.toMatch(/submit|revoke|delete|write/);
  const before = (await disclosures()).length;
  const eligibility = await client.callTool({ name: 'check_eligibility', arguments: INQUIRY });
  expect(eligibility).toMatchObject({ structuredContent: { isActive: true } });
  const payments = await client.callTool({ name: 'read_835_file', arguments: { file: 'june.835' } });
  expect(payments).toMatchObject({ structuredContent: { payments: [{ isBalanced: true }] } });
  const code = await client.callTool({ name: 'explain_code', arguments: { kind: 'CARC', code: 'CO-29' } });
  expect(JSON.stringify(code.content)).toContain('The time limit for filing has expired');
  expect((await disclosures()).slice(before)).toMatchObject([
    { person: 'person-7', recipient: 'a host', purpose: 'treatment', what: { resourceType: '271' } },
    { person: expect.stringMatching(/^835:sha256:/), what: { resourceType: '835' } },
  ]);
});

test('an error of a tool has a code and a next step, and repeats no value', async () => {
  const client = await connect();
  const calls = [
    ['check_eligibility', { ...INQUIRY, memberName: 'Jane Doe' }, 'invalid_input'],
    ['read_member_claims', { member: 'nobody-consented' }, 'no_grant'],
    ['read_835_file', { file: '../.env' }, 'outside_folder'],
  ] as const;
  for (const [name, given, code] of calls) {
    const { isError, structuredContent } = await client.callTool({ name, arguments: given });
    expect([isError, structuredContent]).toMatchObject([true, { error: { code, next: expect.any(String) } }]);
    expect(JSON.stringify(structuredContent)).not.toMatch(/Jane|SECRET|nobody/);
  }
});

test.each([
  ['closed stdin', 0],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  'the server ends on %s in the middle of a call, with nothing but protocol on stdout',
  async (how, code) => {
    const child = spawn(PROGRAM, ['mcp', '--purpose', 'treatment'], { cwd: folder, env, stdio: 'pipe' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    let [stdout, stderr] = ['', ''];
    const send = (message: object) =>
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const initialized = new Promise<void>((resolve) =>
      child.stdout.on('data', (chunk: Buffer) => {
        stdout += chunk.toString();
        resolve();
      }),
    );
    const host = {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'a host', version: '1' },
    };
    send({ id: 1, method: 'initialize', params: host });
    await initialized;
    send({ method: 'notifications/initialized' });
    send({ id: 2, method: 'tools/call', params: { name: 'check_eligibility', arguments: INQUIRY } });
    if (how === 'closed stdin') child.stdin.end();
    else child.kill(how);
    expect(await ended, stderr).toBe(code);
    for (const line of stdout.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
    expect(stderr).toMatch(/^payerkit mcp: profile [^\n]*\n$/);
  },
);

test('the MCP server is loaded by its own command alone', async () => {
  const loaded = async (args: readonly string[]) => {
    const coverage = await mkdtemp(join(folder, 'coverage-'));
    const child = spawn(PROGRAM, args, {
      cwd: folder,
      env: { ...env, NODE_V8_COVERAGE: coverage },
      stdio: 'ignore',
    });
    await new Promise((resolve) => child.on('close', resolve));
    const files = await readdir(coverage);
    const texts = await Promise.all(files.map((file) => readFile(join(coverage, file), 'utf8')));
    return texts.join('').includes('modelcontextprotocol');
  };
  expect(await loaded(['mcp', '--purpose', 'treatment'])).toBe(true);
  for (const args of [['--help'], ['call', '--list', '--json'], ['payers', 'search', '--help']])
    expect([args, await loaded(args)]).toEqual([args, false]);
});

test("the inspector's command line finds no fault with the tools, and calls one", async () => {
  const toolbox = await installToolbox(INSPECTOR, []);
  const node = join(toolbox, 'node_modules/node-of-the-inspector/bin/node');
  const launcher = join(
    toolbox,
    'node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js',
  );
  const version = await run(node, ['--version'], toolbox);
  if (version.status !== 0) {
    console.log(`Node 22 is not published for ${process.platform}-${process.arch} here; not run.`);
    return;
  }
  const config = join(folder, 'hosts.json');
  const server = { command: PROGRAM, args: ['mcp', '--purpose', 'treatment'], env };
  await writeFile(config, JSON.stringify({ mcpServers: { payerkit: server } }));
  const inspect = (...args: string[]) =>
    run(node, [launcher, '--cli', '--config', config, '--server', 'payerkit', ...args], folder, env);
  const listed = await inspect('--method', 'tools/list', '--strict');
  expect(listed.status, listed.output).toBe(0);
  expect(listed.output).toContain('"check_eligibility"');
  const args = ['--tool-arg', 'kind=CARC', 'code=CO-29'];
  const called = await inspect('--method', 'tools/call', '--tool-name', 'explain_code', ...args);
  expect(called.status, called.output).toBe(0);
  expect(called.output).toContain('The time limit for filing has expired');
});

// Before the clock of the sandbox moves, which doctor would report.
test('the tools print to a terminal of 80 columns, without colors with NO_COLOR, and Ctrl-C ends them with 130', async () => {
  const open = (args: readonly string[], own: Record<string, string> = {}) => {
    const settings = { ...env, TERM: 'xterm', NO_COLOR: '1', ...own };
    const terminal = openTerminal(PROGRAM, args, { cwd: folder, env: settings, columns: 80 });
    terminals.push(terminal);
    return terminal;
  };
  const list = open(['call', '--list', 'payerlist']);
  expect(await list.exit, list.text()).toBe(0);
  const rows = list
    .text()
    .split('\n')
    .filter((line) => /^[┌│├└]/.test(line));
  expect(rows.length).toBeGreaterThan(8);
  expect(Math.max(...rows.map((line) => line.length))).toBeLessThanOrEqual(80);
  const doctor = open(['doctor']);
  expect(await doctor.exit, doctor.text()).toBe(0);
  expect(doctor.text()).toMatch(/ok +optum credentials +Accepted/);
  const colored = open(['doctor', '--profile', 'none'], { NO_COLOR: '' });
  expect(await colored.exit).toBe(1);
  const COLOR = /\[3\dm/;
  expect([COLOR.test(doctor.raw()), COLOR.test(colored.raw())]).toEqual([false, true]);
  const shown = {
    curl: open(['curl', 'GET /medicalnetwork/reports/v2']),
    tree: open(['x12', 'read', 'files/june.835']),
    colored: open(['x12', 'read', 'files/june.835'], { NO_COLOR: '' }),
    valid: open(['x12', 'validate', 'files/june.835'], { LC_ALL: 'C' }),
    ascii: open(['call', '--list', 'payerlist'], { LC_ALL: 'C' }),
    event: open(['sandbox', 'trigger', 'new-claim', '--user', 'BBUser00001']),
    json: open(['sandbox', 'trigger', 'new-claim', '--user', 'BBUser00001', '--json']),
  };
  for (const terminal of Object.values(shown)) expect(await terminal.exit, terminal.text()).toBe(0);
  expect(shown.curl.raw().replaceAll('\r\n', '\n')).toMatch(
    /^curl \\\n {2}http:\S+\/medicalnetwork\/reports\/v2 \\\n[\s\S]+ "authorization: Bearer \$OPTUM_TOKEN"\n$/,
  );
  expect(shown.tree.raw()).toMatch(/\n {8}CLP claim payment {2}01=PCN1 /);
  expect([shown.tree, shown.colored].map((one) => one.raw().includes('\u001b[1m'))).toEqual([false, true]);
  expect(shown.colored.text()).toBe(shown.tree.text());
  expect(shown.valid.raw()).toMatch(/^files\/june\.835: valid \(1 interchange, 1 group, 1 x 835, /);
  expect(shown.ascii.text()).toMatch(/^\+-+\+[\s\S]*\n\| operation +\|/);
  expect(shown.ascii.raw()).toMatch(/^[\x20-\x7e\r\n]*$/);
  expect(shown.event.raw()).toBe('BBUser00001 has 1 new claim.\r\n');
  expect(JSON.parse(shown.json.text())).toMatchObject({ summary: 'BBUser00001 has 1 new claim.' });
  const mcp = open(['mcp', '--purpose', 'treatment']);
  await mcp.waitFor(/payerkit mcp: profile/);
  mcp.type('\u0003');
  expect(await mcp.exit, mcp.text()).toBe(130);
});

test('the commands of the guide run', async () => {
  const guide = await readFile(join(root, 'docs/guides/command-line.md'), 'utf8');
  const blocks = [...guide.matchAll(/```sh tools\n([\s\S]*?)```/g)].map(([, block]) => block);
  expect(blocks.length).toBe(4);
  const work = join(folder, 'guide');
  await mkdir(work);
  await cp(join(folder, '.env'), join(work, '.env'));
  const inquiry = {
    controlNumber: '123456789',
    tradingPartnerServiceId: '00001',
    provider: PROVIDER,
    subscriber: { ...SUBSCRIBER, dateOfBirth: '18800102' },
    encounter: { serviceTypeCodes: ['30'] },
  };
  await writeFile(join(work, 'inquiry.json'), JSON.stringify(inquiry));
  const { status, output } = await run('sh', ['-ec', blocks.join('\n')], work, env);
  expect(status, output).toBe(0);
  for (const expected of [
    'GET /medicalnetwork/payerlist/v1/payers',
    '"pageSize": 2',
    '"benefitsInformation"',
    '--header "authorization: Bearer $OPTUM_TOKEN"',
    'BBUser00000 has 2 new claims.',
    'Optum responds with 503, for 3 requests of each product.',
    "The sandbox's clock moved 24 hours forward.",
  ])
    expect(output).toContain(expected);
  expect(JSON.parse(await readFile(join(work, 'findings.json'), 'utf8'))).toMatchObject({ ok: true });
});

test('doctor and call end with 1 and 2, and say what to do', async () => {
  const doctor = await payerkit(['doctor', '--json'], { OPTUM_CLIENT_SECRET: 'of-another-environment' });
  expect(doctor.status).toBe(1);
  expect(JSON.parse(doctor.output)).toMatchObject({
    ok: false,
    findings: expect.arrayContaining([
      expect.objectContaining({ check: 'optum credentials', status: 'problem', fix: expect.any(String) }),
    ]),
  });
  const unknown = await payerkit(['call', 'GET /medicalnetwork/report/v2']);
  expect(unknown.status).toBe(2);
  expect(unknown.output).toContain('Did you mean "GET /medicalnetwork/reports/v2"?');
  const event = await payerkit(['sandbox', 'trigger', 'new-clam', '--quiet']);
  expect(event.status).toBe(2);
  expect(event.output).toContain('new-claim');
});

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { send } from '../testing/raw-client.js';

const here = fileURLToPath(new URL('.', import.meta.url));
let folder: string;
let cli: string;
let child: ChildProcess | undefined;
let squatter: Server | undefined;

beforeAll(async () => {
  // Next to the sources, so that the program finds its dependencies.
  folder = await mkdtemp(join(here, '../node_modules/.cli-test-'));
  await build({
    entryPoints: [join(here, 'cli.ts'), join(here, 'sandbox.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  cli = join(folder, 'bin.mjs');
  await writeFile(
    cli,
    `import { runSandboxCommand } from './cli.mjs'; process.exitCode = await runSandboxCommand(process.argv.slice(2));`,
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => {
  child?.kill('SIGKILL');
  squatter?.close();
  squatter = undefined;
});

interface Run {
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly firstLine: Promise<string>;
  readonly exit: Promise<number | null>;
}

function run(args: readonly string[]): Run {
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  child = started;
  let [stdout, stderr] = ['', ''];
  const exit = new Promise<number | null>((resolve) => started.on('close', resolve));
  const firstLine = new Promise<string>((resolve) => {
    started.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      if (stdout.includes('\n')) resolve(stdout.split('\n', 1)[0] ?? '');
    });
  });
  started.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return { stdout: () => stdout, stderr: () => stderr, firstLine, exit };
}

/** Takes a port as another program would. */
async function squat(port = 0): Promise<number> {
  const server = createServer();
  squatter = server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

describe('payerkit-sandbox', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'prints a ready line in JSON, serves, and ends on %s',
    async (signal) => {
      const program = run([
        cli,
        '--port',
        '0',
        '--json',
        '--seed',
        '7',
        '--fault',
        'server-error:route=/nowhere,count=1',
      ]);
      const ready = JSON.parse(await program.firstLine) as { url: string; controlToken: string };
      expect(ready).toMatchObject({
        ready: true,
        blueButton: { baseUrl: ready.url, clientId: expect.any(String), redirectUri: expect.any(String) },
        optum: { baseUrl: ready.url, clientSecret: expect.any(String) },
      });
      expect((await send(`${ready.url}/nowhere`)).status).toBe(503);
      expect((await send(`${ready.url}/nowhere`)).status).toBe(404);
      const headers = { authorization: `Bearer ${ready.controlToken}` };
      expect((await send(`${ready.url}/_control/counters`, { headers })).status).toBe(200);
      child?.kill(signal);
      expect([await program.exit, program.stderr()]).toEqual([0, '']);
    },
  );

  test('prints lines for people without --json', async () => {
    const program = run([cli, '--port', '0']);
    expect(await program.firstLine).toMatch(/^payerkit sandbox is ready at http:\/\/127\.0\.0\.1:\d+$/);
  });

  test("an app's own id, secret and callback addresses are used, on both sides", async () => {
    const program = run([
      cli,
      '--port=0',
      '--json',
      '--log',
      '--redirect-uri=https://oauth.pstmn.io/v1/callback',
      '--redirect-uri=http://localhost:5173/auth/return',
      '--client-id=my-client',
      '--client-secret=my-secret',
      '--optum-client-id=my-optum',
      '--optum-client-secret=my-optum-secret',
    ]);
    const ready = JSON.parse(await program.firstLine) as { url: string };
    expect(ready).toMatchObject({
      blueButton: {
        clientId: 'my-client',
        clientSecret: 'my-secret',
        redirectUri: 'https://oauth.pstmn.io/v1/callback',
      },
      optum: { clientId: 'my-optum', clientSecret: 'my-optum-secret' },
    });
    const token = await send(`${ready.url}/apip/auth/v2/token`, {
      body: { client_id: 'my-optum', client_secret: 'my-optum-secret', grant_type: 'client_credentials' },
    });
    expect(token.status).toBe(200);
    expect((await send(`${ready.url}/no/such/path`)).status).toBe(404);
    child?.kill('SIGINT');
    await program.exit;
    expect(program.stderr()).toMatch(/^\d\d:\d\d:\d\d POST \/apip\/auth\/v2\/token 200 \d+ ms$/m);
    expect(program.stderr()).toMatch(/^\d\d:\d\d:\d\d GET \/no\/such\/path 404 \d+ ms \(no such route\)$/m);
    expect(program.stderr()).not.toContain('my-optum-secret');
  });

  test('--env prints lines that Node reads as a .env file', async () => {
    const program = run([cli, '--port', '0', '--env', '--client-secret', "it's#1"]);
    await program.firstLine;
    child?.kill('SIGINT');
    await program.exit;
    const file = join(folder, 'app.env');
    await writeFile(file, program.stdout());
    const reader = run([`--env-file=${file}`, '-p', 'JSON.stringify(process.env)']);
    await reader.exit;
    expect(JSON.parse(reader.stdout())).toMatchObject({
      BLUE_BUTTON_BASE_URL: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      BLUE_BUTTON_CLIENT_ID: expect.stringMatching(/^\w{40}$/),
      BLUE_BUTTON_CLIENT_SECRET: "it's#1",
      BLUE_BUTTON_REDIRECT_URI: 'http://127.0.0.1/callback',
      OPTUM_CLIENT_ID: 'sandbox-optum-client',
      OPTUM_CLIENT_SECRET: 'sandbox-optum-secret',
      PAYERKIT_SANDBOX_CONTROL_TOKEN: expect.any(String),
    });
  });

  test('--state saves the state at the end, and continues with it', async () => {
    const file = join(folder, 'state.json');
    const args = [cli, '--port', '0', '--json', '--state', file];
    const applications = async (ready: string, body?: object) => {
      const { url, controlToken } = JSON.parse(ready) as { url: string; controlToken: string };
      const headers = { authorization: `Bearer ${controlToken}` };
      return (await send(`${url}/_control/blue-button/applications`, { headers, body })).body;
    };
    const first = run([...args, '--seed', '7']);
    await applications(await first.firstLine, { name: 'Mine', redirectUris: ['https://app.example/cb'] });
    child?.kill('SIGINT');
    expect([await first.exit, first.stderr()]).toEqual([0, '']);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.includes('.tmp'))).toEqual([]);

    const second = run(args);
    expect(await applications(await second.firstLine)).toContain('"name":"Mine"');
    child?.kill('SIGTERM');
    await second.exit;
    const otherSeed = run([...args, '--seed', '8']);
    expect([await otherSeed.exit, otherSeed.stderr()]).toEqual([
      1,
      'The seed 8 differs from the seed 7 of the saved state.\n',
    ]);
    await writeFile(file, '{"format":');
    const damaged = run(args);
    expect([await damaged.exit, damaged.stderr()]).toEqual([1, `${file}: The file is not JSON.\n`]);
  });

  test('--member, --report and --stub add what their files hold', async () => {
    const file = async (name: string, content: unknown) => {
      await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
      return join(folder, name);
    };
    const isa =
      'ISA*00*          *00*          *ZZ*OWN            *ZZ*RECEIVER       *260630*1200*^*00501*000000001*0*T*:~';
    const patient = { resourceType: 'Patient', id: '-19990000000001' };
    const member = await file('pat.json', { user: 'pat', v2: 'pat-v2.json' });
    await file('pat-v2.json', [patient]);
    const report = await file('R5OWN001.AA', `${isa}ST*835*0001~TRN*1*OWN1~SE*3*0001~IEA*1*000000001~`);
    const stub = await file('stub.json', { path: '/own', json: { own: true } });
    const files = ['--member', member, '--report', report, '--stub', stub];
    const program = run([
      cli,
      '--port',
      '0',
      '--json',
      ...files,
      '--optum-client-id=a',
      '--optum-client-secret=b',
    ]);
    const { url, controlToken } = JSON.parse(await program.firstLine) as {
      url: string;
      controlToken: string;
    };
    const members = await send(`${url}/_control/members?count=1`, {
      headers: { authorization: `Bearer ${controlToken}` },
    });
    expect(JSON.parse(members.body)).toMatchObject([{ user: 'pat', patientId: '-19990000000001' }]);
    expect((await send(`${url}/own`)).body).toBe('{"own":true}');
    const token = await send(`${url}/apip/auth/v2/token`, {
      body: { client_id: 'a', client_secret: 'b', grant_type: 'client_credentials' },
    });
    const { access_token } = JSON.parse(token.body) as { access_token: string };
    const read = await send(`${url}/medicalnetwork/reports/v2/R5OWN001.AA/835`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    expect(read.body).toContain('"checkOrEFTTraceNumber":"OWN1"');
    child?.kill('SIGINT');
    expect([await program.exit, program.stderr()]).toEqual([0, '']);
  });

  test.each([
    ['--member', 'nowhere.json', 'nowhere.json cannot be read'],
    ['--report', 'nowhere.835', 'nowhere.835 cannot be read'],
    ['--stub', 'nowhere.json', 'nowhere.json cannot be read'],
  ])('%s %s is an error that names the file', async (flag, name, message) => {
    const program = run([cli, '--port', '0', flag, join(folder, name)]);
    expect([await program.exit, program.stdout()]).toEqual([1, '']);
    expect(program.stderr()).toContain(message);
    expect(program.stderr()).not.toContain('    at ');
  });

  test('people see their callback addresses and a line for each request', async () => {
    const program = run([cli, '--port', '0', '--fault', 'reset-before:route=/v3/*']);
    const url = (await program.firstLine).split(' ').at(-1) ?? '';
    await send(`${url}/v2/fhir/metadata?_format=json`);
    await send(`${url}/v3/fhir/metadata`).catch(() => undefined);
    child?.kill('SIGINT');
    await program.exit;
    expect(program.stdout()).toContain('redirect uri any loopback address');
    expect(program.stdout()).toMatch(/GET \/v2\/fhir\/metadata 200 \d+ ms$/m);
    expect(program.stdout()).toMatch(/GET \/v3\/fhir\/metadata cut off \d+ ms \[reset-before\]$/m);
  });

  test('a taken port that was asked for is the end', async () => {
    const port = await squat();
    const program = run([cli, '--port', String(port)]);
    expect(await program.exit).toBe(1);
    expect([program.stdout(), program.stderr()]).toEqual([
      '',
      expect.stringContaining(`Port ${port} on 127.0.0.1 is in use`),
    ]);
  });

  test('when the usual port is taken it says so and takes another', async () => {
    // Somebody else may hold it already, which serves as well.
    await squat(4010).catch(() => undefined);
    const program = run([cli, '--json']);
    const { url } = JSON.parse(await program.firstLine) as { url: string };
    expect(url).not.toContain(':4010');
    expect(program.stderr()).toBe('Port 4010 is in use; using a free one.\n');
  });

  test.each([
    [['--port', 'x'], '--port must be a whole number up to 65535'],
    [['--seed', '-1'], '--seed'],
    [['--fault', 'latency:ms=soon'], 'ms: must be a number'],
    [['--fault', 'latency:rate=2'], 'rate: must be from 0 to 1'],
    [['--nonsense'], "Unknown option '--nonsense'"],
    [['--redirect-uri', '/callback'], '--redirect-uri must be an absolute URI'],
    [['--redirect-uri', 'https://a.example/#x'], '--redirect-uri must have no fragment'],
    [['--client-id', 'with space'], '--client-id must be printable ASCII'],
    [['--optum-client-id', 'alone'], '--optum-client-id and --optum-client-secret'],
    [['--json', '--env'], '--json and --env exclude each other'],
    [['--host', '0.0.0.0'], 'with --allow-host'],
    [['--host', '127.0.0.1', '--allow-host', 'http://sandbox'], 'Not a host: http://sandbox'],
    [['4010'], "Unexpected argument '4010'"],
  ])('%j is not understood, and the next step is named', async (args, message) => {
    const program = run([cli, ...args]);
    expect([await program.exit, program.stdout()]).toEqual([2, '']);
    expect(program.stderr()).toContain(message);
    expect(program.stderr()).toContain('--help prints the usage.');
    expect(program.stderr()).not.toContain('    at ');
  });

  test('--help names every fault', async () => {
    const program = run([cli, '--help']);
    expect(await program.exit).toBe(0);
    expect(program.stdout()).toMatch(/latency +responds late \(ms=200, jitterMs=0\)/);
  });
});

test('after close() nothing keeps the process alive', async () => {
  const code = `
    import { get } from 'node:http';
    import { createSandbox } from ${JSON.stringify(join(folder, 'sandbox.mjs'))};
    const sandbox = await createSandbox({ faults: [{ fault: 'stall-headers', count: 1 }] });
    // Not fetch: a socket of fetch that dies while connecting does not keep the process until it rejects.
    const stalled = new Promise((resolve) => get(sandbox.url).once('error', () => resolve('cut')));
    await sandbox.control.waitFor(() => false, { timeoutMs: 20 }).catch(() => undefined);
    await sandbox.close();
    console.log(await stalled);`;
  const program = run(['--input-type=module', '--eval', code]);
  expect([await program.exit, program.stdout(), program.stderr()]).toEqual([0, 'cut\n', '']);
});

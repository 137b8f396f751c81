import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { claim, remittance } from '../testing/day-files.js';
import { configFolder, type Run, type RunOptions, run } from '../testing/run.js';
import { COMMANDS } from './commands.js';

const LOADING_MS = 60_000;
const PROVIDER = [
  '--payer-id',
  '00001',
  '--provider-npi',
  '1760854442',
  '--provider-name',
  'happy doctors group',
];
const PERSON =
  '--member-id 0000000000 --first-name johnone --last-name doeone --date-of-birth 1880-01-02'.split(' ');
const PEOPLE = 'memberId,firstName,lastName,dateOfBirth\n0000000000,johnone,doeone,1880-01-02\n';

type Flag = '--json' | '--quiet';

/** A command as it runs with a flag. */
interface Row {
  /** Arguments after the command; each flag has its own state where the command changes it. */
  readonly args: (flag: Flag) => readonly string[] | Promise<readonly string[]>;
  /** Content of stdin, and environment variables. */
  readonly options?: (flag: Flag) => RunOptions;
  /** Shape of stdout under `--json`. Default: one document. */
  readonly json?: 'lines' | 'none';
  /** Runs the command in place of `run`. */
  readonly run?: (args: readonly string[]) => Promise<Run>;
  /** True for a command whose only result is that it is done: nothing on stdout under `--quiet`. */
  readonly confirms?: boolean;
  /** True for a command that gives instructions to a person on stderr. */
  readonly instructs?: boolean;
  /** Exit code. Default 0. */
  readonly code?: number;
}

let folder: Awaited<ReturnType<typeof configFolder>>;
let sandbox: Sandbox;
let env: Record<string, string>;
/** Each login is another person: a newer consent of one person ends the older one. */
let people = 2;

beforeAll(async () => {
  // Commands load these on first use; a slow machine needs more than a test's time for it.
  const loaded = [import('@payerkit/optum'), import('@payerkit/blue-button'), import('@payerkit/core/node')];
  [folder, sandbox] = await Promise.all([configFolder(), createSandbox(), ...loaded]);
  Object.assign(sandbox.control.optum.switches, { predefinedValuesOnly: false });
  const { blueButton, optum } = sandbox;
  env = {
    PAYERKIT_CONFIG_DIR: folder.path,
    PAYERKIT_ENVIRONMENT: 'sandbox',
    PAYERKIT_SANDBOX_URL: sandbox.url,
    PAYERKIT_SANDBOX_CONTROL_TOKEN: sandbox.control.token,
    BLUE_BUTTON_BASE_URL: blueButton.baseUrl,
    BLUE_BUTTON_CLIENT_ID: blueButton.clientId,
    BLUE_BUTTON_CLIENT_SECRET: blueButton.clientSecret,
    BLUE_BUTTON_REDIRECT_URI: blueButton.redirectUri,
    OPTUM_BASE_URL: optum.baseUrl,
    OPTUM_CLIENT_ID: optum.clientId,
    OPTUM_CLIENT_SECRET: optum.clientSecret,
  };
  for (const key of ['member', 'ends--json', 'ends--quiet', 'leaves--json', 'leaves--quiet'])
    await logIn([key]);
}, LOADING_MS);
afterAll(async () => {
  await sandbox.close();
  await folder.remove();
});

/** Runs `login` as a person who pastes the callback. */
async function logIn(args: readonly string[]): Promise<Run> {
  const { PassThrough } = await import('node:stream');
  const { runCli } = await import('./cli.js');
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  let text = '';
  const url = new Promise<string>((resolve) => {
    stderr.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const [found] = /http\S+authorize\S+(?=\n)/.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const { signal } = new AbortController();
  const ended = runCli(['login', ...args, '--no-browser'], { stdin, stdout, stderr, env }, signal);
  stdin.write(`${await sandbox.control.blueButton.consent(await url, { user: `BBUser0000${people++}` })}\n`);
  return { code: await ended, stdout: String(stdout.read() ?? ''), stderr: text };
}

/** Runs a command that ends with Ctrl-C, until it has printed something. */
function runUntilOutput(args: readonly string[]): Promise<Run> {
  const controller = new AbortController();
  return run(args, { env, signal: controller.signal, onStdout: () => controller.abort() });
}

/** Runs a command that prints to the process itself, and ends at once. */
async function runInProcess(args: readonly string[]): Promise<Run> {
  let stdout = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((piece) => {
    stdout += String(piece);
    return true;
  });
  try {
    const { code, stderr } = await run(args, { signal: AbortSignal.abort() });
    return { code, stdout, stderr };
  } finally {
    write.mockRestore();
  }
}

async function file(name: string, content: string | object): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** Returns a file with a claim of its own for the flag. */
function claimFile(flag: Flag, about: string): Promise<string> {
  return file(
    `${about}${flag}.json`,
    claim(`${about}${flag}`.replaceAll('-', '').toUpperCase().slice(0, 17)),
  );
}

async function submitted(flag: Flag, about: string): Promise<string> {
  const path = await claimFile(flag, about);
  await run(['claims', 'submit', path], { env });
  return path;
}

const ROWS: Readonly<Record<string, Row>> = {
  call: { args: () => ['GET /medicalnetwork/reports/v2'] },
  'claims status': { args: async (flag) => [await submitted(flag, 'status')] },
  'claims submit': { args: async (flag) => [await claimFile(flag, 'submit')], json: 'lines' },
  'claims track': {
    args: async (flag) => [await submitted(flag, 'track'), '--state', join(folder.path, flag)],
  },
  'claims validate': { args: async (flag) => [await claimFile(flag, 'validate')], json: 'lines' },
  completion: { args: () => ['bash'] },
  configure: {
    args: () => ['--profile', 'work', '--secrets', 'environment'],
    // The first profile is used by default.
    options: (flag) => ({ env: { PAYERKIT_CONFIG_DIR: join(folder.path, `profiles${flag}`) } }),
    confirms: true,
  },
  curl: { args: () => ['GET /medicalnetwork/reports/v2'] },
  doctor: { args: () => [] },
  'eligibility batch': {
    args: async (flag) => [await file(`people${flag}.csv`, PEOPLE), '--output', '-', ...PROVIDER],
    json: 'lines',
  },
  'eligibility check': { args: () => [...PROVIDER, ...PERSON] },
  'grants import': {
    args: (flag) => [`imported${flag}`],
    options: () => ({ stdin: JSON.stringify({ accessToken: 'a', expiresAt: '2999-01-01T00:00:00Z' }) }),
    confirms: true,
  },
  'grants list': { args: () => [] },
  'grants revoke': { args: (flag) => [`ends${flag}`, '--yes'], confirms: true },
  'grants show': { args: () => ['member'] },
  'ledger list': { args: () => [] },
  'ledger reconcile': { args: async (flag) => [await submitted(flag, 'reconcile')] },
  'ledger settle': {
    args: async (flag) => [await submitted(flag, 'settle'), '--outcome', 'rejected'],
    confirms: true,
  },
  'ledger show': {
    async args(flag) {
      await submitted(flag, 'show');
      const { stdout } = await run(['ledger', 'list', '--json'], { env });
      return [(JSON.parse(stdout) as { key: string }[]).at(-1)?.key ?? ''];
    },
  },
  login: { args: (flag) => [`new${flag}`], run: (args) => logIn(args.slice(1)), instructs: true },
  logout: { args: (flag) => [`leaves${flag}`], confirms: true },
  mcp: { args: () => ['--purpose', 'treatment'], json: 'none' },
  'member card': { args: () => ['member'], options: () => ({ env: { BLUE_BUTTON_VERSION: 'v3' } }) },
  'member claims': { args: () => ['member', '--limit', '2'], json: 'lines' },
  'member coverage': { args: () => ['member'] },
  'member export': {
    args: (flag) => ['member', '--out', join(folder.path, `out${flag}`)],
    confirms: true,
  },
  'member patient': { args: () => ['member'] },
  'payers search': { args: () => ['extra'], json: 'lines' },
  'remittance read': { args: async () => [await file('one.835', remittance())], json: 'lines' },
  'reports download': { args: (flag) => ['--all', '--to', join(folder.path, `in${flag}`)] },
  'reports follow': { args: () => [], json: 'lines', run: runUntilOutput, code: 130 },
  'reports list': { args: () => [] },
  sandbox: { args: () => ['--port', '0'], run: runInProcess },
  'sandbox trigger': { args: () => ['new-claim', '--user', 'BBUser00002'], confirms: true },
  whoami: { args: () => [] },
  'x12 read': { args: async () => [await file('one.835', remittance())], json: 'lines' },
  'x12 validate': { args: async () => [await file('one.835', remittance())], json: 'lines' },
};

describe.each(COMMANDS.filter(({ hidden }) => hidden !== true).map(({ path }) => path))(
  'payerkit %s',
  (path) => {
    const row = ROWS[path];
    async function runWith(flag: Flag): Promise<Run> {
      if (row === undefined) throw new Error('the table has a row for every command');
      const args = [...path.split(' '), ...(await row.args(flag)), flag];
      if (row.run !== undefined) return row.run(args);
      const options = row.options?.(flag);
      return run(args, { ...options, env: { ...env, ...options?.env } });
    }

    test('prints parseable JSON and nothing else on stdout under --json', async () => {
      const { code, stdout, stderr } = await runWith('--json');
      expect(code, stderr).toBe(row?.code ?? 0);
      if (row?.json === 'none') expect(stdout).toBe('');
      else if (row?.json === 'lines') {
        const lines = stdout.split('\n').slice(0, -1);
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) expect(() => JSON.parse(line), line).not.toThrow();
      } else expect(() => JSON.parse(stdout), stdout).not.toThrow();
      expect(stdout.endsWith('\n')).toBe(stdout !== '');
    });

    test('prints its result and nothing else under --quiet', async () => {
      const { code, stdout, stderr } = await runWith('--quiet');
      expect(code, stderr).toBe(row?.code ?? 0);
      if (row?.instructs !== true) expect(stderr).toBe('');
      expect(stdout === '', stdout).toBe(row?.confirms === true || row?.json === 'none');
    });
  },
);

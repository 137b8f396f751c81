import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openTerminal } from '../../packages/cli/testing/terminal.js';
import { run } from '../support/run.js';

const { everything } = inject('consumers');
const BIN = join(everything, 'node_modules/.bin');
const PROGRAM = join(BIN, 'payerkit');

let folder: string;
let env: Record<string, string>;
let close: () => Promise<void>;
let addFault: (fault: object) => () => void;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerkit-shell-'));
  // The packed sandbox and client, in this process: it grants consents without a browser.
  const load = createRequire(join(everything, 'package.json'));
  const { createSandbox } = load('@payerkit/sandbox') as typeof import('@payerkit/sandbox');
  const { BlueButtonClient } = load('@payerkit/blue-button') as typeof import('@payerkit/blue-button');
  const { FileTokenStore } = load('@payerkit/core/node') as typeof import('@payerkit/core/node');
  const sandbox = await createSandbox({ seed: 7 });
  const { baseUrl, ...application } = sandbox.blueButton;
  const config = join(folder, 'config');
  env = {
    PATH: `${BIN}:${process.env.PATH ?? ''}`,
    HOME: folder,
    TERM: 'xterm',
    PAYERKIT_CONFIG_DIR: config,
    BLUE_BUTTON_BASE_URL: baseUrl,
    BLUE_BUTTON_CLIENT_ID: application.clientId,
    BLUE_BUTTON_CLIENT_SECRET: application.clientSecret,
    BLUE_BUTTON_REDIRECT_URI: application.redirectUri,
  };
  const tokenStore = new FileTokenStore(join(config, 'stores', '_environment', 'tokens'));
  const client = new BlueButtonClient({
    environment: { baseUrl, kind: 'sandbox' },
    ...application,
    tokenStore,
  });
  const { url, session } = await client.auth.start({ key: 'user-1' });
  await client.auth.complete(await sandbox.control.blueButton.consent(url, { user: 'BBUser00000' }), session);
  await client.close();
  addFault = (fault) => sandbox.control.faults.add(fault as Parameters<typeof sandbox.control.faults.add>[0]);
  close = () => sandbox.close();
}, 60_000);
afterAll(async () => {
  await close?.();
  await rm(folder, { recursive: true, force: true });
});

describe('an export', () => {
  async function manifestOf(out: string) {
    return JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as {
      readonly files: readonly { readonly name: string; readonly sha256: string }[];
    };
  }

  test('that is killed again and again continues, and ends as one that was not', async () => {
    const whole = join(folder, 'whole');
    const undisturbed = await run(PROGRAM, ['member', 'export', '--out', whole], folder, env);
    expect(undisturbed.status, undisturbed.output).toBe(0);
    const killed = join(folder, 'killed');
    const partial = join(killed, '.partial');
    await mkdir(partial, { recursive: true });
    // Each page comes slowly, so that a kill hits the middle of the collection.
    const remove = addFault({ fault: 'latency', ms: 150, route: '/v2/fhir/ExplanationOfBenefit*' });
    for (const name of ['claims.part', 'progress.json', 'Coverage.ndjson']) {
      const child = spawn(PROGRAM, ['member', 'export', '--out', killed], {
        cwd: folder,
        env,
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => child.once('close', resolve));
      await appeared(partial, name);
      child.kill('SIGKILL');
      await ended;
      expect(existsSync(join(killed, 'manifest.json'))).toBe(false);
    }
    remove();
    const { status, output } = await run(PROGRAM, ['member', 'export', '--out', killed], folder, env);
    expect(status, output).toBe(0);
    expect(output).toMatch(/Continuing an export that ended early, after [1-9]\d* claims/);
    expect((await manifestOf(killed)).files).toEqual((await manifestOf(whole)).files);
  });

  test('that Ctrl-C ends leaves no lock and no result, and the next one continues', async () => {
    const remove = addFault({ fault: 'latency', ms: 150, route: '/v2/fhir/ExplanationOfBenefit*' });
    const out = join(folder, 'interrupted');
    const terminal = openTerminal(PROGRAM, ['member', 'export', '--out', out], { cwd: folder, env });
    await terminal.waitFor(/[1-9]\d* of 155 claims/);
    terminal.type('\u0003');
    expect(await terminal.exit, terminal.text()).toBe(130);
    remove();
    expect((await readdir(out)).filter((name) => name !== '.partial')).toEqual([]);
    const { status, output } = await run(PROGRAM, ['member', 'export', '--out', out, '--quiet'], folder, env);
    expect([status, output]).toEqual([0, '']);
    expect((await manifestOf(out)).files.length).toBe(4);
  });

  test('shows claims, rate and time left at a terminal, and nothing of it in a pipe', async () => {
    const remove = addFault({ fault: 'latency', ms: 150, route: '/v2/fhir/ExplanationOfBenefit*' });
    const out = join(folder, 'watched');
    const terminal = openTerminal(PROGRAM, ['member', 'export', '--out', out], { cwd: folder, env });
    expect(await terminal.exit, terminal.text()).toBe(0);
    remove();
    expect(terminal.text()).toMatch(/\d+ of 155 claims, [\d.]+\/s/);
    expect(terminal.text()).toContain('155 new and 0 changed claims');
    const piped = await run(PROGRAM, ['member', 'export', '--out', out], folder, env);
    expect(piped.output).not.toContain('/s');
  });
});

test('the keychain is asked for with its install command when it is first needed', async () => {
  const args = ['configure', '--environment', 'sandbox', '--optum-client-id', 'x', '--secrets', 'keychain'];
  const own = { ...env, PAYERKIT_CONFIG_DIR: join(folder, 'other'), OPTUM_CLIENT_SECRET: 'a-secret' };
  const { status, output } = await run(PROGRAM, args, folder, own);
  expect(status).toBe(1);
  expect(output).toContain('Run "npm install @napi-rs/keyring"');
  expect(output).not.toContain('a-secret');
  expect(existsSync(join(folder, 'other', 'profiles.json'))).toBe(false);
});

test.runIf(existsSync('/dev/full'))('a full disk behind stdout is an error with a next step', async () => {
  const { status, output } = await run('bash', ['-c', `'${PROGRAM}' grants show > /dev/full`], folder, env);
  expect([status, output]).toEqual([
    1,
    'error: Standard output cannot be written: the disk is full.\ncode: enospc\nnext: Free space, then run the same command again.\n',
  ]);
});

test('a reader that stops early ends the command quietly', async () => {
  const { status, output } = await run(
    'bash',
    ['-o', 'pipefail', '-c', `'${PROGRAM}' member claims --json | head -n 1 | wc -l`],
    folder,
    env,
  );
  expect([status, output.trim()]).toEqual([0, '1']);
});

test('a table fits the terminal, and has colors nowhere else', async () => {
  const terminal = openTerminal(PROGRAM, ['member', 'claims', '--limit', '5'], {
    cwd: folder,
    env,
    columns: 70,
  });
  expect(await terminal.exit, terminal.text()).toBe(0);
  // The line of progress has been cleared from before the first of them.
  const lines = terminal.text().match(/[┌│├└].*/g) ?? [];
  expect(lines.length).toBeGreaterThan(10);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(70);
  const failing = openTerminal(PROGRAM, ['grants', 'show', 'usr-1'], { cwd: folder, env });
  expect(await failing.exit).toBe(1);
  expect(failing.raw()).toContain('\u001b[31merror:\u001b[39m');
  const plain = openTerminal(PROGRAM, ['grants', 'show', 'usr-1'], {
    cwd: folder,
    env: { ...env, NO_COLOR: '1' },
  });
  expect(await plain.exit).toBe(1);
  expect(plain.raw()).not.toContain('\u001b[31m');
});

test("a member's tables fit 40 columns, and a revocation that is not confirmed changes nothing", async () => {
  for (const args of [
    ['member', 'coverage'],
    ['member', 'claims', '--limit', '2'],
    ['grants', 'list'],
  ]) {
    const terminal = openTerminal(PROGRAM, args, { cwd: folder, env, columns: 40 });
    expect(await terminal.exit, terminal.text()).toBe(0);
    const lines = terminal.text().split('\n');
    const table = lines.filter((line) => /^[┌│├└]|^\w[\w ]{0,14} {2}\S/.test(line));
    expect(table.length, terminal.text()).toBeGreaterThan(3);
    expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(40);
  }
  const canceled = openTerminal(PROGRAM, ['grants', 'revoke', 'user-1'], { cwd: folder, env });
  await canceled.waitFor(/Yes|yes/);
  canceled.type('\u0003');
  expect(await canceled.exit, canceled.text()).toBe(130);
  const denied = openTerminal(PROGRAM, ['grants', 'revoke', 'user-1'], { cwd: folder, env });
  await denied.waitFor(/Yes|yes/);
  denied.type('n');
  expect(await denied.exit, denied.text()).toBe(1);
  expect(denied.text()).toContain('Nothing was done.');
  const { status, output } = await run(PROGRAM, ['grants', 'list', '--json'], folder, env);
  expect([status, JSON.parse(output)]).toMatchObject([0, [{ key: 'user-1', status: 'active' }]]);
});

describe('completion in bash', () => {
  test('completes commands and options of the installed program', async () => {
    const shell = openTerminal('bash', ['--norc', '--noprofile', '-i'], { cwd: folder, env, columns: 200 });
    shell.type('source <(payerkit completion bash); echo ready-$((1 + 1))\r');
    await shell.waitFor(/^ready-2/m);
    shell.type('payerkit gra\t');
    await shell.waitFor(/payerkit grants /);
    shell.type('sh\t');
    await shell.waitFor(/grants show /);
    shell.type('us\t');
    await shell.waitFor(/grants show user-1 /);
    shell.type('--ch\t');
    await shell.waitFor(/--check /);
    shell.kill();
  });

  test('completes values with blanks and braces, quoted or escaped', async () => {
    const stub = join(folder, 'stub');
    await mkdir(stub);
    const { output: script } = await run(PROGRAM, ['completion', 'bash'], folder, env);
    await writeFile(join(stub, 'script'), script);
    const program = `#!/bin/sh\nshift 3\nif [ "$1" = 'POST /med' ]; then echo 'POST /medical/{id}'; fi\n`;
    await writeFile(join(stub, 'payerkit'), program, { mode: 0o755 });
    const shell = openTerminal('bash', ['--norc', '--noprofile', '-i'], {
      cwd: folder,
      env: { ...env, PATH: `${stub}:${env.PATH ?? ''}` },
      columns: 200,
    });
    shell.type(`source ${stub}/script; echo ready-$((1 + 1))\r`);
    await shell.waitFor(/^ready-2/m);
    for (const [typed, completed] of [
      ["'POST /med", /call 'POST \/medical\/\{id\}' /],
      ['"POST /med', /call "POST \/medical\/\{id\}" /],
      ['POST\\ /med', /call POST\\ \/medical\/\\\{id\\\} /],
    ] as const) {
      shell.type(`\u0015payerkit call ${typed}\t`);
      await shell.waitFor(completed);
    }
    shell.kill();
  });
});

describe.each([
  ['zsh', ['-n']],
  ['fish', ['--no-execute']],
] as const)('completion in %s', (name, parseOnly) => {
  const place = [`/bin/${name}`, `/usr/bin/${name}`].find((path) => existsSync(path));
  if (place === undefined) console.log(`skipped: no ${name} here, so its completion script is not parsed`);

  test('is a script that the shell parses, where there is one', async () => {
    const { status, output } = await run(PROGRAM, ['completion', name], folder, env);
    expect(status).toBe(0);
    const script = join(folder, `completion.${name}`);
    await writeFile(script, output);
    if (place === undefined) return;
    const parsed = await run(place, [...parseOnly, script], folder, env);
    expect(parsed.status, parsed.output).toBe(0);
  });

  test('completes commands, members and options of the installed program, where there is the shell', async () => {
    if (place === undefined) return;
    if (name === 'fish') {
      const complete = (line: string) => `complete -C ${JSON.stringify(line)}`;
      const lines = ['payerkit gra', 'payerkit grants show us', 'payerkit grants show user-1 --ch'].map(
        complete,
      );
      const script = ['payerkit completion fish | source', ...lines].join('; ');
      const { status, output } = await run(place, ['--no-config', '-c', script], folder, env);
      expect([status, output.trim().split('\n')]).toEqual([0, ['grants', 'user-1', '--check']]);
      return;
    }
    const shell = openTerminal(place, ['-f', '-i'], { cwd: folder, env, columns: 200 });
    shell.type(
      'autoload -Uz compinit; compinit -u -D; source <(payerkit completion zsh); echo ready-$((1 + 1))\r',
    );
    await shell.waitFor(/^ready-2/m);
    for (const [keys, completed] of [
      ['payerkit gra\t', /grants /],
      ['sh\t', /show /],
      ['us\t', /user-1 /],
      ['--ch\t', /--check/],
    ] as const) {
      shell.type(keys);
      await shell.waitFor(completed);
    }
    shell.kill();
  });
});

/** Resolves when a file of this name is in the folder. */
function appeared(directory: string, name: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(directory, () => look());
    const look = () => {
      if (!existsSync(join(directory, name))) return;
      watcher.close();
      resolve();
    };
    look();
  });
}

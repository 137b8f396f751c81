import { readFile } from 'node:fs/promises';
import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { run } from '../testing/run.js';
import { runCli } from './cli.js';
import { COMMANDS, GROUPS } from './commands.js';

test.each([[['--help']], [['-h']], [[]], [['help']], [['--json']]])('%j lists the commands', async (args) => {
  const { code, stdout, stderr } = await run(args);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^ {2}sandbox +run a local server/m);
  expect(stdout).toContain('Exit codes: 0 success, 1 the command failed, 2');
});

test.each(['--version', '-v'])('%s prints the version of the package', async (option) => {
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  expect(await run([option])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  expect(await run(['configure', option])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test.each([
  [['sanbox', '--port', '1'], 'There is no command "sanbox". Did you mean "sandbox"?'],
  [['confiugre'], 'There is no command "confiugre". Did you mean "configure"?'],
  [['constructor'], 'There is no command "constructor".'],
  [['--nonsense'], "Unknown option '--nonsense' without a command."],
])('%j is rejected, and the next step is named', async (args, problem) => {
  const { code, stdout, stderr } = await run(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`error: ${problem}\n`);
  expect(stderr).toContain('next: Run "payerkit --help"');
});

test('an error is one JSON object under --json', async () => {
  const { code, stdout, stderr } = await run(['sanbox', '--json']);
  expect([code, stdout]).toEqual([2, '']);
  expect(JSON.parse(stderr)).toEqual({
    error: {
      message: 'There is no command "sanbox". Did you mean "sandbox"?',
      code: 'unknown_command',
      next: 'Run "payerkit --help" for a list of commands.',
    },
  });
});

test('a wrong option of a command names the nearest one and the help of the command', async () => {
  const { code, stderr } = await run(['configure', '--lits']);
  expect(code).toBe(2);
  expect(stderr).toContain("error: Unknown option '--lits'. Did you mean --list?");
  expect(stderr).toContain('next: Run "payerkit configure --help" for usage.');
});

test('global options may be before the command, after it, and with a value of their own', async () => {
  const { code, stderr } = await run(['--json', '--profile=nowhere', 'configure', '--use']);
  expect(code).toBe(2);
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'unknown_profile' } });
});

test('arguments after "sandbox" belong to the sandbox', async () => {
  // It writes to the process, like the command of its own package.
  const { code, stderr } = await run(['sandbox', '--port', 'x']);
  expect([code, stderr]).toEqual([2, '']);
});

test('a reader that is gone ends the command quietly', async () => {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  stdout.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  const env = { PAYERKIT_CONFIG_DIR: '/nonexistent' };
  const streams = { stdin: Readable.from(['']), stdout, stderr, env };
  expect(await runCli(['configure', '--list'], streams, new AbortController().signal)).toBe(0);
  expect(stderr.read()).toBeNull();
});

test('every command of the table defines itself, and every group has commands and a summary', async () => {
  for (const { path, summary, load } of COMMANDS) {
    expect(typeof (await load()).define, path).toBe('function');
    expect(summary, path).toMatch(/^[a-z].*[^.]$/);
  }
  for (const group of Object.keys(GROUPS))
    expect(COMMANDS.filter(({ path }) => path.startsWith(`${group} `)).length, group).toBeGreaterThan(0);
  const firstWords = COMMANDS.flatMap(({ path }) => (path.includes(' ') ? [path.split(' ')[0] ?? ''] : []));
  const singles = COMMANDS.map(({ path }) => path);
  expect(firstWords.filter((word) => !Object.hasOwn(GROUPS, word) && !singles.includes(word))).toEqual([]);
});

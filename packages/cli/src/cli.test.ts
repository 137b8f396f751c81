import { readFile } from 'node:fs/promises';
import { PassThrough, Readable, Writable } from 'node:stream';
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

test.each([
  [80, ['--help']],
  [50, ['--help']],
  [50, ['eligibility']],
] as const)('at a terminal of %i columns, %j fits', async (columns, args) => {
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns });
  const streams = { stdin: Readable.from(['']), stdout, stderr: new PassThrough(), env: {} };
  expect(await runCli(args, streams, new AbortController().signal)).toBe(0);
  const lines = String(stdout.read()).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  const { stdout: whole } = await run(args);
  const words = (text: string) => text.split(/\s+/);
  expect(words(lines.join('\n'))).toEqual(words(whole));
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
  [['--jsn'], "Unknown option '--jsn' without a command. Did you mean --json?"],
  [['--profile', 'whoami'], 'The command is missing.'],
  [['--environment=sandbox', '--json=1'], 'The command is missing.'],
  [['whoami', 'too', 'much'], 'Too many arguments. Expected 0 arguments but got 2.'],
  [
    ['completion', 'tcsh'],
    "Command-argument value 'tcsh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish.",
  ],
])('%j is rejected, and the next step is named', async (args, problem) => {
  const { code, stdout, stderr } = await run(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`error: ${problem}\n`);
  expect(stderr).toMatch(/next: Run "payerkit (?:\w+ )?--help"/);
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

test('a sandbox that is ended while it starts ends', async () => {
  const { code } = await run(['sandbox', '--port', '0', '--json'], { signal: AbortSignal.abort() });
  expect(code).toBe(0);
});

/** A stream whose reader is gone, or whose disk is full. */
function failing(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('write'), { code, syscall: 'write' })),
  });
}

const PRINTING = [['--help'], ['-v'], ['grants', '--help'], ['configure', '--help'], ['configure', '--list']];

test.each(PRINTING)('a reader that is gone ends "%s %s" quietly', async (...args) => {
  const stderr = new PassThrough();
  const env = { PAYERKIT_CONFIG_DIR: '/nonexistent' };
  const streams = { stdin: Readable.from(['']), stdout: failing('EPIPE'), stderr, env };
  expect(await runCli(args, streams, new AbortController().signal)).toBe(0);
  expect(stderr.read()).toBeNull();
});

test.each(PRINTING)('a full disk behind stdout ends "%s %s" with an error', async (...args) => {
  const stderr = new PassThrough();
  const env = { PAYERKIT_CONFIG_DIR: '/nonexistent' };
  const streams = { stdin: Readable.from(['']), stdout: failing('ENOSPC'), stderr, env };
  expect(await runCli(args, streams, new AbortController().signal)).toBe(1);
  expect(String(stderr.read())).toBe(
    'error: Standard output cannot be written: the disk is full.\ncode: enospc\nnext: Free space, then run the same command again.\n',
  );
});

test('notes and errors that nobody can read do not end the command', async () => {
  const stdout = new PassThrough();
  const streams = { stdin: Readable.from(['']), stdout, stderr: failing('EPIPE'), env: {} };
  expect(await runCli(['nonsense'], streams, new AbortController().signal)).toBe(2);
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

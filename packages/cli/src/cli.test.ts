import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCli } from './cli.js';

let [stdout, stderr] = ['', ''];
beforeEach(() => {
  [stdout, stderr] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

test.each([[['--help']], [[]]])('%j lists the commands', async (args) => {
  expect([await runCli(args), stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^ {2}sandbox +runs a local server/m);
});

test('--version prints the version of the package', async () => {
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  expect([await runCli(['--version']), stdout, stderr]).toEqual([0, `${version}\n`, '']);
});

test.each([
  [['sanbox', '--json'], 'There is no command "sanbox".'],
  [['constructor'], 'There is no command "constructor".'],
  [['--nonsense'], "Unknown option '--nonsense'"],
])('%j is rejected, and the next step is named', async (args, problem) => {
  expect([await runCli(args), stdout]).toEqual([2, '']);
  expect(stderr).toContain(problem);
  expect(stderr).toContain('Run "payerkit --help"');
});

test('arguments after a command belong to the command', async () => {
  expect([await runCli(['sandbox', '--help']), stderr]).toEqual([0, '']);
  expect(stdout).toContain('--seed NUMBER');
  expect([await runCli(['sandbox', '--port', 'x']), stderr]).toEqual([
    2,
    '--port must be a whole number up to 65535\n--help prints the usage.\n',
  ]);
});

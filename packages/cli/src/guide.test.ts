import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { findCommand } from './command-path.js';
import { COMMANDS } from './commands.js';
import { buildCommand } from './runner.js';

const GUIDE = await readFile(new URL('../../../docs/guides/command-line.md', import.meta.url), 'utf8');

/** Splits a line as a shell does, and returns the words of each call of the program in it. */
function callsIn(line: string): string[][] {
  const tokens = [...line.matchAll(/'([^']*)'|"([^"]*)"|([|;&<>()]+)|([^\s'"|;&<>()]+)/g)];
  const calls: string[][] = [];
  let current: string[] | undefined;
  for (const [, single, double, operator, word] of tokens) {
    const text = single ?? double ?? word;
    // A comment ends the line.
    if (word?.startsWith('#') === true) break;
    if (operator !== undefined || text === undefined) current = undefined;
    else if (current !== undefined) current.push(text);
    else if (text === 'payerkit') {
      current = [];
      calls.push(current);
    }
  }
  return calls;
}

const calls = [...GUIDE.matchAll(/^```sh(?: run)?\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
  block.replaceAll(/\\\n/g, ' ').split('\n').flatMap(callsIn),
);

test('the calls of the guide are found', () => {
  expect(
    callsIn(`A=b npx payerkit call 'POST /x' --data @y | payerkit z; source <(payerkit c d) # payerkit e`),
  ).toEqual([['call', 'POST /x', '--data', '@y'], ['z'], ['c', 'd']]);
  expect(calls.length).toBeGreaterThan(20);
});

describe('a call of the guide', () => {
  test.each(calls.map((words) => [words.join(' '), words] as const))('payerkit %s', async (_line, words) => {
    const { row, rest } = findCommand(words);
    if (row === undefined) {
      expect(rest).toEqual(['--help']);
      return;
    }
    const command = await buildCommand(row, () => () => Promise.resolve());
    command.configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
    const given = row.passThrough === true ? ['--', ...rest] : [...rest];
    await command
      .parseAsync(given, { from: 'user' })
      .catch((error: { exitCode?: number; message?: string }) => {
        expect(error.exitCode, error.message).toBe(0);
      });
  });
});

test('the guide names every command', () => {
  const named = COMMANDS.filter(({ hidden }) => hidden !== true).map(({ path }) => path);
  expect(named.filter((path) => !new RegExp(`(?:payerkit |\`)${path}[ \`\n]`).test(GUIDE))).toEqual([]);
});

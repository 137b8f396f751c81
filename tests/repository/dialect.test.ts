import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breachesOf } from '../support/dialect.js';
import { root, run } from '../support/run.js';

/** Sources of the packages, without tests, and without what a generator wrote. */
async function sources() {
  const { output } = await run('git', ['ls-files', 'packages/*/src/*.ts'], root);
  const paths = output
    .split('\n')
    .filter((path) => path.endsWith('.ts') && !/\.test(-d)?\.ts$|\/generated\//.test(path));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
}

describe('the sources', () => {
  test('declare functions with `function` and constants in UPPER_SNAKE, give double casts a reason, and leave input errors to core', async () => {
    const all = await sources();
    expect(all.length).toBeGreaterThan(300);
    expect(all.flatMap(({ path, text }) => breachesOf(path, text))).toEqual([]);
  });

  test('compare no version of Blue Button outside the record of its traits', async () => {
    const compared = /(?:[=!]==|\bextends|\bcase) 'v\d'/;
    const found = (await sources()).flatMap(({ path, text }) =>
      path.startsWith('packages/blue-button/') && compared.test(text) ? [path] : [],
    );
    expect(found).toEqual([]);
  });

  test('have at most 400 lines each, like tests and scripts', async () => {
    const { output } = await run('git', ['ls-files', '*.ts', '*.mts', '*.mjs', '*.cjs'], root);
    const paths = output.split('\n').filter((path) => path !== '' && !path.includes('generated/'));
    expect(paths.length).toBeGreaterThan(1000);
    const files = paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') }));
    const long = (await Promise.all(files)).filter(({ text }) => text.split('\n').length - 1 > 400);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('the rules of the dialect', () => {
  test.each([
    [
      'a function as a constant',
      'const read = (value: string) => value;',
      'read is a function: write `function`',
    ],
    ['a text', "export const name = 'a';", 'name is a constant: write UPPER_SNAKE'],
    ['a number below zero', 'const least = -1;', 'least is a constant: write UPPER_SNAKE'],
    ['a table', 'const codes = { a: [1, /x/] } as const;', 'codes is a constant: write UPPER_SNAKE'],
    ['a set', "const known = new Set(['a']);", 'known is a constant: write UPPER_SNAKE'],
    ['a double cast', 'f(x as unknown as string);', 'a double cast without a comment that says why'],
    [
      'an error of rejected input',
      `throw new ValidationError({ code, message: \`\${path} \${text}. Nothing was sent.\` });`,
      'an error of rejected input by hand: use `inputError` of core',
    ],
  ])('see %s', (_name, text, problem) => {
    expect(breachesOf('a.ts', text)).toEqual([{ place: 'a.ts:1', problem }]);
  });

  test.each([
    ['a function', 'function read() {}'],
    ['a typed function', 'const check: Check = (value) => value;'],
    ['a constant', "const NAME_2 = { a: 'b' };"],
    ['an object with functions', 'const clock = { now: () => 1 };'],
    ['what a function gives', 'const check = checkOf(1);'],
    ['a local name', "function f() { const name = 'a'; const g = () => name; return g; }"],
    ['a collection to be filled', 'const seen = new Map();'],
    ['a double cast with its reason', '// The wire has more.\nf(x as unknown as string);'],
  ])('leave %s alone', (_name, text) => {
    expect(breachesOf('a.ts', text)).toEqual([]);
  });
});

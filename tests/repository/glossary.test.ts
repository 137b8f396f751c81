import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breachesOfCode, breachesOfGuide } from '../support/glossary.js';
import { root, run } from '../support/run.js';

/** Returns the texts of tracked files; generated files and logs of releases are left out. */
async function files(...patterns: string[]) {
  const { output } = await run('git', ['ls-files', ...patterns], root);
  const paths = output
    .split('\n')
    .filter(
      (path) =>
        /\.(ts|md)$/.test(path) && !/\/generated\/|CHANGELOG|FIDELITY|COVERAGE|^docs\/api\.md$/.test(path),
    );
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
}

describe('the words of the repository', () => {
  test('messages, docstrings and test names follow the glossary', async () => {
    const sources = await files('packages/*.ts', 'tests/*.ts', 'docs/examples/*.ts');
    expect(sources.length).toBeGreaterThan(600);
    const breaches = sources.flatMap(({ path, text }) =>
      path === 'tests/repository/glossary.test.ts'
        ? []
        : breachesOfCode(path, text).map((breach) => `${path}:${breach}`),
    );
    expect(breaches).toEqual([]);
  });

  test('guides and READMEs follow the glossary', async () => {
    const guides = await files('*.md');
    expect(guides.length).toBeGreaterThan(25);
    expect(
      guides.flatMap(({ path, text }) => breachesOfGuide(text).map((breach) => `${path}:${breach}`)),
    ).toEqual([]);
  });
});

describe('the glossary check', () => {
  test.each([
    ['a docstring that starts with a clause', '/** Whether it is ready. */\nexport const x = 1;'],
    ['a docstring of several lines', '/**\n * What it does.\n *\n * @param x - it\n */\nexport const x = 1;'],
    ['a phrase in a docstring', '/** Returns the answer of the server. */\nexport const x = 1;'],
    ['a phrase in a message', "throw new Error('The vendor refuses the token.');"],
    ['a phrase in a template', ['throw new Error(`The file $', '{name} can not be read.`);'].join('')],
  ])('finds %s', (_name, text) => {
    expect(breachesOfCode('packages/core/src/x.ts', text)).toHaveLength(1);
  });

  test.each([
    'Returns undefined for text that is no date.',
    'The payer knows no such claim.',
    'Reads remarks beside the data.',
    'The body is handed over as text.',
    'Hands in a claim.',
    'The header tells the version.',
    'Amounts as on the wire.',
    'The tax ID goes out as a header.',
    'An unread response is taken for the next one.',
    'Sends the request all the same.',
    'Stops half way.',
    'Writes a file in the place of another.',
    'Normalises the code.',
    'The server responses the request.',
    'Lists the hooks that the payer responds with to.',
  ])('finds a phrase that reads foreign: %s', (prose) => {
    expect(breachesOfGuide(prose)).toHaveLength(1);
  });

  test.each([
    'There is no date.',
    'The claim is no longer pending.',
    'Mapped by hand in the test.',
    'Details of the responses are logged.',
  ])('accepts a phrase that looks similar: %s', (prose) => {
    expect(breachesOfGuide(prose)).toEqual([]);
  });

  test('finds a phrase in a test name, in a table of tests and in a guide', () => {
    expect(breachesOfCode('x.test.ts', "test('mends the list', () => {});")).toHaveLength(1);
    expect(breachesOfCode('x.test.ts', "test.each([1])('%s stands in the list', () => {});")).toHaveLength(1);
    expect(breachesOfGuide('The listener is told of the token.')).toHaveLength(1);
  });

  test('exempts code, standard terms and the glossary itself', () => {
    expect(
      breachesOfCode(
        'x.ts',
        '/** Reads `item.answer`; a refused connection is retried. */\nexport const x = 1;',
      ),
    ).toEqual([]);
    expect(breachesOfCode('x.ts', "const codes = ['answer', 'refusal'];")).toEqual([]);
    expect(
      breachesOfGuide('```\nconst { answers } = result;\n```\n| not | but |\n| answer | response |'),
    ).toEqual([]);
  });
});

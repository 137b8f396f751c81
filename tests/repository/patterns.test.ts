import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { checkPattern, lengthFirst } from '../../scripts/generate-optum/patterns.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
// A guard against a hang, not a measure of speed.
const LIMIT_MS = 150_000;

/** Runs in a process of its own: says which pattern it is at, then matches it against texts made of what it matches. */
const MATCH_ALL = `
  let input = '';
  process.stdin.on('data', (chunk) => { input += chunk; });
  process.stdin.on('end', () => {
    for (const [index, { source, flags }] of JSON.parse(input).entries()) {
      process.stdout.write(index + '\\n');
      const own = [...new Set(source.replace(/\\\\[a-zA-Z]/g, '').replace(/[\\\\^$*+?()[\\]{}|]/g, ''))];
      const letters = [...new Set(['0', 'a', 'A', ' ', '.', ...own])].slice(0, 16);
      const pairs = letters.slice(0, 6).flatMap((one) => letters.slice(0, 6).map((other) => one + other));
      for (const part of [...letters, ...pairs]) {
        const text = part.repeat(2000 / part.length);
        for (const ending of ['', '\\0', '.', '!'])
          new RegExp(source, flags).test(text + ending);
      }
    }
    process.stdout.write('done');
  });
`;

/** Sources of all packages, tests left out. */
function sources(): string[] {
  const packages = readdirSync(`${root}packages`).filter((name) => existsSync(`${root}packages/${name}/src`));
  return packages.flatMap((name) =>
    readdirSync(`${root}packages/${name}/src`, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(path))
      .map((path) => `packages/${name}/src/${path}`),
  );
}

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written in the sources of the packages, generated ones included. */
function patterns(): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const path of sources()) {
    const file = ts.createSourceFile(path, readFileSync(root + path, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.set(node.text, { source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...found.values()];
}

/** Matches patterns in a child process; resolves with the one that it never came back from, or undefined. */
function blocking(all: readonly Pattern[], limitMs: number): Promise<string | undefined> {
  const child = spawn(process.execPath, ['-e', MATCH_ALL], { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const guard = setTimeout(() => child.kill('SIGKILL'), limitMs);
  child.stdin.end(JSON.stringify(all));
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(guard);
      const lines = output.split('\n');
      resolve(lines.at(-1) === 'done' ? undefined : all[Number(lines.at(-2))]?.source);
    });
  });
}

test('no pattern of the packages can be made to block the process', {
  timeout: LIMIT_MS + 30_000,
}, async () => {
  const all = patterns();
  expect(all.length).toBeGreaterThan(200);
  expect(await blocking(all, LIMIT_MS)).toBeUndefined();
});

test('a pattern that blocks the process is found and named', async () => {
  const bad = '^(\\d{0,7}(\\.?\\d{1,3}))*$';
  expect(
    await blocking(
      [
        { source: '^a$', flags: '' },
        { source: bad, flags: '' },
      ],
      5000,
    ),
  ).toBe(bad);
});

test('the generator rewrites a pattern that backtracks, and rejects one that it cannot rewrite', () => {
  const schema = { type: 'string', pattern: '^(\\d{0,7}(\\.?\\d{1,3}))*$' };
  checkPattern(schema, 'a document');
  for (const [text, fits] of [
    ['', true],
    ['12345678.1', true],
    ['.5', true],
    ['1.', false],
    ['1..2', false],
    ['x', false],
  ] as const)
    expect(new RegExp(schema.pattern).test(text)).toBe(fits);
  expect(() => checkPattern({ type: 'string', pattern: '^(a+)+$' }, 'a document')).toThrow('a document');
});

test('generated checks look at the length of a text before its pattern', () => {
  expect(lengthFirst('z.string().min(1).max(11).regex(/^a*$/)')).toBe(
    'z.string().min(1).max(11, { abort: true }).regex(/^a*$/)',
  );
  expect(lengthFirst('z.array(z.string()).max(3)')).toBe('z.array(z.string()).max(3)');
  const generated = sources().filter((path) => path.endsWith('/schemas.ts'));
  expect(generated.length).toBeGreaterThan(5);
  for (const path of generated)
    expect(readFileSync(root + path, 'utf8')).not.toMatch(/\.max\(\d+\)\.regex\(/);
});

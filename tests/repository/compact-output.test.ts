import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compactFile } from '../../scripts/compact-output.mjs';
import { isSameButNames } from '../../scripts/same-names.mjs';

const SOURCE = [
  'class Claim {',
  '  /** The lines',
  '   * of a claim.',
  '   */',
  '  lines: number[] = [];',
  '  // Added up.',
  '  total(): number {',
  '    if (this.lines.length === 0) throw new RangeError("no lines");',
  '    return this.lines.map((line) => Math.round(line)).reduce((sum, line) => sum + line);',
  '  }',
  '}',
  'const document = `query {',
  '    // not a comment',
  '    claim { id }',
  '  }`;',
  'export { Claim, document };',
].join('\n');

const state = { folder: '', file: '' };
beforeEach(async () => {
  state.folder = await mkdtemp(join(tmpdir(), 'compact-'));
  state.file = join(state.folder, 'claim.js');
});
afterEach(() => rm(state.folder, { recursive: true }));

async function built(source: string) {
  await writeFile(join(state.folder, 'claim.ts'), source);
  const entryPoints = [join(state.folder, 'claim.ts')];
  const options = { bundle: true, format: 'esm', sourcemap: 'linked', sourcesContent: false } as const;
  buildSync({ ...options, external: ['money', './late.js'], entryPoints, outfile: state.file });
  return readAll();
}

async function readAll() {
  const map = JSON.parse(await readFile(`${state.file}.map`, 'utf8')) as SourceMapPayload;
  return { text: await readFile(state.file, 'utf8'), map };
}

/** Returns the source positions of a piece of code, `line:column` from zero. */
function positionsOf(piece: string, { text, map }: Awaited<ReturnType<typeof built>>): string[] {
  return text.split('\n').flatMap((line, index) => {
    const column = line.indexOf(piece);
    if (column === -1) return [];
    const entry = new SourceMap(map).findEntry(index, column);
    return 'originalLine' in entry ? [`${entry.originalLine}:${entry.originalColumn}`] : ['none'];
  });
}

describe('a compact file', () => {
  test('has no comments and is indented with tabs, and template literals keep their blanks', async () => {
    await built(SOURCE);
    compactFile(state.file);
    const { text } = await readAll();
    expect(text).not.toMatch(/of a claim|Added up/);
    expect(text).toMatch(/^\t\tif\(this/m);
    expect(text).toContain('`query {\n    // not a comment\n    claim { id }\n  }`');
    expect(text).toContain('//# sourceMappingURL=claim.js.map');
  });

  test('names a class that mentions itself as its source does', async () => {
    await built(
      'export class Claim {\n  copy(): Claim {\n    const other = new Claim();\n    return other;\n  }\n}\n',
    );
    expect((await readAll()).text).toContain('class _Claim');
    compactFile(state.file);
    const { Claim } = (await import(state.file)) as { Claim: new () => { copy(): object } };
    expect(Claim.name).toBe('Claim');
    expect(new Claim().copy()).toBeInstanceOf(Claim);
  });

  test('maps calls, new, throw and each line to the same places as before, with a smaller map', async () => {
    const before = await built(SOURCE);
    compactFile(state.file);
    const after = await readAll();
    for (const piece of ['throw', 'new RangeError', 'map(', 'round(', 'reduce(', 'var document', 'total('])
      expect(positionsOf(piece, after), piece).toEqual(positionsOf(piece, before));
    expect(positionsOf('throw', after)).toEqual([expect.stringMatching(/^7:/)]);
    expect(after.map.mappings.length).toBeLessThan(before.map.mappings.length * 0.8);
  });

  test('has no segments for lines on which nothing runs, and those of other lines after lines that were removed', async () => {
    const source = [
      "import { sum } from 'money';",
      'export async function total(claims: readonly number[]) {',
      '  // Loaded late.',
      "  const late = await import('./late.js').then((module) => module.first(claims));",
      '  const all = sum([',
      '    late',
      '  ]);',
      '  if (all > 1) {',
      '    return {',
      '      late,',
      '      kind: "many",',
      '      one: all.toFixed(1),',
      '    };',
      '  } else {',
      '    return all;',
      '  }',
      '}',
      "import { product } from 'money';",
      'export const none = product();',
    ].join('\n');
    const before = await built(source);
    compactFile(state.file);
    const after = await readAll();
    expect(after.text.split('\n', 1)).toEqual(['import{sum,product}from"money";']);
    for (const piece of ['then(', 'sum([', 'return', 'toFixed(', 'product()'])
      expect(positionsOf(piece, after), piece).toEqual(positionsOf(piece, before));
    const lines = after.text.split('\n');
    const mapped = after.map.mappings.split(';').map((segments) => segments !== '');
    const bare = lines.filter((line, index) => line.startsWith('\t') && mapped[index] !== true);
    expect(bare.map((line) => line.trim())).toEqual([
      'b',
      ']);',
      'late:b,',
      'kind:"many",',
      '}',
      '}else{',
      '}',
    ]);
  });

  test('keeps blanks of strings, regular expressions and pairs of operators', async () => {
    const text =
      'const text = "\\\n    no // comment";\nvar b = 1 + +text - -1, c = / +/.test(text) in text, d = b ? .5 : 1;\n';
    await writeFile(state.file, text);
    compactFile(state.file);
    expect(await readFile(state.file, 'utf8')).toBe(
      'const text="\\\n    no // comment";\nvar b=1+ +text- -1,c=/ +/.test(text)in text,d=b? .5:1;\n',
    );
  });

  test('is not written when it calls eval, which could use any name', async () => {
    await writeFile(state.file, 'function run(code) {\n  return eval(code);\n}\n');
    expect(() => compactFile(state.file)).toThrow('eval');
    expect(await readFile(state.file, 'utf8')).toContain('  return eval(code);');
  });
});

// Names in every position that a scope can hide or a shorthand can repeat.
const NAMES = `
const a = 'top', b = 'other';
function outer(first, { second, third: [third] = [3], ...rest } = {}, fallback = () => first) {
  var hoisted = first;
  const named = (value) => value + first;
  let assigned;
  assigned = function () { return second; };
  for (const entry of [first]) { var inLoop = entry; }
  try { throw new Error(a); } catch ({ message }) { hoisted += message; }
  const object = { first, second, hoisted, method(first) { return first + b; }, [first]: third };
  ({ first, second = 5 } = { first: 'again' });
  label: for (let label = 0; label < 1; label++) break label;
  const Local = class { static made = first; #first = second; read() { return this.#first; } };
  class Declared extends Local { constructor(argument) { super(); this.argument = argument; } }
  const recursive = function self(depth) { return depth === 0 ? inLoop : self(depth - 1); };
  return JSON.stringify([
    object, object.method('m'), named(1), assigned(), fallback(), rest, new Declared(b).argument, new Local().read(),
    recursive(2), [named, assigned, fallback, recursive, Local, Declared].map(({ name }) => name), typeof missing, Local.made,
  ]);
}
export const result = outer(1, { second: 2, fourth: 4 });
`;

describe('local names', () => {
  test('are short, and what functions and classes are named after stays', async () => {
    await built(NAMES);
    const before = (await import(/* @vite-ignore */ `${state.file}?before`)) as { result: string };
    compactFile(state.file);
    const { text } = await readAll();
    const after = (await import(/* @vite-ignore */ `${state.file}?after`)) as { result: string };
    expect(after.result).toBe(before.result);
    expect(after.result).toContain('["named","assigned","fallback","self","Local","Declared"]');
    expect(text).not.toMatch(/(?<!\.)\b(?:hoisted|inLoop|depth|argument|entry|value)\b(?![":])/);
    expect(text).toMatch(
      /function outer\(\w,\{second:\w,third:\[\w\]=\[3\],\.\.\.\w\}=\{\},fallback=\(\)=>\w\)/,
    );
  });

  test.each([
    ['another variable', 'x => y => x + y', 'a => b => b + b'],
    ['a variable around it', 'x => y => x + y', 'a => a => a + a'],
    ['a name from elsewhere', 'x => x + a', 'a => a + a'],
    ['a property', '({ x }) => x.y', '({ a }) => a.y'],
    ['a property of what it makes', 'x => ({ x })', 'a => ({ a })'],
  ])('are rejected when one would mean %s', (_what, before, after) => {
    expect(isSameButNames(`f(${before})`, `f(${after})`)).toBe(false);
  });

  test.each([
    ['x => y => x + y', 'b => a => b + a'],
    ['({ x }) => ({ x })', '({ x: a }) => ({ x: a })'],
    ['x => { { let y = x } { let z = x } }', 'a => { { let b = a } { let b = a } }'],
    ['class { #x; y(z) { this.#x = z } }', 'class { #x; y(a) { this.#x = a } }'],
  ])('are accepted when all mean what they meant: %s', (before, after) => {
    expect(isSameButNames(`f(${before})`, `f(${after})`)).toBe(true);
  });
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compactFile } from '../../scripts/compact-output.mjs';

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

async function built(source: string, format: 'esm' | 'cjs' = 'esm') {
  await writeFile(join(state.folder, 'claim.ts'), source);
  const entryPoints = [join(state.folder, 'claim.ts')];
  const options = { bundle: true, sourcemap: 'linked', sourcesContent: false } as const;
  buildSync({ ...options, format, external: ['money'], entryPoints, outfile: state.file });
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
    expect(text).toMatch(/^\t\tif \(this/m);
    expect(text).toContain('`query {\n    // not a comment\n    claim { id }\n  }`');
    expect(text).toContain('//# sourceMappingURL=claim.js.map');
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

  test('maps calls of what another module exports, in CommonJS', async () => {
    const source = "import { sum } from 'money';\nexport function total() {\n  return sum([1]);\n}\n";
    const before = await built(source, 'cjs');
    compactFile(state.file);
    const positions = positionsOf('import_money.sum)(', await readAll());
    expect(positions).toEqual(['2:9']);
    expect(positions).toEqual(positionsOf('import_money.sum)(', before));
  });

  test('is not written when more than blanks and comments would change', async () => {
    await built(SOURCE);
    await writeFile(state.file, 'const text = "\\\n    not a comment";\n');
    expect(() => compactFile(state.file)).toThrow('same program');
    expect(await readFile(state.file, 'utf8')).toContain('    not a comment');
  });
});

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pruneDeclarations } from '../../scripts/prune-declarations.mjs';

const state = { folder: '' };
beforeEach(async () => {
  state.folder = await mkdtemp(join(tmpdir(), 'declarations-'));
});
afterEach(() => rm(state.folder, { recursive: true }));

/** Writes declarations, prunes them, and returns them; `index.d.ts` is the entry point. */
async function pruned(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(state.folder, name), text);
  pruneDeclarations(state.folder, [join(state.folder, 'index.d.ts')]);
  const texts = (await readdir(state.folder)).map(async (name) => [
    name,
    await readFile(join(state.folder, name), 'utf8'),
  ]);
  return Object.fromEntries((await Promise.all(texts)) as [string, string][]);
}

describe('the declarations of a package', () => {
  test('keep what an entry point reaches, with its comments and imports', async () => {
    const files = {
      'index.d.ts': "export { type Claim, read } from './claim.js';\n",
      'claim.d.ts': [
        "import type { Line, Unused } from './line.js';",
        '/** A claim. */',
        'export interface Claim {',
        '    readonly lines: readonly Line[];',
        '}',
        '/** Reads a claim. */',
        'export declare function read(value: unknown): Claim;',
        '/** Checks a claim. */',
        'export declare function check(unused: Unused): void;',
        '',
      ].join('\n'),
      'line.d.ts':
        'export interface Line {\n    readonly code: string;\n}\nexport type Unused = typeof HIDDEN;\ndeclare const HIDDEN: 1;\n',
    };
    const after = await pruned(files);
    expect(after['index.d.ts']).toBe(files['index.d.ts']);
    expect(after['claim.d.ts']).toBe(
      files['claim.d.ts']
        .replace(', Unused', '')
        .replace('/** Checks a claim. */\nexport declare function check(unused: Unused): void;\n', ''),
    );
    expect(after['line.d.ts']).toBe('export interface Line {\n    readonly code: string;\n}\n');
  });

  test('are removed where no entry point reaches anything', async () => {
    const after = await pruned({
      'index.d.ts': 'export declare const ONE: 1;\n',
      'other.d.ts': "import { ONE } from './index.js';\nexport type Other = typeof ONE;\n",
    });
    expect(Object.keys(after)).toEqual(['index.d.ts']);
  });

  test('become an empty module where a barrel exports them all, used or not', async () => {
    const after = await pruned({
      'index.d.ts': "export * from './barrel.js';\n",
      'barrel.d.ts': "export * from './other.js';\nexport declare const ONE: 1;\n",
      'other.d.ts': 'declare const TWO: 2;\nexport {};\n',
    });
    expect(after['other.d.ts']).toBe('export {};\n');
  });

  test('stay as they are where all is reached, through a barrel and a type argument, too', async () => {
    const files = {
      'index.d.ts': "export * from './barrel.js';\n",
      'barrel.d.ts': "export type { Result as Outcome } from './result.js';\n",
      'result.d.ts':
        'interface Inner {\n    readonly ok: boolean;\n}\nexport type Result = Promise<Inner[]>;\nexport {};\n',
    };
    expect(await pruned(files)).toEqual(files);
  });
});

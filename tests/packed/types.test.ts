import { cp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { root, run } from '../support/run.js';

const { everything, tarballs } = inject('consumers');
const compilers = {
  'TypeScript 7': join(root, 'node_modules/typescript-7/bin/tsc'),
  'TypeScript 6': join(root, 'node_modules/typescript/bin/tsc'),
};
const modes = {
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
};

beforeAll(async () => {
  const copies = ['user.mts', 'user.cts'].map((file) => join(everything, file));
  await Promise.all(copies.map((copy) => cp(join(root, 'tests/support/user.mts'), copy)));
});

describe.concurrent.each(Object.entries(compilers))('%s', (compiler, tsc) => {
  test.each(Object.entries(modes))('a user under %s, from ES modules and CommonJS', async (mode, options) => {
    const project = join(everything, `tsconfig.${mode}.${compiler.at(-1)}.json`);
    const compilerOptions = {
      ...options,
      target: 'es2023',
      lib: ['es2023'],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      types: ['node'],
    };
    await writeFile(project, JSON.stringify({ compilerOptions, files: ['user.mts', 'user.cts'] }));
    const { status, output } = await run(process.execPath, [tsc, '-p', project], everything);
    expect(status, output).toBe(0);
  });
});

describe.each(Object.keys(tarballs))('the declarations of %s', (name) => {
  test('name nothing internal and no library that is ours to change', async () => {
    const directory = join(everything, 'node_modules', name);
    const { exports } = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8')) as Manifest;
    const entries = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? [] : [entry.import.types, entry.require.types],
    );
    const found = await declarations(entries.map((entry) => join(directory, entry)));
    expect(found.files.length).toBeGreaterThanOrEqual(entries.length);
    expect(found.files.filter((file) => file.includes('/internal/'))).toEqual([]);
    const ours = /^(node:.+|fhir\/r[34]\.js|@payerkit\/[\w/-]+)$/;
    expect(found.packages.filter((specifier) => !ours.test(specifier))).toEqual([]);
  });
});

interface Manifest {
  readonly exports: Record<string, string | Record<'import' | 'require', { readonly types: string }>>;
}

/** Declaration files reachable from the entries, and the packages they name. */
async function declarations(entries: readonly string[]): Promise<{ files: string[]; packages: string[] }> {
  const files = new Set(entries);
  const packages = new Set<string>();
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    for (const [, specifier = ''] of text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
      if (specifier.startsWith('.')) files.add(resolve(dirname(file), specifier.replace(/\.js$/, '.d.ts')));
      else packages.add(specifier);
    }
  }
  return { files: [...files], packages: [...packages] };
}

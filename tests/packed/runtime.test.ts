import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { createSandbox } from '@payerkit/sandbox';
import { type BuildOptions, build } from 'esbuild';
import { expect, inject, test } from 'vitest';
import { bin, root, run } from '../support/run.js';

const { everything } = inject('consumers');
function fixture(file: string) {
  return join(root, 'tests/support', file);
}

test('import and require find the same, and errors know each other across the two copies', async () => {
  await cp(fixture('import.mjs'), join(everything, 'import.mjs'));
  const { status, output } = await run(process.execPath, ['import.mjs'], everything);
  expect(status, output).toBe(0);
});

test('a Jest project without configuration makes real requests', async () => {
  const project = join(everything, 'jest');
  await mkdir(project, { recursive: true });
  await writeFile(join(project, 'package.json'), '{ "private": true }\n');
  await cp(fixture('jest-user.cjs'), join(project, 'requests.test.js'));
  const { status, output } = await run(bin('jest'), ['--ci'], project);
  expect(status, output).toBe(0);
  expect(output).toMatch(/Tests: .*\b0 total|[1-9]\d* passed/);
});

const BUNDLES = {
  'ES modules': { format: 'esm' },
  'ES modules, minified': { format: 'esm', minify: true },
  'ES modules, split and minified': { format: 'esm', splitting: true, minify: true },
  CommonJS: { format: 'cjs' },
} as const satisfies Record<string, BuildOptions>;

test.each(Object.entries(BUNDLES))(
  'a bundle of %s consents, lists, checks eligibility, submits and encrypts tokens',
  async (name, options) => {
    const extension = options.format === 'cjs' ? '.cjs' : '.mjs';
    const outdir = join(everything, 'bundles', name.replaceAll(/\W+/g, '-'));
    await cp(fixture('journey.mjs'), join(everything, 'journey.mjs'));
    await build({
      ...options,
      entryPoints: [join(everything, 'journey.mjs')],
      outdir,
      outExtension: { '.js': extension },
      bundle: true,
      platform: 'node',
      logLevel: 'silent',
    });
    const bundle = pathToFileURL(join(outdir, `journey${extension}`)).href;
    const { journey } = (await import(/* @vite-ignore */ bundle)) as {
      journey: (url: string, token: string) => Promise<unknown>;
    };
    const sandbox = await createSandbox();
    try {
      expect(await journey(sandbox.url, sandbox.control.token)).toMatchObject({
        patient: 'Patient',
        claims: 25,
        isActive: true,
        controlNumber: '000000003',
      });
    } finally {
      await sandbox.close();
    }
  },
);

test.each(['RateLimitError', 'PayerKitError', 'PatientNotFoundError'])(
  'a bundle that imports %s alone stays under 1 kB, compressed',
  async (name) => {
    const { outputFiles } = await build({
      stdin: { contents: `export { ${name} } from '@payerkit/core';`, resolveDir: everything },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      write: false,
    });
    expect(brotliCompressSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(1024);
  },
);

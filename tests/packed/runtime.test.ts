import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, inject, test } from 'vitest';
import { bin, root, run } from '../support/run.js';

const { everything } = inject('consumers');
const fixture = (file: string) => join(root, 'tests/support', file);

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

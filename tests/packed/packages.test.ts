import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { bin, root, run } from '../support/run.js';

const { tarballs, blueButton, optum } = inject('consumers');

async function files(directory: string) {
  return (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe.each(Object.entries(tarballs))('%s', (name, tarball) => {
  test.concurrent('publint finds nothing', async () => {
    const { status, output } = await run(bin('publint'), ['run', tarball, '--strict'], root);
    expect(status, output).toBe(0);
  });

  test.concurrent('its types are found in every mode of resolution', async () => {
    const { status, output } = await run(bin('attw'), [tarball, '--profile', 'node16'], root);
    expect(status, output).toBe(0);
  });

  test('holds what is built and nothing else', async () => {
    const directory = join(inject('consumers').everything, 'node_modules', name);
    const names = (await files(directory)).map((file) => file.slice(directory.length + 1));
    expect(names).toContain('LICENSE');
    expect(names).toContain('README.md');
    expect(names.filter((file) => /\.test(-d)?\.|tsconfig|^testing\/|\.tsbuildinfo$/.test(file))).toEqual([]);
    const manifest = await readFile(join(directory, 'package.json'), 'utf8');
    expect(manifest).not.toMatch(/workspace:|catalog:/);
  });

  test('has a source map for each of its modules, and the sources that it names', async () => {
    const directory = join(inject('consumers').everything, 'node_modules', name);
    const modules = (await files(join(directory, 'dist'))).filter((file) => file.endsWith('.js'));
    const own = modules.filter((file) => !file.includes('/vendor/'));
    expect(own.length).toBeGreaterThan(0);
    for (const file of own) {
      expect((await readFile(file, 'utf8')).trimEnd()).toMatch(/\/\/# sourceMappingURL=[\w.-]+\.js\.map$/);
      const { sources } = JSON.parse(await readFile(`${file}.map`, 'utf8')) as { sources: string[] };
      for (const source of sources) await stat(resolve(dirname(file), source));
    }
  });
});

describe.each([
  ['@payerkit/blue-button', blueButton, 20, ['@payerkit/optum', '@payerkit/sandbox', 'payerkit']],
  // Types and schemas of more than four hundred operations, with their sources.
  ['@payerkit/optum', optum, 28, ['@payerkit/blue-button', '@payerkit/sandbox', 'payerkit']],
])('installing %s', (_name, directory, megabytesAllowed, others) => {
  test('pulls neither the other provider nor the umbrella', async () => {
    const found = await packages(join(directory, 'node_modules'));
    expect(found).toContain('@payerkit/core');
    expect(found.filter((name) => others.includes(name))).toEqual([]);
  });

  test(`takes 38 packages and ${megabytesAllowed} MB at most`, async () => {
    const sizes = await Promise.all((await files(directory)).map(async (file) => (await stat(file)).size));
    const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
    const count = (await packages(join(directory, 'node_modules'))).length;
    expect(count).toBeLessThanOrEqual(38);
    expect(megabytes).toBeLessThanOrEqual(megabytesAllowed);
  });
});

/** Names of all installed packages, nested ones included. */
async function packages(modules: string): Promise<string[]> {
  const manifests = (await files(modules)).filter((file) =>
    /node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(file),
  );
  return manifests.map((file) => file.replace(/.*node_modules\/(.+)\/package\.json$/, '$1'));
}

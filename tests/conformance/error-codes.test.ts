import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
// From an error's construction to its code, with no other code between.
const ERROR = /new (\w+Error)\(\{(?:(?!code: )[^}])*?code: '([a-z][a-z0-9_]*)'/g;
const PACKAGES = ['core', 'blue-button', 'optum', 'payerkit', 'postgres'];

test('the guide names every code that an error is constructed with', async () => {
  const guide = await readFile(join(ROOT, 'docs/guides/errors.md'), 'utf8');
  const missing = new Set<string>();
  let found = 0;
  for (const name of PACKAGES) {
    const folder = join(ROOT, 'packages', name, 'src');
    for (const file of await readdir(folder, { recursive: true })) {
      if (!file.endsWith('.ts') || /\.test(-d)?\.ts$|generated/.test(file)) continue;
      for (const [, , code = ''] of (await readFile(join(folder, file), 'utf8')).matchAll(ERROR)) {
        found += 1;
        if (!guide.includes(`\`${code}\``)) missing.add(`${code} (${name}/${file})`);
      }
    }
  }
  expect(found).toBeGreaterThan(80);
  expect([...missing]).toEqual([]);
});

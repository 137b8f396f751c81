import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { documentedOperations } from '../testing/documented-operations.js';
import { hasReference, referenceRoot } from '../testing/reference.js';

const generator = fileURLToPath(new URL('../../../scripts/generate-optum.mjs', import.meta.url));
const coverage = readFileSync(new URL('../COVERAGE.md', import.meta.url), 'utf8');

describe.runIf(hasReference("the generator's output"))('the generator', () => {
  test('is what is committed', async () => {
    const specs = `${referenceRoot}openapi`;
    const run = promisify(execFile)(process.execPath, [generator, '--specs', specs, '--check']);
    const { stdout, stderr } = await run;
    expect(`${stdout}${stderr}`).not.toMatch(/differs/);
  }, 120_000);
});

describe('the coverage page', () => {
  const rows = coverage.split('\n').filter((line) => /^\| `[A-Z]+ \//.test(line));

  test('lists every documented operation, and the reason one is left out', async () => {
    expect(rows).toHaveLength(483);
    const keyOf = (row: string) => row.split('`')[1];
    expect(new Set(rows.map(keyOf)).size).toBe(425);
    const kept = rows.filter((row) => !row.includes('left out'));
    expect(new Set(kept.map(keyOf))).toEqual(new Set(Object.keys(await documentedOperations())));
    for (const row of rows.filter((one) => !kept.includes(one)))
      expect(row).toMatch(/left out: (a token operation|the same operation as in [\w-]+)/);
  });
});

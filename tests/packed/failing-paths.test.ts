import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { beforeAll, expect, inject, test } from 'vitest';
import { root, run } from '../support/run.js';

const { everything } = inject('consumers');

beforeAll(async () => {
  const source = await readFile(join(root, 'tests/support/failing-paths.mjs'), 'utf8');
  const { code } = await transform(source, { format: 'cjs', platform: 'node' });
  await writeFile(join(everything, 'failing-paths.mjs'), source);
  await writeFile(join(everything, 'failing-paths.cjs'), code);
});

test.each(['failing-paths.mjs', 'failing-paths.cjs'])(
  '%s: each failure has its class, kind, code and next step, and shows nobody',
  async (program) => {
    const { status, output } = await run(process.execPath, [program], everything);
    expect(status, output).toBe(0);
    // Node gives 0 for a program without tests, too.
    expect(output).toMatch(/# pass [1-9]\d/);
    expect(output).toMatch(/# fail 0/);
  },
);

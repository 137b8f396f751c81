import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { run } from '../support/run.js';

const { everything } = inject('consumers');

// Each of these, with what it brings, is a good part of what starting Node itself costs.
const COSTLY = ['node:tls', 'node:https', 'node:http', 'node:zlib', 'node:crypto', 'node:net', 'node:stream'];
const PACKAGES = ['@payerkit/core', '@payerkit/blue-button', '@payerkit/optum', 'payerkit'];

function loaded(expression: string) {
  return `const before = new Set(process.moduleLoadList);
  ${expression}
  const names = process.moduleLoadList.filter((name) => !before.has(name));
  console.log(JSON.stringify(names.map((name) => name.replace(/^NativeModule /, 'node:'))));`;
}

const programs = PACKAGES.flatMap((name) => [
  [`import('${name}')`, '--input-type=module', loaded(`await import('${name}');`)],
  [`require('${name}')`, '--input-type=commonjs', loaded(`require('${name}');`)],
]);

test.each(programs)(
  '%s loads none of the modules that requests need',
  async (_name, type = '', code = '') => {
    const { status, output } = await run(process.execPath, [type, '-e', code], everything);
    expect(status, output).toBe(0);
    const names = JSON.parse(output) as string[];
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => COSTLY.includes(name))).toEqual([]);
  },
);

test.each([[['--help']], [['member', '--help']], [['--version']]])(
  'payerkit %j loads nothing but a table of commands',
  async (args) => {
    const folder = await mkdtemp(join(tmpdir(), 'payerkit-help-'));
    try {
      const program = join(everything, 'node_modules/@payerkit/cli/bin.mjs');
      const env = { ...process.env, NODE_V8_COVERAGE: folder };
      const { status, output } = await run(process.execPath, [program, ...args], everything, env);
      expect(status, output).toBe(0);
      const [report = ''] = await readdir(folder);
      const { result } = JSON.parse(await readFile(join(folder, report), 'utf8')) as {
        readonly result: readonly { readonly url: string }[];
      };
      const files = result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
      expect(files.length).toBeGreaterThan(1);
      expect(files.filter((url) => !url.includes('/@payerkit/cli/'))).toEqual([]);
      expect(files.length).toBeLessThan(16);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

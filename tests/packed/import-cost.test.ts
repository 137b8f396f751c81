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

const FIRST_REQUEST = `
const server = require('node:http').createServer((_request, response) => response.end('up'));
server.listen(0, '127.0.0.1', async () => {
  const { RequestPipeline } = await load();
  const pipeline = new RequestPipeline({ provider: 'acme', requestIdHeaders: [] }, {});
  const { port } = server.address();
  const up = await pipeline.send({
    method: 'GET', template: '/health', path: '/health', baseUrl: 'http://127.0.0.1:' + port,
    accept: '*/*', bodyType: 'text', authorization: { type: 'none' }, retryClass: 'safe',
  });
  const loaded = process.moduleLoadList.filter((name) => /undici/.test(name));
  await pipeline.close();
  server.close();
  console.log(JSON.stringify({ up, loaded, forms: new FormData() instanceof FormData, type: typeof Request }));
});`;

test.each([
  [
    'import',
    '--input-type=module',
    `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const load = () => import('@payerkit/core');`,
  ],
  ['require', '--input-type=commonjs', `const load = async () => require('@payerkit/core');`],
])(
  'a first request, after %s, does not make Node load undici, and its globals stay',
  async (_way, type, setting) => {
    const { status, output } = await run(process.execPath, [type, '-e', setting + FIRST_REQUEST], everything);
    expect(status, output).toBe(0);
    expect(JSON.parse(output)).toEqual({ up: 'up', loaded: [], forms: true, type: 'function' });
  },
);

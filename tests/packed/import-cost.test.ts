import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

// Uses each place that needs zod, without a request.
const USE = `
const resource = { resourceType: 'Patient', id: 'synthetic' };
const optum = new OptumClient({ environment: 'sandbox', clientId: 'a', clientSecret: 'b' });
const codes = [];
for (const check of [() => optum.eligibility.check({}), () => optum.claims.professional.submit({})])
  await check().catch((error) => codes.push(error.name));
await checkContents([resource], 'strict');
await optum.close();
console.log(JSON.stringify(codes));`;

const zodPrograms = [
  ['import', '--input-type=module', PACKAGES.map((name) => `await import('${name}');`).join(''), 'js'],
  ['require', '--input-type=commonjs', PACKAGES.map((name) => `require('${name}');`).join(''), 'cjs'],
] as const;

test.each(zodPrograms)(
  '%s of all packages loads no zod, and using them loads one',
  async (_way, type, imports, extension) => {
    const loaded = `const { OptumClient } = LOAD('@payerkit/optum'); const { checkContents } = LOAD('@payerkit/core');`;
    const load = extension === 'js' ? 'await import' : 'require';
    const use = `(async () => { ${loaded.replaceAll('LOAD', load)} ${USE} })();`;
    expect((await filesOf([type, '-e', imports])).filter(isOfZod)).toEqual([]);
    const files = (await filesOf([type, '-e', imports + use])).filter(isOfZod);
    expect(files.filter((url) => /\/v4\/core\/schemas\.c?js$/.test(url))).toEqual([
      expect.stringMatching(new RegExp(`\\.${extension}$`)),
    ]);
    expect(files.filter((url) => !url.endsWith(`.${extension}`))).toEqual([]);
  },
);

function isOfZod(url: string): boolean {
  return url.includes('/node_modules/zod/');
}

/** Runs Node and returns the files that it loaded. */
async function filesOf(args: readonly string[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'payerkit-loaded-'));
  try {
    const env = { ...process.env, NODE_V8_COVERAGE: folder };
    const { status, output } = await run(process.execPath, [...args], everything, env);
    expect(status, output).toBe(0);
    const [report = ''] = await readdir(folder);
    const { result } = JSON.parse(await readFile(join(folder, report), 'utf8')) as {
      readonly result: readonly { readonly url: string }[];
    };
    return result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// One method of each product group, and the file of its group.
const FIRST_USES = {
  eligibility: ['eligibility', 'client.eligibility.check({})'],
  claims: ['claims', 'client.claims.status.check({})'],
  reports: ['reports', 'client.reports.retrieve(0)'],
  attachments: ['attachments', "client.attachments.status('')"],
  enhancedEligibility: ['enhanced-eligibility', 'client.enhancedEligibility.transactions.list(0).first()'],
  coverageDiscovery: ['coverage-discovery', 'client.coverageDiscovery.parseCallback(0)'],
  priorAuthorization: ['prior-authorization', 'client.priorAuthorization.settle(0)'],
  real: ['real', "client.real.pages('', 0).next()"],
  payerFhir: ['payer-fhir', 'client.payerFhir.priorAuthorization.pas.submit(0)'],
  dental: ['dental', 'client.dental.claims.list(0).toArray()'],
  pharmacy: ['pharmacy', 'client.pharmacy.formatter.write(0)'],
  enrollment: ['enrollment', 'client.enrollment.list(0)'],
  payers: ['payers', 'client.payers.fields(0)'],
} as const;

// The root has what every call needs, and the readers that it exports.
const SHARE_OF_ROOT = 0.55;

// Logs the files of @payerkit/optum that each step loads: importing it, creating a client, and each first use, twice.
const USE_GROUPS = `
const session = new Session();
session.connect();
let files = [];
session.on('Debugger.scriptParsed', ({ params: { url } }) => files.push(url));
session.post('Debugger.enable');
const steps = [];
const step = async (name, run) => {
  files = [];
  const result = await run();
  steps.push([name, files.filter((url) => url.includes('/@payerkit/optum/'))]);
  return result;
};
(async () => {
  const { OptumClient } = await step('import', load);
  const options = { environment: 'sandbox', clientId: 'a', clientSecret: 'b' };
  const client = await step('new OptumClient', () => new OptumClient(options));
  const uses = {USES};
  for (const [name, use] of Object.entries(uses))
    for (const time of ['first', 'second'])
      await step(time + ' ' + name, async () => {
        const error = await use().then(() => undefined, (error) => error);
        if (error?.name !== 'ValidationError') throw error ?? new Error(name);
      });
  await client.close();
  console.log(JSON.stringify(steps));
})();`;

test.each([
  [
    'import',
    '--input-type=module',
    `import { Session } from 'node:inspector'; const load = () => import('@payerkit/optum');`,
  ],
  [
    'require',
    '--input-type=commonjs',
    `const { Session } = require('node:inspector'); const load = () => require('@payerkit/optum');`,
  ],
])(
  'each product group of OptumClient is loaded when it is first used, after %s',
  async (_way, type, setting) => {
    const uses = Object.entries(FIRST_USES).map(([name, [, use]]) => `${name}: async () => ${use}`);
    const code = setting + USE_GROUPS.replace('{USES}', `{ ${uses.join(', ')} }`);
    const { status, output } = await run(process.execPath, [type, '-e', code], everything);
    expect(status, output).toBe(0);
    const steps = JSON.parse(output) as readonly (readonly [string, readonly string[]])[];
    const ofGroups = Object.values(FIRST_USES).map(([file]) => file);
    const groups = steps.map(([step, urls]) => {
      const names = urls.map((url) => /\/([\w-]+)-[A-Z0-9]{8}\.js$/.exec(url)?.[1] ?? url);
      return [step, names.filter((name) => ofGroups.some((file) => file === name))];
    });
    expect(groups).toEqual([
      ['import', []],
      ['new OptumClient', []],
      ...Object.entries(FIRST_USES).flatMap(([name, [file]]) => [
        [`first ${name}`, [file]],
        [`second ${name}`, []],
      ]),
    ]);
    const bytesOf = async (urls: readonly string[]) => {
      const sizes = await Promise.all(urls.map(async (url) => (await stat(new URL(toUrl(url)))).size));
      return sizes.reduce((sum, size) => sum + size, 0);
    };
    const everyStep = await bytesOf(steps.flatMap(([, urls]) => urls));
    expect(await bytesOf(steps[0]?.[1] ?? [])).toBeLessThan(everyStep * SHARE_OF_ROOT);
  },
);

/** Node names an ES module by its URL and CommonJS by its path. */
function toUrl(file: string): string {
  return file.startsWith('file:') ? file : pathToFileURL(file).href;
}

test.each([[['--help']], [['member', '--help']], [['--version']]])(
  'payerkit %j loads nothing but a table of commands',
  async (args) => {
    const files = await filesOf([join(everything, 'node_modules/@payerkit/cli/bin.mjs'), ...args]);
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((url) => !url.includes('/@payerkit/cli/'))).toEqual([]);
    expect(files.length).toBeLessThan(16);
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

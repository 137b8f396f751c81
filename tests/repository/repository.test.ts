import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, run } from '../support/run.js';

async function sources(name: string) {
  const folder = join(root, 'packages', name, 'src');
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(file),
  );
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })));
}

describe.concurrent('the whole repository', () => {
  test.each(['lint', 'unused', 'typecheck'])('npm run %s', async (script) => {
    const { status, output } = await run('npm', ['run', script, '--ignore-scripts'], root);
    expect(status, output).toBe(0);
  });
});

test('the lockfile names no place to download from', async () => {
  const lockfile = await readFile(join(root, 'pnpm-lock.yaml'), 'utf8');
  expect(lockfile.split('\n').filter((line) => /tarball:|https?:\/\//.test(line))).toEqual([]);
});

test('only what the architecture page explains stands at the top', async () => {
  const { output } = await run('git', ['ls-files'], root);
  const entries = new Set(output.split('\n').map((file) => file.split('/')[0] ?? ''));
  expect([...entries].filter((entry) => entry !== '' && !entry.startsWith('.')).sort()).toEqual(
    [
      'CODE_OF_CONDUCT.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'bench',
      'docs',
      'knip.json',
      'package.json',
      'packages',
      'pnpm-lock.yaml',
      'pnpm-workspace.yaml',
      'scripts',
      'tests',
      'tsconfig.base.json',
      'tsconfig.json',
      'turbo.json',
      'typedoc.json',
      'vitest.config.ts',
    ].sort(),
  );
});

test('no package that runs in an application asks the class of an object of the platform', async () => {
  // False for objects of another realm: under Jest, in a vm context, in a worker with its own globals.
  const types =
    'Promise|\\w*Array|ArrayBuffer|Buffer|AbortSignal|AbortController|\\w*Error|Date|FormData|Blob|File|URL|URLSearchParams|\\w*Stream|Readable|Map|Set|RegExp|Function|Object|Request|Response|Headers';
  const asks = new RegExp(`(?:instanceof\\s+|z\\.instanceof\\()(?:globalThis\\.)?(${types})\\b`, 'g');
  const names = ['core', 'blue-button', 'optum', 'payerkit', 'postgres', 'redis', 'cli'];
  const all = (await Promise.all(names.map(sources))).flat();
  // Our own error classes know each other across realms (see `PayerKitError`).
  const own = new Set(all.flatMap(({ text }) => [...text.matchAll(/class (\w+)/g)].map(([, name]) => name)));
  const found = all.flatMap(({ file, text }) =>
    [...text.matchAll(asks)].filter(([, name]) => !own.has(name)).map(([match]) => `${file}: ${match}`),
  );
  expect(all.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

test('every module that is loaded late is loaded by loadModule, which names it when that fails', async () => {
  const late = /(?<!loadModule\([^;]{0,80}\(\) =>\s*)(?<!typeof )\bimport\('([^']+)'\)(?!\.\w|\[)/g;
  const all = (
    await Promise.all(['core', 'blue-button', 'optum', 'payerkit', 'postgres', 'redis'].map(sources))
  ).flat();
  const found = all.flatMap(({ file, text }) =>
    // These tables hand their loaders to loadModule.
    file.startsWith('generated/') || file === 'product-groups.ts'
      ? []
      : [...text.replaceAll(/^\s*(?:\*|\/\/).*$/gm, '').matchAll(late)].map(([, name]) => `${file}: ${name}`),
  );
  expect(all.length).toBeGreaterThan(100);
  // An optional peer: without it there are no spans.
  expect(found).toEqual(['internal/telemetry.ts: @opentelemetry/api']);
});

test('every package above core passes its optional peer on, as Yarn demands', async () => {
  for (const name of await readdir(join(root, 'packages'))) {
    const text = await readFile(join(root, 'packages', name, 'package.json'), 'utf8');
    const { dependencies = {}, ...manifest } = JSON.parse(text) as { dependencies?: Record<string, string> };
    if (!('@payerkit/core' in dependencies)) continue;
    expect(manifest, name).toMatchObject({
      peerDependencies: { '@opentelemetry/api': '^1.4.0' },
      peerDependenciesMeta: { '@opentelemetry/api': { optional: true } },
    });
  }
});

test('core names no vendor', async () => {
  const vendors = /optum|blue.?button|\bcms\b|\bbfd\b|medicare|change ?healthcare/i;
  // Readers of FHIR know the code systems that claims are written in; those are data, not an API.
  const codeSystems = /optum|(?<!https:\/\/)blue.?button|change ?healthcare/i;
  const found = (await sources('core')).flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      const forbidden = file.startsWith('fhir/') ? codeSystems : vendors;
      return forbidden.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [];
    }),
  );
  expect(found).toEqual([]);
});

test.each([
  ['core', /^@payerkit\/|^payerkit$/],
  ['blue-button', /^@payerkit\/(?!core)|^payerkit$/],
  ['optum', /^@payerkit\/(?!core)|^payerkit$/],
  ['postgres', /^@payerkit\/(?!core)|^payerkit$|^pg$/],
  ['sandbox', /^@payerkit\/|^payerkit$/],
  ['redis', /^@payerkit\/(?!core)|^payerkit$/],
])('%s imports no package of ours that it must not', async (name, forbidden) => {
  const specifier = /^(?:import|export|\}).*?from '([^']+)'|\bimport\('([^']+)'\)/gm;
  const found = (await sources(name)).flatMap(({ file, text }) =>
    [...text.matchAll(specifier)]
      .map(([, named, loaded]) => named ?? loaded ?? '')
      .filter((target) => forbidden.test(target))
      .map((target) => `${file} ${target}`),
  );
  expect(found).toEqual([]);
});

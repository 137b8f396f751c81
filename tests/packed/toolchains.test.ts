import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { build, transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeNextApp } from '../support/next-app.js';
import { expectConsent, recipeEnvironment, writeRecipes } from '../support/recipes.js';
import { root, run } from '../support/run.js';
import { installToolbox, TOOLS } from '../support/toolbox.js';

const { tarballs } = inject('consumers');
const fixture = (file: string) => join(root, 'tests/support', file);
const DONE = { patient: 'Patient', attempts: 2, claims: 25, isActive: true, controlNumber: '000000003' };

let folder: string;
let sandbox: Sandbox;

beforeAll(async () => {
  [folder, sandbox] = await Promise.all([installToolbox(TOOLS, Object.values(tarballs)), createSandbox()]);
  const programs = ['journey.mjs', 'bundles.mjs', 'run-journey.mjs', 'lambda.mjs', 'spans.mjs'];
  await Promise.all(programs.map((file) => cp(fixture(file), join(folder, file))));
}, 600_000);
afterAll(() => sandbox?.close());

/** Runs a program that makes the journey and prints what it read. */
async function expectJourney(command: string, arguments_: readonly string[]): Promise<void> {
  const { status, output } = await run(command, [...arguments_, sandbox.url, sandbox.control.token], folder);
  expect(status, output).toBe(0);
  expect(JSON.parse(output.trim().split('\n').at(-1) ?? '')).toEqual(DONE);
}

describe('a bundled program consents, lists, checks eligibility and submits', () => {
  test.each([
    ['webpack', 'journey.cjs'],
    ['rollup', 'journey.mjs'],
    ['vite', 'journey.mjs'],
  ])('when %s made the bundle', async (tool, file) => {
    const directory = `out-${tool}`;
    await rm(join(folder, directory), { recursive: true, force: true });
    const { status, output } = await run(
      process.execPath,
      ['bundles.mjs', tool, 'journey.mjs', directory],
      folder,
    );
    expect(status, output).toBe(0);
    await expectJourney(process.execPath, ['run-journey.mjs', `./${directory}/${file}`]);
  });

  test('as a handler that a platform for functions calls twice', async () => {
    const outfile = join(folder, 'out-lambda.cjs');
    await build({
      entryPoints: [join(folder, 'lambda.mjs')],
      outfile,
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node20',
      logLevel: 'silent',
    });
    const program = `const { handler } = require(${JSON.stringify(outfile)});
      const [url, token] = process.argv.slice(1);
      const both = async () => [await handler({ url, token }), await handler({ url, token })];
      both().then(([, { body }]) => console.log(body));`;
    await expectJourney(process.execPath, ['-e', program]);
  });
});

describe('Next.js', () => {
  const next = (...arguments_: string[]) => [join(folder, 'node_modules/next/dist/bin/next'), ...arguments_];

  test('serves a route of the Node runtime that makes the journey, and the recipe of a consent', async () => {
    const app = join(folder, 'next-node');
    await writeNextApp(app, fixture('journey.mjs'));
    await writeRecipes(app, ['payerkit.mjs', 'next/app/consent/[action]/route.js']);
    const redirectUri = 'http://localhost:39127/consent/callback';
    const env = { ...process.env, ...recipeEnvironment(sandbox, redirectUri) };
    const { status, output } = await run(process.execPath, next('build'), app, env);
    expect(status, output).toBe(0);
    const server = spawn(process.execPath, next('start', '--port', '0'), { cwd: app, env });
    try {
      const origin = await new Promise<string>((resolve, reject) => {
        let text = '';
        server.stdout.on('data', (chunk: Buffer) => {
          text += chunk.toString();
          const [found] = /http:\/\/localhost:[1-9]\d*/.exec(text) ?? [];
          if (found !== undefined && /Ready/.test(text)) resolve(found);
        });
        server.on('close', () => reject(new Error(text)));
      });
      const { searchParams } = new URL('http://localhost');
      searchParams.set('url', sandbox.url);
      searchParams.set('token', sandbox.control.token);
      const response = await fetch(`${origin}/node?${searchParams.toString()}`);
      expect(await response.json()).toEqual(DONE);
      // The application is wherever it found a free port; its redirect URI names another one.
      const send = (url: string, init: RequestInit) =>
        fetch(url.replace(new URL(redirectUri).origin, origin), { ...init, redirect: 'manual' });
      const paths = { start: '/consent/start', revoke: '/consent/revoke' };
      await expectConsent(sandbox, send, redirectUri, paths);
    } finally {
      server.kill('SIGKILL');
    }
  });

  // What its build of a route with `runtime = 'edge'` loads, at the cost of a bundle.
  test('its edge runtime gets a message that says what to change, from every entry', async () => {
    const names = ['@payerkit/core', '@payerkit/blue-button', '@payerkit/optum', 'payerkit'];
    const entries = (await Promise.all(names.map(subpathsOf))).flat();
    expect(entries.length).toBeGreaterThan(20);
    for (const entry of entries) {
      const { outputFiles } = await build({
        stdin: {
          contents: `import { PayerKitError as one } from '${entry}'; export { one };`,
          resolveDir: folder,
        },
        bundle: true,
        format: 'esm',
        conditions: ['edge-light'],
        write: false,
        logLevel: 'silent',
      });
      const program = `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`;
      const loading = import(/* @vite-ignore */ program) as Promise<unknown>;
      const name = entry
        .split('/')
        .slice(0, entry.startsWith('@') ? 2 : 1)
        .join('/');
      await expect(loading).rejects.toThrow(`${name} needs Node.js`);
      await expect(loading).rejects.toThrow(`remove "export const runtime = 'edge'"`);
    }
  });
});

describe('other runtimes run the packages as npm installs them', () => {
  // The permissions that the guide about hosting names.
  const DENO = ['run', '--allow-net', '--allow-env', '--allow-read', '--allow-sys'];

  test('with the permissions that the guide names', async () => {
    const guide = await readFile(join(root, 'docs/guides/hosting.md'), 'utf8');
    expect(guide).toContain(`deno ${DENO.join(' ')} app.mjs`);
  });

  test.each([
    ['Bun', 'bun/bin/bun.exe', ['run']],
    ['Deno', 'deno/bin.cjs', DENO],
  ])('%s', async (name, file, arguments_) => {
    const program = join(folder, 'node_modules', file);
    const command = file.endsWith('.cjs') ? [process.execPath, program] : [program];
    const [executable = '', ...rest] = command;
    const version = await run(executable, [...rest, '--version'], folder);
    if (version.status !== 0) {
      console.log(`${name} is not published for ${process.platform}-${process.arch}; not run.`);
      return;
    }
    await expectJourney(executable, [...rest, ...arguments_, 'run-journey.mjs', './journey.mjs']);
  });
});

describe("a user's Jest project reads a page of 50 claims, an 835, a stream and an aborted call", () => {
  const tsJest = [
    'ts-jest',
    {
      tsconfig: {
        module: 'commonjs',
        moduleResolution: 'node10',
        target: 'es2022',
        strict: true,
        types: ['node'],
      },
    },
  ];
  const PROJECTS: Readonly<Record<string, { file: string; project: object; flags?: string[] }>> = {
    'plain CommonJS': { file: 'reads.test.cjs', project: { jest: { testMatch: ['**/*.test.cjs'] } } },
    'ts-jest': { file: 'reads.test.ts', project: { jest: { transform: { '\\.ts$': tsJest } } } },
    'swc, CommonJS': {
      file: 'reads.test.ts',
      project: { jest: { transform: { '\\.ts$': ['@swc/jest', { module: { type: 'commonjs' } }] } } },
    },
    'swc, ES modules': {
      file: 'reads.test.ts',
      flags: ['--experimental-vm-modules'],
      project: {
        type: 'module',
        jest: {
          extensionsToTreatAsEsm: ['.ts'],
          transform: { '\\.ts$': ['@swc/jest', { module: { type: 'es6' } }] },
        },
      },
    },
  };

  test.each(Object.entries(PROJECTS))('%s', async (name, { file, project, flags = [] }) => {
    const source = await readFile(fixture('jest-reads.ts'), 'utf8');
    const isCjs = file.endsWith('.cjs');
    const { code } = isCjs ? await transform(source, { loader: 'ts', format: 'cjs' }) : { code: source };
    const directory = join(folder, `jest-${name.replaceAll(/\W+/g, '-')}`);
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, 'package.json'), JSON.stringify({ private: true, ...project }));
    await writeFile(join(directory, file), code);
    const jest = join(folder, 'node_modules/jest/bin/jest.js');
    const { status, output } = await run(process.execPath, [...flags, jest, '--ci'], directory);
    expect(status, output).toBe(0);
    expect(output).toMatch(/Tests: +5 passed, 5 total/);
  });
});

describe('the oldest TypeScript that the README promises', () => {
  const modes = {
    node10: { module: 'commonjs', moduleResolution: 'node10' },
    node16: { module: 'node16', moduleResolution: 'node16' },
  };

  test('is the one tried here', async () => {
    const { version } = JSON.parse(
      await readFile(join(folder, 'node_modules/typescript-oldest/package.json'), 'utf8'),
    ) as { version: string };
    const [major, minor] = version.split('.');
    expect(await readFile(join(root, 'README.md'), 'utf8')).toContain(
      `TypeScript ${major}.${minor} or newer`,
    );
  });

  test.each(Object.entries(modes))('finds every subpath and reads it under %s', async (mode, options) => {
    const subpaths = (await Promise.all(Object.keys(tarballs).map(subpathsOf))).flat();
    const program = subpaths.map((name, index) => `import * as m${index} from '${name}';`);
    const uses = `export const all = [${subpaths.map((_, index) => `m${index}`).join(', ')}];`;
    await writeFile(join(folder, 'subpaths.ts'), [...program, uses].join('\n'));
    const compilerOptions = {
      ...options,
      target: 'es2022',
      lib: ['es2022'],
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: ['node'],
    };
    const project = join(folder, `tsconfig.oldest-${mode}.json`);
    await writeFile(project, JSON.stringify({ compilerOptions, files: ['subpaths.ts'] }));
    const tsc = join(folder, 'node_modules/typescript-oldest/bin/tsc');
    const { output } = await run(process.execPath, [tsc, '-p', project], folder);
    // Declarations of Node itself are for newer compilers; everything of ours must be free of errors.
    const errors = output.split('\n').filter((line) => /error TS/.test(line));
    expect(errors.filter((line) => !line.startsWith('node_modules/@types/node/'))).toEqual([]);
    expect(subpaths.length).toBeGreaterThan(15);
  });
});

test('under the OpenTelemetry SDK each span is below the span that was active at the call', async () => {
  const { status, output } = await run(
    process.execPath,
    ['spans.mjs', sandbox.url, sandbox.control.token],
    folder,
  );
  expect(status, output).toBe(0);
  const spans = JSON.parse(output.trim().split('\n').at(-1) ?? '') as [string, string | null][];
  const below = (parent: string) => spans.filter((span) => span[1] === parent).map(([name]) => name);
  const COVERAGE = 'GET /v2/fhir/Coverage/';
  const CLAIMS = 'GET /v2/fhir/ExplanationOfBenefit/';
  const TOKEN = 'POST /v2/o/token/';
  expect(
    spans
      .filter(([, parent]) => parent === null)
      .map(([name]) => name)
      .sort(),
  ).toEqual(['consent', 'both', 'retried', 'list'].sort());
  expect(below('consent')).toContain(TOKEN);
  expect(below('both').sort()).toEqual(['one', 'other']);
  expect(new Set(below('one'))).toEqual(
    new Set([COVERAGE, ...below('one').filter((name) => !/fhir/.test(name))]),
  );
  expect(below('other').filter((name) => name === CLAIMS)).not.toEqual([]);
  // One renewal for both, below the call that began it.
  expect([...below('one'), ...below('other')].filter((name) => name === TOKEN)).toEqual([TOKEN]);
  expect(below('retried')).toEqual(['GET /v2/fhir/Patient/{id}', 'GET /v2/fhir/Patient/{id}']);
  expect(below('list').length).toBeGreaterThan(2);
  expect(new Set(below('list'))).toEqual(new Set([CLAIMS]));
});

/** The package and its subpaths, as they are imported. */
async function subpathsOf(name: string): Promise<string[]> {
  const text = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8');
  const { exports } = JSON.parse(text) as { exports: Record<string, unknown> };
  const paths = Object.keys(exports).filter((path) => !/\.(json|mjs|sql)$/.test(path));
  return paths.map((path) => `${name}${path.slice(1)}`);
}

import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { bin, root, run } from '../support/run.js';

const { tarballs, blueButton, optum, umbrella } = inject('consumers');

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

  test('npm would publish it as it is', async () => {
    const { status, output } = await run('npm', ['publish', '--dry-run', '--json', tarball], root);
    expect(status, output).toBe(0);
    expect(output).not.toMatch(/npm warn (?!.*(?:login|logged in))/i);
    const shown = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as
      | DryRun
      | Record<string, DryRun>;
    const {
      size,
      unpackedSize,
      files: packed,
    } = 'size' in shown ? (shown as DryRun) : (Object.values(shown)[0] as DryRun);
    const megabytes = MEGABYTES[name] ?? 3.2;
    expect(unpackedSize / 1e6).toBeLessThan(megabytes);
    expect(size / 1e6).toBeLessThan(megabytes / 3);
    const paths = packed.map(({ path }) => path);
    expect(
      paths.filter(
        (path) => !/^(?:dist|migrations)\/|^(?:package\.json|README\.md|LICENSE|bin\.mjs)$/.test(path),
      ),
    ).toEqual([]);
    // Copies of other packages keep their licenses.
    const vendored = paths.filter((path) => /dist\/\w+\/vendor\/.+\.js$/.test(path));
    expect(vendored.filter((path) => !paths.includes(path.replace(/\.js$/, '.notice.txt')))).toEqual([]);
  });

  test('says where it comes from and whose it is', async () => {
    const folder = join(inject('consumers').everything, 'node_modules', name);
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const url = 'https://github.com/payerkit/payerkit';
    expect(manifest).toMatchObject({
      license: 'MIT',
      repository: {
        type: 'git',
        url: `git+${url}.git`,
        directory: expect.stringMatching(/^packages\//) as string,
      },
      bugs: `${url}/issues`,
      publishConfig: { access: 'public', provenance: true },
    });
    expect(manifest.homepage).toContain(url);
    expect((manifest.keywords as string[]).length).toBeGreaterThan(4);
    expect(manifest.private).toBeUndefined();
  });

  test('has a source map for each of its modules, which leads to its sources in the repository', async () => {
    const directory = join(inject('consumers').everything, 'node_modules', name);
    const modules = (await files(join(directory, 'dist'))).filter((file) => /\.c?js$/.test(file));
    const own = modules.filter((file) => !file.includes('/vendor/'));
    expect(own.length).toBeGreaterThan(0);
    const manifest = await readFile(join(directory, 'package.json'), 'utf8');
    const entries = [...manifest.matchAll(/dist\/\w+\/[\w-]+\.js/g)];
    const { version } = JSON.parse(manifest) as { version: string };
    const folder = `packages/${name.replace('@payerkit/', '')}/src/`;
    for (const file of own) {
      const text = (await readFile(file, 'utf8')).trimEnd();
      // A bundler that indents what it wraps would add blanks to a string that continues on the next line.
      expect(text, file).not.toMatch(/\\\n/);
      const [, map] = /\/\/# sourceMappingURL=(\S+\.js\.map)$/.exec(text) ?? [];
      const isMapped = map !== undefined;
      // Entries and what passes on a shared chunk contain exports only, as an ES module and as CommonJS, and nobody steps
      // through generated code. A file of CommonJS is either generated or shipped as it is written.
      const asModule = isMapped ? text : await readFile(file.replace('/dist/cjs/', '/dist/esm/'), 'utf8');
      const isEntry =
        entries.some(([entry]) => file.endsWith(entry)) || EXPORTS_ONLY.test(asModule.trimEnd());
      const isBare = GENERATED.test(file) || file.endsWith('.cjs') || isEntry;
      expect(isMapped || isBare, file).toBe(true);
      if (!isMapped) continue;
      // One map serves both formats.
      expect(resolve(dirname(file), map)).toBe(`${file.replace('/dist/cjs/', '/dist/esm/')}.map`);
      const { sourceRoot, sources } = JSON.parse(
        await readFile(resolve(dirname(file), map), 'utf8'),
      ) as SourceMapFile;
      expect(sourceRoot, file).toBe(`${REPOSITORY}${name}@${version}/${folder}`);
      expect(sources.length, file).toBeGreaterThan(0);
      for (const path of sources) expect(existsSync(join(root, folder, path)), `${file}: ${path}`).toBe(true);
    }
    // The repository has the sources; a copy would be a third of the package.
    expect((await files(directory)).filter((file) => /(?<!\.d)\.ts$/.test(file))).toEqual([]);
  });
});

interface SourceMapFile {
  readonly sourceRoot: string;
  readonly sources: readonly string[];
}

// Where maps lead: a tag of the release, which `npm run release` sets, follows.
const REPOSITORY = 'https://raw.githubusercontent.com/payerkit/payerkit/refs/tags/';

describe('a stack trace of wrong options', () => {
  const trace = (syntax: 'import' | 'require', options: readonly string[] = []) => {
    const thrower = 'try { new BlueButtonClient({ clientId: 1 }) } catch ({ stack }) { console.log(stack) }';
    const program =
      syntax === 'import'
        ? [
            '--input-type=module',
            '-e',
            `import { BlueButtonClient } from '@payerkit/blue-button'; ${thrower}`,
          ]
        : ['-e', `const { BlueButtonClient } = require('@payerkit/blue-button'); ${thrower}`];
    return run(process.execPath, [...options, ...program], inject('consumers').blueButton);
  };
  const NAMES = ['OptionCheck.throwIfAny', 'readOptions', 'new _?Connection', 'new BlueButtonClient'];

  test.each(['import', 'require'] as const)(
    'names functions without source maps, and leads to the released source with them, after %s',
    async (syntax) => {
      const [plain, mapped] = await Promise.all([trace(syntax), trace(syntax, ['--enable-source-maps'])]);
      for (const { output } of [plain, mapped])
        expect(output).toMatch(new RegExp(NAMES.map((name) => `at ${name} \\(`).join('.*\\n.*')));
      const frames = [...mapped.output.matchAll(/\((https:.*?\/)(packages\/.*?):(\d+):(\d+)\)/g)];
      expect(frames.length).toBe(NAMES.length);
      for (const [frame, address = '', path = '', line, column] of frames) {
        expect(address, frame).toMatch(/\/refs\/tags\/@payerkit\/[\w-]+@[\d.]+\/$/);
        const text = (await readFile(join(root, path), 'utf8')).split('\n')[Number(line) - 1] ?? '';
        expect(text.slice(Number(column) - 1), frame).toMatch(/^(?:throw |new |[\w.]+\()/);
      }
    },
  );
});

// What one package may take; what an installation contains of ours is below.
const MEGABYTES: Readonly<Record<string, number>> = {
  '@payerkit/core': 0.9,
  '@payerkit/blue-button': 0.445,
  '@payerkit/optum': 4.116,
};

// Rows and schemas of the operations.
const GENERATED = /\/(?:lines|rows|schemas)-\w+\.js$/;
const EXPORTS_ONLY = /^(?:\s*(?:import|export)\b[^;]*;)+$/;

interface DryRun {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

describe.each([
  ['@payerkit/blue-button', blueButton, 1.185, 20, ['@payerkit/optum', '@payerkit/sandbox', 'payerkit']],
  // Types and schemas of more than four hundred operations.
  ['@payerkit/optum', optum, 4.856, 24, ['@payerkit/blue-button', '@payerkit/sandbox', 'payerkit']],
])('installing %s', (_name, directory, ownAllowed, megabytesAllowed, others) => {
  test('pulls neither the other provider nor the umbrella', async () => {
    const found = await packages(join(directory, 'node_modules'));
    expect(found).toContain('@payerkit/core');
    expect(found.filter((name) => others.includes(name))).toEqual([]);
  });

  // Sizes at 8bd901f, which had no source maps: our own part does not grow.
  test(`contains ${ownAllowed} MB of ours at most`, async () => {
    expect(await megabytesOf(join(directory, 'node_modules/@payerkit'))).toBeLessThanOrEqual(ownAllowed);
  });

  test(`takes 37 packages and ${megabytesAllowed} MB at most`, async () => {
    const count = (await packages(join(directory, 'node_modules'))).length;
    expect(count).toBeLessThanOrEqual(37);
    expect(await megabytesOf(directory)).toBeLessThanOrEqual(megabytesAllowed);
  });
});

test('installing the umbrella takes 45 MB at most, the command and the sandbox included', async () => {
  const found = await packages(join(umbrella, 'node_modules'));
  expect(found).toEqual(expect.arrayContaining(['@payerkit/cli', '@payerkit/sandbox', '@payerkit/optum']));
  // An optional peer, with a native binary.
  expect(found).not.toContain('@napi-rs/keyring');
  expect(await megabytesOf(umbrella)).toBeLessThanOrEqual(45);
});

async function megabytesOf(directory: string): Promise<number> {
  const sizes = await Promise.all((await files(directory)).map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

/** Names of all installed packages, nested ones included. */
async function packages(modules: string): Promise<string[]> {
  const manifests = (await files(modules)).filter((file) =>
    /node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(file),
  );
  return manifests.map((file) => file.replace(/.*node_modules\/(.+)\/package\.json$/, '$1'));
}

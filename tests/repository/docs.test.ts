import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { apiPage, written } from '../../scripts/api-page.mjs';
import { root, run } from '../support/run.js';

interface Block {
  /** Location, such as `README.md:42`. */
  readonly place: string;
  readonly code: string;
  /** Marked `ts run`: executed against the sandbox, not only type-checked. */
  readonly runs: boolean;
}

const pages = await markdown();
const blocks = pages.flatMap(({ file, text }) => blocksOf(file, text));
const runnable = blocks.filter(({ runs }) => runs);
const examples = (await readdir(join(root, 'docs/examples'))).filter((file) => file.endsWith('.ts'));
// Below the root, so that the packages are found as the workspace links them: built, through `exports`.
const scratch = join(root, 'node_modules/.cache/docs');
const prelude = join(root, 'tests/support/docs-prelude.ts');

test('the code blocks are found', () => {
  expect(blocks.length).toBeGreaterThan(10);
  expect(runnable.length).toBeGreaterThan(5);
});

test('every code block type-checks', async () => {
  const folder = join(scratch, 'types');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(blocks.map(({ place, code }) => writeFile(join(folder, `${slug(place)}.ts`), code)));
  const compilerOptions = { noEmit: true, moduleDetection: 'force', paths: {}, rootDir: root };
  // Projects with packages of their own are checked where those are installed.
  const include = [folder, prelude, join(root, 'docs/examples/*.ts')];
  const project = join(folder, 'tsconfig.json');
  await writeFile(
    project,
    JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions, include }),
  );
  const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
  const { status, output } = await run(process.execPath, [tsc, '-p', project], root);
  expect(status, output).toBe(0);
});

describe.concurrent('running', () => {
  test.each(runnable.map(({ place, code }) => ({ place, code })))('$place', async ({ place, code }) => {
    // The documentation speaks of the vendors' sandboxes; here ours is in.
    const local = code
      .replaceAll(/environment: 'sandbox',\s+clientId,\s+clientSecret,\s+redirectUri/g, '...localBlueButton')
      .replaceAll(/environment: 'sandbox',\s+clientId,\s+clientSecret/g, '...localOptum');
    expect(local).not.toContain("environment: 'sandbox'");
    const { status, output } = await execute(
      slug(place),
      `import { prepare } from '${prelude}';\nconst done = await prepare();\nawait import('block');\nawait done();`,
      local,
    );
    expect(status, output).toBe(0);
  });

  test.each(examples)('docs/examples/%s', async (file) => {
    const { status, output } = await execute(slug(file), `import '${join(root, 'docs/examples', file)}';`);
    expect(status, output).toBe(0);
    expect(output).not.toBe('');
  });
});

test('docs/api.md says what the built declarations say', () => {
  expect(written()).toBe(apiPage());
});

test('every relative link leads somewhere', async () => {
  const links = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => ({ file, target })),
  );
  const dead = await Promise.all(
    links.map(async ({ file, target }) => {
      const found = await stat(resolve(root, dirname(file), target)).catch(() => undefined);
      return found ? [] : [`${file}: ${target}`];
    }),
  );
  expect(dead.flat()).toEqual([]);
});

async function markdown() {
  const inDocs = (await readdir(join(root, 'docs'), { recursive: true })).map((file) => `docs/${file}`);
  const packages = (await readdir(join(root, 'packages'))).map((name) => `packages/${name}/README.md`);
  const files = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...inDocs, ...packages].filter(
    (file) => file.endsWith('.md') && !file.startsWith('docs/reference/'),
  );
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8').catch(() => '') })),
  );
  return texts.filter(({ text }) => text !== '');
}

function blocksOf(file: string, text: string): Block[] {
  return [...text.matchAll(/^```(?:ts|typescript)( run)?\n([\s\S]*?)^```$/gm)].map((match) => ({
    place: `${file}:${text.slice(0, match.index).split('\n').length}`,
    code: match[2] ?? '',
    runs: match[1] !== undefined,
  }));
}

function slug(place: string): string {
  return relative(root, resolve(root, place)).replaceAll(/[^\w-]+/g, '_');
}

/** Bundles a program, packages left where they are, and runs it in a process of its own. */
async function execute(name: string, program: string, block = '') {
  const outfile = join(scratch, 'run', `${name}.mjs`);
  await build({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
    tsconfigRaw: {},
    plugins: [
      {
        name: 'block',
        setup(build) {
          build.onResolve({ filter: /^block$/ }, () => ({ path: 'block', namespace: 'block' }));
          build.onLoad({ filter: /./, namespace: 'block' }, () => ({
            contents: block,
            loader: 'ts',
            resolveDir: root,
          }));
        },
      },
    ],
  });
  return run(process.execPath, [outfile], root);
}

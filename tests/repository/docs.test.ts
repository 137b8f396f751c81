import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { apiPage, written } from '../../scripts/api-page.mjs';
import { type Outcome, root, run } from '../support/run.js';

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

describe('running', () => {
  let ran: Outcome;
  beforeAll(async () => {
    ran = await runBlocks();
  }, 300_000);

  test.each(runnable.map(({ place }) => place))('%s', (place) => {
    const [, printed, how] = ran.output.split(`[${place}]`);
    expect(how?.split('\n')[0], printed ?? ran.output).toBe(' ran');
  });

  test('leaves nothing open', () => {
    expect(ran.status, ran.output.slice(-2000)).toBe(0);
  });

  test.concurrent.each(examples)('docs/examples/%s', async (file) => {
    const outfile = join(scratch, 'run', `${slug(file)}.mjs`);
    await build({ ...BUNDLE, entryPoints: [join(root, 'docs/examples', file)], outfile });
    const { status, output } = await run(process.execPath, [outfile], root);
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

const BUNDLE = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'silent',
  tsconfigRaw: {},
} as const satisfies BuildOptions;

/**
 * Runs every block in one process, one after the other, each against a sandbox of its own: a process for each would spend most
 * of its time on loading the packages. The process must end by itself, so a block that leaves something open is found.
 */
async function runBlocks() {
  const directory = join(scratch, 'run');
  const sources = new Map(runnable.map(({ place, code }) => [slug(place), localOf(code)]));
  await build({
    ...BUNDLE,
    entryPoints: [...sources.keys()].map((name) => ({ in: `block:${name}`, out: name })),
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    plugins: [
      {
        name: 'block',
        setup(build) {
          build.onResolve({ filter: /^block:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'block' }));
          build.onLoad({ filter: /./, namespace: 'block' }, ({ path }) => ({
            contents: sources.get(path) ?? '',
            loader: 'ts',
            resolveDir: root,
          }));
        },
      },
    ],
  });
  const list = runnable.map(({ place }) => [place, `./${slug(place)}.mjs`]);
  const contents = `
    import { prepare } from '${prelude}';
    let fail = () => {};
    process.on('unhandledRejection', (error) => fail(error));
    process.on('uncaughtException', (error) => fail(error));
    const run = async (file) => {
      const done = await prepare();
      await import(file);
      await done();
      // What a block did not wait for fails in its own time.
      await new Promise((resolve) => setTimeout(resolve, 10));
    };
    let failed = 0;
    for (const [place, file] of ${JSON.stringify(list)}) {
      console.log('[' + place + ']');
      const failing = new Promise((_, reject) => { fail = reject; });
      const guard = setTimeout(() => fail(new Error('does not end')), 60_000);
      const how = await Promise.race([run(file), failing]).then(() => 'ran', (error) => {
        console.log(error);
        failed += 1;
        return 'failed';
      });
      clearTimeout(guard);
      console.log('[' + place + '] ' + how);
    }
    // Of a block that failed, much is open.
    if (failed > 0) process.exit(1);
    setTimeout(() => {
      console.log('left open:', process.getActiveResourcesInfo());
      process.exit(2);
    }, 20_000).unref();`;
  const outfile = join(directory, 'all.mjs');
  const external = ['./*.mjs'];
  await build({ ...BUNDLE, stdin: { contents, resolveDir: root, loader: 'ts' }, outfile, external });
  return run(process.execPath, [outfile], root);
}

/** The documentation speaks of the vendors' sandboxes; here ours is in. */
function localOf(code: string): string {
  const local = code
    .replaceAll(/environment: 'sandbox',\s+clientId,\s+clientSecret,\s+redirectUri/g, '...localBlueButton')
    .replaceAll(/environment: 'sandbox',\s+clientId,\s+clientSecret/g, '...localOptum');
  expect(local).not.toContain("environment: 'sandbox'");
  return local;
}

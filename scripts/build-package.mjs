// Builds the package in the working directory: ES modules by tsc, CommonJS by esbuild, file by file in both.
// Run by each package's `build` script; docs/contributing/building.md says why there are two.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

if (process.argv.includes('--help')) {
  console.log(
    'Usage, in a package: node ../../scripts/build-package.mjs\nWrites dist/esm and dist/cjs anew.',
  );
  process.exit(0);
}

// ESM only, so Jest can't load them: the CommonJS build carries a copy, with what they need in turn.
const CARRIED = ['jose', 'p-retry'];

// What imports from a module package takes `module.exports` for the default export, as Node does.
const NODE_DEFAULT =
  'if (module.exports.default) module.exports = Object.assign(module.exports.default, module.exports);';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const here = process.cwd();
const [source, esm, cjs] = [join(here, 'src'), join(here, 'dist', 'esm'), join(here, 'dist', 'cjs')];
const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(file))
  .map((file) => join(source, file));
const carried = CARRIED.filter((name) => manifest.dependencies?.[name]);

/**
 * Leaves every import where it is, except that carried packages are read from dist/cjs/vendor.
 *
 * @type {import('esbuild').Plugin}
 */
const keepImports = {
  name: 'keep-imports',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, importer, kind }) => {
      if (kind === 'entry-point') return undefined;
      if (!carried.includes(path)) return { path, external: true };
      const up = relative(dirname(importer), source) || '.';
      return { path: `${up.startsWith('.') ? up : `./${up}`}/vendor/${path}.js`, external: true };
    });
  },
};

rmSync(join(here, 'dist'), { recursive: true, force: true });
emitEsm();
await emitCjs();

function emitEsm() {
  const cache = join(here, 'node_modules', '.cache');
  const project = join(cache, 'tsconfig.build.json');
  mkdirSync(cache, { recursive: true });
  const compilerOptions = {
    rootDir: source,
    outDir: esm,
    // What is marked @internal is for the package itself, and may name what no user should depend on.
    stripInternal: true,
    // Other packages are seen as users see them: built, through their `exports`.
    paths: {},
    typeRoots: [join(root, 'node_modules', '@types')],
  };
  const extended = join(root, 'tsconfig.base.json');
  writeFileSync(project, JSON.stringify({ extends: extended, compilerOptions, files: modules }));
  const tsc = join(root, 'node_modules', 'typescript-7', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

async function emitCjs() {
  mkdirSync(cjs, { recursive: true });
  writeFileSync(join(cjs, 'package.json'), '{ "type": "commonjs" }\n');
  await bundle({ entryPoints: modules, outbase: source, outdir: cjs, plugins: [keepImports] });
  for (const name of carried) {
    const outfile = join(cjs, 'vendor', `${name}.js`);
    const { metafile } = await bundle({
      entryPoints: [name],
      outfile,
      metafile: true,
      footer: { js: NODE_DEFAULT },
    });
    // Not named LICENSE: pnpm would leave the package's own out.
    writeFileSync(join(cjs, 'vendor', `${name}.notice.txt`), licences(Object.keys(metafile?.inputs ?? {})));
  }
  // Relative specifiers end in .js in both trees, so the same declarations serve both.
  cpSync(esm, cjs, { recursive: true, filter: (path) => !path.endsWith('.js') });
}

/** @param {import('esbuild').BuildOptions} options */
function bundle(options) {
  return esbuild.build({
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
    logOverride: { 'empty-import-meta': 'error' },
    // Jest has no import() without flags; this turns it into require().
    supported: { 'dynamic-import': false },
    ...options,
  });
}

/**
 * The licence of each package that the files come from.
 *
 * @param {string[]} inputs
 */
function licences(inputs) {
  const directories = new Set(inputs.map((file) => file.replace(/(.*node_modules\/[^/]+)\/.*/, '$1')));
  return [...directories]
    .map((directory) => {
      const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry)) ?? 'LICENSE';
      return `${directory.split('/').at(-1)}\n\n${readFileSync(join(directory, file), 'utf8')}`;
    })
    .join('\n');
}

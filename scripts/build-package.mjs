// Builds the package in the working directory: declarations by tsc, ES modules and CommonJS by esbuild, with source maps.
// Run by each package's `build` script; docs/contributing/building.md says why there are two.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { bundle, DENSE, importing, keepPackages, licences, namesFrom } from './bundle.mjs';
import { compactFile, parsed, withTabs } from './compact-output.mjs';
import { hasCode, importsOf, rejectCycles, toCommonJs } from './module-format.mjs';
import { planChunks } from './plan-chunks.mjs';
import { pruneDeclarations } from './prune-declarations.mjs';

if (process.argv.includes('--help')) {
  console.log(
    'Usage, in a package: node ../../scripts/build-package.mjs\nWrites dist/esm and dist/cjs anew.',
  );
  process.exit(0);
}

// ESM only, so Jest cannot load them: the CommonJS build carries a copy, with what they need in turn.
const CARRIED = ['jose', 'p-retry'];

// Large, and a command needs little of it: a build for ES modules carries a copy in place of the dependency.
const COPIED = [
  { name: '@modelcontextprotocol/server', subpaths: ['', '/stdio'], file: 'modelcontextprotocol-server' },
];

// What imports from a module package takes `module.exports` for the default export, as Node does.
const NODE_DEFAULT =
  'if (module.exports.default) module.exports = Object.assign(module.exports.default, module.exports);';

// What an edge runtime finds instead of the package (condition `edge-light`).
const EDGE = './dist/edge-light.cjs';

// Where a built module loads one that both formats share.
const SHARED_IMPORT = /\bimport\("\.\.\/generated\/[^"]+\.cjs"\)/g;

// Exports as esbuild prints them densely.
const EXPORTED_CONSTANT = /\bexport\s+(?:const|let|var)\s+(\w+)\s*=/g;
const EXPORTED_FUNCTION = /\bexport\s+function\s+(\w+)\s*\(/g;

// Blanks of one level in what tsc prints.
const DECLARATION_INDENT = 4;

// The file that holds the modules of src/errors.
const ERRORS = './errors.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const here = process.cwd();
const [source, esm, cjs] = [join(here, 'src'), join(here, 'dist', 'esm'), join(here, 'dist', 'cjs')];
const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.(?:test(-d)?|d)\.ts$/.test(file))
  .map((file) => join(source, file));
// CommonJS by hand, where an ES module would not do; their declarations are next to them.
const written = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cjs'))
  .map((file) => join(source, file));
const entries = entryFiles();
// A bundle that imports one error class should not contain the rest of the package: these are a file of their own.
const apart = modules.filter((file) => dirname(file) === join(source, 'errors'));
const shared = modules.filter(isShared);
const carried = CARRIED.filter((name) => manifest.dependencies?.[name]);

rmSync(join(here, 'dist'), { recursive: true, force: true });
emitDeclarations();
emitShared();
// A command alone is no one's dependency: Node runs it as the ES module it is.
await emitEsm();
if (manifest.main) await emitCjs();
linkSources();
if (JSON.stringify(manifest.exports).includes(EDGE)) emitEdge();

/** The sources of what package.json exports, and of the command, where there is one. */
function entryFiles() {
  const exported = [...JSON.stringify(manifest.exports).matchAll(/dist\/esm\/([\w-]+)\.js/g)];
  const names = [...exported.map(([, name]) => name), ...(existsSync(join(source, 'cli.ts')) ? ['cli'] : [])];
  return [...new Set(names)].map((name) => join(source, `${name}.ts`));
}

/** @param {string} file */
function isGenerated(file) {
  return file.startsWith(join(source, 'generated'));
}

/** @param {string} file */
function isShared(file) {
  if (!isGenerated(file)) return false;
  const text = readFileSync(file, 'utf8');
  return /^export (?:const|function) /m.test(text) && !/^import (?!type\b)|\bimport\(/m.test(text);
}

function emitDeclarations() {
  const cache = join(here, 'node_modules', '.cache');
  const project = join(cache, 'tsconfig.build.json');
  mkdirSync(cache, { recursive: true });
  const compilerOptions = {
    rootDir: source,
    outDir: esm,
    emitDeclarationOnly: true,
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
  pruneDeclarations(
    esm,
    [...entries, ...apart].map((file) => join(esm, relative(source, file).replace(/\.ts$/, '.d.ts'))),
  );
  for (const name of readdirSync(esm, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = join(esm, name);
    writeFileSync(file, withTabs(readFileSync(file, 'utf8'), DECLARATION_INDENT));
  }
  if (!manifest.main) return;
  // Relative specifiers end in .js, so the same declarations serve both; ES modules may take theirs from CommonJS.
  renameSync(esm, cjs);
  mkdirSync(esm);
  for (const entry of entries.map((file) => basename(file, '.ts')))
    writeFileSync(join(esm, `${entry}.d.ts`), `export * from '../cjs/${entry}.js';\n`);
}

async function emitEsm() {
  // A hundred small files cost more to load than all that is in them, so they become chunks: esbuild makes one of what
  // several entries share. With an entry that shares everything, the others hold nothing but exports, and a bundler
  // that needs one thing of them can leave the chunks out. What is loaded late is not in it: it is a chunk by itself.
  const everything = join(here, 'node_modules', '.cache', 'everything.ts');
  const plugins = [keepImports()];
  const { modules: loaded, loadTogether } = await planChunks({
    folder: here,
    name: manifest.name,
    entries,
    plugins,
    isGenerated,
  });
  writeFileSync(everything, importing(loaded));
  await bundle({
    outdir: esm,
    format: 'esm',
    entryPoints: [...entries, everything],
    splitting: true,
    entryNames: '[name]',
    ignoreAnnotations: true,
    plugins: [...plugins, loadTogether],
  });
  for (const file of ['everything.js', 'everything.js.map']) rmSync(join(esm, file));
  for (const file of written) cpSync(file, join(esm, basename(file)));
  if (apart.length > 0) await emitErrors();
  await compact();
  for (const copied of COPIED) if (manifest.devDependencies?.[copied.name]) await emitCopy(copied);
}

/**
 * Writes the copy of a package, all its subpaths in one file, so that they share their modules.
 *
 * @param {{ name: string; subpaths: string[]; file: string }} copied
 */
async function emitCopy({ name, subpaths, file }) {
  const contents = subpaths.map((subpath) => `export * from ${JSON.stringify(name + subpath)};`).join('\n');
  const { metafile } = await bundle({
    stdin: { contents, resolveDir: here },
    outfile: join(esm, 'vendor', `${file}.js`),
    format: 'esm',
    external: Object.keys(manifest.dependencies).flatMap((dependency) => [dependency, `${dependency}/*`]),
    // Their sources are not ours to carry.
    sourcemap: false,
    metafile: true,
  });
  writeFileSync(join(esm, 'vendor', `${file}.notice.txt`), licences(Object.keys(metafile?.inputs ?? {})));
}

/** Makes the files small; a map that leads to no code of ours is removed. */
async function compact() {
  const maps = readdirSync(esm).filter((file) => file.endsWith('.js.map'));
  for (const map of maps) {
    /** @type {{ sources: string[] }} */
    const { sources } = JSON.parse(readFileSync(join(esm, map), 'utf8'));
    const file = join(esm, map.replace(/\.map$/, ''));
    const isOurs = sources.some((path) => !path.includes('/src/generated/'));
    if (isOurs && hasCode(parsed(readFileSync(file, 'utf8')))) {
      compactFile(file);
      continue;
    }
    const text = readFileSync(file, 'utf8')
      .replace(/^\/\/# sourceMappingURL=.*$/m, '')
      // All that a bundler is sure to give of CommonJS is its default export.
      .replaceAll(SHARED_IMPORT, '$&.then(({ default: shared }) => shared)');
    // Names are longer where all that a module does is passing them on.
    const minifyIdentifiers = sources.length > 0 && !isOurs;
    const { code } = await esbuild.transform(text, {
      minifySyntax: true,
      minifyWhitespace: true,
      minifyIdentifiers,
    });
    writeFileSync(file, code);
    rmSync(join(esm, map));
  }
}

/**
 * Writes generated modules that need no other: once for both formats, as CommonJS, which an ES module can import. Only
 * `import()` reaches them.
 */
function emitShared() {
  for (const file of shared) {
    const { code } = esbuild.transformSync(readFileSync(file, 'utf8'), { ...DENSE, loader: 'ts' });
    const text = code
      .replaceAll(EXPORTED_CONSTANT, 'exports.$1=')
      .replaceAll(EXPORTED_FUNCTION, 'exports.$1=$1;function $1(');
    if (/(?:^|[;}])\s*export\b/.test(text))
      throw new Error(`${file} exports more than constants and functions.`);
    const target = join(here, 'dist', sharedPath(file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** @param {string} file - one of `shared` */
function sharedPath(file) {
  return relative(source, file).replace(/\.ts$/, '.cjs');
}

/** One file for all error classes, from which a bundler can take those it needs. */
async function emitErrors() {
  const all = join(here, 'node_modules', '.cache', 'errors.ts');
  writeFileSync(all, apart.map((file) => `export * from ${JSON.stringify(file)};`).join('\n'));
  const outfile = join(esm, ERRORS);
  await bundle({ format: 'esm', outfile, entryPoints: [all], plugins: [keepPackages()] });
  // A class with a static block has effects for all that a bundler knows; the result of a pure call has none.
  const text = readFileSync(outfile, 'utf8');
  const pure = text.replaceAll(
    /^var (\w+) = class( extends \w+)? \{$([\s\S]*?)^\};$/gm,
    'var $1 = /* @__PURE__ */ (() => class $1$2 {$3})();',
  );
  if (/= class/.test(pure)) throw new Error(`A class of ${ERRORS} could not be made removable.`);
  writeFileSync(outfile, pure);
}

/** The same files as CommonJS: what two entries share is one module here, too, and what is loaded late stays apart. */
async function emitCjs() {
  writeFileSync(join(cjs, 'package.json'), '{ "type": "commonjs" }\n');
  const files = readdirSync(esm).filter((file) => file.endsWith('.js'));
  const texts = new Map(files.map((file) => [file, readFileSync(join(esm, file), 'utf8')]));
  rejectCycles(new Map([...texts].map(([file, text]) => [`./${file}`, importsOf(parsed(text))])));
  for (const [file, text] of texts) {
    const converted = toCommonJs(parsed(text), (specifier) =>
      carried.includes(specifier) ? `./vendor/${specifier}.js` : specifier,
    );
    // Lines and columns are those of the ES module, so its map serves this one, too.
    writeFileSync(join(cjs, file), converted.replace(/(?<=^\/\/# sourceMappingURL=)/m, '../esm/'));
  }
  for (const file of written) cpSync(file, join(cjs, basename(file)));
  for (const name of carried) {
    const exported = namesFrom(name, [...texts.values()]);
    const { metafile } = await bundle({
      format: 'cjs',
      // Jest has no import() without flags; this turns it into require().
      supported: { 'dynamic-import': false },
      ...DENSE,
      // Lines stay, because an error that no one catches prints its own.
      minifyWhitespace: false,
      // Errors are named after their classes.
      keepNames: true,
      stdin: {
        contents: `export { ${exported.join(', ')} } from ${JSON.stringify(name)};`,
        resolveDir: here,
      },
      outfile: join(cjs, 'vendor', `${name}.js`),
      metafile: true,
      footer: { js: NODE_DEFAULT },
    });
    compactFile(join(cjs, 'vendor', `${name}.js`));
    // Not named LICENSE: pnpm would leave the package's own out.
    writeFileSync(join(cjs, 'vendor', `${name}.notice.txt`), licences(Object.keys(metafile?.inputs ?? {})));
  }
}

/**
 * Lets the maps lead to the sources in the repository, as they were when this version was released: a package needs no
 * copy of them. An address that leads nowhere would be worse than none, so a map names no other files.
 */
function linkSources() {
  const { url, directory } = manifest.repository;
  const [, repository] = /github\.com\/(.+)\.git$/.exec(url) ?? [];
  const tag = `${manifest.name}@${manifest.version}`;
  const sourceRoot = `https://raw.githubusercontent.com/${repository}/refs/tags/${tag}/${directory}/src/`;
  const names = readdirSync(join(here, 'dist'), { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((file) => file.endsWith('.js.map'))) {
    const file = join(here, 'dist', name);
    const { version, sources, mappings } = JSON.parse(readFileSync(file, 'utf8'));
    const paths = sources.map((/** @type {string} */ path) => {
      const original = relative(source, resolve(dirname(file), path));
      if (original.startsWith('..')) throw new Error(`${name} leads to ${path}, which is not in src.`);
      return original;
    });
    writeFileSync(file, JSON.stringify({ version, sourceRoot, sources: paths, names: [], mappings }));
  }
}

/**
 * Edge runtimes have no sockets and no TLS, and fail at whatever a module happens to need first. This says so instead.
 * The exports are the result of a call, so that a bundler does not stop at the names that are missing.
 */
function emitEdge() {
  const text = `${manifest.name} needs Node.js (sockets, TLS, crypto) and does not run in an edge runtime. In Next.js, remove "export const runtime = 'edge'" from this route, or set it to "nodejs".`;
  const program = `module.exports = (() => {\n  throw new Error(${JSON.stringify(text)});\n})();\n`;
  writeFileSync(join(here, EDGE), program);
}

/**
 * Leaves packages, the file of the errors and written CommonJS where they are: at the top of the tree, as the chunks.
 *
 * @returns {import('esbuild').Plugin}
 */
function keepImports() {
  return {
    name: 'keep-imports',
    setup(build) {
      build.onResolve({ filter: /./ }, ({ path, kind, resolveDir }) => {
        if (kind === 'entry-point') return undefined;
        const copied = COPIED.find(({ name, subpaths }) =>
          subpaths.some((subpath) => path === name + subpath),
        );
        if (copied && manifest.devDependencies?.[copied.name])
          return { path: `./vendor/${copied.file}.js`, external: true };
        if (!/^[./]/.test(path)) return { path, external: true };
        const file = resolve(resolveDir, path.replace(/\.js$/, '.ts'));
        if (written.includes(file)) return { path: `./${basename(file)}`, external: true };
        if (shared.includes(file) && kind === 'dynamic-import')
          return { path: `../${sharedPath(file)}`, external: true };
        return apart.includes(file) ? { path: ERRORS, external: true } : undefined;
      });
    },
  };
}

// Decides which modules a package loads together, so that few files hold them: esbuild makes a chunk of each set of modules
// that the same files need.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundle, importing } from './bundle.mjs';

// Each file that Node loads costs it about a fiftieth of its own start, whatever is in it. esbuild makes a chunk of each
// set of modules that the same files need, so what is loaded with another entry anyway is said to need it, and both
// share their chunks.
/** @type {Record<string, Record<string, string[]>>} */
const LOADED_WITH = {
  '@payerkit/core': { 'node.ts': ['index.ts'] },
  '@payerkit/blue-button': { 'web.ts': ['index.ts'] },
  '@payerkit/optum': {
    'mapping.ts': ['x12.ts', 'medical-network.ts'],
    'x12.ts': ['mapping.ts', 'medical-network.ts'],
  },
};

// Modules that so many of the files need that the root loads late are loaded with the root.
const NEEDED_OFTEN = 3;

/**
 * @typedef {object} Package
 * @property {string} folder - its directory
 * @property {string} name
 * @property {readonly string[]} entries - the sources of what package.json exports
 * @property {import('esbuild').Plugin[]} plugins - leave imports where they are
 * @property {(file: string) => boolean} isGenerated
 */

/**
 * Returns the modules that the entries of a package load at once, and a plugin that adds imports: to each file of
 * `LOADED_WITH` those of what is in the others, and to each file that the root loads late those of what is in the root.
 *
 * @param {Package} package_
 */
export async function planChunks({ folder, name, entries, plugins, isGenerated }) {
  const source = join(folder, 'src');
  const { inside, lateFrom } = await importsIn({ folder, entries, plugins });
  const index = join(source, 'index.ts');
  const late = lateFrom(index).filter((file) => !isGenerated(file));
  const often = [...new Set(late.flatMap(inside))].filter(
    (file) => late.filter((one) => inside(one).includes(file)).length >= NEEDED_OFTEN,
  );
  /** @type {Map<string, string[]>} */
  const others = new Map([[index, often]]);
  for (const [file, names] of Object.entries(LOADED_WITH[name] ?? {})) {
    const path = join(source, file);
    const added = names.flatMap((one) => inside(join(source, one)));
    others.set(path, [...(others.get(path) ?? []), ...added]);
  }
  for (const file of late) others.set(file, [...inside(index), ...(others.get(index) ?? [])]);
  /** @type {import('esbuild').Plugin} */
  const loadTogether = {
    name: 'load-together',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const files = others.get(path)?.filter((file) => file !== path) ?? [];
        if (files.length === 0) return undefined;
        // At the end, so that source maps keep their lines.
        return { contents: `${readFileSync(path, 'utf8')}\n${importing(files)}`, loader: 'ts' };
      });
    },
  };
  return { modules: [...entries.flatMap(inside), ...often], loadTogether };
}

/**
 * Finds what a file imports, and what that imports, apart from entries and from `import()`; and what all of that loads
 * late, by `import()`.
 *
 * @param {Pick<Package, 'folder' | 'entries' | 'plugins'>} package_
 */
async function importsIn({ folder, entries, plugins }) {
  const { metafile } = await bundle({
    entryPoints: [...entries],
    format: 'esm',
    outdir: join(folder, 'dist'),
    splitting: true,
    write: false,
    metafile: true,
    ignoreAnnotations: true,
    absWorkingDir: folder,
    plugins,
  });
  const inputs = metafile?.inputs ?? {};
  /** @param {string} file */
  const inside = (file) => {
    const found = new Set();
    /** @param {string} path */
    const visit = (path) => {
      if (found.has(path)) return;
      found.add(path);
      for (const { path: next, kind, external } of inputs[path]?.imports ?? [])
        if (kind === 'import-statement' && !external) visit(next);
    };
    visit(relative(folder, file));
    return [...found].map((path) => join(folder, path)).filter((one) => !entries.includes(one));
  };
  /** @param {string} file */
  const lateFrom = (file) => {
    const files = [file, ...inside(file)];
    const imports = files.flatMap((one) => inputs[relative(folder, one)]?.imports ?? []);
    const late = imports.filter(({ kind, external }) => kind === 'dynamic-import' && !external);
    return [...new Set(late.map(({ path }) => join(folder, path)))];
  };
  return { inside, lateFrom };
}

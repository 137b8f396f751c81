// What scripts/build-package.mjs has of esbuild: its options, a plugin, and what copies of packages need.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

// Generated code, which nobody steps through: as short as it gets. Not with `lineLimit`, which continues strings on the
// next line: a bundler that indents what it wraps would add blanks to them.
export const DENSE = { minify: true, sourcemap: /** @type {const} */ (false) };

/** @param {import('esbuild').BuildOptions} options */
export function bundle(options) {
  return esbuild.build({
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    // The maps lead to the repository.
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
    logOverride: { 'empty-import-meta': 'error' },
    ...options,
  });
}

/**
 * Leaves packages where they are.
 *
 * @returns {import('esbuild').Plugin}
 */
export function keepPackages() {
  return {
    name: 'keep-packages',
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** @param {string[]} files */
export function importing(files) {
  return [...new Set(files)].map((file) => `import ${JSON.stringify(file)};`).join('\n');
}

/**
 * Returns the names that built ES modules take from a package, all that its copy has to export.
 *
 * @param {string} name - the package
 * @param {string[]} texts - built ES modules
 */
export function namesFrom(name, texts) {
  const specifier = JSON.stringify(name);
  const taken = new RegExp(`\\{([^{}]*)\\}\\s*(?:from|=[^;{}]*\\bimport\\()\\s*${specifier}`, 'g');
  const lists = texts.flatMap((text) => [...text.matchAll(taken)].map(([, list = '']) => list));
  const imports = texts.flatMap((text) => [
    ...text.matchAll(new RegExp(`(?:from\\s*|import\\()${specifier}`, 'g')),
  ]);
  if (lists.length < imports.length)
    throw new Error(`Import ${name} as \`{ … }\`, so that its copy contains what is used.`);
  return [
    ...new Set(lists.flatMap((list) => list.split(',').map((one) => one.trim().split(/:| as /)[0] ?? ''))),
  ];
}

/**
 * The licence of each package that the files come from.
 *
 * @param {string[]} inputs
 */
export function licences(inputs) {
  const directories = new Set(
    inputs
      .filter((file) => file.includes('node_modules/'))
      .map((file) => file.replace(/(.*node_modules\/(?:@[^/]+\/)?[^/]+)\/.*/, '$1')),
  );
  return [...directories]
    .map((directory) => {
      const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry)) ?? 'LICENSE';
      return `${directory.split('/').at(-1)}\n\n${readFileSync(join(directory, file), 'utf8')}`;
    })
    .join('\n');
}

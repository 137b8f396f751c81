// Bundles a program as a user of each tool would. Copied next to the tools and run there: node bundles.mjs webpack journey.mjs out
import { join } from 'node:path';

const [tool = '', entry = '', directory = ''] = process.argv.slice(2);

/** @type {Record<string, () => Promise<void>>} */
const tools = {
  webpack: async () => {
    const { default: webpack } = await import('webpack');
    const compiler = webpack({
      mode: 'development',
      devtool: false,
      target: 'node20',
      context: process.cwd(),
      entry: `./${entry}`,
      output: {
        path: join(process.cwd(), directory),
        filename: 'journey.cjs',
        library: { type: 'commonjs2' },
      },
    });
    await new Promise((resolve, reject) => {
      compiler.run((/** @type {unknown} */ error, /** @type {any} */ stats) => {
        const problems = stats?.hasErrors() || stats?.hasWarnings();
        compiler.close(() => (error || problems ? reject(error ?? stats.toString()) : resolve(undefined)));
      });
    });
  },

  rollup: async () => {
    const { rollup } = await import('rollup');
    const { default: resolve } = await import('@rollup/plugin-node-resolve');
    const { default: commonjs } = await import('@rollup/plugin-commonjs');
    const { default: json } = await import('@rollup/plugin-json');
    const plugins = [resolve({ exportConditions: ['node'], preferBuiltins: true }), commonjs(), json()];
    const bundle = await rollup({ input: entry, plugins, onwarn: () => {} });
    await bundle.write({
      dir: directory,
      format: 'es',
      entryFileNames: 'journey.mjs',
      chunkFileNames: '[name]-[hash].mjs',
    });
    await bundle.close();
  },

  vite: async () => {
    const { build } = await import('vite');
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: entry,
        outDir: directory,
        rollupOptions: { output: { entryFileNames: 'journey.mjs' } },
      },
      ssr: { noExternal: true, target: 'node' },
    });
  },
};

await tools[tool]?.();

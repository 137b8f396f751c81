import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bin, root, run } from './run.js';

/** Folders of projects that installed the packed tarballs from nowhere else. */
export interface Consumers {
  /** Path of each package's tarball by package name. */
  readonly tarballs: Readonly<Record<string, string>>;
  /** Blue Button alone. */
  readonly blueButton: string;
  /** Optum alone. */
  readonly optum: string;
  /** The umbrella alone, with what it depends on. */
  readonly umbrella: string;
  /** The umbrella, the sandbox and Node's types. */
  readonly everything: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    consumers: Consumers;
  }
}

const PUBLISHED = ['core', 'blue-button', 'optum', 'payerkit', 'postgres', 'redis', 'sandbox', 'cli'];

/** Packs every published package once and installs the tarballs as users do, for all test files to share. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'payerkit-consumers-'));
  const tarballs = Object.fromEntries(await Promise.all(PUBLISHED.map((name) => pack(name, directory))));
  const of = (...names: string[]) => names.map((name) => tarballs[name] ?? name);
  const [blueButton, optum, umbrella, everything] = await Promise.all([
    install(join(directory, 'blue-button'), of('@payerkit/core', '@payerkit/blue-button')),
    install(join(directory, 'optum'), of('@payerkit/core', '@payerkit/optum')),
    installAlone(join(directory, 'umbrella'), 'payerkit', tarballs),
    install(join(directory, 'everything'), [...Object.values(tarballs), '@types/node@20.19.43']),
  ]);
  project.provide('consumers', { tarballs, blueButton, optum, umbrella, everything });
  return () => rm(directory, { recursive: true, force: true });
}

async function pack(name: string, directory: string): Promise<[string, string]> {
  const destination = join(directory, 'tarballs', name);
  await mkdir(destination, { recursive: true });
  await must(run(bin('pnpm'), ['pack', '--pack-destination', destination], join(root, 'packages', name)));
  const [file] = await readdir(destination);
  return [name === 'payerkit' ? name : `@payerkit/${name}`, join(destination, file ?? '')];
}

const QUIET = ['--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline', '--ignore-scripts'];

async function install(directory: string, packages: readonly string[]): Promise<string> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'package.json'), '{ "private": true }\n');
  await must(run('npm', ['install', ...QUIET, ...packages], directory));
  return directory;
}

/** Installs one package, its dependencies of ours from their tarballs: the project itself depends on none of them. */
async function installAlone(
  directory: string,
  name: string,
  tarballs: Readonly<Record<string, string>>,
): Promise<string> {
  const { [name]: own = '', ...others } = tarballs;
  const overrides = Object.fromEntries(
    Object.entries(others).map(([other, file]) => [other, `file:${file}`]),
  );
  await mkdir(directory, { recursive: true });
  const manifest = { private: true, dependencies: { [name]: `file:${own}` }, overrides };
  await writeFile(join(directory, 'package.json'), JSON.stringify(manifest));
  await must(run('npm', ['install', ...QUIET], directory));
  return directory;
}

async function must(outcome: ReturnType<typeof run>): Promise<void> {
  const { status, output } = await outcome;
  if (status !== 0) throw new Error(output);
}

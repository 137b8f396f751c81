import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TokenStore } from '@payerkit/core';
import { isPayerKitError } from '../payer-kit-failure.js';
import { type Finding, ok, problem, warning } from './finding.js';

const OLDEST = { 20: 19, 22: 12 } as const;
const PACKAGES = ['core', 'blue-button', 'optum', 'sandbox', 'cli'];
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
const PROBE_KEY = 'payerkit-doctor';

/**
 * Checks the version of Node.
 *
 * @param version - such as `v22.12.0`
 */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const isOld =
    major < 20 ||
    major === 21 ||
    (major === 20 && minor < OLDEST[20]) ||
    (major === 22 && minor < OLDEST[22]);
  if (isOld)
    return problem(
      'node',
      `Node.js ${version} is too old.`,
      'Install Node.js 24 LTS; the oldest that works are 20.19 and 22.12.',
    );
  if (major === 20)
    return warning(
      'node',
      `Node.js ${version} works, but gets no security fixes any more.`,
      'Install Node.js 24 LTS.',
    );
  return ok('node', `Node.js ${version}`);
}

/** An installed package. */
export interface InstalledPackage {
  /** Its name. */
  readonly name: string;
  /** Its version. */
  readonly version: string;
  /** Who loads it: `payerkit` for the command, `application` for the project in the working directory. */
  readonly by: 'payerkit' | 'application';
}

/**
 * Returns the packages of payerkit that the command and the project in the working directory load.
 *
 * @param folder - the working directory
 */
export function installedPackages(folder: string): readonly InstalledPackage[] {
  const own = createRequire(import.meta.url);
  const application = createRequire(pathToFileURL(join(folder, 'package.json')));
  const names = [...PACKAGES.map((name) => `@payerkit/${name}`), 'payerkit'];
  return names.flatMap((name): InstalledPackage[] =>
    [['payerkit', own] as const, ['application', application] as const].flatMap(([by, load]) => {
      const version = versionOf(load, name);
      return version === undefined ? [] : [{ name, version, by }];
    }),
  );
}

function versionOf(load: NodeJS.Require, name: string): string | undefined {
  try {
    return (load(`${name}/package.json`) as { version: string }).version;
  } catch {
    return undefined;
  }
}

/** Checks that all packages of payerkit have one version: they are released together. */
export function checkVersions(installed: readonly InstalledPackage[]): Finding {
  const newest =
    installed
      .map(({ version }) => version)
      .toSorted(compareVersions)
      .at(-1) ?? '';
  const old = installed.filter(({ version }) => version !== newest);
  if (old.length === 0) return ok('versions', `All packages have version ${newest}.`);
  const names = [...new Set(old.map(({ name }) => name))];
  return problem(
    'versions',
    `Packages have different versions: ${old.map(({ name, version }) => `${name} ${version}`).join(', ')}; the newest is ${newest}.`,
    `Run "npm install ${names.map((name) => `${name}@${newest}`).join(' ')}".`,
  );
}

function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.split(/[.-]/).map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Returns the variable that names a proxy for HTTPS; undefined without one.
 *
 * @param env - environment variables
 */
export function proxyVariable(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return PROXY_VARIABLES.find((name) => (env[name] ?? '') !== '');
}

/**
 * Checks the proxy that the environment names. Whether it can be reached shows when a vendor is called.
 *
 * @param env - environment variables
 */
export function checkProxy(env: Readonly<Record<string, string | undefined>>): Finding {
  const name = proxyVariable(env);
  if (name === undefined) return ok('proxy', 'None; connections are direct.');
  const value = env[name] ?? '';
  const url = value.includes('://') ? value : `http://${value}`;
  if (!URL.canParse(url) || !/^https?:/i.test(url))
    return problem(
      'proxy',
      `${name} is not the URL of an HTTP proxy.`,
      `Set ${name} to one such as http://proxy.example:3128, or unset it.`,
    );
  return ok('proxy', `${new URL(url).host}, from ${name}.`);
}

/**
 * Checks that tokens can be stored, by writing an entry and deleting it.
 *
 * @param open - opens the store
 * @param folder - of the stores, for the fix
 */
export async function checkTokenStore(open: () => Promise<TokenStore>, folder: string): Promise<Finding> {
  try {
    const store = await open();
    const before = await store.get(PROBE_KEY);
    const written = await store.compareAndSet(PROBE_KEY, before?.version, {
      value: 'probe',
      dropAfterMs: 1000,
    });
    if (written.ok) await store.compareAndSet(PROBE_KEY, written.version, undefined);
    return ok('token store', `${folder} is writable.`);
  } catch (error) {
    const reason = isPayerKitError(error) ? error.message : 'It could not be opened.';
    const next = (error as { next?: unknown } | null)?.next;
    return problem(
      'token store',
      `Tokens cannot be stored in ${folder}: ${reason}`,
      typeof next === 'string'
        ? next
        : `Make the folder yours and private: chown -R "$USER" "${folder}" && chmod -R u+rwX,go-rwx "${folder}".`,
    );
  }
}

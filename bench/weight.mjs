import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cpuOf, npm, peersDirectory } from './processes.mjs';
import { median, shuffled, table } from './statistics.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const OURS = {
  '@payerkit/core': 'core',
  '@payerkit/blue-button': 'blue-button',
  '@payerkit/optum': 'optum',
  payerkit: 'payerkit',
};

/** CPU of an import as a multiple of starting node. */
export function importTimes(peers, rounds) {
  const names = [
    ...Object.keys(OURS).map((name) => [name, root]),
    ...peers.map((name) => [name, peersDirectory]),
  ];
  const samples = new Map(names.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const bare = cpuOf('', root);
    for (const [name, directory] of shuffled(names))
      samples.get(name).push(cpuOf(`await import('${name}')`, directory) / bare);
  }
  const rows = names.map(([name]) => [`\`${name}\``, `${median(samples.get(name)).toFixed(2)} ×`]);
  return table(['import', 'CPU, bare node = 1'], rows);
}

/** Packed size, installed size and number of packages, each from an install of its own. */
export function sizes(peers) {
  const directory = mkdtempSync(join(tmpdir(), 'payerkit-sizes-'));
  try {
    const tarballs = Object.fromEntries(
      Object.entries(OURS).map(([name, folder]) => [name, pack(folder, directory)]),
    );
    const needs = {
      '@payerkit/blue-button': ['@payerkit/core', '@payerkit/blue-button'],
      '@payerkit/optum': ['@payerkit/core', '@payerkit/optum'],
      payerkit: Object.keys(OURS),
    };
    const ours = Object.entries(needs).map(([name, parts]) => [
      `\`${name}\``,
      kilobytes(statSync(tarballs[name]).size),
      ...installed(
        parts.map((part) => tarballs[part]),
        join(directory, name),
      ),
    ]);
    const theirs = peers.map((peer) => {
      const [{ size }] = JSON.parse(npm(['pack', peer, '--dry-run', '--json'], directory));
      return [
        `\`${peer.replace(/(.)@.*/, '$1')}\``,
        kilobytes(size),
        ...installed([peer], join(directory, peer.replace('/', '-'))),
      ];
    });
    return table(['package', 'packed', 'packages installed', 'installed'], [...ours, ...theirs]);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function pack(folder, directory) {
  const destination = join(directory, 'tarballs', folder);
  const pnpm = join(root, 'node_modules/.bin/pnpm');
  execFileSync(pnpm, ['pack', '--pack-destination', destination], { cwd: join(root, 'packages', folder) });
  return join(destination, readdirSync(destination)[0]);
}

function installed(packages, directory) {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'package.json'), '{ "private": true }\n');
  npm(
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', ...packages],
    directory,
  );
  const files = readdirSync(join(directory, 'node_modules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const manifests = files.filter((file) => /node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(file));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return [String(manifests.length), `${(bytes / 1e6).toFixed(1)} MB`];
}

const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;

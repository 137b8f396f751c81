import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm, root } from '../processes.mjs';
import { table } from '../statistics.mjs';

const OURS = {
  '@payerkit/core': 'core',
  '@payerkit/blue-button': 'blue-button',
  '@payerkit/optum': 'optum',
  payerkit: 'payerkit',
};
// What would have to go to be lighter, and what it is needed for.
const PARTS = [
  [
    'axios and what it brings',
    /^(?!@payerkit|payerkit|@types\/fhir|zod|jose|p-retry|is-network-error)/,
    'the transport; an audit must see it',
  ],
  ['zod, its code', /^zod\/(?!src\/|.*\/locales\/)/, 'checks of requests'],
  ['zod, its sources and locales', /^zod\/(?:src\/|.*\/locales\/)/, 'nothing: zod publishes them'],
  ['@types/fhir, R4', /^@types\/fhir\/(?!r2|r3|r4b|r5)/, 'types that the public declarations name'],
  [
    '@types/fhir, other versions',
    /^@types\/fhir\/(?:r2|r3|r4b|r5)/,
    'nothing: the package has one file for each version',
  ],
  ['jose, p-retry', /^(?:jose|p-retry|is-network-error)\//, 'signatures, retries'],
  ['payerkit', /^(?:@payerkit|payerkit)\//, 'code, declarations and source maps'],
];

// What our own packages consist of, and what would be lost without it. The first pattern that matches counts.
const OWN_PARTS = [
  ['source maps', /\.map$/, 'stack traces show the built code'],
  ['declarations', /\.d\.c?ts$/, 'types and docstrings'],
  ['generated operations, for both formats', /\/dist\/generated\//, '`call` and its checks'],
  [
    'copies of packages without CommonJS',
    /\/dist\/cjs\/vendor\//,
    'Jest without flags, CommonJS in TypeScript',
  ],
  ['ES modules', /\/dist\/esm\//, '`import`'],
  ['CommonJS', /\/dist\/cjs\//, '`require`, Jest without flags, CommonJS in TypeScript'],
  ['manifest, readme, licence', /./, ''],
];

// What an installation contained of ours at 8bd901f, which had no source maps, in kB: it does not grow.
const OWN_GOALS = { '@payerkit/blue-button': 1185, '@payerkit/optum': 4856 };

/** Packed size, installed size and number of packages, each from an install of its own. */
export async function weight({ full, peers, settings }) {
  const { report } = settings(0);
  const directory = mkdtempSync(join(tmpdir(), 'payerkit-sizes-'));
  try {
    const tarballs = Object.fromEntries(
      Object.entries(OURS).map(([name, folder]) => [name, pack(folder, directory)]),
    );
    const needs = {
      '@payerkit/blue-button': ['@payerkit/core', '@payerkit/blue-button'],
      '@payerkit/optum': ['@payerkit/core', '@payerkit/optum'],
      ...(full && { payerkit: Object.keys(OURS) }),
    };
    const [rows, installs] = [[], {}];
    for (const [name, parts] of Object.entries(needs)) {
      report(name);
      const home = join(directory, name);
      installs[name] = installed(
        parts.map((part) => tarballs[part]),
        home,
      );
      rows.push([`\`${name}\``, kilobytes(statSync(tarballs[name]).size), ...installs[name].cells]);
    }
    for (const [peer, version] of full ? Object.entries(peers) : []) {
      report(peer);
      const wanted = `${peer}@${version}`;
      const [{ size }] = JSON.parse(npm(['pack', wanted, '--dry-run', '--json'], directory));
      const { cells } = installed([wanted], join(directory, peer.replace('/', '-')));
      rows.push([`\`${peer}\``, kilobytes(size), ...cells]);
    }
    const { count } = installs['@payerkit/blue-button'];
    return {
      sections: [
        { title: 'Weight', body: table(['package', 'packed', 'packages installed', 'installed'], rows) },
        { title: 'What the weight of one provider consists of', body: parts(installs) },
        { title: 'What our own packages consist of', body: ownParts(installs) },
      ],
      goals: [
        { text: 'one provider: ≤ 38 packages', limit: 38, value: count, unit: 'packages' },
        ...Object.entries(OWN_GOALS).map(([name, limit]) => {
          const value = sum(installs[name].files.filter(isOwn)) / 1e3;
          return { text: `${name} and core: ≤ ${limit} kB of ours`, limit, value, unit: 'kB' };
        }),
      ],
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function isOwn({ path }) {
  return /^(?:@payerkit|payerkit)\//.test(path);
}

function parts(installs) {
  const names = Object.keys(installs).filter((name) => name !== 'payerkit');
  return table(
    ['part', ...names.map((name) => `\`${name}\``), 'needed for'],
    PARTS.map(([part, pattern, use]) => [
      part,
      ...names.map((name) => megabytes(sum(installs[name].files.filter(({ path }) => pattern.test(path))))),
      use,
    ]),
  );
}

function ownParts(installs) {
  const names = ['@payerkit/core', ...Object.keys(installs).filter((name) => name !== 'payerkit')];
  const ours = names.map((name) => {
    const { files } = installs[name] ?? installs['@payerkit/optum'];
    return files.filter(({ path }) => path.startsWith(`${name}/`));
  });
  const partOf = ({ path }) => OWN_PARTS.find(([, pattern]) => pattern.test(`/${path}`))[0];
  const rows = OWN_PARTS.map(([part, , loss]) => [
    part,
    ...ours.map((files) => megabytes(sum(files.filter((file) => partOf(file) === part)), 2)),
    loss,
  ]);
  const total = ['together', ...ours.map((files) => megabytes(sum(files), 2)), ''];
  return table(['part', ...names.map((name) => `\`${name}\``), 'without it'], [...rows, total]);
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
  const home = join(directory, 'node_modules');
  const files = readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(home.length + 1), bytes: statSync(file).size }));
  const isManifest = ({ path }) => /(?:^|node_modules\/)(?:@[^/]+\/)?[^/]+\/package\.json$/.test(path);
  const count = files.filter(isManifest).length;
  return { files, count, cells: [String(count), megabytes(sum(files))] };
}

function sum(files) {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

function megabytes(bytes, digits = 1) {
  return `${(bytes / 1e6).toFixed(digits)} MB`;
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SummaryReporter } from './tests/support/summary-reporter.js';

const root = fileURLToPath(new URL('./', import.meta.url));
function source(path: string) {
  return `${root}packages/${path}`;
}

// Tests read the sources of the workspace, never a stale build; the packed tarballs have tests of their own.
const alias = [
  { find: /^@payerkit\/core\/node$/, replacement: source('core/src/node.ts') },
  { find: /^@payerkit\/blue-button\/web$/, replacement: source('blue-button/src/web.ts') },
  { find: /^@payerkit\/optum\/([\w-]+)$/, replacement: source('optum/src/$1.ts') },
  { find: /^@payerkit\/sandbox\/cli$/, replacement: source('sandbox/src/cli.ts') },
  {
    find: /^@payerkit\/(core|blue-button|optum|postgres|redis|sandbox)$/,
    replacement: source('$1/src/index.ts'),
  },
  { find: /^payerkit$/, replacement: source('payerkit/src/index.ts') },
];

// These change the process for good: Node's http, or what a module is. Other files share a process, which saves
// loading the sources for each of them.
const CHANGES_ITS_PROCESS = /from 'nock'|testing\/example-client|\bvi\.(?:doMock|mock|resetModules)\(/;

function project(name: string) {
  const tests = readdirSync(source(`${name}/src`), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `src/${file}`);
  const alone = tests.filter((file) =>
    CHANGES_ITS_PROCESS.test(readFileSync(source(`${name}/${file}`), 'utf8')),
  );
  const shared = { root: source(name), testTimeout: 20_000 };
  return [
    {
      resolve: { alias },
      test: { ...shared, name, include: tests, exclude: alone, isolate: false },
    },
    ...(alone.length > 0
      ? [{ resolve: { alias }, test: { ...shared, name: `${name}:alone`, include: alone } }]
      : []),
  ];
}

// One PostgreSQL server for all files of its package.
const withServer = project('postgres').map((own) => ({
  ...own,
  test: { ...own.test, globalSetup: [source('postgres/testing/global-setup.ts')] },
}));

// One suite that every provider client passes, run from sources against the sandbox.
const conformance = {
  resolve: { alias },
  test: {
    name: 'conformance',
    root: `${root}tests/conformance`,
    include: ['*.test.ts'],
    testTimeout: 20_000,
    isolate: false,
  },
};

// What is checked of the repository and of the packed packages. No alias: this sees what users see.
const workspace = {
  test: {
    name: 'workspace',
    root,
    include: ['tests/{packed,repository}/**/*.test.ts'],
    globalSetup: [`${root}tests/support/consumers.ts`],
    testTimeout: 180_000,
  },
};

export default defineConfig({
  test: {
    // Much of the time goes to waiting for sockets and child processes; the default leaves one of two cores idle.
    maxWorkers: 2,
    reporters: ['default', new SummaryReporter()],
    projects: [
      ...['core', 'blue-button', 'optum', 'payerkit', 'sandbox', 'redis', 'cli'].flatMap(project),
      ...withServer,
      conformance,
      workspace,
    ],
  },
});

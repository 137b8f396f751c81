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

function project(name: string) {
  return {
    resolve: { alias },
    test: {
      name,
      root: source(name),
      include: ['src/**/*.test.ts'],
      testTimeout: 20_000,
      // Vitest ignores this, and --typecheck, anywhere but here in each project.
      typecheck: {
        enabled: true,
        include: ['src/**/*.test-d.ts'],
        tsconfig: source(`${name}/tsconfig.json`),
      },
    },
  };
}

// One PostgreSQL server for all files of its package.
const postgres = project('postgres');
const withServer = {
  ...postgres,
  test: { ...postgres.test, globalSetup: [source('postgres/testing/global-setup.ts')] },
};

// One suite that every provider client passes, run from sources against the sandbox.
const conformance = {
  resolve: { alias },
  test: {
    name: 'conformance',
    root: `${root}tests/conformance`,
    include: ['*.test.ts'],
    testTimeout: 20_000,
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
      ...['core', 'blue-button', 'optum', 'payerkit', 'sandbox', 'redis', 'cli'].map(project),
      withServer,
      conformance,
      workspace,
    ],
  },
});

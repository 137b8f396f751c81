import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
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

// These change the process for good: what a module is, or what nock has restored. Other files share a process, which
// saves loading the sources for each of them; nock changes Node's http, so files that use it share one of their own.
const CHANGES_ITS_PROCESS = /\bvi\.(?:doMock|mock|resetModules)\(|\bnock\.restore\(/;
const USES_NOCK = /from 'nock'|testing\/example-client/;

function project(name: string) {
  const tests = readdirSync(source(`${name}/src`), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => ({ file: `src/${file}`, text: readFileSync(source(`${name}/src/${file}`), 'utf8') }));
  const group = (kind: string, isolate: boolean, suits: (text: string) => boolean) => {
    const include = tests.filter(({ text }) => suits(text)).map(({ file }) => file);
    const test = { root: source(name), name: `${name}${kind}`, include, isolate, testTimeout: 20_000 };
    return include.length > 0 ? [{ resolve: { alias }, test }] : [];
  };
  const isAlone = (text: string) => CHANGES_ITS_PROCESS.test(text);
  return [
    ...group('', false, (text) => !isAlone(text) && !USES_NOCK.test(text)),
    ...group(':nock', false, (text) => !isAlone(text) && USES_NOCK.test(text)),
    ...group(':alone', true, isAlone),
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

// These take longest, the longest first.
const LONGEST = [
  'repository/site',
  'packed/examples',
  'packed/packages',
  'packed/toolchains',
  'repository/repository',
  'repository/reliability',
  'packed/hosting',
  'packed/command-tools',
  'repository/docs',
  'packed/list-memory',
  'packed/peers',
  'packed/web-recipes',
];

/** Starts with the files that take longest, so that the run does not end with one of them and an idle core. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = LONGEST.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      return index === -1 ? LONGEST.length : index;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    // Much of the time goes to waiting for sockets and child processes, so two cores serve more workers than two.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', new SummaryReporter()],
    projects: [
      ...['core', 'blue-button', 'optum', 'payerkit', 'sandbox', 'redis', 'cli'].flatMap(project),
      ...withServer,
      conformance,
      workspace,
    ],
  },
});

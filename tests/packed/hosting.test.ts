import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort, listening } from '../support/ports.js';
import { recipeEnvironment, recipesOf } from '../support/recipes.js';
import { run } from '../support/run.js';
import { HOSTING, installToolbox } from '../support/toolbox.js';

const recipes = await recipesOf('docs/guides/hosting.md');
let folder: string;
let sandbox: Sandbox;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  const { tarballs } = inject('consumers');
  const [installed, started] = await Promise.all([
    installToolbox(HOSTING, Object.values(tarballs)),
    createSandbox(),
  ]);
  sandbox = started;
  folder = join(installed, 'hosting');
  await rm(folder, { recursive: true, force: true });
  for (const [name, code] of recipes) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), code);
  }
  const { baseUrl, clientId, clientSecret } = sandbox.optum;
  environment = {
    ...process.env,
    ...recipeEnvironment(sandbox, 'https://app.example/callback'),
    OPTUM_BASE_URL: baseUrl,
    OPTUM_CLIENT_ID: clientId,
    OPTUM_CLIENT_SECRET: clientSecret,
  };
}, 600_000);
afterAll(() => sandbox?.close());

test('the function is bundled in parts, and its handler serves two events', async () => {
  const { status, output } = await run(process.execPath, ['build.mjs'], folder);
  expect(status, output).toBe(0);
  expect((await readdir(join(folder, 'dist'))).length).toBeGreaterThan(3);
  const subscriber = {
    memberId: '0000000000',
    firstName: 'johnone',
    lastName: 'doeone',
    dateOfBirth: '18800102',
  };
  const program = `import { handler } from './dist/function.mjs';
    const subscriber = ${JSON.stringify(subscriber)};
    for (const payer of ['00001', '00004']) console.log(JSON.stringify(await handler({ payer, subscriber })));`;
  const called = await run(process.execPath, ['--input-type=module', '-e', program], folder, environment);
  expect(called.output.trim().split('\n')).toEqual([
    JSON.stringify({ statusCode: 200, body: '{"isActive":true}' }),
    JSON.stringify({ statusCode: 502, body: '{"code":"payer_rejection"}' }),
  ]);
  expect(sandbox.control.counters().tokenRequests.optum).toBe(1);
});

test('the server of the container responds, and ends at SIGTERM', async () => {
  const port = await freePort();
  const server = spawn(process.execPath, ['server.mjs'], {
    cwd: folder,
    env: { ...environment, PORT: String(port) },
    stdio: 'inherit',
  });
  const ended = once(server, 'exit');
  try {
    await listening(port);
    for (const path of ['', 'optum'])
      expect((await fetch(`http://127.0.0.1:${port}/${path}`)).status).toBe(200);
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  } finally {
    server.kill('SIGKILL');
  }
});

test('the image has a Node that the packages support, and starts the server', () => {
  const image = recipes.get('Dockerfile') ?? '';
  expect(Number(/^FROM node:(\d+)/.exec(image)?.[1])).toBeGreaterThanOrEqual(22);
  expect(recipes.get('.dockerignore')?.split('\n')).toContain('node_modules');
  expect(recipes.has(/^CMD \["node", "(\S+)"\]$/m.exec(image)?.[1] ?? '')).toBe(true);
});

test.each([
  ['vitest', ['vitest/vitest.mjs', 'run'], /Tests +2 passed \(2\)/],
  ['jest', ['jest/bin/jest.js', '--ci'], /Tests: +2 passed, 2 total/],
] as const)('the recipes for %s pass', async (name, [file, ...arguments_], summary) => {
  const program = join(dirname(folder), 'node_modules', file);
  const { status, output } = await run(process.execPath, [program, ...arguments_], join(folder, name));
  expect(status, output).toBe(0);
  expect(output).toMatch(summary);
});

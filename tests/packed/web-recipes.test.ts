import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { transform } from 'esbuild';
import { afterAll, beforeAll, inject, test } from 'vitest';
import { freePort, listening } from '../support/ports.js';
import { expectConsent, recipeEnvironment, writeRecipes } from '../support/recipes.js';
import { FRAMEWORKS, installToolbox } from '../support/toolbox.js';

const PATHS = { start: '/consent', revoke: '/consent/revoke' };
let folder: string;
let sandbox: Sandbox;

beforeAll(async () => {
  const { tarballs } = inject('consumers');
  const [installed, started] = await Promise.all([
    installToolbox(FRAMEWORKS, Object.values(tarballs)),
    createSandbox(),
  ]);
  sandbox = started;
  folder = join(installed, 'recipes');
  await mkdir(folder, { recursive: true });
  const names = ['payerkit.mjs', 'express.mjs', 'fastify.mjs', 'hono.mjs', 'nest.ts', 'lambda.mjs'];
  await writeRecipes(folder, names, async (code, name) => {
    if (!name.endsWith('.ts')) return code;
    const tsconfigRaw = { compilerOptions: { experimentalDecorators: true } };
    return (await transform(code, { loader: 'ts', format: 'esm', tsconfigRaw })).code;
  });
}, 600_000);
afterAll(() => sandbox?.close());

const send = (url: string, init: RequestInit) => fetch(url, { ...init, redirect: 'manual' });

test.each(['express', 'fastify', 'hono', 'nest'])('the recipe for %s works', async (name) => {
  const port = await freePort();
  const redirectUri = `http://127.0.0.1:${port}/callback`;
  const env = { ...process.env, ...recipeEnvironment(sandbox, redirectUri), PORT: String(port) };
  const server = spawn(process.execPath, [`${name}.mjs`], { cwd: folder, env });
  let text = '';
  server.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  const ended = once(server, 'close').then(() => Promise.reject(new Error(text)));
  try {
    await Promise.race([ended, listening(port)]);
    await expectConsent(sandbox, send, redirectUri, PATHS);
  } finally {
    ended.catch(() => undefined);
    server.kill('SIGKILL');
  }
});

test('the recipe for AWS Lambda works', async () => {
  const redirectUri = 'https://function.example/callback';
  const cloud = await createSandbox({
    blueButton: { applications: [{ name: 'Function', redirectUris: [redirectUri] }] },
  });
  Object.assign(process.env, recipeEnvironment(cloud, redirectUri));
  const { handler } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'lambda.mjs')).href)) as {
    handler: (event: object) => Promise<{
      statusCode: number;
      headers: Record<string, string>;
      cookies: string[];
      body: string;
    }>;
  };
  const invoke = async (url: string, { method = 'GET', headers = {} }: RequestInit) => {
    const { hostname, pathname, search } = new URL(url);
    const { cookie, ...others } = headers as Record<string, string>;
    const result = await handler({
      rawPath: pathname,
      rawQueryString: search.slice(1),
      headers: others,
      cookies: cookie === undefined ? [] : [cookie],
      requestContext: { domainName: hostname, http: { method } },
    });
    const response = new Response(result.body === '' ? null : result.body, {
      status: result.statusCode,
      headers: result.headers,
    });
    for (const one of result.cookies) response.headers.append('set-cookie', one);
    return response;
  };
  await expectConsent(cloud, invoke, redirectUri, PATHS);
  await cloud.close();
});

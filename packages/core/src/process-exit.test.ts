import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { json, serveHttp, serveRaw, type TestServer } from '../testing/http-server.js';

let folder: string;
let server: TestServer | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerkit-'));
  await build({
    entryPoints: [fileURLToPath(new URL('../testing/pipeline.ts', import.meta.url))],
    outfile: join(folder, 'pipeline.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
});
afterEach(() => server?.close());
afterAll(() => rm(folder, { recursive: true }));

/** Runs a script as a separate process; returns its exit code and output once it has ended by itself. */
async function run(script: string, url: string): Promise<{ code: number | null; printed: string }> {
  const file = join(folder, 'script.cjs');
  await writeFile(
    file,
    `const { testPipeline, testCall, testSubmission } = require('./pipeline.cjs');
     const url = process.argv[2];
     (async () => { ${script} })();`,
  );
  const child = spawn(process.execPath, [file, url], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, printed };
}

test('a process that used a client exits without close(), its sockets idle', async () => {
  server = await serveHttp((_request, response) => json(response, { ok: true }));
  const script = 'console.log(JSON.stringify(await testPipeline().send(testCall(url))));';
  expect(await run(script, server.url)).toEqual({ code: 0, printed: '{"ok":true}\n' });
});

test('close() with pending calls leaves nothing behind', async () => {
  server = await serveRaw(() => {});
  const script = `
    const pipeline = testPipeline({ timeoutMs: 3_600_000, totalTimeoutMs: 3_600_000 });
    const calls = [testCall(url), testSubmission(url)].map((call) => pipeline.send(call).catch(({ code }) => code));
    setTimeout(async () => { await pipeline.close(); console.log(await Promise.all(calls)); }, 50);`;
  expect(await run(script, server.url)).toEqual({
    code: 0,
    printed: "[ 'client_closed', 'client_closed' ]\n",
  });
});

test('attempts that timed out or were aborted leave nothing behind, closed or not', async () => {
  server = await serveRaw(() => {});
  const script = `
    const pipeline = testPipeline({ totalTimeoutMs: 3_600_000, maxRetries: 0 });
    const slow = pipeline.send(testCall(url), { timeoutMs: 30 }).catch(({ code }) => code);
    const controller = new AbortController();
    const aborted = pipeline.send(testCall(url), controller).catch(({ code }) => code);
    setTimeout(() => controller.abort(), 30);
    console.log(await slow, await aborted);`;
  expect(await run(script, server.url)).toEqual({ code: 0, printed: 'attempt_timeout aborted\n' });
});

test('a stalled proxy leaves nothing behind after close()', async () => {
  server = await serveRaw(() => {});
  const script = `
    const pipeline = testPipeline({ connection: { proxy: url }, maxRetries: 0, timeoutMs: 30 });
    console.log(await pipeline.send(testCall('https://api.example.test')).catch(({ sent }) => sent));
    await pipeline.close();`;
  expect(await run(script, server.url)).toEqual({ code: 0, printed: 'no\n' });
});

test('close() releases a stream that nobody reads', async () => {
  server = await serveHttp((_request, response) => {
    response.writeHead(200);
    response.write('a');
  });
  const script = `
    const pipeline = testPipeline();
    const stream = await pipeline.send(testCall(url, { bodyType: 'stream' }));
    console.log(typeof stream.pipe);
    await pipeline.close();`;
  expect(await run(script, server.url)).toEqual({ code: 0, printed: 'function\n' });
});

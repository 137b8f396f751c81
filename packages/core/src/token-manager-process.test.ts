import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { bundleProgram, type Child, startProgram, temporaryDirectory } from '../testing/child-process.js';
import { refreshOver } from '../testing/refresh-over.js';
import { deferred } from '../testing/token-bench.js';
import { tokenEndpoint } from '../testing/token-endpoint.js';
import { FileTokenStore } from './file-token-store.js';
import { tokenKey } from './token-key.js';
import { TokenManager } from './token-manager.js';

const KEY = tokenKey(['processes']);

test('a holder that is suspended in flight and wakes up late still stores the successor', {
  timeout: 60_000,
}, async () => {
  const held = deferred<() => void>();
  const answer = (response: ServerResponse, status: number, body: string) => {
    const send = () => response.writeHead(status).end(body);
    if (status === 200) held.resolve(send);
    else send();
  };
  const [directory, program, endpoint] = await Promise.all([
    temporaryDirectory(),
    bundleProgram('race-for-token'),
    tokenEndpoint(answer),
  ]);
  await expired(directory, endpoint.url);
  const holder = startProgram(program, [directory, KEY, endpoint.url]);
  await written(holder, 'ready');
  holder.process.stdin?.write('go\n');
  const send = await held.promise;
  holder.process.kill('SIGSTOP');
  send();
  const next = manager(directory, endpoint.url, 100);
  await expect(next.get()).rejects.toMatchObject({ code: 'refresh_refused_in_doubt' });
  await expect(next.get()).rejects.toMatchObject({ code: 'grant_dead' });
  holder.process.kill('SIGCONT');
  await written(holder, 'access-1');
  expect((await next.get()).value).toBe('access-1');
  expect((await next.read())?.refreshToken).toBe(endpoint.current());
  expect(endpoint.presented.map(({ isGood }) => isGood)).toEqual([true, false]);
});

test('a holder that is killed before its token was spent costs the others no wait and no error', {
  timeout: 60_000,
}, async () => {
  const { directory } = await killedHolder();
  const endpoint = await tokenEndpoint();
  expect((await manager(directory, endpoint.url).get()).value).toBe('access-1');
  expect(endpoint.presented).toEqual([{ token: 'refresh-0', isGood: true }]);
});

test('a holder that is killed after its token was spent ends in a specific error, without a wait', {
  timeout: 60_000,
}, async () => {
  const { directory, endpoint } = await killedHolder();
  await expect(manager(directory, endpoint.url).get()).rejects.toMatchObject({
    kind: 'refresh_outcome_unknown',
    code: 'refresh_refused_in_doubt',
  });
});

/** A process that was killed during its token request, which has spent the token. */
async function killedHolder() {
  const asked = deferred<void>();
  const answer = (response: ServerResponse, status: number, body: string) => {
    if (status === 200) asked.resolve();
    else response.writeHead(status).end(body);
  };
  const [directory, program, endpoint] = await Promise.all([
    temporaryDirectory(),
    bundleProgram('race-for-token'),
    tokenEndpoint(answer),
  ]);
  await expired(directory, endpoint.url);
  const holder = startProgram(program, [directory, KEY, endpoint.url]);
  await written(holder, 'ready');
  holder.process.stdin?.write('go\n');
  await asked.promise;
  holder.process.kill('SIGKILL');
  await holder.ended;
  return { directory, endpoint };
}

function manager(directory: string, url: string, leaseMs?: number): TokenManager<null> {
  const store = new FileTokenStore(directory);
  const { origin } = new URL(url);
  return new TokenManager({ provider: 'test', store, key: KEY, origin, grant: refreshOver(url), leaseMs });
}

/** Stores a grant whose access token has expired. */
async function expired(directory: string, url: string): Promise<void> {
  const tokens = {
    accessToken: 'access-0',
    refreshToken: 'refresh-0',
    expiresAtMs: Date.now() - 1000,
    context: null,
  };
  await manager(directory, url).save(tokens);
}

/** Resolves when a child has written a text. */
function written(child: Child, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let all = '';
    child.process.stdout?.on('data', (chunk: string) => {
      all += chunk;
      if (all.includes(text)) resolve();
    });
    void child.ended.then(({ errors }) => reject(new Error(`ended without ${text}: ${errors}`)));
  });
}

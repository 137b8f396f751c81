import { createServer } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { type AddressInfo, connect, getDefaultAutoSelectFamilyAttemptTimeout, Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { caCert, clientCert, clientKey } from '../testing/certificates.js';
import { json, serveHttp, serveRaw, type TestServer, unusedPort } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline, testSubmission } from '../testing/pipeline.js';

const servers: TestServer[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await closePipelines();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(...args: Parameters<typeof serveHttp>): Promise<TestServer> {
  const server = await serveHttp(...args);
  servers.push(server);
  return server;
}

const ok: Parameters<typeof serveHttp>[0] = (_request, response) => json(response, { ok: true });

interface Proxy {
  readonly url: string;
  /** Target and credentials of every CONNECT request. */
  readonly seen: { authority: string | undefined; credentials: string | undefined }[];
}

/** A CONNECT proxy that leads everything to one port, or responds with `rejection`. */
async function serveProxy(port: number, rejection?: number): Promise<Proxy> {
  const seen: Proxy['seen'] = [];
  const sockets = new Set<Socket>();
  const proxy = createServer().on('connect', (request, socket: Socket) => {
    seen.push({ authority: request.url, credentials: request.headers['proxy-authorization'] });
    sockets.add(socket);
    if (rejection !== undefined) {
      socket.end(`HTTP/1.1 ${rejection} No\r\n\r\n`);
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(upstream).pipe(socket);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      proxy.close(() => resolve());
      proxy.closeAllConnections();
      for (const socket of sockets) socket.destroy();
    });
  servers.push({ url: '', port: 0, hits: 0, close });
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, seen };
}

test('a custom certificate authority is trusted', async () => {
  const { url } = await serve(ok, true);
  expect(await testPipeline({ connection: { ca: caCert } }).send(testCall(url))).toEqual({ ok: true });
  expect(await testPipeline({ connection: { ca: [caCert] } }).send(testCall(url))).toEqual({ ok: true });
});

test.each(['safe', 'unsafe'] as const)(
  'a %s call to a server with an untrusted certificate is never sent',
  async (retryClass) => {
    const server = await serve(ok, true);
    await expect(
      testPipeline({ maxRetries: 1 }).send(testSubmission(server.url, { retryClass })),
    ).rejects.toMatchObject({
      kind: 'network',
      code: 'tls_failed',
      sent: 'no',
      retryable: false,
      attempts: 1,
      message: expect.stringContaining('certificate') as string,
    });
    expect(server.hits).toBe(0);
  },
);

test('a server without TLS fails the handshake', async () => {
  const server = await serve(ok);
  const call = testSubmission(server.url.replace('http:', 'https:'));
  await expect(testPipeline({ maxRetries: 0 }).send(call)).rejects.toMatchObject({
    code: 'tls_failed',
    sent: 'no',
  });
});

test('a call whose TLS handshake stalls was never sent', async () => {
  const server = await serveRaw(() => {});
  servers.push(server);
  const call = testSubmission(server.url.replace('http:', 'https:'));
  const pipeline = testPipeline({ maxRetries: 0, timeoutMs: 50 });
  await expect(pipeline.send(call)).rejects.toMatchObject({ kind: 'timeout', sent: 'no', retryable: true });
});

test('a client certificate is presented', async () => {
  const { url } = await serve(ok, { requestCert: true, rejectUnauthorized: true, ca: caCert });
  const connection = { ca: caCert, cert: clientCert, key: clientKey };
  expect(await testPipeline({ connection }).send(testCall(url))).toEqual({ ok: true });
  await expect(
    testPipeline({ connection: { ca: caCert }, maxRetries: 0 }).send(testCall(url)),
  ).rejects.toMatchObject({ kind: 'network' });
});

test("the caller's own agent is used and left open", async () => {
  const { url } = await serve(ok, true);
  const httpsAgent = new HttpsAgent({ ca: caCert });
  const destroy = vi.spyOn(httpsAgent, 'destroy');
  const pipeline = testPipeline({ connection: { httpsAgent } });
  expect(await pipeline.send(testCall(url))).toEqual({ ok: true });
  await pipeline.close();
  expect(destroy).not.toHaveBeenCalled();
});

test('no more than maxSockets connections are open', async () => {
  const ports = new Set<number | undefined>();
  const { url } = await serve((_request, response) => {
    ports.add(response.socket?.remotePort);
    setImmediate(() => json(response, {}));
  });
  const pipeline = testPipeline({ connection: { maxSockets: 2 } });
  await Promise.all(Array.from({ length: 10 }, () => pipeline.send(testCall(url))));
  expect(ports.size).toBe(2);
});

test('requests use a proxy, with its credentials, over one tunnel', async () => {
  const server = await serve(ok, true);
  const proxy = await serveProxy(server.port);
  const connection = { ca: caCert, proxy: proxy.url.replace('//', '//user:p%40ss@') };
  const pipeline = testPipeline({ connection });
  for (let n = 0; n < 3; n += 1) {
    expect(await pipeline.send(testCall('https://api.example.test/base'))).toEqual({ ok: true });
  }
  const credentials = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
  expect(proxy.seen).toEqual([{ authority: 'api.example.test:443', credentials }]);
});

test('requests use the proxy of the environment unless NO_PROXY or the option says otherwise', async () => {
  const server = await serve(ok, true);
  const proxy = await serveProxy(server.port);
  vi.stubEnv('https_proxy', undefined);
  vi.stubEnv('no_proxy', '');
  vi.stubEnv('HTTPS_PROXY', proxy.url);
  const send = (connection: object = {}) =>
    testPipeline({ maxRetries: 0, connection: { ca: caCert, ...connection } }).send(
      testCall('https://api.example.test'),
    );
  expect(await send()).toEqual({ ok: true });
  expect(proxy.seen).toHaveLength(1);
  await expect(send({ proxy: false })).rejects.toMatchObject({ kind: 'network', sent: 'no' });
  vi.stubEnv('NO_PROXY', 'other.test,.example.test');
  await expect(send()).rejects.toMatchObject({ kind: 'network', sent: 'no' });
  expect(proxy.seen).toHaveLength(1);
});

test('when a proxy rejects, fails or is unreachable, nothing was sent', async () => {
  for (const rejection of [403, 407, 502]) {
    const proxy = await serveProxy(0, rejection);
    const pipeline = testPipeline({ maxRetries: 0, connection: { proxy: proxy.url } });
    await expect(pipeline.send(testSubmission('https://api.example.test'))).rejects.toMatchObject({
      kind: 'network',
      code: 'proxy_refused',
      sent: 'no',
      retryable: rejection >= 500,
      message: expect.stringContaining(String(rejection)) as string,
    });
  }
  const gone = testPipeline({
    maxRetries: 0,
    connection: { proxy: `http://127.0.0.1:${await unusedPort()}` },
  });
  await expect(gone.send(testSubmission('https://api.example.test'))).rejects.toMatchObject({
    kind: 'network',
    code: 'proxy_unreachable',
    sent: 'no',
  });
});

test('a stalled proxy ends with the attempt, and close() releases it', async () => {
  const server = await serveRaw(() => {});
  servers.push(server);
  const pipeline = testPipeline({ maxRetries: 0, timeoutMs: 50, connection: { proxy: server.url } });
  const call = pipeline.send(testSubmission('https://api.example.test'));
  await expect(call).rejects.toMatchObject({ kind: 'timeout', sent: 'no' });
});

test.each(['timeoutMs', 'totalTimeoutMs'] as const)(
  'a silent proxy is named when %s expires',
  async (budget) => {
    const server = await serveRaw(() => {});
    servers.push(server);
    const pipeline = testPipeline({ maxRetries: 0, [budget]: 50, connection: { proxy: server.url } });
    await expect(pipeline.send(testCall('https://api.example.test'))).rejects.toMatchObject({
      kind: 'timeout',
      code: 'proxy_timeout',
      sent: 'no',
      message: expect.stringContaining('proxy') as string,
    });
  },
);

test('an unusable proxy in the environment is an error, and nothing bypasses it', async () => {
  const server = await serve(ok, true);
  vi.stubEnv('https_proxy', undefined);
  vi.stubEnv('no_proxy', '');
  vi.stubEnv('NO_PROXY', '');
  vi.stubEnv('HTTPS_PROXY', 'socks5://127.0.0.1:1080');
  const call = testPipeline().send(testCall('https://api.example.test'));
  await expect(call).rejects.toMatchObject({
    kind: 'configuration',
    code: 'unsupported_proxy',
    attempts: 1,
    sent: 'no',
    operation: 'GET /things/{id}',
  });
  expect(server.hits).toBe(0);
});

test("each address of a host gets more than a second on the client's own connections, and the process default is unchanged", async () => {
  const before = getDefaultAutoSelectFamilyAttemptTimeout();
  const connecting = vi.spyOn(Socket.prototype, 'connect');
  const { url, port } = await serve(ok);
  await testPipeline().send(testCall(url));
  await testPipeline().send(testSubmission(url));
  const attempts = connecting.mock.calls
    .map(([options]) => (Array.isArray(options) ? (options as unknown[])[0] : options))
    .map((options) => options as { port?: number; autoSelectFamilyAttemptTimeout?: number })
    .filter((options) => Number(options.port) === port)
    .map(({ autoSelectFamilyAttemptTimeout }) => autoSelectFamilyAttemptTimeout);
  connecting.mockRestore();
  expect(attempts).toEqual([1_500, 1_500]);
  expect(getDefaultAutoSelectFamilyAttemptTimeout()).toBe(before);
});

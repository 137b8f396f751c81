import { afterEach, expect, test, vi } from 'vitest';
import { json, serveHttp, type TestServer, unusedPort } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline } from '../testing/pipeline.js';
import { createList } from './create-list.js';
import { withCallSite } from './with-call-site.js';

let server: TestServer | undefined;
afterEach(async () => {
  await closePipelines();
  await server?.close();
  server = undefined;
});

async function stackOf(run: () => PromiseLike<unknown>): Promise<string> {
  try {
    await run();
  } catch (error) {
    return (error as Error).stack ?? '';
  }
  return '';
}

test.each([404, 503])(
  "the stack of a %d error contains the caller's function, whatever happened in between",
  async (status) => {
    server = await serveHttp((_request, response) => json(response, {}, status));
    const { url } = server;
    const pipeline = testPipeline();
    function userCode() {
      return pipeline.send(testCall(url));
    }
    const stack = await stackOf(userCode);
    expect(stack).toContain('userCode');
    expect(stack).toContain('call-site.test.ts');
    expect(stack.split('\n').filter((line) => line.includes('userCode'))).toHaveLength(1);
  },
);

test('the stack contains it too when no connection could be made or the time ran out', async () => {
  const url = `http://127.0.0.1:${await unusedPort()}`;
  server = await serveHttp(() => {});
  const hung = server.url;
  const rejected = () => testPipeline().send(testCall(url));
  const late = () => testPipeline({ timeoutMs: 20, maxRetries: 0 }).send(testCall(hung));
  expect(await stackOf(rejected)).toContain('rejected');
  expect(await stackOf(late)).toContain('late');
});

test('a call within a method that captures the stack captures none of its own', async () => {
  server = await serveHttp((_request, response) => json(response, {}, 404));
  const { url } = server;
  const pipeline = testPipeline();
  const capture = vi.spyOn(Error, 'captureStackTrace');
  const count = (run: () => PromiseLike<unknown>) => {
    capture.mockClear();
    const ended = stackOf(run);
    return { ended, captures: capture.mock.calls.length };
  };
  function bare() {
    return pipeline.send(testCall(url));
  }
  function wrapped() {
    return withCallSite(bare);
  }
  const [one, within] = [count(bare), count(wrapped)];
  capture.mockRestore();
  expect(within.captures).toBe(one.captures);
  expect(await one.ended).toContain('bare');
  expect(await within.ended).toContain('wrapped');
});

test.each([0, 10])(
  "with a stack limit of %i, the stack contains the caller's function and no more of its callers than that",
  async (limit) => {
    const pipeline = testPipeline({ maxRetries: 0 });
    function userCode() {
      return pipeline.send(testCall('http://127.0.0.1:9'));
    }
    function deep(level: number): PromiseLike<unknown> {
      return level === 0 ? userCode() : deep(level - 1);
    }
    const before = Error.stackTraceLimit;
    Error.stackTraceLimit = limit;
    try {
      const lines = (await stackOf(() => deep(100))).split('\n');
      expect(lines.filter((line) => line.includes('userCode'))).toHaveLength(1);
      // The client's own frames are few here, and those that it does not need are the caller's.
      expect(lines.filter((line) => line.includes('deep')).length).toBeLessThanOrEqual(limit + 12);
    } finally {
      Error.stackTraceLimit = before;
    }
  },
);

test("the application's stack limit is restored", async () => {
  const before = Error.stackTraceLimit;
  await stackOf(() => testPipeline({ maxRetries: 0 }).send(testCall('http://127.0.0.1:9')));
  expect(Error.stackTraceLimit).toBe(before);
});

test('a call works where the application has frozen the stack limit', async () => {
  const limit = Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit');
  Object.defineProperty(Error, 'stackTraceLimit', { ...limit, writable: false });
  try {
    function userCode() {
      return testPipeline({ maxRetries: 0 }).send(testCall('http://127.0.0.1:9'));
    }
    const stack = await stackOf(userCode);
    expect(stack).toContain('NetworkError');
    expect(stack).toContain('userCode');
  } finally {
    Object.defineProperty(Error, 'stackTraceLimit', { ...limit, writable: true });
  }
});

test('an error that is frozen or whose stack cannot be set is thrown unchanged', async () => {
  const withGetter = new Error('example');
  Object.defineProperty(withGetter, 'stack', { get: () => 'Error: example' });
  for (const error of [Object.freeze(new Error('example')), withGetter]) {
    await expect(withCallSite(() => Promise.reject(error))).rejects.toBe(error);
    const fetch = () => {
      throw error;
    };
    const list = createList({ provider: 'example', operation: 'GET /', binding: '', idOf: String, fetch });
    for (const read of [
      () => list,
      () => list.toArray({ limit: 1 }),
      () => list.pages()[Symbol.asyncIterator]().next(),
    ])
      await expect((async () => await read())()).rejects.toBe(error);
  }
});

test("the stack of a list that fails on a later page contains the caller's function, however it is read", async () => {
  server = await serveHttp(({ url }, response) =>
    url.includes('start=1') ? json(response, {}, 404) : json(response, { items: ['a'], next: 1 }),
  );
  const { url } = server;
  const pipeline = testPipeline();
  const listOf = () =>
    createList<string, number>(
      {
        provider: 'example',
        operation: 'GET /things',
        binding: 'example',
        idOf: (item) => item,
        fetch: (position, options) =>
          pipeline.send(
            testCall(url, {
              query: { start: position ?? 0 },
              parse: ({ body }) => body as { items: string[]; total: undefined; next: number | undefined },
            }),
            options,
          ),
      },
      {},
    );
  async function userLoop() {
    for await (const _item of listOf());
  }
  async function userPages() {
    for await (const _page of listOf().pages());
  }
  const userArray = () => listOf().toArray({ limit: 10 });
  const first = await listOf();
  // Without an await of its own: the await chain cannot show it.
  function userNext() {
    return first.next();
  }
  async function userPage() {
    for await (const _item of await listOf());
  }
  for (const read of [userLoop, userPages, userArray, userNext, userPage]) {
    const stack = await stackOf(read as () => PromiseLike<unknown>);
    expect(stack).toContain(read.name);
    expect(stack).toContain('NotFoundError');
  }
});

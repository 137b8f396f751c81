import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { foreignSignal } from '../../testing/foreign-signal.js';
import { collect, type Item, ListServer } from '../../testing/list-server.js';
import { createList } from '../create-list.js';
import { AbortError } from '../errors/transport-errors.js';
import type { ListQuery, Page } from '../list.js';
import { responseOf } from '../response-promise.js';
import { LazyList } from './lazy-list.js';
import type { WaitWatch } from './list-window.js';

const idle: WaitWatch = (onIdle) => {
  onIdle();
  return () => undefined;
};
const busy: WaitWatch = () => () => undefined;

function read(server: ListServer, watch: WaitWatch, query: ListQuery = {}) {
  return new LazyList(server.byOffset(10), query, undefined, watch);
}

/** Responds only on demand. */
function gated(server: ListServer) {
  const waiting: (() => void)[] = [];
  server.before = () =>
    new Promise((resolve) => {
      waiting.push(resolve);
    });
  return {
    /** Lets every request be responded to. */
    answer: async () => {
      for (const resolve of waiting.splice(0)) resolve();
      for (let turn = 0; turn < 4; turn += 1) await setImmediate();
    },
  };
}

test('four pages are pending once the consumer idles for one', async () => {
  const server = new ListServer(200, 10);
  const { answer } = gated(server);
  const all = collect(read(server, idle));
  await answer();
  expect(server.inFlight).toBe(4);
  await answer();
  expect(server.inFlight).toBe(4);
  expect(server.requests).toHaveLength(9);
  while (server.requests.length < 20 || server.inFlight > 0) await answer();
  expect(await all).toHaveLength(200);
  expect(server.maxInFlight).toBe(4);
});

test('no more pages are pending than allowed', async () => {
  for (const concurrency of [1, 2, 8]) {
    const server = new ListServer(200, 10);
    await collect(read(server, idle, { concurrency }));
    expect(server.maxInFlight).toBe(concurrency);
  }
});

test('one page is pending while the wait is not for the network', async () => {
  const server = new ListServer(200, 10);
  await collect(read(server, busy));
  expect(server.maxInFlight).toBe(1);
});

test('a wait is watched only where a page after it is known', async () => {
  let waits = 0;
  const watch: WaitWatch = () => {
    waits += 1;
    return () => undefined;
  };
  const server = new ListServer(200, 10);
  const list = read(server, watch);
  const first = await list;
  // The first page says how long the list is.
  expect(waits).toBe(0);
  await first.next();
  expect(waits).toBe(1);
  await collect(read(server, watch));
  // Neither the first page nor the last one of 20.
  expect(waits).toBe(1 + 18);
});

test('a list is read where the global timers return numbers, as those of jsdom', async () => {
  vi.stubGlobal('setInterval', () => 1);
  onTestFinished(() => void vi.unstubAllGlobals());
  const server = new ListServer(40, 10);
  expect(await collect(createList(server.byOffset(10)))).toEqual(server.ids);
});

test('the window shrinks again for a consumer that is slower than the network', async () => {
  const server = new ListServer(400, 10);
  const ahead: number[] = [];
  let slow = false;
  const watch: WaitWatch = (onIdle) => {
    if (!slow) onIdle();
    return () => undefined;
  };
  let page = 0;
  for await (const _ of read(server, watch).pages()) {
    page += 1;
    slow = page > 5;
    if (slow) for (let turn = 0; turn < 10; turn += 1) await setImmediate();
    ahead.push(server.requests.length - page);
  }
  expect(Math.max(...ahead)).toBe(4);
  expect(ahead.slice(15, -1).every((pages) => pages <= 1)).toBe(true);
});

test('with links, only the next page is fetched while the current one is read', async () => {
  const server = new ListServer(50, 10);
  const list = new LazyList(server.byLink(), {}, undefined, idle);
  const iterator = list[Symbol.asyncIterator]();
  await iterator.next();
  expect(server.requests).toHaveLength(2);
  for (let count = 1; count < 10; count += 1) await iterator.next();
  expect(server.requests).toHaveLength(2);
  await iterator.next();
  expect(server.requests).toHaveLength(3);
});

test('leaving the loop cancels pending pages', async () => {
  for (const leave of ['return', 'throw'] as const) {
    const server = new ListServer(200, 10);
    const { answer } = gated(server);
    const reading = (async () => {
      let count = 0;
      for await (const _ of read(server, idle)) {
        count += 1;
        if (count < 15) continue;
        if (leave === 'throw') throw new Error('enough');
        break;
      }
    })().catch((error: Error) => error.message);
    await answer();
    await answer();
    await reading;
    await setImmediate();
    expect(server.aborted).toBeGreaterThanOrEqual(3);
    expect(server.inFlight).toBe(0);
  }
});

test('leaving one loop does not cancel the page that another waits for', async () => {
  const server = new ListServer(30, 10);
  const page = await read(server, idle);
  const { answer } = gated(server);
  const whole = collect(page);
  for await (const _ of page) break;
  await answer();
  await answer();
  expect(await whole).toHaveLength(30);
});

test('the pages of an outdated list are dropped, not waited for', async () => {
  const server = new ListServer(100, 10);
  server.before = (request) => {
    if (request === 1) server.ids = server.ids.slice(1);
  };
  const got = await collect(read(server, idle));
  expect(new Set(got).size).toBe(100);
  expect(server.aborted).toBeGreaterThan(0);
});

test('each page fetched ahead has a signal of its own, and a page that is waited for only with a caller', async () => {
  const server = new ListServer(200, 10);
  const source = server.byOffset(10);
  for (const signal of [undefined, new AbortController().signal]) {
    const signals: (AbortSignal | undefined)[] = [];
    const fetch: typeof source.fetch = (start, options) => {
      signals.push(options?.signal);
      return source.fetch(start, options);
    };
    const list = new LazyList({ ...source, fetch }, {}, signal && { signal }, idle);
    expect(await collect(list)).toHaveLength(200);
    const given = signals.filter((each) => each !== undefined);
    expect(given).toHaveLength(signal === undefined ? 19 : 20);
    expect(new Set([signal, ...given]).size).toBe(given.length + 1);
  }
});

test("a signal that is not Node's ends the wait for a page, and keeps no listener", async () => {
  const server = new ListServer(200, 10);
  const read = foreignSignal();
  expect(await collect(createList(server.byOffset(10), {}, { signal: read }))).toHaveLength(200);
  expect(read.listenerCount).toBe(0);

  gated(server);
  const signal = foreignSignal();
  const waiting = collect(new LazyList(server.byOffset(10), {}, { signal }, idle));
  waiting.catch(() => undefined);
  await setImmediate();
  expect(server.inFlight).toBe(1);
  signal.abort();
  await expect(waiting).rejects.toThrow(AbortError);
  expect([server.inFlight, signal.listenerCount]).toEqual([0, 0]);
});

async function exposedGc(): Promise<() => void> {
  const { runInNewContext } = await import('node:vm');
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return () => {
    // The first ends a collection that may be under way, which keeps what died since it began.
    collect();
    collect();
  };
}

test('a retained first page does not retain the rest', async () => {
  const gc = await exposedGc();
  const server = new ListServer(100, 10);
  const first = await createList(server.byOffset(10));
  const seen: WeakRef<Item>[] = [];
  for await (const item of first) {
    seen.push(new WeakRef(item));
    await setImmediate();
  }
  gc();
  expect(first.items).toHaveLength(10);
  expect(seen.slice(20, 80).every((item) => item.deref() === undefined)).toBe(true);
});

test.each([2, 3, 4])(
  'pages fetched ahead do not retain the page whose next() started them: page %d',
  async (count) => {
    const gc = await exposedGc();
    const server = new ListServer(200, 10);
    const source = server.byOffset(10);
    // As providers do: a call captures the stack of its caller.
    const fetch: typeof source.fetch = (start, options) => responseOf(() => source.fetch(start, options));
    const seen: WeakRef<Item>[] = [];
    const open = async () => {
      let page: Page<Item> | undefined = await new LazyList({ ...source, fetch }, {}, undefined, idle);
      for (let read = 1; read < count; read += 1) {
        // The pages that this page's next() starts to fetch, except the next one, never arrive.
        if (read === count - 1) server.before = (request) => (request < count ? undefined : never());
        seen.push(new WeakRef(page?.items[0] as Item));
        page = await page?.next();
      }
      return page;
    };
    const last = await open();
    await setImmediate();
    gc();
    expect(server.inFlight).toBeGreaterThan(0);
    expect(last?.items).toHaveLength(10);
    expect(seen.map((item) => item.deref())).toEqual(seen.map(() => undefined));
  },
);

function never(): Promise<void> {
  return new Promise(() => undefined);
}

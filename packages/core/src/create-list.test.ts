import { describe, expect, test } from 'vitest';
import { foreignSignal } from '../testing/foreign-signal.js';
import { collect, type Item, id, ListServer } from '../testing/list-server.js';
import { createList } from './create-list.js';
import { AbortError } from './errors/transport-errors.js';
import { CallCancelled, CallScope } from './internal/call-scope.js';
import type { List, Page } from './list.js';
import { ResponsePromise } from './response-promise.js';

const modes = [
  ['by offset', (server: ListServer) => server.byOffset(10)],
  ['by link', (server: ListServer) => server.byLink()],
] as const;

describe.each(modes)('a list read %s', (_mode, sourceOf) => {
  const serve = (count: number) => {
    const server = new ListServer(count, 10);
    return { server, source: sourceOf(server), all: [...server.ids] };
  };

  test('a list sends nothing until it is read, and one request when it is awaited', async () => {
    const { server, source, all } = serve(25);
    const list = createList(source);
    expect(server.requests).toEqual([]);
    const page = await list;
    expect(server.requests).toEqual([undefined]);
    expect(page.items.map((item) => item.id)).toEqual(all.slice(0, 10));
    expect(page.hasNext).toBe(true);
    expect(await list).toBe(page);
    expect(server.requests).toHaveLength(1);
  });

  test('a list returns every item once, in order', async () => {
    const { source, all } = serve(95);
    expect(await collect(createList(source))).toEqual(all);
  });

  test('a source that throws at once for the next page loses no item of this one', async () => {
    const { source, all } = serve(25);
    const thrown = new Error('no next page');
    const list = createList({
      ...source,
      fetch: (position, options) => {
        if (position !== undefined) throw thrown;
        return source.fetch(position, options);
      },
    });
    const ids: string[] = [];
    const reading = (async () => {
      for await (const item of list) ids.push(item.id);
    })();
    await expect(reading).rejects.toBe(thrown);
    expect(ids).toEqual(all.slice(0, 10));
  });

  test.each<[string, (item: Item) => unknown]>([
    ['numbers', ({ id: text }) => Number(text)],
    ['bigints', ({ id: text }) => BigInt(text)],
    ['arrays', ({ id: text }) => [text]],
    ['objects', ({ id: text }) => ({ value: text })],
    ['undefined', () => undefined],
    ['null', () => null],
    ['empty', () => ''],
  ])('a list whose IDs are %s returns every item once, also after a cursor', async (_what, idOf) => {
    const { source, all } = serve(25);
    const odd = { ...source, idOf: idOf as (item: Item) => string };
    expect(await collect(createList(odd))).toEqual(all);
    const list = createList(odd);
    await list.toArray({ limit: 14 });
    expect(await collect(createList(odd, { cursor: list.cursor as string }))).toEqual(all.slice(14));
  });

  test('a list returns every item when iterated a second time', async () => {
    const { source, all } = serve(25);
    const list = createList(source);
    await collect(list);
    expect(await collect(list)).toEqual(all);
  });

  test('a list returned from an async function loses nothing', async () => {
    const { source, all } = serve(25);
    const load = async () => createList(source);
    const page = await load();
    expect(await collect(page)).toEqual(all);
    expect(await collect(page)).toEqual(all);
  });

  test('a list can be read page by page', async () => {
    const { source, all } = serve(25);
    const pages: Page<Item>[] = [];
    for await (const page of createList(source).pages()) pages.push(page);
    expect(pages.map((page) => page.items.length)).toEqual([10, 10, 5]);
    expect(pages.map((page) => page.hasNext)).toEqual([true, true, false]);
    expect((await pages[0]?.next())?.items).toEqual(pages[1]?.items);
    expect((await pages[1]?.next())?.items).toEqual(pages[2]?.items);
    expect(await pages[2]?.next()).toBeUndefined();
    expect(await collect(pages[1] as Page<Item>)).toEqual(all.slice(10));
  });

  test('a page returned by a loop over pages reads on independently of the loop', async () => {
    const { source, all } = serve(45);
    const seen: string[][] = [];
    for await (const page of createList(source, { limit: 25 }).pages()) {
      const [one, other] = await Promise.all([page.next(), page.next()]);
      expect(one).toBe(other);
      expect(await page.next()).toBe(one);
      seen.push(page.items.map((item) => item.id));
      expect((await page.next())?.items ?? []).toHaveLength(page.hasNext ? (seen.length === 2 ? 5 : 10) : 0);
    }
    expect(seen.flat()).toEqual(all.slice(0, 25));
  });

  test('a page holds the next one only until the one after it has arrived', async () => {
    const { server, source, all } = serve(45);
    const first = await createList(source);
    const second = await first.next();
    expect(await first.next()).toBe(second);
    expect(server.requests).toHaveLength(2);
    await second?.next();
    const again = await first.next();
    expect(again).not.toBe(second);
    expect(again?.items.map((item) => item.id)).toEqual(all.slice(10, 20));
    expect(await first.next()).toBe(again);
  });

  test('callers share the next page', async () => {
    const { server, source } = serve(25);
    const page = await createList(source);
    const [one, other] = await Promise.all([page.next(), page.next()]);
    expect(one).toBe(other);
    expect(server.requests).toHaveLength(2);
  });

  test('the first page is returned with its metadata', async () => {
    const { source, all } = serve(5);
    const { data, meta } = await createList(source).withResponse();
    expect(data.items.map((item) => item.id)).toEqual(all);
    expect(meta.status).toBe(200);
  });

  test('a list without items returns an empty page and no item', async () => {
    const { source } = serve(0);
    const list = createList(source);
    const page = await list;
    expect(page.items).toEqual([]);
    expect(page.hasNext).toBe(false);
    expect(page.cursor).toBeUndefined();
    expect(await list.first()).toBeUndefined();
    expect(await collect(list)).toEqual([]);
  });

  test('the first item takes one request', async () => {
    const { server, source, all } = serve(95);
    expect(await createList(source).first()).toEqual({ id: all[0] });
    expect(server.requests).toHaveLength(1);
  });

  test('a list stops at its limit and requests no page beyond it', async () => {
    const { server, source, all } = serve(95);
    expect(await collect(createList(source, { limit: 20 }))).toEqual(all.slice(0, 20));
    expect(server.requests).toHaveLength(2);
    expect((await createList(source, { limit: 10 })).hasNext).toBe(false);
    expect(await createList(source, { limit: 30 }).toArray({ limit: 3 })).toHaveLength(3);
    expect(await createList(source, { limit: 3 }).toArray({ limit: 30 })).toHaveLength(3);
  });

  test('an array without a limit of its own has that of the list', async () => {
    const { source, all } = serve(95);
    const items = await createList(source, { limit: 20 }).toArray();
    expect(items.map(({ id }) => id)).toEqual(all.slice(0, 20));
  });

  test.each([[[]], [[{}]], [[undefined]]])(
    'an array without any limit says what to pass (%j)',
    async (args) => {
      const { server, source } = serve(5);
      await expect(createList(source).toArray(...(args as []))).rejects.toMatchObject({
        kind: 'validation',
        message: expect.stringContaining('toArray({ limit })') as string,
        issues: [{ path: 'limit', code: 'required' }],
      });
      expect(server.requests).toEqual([]);
    },
  );

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '10', undefined])(
    '%s as the limit of an array is rejected before anything is sent',
    async (limit) => {
      const { server, source } = serve(5);
      await expect(createList(source).toArray({ limit: limit as number })).rejects.toMatchObject({
        kind: 'validation',
        issues: [{ path: 'limit' }],
      });
      expect(server.requests).toEqual([]);
    },
  );

  test('every invalid field of the query is named at once', async () => {
    const { server, source } = serve(5);
    const list = createList(source, { limit: 0, concurrency: 2.5 });
    await expect(collect(list)).rejects.toMatchObject({
      kind: 'validation',
      issues: [{ path: 'limit' }, { path: 'concurrency' }],
    });
    await expect(list).rejects.toMatchObject({ kind: 'validation' });
    expect(server.requests).toEqual([]);
  });

  test('a failed page rejects once, without an unhandled rejection', async () => {
    const { server, source, all } = serve(95);
    server.before = (request) => {
      if (request > 1) throw new Error('down');
    };
    const got: string[] = [];
    const read = async () => {
      for await (const item of createList(source)) got.push(item.id);
    };
    await expect(read()).rejects.toThrow('down');
    expect(got).toEqual(all.slice(0, 20));
  });

  test('a failed page is requested again when next() is called again', async () => {
    const { server, source, all } = serve(25);
    const page = await createList(source);
    server.before = () => Promise.reject(new Error('down'));
    await expect(page.next()).rejects.toThrow('down');
    server.before = () => undefined;
    expect((await page.next())?.items[0]).toEqual({ id: all[10] });
  });

  test('an abort of the signal ends with AbortError before, between and during requests', async () => {
    const { server, source } = serve(95);
    await expect(collect(createList(source, {}, { signal: AbortSignal.abort() }))).rejects.toThrow(
      AbortError,
    );
    expect(server.requests).toEqual([]);

    const between = new AbortController();
    const read = async (list: List<Item>) => {
      let count = 0;
      for await (const _ of list) {
        count += 1;
        if (count === 3) between.abort();
      }
    };
    await expect(read(createList(source, {}, { signal: between.signal }))).rejects.toThrow(AbortError);

    const during = new AbortController();
    server.before = () => during.abort();
    await expect(createList(source, {}, { signal: during.signal })).rejects.toThrow(AbortError);
  });

  test("the caller's options apply to every page", async () => {
    const { source } = serve(25);
    const seen: unknown[] = [];
    const watched = {
      ...source,
      fetch: (...[start, options]: Parameters<typeof source.fetch>) => {
        seen.push(options?.timeoutMs);
        return source.fetch(start, options);
      },
    };
    await collect(createList(watched, {}, { timeoutMs: 5 }));
    expect(seen).toEqual([5, 5, 5]);
  });

  test('a cursor marks the last returned item and continues after it', async () => {
    const { source, all } = serve(95);
    const list = createList(source);
    expect(list.cursor).toBeUndefined();
    let count = 0;
    for await (const _ of list) {
      count += 1;
      if (count === 37) break;
    }
    expect(await collect(createList(source, { cursor: list.cursor }))).toEqual(all.slice(37));
    const page = await createList(source, { cursor: list.cursor });
    expect(await collect(createList(source, { cursor: page.cursor }))).toEqual(all.slice(40));
  });

  test('after the last item nothing is returned, and the cursor is kept', async () => {
    const { source, all } = serve(20);
    const list = createList(source);
    await collect(list);
    const rest = createList(source, { cursor: list.cursor });
    expect(await collect(rest)).toEqual([]);
    const page = await rest;
    expect(page.cursor).toBe(list.cursor);
    expect(all).toContain(id(1900));
  });
});

test.each<[string, () => unknown]>([
  ['nothing', () => undefined],
  ['null', () => null],
  ['a number', () => 7],
  ['a plain promise', () => Promise.resolve({ items: [], next: undefined, total: 0 })],
  ['a response without a page', () => new ResponsePromise(Promise.resolve({}) as never)],
  ['items that are no array', () => new ResponsePromise(Promise.resolve({ data: { items: {} } }) as never)],
])('a page source that returns %s is a payerkit error', async (_what, fetch) => {
  const source = { ...new ListServer(20, 10).byLink(), fetch: fetch as never };
  await expect(collect(createList(source))).rejects.toMatchObject({ code: 'unreadable_input' });
});

test("a call ends with a signal that is not Node's, such as that of jsdom", async () => {
  const signal = foreignSignal();
  const scope = new CallScope(signal, 60_000);
  const waiting = scope.race(new Promise(() => {}));
  signal.abort();
  await expect(waiting).rejects.toBeInstanceOf(CallCancelled);
  scope.end();
});

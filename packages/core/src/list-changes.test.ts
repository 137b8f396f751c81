import { describe, expect, test } from 'vitest';
import { collect, id, ListServer, type Start, withPage } from '../testing/list-server.js';
import { createList } from './create-list.js';
import { ListChangedError, ValidationError } from './errors/request-errors.js';
import type { RequestOptions } from './request.js';

/** A server of 30 items, 10 per page, which changes before it responds. */
function changing(before: Record<number, (server: ListServer) => void>, count = 30) {
  const server = new ListServer(count, 10);
  const all = [...server.ids];
  server.before = (request) => before[request]?.(server);
  return { server, all, source: server.byOffset(10) };
}

function remove(server: ListServer, ...gone: (string | undefined)[]) {
  server.ids = server.ids.filter((known) => !gone.includes(known));
}
function add(server: ListServer, ...numbers: number[]) {
  server.ids = [...server.ids, ...numbers.map(id)].sort();
}

/** Items in order of their position in the list, each once. */
function sortedOnce(ids: string[]) {
  expect(new Set(ids).size).toBe(ids.length);
  return [...ids].sort();
}

describe('an offset list that changes while it is read', () => {
  test('misses nothing when an item that was read is deleted', async () => {
    const { server, all, source } = changing({ 1: (s) => remove(s, id(300)) });
    expect(sortedOnce(await collect(createList(source)))).toEqual(all);
    expect(server.requests.filter((start) => start === undefined)).toHaveLength(2);
  });

  test('returns nothing twice when an item is added before the position', async () => {
    const { all, source } = changing({ 1: (s) => add(s, 50) });
    expect(sortedOnce(await collect(createList(source)))).toEqual([...all, id(50)].sort());
  });

  test('misses nothing when one item is added and one deleted, although the total is unchanged', async () => {
    const { all, source } = changing({
      1: (s) => {
        remove(s, id(2500));
        add(s, 50);
      },
    });
    const expected = [...all, id(50)].filter((known) => known !== id(2500));
    expect(sortedOnce(await collect(createList(source)))).toEqual(expected.sort());
  });

  test('detects that the position is past the end of a list that has shrunk', async () => {
    const { server, all, source } = changing({ 2: (s) => remove(s, ...s.ids.slice(0, 12)) });
    expect(sortedOnce(await collect(createList(source)))).toEqual(all);
    expect(server.requests.at(-1)).toEqual({ startIndex: 10 });
  });

  test('treats an empty response in the middle as a failure, not as the end', async () => {
    const { server, all, source } = changing({
      1: (s) => {
        s.ids = [];
      },
      2: (s) => {
        s.ids = all;
      },
    });
    const tolerant = { ...source, isPastEnd: () => true };
    expect(await collect(createList(tolerant))).toEqual(all);
    expect(server.requests).toHaveLength(5);
  });

  test('treats a page without a total in the middle as a change', async () => {
    const { all, source, server } = changing({});
    const flawed = {
      ...source,
      fetch: (...call: Parameters<typeof source.fetch>) => {
        const answer = source.fetch(...call);
        if (server.requests.length !== 2) return answer;
        return withPage(answer, (page) => ({ ...page, items: [], next: undefined, total: undefined }));
      },
    };
    expect(await collect(createList(flawed))).toEqual(all);
  });

  test('gives up with ListChangedError after three more passes', async () => {
    const server = new ListServer(30, 10);
    server.before = (request) => add(server, 5000 + request);
    const list = createList(server.byOffset(10));
    const page = await list;
    await expect(page.next()).rejects.toBeInstanceOf(ListChangedError);
    await expect(page.next()).rejects.toMatchObject({ code: 'list_changed', provider: 'example' });
    expect(server.requests.filter((start) => start === undefined)).toHaveLength(4);
  });

  test('never ends quietly with fewer items than the total says', async () => {
    const { all, source } = changing({});
    const boasting = {
      ...source,
      fetch: (...call: Parameters<typeof source.fetch>) =>
        withPage(source.fetch(...call), (page) => ({
          ...page,
          total: 40,
          ...(page.next === undefined && { items: [], next: undefined }),
        })),
    };
    const got: string[] = [];
    const read = async () => {
      for await (const item of createList(boasting)) got.push(item.id);
    };
    await expect(read()).rejects.toBeInstanceOf(ListChangedError);
    expect(got).toEqual(all.slice(0, 20));
  });

  test('continues when pages are smaller than requested', async () => {
    const server = new ListServer(30, 4);
    const all = [...server.ids];
    expect(await collect(createList(server.byOffset(10)))).toEqual(all);
  });
});

test('an offset list with one page at every position ends in ListChangedError after a handful of requests', async () => {
  for (const total of [1000, undefined]) {
    const source = new ListServer(20, 10).byOffset(10);
    let requests = 0;
    const stuck = {
      ...source,
      fetch: (start: Start | undefined, options: RequestOptions | undefined) => {
        requests += 1;
        const next = { startIndex: (start?.startIndex ?? 0) + 10 };
        return withPage(source.fetch(undefined, options), (page) => ({ ...page, total, next }));
      },
    };
    await expect(collect(createList(stuck))).rejects.toBeInstanceOf(ListChangedError);
    expect(requests).toBeLessThanOrEqual(10);
  }
});

describe('a list with links', () => {
  test('ends in ListChangedError when a link leads back, after the items before it', async () => {
    const server = new ListServer(30, 10);
    const source = server.byLink();
    const looping = {
      ...source,
      fetch: (...call: Parameters<typeof source.fetch>) =>
        withPage(source.fetch(...call), (page) => ({ ...page, next: { after: id(900) } })),
    };
    const got: string[] = [];
    const read = async () => {
      for await (const item of createList(looping)) got.push(item.id);
    };
    await expect(read()).rejects.toMatchObject({ kind: 'list_changed', code: 'list_changed', sent: 'yes' });
    expect(got).toHaveLength(20);
    expect(server.requests).toHaveLength(2);
    expect(await createList(looping).toArray({ limit: 20 })).toHaveLength(20);
  });

  test('ends in ListChangedError when the first page links to itself, even if it is empty', async () => {
    for (const count of [0, 5]) {
      const source = new ListServer(count, 10).byLink();
      const looping = {
        ...source,
        fetch: (...call: Parameters<typeof source.fetch>) =>
          withPage(source.fetch(...call), (page) => ({ ...page, next: { after: 'here' } })),
      };
      const pages = createList(looping).pages();
      const read = async () => {
        for await (const page of pages) expect(page.items).toHaveLength(count);
      };
      await expect(read()).rejects.toBeInstanceOf(ListChangedError);
    }
  });

  test.each([1, 3, 10])(
    'ends in ListChangedError after a handful of requests for one page of %d items at every position',
    async (size) => {
      const source = new ListServer(size, 10).byLink();
      let requests = 0;
      const stuck = {
        ...source,
        fetch: (_start: unknown, options: RequestOptions | undefined) => {
          requests += 1;
          const next = { after: id(requests) };
          return withPage(source.fetch(undefined, options), (page) => ({ ...page, next }));
        },
      };
      const got: string[] = [];
      const read = async () => {
        for await (const item of createList(stuck)) got.push(item.id);
      };
      await expect(read()).rejects.toBeInstanceOf(ListChangedError);
      expect(got).toHaveLength(size);
      expect(requests).toBeLessThanOrEqual(6);
    },
  );

  test('ends in ListChangedError when empty pages continue without end', async () => {
    const source = new ListServer(0, 10).byLink();
    let requests = 0;
    const empty = {
      ...source,
      fetch: (...call: Parameters<typeof source.fetch>) => {
        requests += 1;
        const next = { after: id(requests) };
        return withPage(source.fetch(...call), (page) => ({ ...page, next }));
      },
    };
    await expect(collect(createList(empty))).rejects.toBeInstanceOf(ListChangedError);
    expect(requests).toBeLessThan(100);
  });

  test('continues past a few pages without new items', async () => {
    const server = new ListServer(50, 10);
    const all = [...server.ids];
    const source = server.byLink();
    const pages = [
      undefined,
      undefined,
      undefined,
      ...[9, 19, 29, 39].map((at) => ({ after: all[at] ?? '' })),
    ];
    const doubled = {
      ...source,
      fetch: (start: Start | undefined, options: RequestOptions | undefined) => {
        const at = Number(start?.startIndex ?? 0);
        const next = at + 1 < pages.length ? { startIndex: at + 1 } : undefined;
        return withPage(source.fetch(pages[at], options), (page) => ({ ...page, next }));
      },
    };
    expect(await collect(createList(doubled))).toEqual(all);
  });

  test('continues past empty pages', async () => {
    const server = new ListServer(30, 10);
    const all = [...server.ids];
    const source = server.byLink();
    let blank = 0;
    const sparse = {
      ...source,
      fetch: (...call: Parameters<typeof source.fetch>) => {
        blank += 1;
        if (blank % 3 !== 0) {
          return withPage(source.fetch(...call), (page) => ({
            ...page,
            items: [],
            next: { ...call[0], startIndex: blank },
          }));
        }
        return source.fetch(...call);
      },
    };
    expect(await collect(createList(sparse))).toEqual(all);
    expect((await createList(sparse)).items).toHaveLength(10);
  });
});

describe('a cursor', () => {
  const readTo = async (source: ReturnType<ListServer['byOffset']>, count: number) => {
    const list = createList(source);
    await list.toArray({ limit: count });
    return list.cursor as string;
  };

  test('contains neither the binding nor an ID', async () => {
    const server = new ListServer(30, 10);
    const text = Buffer.from(await readTo(server.byOffset(10), 15), 'base64url').toString();
    expect(text).not.toContain('4711');
    expect(text).not.toContain(id(1400));
    expect(text).toContain('startIndex');
  });

  test('finds its position again when items before it were added or deleted', async () => {
    const server = new ListServer(30, 10);
    const all = [...server.ids];
    const source = server.byOffset(10);
    const cursor = await readTo(source, 15);
    remove(server, id(100), id(200));
    expect(await collect(createList(source, { cursor }))).toEqual(all.slice(15));
    add(server, 150, 250, 350, 450, 550, 650, 750, 850);
    expect(await collect(createList(source, { cursor }))).toEqual(all.slice(15));
    remove(server, ...all.slice(0, 14));
    expect(await collect(createList(source, { cursor }))).toEqual(all.slice(15));
  });

  test('finds its position again when the list now ends before it', async () => {
    const server = new ListServer(30, 10);
    const all = [...server.ids];
    const source = server.byOffset(10);
    const cursor = await readTo(source, 25);
    remove(server, ...all.slice(0, 20));
    expect(await collect(createList(source, { cursor }))).toEqual(all.slice(25));
  });

  test('reports that the marked item is gone', async () => {
    const server = new ListServer(30, 10);
    for (const source of [server.byOffset(10), server.byLink()]) {
      add(server, 1400);
      server.ids = [...new Set(server.ids)];
      const cursor = await readTo(source, 15);
      remove(server, id(1400));
      await expect(collect(createList(source, { cursor }))).rejects.toBeInstanceOf(ListChangedError);
    }
  });

  test('keeps its position through another pass', async () => {
    const server = new ListServer(40, 10);
    const all = [...server.ids];
    const source = server.byOffset(10);
    const cursor = await readTo(source, 15);
    const asked = server.requests.length;
    server.before = (request) => {
      if (request === asked + 1) remove(server, id(100));
    };
    expect(await collect(createList(source, { cursor }))).toEqual(all.slice(15));
  });

  test('is rejected when it belongs to another query or grant, or is not a cursor', async () => {
    const server = new ListServer(30, 10);
    const source = server.byOffset(10);
    const cursor = await readTo(source, 15);
    const asked = server.requests.length;
    const [version, seal, payload] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const moved = encode([version, seal, { ...payload, x: 0, p: { startIndex: 0 } }]);
    const later = encode([version + 1, seal, payload]);
    const other = { ...source, binding: 'another' };
    for (const [where, bad] of [
      [other, cursor],
      [source, moved],
      [source, later],
      [source, cursor.slice(0, -8)],
      [source, ''],
      [source, 'bnVsbA'],
      [source, encode([version, seal, null])],
      [source, 5 as unknown as string],
    ] as const) {
      const read = collect(createList(where, { cursor: bad }));
      await expect(read).rejects.toBeInstanceOf(ValidationError);
      await expect(read).rejects.toMatchObject({ code: 'bad_cursor', issues: [{ path: 'cursor' }] });
    }
    expect(server.requests).toHaveLength(asked);
  });
});

import { ConfigurationError, createList, type List, ResponsePromise } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import type { CallPlace } from '../call/run.js';
import { groupShape } from './group-shape.js';
import { lazyGroup } from './lazy-group.js';

const place = {} as CallPlace;
const meta = { status: 200, headers: {}, requestId: undefined, attempts: 1, durationMs: 1 } as never;

/** Records how a group was loaded and called. */
function records() {
  return { loads: 0, created: [] as CallPlace[], calls: [] as string[] };
}

function groupOf(record: ReturnType<typeof records>, load?: () => Promise<void>) {
  function responseTo(call: string): ResponsePromise<string> {
    record.calls.push(call);
    return new ResponsePromise(Promise.resolve({ data: call, meta }));
  }
  class Inner {
    look(what: string): ResponsePromise<string> {
      return responseTo(`look ${what}`);
    }
  }
  class Whole {
    readonly inner = new Inner();

    constructor(given: CallPlace) {
      record.created.push(given);
    }

    check(what: string): ResponsePromise<string> {
      return responseTo(`check ${what}`);
    }

    settle(what: string): Promise<string> {
      record.calls.push(`settle ${what}`);
      return what === 'wrong' ? Promise.reject(new RangeError(what)) : Promise.resolve(what);
    }

    list(count: number): List<number> {
      const pages = Array.from({ length: count }, (_page, index) => index);
      return createList<number, number>(
        {
          provider: 'optum',
          operation: 'GET /numbers',
          binding: 'numbers',
          idOf: String,
          fetch: (page = 0) => {
            record.calls.push(`page ${page}`);
            const next = page + 1 < pages.length ? page + 1 : undefined;
            return new ResponsePromise(
              Promise.resolve({ data: { items: [page], next, total: count }, meta }),
            );
          },
        },
        {},
        undefined,
      );
    }

    async *follow(count: number): AsyncGenerator<number, void, undefined> {
      record.calls.push(`follow ${count}`);
      for (let one = 0; one < count; one += 1) yield one;
    }

    now(what: string): string {
      return `late ${what}`;
    }
  }
  const create = lazyGroup<Whole>(
    groupShape('Whole', {
      inner: groupShape('Inner', { look: 'response' }),
      check: 'response',
      settle: 'promise',
      list: 'list',
      follow: 'items',
      now: () => (what) => `now ${what}`,
    }),
    async () => {
      record.loads += 1;
      await load?.();
      return Whole;
    },
  );
  return create(place);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('a product group', () => {
  test('is loaded by the first call of a method of any kind, once', async () => {
    const uses: readonly ((group: ReturnType<typeof groupOf>) => PromiseLike<unknown>)[] = [
      (group) => group.check('a'),
      (group) => group.check('a').withResponse(),
      (group) => group.inner.look('a'),
      (group) => group.settle('a'),
      (group) => group.list(2),
      (group) => group.list(2).first(),
      (group) => all(group.follow(2)),
    ];
    for (const use of uses) {
      const record = records();
      const group = groupOf(record);
      expect(record).toEqual(records());
      await use(group);
      await Promise.all([use(group), use(group)]);
      expect(record.created).toEqual([place]);
      expect(record.loads).toBe(1);
    }
  });

  test('is created once when several first calls wait for it, and each call is made once', async () => {
    const record = records();
    const group = groupOf(record);
    const responses = await Promise.all([group.check('a'), group.inner.look('b'), group.settle('c')]);
    expect(responses).toEqual(['check a', 'look b', 'c']);
    expect(record.created).toHaveLength(1);
    expect(record.calls.toSorted()).toEqual(['check a', 'look b', 'settle c']);
  });

  test('returns the same before and after it is loaded', async () => {
    const group = groupOf(records());
    const look = async () => [
      await group.check('a').withResponse(),
      await group.settle('b'),
      await group.settle('wrong').catch((error: unknown) => (error as Error).name),
      await all(group.list(3)),
      await all(group.follow(3)),
      group.now('c'),
    ];
    const first = await look();
    expect(await look()).toEqual(first);
    expect(first).toEqual([{ data: 'check a', meta }, 'b', 'RangeError', [0, 1, 2], [0, 1, 2], 'now c']);
  });

  test('has the names of its class and its methods, which can be replaced as those of any object', async () => {
    const group = groupOf(records());
    expect([group.constructor.name, group.inner.constructor.name]).toEqual(['Whole', 'Inner']);
    group.settle = () => Promise.resolve('replaced');
    expect(await group.settle('a')).toBe('replaced');
  });

  test('that cannot be loaded rejects, and is loaded again by the next call', async () => {
    let isBroken = true;
    const group = groupOf(records(), async () => {
      if (isBroken) throw new Error('no such file');
    });
    for (const call of [
      group.check('a'),
      group.settle('a'),
      group.list(1),
      group.list(1).toArray({ limit: 1 }),
      all(group.list(1).pages()),
      all(group.follow(1)),
    ])
      await expect(call).rejects.toBeInstanceOf(ConfigurationError);
    isBroken = false;
    expect(await group.check('a')).toBe('check a');
  });
});

describe('a list of a group that is not loaded', () => {
  test('loads and sends nothing until it is read, and then behaves as the list itself', async () => {
    const record = records();
    const list = groupOf(record).list(3);
    await Promise.resolve();
    expect(record).toEqual(records());
    expect(list.cursor).toBeUndefined();
    const page = await list;
    expect([page.items, page.total, page.hasNext]).toEqual([[0], 3, true]);
    expect(list.cursor).toBe(page.cursor);
    expect(await all(page)).toEqual([0, 1, 2]);
    expect((await list.withResponse()).meta).toBe(meta);
    expect(await list.toArray({ limit: 2 })).toEqual([0, 1]);
    expect((await all(list.pages())).map(({ items }) => items)).toEqual([[0], [1], [2]]);
    expect(await list.first()).toBe(0);
    expect(record.loads).toBe(1);
  });

  test('rejects a read that is wrong, and stops when its reader stops', async () => {
    const record = records();
    const list = groupOf(record).list(3);
    await expect(list.toArray()).rejects.toMatchObject({ name: 'ValidationError' });
    for await (const item of list) {
      expect(item).toBe(0);
      break;
    }
    expect(await all(list)).toEqual([0, 1, 2]);
  });
});

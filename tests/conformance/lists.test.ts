import type { List, ListQuery } from '@payerkit/core';
import { type ListChangedError, ValidationError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import type { Opened } from './row.js';
import { rows } from './rows.js';
import { caught, useRow } from './use-row.js';

interface Item {
  readonly resourceType: string;
  readonly id?: string | undefined;
}

type Read = (opened: Opened, query?: ListQuery) => List<Item>;

const ALL = { limit: 10_000 };

const lists: readonly (readonly [string, string, Read])[] = [
  ['coverage', 'Coverage', ({ member }, query) => member.coverage.list(query)],
  ['claims', 'ExplanationOfBenefit', ({ member }, query) => member.claims.list(query)],
];

/** Identity of an item, without the parts that the vendor generates for each response. */
function identity({ meta: _meta, created: _created, ...item }: Item & { meta?: unknown; created?: unknown }) {
  return item.id ?? item;
}

describe.each(rows)('$name', (row) => {
  const fixture = useRow(row);
  const { open, fault, seen } = fixture;

  describe.each(lists)('%s', (name, resourceType, read) => {
    const route = name === 'claims' ? row.routes.claims : row.routes.coverage;
    const same = (items: readonly Item[], others: readonly Item[]) => {
      expect(items.map(({ resourceType: type, id }) => [type, id])).toEqual(
        others.map(({ resourceType: type, id }) => [type, id]),
      );
      expect(items).toHaveLength(others.length);
    };

    test('the same items come however the list is read, and none twice', async () => {
      const opened = open();
      const iterated: Item[] = [];
      for await (const item of read(opened)) iterated.push(item);
      expect(iterated.length).toBeGreaterThan(0);
      expect(new Set(iterated.map((item) => item.resourceType))).toEqual(new Set([resourceType]));

      expect(new Set(iterated.map((item) => JSON.stringify(identity(item)))).size).toBe(iterated.length);

      const awaited: Item[] = [];
      for await (const item of await read(opened)) awaited.push(item);
      const paged: Item[] = [];
      for await (const { items } of read(opened).pages()) paged.push(...items);
      const turned: Item[] = [];
      for (let page = await read(opened); ; ) {
        turned.push(...page.items);
        const next = await page.next();
        expect(next !== undefined).toBe(page.hasNext);
        if (next === undefined) break;
        page = next;
      }
      for (const others of [awaited, paged, turned, await read(opened).toArray(ALL)]) same(others, iterated);
      expect((await read(opened).first())?.id).toBe(iterated[0]?.id);
    });

    test('nothing is sent before it is read, and first() reads one page', async () => {
      const opened = open();
      const list = read(opened);
      await new Promise(setImmediate);
      expect(seen()).toEqual([]);
      await list.first();
      const pages = seen().filter(({ headers }) => headers.authorization === 'Bearer ***');
      expect(pages).toHaveLength(1);
    });

    test('withResponse() gives the first page and what is known of its response', async () => {
      const { data, meta } = await read(open()).withResponse();
      expect(data.items.length).toBeGreaterThan(0);
      expect(meta).toMatchObject({ status: 200, attempts: 1 });
    });

    test('it ends after the limit', async () => {
      const opened = open();
      const all = await read(opened).toArray(ALL);
      const limit = Math.ceil(all.length / 2);
      same(await read(opened, { limit }).toArray(ALL), all.slice(0, limit));
      same(await read(opened).toArray({ limit: 1 }), all.slice(0, 1));
      same(await read(opened, { limit: all.length + 1 }).toArray(ALL), all);
    });

    test('it goes on after a cursor, from any place, in another process', async () => {
      const all = await read(open()).toArray(ALL);
      for (const place of new Set([Math.floor(all.length / 2), all.length - 1])) {
        const list = read(open());
        let taken = 0;
        for await (const _ of list) {
          taken += 1;
          if (taken > place) break;
        }
        same(await read(open(), { cursor: list.cursor }).toArray(ALL), all.slice(place + 1));
      }
    });

    test('a cursor contains nothing about the member', async () => {
      const { cursor } = await read(open());
      expect(cursor).toBeTypeOf('string');
      const text = `${cursor} ${Buffer.from(cursor ?? '', 'base64url').toString()}`;
      for (const secret of fixture.bench.secrets) expect(text).not.toContain(secret);
    });

    test.each([
      ['a cursor of nobody', { cursor: 'bm90IGEgY3Vyc29y' }],
      ['a limit of zero', { limit: 0 }],
      ['a broken limit', { limit: 1.5 }],
      ['no concurrency', { concurrency: 0 }],
    ])('%s is rejected when it is read, before anything is sent', async (_what, query) => {
      const opened = open();
      const list = read(opened, query);
      expect(await caught(list)).toBeInstanceOf(ValidationError);
      expect(await caught(list.toArray(ALL))).toBeInstanceOf(ValidationError);
      expect(seen()).toEqual([]);
    });

    test.each(['server-error', 'truncated-body', 'reset-after', 'expired-token'] as const)(
      '%s on a page on the way loses nothing',
      async (broken) => {
        const opened = open();
        const all = await read(opened).toArray(ALL);
        // The first page, and the one after it.
        fault({ fault: broken, route, count: 1 });
        fault({ fault: broken, route, after: 2, count: 1 });
        same(await read(opened).toArray(ALL), all);
      },
    );

    test('an empty page or a link that leads back to itself ends, and gives nothing twice', async () => {
      const opened = open();
      const all = await read(opened).toArray(ALL);
      for (const broken of ['empty-page', 'repeated-next', 'foreign-next'] as const) {
        const remove = fault({ fault: broken, route });
        const items = await read(opened)
          .toArray(ALL)
          .catch((error: unknown) => {
            // What cannot be made out is said.
            expect(['list_changed', 'link_origin', 'response_format']).toContain(
              (error as ListChangedError).kind,
            );
            return [];
          });
        const ids = items.map((item) => JSON.stringify(identity(item)));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(all.length);
        remove();
      }
    });

    test('an error on a later page comes when the reader gets there', async () => {
      const opened = open();
      const first = await read(opened);
      if (!first.hasNext) return expect((await first.next()) === undefined).toBe(true);
      fault({ fault: 'server-error', route });
      const items: Item[] = [];
      const error = await caught(
        (async () => {
          for await (const item of first) items.push(item);
        })(),
      );
      expect(error.kind).toBe('server');
      same(items, first.items);
    });

    test('a caller who gives up ends it', async () => {
      const controller = new AbortController();
      const opened = open();
      const list =
        name === 'claims'
          ? opened.member.claims.list({}, { signal: controller.signal })
          : opened.member.coverage.list({}, { signal: controller.signal });
      controller.abort();
      expect(await caught(list)).toMatchObject({ kind: 'abort' });
    });
  });

  test('a cursor belongs to its list', async () => {
    const opened = open();
    const { cursor } = await opened.member.coverage.list();
    const before = seen().length;
    const error = await caught(opened.member.claims.list({ cursor }));
    expect(error).toMatchObject({ kind: 'validation', code: 'bad_cursor' });
    expect(seen()).toHaveLength(before);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id, ListServer, type Start, withPage } from '../testing/list-server.js';
import { ListChangedError } from './errors/request-errors.js';
import { LazyList } from './internal/lazy-list.js';
import type { WaitWatch } from './internal/list-window.js';
import type { PageSource } from './page-source.js';

class Down extends Error {}

type Step =
  | { readonly do: 'add' | 'remove'; readonly at: number }
  | { readonly do: 'fail' | 'blank' | 'calm' };

interface Scenario {
  readonly count: number;
  readonly pageSize: number;
  readonly sizes: readonly number[];
  readonly steps: readonly Step[];
  readonly stops: readonly number[];
  readonly concurrency: number;
  readonly eager: boolean;
}

function step(changes: readonly ('add' | 'remove')[]) {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant({ do: 'calm' } as const) },
    { weight: 3, arbitrary: fc.record({ do: fc.constantFrom(...changes), at: fc.nat(3999) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('fail' as const, 'blank' as const) }) },
  );
}

function scenario(changes: readonly ('add' | 'remove')[]): fc.Arbitrary<Scenario> {
  return fc.record({
    count: fc.nat(40),
    pageSize: fc.integer({ min: 1, max: 12 }),
    sizes: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
    steps: fc.array(step(changes), { maxLength: 25 }),
    stops: fc.array(fc.nat(30), { maxLength: 3 }),
    concurrency: fc.integer({ min: 1, max: 6 }),
    eager: fc.boolean(),
  });
}

interface Outcome {
  readonly got: Set<string>;
  readonly throughout: string[];
  readonly changed: boolean;
  readonly lastPass: readonly Answer[];
}

interface Answer {
  readonly start: Start | undefined;
  readonly ids: readonly string[];
  readonly total: number | undefined;
}

/** Reads the list to its end, resuming by cursor after each failure and each stop. */
async function run(plan: Scenario, mode: 'byOffset' | 'byLink'): Promise<Outcome> {
  const server = new ListServer(plan.count, plan.pageSize);
  const touched = new Set<string>();
  const atStart = [...server.ids];
  // Random sizes only where every page is requested by its own link or index.
  server.sizeOf = (request) => plan.sizes[request] ?? plan.pageSize;
  server.before = (request) => {
    const now = plan.steps[request];
    if (now?.do === 'fail') throw new Down();
    if (now?.do === 'add') {
      const added = id(now.at * 100 + 50);
      if (!server.ids.includes(added)) server.ids = [...server.ids, added].sort();
    }
    if (now?.do === 'remove') {
      const gone = server.ids[now.at % Math.max(1, server.ids.length)];
      if (gone !== undefined) touched.add(gone);
      server.ids = server.ids.filter((known) => known !== gone);
    }
  };
  const answers: Answer[] = [];
  const plain = mode === 'byOffset' ? server.byOffset(plan.pageSize) : server.byLink();
  const source: PageSource<{ readonly id: string }, Start> = {
    ...plain,
    fetch: (start, options) => {
      const request = server.requests.length;
      return withPage(plain.fetch(start, options), (page) => {
        const blank = plan.steps[request]?.do === 'blank' && start !== undefined;
        const hop = { ...start, startIndex: 1_000_000 + request };
        const given = !blank
          ? page
          : mode === 'byLink'
            ? { ...page, items: [], next: hop }
            : { items: [], next: undefined, total: 0 };
        answers.push({ start, ids: given.items.map((item) => item.id), total: given.total });
        return given;
      });
    },
  };
  const watch: WaitWatch = (onIdle) => {
    if (plan.eager) onIdle();
    return () => undefined;
  };

  const got = new Set<string>();
  const throughout = () => atStart.filter((known) => !touched.has(known));
  let cursor: string | undefined;
  for (let sitting = 0; sitting < 60; sitting += 1) {
    const list = new LazyList(source, { cursor, concurrency: plan.concurrency }, undefined, watch);
    const inThisSitting = new Set<string>();
    const stopAfter = plan.stops[sitting];
    answers.length = 0;
    try {
      for await (const item of list) {
        expect(inThisSitting).not.toContain(item.id);
        inThisSitting.add(item.id);
        got.add(item.id);
        if (inThisSitting.size === stopAfter) break;
      }
      if (stopAfter === undefined || inThisSitting.size !== stopAfter) {
        const from = answers.findLastIndex(({ start }) => start === undefined);
        return { got, throughout: throughout(), changed: false, lastPass: answers.slice(Math.max(0, from)) };
      }
    } catch (error) {
      if (ListChangedError.isInstance(error)) {
        return { got, throughout: throughout(), changed: true, lastPass: [] };
      }
      if (!(error instanceof Down)) throw error;
    }
    cursor = list.cursor ?? cursor;
  }
  throw new Error('the list does not end');
}

function missed({ got, throughout }: Outcome) {
  return throughout.filter((known) => !got.has(known));
}

/** Returns true when an unchanging list could have responded the same way. */
function couldStandStill(pass: readonly Answer[]): boolean {
  const ids = pass.flatMap((answer) => answer.ids);
  return new Set(pass.map(({ total }) => total)).size <= 1 && new Set(ids).size === ids.length;
}

const steadily = [['remove'], ['add']] as const;

test.each(steadily)(
  'by offset, with items that only %s: all are returned, or ListChangedError',
  async (change) => {
    await fc.assert(
      fc.asyncProperty(scenario([change]), async (plan) => {
        const outcome = await run({ ...plan, sizes: [] }, 'byOffset');
        if (!outcome.changed) expect(missed(outcome)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  },
);

test('by offset, with any change: a gap only where the responses could not reveal it', async () => {
  await fc.assert(
    fc.asyncProperty(scenario(['add', 'remove']), async (plan) => {
      // A stop forgets the responses before it.
      const outcome = await run({ ...plan, stops: [], sizes: [] }, 'byOffset');
      const failed = plan.steps.some((now) => now.do === 'fail');
      if (!outcome.changed && !failed && missed(outcome).length > 0) {
        expect(couldStandStill(outcome.lastPass)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('by offset, with pages of any size: all are returned, or ListChangedError', async () => {
  await fc.assert(
    fc.asyncProperty(scenario(['remove']), async (plan) => {
      const outcome = await run(plan, 'byOffset');
      if (!outcome.changed) expect(missed(outcome)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('by offset, without changes: all are returned in order', async () => {
  await fc.assert(
    fc.asyncProperty(scenario(['add']), async (plan) => {
      const steps = plan.steps.filter((now) => now.do === 'fail' || now.do === 'calm');
      const outcome = await run({ ...plan, steps }, 'byOffset');
      expect(outcome.changed).toBe(false);
      expect([...outcome.got]).toEqual(outcome.throughout);
    }),
    { numRuns: 500 },
  );
});

test('by link, with any change: all are returned, or the item that a cursor marks is gone', async () => {
  await fc.assert(
    fc.asyncProperty(scenario(['add', 'remove']), async (plan) => {
      const outcome = await run(plan, 'byLink');
      if (!outcome.changed) expect(missed(outcome)).toEqual([]);
      const resumes = plan.stops.length > 0 || plan.steps.some((now) => now.do === 'fail');
      if (!resumes) expect(outcome.changed).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

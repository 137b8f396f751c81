import { once } from 'node:events';
import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { NetworkError, PayerRejectionError, ValidationError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { foreignSignal } from '../../../../core/testing/foreign-signal.js';
import { useSandbox } from '../../../testing/clients.js';
import { eligibilityRequest } from '../../../testing/requests.js';
import { checkMany } from './check-many.js';
import type { EligibilityRequest } from './request.js';
import { type EligibilityResult, readEligibility } from './result.js';

const bench = useSandbox();

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function numbered(count: number) {
  return Array.from({ length: count }, (_, index) =>
    eligibilityRequest({ tradingPartnerName: String(index) }),
  );
}
const answer = readEligibility({});

describe('over the sandbox', () => {
  test('returns a response for each inquiry, or the reason there is none', async () => {
    const requests = ['00001', '00004', '000041'].map((tradingPartnerServiceId) =>
      eligibilityRequest({ tradingPartnerServiceId }),
    );
    const bad = eligibilityRequest({ subscriber: { gender: 'X' as 'M' } });
    const results = await collect(bench.client().eligibility.checkMany([...requests, bad]));
    const byIndex = results.toSorted((a, b) => a.index - b.index);
    expect(byIndex.map((one) => (one.ok ? one.result.isActive : one.error.kind))).toEqual([
      true,
      'payer_rejection',
      false,
      'validation',
    ]);
  });
});

describe('many questions', () => {
  test('are returned in the order they are ready', async () => {
    const waiting = new Map<string, (result: EligibilityResult) => void>();
    const ask = (request: EligibilityRequest) =>
      new Promise<EligibilityResult>((resolve) => waiting.set(request.tradingPartnerName ?? '', resolve));
    const results = checkMany(numbered(3), ask, { concurrency: 3 });
    const first = results.next();
    await new Promise(setImmediate);
    waiting.get('2')?.(answer);
    expect((await first).value).toMatchObject({ index: 2, ok: true });
    const second = results.next();
    waiting.get('0')?.(answer);
    expect((await second).value).toMatchObject({ index: 0 });
    waiting.get('1')?.(answer);
    expect(await collect(results)).toMatchObject([{ index: 1 }]);
  });

  test('are read only as capacity allows, however many there are', async () => {
    let taken = 0;
    let underWay = 0;
    let most = 0;
    function* endless(): Generator<EligibilityRequest> {
      for (;;) {
        taken += 1;
        yield eligibilityRequest();
      }
    }
    const ask = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise(setImmediate);
      underWay -= 1;
      return answer;
    };
    let seen = 0;
    for await (const _one of checkMany(endless(), ask, { concurrency: 8 })) {
      seen += 1;
      expect(taken).toBeLessThanOrEqual(seen + 8);
      if (seen === 5000) break;
    }
    expect(most).toBe(8);
    expect(underWay).toBe(0);
  });

  test('resume at an index', async () => {
    const asked: string[] = [];
    const ask = (request: EligibilityRequest) => {
      asked.push(request.tradingPartnerName ?? '');
      return Promise.resolve(answer);
    };
    const results = await collect(checkMany(numbered(5), ask, { startIndex: 3 }));
    expect(results.map(({ index }) => index)).toEqual([3, 4]);
    expect(asked).toEqual(['3', '4']);
  });

  test('end with an AbortError, and abort pending inquiries', async () => {
    const controller = new AbortController();
    const signals: AbortSignal[] = [];
    const ask = (request: EligibilityRequest, signal: AbortSignal) => {
      signals.push(signal);
      return request.tradingPartnerName === '0'
        ? Promise.resolve(answer)
        : new Promise<EligibilityResult>((_resolve, reject) => {
            signal.addEventListener('abort', () => reject(new NetworkError({ code: 'x', message: 'x' })));
          });
    };
    const run = async () => {
      for await (const one of checkMany(numbered(3), ask, { concurrency: 3, signal: controller.signal })) {
        expect(one.index).toBe(0);
        controller.abort(new Error('enough'));
      }
    };
    await expect(run()).rejects.toMatchObject({ kind: 'abort', code: 'aborted' });
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
  });

  test("pass on the abort of a signal that is not Node's", async () => {
    const signal = foreignSignal();
    const ask = (_request: EligibilityRequest, asking: AbortSignal) =>
      new Promise<EligibilityResult>((_resolve, reject) => {
        asking.addEventListener('abort', () => reject(new NetworkError({ code: 'x', message: 'x' })));
        signal.abort(new Error('enough'));
      });
    const [run] = await Promise.allSettled([collect(checkMany(numbered(3), ask, { signal }))]);
    expect(run).toMatchObject({ status: 'rejected', reason: { kind: 'abort', code: 'aborted' } });
    expect(signal.listenerCount).toBe(0);
  });

  test('are returned while their source is slow, and end while it is silent', async () => {
    async function* slow() {
      yield eligibilityRequest();
      await new Promise(() => undefined);
    }
    const controller = new AbortController();
    const results = checkMany(slow(), () => Promise.resolve(answer), { signal: controller.signal });
    expect((await results.next()).value).toMatchObject({ index: 0, ok: true });
    const second = results.next();
    controller.abort(new Error('enough'));
    await expect(second).rejects.toMatchObject({ kind: 'abort', code: 'aborted' });
  });

  test.each([
    [{ concurrency: 0 }, 'concurrency'],
    [{ concurrency: Number.NaN }, 'concurrency'],
    [{ startIndex: -1 }, 'startIndex'],
  ])('with %j are rejected', async (options, path) => {
    const run = collect(checkMany(numbered(2), () => Promise.resolve(answer), options));
    await expect(run).rejects.toMatchObject({ kind: 'validation', issues: [{ path }] });
  });

  test('end with a defect that occurs while no one waits', async () => {
    let fail: (error: Error) => void = () => undefined;
    const ask = (request: EligibilityRequest) =>
      request.tradingPartnerName === '0'
        ? Promise.resolve(answer)
        : new Promise<EligibilityResult>((_resolve, reject) => {
            fail = reject;
          });
    const results = checkMany(numbered(2), ask, { concurrency: 2 });
    await results.next();
    fail(new Error('a defect'));
    await new Promise(setImmediate);
    await expect(results.next()).rejects.toThrow('a defect');
  });

  test('leave nothing behind, even if one hangs while 100 000 complete', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const refs: WeakRef<EligibilityRequest>[] = [];
    function* many(): Generator<EligibilityRequest> {
      for (let count = 0; count < 100_000; count += 1) {
        const request = eligibilityRequest();
        refs.push(new WeakRef(request));
        yield request;
      }
    }
    const ask = async (_request: EligibilityRequest, signal: AbortSignal) => {
      if (refs.length === 1) await once(signal, 'abort');
      return answer;
    };
    let seen = 0;
    const results = checkMany(many(), ask, { concurrency: 4 });
    while (seen < 99_999) {
      await results.next();
      seen += 1;
      if (seen % 1000 !== 0) continue;
      // References are kept until the end of a turn.
      await new Promise(setImmediate);
      if (seen % 20_000 !== 0) continue;
      collectGarbage();
      expect(refs.filter((ref) => ref.deref() !== undefined).length).toBeLessThan(20);
    }
    await results.return();
  }, 60_000);

  test('close their source when the consumer stops', async () => {
    let closed = false;
    async function* source() {
      try {
        for (;;) yield eligibilityRequest();
      } finally {
        closed = true;
      }
    }
    for await (const _one of checkMany(source(), () => Promise.resolve(answer), {})) break;
    expect(closed).toBe(true);
  });

  test('end with an error of their source', async () => {
    async function* source() {
      yield eligibilityRequest();
      throw new Error('the file ended');
    }
    await expect(collect(checkMany(source(), () => Promise.resolve(answer), {}))).rejects.toThrow(
      'the file ended',
    );
  });
});

describe('inquiries that the payer rejects for now', () => {
  const later = (retryable = true) =>
    new PayerRejectionError({
      provider: 'optum',
      operation: 'eligibility',
      code: '42',
      message: 'The payer cannot respond at the moment',
      retryable,
    });

  /** A clock whose pauses end at once and are recorded. */
  function fastClock() {
    let nowMs = 0;
    const pauses: number[] = [];
    return {
      pauses,
      now: () => nowMs,
      sleep: (ms: number) => {
        pauses.push(ms);
        nowMs += ms;
        return Promise.resolve();
      },
    };
  }

  /** Rejects an inquiry several times before it responds. */
  function rejecting(times: Readonly<Record<string, number>>, retryable = true) {
    const asked: string[] = [];
    const ask = async ({ tradingPartnerName = '' }: EligibilityRequest) => {
      asked.push(tradingPartnerName);
      const attempts = asked.filter((name) => name === tradingPartnerName).length;
      if (attempts <= (times[tradingPartnerName] ?? 0)) throw later(retryable);
      return answer;
    };
    return { ask, asked };
  }

  test('are retried with growing pauses, and results keep the order of the inquiries', async () => {
    const clock = fastClock();
    const { ask } = rejecting({ '0': 3, '2': 1 });
    const options = { concurrency: 3, retryRejections: { windowMs: 600_000 } };
    const results = await collect(checkMany(numbered(5), ask, options, clock));
    expect(results.map(({ index, ok }) => [index, ok])).toEqual([0, 1, 2, 3, 4].map((n) => [n, true]));
    expect([...new Set(clock.pauses)]).toEqual([5_000, 10_000, 20_000]);
  });

  test('are retried no longer than the window, and end as rejected', async () => {
    const clock = fastClock();
    const { ask, asked } = rejecting({ '0': 1_000 });
    const options = { retryRejections: { windowMs: 120_000 } };
    const [only] = await collect(checkMany(numbered(1), ask, options, clock));
    expect(only).toMatchObject({ index: 0, ok: false, error: { kind: 'payer_rejection' } });
    expect(clock.now()).toBeLessThanOrEqual(120_000);
    expect(asked.length).toBe(clock.pauses.length + 1);
    expect(Math.max(...clock.pauses)).toBeLessThanOrEqual(60_000);
  });

  test('get several attempts even in a short window', async () => {
    const { ask, asked } = rejecting({ '0': 2 });
    const options = { retryRejections: { windowMs: 1_000 } };
    const [only] = await collect(checkMany(numbered(1), ask, options, fastClock()));
    expect(only?.ok).toBe(true);
    expect(asked).toHaveLength(3);
  });

  test('are sent once if the rejection is final or retries are not requested', async () => {
    const final = rejecting({ '0': 9 }, false);
    await collect(checkMany(numbered(1), final.ask, { retryRejections: { windowMs: 60_000 } }, fastClock()));
    expect(final.asked).toHaveLength(1);
    const once = rejecting({ '0': 9 });
    await collect(checkMany(numbered(1), once.ask, {}, fastClock()));
    expect(once.asked).toHaveLength(1);
  });

  test('keep the order from a start index on', async () => {
    const { ask } = rejecting({ '2': 2 });
    const options = { startIndex: 2, concurrency: 2, retryRejections: { windowMs: 60_000 } };
    const results = await collect(checkMany(numbered(5), ask, options, fastClock()));
    expect(results.map(({ index }) => index)).toEqual([2, 3, 4]);
  });
});

test.each<[unknown, unknown, string]>([
  [undefined, {}, 'requests'],
  [null, {}, 'requests'],
  ['text', {}, 'requests'],
  [{}, {}, 'requests'],
  [[], null, 'options'],
  [[], { retryRejections: true }, 'retryRejections'],
  [[], { retryRejections: {} }, 'retryRejections.windowMs'],
  [[], { retryRejections: { windowMs: -1 } }, 'retryRejections.windowMs'],
  [[], { concurrency: '4' }, 'concurrency'],
])('rejects inquiries %j with options %j, naming %s', async (requests, options, path) => {
  const { eligibility } = bench.client();
  const error = await collect(eligibility.checkMany(requests as [], options as object)).catch(
    (caught: unknown) => caught,
  );
  expect(error).toMatchObject({ kind: 'validation', issues: [{ path }] });
});

test.each([
  ['an X12 text', 'ISA*00*          *00*          *ZZ*ZZYZX~NM1*IL*1*ZZYZX~'],
  ['a number', 42],
  ['null', null],
  ['nothing', undefined],
  ['one request', { subscriber: { lastName: 'ZZYZX' } }],
  ['an object whose iterator is not a function', { [Symbol.iterator]: 'ZZYZX' }],
])('%s in place of the requests is a ValidationError that quotes nothing', async (_name, given) => {
  const error = await collect(bench.client().eligibility.checkMany(given as never)).catch(
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({ sent: 'no', issues: [{ path: 'requests' }] });
  expect(inspect(error, { depth: 8 })).not.toContain('ZZYZX');
});

import { NetworkError } from '@payerkit/core';
import { describe, expect, it } from 'vitest';
import { useSandbox } from '../../testing/clients.js';
import { eligibilityRequest } from '../../testing/requests.js';
import { checkMany } from './check-many.js';
import type { EligibilityRequest } from './request.js';
import { type EligibilityResult, readEligibility } from './result.js';

const bench = useSandbox();

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => eligibilityRequest({ tradingPartnerName: String(index) }));
const answer = readEligibility({});

describe('over the sandbox', () => {
  it('answers each question, or says why not', async () => {
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
  it('come in the order they are ready', async () => {
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

  it('are taken only as there is room, however many there are', async () => {
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

  it('go on where an index says', async () => {
    const asked: string[] = [];
    const ask = (request: EligibilityRequest) => {
      asked.push(request.tradingPartnerName ?? '');
      return Promise.resolve(answer);
    };
    const results = await collect(checkMany(numbered(5), ask, { startIndex: 3 }));
    expect(results.map(({ index }) => index)).toEqual([3, 4]);
    expect(asked).toEqual(['3', '4']);
  });

  it('end with the reason of the signal, and abort what is under way', async () => {
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
    await expect(run()).rejects.toThrow('enough');
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
  });

  it('close their source when the consumer stops', async () => {
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

  it('end with an error of their source', async () => {
    async function* source() {
      yield eligibilityRequest();
      throw new Error('the file ended');
    }
    await expect(collect(checkMany(source(), () => Promise.resolve(answer), {}))).rejects.toThrow(
      'the file ended',
    );
  });
});

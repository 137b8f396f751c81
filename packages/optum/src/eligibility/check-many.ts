import { PayerKitError, type RequestOptions } from '@payerkit/core';
import type { EligibilityRequest } from './request.js';
import type { EligibilityResult } from './result.js';

/** Options of `eligibility.checkMany`. */
export interface CheckManyOptions extends RequestOptions {
  /** How many questions are under way at once. Default 4: the vendor publishes no limit. */
  readonly concurrency?: number | undefined;
  /** How many questions of the iterable to pass over, to go on after a stop. Default 0. */
  readonly startIndex?: number | undefined;
}

/** What came of one question of many. */
export type CheckManyResult =
  | {
      /** Place of the question in the iterable, from 0. */
      readonly index: number;
      /** It was answered. */
      readonly ok: true;
      /** The answer. */
      readonly result: EligibilityResult;
    }
  | {
      /** Place of the question in the iterable, from 0. */
      readonly index: number;
      /** It was not. */
      readonly ok: false;
      /** Why. */
      readonly error: PayerKitError;
    };

const defaultConcurrency = 4;

/**
 * Asks many questions, some at a time; answers come as they are ready. A question is taken from the iterable only when there
 * is room for it and the consumer waits, so memory stays flat however long the iterable is.
 *
 * @param requests - the questions
 * @param ask - asks one
 * @param options - concurrency, where to start, signal
 */
export async function* checkMany(
  requests: Iterable<EligibilityRequest> | AsyncIterable<EligibilityRequest>,
  ask: (request: EligibilityRequest, signal: AbortSignal) => PromiseLike<EligibilityResult>,
  { concurrency = defaultConcurrency, startIndex = 0, signal }: CheckManyOptions,
): AsyncGenerator<CheckManyResult, void, undefined> {
  const stopped = new AbortController();
  const ended = signal === undefined ? stopped.signal : AbortSignal.any([stopped.signal, signal]);
  const source =
    Symbol.asyncIterator in requests ? requests[Symbol.asyncIterator]() : requests[Symbol.iterator]();
  const underWay = new Map<number, Promise<CheckManyResult>>();
  let index = -1;
  let exhausted = false;
  try {
    for (;;) {
      signal?.throwIfAborted();
      while (!exhausted && underWay.size < concurrency) {
        const next = await source.next();
        if (next.done === true) {
          exhausted = true;
          break;
        }
        index += 1;
        if (index >= startIndex) underWay.set(index, outcome(index, ask(next.value, ended)));
      }
      if (underWay.size === 0) return;
      const done = await Promise.race(underWay.values());
      underWay.delete(done.index);
      // An aborted question says nothing of its payer; the whole ends instead.
      signal?.throwIfAborted();
      yield done;
    }
  } finally {
    stopped.abort();
    await Promise.allSettled(underWay.values());
    if (!exhausted) await source.return?.();
  }
}

async function outcome(index: number, asked: PromiseLike<EligibilityResult>): Promise<CheckManyResult> {
  try {
    return { index, ok: true, result: await asked };
  } catch (error) {
    if (PayerKitError.isInstance(error)) return { index, ok: false, error };
    throw error;
  }
}

import { type Issue, PayerKitError, type RequestOptions } from '@payerkit/core';
import { requestRefusal } from '../../internal/check/request.js';
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
      /** It was responded to. */
      readonly ok: true;
      /** The response. */
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
 * Asks many questions, some at a time; responses come as they are ready. A question is taken from the iterable only when there
 * is room for it, so memory stays flat however long the iterable is; a response never waits for a slow iterable.
 *
 * @param requests - the questions
 * @param ask - asks one
 * @param options - concurrency, where to start, signal
 * @throws `ValidationError` for numbers that make no sense, when the first response is asked for
 */
export async function* checkMany(
  requests: Iterable<EligibilityRequest> | AsyncIterable<EligibilityRequest>,
  ask: (request: EligibilityRequest, signal: AbortSignal) => PromiseLike<EligibilityResult>,
  { concurrency = defaultConcurrency, startIndex = 0, signal }: CheckManyOptions,
): AsyncGenerator<CheckManyResult, void, undefined> {
  checkNumbers(concurrency, startIndex);
  const stopped = new AbortController();
  const ended = signal === undefined ? stopped.signal : AbortSignal.any([stopped.signal, signal]);
  const source =
    Symbol.asyncIterator in requests ? requests[Symbol.asyncIterator]() : requests[Symbol.iterator]();
  const questions = new Questions(source, (request) => ask(request, ended), { concurrency, startIndex });
  const onAbort = () => questions.wake();
  signal?.addEventListener('abort', onAbort);
  try {
    for (;;) {
      // An aborted question says nothing of its payer; the whole ends instead.
      signal?.throwIfAborted();
      questions.take();
      const answered = questions.ready.shift();
      if (answered !== undefined) yield answered;
      else if (questions.isOver()) return;
      else await questions.change();
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
    stopped.abort();
    await questions.end();
  }
}

type Source = Iterator<EligibilityRequest> | AsyncIterator<EligibilityRequest>;

/** Questions on their way from the iterable to the consumer. */
class Questions {
  readonly ready: CheckManyResult[] = [];
  /** Ends the wait for a change; there is one place to wait in, since a race would leave a reaction on every promise. */
  wake: () => void = () => undefined;
  readonly #source: Source;
  readonly #ask: (request: EligibilityRequest) => PromiseLike<EligibilityResult>;
  readonly #concurrency: number;
  readonly #startIndex: number;
  readonly #underWay = new Set<Promise<void>>();
  #index = -1;
  #supply: 'idle' | 'awaited' | 'over' = 'idle';
  #isEnding = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(
    source: Source,
    ask: (request: EligibilityRequest) => PromiseLike<EligibilityResult>,
    { concurrency, startIndex }: { readonly concurrency: number; readonly startIndex: number },
  ) {
    this.#source = source;
    this.#ask = ask;
    this.#concurrency = concurrency;
    this.#startIndex = startIndex;
  }

  /** Takes questions while there is room, and asks them. */
  take(): void {
    if (this.#supply === 'idle' && this.#hasRoom()) void this.#takeAll();
  }

  /** Whether everything was asked and responded. */
  isOver(): boolean {
    if (this.#failure !== undefined) throw this.#failure.error;
    return this.#supply === 'over' && this.#underWay.size === 0;
  }

  /** Until there is a response, a question, an end or an abort. */
  change(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  /** Waits for questions that were asked, and closes the iterable; one that is silent is not waited for. */
  async end(): Promise<void> {
    this.#isEnding = true;
    await Promise.all(this.#underWay);
    if (this.#supply === 'over') return;
    const closed = Promise.resolve(this.#source.return?.());
    if (this.#supply === 'idle') await closed;
    else closed.catch(() => undefined);
  }

  #hasRoom(): boolean {
    return !this.#isEnding && this.#underWay.size + this.ready.length < this.#concurrency;
  }

  async #takeAll(): Promise<void> {
    try {
      do {
        this.#supply = 'awaited';
        const next = await this.#source.next();
        this.#supply = next.done === true ? 'over' : 'idle';
        if (next.done === true) break;
        this.#index += 1;
        if (this.#index >= this.#startIndex && !this.#isEnding) this.#start(this.#index, next.value);
      } while (this.#hasRoom());
    } catch (error) {
      this.#supply = 'over';
      this.#failure ??= { error };
    }
    this.wake();
  }

  #start(index: number, request: EligibilityRequest): void {
    const one = outcome(index, () => this.#ask(request))
      .then(
        (result) => void this.ready.push(result),
        (error: unknown) => {
          this.#failure ??= { error };
        },
      )
      .then(() => {
        this.#underWay.delete(one);
        this.wake();
      });
    this.#underWay.add(one);
  }
}

async function outcome(index: number, ask: () => PromiseLike<EligibilityResult>): Promise<CheckManyResult> {
  try {
    return { index, ok: true, result: await ask() };
  } catch (error) {
    if (PayerKitError.isInstance(error)) return { index, ok: false, error };
    throw error;
  }
}

function checkNumbers(concurrency: number, startIndex: number): void {
  const check = (path: string, value: number, least: number): Issue[] =>
    Number.isSafeInteger(value) && value >= least
      ? []
      : [{ severity: 'error', code: 'invalid', path, text: `must be a whole number of at least ${least}` }];
  const issues = [...check('concurrency', concurrency, 1), ...check('startIndex', startIndex, 0)];
  if (issues.length > 0) throw requestRefusal('eligibility.checkMany', issues);
}

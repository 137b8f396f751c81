import {
  type Clock,
  type Issue,
  PayerKitError,
  PayerRejectionError,
  type RequestOptions,
  systemClock,
  throwIfAborted,
} from '@payerkit/core';
import { checkOptions, checkTypes } from '../../internal/check/arguments.js';
import { requestRejection } from '../../internal/check/request.js';
import { isObject } from '../../internal/wire/json.js';
import type { EligibilityRequest } from './request.js';
import type { EligibilityResult } from './result.js';

/** Options of `eligibility.checkMany`. */
export interface CheckManyOptions extends RequestOptions {
  /** Number of concurrent inquiries. Default 4: the vendor publishes no limit. */
  readonly concurrency?: number | undefined;
  /** Number of inquiries to skip, to resume after a stop. Default 0. */
  readonly startIndex?: number | undefined;
  /**
   * Retries when the payer says "ask again later" (rejections that are `retryable`: AAA 42, 80 and 79 where the
   * follow-up action allows it). Results then come in the order of the inquiries. Default: each inquiry is sent once.
   */
  readonly retryRejections?: RetryRejections | undefined;
  /** Returns the person of an inquiry: your own key. Used only in disclosures. Default: `subject` for all inquiries. */
  readonly subjectOf?: ((request: EligibilityRequest) => string) | undefined;
}

/** Retry period for rejected inquiries. */
export interface RetryRejections {
  /** Time after its first rejection during which an inquiry is retried, in milliseconds, with growing pauses. */
  readonly windowMs: number;
}

/** Result of one inquiry of many. */
export type CheckManyResult =
  | {
      /** Index of the inquiry in the iterable, from 0. */
      readonly index: number;
      /** It succeeded. */
      readonly ok: true;
      /** The response. */
      readonly result: EligibilityResult;
    }
  | {
      /** Index of the inquiry in the iterable, from 0. */
      readonly index: number;
      /** It failed. */
      readonly ok: false;
      /** The reason. */
      readonly error: PayerKitError;
    };

const DEFAULT_CONCURRENCY = 4;
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;
/** A short window still has room for several attempts. */
const PAUSES_IN_SHORT_WINDOW = 8;

/**
 * Sends many inquiries, some at a time; responses are returned as they are ready. An inquiry is taken from the iterable
 * only when there is capacity for it, so memory stays flat however long the iterable is; a response never waits for a
 * slow iterable.
 *
 * @param requests - the inquiries
 * @param ask - sends one
 * @param options - concurrency, start index, retry period, signal
 * @param clock - time of the pauses between attempts
 * @throws `ValidationError` for a value that is not iterable and for options of the wrong type, when the first response
 *   is requested
 */
export async function* checkMany(
  requests: Iterable<EligibilityRequest> | AsyncIterable<EligibilityRequest>,
  ask: (request: EligibilityRequest, signal: AbortSignal) => PromiseLike<EligibilityResult>,
  options: CheckManyOptions = {},
  clock: Clock = systemClock,
): AsyncGenerator<CheckManyResult, void, undefined> {
  checkOptions('eligibility.checkMany', options);
  checkTypes('eligibility.checkMany', { requests: [requests, 'iterable'] });
  checkArguments(requests, options);
  const { concurrency = DEFAULT_CONCURRENCY, startIndex = 0, retryRejections, signal } = options;
  // Not by `AbortSignal.any`, which accepts only Node's own signals: a caller's may be a polyfill or of another realm.
  const stopped = new AbortController();
  const source =
    Symbol.asyncIterator in requests ? requests[Symbol.asyncIterator]() : requests[Symbol.iterator]();
  const once = (request: EligibilityRequest) => ask(request, stopped.signal);
  const { windowMs } = retryRejections ?? {};
  const patiently = (request: EligibilityRequest) =>
    windowMs === undefined ? once(request) : askAgain(() => once(request), windowMs, clock, stopped.signal);
  const isOrdered = windowMs !== undefined;
  const questions = new Questions(source, patiently, { concurrency, startIndex });
  let index = startIndex;
  const onAbort = () => {
    stopped.abort(signal?.reason);
    questions.wake();
  };
  signal?.addEventListener('abort', onAbort);
  try {
    for (;;) {
      // An aborted inquiry gives no result about its payer; the whole iteration ends instead.
      throwIfAborted(signal, { provider: 'optum', operation: 'eligibility.checkMany' });
      questions.take();
      const answered = isOrdered ? questions.shift(index) : questions.ready.shift();
      index += answered === undefined ? 0 : 1;
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

/** Retries until the payer no longer says "ask again later", or the window ends. */
async function askAgain(
  once: () => PromiseLike<EligibilityResult>,
  windowMs: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<EligibilityResult> {
  let endsAtMs: number | undefined;
  let pauseMs = Math.min(FIRST_PAUSE_MS, Math.ceil(windowMs / PAUSES_IN_SHORT_WINDOW));
  for (;;) {
    try {
      return await once();
    } catch (error) {
      if (!PayerRejectionError.isInstance(error) || !error.retryable) throw error;
      endsAtMs ??= clock.now() + windowMs;
      if (signal.aborted || clock.now() + pauseMs > endsAtMs) throw error;
      try {
        await clock.sleep(pauseMs, signal);
      } catch {
        // The window ended meanwhile: the payer's last response is the result of the inquiry.
        throw error;
      }
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    }
  }
}

type Source = Iterator<EligibilityRequest> | AsyncIterator<EligibilityRequest>;

/** Inquiries between the iterable and the consumer. */
class Questions {
  readonly ready: CheckManyResult[] = [];
  /**
   * Ends the wait for a change; there is one place to wait in, because a race would leave a reaction on every promise.
   */
  wake: () => void = () => undefined;
  readonly #source: Source;
  readonly #ask: (request: EligibilityRequest) => PromiseLike<EligibilityResult>;
  readonly #concurrency: number;
  readonly #startIndex: number;
  #underWay = 0;
  #onIdle: () => void = () => undefined;
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

  /** Takes inquiries while there is room, and sends them. */
  take(): void {
    if (this.#supply === 'idle' && this.#hasRoom()) void this.#takeAll();
  }

  /** Removes the result of one inquiry, if it is ready. */
  shift(index: number): CheckManyResult | undefined {
    const place = this.ready.findIndex((one) => one.index === index);
    return place < 0 ? undefined : this.ready.splice(place, 1)[0];
  }

  /** True when every inquiry has been sent and completed. */
  isOver(): boolean {
    if (this.#failure !== undefined) throw this.#failure.error;
    return this.#supply === 'over' && this.#underWay === 0;
  }

  /** Waits for a result, an inquiry, the end or an abort. */
  change(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  /** Waits for inquiries that were sent, and closes the iterable without waiting for one that is silent. */
  async end(): Promise<void> {
    this.#isEnding = true;
    if (this.#underWay > 0)
      await new Promise<void>((resolve) => {
        this.#onIdle = resolve;
      });
    if (this.#supply === 'over') return;
    const closed = Promise.resolve(this.#source.return?.());
    if (this.#supply === 'idle') await closed;
    else closed.catch(() => undefined);
  }

  #hasRoom(): boolean {
    return !this.#isEnding && this.#underWay + this.ready.length < this.#concurrency;
  }

  async #takeAll(): Promise<void> {
    try {
      do {
        this.#supply = 'awaited';
        const next = await this.#source.next();
        this.#supply = next.done === true ? 'over' : 'idle';
        if (next.done === true) break;
        this.#index += 1;
        if (this.#index >= this.#startIndex && !this.#isEnding) void this.#send(this.#index, next.value);
      } while (this.#hasRoom());
    } catch (error) {
      this.#supply = 'over';
      this.#failure ??= { error };
    }
    this.wake();
  }

  async #send(index: number, request: EligibilityRequest): Promise<void> {
    this.#underWay += 1;
    try {
      this.ready.push({ index, ok: true, result: await this.#ask(request) });
    } catch (error) {
      if (PayerKitError.isInstance(error)) this.ready.push({ index, ok: false, error });
      else this.#failure ??= { error };
    }
    this.#underWay -= 1;
    if (this.#underWay === 0) this.#onIdle();
    this.wake();
  }
}

function checkArguments(requests: unknown, options: CheckManyOptions): void {
  const invalid = (path: string, text: string): Issue => ({ severity: 'error', code: 'invalid', path, text });
  const check = (path: string, value: unknown, least: number): Issue[] =>
    value === undefined || (Number.isSafeInteger(value) && (value as number) >= least)
      ? []
      : [invalid(path, `must be a whole number of at least ${least}`)];
  const isIterable =
    typeof requests === 'object' &&
    requests !== null &&
    [Symbol.asyncIterator, Symbol.iterator].some(
      (name) => typeof (requests as Partial<Record<symbol, unknown>>)[name] === 'function',
    );
  const issues = isIterable ? [] : [invalid('requests', 'must be iterable, such as an array of inquiries')];
  if (!isObject(options)) issues.push(invalid('options', 'must be an object'));
  else {
    const { concurrency, startIndex, retryRejections, subjectOf } = options as CheckManyOptions;
    issues.push(...check('concurrency', concurrency, 1), ...check('startIndex', startIndex, 0));
    if (subjectOf !== undefined && typeof subjectOf !== 'function')
      issues.push(invalid('subjectOf', 'must be a function'));
    if (retryRejections !== undefined && !isObject(retryRejections))
      issues.push(invalid('retryRejections', 'must be an object with windowMs'));
    else if (retryRejections !== undefined)
      issues.push(
        ...check('retryRejections.windowMs', (retryRejections as RetryRejections).windowMs ?? null, 1),
      );
  }
  if (issues.length > 0) throw requestRejection('eligibility.checkMany', issues);
}

import type { ResponseMeta } from './request.js';
import { withCallSite } from './with-call-site.js';

/** Data together with the metadata of its response. */
export interface WithResponse<T> {
  /** The value that awaiting the call returns. */
  readonly data: T;
  /** Status, headers, request ID, attempts and duration. */
  readonly meta: ResponseMeta;
}

/**
 * A pending call. Awaiting it returns the data; {@link ResponsePromise.withResponse} returns the data and the metadata
 * of the response. The request is sent immediately, awaited or not.
 *
 * @example
 * ```ts
 * const patient = await member.patient.retrieve();
 * const { data, meta } = await member.patient.retrieve().withResponse();
 * ```
 */
export class ResponsePromise<T> implements Promise<T> {
  /** Name in `Object.prototype.toString`. */
  readonly [Symbol.toStringTag] = 'ResponsePromise';
  readonly #response: Promise<WithResponse<T>>;

  /**
   * Creates a response promise.
   *
   * @param response - the data and metadata of the call
   */
  constructor(response: Promise<WithResponse<T>>) {
    this.#response = response;
  }

  /**
   * Returns the data together with status, headers, request ID, attempts and duration.
   *
   * @example
   * ```ts
   * const { data, meta } = await member.patient.retrieve().withResponse();
   * console.log(data.id, meta.status, meta.attempts, meta.durationMs);
   * ```
   */
  withResponse(): Promise<WithResponse<T>> {
    return this.#response;
  }

  /** Awaits the data. */
  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  then<R = T, E = never>(
    onFulfilled?: ((data: T) => R | PromiseLike<R>) | null,
    onRejected?: ((reason: unknown) => E | PromiseLike<E>) | null,
  ): Promise<R | E> {
    return this.#response.then(({ data }) => data).then(onFulfilled, onRejected);
  }

  /** Awaits the error. */
  catch<E = never>(onRejected?: ((reason: unknown) => E | PromiseLike<E>) | null): Promise<T | E> {
    return this.then(undefined, onRejected);
  }

  /** Awaits either. */
  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then((data) => data).finally(onFinally);
  }
}

/**
 * Starts a call that is checked and prepared first. Errors of the preparation reject: a method that returns a promise
 * never throws. The stack of every error contains the line of the caller.
 *
 * @param start - checks the arguments and sends the call
 * @throws nothing; what `start` throws or rejects with rejects the result
 * @example
 * ```ts
 * const retrieve = (id: string, options?: RequestOptions) =>
 *   responseOf(() => {
 *     checkArguments(where, { id: [id, 'text'] });
 *     return pipeline.send(call, options);
 *   });
 * ```
 */
export function responseOf<T>(
  start: () => Promise<WithResponse<T>> | ResponsePromise<T>,
): ResponsePromise<T> {
  return new ResponsePromise(
    withCallSite(() => {
      const started = start();
      return started instanceof ResponsePromise ? started.withResponse() : started;
    }, responseOf),
  );
}

import type { ResponseMeta } from './request.js';

/** Data together with what is known of the response it came in. */
export interface WithResponse<T> {
  /** What awaiting the call would give. */
  readonly data: T;
  /** Status, headers, request id, attempts and duration. */
  readonly meta: ResponseMeta;
}

/**
 * A call under way. Awaiting it gives the data; {@link ResponsePromise.withResponse} gives the data and what is known
 * of the response. The request is sent at once, awaited or not.
 *
 * @example
 * ```ts
 * const patient = await member.patient.retrieve();
 * const { data, meta } = await member.patient.retrieve().withResponse();
 * ```
 */
export class ResponsePromise<T> implements Promise<T> {
  /** Name in `Object.prototype.toString`. */
  /** Name in `Object.prototype.toString`. */
  readonly [Symbol.toStringTag] = 'ResponsePromise';
  readonly #response: Promise<WithResponse<T>>;

  /**
   * @param response - the data and meta of the call
   */
  constructor(response: Promise<WithResponse<T>>) {
    this.#response = response;
  }

  /**
   * The data together with status, headers, request id, attempts and duration.
   *
   * @returns the same response that awaiting gives, with its meta
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
 * Starts a call that is checked and prepared first. What preparing throws rejects: a method that returns a promise never throws.
 *
 * @param start - checks the arguments and sends the call
 * @example
 * ```ts
 * return responseOf(() => {
 *   checkArguments(where, { id: [id, 'text'] });
 *   return this.#pipeline.send(call, options);
 * });
 * ```
 */
export function responseOf<T>(
  start: () => Promise<WithResponse<T>> | ResponsePromise<T>,
): ResponsePromise<T> {
  return new ResponsePromise(begin());

  async function begin(): Promise<WithResponse<T>> {
    const started = start();
    return started instanceof ResponsePromise ? started.withResponse() : started;
  }
}

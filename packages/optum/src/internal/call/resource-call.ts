import type { RequestOptions, ResponsePromise, WithResponse } from '@payerkit/core';
import { ResponsePromise as Promised } from '@payerkit/core';
import type { OperationKey, OperationResponse } from '../../operations.js';
import { type AnyRequest, callOperation } from './call-operation.js';
import type { Connection } from './connection.js';

/**
 * Calls a documented operation from a resource that has typed its own request.
 *
 * @param connection - how Optum is reached
 * @param key - `METHOD /path`
 * @param request - path, query, headers, body
 * @param options - the caller's request options
 */
export function callTyped<K extends OperationKey>(
  connection: Connection,
  key: K,
  request: AnyRequest,
  options?: RequestOptions,
): ResponsePromise<OperationResponse<K>> {
  return callOperation<OperationResponse<K>>(connection, key, request, options);
}

/** A call whose data is read into something else. */
export function mapped<A, B>(
  call: ResponsePromise<A>,
  read: (answer: WithResponse<A>) => B,
): ResponsePromise<B> {
  return new Promised(call.withResponse().then((answer) => ({ data: read(answer), meta: answer.meta })));
}

/** A call that is made when a check does not throw; what it throws rejects. */
export function checked<T>(check: () => void, call: () => ResponsePromise<T>): ResponsePromise<T> {
  try {
    check();
  } catch (error) {
    return new Promised(Promise.reject(error));
  }
  return call();
}

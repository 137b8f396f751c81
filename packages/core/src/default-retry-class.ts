import type { HttpMethod, RetryClass } from './request.js';

/**
 * Returns the retry class of a request of which nothing more than its method is known: reads may be repeated, anything else
 * may have been done when its response is lost.
 *
 * @param method - HTTP method
 * @returns `safe` for GET and HEAD, else `unsafe`
 * @throws nothing
 * @example
 * ```ts
 * const retryClass = request.retryClass ?? defaultRetryClass(request.method);
 * ```
 */
export function defaultRetryClass(method: HttpMethod): RetryClass {
  return method === 'GET' || method === 'HEAD' ? 'safe' : 'unsafe';
}

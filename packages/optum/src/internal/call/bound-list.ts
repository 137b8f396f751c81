import {
  createList,
  type List,
  type ListQuery,
  type PageSource,
  type RequestOptions,
  ResponsePromise,
} from '@payerkit/core';
import { readInput } from '../check/arguments.js';

/**
 * Creates a list of Optum whose cursors belong to one query. A query that is not plain JSON rejects when the list is
 * read, before anything is sent.
 *
 * @param parts - everything that distinguishes the query
 * @param source - the pages
 * @param query - list parameters as the caller passed them
 * @param options - the caller's request options, used for every page
 */
export function boundList<T, P>(
  parts: readonly unknown[],
  source: Omit<PageSource<T, P>, 'provider' | 'binding'>,
  query: ListQuery | undefined,
  options: RequestOptions | undefined,
): List<T> {
  const bound = { ...source, provider: 'optum' };
  try {
    const binding = readInput(bound.operation, () => JSON.stringify(parts), 'query');
    return createList({ ...bound, binding }, query, options);
  } catch (error) {
    const fetch = () => new ResponsePromise<never>(Promise.reject(error));
    return createList<T, P>({ ...bound, binding: bound.operation, fetch }, query, options);
  }
}

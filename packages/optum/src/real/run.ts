import {
  type FetchedPage,
  type Issue,
  type List,
  type ListQuery,
  type RequestOptions,
  ResponsePromise,
  responseOf,
  ValidationError,
  type WithResponse,
} from '@payerkit/core';
import { boundList } from '../internal/call/bound-list.js';
import { PageRepeats } from '../internal/call/page-repeats.js';
import { connectionOf, run as execute } from '../internal/call/resource-calls.js';
import { requestRejection } from '../internal/check/request.js';
import { objectOf, objectsOf } from '../internal/wire/json.js';
import type { OptumResource } from '../optum-resource.js';
import type { Asked, PagedSpec, RealOperation, RealPage } from './real-operation.js';
import { completeSelection, type FieldTree, type Only, type Selected } from './selection.js';

/** The selected data with the vendor's remarks. */
export interface RealResult<T> {
  /** Selected data. */
  readonly data: T;
  /** Remarks and errors next to usable data; those of severity `error` mean that some of it is missing. */
  readonly issues: readonly Issue[];
}

/** A list whose pages may carry remarks in addition to their items. */
export interface RealList<T> extends List<T> {
  /** Remarks and errors of the pages fetched so far; those of severity `error` mean that some items may be missing. */
  readonly issues: readonly Issue[];
}

/** Fields of every request of a product in addition to its input. */
export interface RealProvider {
  /** Tax ID of the requesting provider, nine digits. Sent as a header. */
  readonly providerTaxId: string;
}

/** A request: the operation's input, the provider, and the fields to return. */
export type RealInput<Input, Answer, S> = Input &
  RealProvider & {
    /** Fields to return. Default: all that the reference documents. */
    readonly select?: (S & Only<Answer, S>) | undefined;
  };

/** A request of a list: the operation's input, the provider, the fields of an item to return, `cursor` and `limit`. */
export type RealListInput<Input, Item, S> = RealInput<Input, Item, S> & Pick<ListQuery, 'cursor' | 'limit'>;

/**
 * Runs an operation and returns the selected fields.
 *
 * @param declared - the operation
 * @param request - input, provider, selection; a file where the operation takes one
 *
 * @internal
 */
export function run<T, S>(
  resource: OptumResource,
  declared: RealOperation,
  request: object,
  options: RequestOptions | undefined,
): ResponsePromise<RealResult<Selected<T, S>>> {
  return responseOf(async () => {
    const { providerTaxId, select, ...input } = objectOf(request);
    const tree = selectionOf(declared, select);
    const { data: page, meta } = await ask(resource, declared, { providerTaxId, input, tree }, options);
    const { data, issues } = page;
    return { data: { data: data[declared.spec.name] as Selected<T, S>, issues }, meta };
  });
}

/**
 * A list over a query with pages.
 *
 * @param declared - what to ask
 * @param request - input, provider, selection of an item, `cursor` and `limit`
 * @param options - the caller's request options, used for every page
 *
 * @internal
 */
export function runList<T, S>(
  resource: OptumResource,
  declared: RealOperation<PagedSpec>,
  request: object,
  options: RequestOptions | undefined,
): RealList<Selected<T, S>> {
  type Item = Selected<T, S>;
  const { providerTaxId, select, cursor, limit, ...input } = objectOf(request);
  const { key, spec } = declared;
  const remarks = new Map<string | undefined, readonly Issue[]>();
  // Items may lack a distinguishing field: the caller chooses the fields, and vendors renumber lines and claims.
  const places = new WeakMap<object, string>();
  const repeats = new PageRepeats(key);
  const fetch = async (
    token: string | undefined,
    pageOptions: RequestOptions | undefined,
  ): Promise<WithResponse<FetchedPage<Item, string>>> => {
    const tree = { [spec.items]: selectionOf(declared, select), pagination: spec.pagination };
    const asked = { providerTaxId, input, tree, token };
    const { data: answer, meta } = await ask(resource, declared, asked, pageOptions);
    remarks.set(token, answer.issues);
    const page = objectOf(answer.data[spec.name]);
    const items = objectsOf(page[spec.items]);
    repeats.check(token, items);
    for (const [index, item] of items.entries()) places.set(item, JSON.stringify([token, index]));
    return {
      data: { items: items as Item[], next: answer.nextPageToken, total: totalOf(page) },
      meta,
    };
  };
  const list = boundList<Item, string>(
    [connectionOf(resource).environment.origins.gateway, key, spec.name, providerTaxId, input, select],
    {
      operation: key,
      fetch: (token, pageOptions) => new ResponsePromise(fetch(token, pageOptions)),
      idOf: (item) => places.get(item as object) ?? '',
    },
    { cursor: cursor as string | undefined, limit: limit as number | undefined },
    options,
  );
  const issues = { get: () => [...remarks.values()].flat(), enumerable: true };
  return Object.defineProperty(list, 'issues', issues) as RealList<Item>;
}

function totalOf(page: unknown): number | undefined {
  const pagination = objectOf(objectOf(page).pagination);
  const { totalRecords } = pagination;
  return typeof totalRecords === 'string' && /^\d{1,9}$/.test(totalRecords)
    ? Number(totalRecords)
    : undefined;
}

async function ask(
  resource: OptumResource,
  declared: RealOperation,
  asked: Asked,
  options: RequestOptions | undefined,
): Promise<WithResponse<RealPage>> {
  try {
    return await execute(resource, declared, asked, options).withResponse();
  } catch (error) {
    throw inCallersWords(error, `body.variables.${declared.spec.variable}.`);
  }
}

function selectionOf({ key, spec: { whole, always } }: RealOperation, select: unknown): FieldTree {
  const issues: Issue[] = [];
  const tree = completeSelection(whole, select, issues);
  if (issues.length > 0) throw requestRejection(key, issues);
  return { ...tree, ...always };
}

/** The caller passed the fields of the input, not the request around them. */
function inCallersWords(error: unknown, prefix: string): unknown {
  if (!ValidationError.isInstance(error) || !error.issues.some(({ path }) => path?.startsWith(prefix)))
    return error;
  const issues = error.issues.map((issue) => ({ ...issue, path: issue.path?.replace(prefix, '') }) as Issue);
  return requestRejection(error.operation ?? '', issues);
}

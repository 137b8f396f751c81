import {
  createList,
  type FetchedPage,
  type Issue,
  isHostObject,
  type List,
  type ListQuery,
  type RequestOptions,
  ResponsePromise,
  ValidationError,
  type WithResponse,
} from '@payerkit/core';
import type { Connection } from '../internal/call/connection.js';
import { PageRepeats } from '../internal/call/page-repeats.js';
import { daysWritten, everyField } from '../internal/check/preflight.js';
import { checkInterchange, rejectIssues, requestRejection } from '../internal/check/request.js';
import { isObject } from '../internal/error/wire-errors.js';
import { type ExecutedRequest, execute } from './execute.js';
import { PRODUCTS, type RealApi, type RealResponse } from './product.js';
import { completeSelection, type FieldTree, type Only, type Selected, writeSelection } from './selection.js';

/** What was selected, and what the vendor remarks beside it. */
export interface RealResult<T> {
  /** What was selected. */
  readonly data: T;
  /** Remarks and errors beside usable data; those of severity `error` mean that some of it is missing. */
  readonly issues: readonly Issue[];
}

/** A list whose pages may carry remarks beside their items. */
export interface RealList<T> extends List<T> {
  /** Remarks and errors of the pages fetched so far; those of severity `error` mean that some items may be missing. */
  readonly issues: readonly Issue[];
}

/** What every request of a product takes beside its input. */
export interface RealProvider {
  /** Tax id of the provider who asks, nine digits. Goes out as a header. */
  readonly providerTaxId: string;
}

/** A request: the operation's input, the provider, and which fields are wanted. */
export type RealInput<Input, Answer, S> = Input &
  RealProvider & {
    /** Which fields are wanted. Default: all that the reference knows. */
    readonly select?: (S & Only<Answer, S>) | undefined;
  };

/** A request of a list: the operation's input, the provider, which fields of an item are wanted, `cursor` and `limit`. */
export type RealListInput<Input, Item, S> = RealInput<Input, Item, S> & Pick<ListQuery, 'cursor' | 'limit'>;

/** One query or mutation of a product, as data. */
export interface RealOperation {
  /** Which product. */
  readonly api: RealApi;
  /** Queries may be asked again, mutations not. */
  readonly kind: 'query' | 'mutation';
  /** The field of the root. */
  readonly name: string;
  /** The variable that takes the input, and the argument of the same name. */
  readonly variable: string;
  /** The variable's type. */
  readonly inputType: string;
  /** Every field of the response, or of an item of a list. */
  readonly whole: FieldTree;
  /** The field of the input that holds an X12 interchange. */
  readonly interchange?: string;
  /** How the input writes days. Default `YYYY-MM-DD`. */
  readonly days?: 'MM/DD/YYYY';
}

/** A query with pages. */
export interface PagedOperation extends RealOperation {
  /** The field that holds the items. */
  readonly items: string;
  /** The fields of `pagination`. */
  readonly pagination: FieldTree;
}

type Loose = Readonly<Record<string, unknown>>;

/**
 * Asks an operation for what is selected.
 *
 * @param connection - how Optum is reached
 * @param operation - what to ask
 * @param request - input, provider, selection
 * @param options - the caller's request options
 * @param always - fields that are asked for whatever is selected
 *
 * @internal
 */
export function run<T, S>(
  connection: Connection,
  operation: RealOperation,
  request: object,
  options: RequestOptions | undefined,
  always: FieldTree = {},
): ResponsePromise<RealResult<Selected<T, S>>> {
  const { providerTaxId, select, ...input } = (request ?? {}) as Loose;
  return new ResponsePromise(
    (async () => {
      const tree = { ...checked(operation, select), ...always };
      checkInput(connection, operation, input);
      const answer = await ask(connection, operation, { providerTaxId, input, tree }, options);
      const { data, issues } = answer.data;
      return { data: { data: data[operation.name] as Selected<T, S>, issues }, meta: answer.meta };
    })(),
  );
}

/**
 * A list over a query with pages.
 *
 * @param connection - how Optum is reached
 * @param operation - what to ask
 * @param request - input, provider, selection of an item, `cursor` and `limit`
 * @param options - the caller's request options, used for every page
 *
 * @internal
 */
export function runList<T, S>(
  connection: Connection,
  operation: PagedOperation,
  request: object,
  options: RequestOptions | undefined,
): RealList<Selected<T, S>> {
  type Item = Selected<T, S>;
  const { providerTaxId, select, cursor, limit, ...input } = (request ?? {}) as Loose;
  const { key } = PRODUCTS[operation.api];
  const remarks = new Map<string | undefined, readonly Issue[]>();
  // Items need not hold what tells them apart: fields are the caller's choice, and vendors number lines and claims anew.
  const places = new WeakMap<object, string>();
  const repeats = new PageRepeats(key);
  const fetch = async (
    token: string | undefined,
    pageOptions: RequestOptions | undefined,
  ): Promise<WithResponse<FetchedPage<Item, string>>> => {
    const tree = { [operation.items]: checked(operation, select), pagination: operation.pagination };
    checkInput(connection, operation, input);
    const parts = { providerTaxId, input, tree, token };
    const { data: answer, meta } = await ask(connection, operation, parts, pageOptions);
    remarks.set(token, answer.issues);
    const page = answer.data[operation.name];
    const found = isObject(page) ? page[operation.items] : undefined;
    const items = (Array.isArray(found) ? found : []).filter(isObject);
    repeats.check(token, items);
    for (const [index, item] of items.entries()) places.set(item, JSON.stringify([token, index]));
    return {
      data: { items: items as Item[], next: answer.nextPageToken, total: totalOf(page) },
      meta,
    };
  };
  const list = createList<Item, string>(
    {
      provider: 'optum',
      operation: key,
      binding: JSON.stringify([
        connection.environment.origins.gateway,
        key,
        operation.name,
        providerTaxId,
        input,
        select,
      ]),
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
  const pagination = isObject(page) && isObject(page.pagination) ? page.pagination : {};
  const { totalRecords } = pagination;
  return typeof totalRecords === 'string' && /^\d{1,9}$/.test(totalRecords)
    ? Number(totalRecords)
    : undefined;
}

interface Asked {
  readonly providerTaxId: unknown;
  readonly input: unknown;
  readonly tree: FieldTree;
  readonly token?: string | undefined;
  readonly file?: Blob | undefined;
}

/** Input goes out as a variable, never as text of the document. */
async function ask(
  connection: Connection,
  operation: RealOperation,
  { providerTaxId, input, tree, token, file }: Asked,
  options: RequestOptions | undefined,
): Promise<WithResponse<RealResponse<Loose>>> {
  const { api, variable } = operation;
  const request: ExecutedRequest = {
    providerTaxId: providerTaxId as string,
    query: documentOf(operation, tree),
    operationName: operationName(operation),
    variables: { [variable]: input },
    nextPageToken: token,
    file,
  };
  try {
    return await execute<Loose>(connection, api, request, options);
  } catch (error) {
    throw inCallersWords(error, `body.variables.${variable}.`);
  }
}

/**
 * Sends a file with an operation that takes one.
 *
 * @param connection - how Optum is reached
 * @param operation - its variable is the file's
 * @param request - provider, file, selection
 * @param options - the caller's request options
 *
 * @internal
 */
export function runUpload<T, S>(
  connection: Connection,
  operation: RealOperation,
  request: object,
  options: RequestOptions | undefined,
): ResponsePromise<RealResult<Selected<T, S>>> {
  const { providerTaxId, select, file } = (request ?? {}) as Loose;
  return new ResponsePromise(
    (async () => {
      if (!isHostObject(file, 'Blob', 'File'))
        throw requestRejection(PRODUCTS[operation.api].key, [
          { severity: 'error', code: 'invalid', path: 'file', text: 'must be a Blob or a File' },
        ]);
      const parts = { providerTaxId, input: null, tree: checked(operation, select), file };
      const answer = await ask(connection, operation, parts, options);
      const { data, issues } = answer.data;
      return { data: { data: data[operation.name] as Selected<T, S>, issues }, meta: answer.meta };
    })(),
  );
}

/** `query SearchClaim($searchClaimInput: SearchClaimInput!) { searchClaim(searchClaimInput: $searchClaimInput) { … } }` */
function documentOf(operation: RealOperation, tree: FieldTree): string {
  const { kind, name, variable, inputType } = operation;
  const field = `${name}(${variable}: $${variable}) ${writeSelection(tree)}`;
  return `${kind} ${operationName(operation)}($${variable}: ${inputType}!) { ${field} }`;
}

function operationName({ name }: RealOperation): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function checkInput(connection: Connection, { api, interchange, days }: RealOperation, input: Loose): void {
  const { key } = PRODUCTS[api];
  const rules = [daysWritten(days ?? 'YYYY-MM-DD')];
  rejectIssues(connection, key, everyField(input, rules));
  if (interchange === undefined) return;
  const path = key.replace('POST ', '');
  checkInterchange(connection, input[interchange], { method: 'POST', path }, interchange);
}

function checked({ api, whole }: RealOperation, select: unknown): FieldTree {
  const issues: Issue[] = [];
  const tree = completeSelection(whole, select, issues);
  if (issues.length > 0) throw requestRejection(PRODUCTS[api].key, issues);
  return tree;
}

/** The caller gave the fields of the input, not the request around them. */
function inCallersWords(error: unknown, prefix: string): unknown {
  if (!ValidationError.isInstance(error) || !error.issues.some(({ path }) => path?.startsWith(prefix)))
    return error;
  const issues = error.issues.map((issue) => ({ ...issue, path: issue.path?.replace(prefix, '') }) as Issue);
  return requestRejection(error.operation ?? '', issues);
}

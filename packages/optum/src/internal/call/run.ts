import {
  type Argument,
  type ClientRequest,
  ConfigurationError,
  checkClientRequest,
  type FailureContext,
  type RequestFunction,
  type RequestOptions,
  type ResponsePromise,
  responseOf,
  ValidationError,
  type VendorResponse,
  type WithResponse,
} from '@payerkit/core';
import type { OperationKey } from '../../operations.js';
import type { ControlNumbers } from '../../settings/control-number.js';
import type { LedgerOptions } from '../../settings/ledger-options.js';
import { checkTypes, readInput } from '../check/arguments.js';
import { checkCall } from '../check/call.js';
import { checkRequest } from '../check/request.js';
import { graphqlRetryClass } from '../operation/graphql-document.js';
import { counting, type Operation, recordedBy, type WireRequest } from '../operation/operation.js';
import type { CallRow } from '../operation/row.js';
import { knownRowsOf, methodOf, type OperationRow, rowsOf, templateOf } from '../operation/table.js';
import { submitOnce } from '../submission/ledger.js';
import { wholeRequest } from '../submission/whole-request.js';
import { isObject } from '../wire/json.js';
import type { CallParts, Connection } from './connection.js';
import { personalData } from './personal-data.js';
import { bodyOf, headersOf, pathOf, queryOf, readAny } from './wire-request.js';

/** State that a client's methods share. */
export interface CallPlace {
  /** The connection to Optum. */
  readonly connection: Connection;
  /** Generates control numbers. */
  readonly controlNumbers: ControlNumbers;
  /** Ledger of submissions; without one they are sent unrecorded. */
  readonly ledger: LedgerOptions | undefined;
  /** The caller's own key for the person, for disclosure events. */
  readonly subject?: string | undefined;
}

/**
 * Executes a declared operation, the only way in which the package calls one: checks the input, records a submission,
 * sends the request by the generated row, reads the response and reports the disclosure.
 *
 * @param place - client and connection of the call
 */
export function runOperation<Input, Result>(
  place: CallPlace,
  declared: Operation<Input, Result>,
  input: Input,
  options: RequestOptions | undefined,
): ResponsePromise<Result> {
  return responseOf(() => performOperation(place, declared, input, options));
}

/**
 * Executes a declared operation like {@link runOperation}, without capturing the caller's line: for a method that calls
 * it many times and captures the line once.
 *
 * @param place - client and connection of the call
 */
export async function performOperation<Input, Result>(
  place: CallPlace,
  declared: Operation<Input, Result>,
  input: Input,
  options: RequestOptions | undefined,
): Promise<WithResponse<Result>> {
  const { connection, ledger } = place;
  const { key: operation } = declared;
  checkArgumentTypes(declared, input);
  const numbered = withControlNumber(place, declared, input);
  await checkInput(connection, declared, numbered);
  const request = readInput(
    operation,
    () => declared.wire?.(numbered, connection) ?? asBody(operation, numbered),
  );
  const row = rowFor(knownRowsOf(operation) ?? (await rowsOf(operation)), request.contentType);
  const headers = headersOf(row, request);
  if (declared.document !== 'unchecked') await checkCall(connection, operation, row, request);
  const parts = readInput(operation, () => partsOf(place, declared, numbered, row, request, headers));
  const send = () => connection.send<Result>(callRow(operation, row, request), parts, options).withResponse();
  const submission = recordedBy(declared);
  if (submission === undefined) return send();
  const { controlNumber } = request;
  return submitOnce({ connection, ledger, operation, controlNumber, options }, submission, numbered, send);
}

/**
 * Calls any documented operation as its document describes it. Unsafe operations are not recorded: only their methods
 * know what they submit.
 *
 * @param request - path, query, headers, body
 */
export function callDocumented<T>(
  connection: Connection,
  key: string,
  request: WireRequest = {},
  options?: RequestOptions,
): ResponsePromise<T> {
  return responseOf(() => {
    checkTypes(typeof key === 'string' ? key : 'call', { key: [key, 'text'], request: [request, 'object'] });
    const place = { connection, controlNumbers: () => '', ledger: undefined };
    return runOperation(place, documented<T>(key), request, options);
  });
}

/**
 * Calls any documented operation like {@link callDocumented}, and records an unsafe one in the ledger by its whole request.
 *
 * @param place - client and connection of the call, with its ledger
 * @param request - path, query, headers, body
 * @throws (rejects with) `ConfigurationError` (code `ledger_required`) for an unsafe one without a ledger
 */
export function callRecorded<T>(
  place: CallPlace,
  key: string,
  request: WireRequest = {},
  options?: RequestOptions,
): ResponsePromise<T> {
  return responseOf(async () => {
    checkTypes(typeof key === 'string' ? key : 'callOnce', {
      key: [key, 'text'],
      request: [request, 'object'],
    });
    const { retryClass } = callRow(key, rowFor(await rowsOf(key), request.contentType), request);
    const operation = documented<T>(key);
    if (retryClass !== 'unsafe') return runOperation(place, operation, request, options).withResponse();
    if (place.ledger === undefined)
      throw new ConfigurationError({
        code: 'ledger_required',
        provider: 'optum',
        operation: key,
        message:
          'The operation must not be sent twice, and the client has no ledger to record it in. Set the option ledger. Nothing was sent.',
      });
    return runOperation(
      place,
      { ...operation, ledger: wholeRequest<T>(key) },
      request,
      options,
    ).withResponse();
  });
}

/** An operation without a declaration: the caller writes its request. */
function documented<T>(key: string): Operation<WireRequest, T> {
  return { key: key as OperationKey, schema: undefined, wire: (request) => request };
}

/**
 * Returns the implementation of `request` for clients and members: any path below the gateway, with the client's token.
 */
export function requestFunction(connection: Connection): RequestFunction {
  return <T = unknown>(request: ClientRequest, options?: RequestOptions) =>
    responseOf(() => {
      const { method, path, query, headers, body, auth, retryClass } = checkClientRequest('optum', request);
      // The content of the response is unknown; it must be assumed to be a person's.
      const disclosure = auth === 'none' ? undefined : personalData('medical-network', path, 'unknown');
      return connection.send<T>(
        {
          method,
          // The caller's path can contain anything, so errors and logs contain only this.
          path: '/{path}',
          line: 'medical-network',
          origin: 'gateway',
          token: auth === 'none' ? 'none' : 'v2',
          retryClass,
        },
        { path, query, headers, body, disclosure },
        options,
      );
    });
}

/** Checks the types of the arguments that an operation declares. */
export function checkArgumentTypes<Input>(
  { key, arguments: types }: Pick<Operation<Input, never>, 'key' | 'arguments'>,
  input: Input,
): void {
  if (types === undefined) return;
  const names = Object.keys(types) as (keyof Input & string)[];
  checkTypes(key, { input: [input, 'object'] });
  const argumentsOf = names.map((name): [string, Argument] => {
    const type = types[name] as Argument[1] | 'files';
    return [name, [input[name], type === 'files' ? 'list' : type]];
  });
  checkTypes(key, Object.fromEntries(argumentsOf));
  for (const name of names)
    if (types[name] === 'files') {
      // `Array.from` also visits the gaps of a sparse array.
      const each = Array.from(input[name] as readonly unknown[], (file, index): [string, Argument] => [
        `${name}[${index}]`,
        [file, 'file'],
      ]);
      checkTypes(key, Object.fromEntries(each));
    }
}

/**
 * Checks the input of an operation against its schema and, in `rules`, against further requirements of production.
 *
 * @param connection - has the `preflight` option
 */
export function checkInput<Input>(
  connection: Connection,
  { key, schema, rules }: Pick<Operation<Input, never>, 'key' | 'schema' | 'rules'>,
  input: Input,
): Promise<void> {
  return checkRequest(connection, input, key, schema, () =>
    readInput(key, () => rules?.(input, connection) ?? []),
  );
}

function asBody(key: string, input: unknown): WireRequest {
  return methodOf(key) === 'GET' ? {} : { body: input };
}

function withControlNumber<Input>(
  { controlNumbers }: CallPlace,
  { numbered }: Pick<Operation<Input, never>, 'numbered'>,
  input: Input,
): Input {
  if (numbered === undefined || !isObject(input)) return input;
  const number = (part: Readonly<Record<string, unknown>>) => ({
    ...part,
    controlNumber: part.controlNumber ?? controlNumbers(),
  });
  if (numbered === 'input') return number(input) as Input;
  return { ...input, request: isObject(input.request) ? number(input.request) : input.request };
}

function rowFor(rows: readonly OperationRow[] | undefined, contentType: string | undefined): OperationRow {
  const row =
    contentType === undefined
      ? (rows?.find((one) => one.contentType === 'application/json') ?? rows?.[0])
      : rows?.find((one) => one.contentType === contentType);
  if (row !== undefined) return row;
  const path = rows === undefined ? 'operation' : 'contentType';
  const text =
    rows === undefined
      ? 'is not a documented operation; use request() for others'
      : `must be one of ${rows.map((one) => one.contentType).join(', ')}`;
  throw new ValidationError({
    code: 'unknown_operation',
    provider: 'optum',
    message: `The request was not sent: ${path} ${text}.`,
    issues: [{ severity: 'error', code: 'unknown_operation', path, text }],
  });
}

function callRow(key: string, row: OperationRow, { body }: WireRequest): CallRow {
  const { line, origin, token, timeoutMs, sandboxHeader } = row;
  const retryClass = row.retryClass === 'graphql' ? graphqlRetryClass(body) : row.retryClass;
  return {
    method: methodOf(key),
    path: templateOf(key),
    line,
    origin,
    token,
    retryClass,
    timeoutMs,
    sandboxHeader,
  };
}

function partsOf<Input, Result>(
  { connection, subject }: CallPlace,
  { key, read, discloses, counts }: Operation<Input, Result>,
  input: Input,
  row: OperationRow,
  request: WireRequest,
  headers: Readonly<Record<string, string>>,
): CallParts<Result> {
  const isAny = row.answer === 'any' && request.bodyType === undefined;
  const received = (response: VendorResponse) =>
    isAny ? { ...response, body: readAny(response) } : response;
  const resourceType =
    request.discloses ?? discloses ?? personalData(row.line, key, key)?.resourceType ?? false;
  return {
    path: pathOf(templateOf(key), request.path),
    query: queryOf(row, request.query),
    headers,
    body: bodyOf(row.contentType, request.body),
    controlNumber: request.controlNumber,
    // Some responses have a vendor-specific media type.
    accept: request.accept ?? (row.answer === 'json' ? 'application/json, application/*+json' : '*/*'),
    bodyType: request.bodyType ?? (row.answer === 'any' ? 'text' : row.answer),
    ...(read === undefined
      ? isAny
        ? { parse: (response: VendorResponse) => readAny(response) as Result }
        : {}
      : {
          parse: (response: VendorResponse, context: FailureContext) =>
            read(received(response), context, { input, connection }),
        }),
    ...(resourceType === false
      ? {}
      : { disclosure: { resourceType, subject, scopes: [], count: counting(counts) } }),
  };
}

import {
  encodePathSegment,
  type FailureContext,
  isHostObject,
  loadModule,
  type Query,
  type RequestOptions,
  type ResponsePromise,
  responseOf,
  ValidationError,
  type VendorResponse,
} from '@payerkit/core';
import { checkTypes } from '../check/arguments.js';
import { checkCall, headerText } from '../check/call.js';
import { isObject } from '../error/wire-errors.js';
import { graphqlRetryClass } from '../operation/graphql-document.js';
import type { Operation } from '../operation/row.js';
import { methodOf, type OperationRow } from '../operation/table.js';
import { wireText } from '../wire/text.js';
import type { CallParts, Connection } from './connection.js';
import { personalData } from './personal-data.js';

/** What a call of a documented operation is made with, whatever the operation. */
export interface AnyRequest {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  readonly contentType?: string | undefined;
  /** Number that a submission is looked up by when its response is lost. */
  readonly controlNumber?: string | undefined;
}

/**
 * Calls a documented operation.
 *
 * @param connection - how Optum is reached
 * @param key - `METHOD /path`
 * @param request - path, query, headers, body
 * @param options - the caller's request options
 */
export function callOperation<T>(
  connection: Connection,
  key: string,
  request: AnyRequest = {},
  options?: RequestOptions,
): ResponsePromise<T> {
  return responseOf(async () => {
    const { operation, parts } = await prepare<T>(connection, key, request);
    return connection.send<T>(operation, parts, options).withResponse();
  });
}

async function prepare<T>(
  connection: Connection,
  key: string,
  request: AnyRequest,
): Promise<{ operation: Operation; parts: CallParts<T> }> {
  checkTypes(typeof key === 'string' ? key : 'call', { key: [key, 'text'], request: [request, 'object'] });
  const { operations } = await loadModule('@payerkit/optum', () => import('../../generated/table.js'));
  const row = rowOf(Object.hasOwn(operations, key) ? operations[key] : undefined, request.contentType);
  const headers = headersOf(row, request);
  await checkCall(connection, key, row, request);
  const template = key.slice(key.indexOf(' ') + 1);
  const { line, origin, token, timeoutMs, sandboxHeader } = row;
  const retryClass = row.retryClass === 'graphql' ? graphqlRetryClass(request.body) : row.retryClass;
  return {
    operation: {
      method: methodOf(key),
      path: template,
      line,
      origin,
      token,
      retryClass,
      timeoutMs,
      sandboxHeader,
    },
    parts: {
      path: fillPath(template, request.path ?? {}),
      query: wireQuery(row, request.query),
      headers,
      body: encode(row.contentType, request.body),
      controlNumber: request.controlNumber,
      // Some responses have a media type of the vendor's own.
      accept: row.answer === 'json' ? 'application/json, application/*+json' : '*/*',
      bodyType: row.answer === 'any' ? 'text' : row.answer,
      ...(row.answer === 'any' ? { parse: readAny as (response: VendorResponse) => T } : {}),
      disclosure: personalData(line, key, key),
    },
  };
}

function rowOf(rows: readonly OperationRow[] | undefined, contentType: string | undefined): OperationRow {
  const row =
    contentType === undefined
      ? (rows?.find((one) => one.contentType === 'application/json') ?? rows?.[0])
      : rows?.find((one) => one.contentType === contentType);
  if (row !== undefined) return row;
  const path = rows === undefined ? 'operation' : 'contentType';
  const text =
    rows === undefined
      ? 'is none of the documented operations; use request() for others'
      : `must be one of ${rows.map((one) => one.contentType).join(', ')}`;
  throw new ValidationError({
    code: 'unknown_operation',
    provider: 'optum',
    message: `The request was not sent: ${path} ${text}.`,
    issues: [{ severity: 'error', code: 'unknown_operation', path, text }],
  });
}

function headersOf(
  { contentType }: OperationRow,
  { headers: given, body }: AnyRequest,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(given ?? {}))
    if (value !== undefined) headers[name] = headerText(value);
  // Text would go out as text/plain.
  if (typeof body === 'string' && contentType !== 'none') headers['content-type'] ??= contentType;
  return headers;
}

/**
 * Objects go as JSON text. The documents of the revenue cycle, alone among all, want a list as one parameter with commas.
 */
function wireQuery({ line }: OperationRow, query: AnyRequest['query']): Query | undefined {
  if (query === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(query).map(([name, value]): [string, unknown] => {
      if (isObject(value)) return [name, JSON.stringify(value)];
      return [name, line === 'revenue-cycle' && Array.isArray(value) ? value.join(',') : value];
    }),
  ) as Query;
}

function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_hole, name: string) =>
    encodePathSegment(wireText(values[name]) ?? '', name),
  );
}

function encode(contentType: string, body: unknown): unknown {
  if (body === undefined || typeof body === 'string') return body;
  if (contentType === 'multipart/form-data' && isObject(body) && !isHostObject(body, 'FormData'))
    return toForm(body);
  if (contentType === 'application/x-www-form-urlencoded' && isObject(body))
    return new URLSearchParams(
      Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]),
    );
  return body;
}

/** Files as files, lists as the field repeated, everything else as JSON text. Files come last, as GraphQL forms want it. */
function toForm(body: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData();
  const fields = Object.entries(body).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one): [string, unknown] => [name, one]),
  );
  for (const [name, value] of fields) {
    if (value === undefined || isHostObject(value, 'Blob', 'File')) continue;
    form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  for (const [name, value] of fields) if (isHostObject(value, 'Blob', 'File')) form.append(name, value);
  return form;
}

/** A document that names no media type leaves it to the response. */
function readAny({ body, headers }: VendorResponse, _context?: FailureContext): unknown {
  if (typeof body !== 'string' || body === '') return undefined;
  const looksLikeJson = /json/i.test(headers['content-type'] ?? '') || /^\s*[[{]/.test(body);
  if (!looksLikeJson) return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

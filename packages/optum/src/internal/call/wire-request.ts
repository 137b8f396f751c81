import { encodePathSegment, isHostObject, type Query, type VendorResponse } from '@payerkit/core';
import type { WireRequest } from '../operation/operation.js';
import type { OperationRow } from '../operation/table.js';
import { isObject } from '../wire/json.js';
import { wireText } from '../wire/text.js';

/**
 * Returns a header as it is sent; lists are joined with commas.
 *
 * @param value - as the caller gave it
 */
export function headerText(value: unknown): string {
  if (Array.isArray(value)) return value.map(headerText).join(',');
  return typeof value === 'boolean' ? String(value) : (wireText(value) ?? '');
}

/**
 * Returns the headers of a request as they are sent.
 *
 * @param row - the operation with this content type
 * @param request - as declared
 */
export function headersOf(
  { contentType }: Pick<OperationRow, 'contentType'>,
  { headers: given, body }: WireRequest,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(given ?? {}))
    if (value !== undefined) headers[name] = headerText(value);
  // A string would be sent as text/plain.
  if (typeof body === 'string' && contentType !== 'none') headers['content-type'] ??= contentType;
  return headers;
}

/**
 * Returns the query of a request as it is sent. Objects are sent as JSON text. Only the revenue cycle documents require
 * a list as one comma-separated parameter.
 *
 * @param row - has the product line
 * @param query - as declared
 */
export function queryOf(
  { line }: Pick<OperationRow, 'line'>,
  query: WireRequest['query'],
): Query | undefined {
  if (query === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(query).map(([name, value]): [string, unknown] => {
      if (isObject(value)) return [name, JSON.stringify(value)];
      return [name, line === 'revenue-cycle' && Array.isArray(value) ? value.join(',') : value];
    }),
  ) as Query;
}

/**
 * Returns a path with its parameters filled in.
 *
 * @param template - with its parameters in braces
 * @param values - of the parameters, by name
 */
export function pathOf(template: string, values: WireRequest['path'] = {}): string {
  if (!template.includes('{')) return template;
  return template.replaceAll(/\{([^}]+)\}/g, (_hole, name: string) =>
    encodePathSegment(wireText(values[name]) ?? '', name),
  );
}

/**
 * Returns the body of a request as it is sent.
 *
 * @param contentType - media type of the operation's body
 * @param body - as declared
 */
export function bodyOf(contentType: string, body: unknown): unknown {
  if (body === undefined || typeof body === 'string') return body;
  if (contentType === 'multipart/form-data' && isObject(body) && !isHostObject(body, 'FormData'))
    return formOf(body);
  if (contentType === 'application/x-www-form-urlencoded' && isObject(body))
    return new URLSearchParams(
      Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]),
    );
  return body;
}

/**
 * Converts files to files, lists to repeated fields, everything else to JSON text. Files come last, as GraphQL forms
 * require.
 */
function formOf(body: Readonly<Record<string, unknown>>): FormData {
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

/**
 * Reads a body whose document specifies no media type: the response decides.
 *
 * @param response - as received, its body as text
 */
export function readAny({ body, headers }: VendorResponse): unknown {
  if (typeof body !== 'string' || body === '') return undefined;
  const looksLikeJson = /json/i.test(headers['content-type'] ?? '') || /^\s*[[{]/.test(body);
  if (!looksLikeJson) return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

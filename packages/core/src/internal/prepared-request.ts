import type { Readable } from 'node:stream';
import type { Call } from '../call.js';
import { checkRequestOptions } from '../check-request-options.js';
import type { RequestOptions } from '../request.js';
import { DEFAULT_TIMEOUT_MS, type PipelineSettings } from './pipeline-settings.js';
import { type EncodedBody, encodeBody, isFormData, isReadable } from './request-body.js';
import { addHeaders, type HeaderMap, headerIssues } from './request-headers.js';
import { requestPath, type Target } from './request-target.js';
import { ACCEPT_ENCODING } from './response-body.js';

/** A checked and encoded call, ready to be sent any number of times. */
export interface PreparedRequest {
  readonly target: Target;
  /** Path and query. */
  readonly path: string;
  readonly headers: HeaderMap;
  payload: string | Uint8Array | Readable | undefined;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  /** False for a body that can be read only once. */
  readonly repeatable: boolean;
}

/**
 * Checks a call and the caller's options and encodes everything that can be encoded synchronously.
 *
 * @throws ValidationError naming every invalid header and option
 */
export function prepareRequest(
  target: Target,
  settings: PipelineSettings,
  call: Call<unknown>,
  options: RequestOptions,
  where: { readonly provider: string; readonly operation: string },
): PreparedRequest {
  if (call.headers !== undefined || options !== NO_OPTIONS)
    checkRequestOptions(where, options, headerIssues(call.headers, 'headers'));
  const path = requestPath(target, call.path, call.query, where);
  const headers: HeaderMap = {
    accept: call.accept ?? 'application/json',
    'accept-encoding': ACCEPT_ENCODING,
    'user-agent': 'payerkit',
  };
  addHeaders(headers, settings.headers);
  addHeaders(headers, call.headers);
  addHeaders(headers, options.headers);
  const body = isFormData(call.body) ? undefined : encodeBody(call.body, where);
  const request: PreparedRequest = {
    target,
    path,
    headers,
    payload: undefined,
    timeoutMs: options.timeoutMs ?? settings.timeoutMs ?? call.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    maxRetries: options.maxRetries ?? settings.maxRetries,
    repeatable: body === undefined || !isReadable(body.payload),
  };
  if (body !== undefined) attachBody(request, body);
  return request;
}

/** Adds the body to a request. */
export function attachBody(request: PreparedRequest, body: EncodedBody): void {
  request.payload = body.payload;
  if (body.contentType !== undefined) request.headers['content-type'] ??= body.contentType;
  if (body.length !== undefined) request.headers['content-length'] = String(body.length);
}

/** Represents options that were not given. */
export const NO_OPTIONS: RequestOptions = {};

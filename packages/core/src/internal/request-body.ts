import type { Readable } from 'node:stream';
import { ValidationError } from '../errors/request-errors.js';
import { isHostObject } from '../host-object.js';

/** A request body as it goes over the wire. */
export interface EncodedBody {
  readonly payload: string | Uint8Array | Readable;
  /** Its media type, unless the caller's header says another. */
  readonly contentType: string | undefined;
  /** Length in bytes; undefined when only reading it would tell. */
  readonly length: number | undefined;
}

/** Checks whether a body is a form; the `form-data` package tags its streams alike. */
export function isFormData(body: unknown): body is FormData {
  return isHostObject(body, 'FormData') && typeof body.entries === 'function' && !isReadable(body);
}

/**
 * Encodes a form as multipart, in memory, so that it can be sent again.
 *
 * @throws ValidationError when the form is not of this platform
 */
export async function encodeFormData(
  form: FormData,
  where: { readonly provider: string; readonly operation: string },
): Promise<EncodedBody> {
  const encoded = new Response(form);
  // A form of another implementation, such as jsdom's, would be sent as its name.
  if (!encoded.headers.get('content-type')?.startsWith('multipart/')) {
    throw new ValidationError({
      ...where,
      code: 'invalid_body',
      message:
        'The body is a FormData of another implementation; use the FormData of Node. Nothing was sent.',
      issues: [{ severity: 'error', code: 'invalid_body', path: 'body', text: 'must be a FormData of Node' }],
    });
  }
  const payload = new Uint8Array(await encoded.arrayBuffer());
  return {
    payload,
    contentType: encoded.headers.get('content-type') ?? undefined,
    length: payload.byteLength,
  };
}

/**
 * Encodes a body as `ClientRequest.body` says: every kind but `FormData`, which takes a wait.
 *
 * @returns undefined for no body
 * @throws ValidationError when a plain value is no JSON
 */
export function encodeBody(
  body: unknown,
  where: { readonly provider: string; readonly operation: string },
): EncodedBody | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string') {
    return { payload: body, contentType: 'text/plain; charset=utf-8', length: Buffer.byteLength(body) };
  }
  if (isHostObject(body, 'URLSearchParams')) {
    const payload = body.toString();
    return { payload, contentType: 'application/x-www-form-urlencoded', length: payload.length };
  }
  if (isHostObject(body, 'Uint8Array')) {
    return { payload: body, contentType: 'application/octet-stream', length: body.byteLength };
  }
  if (isReadable(body)) {
    return { payload: body, contentType: 'application/octet-stream', length: undefined };
  }
  if (isHostObject(body, 'ReadableStream')) {
    const { Readable } = process.getBuiltinModule('node:stream');
    const payload = Readable.fromWeb(body as import('node:stream/web').ReadableStream);
    return { payload, contentType: 'application/octet-stream', length: undefined };
  }
  const payload = toJson(body);
  if (payload === undefined) {
    throw new ValidationError({
      ...where,
      code: 'invalid_body',
      message: 'The body cannot be written as JSON. Nothing was sent.',
      issues: [{ severity: 'error', code: 'invalid_body', path: 'body', text: 'must be JSON' }],
    });
  }
  return { payload, contentType: 'application/json', length: Buffer.byteLength(payload) };
}

/** Checks whether a value is a Node stream to read from, of whatever copy of `node:stream`. */
export function isReadable(value: unknown): value is Readable {
  return (
    typeof value === 'object' && value !== null && typeof (value as { pipe?: unknown }).pipe === 'function'
  );
}

function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

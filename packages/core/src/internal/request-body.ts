import type { Readable } from 'node:stream';
import { ValidationError } from '../errors/request-errors.js';
import { isHostObject } from '../host-object.js';

/** A request body in wire format. */
export interface EncodedBody {
  readonly payload: string | Uint8Array | Readable;
  /** Its media type, unless the caller's header sets another. */
  readonly contentType: string | undefined;
  /** Length in bytes; undefined when it is unknown before reading. */
  readonly length: number | undefined;
}

/** Checks whether a body is a form; the `form-data` package uses the same tag for its streams. */
export function isFormData(body: unknown): body is FormData {
  return isHostObject(body, 'FormData') && typeof body.entries === 'function' && !isReadable(body);
}

/**
 * Encodes a form as multipart, in memory, so that it can be resent.
 *
 * @throws ValidationError when the form is not the platform's FormData
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
      message: "The body is a FormData of another implementation. Use Node's FormData. Nothing was sent.",
      issues: [{ severity: 'error', code: 'invalid_body', path: 'body', text: "must be Node's FormData" }],
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
 * Encodes a body as documented for `ClientRequest.body`: every kind except `FormData`, which is asynchronous.
 *
 * @returns undefined for no body
 * @throws ValidationError when a plain value is not JSON
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

/** Checks whether a value is a readable Node stream, of any copy of `node:stream`. */
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

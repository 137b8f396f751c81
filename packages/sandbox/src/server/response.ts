import { gunzipSync } from 'node:zlib';

/** A complete response in memory: faults change it, and it is written to the socket. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

const kept = new WeakMap<Response, Buffer>();

/** Attaches a body's bytes to a response. */
export function keepBytes(response: Response, bytes: Uint8Array): void {
  kept.set(response, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Reads a complete response. */
export async function toResponse(response: Response): Promise<Answer> {
  const bytes = kept.get(response);
  if (bytes !== undefined) return { status: response.status, headers: response.headers, body: bytes };
  const body = response.body === null ? Buffer.alloc(0) : Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, body };
}

/** Returns the response with some headers replaced; `undefined` removes one. */
export function withHeaders(answer: Answer, changes: Readonly<Record<string, string | undefined>>): Answer {
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  return { ...answer, headers };
}

/** Returns a response with a text body. */
export function textResponse(status: number, contentType: string, text: string): Answer {
  return { status, headers: new Headers({ 'content-type': contentType }), body: Buffer.from(text) };
}

/** Returns a response with a JSON body. */
export function jsonResponse(status: number, value: unknown): Answer {
  return textResponse(status, 'application/json', JSON.stringify(value));
}

/** Checks whether the body is compressed, as it is for a client that accepts it. */
export function isGzipped(answer: Answer): boolean {
  return answer.headers.get('content-encoding') === 'gzip';
}

/** Changes a JSON body, which is then sent uncompressed; a response without a JSON object remains unchanged. */
export function mapJson(answer: Answer, change: (body: Record<string, unknown>) => void): Answer {
  let body: unknown;
  try {
    body = JSON.parse((isGzipped(answer) ? gunzipSync(answer.body) : answer.body).toString());
  } catch {
    return answer;
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return answer;
  change(body as Record<string, unknown>);
  return withHeaders(
    { ...answer, body: Buffer.from(JSON.stringify(body)) },
    { 'content-encoding': undefined, 'content-length': undefined },
  );
}

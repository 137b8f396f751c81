import { gunzipSync } from 'node:zlib';

/** A whole response in memory: what the faults change and what is written to the socket. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

const kept = new WeakMap<Response, Buffer>();

/** Gives a response the bytes that are its body. */
export function keepBytes(response: Response, bytes: Uint8Array): void {
  kept.set(response, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Reads a response whole. */
export async function toResponse(response: Response): Promise<Answer> {
  const bytes = kept.get(response);
  if (bytes !== undefined) return { status: response.status, headers: response.headers, body: bytes };
  const body = response.body === null ? Buffer.alloc(0) : Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, body };
}

/** The respond with some headers replaced; `undefined` takes one away. */
export function withHeaders(answer: Answer, changes: Readonly<Record<string, string | undefined>>): Answer {
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  return { ...answer, headers };
}

/** An respond with a text body. */
export function textResponse(status: number, contentType: string, text: string): Answer {
  return { status, headers: new Headers({ 'content-type': contentType }), body: Buffer.from(text) };
}

/** An respond with a JSON body. */
export function jsonResponse(status: number, value: unknown): Answer {
  return textResponse(status, 'application/json', JSON.stringify(value));
}

/** Whether the body is compressed, as it is for a client that asks for it. */
export function isGzipped(answer: Answer): boolean {
  return answer.headers.get('content-encoding') === 'gzip';
}

/** Changes a JSON body, which is sent uncompressed then; a response that holds no JSON object stays as it is. */
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

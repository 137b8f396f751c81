import type { ServerResponse } from 'node:http';
import type { Answer } from './response.js';

const BODILESS = new Set([204, 304]);

/** Writes status and headers; the length is the body's unless the response sets another. */
export function writeHead(outgoing: ServerResponse, answer: Answer): void {
  const raw: string[] = [];
  let hasLength = false;
  for (const [name, value] of answer.headers) {
    if (name === 'content-length') hasLength = true;
    raw.push(name, value);
  }
  if (!hasLength && !BODILESS.has(answer.status)) raw.push('content-length', String(answer.body.length));
  outgoing.writeHead(answer.status, raw);
}

/** Writes a complete response. */
export function deliver(outgoing: ServerResponse, answer: Answer): void {
  writeHead(outgoing, answer);
  outgoing.end(answer.body);
}

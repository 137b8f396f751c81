import type { IncomingHttpHeaders } from 'node:http';

const REQUEST_ID = /^[\w.:~+/=-]{1,128}$/;

/** Returns headers as one string each. */
export function flattenHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const cookies = headers['set-cookie'];
  if (cookies === undefined) return headers as Record<string, string>;
  return { ...(headers as Record<string, string>), 'set-cookie': cookies.join(', ') };
}

/** Returns the vendor's request ID, if a header has one that is safe to repeat. */
export function requestIdOf(
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
): string | undefined {
  for (const name of names) {
    const value = headers[name];
    if (value !== undefined && REQUEST_ID.test(value)) return value;
  }
  return undefined;
}

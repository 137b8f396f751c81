import type { Context } from 'hono';
import type { SandboxEnv } from '../env.js';

/**
 * Returns the fields of a form body, in order and with repetitions; none when the body is something else, such as JSON.
 */
export async function readForm(c: Context<SandboxEnv>): Promise<URLSearchParams> {
  const type = c.req.header('content-type') ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) return new URLSearchParams(await c.req.text());
  if (!type.startsWith('multipart/form-data')) return new URLSearchParams();
  const fields = new URLSearchParams();
  for (const [name, value] of (await c.req.formData()).entries()) {
    if (typeof value === 'string') fields.append(name, value);
  }
  return fields;
}

/** Returns the query of the request, in order and with repetitions. */
export function queryOf(c: Context<SandboxEnv>): URLSearchParams {
  return new URL(c.req.url).searchParams;
}

/** Adds parameters to an address that may already have some. */
export function withQuery(address: string, parameters: URLSearchParams): string {
  return `${address}${address.includes('?') ? '&' : '?'}${parameters.toString()}`;
}

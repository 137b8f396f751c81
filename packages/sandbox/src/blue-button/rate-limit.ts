import type { MiddlewareHandler } from 'hono';
import type { SandboxEnv } from '../env.js';
import { detail } from './fhir-responses.js';
import type { BlueButtonServer } from './server.js';

interface Window {
  readonly startedAt: number;
  count: number;
}

const WINDOW_MS = 1000;
/** Tokens watched at once; beyond, windows that are over are swept out. */
const MOST_WINDOWS = 10_000;

const FHIR = /^\/v[123]\/fhir\/[A-Z]/;

/** Seconds as the server's language prints them, always with a fraction. */
const asFloat = (ms: number) => (ms % 1000 === 0 ? `${ms / 1000}.0` : String(ms / 1000));

/** Counts FHIR calls per token and second, says so in three headers, and rejects those above the limit. */
export function rateLimit(server: BlueButtonServer): MiddlewareHandler<SandboxEnv> {
  const windows = new Map<string, Window>();

  const windowOf = (token: string, now: number): Window => {
    const known = windows.get(token);
    if (known !== undefined && now - known.startedAt < WINDOW_MS) return known;
    if (windows.size >= MOST_WINDOWS)
      for (const [key, { startedAt }] of windows) if (now - startedAt >= WINDOW_MS) windows.delete(key);
    const fresh = { startedAt: now, count: 0 };
    windows.set(token, fresh);
    return fresh;
  };

  return (c, next) => {
    if (!FHIR.test(c.req.path)) {
      // The server formats what is not there into the headers.
      for (const name of ['Limit', 'Remaining', 'Reset']) c.header(`X-RateLimit-${name}`, 'None');
      return next();
    }
    const limit = server.switches.rateLimitPerSecond;
    const now = server.context.clock.now();
    const window = windowOf(c.req.header('authorization') ?? '', now);
    const leftMs = window.startedAt + WINDOW_MS - now;
    window.count += 1;
    c.header('X-RateLimit-Limit', String(limit));
    c.header('X-RateLimit-Remaining', String(Math.max(0, limit - window.count)));
    c.header('X-RateLimit-Reset', asFloat(leftMs));
    if (window.count <= limit) return next();
    const seconds = Math.ceil(leftMs / 1000);
    c.header('Retry-After', String(seconds));
    const text = `Request was throttled. Expected available in ${seconds} seconds.`;
    return Promise.resolve(detail(c, 429, text));
  };
}

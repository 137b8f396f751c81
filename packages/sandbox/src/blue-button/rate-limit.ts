import type { Context, MiddlewareHandler } from 'hono';
import type { SandboxContext } from '../context.js';
import type { SandboxEnv } from '../env.js';
import { detail } from './fhir-responses.js';
import type { BlueButtonSwitches } from './switches.js';

interface Window {
  readonly startedAt: number;
  count: number;
}

const WINDOW_MS = 1000;
/** Number of tokens watched at once; beyond it, expired windows are removed. */
const MOST_WINDOWS = 10_000;

/** Returns seconds as the server's language prints them, always with a fraction. */
function asFloat(ms: number) {
  return ms % 1000 === 0 ? `${ms / 1000}.0` : String(ms / 1000);
}

/** The absent value formatted into the headers, as the server does for every response that is not counted. */
export const uncounted: MiddlewareHandler<SandboxEnv> = (c, next) => {
  for (const name of ['Limit', 'Remaining', 'Reset']) c.header(`X-RateLimit-${name}`, 'None');
  return next();
};

/** Counts FHIR calls per token and second, after authentication and permissions: a rejected call is never throttled. */
export class Throttle {
  readonly #context: SandboxContext;
  readonly #switches: BlueButtonSwitches;
  readonly #windows = new Map<string, Window>();

  constructor(context: SandboxContext, switches: BlueButtonSwitches) {
    this.#context = context;
    this.#switches = switches;
  }

  /** Counts a call of a valid token and reports it in three headers; returns the rejecting response above the limit. */
  check(c: Context<SandboxEnv>, token: string): Response | undefined {
    const limit = this.#switches.rateLimitPerSecond;
    const now = this.#context.clock.now();
    const window = this.#windowOf(token, now);
    const leftMs = window.startedAt + WINDOW_MS - now;
    window.count += 1;
    c.header('X-RateLimit-Limit', String(limit));
    c.header('X-RateLimit-Remaining', String(Math.max(0, limit - window.count)));
    c.header('X-RateLimit-Reset', asFloat(leftMs));
    if (window.count <= limit) return undefined;
    const seconds = Math.ceil(leftMs / 1000);
    c.header('Retry-After', String(seconds));
    const unit = seconds === 1 ? 'second' : 'seconds';
    return detail(c, 429, `Request was throttled. Expected available in ${seconds} ${unit}.`);
  }

  #windowOf(token: string, now: number): Window {
    const known = this.#windows.get(token);
    if (known !== undefined && now - known.startedAt < WINDOW_MS) return known;
    if (this.#windows.size >= MOST_WINDOWS)
      for (const [key, { startedAt }] of this.#windows)
        if (now - startedAt >= WINDOW_MS) this.#windows.delete(key);
    const fresh = { startedAt: now, count: 0 };
    this.#windows.set(token, fresh);
    return fresh;
  }
}

import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { SandboxEnv } from '../env.js';
import { negotiate } from './fhir-responses.js';

interface Body {
  readonly plain: Uint8Array<ArrayBuffer>;
  gzip?: Uint8Array<ArrayBuffer>;
}

/** Bodies of at least this size are sent compressed to clients that accept it. */
const GZIP_FROM_BYTES = 1024;
const MAX_BYTES = 96 * 1024 * 1024;

/** Responds with bytes; the server sends them directly, without a Response that would copy them twice. */
function bytes(
  c: Context<SandboxEnv>,
  body: Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
): Response {
  if (c.env?.outgoing === undefined) return c.body(body, 200, headers);
  c.set('bytes', body);
  return c.body(null, 200, headers);
}

/**
 * Caches responses by everything they depend on, so that a repeated page is not rendered again; the oldest are dropped
 * first.
 */
export class BodyCache {
  readonly #bodies = new Map<string, Body>();
  #bytes = 0;

  /**
   * Sends a FHIR body.
   *
   * @param key - everything the body depends on
   * @param make - creates the JSON when it is not cached
   */
  send(c: Context<SandboxEnv>, key: string, make: () => string): Response {
    return this.known(c, key) ?? this.#reply(c, this.#add(key, make()));
  }

  /** Sends a cached body; returns undefined when it is not cached. */
  known(c: Context<SandboxEnv>, key: string): Response | undefined {
    const body = this.#bodies.get(key);
    return body === undefined ? undefined : this.#reply(c, body);
  }

  #reply(c: Context<SandboxEnv>, body: Body): Response {
    const type = { 'Content-Type': negotiate(c.req.header('accept')) ?? 'application/fhir+json' };
    if (body.plain.length < GZIP_FROM_BYTES || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) {
      return bytes(c, body.plain, type);
    }
    if (body.gzip === undefined) {
      body.gzip = new Uint8Array(gzipSync(body.plain, { level: 1 }));
      this.#bytes += body.gzip.length;
    }
    return bytes(c, body.gzip, { ...type, 'Content-Encoding': 'gzip' });
  }

  /** Empties the cache. */
  clear(): void {
    this.#bodies.clear();
    this.#bytes = 0;
  }

  #add(key: string, json: string): Body {
    const body: Body = { plain: new TextEncoder().encode(json) };
    this.#bodies.set(key, body);
    this.#bytes += body.plain.length;
    for (const [oldKey, old] of this.#bodies) {
      if (this.#bytes <= MAX_BYTES || oldKey === key) break;
      this.#bodies.delete(oldKey);
      this.#bytes -= old.plain.length + (old.gzip?.length ?? 0);
    }
    return body;
  }
}

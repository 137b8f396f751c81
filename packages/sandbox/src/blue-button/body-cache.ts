import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { SandboxEnv } from '../env.js';
import { negotiate } from './fhir-answers.js';

interface Body {
  readonly plain: Uint8Array<ArrayBuffer>;
  gzip?: Uint8Array<ArrayBuffer>;
}

/** Bodies from this size on are sent compressed to those who ask. */
const GZIP_FROM_BYTES = 1024;
const MAX_BYTES = 96 * 1024 * 1024;

/** Answers by what they depend on, so that a repeated page costs no rendering; the oldest go first. */
export class BodyCache {
  readonly #bodies = new Map<string, Body>();
  #bytes = 0;

  /**
   * Sends a FHIR body.
   *
   * @param key - everything the body depends on
   * @param make - makes the JSON when it isn't known yet
   */
  send(c: Context<SandboxEnv>, key: string, make: () => string): Response {
    const body = this.#bodies.get(key) ?? this.#add(key, make());
    const type = { 'Content-Type': negotiate(c.req.header('accept')) ?? 'application/fhir+json' };
    if (body.plain.length < GZIP_FROM_BYTES || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) {
      return c.body(body.plain, 200, type);
    }
    if (body.gzip === undefined) {
      body.gzip = new Uint8Array(gzipSync(body.plain, { level: 1 }));
      this.#bytes += body.gzip.length;
    }
    return c.body(body.gzip, 200, { ...type, 'Content-Encoding': 'gzip' });
  }

  /** Forgets all. */
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

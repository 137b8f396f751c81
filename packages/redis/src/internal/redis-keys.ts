import { createHash } from 'node:crypto';

// More than the nodes of most clusters, and few enough to ask all. Never changed: entries would not be found again.
const BUCKETS = 16;

/** The keys of one part of a store. All of them are in one slot of a cluster, so that one script can change them together. */
export class RedisKeys {
  readonly #tags: readonly string[];

  /** @param prefix - of every key */
  constructor(prefix: string) {
    this.#tags = Array.from({ length: BUCKETS }, (_, n) => `{${prefix}:${n}}`);
  }

  /** The tags of all parts. */
  get tags(): readonly string[] {
    return this.#tags;
  }

  /** Returns the tag of the part in which an entry is. */
  tagOf(key: string): string {
    let hash = 0x811c9dc5;
    for (let n = 0; n < key.length; n += 1) hash = Math.imul(hash ^ key.charCodeAt(n), 0x01000193) >>> 0;
    return this.#tags[hash % BUCKETS] as string;
  }
}

/** Returns the digest by which the entries of a person are found: of one length, whatever the person's key. */
export function personDigest(person: string): string {
  return createHash('sha256').update(Buffer.from(person, 'utf16le')).digest('hex').slice(0, 32);
}

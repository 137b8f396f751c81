import { type Clock, systemClock } from './clock.js';
import { labelsOf, listedTokens, readTokenQuery } from './token-query.js';
import type {
  CompareAndSetResult,
  ListedToken,
  NextToken,
  StoredToken,
  TokenQuery,
  TokenStore,
} from './token-store.js';

interface MemoryEntry extends Omit<StoredToken, 'dropAfterMs'> {
  readonly dropAtMs: number;
}

/**
 * A token store in this process only: its tokens are lost when the process ends. Suitable for tests, single processes
 * and client credentials; for a member's consent use a persistent store.
 *
 * @example
 * ```ts
 * const client = new ExampleClient({ environment: 'sandbox', tokenStore: new MemoryTokenStore() });
 * ```
 */
export class MemoryTokenStore implements TokenStore {
  readonly #clock: Clock;
  readonly #entries = new Map<string, MemoryEntry>();
  #writes = 0;
  #nextSweepAtWrite = 0;

  /**
   * Creates a store.
   *
   * @param options - `clock` decides when entries may be dropped; default: the system clock
   */
  constructor(options?: { readonly clock?: Clock | undefined }) {
    this.#clock = options?.clock ?? systemClock;
  }

  /** Returns an entry; see {@link TokenStore.get}. */
  async get(key: string): Promise<StoredToken | undefined> {
    const entry = this.#live(key);
    if (entry === undefined) return undefined;
    const { version, value, dropAtMs } = entry;
    const dropAfterMs = Number.isFinite(dropAtMs) ? dropAtMs - this.#clock.now() : undefined;
    return { version, value, ...labelsOf(entry), ...(dropAfterMs !== undefined && { dropAfterMs }) };
  }

  /** Writes an entry conditionally; see {@link TokenStore.compareAndSet}. */
  async compareAndSet(
    key: string,
    expectedVersion: string | undefined,
    next: NextToken | undefined,
  ): Promise<CompareAndSetResult> {
    if (this.#live(key)?.version !== expectedVersion) return { ok: false };
    this.#writes += 1;
    const version = String(this.#writes);
    if (next === undefined) this.#entries.delete(key);
    else {
      const dropAtMs = this.#clock.now() + (next.dropAfterMs ?? Number.POSITIVE_INFINITY);
      this.#entries.set(key, { version, value: next.value, ...labelsOf(next), dropAtMs });
    }
    this.#sweep();
    return { ok: true, version };
  }

  /** Lists entries; see {@link TokenStore.list}. */
  async *list(query?: TokenQuery): AsyncGenerator<ListedToken, void, undefined> {
    const checked = readTokenQuery(query);
    const entries = [...this.#entries].flatMap(([key, entry]) =>
      this.#live(key) === undefined ? [] : [{ key, ...labelsOf(entry) }],
    );
    yield* listedTokens(entries, checked);
  }

  #live(key: string): MemoryEntry | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined || entry.dropAtMs > this.#clock.now()) return entry;
    this.#entries.delete(key);
    return undefined;
  }

  /** Drops expired entries; once per as many writes as there are entries, so that a write stays cheap. */
  #sweep(): void {
    if (this.#writes < this.#nextSweepAtWrite) return;
    for (const key of this.#entries.keys()) this.#live(key);
    this.#nextSweepAtWrite = this.#writes + this.#entries.size + 1;
  }
}

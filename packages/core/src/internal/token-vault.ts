import type { Clock } from '../clock.js';
import type { TokenStore } from '../token-store.js';
import { formatEntry, parseEntry, type TokenEntry } from './token-entry.js';
import { tokenErrors } from './token-errors.js';

/** An entry with the version to compare with. */
export interface Standing<C> {
  readonly version: string;
  readonly entry: TokenEntry<C>;
}

/** Each lost write means that another process made progress, so many in a row mean a store that compares wrongly. */
export const MOST_LOST_WRITES = 100;

/** One entry of a token store, read and written as what it means. */
export class TokenVault<C> {
  readonly #provider: string;
  readonly #store: TokenStore;
  readonly #key: string;
  readonly #clock: Clock;
  readonly #leaseMs: number;
  readonly #mayForget: boolean;

  /** @param mayForget - whether an expired token set without refresh token can be asked for anew, so the store may drop it */
  constructor(at: {
    provider: string;
    store: TokenStore;
    key: string;
    clock: Clock;
    leaseMs: number;
    mayForget: boolean;
  }) {
    this.#provider = at.provider;
    this.#store = at.store;
    this.#key = at.key;
    this.#clock = at.clock;
    this.#leaseMs = at.leaseMs;
    this.#mayForget = at.mayForget;
  }

  /** What stands there; an unreadable entry is an error, since taking it for nothing would lose a grant. */
  async read(): Promise<Standing<C> | undefined> {
    const stored = await this.#guard(() => this.#store.get(this.#key));
    if (stored === undefined) return undefined;
    const entry = parseEntry<C>(stored.value);
    if (entry === undefined) throw tokenErrors.storeUnreadable(this.#provider);
    return { version: stored.version, entry };
  }

  /** Writes over whatever stands there, also what can't be read. */
  async overwrite(entry: TokenEntry<C>): Promise<void> {
    for (let lostWrites = 0; lostWrites < MOST_LOST_WRITES; lostWrites += 1) {
      const stored = await this.#guard(() => this.#store.get(this.#key));
      if ((await this.write(stored?.version, entry)) !== undefined) return;
    }
    throw tokenErrors.storeContended(this.#provider);
  }

  /** Writes when the version still stands; gives the new one, or undefined when it lost. */
  async write(expected: string | undefined, entry: TokenEntry<C> | undefined): Promise<string | undefined> {
    const dropAfterMs = entry && this.#dropAfterMs(entry);
    const next = entry && { value: formatEntry(entry), ...(dropAfterMs !== undefined && { dropAfterMs }) };
    const result = await this.#guard(() => this.#store.compareAndSet(this.#key, expected, next));
    return result.ok ? result.version : undefined;
  }

  #dropAfterMs(entry: TokenEntry<C>): number | undefined {
    if (entry.state === 'empty') return 2 * this.#leaseMs;
    if (entry.state === 'dead' || !this.#mayForget || entry.tokens.refreshToken !== undefined)
      return undefined;
    return Math.max(0, entry.tokens.expiresAtMs - this.#clock.now()) + 2 * this.#leaseMs;
  }

  async #guard<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      throw tokenErrors.storeFailed(this.#provider, error);
    }
  }
}

import type { Clock } from '../clock.js';
import { PayerKitError } from '../errors/payer-kit-error.js';
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

/** A store that is down for a moment must not cost a consent; one that is down for long must not hold the callers. */
export const STORE_ATTEMPTS = 4;

// Longer than clocks differ.
const ABANDONED_LEASE_MS = 86_400_000;

/** How long a failed store is left alone before it is tried again. */
export function storeDelayMs(failures: number): number {
  return 100 * 2 ** failures;
}

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

  /** Writes over whatever stands there, also what cannot be read. */
  async overwrite(entry: TokenEntry<C>): Promise<void> {
    for (let lostWrites = 0, failures = 0; lostWrites < MOST_LOST_WRITES; ) {
      try {
        if ((await this.write(await this.#version(), entry)) !== undefined) return;
        lostWrites += 1;
      } catch (error) {
        failures += 1;
        if (failures >= STORE_ATTEMPTS) throw error;
        await this.#clock.sleep(storeDelayMs(failures));
      }
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

  async #version(): Promise<string | undefined> {
    try {
      return (await this.#guard(() => this.#store.get(this.#key)))?.version;
    } catch (error) {
      // An encrypted entry that does not open still has a version (see encryptTokens).
      const details =
        PayerKitError.isInstance(error) && error.code === 'token_store_unreadable' && error.details();
      if (typeof details === 'object' && details !== null && 'version' in details)
        return String(details.version);
      throw error;
    }
  }

  #dropAfterMs(entry: TokenEntry<C>): number | undefined {
    // A store drops by its own clock: one that is ahead must not drop a lease that others are to wait for.
    if (entry.state === 'empty') return ABANDONED_LEASE_MS;
    if (entry.state === 'dead' || !this.#mayForget || entry.tokens.refreshToken !== undefined)
      return undefined;
    const lifeMs = Math.max(0, entry.tokens.expiresAtMs - this.#clock.now());
    return lifeMs + (entry.refreshing === undefined ? 2 * this.#leaseMs : ABANDONED_LEASE_MS);
  }

  async #guard<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      // A store's own error can quote what it was writing.
      throw PayerKitError.isInstance(error) ? error : tokenErrors.storeFailed(this.#provider, error);
    }
  }
}

import type { Clock } from '../clock.js';
import { PayerKitError } from '../errors/payer-kit-error.js';
import type { TokenSet } from '../token-grant.js';
import { labelsOf } from '../token-query.js';
import type { TokenLabels, TokenStore } from '../token-store.js';
import { standingVersion } from './standing-version.js';
import { formatEntry, parseEntry, type TokenEntry } from './token-entry.js';
import { tokenErrors } from './token-errors.js';

/** An entry with the version to compare with. */
export interface Standing<C> {
  readonly version: string;
  readonly entry: TokenEntry<C>;
}

/**
 * Each lost write means that another process made progress, so many in a row mean a store that compares incorrectly.
 */
export const MOST_LOST_WRITES = 100;

/** A brief outage of the store must not cost a consent; a long one must not block the callers. */
export const STORE_ATTEMPTS = 4;

// Longer than clocks differ.
const ABANDONED_LEASE_MS = 86_400_000;

/** Time a failed store is left alone before the next attempt. */
export function storeDelayMs(failures: number): number {
  return 100 * 2 ** failures;
}

/** One entry of a token store, read and written as typed data. */
export class TokenVault<C> {
  readonly #provider: string;
  readonly #store: TokenStore;
  readonly #key: string;
  readonly #person: string | undefined;
  readonly #consentEndsAt: ((tokens: TokenSet<C>) => number | undefined) | undefined;
  readonly #clock: Clock;
  readonly #leaseMs: number;
  readonly #mayForget: boolean;

  /**
   * Creates a vault.
   *
   * @param person - whose grant it is, stored in plain
   * @param consentEndsAt - returns the end of the consent, stored in plain
   * @param mayForget - true when an expired token set without a refresh token can be requested again, so the store may
   *   drop it
   */
  constructor(at: {
    provider: string;
    store: TokenStore;
    key: string;
    person?: string | undefined;
    consentEndsAt?: ((tokens: TokenSet<C>) => number | undefined) | undefined;
    clock: Clock;
    leaseMs: number;
    mayForget: boolean;
  }) {
    this.#provider = at.provider;
    this.#store = at.store;
    this.#key = at.key;
    this.#person = at.person;
    this.#consentEndsAt = at.consentEndsAt;
    this.#clock = at.clock;
    this.#leaseMs = at.leaseMs;
    this.#mayForget = at.mayForget;
  }

  /** Reads the entry; an unreadable entry is an error, because treating it as absent would lose a grant. */
  async read(): Promise<Standing<C> | undefined> {
    const stored = await this.#guard(() => this.#store.get(this.#key));
    if (stored === undefined) return undefined;
    const entry = parseEntry<C>(stored.value);
    if (entry === undefined) throw tokenErrors.storeUnreadable(this.#provider);
    return { version: stored.version, entry };
  }

  /** Overwrites the entry, even one that cannot be read. */
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

  /** Writes when the version is unchanged; returns the new version, or undefined when the write lost. */
  async write(expected: string | undefined, entry: TokenEntry<C> | undefined): Promise<string | undefined> {
    const dropAfterMs = entry && this.#dropAfterMs(entry);
    const next = entry && {
      value: formatEntry(entry),
      ...this.#labels(entry),
      ...(dropAfterMs !== undefined && { dropAfterMs }),
    };
    const result = await this.#guard(() => this.#store.compareAndSet(this.#key, expected, next));
    return result.ok ? result.version : undefined;
  }

  #labels(entry: TokenEntry<C>): TokenLabels {
    // A consent that has ended is not about to end.
    return labelsOf({
      person: this.#person,
      consentEndsAt: entry.state === 'live' ? this.#consentEndsAt?.(entry.tokens) : undefined,
    });
  }

  async #version(): Promise<string | undefined> {
    return this.#guard(() => standingVersion(this.#store, this.#key));
  }

  #dropAfterMs(entry: TokenEntry<C>): number | undefined {
    // A store drops entries by its own clock: a clock that is ahead must not drop a lease that others wait for.
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
      // A store's own error can quote the value it was writing.
      throw PayerKitError.isInstance(error) ? error : tokenErrors.storeFailed(this.#provider, error);
    }
  }
}

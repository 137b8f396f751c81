import { type Clock, type Random, systemClock } from './clock.js';
import type { TokenEvent } from './events.js';
import { abortable } from './internal/abortable.js';
import { isTokenSet, keepable, type LiveEntry } from './internal/token-entry.js';
import { errorKind, tokenErrors } from './internal/token-errors.js';
import { checkTokenOptions } from './internal/token-options.js';
import { TokenRefresher } from './internal/token-refresher.js';
import { TokenVault } from './internal/token-vault.js';
import type { IssuedTokens, TokenGrant, TokenSet } from './token-grant.js';
import type { AccessToken, TokenSource, TokenWait } from './token-source.js';
import type { TokenStore } from './token-store.js';

/** Options of a {@link TokenManager}. */
export interface TokenManagerOptions<C> {
  /** Name in errors, such as `example`. */
  readonly provider: string;
  /** Where tokens live. */
  readonly store: TokenStore;
  /** Key in the store; build it with `tokenKey`. */
  readonly key: string;
  /** The one origin tokens may go to. */
  readonly origin: string;
  /** How to get tokens. */
  readonly grant: TokenGrant<C>;
  /** Before its end by so much a token is refreshed in the background, in milliseconds. Default 300 000, at most a quarter of its life. */
  readonly softWindowMs?: number | undefined;
  /** Before its end by so much callers wait for a new token, in milliseconds. Default 30 000, at most a tenth of its life. */
  readonly hardWindowMs?: number | undefined;
  /**
   * Time this manager waits for another process's refresh before it asks itself, in milliseconds; longer than a token request
   * can take. A process of this machine that is gone is not waited for. The same in every process that shares the store.
   * Default 90 000.
   */
  readonly leaseMs?: number | undefined;
  /** Notified of what happens. */
  readonly onEvent?: ((event: Omit<TokenEvent, 'provider'>) => void) | undefined;
  /** Time. */
  readonly clock?: Clock | undefined;
  /** Chance. */
  readonly random?: Random | undefined;
}

/** A token in memory, with the instants at which its handling changes. */
interface Cached {
  readonly access: AccessToken;
  /** The same promise for every caller: a lookup allocates nothing. */
  readonly promise: Promise<AccessToken>;
  readonly softAtMs: number;
  readonly hardAtMs: number;
  readonly expiresAtMs: number;
}

/** What a caller needs of a token in the store to be content with it. */
type Need = 'serving' | 'fresh' | { readonly otherThan: string };

interface Flight {
  readonly promise: Promise<AccessToken>;
  readonly need: Need;
}

const FIRST_BACKOFF_MS = 5_000;
const LONGEST_BACKOFF_MS = 60_000;

/**
 * Keeps the tokens of one grant good: N callers, one token request, in a process and over every process that shares
 * the store. See docs/architecture.md, "the way of a token".
 *
 * @example
 * ```ts
 * const tokens = new TokenManager({ provider: 'my-vendor', store, key: tokenKey([...]), origin, grant });
 * const { value } = await tokens.get();
 * ```
 */
export class TokenManager<C> implements TokenSource {
  readonly #options: TokenManagerOptions<C>;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #softWindowMs: number;
  readonly #hardWindowMs: number;
  readonly #vault: TokenVault<C>;
  readonly #refresher: TokenRefresher<C>;
  readonly #closing = new AbortController();
  #cached: Cached | undefined;
  #flight: Flight | undefined;
  /** Counts writes from outside, so that a flight which began before one does not bring its older token back. */
  #generation = 0;
  #backgroundFailures = 0;
  #backgroundNotBeforeMs = 0;

  /**
   * @param options - what the manager works with
   * @throws {@link ConfigurationError} naming every option that is out of range
   */
  constructor(options: TokenManagerOptions<C>) {
    const { provider, grant, key, leaseMs = 90_000, clock = systemClock, random = Math.random } = options;
    checkTokenOptions(options);
    this.#options = options;
    this.#clock = clock;
    this.#random = random;
    this.#softWindowMs = options.softWindowMs ?? 300_000;
    this.#hardWindowMs = options.hardWindowMs ?? 30_000;
    const mayForget = !grant.oneTime;
    this.#vault = new TokenVault({ provider, store: options.store, key, clock, leaseMs, mayForget });
    this.#refresher = new TokenRefresher({
      provider,
      id: process.getBuiltinModule('node:crypto').randomUUID(),
      grant,
      vault: this.#vault,
      leaseMs,
      clock,
      random,
      closing: this.#closing.signal,
      tell: (action, error) => this.#tell(action, error),
    });
  }

  /**
   * A good access token: from memory while it is far from its end; in the soft window likewise, with a refresh going on
   * behind it; in the hard window, and after, once a refresh has ended.
   *
   * @param signal - ends this caller's wait; the refresh goes on for the others
   */
  get(signal?: AbortSignal): Promise<AccessToken> {
    if (signal?.aborted) return Promise.reject(this.#aborted());
    const cached = this.#cached;
    if (cached !== undefined) {
      const nowMs = this.#clock.now();
      if (nowMs < cached.softAtMs) return cached.promise;
      if (nowMs < cached.hardAtMs) {
        this.#refreshBehind(nowMs);
        return cached.promise;
      }
    }
    return this.#join(this.#flight ?? this.#start('serving'), signal);
  }

  /**
   * A token other than the rejected one: another that memory or the store holds, or one forced refresh, shared by all who
   * ask. A server that issues the very same token again has the last word: it is handed on.
   *
   * @param rejected - the token the vendor rejected as expired or invalid
   * @param signal - ends this caller's wait; the refresh goes on for the others
   */
  async replace(rejected: AccessToken, signal?: AbortSignal): Promise<AccessToken> {
    if (signal?.aborted) throw this.#aborted();
    for (let round = 1; ; round += 1) {
      const cached = this.#cached;
      if (cached !== undefined && cached.access.value !== rejected.value) {
        if (this.#clock.now() < cached.expiresAtMs) return cached.access;
      } else this.#cached = undefined;
      // A refresh under way for other reasons may bring the rejected token out of the store; then one is forced.
      const flight = this.#flight ?? this.#start({ otherThan: rejected.value });
      const token = await this.#join(flight, signal);
      const isForced = typeof flight.need === 'object' && flight.need.otherThan === rejected.value;
      if (token.value !== rejected.value || isForced || round === 3) return token;
    }
  }

  /** The step that waits for a token are held up by now; undefined when none of them can take long. */
  get waitingFor(): TokenWait | undefined {
    return this.#refresher.waitingFor;
  }

  /** What the store holds now; undefined when there is nothing. Throws `ConsentExpiredError` on a tombstone. */
  async read(): Promise<TokenSet<C> | undefined> {
    await this.#refresher.storeUnsaved();
    const entry = (await this.#vault.read())?.entry;
    if (entry?.state === 'dead') throw tokenErrors.dead(this.#options.provider, entry.atMs);
    return entry?.state === 'live' ? entry.tokens : undefined;
  }

  /**
   * Writes tokens that came from outside (a code exchange, an import), over whatever is there. Durable when it ends.
   *
   * @param answer - the tokens, or a refresh token alone
   * @returns the tokens as they are stored
   * @throws the `failure` of an respond with nothing but a refresh token, once that is stored
   * @throws {@link ValidationError} when the access token cannot be in a header or the lifetime is no number
   */
  async save(answer: IssuedTokens<C>): Promise<TokenSet<C>> {
    const { tokens, failure } = keepable(answer);
    if (!isTokenSet(tokens)) throw tokenErrors.badTokenSet(this.#options.provider);
    const entry: LiveEntry<C> = { state: 'live', tokens, obtainedAtMs: this.#clock.now() };
    await this.#overwrite(entry);
    if (failure !== undefined) throw failure;
    this.#cached = this.#cache(entry);
    return tokens;
  }

  /** Leaves a tombstone: the grant is over, and no refresh that is still under way brings it back. */
  async invalidate(): Promise<void> {
    await this.#overwrite({ state: 'dead', atMs: this.#clock.now(), reason: 'ended' });
  }

  /**
   * Ends waits for other processes and starts no refresh any more. Resolves when the token request under way has ended
   * and its outcome is stored: a one-time refresh that is cut off costs the grant.
   */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#flight?.promise.catch(() => undefined);
    await this.#refresher.storeUnsaved();
  }

  async #overwrite(entry: Parameters<TokenVault<C>['overwrite']>[0]): Promise<void> {
    this.#generation += 1;
    this.#cached = undefined;
    await this.#vault.overwrite(entry);
    this.#refresher.forgetUnsaved();
    this.#generation += 1;
    this.#cached = undefined;
  }

  #start(need: Need): Flight {
    const generation = this.#generation;
    const promise = this.#refresher
      .obtain((entry) => this.#meets(need, entry))
      .then(
        (entry) => {
          const cached = this.#cache(entry);
          if (generation === this.#generation) this.#cached = cached;
          return cached.access;
        },
        (error: unknown) => {
          // After other failures the token in memory serves on to its end.
          if (this.#refresher.hasOutlivedMemory) this.#cached = undefined;
          throw error;
        },
      )
      .finally(() => {
        this.#flight = undefined;
      });
    // Every caller may have stopped waiting.
    promise.catch(() => undefined);
    this.#flight = { promise, need };
    return this.#flight;
  }

  #join(flight: Flight, signal: AbortSignal | undefined): Promise<AccessToken> {
    return abortable(flight.promise, signal, () => this.#aborted());
  }

  #refreshBehind(nowMs: number): void {
    if (this.#flight !== undefined || nowMs < this.#backgroundNotBeforeMs || this.#closing.signal.aborted)
      return;
    this.#start('fresh').promise.then(
      () => {
        this.#backgroundFailures = 0;
      },
      () => {
        const delayMs = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** this.#backgroundFailures);
        this.#backgroundFailures += 1;
        this.#backgroundNotBeforeMs = this.#clock.now() + delayMs * (0.5 + this.#random() / 2);
      },
    );
  }

  #meets(need: Need, entry: LiveEntry<C>): boolean {
    const { softAtMs, hardAtMs, expiresAtMs, access } = this.#cache(entry);
    const nowMs = this.#clock.now();
    if (need === 'fresh') return nowMs < softAtMs;
    if (need === 'serving') return nowMs < hardAtMs;
    return access.value !== need.otherThan && nowMs < expiresAtMs;
  }

  #cache(entry: LiveEntry<C>): Cached {
    const { accessToken: value, expiresAtMs } = entry.tokens;
    const access: AccessToken = { value, origin: this.#options.origin };
    const lifeMs = Math.max(0, expiresAtMs - entry.obtainedAtMs);
    // A token that cannot be refreshed serves to its very end.
    const isFinal = this.#options.grant.refusal?.(entry.tokens, this.#clock.now()) !== undefined;
    return {
      access,
      promise: Promise.resolve(access),
      softAtMs: isFinal ? expiresAtMs : expiresAtMs - Math.min(this.#softWindowMs, lifeMs / 4),
      hardAtMs: isFinal ? expiresAtMs : expiresAtMs - Math.min(this.#hardWindowMs, lifeMs / 10),
      expiresAtMs,
    };
  }

  #tell(action: TokenEvent['action'], error: unknown): void {
    try {
      this.#options.onEvent?.({ action, errorKind: errorKind(error) });
    } catch {
      // Events only observe.
    }
  }

  #aborted(): Error {
    return tokenErrors.aborted(this.#options.provider);
  }
}

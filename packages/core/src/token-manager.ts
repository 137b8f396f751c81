import { type Clock, type Random, systemClock } from './clock.js';
import type { ConsentEvent, TokenEvent } from './events.js';
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
  /** Storage for tokens. */
  readonly store: TokenStore;
  /** Key in the store; build it with `tokenKey`. */
  readonly key: string;
  /** Your own key for the person whose grant it is, stored in plain with the tokens; absent for a client's own tokens. */
  readonly person?: string | undefined;
  /** The only origin to which tokens may be sent. */
  readonly origin: string;
  /** The provider's way to get tokens. */
  readonly grant: TokenGrant<C>;
  /**
   * Time before its expiry at which a token is refreshed in the background, in milliseconds. Default 300 000, at most a
   * quarter of its lifetime.
   */
  readonly softWindowMs?: number | undefined;
  /**
   * Time before its expiry at which callers wait for a new token, in milliseconds. Default 30 000, at most a tenth of
   * its lifetime.
   */
  readonly hardWindowMs?: number | undefined;
  /**
   * Time this manager waits for another process's refresh before it sends its own, in milliseconds; longer than a token
   * request can take. A terminated process on the same machine is not waited for. The same in every process that shares
   * the store. Default 90 000.
   */
  readonly leaseMs?: number | undefined;
  /**
   * Time before the end of a consent from which its use is reported to `onConsentEnding`, in milliseconds. Default
   * 2 592 000 000 (30 days).
   */
  readonly consentNoticeMs?: number | undefined;
  /** Receives the consent that is about to end, once, when it is used. Needs the grant's `consentEndsAt`. */
  readonly onConsentEnding?: ((event: Omit<ConsentEvent, 'provider'>) => void) | undefined;
  /** Receives token events. */
  readonly onEvent?: ((event: Omit<TokenEvent, 'provider'>) => void) | undefined;
  /** Source of time. */
  readonly clock?: Clock | undefined;
  /** Source of randomness. */
  readonly random?: Random | undefined;
}

/** A token in memory, with the times at which its handling changes. */
interface Cached {
  readonly access: AccessToken;
  /** The same promise for every caller, so that a lookup allocates nothing. */
  readonly promise: Promise<AccessToken>;
  readonly softAtMs: number;
  readonly hardAtMs: number;
  readonly expiresAtMs: number;
}

/** Decides whether a stored token satisfies a caller. */
type Need = 'serving' | 'fresh' | { readonly otherThan: string };

interface Flight {
  readonly promise: Promise<AccessToken>;
  readonly need: Need;
}

const CONSENT_NOTICE_MS = 30 * 86_400_000;
const FIRST_BACKOFF_MS = 5_000;
const LONGEST_BACKOFF_MS = 60_000;

/**
 * Keeps the tokens of one grant valid: N callers, one token request, in one process and across all processes that share
 * the store. See docs/architecture.md, "Token lifecycle".
 *
 * @example
 * ```ts
 * const tokens = new TokenManager({ provider: 'my-vendor', store, key: tokenKey(['my-vendor', origin, clientId]), origin, grant });
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
  /** Counts writes from outside, so that a refresh that began before one does not restore its older token. */
  #generation = 0;
  /** End of the consent that was reported as about to end. */
  #reportedEnd: number | undefined;
  #backgroundFailures = 0;
  #backgroundNotBeforeMs = 0;

  /**
   * Creates a manager.
   *
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
    const { store, person } = options;
    const consentEndsAt = grant.consentEndsAt?.bind(grant);
    this.#vault = new TokenVault({
      provider,
      store,
      key,
      person,
      consentEndsAt,
      clock,
      leaseMs,
      mayForget,
    });
    this.#refresher = new TokenRefresher({
      provider,
      id: process.getBuiltinModule('node:crypto').randomUUID(),
      grant,
      vault: this.#vault,
      leaseMs,
      clock,
      random,
      closing: this.#closing.signal,
      tell: (action, error, callId) => this.#tell(action, error, callId),
    });
  }

  /**
   * Returns a valid access token: from memory while it is far from expiry; in the soft window likewise, with a refresh
   * in the background; in the hard window, and later, once a refresh has finished.
   *
   * @param signal - ends this caller's wait; the refresh continues for the others
   * @param callId - the call that needs the token, for events
   */
  get(signal?: AbortSignal, callId?: string): Promise<AccessToken> {
    if (signal?.aborted) return Promise.reject(this.#aborted());
    const cached = this.#cached;
    if (cached !== undefined) {
      const nowMs = this.#clock.now();
      if (nowMs < cached.softAtMs) return cached.promise;
      if (nowMs < cached.hardAtMs) {
        this.#refreshBehind(nowMs, callId);
        return cached.promise;
      }
    }
    return this.#join(this.#flight ?? this.#start('serving', callId), signal);
  }

  /**
   * Returns a token other than the rejected one: another token from memory or the store, or the result of one forced
   * refresh shared by all callers. When the server issues the very same token again, that token is returned.
   *
   * @param rejected - the token that the vendor rejected as expired or invalid
   * @param signal - ends this caller's wait; the refresh continues for the others
   * @param callId - the call that needs the token, for events
   */
  async replace(rejected: AccessToken, signal?: AbortSignal, callId?: string): Promise<AccessToken> {
    if (signal?.aborted) throw this.#aborted();
    for (let round = 1; ; round += 1) {
      const cached = this.#cached;
      if (cached !== undefined && cached.access.value !== rejected.value) {
        if (this.#clock.now() < cached.expiresAtMs) return cached.access;
      } else this.#cached = undefined;
      // A refresh that is running for other reasons may return the rejected token from the store; then one is forced.
      const flight = this.#flight ?? this.#start({ otherThan: rejected.value }, callId);
      const token = await this.#join(flight, signal);
      const isForced = typeof flight.need === 'object' && flight.need.otherThan === rejected.value;
      if (token.value !== rejected.value || isForced || round === 3) return token;
    }
  }

  /** Returns the step that pending waits for a token are blocked on; undefined when none of them can take long. */
  get waitingFor(): TokenWait | undefined {
    return this.#refresher.waitingFor;
  }

  /** Returns the stored tokens; undefined when there are none. Throws `ConsentExpiredError` on a tombstone. */
  async read(): Promise<TokenSet<C> | undefined> {
    await this.#refresher.storeUnsaved();
    const entry = (await this.#vault.read())?.entry;
    if (entry?.state === 'dead') throw tokenErrors.dead(this.#options.provider, entry.atMs);
    return entry?.state === 'live' ? entry.tokens : undefined;
  }

  /**
   * Writes tokens from outside (a code exchange, an import), replacing whatever is stored. Durable when it resolves.
   *
   * @param answer - the tokens, or only a refresh token
   * @returns the tokens as they are stored
   * @throws the `failure` of a response with only a refresh token, once that token is stored
   * @throws {@link ValidationError} when the access token is not allowed in a header or the lifetime is not a number
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

  /** Leaves a tombstone: the grant has ended, and no running refresh restores it. */
  async invalidate(): Promise<void> {
    await this.#overwrite({ state: 'dead', atMs: this.#clock.now(), reason: 'ended' });
  }

  /**
   * Ends waits for other processes and starts no further refresh. Resolves when the running token request has ended and
   * its outcome is stored: interrupting a one-time refresh would lose the grant.
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

  #start(need: Need, callId: string | undefined): Flight {
    const generation = this.#generation;
    const promise = this.#refresher
      .obtain((entry) => this.#meets(need, entry), callId)
      .then(
        (entry) => {
          const cached = this.#cache(entry);
          if (generation === this.#generation) this.#cached = cached;
          this.#reportEnd(entry.tokens, callId);
          return cached.access;
        },
        (error: unknown) => {
          // After other failures the token in memory is used until it expires.
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

  #refreshBehind(nowMs: number, callId: string | undefined): void {
    if (this.#flight !== undefined || nowMs < this.#backgroundNotBeforeMs || this.#closing.signal.aborted)
      return;
    this.#start('fresh', callId).promise.then(
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
    // A token that cannot be refreshed is used until it expires.
    const isFinal = this.#options.grant.rejection?.(entry.tokens, this.#clock.now()) !== undefined;
    return {
      access,
      promise: Promise.resolve(access),
      softAtMs: isFinal ? expiresAtMs : expiresAtMs - Math.min(this.#softWindowMs, lifeMs / 4),
      hardAtMs: isFinal ? expiresAtMs : expiresAtMs - Math.min(this.#hardWindowMs, lifeMs / 10),
      expiresAtMs,
    };
  }

  #tell(action: TokenEvent['action'], error: unknown, callId: string | undefined): void {
    try {
      this.#options.onEvent?.({ action, errorKind: errorKind(error), callId });
    } catch {
      // Listeners only observe.
    }
  }

  /** Reports a consent that is about to end: seen whenever a token is read from the store or renewed. */
  #reportEnd(tokens: TokenSet<C>, callId: string | undefined): void {
    const { grant, person, onConsentEnding, consentNoticeMs = CONSENT_NOTICE_MS } = this.#options;
    const endsAtMs = grant.consentEndsAt?.(tokens);
    if (endsAtMs === undefined || endsAtMs === this.#reportedEnd) return;
    const remainingMs = Math.max(0, endsAtMs - this.#clock.now());
    if (remainingMs > consentNoticeMs) return;
    this.#reportedEnd = endsAtMs;
    try {
      onConsentEnding?.({ subject: person, endsAtMs, remainingMs, callId });
    } catch {
      // Listeners only observe.
    }
  }

  #aborted(): Error {
    return tokenErrors.aborted(this.#options.provider);
  }
}

import type { Clock, Random } from './clock.js';
import type { TokenEvent } from './events.js';
import type { AccessToken, TokenSource } from './token-source.js';
import type { TokenStore } from './token-store.js';

/** The tokens of one grant and what came with them. `context` is the provider's own plain JSON. */
export interface TokenSet<C> {
  /** Bearer value. */
  readonly accessToken: string;
  /** When it ends, in milliseconds since the Unix epoch, on the local clock. */
  readonly expiresAtMs: number;
  /** One-time or lasting refresh token, where the grant has one. */
  readonly refreshToken?: string | undefined;
  /** The provider's own: granted scopes, patient ids, end of consent. */
  readonly context: C;
}

/** What a refused refresh means: the token is dead; the application is misconfigured; or nobody knows. */
export type RefusalClass = 'dead' | 'application' | 'ambiguous';

/** How a provider gets tokens. */
export interface TokenGrant<C> {
  /**
   * Whether each refresh spends the refresh token. If so a request is never repeated blindly, and an answer that was
   * lost ends in `RefreshOutcomeUnknownError`.
   */
  readonly oneTime: boolean;
  /** Asks the token endpoint. `current` is what the store holds; undefined for a first client-credentials token. */
  request(current: TokenSet<C> | undefined, signal: AbortSignal | undefined): Promise<TokenSet<C>>;
  /** Sorts an error of `request`. Only `dead` leaves a tombstone. */
  classify(error: unknown): RefusalClass;
  /** Whether a token set can be refreshed at all; a `ConsentExpiredError` or its like when it can't. Default: yes. */
  refusal?(current: TokenSet<C>, nowMs: number): Error | undefined;
}

/** Options of a {@link TokenManager}. */
export interface TokenManagerOptions<C> {
  /** Name in errors, such as `optum`. */
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
  /** How long another process's refresh is waited for, in milliseconds. Default 90 000. */
  readonly leaseMs?: number | undefined;
  /** Told of what happens. */
  readonly onEvent?: ((event: Omit<TokenEvent, 'provider'>) => void) | undefined;
  /** Time. */
  readonly clock?: Clock | undefined;
  /** Chance. */
  readonly random?: Random | undefined;
}

/**
 * Keeps the tokens of one grant good: N callers, one token request, in a process and over every process that shares
 * the store. See docs/architecture.md, "the way of a token".
 */
export declare class TokenManager<C> implements TokenSource {
  constructor(options: TokenManagerOptions<C>);
  /** A good access token. */
  get(signal?: AbortSignal): Promise<AccessToken>;
  /** A token other than the refused one: one forced refresh, shared by all who ask. */
  replace(refused: AccessToken, signal?: AbortSignal): Promise<AccessToken>;
  /** What the store holds now; undefined when there is nothing. Throws `ConsentExpiredError` on a tombstone. */
  read(): Promise<TokenSet<C> | undefined>;
  /** Writes a token set that came from outside (a code exchange, an import), over whatever is there. Durable when it resolves. */
  save(tokens: TokenSet<C>): Promise<void>;
  /** Leaves a tombstone: the grant is over. */
  kill(): Promise<void>;
}

import type { PayerKitError } from './errors/payer-kit-error.js';
import type { ReadinessGate } from './readiness-gate.js';

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

/**
 * A response whose refresh token can be used and whose access token cannot. The refresh token may be the only good one
 * left, so it is stored before the failure is thrown; the next call refreshes with it.
 */
export interface RefreshTokenOnly<C> {
  /** The refresh token that came. */
  readonly refreshToken: string;
  /** The provider's own, as in {@link TokenSet}. */
  readonly context: C;
  /** What is wrong with the rest of the response. */
  readonly failure: PayerKitError;
}

/** What a token endpoint responded with. */
export type IssuedTokens<C> = TokenSet<C> | RefreshTokenOnly<C>;

/** What a rejected refresh means: the token is dead; the application is misconfigured; or it is unknown. */
export type RejectionClass = 'dead' | 'application' | 'ambiguous';

/** How a provider gets tokens. */
export interface TokenGrant<C> {
  /**
   * Whether each refresh spends the refresh token. If so a request is never repeated blindly, and a response that was
   * lost ends in `RefreshOutcomeUnknownError`.
   */
  readonly oneTime: boolean;
  /**
   * Asks the token endpoint, and ends by itself within the lease.
   *
   * @param current - what the store holds; undefined for a first client-credentials token
   * @param signal - aborts when the manager is closed; undefined for one-time grants, whose response must not be lost
   */
  request(current: TokenSet<C> | undefined, signal: AbortSignal | undefined): Promise<IssuedTokens<C>>;
  /** Sorts an error of `request`. Only `dead` leaves a tombstone. */
  classify(error: unknown): RejectionClass;
  /**
   * Checks whether another authorization may have replaced a refresh token that the server rejected, so that its successor
   * is about to be stored. The store is read again for 3 seconds before the rejection counts. Default: no.
   */
  mayBeReplaced?(error: unknown): boolean;
  /** Whether a token set can be refreshed at all; a `ConsentExpiredError` or its like when it cannot. Default: yes. */
  refusal?(current: TokenSet<C>, nowMs: number): Error | undefined;
  /**
   * Returns the gate that a request must pass before it is sent, shared by all grants of a client; undefined where the
   * request needs none, because nothing would be sent. Default: none.
   */
  readiness?(current: TokenSet<C> | undefined): ReadinessGate | undefined;
}

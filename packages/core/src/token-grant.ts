import type { PayerKitError } from './errors/payer-kit-error.js';
import type { ReadinessGate } from './readiness-gate.js';

/** The tokens of one grant with the provider's context, which is plain JSON. */
export interface TokenSet<C> {
  /** Bearer value. */
  readonly accessToken: string;
  /** Expiry, in milliseconds since the Unix epoch, on the local clock. */
  readonly expiresAtMs: number;
  /** One-time or reusable refresh token, if the grant has one. */
  readonly refreshToken?: string | undefined;
  /** The provider's own data: granted scopes, patient IDs, end of consent. */
  readonly context: C;
}

/**
 * A response whose refresh token is usable and whose access token is not. The refresh token may be the only valid one
 * left, so it is stored before the failure is thrown; the next call refreshes with it.
 */
export interface RefreshTokenOnly<C> {
  /** The refresh token in the response. */
  readonly refreshToken: string;
  /** The provider's own data, as in {@link TokenSet}. */
  readonly context: C;
  /** The problem with the rest of the response. */
  readonly failure: PayerKitError;
}

/** Response of a token endpoint. */
export type IssuedTokens<C> = TokenSet<C> | RefreshTokenOnly<C>;

/** Meaning of a rejected refresh: the token is dead; the application is misconfigured; or it is unknown. */
export type RejectionClass = 'dead' | 'application' | 'ambiguous';

/** The provider's way to get tokens. */
export interface TokenGrant<C> {
  /**
   * True when each refresh spends the refresh token. A request is then never repeated blindly, and a lost response ends
   * in `RefreshOutcomeUnknownError`.
   */
  readonly oneTime: boolean;
  /**
   * Sends the token request. It must finish within the lease.
   *
   * @param current - the stored token set; undefined for a first client-credentials token
   * @param signal - aborts when the manager is closed; undefined for one-time grants, whose response must not be lost
   * @param callId - the call that needs the token; set it as `Call.callId`
   */
  request(
    current: TokenSet<C> | undefined,
    signal: AbortSignal | undefined,
    callId?: string,
  ): Promise<IssuedTokens<C>>;
  /** Classifies an error of `request`. Only `dead` leaves a tombstone. */
  classify(error: unknown): RejectionClass;
  /**
   * Checks whether another authorization may have replaced a refresh token that the server rejected, so that its
   * successor is about to be stored. The store is read again for 3 seconds before the rejection counts. Default: no.
   */
  mayBeReplaced?(error: unknown): boolean;
  /**
   * Returns the end of the person's consent, in milliseconds since the Unix epoch, to be stored in plain next to the
   * tokens: `TokenStore.list` finds consents about to end by it. Default: unknown.
   */
  consentEndsAt?(current: TokenSet<C>): number | undefined;
  /**
   * Checks whether a token set can be refreshed at all; returns an error such as `ConsentExpiredError` when it cannot.
   * Default: yes.
   */
  rejection?(current: TokenSet<C>, nowMs: number): Error | undefined;
  /**
   * Returns the gate that a request must pass before it is sent, shared by all grants of a client; undefined when the
   * request needs none, because nothing would be sent. Default: none.
   */
  readiness?(current: TokenSet<C> | undefined): ReadinessGate | undefined;
}

import type { SandboxClock } from '../context.js';
import type { SeededRandom } from '../random.js';
import { refill, type StatePart } from '../state/part.js';
import { alphanumerics, type BlueButtonApplication } from './application.js';

/** API versions that are served, as paths name them. */
export const API_VERSIONS = [1, 2, 3] as const;

/** API version, as the path names it. */
export type Version = (typeof API_VERSIONS)[number];

/** A person's active consent for one application. */
export interface Grant {
  /** User number. */
  readonly member: number;
  /** Application. */
  readonly clientId: string;
  /** End in epoch milliseconds; absent when it has none. */
  expiresAt?: number | undefined;
  /** True when it came from a matched identity rather than a consent page: 90 days, extended by each refresh. */
  readonly rolling: boolean;
}

/** A pair of tokens; the row of a refresh token outlives its use. */
export interface TokenPair {
  /** User number. */
  readonly member: number;
  /** Application. */
  readonly clientId: string;
  /** Bearer token. */
  readonly access: string;
  /** Expiry of the access token in epoch milliseconds. */
  expiresAt: number;
  /** False once the access token is deleted. */
  alive: boolean;
  /** Token for the next pair. */
  readonly refresh: string;
  /** True once used or revoked. */
  refreshSpent: boolean;
  /** The refresh that used it, and the pair it gave. */
  rotation?: { readonly turn: number; readonly fresh: TokenPair };
  /** Scopes of the token. */
  readonly scopes: readonly string[];
  /** False when the person declined to share substance use records (v3). */
  readonly shareSamhsa: boolean;
  /** True when the token came from a matched identity. */
  readonly matched: boolean;
}

/** A code between the consent page and the token endpoint. */
export interface AuthorizationCode {
  /** User number. */
  readonly member: number;
  /** Application. */
  readonly clientId: string;
  /** Redirect URI at the time of the consent. */
  readonly redirectUri: string;
  /** SHA-256 of the verifier, base64url without padding. */
  readonly challenge: string;
  /** Granted scopes. */
  readonly scopes: readonly string[];
  /** False when the person declined to share substance use records (v3). */
  readonly shareSamhsa: boolean;
  /** Expiry in epoch milliseconds. */
  readonly expiresAt: number;
}

/** A successful login that waits for the consent page's form. */
export interface Approval {
  /** User number. */
  readonly member: number;
  /** Application of the first use. */
  readonly clientId: string;
  /** Expiry in epoch milliseconds. */
  readonly expiresAt: number;
}

/** A running login: the page to return to. */
export interface PendingLogin {
  /** Path and query of the authorization request. */
  readonly next: string;
}

/** Data for a new pair of tokens. */
export interface TokenSubject {
  /** User number. */
  readonly member: number;
  /** Application. */
  readonly clientId: string;
  /** Scopes of the token. */
  readonly scopes: readonly string[];
  /** False when the person declined to share substance use records (v3). */
  readonly shareSamhsa: boolean;
  /** True when the token came from a matched identity. */
  readonly matched: boolean;
}

/** Lifetime of an access token. */
export const ACCESS_TOKEN_MS = 3_600_000;
/** Lifetime of a code. */
export const CODE_MS = 60_000;
/** Lifetime of a consent page. */
export const APPROVAL_MS = 600_000;
/** Lifetime of a grant that came from a matched identity; each refresh extends it. */
export const ROLLING_GRANT_MS = 90 * 86_400_000;

function grantKey(member: number, clientId: string) {
  return `${member} ${clientId}`;
}

/** Data of {@link OauthState} that is saved. */
interface SavedOauth {
  readonly codes: ReadonlyMap<string, AuthorizationCode>;
  readonly approvals: ReadonlyMap<string, Approval>;
  readonly logins: ReadonlyMap<string, PendingLogin>;
  readonly requestTokens: ReadonlyMap<string, number>;
  readonly usedAssertions: ReadonlyMap<string, number>;
  readonly grants: ReadonlyMap<string, Grant>;
  readonly access: ReadonlyMap<string, TokenPair>;
  readonly refresh: ReadonlyMap<string, TokenPair>;
  readonly turns: number;
  readonly random: number;
}

/** State of the authorization server. */
export class OauthState implements StatePart {
  /** Codes by value. */
  readonly codes = new Map<string, AuthorizationCode>();
  /** Consent pages by uuid. */
  readonly approvals = new Map<string, Approval>();
  /** Logins by relay nonce. */
  readonly logins = new Map<string, PendingLogin>();
  /** Finished logins by request token: the user number. */
  readonly requestTokens = new Map<string, number>();
  /** Used (issuer, jti) pairs and the time until which they are remembered. */
  readonly usedAssertions = new Map<string, number>();
  readonly #grants = new Map<string, Grant>();
  readonly #access = new Map<string, TokenPair>();
  readonly #refresh = new Map<string, TokenPair>();
  readonly #random: SeededRandom;
  readonly #clock: SandboxClock;
  #turns = 0;

  /**
   * Creates the state.
   *
   * @param random - a separate generator; tokens are drawn from it in order
   * @param clock - the sandbox's time
   */
  constructor(random: SeededRandom, clock: SandboxClock) {
    this.#random = random;
    this.#clock = clock;
  }

  /** Returns the next number of a sequence that orders arrivals and rotations. */
  nextTurn(): number {
    this.#turns += 1;
    return this.#turns;
  }

  /** Returns a new code, nonce or token: 30 letters and digits. */
  newToken(): string {
    return alphanumerics(this.#random, 30);
  }

  /** Returns random bytes for UUIDs. */
  get random(): SeededRandom {
    return this.#random;
  }

  /** Returns the consent of a person for an application, expired or not. */
  grant(member: number, clientId: string): Grant | undefined {
    return this.#grants.get(grantKey(member, clientId));
  }

  /** Returns all consents. */
  grants(): Grant[] {
    return [...this.#grants.values()];
  }

  /** Sets or replaces a consent. */
  setGrant(grant: Grant): void {
    this.#grants.set(grantKey(grant.member, grant.clientId), grant);
  }

  /** Creates a pair of tokens, valid from now. */
  issue(subject: TokenSubject): TokenPair {
    const pair: TokenPair = {
      ...subject,
      access: this.newToken(),
      refresh: this.newToken(),
      expiresAt: this.#clock.now() + ACCESS_TOKEN_MS,
      alive: true,
      refreshSpent: false,
    };
    this.#access.set(pair.access, pair);
    this.#refresh.set(pair.refresh, pair);
    return pair;
  }

  /** Returns the pair of an existing access token, expired or not. */
  byAccessToken(token: string): TokenPair | undefined {
    return this.#access.get(token);
  }

  /** Returns the pair of a refresh token, spent or not. */
  byRefreshToken(token: string): TokenPair | undefined {
    return this.#refresh.get(token);
  }

  /** Returns all pairs whose refresh token is still known. */
  pairs(): TokenPair[] {
    return [...this.#refresh.values()];
  }

  /** Deletes an access token; its refresh token remains known but no longer works. */
  deleteAccess(pair: TokenPair): void {
    pair.alive = false;
    this.#access.delete(pair.access);
  }

  /** Ends a pair completely. The refresh token remains known as spent. */
  revoke(pair: TokenPair): void {
    this.deleteAccess(pair);
    pair.refreshSpent = true;
  }

  /** Deletes a consent; its tokens are revoked. */
  deleteGrant(member: number, clientId: string): boolean {
    const existed = this.#grants.delete(grantKey(member, clientId));
    for (const pair of this.#of(member, clientId)) this.revoke(pair);
    return existed;
  }

  /** Deletes every token of a person for an application without a trace, as a new consent does. */
  forgetTokens(member: number, clientId: string): void {
    for (const pair of this.#of(member, clientId)) {
      this.deleteAccess(pair);
      this.#refresh.delete(pair.refresh);
    }
  }

  /** Deletes everything. */
  reset(): void {
    for (const map of [this.codes, this.approvals, this.logins, this.requestTokens, this.usedAssertions])
      map.clear();
    for (const map of [this.#grants, this.#access, this.#refresh]) map.clear();
  }

  save(): SavedOauth {
    const { codes, approvals, logins, requestTokens, usedAssertions } = this;
    return {
      codes,
      approvals,
      logins,
      requestTokens,
      usedAssertions,
      grants: this.#grants,
      access: this.#access,
      refresh: this.#refresh,
      turns: this.#turns,
      // Tokens are drawn in order: starting over would issue the same ones again.
      random: this.#random.state,
    };
  }

  load(given: unknown): void {
    const saved = given as SavedOauth;
    refill(this.codes, saved.codes);
    refill(this.approvals, saved.approvals);
    refill(this.logins, saved.logins);
    refill(this.requestTokens, saved.requestTokens);
    refill(this.usedAssertions, saved.usedAssertions);
    refill(this.#grants, saved.grants);
    refill(this.#access, saved.access);
    refill(this.#refresh, saved.refresh);
    this.#turns = saved.turns;
    this.#random.state = saved.random;
  }

  #of(member: number, clientId: string): TokenPair[] {
    return this.pairs().filter((pair) => pair.member === member && pair.clientId === clientId);
  }
}

/** Checks whether an application may use consent pages. */
export function allowsConsent(app: BlueButtonApplication): boolean {
  return app.authType !== 'CLIENT_CREDENTIALS';
}

/** Checks whether an application may use signed assertions. */
export function allowsClientCredentials(app: BlueButtonApplication): boolean {
  return app.authType !== 'AUTHORIZATION_CODE';
}

import type { SandboxClock } from '../context.js';
import type { SeededRandom } from '../random.js';
import { alphanumerics, type BlueButtonApplication } from './application.js';

/** Version of the interface, as the path names it. */
export type Version = 1 | 2 | 3;

/** The versions that are served. */
export const API_VERSIONS = [1, 2, 3] as const satisfies readonly Version[];

/** A person's standing consent for one application. */
export interface Grant {
  /** User number. */
  readonly member: number;
  /** Application. */
  readonly clientId: string;
  /** End in epoch milliseconds; absent when it has none. */
  expiresAt?: number | undefined;
  /** True when it came from a matched identity rather than a consent page: 90 days, moved on by each refresh. */
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
  /** End of the access token in epoch milliseconds. */
  expiresAt: number;
  /** False once the access token is deleted. */
  alive: boolean;
  /** Token for the next pair. */
  readonly refresh: string;
  /** True once used or revoked. */
  refreshSpent: boolean;
  /** What the token allows. */
  readonly scopes: readonly string[];
  /** False when the person declined to share substance use records (v3). */
  readonly shareSamhsa: boolean;
  /** True when the token came from a matched identity. */
  readonly matched: boolean;
}

/** A code on its way from the consent page to the token endpoint. */
export interface AuthorizationCode {
  /** User number. */
  readonly member: number;
  /** Application. */
  readonly clientId: string;
  /** Callback address in force at the consent. */
  readonly redirectUri: string;
  /** SHA-256 of the verifier, base64url without padding. */
  readonly challenge: string;
  /** What was granted. */
  readonly scopes: readonly string[];
  /** False when the person declined to share substance use records (v3). */
  readonly shareSamhsa: boolean;
  /** End in epoch milliseconds. */
  readonly expiresAt: number;
}

/** A login that has ended well and waits for the consent page's response. */
export interface Approval {
  /** User number. */
  readonly member: number;
  /** Application of the first use. */
  readonly clientId: string;
  /** End in epoch milliseconds. */
  readonly expiresAt: number;
}

/** Login on its way: the page to come back to. */
export interface PendingLogin {
  /** Path and query of the authorize request. */
  readonly next: string;
}

/** What a new pair of tokens is made from. */
export interface TokenSubject {
  /** User number. */
  readonly member: number;
  /** Application. */
  readonly clientId: string;
  /** What the token allows. */
  readonly scopes: readonly string[];
  /** False when the person declined to share substance use records (v3). */
  readonly shareSamhsa: boolean;
  /** True when the token came from a matched identity. */
  readonly matched: boolean;
}

/** Life of an access token. */
export const ACCESS_TOKEN_MS = 3_600_000;
/** Life of a code. */
export const CODE_MS = 60_000;
/** Life of a consent page. */
export const APPROVAL_MS = 600_000;
/** Life of a grant that came from a matched identity; each refresh moves it. */
export const ROLLING_GRANT_MS = 90 * 86_400_000;

function grantKey(member: number, clientId: string) {
  return `${member} ${clientId}`;
}

/** Everything the authorization server remembers. */
export class OauthState {
  /** Codes by value. */
  readonly codes = new Map<string, AuthorizationCode>();
  /** Consent pages by uuid. */
  readonly approvals = new Map<string, Approval>();
  /** Logins by relay nonce. */
  readonly logins = new Map<string, PendingLogin>();
  /** Ended logins by request token: the user number. */
  readonly requestTokens = new Map<string, number>();
  /** Used (issuer, jti) pairs and until when they are remembered. */
  readonly usedAssertions = new Map<string, number>();
  readonly #grants = new Map<string, Grant>();
  readonly #access = new Map<string, TokenPair>();
  readonly #refresh = new Map<string, TokenPair>();
  readonly #random: SeededRandom;
  readonly #clock: SandboxClock;

  /**
   * @param random - a generator of its own; tokens are drawn from it in order
   * @param clock - the sandbox's time
   */
  constructor(random: SeededRandom, clock: SandboxClock) {
    this.#random = random;
    this.#clock = clock;
  }

  /** A new code, nonce or token: 30 letters and digits. */
  newToken(): string {
    return alphanumerics(this.#random, 30);
  }

  /** A draw for uuids. */
  get random(): SeededRandom {
    return this.#random;
  }

  /** The consent of a person for an application, expired or not. */
  grant(member: number, clientId: string): Grant | undefined {
    return this.#grants.get(grantKey(member, clientId));
  }

  /** All consents. */
  grants(): Grant[] {
    return [...this.#grants.values()];
  }

  /** Sets or replaces a consent. */
  setGrant(grant: Grant): void {
    this.#grants.set(grantKey(grant.member, grant.clientId), grant);
  }

  /** Makes a pair of tokens, valid from now. */
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

  /** Pair of a living access token, expired or not. */
  byAccessToken(token: string): TokenPair | undefined {
    return this.#access.get(token);
  }

  /** Pair of a refresh token, spent or not. */
  byRefreshToken(token: string): TokenPair | undefined {
    return this.#refresh.get(token);
  }

  /** All pairs whose refresh token is still known. */
  pairs(): TokenPair[] {
    return [...this.#refresh.values()];
  }

  /** Deletes an access token; its refresh token stays known but leads nowhere. */
  deleteAccess(pair: TokenPair): void {
    pair.alive = false;
    this.#access.delete(pair.access);
  }

  /** Ends a pair whole. The refresh token stays known as spent. */
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

  /** Forgets everything. */
  reset(): void {
    for (const map of [this.codes, this.approvals, this.logins, this.requestTokens, this.usedAssertions])
      map.clear();
    for (const map of [this.#grants, this.#access, this.#refresh]) map.clear();
  }

  #of(member: number, clientId: string): TokenPair[] {
    return this.pairs().filter((pair) => pair.member === member && pair.clientId === clientId);
  }
}

/** Whether an application may use consent pages. */
export function allowsConsent(app: BlueButtonApplication): boolean {
  return app.authType !== 'CLIENT_CREDENTIALS';
}

/** Whether an application may use signed assertions. */
export function allowsClientCredentials(app: BlueButtonApplication): boolean {
  return app.authType !== 'AUTHORIZATION_CODE';
}

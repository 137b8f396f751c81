import type { SandboxContext } from '../context.js';
import type { OwnMember } from '../data/own-member.js';
import type { Population } from '../data/population.js';
import type { Applications } from './application.js';
import type { AuditTrail } from './audit-trail.js';
import type { BodyCache } from './body-cache.js';
import type { IdentityProvider } from './identity-provider.js';
import type { OauthState } from './oauth-state.js';
import type { Throttle } from './rate-limit.js';
import type { BlueButtonSwitches } from './switches.js';

/** State shared by all routes. */
export interface BlueButtonServer {
  /** Address, time and randomness of the sandbox. */
  readonly context: SandboxContext;
  /** Synthetic people. */
  readonly population: Population;
  /** Members of the user's own that a reset returns to. */
  readonly ownMembers: readonly OwnMember[];
  /** Codes, tokens, consents. */
  readonly state: OauthState;
  /** Server switches. */
  readonly switches: BlueButtonSwitches;
  /** Counts FHIR calls. */
  readonly throttle: Throttle;
  /** Token requests by grant type. */
  readonly counters: TokenCounters;
  /** Patient matches and reads on v3. */
  readonly audits: AuditTrail;
  /** Responses that were rendered before. */
  readonly bodies: BodyCache;
  /** Signs and checks identity tokens. */
  readonly identities: IdentityProvider;
  /** Registered applications. */
  readonly applications: Applications;
}

/** Counts of token requests. */
export interface TokenCounters {
  /** All. */
  total: number;
  /** Code exchanges. */
  authorizationCode: number;
  /** Refreshes. */
  refreshToken: number;
  /** Signed assertions. */
  clientCredentials: number;
  /** Requests that got an error response. */
  failed: number;
}

/** Counts before the first request. */
export const NO_TOKEN_REQUESTS: Readonly<TokenCounters> = {
  total: 0,
  authorizationCode: 0,
  refreshToken: 0,
  clientCredentials: 0,
  failed: 0,
};

import type { BlueButtonApplication, BlueButtonRegistration } from './application.js';
import type { BlueButtonSwitches } from './switches.js';

/** One of the eight kinds of claim. */
export type ClaimType = 'carrier' | 'dme' | 'hha' | 'hospice' | 'inpatient' | 'outpatient' | 'pde' | 'snf';

/** A synthetic member as the control lists it. */
export interface MemberSummary {
  /** Login name, such as `BBUser00000`. */
  readonly user: string;
  /** Password, such as `PW00000!`. */
  readonly password: string;
  /** Patient id on v1 and v2. */
  readonly patientId: string;
  /** Patient id on v3. */
  readonly patientIdV3: string;
  /** Given and family name, plainly made up. */
  readonly name: string;
  /** Number of claims on v1 and v2 now. */
  readonly claims: number;
}

/** A person's standing consent for one application. */
export interface GrantSummary {
  /** Login name of the member. */
  readonly user: string;
  /** Client id of the application. */
  readonly clientId: string;
  /** End of the consent in epoch milliseconds; absent when it has none. */
  readonly expiresAt?: number | undefined;
}

/** How a scripted person responses the consent page. */
export interface ConsentChoice {
  /** Login name, such as `BBUser00000`. */
  readonly user: string;
  /** v1 and v2: share name and address. Default true. */
  readonly demographics?: boolean | undefined;
  /** v3: share substance use records. Default true. */
  readonly samhsa?: boolean | undefined;
  /** Press "deny". Default false. */
  readonly deny?: boolean | undefined;
}

/** Which consents or tokens are meant; what is left out matches all. */
export interface GrantFilter {
  /** Login name of the member. */
  readonly user?: string | undefined;
  /** Client id of the application. */
  readonly clientId?: string | undefined;
}

/** Token requests counted by grant type. */
export interface TokenRequestCounters {
  /** All requests to the token endpoint. */
  readonly total: number;
  /** Code exchanges. */
  readonly authorizationCode: number;
  /** Refreshes. */
  readonly refreshToken: number;
  /** Signed assertions. */
  readonly clientCredentials: number;
  /** Requests responded with an error. */
  readonly failed: number;
}

/** What tests and the console steer on the Blue Button side. */
export interface BlueButtonControl {
  /** Server switches; set a field to turn one. */
  readonly switches: BlueButtonSwitches;
  /** Members in order of their number: from `start` (default 0), at most `count` (default 20). */
  members(options?: { start?: number | undefined; count?: number | undefined }): MemberSummary[];
  /** One member, or undefined when there is no such login. */
  member(user: string): MemberSummary | undefined;
  /** Registered applications, the default one first. */
  applications(): BlueButtonApplication[];
  /** Registers an application, or replaces the one of that name. */
  registerApplication(registration: BlueButtonRegistration): BlueButtonApplication;
  /**
   * Walks the authorize link as a person would: login page, consent page, response.
   *
   * @param authorizeUrl - the link the client made
   * @returns the callback address the browser would be sent to
   */
  consent(authorizeUrl: string, choice: ConsentChoice): Promise<string>;
  /** Consents that stand now. */
  grants(filter?: GrantFilter): GrantSummary[];
  /** Ends consents as if their months were over; the tokens stay. Returns how many. */
  expireGrants(filter?: GrantFilter): number;
  /** Deletes consents with their tokens, as a person does on Medicare.gov. Returns how many. */
  revokeGrants(filter?: GrantFilter): number;
  /** Makes access tokens old; refresh tokens still work. Returns how many. */
  expireTokens(filter?: GrantFilter): number;
  /** Deletes access tokens; their refresh tokens die with them. Returns how many. */
  revokeTokens(filter?: GrantFilter): number;
  /** Adds claims, dated and loaded now. Returns their v2 ids. */
  addClaims(user: string, options?: { type?: ClaimType | undefined; count?: number | undefined }): string[];
  /**
   * An identity token of the sandbox's own ID.me stand-in, as client credentials need it.
   *
   * @param changes - claims to set instead; `undefined` takes one away
   * @returns the signed token
   */
  identityToken(user: string, changes?: Readonly<Record<string, unknown>>): Promise<string>;
  /** Token requests seen since the start or the last reset. */
  tokenRequests(): TokenRequestCounters;
  /** Forgets codes, tokens, consents, added claims and counters; applications stay. */
  reset(): void;
}

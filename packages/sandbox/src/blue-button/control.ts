import type { OwnMember } from '../data/own-member.js';
import type { BlueButtonApplication, BlueButtonRegistration } from './application.js';
import type { BlueButtonSwitches } from './switches.js';

/** One of the eight claim types. */
export type ClaimType = 'carrier' | 'dme' | 'hha' | 'hospice' | 'inpatient' | 'outpatient' | 'pde' | 'snf';

/** A synthetic member as the control lists it. */
export interface MemberSummary {
  /** Login name, such as `BBUser00000`. */
  readonly user: string;
  /** Password, such as `PW00000!`. */
  readonly password: string;
  /** Patient ID on v1 and v2. */
  readonly patientId: string;
  /** Patient ID on v3. */
  readonly patientIdV3: string;
  /** Given and family name, clearly fictional. */
  readonly name: string;
  /** Number of claims on v1 and v2 now. */
  readonly claims: number;
}

/** A person's active consent for one application. */
export interface GrantSummary {
  /** Login name of the member. */
  readonly user: string;
  /** Client ID of the application. */
  readonly clientId: string;
  /** End of the consent in epoch milliseconds; absent when it has none. */
  readonly expiresAt?: number | undefined;
}

/** Choices of a scripted person on the consent page. */
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

/** Filter for consents or tokens; an omitted field matches all. */
export interface GrantFilter {
  /** Login name of the member. */
  readonly user?: string | undefined;
  /** Client ID of the application. */
  readonly clientId?: string | undefined;
}

/** Number of token requests by grant type. */
export interface TokenRequestCounters {
  /** All requests to the token endpoint. */
  readonly total: number;
  /** Code exchanges. */
  readonly authorizationCode: number;
  /** Refreshes. */
  readonly refreshToken: number;
  /** Signed assertions. */
  readonly clientCredentials: number;
  /** Requests that got an error response. */
  readonly failed: number;
}

/** Controls of the Blue Button side for tests and the console. */
export interface BlueButtonControl {
  /** Server switches; assign a field to change one. */
  readonly switches: BlueButtonSwitches;
  /**
   * Returns members, your own first, then the synthetic ones: from `start` (default 0), at most `count` (default 20).
   *
   * @throws nothing
   * @example
   * ```ts
   * const [first] = sandbox.control.blueButton.members();
   * ```
   */
  members(options?: { start?: number | undefined; count?: number | undefined }): MemberSummary[];
  /**
   * Returns one member, or undefined when there is no such login.
   *
   * @throws nothing
   * @example
   * ```ts
   * const member = sandbox.control.blueButton.member('BBUser00000');
   * ```
   */
  member(user: string): MemberSummary | undefined;
  /**
   * Adds a member of your own, whose resources are sent as they are, or resources to an existing member. Searches, pages
   * and permissions apply to them; identity tokens and insurance cards do not. Use synthetic data only.
   *
   * @param member - login name, and FHIR resources of each version that has a record
   * @returns the member
   * @throws TypeError when the resources do not belong together, naming the first problem
   *
   * @example
   * ```ts
   * sandbox.control.blueButton.addMember({
   *   user: 'pat',
   *   v2: [{ resourceType: 'Patient', id: '-19990000000001', birthDate: '1950-01-01' }],
   * });
   * ```
   */
  addMember(member: OwnMember): MemberSummary;
  /**
   * Returns registered applications, the default one first.
   *
   * @throws nothing
   * @example
   * ```ts
   * const [application] = sandbox.control.blueButton.applications();
   * ```
   */
  applications(): BlueButtonApplication[];
  /**
   * Registers an application, or replaces the one of that name.
   *
   * @throws nothing
   * @example
   * ```ts
   * const application = sandbox.control.blueButton.registerApplication(registration);
   * ```
   */
  registerApplication(registration: BlueButtonRegistration): BlueButtonApplication;
  /**
   * Walks through the authorization link as a person would: login page, consent page, form.
   *
   * @param authorizeUrl - the link that the client created
   * @returns the callback URL that the browser would be redirected to
   * @throws `RangeError` when there is no such user; `Error` when the authorization request is rejected
   * @example
   * ```ts
   * const callbackUrl = await sandbox.control.blueButton.consent(url, { user: 'BBUser00000' });
   * ```
   */
  consent(authorizeUrl: string, choice: ConsentChoice): Promise<string>;
  /**
   * Returns the active consents.
   *
   * @throws nothing
   * @example
   * ```ts
   * for (const grant of sandbox.control.blueButton.grants()) console.log(grant);
   * ```
   */
  grants(filter?: GrantFilter): GrantSummary[];
  /**
   * Ends consents as if their months were over; the tokens remain. Returns the number of consents.
   *
   * @throws nothing
   * @example
   * ```ts
   * const ended = sandbox.control.blueButton.expireGrants({ user: 'BBUser00000' });
   * ```
   */
  expireGrants(filter?: GrantFilter): number;
  /**
   * Deletes consents with their tokens, as a person does on Medicare.gov. Returns the number of consents.
   *
   * @throws nothing
   * @example
   * ```ts
   * const ended = sandbox.control.blueButton.revokeGrants({ user: 'BBUser00000' });
   * ```
   */
  revokeGrants(filter?: GrantFilter): number;
  /**
   * Expires access tokens; refresh tokens still work. Returns the number of tokens.
   *
   * @throws nothing
   * @example
   * ```ts
   * const expired = sandbox.control.blueButton.expireTokens({ user: 'BBUser00000' });
   * ```
   */
  expireTokens(filter?: GrantFilter): number;
  /**
   * Deletes access tokens, which also invalidates their refresh tokens. Returns the number of tokens.
   *
   * @throws nothing
   * @example
   * ```ts
   * const revoked = sandbox.control.blueButton.revokeTokens({ user: 'BBUser00000' });
   * ```
   */
  revokeTokens(filter?: GrantFilter): number;
  /**
   * Adds claims, dated and loaded now. Returns their v2 IDs.
   *
   * @throws `RangeError` when there is no such user
   * @example
   * ```ts
   * const ids = sandbox.control.blueButton.addClaims('BBUser00000');
   * ```
   */
  addClaims(user: string, options?: { type?: ClaimType | undefined; count?: number | undefined }): string[];
  /**
   * Returns an identity token of the sandbox's simulated ID.me, as client credentials need it.
   *
   * @param changes - claims to set; `undefined` removes one
   * @returns the signed token
   * @throws `RangeError` when there is no such user
   * @example
   * ```ts
   * const idToken = await sandbox.control.blueButton.identityToken('BBUser00000');
   * ```
   */
  identityToken(user: string, changes?: Readonly<Record<string, unknown>>): Promise<string>;
  /**
   * Returns the token requests seen since the start or the last reset.
   *
   * @throws nothing
   * @example
   * ```ts
   * console.log(sandbox.control.blueButton.tokenRequests());
   * ```
   */
  tokenRequests(): TokenRequestCounters;
  /**
   * Deletes codes, tokens, consents, added claims and members, and counters; applications remain.
   *
   * @throws nothing
   * @example
   * ```ts
   * sandbox.control.blueButton.reset();
   * ```
   */
  reset(): void;
}

import {
  type ClaimsQuery,
  type ClientRequest,
  checkArguments,
  checkClientRequest,
  type List,
  type ListQuery,
  type MemberClient,
  type OptionOverrides,
  type RateLimit,
  type RequestOptions,
  type ResponsePromise,
  responseOf,
  withCallSite,
} from '@payerkit/core';
import type { Coverage, ExplanationOfBenefit, Patient } from 'fhir/r4.js';
import { AuditEventResource } from './audit-event.js';
import { type ClaimChanges, type ClaimChangesQuery, followClaims } from './changes.js';
import { type Consent, describeConsent, describeGrant, type Grant } from './grant.js';
import { InsuranceCardResource } from './insurance-card.js';
import type { Connection } from './internal/connection.js';
import { pathResource, pathTemplate } from './internal/path-template.js';
import { type Introspection, introspect } from './introspection.js';
import type { MemberConnection } from './member-connection.js';
import { type AnyQuery, listResources, retrievePatient, retrieveResource, type Shape } from './resource.js';
import { expireConsent, revokeGrant, revokeTokens } from './revocation.js';
import type { CoverageQuery, ExplanationOfBenefitQuery, PatientQuery, SearchableResource } from './search.js';
import { coverageToR4, explanationOfBenefitToR4, patientToR4 } from './to-r4.js';
import { retrieveUserInfo, type UserInfo } from './user-info.js';
import {
  traitsOf,
  type Version,
  type WireCoverage,
  type WireExplanationOfBenefit,
  type WirePatient,
} from './version.js';

/** Claims in the version's native FHIR format. */
export interface ExplanationOfBenefitResource<V extends Version = Version> {
  /**
   * Searches claims. Pages are fetched as they are read, on v1 and v2 several at a time. Retry class: safe. Scope:
   * `patient/ExplanationOfBenefit.rs`, `.read` or `.s`. Blue Button: ExplanationOfBenefit.
   *
   * @example
   * ```ts
   * for await (const eob of member.explanationOfBenefit.list({ type: ['carrier'] })) console.log(eob.id);
   * ```
   */
  list(query?: ExplanationOfBenefitQuery<V>, options?: RequestOptions): List<WireExplanationOfBenefit<V>>;
  /**
   * Returns one claim by its ID in this version. Retry class: safe. Scope: `patient/ExplanationOfBenefit.rs`, `.read`
   * or `.r`.
   *
   * @example
   * ```ts
   * const eob = await member.explanationOfBenefit.retrieve('carrier--1640000000125');
   * ```
   */
  retrieve(id: string, options?: RequestOptions): ResponsePromise<WireExplanationOfBenefit<V>>;
  /**
   * Returns the claims loaded or changed since the last run, each once, and the watermark to store for the next run.
   * Retry class of each page: safe. Scope: `patient/ExplanationOfBenefit.rs`, `.read` or `.s`.
   *
   * @throws (when read) `ValidationError` when `since` is neither a date nor a watermark
   * @example
   * ```ts
   * const changes = member.explanationOfBenefit.changes({ since: lastWatermark });
   * for await (const eob of changes) await save(eob);
   * await store(changes.watermark);
   * ```
   */
  changes(query?: ClaimChangesQuery<V>, options?: RequestOptions): ClaimChanges<WireExplanationOfBenefit<V>>;
}

/** Patient resources in the version's native FHIR format. */
export interface NativePatientResource<V extends Version = Version> {
  /**
   * Returns the member's own record. Retry class: safe. Scope: `patient/Patient.rs`, `.read` or `.r`.
   *
   * @example
   * ```ts
   * const patient = await member.native.patient.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): ResponsePromise<WirePatient<V>>;
  /**
   * Searches for the member's own record. Retry class: safe. Scope: `patient/Patient.rs`, `.read` or `.s`.
   *
   * @example
   * ```ts
   * const patient = await member.native.patient.list().first();
   * ```
   */
  list(query?: PatientQuery<V>, options?: RequestOptions): List<WirePatient<V>>;
}

/** Coverage resources in the version's native FHIR format. */
export interface NativeCoverageResource<V extends Version = Version> {
  /**
   * Returns one part of Medicare by its ID, such as `part-a-…`. Retry class: safe. Scope: `patient/Coverage.rs`,
   * `.read` or `.r`.
   *
   * @example
   * ```ts
   * const partA = await member.native.coverage.retrieve('part-a--20140000000001');
   * ```
   */
  retrieve(id: string, options?: RequestOptions): ResponsePromise<WireCoverage<V>>;
  /**
   * Lists all parts of Medicare. Retry class: safe. Scope: `patient/Coverage.rs`, `.read` or `.s`.
   *
   * @example
   * ```ts
   * for await (const coverage of member.native.coverage.list()) console.log(coverage.id);
   * ```
   */
  list(query?: CoverageQuery<V>, options?: RequestOptions): List<WireCoverage<V>>;
}

/**
 * One Medicare member who has consented, created by `client.forGrant(key)`. The client fetches, renews and stores the
 * tokens. `patient`, `coverage` and `claims` return FHIR R4 for every version; `native` and `explanationOfBenefit`
 * return the wire format.
 *
 * @example
 * ```ts
 * const member = blueButton.forGrant(userId);
 * const patient = await member.patient.retrieve();
 * for await (const eob of member.explanationOfBenefit.list({ type: ['carrier'] })) console.log(eob.id);
 * ```
 */
export class BlueButtonMember<V extends Version = Version> implements MemberClient {
  /** Always `blue-button`. */
  readonly provider = 'blue-button';
  /** The person, FHIR R4. */
  readonly patient: {
    /**
     * Returns the member's own record. Retry class: safe. Scope: `patient/Patient.rs`, `.read` or `.r`. Blue Button:
     * Patient.
     */
    retrieve(options?: RequestOptions): ResponsePromise<Patient>;
  };
  /** The member's coverage, FHIR R4. */
  readonly coverage: {
    /**
     * Lists the member's parts of Medicare. Retry class: safe. Scope: `patient/Coverage.rs`, `.read` or `.s`. Blue
     * Button: Coverage.
     */
    list(query?: ListQuery, options?: RequestOptions): List<Coverage>;
  };
  /** The member's claims, FHIR R4. */
  readonly claims: {
    /**
     * Lists claims, optionally by dates of service. Retry class: safe. Scope: `patient/ExplanationOfBenefit.rs`,
     * `.read` or `.s`. Blue Button: ExplanationOfBenefit.
     */
    list(query?: ClaimsQuery, options?: RequestOptions): List<ExplanationOfBenefit>;
  };
  /** The member's claims in the version's native FHIR format. */
  readonly explanationOfBenefit: ExplanationOfBenefitResource<V>;
  /** Patient and Coverage resources in the version's native FHIR format. */
  readonly native: {
    /** The person. */
    readonly patient: NativePatientResource<V>;
    /** The member's coverage. */
    readonly coverage: NativeCoverageResource<V>;
  };
  /** The member's digital insurance card, on v3. Scopes: Patient and Coverage. */
  readonly insuranceCard: InsuranceCardResource;
  /** The requests for the member's data, on v3. Scope: `patient/AuditEvent.rs`, of CMS Aligned Networks only. */
  readonly auditEvents: AuditEventResource;
  readonly #client: Connection;
  readonly #connection: MemberConnection;

  /** @internal */
  constructor(client: Connection, connection: MemberConnection) {
    this.#client = client;
    this.#connection = connection;
    const { version } = connection.parts;
    const checked = traitsOf(version).wire === 'R4' ? 'wire' : 'mapped';
    const patient: Shape<WirePatient<V>, Patient> = {
      resourceType: 'Patient',
      map: patientToR4(version),
      checked,
    };
    const coverage: Shape<WireCoverage<V>, Coverage> = {
      resourceType: 'Coverage',
      map: coverageToR4(version),
      checked,
    };
    const claim: Shape<WireExplanationOfBenefit<V>, ExplanationOfBenefit> = {
      resourceType: 'ExplanationOfBenefit',
      map: explanationOfBenefitToR4(version),
      checked,
    };
    this.patient = { retrieve: (options) => retrievePatient(connection, patient, options) };
    this.coverage = { list: (query, options) => listResources(connection, coverage, query, options) };
    this.claims = { list: (query, options) => listResources(connection, claim, query, options) };

    const wirePatient = wireShape<WirePatient<V>>('Patient', version);
    const wireCoverage = wireShape<WireCoverage<V>>('Coverage', version);
    const wireClaim = wireShape<WireExplanationOfBenefit<V>>('ExplanationOfBenefit', version);
    this.native = {
      patient: {
        retrieve: (options) => retrievePatient(connection, wirePatient, options),
        list: (query, options) => listResources(connection, wirePatient, query as AnyQuery, options),
      },
      coverage: {
        retrieve: (id, options) => retrieveResource(connection, wireCoverage, id, options),
        list: (query, options) => listResources(connection, wireCoverage, query as AnyQuery, options),
      },
    };
    this.insuranceCard = new InsuranceCardResource(connection);
    this.auditEvents = new AuditEventResource(connection);
    this.explanationOfBenefit = {
      list: (query, options) => listResources(connection, wireClaim, query as AnyQuery, options),
      retrieve: (id, options) => retrieveResource(connection, wireClaim, id, options),
      changes: (query, options) => {
        const { since, overlapMs, ...search } = (query ?? {}) as ClaimChangesQuery;
        const check = () =>
          checkArguments(
            { provider: 'blue-button', operation: 'explanationOfBenefit.changes' },
            { query: [query, 'object?'] },
          );
        const open = (from: { lastUpdated: string | undefined; cursor: string | undefined }) => {
          const { lastUpdated, cursor } = from;
          const bound = lastUpdated === undefined ? {} : { lastUpdated: { ge: lastUpdated } };
          return listResources(connection, wireClaim, { ...search, ...bound, cursor } as AnyQuery, options);
        };
        return followClaims(open, check, since, overlapMs);
      },
    };
  }

  /** Your own key for the member. */
  get key(): string {
    return this.#connection.parts.key;
  }

  /** Remaining quota from Blue Button's latest rate limit headers; undefined when it sent none. */
  get rateLimit(): RateLimit | undefined {
    return this.#connection.parts.pipeline.rateLimit;
  }

  /**
   * Returns the member's account (Blue Button: userinfo). Retry class: safe. Scope: `profile`.
   *
   * @example
   * ```ts
   * const account = await member.userinfo();
   * console.log(account.patient);
   * ```
   */
  userinfo(options?: RequestOptions): ResponsePromise<UserInfo> {
    return retrieveUserInfo(this.#connection, options);
  }

  /**
   * Returns the member's grant from the token store; sends nothing.
   *
   * @throws `AuthenticationError` (code `no_grant`) when nothing is stored under the key
   * @throws `ConsentExpiredError` when the grant is over
   * @example
   * ```ts
   * const { scopes, consentExpiresAt } = await member.grant();
   * ```
   */
  grant(): Promise<Grant> {
    const { tokens, key } = this.#connection.parts;
    return withCallSite(async () => describeGrant(key, await tokens.read(), tokens.samhsaShared));
  }

  /**
   * Returns the remaining time of the consent from the token store; sends nothing.
   *
   * @throws `AuthenticationError` (code `no_grant`) when nothing is stored under the key
   * @throws `ConsentExpiredError` when the grant is over
   * @example
   * ```ts
   * const consent = await member.consent();
   * console.log(consent);
   * ```
   */
  consent(): Promise<Consent> {
    return withCallSite(async () => {
      const { context } = await this.#connection.parts.tokens.read();
      return describeConsent(context, this.#client.clock.now());
    });
  }

  /**
   * Ends the consent: Blue Button deletes the data access grant with all its tokens, and the token store keeps a
   * tombstone. The member must consent again. When the server fails (500), which is also its response to a token that it
   * does not know, the token is introspected, and renewed only if it is unknown. Retry class: oneTime. Credential:
   * client ID and secret. Blue Button: revoke.
   *
   * @example
   * ```ts
   * await blueButton.forGrant(userId).revoke();
   * ```
   */
  revoke(options?: RequestOptions): Promise<void> {
    return withCallSite(() => revokeGrant(this.#client, this.#connection.parts.tokens, options));
  }

  /**
   * Ends the tokens and keeps the consent, so that the member's next login does not ask for it again. Retry class:
   * idempotent. Credential: client ID and secret. Blue Button: revoke_token.
   *
   * @example
   * ```ts
   * await blueButton.forGrant(userId).revokeTokens();
   * ```
   */
  revokeTokens(options?: RequestOptions): Promise<void> {
    return withCallSite(() => revokeTokens(this.#client, this.#connection.parts.tokens, options));
  }

  /**
   * Asks the server about the stored access token; renews nothing. The server fails (500) on a token it no longer
   * knows. Retry class: idempotent. Credential: client ID and secret. Blue Button: introspect.
   *
   * @example
   * ```ts
   * const { active } = await member.introspect();
   * ```
   */
  introspect(options?: RequestOptions): Promise<Introspection> {
    return withCallSite(() => introspect(this.#client, this.#connection.parts.tokens, options));
  }

  /**
   * Makes the sandbox delete the data access grant, as if the member had withdrawn it on Medicare.gov. The store keeps
   * the tokens, so that the next call shows how your code handles it. Retry class: oneTime. Credential: client ID and
   * secret. Blue Button: expire_authenticated_user.
   *
   * @throws `ValidationError` (code `sandbox_only`) in production
   * @example
   * ```ts
   * await member.expireConsent();
   * await member.patient.retrieve(); // rejects with a ConsentExpiredError
   * ```
   */
  expireConsent(options?: RequestOptions): Promise<void> {
    return withCallSite(() => expireConsent(this.#client, this.#connection.parts.tokens, options));
  }

  /**
   * Sends any request with the member's token; `auth: 'none'` sends none. Errors, retries and disclosure are the same
   * as for other calls.
   */
  request<T = unknown>(request: ClientRequest, options?: RequestOptions): ResponsePromise<T> {
    return responseOf(() => {
      const checked = checkClientRequest('blue-button', request);
      if (checked.auth === 'none')
        return this.#client.request<T>(request, this.#connection.parts.pipeline, options);
      const { method, path, query, headers, body, retryClass } = checked;
      return this.#connection.send<T>(
        { resourceType: pathResource(path), action: 'read' },
        () => ({
          method,
          path,
          query,
          headers,
          body,
          template: pathTemplate(path),
          retryClass,
          count: countResources,
        }),
        options,
      );
    });
  }

  /** Returns the same member with other options. */
  withOptions(options: OptionOverrides): this {
    return new BlueButtonMember<V>(this.#client, this.#connection.withOptions(options)) as this;
  }
}

function wireShape<W>(resourceType: SearchableResource, version: Version): Shape<W, W> {
  return { resourceType, map: (item) => item, checked: traitsOf(version).wire === 'R4' ? 'wire' : 'nothing' };
}

function countResources(data: unknown): number {
  const entry = (data as { entry?: unknown } | undefined)?.entry;
  return Array.isArray(entry) ? entry.length : 1;
}

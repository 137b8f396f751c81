import {
  type ClientEvents,
  type ClientRequest,
  checkArguments,
  checkResource,
  type EventListener,
  type HealthcareClient,
  type HealthReport,
  type OptionOverrides,
  type RateLimit,
  type RequestOptions,
  type ResponsePromise,
  type Unsubscribe,
  withCallSite,
} from '@payerkit/core';
import { BlueButtonAuthorization } from './authorization.js';
import { type Discovery, discover } from './discovery.js';
import { checkHealth } from './health.js';
import { type IdentityOptions, useIdentity } from './identity.js';
import { Connection } from './internal/connection.js';
import { BlueButtonMember } from './member.js';
import type { BlueButtonClientOptions } from './options.js';
import { FHIR_JSON } from './resource.js';
import type { Version, WireCapabilityStatement } from './version.js';

/**
 * Client for CMS Blue Button 2.0: Medicare members consent, and you read their Patient, Coverage and claims.
 *
 * @example
 * ```ts
 * const blueButton = new BlueButtonClient({ environment: 'sandbox', clientId, clientSecret, redirectUri });
 * const { url, session } = await blueButton.auth.start({ key: userId });
 * const grant = await blueButton.auth.complete(await memberConsents(url), session);
 * const patient = await blueButton.forGrant(userId).patient.retrieve();
 * ```
 */
export class BlueButtonClient<V extends Version = 'v2'> implements HealthcareClient {
  /** Always `blue-button`. */
  readonly provider = 'blue-button';
  /** `sandbox`, `production` or `custom`. */
  readonly environment: string;
  /** API version. */
  readonly version: V;
  /** Consent of members: `start`, `complete`. */
  readonly auth: BlueButtonAuthorization;
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection);
  /**
   * Creates a client.
   *
   * @param options - environment, application, and how to send
   * @throws `ConfigurationError` naming every invalid option at once, printing no value
   */
  constructor(options: BlueButtonClientOptions<V>);
  constructor(given: BlueButtonClientOptions<V> | Connection) {
    const connection = given instanceof Connection ? given : new Connection(given);
    const { environment, version, clientId, redirectUri, demographics } = connection.settings;
    this.#connection = connection;
    this.environment = environment.name;
    this.version = version as V;
    this.auth = new BlueButtonAuthorization({
      environment,
      version,
      clientId,
      redirectUri,
      demographics,
      store: connection.store,
      endpoint: connection.endpoint,
      tokensOf: (key) => connection.tokensOf(key),
      clock: connection.clock,
    });
  }

  /**
   * Returns one member, by your own key. Sends nothing; a key without a grant fails on the first call.
   *
   * @param key - the key passed to `auth.start`
   * @throws `ValidationError` for an empty key
   * @example
   * ```ts
   * const member = blueButton.forGrant(userId);
   * const patient = await member.patient.retrieve();
   * ```
   */
  forGrant(key: string): BlueButtonMember<V> {
    return new BlueButtonMember<V>(this.#connection, this.#connection.ofMember(key));
  }

  /**
   * Returns one person identified by an ID token of ID.me or CLEAR (CMS Aligned Networks, v3). Unless a grant is stored
   * under the key, the first call requests a token with a signed assertion. Retry class: oneTime, each attempt signed
   * anew. Credential: the assertion key; renewals use client ID and secret.
   *
   * @param identity - the person's identity
   * @throws `ValidationError` on another version, without an assertion key, and (code `invalid_id_token`) with an issue
   *   for each claim of the ID token that Blue Button would reject
   * @example
   * ```ts
   * const member = blueButton.forIdentity({ key: userId, idToken });
   * const patient = await member.patient.retrieve(); // PatientNotFoundError when nobody matches
   * ```
   */
  forIdentity(identity: IdentityOptions): BlueButtonMember<V> {
    checkArguments({ provider: 'blue-button', operation: 'forIdentity' }, { identity: [identity, 'object'] });
    const member = this.#connection.ofMember(identity.key);
    useIdentity(this.#connection, member.parts.tokens, identity);
    return new BlueButtonMember<V>(this.#connection, member);
  }

  /** Remaining quota from Blue Button's latest rate limit headers; undefined when it sent none. */
  get rateLimit(): RateLimit | undefined {
    return this.#connection.pipeline.rateLimit;
  }

  /**
   * Sends any request without credentials: a Blue Button client has no token of its own; `forGrant(key).request` sends
   * a member's. Errors and retries are the same as for other calls.
   */
  request<T = unknown>(request: ClientRequest, options?: RequestOptions): ResponsePromise<T> {
    return this.#connection.request<T>(request, this.#connection.pipeline, options);
  }

  /**
   * Returns the server's CapabilityStatement. It lists search parameters that Blue Button ignores. Retry class: safe.
   * No credential. Blue Button: metadata.
   *
   * @example
   * ```ts
   * const { fhirVersion } = await blueButton.metadata();
   * ```
   */
  metadata(options?: RequestOptions): ResponsePromise<WireCapabilityStatement<V>> {
    // No trailing slash: the server responds to one with 404.
    const path = `/${this.version}/fhir/metadata`;
    return this.#connection.pipeline.send<WireCapabilityStatement<V>>(
      {
        template: path,
        method: 'GET',
        baseUrl: this.#connection.settings.environment.baseUrl,
        path,
        accept: FHIR_JSON,
        authorization: { type: 'none' },
        retryClass: 'safe',
        // The caller reads it; nothing but its resource type is checked.
        parse: ({ body }, failure) =>
          checkResource(body, 'CapabilityStatement', {
            ...failure,
            validation: 'off',
          }) as unknown as WireCapabilityStatement<V>,
      },
      options,
    );
  }

  /**
   * Reads both discovery documents and returns their differences from this client's addresses. The addresses do not
   * change: a document decides no origin. Retry class: safe. No credential. Blue Button: OpenID and SMART
   * configuration.
   *
   * @example
   * ```ts
   * const { mismatches } = await blueButton.discover();
   * ```
   */
  discover(options?: RequestOptions): Promise<Discovery> {
    return withCallSite(() => discover(this.#connection, options));
  }

  /**
   * Checks whether Blue Button (`api`) and its claims backend (`fhir`) respond, by the checks that CMS offers (`/health`,
   * `/health/bfd`). Where the second does not exist, the CapabilityStatement is read. Retry class: safe, not retried by
   * default. No credential.
   *
   * @returns the findings; a service that is down is reported, not thrown
   */
  healthCheck(options?: RequestOptions): Promise<HealthReport> {
    return withCallSite(() => checkHealth(this.#connection, options));
  }

  /**
   * Returns a clone with other options that shares token store, sockets and retry quota. Closing one closes both.
   *
   * @throws `ConfigurationError` naming every invalid option at once
   */
  withOptions(options: OptionOverrides): this {
    const Client = this.constructor as typeof BlueButtonClient<V>;
    return new Client(this.#connection.withOptions(options)) as this;
  }

  /** Subscribes to the client's events; see `ClientEvents`. */
  on<K extends keyof ClientEvents>(event: K, listener: EventListener<K>): Unsubscribe {
    return this.#connection.pipeline.on(event, listener);
  }

  /**
   * Waits for running token refreshes, then aborts everything else with an `AbortError` and releases sockets and
   * timers. Idempotent.
   */
  close(): Promise<void> {
    return this.#connection.close();
  }
}

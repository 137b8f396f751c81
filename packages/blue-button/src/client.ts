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
 * CMS Blue Button 2.0: Medicare members consent, and their Patient, Coverage and claims come down.
 *
 * @example
 * ```ts
 * const blueButton = new BlueButtonClient({ environment: 'sandbox', clientId, clientSecret, redirectUri });
 * const { url, session } = await blueButton.auth.start({ key: userId });
 * const grant = await blueButton.auth.complete(callbackUrl, session);
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
   * @param options - environment, application, and how to send
   * @throws `ConfigurationError` naming every wrong option at once, printing no value
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
   * One member, by your own key for them. Nothing is sent; a key without a grant shows with the first call.
   *
   * @param key - the key given to `auth.start`
   * @throws `ValidationError` for an empty key
   */
  forGrant(key: string): BlueButtonMember<V> {
    return new BlueButtonMember<V>(this.#connection, this.#connection.ofMember(key));
  }

  /**
   * One person by an id token of ID.me or CLEAR (CMS Aligned Networks, v3): the token endpoint is asked with a signed
   * assertion at the first call, unless a grant is stored under the key. Retry class: oneTime, each attempt signed anew.
   * Credential: the assertion key; renewals take client id and secret.
   *
   * @param identity - who it is
   * @throws `ValidationError` on another version, without an assertion key, and (code `invalid_id_token`) with an
   * issue for each claim of the id token that Blue Button would reject
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

  /** What Blue Button's headers last said it still allows; undefined when they said nothing. */
  get rateLimit(): RateLimit | undefined {
    return this.#connection.pipeline.rateLimit;
  }

  /**
   * Sends any request without credentials: a Blue Button client has no token of its own; `forGrant(key).request` sends a
   * member's. Errors and retries are as everywhere.
   */
  request<T = unknown>(request: ClientRequest, options?: RequestOptions): ResponsePromise<T> {
    return this.#connection.request<T>(request, this.#connection.pipeline, options);
  }

  /**
   * What the server says it can do. It lists search parameters that Blue Button drops. Retry class: safe. No credential.
   * Blue Button: metadata.
   */
  metadata(options?: RequestOptions): ResponsePromise<WireCapabilityStatement<V>> {
    // No slash at its end: the server responds with 404 to one.
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
   * Reads both discovery documents and says where they disagree with this client's addresses, which stay as they are: a
   * document decides over no origin. Retry class: safe. No credential. Blue Button: OpenID and SMART configuration.
   *
   * @example
   * ```ts
   * const { mismatches } = await blueButton.discover();
   * ```
   */
  discover(options?: RequestOptions): Promise<Discovery> {
    return discover(this.#connection, options);
  }

  /**
   * Asks whether Blue Button (`api`) and the claims backend behind it (`fhir`) response. Retry class: safe, not retried by
   * default. No credential.
   *
   * @returns what was found; a service that is down is reported, not thrown
   */
  healthCheck(options?: RequestOptions): Promise<HealthReport> {
    return checkHealth(this.#connection, options);
  }

  /**
   * A clone with other options that shares token store, sockets and retry quota. Closing one closes both.
   *
   * @throws `ConfigurationError` naming every wrong option at once
   */
  withOptions(options: OptionOverrides): this {
    const Client = this.constructor as typeof BlueButtonClient<V>;
    return new Client(this.#connection.withOptions(options)) as this;
  }

  /** Observes what the client does; see `ClientEvents`. */
  on<K extends keyof ClientEvents>(event: K, listener: EventListener<K>): Unsubscribe {
    return this.#connection.pipeline.on(event, listener);
  }

  /** Lets token refreshes under way end, then ends the rest with an `AbortError` and frees sockets and timers. Idempotent. */
  close(): Promise<void> {
    return this.#connection.close();
  }
}

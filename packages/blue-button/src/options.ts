import {
  type ClientKey,
  type CommonClientOptions,
  checkClientKey,
  checkCommonOptions,
  OptionCheck,
} from '@payerkit/core';
import {
  type BlueButtonEnvironment,
  namesCms,
  type ResolvedEnvironment,
  resolveEnvironment,
} from './environment.js';
import { ASSERTION_ALGORITHMS, type AssertionKey } from './signing-key.js';
import { VERSIONS, type Version } from './version.js';

/** Options of a `BlueButtonClient`. Credentials default to environment variables, read when the client is created. */
export interface BlueButtonClientOptions<V extends Version = Version> extends CommonClientOptions {
  /** Blue Button environment. There is no default, because a wrong guess costs hours. */
  readonly environment: BlueButtonEnvironment;
  /** API version. Default `v2`. */
  readonly version?: V | undefined;
  /** Client ID, 40 letters and digits. Fallback: `BLUE_BUTTON_CLIENT_ID`. */
  readonly clientId?: string | undefined;
  /** Client secret. Fallback: `BLUE_BUTTON_CLIENT_SECRET`. */
  readonly clientSecret?: string | undefined;
  /**
   * Key with which the application authenticates in place of `clientSecret` (`private_key_jwt`): for codes, renewals,
   * revocations and introspection. Only with a custom environment, because CMS's own servers use the secret.
   */
  readonly clientKey?: ClientKey | undefined;
  /** Redirect URI of the callback, exactly as registered. Fallback: `BLUE_BUTTON_REDIRECT_URI`. */
  readonly redirectUri?: string | undefined;
  /**
   * Key that signs assertions for `forIdentity` (CMS Aligned Networks, v3). With it you may omit `redirectUri`; members
   * can then not be asked for consent.
   */
  readonly assertion?: AssertionKey | undefined;
  /**
   * True when the application is registered for demographic data. With false, `auth.start` does not request `profile`
   * and `patient/Patient` scopes, which the server rejects for an application registered without them. Default true.
   */
  readonly demographics?: boolean | undefined;
  /**
   * Time before the end of a consent from which its use emits the event `consent`, in milliseconds. Default 2 592 000 000 (30
   * days).
   */
  readonly consentNoticeMs?: number | undefined;
  /** On v3, makes the server reject unknown search parameters instead of ignoring them. Default false. */
  readonly strictSearch?: boolean | undefined;
  /**
   * Maximum number of concurrent access token renewals in this client, over all members. An unannounced outage of the
   * claims backend can cost this many consents (see docs/reliability.md). Default 8.
   */
  readonly maxConcurrentRenewals?: number | undefined;
}

/** Checked options with every default and fallback filled in. */
export interface ClientSettings {
  /** Addresses of the server. */
  readonly environment: ResolvedEnvironment;
  /** API version. */
  readonly version: Version;
  /** Application. */
  readonly clientId: string;
  /** Its secret, or the key that signs its assertions. */
  readonly credential: string | ClientKey;
  /** Redirect URI of the callback. */
  readonly redirectUri: string | undefined;
  /** Signs assertions. */
  readonly assertion: AssertionKey | undefined;
  /** True when the application is registered for demographic data. */
  readonly demographics: boolean;
  /** True when searches are sent with `Prefer: handling=strict`. */
  readonly strictSearch: boolean;
  /** Maximum number of concurrent renewals; undefined for the default. */
  readonly maxConcurrentRenewals: number | undefined;
}

/**
 * Checks options and fills in defaults.
 *
 * @throws `ConfigurationError` naming every invalid field at once, printing no value
 */
export function readOptions(options: BlueButtonClientOptions): ClientSettings {
  const given = typeof options === 'object' && options !== null ? options : ({} as BlueButtonClientOptions);
  const check = new OptionCheck('blue-button', given.insecureHosts);
  const clientId = given.clientId ?? process.env.BLUE_BUTTON_CLIENT_ID;
  const clientSecret = given.clientSecret ?? process.env.BLUE_BUTTON_CLIENT_SECRET;
  const redirectUri = given.redirectUri ?? process.env.BLUE_BUTTON_REDIRECT_URI;
  const version = given.version ?? 'v2';
  checkEnvironment(check, given.environment);
  check.oneOf(version, Object.keys(VERSIONS), 'version');
  checkCredential(check, clientId, 'clientId', 'BLUE_BUTTON_CLIENT_ID');
  if (given.clientKey === undefined)
    checkCredential(check, clientSecret, 'clientSecret', 'BLUE_BUTTON_CLIENT_SECRET');
  else checkKeyForSecret(check, given);
  if (typeof given.environment === 'string' && isText(clientId) && !/^[A-Za-z0-9]{40}$/.test(clientId))
    check.add(
      'clientId',
      'must be exactly 40 letters and digits; check that ID and secret were not joined or swapped, and that they belong to this environment',
    );
  const needsRedirect = given.assertion === undefined || redirectUri !== undefined;
  if (needsRedirect && checkCredential(check, redirectUri, 'redirectUri', 'BLUE_BUTTON_REDIRECT_URI'))
    checkRedirectUri(check, redirectUri);
  if (given.assertion !== undefined)
    checkClientKey(check, given.assertion, 'assertion', ASSERTION_ALGORITHMS);
  if (given.strictSearch !== undefined && typeof given.strictSearch !== 'boolean')
    check.add('strictSearch', 'must be true or false');
  check.optionalInteger(given.consentNoticeMs, 'consentNoticeMs', { min: 0 });
  if (given.demographics !== undefined && typeof given.demographics !== 'boolean')
    check.add('demographics', 'must be true or false');
  check.optionalInteger(given.maxConcurrentRenewals, 'maxConcurrentRenewals', { min: 1 });
  checkCommonOptions(check, given);
  check.throwIfAny();
  return {
    environment: resolveEnvironment(given.environment),
    version,
    clientId: clientId as string,
    credential: given.clientKey ?? (clientSecret as string),
    redirectUri,
    assertion: given.assertion,
    demographics: given.demographics ?? true,
    strictSearch: given.strictSearch ?? false,
    maxConcurrentRenewals: given.maxConcurrentRenewals,
  };
}

function checkEnvironment(check: OptionCheck, environment: unknown): void {
  if (typeof environment !== 'object' || environment === null) {
    if (environment !== 'sandbox' && environment !== 'production')
      check.add(
        'environment',
        environment === undefined
          ? 'is required: "sandbox", "production" or { baseUrl }'
          : 'must be "sandbox", "production" or { baseUrl }',
      );
    return;
  }
  const { baseUrl, kind, origins } = environment as { baseUrl?: unknown; kind?: unknown; origins?: unknown };
  check.url(baseUrl, 'environment.baseUrl');
  if (kind !== undefined) check.oneOf(kind, ['sandbox', 'production'], 'environment.kind');
  if (origins === undefined) return;
  if (typeof origins !== 'object' || origins === null) {
    check.add('environment.origins', 'must be an object');
    return;
  }
  const { authorize, ...others } = origins as Record<string, unknown>;
  if (authorize !== undefined) check.url(authorize, 'environment.origins.authorize');
  for (const name of Object.keys(others))
    check.add(`environment.origins.${name}`, 'is not a Blue Button origin');
}

function checkCredential(
  check: OptionCheck,
  value: unknown,
  path: string,
  variable: string,
): value is string {
  if (isText(value)) return true;
  check.add(
    path,
    value === undefined ? `is required, here or as ${variable}` : 'must be a non-empty string',
    value === undefined ? 'required' : 'invalid_option',
  );
  return false;
}

// CMS judges custom schemes and plain http: it compares with the registered URI.
function checkRedirectUri(check: OptionCheck, redirectUri: string): void {
  if (!URL.canParse(redirectUri) || new URL(redirectUri).hash !== '')
    check.add('redirectUri', 'must be an absolute URI without a fragment');
}

// The server that CMS runs reads a secret for codes, renewals and revocations; it would reject every consent.
function checkKeyForSecret(check: OptionCheck, given: BlueButtonClientOptions): void {
  checkClientKey(check, given.clientKey, 'clientKey');
  if (given.clientSecret !== undefined) check.add('clientKey', 'replaces clientSecret; omit one of them');
  const { environment } = given;
  const baseUrl: unknown = typeof environment === 'object' ? environment?.baseUrl : undefined;
  const isCms = typeof environment === 'string' || (typeof baseUrl === 'string' && namesCms(baseUrl));
  if (isCms)
    check.add(
      'clientKey',
      'is allowed only with a custom environment ({ baseUrl }): CMS uses the client secret; the key of forIdentity is the option assertion',
    );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

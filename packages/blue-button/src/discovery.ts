import type { RequestOptions } from '@payerkit/core';
import type { Connection } from './internal/connection.js';
import { traitsOf } from './version.js';

/** Blue Button's OAuth endpoints. This is not a complete OpenID Connect document: it has no keys and no ID tokens. */
export interface OpenIdConfiguration {
  /** The host alone, on every version. */
  readonly issuer?: string;
  /** Authorization page, printed without the slash it needs. */
  readonly authorization_endpoint?: string;
  /** Token endpoint, printed without slash. */
  readonly token_endpoint?: string;
  /** Revocation endpoint, printed without the slash it needs. */
  readonly revocation_endpoint?: string;
  /** The userinfo endpoint. */
  readonly userinfo_endpoint?: string;
  /** CapabilityStatement. */
  readonly fhir_metadata_uri?: string;
  /** Grant types. */
  readonly grant_types_supported?: readonly string[];
  /** Fields that this type does not list. */
  readonly [field: string]: unknown;
}

/** Blue Button's configuration for SMART on FHIR apps. */
export interface SmartConfiguration {
  /** Authorization page, printed without the slash it needs. */
  readonly authorization_endpoint?: string;
  /** Token endpoint, printed without slash. */
  readonly token_endpoint?: string;
  /** Revocation endpoint, printed without the slash it needs. */
  readonly revocation_endpoint?: string;
  /** Grant types. */
  readonly grant_types_supported?: readonly string[];
  /** Scopes. */
  readonly scopes_supported?: readonly string[];
  /** PKCE methods. */
  readonly code_challenge_methods_supported?: readonly string[];
  /** SMART capabilities. */
  readonly capabilities?: readonly string[];
  /** Fields that this type does not list. */
  readonly [field: string]: unknown;
}

/** An endpoint whose address in a discovery document differs from this client's. */
export interface EndpointMismatch {
  /** The document. */
  readonly document: 'openid' | 'smart';
  /** Field of the document. */
  readonly field: string;
  /** This client's address. */
  readonly expected: string;
}

/** Both discovery documents, compared with this client's configuration. */
export interface Discovery {
  /** `/vN/connect/.well-known/openid-configuration`. */
  readonly openid: OpenIdConfiguration;
  /** `/vN/fhir/.well-known/smart-configuration`. */
  readonly smart: SmartConfiguration;
  /**
   * Differences between the documents and this client; empty when there are none. The client keeps using its own
   * addresses.
   */
  readonly mismatches: readonly EndpointMismatch[];
}

/**
 * Reads both discovery documents and compares them with the client's own addresses.
 *
 * @internal
 * @param connection - the client's
 * @param options - the caller's
 */
export async function discover(connection: Connection, options?: RequestOptions): Promise<Discovery> {
  const { environment, version } = connection.settings;
  const read = <T>(path: string) =>
    connection.request<T>({ method: 'GET', path, auth: 'none' }, connection.pipeline, options);
  const [openid, smart] = await Promise.all([
    read<OpenIdConfiguration>(`/${version}/connect/.well-known/openid-configuration`),
    read<SmartConfiguration>(`/${version}/fhir/.well-known/smart-configuration`),
  ]);
  // The documents of v1 name the endpoints of v2, where its tokens work too.
  const named = traitsOf(version).discovered;
  const base = `${environment.baseUrl}/${named}`;
  const oauth = {
    authorization_endpoint: `${environment.authorizeUrl}/${named}/o/authorize/`,
    token_endpoint: `${base}/o/token/`,
    revocation_endpoint: `${base}/o/revoke_token/`,
  };
  const connect = {
    userinfo_endpoint: `${base}/connect/userinfo`,
    fhir_metadata_uri: `${base}/fhir/metadata`,
  };
  return {
    openid,
    smart,
    mismatches: [...compare('openid', openid, { ...oauth, ...connect }), ...compare('smart', smart, oauth)],
  };
}

function compare(
  document: EndpointMismatch['document'],
  found: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, string>>,
): EndpointMismatch[] {
  return Object.entries(expected).flatMap(([field, url]) => {
    const value = found[field];
    // An absent field does not contradict ours; the trailing slash is always absent.
    if (
      value === undefined ||
      (typeof value === 'string' && value.replace(/\/$/, '') === url.replace(/\/$/, ''))
    )
      return [];
    return [{ document, field, expected: url }];
  });
}

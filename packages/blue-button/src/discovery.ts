import type { RequestOptions } from '@payerkit/core';
import type { Connection } from './internal/connection.js';
import { traitsOf } from './version.js';

/** What Blue Button says of its OAuth endpoints. It is no complete OpenID Connect document: no keys, no id tokens. */
export interface OpenIdConfiguration {
  /** The bare host, on every version. */
  readonly issuer?: string;
  /** Authorize page, printed without the slash it needs. */
  readonly authorization_endpoint?: string;
  /** Token endpoint, printed without slash. */
  readonly token_endpoint?: string;
  /** The endpoint that revokes tokens, printed without the slash it needs. */
  readonly revocation_endpoint?: string;
  /** The member's account. */
  readonly userinfo_endpoint?: string;
  /** CapabilityStatement. */
  readonly fhir_metadata_uri?: string;
  /** Grant types. */
  readonly grant_types_supported?: readonly string[];
  /** Fields this list does not know. */
  readonly [field: string]: unknown;
}

/** What Blue Button says to SMART on FHIR apps. */
export interface SmartConfiguration {
  /** Authorize page, printed without the slash it needs. */
  readonly authorization_endpoint?: string;
  /** Token endpoint, printed without slash. */
  readonly token_endpoint?: string;
  /** The endpoint that revokes tokens, printed without the slash it needs. */
  readonly revocation_endpoint?: string;
  /** Grant types. */
  readonly grant_types_supported?: readonly string[];
  /** Scopes. */
  readonly scopes_supported?: readonly string[];
  /** PKCE methods. */
  readonly code_challenge_methods_supported?: readonly string[];
  /** SMART capabilities. */
  readonly capabilities?: readonly string[];
  /** Fields this list does not know. */
  readonly [field: string]: unknown;
}

/** An endpoint that a discovery document puts elsewhere than this client does. */
export interface EndpointMismatch {
  /** Which document. */
  readonly document: 'openid' | 'smart';
  /** Field of the document. */
  readonly field: string;
  /** Where this client goes. */
  readonly expected: string;
}

/** Both discovery documents, compared with what this client is configured for. */
export interface Discovery {
  /** `/vN/connect/.well-known/openid-configuration`. */
  readonly openid: OpenIdConfiguration;
  /** `/vN/fhir/.well-known/smart-configuration`. */
  readonly smart: SmartConfiguration;
  /** Where the documents and this client disagree; empty when all is well. The client goes on using its own addresses. */
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
  // The documents of v1 name the endpoints of v2, where its tokens work as well.
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
    // A field that is left out says nothing against ours; the slash at the end is always left out.
    if (
      value === undefined ||
      (typeof value === 'string' && value.replace(/\/$/, '') === url.replace(/\/$/, ''))
    )
      return [];
    return [{ document, field, expected: url }];
  });
}

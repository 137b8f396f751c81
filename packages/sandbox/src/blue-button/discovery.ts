import type { Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import { API_VERSIONS } from './oauth-state.js';
import { answerHealth } from './outage.js';
import type { BlueButtonServer } from './server.js';

/** Returns the OpenID document; addresses have no trailing slash, whatever the endpoints need. */
function openidConfiguration(origin: string, version: 2 | 3): object {
  const base = `${origin}/v${version}`;
  return {
    issuer: origin,
    authorization_endpoint: `${base}/o/authorize`,
    revocation_endpoint: `${base}/o/revoke_token`,
    token_endpoint: `${base}/o/token`,
    userinfo_endpoint: `${base}/connect/userinfo`,
    ui_locales_supported: ['en-US'],
    service_documentation: 'https://bluebutton.cms.gov/developers',
    op_tos_uri: 'https://bluebutton.cms.gov/terms',
    grant_types_supported: ['refresh_token', 'authorization_code'],
    response_types_supported: ['code', 'token'],
    fhir_metadata_uri: `${base}/fhir/metadata`,
  };
}

/** Returns the SMART document: no issuer, no userinfo. */
function smartConfiguration(origin: string, version: 2 | 3, auditEvents: boolean): object {
  const base = `${origin}/v${version}/o`;
  const v3 = version === 3;
  const resources = ['Patient', 'ExplanationOfBenefit', 'Coverage'];
  return {
    authorization_endpoint: `${base}/authorize`,
    revocation_endpoint: `${base}/revoke_token`,
    token_endpoint: `${base}/token`,
    grant_types_supported: v3 ? ['authorization_code', 'client_credentials'] : ['authorization_code'],
    response_types_supported: ['code', 'token'],
    scopes_supported: [
      'openid',
      'profile',
      'launch/patient',
      ...resources.map((resource) => `patient/${resource}.read`),
      ...resources.map((resource) => `patient/${resource}.rs`),
      ...(v3 && auditEvents ? ['patient/AuditEvent.rs'] : []),
    ],
    code_challenge_methods_supported: ['S256'],
    capabilities: [
      'client-confidential-symmetric',
      'context-standalone-patient',
      'launch-standalone',
      'permission-offline',
      'permission-patient',
      'permission-v1',
      'permission-v2',
      'authorize-post',
      ...(v3 ? ['client-confidential-asymmetric'] : []),
    ],
    ...(v3
      ? {
          token_endpoint_auth_methods_supported: ['private_key_jwt'],
          token_endpoint_auth_signing_alg_values_supported: ['ES384', 'RS256', 'RS384', 'RS512'],
        }
      : {}),
  };
}

/** Adds the routes of the discovery documents and of the health checks. */
export function registerDiscovery(app: Hono<SandboxEnv>, server: BlueButtonServer): void {
  const document = (path: string, make: () => object) => {
    app.get(path, (c) => {
      return c.json(make());
    });
  };
  const origin = () => server.context.url();
  for (const path of [
    '/.well-known/openid-configuration',
    '/.well-known/openid-configuration-v2',
    '/v1/connect/.well-known/openid-configuration',
    '/v2/connect/.well-known/openid-configuration',
  ]) {
    document(path, () => openidConfiguration(origin(), 2));
  }
  for (const path of [
    '/.well-known/openid-configuration-v3',
    '/v3/connect/.well-known/openid-configuration',
  ]) {
    document(path, () => openidConfiguration(origin(), 3));
  }
  for (const version of API_VERSIONS) {
    const path = `/v${version}/fhir/.well-known/smart-configuration`;
    document(path, () => smartConfiguration(origin(), version === 3 ? 3 : 2, server.switches.auditEvents));
  }
  for (const path of ['/health', '/health/', '/health/sls', '/health/db']) {
    document(path, () => ({ message: "all's well" }));
  }
  for (const path of ['/health/bfd', '/health/external']) {
    app.get(path, (c) => answerHealth(c, server));
  }
}

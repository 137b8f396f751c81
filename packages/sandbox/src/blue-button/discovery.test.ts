import { expect } from 'vitest';
import { ORIGIN, type TestSandbox } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';

function openid(version: number) {
  return {
    issuer: ORIGIN,
    authorization_endpoint: `${ORIGIN}/v${version}/o/authorize`,
    revocation_endpoint: `${ORIGIN}/v${version}/o/revoke_token`,
    token_endpoint: `${ORIGIN}/v${version}/o/token`,
    userinfo_endpoint: `${ORIGIN}/v${version}/connect/userinfo`,
    ui_locales_supported: ['en-US'],
    service_documentation: expect.any(String),
    op_tos_uri: expect.any(String),
    grant_types_supported: ['refresh_token', 'authorization_code'],
    response_types_supported: ['code', 'token'],
    fhir_metadata_uri: `${ORIGIN}/v${version}/fhir/metadata`,
  };
}

function get(path: string) {
  return (sandbox: TestSandbox) => sandbox.request(path);
}
const html = { 'content-type': /^text\/html/ };

const DOCUMENTS: readonly Fact[] = [
  ...[
    '/.well-known/openid-configuration',
    '/.well-known/openid-configuration-v2',
    '/v1/connect/.well-known/openid-configuration',
    '/v2/connect/.well-known/openid-configuration',
  ].map((path): Fact => ({ fact: `${path} points at v2`, ask: get(path), status: 200, exactly: openid(2) })),
  ...['/.well-known/openid-configuration-v3', '/v3/connect/.well-known/openid-configuration'].map(
    (path): Fact => ({ fact: `${path} points at v3`, ask: get(path), status: 200, exactly: openid(3) }),
  ),
  {
    fact: 'no OAuth server document',
    ask: get('/.well-known/oauth-authorization-server'),
    status: 404,
    headers: html,
  },
  {
    fact: 'no protected resource document',
    ask: get('/.well-known/oauth-protected-resource'),
    status: 404,
    headers: html,
  },
  { fact: 'unknown paths: HTML 404', ask: get('/v2/nowhere'), status: 404, headers: html },
  { fact: 'metadata takes no slash', ask: get('/v2/fhir/metadata/'), status: 404, headers: html },
  { fact: 'health', ask: get('/health/bfd'), status: 200 },
  {
    fact: 'metadata of v2 needs no token',
    ask: get('/v2/fhir/metadata'),
    status: 200,
    body: {
      resourceType: 'CapabilityStatement',
      fhirVersion: '4.0.1',
      software: { name: 'Blue Button API: Direct' },
      format: ['application/json', 'application/fhir+json'],
    },
  },
  {
    fact: 'metadata of v1 is STU3',
    ask: get('/v1/fhir/metadata'),
    status: 200,
    body: { fhirVersion: '3.0.2' },
  },
  {
    fact: 'metadata of v3',
    ask: get('/v3/fhir/metadata'),
    status: 200,
    body: { name: 'RestServer', software: { name: 'HAPI FHIR Server' } },
  },
];
checkFacts('1.4 discovery', DOCUMENTS);

import { describe, expect, it } from 'vitest';
import { ORIGIN, TestSandbox } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';

const openid = (version: number) => ({
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
});

const get = (path: string) => (sandbox: TestSandbox) => sandbox.request(path);
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

describe('1.4 smart-configuration', () => {
  const read = async (path: string, sandbox = new TestSandbox()) =>
    (await (await sandbox.request(path)).json()) as Record<string, unknown>;

  it('has no issuer and no userinfo, and points at v2 from v1 and v2', async () => {
    const v1 = await read('/v1/fhir/.well-known/smart-configuration');
    const v2 = await read('/v2/fhir/.well-known/smart-configuration');
    expect(v1).toEqual(v2);
    expect(v2).not.toHaveProperty('issuer');
    expect(v2).not.toHaveProperty('userinfo_endpoint');
    expect(v2.token_endpoint).toBe(`${ORIGIN}/v2/o/token`);
    expect(v2.grant_types_supported).toEqual(['authorization_code']);
    expect(v2.capabilities).not.toContain('client-confidential-asymmetric');
  });

  it('adds client credentials on v3, and the audit scope while its switch is on', async () => {
    const on = await read('/v3/fhir/.well-known/smart-configuration');
    expect(on).toMatchObject({
      grant_types_supported: ['authorization_code', 'client_credentials'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ['ES384', 'RS256', 'RS384', 'RS512'],
    });
    expect(on.scopes_supported).toContain('patient/AuditEvent.rs');
    const off = await read(
      '/v3/fhir/.well-known/smart-configuration',
      new TestSandbox({ switches: { auditEvents: false } }),
    );
    expect(off.scopes_supported).not.toContain('patient/AuditEvent.rs');
  });
});

describe('6.1 userinfo', () => {
  it.each(['/v2/connect/userinfo', '/v2/connect/userinfo/'])(
    'works with and without a slash: %s',
    async (path) => {
      const sandbox = new TestSandbox();
      const tokens = await sandbox.tokens();
      const response = await sandbox.get(path, tokens.access_token);
      expect(await response.json()).toEqual({
        sub: tokens.patient,
        name: expect.stringMatching(/^\S+ \S+$/),
        given_name: expect.any(String),
        family_name: expect.any(String),
        email: 'bbuser00000@sandbox.example',
        iat: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
        patient: tokens.patient,
      });
      expect(response.headers.get('x-ratelimit-limit')).toBe('None');
    },
  );
});

import { generateKeyPairSync, type JsonWebKey, sign as signWith } from 'node:crypto';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import nock from 'nock';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BASE, exampleClient, rejection } from '../testing/example-client.js';
import { makeIdToken } from '../testing/id-token.js';
import { type AssertionKey, BlueButtonClient, createJwks } from './index.js';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'secp384r1' });
const KEYS: Record<string, AssertionKey> = {
  'RSA in PEM': { kid: 'rsa', privateKey: rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string },
  'EC in JWK': { kid: 'ec', privateKey: ec.privateKey.export({ format: 'jwk' }) as JsonWebKey },
  'EC behind a callback': {
    kid: 'ec',
    alg: 'ES384',
    sign: async (input) => signWith('sha384', input, { key: ec.privateKey, dsaEncoding: 'ieee-p1363' }),
  },
};
const jwks = createJwks([
  { kid: 'rsa', key: rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string },
  { kid: 'ec', key: ec.publicKey.export({ format: 'jwk' }) as JsonWebKey },
]);

describe('against the sandbox', () => {
  const USER = 'BBUser00002';
  let sandbox: Sandbox;
  const clients: BlueButtonClient<'v3'>[] = [];

  beforeAll(async () => {
    sandbox = await createSandbox();
    sandbox.control.blueButton.registerApplication({
      name: 'Network',
      authType: 'CLIENT_CREDENTIALS',
      jwks: JSON.parse(JSON.stringify(jwks)),
    });
  });
  afterAll(() => sandbox.close());
  beforeEach(() => {
    sandbox.control.blueButton.reset();
    sandbox.control.blueButton.switches.dataSource = 'up';
  });
  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.close()));
  });

  function clientWith(assertion: AssertionKey): BlueButtonClient<'v3'> {
    const app = sandbox.control.blueButton.applications().find(({ name }) => name === 'Network');
    const client = new BlueButtonClient<'v3'>({
      environment: { baseUrl: sandbox.url },
      version: 'v3',
      clientId: app?.clientId,
      clientSecret: app?.clientSecret,
      assertion,
      maxRetries: 0,
    });
    clients.push(client);
    return client;
  }
  const idToken = (changes?: object) => sandbox.control.blueButton.identityToken(USER, { ...changes });

  test.each(Object.entries(KEYS))(
    'finds a person with %s, and renews their tokens without the member',
    async (_name, key) => {
      const client = clientWith(key);
      const member = client.forIdentity({ key: 'ada', idToken: await idToken() });
      const { patientIdV3 } = sandbox.control.blueButton.member(USER) ?? {};

      const [patient] = await Promise.all([
        member.patient.retrieve(),
        member.coverage.list(),
        member.claims.list(),
      ]);
      expect(patient.id).toBe(patientIdV3);
      const grant = await member.grant();
      expect(grant.patientIds).toEqual({ v3: patientIdV3 });
      expect(grant.scopes).toContain('patient/AuditEvent.rs');
      expect((await member.auditEvents.list()).items[0]).toMatchObject({ resourceType: 'AuditEvent' });
      expect(await member.consent()).toMatchObject({ status: 'active' });

      sandbox.control.blueButton.expireTokens();
      await client.forGrant('ada').patient.retrieve();
      expect(sandbox.control.blueButton.tokenRequests()).toMatchObject({
        clientCredentials: 1,
        refreshToken: 1,
        failed: 0,
      });
    },
  );

  test('a person whose grant is over needs a new ID token, and no browser', async () => {
    const client = clientWith(KEYS['RSA in PEM'] as AssertionKey);
    await client.forIdentity({ key: 'ada', idToken: await idToken() }).patient.retrieve();
    sandbox.control.blueButton.revokeGrants();
    expect(await rejection(client.forGrant('ada').patient.retrieve())).toMatchObject({
      name: 'ConsentExpiredError',
    });

    const again = client.forIdentity({ key: 'ada', idToken: await idToken() });
    await Promise.all([again.patient.retrieve(), again.coverage.list()]);
    expect(sandbox.control.blueButton.tokenRequests().clientCredentials).toBe(2);
  });

  test('an identity without a match is PatientNotFoundError', async () => {
    const member = clientWith(KEYS['EC in JWK'] as AssertionKey).forIdentity({
      key: 'ada',
      idToken: await idToken({ birthdate: '1900-01-01' }),
    });
    expect(await rejection(member.patient.retrieve())).toMatchObject({
      name: 'PatientNotFoundError',
      code: 'no_patient_match',
    });
  });

  test('a key that is not in the set, and a used ID token, are rejected alike', async () => {
    const stranger = generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).privateKey.export({
      format: 'jwk',
    });
    const expected = { name: 'AuthenticationError', code: 'assertion_refused', status: 400 };
    const unknown = clientWith({ kid: 'ec', privateKey: stranger as JsonWebKey });
    expect(
      await rejection(unknown.forIdentity({ key: 'ada', idToken: await idToken() }).coverage.list()),
    ).toMatchObject(expected);

    const used = await idToken();
    const client = clientWith(KEYS['EC in JWK'] as AssertionKey);
    await client.forIdentity({ key: 'ada', idToken: used }).coverage.list();
    expect(await rejection(client.forIdentity({ key: 'eve', idToken: used }).coverage.list())).toMatchObject(
      expected,
    );
  });

  test.each(['failing', 'unreachable'] as const)(
    'an outage of the claims backend at the match is retryable, and holds others back (%s)',
    async (dataSource) => {
      const client = clientWith(KEYS['EC in JWK'] as AssertionKey);
      const { switches } = sandbox.control.blueButton;
      // The check before the assertion is some seconds old when the outage begins.
      const first = client.forIdentity({ key: 'ada', idToken: await idToken() });
      await first.coverage.list();
      switches.dataSource = dataSource;
      const member = client.forIdentity({ key: 'bob', idToken: await idToken() });
      const outage = { name: 'ServerError', code: 'backend_unavailable', retryable: true };
      expect(await rejection(member.coverage.list())).toMatchObject(outage);
      const asked = sandbox.control.blueButton.tokenRequests().clientCredentials;
      expect(await rejection(member.coverage.list())).toMatchObject({ ...outage, sent: 'no' });
      expect(sandbox.control.blueButton.tokenRequests().clientCredentials).toBe(asked);
      switches.dataSource = 'up';
      // The server has used the ID token up; a new login is matched.
      const later = clientWith(KEYS['EC in JWK'] as AssertionKey);
      const again = later.forIdentity({ key: 'bob', idToken: await idToken() });
      expect((await again.coverage.list()).items.length).toBeGreaterThan(0);
    },
  );

  test('an ID token is spent once; the next call reports that there is no grant', async () => {
    const member = clientWith(KEYS['EC in JWK'] as AssertionKey).forIdentity({
      key: 'ada',
      idToken: await idToken({ birthdate: '1900-01-01' }),
    });
    await rejection(member.coverage.list());
    expect(await rejection(member.coverage.list())).toMatchObject({ code: 'no_grant' });
    expect(sandbox.control.blueButton.tokenRequests().clientCredentials).toBe(1);
  });
});

describe('the assertion', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const client = (options: object = {}) =>
    exampleClient<'v3'>({ version: 'v3', assertion: KEYS['RSA in PEM'], ...options });

  beforeEach(() => nock.disableNetConnect());
  afterEach(() => {
    nock.cleanAll();
    nock.enableNetConnect();
  });

  test('matches the CMS documentation, and is signed anew for each attempt that never left', async () => {
    const assertions: string[] = [];
    nock(BASE)
      .post('/v3/o/token/')
      .replyWithError(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }));
    nock(BASE)
      .post('/v3/o/token/', (form: Record<string, string>) => {
        assertions.push(form.client_assertion ?? '');
        expect(form).toMatchObject({
          grant_type: 'client_credentials',
          scope: 'patient/Coverage.rs patient/AuditEvent.rs',
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        });
        expect(form).not.toHaveProperty('client_secret');
        return true;
      })
      .matchHeader('authorization', (value) => value === undefined)
      .reply(200, { access_token: 'abc', expires_in: 3600, refresh_token: 'def', patient: '-512738563' });
    nock(BASE)
      .get('/v3/fhir/Coverage/')
      .query(true)
      .reply(200, { resourceType: 'Bundle', type: 'searchset' });

    const idToken = makeIdToken();
    const scopes = ['patient/Coverage.rs', 'patient/AuditEvent.rs'] as const;
    const network = client({ maxRetries: 1, random: () => 0 });
    await network.forIdentity({ key: 'ada', idToken, scopes, consentPolicy: 'urn:policy' }).coverage.list();

    const [header, payload] = (assertions.at(-1) ?? '')
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
    expect(header).toEqual({ alg: 'RS384', kid: 'rsa', typ: 'JWT' });
    expect(payload).toMatchObject({
      iss: 'exampleclient',
      sub: 'exampleclient',
      aud: `${BASE}/v3/o/token`,
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
      extensions: {
        cms_smart: {
          version: '1',
          purpose_of_use: 'PATRQT',
          id_token: idToken,
          consent_policy: 'urn:policy',
        },
      },
    });
    expect(payload.exp - now()).toBeLessThanOrEqual(300);
    expect(payload.exp - now()).toBeGreaterThan(200);
  });

  test.each([
    ['issuer of the other environment', { iss: 'https://api.id.me/oidc' }, 'iss', 'wrong_issuer'],
    [
      'assurance too low',
      { identity_assurance_level: 1 },
      'identity_assurance_level',
      'identity_not_assured',
    ],
    ['issued long ago', { iat: now() - 400 }, 'iat', 'stale'],
    ['a login six minutes ago', { auth_time: now() - 360 }, 'auth_time', 'stale_login'],
    [
      'assurance as text',
      { identity_assurance_level: '2' },
      'identity_assurance_level',
      'identity_not_assured',
    ],
    ['gender null', { gender: null }, 'gender', 'invalid_gender'],
    ['expired', { exp: now() - 400 }, 'exp', 'expired'],
    ['login of yesterday', { auth_time: now() - 90_000 }, 'auth_time', 'stale_login'],
    ['no birthdate', { birthdate: undefined }, 'birthdate', 'required'],
    ['a birthdate in US format', { birthdate: '02/28/1950' }, 'birthdate', 'invalid_date'],
    ['an empty name', { given_name: '' }, 'given_name', 'required'],
    ['a name the server does not accept', { family_name: 'Ковач' }, 'family_name', 'unsupported_name'],
  ])('an ID token with %s is rejected before it is spent', (_name, changes, path, code) => {
    expect(() => client().forIdentity({ key: 'ada', idToken: makeIdToken(changes) })).toThrow(
      expect.objectContaining({
        name: 'ValidationError',
        code: 'invalid_id_token',
        issues: [expect.objectContaining({ path, code })],
        message: expect.not.stringMatching(/Ковач|Fernsby|1950/),
      }),
    );
  });

  test.each(['iat', 'auth_time'])('an ID token with %s slightly in the future is rejected', (path) => {
    const idToken = makeIdToken({ [path]: now() + 30 });
    expect(() => client().forIdentity({ key: 'ada', idToken })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path, code: 'in_future' })] }),
    );
  });

  test('every invalid claim is named at once', () => {
    const idToken = makeIdToken({ iss: 'x', iat: 1, sub: undefined }, { alg: 'none' });
    expect(() => client().forIdentity({ key: 'ada', idToken })).toThrow(
      expect.objectContaining({
        issues: ['alg', 'sub', 'iss', 'iat'].map((path) => expect.objectContaining({ path })),
      }),
    );
    for (const malformed of ['', 'a.b', 'a.b.c', 'bm9wZQ.bm9wZQ.bm9wZQ'])
      expect(() => client().forIdentity({ key: 'ada', idToken: malformed })).toThrow(/is not a signed JWT/);
  });

  test('production has other issuers', () => {
    const idToken = makeIdToken({ iss: 'https://api.id.me/oidc' });
    const environment = { baseUrl: BASE, kind: 'production' } as const;
    expect(() => client({ environment }).forIdentity({ key: 'ada', idToken })).not.toThrow();
  });

  test('needs v3 and a key', () => {
    expect(() => client({ version: 'v2' }).forIdentity({ key: 'ada', idToken: makeIdToken() })).toThrow(
      /Only v3 has this/,
    );
    expect(() =>
      client({ assertion: undefined }).forIdentity({ key: 'ada', idToken: makeIdToken() }),
    ).toThrow(/without a key/);
  });

  test.each([
    ['no kid', { privateKey: ec.privateKey.export({ format: 'jwk' }) }, 'assertion.kid'],
    ['neither key nor callback', { kid: 'a' }, 'assertion'],
    [
      'a short RSA key',
      {
        kid: 'a',
        privateKey: generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ format: 'jwk' }),
      },
      'assertion.privateKey',
    ],
    [
      'another curve',
      {
        kid: 'a',
        privateKey: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
      },
      'assertion.privateKey',
    ],
    ['no key at all', { kid: 'a', privateKey: '-----BEGIN NONSENSE-----' }, 'assertion.privateKey'],
    [
      'an algorithm CMS does not document',
      { kid: 'a', alg: 'RS256', sign: async () => new Uint8Array() },
      'assertion.alg',
    ],
  ])('a client with %s is rejected', (_name, assertion, path) => {
    expect(() => client({ assertion })).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', issues: [expect.objectContaining({ path })] }),
    );
  });
});

describe('createJwks', () => {
  test('contains no private key', () => {
    expect(jwks.keys).toEqual([
      { kty: 'RSA', kid: 'rsa', alg: 'RS384', use: 'sig', n: expect.any(String), e: 'AQAB' },
      {
        kty: 'EC',
        kid: 'ec',
        alg: 'ES384',
        use: 'sig',
        crv: 'P-384',
        x: expect.any(String),
        y: expect.any(String),
      },
    ]);
    const { d } = rsa.privateKey.export({ format: 'jwk' });
    expect(JSON.stringify(jwks)).not.toContain(d);
  });

  test('names keys that cannot be published', () => {
    const key = ec.publicKey.export({ format: 'jwk' }) as JsonWebKey;
    expect(() =>
      createJwks([
        { kid: 'a', key },
        { kid: 'a', key },
        { kid: 'b', key: 'nonsense' },
      ]),
    ).toThrow(/keys\.1, keys\.2/);
    for (const keys of [[], undefined, null, {}, [undefined], [{ kid: 'a' }]] as unknown as [][])
      expect(() => createJwks(keys)).toThrow(expect.objectContaining({ name: 'ConfigurationError' }));
  });
});

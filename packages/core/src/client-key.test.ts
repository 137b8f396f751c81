import { generateKeyPairSync, type JsonWebKey, type KeyObject, sign as signWith } from 'node:crypto';
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterEach, describe, expect, test } from 'vitest';
import { json, type SeenRequest, serveHttp, type TestServer, unusedPort } from '../testing/http-server.js';
import { closePipelines, testCall, testPipeline } from '../testing/pipeline.js';
import { assertionAuthorization, signClientAssertion } from './client-assertion.js';
import { type ClientKey, checkClientKey, type SigningAlgorithm, signingAlgorithms } from './client-key.js';
import { systemClock } from './clock.js';
import { AuthenticationError } from './errors/authentication-errors.js';
import { OptionCheck } from './option-check.js';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const curves = {
  ES256: generateKeyPairSync('ec', { namedCurve: 'prime256v1' }),
  ES384: generateKeyPairSync('ec', { namedCurve: 'secp384r1' }),
  ES512: generateKeyPairSync('ec', { namedCurve: 'secp521r1' }),
};
const pem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }) as string;
const jwk = (key: KeyObject) => key.export({ format: 'jwk' }) as JsonWebKey;

const KEYS: readonly (readonly [name: string, key: ClientKey, publicKey: KeyObject, alg: string])[] = [
  ['RSA by default', { kid: 'a', privateKey: pem(rsa.privateKey) }, rsa.publicKey, 'RS384'],
  ...(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] as const).map(
    (alg) => [alg, { kid: 'a', alg, privateKey: jwk(rsa.privateKey) }, rsa.publicKey, alg] as const,
  ),
  ...Object.entries(curves).map(
    ([alg, { privateKey, publicKey }]) =>
      [`${alg} by its curve`, { kid: 'a', privateKey: jwk(privateKey) }, publicKey, alg] as const,
  ),
  [
    'ES256 elsewhere',
    {
      kid: 'a',
      alg: 'ES256',
      sign: async (input) =>
        signWith('sha256', input, { key: curves.ES256.privateKey, dsaEncoding: 'ieee-p1363' }),
    },
    curves.ES256.publicKey,
    'ES256',
  ],
];

function problemsOf(key: unknown, allowed?: readonly SigningAlgorithm[]): (string | undefined)[] {
  const check = new OptionCheck('example');
  checkClientKey(check, key, 'clientKey', allowed);
  try {
    check.throwIfAny();
    return [];
  } catch (error) {
    return (error as AuthenticationError).issues.map(({ path }) => path);
  }
}

describe('a client assertion', () => {
  test.each(KEYS)(
    '%s verifies with the public key and names the application',
    async (_name, key, publicKey, alg) => {
      const nowMs = Date.UTC(2026, 0, 2);
      const token = await signClientAssertion(key, {
        clientId: 'app',
        audience: 'https://a.example/token',
        nowMs,
      });
      expect(decodeProtectedHeader(token)).toEqual({ alg, kid: 'a', typ: 'JWT' });
      const keys = createLocalJWKSet({ keys: [{ ...jwk(publicKey), kid: 'a' }] } as Parameters<
        typeof createLocalJWKSet
      >[0]);
      const { payload } = await jwtVerify(token, keys, {
        issuer: 'app',
        subject: 'app',
        audience: 'https://a.example/token',
        currentDate: new Date(nowMs),
      });
      expect(payload).toMatchObject({ iat: nowMs / 1000, exp: nowMs / 1000 + 240 });
      expect(problemsOf(key)).toEqual([]);
    },
  );

  test('has a new jti each time', async () => {
    const key = { kid: 'a', privateKey: jwk(curves.ES256.privateKey) };
    const claims = { clientId: 'app', audience: 'https://a.example', nowMs: 0 };
    const [one, other] = await Promise.all([
      signClientAssertion(key, claims),
      signClientAssertion(key, claims),
    ]);
    expect(decodeJwt(one).jti).not.toBe(decodeJwt(other).jti);
  });

  test('a key that is none is a ConfigurationError without any part of it', async () => {
    const key = { kid: 'a', privateKey: 'canary-key' };
    const failing = signClientAssertion(key, { clientId: 'app', audience: 'https://a.example', nowMs: 0 });
    const error = await failing.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ kind: 'configuration', code: 'invalid_key' });
    expect(JSON.stringify(error)).not.toContain('canary');
  });
});

test.each<[string, unknown, string[]]>([
  ['nothing', null, ['clientKey']],
  ['text', 'key', ['clientKey']],
  ['no kid', { privateKey: pem(rsa.privateKey) }, ['clientKey.kid']],
  ['a public key', { kid: 'a', privateKey: jwk(rsa.publicKey) }, ['clientKey.privateKey']],
  [
    'a short RSA key',
    { kid: 'a', privateKey: pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey) },
    ['clientKey.privateKey'],
  ],
  [
    'an Ed25519 key',
    { kid: 'a', privateKey: pem(generateKeyPairSync('ed25519').privateKey) },
    ['clientKey.privateKey'],
  ],
  [
    'an algorithm of another key',
    { kid: 'a', alg: 'ES256', privateKey: pem(rsa.privateKey) },
    ['clientKey.alg'],
  ],
  ['an unknown algorithm', { kid: 'a', alg: 'none', privateKey: pem(rsa.privateKey) }, ['clientKey.alg']],
  ['neither key nor function', { kid: 'a', alg: 'ES256' }, ['clientKey']],
  ['a function without an algorithm', { kid: 'a', sign: () => undefined }, ['clientKey.alg']],
  ['an empty audience', { kid: 'a', audience: '', privateKey: pem(rsa.privateKey) }, ['clientKey.audience']],
])('a client key with %s is named in the options error', (_name, key, paths) => {
  expect(problemsOf(key)).toEqual(paths);
});

test('a vendor can allow fewer algorithms', () => {
  const allowed = ['RS384', 'ES384'] as const;
  expect(problemsOf({ kid: 'a', privateKey: jwk(curves.ES256.privateKey) }, allowed)).toEqual([
    'clientKey.privateKey',
  ]);
  expect(problemsOf({ kid: 'a', privateKey: jwk(curves.ES384.privateKey) }, allowed)).toEqual([]);
  expect(signingAlgorithms(curves.ES384.publicKey)).toEqual(['ES384']);
});

describe('a call with an assertion', () => {
  let server: TestServer | undefined;
  afterEach(async () => {
    await closePipelines();
    await server?.close();
    server = undefined;
  });
  const key: ClientKey = { kid: 'a', privateKey: jwk(curves.ES384.privateKey) };
  const call = (baseUrl: string, body: unknown, by: ClientKey = key) =>
    testCall(baseUrl, {
      method: 'POST',
      body,
      retryClass: 'idempotent',
      authorization: assertionAuthorization(by, {
        clientId: 'app',
        tokenUrl: `${baseUrl}/token/`,
        clock: systemClock,
      }),
    });

  test.each([
    [
      'a form',
      new URLSearchParams({ grant_type: 'client_credentials' }),
      (text: string) => Object.fromEntries(new URLSearchParams(text)),
    ],
    ['a JSON object', { grant_type: 'client_credentials' }, (text: string) => JSON.parse(text) as object],
    ['nothing', undefined, (text: string) => JSON.parse(text) as object],
  ])('adds it to %s, signed anew for each attempt', async (_name, body, read) => {
    const seen: SeenRequest[] = [];
    server = await serveHttp((request, response, hit) => {
      seen.push(request);
      json(response, {}, hit < 3 ? 503 : 200);
    });
    const pipeline = testPipeline({ clock: { now: () => Date.now(), sleep: async () => undefined } });
    await pipeline.send(call(server.url, body));
    const sent = seen.map((request) => read(request.body.toString()) as Record<string, string>);
    expect(sent).toHaveLength(3);
    for (const fields of sent)
      expect(fields).toEqual({
        ...(body !== undefined && { grant_type: 'client_credentials' }),
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: expect.any(String) as string,
      });
    const claims = sent.map(({ client_assertion: token = '' }) => decodeJwt(token));
    expect(new Set(claims.map(({ jti }) => jti)).size).toBe(3);
    expect(claims[0]?.aud).toBe(`${server.url}/token`);
    expect(seen.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });

  test('a key that fails to sign is a retryable error that shows nothing of the failure', async () => {
    const failing: ClientKey = { kid: 'a', alg: 'ES384', sign: () => Promise.reject(new Error('canary')) };
    const url = `http://127.0.0.1:${await unusedPort()}`;
    const error = await testPipeline()
      .send(call(url, {}, failing))
      .catch((reason: unknown) => reason);
    expect(AuthenticationError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ code: 'signing_failed', retryable: true, sent: 'no' });
    expect(JSON.stringify(error)).not.toContain('canary');
  });

  test('an abort ends a signature that takes too long', async () => {
    const slow: ClientKey = { kid: 'a', alg: 'ES384', sign: () => new Promise(() => undefined) };
    const controller = new AbortController();
    const sending = testPipeline().send(call('http://127.0.0.1:9', {}, slow), { signal: controller.signal });
    controller.abort();
    expect(await sending.catch((reason: unknown) => reason)).toMatchObject({
      kind: 'abort',
      code: 'aborted',
    });
  });
});

test('the audience can be another than the token endpoint', async () => {
  const authorization = assertionAuthorization(
    { kid: 'a', audience: 'https://issuer.example', privateKey: jwk(curves.ES384.privateKey) },
    { clientId: 'app', tokenUrl: 'https://gateway.example/token', clock: systemClock },
  );
  const signing = authorization.type === 'assertion' ? authorization.sign() : Promise.resolve('');
  expect(decodeJwt(await signing).aud).toBe('https://issuer.example');
});

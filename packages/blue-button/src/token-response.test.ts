import { inspect } from 'node:util';
import { MemoryTokenStore } from '@payerkit/core';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ALL_SCOPES, BASE, exampleClient, rejection, useNock } from '../testing/example-client.js';

useNock({ beforeEach, afterEach });

const GOOD = {
  access_token: 'newaccess',
  token_type: 'Bearer',
  expires_in: 3600,
  scope: ALL_SCOPES.join(' '),
};
const SUCCESSOR = 'CANARYsuccessor';

// Responses whose access token cannot be used, with the code of their error.
const UNUSABLE = [
  ['no access token', { access_token: undefined }, 'bad_access_token'],
  ['an empty access token', { access_token: '' }, 'bad_access_token'],
  ['a number for an access token', { access_token: 7 }, 'bad_access_token'],
  ['an access token that would end its header', { access_token: 'a\r\nb: c' }, 'bad_access_token'],
  ['a token of another type', { token_type: 'mac' }, 'bad_token_type'],
] as const;

// Uninformative lifetimes: fifteen minutes in a renewal, unusable in a first response.
const LIFETIMES = [
  ['no lifetime', { expires_in: undefined }],
  ['an absurd lifetime', { expires_in: -1 }],
  ['a lifetime of a thousand years', { expires_in: 3.2e10 }],
] as const;

// Unusual responses that are used anyway.
const ODD = [
  ['no type', { token_type: undefined }],
  ['garbage for an id token', { id_token: '%%%' }],
  ['garbage for a scope', { scope: 7 }],
  ['garbage for a patient and for the end of the consent', { patient: {}, access_grant_expiration: [] }],
] as const;

function answerToken(grant: RegExp, body: object): nock.Scope {
  return nock(BASE).post('/v2/o/token/', grant).reply(200, body);
}

/** Expects one renewal with the successor, and a call with its result. */
function expectRenewal(): nock.Scope {
  answerToken(new RegExp(`refresh_token=${SUCCESSOR}(&|$)`), { ...GOOD, refresh_token: 'third' });
  return nock(BASE, { reqheaders: { authorization: 'Bearer newaccess' } })
    .get('/v2/fhir/Coverage/')
    .query(true)
    .reply(200, { resourceType: 'Bundle', type: 'searchset', total: 0 });
}

describe('a renewal that returns a refresh token', () => {
  test.each(UNUSABLE)('and %s keeps the refresh token, then fails', async (_name, change, code) => {
    const tokenStore = new MemoryTokenStore();
    answerToken(/refresh_token=old(&|$)/, { ...GOOD, refresh_token: SUCCESSOR, ...change });

    const importing = exampleClient({ tokenStore }).auth.importGrant('user', { refreshToken: 'old' });
    const first = await rejection(importing);

    expect(first).toMatchObject({ name: 'ResponseFormatError', code, status: 200, retryable: true });
    expect(String(first)).toContain('the next call');
    expect(inspect(first, { depth: 9 }) + JSON.stringify(first)).not.toContain(SUCCESSOR);
    const used = expectRenewal();
    await exampleClient({ tokenStore }).forGrant('user').coverage.list();
    expect(used.isDone()).toBe(true);
  });

  test.each([...ODD, ...LIFETIMES])('and %s is used', async (_name, change) => {
    answerToken(/refresh_token=old(&|$)/, { ...GOOD, refresh_token: SUCCESSOR, ...change });
    const client = exampleClient();
    expect(await client.auth.importGrant('user', { refreshToken: 'old' })).toMatchObject({ key: 'user' });
  });

  test('loses nothing when a store fails meanwhile', async () => {
    const tokenStore = new MemoryTokenStore();
    const broken = { isBroken: false };
    const client = exampleClient({
      tokenStore: {
        get: (key) => tokenStore.get(key),
        compareAndSet: (...write) =>
          broken.isBroken ? Promise.reject(new Error('down')) : tokenStore.compareAndSet(...write),
      },
    });
    nock(BASE)
      .post('/v2/o/token/')
      .reply(200, () => {
        broken.isBroken = true;
        return { refresh_token: SUCCESSOR };
      });

    const error = await rejection(client.auth.importGrant('user', { refreshToken: 'old' }));
    expect(error).toMatchObject({ code: 'rotated_token_not_stored', retryable: true });

    broken.isBroken = false;
    expectRenewal();
    await client.forGrant('user').coverage.list();
    await client.close();
  });
});

test('a renewal without a new refresh token keeps the old one', async () => {
  const client = exampleClient();
  answerToken(/refresh_token=old(&|$)/, { ...GOOD, expires_in: 0.001 });
  await client.auth.importGrant('user', { refreshToken: 'old' });
  expect(await client.forGrant('user').grant()).toMatchObject({ scopes: [...ALL_SCOPES] });
  answerToken(/refresh_token=old(&|$)/, { scope: 'profile' });
  expect(await rejection(client.forGrant('user').coverage.list())).toMatchObject({
    name: 'RefreshOutcomeUnknownError',
  });
});

describe('a code exchange that returns a refresh token', () => {
  test.each([...UNUSABLE, ...LIFETIMES.map(([name, change]) => [name, change, 'bad_expires_in'] as const)])(
    'and %s stores the grant, then fails',
    async (_name, change, code) => {
      const client = exampleClient();
      const { session } = await client.auth.start({ key: 'user' });
      answerToken(/grant_type=authorization_code/, { ...GOOD, refresh_token: SUCCESSOR, ...change });

      const callback = `https://app.example/callback?code=abc&state=${session.state}`;
      const error = await rejection(client.auth.complete(callback, session));

      expect(error).toMatchObject({ name: 'ResponseFormatError', code, retryable: false });
      const used = expectRenewal();
      await client.forGrant('user').coverage.list();
      expect(used.isDone()).toBe(true);
    },
  );

  test.each(ODD)('and %s returns the grant', async (_name, change) => {
    const client = exampleClient();
    const { session } = await client.auth.start({ key: 'user' });
    answerToken(/grant_type=authorization_code/, { ...GOOD, refresh_token: SUCCESSOR, ...change });
    const callback = `https://app.example/callback?code=abc&state=${session.state}`;
    expect(await client.auth.complete(callback, session)).toMatchObject({ key: 'user' });
  });

  test('and no scope has the requested ones', async () => {
    const client = exampleClient();
    const { session } = await client.auth.start({ key: 'user', scopes: ['profile', 'patient/Coverage.rs'] });
    answerToken(/grant_type=authorization_code/, { ...GOOD, scope: undefined });
    const callback = `https://app.example/callback?code=abc&state=${session.state}`;
    expect((await client.auth.complete(callback, session)).scopes).toEqual([
      'profile',
      'patient/Coverage.rs',
    ]);
  });
});

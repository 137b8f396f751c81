import { PayerKitError, ValidationError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  outcomeOf,
  type PublicMethod,
  publicMethods,
  WRONG_VALUES,
  withEachValueReplaced,
} from '../../core/testing/public-methods.js';
import { ALL_SCOPES, BASE, grantedClient } from '../testing/example-client.js';
import type { BlueButtonClient } from './client.js';

/** Methods that return neither a promise nor a list: they may throw, and then payerkit's error. */
const SYNCHRONOUS = /^(forGrant|forIdentity|on)$|withOptions$/;
/** Methods that send nothing and take no arguments. */
const WITHOUT_ARGUMENTS = /^member\.(grant|consent)$/;

const session = {
  key: 'user',
  state: 'a-state-of-at-least-22-characters',
  codeVerifier: 'a-verifier-of-at-least-43-characters-for-pkce-0123',
  baseUrl: BASE,
  version: 'v3',
  clientId: 'exampleclient',
  redirectUri: 'https://app.example/callback',
  scopes: ALL_SCOPES,
  createdAt: new Date().toISOString(),
};
const search = { count: 10, limit: 5, lastUpdated: { ge: '2024-01-01' } };
/** Arguments with which methods get as far as sending; the caller's options follow them. */
const GOOD: Readonly<Record<string, readonly unknown[]>> = {
  'auth.start': [{ key: 'user', scopes: ALL_SCOPES, lang: 'en' }],
  'auth.complete': ['https://app.example/callback?code=c&state=a-state-of-at-least-22-characters', session],
  'auth.importGrant': [
    'other',
    {
      accessToken: 'a',
      refreshToken: 'r',
      expiresAt: '2099-01-01T00:00:00Z',
      scopes: [...ALL_SCOPES],
      patientId: '-1',
      patientIds: { v3: '-1' },
    },
  ],
  forGrant: ['user'],
  request: [{ method: 'GET', path: '/v3/fhir/metadata', query: { a: ['b'] }, headers: { a: 'b' } }],
  metadata: [],
  discover: [],
  healthCheck: [],
  'member.request': [{ method: 'GET', path: '/v3/fhir/Patient/', query: { a: ['b'] } }],
  'member.patient.retrieve': [],
  'member.coverage.list': [{ limit: 5 }],
  'member.claims.list': [{ serviceDate: { ge: '2024-01-01' }, limit: 5 }],
  'member.native.patient.retrieve': [],
  'member.native.patient.list': [search],
  'member.native.coverage.retrieve': ['part-a--1'],
  'member.native.coverage.list': [search],
  'member.explanationOfBenefit.list': [{ ...search, type: ['carrier'], serviceDate: { ge: '2024-01-01' } }],
  'member.explanationOfBenefit.retrieve': ['1'],
  'member.explanationOfBenefit.changes': [
    { since: { lastUpdated: '2024-01-01', seen: ['a'] }, overlapMs: 5, type: ['carrier'] },
  ],
  'member.insuranceCard.retrieve': [],
  'member.auditEvents.list': [{ limit: 5 }],
  'member.auditEvents.retrieve': ['1'],
  'member.userinfo': [],
  'member.revoke': [],
  'member.revokeTokens': [],
  'member.introspect': [],
  'member.expireConsent': [],
};

let client: BlueButtonClient<'v3'>;
beforeEach(async () => {
  for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const)
    nock(BASE).persist()[method](/.*/).reply(500, {});
  client = await grantedClient<'v3'>({ version: 'v3' });
});
afterEach(async () => {
  await client.close();
  nock.cleanAll();
});

function methods(): PublicMethod[] {
  const ofMember = publicMethods(client.forGrant('user')).map((method) => ({
    ...method,
    path: `member.${method.path}`,
  }));
  return [...publicMethods(client), ...ofMember].filter(({ path }) => path !== 'close');
}

test('every public method rejects an argument of the wrong type with a payerkit error', async () => {
  const faults: string[] = [];
  for (const method of methods()) {
    const good = GOOD[method.path] ?? [];
    const wrong = Object.values(WRONG_VALUES).flatMap((value) => [[value], [value, value, value]]);
    for (const args of [...wrong, ...[...withEachValueReplaced(good)].map(([, changed]) => changed)]) {
      const { ended, value } = await outcomeOf(() => method.call(...args));
      const isAllowed = ended === 'rejected' || SYNCHRONOUS.test(method.path);
      if ((ended === 'thrown' || ended === 'rejected') && !(isAllowed && PayerKitError.isInstance(value)))
        faults.push(
          `${method.path} ${args.map(String).join()}: ${ended} ${(value as Error).stack ?? String(value)}`,
        );
    }
  }
  expect(faults).toEqual([]);
}, 60_000);

test('null, numbers, text and lists in place of an object are a ValidationError that names the problem', async () => {
  const faults: string[] = [];
  for (const method of methods()) {
    if (SYNCHRONOUS.test(method.path) || WITHOUT_ARGUMENTS.test(method.path)) continue;
    const [first] = GOOD[method.path] ?? [];
    for (const value of typeof first === 'string'
      ? [null, 42, {}, true, ['a']]
      : [null, 42, 'text', [], true]) {
      const { ended, value: error } = await outcomeOf(() => method.call(value));
      if (ended !== 'rejected' || !ValidationError.isInstance(error) || error.issues[0]?.path === undefined)
        faults.push(`${method.path}(${JSON.stringify(value)}) ${ended} ${String(error)}`);
    }
  }
  expect(faults).toEqual([]);
});

test('options of the wrong type are a ValidationError, in every method that takes options', async () => {
  const faults: string[] = [];
  for (const method of methods()) {
    const args = GOOD[method.path];
    if (args === undefined || SYNCHRONOUS.test(method.path) || method.path === 'auth.start') continue;
    for (const wrong of [null, 'text', 42, [], { signal: 'text' }, { timeoutMs: 'soon' }, { headers: 5 }]) {
      const { ended, value: error } = await outcomeOf(() => method.call(...args, wrong));
      if (ended !== 'rejected' || !ValidationError.isInstance(error))
        faults.push(`${method.path}(…, ${JSON.stringify(wrong)}) ${ended} ${String(error)}`);
    }
  }
  expect(faults).toEqual([]);
});

test.each([
  ['an error', new Error('Zzyzx left')],
  ['text', 'Zzyzx left'],
])(
  'every public method ends with an AbortError when the signal has aborted with %s',
  async (_name, reason) => {
    const faults: string[] = [];
    for (const method of methods()) {
      const args = GOOD[method.path];
      if (args === undefined || SYNCHRONOUS.test(method.path) || method.path.startsWith('auth.start'))
        continue;
      const { ended, value } = await outcomeOf(() =>
        method.call(...args, { signal: AbortSignal.abort(reason) }),
      );
      const isAbort = PayerKitError.isInstance(value) && value.kind === 'abort';
      if (
        ended !== 'rejected' ||
        !isAbort ||
        /Zzyzx/.test(`${JSON.stringify(value)}${value.stack}${JSON.stringify(value.cause ?? null)}`)
      )
        faults.push(`${method.path} ${ended} ${(value as Error | undefined)?.stack ?? String(value)}`);
    }
    expect(faults).toEqual([]);
  },
);

test('the table of valid arguments covers every method', () => {
  const unknown = methods().filter(
    ({ path }) => !(path in GOOD) && !SYNCHRONOUS.test(path) && !WITHOUT_ARGUMENTS.test(path),
  );
  expect(unknown.map(({ path }) => path)).toEqual([]);
});

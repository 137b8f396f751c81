import { ALL_SCOPES, BASE } from './example-client.js';

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
export const GOOD_ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
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

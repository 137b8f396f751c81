import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createConsentHandlers } from '@payerkit/blue-button/web';
import { responseOf, seal, type TokenGrant, type VendorResponse } from '@payerkit/core';
import { RedisSubmissionLedger, RedisTokenStore } from '@payerkit/redis';
import { CommandError, EXIT } from '../../packages/cli/src/failure.js';
import { failure, PROFILE, SUBMISSION, WHERE } from './doc-examples-values.js';
import type { Values, World } from './doc-examples-world.js';

const KEY = new Uint8Array(32).fill(7);
const KEYS = [{ kid: '2026-07', key: KEY }];
// Where no server listens: the stores connect when they are used.
const REDIS_URL = 'redis://127.0.0.1:1';
const ORIGIN = 'https://app.example';
const ENTRY = {
  atMs: Date.UTC(2026, 2, 2),
  person: 'user-1',
  recipient: 'portal',
  purpose: 'shown to the member',
  what: {
    provider: 'blue-button',
    operation: 'GET /v2/fhir/Coverage/',
    resourceType: 'Coverage',
    count: 2,
    scopes: [],
  },
};
const RESPONSE: VendorResponse = {
  status: 200,
  headers: { date: new Date(0).toUTCString(), 'retry-after': '1' },
  body: { access_token: 'a-token', token_type: 'Bearer', expires_in: 3600 },
};
const BUNDLE = { resourceType: 'Bundle', type: 'searchset', entry: [] };
async function requestToken() {
  return { accessToken: 'a-token', expiresAtMs: Date.now() + 3_600_000, context: {} };
}
function classify() {
  return 'ambiguous' as const;
}
const GRANT: TokenGrant<Record<string, never>> = { oneTime: false, request: requestToken, classify };

const META = { status: 200, headers: {}, requestId: undefined, attempts: 1, durationMs: 1 };

/** An app of a framework: each of its routes is requested once. */
function appOf(world: World) {
  return {
    get(path: string, handle: (request: IncomingMessage, response: ServerResponse) => unknown) {
      const server = createServer((request, response) => {
        handle(
          request,
          Object.assign(response, { json: (body: object) => response.end(JSON.stringify(body)) }),
        );
      });
      world.closing({ close: () => requestOnce(server, path) });
    },
  };
}

async function requestOnce(server: Server, path: string): Promise<void> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { status } = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
  server.closeAllConnections();
  server.close();
  if (status >= 400) throw new Error(`The route ${path} responded with status ${status}`);
}

function consentHandlers(world: World) {
  return world.once('consent', () =>
    createConsentHandlers({
      client: world.blueButton,
      memberKey: () => world.userId,
      sessionKeys: [{ kid: '2026-11', key: new Uint8Array(32).fill(3) }],
      afterConsent: '/claims',
    }),
  );
}

/** A callback, as the member's browser sends it after the consent. */
async function callbackOf(world: World): Promise<Request> {
  const started = await consentHandlers(world).start(new Request(`${ORIGIN}/consent`));
  const url = await world.consents(started.headers.get('location') ?? '');
  const cookie = started.headers.getSetCookie().map((line) => line.split(';')[0]);
  return new Request(url, { headers: { cookie: cookie.join('; ') } });
}

/** Files whose examples need version 3 of Blue Button. */
export const NEEDS_V3 = [
  'blue-button/src/audit-event.ts',
  'blue-button/src/client.ts',
  'blue-button/src/insurance-card.ts',
];

/** Values of the names that the examples of a single file use, by the end of its path. */
export const VALUES_IN: Readonly<Record<string, Values>> = {
  'blue-button/src/audit-event.ts': {
    member: (world) => world.networkMember(),
    id: async (world) => (await (await world.networkMember()).auditEvents.list().first())?.id,
  },
  'blue-button/src/authorization.ts': {
    request: async (world) => ({ url: await world.consents((await world.started()).url) }),
    row: async (world) => ({ refreshToken: await world.refreshToken() }),
  },
  'blue-button/src/changes.ts': { lastWatermark: () => undefined },
  'blue-button/src/consent-handlers.ts': {
    consent: consentHandlers,
    request: callbackOf,
    userOf: (world) => () => ({ id: world.userId }),
  },
  'blue-button/src/member.ts': { lastWatermark: () => undefined },
  'blue-button/src/insurance-card.ts': {
    bundle: async (world) => (await (await world.member()).insuranceCard.retrieve()).bundle,
  },
  'blue-button/src/jwks.ts': { app: appOf },
  'blue-button/src/node-listener.ts': { app: appOf, consent: consentHandlers },
  'blue-button/src/session.ts': { response: () => ({ cookie: () => undefined }) },
  'cli/src/failure.ts': { CommandError: () => CommandError, EXIT: () => EXIT },
  'core/src/check-client-request.ts': { request: () => ({ method: 'GET', path: '/v2/fhir/metadata' }) },
  'core/src/create-list.ts': {
    provider: () => 'example',
    binding: () => 'user-1',
    fetch: () => () =>
      responseOf(async () => ({ data: { items: [{ id: '1' }], next: undefined, total: 1 }, meta: META })),
  },
  'core/src/default-retry-class.ts': { request: () => ({ method: 'GET', path: '/v2/fhir/metadata' }) },
  'core/src/disclosure-check.ts': { entry: () => ENTRY },
  'core/src/disclosure-log.ts': { db: () => ({ query: async () => [ENTRY] }), entry: () => ENTRY },
  'core/src/encrypt-tokens.ts': { key: () => KEY },
  'core/src/error-from-status.ts': { issuesOf: () => () => [] },
  'core/src/errors/payer-kit-error.ts': { lookUp: () => () => undefined },
  'core/src/fhir/check.ts': {
    bundle: () => BUNDLE,
    provider: () => 'example',
    response: () => ({ ...RESPONSE, body: BUNDLE }),
  },
  'core/src/host-object.ts': { value: () => new Date(0) },
  'core/src/option-check.ts': {
    options: () => ({ clientId: 'my-client', redirectUri: 'https://app.example/callback' }),
  },
  'core/src/readiness-gate.ts': {
    isUp: () => async () => true,
    request: () => requestToken,
    classify: () => classify,
  },
  'core/src/path.ts': { id: () => '-20140000008325' },
  'core/src/request-pipeline.ts': { failure: () => failure, options: () => ({}) },
  'core/src/retry-after.ts': { response: () => RESPONSE },
  'core/src/retry-quota.ts': { profileA: () => PROFILE, profileB: () => PROFILE },
  'core/src/server-clock.ts': { response: () => RESPONSE },
  'core/src/seal.ts': {
    key: () => KEY,
    keys: () => KEYS,
    sealed: () => seal({ key: 'user-1' }, KEYS, 'session'),
  },
  'core/src/submission-ledger.ts': { attributes: () => SUBMISSION },
  'core/src/token-manager.ts': { store: (world) => world.tokenStore, grant: () => GRANT },
  'core/src/token-response.ts': {
    response: () => RESPONSE,
    sentAtMs: () => Date.now(),
    context: () => ({ ...WHERE, attempts: 1, sent: 'yes', retryAfterMs: undefined }),
  },
  'core/src/token-store.ts': { db: () => ({ one: async () => undefined }) },
  'core/src/unresolved-submissions.ts': { provider: () => 'example', contentDigest: () => 'digest-1' },
  'core/src/validate-input.ts': {
    eligibilitySchema: () => ({ safeParse: (data: unknown) => ({ success: true, data }) }),
    request: () => ({ memberId: '0000000000' }),
  },
  'postgres/src/postgres-token-store.ts': { key: () => KEY },
  'postgres/src/queryable.ts': { sql: () => ({ unsafe: async () => [] }) },
  'postgres/src/role-sql.ts': { owner: ({ stage }) => new stage.database.Pool({}) },
  'redis/src/redis-submission-ledger.ts': {
    ledger: (world) => world.closing(new RedisSubmissionLedger(REDIS_URL)),
  },
  'redis/src/redis-token-store.ts': { tokenStore: (world) => world.closing(new RedisTokenStore(REDIS_URL)) },
  'sandbox/src/blue-button/control.ts': {
    registration: () => ({ name: 'My application' }),
    url: async (world) => (await world.started()).url,
  },
  'sandbox/src/control/control.ts': { state: ({ sandbox }) => sandbox.control.saveState() },
  'sandbox/src/optum/control.ts': {
    registration: () => ({ clientId: 'my-client', clientSecret: 'my-secret', products: ['*'] }),
  },
  'sandbox/src/stubs/stub.ts': { stub: () => ({ path: '/v2/fhir/metadata', json: {} }) },
};

import { expect } from 'vitest';
import type { TestSandbox, Tokens } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';

type Step = (sandbox: TestSandbox, tokens: Tokens) => Promise<Response>;

/** Gets tokens, then takes one step after the other; the last one's response counts. */
function steps(...all: Step[]) {
  return async (sandbox: TestSandbox) => {
    const tokens = await sandbox.tokens();
    let last: Response | undefined;
    for (const step of all) last = await step(sandbox, tokens);
    if (last === undefined) throw new Error('no step');
    return last;
  };
}

function revoke(
  path: 'revoke' | 'revoke_token',
  token: 'access_token' | 'refresh_token' | 'unknown',
  hint?: string,
): Step {
  return (sandbox, tokens) =>
    sandbox.post(`/v2/o/${path}/`, {
      token: token === 'unknown' ? 'nonsense' : tokens[token],
      ...(hint === undefined ? {} : { token_type_hint: hint }),
    });
}
const call: Step = (sandbox, tokens) => sandbox.get('/v2/fhir/Coverage', tokens.access_token);
const refresh: Step = (sandbox, tokens) => sandbox.refresh(tokens.refresh_token);

const NOT_FOUND = {
  status_code: 403,
  error: 'invalid_grant',
  error_description:
    'User access cannot be found. To refresh Medicare data, end user must re-authenticate and consent to share their data.',
};

const REVOKE: readonly Fact[] = [
  {
    fact: 'revoke_token, access token: 200 and empty',
    ask: steps(revoke('revoke_token', 'access_token')),
    status: 200,
    body: '',
  },
  {
    fact: 'after it the access token is dead',
    ask: steps(revoke('revoke_token', 'access_token'), call),
    status: 401,
  },
  {
    fact: 'after it the refresh token leads nowhere',
    ask: steps(revoke('revoke_token', 'access_token'), refresh),
    status: 400,
    exactly: { error: 'invalid_grant' },
  },
  {
    fact: 'after it the consent stays',
    ask: steps(revoke('revoke_token', 'access_token'), (sandbox) => {
      expect(sandbox.blueButton.control.grants()).toHaveLength(1);
      return sandbox.request('/health');
    }),
    status: 200,
  },
  {
    fact: 'refresh token without the hint: 200',
    ask: steps(revoke('revoke_token', 'refresh_token')),
    status: 200,
    body: '',
  },
  {
    fact: '... and nothing happens',
    ask: steps(revoke('revoke_token', 'refresh_token'), refresh),
    status: 200,
  },
  {
    fact: 'refresh token with the hint: both tokens die (access)',
    ask: steps(revoke('revoke_token', 'refresh_token', 'refresh_token'), call),
    status: 401,
  },
  {
    fact: 'refresh token with the hint: both tokens die (refresh)',
    ask: steps(revoke('revoke_token', 'refresh_token', 'refresh_token'), refresh),
    status: 400,
    exactly: { error: 'invalid_grant' },
  },
  {
    fact: 'unknown token: 200 even without client authentication',
    ask: (sandbox) => sandbox.post('/v2/o/revoke_token/', { token: 'nonsense' }, null),
    status: 200,
    body: '',
  },
  {
    fact: 'unknown Basic client: 401',
    ask: steps((sandbox, tokens) =>
      sandbox.post(
        '/v2/o/revoke_token/',
        { token: tokens.access_token },
        { ...sandbox.app(), clientId: 'x'.repeat(40) },
      ),
    ),
    status: 401,
    body: { error: 'invalid_client' },
  },
  {
    fact: 'wrong secret with a known token: 401',
    ask: steps((sandbox, tokens) =>
      sandbox.post(
        '/v2/o/revoke_token/',
        { token: tokens.access_token },
        { ...sandbox.app(), clientSecret: 'wrong' },
      ),
    ),
    status: 401,
    exactly: { error: 'invalid_client' },
  },
  {
    fact: 'no client authentication with a known token: 401',
    ask: steps((sandbox, tokens) =>
      sandbox.post('/v2/o/revoke_token/', { token: tokens.access_token }, null),
    ),
    status: 401,
    exactly: { error: 'invalid_client' },
  },
  {
    fact: "token of another application than Basic's: 403",
    ask: steps((sandbox, tokens) =>
      sandbox.post('/v2/o/revoke_token/', { token: tokens.access_token }, sandbox.app('Research App')),
    ),
    status: 403,
    exactly: { status_code: 403, description: 'Application did not have access to the provided token.' },
  },
  {
    fact: 'inactive application: 403',
    ask: steps((sandbox, tokens) => {
      const app = sandbox.blueButton.control.registerApplication({ ...sandbox.app(), active: false });
      return sandbox.post('/v2/o/revoke_token/', { token: tokens.access_token }, app);
    }),
    status: 403,
    exactly: { status_code: 403, description: 'Application is not active or does not exist.' },
  },
  {
    fact: 'query parameters are rejected',
    ask: steps((sandbox, tokens) => sandbox.post('/v2/o/revoke_token/?a=1', { token: tokens.access_token })),
    status: 400,
    body: { error: 'invalid_request' },
  },
  {
    fact: 'without the slash: 301',
    ask: (sandbox) => sandbox.post('/v2/o/revoke_token', { token: 'x' }),
    status: 301,
    headers: { location: '/v2/o/revoke_token/' },
  },
  { fact: 'GET: 405', ask: (sandbox) => sandbox.request('/v2/o/revoke_token/'), status: 405 },
  { fact: 'revoke: 200 and empty', ask: steps(revoke('revoke', 'access_token')), status: 200, body: '' },
  { fact: 'revoke: tokens are dead', ask: steps(revoke('revoke', 'access_token'), call), status: 401 },
  {
    fact: 'revoke: the consent is gone',
    ask: steps(revoke('revoke', 'access_token'), refresh),
    status: 403,
    exactly: NOT_FOUND,
  },
  {
    fact: 'revoke, unknown token: 500',
    ask: steps(revoke('revoke', 'unknown')),
    status: 500,
    exactly: { error: 'Server Error (500)' },
  },
  {
    fact: 'revoke, refresh token with the hint: tokens die, the consent stays',
    ask: steps(revoke('revoke', 'refresh_token', 'refresh_token'), refresh),
    status: 400,
    exactly: { error: 'invalid_grant' },
  },
];
checkFacts('2.10 revocation', REVOKE);

function expire(
  id: string,
  version = 2,
  app = 'Sandbox App',
  path = `/v${version}/o/expire_authenticated_user/${id}/`,
): Step {
  return (sandbox) => sandbox.post(path, {}, sandbox.app(app));
}

const EXPIRE: readonly Fact[] = [
  { fact: 'success', ask: steps(expire('-20140000000001')), status: 200, body: 'success' },
  {
    fact: 'the consent is gone after it',
    ask: steps(expire('-20140000000001'), refresh),
    status: 403,
    exactly: NOT_FOUND,
  },
  { fact: 'v3 takes the id of v3', ask: steps(expire('-207654321', 3)), status: 200, body: 'success' },
  {
    fact: 'v2 does not know the id of v3',
    ask: steps(expire('-207654321')),
    status: 404,
    body: 'Patient was Not Found. Please check the id number and try again.',
  },
  {
    fact: 'no consent for this application',
    ask: steps(expire('-20140000000001', 2, 'Research App')),
    status: 404,
    body: 'Data Access Grant was Not Found.',
  },
  {
    fact: 'wrong secret: 403 and empty',
    ask: (sandbox) =>
      sandbox.post('/v2/o/expire_authenticated_user/-1/', {}, { ...sandbox.app(), clientSecret: 'wrong' }),
    status: 403,
    body: '',
  },
  {
    fact: 'no credentials: 403 and empty',
    ask: (sandbox) => sandbox.post('/v2/o/expire_authenticated_user/-1/', {}, null),
    status: 403,
    body: '',
  },
  {
    fact: 'an id with letters: 404 page',
    ask: steps(expire('abc')),
    status: 404,
    headers: { 'content-type': /^text\/html/ },
  },
  {
    fact: 'switched off: 404 page',
    ask: steps(expire('-20140000000001')),
    options: { switches: { expireGrantEndpoint: false } },
    status: 404,
    headers: { 'content-type': /^text\/html/ },
  },
];
checkFacts('2.10 expire_authenticated_user', EXPIRE);

function introspect(
  token: 'access_token' | 'refresh_token' | 'unknown',
  fields: Record<string, string> = {},
): Step {
  return (sandbox, tokens) =>
    sandbox.post('/v2/o/introspect/', { token: token === 'unknown' ? 'nonsense' : tokens[token], ...fields });
}

const INTROSPECT: readonly Fact[] = [
  {
    fact: 'a living token',
    ask: steps(introspect('access_token')),
    status: 200,
    exactly: {
      active: true,
      scope: expect.any(String),
      exp: Date.parse('2026-09-01T13:00:00Z') / 1000,
      client_id: expect.stringMatching(/^[A-Za-z0-9]{40}$/),
      username: 'BBUser00000',
    },
  },
  {
    fact: 'GET works too',
    ask: steps((sandbox, { access_token }) => {
      const { clientId, clientSecret } = sandbox.app();
      const headers = { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` };
      return sandbox.request(`/v2/o/introspect/?token=${access_token}`, { headers });
    }),
    status: 200,
    body: { active: true },
  },
  {
    fact: 'an expired token',
    ask: steps((sandbox, tokens) => {
      sandbox.clock.advance(3_600_000);
      return introspect('access_token')(sandbox, tokens);
    }),
    status: 200,
    exactly: { active: false },
  },
  {
    fact: 'a refresh token with the hint reads as inactive',
    ask: steps(introspect('refresh_token', { token_type_hint: 'refresh_token' })),
    status: 200,
    exactly: { active: false },
  },
  { fact: 'a refresh token without the hint: 500', ask: steps(introspect('refresh_token')), status: 500 },
  {
    fact: 'an unknown token: 500',
    ask: steps(introspect('unknown')),
    status: 500,
    exactly: { error: 'Server Error (500)' },
  },
  {
    fact: 'no credentials: 403',
    ask: (sandbox) => sandbox.post('/v2/o/introspect/', { token: 'x' }, null),
    status: 403,
  },
  {
    fact: 'an inactive application: 500',
    ask: (sandbox) => sandbox.post('/v2/o/introspect/', { token: 'x' }, sandbox.app('Inactive App')),
    status: 500,
    exactly: { error: 'Server Error (500)' },
  },
];
checkFacts('2.10 introspection', INTROSPECT);

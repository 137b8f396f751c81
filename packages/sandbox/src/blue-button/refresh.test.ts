import { expect } from 'vitest';
import type { TestSandbox, Tokens } from '../../testing/blue-button-steps.js';
import { checkFacts, type Fact } from '../../testing/facts.js';

const RECONSENT = 'To refresh Medicare data, end user must re-authenticate and consent to share their data.';

/** Gets tokens, lets something happen, then refreshes. */
function refreshAfter(
  event: (sandbox: TestSandbox, tokens: Tokens) => unknown,
  { version = 2, name = 'Sandbox App' } = {},
) {
  return async (sandbox: TestSandbox) => {
    const app = sandbox.app(name);
    const tokens = await sandbox.tokens({}, { version, app });
    await event(sandbox, tokens);
    return sandbox.refresh(tokens.refresh_token, { version, app });
  };
}

function body(status_code: number, error: string, error_description: string) {
  return {
    status_code,
    error,
    error_description,
  };
}

const FACTS: readonly Fact[] = [
  {
    fact: 'no refresh_token',
    ask: (sandbox) => sandbox.post('/v2/o/token/', { grant_type: 'refresh_token' }),
    status: 400,
    exactly: body(400, 'invalid_request', 'Missing refresh token parameter'),
  },
  {
    fact: 'a refresh_token that never was (v2)',
    ask: (sandbox) => sandbox.refresh('nonsense'),
    status: 400,
    exactly: body(400, 'invalid_request', 'Refresh token not found.'),
  },
  {
    fact: 'a refresh_token that never was (v3)',
    ask: (sandbox) => sandbox.refresh('nonsense', { version: 3 }),
    status: 403,
    exactly: { status_code: 403, message: 'Request denied' },
  },
  {
    fact: 'a refresh_token of another application',
    ask: async (sandbox) => {
      const tokens = await sandbox.tokens();
      return sandbox.refresh(tokens.refresh_token, { app: sandbox.app('Research App') });
    },
    status: 400,
    exactly: body(400, 'invalid_request', 'different app in headers than in request data'),
  },
  {
    fact: 'a refresh_token that was rotated',
    ask: refreshAfter((sandbox, tokens) => sandbox.refresh(tokens.refresh_token)),
    status: 400,
    exactly: { error: 'invalid_grant' },
  },
  {
    fact: 'reuse of a rotated one does not end the family',
    ask: async (sandbox) => {
      const first = await sandbox.tokens();
      const second = (await (await sandbox.refresh(first.refresh_token)).json()) as Tokens;
      await sandbox.refresh(first.refresh_token);
      return sandbox.refresh(second.refresh_token);
    },
    status: 200,
  },
  {
    fact: 'the access token was revoked',
    ask: refreshAfter((sandbox, tokens) =>
      sandbox.post('/v2/o/revoke_token/', { token: tokens.access_token }),
    ),
    status: 400,
    exactly: { error: 'invalid_grant' },
  },
  {
    fact: 'the access token has expired: refresh works',
    ask: refreshAfter((sandbox) => sandbox.clock.advance(3_600_000)),
    status: 200,
  },
  {
    fact: 'an application with one-time access',
    ask: refreshAfter(() => undefined, { name: 'One Time App' }),
    status: 403,
    exactly: body(
      403,
      'invalid_client',
      `Your application is not allowed to refresh tokens. ${RECONSENT} If your application needs to refresh tokens, contact us at BlueButtonAPI@cms.hhs.gov.`,
    ),
  },
  {
    fact: 'the 13 months are over',
    ask: refreshAfter((sandbox) => sandbox.clock.advance(400 * 86_400_000)),
    status: 401,
    exactly: body(401, 'invalid_grant', `User access has timed out. ${RECONSENT}`),
  },
  {
    fact: 'the person revoked access',
    ask: refreshAfter((sandbox) => sandbox.blueButton.control.revokeGrants()),
    status: 403,
    exactly: body(403, 'invalid_grant', `User access cannot be found. ${RECONSENT}`),
  },
  {
    fact: 'a research application has no end',
    ask: refreshAfter((sandbox) => sandbox.clock.advance(3000 * 86_400_000), { name: 'Research App' }),
    status: 200,
    body: { access_grant_expiration: '' },
  },
  {
    fact: 'wider scope than granted',
    ask: async (sandbox) => {
      const tokens = await sandbox.tokens({}, { changes: { scope: 'patient/Coverage.rs' } });
      return sandbox.post('/v2/o/token/', {
        grant_type: 'refresh_token',
        refresh_token: tokens.refresh_token,
        scope: 'patient/Patient.r',
      });
    },
    status: 400,
    exactly: { error: 'invalid_scope' },
  },
  {
    fact: 'narrower scope: .rs covers .r',
    ask: async (sandbox) => {
      const tokens = await sandbox.tokens({}, { changes: { scope: 'patient/Coverage.rs' } });
      return sandbox.post('/v2/o/token/', {
        grant_type: 'refresh_token',
        refresh_token: tokens.refresh_token,
        scope: 'patient/Coverage.r',
      });
    },
    status: 200,
    body: { scope: 'patient/Coverage.r' },
  },
  {
    fact: 'an application without v3',
    ask: async (sandbox) => {
      const app = sandbox.app('No V3 App');
      const tokens = await sandbox.tokens({}, { app });
      return sandbox.refresh(tokens.refresh_token, { version: 3, app });
    },
    status: 403,
    exactly: { status_code: 403, message: 'Request denied' },
  },
  {
    fact: 'wrong secret: nothing is rotated',
    ask: async (sandbox) => {
      const tokens = await sandbox.tokens();
      const wrong = { ...sandbox.app(), clientSecret: 'wrong' };
      expect((await sandbox.refresh(tokens.refresh_token, { app: wrong })).status).toBe(401);
      return sandbox.refresh(tokens.refresh_token);
    },
    status: 200,
  },
  {
    fact: 'a token of v2 is refreshed on v3, with the id of v3',
    ask: async (sandbox) => {
      const tokens = await sandbox.tokens();
      return sandbox.refresh(tokens.refresh_token, { version: 3 });
    },
    status: 200,
    body: { patient: '-207654321' },
  },
];
checkFacts('2.8 and 2.9 refreshing', FACTS);

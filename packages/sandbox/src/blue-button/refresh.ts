import type { Context } from 'hono';
import type { SandboxEnv } from '../env.js';
import { isAuthenticated } from './application-lookup.js';
import { ROLLING_GRANT_MS, type Version } from './oauth-state.js';
import { lookupFailure } from './outage.js';
import { ownError } from './responses.js';
import { covers, splitScopes } from './scopes.js';
import type { BlueButtonServer } from './server.js';
import type { TokenRequest } from './token-endpoint.js';
import {
  invalidClient,
  invalidRequest,
  issuedTokens,
  libraryError,
  requestDenied,
} from './token-responses.js';

const RECONSENT = 'To refresh Medicare data, end user must re-authenticate and consent to share their data.';
const NO_REFRESH = `Your application is not allowed to refresh tokens. ${RECONSENT} If your application needs to refresh tokens, contact us at BlueButtonAPI@cms.hhs.gov.`;

function before(
  c: Context<SandboxEnv>,
  server: BlueButtonServer,
  request: TokenRequest,
): Response | undefined {
  const { version, app, form } = request;
  if (version === 3 && !app.v3) return requestDenied(c);
  const value = form.get('refresh_token');
  if (!value) return invalidRequest(c, 'Missing refresh token parameter');
  if (app.dataAccessType === 'ONE_TIME') {
    return ownError(c, { status_code: 403, error: 'invalid_client', error_description: NO_REFRESH });
  }
  const pair = server.state.byRefreshToken(value);
  if (pair === undefined) return unknownToken(c, version);
  c.set('member', server.population.byNumber(pair.member).person.user);
  if (pair.clientId !== app.clientId)
    return invalidRequest(c, 'different app in headers than in request data');
  const grant = server.state.grant(pair.member, app.clientId);
  if (grant === undefined) {
    const error_description = `User access cannot be found. ${RECONSENT}`;
    return ownError(c, { status_code: 403, error: 'invalid_grant', error_description });
  }
  if (grant.expiresAt !== undefined && grant.expiresAt <= server.context.clock.now()) {
    const error_description = `User access has timed out. ${RECONSENT}`;
    return ownError(c, { status_code: 401, error: 'invalid_grant', error_description });
  }
  return undefined;
}

function unknownToken(c: Context<SandboxEnv>, version: Version): Response {
  return version === 3 ? requestDenied(c) : invalidRequest(c, 'Refresh token not found.');
}

/** Responds to a refresh that names no application; undefined when it names no token either. */
function withoutClient(
  c: Context<SandboxEnv>,
  server: BlueButtonServer,
  version: Version,
  form: URLSearchParams,
): Response | undefined {
  const value = form.get('refresh_token');
  if (!value) return undefined;
  return server.state.byRefreshToken(value) === undefined ? unknownToken(c, version) : invalidClient(c);
}

function exchange(
  c: Context<SandboxEnv>,
  server: BlueButtonServer,
  request: TokenRequest,
  arrival: number,
): Response {
  const { version, app, form, basic } = request;
  if (!isAuthenticated(app, basic, form)) return invalidClient(c);
  const pair = server.state.byRefreshToken(form.get('refresh_token') ?? '');
  // A pair whose access token was deleted no longer works; a merely expired one still does.
  // Requests that overlap with the one that rotated the token get the same new pair.
  const overlapped =
    pair?.rotation !== undefined && arrival < pair.rotation.turn ? pair.rotation.fresh : undefined;
  if (overlapped?.alive) return issuedTokens(c, server, version, app, overlapped);
  if (pair === undefined || pair.refreshSpent || !pair.alive) return libraryError(c, 'invalid_grant');
  const wanted = splitScopes(form.get('scope') ?? '');
  if (!covers(pair.scopes, wanted)) return libraryError(c, 'invalid_scope');
  server.state.revoke(pair);
  const fresh = server.state.issue({ ...pair, scopes: wanted.length > 0 ? wanted : pair.scopes });
  pair.rotation = { turn: server.state.nextTurn(), fresh };
  const grant = server.state.grant(pair.member, app.clientId);
  if (grant?.rolling) grant.expiresAt = server.context.clock.now() + ROLLING_GRANT_MS;
  // The person is looked up after the rotation, so a failure here costs the consent.
  const { person } = server.population.byNumber(pair.member);
  const patientId = version === 3 ? person.patientIdV3 : person.patientId;
  return lookupFailure(c, server, patientId) ?? issuedTokens(c, server, version, app, fresh);
}

/** Handles a refresh in two halves: the server's own rejections, then those of the OAuth library. */
export const REFRESH_OUTCOMES = { withoutClient, before, exchange };

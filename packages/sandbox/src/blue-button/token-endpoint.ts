import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import type { BlueButtonApplication } from './application.js';
import {
  applicationOfTokenRequest,
  basicCredentials,
  type ClientCredentials,
  isAuthenticated,
} from './application-lookup.js';
import { answerClientCredentials } from './client-credentials.js';
import { queryOf, readForm } from './form.js';
import { API_VERSIONS, allowsConsent, type Version } from './oauth-state.js';
import { othersHaveArrived } from './overlap.js';
import { REFRESH_OUTCOMES } from './refresh.js';
import { authTypeText, ownError, page, serverError } from './responses.js';
import type { BlueButtonServer, TokenCounters } from './server.js';
import { invalidClient, issuedTokens, libraryError, requestDenied } from './token-responses.js';

/** A token request with a known application. */
export interface TokenRequest {
  /** Version of the path. */
  readonly version: Version;
  /** Application. */
  readonly app: BlueButtonApplication;
  /** Body. */
  readonly form: URLSearchParams;
  /** Basic header, if there is one. */
  readonly basic: ClientCredentials | undefined;
}

const COUNTED: Readonly<Record<string, Exclude<keyof TokenCounters, 'total' | 'failed'>>> = {
  authorization_code: 'authorizationCode',
  refresh_token: 'refreshToken',
  client_credentials: 'clientCredentials',
};

function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}

function answerCode(c: Context<SandboxEnv>, server: BlueButtonServer, request: TokenRequest): Response {
  const { version, app, form, basic } = request;
  if (!allowsConsent(app)) return ownError(c, { status_code: 403, message: authTypeText(app.name) });
  const value = form.get('code');
  if (value === '') return libraryError(c, 'invalid_grant');
  if (value === null) return libraryError(c, 'invalid_request', 'Missing code parameter.');
  if (!isAuthenticated(app, basic, form)) return invalidClient(c);
  const code = server.state.codes.get(value);
  if (code === undefined || code.clientId !== app.clientId || code.expiresAt <= server.context.clock.now()) {
    return libraryError(c, 'invalid_grant');
  }
  const verifier = form.get('code_verifier');
  if (verifier === null) return libraryError(c, 'invalid_request', 'Code verifier required.');
  if (challengeOf(verifier) !== code.challenge) return libraryError(c, 'invalid_grant');
  if (verifier.length < 43) return libraryError(c, null, 'code_verifier min length is 43');
  if (verifier.length > 128) return libraryError(c, null, 'code_verifier max length is 128');
  if ((form.get('redirect_uri') || app.redirectUris[0]) !== code.redirectUri) {
    return libraryError(c, 'invalid_request', 'Mismatching redirect URI.');
  }
  server.state.codes.delete(value);
  const { member, clientId, scopes, shareSamhsa } = code;
  const pair = server.state.issue({ member, clientId, scopes, shareSamhsa, matched: false });
  return issuedTokens(c, server, version, app, pair);
}

async function answer(c: Context<SandboxEnv>, server: BlueButtonServer, version: Version): Promise<Response> {
  const arrival = server.state.nextTurn();
  const form = await readForm(c);
  const query = queryOf(c);
  // The last one counts.
  const grantType = form.getAll('grant_type').at(-1) ?? null;
  const { counters } = server;
  counters.total += 1;
  const counted = COUNTED[grantType ?? ''];
  if (counted !== undefined) counters[counted] += 1;
  // An assertion is checked before the application, because only the assertion may name one.
  if (grantType === 'client_credentials') return answerClientCredentials(c, server, version, form);
  if (version === 3 && isUnreadableRefresh(c, form, grantType)) return requestDenied(c);
  const misnamed = headerProblem(c);
  if (misnamed !== undefined) return misnamed;
  const basic = basicCredentials(c.req.header('authorization'));
  if (
    grantType === 'refresh_token' &&
    basic === undefined &&
    !form.get('client_id') &&
    !query.get('client_id')
  ) {
    const unnamed = REFRESH_OUTCOMES.withoutClient(c, server, version, form);
    if (unnamed !== undefined) return unnamed;
  }
  const found = applicationOfTokenRequest(server, basic, form, query);
  if ('problem' in found) return ownError(c, found.problem);
  const request: TokenRequest = { version, app: found.app, form, basic };
  const rejected = grantType === 'refresh_token' ? REFRESH_OUTCOMES.before(c, server, request) : undefined;
  if (rejected !== undefined) return rejected;
  if ([...query.keys()].length > 0) {
    return page(c, 400);
  }
  if (grantType === 'authorization_code') return answerCode(c, server, request);
  if (grantType === 'refresh_token') {
    await othersHaveArrived();
    return REFRESH_OUTCOMES.exchange(c, server, request, arrival);
  }
  if (grantType !== 'password') return libraryError(c, 'unsupported_grant_type');
  return isAuthenticated(found.app, basic, form)
    ? libraryError(c, 'invalid_grant', 'Invalid credentials given.')
    : invalidClient(c);
}

/** Checks for a refresh whose form v3 does not read: another encoding, a repeated grant type, no token. */
function isUnreadableRefresh(
  c: Context<SandboxEnv>,
  form: URLSearchParams,
  grantType: string | null,
): boolean {
  if (grantType !== 'refresh_token') return false;
  const isMultipart = (c.req.header('content-type') ?? '').startsWith('multipart/');
  return isMultipart || form.getAll('grant_type').length > 1 || !form.get('refresh_token');
}

/** Returns the response to an Authorization header that is not Basic credentials. */
function headerProblem(c: Context<SandboxEnv>): Response | undefined {
  const authorization = c.req.header('authorization')?.trim();
  if (authorization === undefined) return undefined;
  if (authorization === 'Basic' || /^Bearer\b/.test(authorization)) return serverError(c);
  if (authorization.startsWith('Basic ')) {
    if (basicCredentials(authorization) !== undefined) return undefined;
    const error_description = 'Application does not exist';
    return ownError(c, { status_code: 401, error: 'invalid_client', error_description });
  }
  return /^basic /i.test(authorization) ? invalidClient(c) : undefined;
}

/** Adds the routes of the token endpoint, which works with and without a trailing slash. */
export function registerTokens(app: Hono<SandboxEnv>, server: BlueButtonServer): void {
  for (const version of API_VERSIONS) registerVersion(app, server, version);
}

function registerVersion(app: Hono<SandboxEnv>, server: BlueButtonServer, version: Version): void {
  for (const path of [`/v${version}/o/token`, `/v${version}/o/token/`]) {
    app.post(path, async (c) => {
      const response = await answer(c, server, version);
      if (response.status >= 400) server.counters.failed += 1;
      return response;
    });
    app.all(path, (c) => {
      return page(c, 405);
    });
  }
}

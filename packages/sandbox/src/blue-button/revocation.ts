import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import { basicCredentials, isAuthenticated } from './application-lookup.js';
import { queryOf, readForm } from './form.js';
import { API_VERSIONS, type TokenPair, type Version } from './oauth-state.js';
import { ownError, page, redirectToSlash, serverError } from './responses.js';
import type { BlueButtonServer } from './server.js';
import { invalidClient, libraryError } from './token-responses.js';

interface RevokeRequest {
  readonly token: string;
  readonly hint: string | null;
  readonly asAccess: TokenPair | undefined;
  readonly asRefresh: TokenPair | undefined;
}

/** Returns the rejection common to both endpoints, or the token in both its possible meanings. */
async function read(
  c: Context<SandboxEnv>,
  server: BlueButtonServer,
  endpoint: 'revoke' | 'revoke_token',
): Promise<RevokeRequest | { answer: Response }> {
  const form = await readForm(c);
  const basic = basicCredentials(c.req.header('authorization'));
  const token = form.get('token') ?? '';
  const hint = form.get('token_type_hint');
  const asAccess = server.state.byAccessToken(token);
  const asRefresh = server.state.byRefreshToken(token);
  const known = asAccess ?? asRefresh;
  const request = { token, hint, asAccess, asRefresh };
  if (basic !== undefined && server.applications.get(basic.id) === undefined) {
    return {
      answer: ownError(c, {
        status_code: 401,
        error: 'invalid_client',
        error_description: 'Application does not exist',
      }),
    };
  }
  if ([...queryOf(c).keys()].length > 0) {
    return { answer: libraryError(c, 'invalid_request', 'URL query parameters are not allowed') };
  }
  if (token === '') return { answer: libraryError(c, 'invalid_request', 'Missing token parameter.') };
  // One of the two endpoints fails where the other gives the reason.
  const reject = (description: string) => ({
    answer: endpoint === 'revoke' ? serverError(c) : ownError(c, { status_code: 403, description }),
  });
  const caller = basic === undefined ? undefined : server.applications.get(basic.id);
  if (caller?.active === false) return reject('Application is not active or does not exist.');
  if (known === undefined) return request;
  c.set('member', server.population.byNumber(known.member).person.user);
  const owner = server.applications.get(known.clientId);
  if (owner === undefined || !owner.active) {
    return reject('Application is not active or does not exist.');
  }
  if (basic !== undefined && basic.id !== owner.clientId) {
    return reject('Application did not have access to the provided token.');
  }
  return isAuthenticated(owner, basic, form) ? request : { answer: invalidClient(c) };
}

function revokeToken(server: BlueButtonServer, { hint, asAccess, asRefresh }: RevokeRequest): void {
  if (asAccess !== undefined) server.state.deleteAccess(asAccess);
  // Without the hint the server searches only the access tokens, finds nothing, and responds with 200.
  else if (hint === 'refresh_token' && asRefresh !== undefined) server.state.revoke(asRefresh);
}

/** Adds the routes that end tokens and consents. */
export function registerRevoke(app: Hono<SandboxEnv>, server: BlueButtonServer): void {
  for (const version of API_VERSIONS) registerVersion(app, server, version);
}

function registerVersion(app: Hono<SandboxEnv>, server: BlueButtonServer, version: Version): void {
  const both = (path: string, handle: (c: Context<SandboxEnv>) => Promise<Response>) => {
    app.all(path, redirectToSlash);
    app.post(`${path}/`, (c) => {
      return handle(c);
    });
    app.all(`${path}/`, (c) => {
      return page(c, 405);
    });
  };

  both(`/v${version}/o/revoke_token`, async (c) => {
    const request = await read(c, server, 'revoke_token');
    if ('answer' in request) return request.answer;
    revokeToken(server, request);
    return page(c, 200);
  });

  both(`/v${version}/o/revoke`, async (c) => {
    const request = await read(c, server, 'revoke');
    if ('answer' in request) return request.answer;
    const { asAccess, asRefresh, hint } = request;
    if (asAccess !== undefined) server.state.deleteGrant(asAccess.member, asAccess.clientId);
    else if (asRefresh !== undefined && hint === 'refresh_token') revokeToken(server, request);
    else return serverError(c);
    return page(c, 200);
  });
}

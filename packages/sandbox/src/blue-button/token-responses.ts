import type { Context } from 'hono';
import type { SandboxEnv } from '../env.js';
import type { BlueButtonApplication } from './application.js';
import type { Grant, TokenPair, Version } from './oauth-state.js';
import { ACCESS_TOKEN_MS } from './oauth-state.js';
import { ownError } from './responses.js';
import type { BlueButtonServer } from './server.js';

/** Returns an error in the style of the OAuth library: no status inside. */
export function libraryError(c: Context<SandboxEnv>, error: string | null, description?: string): Response {
  c.header('Cache-Control', 'no-store');
  c.header('Pragma', 'no-cache');
  return c.json(description === undefined ? { error } : { error, error_description: description }, 400);
}

/** Returns the error for a wrong or missing secret. */
export function invalidClient(c: Context<SandboxEnv>): Response {
  c.header('Cache-Control', 'no-store');
  c.header('Pragma', 'no-cache');
  c.header('WWW-Authenticate', 'Bearer error="invalid_client"');
  return c.json({ error: 'invalid_client' }, 401);
}

/** Returns the error for a request that the server itself finds invalid. */
export function invalidRequest(c: Context<SandboxEnv>, description: string): Response {
  return ownError(c, { status_code: 400, error: 'invalid_request', error_description: description });
}

/** Returns v3's response to a refresh that it does not examine. */
export function requestDenied(c: Context<SandboxEnv>): Response {
  return ownError(c, { status_code: 403, message: 'Request denied' });
}

/** Formats an instant without fraction, as the grant's end is written. */
function wholeSeconds(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

function grantEndText(
  server: BlueButtonServer,
  app: BlueButtonApplication,
  grant: Grant | undefined,
): string {
  if (grant?.expiresAt !== undefined) return wholeSeconds(grant.expiresAt);
  return app.dataAccessType === 'ONE_TIME' ? wholeSeconds(server.context.clock.now() + ACCESS_TOKEN_MS) : '';
}

/** Returns the success response of every grant type. */
export function issuedTokens(
  c: Context<SandboxEnv>,
  server: BlueButtonServer,
  version: Version,
  app: BlueButtonApplication,
  pair: TokenPair,
): Response {
  const { person } = server.population.byNumber(pair.member);
  c.set('member', person.user);
  c.header('Cache-Control', 'no-store');
  c.header('Pragma', 'no-cache');
  return c.json({
    access_token: pair.access,
    expires_in: ACCESS_TOKEN_MS / 1000,
    token_type: 'Bearer',
    scope: pair.scopes.join(' '),
    refresh_token: pair.refresh,
    patient: version === 3 ? person.patientIdV3 : person.patientId,
    access_grant_expiration: grantEndText(server, app, server.state.grant(pair.member, app.clientId)),
  });
}

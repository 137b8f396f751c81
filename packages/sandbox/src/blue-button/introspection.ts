import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import { basicCredentials, isAuthenticated } from './application-lookup.js';
import { queryOf, readForm } from './form.js';
import { API_VERSIONS, type Version } from './oauth-state.js';
import { page, redirectToSlash, serverError } from './responses.js';
import type { BlueButtonServer } from './server.js';

/** Adds the routes that describe a token to an application. */
export function registerIntrospect(app: Hono<SandboxEnv>, server: BlueButtonServer): void {
  for (const version of API_VERSIONS) registerVersion(app, server, version);
}

function registerVersion(app: Hono<SandboxEnv>, server: BlueButtonServer, version: Version): void {
  const path = `/v${version}/o/introspect/`;
  app.on(['GET', 'POST'], path, (c) => answer(c, server));
  app.all(path.slice(0, -1), redirectToSlash);
}

/** Checks whether the caller may ask: by client credentials, or a bearer token with the scope for it. */
function callerProblem(
  c: Context<SandboxEnv>,
  server: BlueButtonServer,
  form: URLSearchParams,
): Response | undefined {
  const authorization = c.req.header('authorization');
  const bearer = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
  if (bearer !== undefined) {
    const pair = server.state.byAccessToken(bearer);
    const allowed =
      pair !== undefined &&
      pair.expiresAt > server.context.clock.now() &&
      pair.scopes.includes('introspection');
    return allowed ? undefined : page(c, 403);
  }
  const basic = basicCredentials(authorization);
  const id = basic?.id ?? form.get('client_id');
  if (!id) return page(c, 403);
  const client = server.applications.get(id);
  if (client === undefined) return page(c, 403);
  if (!client.active) return serverError(c);
  return isAuthenticated(client, basic, form) ? undefined : page(c, 403);
}

async function answer(c: Context<SandboxEnv>, server: BlueButtonServer): Promise<Response> {
  const form = c.req.method === 'POST' ? await readForm(c) : queryOf(c);
  const rejected = callerProblem(c, server, form);
  if (rejected !== undefined) return rejected;
  const token = form.get('token') ?? '';
  if (token === '') return c.json({ active: false });
  const pair = server.state.byAccessToken(token);
  if (pair === undefined) {
    const refresh =
      form.get('token_type_hint') === 'refresh_token' ? server.state.byRefreshToken(token) : undefined;
    if (refresh !== undefined) return c.json({ active: false });
    return serverError(c);
  }
  const asking = basicCredentials(c.req.header('authorization'))?.id ?? form.get('client_id');
  // The server fails on a token of another application.
  if (asking && asking !== pair.clientId) return serverError(c);
  const { user } = server.population.byNumber(pair.member).person;
  c.set('member', user);
  if (pair.expiresAt <= server.context.clock.now()) return c.json({ active: false });
  return c.json({
    active: true,
    scope: pair.scopes.join(' '),
    exp: Math.floor(pair.expiresAt / 1000),
    client_id: pair.clientId,
    username: user,
  });
}

import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import type { OptumApplication } from './application.js';
import { ASSERTION_TYPE, ClientAssertions, issuerOf } from './client-assertion.js';
import { parseObject } from './json.js';
import { type OptumServer, TOKEN_LIFETIME_S } from './server.js';

/** Paths of the three token endpoints; each also responds with a trailing slash. */
export const TOKEN_PATHS = {
  v2: '/apip/auth/v2/token',
  sntl: '/apip/auth/sntl/v1/token',
  linkhealth: '/auth/realms/developer-platform/protocol/openid-connect/token',
} as const;

const SNTL_SCOPES = 'broker-read-token idp openid email profile';

interface TokenRequest {
  readonly grantType: string | undefined;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  /** Signed client assertion in place of the secret; undefined when its type is another one. */
  readonly assertion: string | undefined;
  readonly scope: string | undefined;
}

/** Reads the fields of a form or a JSON body; a Basic header replaces the client's two. */
function readFields(contentType: string, text: string, authorization: string | undefined): TokenRequest {
  const fields = contentType.includes('json')
    ? (parseObject(text) ?? {})
    : Object.fromEntries(new URLSearchParams(text));
  const field = (name: string) => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const basic = /^Basic (.+)$/i.exec(authorization ?? '')?.[1];
  const [id, ...secret] = basic === undefined ? [] : Buffer.from(basic, 'base64').toString().split(':');
  const assertion = field('client_assertion_type') === ASSERTION_TYPE ? field('client_assertion') : undefined;
  return {
    grantType: field('grant_type'),
    clientId: field('client_id') ?? id ?? (assertion === undefined ? undefined : issuerOf(assertion)),
    assertion,
    clientSecret: field('client_secret') ?? (basic === undefined ? undefined : secret.join(':')),
    scope: field('scope'),
  };
}

type Outcome =
  | { readonly application: OptumApplication }
  | { readonly problem: 'missing grant_type' | 'grant_type' | 'missing client' | 'client' | 'secret' };

function oauthError(error: string, description?: string) {
  return description === undefined ? { error } : { error, error_description: description };
}

/**
 * Response of the v2 endpoint for each problem: a wrong secret was observed as 400, an unknown client is documented as
 * 401.
 */
const V2_PROBLEMS = {
  'missing grant_type': [400, oauthError('invalid_request', 'grant_type is missing')],
  grant_type: [400, oauthError('unsupported_grant_type', 'grant_type must be client_credentials')],
  'missing client': [400, oauthError('invalid_request', 'client_id or client_secret is missing')],
  client: [401, oauthError('invalid_client', 'Client authentication failed')],
  secret: [400, oauthError('invalid_client')],
} as const;

function sntlError(status: '400' | '401' | '403' | '415', failureReason: string, error: string) {
  return [Number(status) as 400 | 401 | 403 | 415, { status, failureReason, Errors: [error] }] as const;
}

const SNTL_PROBLEMS = {
  'missing grant_type': sntlError(
    '400',
    'ValidationError',
    "Field 'grant_type' is required and must be 'client_credentials'.",
  ),
  grant_type: sntlError(
    '400',
    'ValidationError',
    "Field 'grant_type' is required and must be 'client_credentials'.",
  ),
  'missing client': sntlError(
    '400',
    'ValidationError',
    "Fields 'client_id' and 'client_secret' are required.",
  ),
  client: sntlError('401', 'InvalidClient', 'Client authentication failed: unknown client_id.'),
  secret: sntlError('401', 'InvalidClient', 'Client authentication failed: invalid client_secret.'),
} as const;

const LINKHEALTH_PROBLEMS = {
  'missing grant_type': [400, oauthError('invalid_request', 'Missing form parameter: grant_type')],
  grant_type: [400, oauthError('unsupported_grant_type', 'Unsupported grant_type')],
  'missing client': [401, oauthError('invalid_client', 'Invalid client or Invalid client credentials')],
  client: [401, oauthError('invalid_client', 'Invalid client or Invalid client credentials')],
  secret: [401, oauthError('unauthorized_client', 'Invalid client or Invalid client credentials')],
} as const;

/** Serves the three token endpoints. */
export function registerTokens(app: Hono<SandboxEnv>, server: OptumServer): void {
  new TokenEndpoints(server).register(app);
}

class TokenEndpoints {
  readonly #server: OptumServer;
  readonly #assertions: ClientAssertions;

  constructor(server: OptumServer) {
    this.#server = server;
    this.#assertions = new ClientAssertions(server);
  }

  register(app: Hono<SandboxEnv>): void {
    app.on('POST', this.#both(TOKEN_PATHS.v2), (c) => this.#v2(c));
    app.on('POST', this.#both(TOKEN_PATHS.sntl), (c) => this.#sntl(c));
    app.on('POST', this.#both(TOKEN_PATHS.linkhealth), (c) => this.#linkhealth(c));
  }

  #both(path: string) {
    return [path, `${path}/`];
  }

  #contentType(c: Context<SandboxEnv>) {
    return c.req.header('content-type') ?? '';
  }

  async #outcomeOf(c: Context<SandboxEnv>, type: string) {
    const request = readFields(type, await c.req.text(), c.req.header('authorization'));
    return { request, outcome: await this.#authenticate(request, c.req.path.replace(/\/$/, '')) };
  }

  async #authenticate(request: TokenRequest, tokenPath: string): Promise<Outcome> {
    const { grantType, clientId, clientSecret, assertion } = request;
    if (grantType === undefined) return { problem: 'missing grant_type' };
    if (grantType !== 'client_credentials') return { problem: 'grant_type' };
    if (clientId === undefined || (clientSecret ?? assertion) === undefined)
      return { problem: 'missing client' };
    const application = this.#server.applications.get(clientId);
    if (application === undefined) return { problem: 'client' };
    const isKnown =
      assertion === undefined
        ? application.clientSecret === clientSecret
        : await this.#assertions.accepts(application, assertion, tokenPath);
    return isKnown ? { application } : { problem: 'secret' };
  }

  async #v2(c: Context<SandboxEnv>) {
    const { outcome } = await this.#outcomeOf(c, this.#contentType(c));
    if ('problem' in outcome) {
      const [status, body] = V2_PROBLEMS[outcome.problem];
      return c.json(body, status);
    }
    return c.json({
      access_token: this.#server.issueToken(outcome.application, 'v2'),
      expires_in: TOKEN_LIFETIME_S.v2,
      token_type: 'bearer',
    });
  }

  async #sntl(c: Context<SandboxEnv>) {
    const type = this.#contentType(c).split(';', 1)[0]?.trim() ?? '';
    if (type !== 'application/x-www-form-urlencoded') {
      const text = `Content-Type '${type}' is not supported. Use 'application/x-www-form-urlencoded'.`;
      const [status, body] = sntlError('415', 'UnsupportedMediaType', text);
      return c.json(body, status);
    }
    const { outcome, request } = await this.#outcomeOf(c, 'form');
    if ('problem' in outcome) {
      const [status, body] = SNTL_PROBLEMS[outcome.problem];
      return c.json(body, status);
    }
    const foreign = request.scope?.split(' ').find((scope) => !SNTL_SCOPES.split(' ').includes(scope));
    if (foreign !== undefined) {
      const text = 'Requested scope is not permitted for this client.';
      const [status, body] = sntlError('403', 'InsufficientScope', text);
      return c.json(body, status);
    }
    return c.json({
      access_token: this.#server.issueToken(outcome.application, 'sntl'),
      expires_in: TOKEN_LIFETIME_S.sntl,
      refresh_expires_in: 0,
      token_type: 'bearer',
      'not-before-policy': 0,
      scope: SNTL_SCOPES,
    });
  }

  async #linkhealth(c: Context<SandboxEnv>) {
    const { outcome } = await this.#outcomeOf(c, 'form');
    if ('problem' in outcome) {
      const [status, body] = LINKHEALTH_PROBLEMS[outcome.problem];
      return c.json(body, status);
    }
    return c.json({
      access_token: this.#server.issueToken(outcome.application, 'linkhealth'),
      expires_in: TOKEN_LIFETIME_S.linkhealth,
      refresh_expires_in: 0,
      token_type: 'Bearer',
      'not-before-policy': 0,
      scope: 'profile email',
    });
  }
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { ALL_SCOPES } from './example-client.js';

/** An OAuth server that payerkit's authors did not write, behind Blue Button's paths. */
export interface OAuthServer {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** Requests to the token endpoint, as form fields with the status each ended in. */
  readonly tokenRequests: { readonly grantType: string | null; readonly status: number }[];
  /** Walks an authorize link as a browser would; gives the callback address. */
  consent(url: string): Promise<string>;
  /** Forgets an access token, as if it were revoked. */
  revokeAccessTokens(): Promise<void>;
  close(): Promise<void>;
}

const CLIENT = {
  clientId: 'oauthclient',
  clientSecret: 'oauthsecret-0123456789-0123456789',
  redirectUri: 'https://app.example/callback',
};

// As CMS compares the audience of assertions: without the slash that it is asked at with.
const TOKEN_PATH = '/v3/o/token';

/**
 * Starts it on a free loopback port.
 *
 * @param keys - public keys of the two applications that sign assertions: client ID plus `-network`, and plus `-key`
 */
export async function startOAuthServer(keys: readonly object[] = []): Promise<OAuthServer> {
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = makeProvider(baseUrl, keys);
  const callback = provider.callback();
  const tokenRequests: OAuthServer['tokenRequests'] = [];
  const accessTokens: string[] = [];

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', baseUrl);
    if (pathname.startsWith('/interaction/'))
      return provider.interactionFinished(request, response, { login: { accountId: 'ada' } });
    if (/^\/v[23]\/fhir\/Coverage\/$/.test(pathname)) return serveCoverage(request, response);
    const isToken = /^\/v[23]\/o\/token\/$/.test(pathname);
    if (isToken) watchToken(request, response);
    request.url = (isToken ? TOKEN_PATH : pathname.replace(/^\/v[23]\/o\/authorize\/$/, '/auth')) + search;
    callback(request, response);
  }

  async function serveCoverage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    accessTokens.push(token);
    const known = (await provider.AccessToken.find(token)) ?? (await provider.ClientCredentials.find(token));
    if (!known) {
      const challenge =
        'Bearer realm="api",error="invalid_token",error_description="The access token is invalid."';
      response.writeHead(401, { 'content-type': 'application/json', 'www-authenticate': challenge });
      response.end('{"detail":"Authentication credentials were not provided."}');
      return;
    }
    response.writeHead(200, { 'content-type': 'application/fhir+json' });
    response.end(JSON.stringify({ resourceType: 'Bundle', type: 'searchset', total: 0 }));
  }

  // The provider reads the body itself; the form is put together from what passes by.
  function watchToken(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('finish', () => {
      const grantType = new URLSearchParams(Buffer.concat(chunks).toString()).get('grant_type');
      tokenRequests.push({ grantType, status: response.statusCode });
    });
  }

  return {
    baseUrl,
    ...CLIENT,
    tokenRequests,
    consent: (url) => walk(url, CLIENT.redirectUri),
    async revokeAccessTokens() {
      for (const token of accessTokens) await (await provider.AccessToken.find(token))?.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function makeProvider(issuer: string, keys: readonly object[]): Provider {
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [CLIENT.redirectUri],
        grant_types: ['authorization_code', 'refresh_token'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
      {
        client_id: `${CLIENT.clientId}-key`,
        redirect_uris: [CLIENT.redirectUri],
        grant_types: ['authorization_code', 'refresh_token'],
        token_endpoint_auth_method: 'private_key_jwt',
        jwks: { keys: JSON.parse(JSON.stringify(keys)) },
      },
      {
        client_id: `${CLIENT.clientId}-network`,
        redirect_uris: [],
        response_types: [],
        grant_types: ['client_credentials'],
        token_endpoint_auth_method: 'private_key_jwt',
        jwks: { keys: JSON.parse(JSON.stringify(keys)) },
      },
    ],
    routes: { token: TOKEN_PATH },
    clientAuthMethods: ['client_secret_basic', 'private_key_jwt'],
    enabledJWA: { clientAuthSigningAlgValues: ['RS384', 'ES384'] },
    scopes: [...ALL_SCOPES],
    pkce: { required: () => true },
    rotateRefreshToken: true,
    issueRefreshToken: async () => true,
    features: { devInteractions: { enabled: false }, clientCredentials: { enabled: true } },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
    async loadExistingGrant({
      oidc,
    }: {
      oidc: { session: { accountId: string }; client: { clientId: string } };
    }) {
      const { accountId } = oidc.session;
      const grant = new provider.Grant({ accountId, clientId: oidc.client.clientId });
      grant.addOIDCScope(ALL_SCOPES.join(' '));
      await grant.save();
      return grant;
    },
  });
  return provider;
}

async function walk(url: string, redirectUri: string): Promise<string> {
  const cookies = new Map<string, string>();
  let next = url;
  for (let hop = 0; hop < 10; hop += 1) {
    if (next.startsWith(redirectUri)) return next;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`no redirect but ${response.status}: ${await response.text()}`);
    next = new URL(location, next).href;
  }
  throw new Error('too many redirects');
}

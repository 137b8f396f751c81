import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rejection } from '../testing/example-client.js';
import { type OAuthServer, startOAuthServer } from '../testing/oauth-server.js';
import { BlueButtonClient } from './index.js';

let server: OAuthServer;
let client: BlueButtonClient;

beforeAll(async () => {
  server = await startOAuthServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  await client?.close();
  server.tokenRequests.length = 0;
  const { baseUrl, clientId, clientSecret, redirectUri } = server;
  client = new BlueButtonClient({
    environment: { baseUrl },
    clientId,
    clientSecret,
    redirectUri,
    maxRetries: 0,
  });
});
afterAll(() => client.close());

describe('against an OAuth server we did not write', () => {
  const consent = async () => {
    const { url, session } = await client.auth.start({ key: 'ada' });
    return { session, callbackUrl: await server.consent(url) };
  };

  it('exchanges the code with PKCE and Basic credentials', async () => {
    const { callbackUrl, session } = await consent();
    const grant = await client.auth.complete(callbackUrl, session);
    expect(grant.scopes).toContain('patient/Coverage.rs');
    expect((await client.forGrant('ada').coverage.list()).items).toEqual([]);
    expect(server.tokenRequests).toEqual([{ grantType: 'authorization_code', status: 200 }]);
  });

  it('a wrong verifier is refused', async () => {
    const { callbackUrl, session } = await consent();
    const codeVerifier = 'x'.repeat(43);
    expect(await rejection(client.auth.complete(callbackUrl, { ...session, codeVerifier }))).toMatchObject({
      name: 'AuthorizationCodeError',
      code: 'invalid_grant',
    });
  });

  it('rotates the refresh token once, however many calls meet a revoked access token, again and again', async () => {
    const { callbackUrl, session } = await consent();
    await client.auth.complete(callbackUrl, session);
    const member = client.forGrant('ada');
    for (let round = 1; round <= 3; round += 1) {
      await member.coverage.list();
      await server.revokeAccessTokens();
      await Promise.all(Array.from({ length: 10 }, () => member.coverage.list()));
    }
    const refreshes = server.tokenRequests.filter(({ grantType }) => grantType === 'refresh_token');
    expect(refreshes).toEqual(Array.from({ length: 3 }, () => ({ grantType: 'refresh_token', status: 200 })));
  });

  it('a refresh token that was used elsewhere is TokenReuseError, and ends the grant', async () => {
    const { callbackUrl, session } = await consent();
    const { baseUrl, clientId, clientSecret, redirectUri } = server;
    const exchange = async (form: Record<string, string>) => {
      const authorization = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
      const body = new URLSearchParams(form);
      const answer = await fetch(`${baseUrl}/v2/o/token/`, {
        method: 'POST',
        headers: { authorization },
        body,
      });
      return (await answer.json()) as { refresh_token: string };
    };
    const first = await exchange({
      grant_type: 'authorization_code',
      code: new URL(callbackUrl).searchParams.get('code') ?? '',
      code_verifier: session.codeVerifier,
      redirect_uri: redirectUri,
    });
    await exchange({ grant_type: 'refresh_token', refresh_token: first.refresh_token });
    expect(
      await rejection(client.auth.importGrant('ada', { refreshToken: first.refresh_token })),
    ).toMatchObject({
      name: 'TokenReuseError',
      code: 'refresh_token_used',
    });
    expect(await rejection(client.forGrant('ada').coverage.list())).toMatchObject({
      name: 'ConsentExpiredError',
    });
  });
});

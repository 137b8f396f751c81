import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface TokenEndpoint {
  readonly url: string;
  /** Refresh tokens presented, in order, and whether they were good. */
  readonly presented: { readonly token: string; readonly isGood: boolean }[];
  /** The refresh token that is good now. */
  current(): string;
}

/**
 * A token endpoint on a loopback socket that rotates without grace: a refresh token is good once.
 *
 * @param response - sends the response; a test may hold it back
 */
export async function tokenEndpoint(
  answer: (response: ServerResponse, status: number, body: string) => void = send,
): Promise<TokenEndpoint> {
  const presented: TokenEndpoint['presented'] = [];
  let issued = 0;
  const server = createServer((request, response) => {
    void text(request).then((form) => respond(form, response));
  });
  const respond = (form: string, response: ServerResponse) => {
    const token = new URLSearchParams(form).get('refresh_token') ?? '';
    const isGood = token === `refresh-${issued}`;
    presented.push({ token, isGood });
    if (isGood) issued += 1;
    const tokens = { access_token: `access-${issued}`, refresh_token: `refresh-${issued}`, expires_in: 3600 };
    if (isGood) answer(response, 200, JSON.stringify(tokens));
    else answer(response, 400, JSON.stringify({ error: 'invalid_grant' }));
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/token`, presented, current: () => `refresh-${issued}` };
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);
}

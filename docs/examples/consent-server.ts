/**
 * A web server with the two routes that consent needs. The session is stored in an encrypted cookie. At the end a
 * scripted visitor walks through the flow against the local sandbox.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BlueButtonClient, sealSession, unsealSession } from '@payerkit/blue-button';
import { ConsentDeniedError, PayerKitError } from '@payerkit/core';
import { createSandbox } from '@payerkit/sandbox';

const sandbox = await createSandbox();
const { baseUrl, ...application } = sandbox.blueButton;
const blueButton = new BlueButtonClient({ environment: { baseUrl, kind: 'sandbox' }, ...application });
const keys = [{ kid: '2026-11', key: randomBytes(32) }];

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (request.url === '/connect') {
      const { url, session } = await blueButton.auth.start({ key: 'the-user-who-is-logged-in' });
      const cookie = `consent=${await sealSession(session, keys)}; HttpOnly; SameSite=Lax; Path=/`;
      response.writeHead(302, { location: url, 'set-cookie': cookie }).end();
    } else if (request.url?.startsWith('/callback')) {
      const cookie = /(?:^|; )consent=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
      const session = await unsealSession(cookie, keys);
      const grant = await blueButton.auth.complete(request.url, session);
      response.end(`Thank you. You shared: ${grant.scopes.join(', ')}`);
    } else {
      response.writeHead(404).end();
    }
  } catch (error) {
    if (error instanceof ConsentDeniedError) response.end('You chose not to share. Nothing was stored.');
    else if (PayerKitError.isInstance(error)) response.writeHead(400).end(`That did not work: ${error.code}`);
    else response.writeHead(500).end();
  }
}

const server = createServer((request, response) => void handle(request, response));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

for (const deny of [false, true]) {
  const start = await fetch(`${origin}/connect`, { redirect: 'manual' });
  const cookie = start.headers.get('set-cookie')?.split(';')[0] ?? '';
  const callback = await sandbox.control.blueButton.consent(start.headers.get('location') ?? '', {
    user: 'BBUser00001',
    deny,
  });
  const { search } = new URL(callback);
  const end = await fetch(`${origin}/callback${search}`, { headers: { cookie } });
  console.log(await end.text());
}

server.close();
await blueButton.close();
await sandbox.close();

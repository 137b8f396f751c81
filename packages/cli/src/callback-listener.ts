import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { CommandError, EXIT } from './failure.js';

/** A page for the browser of the member. */
export interface CallbackPage {
  /** HTTP status. */
  readonly status: number;
  /** Heading. */
  readonly title: string;
  /** One sentence. */
  readonly text: string;
}

/** Waits for the browser at a redirect URI. */
export interface CallbackListener {
  /**
   * Calls `handle` with the URL of each request to the redirect URI, until it returns a result.
   *
   * @param handle - returns the page for the browser, and the result or failure that ends the wait
   */
  wait<T>(handle: (callbackUrl: string) => Promise<HandledCallback<T>>): Promise<T>;
  /** Closes the sockets. */
  close(): Promise<void>;
}

/** Outcome of one request to the redirect URI. */
export interface HandledCallback<T> {
  /** Page for the browser. */
  readonly page: CallbackPage;
  /** Ends the wait. Undefined waits for another request. */
  readonly end?: (() => T) | undefined;
}

/** Returns true when a redirect URI can be listened at: plain http on this machine. */
export function canListen(redirectUri: string): boolean {
  const { protocol, hostname } = new URL(redirectUri);
  return protocol === 'http:' && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

/**
 * Listens at a redirect URI on this machine, on every address that its host means.
 *
 * @param redirectUri - see {@link canListen}
 * @param signal - ends the wait
 * @throws {@link CommandError} when the port is in use or not allowed
 */
export async function listenForCallback(redirectUri: string, signal: AbortSignal): Promise<CallbackListener> {
  const { hostname, port: givenPort, pathname, host } = new URL(redirectUri);
  const port = givenPort === '' ? 80 : Number(givenPort);
  let respond: (request: IncomingMessage, response: ServerResponse) => void = notFound;
  const servers: Server[] = [];
  const close = async () => {
    for (const server of servers) server.closeAllConnections();
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  };
  // Browsers resolve "localhost" to either address.
  const hosts = hostname === 'localhost' ? ['127.0.0.1', '::1'] : [hostname.replace(/^\[|\]$/g, '')];
  for (const [index, address] of hosts.entries()) {
    const server = createServer((request, response) => respond(request, response));
    const failure = await listen(server, port, address);
    if (failure === undefined) servers.push(server);
    else if (index === 0) throw cannotListen(redirectUri, failure);
  }
  return {
    close,
    wait: (handle) =>
      new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason as Error);
        signal.addEventListener('abort', abort, { once: true });
        if (signal.aborted) abort();
        const handleRequest = async (request: IncomingMessage, response: ServerResponse) => {
          const url = new URL(request.url ?? '/', redirectUri);
          // A page of another site that resolves to this machine sends another host.
          if (request.method !== 'GET' || url.pathname !== pathname || request.headers.host !== host)
            return notFound(request, response);
          const { page, end } = await handle(url.href);
          sendPage(response, page);
          if (end === undefined) return;
          response.once('close', () => {
            signal.removeEventListener('abort', abort);
            try {
              resolve(end());
            } catch (error) {
              reject(error as Error);
            }
          });
        };
        respond = (request, response) => void handleRequest(request, response).catch(reject);
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'ERROR'));
    server.listen(port, host, () => resolve(undefined));
  });
}

function cannotListen(redirectUri: string, code: string): CommandError {
  return new CommandError(
    code === 'EADDRINUSE'
      ? `Another program listens at the redirect URI ${redirectUri}.`
      : `This command may not listen at the redirect URI ${redirectUri} (${code}).`,
    'Run it again with --no-browser and paste the callback, or register a redirect URI with a free port above 1024.',
    EXIT.failed,
    'cannot_listen',
  );
}

function notFound(_request: IncomingMessage, response: ServerResponse): void {
  sendPage(response, {
    status: 404,
    title: 'Not found',
    text: 'payerkit waits for a callback at another path.',
  });
}

/** The code in the address is spent; it leaves the address bar, too. */
const SCRIPT = "history.replaceState(null, '', '/')";
const SCRIPT_HASH = "'sha256-MzkHxY//j+L5tZrJD2btP//8fZmsE8GzOnL++M2oBqI='";

function sendPage(response: ServerResponse, { status, title, text }: CallbackPage): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; script-src ${SCRIPT_HASH}; frame-ancestors 'none'`,
    connection: 'close',
  });
  response.end(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 4rem auto; padding: 0 1rem }</style>
<main><h1>${title}</h1><p>${text}</p></main>
<script>${SCRIPT}</script>
</html>
`);
}

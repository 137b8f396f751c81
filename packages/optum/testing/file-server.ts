import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Writes the response to a download. */
export type FileWriter = (request: IncomingMessage, response: ServerResponse) => void;

/** A gateway over real sockets that issues tokens, and lets a test write every other response byte by byte. */
export class FileServer {
  readonly #server: Server;
  /** Writes the next responses. */
  write: FileWriter = (_request, response) => response.end();
  /** Requests other than token requests. */
  readonly requests: { readonly url: string; readonly headers: IncomingMessage['headers'] }[] = [];

  private constructor() {
    this.#server = createServer((request, response) => {
      if (request.url === '/apip/auth/v2/token') {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ access_token: 'token', token_type: 'bearer', expires_in: 3600 }));
        return;
      }
      this.requests.push({ url: request.url ?? '', headers: request.headers });
      this.write(request, response);
    });
  }

  /** Listens on a free loopback port. */
  static async start(): Promise<FileServer> {
    const server = new FileServer();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  /** Base URL. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Closes it and every connection. */
  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

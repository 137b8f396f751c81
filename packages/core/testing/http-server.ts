import * as http from 'node:http';
import * as https from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { serverCert, serverKey } from './certificates.js';

/** A server on a free loopback port. */
export interface TestServer {
  /** `http://127.0.0.1:port`, or https. */
  readonly url: string;
  readonly port: number;
  /** Number of requests (HTTP) or connections (raw) received. */
  readonly hits: number;
  close(): Promise<void>;
}

/** A received request, with its complete body. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

export type Handler = (request: SeenRequest, response: http.ServerResponse, hit: number) => void;

/** Serves HTTP; the handler sees each request with its body. */
export function serveHttp(handler: Handler, tls?: https.ServerOptions | true): Promise<TestServer> {
  let hits = 0;
  const listener: http.RequestListener = (request, response) => {
    hits += 1;
    const hit = hits;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => {});
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      handler({ method, url, headers, body: Buffer.concat(chunks) }, response, hit);
    });
  };
  const own = { cert: serverCert, key: serverKey, ...(tls === true ? {} : tls) };
  const server = tls === undefined ? http.createServer(listener) : https.createServer(own, listener);
  server.on('tlsClientError', () => {});
  return listen(server, tls === undefined ? 'http' : 'https', () => hits);
}

/** Serves whatever bytes `handler` writes once a request's head has come. */
export function serveRaw(handler: (socket: Socket, hit: number) => void): Promise<TestServer> {
  let hits = 0;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', () => {
      hits += 1;
      handler(socket, hits);
    });
  });
  return listen(server, 'http', () => hits);
}

/** Responds to a request with JSON. */
export function json(
  response: http.ServerResponse,
  body: unknown,
  status = 200,
  headers: http.OutgoingHttpHeaders = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** A loopback port on which no one listens. */
export async function unusedPort(): Promise<number> {
  const server = await listen(createServer(), 'http', () => 0);
  await server.close();
  return server.port;
}

async function listen(server: Server, scheme: string, hits: () => number): Promise<TestServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    port,
    get hits() {
      return hits();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

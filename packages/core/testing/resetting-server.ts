import * as http from 'node:http';
import * as https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { serverCert, serverKey } from './certificates.js';

/** Ways of a server with a submission; each ends what it begins, and each but the first three loses the connection. */
const WAYS = [
  'answer',
  'answer',
  'answer',
  'response, then reset',
  'response, then close',
  'process, then reset',
  'process, then close',
  'process, then reset in the head',
  'process, then reset in the body',
  'process, then reset after a turn',
  'reset before the body',
] as const;

/** A server that loses connections at every point of a submission, and counts what it has processed. */
export interface ResettingServer {
  readonly url: string;
  readonly port: number;
  /** Number of times each submission was processed, by its number. */
  readonly processed: ReadonlyMap<number, number>;
  close(): Promise<void>;
}

/** Starts it; `seed` decides its ways. */
export async function startResettingServer(secure: boolean, seed: number): Promise<ResettingServer> {
  const processed = new Map<number, number>();
  const next = randomNumbers(seed);
  const listener: http.RequestListener = (request, response) => {
    const way = WAYS[next() % WAYS.length] ?? 'answer';
    request.on('error', () => {});
    if (way === 'reset before the body') reset(request.socket);
    else {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { n } = JSON.parse(Buffer.concat(chunks).toString()) as { n: number };
        processed.set(n, (processed.get(n) ?? 0) + 1);
        goOn(way, request.socket, response);
      });
    }
  };
  const server = secure
    ? https.createServer({ cert: serverCert, key: serverKey }, listener)
    : http.createServer(listener);
  const sockets = new Set<Socket>();
  server.on('tlsClientError', () => {});
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    // In the middle of a handshake, or of a request that is on its way.
    if (next() % 10 === 0) socket.resetAndDestroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${secure ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    processed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function goOn(way: (typeof WAYS)[number], socket: Socket, response: http.ServerResponse): void {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 11\r\n';
  if (way === 'process, then reset') reset(socket);
  else if (way === 'process, then close') socket.end();
  else if (way === 'process, then reset in the head') socket.write(head, () => reset(socket));
  else if (way === 'process, then reset in the body') socket.write(`${head}\r\n{"ok"`, () => reset(socket));
  else if (way === 'process, then reset after a turn') setImmediate(() => reset(socket));
  else {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"ok":true}');
    // Without notice: the client may be writing its next request to this socket.
    if (way === 'response, then reset') response.once('finish', () => setImmediate(() => reset(socket)));
    if (way === 'response, then close') response.once('finish', () => socket.end());
  }
}

// A TLS socket has no reset of its own; its end without a farewell is the same to the other side.
function reset(socket: Socket): void {
  if ('encrypted' in socket) socket.destroy();
  else socket.resetAndDestroy();
}

/** Numbers that look random and come again with the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

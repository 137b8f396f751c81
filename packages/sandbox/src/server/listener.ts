import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The requested port is in use by another program.
 *
 * To recover: choose another port, or 0 for a free one. Sent: nothing, the sandbox did not start.
 */
export class PortTakenError extends Error {
  /** Always `PortTakenError`. */
  override readonly name = 'PortTakenError';
  /** Stable code to branch on. */
  readonly code = 'PORT_TAKEN';
  /** The requested port. */
  readonly port: number;

  /** Creates the error, which names the port and the next step. */
  constructor(port: number, host = '127.0.0.1') {
    super(
      `Port ${port} on ${host} is in use by another program. Choose another, or omit the port to get a free one.`,
    );
    this.port = port;
  }
}

/** A listening server, and a function that stops it. */
export interface Listening {
  readonly server: Server;
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on an address of this machine; port 0 picks a free one. */
export async function listen(
  port: number,
  listener: RequestListener,
  host = '127.0.0.1',
): Promise<Listening> {
  const server = createServer({ keepAliveTimeout: 60_000 }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port, host) : error),
    );
    server.listen(port, host, () => resolve());
  });
  let closed: Promise<void> | undefined;
  return {
    server,
    port: (server.address() as AddressInfo).port,
    close: () => {
      closed ??= new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      return closed;
    },
  };
}

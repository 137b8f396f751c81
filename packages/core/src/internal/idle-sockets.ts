import type { Agent, ClientRequest } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * The documented methods by which Node's agents put a socket into their pool and take it out; their types have fewer
 * parameters.
 */
interface Pool {
  keepSocketAlive(socket: Duplex): boolean;
  reuseSocket(socket: Duplex, request: ClientRequest): void;
}

/**
 * Makes an agent destroy a free socket on which data arrives: no request is waiting for it, so the next request would
 * take it for its own response.
 *
 * @returns the same agent
 */
export function guardIdleSockets<A extends Agent>(agent: A): A {
  // Node documents these methods; its types leave them out.
  const pool = agent as unknown as Pool;
  const keep = pool.keepSocketAlive.bind(agent);
  const reuse = pool.reuseSocket.bind(agent);
  pool.keepSocketAlive = (socket) => {
    if (socket.readableLength > 0 || !keep(socket)) return false;
    socket.on('data', destroy);
    return true;
  };
  pool.reuseSocket = (socket, request) => {
    socket.off('data', destroy);
    reuse(socket, request);
  };
  return agent;
}

/** Listener of every free socket, which an emitter calls as its own method. */
function destroy(this: Duplex): void {
  this.destroy();
}

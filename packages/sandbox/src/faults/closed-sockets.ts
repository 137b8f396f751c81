/** Sockets whose server has ended them while they were idle; the client finds out with its next request. */
const CLOSED = new WeakSet<object>();

/** Ends a socket for the next request on it. */
export function closeForNextRequest(socket: object): void {
  CLOSED.add(socket);
}

/** Returns true for a socket that was ended while it was idle. */
export function isClosedForRequests(socket: object): boolean {
  return CLOSED.has(socket);
}

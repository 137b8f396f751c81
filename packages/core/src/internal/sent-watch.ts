import { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Sent } from '../errors/payer-kit-error.js';

// Name resolution and the rejection of a connection: no connection that stands fails with these.
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/**
 * Whether a request left, from what its socket does. The one place that decides it:
 *
 * - `no` is a proof: no socket was given to the request, or its own never ended connecting, TLS handshake included. Until
 *   then Node holds the bytes back, and a request ended before that takes them with it.
 * - `unknown` from the moment a connection stands, whatever the error says: bytes may be in the other side's hands, even
 *   when the error is about routes or addresses. A socket kept alive stands from the start, so that one which the other
 *   side was just closing counts as well. Node's agents never send a request twice.
 * - `yes` once a status line came.
 *
 * Of a socket that is not Node's own (a caller's agent, nock) nothing tells when it connects. It counts as connected,
 * unless the error is one that only looking up or connecting can end in.
 */
export class SentWatch {
  /** What is known so far. */
  sent: Sent = 'no';
  #stands = false;

  /** Takes note of the socket a request was given. */
  watch(socket: Socket): void {
    const secure = socket.constructor === TLSSocket;
    if (!secure && socket.constructor !== Socket) this.#mayHaveLeft();
    else if (!socket.connecting) this.#connected();
    else socket.once(secure ? 'secureConnect' : 'connect', () => this.#connected());
  }

  /** A status line came. */
  responded(): void {
    this.sent = 'yes';
  }

  /** The request failed before a response. */
  failed(code: string): void {
    if (NEVER_CONNECTED.has(code) && !this.#stands && this.sent !== 'yes') this.sent = 'no';
  }

  #connected(): void {
    this.#stands = true;
    this.#mayHaveLeft();
  }

  #mayHaveLeft(): void {
    if (this.sent === 'no') this.sent = 'unknown';
  }
}

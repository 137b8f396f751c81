import { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Sent } from '../errors/payer-kit-error.js';

// Name resolution and refused connections: no established connection fails with these.
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/**
 * Decides from the socket's events whether a request was sent. This is the only place that decides it:
 *
 * - `no` is a proof: no socket was given to the request, or its own socket never finished connecting, TLS handshake
 *   included. Until then Node buffers the bytes, and a request that ends before that discards them.
 * - `unknown` from the moment a connection is established, whatever the error says: bytes may have reached the other
 *   side, even when the error is about routes or addresses. A keep-alive socket is established from the start, so one
 *   that the other side was just closing counts too. Node's agents never send a request twice.
 * - `yes` once a status line arrived.
 *
 * A socket that is not Node's own (a caller's agent, nock) does not report when it connects. It counts as connected,
 * unless the error can only come from name resolution or connecting.
 */
export class SentWatch {
  /** Current delivery state. */
  sent: Sent = 'no';
  #stands = false;

  /** Records the socket that a request was given. */
  watch(socket: Socket): void {
    const secure = socket.constructor === TLSSocket;
    if (!secure && socket.constructor !== Socket) this.#mayHaveLeft();
    else if (!socket.connecting) this.#connected();
    else socket.once(secure ? 'secureConnect' : 'connect', () => this.#connected());
  }

  /** Records that a status line arrived. */
  responded(): void {
    this.sent = 'yes';
  }

  /** Records that the request failed before a response. */
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

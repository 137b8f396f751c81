// Imported by default exports: nock and similar tools replace functions on these objects, and a namespace would not see
// that.

import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { Sent } from '../errors/payer-kit-error.js';
import type { HttpMethod, RetryClass } from '../request.js';
import type { Agents } from './agents.js';
import { BodyBuffer } from './body-buffer.js';
import { ExchangeFailure, isDefect } from './exchange-failure.js';
import type { PreparedRequest } from './prepared-request.js';
import { UnusableProxy } from './proxy.js';
import { isReadable } from './request-body.js';
import { SentWatch } from './sent-watch.js';
import { ProxyFailure, TunnelAgent } from './tunnel-agent.js';
import type { TurnLimit } from './turn-limit.js';

/** Settings of an exchange. */
export interface ExchangeSettings {
  readonly method: HttpMethod;
  /** Retry class, which decides the connections that may be used. */
  readonly retryClass: RetryClass;
  /** True to return a successful body as a stream, false to collect it. */
  readonly streaming: boolean;
  /** Largest collected body, in bytes on the wire. */
  readonly maxBytes: number;
  /** True for a page of a list. */
  readonly isPage: boolean;
}

// Errors of a connection that the other side has closed.
const CLOSED_CODES = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED']);
// A caller's agent that claims to reuse more sockets than this is not trusted.
const MAX_DISCARDED = 256;
// A larger response does not wait for its turn, unless it is a page of a list: garbage collection then takes more time.
const MAX_SMALL_BYTES = 64 * 1024;
// Pages that are returned in one turn: reading one takes longer than the network takes to deliver a request.
const PAGES_PER_TURN = 2;

/**
 * One request and its response over node:http or node:https.
 *
 * A request that must not be sent twice gets a separate connection. When a reused connection breaks, a reset by a
 * gateway that had closed it long before is indistinguishable from a lost response. Any other request is resent once
 * over a new connection when a reused connection breaks before a response.
 */
export class Exchange {
  /** Status of the response; 0 until it arrives. */
  status = 0;
  /** Headers of the response. */
  headers: http.IncomingHttpHeaders = {};
  /** The body as it arrives, when streaming. */
  stream: http.IncomingMessage | undefined;
  /** True when it goes through a proxy of `connection.proxy` or the environment. */
  isProxied = false;
  /** True when the response is complete. It may still wait to be returned. */
  isCollected = false;
  readonly #request: PreparedRequest;
  readonly #settings: ExchangeSettings;
  readonly #watch = new SentWatch();
  readonly #chunks: Buffer[] = [];
  readonly #turns: TurnLimit;
  #agents: Agents | undefined;
  #outgoing: http.ClientRequest | undefined;
  /** True when only a connection that has carried no request is acceptable. */
  #fresh: boolean;
  #reused = false;
  #written = false;
  #discarded = 0;
  #settled = false;
  #resolve: () => void = () => {};
  #reject: (failure: unknown) => void = () => {};

  /**
   * Creates an exchange.
   *
   * @param turns - of the event loop, in which collected responses of the same client are returned
   */
  constructor(request: PreparedRequest, settings: ExchangeSettings, turns: TurnLimit) {
    this.#request = request;
    this.#settings = settings;
    this.#turns = turns;
    this.#fresh = settings.retryClass === 'oneTime' || settings.retryClass === 'unsafe';
  }

  /** Delivery state of the request. */
  get sent(): Sent {
    return this.#watch.sent;
  }

  /**
   * Sends the request.
   *
   * @returns resolves when the body is collected, or with the headers when streaming
   * @throws ExchangeFailure
   * @throws UnusableProxy
   */
  run(agents: Agents): Promise<void> {
    this.#agents = agents;
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      if (this.#settled) reject(new ExchangeFailure('cancelled', 'cancelled'));
      else this.#start(agents);
    });
  }

  /**
   * Returns the collected body, once. The array is emptied and not replaced: listeners of the response reference it, and
   * every scavenge would copy the chunks while the text is parsed.
   *
   * @param buffer - where it is put together when it is read at once. Default: memory of its own
   */
  takeBody(buffer = new BodyBuffer()): Buffer {
    const chunks = this.#chunks;
    const body = buffer.join(chunks);
    chunks.length = 0;
    return body;
  }

  /** Ends the exchange at once; `run` rejects with a `cancelled` failure. */
  cancel(): void {
    this.#abandon(new ExchangeFailure('cancelled', 'cancelled'));
  }

  #start(agents: Agents): void {
    this.#reused = false;
    const { target, path } = this.#request;
    const { method } = this.#settings;
    const { hostname, port, servername } = target;
    const headers = this.#fresh ? { ...this.#request.headers, connection: 'close' } : this.#request.headers;
    let outgoing: http.ClientRequest;
    try {
      const agent = agents.of(target, this.#fresh);
      this.isProxied = agent instanceof TunnelAgent;
      const options = { method, hostname, port, servername, path, headers, agent };
      outgoing = target.secure ? https.request(options) : http.request(options);
    } catch (error) {
      if (error instanceof UnusableProxy) this.#fail(error);
      else this.#networkError(error as NodeJS.ErrnoException);
      return;
    }
    this.#outgoing = outgoing;
    outgoing.on('socket', (socket) => this.#take(outgoing, socket));
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      if (outgoing === this.#outgoing) this.#networkError(error);
    });
    outgoing.on('response', (incoming) => {
      if (outgoing === this.#outgoing && (this.#written || this.#settled)) this.#responded(incoming);
      else if (outgoing === this.#outgoing) this.#again(outgoing);
    });
    // An unrequested upgrade ends like this, without an error.
    outgoing.on('close', () => {
      if (outgoing === this.#outgoing && this.status === 0) this.#networkError({ code: 'ECONNRESET' });
    });
  }

  /** Uses the socket from an agent, or another one; nothing is written before this is done. */
  #take(outgoing: http.ClientRequest, socket: Socket): void {
    if (outgoing !== this.#outgoing || this.#settled) return;
    const { used } = this.#agents as Agents;
    this.#reused = outgoing.reusedSocket || used.has(socket);
    used.add(socket);
    // Unrequested data is waiting on it, or the other side may have closed it.
    const unusable = this.#reused && (this.#fresh || socket.readableLength > 0);
    if (unusable && this.#discarded < MAX_DISCARDED) {
      this.#discarded += 1;
      this.#again(outgoing);
      return;
    }
    // An unrequested response may have arrived without being read: one turn of the event loop reveals it. A request
    // leaves before the next response is read, which takes much longer than a turn.
    if (this.#reused) this.#turns.before(() => this.#write(outgoing, socket));
    else this.#write(outgoing, socket);
  }

  #write(outgoing: http.ClientRequest, socket: Socket): void {
    if (outgoing !== this.#outgoing || this.#settled) return;
    this.#written = true;
    this.#watch.watch(socket);
    const { payload } = this.#request;
    if (!isReadable(payload)) {
      outgoing.end(payload);
      return;
    }
    payload.on('error', (error) =>
      this.#fail(new ExchangeFailure('body_stream_failed', 'network', { cause: error })),
    );
    payload.pipe(outgoing);
  }

  /** Drops the connection and requests another. */
  #again(outgoing: http.ClientRequest): void {
    this.#outgoing = undefined;
    this.#written = false;
    outgoing.destroy();
    this.#start(this.#agents as Agents);
  }

  #responded(incoming: http.IncomingMessage): void {
    this.#watch.responded();
    this.status = incoming.statusCode ?? 0;
    this.headers = incoming.headers;
    if (this.#settled) {
      incoming.destroy();
      return;
    }
    const { streaming, maxBytes } = this.#settings;
    if (streaming && this.status >= 200 && this.status < 300) {
      this.stream = incoming;
      this.#settled = true;
      this.#resolve();
      return;
    }
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) this.#fail(new ExchangeFailure('response_too_large', 'too_large'));
      else this.#chunks.push(chunk);
    });
    incoming.on('error', (error: NodeJS.ErrnoException) => {
      this.#fail(new ExchangeFailure(error.code ?? 'ECONNRESET', 'truncated', { cause: error }));
    });
    incoming.on('end', () => {
      if (this.#settled) return;
      if (!incoming.complete) {
        this.#fail(new ExchangeFailure('ECONNRESET', 'truncated'));
        return;
      }
      this.isCollected = true;
      // What must not be sent twice ends at once: an abort in between would leave its outcome unknown. So does an error:
      // calls to a vendor that fails would be retried while the quota does not know yet.
      const isLarge = size > MAX_SMALL_BYTES;
      if (this.#fresh || this.status >= 400 || (isLarge && !this.#settings.isPage)) this.#complete();
      else this.#turns.enter(() => this.#complete(), isLarge ? PAGES_PER_TURN : undefined);
    });
  }

  /** Ends the exchange with the collected response. Returns false when it has ended before. */
  #complete(): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    this.#resolve();
    return true;
  }

  #networkError(error: Pick<NodeJS.ErrnoException, 'code'>): void {
    if (this.#settled) return;
    const { code = 'unknown' } = error;
    // The connection was closed, or holds something that is not our response, before anything was written to it.
    if (this.#reused && !this.#written && this.#outgoing !== undefined && this.#discarded < MAX_DISCARDED) {
      this.#discarded += 1;
      this.#again(this.#outgoing);
      return;
    }
    if (code.startsWith('HPE_')) {
      this.#fail(new ExchangeFailure(code, 'invalid_http', { cause: error }));
      return;
    }
    this.#watch.failed(code);
    if (this.#diedUnused(code)) {
      this.#fresh = true;
      this.#again(this.#outgoing as http.ClientRequest);
      return;
    }
    const proxyStatus = error instanceof ProxyFailure ? error.status : undefined;
    const reason = isDefect(error) ? 'defect' : this.sent === 'yes' ? 'truncated' : 'network';
    this.#fail(new ExchangeFailure(code, reason, { cause: error, proxyStatus }));
  }

  /** Checks whether a reused connection broke before a response to a request that may be resent. */
  #diedUnused(code: string): boolean {
    return (
      this.#reused &&
      !this.#fresh &&
      this.status === 0 &&
      this.#request.repeatable &&
      CLOSED_CODES.has(code) &&
      this.#outgoing !== undefined
    );
  }

  #fail(failure: ExchangeFailure | UnusableProxy): void {
    // The connection may break once it is no longer needed.
    if (!this.isCollected) this.#abandon(failure);
  }

  #abandon(failure: ExchangeFailure | UnusableProxy): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#reject(failure);
    this.#chunks.length = 0;
    const { payload } = this.#request;
    if (isReadable(payload)) payload.destroy();
    this.#outgoing?.destroy();
  }
}

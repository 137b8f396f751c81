// By their default exports: nock and its like replace functions on these objects, which a namespace would not see.

import http from 'node:http';
import https from 'node:https';
import type { Sent } from '../errors/payer-kit-error.js';
import type { HttpMethod } from '../request.js';
import { ExchangeFailure } from './exchange-failure.js';
import type { PreparedRequest } from './prepared-request.js';
import { isReadable } from './request-body.js';
import type { Target } from './request-target.js';
import { SentWatch } from './sent-watch.js';

/** One request and its response over node:http or node:https. */
export class Exchange {
  /** Status of the response; 0 before it. */
  status = 0;
  /** Headers of the response. */
  headers: http.IncomingHttpHeaders = {};
  /** The body collected. */
  chunks: Buffer[] = [];
  /** The body by default, when streaming. */
  stream: http.IncomingMessage | undefined;
  readonly #request: PreparedRequest;
  readonly #method: HttpMethod;
  readonly #streaming: boolean;
  readonly #maxBytes: number;
  readonly #watch = new SentWatch();
  #outgoing: http.ClientRequest | undefined;
  #settled = false;
  #resolve: () => void = () => {};
  #reject: (failure: ExchangeFailure) => void = () => {};

  /**
   * @param streaming - true to hand over a successful body by default, false to collect it
   * @param maxBytes - largest body collected, in bytes as they come over the wire
   */
  constructor(request: PreparedRequest, method: HttpMethod, streaming: boolean, maxBytes: number) {
    this.#request = request;
    this.#method = method;
    this.#streaming = streaming;
    this.#maxBytes = maxBytes;
  }

  /** Whether the request left. */
  get sent(): Sent {
    return this.#watch.sent;
  }

  /** Where it goes. */
  get target(): Target {
    return this.#request.target;
  }

  /**
   * Sends the request.
   *
   * @returns resolves when the body is collected, or with the headers when streaming
   * @throws ExchangeFailure
   */
  run(agent: http.Agent | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      if (this.#settled) reject(new ExchangeFailure('cancelled', 'cancelled'));
      else this.#start(agent);
    });
  }

  /** Ends the exchange at once; `run` rejects with a `cancelled` failure. */
  cancel(): void {
    this.#fail(new ExchangeFailure('cancelled', 'cancelled'));
  }

  #start(agent: http.Agent | undefined): void {
    const { target, path, headers, payload } = this.#request;
    const method = this.#method;
    const { hostname, port, servername } = target;
    const options = { method, hostname, port, servername, path, headers, agent };
    let outgoing: http.ClientRequest;
    try {
      outgoing = target.secure ? https.request(options) : http.request(options);
    } catch (error) {
      this.#fail(new ExchangeFailure('request_refused', 'network', { cause: error }));
      return;
    }
    this.#outgoing = outgoing;
    outgoing.on('socket', (socket) => this.#watch.watch(socket));
    outgoing.on('error', (error: NodeJS.ErrnoException) => this.#networkError(error));
    outgoing.on('response', (incoming) => this.#answered(incoming));
    // An upgrade nobody asked for ends like this, without an error.
    outgoing.on('close', () => {
      if (this.status === 0) this.#networkError({ code: 'ECONNRESET' });
    });
    if (payload === undefined) outgoing.end();
    else if (!isReadable(payload)) outgoing.end(payload);
    else {
      payload.on('error', (error) =>
        this.#fail(new ExchangeFailure('body_stream_failed', 'network', { cause: error })),
      );
      payload.pipe(outgoing);
    }
  }

  #answered(incoming: http.IncomingMessage): void {
    this.#watch.answered();
    this.status = incoming.statusCode ?? 0;
    this.headers = incoming.headers;
    if (this.#settled) {
      incoming.destroy();
      return;
    }
    if (this.#streaming && this.status >= 200 && this.status < 300) {
      this.stream = incoming;
      this.#settled = true;
      this.#resolve();
      return;
    }
    const maxBytes = this.#maxBytes;
    const { chunks } = this;
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) this.#fail(new ExchangeFailure('response_too_large', 'too_large'));
      else chunks.push(chunk);
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
      this.#settled = true;
      this.#resolve();
    });
  }

  #networkError(error: Pick<NodeJS.ErrnoException, 'code'>): void {
    const { code = 'unknown' } = error;
    if (code.startsWith('HPE_')) {
      this.#fail(new ExchangeFailure(code, 'invalid_http', { cause: error }));
      return;
    }
    this.#watch.failed(code);
    this.#fail(new ExchangeFailure(code, this.sent === 'yes' ? 'truncated' : 'network', { cause: error }));
  }

  #fail(failure: ExchangeFailure): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#reject(failure);
    this.chunks = [];
    const { payload } = this.#request;
    if (isReadable(payload)) payload.destroy();
    this.#outgoing?.destroy();
  }
}

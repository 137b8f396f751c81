import type { Readable } from 'node:stream';
import type { Call, FailureContext, VendorResponse } from '../call.js';
import type { PayerKitError, Sent } from '../errors/payer-kit-error.js';
import { retryAfterMs } from '../retry-after.js';
import { isSuccess, readSuccess, sortRejection } from './attempt-outcome.js';
import { CallCancelled, type CallScope } from './call-scope.js';
import type { Exchange } from './exchange.js';
import type { PipelineSettings } from './pipeline-settings.js';
import type { PipelineState } from './pipeline-state.js';
import type { PreparedRequest } from './prepared-request.js';
import { flattenHeaders, requestIdOf } from './response-headers.js';
import { provesRejection } from './retry-policy.js';
import { writeLog } from './safe-logger.js';
import { streamBody } from './stream-body.js';
import type { AttemptTelemetry } from './telemetry.js';
import { isThenable } from './thenable.js';
import type { Transport } from './transport.js';
import { attemptTimeout, cancelError, exchangeError, type Waiting } from './transport-error.js';

/** The call context that an attempt needs. */
export interface AttemptCall {
  readonly state: PipelineState;
  readonly settings: PipelineSettings;
  readonly call: Call<unknown>;
  readonly operation: string;
  readonly callId: string;
  readonly request: PreparedRequest;
  readonly scope: CallScope;
}

/** One attempt to send a request: its outcome, reported to listeners, logger and telemetry. */
export class Attempt {
  /** Number of the attempt, from 1. */
  readonly number: number;
  /** Delivery state of the request. */
  sent: Sent = 'no';
  /** Status of the response; undefined when there was none. */
  status: number | undefined;
  requestId: string | undefined;
  retryAfterMs: number | undefined;
  response: VendorResponse | undefined;
  /** Error of the attempt. */
  error: PayerKitError | undefined;
  /** True when the vendor rejected the token before it did anything. */
  tokenRejected = false;
  /** The last thing the attempt waited for. */
  waiting: Waiting = 'response';
  /** True when the response proves that the vendor did not accept the submission. */
  isRejected = false;
  readonly #of: AttemptCall;
  #headers: Record<string, string> = {};
  #timedOut = false;

  constructor(of: AttemptCall, number: number) {
    this.#of = of;
    this.number = number;
  }

  /** Sends the request and records its outcome. Never rejects, except for a call that had already ended. */
  async run(): Promise<void> {
    const { state, scope, request, call } = this.#of;
    if (scope.reason !== undefined) throw new CallCancelled();
    const startedAtMs = state.clock.now();
    const telemetry = this.#begin();
    const transport = state.transport as Transport;
    const exchange = transport.exchange(request, {
      method: call.method,
      retryClass: call.retryClass,
      streaming: call.bodyType === 'stream',
      maxBytes: this.#maxBytes,
      isPage: call.isPage === true,
    });
    const timer = setTimeout(() => {
      // The vendor responded in time; the response waits for its turn.
      if (exchange.isCollected) return;
      this.#timedOut = true;
      exchange.cancel();
    }, request.timeoutMs);
    scope.onCancel = () => exchange.cancel();
    try {
      await this.#exchange(transport, exchange, telemetry);
    } catch (failure) {
      this.error = this.#transportError(failure);
    } finally {
      clearTimeout(timer);
      if (this.response === undefined || exchange.stream === undefined) scope.onCancel = undefined;
    }
    const rejected = this.status !== undefined && !isSuccess(this.status) && scope.reason === undefined;
    if (rejected) await this.#sort(exchange);
    this.#end(state.clock.now() - startedAtMs, telemetry);
  }

  /** Returns true when the vendor may have acted on the request and no response states the outcome. */
  get isOpen(): boolean {
    return this.status === undefined ? this.sent !== 'no' : !this.isRejected;
  }

  /** Returns the error context at this point of the call. */
  context(): FailureContext {
    const { state, operation } = this.#of;
    return {
      provider: state.profile.provider,
      operation,
      status: this.status,
      requestId: this.requestId,
      attempts: this.number,
      sent: this.sent,
      retryAfterMs: this.retryAfterMs,
    };
  }

  get #maxBytes(): number {
    return this.#of.settings.maxResponseBytes;
  }

  async #exchange(
    transport: Transport,
    exchange: Exchange,
    telemetry: AttemptTelemetry | undefined,
  ): Promise<void> {
    const { call } = this.#of;
    try {
      await (telemetry === undefined
        ? transport.send(exchange)
        : telemetry.active(() => transport.send(exchange)));
    } finally {
      this.#note(exchange);
    }
    const { status, stream } = exchange;
    if (!isSuccess(status)) return;
    const headers = this.#headers;
    let body =
      stream === undefined
        ? readSuccess(exchange, headers, call, this.#maxBytes, transport.bodyBuffer)
        : this.#stream(stream);
    if (isThenable(body)) body = await body;
    this.response = { status, headers, body };
  }

  #note(exchange: Exchange): void {
    const { state, request } = this.#of;
    this.sent = exchange.sent;
    if (exchange.isProxied && this.sent === 'no') this.waiting = 'proxy';
    if (exchange.status === 0) return;
    this.#headers = flattenHeaders(exchange.headers);
    this.status = exchange.status;
    this.requestId = requestIdOf(this.#headers, state.profile.requestIdHeaders);
    state.noteRateLimit(request.target, this.#headers);
    if (!isSuccess(exchange.status)) this.retryAfterMs = retryAfterMs(this.#headers, state.clock.now());
  }

  #stream(source: NonNullable<Exchange['stream']>): Readable {
    const { scope, request } = this.#of;
    const stream = streamBody(
      source,
      this.#headers['content-encoding'],
      request.timeoutMs,
      (stalled, cause) => {
        this.#timedOut = stalled;
        return this.#transportError(cause);
      },
    );
    // From here on the reader sets the pace: the total budget ends when the stream is returned.
    scope.stopTimer();
    scope.onCancel = () => stream.cancel();
    return stream.readable;
  }

  #transportError(failure: unknown): PayerKitError {
    const { scope, call } = this.#of;
    // A request that was sent without a response may be retried only where that does no harm.
    const harmless = this.sent === 'no' || call.retryClass === 'safe' || call.retryClass === 'idempotent';
    const context = harmless ? this.context() : { ...this.context(), retryable: false };
    if (scope.reason !== undefined) return cancelError(scope.reason, scope.cause, context, this.waiting);
    return this.#timedOut ? attemptTimeout(context, this.waiting) : exchangeError(failure, context);
  }

  async #sort(exchange: Exchange): Promise<void> {
    const { state } = this.#of;
    const context = this.context();
    const failure = await sortRejection(exchange, this.#headers, state.profile, context, this.#maxBytes);
    this.error = failure.error;
    this.tokenRejected = failure.tokenRejected === true;
    this.isRejected = failure.isRejection ?? provesRejection(this.status, failure.error);
  }

  #begin(): AttemptTelemetry | undefined {
    const { state, call, callId, operation, request } = this.#of;
    const { method, template, retryClass } = call;
    if (state.events.has('request')) {
      const { provider } = state.profile;
      state.events.emit('request', { provider, operation, method, attempt: this.number, callId, retryClass });
    }
    return state.telemetry?.start({ method, template, target: request.target, attempt: this.number });
  }

  #end(durationMs: number, telemetry: AttemptTelemetry | undefined): void {
    const { state, call, callId, operation } = this.#of;
    const { events, logger, profile } = state;
    const { provider } = profile;
    const { status, requestId, error, number: attempt } = this;
    if (events.has('response')) {
      const { method } = call;
      const errorKind = error?.kind;
      events.emit('response', {
        provider,
        operation,
        method,
        attempt,
        callId,
        status,
        requestId,
        durationMs,
        errorKind,
      });
    }
    if (logger !== undefined) {
      const { kind, code } = error ?? {};
      const fields = { provider, operation, callId, attempt, status, durationMs, kind, code, requestId };
      writeLog(logger, 'debug', 'payerkit: attempt ended', fields);
    }
    if (telemetry === undefined) return;
    const rejected = status !== undefined && !isSuccess(status);
    telemetry.end(durationMs, status, rejected ? String(status) : error?.code);
  }
}

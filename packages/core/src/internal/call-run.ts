import { Readable } from 'node:stream';
import type { Call, FailureContext, VendorResponse } from '../call.js';
import { PayerKitError, type Sent } from '../errors/payer-kit-error.js';
import { RateLimitError } from '../errors/rate-limit-error.js';
import { SubmissionUnknownError } from '../errors/submission-errors.js';
import { ResponseFormatError } from '../errors/transport-errors.js';
import type { RequestOptions } from '../request.js';
import type { WithResponse } from '../response-promise.js';
import type { AccessToken } from '../token-source.js';
import { isSuccess, readAnswer, sortRefusal } from './attempt-outcome.js';
import { AttemptWatch } from './attempt-watch.js';
import { CallCancelled, CallScope } from './call-scope.js';
import { Exchange } from './exchange.js';
import type { PipelineSettings } from './pipeline-settings.js';
import type { PipelineState } from './pipeline-state.js';
import { attachBody, NO_OPTIONS, type PreparedRequest, prepareRequest } from './prepared-request.js';
import { basicHeader, bearerHeader } from './request-authorization.js';
import { encodeFormData } from './request-body.js';
import { flattenHeaders, requestIdOf } from './response-headers.js';
import { retryAfterMs } from './retry-after.js';
import { type AttemptFailure, backoffMs, isAmbiguous, mayRetry } from './retry-policy.js';
import { streamBody } from './stream-body.js';
import {
  attemptTimeout,
  cancelError,
  closedError,
  type ErrorContext,
  exchangeError,
} from './transport-error.js';

/** One call from its validation to its data. */
export class CallRun<T> {
  readonly #state: PipelineState;
  readonly #settings: PipelineSettings;
  readonly #call: Call<T>;
  readonly #options: RequestOptions;
  readonly #operation: string;
  readonly #startedAtMs: number;
  readonly #totalTimeoutMs: number;
  #scope!: CallScope;
  #request!: PreparedRequest;
  #attempts = 0;
  #sent: Sent = 'no';
  #status: number | undefined;
  #requestId: string | undefined;
  #retryAfterMs: number | undefined;
  /** Whether nobody knows what the last attempt did. */
  #ambiguous = false;
  #failure: AttemptFailure | undefined;
  #token: AccessToken | undefined;
  #tokenIsFresh = false;
  #tokenReplaced = false;
  #retryCost: number | undefined;

  constructor(
    state: PipelineState,
    settings: PipelineSettings,
    call: Call<T>,
    options: RequestOptions | undefined,
  ) {
    this.#state = state;
    this.#settings = settings;
    this.#call = call;
    this.#options = options ?? NO_OPTIONS;
    this.#operation = `${call.method} ${call.template}`;
    this.#startedAtMs = state.clock.now();
    this.#totalTimeoutMs = this.#options.totalTimeoutMs ?? settings.totalTimeoutMs;
  }

  /** Runs the call. */
  async run(): Promise<WithResponse<T>> {
    const { profile, quota, clock } = this.#state;
    const where = { provider: profile.provider, operation: this.#operation };
    if (this.#state.closed) throw closedError(where);
    const target = this.#state.target(this.#call.baseUrl);
    this.#request = prepareRequest(target, this.#settings, this.#call, this.#options, where);
    this.#scope = new CallScope(this.#options.signal, this.#totalTimeoutMs);
    this.#state.enter(this.#scope);
    let body: unknown;
    let handedOver = false;
    try {
      if (this.#call.body instanceof FormData) {
        attachBody(this.#request, await this.#scope.race(encodeFormData(this.#call.body)));
      }
      const response = await this.#firstAttempt();
      body = response.body;
      quota.giveBack(this.#retryCost);
      const data = await this.#parse(response);
      if (this.#call.disclosure !== undefined) await this.#disclose(data);
      handedOver = true;
      return {
        data,
        meta: {
          status: response.status,
          headers: response.headers,
          requestId: this.#requestId,
          attempts: this.#attempts,
          durationMs: clock.now() - this.#startedAtMs,
        },
      };
    } catch (error) {
      throw this.#final(error);
    } finally {
      if (body instanceof Readable && handedOver) body.once('close', () => this.#end());
      else {
        if (body instanceof Readable) body.destroy();
        this.#end();
      }
    }
  }

  #end(): void {
    this.#scope.end();
    this.#state.leave(this.#scope);
  }

  #context(): ErrorContext {
    return {
      provider: this.#state.profile.provider,
      operation: this.#operation,
      status: this.#status,
      requestId: this.#requestId,
      attempts: this.#attempts,
      sent: this.#sent,
    };
  }

  #failureContext(): FailureContext {
    return { ...this.#context(), retryAfterMs: this.#retryAfterMs };
  }

  async #firstAttempt(): Promise<VendorResponse> {
    try {
      return await this.#attempt();
    } catch (error) {
      if (!this.#worthRetrying(error)) throw error;
      const { default: pRetry } = await this.#scope.race(import('p-retry'));
      // The first attempt is over: p-retry is handed its outcome and goes on from there.
      return await pRetry((attempt) => (attempt === 1 ? Promise.reject(error) : this.#attempt()), {
        retries: this.#request.maxRetries,
        minTimeout: 0,
        maxTimeout: 0,
        shouldRetry: (context) => this.#waitForRetry(context.error, context.attemptNumber),
      });
    }
  }

  #worthRetrying(error: unknown): boolean {
    const failure = this.#failure;
    return (
      failure !== undefined &&
      failure.error === error &&
      this.#request.maxRetries > 0 &&
      this.#request.repeatable &&
      mayRetry(this.#call.retryClass, failure)
    );
  }

  async #waitForRetry(error: unknown, retry: number): Promise<boolean> {
    if (!this.#worthRetrying(error)) return false;
    const failure = this.#failure as AttemptFailure;
    const { clock, quota, random } = this.#state;
    const delayMs = failure.retryAfterMs ?? backoffMs(retry, random);
    if (failure.retryAfterMs !== undefined && delayMs > this.#settings.maxRetryAfterMs) return false;
    // A wait that outlasts the budget can only end in a timeout: what is known now says more.
    if (clock.now() + delayMs >= this.#startedAtMs + this.#totalTimeoutMs) return false;
    const cost = quota.take(failure.error.kind === 'timeout');
    if (cost === undefined) return false;
    this.#retryCost = cost;
    this.#watch().retrying(failure, delayMs);
    await this.#sleep(delayMs);
    return true;
  }

  async #sleep(ms: number): Promise<void> {
    await this.#scope.race(this.#state.clock.sleep(ms, this.#scope.signal));
  }

  /** One attempt, and its replay when the vendor refused the token. */
  async #attempt(): Promise<VendorResponse> {
    const { limit, transport } = this.#state;
    const loading = transport.load();
    if (loading !== undefined) await this.#scope.race(loading);
    for (;;) {
      this.#failure = undefined;
      await this.#authorize();
      if (limit !== undefined) await limit.enter(this.#scope);
      let waitMs: number;
      try {
        waitMs = this.#rateLimitWaitMs();
        if (waitMs === 0) {
          const response = await this.#send();
          if (response !== undefined) return response;
        }
      } finally {
        limit?.leave();
      }
      if (waitMs > 0) await this.#sleep(waitMs);
      else await this.#replaceToken();
    }
  }

  async #authorize(): Promise<void> {
    const { authorization } = this.#call;
    const { headers, target } = this.#request;
    if (authorization.type === 'basic') {
      headers.authorization ??= basicHeader(authorization.username, authorization.password);
    } else if (authorization.type === 'bearer') {
      if (!this.#tokenIsFresh) {
        this.#token = await this.#scope.race(authorization.source.get(this.#scope.signal));
      }
      this.#tokenIsFresh = false;
      headers.authorization = bearerHeader(this.#token as AccessToken, target, {
        provider: this.#state.profile.provider,
        operation: this.#operation,
      });
    }
  }

  async #replaceToken(): Promise<void> {
    const { authorization } = this.#call;
    if (authorization.type !== 'bearer') return;
    this.#token = await this.#scope.race(
      authorization.source.replace(this.#token as AccessToken, this.#scope.signal),
    );
    this.#tokenIsFresh = true;
  }

  #rateLimitWaitMs(): number {
    const waitMs = this.#state.rateLimitWaitMs(this.#request.target);
    if (waitMs === 0) return 0;
    const leftMs = this.#startedAtMs + this.#totalTimeoutMs - this.#state.clock.now();
    if (waitMs <= this.#settings.maxRetryAfterMs && waitMs < leftMs) return waitMs;
    throw new RateLimitError({
      ...this.#context(),
      code: 'rate_limit_exhausted',
      message: 'The vendor allows no more requests for now; wait retryAfterMs. Nothing was sent.',
      retryAfterMs: waitMs,
    });
  }

  #watch(): AttemptWatch {
    return new AttemptWatch(this.#state, this.#call, this.#operation, this.#attempts, this.#request.target);
  }

  /** Sends once. Undefined when the vendor refused the token and a replay is due. */
  async #send(): Promise<VendorResponse | undefined> {
    if (this.#scope.reason !== undefined) throw new CallCancelled();
    const { transport } = this.#state;
    const { target, path, headers, payload, timeoutMs } = this.#request;
    const { method, bodyType } = this.#call;
    this.#attempts += 1;
    this.#status = undefined;
    this.#requestId = undefined;
    this.#retryAfterMs = undefined;
    const watch = this.#watch();
    watch.started();
    const exchange = new Exchange({
      target,
      method,
      path,
      headers,
      payload,
      streaming: bodyType === 'stream',
      maxBytes: this.#settings.maxResponseBytes,
    });
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      exchange.cancel();
    }, timeoutMs);
    this.#scope.onCancel = () => exchange.cancel();
    let response: VendorResponse | undefined;
    let error: PayerKitError | undefined;
    let tokenRefused = false;
    try {
      try {
        await watch.active(() => transport.send(exchange, target));
      } finally {
        this.#noteAnswer(exchange);
      }
      if (isSuccess(exchange.status)) response = await this.#readSuccess(exchange);
    } catch (failure) {
      error = this.#attemptError(failure, timedOut);
    } finally {
      clearTimeout(timer);
      if (exchange.stream === undefined || response === undefined) this.#scope.onCancel = undefined;
    }
    if (response === undefined && this.#isRefusal() && this.#scope.reason === undefined) {
      const failure = await sortRefusal(
        exchange,
        flattenHeaders(exchange.headers),
        this.#state.profile,
        this.#failureContext(),
        this.#settings.maxResponseBytes,
      );
      error = failure.error;
      tokenRefused = failure.tokenRefused === true;
    }
    this.#ambiguous = error !== undefined && isAmbiguous(this.#sent, this.#status);
    if (error !== undefined) {
      this.#failure = { error, sent: this.#sent, status: this.#status, retryAfterMs: this.#retryAfterMs };
    }
    watch.ended(this.#status, this.#requestId, error);
    if (tokenRefused && !this.#tokenReplaced && this.#request.repeatable && this.#token !== undefined) {
      this.#tokenReplaced = true;
      return undefined;
    }
    if (error !== undefined) throw error;
    return response;
  }

  #isRefusal(): boolean {
    return this.#status !== undefined && !isSuccess(this.#status);
  }

  #noteAnswer(exchange: Exchange): void {
    this.#sent = exchange.sent;
    if (exchange.status === 0) return;
    const headers = flattenHeaders(exchange.headers);
    this.#status = exchange.status;
    this.#requestId = requestIdOf(headers, this.#state.profile.requestIdHeaders);
    this.#state.noteRateLimit(this.#request.target, headers);
    if (this.#isRefusal()) this.#retryAfterMs = retryAfterMs(headers, this.#state.clock.now());
  }

  async #readSuccess(exchange: Exchange): Promise<VendorResponse> {
    const headers = flattenHeaders(exchange.headers);
    if (exchange.stream === undefined) {
      return await readAnswer(exchange, headers, this.#call, this.#settings.maxResponseBytes);
    }
    const context = this.#context();
    const stream = streamBody(
      exchange.stream,
      headers['content-encoding'],
      this.#request.timeoutMs,
      (stalled, cause) => {
        if (this.#scope.reason !== undefined)
          return cancelError(this.#scope.reason, this.#scope.cause, context);
        return stalled ? attemptTimeout(context) : exchangeError(cause, context);
      },
    );
    // From here on the reader's own pace counts: the total budget ends with the handing over.
    this.#scope.stopTimer();
    this.#scope.onCancel = () => stream.cancel();
    return { status: exchange.status, headers, body: stream.readable };
  }

  #attemptError(failure: unknown, timedOut: boolean): PayerKitError {
    const { reason, cause } = this.#scope;
    // What was sent and not answered may be tried again only where it does no harm.
    const { retryClass } = this.#call;
    const retryable = this.#sent === 'no' || retryClass === 'safe' || retryClass === 'idempotent';
    const context = { ...this.#context(), ...(retryable ? {} : { retryable }) };
    if (reason !== undefined) return cancelError(reason, cause, context);
    return timedOut ? attemptTimeout(context) : exchangeError(failure, context);
  }

  async #parse(response: VendorResponse): Promise<T> {
    const call = this.#call;
    if (call.parse === undefined) return response.body as T;
    try {
      const data = call.parse(response, this.#failureContext());
      return data instanceof Promise ? await this.#scope.race(data) : data;
    } catch (error) {
      if (error instanceof CallCancelled) throw error;
      const foreign = !PayerKitError.isInstance(error);
      this.#ambiguous = foreign || error instanceof ResponseFormatError;
      if (!foreign) throw error;
      // Errors of parsers quote what they read.
      throw new ResponseFormatError({
        ...this.#context(),
        code: 'unreadable_answer',
        message: 'The answer does not have the shape this operation answers with.',
        cause: error,
      });
    }
  }

  async #disclose(data: T): Promise<void> {
    const { onDisclosure, events, profile, clock } = this.#state;
    const { disclosure } = this.#call;
    if (disclosure === undefined || (onDisclosure === undefined && !events.has('disclosure'))) return;
    const event = {
      provider: profile.provider,
      operation: this.#operation,
      subject: disclosure.subject,
      resourceType: disclosure.resourceType,
      count: disclosure.count(data),
      scopes: disclosure.scopes,
      atMs: clock.now(),
    };
    if (onDisclosure !== undefined) {
      const told = onDisclosure(event);
      if (told !== undefined) await this.#scope.race(told);
    }
    events.emit('disclosure', event);
  }

  /** The error the caller gets. */
  #final(error: unknown): unknown {
    const { reason, cause } = this.#scope;
    const known =
      error instanceof CallCancelled && reason !== undefined
        ? cancelError(reason, cause, this.#context())
        : error;
    if (this.#call.retryClass !== 'unsafe' || !this.#ambiguous || !PayerKitError.isInstance(known))
      return known;
    if (known.kind === 'abort' || known.kind === 'submission_unknown') return known;
    return new SubmissionUnknownError({
      ...this.#context(),
      status: known.status,
      requestId: known.requestId ?? this.#requestId,
      code: known.code,
      message:
        'The submission was sent and nobody knows whether it was taken. Look it up by its control number before sending it again.',
      issues: known.issues,
      details: known.details(),
      cause: known,
      controlNumber: this.#call.controlNumber,
      traceId: known.requestId ?? this.#requestId,
    });
  }
}

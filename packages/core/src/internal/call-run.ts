import type { Readable } from 'node:stream';
import type { Call, CallDisclosure, FailureContext, VendorResponse } from '../call.js';
import { PayerKitError } from '../errors/payer-kit-error.js';
import { RateLimitError } from '../errors/rate-limit-error.js';
import { isRejection } from '../errors/submission-outcome.js';
import { ResponseFormatError } from '../errors/transport-errors.js';
import { loadModule } from '../load-module.js';
import { UNREADABLE_INPUT } from '../reading.js';
import type { RequestOptions } from '../request.js';
import type { WithResponse } from '../response-promise.js';
import type { AccessToken, TokenSource, TokenWait } from '../token-source.js';
import { Attempt, type AttemptCall } from './attempt.js';
import { CallCancelled, CallScope } from './call-scope.js';
import { CallSite } from './call-site.js';
import { type DisclosureParties, disclose, disclosureParties } from './disclose.js';
import type { PipelineSettings } from './pipeline-settings.js';
import type { PipelineState } from './pipeline-state.js';
import { attachBody, NO_OPTIONS, type PreparedRequest, prepareRequest } from './prepared-request.js';
import { bearerHeader, newTokenRejected, signedBody, staticHeaders } from './request-authorization.js';
import { encodeFormData, isFormData } from './request-body.js';
import { restate } from './restate.js';
import { backoffMs, mayRetry } from './retry-policy.js';
import { writeLog } from './safe-logger.js';
import { isThenable } from './thenable.js';
import { cancelError, closedError, type Waiting } from './transport-error.js';
import { submissionError } from './unknown-submission.js';

const STARVED = 'Not retried, because too many recent retries have failed (see RetryQuota).';

/** One call, from validation to its data. */
export class CallRun<T> implements AttemptCall {
  readonly state: PipelineState;
  readonly settings: PipelineSettings;
  readonly call: Call<T>;
  readonly operation: string;
  readonly callId: string;
  request!: PreparedRequest;
  scope!: CallScope;
  readonly #options: RequestOptions;
  readonly #startedAtMs: number;
  readonly #totalTimeoutMs: number;
  #attempts = 0;
  #last: Attempt | undefined;
  /** True when reading a successful response ended in a rejection. */
  #saysNo = false;
  /** True when the data was read and is being disclosed. */
  #disclosing = false;
  #token: AccessToken | undefined;
  #tokenIsFresh = false;
  #tokenReplaced = false;
  #tokenWait: TokenWait | undefined;
  #retryCost = 0;
  #starved = false;
  #parties: DisclosureParties | undefined;
  readonly #site: CallSite | undefined;

  constructor(
    state: PipelineState,
    settings: PipelineSettings,
    call: Call<T>,
    options: RequestOptions | undefined,
  ) {
    this.#site = call.hasCallSite === true ? undefined : new CallSite(CallRun);
    this.state = state;
    this.settings = settings;
    this.call = call;
    this.operation = `${call.method} ${call.template}`;
    this.callId = call.callId ?? state.nextCallId();
    this.#options = options === undefined ? NO_OPTIONS : options;
    this.#startedAtMs = state.clock.now();
    // Options of the wrong type, including null, are rejected when the call runs.
    this.#totalTimeoutMs = options?.totalTimeoutMs ?? settings.totalTimeoutMs;
  }

  /** Runs the call. */
  async run(): Promise<WithResponse<T>> {
    const { state, call } = this;
    const where = { provider: state.profile.provider, operation: this.operation };
    if (state.closed) throw closedError(where);
    const target = state.target(call.baseUrl);
    this.request = prepareRequest(target, this.settings, call, this.#options, where);
    if (call.disclosure !== undefined)
      this.#parties = disclosureParties(this, call.disclosure, this.#options);
    this.scope = new CallScope(this.#options.signal, this.#totalTimeoutMs);
    state.enter(this.scope);
    let stream: Readable | undefined;
    let handedOver = false;
    try {
      if (isFormData(call.body)) {
        attachBody(this.request, await this.scope.race(encodeFormData(call.body, where)));
      }
      await this.#firstAttempt();
      const response = this.#takeResponse();
      if (call.bodyType === 'stream') stream = response.body as Readable;
      state.quota.giveBack(this.#retryCost);
      this.#retryCost = 0;
      const data = await this.#parse(response);
      this.#disclosing = true;
      if (call.disclosure !== undefined) await this.#disclose(data);
      handedOver = true;
      return {
        data,
        meta: {
          status: response.status,
          headers: response.headers,
          requestId: this.#last?.requestId,
          attempts: this.#attempts,
          durationMs: state.clock.now() - this.#startedAtMs,
        },
      };
    } catch (error) {
      const final = this.#final(error);
      this.#site?.addTo(final);
      throw final;
    } finally {
      this.#settleQuota();
      if (stream !== undefined && handedOver) {
        state.move(this.scope);
        stream.once('close', () => this.#end());
      } else {
        stream?.destroy();
        this.#end();
      }
    }
  }

  #settleQuota(): void {
    const { quota } = this.state;
    const failed = this.scope.reason !== 'aborted' && this.#last?.error?.retryable === true;
    if (failed) quota.lose(this.#retryCost);
    else quota.release(this.#retryCost);
  }

  #end(): void {
    this.scope.end();
    this.state.leave(this.scope);
  }

  #context(): FailureContext {
    return (
      this.#last?.context() ?? {
        provider: this.state.profile.provider,
        operation: this.operation,
        attempts: 0,
        sent: 'no',
        retryAfterMs: undefined,
      }
    );
  }

  async #firstAttempt(): Promise<void> {
    try {
      await this.#attempt();
    } catch (error) {
      if (!this.#worthRetrying(error)) throw error;
      const { default: pRetry } = await this.scope.race(loadModule('p-retry', () => import('p-retry')));
      // The first attempt is over: p-retry receives its outcome and continues from there.
      await pRetry((attempt) => (attempt === 1 ? Promise.reject(error) : this.#attempt()), {
        retries: this.request.maxRetries,
        minTimeout: 0,
        maxTimeout: 0,
        shouldRetry: (context) => this.#waitForRetry(context.error, context.attemptNumber),
      });
    }
  }

  #worthRetrying(error: unknown): boolean {
    const last = this.#last;
    return (
      last !== undefined &&
      PayerKitError.isInstance(error) &&
      last.error === error &&
      this.request.maxRetries > 0 &&
      this.request.repeatable &&
      this.scope.reason === undefined &&
      mayRetry(this.call.retryClass, error, last.sent, last.status)
    );
  }

  async #waitForRetry(error: unknown, retry: number): Promise<boolean> {
    const last = this.#last;
    if (!this.#worthRetrying(error) || last?.error === undefined) return false;
    const { clock, quota, random } = this.state;
    const delayMs = last.retryAfterMs ?? backoffMs(retry, random);
    if (last.retryAfterMs !== undefined && delayMs > this.settings.maxRetryAfterMs) return false;
    // A wait longer than the budget can only end in a timeout: the current error is more specific.
    if (clock.now() + delayMs >= this.#startedAtMs + this.#totalTimeoutMs) return false;
    const cost = quota.take(last.error.kind === 'timeout');
    if (cost === undefined) {
      this.#starved = true;
      return false;
    }
    this.#retryCost += cost;
    if (last.status === 429) this.state.hold(this.request.target, delayMs);
    this.#notifyRetry(last, last.error, delayMs);
    await this.#sleep(delayMs);
    return true;
  }

  #notifyRetry(last: Attempt, { kind, code }: PayerKitError, delayMs: number): void {
    const { events, logger, profile } = this.state;
    const { provider } = profile;
    const { operation, callId } = this;
    const { number: attempt, status, requestId } = last;
    if (events.has('retry')) {
      const { method } = this.call;
      events.emit('retry', { provider, operation, method, attempt, callId, delayMs, errorKind: kind });
    }
    if (logger !== undefined) {
      const fields = { provider, operation, callId, attempt, status, delayMs, kind, code, requestId };
      writeLog(logger, 'warn', 'payerkit: retrying', fields);
    }
  }

  async #sleep(ms: number): Promise<void> {
    await this.scope.race(this.state.clock.sleep(ms, this.scope.signal));
  }

  /** Makes one attempt, and a replay when the vendor rejected the token. */
  async #attempt(): Promise<void> {
    const { state, scope } = this;
    // Again after a wait: an SDK may have been registered during it.
    for (let loading = state.load(); loading !== undefined; loading = state.load()) await scope.race(loading);
    for (;;) {
      await this.#authorize();
      if (state.limit !== undefined) await state.limit.enter(scope);
      let waitMs: number;
      try {
        waitMs = this.#rateLimitWaitMs();
        if (waitMs === 0) {
          const paceMs = state.pace?.reserve(state.clock.now()) ?? 0;
          if (paceMs > 0) await this.#sleep(paceMs);
          if (await this.#send()) return;
        }
      } finally {
        state.limit?.leave();
      }
      if (waitMs > 0) await this.#sleep(waitMs);
      else await this.#replaceToken();
    }
  }

  /** Sends once. Returns false when the vendor rejected the token and a replay is due. */
  async #send(): Promise<boolean> {
    const attempt = new Attempt(this, this.#attempts + 1);
    await attempt.run();
    this.#attempts += 1;
    this.#last = attempt;
    const { error, status, tokenRejected } = attempt;
    if (error === undefined) return true;
    const { retryAfterMs } = attempt;
    if (status === 429 && retryAfterMs !== undefined && retryAfterMs <= this.settings.maxRetryAfterMs)
      this.state.hold(this.request.target, retryAfterMs);
    if (!tokenRejected || this.#token === undefined || !this.request.repeatable) throw error;
    if (this.#tokenReplaced) throw newTokenRejected(error);
    this.#tokenReplaced = true;
    return false;
  }

  /**
   * Takes the response, which from here on nothing else references. Objects that live as long as a call are in the old
   * generation of the garbage collector, which would copy what they reference long after it is unused.
   */
  #takeResponse(): VendorResponse {
    const last = this.#last as Attempt;
    const response = last.response as VendorResponse;
    last.response = undefined;
    return response;
  }

  async #authorize(): Promise<void> {
    const { authorization, body } = this.call;
    const { headers, target } = this.request;
    const where = { provider: this.state.profile.provider, operation: this.operation };
    if (authorization.type === 'assertion') {
      const signed = this.scope.race(signedBody(authorization, body, where));
      attachBody(
        this.request,
        await signed.catch((error: unknown) => {
          throw this.#ofThisRequest(error);
        }),
      );
    } else if (authorization.type === 'bearer') {
      if (!this.#tokenIsFresh)
        this.#token = await this.#tokenFrom((source) => source.get(this.#options.signal, this.callId));
      this.#tokenIsFresh = false;
      headers.authorization = bearerHeader(this.#token as AccessToken, target, where);
    } else Object.assign(headers, staticHeaders(authorization, target, where));
  }

  async #replaceToken(): Promise<void> {
    const rejected = this.#token as AccessToken;
    this.#token = await this.#tokenFrom((source) =>
      source.replace(rejected, this.#options.signal, this.callId),
    );
    this.#tokenIsFresh = true;
  }

  async #tokenFrom(ask: (source: TokenSource) => Promise<AccessToken>) {
    const { authorization: by } = this.call;
    if (by.type !== 'bearer') return undefined;
    return this.scope.race(ask(by.source)).catch((error: unknown) => {
      if (error instanceof CallCancelled) this.#tokenWait = by.source.waitingFor;
      throw this.#ofThisRequest(error);
    });
  }

  /** Returns an error of a token request with the `sent` of the request that the caller made. */
  #ofThisRequest(error: unknown): unknown {
    const last = this.#last;
    const sent = last?.sent ?? 'no';
    if (!PayerKitError.isInstance(error) || (error.sent === sent && last === undefined)) return error;
    // A submission whose token was rejected is certainly rejected, whatever the outcome of the next token request.
    const known = last !== undefined && this.call.retryClass === 'unsafe' ? { status: last.status } : {};
    return restate(error, { sent, ...known });
  }

  #rateLimitWaitMs(): number {
    const { state, settings } = this;
    const waitMs = state.rateLimitWaitMs(this.request.target);
    if (waitMs === 0) return 0;
    const leftMs = this.#startedAtMs + this.#totalTimeoutMs - state.clock.now();
    if (waitMs <= settings.maxRetryAfterMs && waitMs < leftMs) return waitMs;
    throw new RateLimitError({
      ...this.#context(),
      code: 'rate_limit_exhausted',
      message: "The vendor's rate limit does not allow further requests at the moment. Wait `retryAfterMs`.",
      retryAfterMs: waitMs,
    });
  }

  async #parse(response: VendorResponse): Promise<T> {
    const { call } = this;
    if (call.parse === undefined) return response.body as T;
    const context = (this.#last as Attempt).context();
    try {
      const data = call.parse(response, context);
      if (!isThenable(data)) return data;
      // The race resolves to nothing: the scope, which is in the old generation, holds its promise (see `#takeResponse`).
      const read: T[] = [];
      await this.scope.race(data.then((value) => void read.push(value)));
      return read[0] as T;
    } catch (error) {
      if (error instanceof CallCancelled) throw error;
      this.#saysNo = PayerKitError.isInstance(error) && isRejection(error);
      throw this.#readable(error);
    }
  }

  /** Returns a reading error that is safe to show: parser errors quote their input. */
  #readable(error: unknown): unknown {
    if (PayerKitError.isInstance(error) && error.code !== UNREADABLE_INPUT) return error;
    return new ResponseFormatError({
      ...this.#context(),
      code: 'unreadable_answer',
      message: 'The response does not match the documented shape of this operation.',
      cause: error,
    });
  }

  async #disclose(data: T): Promise<void> {
    const { onDisclosure, disclosureLog, events } = this.state;
    const { disclosure } = this.call;
    if (disclosure === undefined || this.#parties === undefined) return;
    if (onDisclosure === undefined && disclosureLog === undefined && !events.has('disclosure')) return;
    await disclose(this, disclosure, this.#parties, this.#count(disclosure, data));
  }

  #count(disclosure: CallDisclosure<T>, data: T): number {
    try {
      return disclosure.count(data);
    } catch (error) {
      throw this.#readable(error);
    }
  }

  get #waiting(): Waiting {
    return this.#tokenWait ?? this.#last?.waiting ?? 'response';
  }

  #explained(error: unknown): unknown {
    if (!this.#starved || !PayerKitError.isInstance(error)) return error;
    return restate(error, { message: `${error.message} ${STARVED}` });
  }

  /** Returns the error for the caller. */
  #final(error: unknown): unknown {
    const { reason, cause } = this.scope;
    const cancelled = error instanceof CallCancelled && reason !== undefined;
    const known = cancelled
      ? cancelError(reason, cause, this.#context(), this.#waiting)
      : this.#explained(error);
    const last = this.#last;
    if (this.call.retryClass !== 'unsafe' || last === undefined || !PayerKitError.isInstance(known))
      return known;
    const isOpen = last.isOpen && !this.#saysNo;
    const state = { isOpen, isHandlers: this.#disclosing && !cancelled };
    return submissionError(known, this.#context(), this.call.controlNumber, state);
  }
}

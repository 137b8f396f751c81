import type { Call } from '../call.js';
import type { PayerKitError } from '../errors/payer-kit-error.js';
import type { RequestEventBase } from '../events.js';
import type { PipelineState } from './pipeline-state.js';
import type { Target } from './request-target.js';
import type { AttemptFailure } from './retry-policy.js';
import { writeLog } from './safe-logger.js';

/** Tells listeners, logger and telemetry of one attempt. Costs next to nothing when there are none. */
export class AttemptWatch {
  readonly #state: PipelineState;
  readonly #base: RequestEventBase;
  readonly #call: Call<unknown>;
  readonly #startedAtMs: number;

  constructor(
    state: PipelineState,
    call: Call<unknown>,
    operation: string,
    attempt: number,
    _target: Target,
  ) {
    this.#state = state;
    this.#call = call;
    this.#startedAtMs = state.clock.now();
    this.#base = { provider: state.profile.provider, operation, method: call.method, attempt };
  }

  /** The attempt is about to be sent. */
  started(): void {
    const { events } = this.#state;
    if (events.has('request')) {
      events.emit('request', { ...this.#base, retryClass: this.#call.retryClass });
    }
  }

  /** Runs the sending. */
  active<R>(send: () => R): R {
    return send();
  }

  /** The attempt ended. */
  ended(status: number | undefined, requestId: string | undefined, error: PayerKitError | undefined): void {
    const { events, logger, clock } = this.#state;
    const durationMs = clock.now() - this.#startedAtMs;
    if (events.has('response')) {
      events.emit('response', { ...this.#base, status, requestId, durationMs, errorKind: error?.kind });
    }
    if (logger !== undefined) {
      const { provider, operation, attempt } = this.#base;
      writeLog(logger, 'debug', 'payerkit: attempt ended', {
        provider,
        operation,
        attempt,
        status,
        durationMs,
        kind: error?.kind,
        code: error?.code,
        requestId,
      });
    }
  }

  /** Another attempt follows. */
  retrying({ error, status }: AttemptFailure, delayMs: number): void {
    const { events, logger } = this.#state;
    if (events.has('retry')) events.emit('retry', { ...this.#base, delayMs, errorKind: error.kind });
    if (logger !== undefined) {
      const { provider, operation, attempt } = this.#base;
      writeLog(logger, 'warn', 'payerkit: retrying', {
        provider,
        operation,
        attempt,
        status,
        delayMs,
        kind: error.kind,
        code: error.code,
        requestId: error.requestId,
      });
    }
  }
}

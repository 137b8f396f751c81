import { type Clock, systemClock } from './clock.js';
import { abortable } from './internal/abortable.js';
import { isResponseLost, tokenErrors } from './internal/token-errors.js';

/** Result of a readiness check: `unknown` when the check itself failed or says nothing about renewals. */
export type Readiness = 'ready' | 'not_ready' | 'unknown';

/** Options of a {@link ReadinessGate}. */
export interface ReadinessGateOptions {
  /** Name in errors, such as `example`. */
  readonly provider: string;
  /**
   * Checks, without credentials, whether a renewal can succeed now. It must finish within seconds; an error counts as
   * `unknown`.
   */
  readonly check: () => Promise<Readiness>;
  /** Maximum number of concurrent renewals, which limits the grants that an unannounced outage can cost. Default 8. */
  readonly maxConcurrent?: number | undefined;
  /** Source of time. */
  readonly clock?: Clock | undefined;
}

/** Permission to send one renewal; {@link GatePass.leave} must be called when it has ended. */
export interface GatePass {
  /** False once the outcome of another renewal became unknown after this pass was issued: request a new one. */
  readonly isValid: boolean;
  /** Records that the renewal succeeded. */
  succeeded(): void;
  /** Records the renewal's error; an unknown outcome holds all further renewals. */
  failed(error: unknown): void;
  /** Gives the slot to the next renewal. */
  leave(): void;
}

interface Finding {
  readonly readiness: Readiness;
  readonly untilMs: number;
}

const DEFAULT_CONCURRENT = 8;
const GOOD_FOR_MS = 5_000;
// A short lifetime, so that renewals resume within seconds of the recovery.
const BAD_FOR_MS = 2_000;
// A check that gets no response must not hold renewals forever.
const LONGEST_BLIND_HOLD_MS = 30_000;

/**
 * Protects grants from an outage of the server. A server that rotates a refresh token before it contacts its backend
 * spends the old token and never delivers the new one while the backend is down. All grants of a client share one gate:
 *
 * 1. Before each renewal the gate checks whether the server is ready. One check runs at a time and its result is shared
 *    for seconds. While the server reports that it is not ready, no renewal is sent. Any other result lets the renewal
 *    proceed.
 * 2. At most `maxConcurrent` renewals run at once.
 * 3. After one renewal with an unknown outcome, the last result is discarded and every other renewal is held until a
 *    new check returns something other than "not ready" (at most 30 seconds if a check gets no response). Renewals then
 *    run one at a time until one succeeds.
 *
 * @example
 * ```ts
 * const readiness = new ReadinessGate({ provider: 'my-vendor', check: async () => ((await isUp()) ? 'ready' : 'not_ready') });
 * const grant: TokenGrant<Context> = { oneTime: true, request, classify, readiness: () => readiness };
 * ```
 */
export class ReadinessGate {
  readonly #options: ReadinessGateOptions;
  readonly #clock: Clock;
  readonly #maxConcurrent: number;
  readonly #waiting = new Set<() => void>();
  #active = 0;
  #finding: Finding | undefined;
  #check: Promise<Finding> | undefined;
  /** Counts renewals with an unknown outcome: a check result from before one is no longer valid. */
  #unknownOutcomes = 0;
  #heldSinceMs: number | undefined;
  /** True while renewals run one at a time, because none has succeeded since an unknown outcome. */
  #isUnproven = false;

  /**
   * Creates a gate.
   *
   * @param options - the check, and the number of concurrent renewals
   */
  constructor(options: ReadinessGateOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#maxConcurrent = options.maxConcurrent ?? DEFAULT_CONCURRENT;
  }

  /**
   * Waits for a slot and for the server to be ready.
   *
   * @param signal - ends the wait
   * @throws {@link ServerError} `backend_unavailable`, retryable and not sent, while the server is not ready
   */
  async enter(signal?: AbortSignal): Promise<GatePass> {
    await this.#takePlace(signal);
    try {
      await this.#awaitReady(signal);
    } catch (error) {
      this.#leave();
      throw error;
    }
    return this.#pass();
  }

  /**
   * Runs one request that must not be lost, such as one with a one-time assertion.
   *
   * @param signal - ends the wait for the server, never the request
   * @throws the errors of `request` and of {@link ReadinessGate.enter}
   */
  async run<T>(request: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const pass = await this.enter(signal);
    try {
      const result = await request();
      pass.succeeded();
      return result;
    } catch (error) {
      pass.failed(error);
      throw error;
    } finally {
      pass.leave();
    }
  }

  #pass(): GatePass {
    const given = this.#unknownOutcomes;
    const isValid = () => given === this.#unknownOutcomes;
    let isOver = false;
    return {
      get isValid() {
        return isValid();
      },
      succeeded: () => {
        // A renewal that began before an unknown outcome proves nothing about the time after it.
        if (isValid()) this.#isUnproven = false;
      },
      failed: (error) => {
        if (isResponseLost(error)) this.#hold();
      },
      leave: () => {
        if (isOver) return;
        isOver = true;
        this.#leave();
      },
    };
  }

  #hold(): void {
    this.#unknownOutcomes += 1;
    this.#finding = undefined;
    this.#heldSinceMs = this.#clock.now();
    this.#isUnproven = true;
  }

  async #awaitReady(signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      const before = this.#unknownOutcomes;
      const { readiness, untilMs } = await abortable(this.#ask(), signal, () => this.#closed());
      const isCurrent = before === this.#unknownOutcomes;
      if (readiness === 'not_ready' || (isCurrent && readiness === 'unknown' && this.#isBlindlyHeld))
        throw tokenErrors.notReady(this.#options.provider, Math.max(1000, untilMs - this.#clock.now()));
      if (!isCurrent) continue;
      this.#heldSinceMs = undefined;
      return;
    }
  }

  get #isBlindlyHeld(): boolean {
    return this.#heldSinceMs !== undefined && this.#clock.now() - this.#heldSinceMs < LONGEST_BLIND_HOLD_MS;
  }

  #ask(): Promise<Finding> {
    const nowMs = this.#clock.now();
    if (this.#finding !== undefined && nowMs < this.#finding.untilMs) return Promise.resolve(this.#finding);
    this.#check ??= this.#find().finally(() => {
      this.#check = undefined;
    });
    return this.#check;
  }

  async #find(): Promise<Finding> {
    const before = this.#unknownOutcomes;
    const readiness = await this.#options.check().catch((): Readiness => 'unknown');
    const isBad = readiness === 'not_ready' || (readiness === 'unknown' && this.#heldSinceMs !== undefined);
    const finding = { readiness, untilMs: this.#clock.now() + (isBad ? BAD_FOR_MS : GOOD_FOR_MS) };
    if (before === this.#unknownOutcomes) this.#finding = finding;
    return finding;
  }

  get #hasPlace(): boolean {
    return this.#active < (this.#isUnproven ? 1 : this.#maxConcurrent);
  }

  async #takePlace(signal: AbortSignal | undefined): Promise<void> {
    if (signal?.aborted) throw this.#closed();
    if (this.#hasPlace && this.#waiting.size === 0) {
      this.#active += 1;
      return;
    }
    let enter = () => {};
    const entered = new Promise<void>((resolve) => {
      enter = resolve;
    });
    this.#waiting.add(enter);
    try {
      await abortable(entered, signal, () => this.#closed());
    } catch (error) {
      // A slot granted at the same moment goes to the next waiter.
      if (!this.#waiting.delete(enter)) this.#leave();
      throw error;
    }
  }

  #leave(): void {
    this.#active -= 1;
    for (const enter of this.#waiting) {
      if (!this.#hasPlace) return;
      this.#waiting.delete(enter);
      this.#active += 1;
      enter();
    }
  }

  #closed(): Error {
    return tokenErrors.closed(this.#options.provider);
  }
}

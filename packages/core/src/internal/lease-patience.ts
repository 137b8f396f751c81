import type { TokenLease } from './token-entry.js';
import { tokenErrors } from './token-errors.js';
import type { RefresherParts } from './token-refresher.js';

const FIRST_POLL_MS = 20;
const LONGEST_POLL_MS = 1000;

type PatienceParts = Pick<RefresherParts<unknown>, 'clock' | 'random' | 'leaseMs' | 'closing' | 'provider'>;

/** Waits for another process's lease with growing, jittered delays. */
export class LeasePatience {
  readonly #parts: PatienceParts;
  #holder: string | undefined;
  #giveUpAtMs = 0;
  #delayMs = FIRST_POLL_MS;

  constructor(parts: PatienceParts) {
    this.#parts = parts;
  }

  /** True after a wait; false when the lease has ended. */
  async waitFor(lease: TokenLease): Promise<boolean> {
    const { clock, random, leaseMs, closing, provider } = this.#parts;
    const nowMs = clock.now();
    const holder = `${lease.by} ${lease.untilMs}`;
    if (holder !== this.#holder) {
      this.#holder = holder;
      // Another machine's clock may be ahead: a lease is never waited for longer than a lease lasts.
      this.#giveUpAtMs = Math.min(lease.untilMs, nowMs + leaseMs);
      this.#delayMs = FIRST_POLL_MS;
    }
    const leftMs = this.#giveUpAtMs - nowMs;
    if (leftMs <= 0) return false;
    try {
      await clock.sleep(Math.min(leftMs, this.#delayMs * (0.5 + random() / 2)), closing);
    } catch {
      throw tokenErrors.closed(provider);
    }
    this.#delayMs = Math.min(LONGEST_POLL_MS, this.#delayMs * 1.6);
    return true;
  }
}

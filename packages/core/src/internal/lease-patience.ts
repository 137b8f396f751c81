import { processState } from './process-identity.js';
import type { TokenLease } from './token-entry.js';
import { tokenErrors } from './token-errors.js';
import type { RefresherParts } from './token-refresher.js';

const FIRST_POLL_MS = 20;
const LONGEST_POLL_MS = 1000;

type PatienceParts = Pick<RefresherParts<unknown>, 'clock' | 'random' | 'leaseMs' | 'closing' | 'provider'>;

/**
 * Waits for the lease of another manager with growing, jittered delays. A lease ends when its process is seen to be gone, or
 * when this manager has waited `leaseMs` while the store showed the same version of the entry. No timestamp of the holder is
 * compared with a clock of this process: either may be wrong.
 */
export class LeasePatience {
  readonly #parts: PatienceParts;
  #version: string | undefined;
  #leftMs = 0;
  #delayMs = FIRST_POLL_MS;
  #isWaiting = false;

  constructor(parts: PatienceParts) {
    this.#parts = parts;
  }

  /** True while a wait is going on. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /**
   * Resolves with true after a wait, and with false once the lease has ended.
   *
   * @param version - of the entry the lease is in; a lease that is renewed or replaced has another
   */
  async waitFor(version: string, lease: TokenLease): Promise<boolean> {
    const { clock, random, leaseMs, closing, provider } = this.#parts;
    if (version !== this.#version) {
      this.#version = version;
      this.#leftMs = leaseMs;
      this.#delayMs = FIRST_POLL_MS;
    }
    if (this.#leftMs <= 0) return false;
    if (lease.process !== undefined && processState(lease.process) === 'gone') return false;
    const delayMs = Math.min(this.#leftMs, this.#delayMs * (0.5 + random() / 2));
    this.#isWaiting = true;
    try {
      await clock.sleep(delayMs, closing);
    } catch {
      throw tokenErrors.closed(provider);
    } finally {
      this.#isWaiting = false;
    }
    this.#leftMs -= delayMs;
    this.#delayMs = Math.min(LONGEST_POLL_MS, this.#delayMs * 1.6);
    return true;
  }
}

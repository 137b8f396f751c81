import { processState } from './process-identity.js';
import type { TokenLease } from './token-entry.js';
import { tokenErrors } from './token-errors.js';
import type { RefresherParts } from './token-refresher.js';

const FIRST_POLL_MS = 20;
const LONGEST_POLL_MS = 1000;

type PatienceParts = Pick<RefresherParts<unknown>, 'clock' | 'random' | 'leaseMs' | 'closing' | 'provider'>;

/**
 * Waits for another manager's lease with growing, jittered delays. A lease ends when its process is known to be gone,
 * or when this manager has waited `leaseMs` while the store showed the same version of the entry. No timestamp of the
 * holder is compared with this process's clock, because either may be wrong.
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

  /** True while a wait is running. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /**
   * Returns true once a lease has ended for this manager.
   *
   * @param version - version of the lease's entry; a renewed or replaced lease has another version
   */
  hasEnded(version: string, lease: TokenLease): boolean {
    if (version !== this.#version) {
      this.#version = version;
      this.#leftMs = this.#parts.leaseMs;
      this.#delayMs = FIRST_POLL_MS;
    }
    return this.#leftMs <= 0 || (lease.process !== undefined && processState(lease.process) === 'gone');
  }

  /** Waits once for the lease that was last passed to {@link LeasePatience.hasEnded}. */
  async wait(): Promise<void> {
    const { clock, random, closing, provider } = this.#parts;
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
  }
}

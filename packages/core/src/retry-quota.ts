// In retries. The loss of failed calls: enough for a rough minute, too little for an outage.
const LOST_CAPACITY = 100;
// The loan of pending calls: it proves nothing about the vendor, so it may be much higher.
const LENT_CAPACITY = 800;
const RETRY_COST = 1;
const TIMEOUT_COST = 2;
const SUCCESS_GAIN = 10;

/**
 * Stops retries when a vendor is down for everybody, instead of doubling the load. Each client and its clones have one
 * quota; several clients can share one.
 *
 * A retry borrows. A call that succeeds returns everything it borrowed and restores ten retries that other calls lost;
 * a call that fails loses what it borrowed. When a hundred are lost, there are no retries until calls succeed again: an
 * outage of 10 000 reads causes fewer than 11 000 requests, and a vendor that fails two of three requests loses no read
 * to it.
 *
 * @example
 * ```ts
 * const retryQuota = new RetryQuota();
 * const clients = [new RequestPipeline(profileA, { retryQuota }), new RequestPipeline(profileB, { retryQuota })];
 * ```
 */
export class RetryQuota {
  #lost = 0;
  #lent = 0;

  /**
   * Borrows the cost of a retry.
   *
   * @param afterTimeout - true when the previous attempt timed out; such a retry costs double
   * @returns the cost, to pass to one of the other methods when the call ends; undefined when no retry is allowed
   */
  take(afterTimeout: boolean): number | undefined {
    const cost = afterTimeout ? TIMEOUT_COST : RETRY_COST;
    if (this.#lost + cost > LOST_CAPACITY || this.#lent + cost > LENT_CAPACITY) return undefined;
    this.#lent += cost;
    return cost;
  }

  /**
   * Records that a call succeeded.
   *
   * @param cost - total cost of its retries; 0 when it needed none
   */
  giveBack(cost: number): void {
    this.#lent -= cost;
    this.#lost = Math.max(0, this.#lost - SUCCESS_GAIN);
  }

  /**
   * Records that a call failed although it might have succeeded.
   *
   * @param cost - total cost of its retries
   */
  lose(cost: number): void {
    this.#lent -= cost;
    this.#lost += cost;
  }

  /**
   * Records that a call ended in a way that proves nothing about the vendor: it was aborted, or rejected permanently.
   *
   * @param cost - total cost of its retries
   */
  release(cost: number): void {
    this.#lent -= cost;
  }
}

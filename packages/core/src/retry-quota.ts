// In retries. What calls that failed have lost: enough for a rough minute, little for an outage.
const LOST_CAPACITY = 100;
// What calls under way have borrowed: it decides nothing about the vendor, so it may be much more.
const LENT_CAPACITY = 800;
const RETRY_COST = 1;
const TIMEOUT_COST = 2;
const SUCCESS_GAIN = 10;

/**
 * Stops retries when a vendor is down for everybody, instead of doubling the load. Each client and its clones have one; several
 * clients share one that is given to all of them.
 *
 * A retry borrows. A call that succeeds gives back all that it borrowed, and pays for ten retries of others that were lost; a call
 * that fails loses what it borrowed. When a hundred are lost, there are no retries until calls succeed again: an outage of 10 000
 * reads causes fewer than 11 000 requests, and a vendor that fails two of three requests loses no read to it.
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
   * Borrows what a retry costs.
   *
   * @param afterTimeout - whether the attempt before it ran out of time; such a retry costs double
   * @returns the cost, to be handed to one of the other methods when the call ends; undefined when there is to be no retry
   */
  take(afterTimeout: boolean): number | undefined {
    const cost = afterTimeout ? TIMEOUT_COST : RETRY_COST;
    if (this.#lost + cost > LOST_CAPACITY || this.#lent + cost > LENT_CAPACITY) return undefined;
    this.#lent += cost;
    return cost;
  }

  /**
   * Notes that a call succeeded.
   *
   * @param cost - what all its retries cost; 0 when it needed none
   */
  giveBack(cost: number): void {
    this.#lent -= cost;
    this.#lost = Math.max(0, this.#lost - SUCCESS_GAIN);
  }

  /**
   * Notes that a call failed although it might have succeeded.
   *
   * @param cost - what all its retries cost
   */
  lose(cost: number): void {
    this.#lent -= cost;
    this.#lost += cost;
  }

  /**
   * Notes that a call ended in a way that says nothing about the vendor: it was aborted, or rejected for good.
   *
   * @param cost - what all its retries cost
   */
  release(cost: number): void {
    this.#lent -= cost;
  }
}

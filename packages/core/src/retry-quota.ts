const CAPACITY = 500;
const RETRY_COST = 5;
const TIMEOUT_COST = 10;

/**
 * A bucket that every retry takes from and every success gives back to: when a vendor is down for everybody, retries
 * stop by themselves instead of doubling the load. Each client and its clones have one; several clients share one that
 * is given to all of them.
 *
 * @example
 * ```ts
 * const retryQuota = new RetryQuota();
 * const clients = [new RequestPipeline(profileA, { retryQuota }), new RequestPipeline(profileB, { retryQuota })];
 * ```
 */
export class RetryQuota {
  #tokens = CAPACITY;

  /**
   * Takes what a retry costs.
   *
   * @param afterTimeout - whether the attempt before it ran out of time; such a retry costs double
   * @returns the cost, for {@link RetryQuota.giveBack}; undefined when the bucket holds too little
   */
  take(afterTimeout: boolean): number | undefined {
    const cost = afterTimeout ? TIMEOUT_COST : RETRY_COST;
    if (this.#tokens < cost) return undefined;
    this.#tokens -= cost;
    return cost;
  }

  /**
   * A call succeeded.
   *
   * @param cost - what its last retry cost, which comes back; undefined when it needed none, which gives one token
   */
  giveBack(cost: number | undefined): void {
    this.#tokens = Math.min(CAPACITY, this.#tokens + (cost ?? 1));
  }
}

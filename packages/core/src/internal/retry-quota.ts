const CAPACITY = 500;
const RETRY_COST = 5;
const TIMEOUT_COST = 10;

/**
 * A bucket that every retry takes from and every success gives back to: when a vendor is down for everybody, retries
 * stop by themselves instead of doubling the load.
 */
export class RetryQuota {
  #tokens = CAPACITY;

  /**
   * Takes what a retry costs.
   *
   * @returns the cost, for {@link RetryQuota.giveBack}; undefined when the bucket holds too little
   */
  take(afterTimeout: boolean): number | undefined {
    const cost = afterTimeout ? TIMEOUT_COST : RETRY_COST;
    if (this.#tokens < cost) return undefined;
    this.#tokens -= cost;
    return cost;
  }

  /** A call succeeded: what its last retry cost comes back, or one token when it needed none. */
  giveBack(cost: number | undefined): void {
    this.#tokens = Math.min(CAPACITY, this.#tokens + (cost ?? 1));
  }
}

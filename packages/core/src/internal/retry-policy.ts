import type { PayerKitError, Sent } from '../errors/payer-kit-error.js';
import type { RetryClass } from '../request.js';

const BASE_DELAY_MS = 500;
const MAX_DELAY_MS = 8_000;

/** Whether a failed attempt may be followed by another, as the retry class says. */
export function mayRetry(
  retryClass: RetryClass,
  error: PayerKitError,
  sent: Sent,
  status: number | undefined,
): boolean {
  if (!error.retryable) return false;
  if (sent === 'no') return error.kind === 'network' || error.kind === 'timeout';
  switch (retryClass) {
    case 'oneTime':
      return false;
    case 'unsafe':
      return status === 429;
    case 'safe':
    case 'idempotent':
      return status === undefined || status < 300 || status === 408 || status === 429 || status >= 500;
  }
}

/**
 * Whether it is unknown what a failed attempt did at the vendor: it left and no response came, the response could not be
 * read, or the vendor failed on the way.
 */
export function isAmbiguous(sent: Sent, status: number | undefined): boolean {
  if (status === undefined) return sent !== 'no';
  return status < 300 || status === 408 || status >= 500;
}

/**
 * Full jitter: anything from nothing to a bound that doubles with each retry.
 *
 * @param retry - number of the retry, from 1
 */
export function backoffMs(retry: number, random: () => number): number {
  return Math.floor(random() * Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (retry - 1)));
}

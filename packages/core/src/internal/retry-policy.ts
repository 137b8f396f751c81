import type { PayerKitError, Sent } from '../errors/payer-kit-error.js';
import type { RetryClass } from '../request.js';

const BASE_DELAY_MS = 500;
const MAX_DELAY_MS = 8_000;

/** Checks whether a failed attempt may be retried under its retry class. */
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
 * Checks whether an error status proves that the vendor did not accept a submission: the credentials were rejected, the
 * rate limit was exceeded, or the response lists the problems of the request. Every other status can come from a
 * gateway that lost its backend, saw a repeat or was left by its client, and proves nothing about the application.
 */
export function provesRejection(status: number | undefined, { issues }: PayerKitError): boolean {
  if (status === 400 || status === 422) return issues.length > 0;
  return status === 401 || status === 403 || status === 429;
}

/**
 * Returns a delay with full jitter: anything from zero to a bound that doubles with each retry.
 *
 * @param retry - number of the retry, from 1
 */
export function backoffMs(retry: number, random: () => number): number {
  return Math.floor(random() * Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (retry - 1)));
}

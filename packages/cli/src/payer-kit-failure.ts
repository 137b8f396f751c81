import type { PayerKitError } from '@payerkit/core';

export type { PayerKitError } from '@payerkit/core';

const MARK = Symbol.for('payerkit.error.PayerKitError');

/**
 * Checks whether a value is an error of payerkit, without loading payerkit: a command line that is invalid should not
 * pay for that.
 *
 * @param value - the caught value
 */
export function isPayerKitError(value: unknown): value is PayerKitError {
  return typeof value === 'object' && value !== null && MARK in value;
}

import type { PayerKitError, PayerKitErrorInit } from '../errors/payer-kit-error.js';

type ErrorConstructor = new (init: PayerKitErrorInit) => PayerKitError;

/**
 * Returns the same error with other fields. Errors of token requests are shared by all calls that wait for the token,
 * so none of them may change the error.
 *
 * @returns a new error of the same class with the stack of the given one; the given one when its class takes other
 *   arguments
 */
export function restate(error: PayerKitError, changes: Partial<PayerKitErrorInit>): PayerKitError {
  const { message, stack } = error;
  const init = Object.assign({}, error, { message, details: error.details() }, changes);
  try {
    const copy = new (error.constructor as ErrorConstructor)(init);
    if (copy.kind !== error.kind) return error;
    if (stack !== undefined) copy.stack = stack.replace(message, () => copy.message);
    return copy;
  } catch {
    return error;
  }
}

import { PayerKitError } from './errors/payer-kit-error.js';
import { ResponseFormatError } from './errors/transport-errors.js';

/** Code of the error of a reader that found a value of another shape. */
export const UNREADABLE_INPUT = 'unreadable_input';

/**
 * Runs a pure JSON reader, so that a value of another shape, or one nested deeper than the stack, throws a payerkit
 * error. The engine's own errors quote their input.
 *
 * @param name - name of the reader, for the error
 * @throws {@link ResponseFormatError} with code `unreadable_input` in place of any error that is not payerkit's
 * @example
 * ```ts
 * export const toPlan = (wire: WirePlan) => reading('toPlan', () => ({ name: wire.plan.name }));
 * ```
 */
export function reading<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (PayerKitError.isInstance(error)) throw error;
    const isDeep = (error as Error | undefined)?.name === 'RangeError';
    throw new ResponseFormatError({
      code: UNREADABLE_INPUT,
      message: `${name}: the value ${isDeep ? 'is nested too deeply or is too large to read' : 'does not have the shape this function reads'}.`,
    });
  }
}

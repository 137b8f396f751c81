import { CommandError, EXIT } from '../failure.js';
import { inputName } from '../input.js';
import { isPayerKitError } from '../payer-kit-failure.js';

const CODES = ['invalid_x12', 'unexpected_transaction'];

/**
 * Describes an error of an X12 reader in words of the file; returns every other error as it is.
 *
 * @param error - the caught value
 * @param file - that was read
 */
export function x12Failure(error: unknown, file: string): unknown {
  if (!isPayerKitError(error) || !CODES.includes(error.code)) return error;
  const reason = error.message
    .replace(/^The X12 cannot be read: /, '')
    .replace(/^The X12 contains/, 'it contains');
  return new CommandError(
    `${inputName(file)} cannot be read: ${reason}`,
    error.code === 'invalid_x12'
      ? 'Run "payerkit x12 validate" for its problems and their positions.'
      : 'Run "payerkit x12 read" to see what it contains.',
    EXIT.failed,
    error.code,
  );
}

import { PayerKitError } from '../errors/payer-kit-error.js';
import { ConfigurationError, ConflictError } from '../errors/request-errors.js';

interface Trouble {
  readonly code: string;
  readonly what: string;
  readonly next: string;
}

const DENIED: Trouble = {
  code: 'submission_ledger_denied',
  what: 'This process may not read or write the folder of the submission ledger.',
  next: 'Give its user the folder, or name another.',
};
const FULL: Trouble = {
  code: 'submission_ledger_full',
  what: 'There is no room left where the submission ledger is kept.',
  next: 'Free some, then make the same call again.',
};
const NO_FOLDER: Trouble = {
  code: 'submission_ledger_no_directory',
  what: 'The folder of the submission ledger is none, or stands below something that is none.',
  next: 'Name a folder that is there or can be made.',
};

/** By the code of the operating system. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: DENIED,
  ENOSPC: FULL,
  EDQUOT: FULL,
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
  ENAMETOOLONG: NO_FOLDER,
};

/**
 * An error of the file system under a submission ledger as one of payerkit's; paths stay out of it, its code stays.
 *
 * @param error - what was thrown
 */
export function ledgerFileError(error: unknown): unknown {
  if (PayerKitError.isInstance(error)) return error;
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  const known = typeof code === 'string' ? TROUBLES[code] : undefined;
  if (known === undefined)
    return new ConflictError({
      code: 'submission_ledger_failed',
      message:
        'The file system failed under the submission ledger. See cause.code; the same call may succeed later.',
      retryable: true,
      cause: error,
    });
  return new ConfigurationError({ code: known.code, message: `${known.what} ${known.next}`, cause: error });
}

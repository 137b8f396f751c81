import { PayerKitError } from '../errors/payer-kit-error.js';
import { ConfigurationError, ConflictError } from '../errors/request-errors.js';

/** Stores whose files fail with errors of their own. */
const STORES = { submission_ledger: 'submission ledger', disclosure_log: 'disclosure log' } as const;

interface Trouble {
  readonly code: string;
  readonly message: (store: string) => string;
}

const DENIED: Trouble = {
  code: 'denied',
  message: (store) =>
    `This process may not read or write the folder of the ${store}. Give its user the folder, or name another.`,
};
const FULL: Trouble = {
  code: 'full',
  message: (store) => `The disk of the ${store} is full. Free some space, then make the same call again.`,
};
const NO_FOLDER: Trouble = {
  code: 'no_directory',
  message: (store) =>
    `The path of the ${store} is not a folder, or is below something that is not. Name a folder that exists or can be created.`,
};

/** Messages by operating system error code. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: DENIED,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
  ENAMETOOLONG: NO_FOLDER,
};

/**
 * Returns an error of the file system under a store as one of payerkit's, with the system's code and without its path.
 *
 * @param error - what was thrown
 * @param store - the beginning of the codes, such as `submission_ledger_full`
 */
export function storeFileError(error: unknown, store: keyof typeof STORES): unknown {
  if (PayerKitError.isInstance(error)) return error;
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  const known = typeof code === 'string' ? TROUBLES[code] : undefined;
  if (known === undefined)
    return new ConflictError({
      code: `${store}_failed`,
      message: `The file system failed under the ${STORES[store]}. See cause.code; the same call may succeed later.`,
      retryable: true,
      cause: error,
    });
  const message = known.message(STORES[store]);
  return new ConfigurationError({ code: `${store}_${known.code}`, message, cause: error });
}

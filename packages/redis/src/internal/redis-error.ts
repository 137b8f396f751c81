import { ConfigurationError, NetworkError, PayerKitError, ServerError } from '@payerkit/core';

/** The stores, as error codes begin and as messages name them. */
export const STORE_NAMES = { token_store: 'token store', submission_ledger: 'submission ledger' } as const;

/** A store, as its error codes begin. */
export type StoreName = keyof typeof STORE_NAMES;

interface Trouble {
  readonly reason: string;
  readonly message: (store: string) => string;
}

const DENIED: Trouble = {
  reason: 'denied',
  message: (store) =>
    `Redis rejected the credentials of the ${store}, or its user may not run a command that the store needs. Check user, password and ACL.`,
};
const FULL: Trouble = {
  reason: 'full',
  message: (store) =>
    `Redis accepts no writes of the ${store}: its memory or its disk is full. Free some space, then make the same call again.`,
};
const READ_ONLY: Trouble = {
  reason: 'read_only',
  message: (store) =>
    `The ${store} is connected to a read-only replica. Connect to the primary; after a failover the same call succeeds.`,
};

/** Meaning of the codes with which messages of Redis begin. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  NOAUTH: DENIED,
  WRONGPASS: DENIED,
  NOPERM: DENIED,
  OOM: FULL,
  MISCONF: FULL,
  READONLY: READ_ONLY,
};

/**
 * Returns an error of Redis, or of the connection to it, as one of payerkit's. Its message holds none of the server's text, which
 * can quote arguments; `details()` has it.
 *
 * @param error - what was thrown
 * @param store - beginning of the code, such as `token_store_read_only`
 */
export function redisError(error: unknown, store: StoreName): PayerKitError {
  if (PayerKitError.isInstance(error)) return error;
  const trouble = troubleOf(error);
  const name = STORE_NAMES[store];
  const init = { cause: error, details: error } as const;
  if (trouble === undefined)
    return new NetworkError({
      ...init,
      code: `${store}_failed`,
      message: `Redis did not execute a command of the ${name}, or its reply was lost. See cause and details(); the same call may succeed later.`,
      retryable: true,
      sent: 'unknown',
    });
  const said = { ...init, code: `${store}_${trouble.reason}`, message: trouble.message(name) };
  return trouble === DENIED
    ? new ConfigurationError(said)
    : new ServerError({ ...said, retryable: true, sent: 'yes' });
}

/** Finds the known trouble behind an error; clients wrap the server's error in their own. */
function troubleOf(error: unknown): Trouble | undefined {
  for (let at = error, depth = 0; depth < 5 && typeof at === 'object' && at !== null; depth += 1) {
    const { message, cause, lastNodeError, previousErrors } = at as Record<string, unknown>;
    const code = /^(?:ERR )?([A-Z]+)\b/.exec(String(message))?.[1];
    const trouble = code === undefined ? undefined : TROUBLES[code];
    if (trouble !== undefined) return trouble;
    at = cause ?? lastNodeError ?? (Array.isArray(previousErrors) ? previousErrors.at(-1) : undefined);
  }
  return undefined;
}

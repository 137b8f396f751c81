import {
  ConfigurationError,
  ConflictError,
  NetworkError,
  PayerKitError,
  ServerError,
  TimeoutError,
} from '@payerkit/core';

/** Stores, as the beginning of the codes of their errors, and as their messages name them. */
const STORES = {
  token_store: 'token store',
  submission_ledger: 'submission ledger',
  disclosure_log: 'disclosure log',
  migration: 'migration',
} as const;

/** A store, as the codes of its errors begin. */
export type StoreName = keyof typeof STORES;

/** Kinds of trouble. `lost`: the connection ended or was never there. */
type Trouble =
  | 'lost'
  | 'timeout'
  | 'denied'
  | 'readOnly'
  | 'full'
  | 'busy'
  | 'notMigrated'
  | 'conflict'
  | 'other';

/** By class (two characters) or code of SQLSTATE; see https://www.postgresql.org/docs/current/errcodes-appendix.html. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  '08': 'lost',
  '28': 'denied',
  '40': 'conflict',
  '53': 'busy',
  '25006': 'readOnly',
  '25P02': 'conflict',
  '42501': 'denied',
  '42P01': 'notMigrated',
  '42703': 'notMigrated',
  '3F000': 'notMigrated',
  '3D000': 'denied',
  '53100': 'full',
  '55P03': 'timeout',
  '57014': 'timeout',
  '57P01': 'lost',
  '57P02': 'lost',
  '57P03': 'lost',
  '57P05': 'lost',
};

const SQLSTATE = /^[0-9A-Z]{5}$/;
// Node's names of what went wrong with a socket, or before there was one: ECONNRESET, ENOTFOUND, EPIPE, ETIMEDOUT.
const SYSTEM = /^E[A-Z_]+$/;

/** Thrown by a statement that had no result in time. */
export const TIMED_OUT = Symbol('timed out');

/** Returns the kind of an error of the driver. What has no SQLSTATE never came from the server. */
function troubleOf(error: unknown): Trouble {
  if (error === TIMED_OUT) return 'timeout';
  const { code } = (error ?? {}) as { readonly code?: unknown };
  if (typeof code !== 'string') return 'lost';
  if (SYSTEM.test(code) || !SQLSTATE.test(code)) return 'lost';
  return TROUBLES[code] ?? TROUBLES[code.slice(0, 2)] ?? 'other';
}

/**
 * Checks whether the same statement may be sent again at once: its connection was lost, so its outcome is unknown, or another
 * transaction was in its way.
 */
export function isRepeatable(error: unknown): boolean {
  return troubleOf(error) === 'lost' || codeOf(error) === '40001' || codeOf(error) === '40P01';
}

/** Checks whether an error only says that an earlier one ended the transaction of the caller. */
export function isAfterFailure(error: unknown): boolean {
  return codeOf(error) === '25P02';
}

function codeOf(error: unknown): unknown {
  return ((error ?? {}) as { readonly code?: unknown }).code;
}

/**
 * Returns an error of the driver or the server as one of payerkit's, with its code and without its message, which can quote a value.
 *
 * @param error - what was thrown
 * @param store - the beginning of the codes, such as `token_store_unavailable`
 */
export function storeError(error: unknown, store: StoreName): PayerKitError {
  if (PayerKitError.isInstance(error)) return error;
  const name = STORES[store];
  const cause = error === TIMED_OUT ? undefined : error;
  const passing = { cause, retryable: true } as const;
  switch (troubleOf(error)) {
    case 'lost':
      return new NetworkError({
        ...passing,
        sent: 'unknown',
        code: `${store}_unavailable`,
        message: `The database of the ${name} cannot be reached, or the connection was lost. It is unknown whether the last write was stored; the same call may succeed later.`,
      });
    case 'timeout':
      return new TimeoutError({
        ...passing,
        sent: 'unknown',
        code: `${store}_timeout`,
        message: `The database of the ${name} did not respond in time. It is unknown whether the last write was stored; the same call may succeed later.`,
      });
    case 'readOnly':
      return new ServerError({
        ...passing,
        sent: 'yes',
        code: `${store}_read_only`,
        message: `The database of the ${name} is read-only, such as a standby. Connect to the primary (target_session_attrs=read-write).`,
      });
    case 'full':
      return new ServerError({
        ...passing,
        sent: 'yes',
        code: `${store}_full`,
        message: `The disk of the database of the ${name} is full. Free some space, then make the same call again.`,
      });
    case 'busy':
      return new ServerError({
        ...passing,
        sent: 'yes',
        code: `${store}_unavailable`,
        message: `The database of the ${name} has no connection or memory left. The same call may succeed later; limit the size of your pools.`,
      });
    case 'denied':
      return new ConfigurationError({
        cause,
        code: `${store}_denied`,
        message: `The database rejected the credentials of the ${name}, or its role lacks a privilege. Check the connection, and grant what roleSql lists.`,
      });
    case 'notMigrated':
      return new ConfigurationError({
        cause,
        code: `${store}_not_migrated`,
        message: `The tables of the ${name} are missing or older than this package. Run migrate, or apply migrationSql with your own tool.`,
      });
    case 'conflict':
      return new ConflictError({
        ...passing,
        code: `${store}_conflict`,
        message: `Another transaction was in the way of the ${name}, or yours had failed before. Roll it back and run it again.`,
      });
    case 'other':
      return new ConflictError({
        ...passing,
        code: `${store}_failed`,
        message: `A statement of the ${name} failed. See cause.code, the SQLSTATE; the same call may succeed later.`,
      });
  }
}

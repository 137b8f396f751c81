import { isPayerKitError, type PayerKitError } from './payer-kit-failure.js';

/** Exit codes of every command. */
export const EXIT = { success: 0, failed: 1, invalid: 2, interrupted: 130 } as const;

/**
 * A failure of a command whose reason and next step are known.
 *
 * @example
 * ```ts
 * throw new CommandError('The profile "work" does not exist.', 'Run "payerkit configure --list".', EXIT.invalid);
 * ```
 */
export class CommandError extends Error {
  /** Next step, in one sentence. */
  readonly next: string | undefined;
  /** Exit code. */
  readonly exitCode: number;
  /** Stable snake_case code, for scripts. */
  readonly code: string;

  /**
   * @param message - the reason in one sentence, without secrets and personal data
   * @param next - the next step
   * @param exitCode - {@link EXIT}
   * @param code - stable snake_case code
   */
  constructor(
    message: string,
    next?: string,
    exitCode: number = EXIT.failed,
    code: string = exitCode === EXIT.invalid ? 'invalid_command' : 'command_failed',
  ) {
    super(message);
    this.name = 'CommandError';
    this.next = next;
    this.exitCode = exitCode;
    this.code = code;
  }
}

/** A failure as it is printed. */
export interface Failure {
  /** The reason in one sentence. */
  readonly message: string;
  /** Stable code. */
  readonly code: string;
  /** Next step. */
  readonly next?: string | undefined;
  /** Fields that help to find the cause: kind, operation, status, IDs of the vendor, issues. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Exit code. */
  readonly exitCode: number;
}

/**
 * Describes whatever a command threw, without anything that could be a secret or personal data.
 *
 * @param error - the thrown value
 */
export function describeFailure(error: unknown): Failure {
  if (isCommandError(error)) {
    const { message, code, next, exitCode } = error;
    return { message, code, next, facts: {}, exitCode };
  }
  if (isPayerKitError(error)) return describePayerKitError(error);
  const { code, syscall, path } = (error ?? {}) as { code?: unknown; syscall?: unknown; path?: unknown };
  if (typeof code === 'string' && typeof syscall === 'string')
    return describeSystemError(code, syscall, path);
  return {
    message: `The command ended with an unexpected error (${nameOf(error)}).`,
    code: 'unexpected_error',
    next: 'Run it again with PAYERKIT_DEBUG=1 for the stack, and report it: https://github.com/payerkit/payerkit/issues',
    facts: {},
    exitCode: EXIT.failed,
  };
}

/** Checks whether a value is a {@link CommandError}. */
function isCommandError(error: unknown): error is CommandError {
  return error instanceof CommandError;
}

/** Fields of a `PayerKitError` that help to find the cause; each is safe to print. */
const FACTS = [
  'kind',
  'provider',
  'operation',
  'status',
  'requestId',
  'traceId',
  'controlNumber',
  'sent',
  'retryable',
  'attempts',
] as const;

function describePayerKitError(error: PayerKitError): Failure {
  const facts = Object.fromEntries(
    [...FACTS, 'issues' as const].flatMap((name) => {
      const value = error[name];
      return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[name, value]];
    }),
  );
  const invalid = error.kind === 'configuration' || error.kind === 'validation';
  return {
    message: error.message,
    code: error.code,
    next: nextOf(error),
    facts,
    exitCode: invalid ? EXIT.invalid : EXIT.failed,
  };
}

function nextOf({ kind, retryable, provider, issues }: PayerKitError): string | undefined {
  if (kind === 'consent_expired' || kind === 'token_reuse' || kind === 'refresh_outcome_unknown')
    return 'Run "payerkit login" to ask the member for consent again.';
  if (kind === 'authentication' && provider === 'blue-button')
    return 'Run "payerkit login", or "payerkit whoami" to see which profile and application were used.';
  if (kind === 'authentication' || kind === 'permission')
    return 'Run "payerkit doctor" to check credentials, scopes and products.';
  if (kind === 'configuration') return 'Run "payerkit configure", or set the environment variables it names.';
  if (kind === 'submission_unknown') return 'Do not submit again. Run "payerkit ledger reconcile" first.';
  if (kind === 'network') return 'Run "payerkit doctor" to check DNS, TLS and proxy.';
  if (kind === 'duplicate_submission')
    return 'Run "payerkit ledger list" for the submission that prevents it.';
  if (retryable) return 'Run the command again.';
  return issues.length > 0
    ? 'Make the corrections that the issues name, then run the command again.'
    : undefined;
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'cannot be accessed: permission denied',
  EPERM: 'cannot be accessed: operation not permitted',
  EISDIR: 'is a folder',
  ENOTDIR: 'is not a folder',
  EEXIST: 'exists already',
  ENOSPC: 'cannot be written: the disk is full',
  EROFS: 'cannot be written: the file system is read-only',
};

function describeSystemError(code: string, syscall: string, path: unknown): Failure {
  const subject = typeof path === 'string' ? path : `The operation ${syscall}`;
  const problem = SYSTEM_ERRORS[code] ?? `failed with ${code}`;
  return { message: `${subject} ${problem}.`, code: code.toLowerCase(), facts: {}, exitCode: EXIT.failed };
}

function nameOf(error: unknown): string {
  const { name } = (error ?? {}) as { name?: unknown };
  return typeof name === 'string' && /^\w{1,64}$/.test(name) ? name : typeof error;
}

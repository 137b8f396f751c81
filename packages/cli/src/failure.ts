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

/** Problem and next step by system call and code, or by code alone. */
const SYSTEM_ERRORS: Readonly<Record<string, readonly [problem: string, next?: string]>> = {
  'mkdir ENOENT': ['cannot be created', writable('Check that the file system is not read-only')],
  ENOENT: ['does not exist', 'Check the path.'],
  EACCES: ['cannot be accessed: permission denied', writable('Give your user access to it')],
  EPERM: ['cannot be accessed: operation not permitted', writable('Give your user access to it')],
  EISDIR: ['is a folder', 'Name a file.'],
  ENOTDIR: ['is not a folder, or a part of its path is not', 'Check the path.'],
  EEXIST: ['exists already'],
  ENAMETOOLONG: ['has a name that is too long', 'Choose a shorter name.'],
  ENOSPC: ['cannot be written: the disk is full', 'Free space, then run the same command again.'],
  EDQUOT: ['cannot be written: your quota is used up', 'Free space, then run the same command again.'],
  EROFS: ['cannot be written: the file system is read-only', writable('Mount it writable')],
};

function writable(first: string): string {
  return `${first}, or choose another place: --help names the option, and PAYERKIT_CONFIG_DIR is the folder of profiles and stores.`;
}

function describeSystemError(code: string, syscall: string, path: unknown): Failure {
  const subject = typeof path === 'string' ? path : `The operation ${syscall}`;
  const [problem, next] = SYSTEM_ERRORS[`${syscall} ${code}`] ??
    SYSTEM_ERRORS[code] ?? [`failed with ${code}`];
  return {
    message: `${subject} ${problem}.`,
    code: code.toLowerCase(),
    next,
    facts: {},
    exitCode: EXIT.failed,
  };
}

function nameOf(error: unknown): string {
  const { name } = (error ?? {}) as { name?: unknown };
  return typeof name === 'string' && /^\w{1,64}$/.test(name) ? name : typeof error;
}

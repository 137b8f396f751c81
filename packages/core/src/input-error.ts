import { ValidationError } from './errors/request-errors.js';
import type { Issue } from './issue.js';

/** Location of the rejected input, and the error code. */
export interface InputErrorContext {
  /** Provider; left out for functions that belong to none. */
  readonly provider?: string | undefined;
  /** Method and path template, or the name of the method. */
  readonly operation?: string | undefined;
  /** Code of the error. Default `invalid_input`. */
  readonly code?: string | undefined;
}

/** A field of the input, and the rule it breaks. */
export interface InputIssue {
  /** Name of the field, never data. */
  readonly path: string;
  /** The rule as a predicate of the field, such as `must be a date`. It repeats no value. */
  readonly text: string;
  /** Code of the issue. Default `invalid`. */
  readonly code?: string | undefined;
}

/**
 * Returns the error of input that was rejected before anything was sent. Its message names each field with the rule it
 * breaks and ends in "Nothing was sent."
 *
 * @param issues - what is wrong, at least one; an issue of `checkArguments` or `validateInput` is taken as it is
 * @param context - provider, operation and code
 * @returns a {@link ValidationError} with `sent: 'no'`, not retryable
 * @throws nothing
 * @example
 * ```ts
 * throw inputError([{ path: 'payerId', text: 'must be five digits' }], { provider: 'example', operation: 'claims.submit' });
 * ```
 */
export function inputError(
  issues: readonly (Issue | InputIssue)[],
  { provider, operation, code = 'invalid_input' }: InputErrorContext = {},
): ValidationError {
  return new ValidationError({
    code,
    message: `${issues.map(({ path, text }) => `${path} ${text}`).join('; ')}. Nothing was sent.`,
    provider,
    operation,
    issues: issues.map(({ code: issueCode = 'invalid', ...issue }) => ({
      severity: 'error',
      code: issueCode,
      ...issue,
    })),
  });
}

import { checkArguments } from './check-arguments.js';
import { inputError } from './input-error.js';
import { headerIssues } from './internal/request-headers.js';
import type { Issue } from './issue.js';
import type { RequestOptions } from './request.js';

const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Checks the options of a call: types, limits of the time budgets, headers. The pipeline checks every call that it
 * sends; a method that reads options before it sends anything must check them first.
 *
 * @param others - issues found elsewhere in the request, reported in the same error
 * @throws {@link ValidationError} naming every invalid option, never its value
 * @example
 * ```ts
 * checkRequestOptions({ provider: 'example', operation: 'jobs.wait' }, options);
 * ```
 */
export function checkRequestOptions(
  where: { readonly provider: string; readonly operation: string },
  options: RequestOptions | undefined,
  others: readonly Issue[] = [],
): void {
  checkArguments(where, { options: [options, 'object?'] });
  const issues = [...others, ...optionIssues(options ?? {})];
  if (issues.length === 0) return;
  throw inputError(issues, { ...where, code: 'invalid_request' });
}

function optionIssues(options: RequestOptions): Issue[] {
  const issues = headerIssues(options.headers, 'options.headers');
  const add = (name: keyof RequestOptions, text: string) =>
    issues.push({ severity: 'error', code: 'invalid_option', path: `options.${name}`, text });
  const bound = (name: 'timeoutMs' | 'totalTimeoutMs' | 'maxRetries', min: number, max: number) => {
    const value: unknown = options[name];
    const isInBounds = Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max;
    if (value !== undefined && !isInBounds) add(name, `must be a whole number from ${min} to ${max}`);
  };
  bound('timeoutMs', 1, MAX_TIMER_MS);
  bound('totalTimeoutMs', 1, MAX_TIMER_MS);
  bound('maxRetries', 0, 100);
  for (const name of ['subject', 'requestedBy', 'purpose'] as const) {
    const value: unknown = options[name];
    if (value !== undefined && (typeof value !== 'string' || value.trim() === ''))
      add(name, 'must be a non-empty string');
  }
  const { signal } = options;
  if (signal !== undefined && typeof (signal as Partial<AbortSignal> | null)?.addEventListener !== 'function')
    add('signal', 'must be an AbortSignal');
  return issues;
}

import {
  type Argument,
  checkArguments,
  checkRequestOptions,
  PayerKitError,
  type RequestOptions,
} from '@payerkit/core';
import type { SubmissionOutcome } from '../../settings/ledger-options.js';
import { requestRejection } from './request.js';

/**
 * Checks the options of a method that reads them before it sends anything.
 *
 * @param operation - method and path template, or the method's name
 */
export function checkOptions(operation: string, options: RequestOptions): void {
  checkRequestOptions({ provider: 'optum', operation }, options);
}

const OUTCOMES: readonly SubmissionOutcome[] = ['accepted', 'rejected', 'settled'];

/**
 * Rejects arguments of the wrong type, whatever `preflight` is, because they cannot be used.
 *
 * @param operation - method and path template, or the method's name where it calls several operations
 * @param args - arguments by name
 * @throws `ValidationError` naming every argument and the type it must have
 */
export function checkTypes(operation: string, args: Readonly<Record<string, Argument>>): void {
  checkArguments({ provider: 'optum', operation }, args);
}

/**
 * Rejects a value that is not an outcome of a submission.
 *
 * @param operation - method and path template of the submission
 * @param outcome - as the caller gave it
 */
export function checkOutcome(operation: string, outcome: unknown): void {
  if ((OUTCOMES as readonly unknown[]).includes(outcome)) return;
  const text = outcome === undefined ? 'is required' : 'must be accepted, rejected or settled';
  const code = outcome === undefined ? 'required' : 'invalid_value';
  throw requestRejection(operation, [{ severity: 'error', code, path: 'outcome', text }]);
}

/**
 * Reads something from a caller's input. Where `preflight` lets a wrong type pass, reading it would fail with an error
 * about a line of payerkit; the caller gets one that names the input instead.
 *
 * @param read - reads the input and nothing else
 * @param path - name of the argument
 * @throws `ValidationError` when it cannot be read
 */
export function readInput<T>(operation: string, read: () => T, path = 'input'): T {
  try {
    const value = read();
    return isPromise(value) ? (value.then(undefined, rejected) as T) : value;
  } catch (error) {
    return rejected(error);
  }

  function rejected(error: unknown): never {
    if (PayerKitError.isInstance(error)) throw error;
    const text = 'has a field of the wrong type';
    throw requestRejection(operation, [{ severity: 'error', code: 'invalid_type', path, text }]);
  }
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as Partial<PromiseLike<unknown>> | null | undefined)?.then === 'function';
}

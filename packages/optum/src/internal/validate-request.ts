import { type InputSchema, type Issue, ValidationError, validateInput } from '@payerkit/core';
import type { z as Z } from 'zod';
import { readX12 } from '../x12/read-x12.js';
import { X12FormatError } from '../x12/x12-format-error.js';
import type { Connection } from './connection.js';
import type { Operation } from './operation.js';
import type { Zod } from './wire-schema.js';

/** Refuses a bad request as the client's `preflight` option says; `operation` is method and path template. */
export type RequestCheck = (connection: Connection, input: unknown, operation: string) => Promise<void>;

/**
 * A check of a request that is built with the first request: zod is dear to load.
 *
 * @param build - builds the schema
 */
export function requestCheck(build: (z: Zod) => Z.ZodType): RequestCheck {
  let schema: Promise<Z.ZodType> | undefined;
  return (connection, input, operation) => {
    schema ??= import('zod').then(({ z }) => build(z));
    return checkRequest(connection, input, operation, schema);
  };
}

/**
 * Checks a request by a schema.
 *
 * @param connection - knows the `preflight` option
 * @param input - the request
 * @param operation - method and path template
 * @param schema - what it must look like
 * @throws `ValidationError` naming every field and the rule it breaks, never the value
 */
export async function checkRequest(
  connection: Connection,
  input: unknown,
  operation: string,
  schema: InputSchema<unknown> | Promise<InputSchema<unknown>>,
): Promise<void> {
  if (connection.preflight === 'off') return;
  try {
    await validateInput(() => schema, input, { provider: 'optum', operation });
  } catch (error) {
    if (!ValidationError.isInstance(error)) throw error;
    refuse(connection, error);
  }
}

/**
 * Throws, or with `preflight: 'warn'` writes to the log and lets the request go.
 *
 * @param connection - knows the `preflight` option
 * @param error - why the request would be refused
 */
export function refuse(connection: Connection, error: ValidationError): void {
  if (connection.preflight === 'off') return;
  if (connection.preflight === 'error') throw error;
  connection.logger?.warn(`payerkit preflight: ${error.message}`, { operation: error.operation });
}

/**
 * Refuses a request that breaks rules; does nothing when it breaks none.
 *
 * @param connection - knows the `preflight` option
 * @param operation - method and path template
 * @param issues - what is wrong: fields and rules, no values
 */
export function refuseIssues(connection: Connection, operation: string, issues: readonly Issue[]): void {
  if (issues.length > 0) refuse(connection, requestRefusal(operation, issues));
}

/**
 * A refusal of a request.
 *
 * @param operation - method and path template
 * @param issues - what is wrong: fields and rules, no values
 */
export function requestRefusal(operation: string, issues: readonly Issue[]): ValidationError {
  return new ValidationError({
    code: 'invalid_input',
    provider: 'optum',
    operation,
    message: `${issues.map(({ path, text }) => `${path} ${text}`).join('; ')}. Nothing was sent.`,
    issues,
  });
}

/**
 * Refuses what is no X12 interchange. Counts in its trailers are not checked against the sandbox, whose own samples have
 * wrong ones.
 *
 * @param connection - knows the `preflight` option
 * @param x12 - what the caller gave
 * @param operation - what it is for
 * @param field - where it stands in the request
 */
export function checkInterchange(
  connection: Connection,
  x12: unknown,
  { method, path }: Pick<Operation, 'method' | 'path'>,
  field = 'x12',
): void {
  if (connection.preflight === 'off') return;
  let text = 'must be a whole X12 interchange, from ISA to IEA';
  try {
    const trailers = connection.environment.kind === 'sandbox' ? 'ignore' : 'check';
    if (typeof x12 === 'string' && readX12(x12, { trailers }).length > 0) return;
  } catch (error) {
    if (!X12FormatError.isInstance(error)) throw error;
    text += `; ${error.message.replace(/\.$/, '')}`;
  }
  refuse(
    connection,
    requestRefusal(`${method} ${path}`, [{ severity: 'error', code: 'preflight', path: field, text }]),
  );
}

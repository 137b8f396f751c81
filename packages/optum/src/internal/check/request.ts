import {
  checkArguments,
  type InputSchema,
  type Issue,
  inputError,
  loadModule,
  ValidationError,
  validateInput,
} from '@payerkit/core';
import type { z as Z } from 'zod';
import { readX12 } from '../../x12/read-x12.js';
import { X12FormatError } from '../../x12/x12-format-error.js';
import type { Connection } from '../call/connection.js';
import { isObject } from '../wire/json.js';
import type { Zod } from '../wire/schema.js';
import { isSurelyAccepted } from './acceptance.js';

/**
 * Defers a schema until it is first needed: zod takes long to load.
 *
 * @param build - builds it
 */
export function lazySchema(build: (z: Zod) => Z.ZodType | Promise<Z.ZodType>): () => Promise<Z.ZodType> {
  let schema: Promise<Z.ZodType> | undefined;
  return () => {
    schema ??= loadModule('zod', () => import('zod')).then(({ z }) => build(z));
    return schema;
  };
}

/**
 * Checks a request against a schema and further rules. All problems are reported at once.
 *
 * @param connection - has the `preflight` option
 * @param input - the request
 * @param schema - the schema
 * @param rules - the issues beyond the schema
 * @throws `ValidationError` naming every field, the rule it breaks and the fix, never the value
 */
export async function checkRequest(
  connection: Connection,
  input: unknown,
  operation: string,
  schema: (() => Promise<InputSchema<unknown>>) | undefined,
  rules: () => readonly Issue[] | Promise<readonly Issue[]> = () => [],
): Promise<void> {
  // A value that is not an object cannot be sent, whatever preflight is.
  if (connection.preflight !== 'error')
    checkArguments({ provider: 'optum', operation }, { input: [input, 'object'] });
  if (connection.preflight === 'off') return;
  const ofSchema = schema === undefined ? [] : await schemaIssues(schema, input, operation);
  rejectIssues(connection, operation, merged(ofSchema, isObject(input) ? await rules() : []));
}

async function schemaIssues(
  schema: () => Promise<InputSchema<unknown>>,
  input: unknown,
  operation: string,
): Promise<readonly Issue[]> {
  const built = await schema();
  if (isSurelyAccepted(built, input)) return [];
  try {
    await validateInput(() => built, input, { provider: 'optum', operation });
    return [];
  } catch (error) {
    if (!ValidationError.isInstance(error)) throw error;
    return error.issues;
  }
}

/** A rule knows the fix, so it replaces the schema's issue; nothing is reported below a missing field. */
function merged(ofSchema: readonly Issue[], ofRules: readonly Issue[]): Issue[] {
  const told = new Set(ofRules.map(({ path }) => path));
  const missing = ofSchema.filter(({ code }) => code === 'required').map(({ path }) => `${path}.`);
  return [
    ...ofSchema
      .filter(({ path }) => !told.has(path))
      .map((issue) => ({
        ...issue,
        followUp: issue.followUp ?? (issue.code === 'required' ? 'Add it.' : 'Correct the field.'),
      })),
    ...ofRules.filter(({ path }) => !missing.some((above) => path?.startsWith(above))),
  ];
}

/**
 * Rejects a request that breaks rules; does nothing when it breaks none. With `preflight: 'warn'` it writes the same
 * issues to the log, and the request is sent.
 *
 * @param connection - has the `preflight` option
 * @param issues - fields and rules, no values
 */
export function rejectIssues(connection: Connection, operation: string, issues: readonly Issue[]): void {
  if (issues.length === 0 || connection.preflight === 'off') return;
  if (connection.preflight === 'error') throw requestRejection(operation, issues);
  const problems = issues.map(({ path, text }) => `${path} ${text}`).join('; ');
  connection.logger?.warn(
    `payerkit preflight: ${problems}. The request is sent, because preflight is 'warn'.`,
    { operation, issues },
  );
}

/**
 * A rejection of a request.
 *
 * @param issues - fields and rules, no values
 */
export function requestRejection(operation: string, issues: readonly Issue[]): ValidationError {
  return inputError(issues, { provider: 'optum', operation });
}

/**
 * Returns the problems of an X12 interchange. Counts in its trailers are not checked against the sandbox, whose own
 * samples have wrong ones.
 *
 * @param x12 - as the caller gave it
 * @param kind - of the environment
 * @param field - its location in the request
 */
export function interchangeIssues(x12: unknown, kind: 'sandbox' | 'production', field = 'x12'): Issue[] {
  let text = 'must be a complete X12 interchange, from ISA to IEA';
  try {
    const trailers = kind === 'sandbox' ? 'ignore' : 'check';
    if (typeof x12 === 'string' && readX12(x12, { trailers }).length > 0) return [];
  } catch (error) {
    if (!X12FormatError.isInstance(error)) throw error;
    text += `; ${error.message.replace(/\.$/, '')}`;
  }
  return [{ severity: 'error', code: 'preflight', path: field, text }];
}

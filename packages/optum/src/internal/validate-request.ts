import { type Issue, safeToken, ValidationError } from '@payerkit/core';
import type { z as Z } from 'zod';
import type { Connection } from './connection.js';
import type { Zod } from './wire-schema.js';

/** Gives the request back, or refuses it as the client's `preflight` option says. */
export type RequestCheck<T> = (connection: Connection, input: unknown, operation: string) => Promise<T>;

/**
 * A check of a request that is built with the first request: zod is dear to load.
 *
 * @param build - builds the schema
 */
export function requestCheck<T>(build: (z: Zod) => Z.ZodType<T>): RequestCheck<T> {
  let schema: Promise<Z.ZodType<T>> | undefined;
  return async (connection, input, operation) => {
    if (connection.preflight === 'off') return input as T;
    schema ??= import('zod').then(({ z }) => build(z));
    const result = (await schema).safeParse(input);
    if (!result.success) refuse(connection, operation, issuesOf(result.error));
    return input as T;
  };
}

/**
 * What zod found, without any value of the request.
 *
 * @param error - zod's
 * @param prefix - where the checked value stands in the request
 */
export function issuesOf(error: Z.ZodError, prefix: readonly string[] = []): Issue[] {
  return error.issues.map((issue) => ({
    severity: 'error',
    code: issue.code,
    path: safeToken([...prefix, ...issue.path.map(String)].join('.') || '$'),
    text: issue.message,
  }));
}

/**
 * Throws, or with `preflight: 'warn'` writes to the log and lets the request go.
 *
 * @param connection - knows the option
 * @param operation - method and path template
 * @param issues - what is wrong
 * @throws `ValidationError`
 */
export function refuse(connection: Connection, operation: string, issues: readonly Issue[]): void {
  if (issues.length === 0 || connection.preflight === 'off') return;
  const list = issues.map(({ path, text }) => `${path} ${text}`).join('; ');
  if (connection.preflight === 'warn') {
    connection.logger?.warn(`preflight: ${list}`, { operation });
    return;
  }
  throw new ValidationError({
    code: 'invalid_request',
    provider: 'optum',
    operation,
    message: `The request was not sent: ${list}.`,
    issues,
  });
}

import { type Issue, safeToken, ValidationError } from '@payerkit/core';
import type { z as Z } from 'zod';
import type { Zod } from './wire-schema.js';

/**
 * A check of a request that is built with the first request: zod is dear to load.
 *
 * @param build - builds the schema
 */
export function requestCheck<T>(build: (z: Zod) => Z.ZodType<T>): RequestCheck<T> {
  let schema: Promise<Z.ZodType<T>> | undefined;
  return async (input, operation) => {
    schema ??= import('zod').then(({ z }) => build(z));
    const result = (await schema).safeParse(input);
    if (result.success) return result.data;
    const issues = result.error.issues.map(
      (issue): Issue => ({
        severity: 'error',
        code: issue.code,
        path: safeToken(issue.path.map(String).join('.') || '$'),
        text: issue.message,
      }),
    );
    throw new ValidationError({
      code: 'invalid_request',
      provider: 'optum',
      operation,
      message: `The request was not sent: ${issues.map(({ path, text }) => `${path} ${text}`).join('; ')}.`,
      issues,
    });
  };
}

/** Gives the request back, or throws a `ValidationError` that names every wrong field and prints no value. */
export type RequestCheck<T> = (input: unknown, operation: string) => Promise<T>;

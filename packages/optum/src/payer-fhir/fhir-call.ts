import {
  BadRequestError,
  ConflictError,
  type FailureContext,
  type Issue,
  ResponseFormatError,
  ServerError,
} from '@payerkit/core';
import type { z as Z } from 'zod';
import { isFailure, readOutcome } from '../internal/error/operation-outcome.js';
import { isObject } from '../internal/wire/json.js';
import type { Zod } from '../internal/wire/schema.js';

/** The FHIR server to call: a payer and one of its lines of business. */
export interface PayerLine {
  /** ID of the payer, such as `87726`. */
  readonly payerId: string;
  /** Line of business as the payer abbreviates it; `bh`, `ph` and `pa` are known. */
  readonly lob: string;
}

/** Base path of the FHIR products. */
export const PAYER_FHIR = { line: 'payer-fhir', origin: 'gateway' } as const;

/**
 * Checks of a payer and its line, to spread into the schema of a request.
 *
 * @internal
 */
export function payerLineFields(z: Zod): { payerId: Z.ZodString; lob: Z.ZodString } {
  return { payerId: z.string().min(1), lob: z.string().min(1) };
}

/**
 * Returns the path parameters of a payer and its line.
 *
 * @param request - of any operation
 */
export function lineIn({ payerId, lob }: PayerLine): { payerId: string; lob: string } {
  return { payerId, lob };
}

/**
 * Returns the body of a response as an object, or throws an OperationOutcome that reports an error.
 *
 * @param body - parsed JSON
 * @param resourceType - required resource type; undefined for JSON that is not a resource
 * @throws `BadRequestError` for an OperationOutcome with errors, `ResponseFormatError` for anything else
 */
export function answerObject(
  body: unknown,
  context: FailureContext,
  resourceType?: string,
): Readonly<Record<string, unknown>> {
  rejectOutcome(body, context);
  if (isObject(body) && (resourceType === undefined || body.resourceType === resourceType)) return body;
  throw new ResponseFormatError({
    ...context,
    code: 'unexpected_resource',
    message: `The response is not ${resourceType === undefined ? 'a JSON object' : `a ${resourceType} resource`}.`,
    issues: [{ severity: 'error', code: 'structure', path: 'resourceType' }],
    details: body,
  });
}

/**
 * Throws when a response of status 200 is an OperationOutcome that reports an error.
 *
 * @param body - parsed JSON
 */
export function rejectOutcome(body: unknown, context: FailureContext): void {
  rejectIssues(readOutcome(body)?.filter(isFailure) ?? [], body, context);
}

/**
 * Throws when an OperationOutcome reports errors. Only an issue type that describes the request proves that a submission
 * was not accepted.
 *
 * @param issues - the errors alone
 * @param body - the response for `details()`
 */
export function rejectIssues(issues: readonly Issue[], body: unknown, context: FailureContext): void {
  if (issues.length === 0) return;
  const failure = { ...context, code: 'operation_outcome', issues, details: body };
  if (issues.some(({ code }) => !DESCRIBES_REQUEST.has(code) && !DESCRIBES_EARLIER_REQUEST.has(code)))
    throw new ServerError({
      ...failure,
      message: "The payer's server failed with an OperationOutcome. See `issues` and `details()`.",
    });
  if (issues.some(({ code }) => DESCRIBES_EARLIER_REQUEST.has(code)))
    throw new ConflictError({
      ...failure,
      message:
        'The payer reports an earlier request of this kind with an OperationOutcome. See `issues` and `details()`.',
    });
  throw new BadRequestError({
    ...failure,
    message: 'The payer rejected the request with an OperationOutcome. See `issues` and `details()`.',
  });
}

/** FHIR issue types that describe what is wrong with the request. All others describe the server, or are undocumented. */
const DESCRIBES_REQUEST: ReadonlySet<string> = new Set(
  (
    'invalid structure required value invariant code-invalid extension too-long security login expired forbidden ' +
    'suppressed processing not-supported multiple-matches not-found deleted too-costly business-rule'
  ).split(' '),
);

/** FHIR issue types that mean the payer may already have this submission. */
const DESCRIBES_EARLIER_REQUEST: ReadonlySet<string> = new Set(['duplicate', 'conflict']);

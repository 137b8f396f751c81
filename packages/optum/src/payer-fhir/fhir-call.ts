import {
  BadRequestError,
  encodePathSegment,
  type FailureContext,
  type HttpMethod,
  type RequestOptions,
  ResponseFormatError,
  ResponsePromise,
  type RetryClass,
  ServerError,
  type VendorResponse,
  type WithResponse,
} from '@payerkit/core';
import type { z as Z } from 'zod';
import type { CallParts, Connection } from '../internal/call/connection.js';
import { readInput } from '../internal/check/arguments.js';
import type { RequestCheck } from '../internal/check/request.js';
import { isFailure, readOutcome } from '../internal/error/operation-outcome.js';
import { isObject } from '../internal/error/wire-errors.js';
import type { Operation } from '../internal/operation/row.js';
import type { Zod } from '../internal/wire/schema.js';

/** Whose FHIR server is meant: a payer, and one of its lines of business. */
export interface PayerLine {
  /** Id of the payer, such as `87726`. */
  readonly payerId: string;
  /** Line of business as the payer abbreviates it; `bh`, `ph` and `pa` are known. */
  readonly lob: string;
}

/**
 * One operation of the FHIR products, and how its request is checked.
 *
 * @internal
 */
export interface FhirOperation extends Operation {
  /** Checks what the caller gave, before anything is sent. */
  readonly check: RequestCheck;
}

/**
 * What is particular to one call.
 *
 * @internal
 */
export interface FhirCall<T> extends Omit<CallParts<T>, 'path' | 'disclosure' | 'parse'> {
  /** Path parameters besides the payer and its line. */
  readonly ids?: Readonly<Record<string, string>> | undefined;
  /** FHIR resource type that is disclosed; undefined when no person's data comes back. */
  readonly discloses?: string | undefined;
  /** Reads the response. */
  parse(response: VendorResponse, context: FailureContext): T | Promise<T>;
}

/**
 * A row of the operation table.
 *
 * @param method - HTTP method
 * @param path - template, with `{payerId}` and `{lob}`
 * @param retryClass - what may be done when the outcome is in doubt
 * @param check - how its request is checked
 *
 * @internal
 */
export function fhirOperation(
  method: HttpMethod,
  path: string,
  retryClass: RetryClass,
  check: RequestCheck,
): FhirOperation {
  const place = { line: 'payer-fhir', origin: 'gateway', token: 'v2', sandboxHeader: true } as const;
  return { ...place, method, path, retryClass, check };
}

/**
 * Checks of a payer and its line, to be spread into the schema of a request.
 *
 * @internal
 */
export function payerLineFields(z: Zod): { payerId: Z.ZodString; lob: Z.ZodString } {
  return { payerId: z.string().min(1), lob: z.string().min(1) };
}

/**
 * Checks a request and sends it.
 *
 * @param connection - how Optum is reached
 * @param operation - which
 * @param input - everything the caller gave
 * @param callOf - what is particular to this call, asked for when the input has been checked
 * @param options - the caller's request options
 *
 * @internal
 */
export function callFhir<I extends PayerLine, T>(
  connection: Connection,
  operation: FhirOperation,
  input: I,
  callOf: (input: I) => FhirCall<T>,
  options: RequestOptions | undefined,
): ResponsePromise<T> {
  const check = operation.check(connection, input, `${operation.method} ${operation.path}`);
  return new ResponsePromise(check.then(() => sendFhir(connection, operation, input, callOf, options)));
}

/**
 * As {@link callFhir}, of a request that has been checked.
 *
 * @param connection - how Optum is reached
 * @param operation - which
 * @param input - everything the caller gave
 * @param callOf - what is particular to this call
 * @param options - the caller's request options
 *
 * @internal
 */
export async function sendFhir<I extends PayerLine, T>(
  connection: Connection,
  operation: FhirOperation,
  input: I,
  callOf: (input: I) => FhirCall<T>,
  options: RequestOptions | undefined,
): Promise<WithResponse<T>> {
  const key = `${operation.method} ${operation.path}`;
  const { ids = {}, discloses, ...parts } = readInput(key, () => callOf(input));
  const values: Readonly<Record<string, string>> = { payerId: input.payerId, lob: input.lob, ...ids };
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_hole, name: string) =>
    encodePathSegment(values[name] ?? '', name),
  );
  const disclosure =
    discloses === undefined
      ? undefined
      : { resourceType: discloses, subject: undefined, scopes: [], count: () => 1 };
  return connection
    .send<T>(
      operation,
      {
        ...parts,
        path,
        disclosure,
      },
      options,
    )
    .withResponse();
}

/**
 * The body of a response as an object, after an OperationOutcome that says no has been thrown.
 *
 * @param body - parsed JSON
 * @param context - what the pipeline knows of the call
 * @param resourceType - what it must be; undefined for JSON that is no resource
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
    message: `The response is no ${resourceType ?? 'JSON object'}.`,
    issues: [{ severity: 'error', code: 'structure', path: 'resourceType' }],
    details: body,
  });
}

/**
 * Throws when a response of status 200 is an OperationOutcome that says no.
 *
 * @param body - parsed JSON
 * @param context - what the pipeline knows of the call
 */
export function rejectOutcome(body: unknown, context: FailureContext): void {
  const issues = readOutcome(body)?.filter(isFailure) ?? [];
  if (issues.length === 0) return;
  if (issues.some(({ code }) => OWN_FAULTS.has(code)))
    throw new ServerError({
      ...context,
      code: 'operation_outcome',
      message: "The payer's server failed and says so in an OperationOutcome; see issues and details().",
      issues,
      details: body,
    });
  throw new BadRequestError({
    ...context,
    code: 'operation_outcome',
    message: 'The payer rejected the request in an OperationOutcome; see issues and details().',
    issues,
    details: body,
  });
}

/** Issue types of FHIR with which a server speaks of itself, not of the request. */
const OWN_FAULTS: ReadonlySet<string> = new Set([
  'exception',
  'timeout',
  'transient',
  'incomplete',
  'no-store',
  'lock-error',
  'throttled',
]);

/** The objects in a list of the wire. */
export function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

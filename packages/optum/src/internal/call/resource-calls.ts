import {
  type RequestOptions,
  type ResponsePromise,
  type SubmissionRecord,
  type SubmissionState,
  withCallSite,
} from '@payerkit/core';
import { OptumResource } from '../../optum-resource.js';
import type { SubmissionOutcome } from '../../settings/ledger-options.js';
import { checkOutcome, checkTypes } from '../check/arguments.js';
import { type Operation, recordedBy } from '../operation/operation.js';
import {
  recordsOf as recordsIn,
  resolveSubmission,
  type SubmissionDeclaration,
  type SubmissionNumbers,
  settleSubmission,
} from '../submission/ledger.js';
import type { Connection } from './connection.js';
import { checkArgumentTypes, checkInput, performOperation, runOperation } from './run.js';

/** Returns what identifies a submission in the ledger. */
type Identified<Submission> = Pick<SubmissionDeclaration<Submission, never>, 'identify'>;

/** Returns the connection of a resource. */
export function connectionOf(resource: OptumResource): Connection {
  return OptumResource.placeOf(resource).connection;
}

/** Executes an operation. Rejects; never throws. */
export function run<Input, Result>(
  resource: OptumResource,
  declared: Operation<Input, Result>,
  input: NoInfer<Input>,
  options: RequestOptions | undefined,
): ResponsePromise<Result> {
  return runOperation(OptumResource.placeOf(resource), declared, input, options);
}

/**
 * Executes an operation for a method that calls it many times and captures the caller's line once. Rejects; never
 * throws.
 */
export async function runOneOfMany<Input, Result>(
  resource: OptumResource,
  declared: Operation<Input, Result>,
  input: NoInfer<Input>,
  options: RequestOptions | undefined,
): Promise<Result> {
  return (await performOperation(OptumResource.placeOf(resource), declared, input, options)).data;
}

/**
 * Rejects arguments of the wrong type, for methods that read them before they call anything.
 *
 * @param declared - the operation whose arguments they are
 */
export function checkArguments<Input>(
  declared: Pick<Operation<Input, never>, 'key' | 'arguments'>,
  input: NoInfer<Input>,
): void {
  checkArgumentTypes(declared, input);
}

/**
 * Records the caller's finding about a submission.
 *
 * @param declared - the operation that submitted it
 * @param input - as submitted
 * @returns the state of its first record; undefined without a ledger, or when the ledger has no such submission
 */
export function settleSubmitted<Input, Result>(
  resource: OptumResource,
  declared: Operation<Input, Result>,
  input: NoInfer<Input>,
  outcome: SubmissionOutcome,
): Promise<SubmissionState | undefined> {
  return withCallSite(async () => {
    const { key } = declared;
    checkTypes(key, { submission: [input, 'object'] });
    checkArgumentTypes(declared, input);
    checkOutcome(key, outcome);
    await checkInput(connectionOf(resource), { ...declared, rules: undefined }, input);
    const recorded = recordedBy(declared);
    const states = recorded === undefined ? [] : await settle(resource, recorded, input, outcome);
    return states.find((state) => state !== undefined);
  });
}

/**
 * Records the caller's finding about a submission that a declaration identifies.
 *
 * @param declaration - its identity in the ledger
 * @param submission - as submitted
 */
export function settle<Submission>(
  resource: OptumResource,
  declaration: Identified<Submission>,
  submission: NoInfer<Submission>,
  outcome: SubmissionOutcome,
): Promise<(SubmissionState | undefined)[]> {
  const { ledger } = OptumResource.placeOf(resource);
  return withCallSite(() => settleSubmission(ledger, declaration, submission, outcome));
}

/**
 * Records a payer's or vendor's finding about a submission that a declaration identifies.
 *
 * @param declaration - its identity in the ledger
 * @param submission - as submitted
 * @param to - the outcome; undefined when it is still unknown
 * @param numbers - reference numbers to store
 */
export function resolve<Submission>(
  resource: OptumResource,
  declaration: Identified<Submission>,
  submission: NoInfer<Submission>,
  to: 'accepted' | 'rejected' | undefined,
  numbers?: SubmissionNumbers,
): Promise<(SubmissionState | undefined)[]> {
  return resolveSubmission(OptumResource.placeOf(resource).ledger, declaration, submission, to, numbers);
}

/**
 * Returns the ledger's records of a submission that a declaration identifies; empty without a ledger.
 *
 * @param declaration - its identity in the ledger
 * @param submission - as submitted
 */
export async function recordsOf<Submission>(
  resource: OptumResource,
  declaration: Identified<Submission>,
  submission: NoInfer<Submission>,
): Promise<(SubmissionRecord | undefined)[]> {
  const { ledger } = OptumResource.placeOf(resource);
  return ledger === undefined ? [] : recordsIn(ledger, declaration, submission);
}

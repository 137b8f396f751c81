import type { RequestOptions, ResponsePromise, SubmissionRecord, SubmissionState } from '@payerkit/core';
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
import { type CallPlace, checkArgumentTypes, checkInput, runOperation } from './run.js';

/**
 * A group of methods of a client. What they share is read by the functions of this file, so that a resource has no methods but
 * its public ones, at run time, too.
 */
export class OptumResource {
  readonly #place: CallPlace;

  /**
   * @internal
   * @param place - what the methods of a client share
   */
  constructor(place: CallPlace) {
    this.#place = place;
  }

  /**
   * Returns what the methods of a client share.
   *
   * @internal
   * @param resource - one group of them
   */
  static placeOf(resource: OptumResource): CallPlace {
    return resource.#place;
  }
}

/** What identifies a submission in the ledger. */
type Identified<Submission> = Pick<SubmissionDeclaration<Submission, never>, 'identify'>;

/**
 * Returns how a resource reaches Optum.
 *
 * @param resource - the resource
 */
export function connectionOf(resource: OptumResource): Connection {
  return OptumResource.placeOf(resource).connection;
}

/**
 * Executes an operation. It rejects and never throws.
 *
 * @param resource - whose method it is
 * @param declared - the operation
 * @param input - what the method was given
 * @param options - the caller's request options
 */
export function run<Input, Result>(
  resource: OptumResource,
  declared: Operation<Input, Result>,
  input: NoInfer<Input>,
  options: RequestOptions | undefined,
): ResponsePromise<Result> {
  return runOperation(OptumResource.placeOf(resource), declared, input, options);
}

/**
 * Rejects arguments of a wrong type, for methods that read them before they call anything.
 *
 * @param declared - the operation whose arguments they are
 * @param input - what the method was given
 */
export function checkArguments<Input>(
  declared: Pick<Operation<Input, never>, 'key' | 'arguments'>,
  input: NoInfer<Input>,
): void {
  checkArgumentTypes(declared, input);
}

/**
 * Stores what the caller found out of a submission.
 *
 * @param resource - whose method it is
 * @param declared - the operation it was submitted with
 * @param input - as it was submitted
 * @param outcome - what became of it
 * @returns the state of its first record; undefined without a ledger, or when the ledger knows no such submission
 */
export async function settleSubmitted<Input, Result>(
  resource: OptumResource,
  declared: Operation<Input, Result>,
  input: NoInfer<Input>,
  outcome: SubmissionOutcome,
): Promise<SubmissionState | undefined> {
  const { key } = declared;
  checkTypes(key, { submission: [input, 'object'] });
  checkArgumentTypes(declared, input);
  checkOutcome(key, outcome);
  await checkInput(connectionOf(resource), { ...declared, rules: undefined }, input);
  const recorded = recordedBy(declared);
  const states = recorded === undefined ? [] : await settle(resource, recorded, input, outcome);
  return states.find((state) => state !== undefined);
}

/**
 * Stores what the caller found out of what is identified by a declaration.
 *
 * @param resource - whose method it is
 * @param declaration - how the ledger knows it
 * @param submission - as it was submitted
 * @param outcome - what became of it
 */
export function settle<Submission>(
  resource: OptumResource,
  declaration: Identified<Submission>,
  submission: NoInfer<Submission>,
  outcome: SubmissionOutcome,
): Promise<(SubmissionState | undefined)[]> {
  return settleSubmission(OptumResource.placeOf(resource).ledger, declaration, submission, outcome);
}

/**
 * Stores what a payer or vendor said of what is identified by a declaration.
 *
 * @param resource - whose method it is
 * @param declaration - how the ledger knows it
 * @param submission - as it was submitted
 * @param to - what became of it; undefined when it is still unknown
 * @param numbers - worth storing
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
 * Returns what the ledger has of what is identified by a declaration; empty without a ledger.
 *
 * @param resource - whose method it is
 * @param declaration - how the ledger knows it
 * @param submission - as it was submitted
 */
export async function recordsOf<Submission>(
  resource: OptumResource,
  declaration: Identified<Submission>,
  submission: NoInfer<Submission>,
): Promise<(SubmissionRecord | undefined)[]> {
  const { ledger } = OptumResource.placeOf(resource);
  return ledger === undefined ? [] : recordsIn(ledger, declaration, submission);
}

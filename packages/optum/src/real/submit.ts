import {
  type RequestOptions,
  ResponsePromise,
  type SubmissionState,
  type WithResponse,
} from '@payerkit/core';
import type { Connection } from '../internal/call/connection.js';
import { checkOutcome, checkTypes } from '../internal/check/arguments.js';
import { isObject } from '../internal/error/wire-errors.js';
import { digestOf, type SubmissionIdentity } from '../internal/submission/identity.js';
import { type SubmissionDeclaration, settleSubmission, submitOnce } from '../internal/submission/ledger.js';
import { unknownSubmission } from '../internal/submission/unknown-submission.js';
import { wireText } from '../internal/wire/text.js';
import type { LedgerOptions, SubmissionOutcome } from '../settings/ledger-options.js';
import { PRODUCTS } from './product.js';
import { type RealOperation, type RealResult, run } from './run.js';
import type { FieldTree, Selected } from './selection.js';

type Loose = Readonly<Record<string, unknown>>;

/** A mutation that must not be sent twice. */
export interface Submission extends RealOperation {
  /** Fields that are asked for whatever is selected: the ledger needs them. */
  readonly always: FieldTree;
  /** Returns what is submitted, as the ledger knows it. */
  identify(input: Loose): readonly SubmissionIdentity[];
  /** Returns whether a response with data says that the submission was not taken. */
  isRejected(data: Loose): boolean;
  /** Returns whether a response with data says in a documented form that the submission was taken. */
  isTaken(data: Loose): boolean;
}

/**
 * Identifies a submission by all that it says: what has no number of its own is the same when it says the same.
 *
 * @param name - of the mutation
 */
export function contentIdentity(name: string): Submission['identify'] {
  return (input) => [{ parts: [name, digestOf(input)], content: input }];
}

/**
 * Sends a mutation under the eyes of the client's ledger, where it has one.
 *
 * @param connection - how Optum is reached
 * @param ledger - where submissions are remembered
 * @param submission - what to send
 * @param request - input, provider, selection
 * @param options - the caller's request options
 */
export function submit<T, S>(
  connection: Connection,
  ledger: LedgerOptions | undefined,
  submission: Submission,
  request: object,
  options: RequestOptions | undefined,
): ResponsePromise<RealResult<Selected<T, S>>> {
  return new ResponsePromise(send());

  async function send(): Promise<WithResponse<RealResult<Selected<T, S>>>> {
    const { key: operation } = PRODUCTS[submission.api];
    return submitOnce(
      { connection, ledger, operation, options },
      declarationOf<RealResult<Selected<T, S>>>(submission),
      inputOf(request),
      async () => {
        const response = await run<T, S>(
          connection,
          submission,
          request,
          options,
          submission.always,
        ).withResponse();
        const data = looseOf(response.data);
        if (submission.isTaken(data) || submission.isRejected(data)) return response;
        throw unknownSubmission(operation, response.meta, { code: 'no_receipt', details: response.data });
      },
    );
  }
}

/** How the ledger knows a mutation. */
function declarationOf<Result extends RealResult<unknown>>(
  submission: Submission,
): SubmissionDeclaration<Loose, Result> {
  return {
    identify: (request) => submission.identify(request),
    numbers: (result) => {
      const data = looseOf(result);
      return Object.fromEntries(Object.keys(submission.always).map((name) => [name, wireText(data[name])]));
    },
    isRejected: (result) => submission.isRejected(looseOf(result)),
  };
}

/**
 * Writes into the ledger what the caller found out of a submission.
 *
 * @param ledger - where submissions are stored
 * @param submission - what was sent
 * @param request - as it was sent
 * @param outcome - what became of it
 */
export async function settleRealSubmission(
  ledger: LedgerOptions | undefined,
  submission: Submission,
  request: object,
  outcome: SubmissionOutcome,
): Promise<SubmissionState | undefined> {
  const { key: operation } = PRODUCTS[submission.api];
  checkTypes(operation, { request: [request, 'object'] });
  checkOutcome(operation, outcome);
  const states = await settleSubmission(ledger, submission, inputOf(request), outcome);
  return states.find((state) => state !== undefined);
}

/** Returns whether a value of the wire is text that says something. */
export function isText(value: unknown): boolean {
  return wireText(value) !== undefined;
}

/** The operation's input: what is submitted, without who asks and what is wanted back. */
function inputOf(request: object): Loose {
  const { providerTaxId: _providerTaxId, select: _select, ...input } = (request ?? {}) as Loose;
  return input;
}

function looseOf({ data }: RealResult<unknown>): Loose {
  return isObject(data) ? data : {};
}

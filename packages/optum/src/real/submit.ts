import {
  type RequestOptions,
  ResponsePromise,
  type SubmissionState,
  type WithResponse,
} from '@payerkit/core';
import type { Connection } from '../internal/call/connection.js';
import { isObject } from '../internal/error/wire-errors.js';
import {
  digestOf,
  guarded,
  ledgerKey,
  type SubmissionIdentity,
  settleAs,
} from '../internal/submission/guarded-submission.js';
import { wireText } from '../internal/wire/text.js';
import type { LedgerOptions, SubmissionOutcome } from '../settings/ledger-options.js';
import { products } from './product.js';
import { type RealOperation, type RealResult, run } from './run.js';
import type { FieldTree, Selected } from './selection.js';

type Loose = Readonly<Record<string, unknown>>;

/** A mutation that must not be sent twice. */
export interface Submission extends RealOperation {
  /** Fields that are asked for whatever is selected: the ledger needs them. */
  readonly always: FieldTree;
  /** What is submitted, as the ledger knows it. */
  identities(input: Loose, secret: string): readonly SubmissionIdentity[];
  /** Whether an respond with data says that the submission was not taken. */
  isRefused(data: Loose): boolean;
}

/**
 * Identifies a submission by all that it says: what has no number of its own is the same when it says the same.
 *
 * @param name - of the mutation
 */
export function contentIdentity(name: string): Submission['identities'] {
  return (input, secret) => {
    const contentDigest = digestOf(input);
    return [{ key: ledgerKey([name, contentDigest], secret), contentDigest }];
  };
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
    const input = inputOf(request);
    const { key: operation } = products[submission.api];
    const identities = (secret: string) => submission.identities(input, secret);
    const answer = await guarded<RealResult<Selected<T, S>>, WithResponse<RealResult<Selected<T, S>>>>(
      { connection, ledger, identities, operation, controlNumber: undefined, numbersOf },
      () => run<T, S>(connection, submission, request, options, submission.always).withResponse(),
    );
    if (ledger !== undefined && submission.isRefused(looseOf(answer.data)))
      await free(connection, ledger, identities(ledger.secret), operation);
    return answer;
  }

  function numbersOf(result: RealResult<unknown>): Record<string, string | undefined> {
    const data = looseOf(result);
    return Object.fromEntries(Object.keys(submission.always).map((name) => [name, wireText(data[name])]));
  }
}

/**
 * Writes into the ledger what the caller found out of a submission.
 *
 * @param ledger - where submissions are remembered
 * @param submission - what was sent
 * @param request - as it was sent
 * @param outcome - what became of it
 */
export async function settleSubmission(
  ledger: LedgerOptions | undefined,
  submission: Submission,
  request: object,
  outcome: SubmissionOutcome,
): Promise<SubmissionState | undefined> {
  const input = inputOf(request);
  const keysOf = (secret: string) => submission.identities(input, secret).map(({ key }) => key);
  const states = await settleAs(ledger, keysOf, outcome);
  return states.find((state) => state !== undefined);
}

/** The operation's input: what is submitted, without who asks and what is wanted back. */
function inputOf(request: object): Loose {
  const { providerTaxId: _providerTaxId, select: _select, ...input } = (request ?? {}) as Loose;
  return input;
}

function looseOf({ data }: RealResult<unknown>): Loose {
  return isObject(data) ? data : {};
}

/** What was rejected may be corrected and sent again. A record that cannot be written goes on rejecting: the safe side. */
async function free(
  connection: Connection,
  { store }: LedgerOptions,
  identities: readonly SubmissionIdentity[],
  operation: string,
): Promise<void> {
  try {
    for (const { key } of identities) await store.transition(key, 'accepted', 'rejected');
  } catch {
    connection.logger?.error('payerkit: the submission ledger could not be written', { operation });
  }
}

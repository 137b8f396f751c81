import type { SubmissionState, WithResponse } from '@payerkit/core';
import type { LedgerOptions, SubmissionOutcome } from '../../settings/ledger-options.js';
import type { Connection } from '../call/connection.js';
import { digestOf, guarded, ledgerKey, settleAs } from './guarded-submission.js';

/** What makes a submission the same one, and what is in it. */
export interface KeptSubmission {
  /** Method and path template. */
  readonly operation: string;
  /** What makes it the same submission, in an order of its own. */
  readonly identity: readonly (string | undefined)[];
  /** All that it says: plain JSON. */
  readonly content: unknown;
}

/** Sends what must not be sent twice, under the eyes of the client's ledger where it has one. */
export class SubmissionKeeper {
  readonly #connection: Connection;
  readonly #ledger: LedgerOptions | undefined;

  constructor(connection: Connection, ledger: LedgerOptions | undefined) {
    this.#connection = connection;
    this.#ledger = ledger;
  }

  /**
   * Sends a submission.
   *
   * @param operation - method and path template
   * @param describe - what it is; asked for only where there is a ledger, because a digest of files is dear
   * @param send - sends it
   * @param numbersOf - reference numbers of the response, safe to store
   * @throws `DuplicateSubmissionError` when the same submission stands unsettled in the ledger
   */
  send<T>(
    operation: string,
    describe: () => Promise<KeptSubmission> | KeptSubmission,
    send: () => Promise<WithResponse<T>>,
    numbersOf: (data: T) => Readonly<Record<string, string | undefined>>,
  ): Promise<WithResponse<T>> {
    const identities = async (secret: string) => {
      const kept = await describe();
      return [{ key: keyOf(kept, secret), contentDigest: digestOf(kept.content) }];
    };
    const [connection, ledger] = [this.#connection, this.#ledger];
    return guarded({ connection, ledger, identities, operation, controlNumber: undefined, numbersOf }, send);
  }

  /**
   * Writes down what became of a submission.
   *
   * @param submission - as it was sent
   * @param to - what became of it
   * @returns where its record stands; undefined without a ledger, or when the ledger knows no such submission
   */
  async settle(submission: KeptSubmission, to: SubmissionOutcome): Promise<SubmissionState | undefined> {
    const [state] = await settleAs(this.#ledger, (secret) => [keyOf(submission, secret)], to);
    return state;
  }
}

function keyOf({ operation, identity }: KeptSubmission, secret: string): string {
  return ledgerKey([operation, ...identity], secret);
}

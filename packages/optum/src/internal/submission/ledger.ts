import {
  ConfigurationError,
  DuplicateSubmissionError,
  PayerKitError,
  type RequestOptions,
  type SubmissionRecord,
  type SubmissionState,
  sendingMark,
  submissionOutcome,
  unresolvedReason,
  type WithResponse,
} from '@payerkit/core';
import type { LedgerOptions, SubmissionOutcome } from '../../settings/ledger-options.js';
import type { Connection } from '../call/connection.js';
import { readInput } from '../check/arguments.js';
import { digestOf, type SubmissionIdentity, submissionKey } from './identity.js';
import { unknownSubmission } from './unknown-submission.js';

/** Reference numbers of a response, safe to store; missing ones are omitted. */
export type SubmissionNumbers = Readonly<Record<string, string | undefined>>;

/** Ledger identity of a kind of submission: the only ledger declaration of a product. */
export interface SubmissionDeclaration<Request, Data> {
  /** Returns the submissions in a request; several where one interchange contains several claims. */
  identify(request: Request): readonly SubmissionIdentity[] | Promise<readonly SubmissionIdentity[]>;
  /** Returns the numbers of a response to store. */
  numbers(data: Data): SubmissionNumbers;
  /** Checks whether a successful response states that the submission was rejected. Default: none does. */
  isRejected?(data: Data): boolean;
}

/** Context of a submission. */
export interface SubmissionPlace {
  /** The connection to Optum. */
  readonly connection: Connection;
  /** Ledger of submissions; without one the submission is sent unrecorded. */
  readonly ledger: LedgerOptions | undefined;
  /** Method and path template. */
  readonly operation: string;
  /** Control number it is sent under. */
  readonly controlNumber?: string | undefined;
  /** The caller's options; their total time budget is stored. */
  readonly options?: RequestOptions | undefined;
}

/**
 * Sends a submission that must not be sent twice: with a ledger, the record is durable before anything is sent. Only a
 * documented rejection, or an error before the request was written, releases the record; every other error becomes
 * `SubmissionUnknownError`, with or without a ledger.
 *
 * @param place - ledger and connection
 * @param declaration - its identity in the ledger
 * @param request - as submitted
 * @param send - sends it and reads the response
 * @throws `DuplicateSubmissionError` when an unsettled submission with the same identity is in the ledger;
 *   `ConfigurationError` (code `submission_ledger_failed`) when the ledger cannot be written. Nothing was sent in
 *   either case
 */
export async function submitOnce<Request, Data>(
  place: SubmissionPlace,
  declaration: SubmissionDeclaration<Request, Data>,
  request: Request,
  send: () => Promise<WithResponse<Data>>,
): Promise<WithResponse<Data>> {
  const keys = await beginAll(place, declaration, request);
  let response: WithResponse<Data>;
  try {
    response = await send();
  } catch (error) {
    await record(place, keys, submissionOutcome(error));
    throw asSubmissionError(place, error);
  }
  const state = declaration.isRejected?.(response.data) === true ? 'rejected' : 'accepted';
  await record(place, keys, state, declaration.numbers(response.data));
  return response;
}

/**
 * Returns the ledger records of a request, in the order of its identities.
 *
 * @param declaration - its identity in the ledger
 * @param request - as submitted
 */
export async function recordsOf<Request>(
  ledger: LedgerOptions,
  declaration: Pick<SubmissionDeclaration<Request, never>, 'identify'>,
  request: Request,
): Promise<(SubmissionRecord | undefined)[]> {
  const keys = await keysOf(ledger, declaration, request);
  return Promise.all(keys.map((key) => recordOf(ledger, key)));
}

/**
 * Stores a vendor's or payer's finding about submissions whose response was lost. Accepted ones can change only to
 * `rejected`: a payer may reject what the clearinghouse accepted.
 *
 * @param declaration - its identity in the ledger
 * @param request - as submitted
 * @param to - the outcome; undefined when it is still unknown, which changes nothing
 * @param numbers - reference numbers to store
 * @returns the state of each record; undefined without a ledger or when the ledger has no such submission
 */
export function resolveSubmission<Request>(
  ledger: LedgerOptions | undefined,
  declaration: Pick<SubmissionDeclaration<Request, never>, 'identify'>,
  request: Request,
  to: 'accepted' | 'rejected' | undefined,
  numbers: SubmissionNumbers = {},
): Promise<(SubmissionState | undefined)[]> {
  return moveAll(ledger, declaration, request, to, to === 'rejected' ? ANY_OPEN : UNRESOLVED, numbers);
}

/**
 * Stores the caller's finding about submissions. An accepted one can be withdrawn, such as a claim that was reversed.
 *
 * @param declaration - its identity in the ledger
 * @param request - as submitted
 * @param outcome - what became of it
 * @returns the state of each record; undefined without a ledger or when the ledger has no such submission
 */
export function settleSubmission<Request>(
  ledger: LedgerOptions | undefined,
  declaration: Pick<SubmissionDeclaration<Request, never>, 'identify'>,
  request: Request,
  outcome: SubmissionOutcome,
): Promise<(SubmissionState | undefined)[]> {
  return moveAll(ledger, declaration, request, outcome, outcome === 'accepted' ? UNRESOLVED : ANY_OPEN, {});
}

/** `sending` is the state that a crash leaves. */
const UNRESOLVED: readonly SubmissionState[] = ['unknown', 'sending'];
const ANY_OPEN: readonly SubmissionState[] = [...UNRESOLVED, 'accepted'];

/** A record that cannot be read stops only itself: the others are updated before its error is thrown. */
async function moveAll<Request>(
  ledger: LedgerOptions | undefined,
  declaration: Pick<SubmissionDeclaration<Request, never>, 'identify'>,
  request: Request,
  to: SubmissionState | undefined,
  from: readonly SubmissionState[],
  numbers: SubmissionNumbers,
): Promise<(SubmissionState | undefined)[]> {
  if (ledger === undefined) return [];
  const states: (SubmissionState | undefined)[] = [];
  const failures: unknown[] = [];
  for (const key of await keysOf(ledger, declaration, request)) {
    try {
      states.push(await move(ledger, key, to, from, numbers));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return states;
}

async function move(
  ledger: LedgerOptions,
  key: string,
  to: SubmissionState | undefined,
  from: readonly SubmissionState[],
  numbers: SubmissionNumbers,
): Promise<SubmissionState | undefined> {
  const result = presentNumbers(numbers);
  // The written state is the result; reading it back could only fail.
  if (to !== undefined)
    for (const state of from) if (await ledger.store.transition(key, state, to, result)) return to;
  return (await recordOf(ledger, key))?.state;
}

/**
 * Stores a payer's finding about the submission of a key, like {@link resolveSubmission}, for callers that have only
 * the key.
 *
 * @param key - of the submission
 * @param to - the outcome
 * @param numbers - reference numbers to store
 * @returns its state; undefined when the ledger has no such submission
 */
export function moveRecord(
  ledger: LedgerOptions,
  key: string,
  to: 'accepted' | 'rejected',
  numbers: SubmissionNumbers = {},
): Promise<SubmissionState | undefined> {
  return move(ledger, key, to, to === 'rejected' ? ANY_OPEN : UNRESOLVED, numbers);
}

/**
 * Returns the record of a key.
 *
 * @param key - of the submission
 */
export async function recordOf({ store }: LedgerOptions, key: string): Promise<SubmissionRecord | undefined> {
  if (store.get !== undefined) return store.get(key);
  for await (const record of store.list()) if (record.key === key) return record;
  return undefined;
}

async function keysOf<Request>(
  { secret }: LedgerOptions,
  { identify }: Pick<SubmissionDeclaration<Request, never>, 'identify'>,
  request: Request,
): Promise<string[]> {
  const read = async () => (await identify(request)).map((identity) => submissionKey(identity, secret));
  return readInput('submission ledger', read, 'submission');
}

/** Reserves all keys or none. */
async function beginAll<Request>(
  { ledger, operation, controlNumber, connection, options }: SubmissionPlace,
  { identify }: Pick<SubmissionDeclaration<Request, never>, 'identify'>,
  request: Request,
): Promise<readonly string[]> {
  if (ledger === undefined) return [];
  const { store, secret } = ledger;
  const begun: string[] = [];
  const numbered = controlNumber === undefined ? {} : { controlNumber };
  const owned = options?.subject === undefined ? {} : { person: options.subject };
  const { totalTimeoutMs, leaseMs } = connection.sendingBudget;
  const mark = sendingMark({ totalTimeoutMs: options?.totalTimeoutMs ?? totalTimeoutMs, leaseMs });
  // The claims of one interchange share its content.
  const digests = new Map<unknown, string>();
  try {
    for (const identity of await readInput(operation, async () => identify(request), 'submission')) {
      const key = submissionKey(identity, secret);
      const contentDigest = digests.get(identity.content) ?? digestOf(identity.content);
      digests.set(identity.content, contentDigest);
      const answer = await store.begin(key, {
        provider: 'optum',
        operation,
        contentDigest,
        ...numbered,
        ...owned,
        ...mark,
      });
      if (!answer.ok) throw duplicate(operation, answer.existing, connection.clock.now());
      begun.push(key);
    }
    return begun;
  } catch (error) {
    // Nothing was sent, so the reserved keys are released; a key that cannot be released blocks submissions, which is
    // the safe side.
    for (const key of begun) await store.transition(key, 'sending', 'rejected').catch(() => false);
    throw PayerKitError.isInstance(error) ? error : ledgerFailed(operation, error);
  }
}

// A record that cannot be written stays `sending`, which blocks a second submission: the safe side. The caller gets the
// original response or error.
async function record(
  { ledger, connection, operation }: SubmissionPlace,
  keys: readonly string[],
  state: SubmissionState,
  numbers: SubmissionNumbers = {},
): Promise<void> {
  const result = presentNumbers(numbers);
  for (const key of keys) {
    try {
      await ledger?.store.transition(key, 'sending', state, result);
    } catch {
      connection.logger?.error('payerkit: the submission ledger could not be written', { operation });
    }
  }
}

/** Returns the numbers that exist; undefined when there are none, so that earlier ones are kept. */
function presentNumbers(numbers: SubmissionNumbers): Record<string, string> | undefined {
  const present = Object.entries(numbers).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return present.length === 0 ? undefined : Object.fromEntries(present);
}

/**
 * An error from reading a response, outside the request pipeline, that leaves open whether the submission was accepted.
 */
function asSubmissionError({ operation, controlNumber }: SubmissionPlace, error: unknown): unknown {
  if (submissionOutcome(error) === 'rejected' || !PayerKitError.isInstance(error)) return error;
  if (error.kind === 'submission_unknown' || error.kind === 'abort' || error.sent === 'no') return error;
  return unknownSubmission(operation, error, { code: error.code, controlNumber, cause: error });
}

function duplicate(operation: string, found: SubmissionRecord, nowMs: number): DuplicateSubmissionError {
  // A submission whose process has ended is no longer being sent.
  const isUnresolved = unresolvedReason(found, nowMs) !== undefined;
  const existing: SubmissionRecord = isUnresolved ? { ...found, state: 'unknown' } : found;
  const minutes = Math.max(0, Math.round((nowMs - existing.startedAtMs) / 60_000));
  const what =
    existing.state === 'accepted'
      ? 'Settle it first if it was withdrawn'
      : existing.state === 'sending'
        ? 'Wait until it ends'
        : 'Its outcome is unknown; reconcile or settle it first';
  return new DuplicateSubmissionError({
    code: 'duplicate_submission',
    provider: 'optum',
    operation,
    message: `The same submission started ${minutes} minutes ago and is ${existing.state} in the ledger. ${what}. Nothing was sent.`,
    existing,
  });
}

function ledgerFailed(operation: string, cause: unknown): ConfigurationError {
  return new ConfigurationError({
    code: 'submission_ledger_failed',
    provider: 'optum',
    operation,
    message:
      'The submission ledger could not be written, so nothing was sent. Check its storage, then submit again.',
    cause,
  });
}

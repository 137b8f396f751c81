import {
  ConfigurationError,
  DuplicateSubmissionError,
  PayerKitError,
  type SubmissionRecord,
  type SubmissionState,
} from '@payerkit/core';
import type { LedgerOptions, SubmissionOutcome } from '../../settings/ledger-options.js';
import type { Connection } from '../call/connection.js';
import { isObject } from '../error/wire-errors.js';
import { wireText } from '../wire/text.js';

/** One thing that is submitted, as the ledger knows it. */
export interface SubmissionIdentity {
  /** What makes it the same thing again. */
  readonly key: string;
  /** Tells a repeat from a correction. */
  readonly contentDigest: string;
}

/** A submission under the eyes of a ledger. */
export interface GuardedSubmission<T> {
  /** Knows the logger. */
  readonly connection: Connection;
  /** Where submissions are remembered; without one the submission is simply sent. */
  readonly ledger: LedgerOptions | undefined;
  /** What is submitted; several where one interchange carries several claims. */
  readonly identities: (
    secret: string,
  ) => readonly SubmissionIdentity[] | Promise<readonly SubmissionIdentity[]>;
  /** Method and path template. */
  readonly operation: string;
  /** Control number it goes out under. */
  readonly controlNumber: string | undefined;
  /** Numbers of the response that are worth keeping. */
  readonly numbersOf: (data: T) => Readonly<Record<string, string | undefined>>;
}

/**
 * The key of a submission: an HMAC, because its parts can name a person.
 *
 * @param parts - what makes it the same thing again; missing ones count as empty
 * @param secret - the caller's
 */
export function ledgerKey(parts: readonly unknown[], secret: string): string {
  const { createHmac } = process.getBuiltinModule('node:crypto');
  return createHmac('sha256', secret)
    .update(JSON.stringify(['optum', ...parts.map((part) => wireText(part) ?? '')]))
    .digest('hex');
}

/**
 * A digest of content, whatever the order of its properties.
 *
 * @param content - plain JSON
 */
export function digestOf(content: unknown): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256')
    .update(JSON.stringify(sorted(content)) ?? '')
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

/** Kinds of errors after which the submission is certainly not with the payer. */
const refusals: ReadonlySet<string> = new Set([
  'bad_request',
  'payer_rejection',
  'authentication',
  'permission',
  'not_found',
  'conflict',
  'rate_limit',
]);

/** What an error says of what was sent. */
function stateAfter(error: unknown): SubmissionState {
  if (!PayerKitError.isInstance(error)) return 'unknown';
  if (error.sent === 'no') return 'rejected';
  return refusals.has(error.kind) ? 'rejected' : 'unknown';
}

/**
 * Sends something under the eyes of a ledger: the record is durable before anything leaves, and what was sent and lost its
 * response is not sent a second time.
 *
 * @param submission - what is submitted, and the ledger
 * @param send - sends it
 * @throws `DuplicateSubmissionError` when an unsettled submission of the same thing is in the ledger;
 * `ConfigurationError` (code `submission_ledger_failed`) when the ledger cannot be written. Nothing was sent in either case
 */
export async function guarded<T, A extends { readonly data: T }>(
  submission: GuardedSubmission<T>,
  send: () => Promise<A>,
): Promise<A> {
  const { ledger, connection, operation } = submission;
  if (ledger === undefined) return send();
  const { store } = ledger;
  const begun = await beginAll(submission, ledger);
  try {
    const answer = await send();
    await record('accepted', answer.data);
    return answer;
  } catch (error) {
    await record(stateAfter(error), undefined);
    throw error;
  }

  // A record that cannot be written stays `sending`, which rejects a second submission: the safe side. The caller keeps
  // the response, or the error, that came.
  async function record(state: SubmissionState, data: T | undefined): Promise<void> {
    const numbers = data === undefined ? undefined : presentNumbers(submission.numbersOf(data));
    try {
      for (const key of begun) await store.transition(key, 'sending', state, numbers);
    } catch {
      connection.logger?.error('payerkit: the submission ledger could not be written', { operation });
    }
  }
}

/**
 * What the ledger holds under a key.
 *
 * @param ledger - where submissions are remembered
 * @param key - of the submission
 */
export async function recordOf({ store }: LedgerOptions, key: string): Promise<SubmissionRecord | undefined> {
  for await (const record of store.list()) if (record.key === key) return record;
  return undefined;
}

/**
 * Writes down what was found out of a submission whose response was lost.
 *
 * @param ledger - where submissions are remembered
 * @param key - of the submission
 * @param to - what became of it; undefined when nobody could say, which changes nothing
 * @param numbers - worth keeping
 * @returns where its record stands; undefined when the ledger knows no such submission
 */
export async function settle(
  ledger: LedgerOptions,
  key: string,
  to: SubmissionState | undefined,
  numbers: Readonly<Record<string, string | undefined>> = {},
): Promise<SubmissionState | undefined> {
  const present = presentNumbers(numbers);
  const result = Object.keys(present).length === 0 ? undefined : present;
  // `sending` is what a crash leaves behind.
  if (to !== undefined)
    for (const from of ['unknown', 'sending'] as const) await ledger.store.transition(key, from, to, result);
  return (await recordOf(ledger, key))?.state;
}

/**
 * Writes down what the caller found out of submissions. What was accepted can be taken back, such as a claim that was
 * reversed.
 *
 * @param ledger - where submissions are remembered
 * @param keysOf - keys of the submissions, given the secret
 * @param outcome - what became of them
 * @returns where each record stands; undefined without a ledger, or when it knows no such submission
 */
export async function settleAs(
  ledger: LedgerOptions | undefined,
  keysOf: (secret: string) => readonly string[],
  outcome: SubmissionOutcome,
): Promise<(SubmissionState | undefined)[]> {
  if (ledger === undefined) return [];
  const states: (SubmissionState | undefined)[] = [];
  for (const key of keysOf(ledger.secret)) {
    if (outcome !== 'accepted') await ledger.store.transition(key, 'accepted', outcome);
    states.push(await settle(ledger, key, outcome));
  }
  return states;
}

/** Takes all keys or none. */
async function beginAll<T>(
  { identities, operation, controlNumber }: GuardedSubmission<T>,
  { store, secret }: LedgerOptions,
): Promise<readonly string[]> {
  const begun: string[] = [];
  try {
    for (const { key, contentDigest } of await identities(secret)) {
      const numbered = controlNumber === undefined ? {} : { controlNumber };
      const answer = await store.begin(key, { provider: 'optum', operation, contentDigest, ...numbered });
      if (!answer.ok) throw duplicate(operation, answer.existing);
      begun.push(key);
    }
    return begun;
  } catch (error) {
    // Nothing was sent, so what was taken for it is free again; what cannot be freed rejects, which is the safe side.
    for (const key of begun) await store.transition(key, 'sending', 'rejected').catch(() => false);
    throw PayerKitError.isInstance(error) ? error : ledgerFailed(operation, error);
  }
}

/** The numbers that are there. */
function presentNumbers(numbers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(numbers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function duplicate(operation: string, existing: SubmissionRecord): DuplicateSubmissionError {
  const what =
    existing.state === 'accepted'
      ? 'it was taken; settle it first if it is done with'
      : 'it is unknown yet what became of it; reconcile or settle it first';
  return new DuplicateSubmissionError({
    code: 'duplicate_submission',
    provider: 'optum',
    operation,
    message: `The same was sent before and stands as ${existing.state} in the ledger: ${what}. Nothing was sent.`,
    existing,
  });
}

function ledgerFailed(operation: string, cause: unknown): ConfigurationError {
  return new ConfigurationError({
    code: 'submission_ledger_failed',
    provider: 'optum',
    operation,
    message:
      'The submission ledger could not be written, so nothing was sent. Look at what the ledger is kept in, then submit again.',
    cause,
  });
}

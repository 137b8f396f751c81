import type { PayerKitError } from '@payerkit/core';
import type { CheckManyOptions, CheckManyResult, EligibilityRequest } from '@payerkit/optum';
import { CommandError, EXIT } from '../failure.js';
import type { BatchRow } from './batch-input.js';
import { type BatchResult, errorRow, responseRow, stateFunctions, unreadableRow } from './batch-result.js';

/** Parts of the client that a batch needs. */
export interface BatchClient {
  /** See `eligibility.checkMany`. */
  checkMany(
    requests: Iterable<EligibilityRequest>,
    options?: CheckManyOptions,
  ): AsyncIterable<CheckManyResult>;
}

/** Options of {@link runBatch}. */
export interface RunBatchOptions {
  /** Number of concurrent inquiries. */
  readonly concurrency: number;
  /** Time during which inquiries are retried when the payer says "ask again later", in milliseconds; 0 for none. */
  readonly retryWindowMs: number;
  /** Ends the batch. */
  readonly signal: AbortSignal;
  /** Returns the time, in milliseconds since the Unix epoch. */
  readonly now?: () => number;
}

/** Errors that every further row would end in, too. */
const FATAL_KINDS: readonly PayerKitError['kind'][] = ['authentication', 'configuration', 'permission'];
/** Rows in a row without a response after which the batch ends: the network or the vendor is down. */
const MOST_FAILURES = 20;

/**
 * Sends the inquiries of a batch.
 *
 * @param rows - those that have no result yet
 * @param client - the eligibility API
 * @param options - concurrency, retry window, signal
 * @returns results as they are ready
 * @throws the error of a row that every further row would end in, too, such as wrong credentials; {@link CommandError}
 *   (code `no_responses`) when the vendor stops responding; `AbortError`
 */
export async function* runBatch(
  rows: readonly BatchRow[],
  client: BatchClient,
  { concurrency, retryWindowMs, signal, now = Date.now }: RunBatchOptions,
): AsyncGenerator<BatchResult, void, undefined> {
  const functions = await stateFunctions();
  const place = ({ row, reference }: BatchRow) => ({ row, reference, nowMs: now() });
  const sent: (BatchRow & { readonly request: EligibilityRequest })[] = [];
  for (const row of rows) {
    const { request } = row;
    if (request === undefined) yield unreadableRow(place(row), row.problem ?? 'cannot be read');
    else sent.push({ ...row, request });
  }
  const results = client.checkMany(
    sent.map(({ request }) => request),
    {
      concurrency,
      signal,
      ...(retryWindowMs > 0 ? { retryRejections: { windowMs: retryWindowMs } } : {}),
    },
  );
  let failures = 0;
  for await (const one of results) {
    const row = sent[one.index];
    if (row === undefined) continue;
    const { request } = row;
    if (one.ok) {
      failures = 0;
      yield responseRow(place(row), request, one.result, functions);
      continue;
    }
    if (FATAL_KINDS.includes(one.error.kind)) throw one.error;
    const result = errorRow(place(row), one.error);
    yield result;
    failures = result.status === 'failed' ? failures + 1 : 0;
    if (failures >= MOST_FAILURES) throw noResponses();
  }
}

function noResponses(): CommandError {
  return new CommandError(
    `The last ${MOST_FAILURES} inquiries had no response, so the batch stopped.`,
    'Run "payerkit doctor", then run the same command again: it continues where it stopped.',
    EXIT.failed,
    'no_responses',
  );
}

import { type FailureContext, type Issue, ResponseFormatError } from '@payerkit/core';
import type { X12Interchange, X12Segment, X12Transaction } from '../../x12/interchange.js';
import { readInterchanges } from '../../x12/read-x12.js';
import { X12FormatError } from '../../x12/x12-format-error.js';

/** X12 of a response that contains the requested transaction. */
export interface ResponseX12 {
  /** ISA of the first interchange. */
  readonly header: X12Interchange['header'];
  /** Transactions of the requested kind, in order. */
  readonly transactions: readonly X12Transaction[];
  /** Their segments in one list. */
  readonly segments: readonly X12Segment[];
  /** Tolerated faults, such as a wrong count: the payer may have lost segments. */
  readonly issues: readonly Issue[];
}

/** Segments of which a transaction has at least one: without them the payer stated nothing. */
const STATEMENTS: Readonly<
  Record<string, readonly [ids: readonly string[], reason: string, message: string]>
> = {
  271: [
    ['EB', 'AAA'],
    'no_benefits',
    'The 271 contains neither a benefit nor a rejection. The payer may not have received the inquiry.',
  ],
  277: [['STC'], 'no_status', 'The 277 has no status of a claim, batch or provider.'],
};

/**
 * Reads the X12 of a response. Payers count wrongly, so a wrong count is a warning; an envelope without its trailer is an
 * error.
 *
 * @param x12 - the text of the response
 * @param code - ST01 of the requested transaction, such as `271`
 * @param context - of the call, for the error
 * @throws `ResponseFormatError` with code `invalid_x12` when it cannot be read, and `unexpected_transaction` when it
 *   contains another transaction, such as a 999 that rejects the inquiry; with `no_benefits` or `no_status` when nothing
 *   is stated in it, such as a 271 that lost a segment; the text is in `details()`
 */
export function readResponseX12(
  x12: unknown,
  code: string,
  context: Partial<FailureContext> = {},
): ResponseX12 {
  const fail = (reason: string, message: string) =>
    new ResponseFormatError({ provider: 'optum', ...context, code: reason, message, details: x12 });
  if (typeof x12 !== 'string') throw fail('invalid_x12', 'The response contains no X12.');
  const interchanges = read(x12, (rule) =>
    fail('invalid_x12', `The X12 of the response cannot be read: ${rule}`),
  );
  const all = interchanges.flatMap(({ groups }) =>
    groups.flatMap(({ transactions, version: ofGroup }) =>
      // ST03 may be omitted when GS08 has the same value.
      transactions.map(({ version = ofGroup, ...transaction }) => ({ ...transaction, version })),
    ),
  );
  const transactions = all.filter((transaction) => transaction.code === code);
  const [first] = interchanges;
  if (transactions.length === 0 || first === undefined)
    throw fail('unexpected_transaction', `The X12 of the response contains no ${code} transaction.`);
  const segments = transactions.flatMap((transaction) => transaction.segments);
  const [ids, reason, message] = STATEMENTS[code] ?? [];
  if (ids !== undefined && !segments.some(({ id }) => ids.includes(id)))
    throw fail(reason ?? 'invalid_x12', message ?? 'The X12 of the response states nothing.');
  const issues = interchanges.flatMap((interchange) => interchange.issues ?? []);
  return { header: first.header, transactions, segments, issues };
}

function read(x12: string, fail: (rule: string) => ResponseFormatError): X12Interchange[] {
  try {
    return readInterchanges(x12, 'report');
  } catch (error) {
    throw X12FormatError.isInstance(error) ? fail(error.message) : error;
  }
}

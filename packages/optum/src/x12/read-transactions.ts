import { type Issue, ResponseFormatError, reading } from '@payerkit/core';
import {
  EnvelopeReader,
  trailerIssue,
  type X12GroupInfo,
  type X12InterchangeInfo,
} from './envelope-reader.js';
import type { X12Interchange, X12Segment } from './interchange.js';
import { SegmentReader } from './segment-reader.js';
import { X12FormatError } from './x12-format-error.js';
import type { X12Input } from './x12-reading.js';
import { textChunks, type X12Source } from './x12-source.js';

/** Location of a transaction in a file. */
export interface TransactionPlace {
  /** ST01, such as `835`. */
  readonly code: string;
  /** ST02. */
  readonly controlNumber: string;
  /** ST03, or GS08 where it is omitted. */
  readonly version: string;
  /** Its group. */
  readonly group: X12GroupInfo;
  /** Its interchange. */
  readonly interchange: X12InterchangeInfo;
  /** Index of ST, counted from 0 over the whole text. */
  readonly index: number;
}

/** Reads one transaction, segment by segment, and returns results as soon as they are complete. */
export interface TransactionReader<T> {
  /** Processes the next segment between ST and SE. */
  take(segment: X12Segment, index: number): readonly T[];
  /** Ends the transaction at SE. */
  end(): readonly T[];
}

/** Settings for reading the transactions of a file. */
export interface TransactionPlan<T> {
  /** Name of the function, for errors. */
  readonly name: string;
  /** ST01 of the transactions to read, such as `835`. */
  readonly codes: readonly string[];
  /** Creates a reader for a transaction. */
  open(place: TransactionPlace): TransactionReader<T>;
  /** Reports a tolerated fault of the file. */
  report(issue: Issue): void;
}

/**
 * Reads the transactions of X12 that is in memory.
 *
 * @throws `ResponseFormatError` when it cannot be read to its end (code `invalid_x12`), or contains none of the
 *   requested transactions (`unexpected_transaction`)
 */
export function readTransactions<T>(input: X12Input, plan: TransactionPlan<T>): T[] {
  return reading(plan.name, () => {
    const results: T[] = [];
    const run = new Run(plan);
    const take = (found: readonly T[]) => {
      for (const one of found) results.push(one);
    };
    if (typeof input === 'string') {
      const segments = new SegmentReader(false);
      segments.push(input);
      segments.end();
      run.drain(segments, take);
    } else
      for (const interchange of Array.isArray(input) ? input : [input]) run.interchange(interchange, take);
    run.finish(take);
    return results;
  });
}

/**
 * Reads the transactions of a stream; only one chunk of it and the state of a reader are in memory.
 *
 * @throws `ResponseFormatError`, as {@link readTransactions}
 */
export async function* streamTransactions<T>(
  source: X12Source,
  plan: TransactionPlan<T>,
): AsyncGenerator<T, void, undefined> {
  const run = new Run(plan);
  const segments = new SegmentReader(false);
  let found: T[] = [];
  const take = (some: readonly T[]) => {
    for (const one of some) found.push(one);
  };
  for await (const text of textChunks(source)) {
    if (text === undefined) segments.end();
    else segments.push(text);
    run.drain(segments, take);
    const results = found;
    found = [];
    for (const one of results) yield one;
  }
  run.finish(take);
  for (const one of found) yield one;
}

class Run<T> {
  readonly #plan: TransactionPlan<T>;
  #envelopes: EnvelopeReader | undefined;
  #open: TransactionReader<T> | undefined;
  #isFound = false;
  /** True between ST and SE of the open transaction. */
  #isReading = false;
  /** True when an interchange opened after the open transaction. */
  #isAfter = false;
  readonly #later: Issue[] = [];
  /** Number of segments before those of an interchange that was read separately. */
  #index = 0;

  constructor(plan: TransactionPlan<T>) {
    this.#plan = plan;
  }

  /**
   * Reads the segments that have arrived. A transaction ends when the next one to read opens, or the source ends, so that
   * the faults of everything between them are reported.
   */
  drain(segments: SegmentReader, take: (found: readonly T[]) => void): void {
    this.#envelopes ??= new EnvelopeReader(segments, 'report');
    const envelopes = this.#envelopes;
    for (;;) {
      const step = this.#next(envelopes);
      if (step === undefined) return;
      if (step === 'segment') {
        if (this.#isReading) take(this.#open?.take(envelopes.segment, envelopes.index) ?? []);
      } else if (step === 'transactionEnd') this.#isReading = false;
      else if (step === 'transaction') {
        const { transaction, group, interchange, index } = envelopes;
        const { code, controlNumber, version = group.version } = transaction;
        this.#start({ code, controlNumber, version, group, interchange, index }, take);
      } else if (step === 'interchange') {
        this.#isAfter = this.#open !== undefined;
        for (const issue of envelopes.interchange.issues ?? []) this.#report(issue);
      }
      for (const fault of envelopes.faults) this.#report(trailerIssue(fault));
    }
  }

  /** Reads an interchange from `readX12`. */
  interchange(
    { groups, acknowledgments, ...interchange }: X12Interchange,
    take: (found: readonly T[]) => void,
  ) {
    for (const issue of interchange.issues ?? []) this.#report(issue);
    this.#index += 1 + acknowledgments.length;
    for (const { transactions, ...group } of groups) {
      this.#index += 1;
      for (const { code, controlNumber, version = group.version, segments } of transactions) {
        this.#start({ code, controlNumber, version, group, interchange, index: this.#index }, take);
        this.#index += 1;
        for (const segment of segments) {
          if (this.#open !== undefined) take(this.#open.take(segment, this.#index));
          this.#index += 1;
        }
        this.#end(take);
        this.#index += 1;
      }
      this.#index += 1;
    }
    this.#index += 1;
  }

  /** Ends the last transaction, and checks that the source contained one. */
  finish(take: (found: readonly T[]) => void): void {
    this.#flush();
    this.#end(take);
    if (this.#isFound) return;
    const codes = this.#plan.codes.join(' or ');
    throw this.#error('unexpected_transaction', `The X12 contains no ${codes} transaction.`);
  }

  #next(envelopes: EnvelopeReader) {
    try {
      return envelopes.next();
    } catch (error) {
      if (!X12FormatError.isInstance(error)) throw error;
      throw this.#error('invalid_x12', `The X12 cannot be read: ${error.message}`);
    }
  }

  #start(place: TransactionPlace, take: (found: readonly T[]) => void): void {
    const { code, index } = place;
    if (this.#plan.codes.includes(code)) {
      this.#end(take);
      this.#isFound = true;
      this.#isReading = true;
      this.#open = this.#plan.open(place);
    } else
      this.#report({
        severity: 'warning',
        code: 'other_transaction',
        path: `segments[${index}]`,
        text: 'The segment opens a transaction of another kind, which was skipped',
      });
  }

  #end(take: (found: readonly T[]) => void): void {
    if (this.#open !== undefined) take(this.#open.end());
    this.#open = undefined;
    this.#isReading = false;
    this.#flush();
  }

  /** Reports a fault; one of a later interchange with the next transaction, or with the last one if none follows. */
  #report(issue: Issue): void {
    if (this.#isAfter) this.#later.push(issue);
    else this.#plan.report(issue);
  }

  #flush(): void {
    this.#isAfter = false;
    for (const issue of this.#later.splice(0)) this.#plan.report(issue);
  }

  #error(code: string, message: string): ResponseFormatError {
    return new ResponseFormatError({ code, provider: 'optum', operation: this.#plan.name, message });
  }
}

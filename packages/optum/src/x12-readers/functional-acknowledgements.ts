import type { Issue } from '@payerkit/core';
import { lookUp } from '../internal/call/look-up.js';
import type { X12Segment } from '../x12/interchange.js';
import { readTransactions } from '../x12/read-transactions.js';
import { SegmentTaker } from '../x12/segment-taker.js';
import type { UnmappedX12, X12Input, X12Reading } from '../x12/x12-reading.js';

/** Outcome of a group or transaction: `acceptedWithErrors` was accepted, `partiallyAccepted` in part. */
export type AcknowledgementStatus =
  | 'accepted'
  | 'acceptedWithErrors'
  | 'partiallyAccepted'
  | 'rejected'
  | 'unknown';

/** An element that a 999 or 997 rejects (X12 IK4 or AK4). */
export interface AcknowledgedElement {
  /** Its position in the segment, counted from 1. */
  readonly element: number | undefined;
  /** Its component, counted from 1. */
  readonly component: number | undefined;
  /** Its repetition, counted from 1. */
  readonly repetition: number | undefined;
  /** Number of the element in X12's dictionary. */
  readonly dataElement: string | undefined;
  /** The error (X12 element 621 or 723). */
  readonly errorCode: string | undefined;
  /** The value as you sent it. It may be a person's: keep it out of logs. */
  readonly badValue: string | undefined;
  /** Its context (X12 CTX), each in X12's own form. */
  readonly contexts: readonly string[];
}

/** A segment that a 999 or 997 rejects (X12 IK3 or AK3). */
export interface AcknowledgedSegment {
  /** Such as `NM1`. */
  readonly segmentId: string | undefined;
  /** Its position in the transaction, ST counted as 1. */
  readonly position: number | undefined;
  /** Its loop, such as `2010`. */
  readonly loop: string | undefined;
  /** The error of the whole segment (X12 element 620 or 720). */
  readonly errorCode: string | undefined;
  /** Its context (X12 CTX), each in X12's own form. */
  readonly contexts: readonly string[];
  /** Its invalid elements. */
  readonly elements: readonly AcknowledgedElement[];
}

/** A transaction that a 999 or 997 acknowledges (X12 AK2 to IK5 or AK5). */
export interface AcknowledgedTransaction {
  /** ST01 of your transaction, such as `837`. */
  readonly code: string | undefined;
  /** ST02 of your transaction. */
  readonly controlNumber: string | undefined;
  /** ST03 of your transaction. */
  readonly version: string | undefined;
  /** Outcome; `unknown` when IK5 is missing or has an unknown code. */
  readonly status: AcknowledgementStatus;
  /** X12 IK501 or AK501. */
  readonly statusCode: string | undefined;
  /** The error of the whole transaction (X12 element 618 or 718). */
  readonly errorCodes: readonly string[];
  /** Its invalid segments. */
  readonly segments: readonly AcknowledgedSegment[];
}

/** An acknowledgement of a group that you sent (X12 999 or 997). */
export interface FunctionalAcknowledgement {
  /** GS01 of your group, such as `HC`. */
  readonly functionalCode: string | undefined;
  /** GS06 of your group. */
  readonly groupControlNumber: string | undefined;
  /** GS08 of your group. */
  readonly version: string | undefined;
  /** Outcome of the group; `unknown` when AK9 is missing or has an unknown code. */
  readonly status: AcknowledgementStatus;
  /** X12 AK901. */
  readonly statusCode: string | undefined;
  /** Number of transactions that your GE counted. */
  readonly includedCount: number | undefined;
  /** Number of transactions received. */
  readonly receivedCount: number | undefined;
  /** Number of transactions accepted. */
  readonly acceptedCount: number | undefined;
  /** The error of the whole group (X12 element 716). */
  readonly errorCodes: readonly string[];
  /** The transactions. A sender may omit those that it accepted. */
  readonly transactions: readonly AcknowledgedTransaction[];
}

const STATUSES: Readonly<Record<string, AcknowledgementStatus>> = {
  A: 'accepted',
  E: 'acceptedWithErrors',
  P: 'partiallyAccepted',
  M: 'rejected',
  R: 'rejected',
  W: 'rejected',
  X: 'rejected',
};

type Open<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

/**
 * Reads stored X12 999 (or older 997) files: the outcome of each group and transaction that you sent, and the invalid
 * segments and elements. Pure: needs no client. An accepted group is syntactically valid; whether the payer accepts the
 * claims is in the 277CA.
 *
 * @param x12 - the text, or the result of `readX12`
 * @returns a result for each 999
 * @throws `ResponseFormatError` when the file is truncated or cannot be read (code `invalid_x12`), or contains no 999
 *   or 997 (`unexpected_transaction`). Not retryable.
 * @example
 * ```ts
 * const { results } = readX12FunctionalAcknowledgements(await readFile('batch.999', 'utf8'));
 * for (const { groupControlNumber, status, transactions } of results)
 *   console.log(groupControlNumber, status, transactions.filter((one) => one.status === 'rejected'));
 * ```
 * @see https://x12.org/examples/005010x231
 */
export function readX12FunctionalAcknowledgements(x12: X12Input): X12Reading<FunctionalAcknowledgement> {
  const [issues, unmapped]: [Issue[], UnmappedX12[]] = [[], []];
  const results = readTransactions<FunctionalAcknowledgement>(x12, {
    name: 'readX12FunctionalAcknowledgements',
    codes: ['999', '997'],
    report: (issue) => issues.push(issue),
    open({ index }) {
      const reader = new FunctionalReader(unmapped);
      return {
        take(segment, at) {
          reader.take(segment, at);
          return [];
        },
        end() {
          if (reader.group.statusCode === undefined) {
            const text = 'The acknowledgement has no AK9: the outcome of the group is unknown';
            issues.push({ severity: 'error', code: 'no_status', path: `segments[${index}]`, text });
          }
          return [reader.group];
        },
      };
    },
  });
  return { results, unmapped, issues };
}

class FunctionalReader {
  readonly group: Open<FunctionalAcknowledgement> = {
    functionalCode: undefined,
    groupControlNumber: undefined,
    version: undefined,
    status: 'unknown',
    statusCode: undefined,
    includedCount: undefined,
    receivedCount: undefined,
    acceptedCount: undefined,
    errorCodes: [],
    transactions: [],
  };
  readonly #unmapped: UnmappedX12[];
  #transaction: Open<AcknowledgedTransaction> | undefined;
  #segment: Open<AcknowledgedSegment> | undefined;
  #element: Open<AcknowledgedElement> | undefined;

  constructor(unmapped: UnmappedX12[]) {
    this.#unmapped = unmapped;
  }

  take(segment: X12Segment, index: number): void {
    const taker = new SegmentTaker(segment, index);
    this.#take(taker);
    taker.leave(this.#unmapped);
  }

  #take(taker: SegmentTaker): void {
    const { group } = this;
    switch (taker.id) {
      case 'AK1':
        group.functionalCode = taker.take(1);
        group.groupControlNumber = taker.take(2);
        group.version = taker.take(3);
        return;
      case 'AK2':
        this.#openTransaction(taker);
        return;
      case 'IK3':
      case 'AK3':
        this.#openSegment(taker);
        return;
      case 'IK4':
      case 'AK4':
        this.#openElement(taker);
        return;
      case 'CTX': {
        const holder = this.#element ?? this.#segment;
        if (holder !== undefined) holder.contexts.push(context(taker));
        return;
      }
      case 'IK5':
      case 'AK5': {
        const transaction = this.#transaction;
        this.#transaction = undefined;
        this.#segment = undefined;
        this.#element = undefined;
        if (transaction === undefined) return;
        Object.assign(transaction, status(taker, 2));
        return;
      }
      case 'AK9':
        Object.assign(group, status(taker, 5), {
          includedCount: count(taker.take(2)),
          receivedCount: count(taker.take(3)),
          acceptedCount: count(taker.take(4)),
        });
    }
  }

  #openTransaction(taker: SegmentTaker): void {
    this.#segment = undefined;
    this.#element = undefined;
    this.#transaction = {
      code: taker.take(1),
      controlNumber: taker.take(2),
      version: taker.take(3),
      status: 'unknown',
      statusCode: undefined,
      errorCodes: [],
      segments: [],
    };
    this.group.transactions.push(this.#transaction);
  }

  #openSegment(taker: SegmentTaker): void {
    this.#element = undefined;
    if (this.#transaction === undefined) return;
    this.#segment = {
      segmentId: taker.take(1),
      position: count(taker.take(2)),
      loop: taker.take(3),
      errorCode: taker.take(4),
      contexts: [],
      elements: [],
    };
    this.#transaction.segments.push(this.#segment);
  }

  #openElement(taker: SegmentTaker): void {
    if (this.#segment === undefined) return;
    this.#element = {
      element: count(taker.take(1, 1)),
      component: count(taker.take(1, 2)),
      repetition: count(taker.take(1, 3)),
      dataElement: taker.take(2),
      errorCode: taker.take(3),
      badValue: taker.take(4),
      contexts: [],
    };
    this.#segment.elements.push(this.#element);
  }
}

function status(taker: SegmentTaker, errorsAt: number) {
  const statusCode = taker.take(1);
  const errorCodes = [0, 1, 2, 3, 4].flatMap((place) => taker.take(errorsAt + place) ?? []);
  return { statusCode, status: lookUp(STATUSES, statusCode) ?? 'unknown', errorCodes };
}

/** Returns all of CTX, because its parts have different meanings for different names. */
function context(taker: SegmentTaker): string {
  const parts = taker.segment.elements.map((element, place) =>
    (element[0] ?? []).map((_, component) => taker.take(place + 1, component + 1) ?? '').join(':'),
  );
  return parts.join('*');
}

function count(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

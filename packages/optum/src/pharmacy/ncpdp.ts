import { reading } from '@payerkit/core';
import { lookUp } from '../internal/call/look-up.js';
/** A segment of an NCPDP Telecommunication message. */
export interface NcpdpSegment {
  /** Its ID, such as `21` for the status of a response; undefined if it has none. */
  readonly id: string | undefined;
  /** Its fields in order: a two-character ID and a value. */
  readonly fields: readonly (readonly [id: string, value: string])[];
}

/** A processor's response to one transaction, as one word. */
export type PharmacyTransactionState =
  | 'paid'
  | 'captured'
  | 'approved'
  | 'duplicateOfPaid'
  | 'duplicateOfCaptured'
  | 'duplicateOfApproved'
  | 'priorAuthorizationDeferred'
  | 'rejected'
  | 'unknown';

/** A processor's response to one transaction. */
export interface NcpdpTransaction {
  /** Outcome; `unknown` for an unknown code. */
  readonly state: PharmacyTransactionState;
  /** NCPDP 112-AN. */
  readonly statusCode: string | undefined;
  /** NCPDP 503-F3. */
  readonly authorizationNumber: string | undefined;
  /** NCPDP 511-FB, in order. */
  readonly rejectCodes: readonly string[];
  /** All its segments. */
  readonly segments: readonly NcpdpSegment[];
}

/** A response in NCPDP Telecommunication D.0. */
export interface NcpdpResponse {
  /** NCPDP 102-A2, such as `D0`. */
  readonly version: string;
  /** NCPDP 103-A3, such as `B1`. */
  readonly transactionCode: string;
  /**
   * True when the processor accepted the transmission (NCPDP 501-F1); individual transactions may still be rejected.
   */
  readonly isAccepted: boolean | undefined;
  /** Transaction by transaction. */
  readonly transactions: readonly NcpdpTransaction[];
  /** Segments of the transmission as a whole. */
  readonly segments: readonly NcpdpSegment[];
}

const [groupSeparator, segmentSeparator, fieldSeparator] = ['\u001d', '\u001e', '\u001c'];

const STATES: Readonly<Record<string, PharmacyTransactionState>> = {
  P: 'paid',
  C: 'captured',
  A: 'approved',
  D: 'duplicateOfPaid',
  Q: 'duplicateOfCaptured',
  S: 'duplicateOfApproved',
  F: 'priorAuthorizationDeferred',
  R: 'rejected',
};

/**
 * Returns the meaning of a code of NCPDP 112-AN.
 *
 * @param code - one letter
 */
export function pharmacyTransactionState(code: string | undefined): PharmacyTransactionState {
  return lookUp(STATES, code) ?? 'unknown';
}

/**
 * Reads a response in NCPDP Telecommunication D.0. Amounts stay in their coded form. Pure.
 *
 * @param message - the text, control characters included
 * @returns undefined when it is not such a response
 * @throws nothing; undefined for a text that is not a response
 * @example
 * ```ts
 * for (const { state, rejectCodes } of readNcpdpResponse(message)?.transactions ?? []) console.log(state, rejectCodes);
 * ```
 */
export function readNcpdpResponse(message: string): NcpdpResponse | undefined {
  return reading('readNcpdpResponse', () => {
    // Version, transaction code, count and header status, then the service provider and the date.
    const header = /^([A-Z]\d)([A-Z]\d)\d([A-Z])/.exec(message);
    if (header === null) return undefined;
    const [, version = '', transactionCode = '', status] = header;
    const [head = '', ...groups] = message.split(groupSeparator);
    const [, ...segments] = readSegments(head);
    // A single transaction may come without its own separator.
    const isAlone = groups.length === 0 && segments.some(({ id }) => id === '21');
    const transactions = isAlone ? [segments] : groups.map(readSegments);
    return {
      version,
      transactionCode,
      isAccepted: status === 'A' ? true : status === 'R' ? false : undefined,
      transactions: transactions.map(readTransaction),
      segments: isAlone ? [] : segments,
    };
  });
}

function readSegments(text: string): NcpdpSegment[] {
  return text
    .split(segmentSeparator)
    .filter((segment) => segment !== '')
    .map((segment) => {
      const fields = segment
        .split(fieldSeparator)
        .filter((field) => field.length >= 2)
        .map((field) => [field.slice(0, 2), field.slice(2).trimEnd()] as const);
      return { id: fields.find(([id]) => id === 'AM')?.[1], fields: fields.filter(([id]) => id !== 'AM') };
    });
}

function readTransaction(segments: readonly NcpdpSegment[]): NcpdpTransaction {
  const status = segments.find(({ id }) => id === '21')?.fields ?? [];
  const value = (name: string) => status.find(([id]) => id === name)?.[1];
  const statusCode = value('AN');
  return {
    state: pharmacyTransactionState(statusCode),
    statusCode,
    authorizationNumber: value('F3'),
    rejectCodes: status.filter(([id]) => id === 'FB').map(([, code]) => code),
    segments,
  };
}

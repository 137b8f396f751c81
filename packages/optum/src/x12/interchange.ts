import type { Issue } from '@payerkit/core';

/** The delimiters of an X12 interchange. Its ISA segment names them; they differ between senders. */
export interface X12Delimiters {
  /** Between the elements of a segment, such as `*`. */
  readonly element: string;
  /** Between the components of an element (ISA16), such as `:`. */
  readonly component: string;
  /** Between the repetitions of an element (ISA11), such as `^`. Undefined before version 00402, which has none. */
  readonly repetition: string | undefined;
  /** After each segment, such as `~`. */
  readonly segment: string;
  /** Text after each segment to make it readable; not part of X12. */
  readonly lineBreak: '' | '\n' | '\r\n';
}

/**
 * An element: its repetitions, each a list of its components. A plain value is one repetition of one component; an empty
 * element is `[['']]`.
 */
export type X12Element = readonly (readonly string[])[];

/** A segment. `elements[0]` is element 01 in the guides. */
export interface X12Segment {
  /** Segment ID, such as `NM1`. */
  readonly id: string;
  /** Its elements in order. */
  readonly elements: readonly X12Element[];
}

/** One transaction set, from ST to SE. SE is generated when written. */
export interface X12Transaction {
  /** ST01, such as `271`. */
  readonly code: string;
  /** ST02 and SE02. */
  readonly controlNumber: string;
  /** ST03, the implementation guide, such as `005010X279A1`. */
  readonly version?: string | undefined;
  /** All segments except ST and SE. */
  readonly segments: readonly X12Segment[];
}

/** A functional group: GS to GE. GE is generated when written. */
export interface X12Group {
  /** GS01, such as `HB` for eligibility responses. */
  readonly functionalCode: string;
  /** GS02. */
  readonly sender: string;
  /** GS03. */
  readonly receiver: string;
  /** GS04, `YYYYMMDD`. */
  readonly date: string;
  /** GS05, `HHMM` and more. */
  readonly time: string;
  /** GS06 and GE02. */
  readonly controlNumber: string;
  /** GS07, `X` for X12. */
  readonly agency: string;
  /** GS08, such as `005010X279A1`. */
  readonly version: string;
  /** Its transaction sets. */
  readonly transactions: readonly X12Transaction[];
}

/** The values of ISA except the delimiters, without the blanks that pad them on the wire. */
export interface X12InterchangeHeader {
  /** ISA01, `00` for none. */
  readonly authorizationQualifier: string;
  /** ISA02, 10 characters at most. */
  readonly authorization: string;
  /** ISA03, `00` for none. */
  readonly securityQualifier: string;
  /** ISA04, 10 characters at most. May contain a password: keep it out of logs. */
  readonly security: string;
  /** ISA05, such as `ZZ`. */
  readonly senderQualifier: string;
  /** ISA06, 15 characters at most. */
  readonly sender: string;
  /** ISA07, such as `ZZ`. */
  readonly receiverQualifier: string;
  /** ISA08, 15 characters at most. */
  readonly receiver: string;
  /** ISA09, `YYMMDD`. */
  readonly date: string;
  /** ISA10, `HHMM`. */
  readonly time: string;
  /** ISA12, such as `00501`. */
  readonly version: string;
  /** ISA13 and IEA02, nine digits. */
  readonly controlNumber: string;
  /** ISA14, `1` when a TA1 is requested. */
  readonly acknowledgmentRequested: string;
  /** ISA15, `P` for production or `T` for test. */
  readonly usage: string;
}

/** An interchange: ISA to IEA. IEA is generated when written. */
export interface X12Interchange {
  /** Its delimiters. */
  readonly delimiters: X12Delimiters;
  /** The values of ISA. */
  readonly header: X12InterchangeHeader;
  /** TA1 segments, which precede the groups. */
  readonly acknowledgments: readonly X12Segment[];
  /** Its functional groups. */
  readonly groups: readonly X12Group[];
  /**
   * Faults that the reader tolerated, such as an ISA11 that is not a separator, or a wrong count in a trailer; absent
   * when there are none.
   */
  readonly issues?: readonly Issue[] | undefined;
}

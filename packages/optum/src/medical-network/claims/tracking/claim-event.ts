/** State of a claim. */
export type TrackedClaimState =
  /** It was written to the ledger, and nothing else is known: the process may have stopped. */
  | 'sending'
  /** The response to the submission was lost. */
  | 'unknown'
  /** The clearinghouse accepted it. */
  | 'submitted'
  /** The clearinghouse or the payer rejected it: the same claim may be corrected and submitted again. */
  | 'rejected'
  /** The payer has it. */
  | 'acknowledged'
  /** The payer waits for information. */
  | 'informationRequested'
  /** Decided and paid. */
  | 'paid'
  /** Decided, nothing is paid, and the patient owes it, such as a deductible. */
  | 'processed'
  /** Decided and denied. */
  | 'denied'
  /** Finished, without a statement of whether it was paid. */
  | 'finalized'
  /** The payer forwarded it to another payer without a decision. */
  | 'forwarded'
  /** A decision was reversed, and no other follows. */
  | 'reversed'
  /** You settled it in the ledger. */
  | 'settled';

/** Source of an event, in the order of a claim's life cycle. */
export type ClaimEventType = 'submission' | 'acknowledgement' | 'status' | 'remittance';

/** One event of a claim. Plain JSON without names of people, but `messages` are the payer's texts. */
export interface ClaimEvent {
  /** Key of the event, the same however often, and under whichever report name, it is delivered. */
  readonly id: string;
  /** Its source. */
  readonly type: ClaimEventType;
  /** The resulting state of the claim. */
  readonly state: TrackedClaimState;
  /** Date of the event as its source states it, ISO date. */
  readonly date?: string | undefined;
  /** Time at which it was first seen, in milliseconds since the Unix epoch. */
  readonly seenAtMs: number;
  /** Name of the report or file. */
  readonly source?: string | undefined;
  /** Submission of the claim that it is about, from 1. */
  readonly attempt: number;
  /** Codes: claim status categories and statuses such as `A7:562`, the status of a remittance such as `4`. */
  readonly codes: readonly string[];
  /** The payer's own texts. */
  readonly messages: readonly string[];
  /** The payer's number of the claim. */
  readonly payerClaimNumber?: string | undefined;
  /** The clearinghouse's number of the claim. */
  readonly clearinghouseClaimNumber?: string | undefined;
  /** Dollars paid. */
  readonly paidAmount?: string | undefined;
  /** Dollars that the patient owes. */
  readonly patientResponsibilityAmount?: string | undefined;
  /** Number of the check or transfer. */
  readonly paymentNumber?: string | undefined;
  /** True when the amounts of the remittance add up. */
  readonly isBalanced?: boolean | undefined;
  /** Numbers of a submission by which a report can name its batch. */
  readonly batchNumbers?: readonly string[] | undefined;
}

/** An event before it is assigned to a claim. */
export type FoundEvent = Omit<ClaimEvent, 'seenAtMs' | 'attempt' | 'source'>;

/** An event's data about its claim. Plain JSON. */
export interface EventSubject {
  /** Patient control number. */
  readonly number?: string | undefined;
  /** Dollars billed, with two decimal places. */
  readonly charge?: string | undefined;
  /** First date of service, ISO date. */
  readonly day?: string | undefined;
  /** The payer's number of the claim. */
  readonly payerClaimNumber?: string | undefined;
  /** The clearinghouse's number of the claim. */
  readonly clearinghouseClaimNumber?: string | undefined;
  /** Identifier of the payer. */
  readonly payerId?: string | undefined;
  /** Name of the payer. */
  readonly payerName?: string | undefined;
  /** Payment responsibility, if the source states it. */
  readonly level?: string | undefined;
  /** Number of the batch, if the source is about a whole batch. */
  readonly batchNumber?: string | undefined;
}

/** An event with its data about the claim. */
export interface SubjectEvent {
  /** Events. */
  readonly event: FoundEvent;
  /** Identifying data of its claim. */
  readonly subject: EventSubject;
}

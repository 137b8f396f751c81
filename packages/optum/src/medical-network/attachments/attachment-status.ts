import { isObject, listOf, objectOf } from '../../internal/wire/json.js';
import { wireText } from '../../internal/wire/text.js';

/** A file of an attachment, as its status tells of it. */
export interface AttachmentDocument {
  /** Name of the file. */
  readonly name: string | undefined;
  /** Control number of the submission. */
  readonly controlNumber: string | undefined;
  /** The vendor's code for this file, where it has one of its own. */
  readonly code: string | undefined;
  /** The payer's reason for the rejection, in its own words; keep it out of logs. */
  readonly rejection: string | undefined;
}

/** A status of sent files. */
export interface AttachmentStatus {
  /** The vendor's code; `01` is "received". */
  readonly code: string | undefined;
  /** Since when, as the vendor writes it. */
  readonly timestamp: string | undefined;
  /** Names of the files it is about. */
  readonly documentNames: readonly string[];
  /** The files it is about. */
  readonly documents: readonly AttachmentDocument[];
}

/** Sent files with whom they are about and all their statuses. */
export interface AttachmentTransaction {
  /** Id to ask for the status with. */
  readonly traceId: string | undefined;
  /** The vendor's id of who sent them. */
  readonly submitterId: string | undefined;
  /** Payer id. */
  readonly payerId: string | undefined;
  /** Who is insured. */
  readonly memberId: string | undefined;
  /** NPI or other id of who treated. */
  readonly providerId: string | undefined;
  /** When they were sent, as the vendor writes it. */
  readonly submittedAt: string | undefined;
  /** The payer's reason for the rejection, in its own words; keep it out of logs. */
  readonly rejection: string | undefined;
  /** Statuses, in the vendor's order. */
  readonly statuses: readonly AttachmentStatus[];
  /** As on the wire. */
  readonly response: unknown;
}

type Wire = Readonly<Record<string, unknown>>;

/** Reads statuses; the vendor sends one or a list. */
export function readStatuses(answer: unknown): AttachmentStatus[] {
  const statuses: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return statuses.filter(isObject).map((status) => {
    const documents = listOf(status.documents as unknown[])
      .filter(isObject)
      .map(readDocument);
    return {
      code: wireText(status.statusCode),
      timestamp: wireText(status.statusTimeStamp),
      documentNames: documents.flatMap(({ name }) => name ?? []),
      documents,
    };
  });
}

function readDocument(document: Wire): AttachmentDocument {
  return {
    name: wireText(document.documentName),
    controlNumber: wireText(document.controlNumber),
    code: wireText(document.statusCode),
    rejection: wireText(document.rejectionInformation),
  };
}

/**
 * Reads transactions with their details; the vendor's document says one, what it sends elsewhere is a list.
 *
 * @param askedTraceId - the id it was asked for by
 */
export function readTransactions(answer: unknown, askedTraceId?: string): AttachmentTransaction[] {
  const transactions: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return transactions.filter(isObject).map((response) => {
    const details = objectOf(response.transactionDetails);
    return {
      traceId: wireText(response.traceId) ?? askedTraceId,
      submitterId: wireText(details.submitterId),
      payerId: wireText(details.payerId),
      memberId: wireText(details.memberId),
      providerId: wireText(details.providerId),
      submittedAt: wireText(details.transactionSubmittedDate),
      rejection: wireText(details.rejectionInformation),
      statuses: readStatuses(listOf(response.status as unknown[])),
      response,
    };
  });
}

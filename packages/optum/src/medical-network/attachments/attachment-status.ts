import { isObject, listOf, objectOf } from '../../internal/wire/json.js';
import { wireText } from '../../internal/wire/text.js';

/** A file in the status of an attachment. */
export interface AttachmentDocument {
  /** Name of the file. */
  readonly name: string | undefined;
  /** Control number of the submission. */
  readonly controlNumber: string | undefined;
  /** The vendor's code for this file, if it has its own. */
  readonly code: string | undefined;
  /** The payer's text of the rejection reason; keep it out of logs. */
  readonly rejection: string | undefined;
}

/** A status of sent files. */
export interface AttachmentStatus {
  /** The vendor's code; `01` is "received". */
  readonly code: string | undefined;
  /** Effective date of the status, as the vendor writes it. */
  readonly timestamp: string | undefined;
  /** Names of the files it applies to. */
  readonly documentNames: readonly string[];
  /** The files it applies to. */
  readonly documents: readonly AttachmentDocument[];
}

/** Sent files with their people and all their statuses. */
export interface AttachmentTransaction {
  /** ID for status inquiries. */
  readonly traceId: string | undefined;
  /** The vendor's ID of the sender. */
  readonly submitterId: string | undefined;
  /** Payer ID. */
  readonly payerId: string | undefined;
  /** The insured person. */
  readonly memberId: string | undefined;
  /** NPI or other ID of the treating provider. */
  readonly providerId: string | undefined;
  /** Time of sending, as the vendor writes it. */
  readonly submittedAt: string | undefined;
  /** The payer's text of the rejection reason; keep it out of logs. */
  readonly rejection: string | undefined;
  /** Statuses, in the vendor's order. */
  readonly statuses: readonly AttachmentStatus[];
  /** In wire format. */
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
 * Reads transactions with their details; the vendor's document specifies one, its other responses contain a list.
 *
 * @param askedTraceId - the ID in the request
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

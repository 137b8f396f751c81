import { lookUp } from '../internal/call/look-up.js';
import { type Fields, objectOf, objectsOf } from '../internal/wire/json.js';
import { wireAmount, wireText } from '../internal/wire/text.js';
import type { OperationBody, OperationResponse } from '../operations.js';

/** A provider that wants its remittances (ERA) from a payer. Optum: EDI Enrollment v1. */
export type EraEnrollmentRecord =
  OperationBody<'POST /intelligentclearinghouse/iedi/enrollment/v1/era/enrollment-submission'>[number];

/** Providers to enroll. */
export interface EraEnrollmentSubmission {
  /** Your organization's ID at Optum; sent as a header. In the sandbox `TESTWINH`. */
  readonly tenantId: string;
  /** One record for each payer and provider. */
  readonly records: readonly EraEnrollmentRecord[];
}

/** The submission to retrieve. */
export interface EraEnrollmentQuery {
  /** Your organization's ID at Optum; sent as a header. */
  readonly tenantId: string;
  /** From the receipt of the submission. */
  readonly payloadId: string;
}

/** Result of submitting enrollments. */
export interface EraEnrollmentReceipt {
  /** ID to retrieve the results with. It looks like a UUID and can be longer. */
  readonly payloadId: string;
  /** The response in wire format. */
  readonly response: OperationResponse<'POST /intelligentclearinghouse/iedi/enrollment/v1/era/enrollment-submission'>;
}

/** Enrollment state of a provider with a payer. */
export interface EraAssociation {
  /** Payer ID. */
  readonly payerId: string | undefined;
  /** ID of the provider. */
  readonly providerId: string | undefined;
  /** Type of ID, such as `NPI` or `TIN`. */
  readonly providerIdType: string | undefined;
  /** State, in the vendor's words, such as `Associated`. */
  readonly status: string | undefined;
  /** Start of this state, as the vendor writes it. */
  readonly statusDate: string | undefined;
  /** Reason for a rejection, in the vendor's words. */
  readonly rejectionReason: string | undefined;
}

/** A record as the vendor returned it. */
export interface EraEnrollmentOutcome {
  /** Payer ID. */
  readonly payerId: string | undefined;
  /** National Provider Identifier. */
  readonly npi: string | undefined;
  /** Tax ID. */
  readonly taxId: string | undefined;
  /** Enrollment state with the payer, by ID. */
  readonly associations: readonly EraAssociation[];
  /** Errors, in the vendor's words; they can quote the record, so keep them out of logs. */
  readonly errorMessages: readonly string[];
  /** The record in wire format. */
  readonly response: Readonly<Record<string, unknown>>;
}

/** State of a submission of enrollments. */
export interface EraEnrollmentResult {
  /** `errored` is final, too: nothing was processed. */
  readonly status: 'processing' | 'complete' | 'errored' | 'unknown';
  /** Number of submitted records; undefined until it is processed. */
  readonly receivedCount: number | undefined;
  /** Number of accepted records. */
  readonly acceptedCount: number | undefined;
  /** Number of rejected records. */
  readonly rejectedCount: number | undefined;
  /** Accepted records. */
  readonly accepted: readonly EraEnrollmentOutcome[];
  /** Rejected records. */
  readonly rejected: readonly EraEnrollmentOutcome[];
  /** The response in wire format. */
  readonly response: OperationResponse<'GET /intelligentclearinghouse/iedi/enrollment/v1/era/results/{payloadId}'>;
}

function count(value: unknown): number | undefined {
  const digits = wireAmount(value);
  return digits === undefined ? undefined : Number(digits);
}

const STATES: Readonly<Record<string, EraEnrollmentResult['status']>> = {
  processing: 'processing',
  complete: 'complete',
  errored: 'errored',
};

/** Reads the results of a submission of enrollments. */
export function readEraEnrollment(response: EraEnrollmentResult['response']): EraEnrollmentResult {
  const wire = objectOf(response);
  return {
    status: lookUp(STATES, wireText(wire.status)?.toLowerCase()) ?? 'unknown',
    // Misspelled on the wire.
    receivedCount: count(wire.numberOfRecordsRecieved) ?? count(wire.numberOfRecordsReceived),
    acceptedCount: count(wire.numberOfRecordsAccepted),
    rejectedCount: count(wire.numberOfRecordsRejected),
    accepted: objectsOf(wire.acceptedRecords).map(readRecord),
    rejected: objectsOf(wire.rejectedRecords).map(readRecord),
    response,
  };
}

function readRecord(record: Fields): EraEnrollmentOutcome {
  const ids = objectOf(record.providerIdentifiers);
  return {
    payerId: wireText(record.payerId),
    npi: wireText(ids.npi),
    taxId: wireText(ids.tinOrEin),
    associations: objectsOf(objectOf(record.statuses).associationStatuses).map((one) => ({
      payerId: wireText(one.payerId),
      providerId: wireText(one.providerId),
      providerIdType: wireText(one.providerIdType),
      status: wireText(one.status),
      statusDate: wireText(one.statusDate),
      rejectionReason: wireText(one.rejectionReason),
    })),
    errorMessages: (wireText(record.errorMessages) ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    response: record,
  };
}

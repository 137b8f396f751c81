import { lookUp } from '../internal/call/look-up.js';
import { type Fields, objectOf, objectsOf } from '../internal/wire/json.js';
import { wireAmount, wireText } from '../internal/wire/text.js';

/** Enrollments to list, as a payer. Instants are ISO 8601. Optum: PES Payer Enrollments v1. */
export interface PayerEnrollmentQuery {
  /** Start of the period of changes, such as `2026-01-01T00:00:00Z`. */
  readonly startTimestamp: string;
  /** End of the period of changes. */
  readonly endTimestamp: string;
  /** Remittances, payments, or both. Default: both. */
  readonly service?: 'ERA' | 'EFT' | 'ALL' | undefined;
  /** States. Default: any. */
  readonly status?: 'APPROVED' | 'REJECTED' | 'TERMINATED' | 'CANCELLED' | 'ALL' | undefined;
  /** Request types. Default: any. */
  readonly activityType?: 'NEW' | 'CHANGE' | 'CANCELLATION' | 'ALL' | undefined;
}

/** Enrollments to return: a provider's by its IDs, or all that changed within 30 days. */
export type EnrollmentStatusQuery =
  | {
      /** Tax ID. */
      readonly tin?: string | undefined;
      /** National Provider Identifier. */
      readonly npi?: string | undefined;
    }
  | {
      /** Start of the period of changes, ISO 8601. */
      readonly startTimestamp: string;
      /** End of the period of changes, ISO 8601; at most 30 days later. */
      readonly endTimestamp: string;
    };

/** A payer's decision on an enrollment. */
export interface EnrollmentDecision {
  /** From the list. */
  readonly enrollmentId: number | string;
  /** From the list, if present there. */
  readonly changesetId?: number | string | undefined;
  /** Decision. */
  readonly decision: 'approve' | 'reject';
  /** Reject reason: `0001` to `0007`; the vendor communicates their meaning to payers outside its documents. */
  readonly rejectedReasonCode?: `000${1 | 2 | 3 | 4 | 5 | 6 | 7}` | undefined;
}

/** Result of a decision. */
export interface EnrollmentDecisionReceipt {
  /** ID of the enrollment. */
  readonly enrollmentId: string | undefined;
  /** ID of the change. */
  readonly changesetId: string | undefined;
  /** Status. */
  readonly state: EnrollmentState;
  /** The response in wire format. */
  readonly response: unknown;
}

/** State of an enrollment. */
export type EnrollmentState = 'approved' | 'rejected' | 'terminated' | 'cancelled' | 'unknown';

/** One enrollment of a provider with a payer. */
export interface PayerEnrollmentEntry {
  /** Its ID. */
  readonly enrollmentId: string | undefined;
  /** ID of its last change. */
  readonly changesetId: string | undefined;
  /** Remittances or payments. */
  readonly service: 'ERA' | 'EFT';
  /** Status. */
  readonly state: EnrollmentState;
  /** The vendor's term for it. */
  readonly status: string | undefined;
  /** Name of the payer. */
  readonly payerName: string | undefined;
  /** Request type, such as `NEW`. */
  readonly activityType: string | undefined;
  /** Identifier it is grouped by: `TIN` or `NPI`. */
  readonly groupingPreference: string | undefined;
  /** Provider identifiers it applies to. */
  readonly npis: readonly string[];
  /** Instant of its last change, as the vendor writes it. */
  readonly updatedAt: string | undefined;
  /** The enrollment in wire format; may contain a bank account, so keep it out of logs. */
  readonly response: Readonly<Record<string, unknown>>;
}

/** A provider with its enrollments. */
export interface EnrolledProvider {
  /** Tax ID. */
  readonly tin: string | undefined;
  /** Name of the provider. */
  readonly name: string | undefined;
  /** National Provider Identifier it bills with. */
  readonly billingNpi: string | undefined;
  /** Its enrollments for payments and remittances. */
  readonly enrollments: readonly PayerEnrollmentEntry[];
  /** The provider in wire format. */
  readonly response: Readonly<Record<string, unknown>>;
}

const STATES: Readonly<Record<string, EnrollmentState>> = {
  APPROVED: 'approved',
  'PAYER APPROVED': 'approved',
  REJECTED: 'rejected',
  'PAYER REJECTED': 'rejected',
  TERMINATED: 'terminated',
  CANCELLED: 'cancelled',
};

function stateOf(status: unknown): EnrollmentState {
  return lookUp(STATES, wireText(status)?.toUpperCase()) ?? 'unknown';
}

/** Reads providers with their enrollments. */
export function readEnrolledProviders(response: unknown): EnrolledProvider[] {
  return objectsOf(response).map((provider) => ({
    tin: wireText(provider.tin),
    name: wireText(provider.name),
    billingNpi: wireText(provider.billingNpi),
    enrollments: [
      ...objectsOf(provider.eftEnrollments).map((one) => readEnrollment(one, 'EFT')),
      ...objectsOf(provider.eraEnrollments).map((one) => readEnrollment(one, 'ERA')),
    ],
    response: provider,
  }));
}

function readEnrollment(enrollment: Fields, service: 'ERA' | 'EFT'): PayerEnrollmentEntry {
  return {
    enrollmentId: wireText(enrollment.enrollmentId),
    changesetId: wireText(enrollment.changesetId),
    service,
    state: stateOf(enrollment.status),
    status: wireText(enrollment.status),
    payerName: wireText(enrollment.payerName),
    activityType: wireText(enrollment.activityType),
    groupingPreference: wireText(enrollment.groupingPreference),
    npis: Array.isArray(enrollment.npis) ? enrollment.npis.flatMap((npi) => wireText(npi) ?? []) : [],
    updatedAt: wireText(enrollment.updatedAt) ?? wireText(enrollment.submittedTimestamp),
    response: enrollment,
  };
}

/** Reads the response to a decision. */
export function readEnrollmentDecision(response: unknown): EnrollmentDecisionReceipt {
  const wire = objectOf(response);
  return {
    enrollmentId: wireAmount(wire.enrollmentId),
    changesetId: wireAmount(wire.changesetId),
    state: stateOf(wire.status),
    response,
  };
}

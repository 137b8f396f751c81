import { type Fields, objectOf, objectsOf } from '../internal/wire/json.js';
import { wireAmount, wireText } from '../internal/wire/text.js';

/** Which enrollments to list, as a payer. Instants are ISO 8601. Optum: PES Payer Enrollments v1. */
export interface PayerEnrollmentQuery {
  /** Changed since, such as `2026-01-01T00:00:00Z`. */
  readonly startTimestamp: string;
  /** Changed until. */
  readonly endTimestamp: string;
  /** Remittances, payments, or both. Default: both. */
  readonly service?: 'ERA' | 'EFT' | 'ALL' | undefined;
  /** States. Default: any. */
  readonly status?: 'APPROVED' | 'REJECTED' | 'TERMINATED' | 'CANCELLED' | 'ALL' | undefined;
  /** Request types. Default: any. */
  readonly activityType?: 'NEW' | 'CHANGE' | 'CANCELLATION' | 'ALL' | undefined;
}

/** Whose enrollments to look at: a provider's by its ids, or all that changed within 30 days. */
export type EnrollmentStatusQuery =
  | {
      /** Tax id. */
      readonly tin?: string | undefined;
      /** National Provider Identifier. */
      readonly npi?: string | undefined;
    }
  | {
      /** Changed since, ISO 8601. */
      readonly startTimestamp: string;
      /** Changed until, ISO 8601; 30 days later at most. */
      readonly endTimestamp: string;
    };

/** A payer's decision on an enrollment. */
export interface EnrollmentDecision {
  /** From the list. */
  readonly enrollmentId: number | string;
  /** From the list, where it has one. */
  readonly changesetId?: number | string | undefined;
  /** Decision. */
  readonly decision: 'approve' | 'reject';
  /** Reject reason: `0001` to `0007`; the vendor communicates their meaning to payers outside its documents. */
  readonly rejectedReasonCode?: `000${1 | 2 | 3 | 4 | 5 | 6 | 7}` | undefined;
}

/** Result of a decision. */
export interface EnrollmentDecisionReceipt {
  /** Id of the enrollment. */
  readonly enrollmentId: string | undefined;
  /** Id of the change. */
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
  /** Its id. */
  readonly enrollmentId: string | undefined;
  /** Id of its last change. */
  readonly changesetId: string | undefined;
  /** Remittances or payments. */
  readonly service: 'ERA' | 'EFT';
  /** Status. */
  readonly state: EnrollmentState;
  /** The vendor's word for it. */
  readonly status: string | undefined;
  /** Name of the payer. */
  readonly payerName: string | undefined;
  /** Request type, such as `NEW`. */
  readonly activityType: string | undefined;
  /** By what it is grouped: `TIN` or `NPI`. */
  readonly groupingPreference: string | undefined;
  /** Provider identifiers it is for. */
  readonly npis: readonly string[];
  /** When it last changed, as the vendor writes it. */
  readonly updatedAt: string | undefined;
  /** As on the wire; may hold a bank account, so keep it out of logs. */
  readonly response: Readonly<Record<string, unknown>>;
}

/** A provider with its enrollments. */
export interface EnrolledProvider {
  /** Tax id. */
  readonly tin: string | undefined;
  /** Name of the provider. */
  readonly name: string | undefined;
  /** National Provider Identifier it bills with. */
  readonly billingNpi: string | undefined;
  /** Its enrollments for payments and remittances. */
  readonly enrollments: readonly PayerEnrollmentEntry[];
  /** As on the wire. */
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
  return STATES[wireText(status)?.toUpperCase() ?? ''] ?? 'unknown';
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

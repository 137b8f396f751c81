import type { BenefitRow } from './benefit-row.js';
import type { PlanDateInformation, PlanInformation } from './plan-details.js';
import type {
  EligibilityMember,
  EligibilityPayer,
  EligibilityProvider,
  WireError,
} from './response-parties.js';

/** Optum's data about a transaction. */
export interface TransactionMeta {
  /** Sender. */
  readonly senderId?: string | undefined;
  /** Submitter. */
  readonly submitterId?: string | undefined;
  /** Biller. */
  readonly billerId?: string | undefined;
  /** `sandbox` or `production`. */
  readonly applicationMode?: string | undefined;
  /** Optum's ID of the transaction, for its support desk. */
  readonly traceId?: string | undefined;
  /** ID under which the payer was queried. */
  readonly outboundTraceId?: string | undefined;
}

/** A trace number (X12 TRN). */
export interface SubscriberTraceNumber {
  /** X12 TRN01. */
  readonly traceTypeCode?: string | undefined;
  /** X12 TRN01 as text. */
  readonly traceType?: string | undefined;
  /** X12 TRN02. */
  readonly referenceIdentification?: string | undefined;
  /** X12 TRN03. */
  readonly originatingCompanyIdentifier?: string | undefined;
  /** X12 TRN04. */
  readonly secondaryReferenceIdentification?: string | undefined;
}

/** A digest of the active and inactive rows; the rows contain more. */
export interface PlanStatus {
  /** X12 EB01. */
  readonly statusCode?: string | undefined;
  /** X12 EB01 as text. */
  readonly status?: string | undefined;
  /** X12 EB05. */
  readonly planDetails?: string | undefined;
  /** X12 EB03. */
  readonly serviceTypeCodes?: readonly string[] | undefined;
  /** X12 EB03 in older responses. */
  readonly serviceTypeCode?: readonly string[] | undefined;
}

/**
 * The 271 as Optum sends it in JSON. Every property may be missing and is kept as received, including unknown ones.
 * Optum: Eligibility v3.
 */
export interface EligibilityResponse {
  /** Optum's data about the transaction. */
  readonly meta?: TransactionMeta | undefined;
  /** X12 ISA13. */
  readonly controlNumber?: string | undefined;
  /** Control number to match the response by. */
  readonly reassociationKey?: string | undefined;
  /** Payer ID the inquiry went to. */
  readonly tradingPartnerServiceId?: string | undefined;
  /** X12 2100A. */
  readonly payer?: EligibilityPayer | undefined;
  /** X12 2100B. */
  readonly provider?: EligibilityProvider | undefined;
  /** X12 2100C. */
  readonly subscriber?: EligibilityMember | undefined;
  /** X12 2100D. */
  readonly dependents?: readonly EligibilityMember[] | undefined;
  /** X12 TRN. */
  readonly subscriberTraceNumbers?: readonly SubscriberTraceNumber[] | undefined;
  /** X12 REF of the person. */
  readonly planInformation?: PlanInformation | undefined;
  /** X12 DTP of the person. */
  readonly planDateInformation?: PlanDateInformation | undefined;
  /** Digest of the active and inactive rows. */
  readonly planStatus?: readonly PlanStatus[] | undefined;
  /** X12 EB, one row each. */
  readonly benefitsInformation?: readonly BenefitRow[] | undefined;
  /** X12 AAA of all loops. */
  readonly errors?: readonly WireError[] | undefined;
  /** Occurs only in the documentation. */
  readonly status?: string | undefined;
  /** X12 AK501. */
  readonly transactionSetAcknowledgement?: string | undefined;
  /** X12 AK502. */
  readonly implementationTransactionSetSyntaxError?: string | undefined;
  /** The raw 271; may contain control characters. */
  readonly x12?: string | undefined;
}

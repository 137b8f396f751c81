import type { TransactionMeta } from '../eligibility/response.js';
import type { WireError } from '../eligibility/response-parties.js';

// In wire format. Fields that are not named here are kept.

/** Up to three statuses of a claim or line (X12 STC01, STC10, STC11). */
export interface StatusCodes {
  /** X12 STC01-1. */
  readonly statusCategoryCode?: string | undefined;
  /** X12 STC01-1 as text. */
  readonly statusCategoryCodeValue?: string | undefined;
  /** X12 STC01-2. */
  readonly statusCode?: string | undefined;
  /** X12 STC01-2 as text. */
  readonly statusCodeValue?: string | undefined;
  /** X12 STC01-3. */
  readonly entityCode?: string | undefined;
  /** X12 STC01-3 as text. */
  readonly entity?: string | undefined;
  /** X12 STC10-1. */
  readonly secondaryStatusCategoryCode?: string | undefined;
  /** X12 STC10-1 as text. */
  readonly secondaryStatusCategoryCodeValue?: string | undefined;
  /** X12 STC10-2. */
  readonly secondaryStatusCode?: string | undefined;
  /** X12 STC10-2 as text. */
  readonly secondaryStatusCodeValue?: string | undefined;
  /** X12 STC10-3. */
  readonly secondaryEntityCode?: string | undefined;
  /** X12 STC10-3 as text. */
  readonly secondaryEntity?: string | undefined;
  /** X12 STC11-1. */
  readonly tertiaryStatusCategoryCode?: string | undefined;
  /** X12 STC11-1 as text. */
  readonly tertiaryStatusCategoryCodeValue?: string | undefined;
  /** X12 STC11-2. */
  readonly tertiaryStatusCode?: string | undefined;
  /** X12 STC11-2 as text. */
  readonly tertiaryStatusCodeValue?: string | undefined;
  /** X12 STC11-3. */
  readonly tertiaryEntityCode?: string | undefined;
  /** X12 STC11-3 as text. */
  readonly tertiaryEntity?: string | undefined;
  /** The payer's own texts (X12 STC12), in order. Only from X12: Optum's JSON has no field for them. */
  readonly messages?: readonly string[] | undefined;
}

/** Status of a claim (X12 2200 STC with its segments). */
export interface WireClaimStatus extends StatusCodes {
  /** X12 STC02, `YYYYMMDD`. */
  readonly effectiveDate?: string | undefined;
  /** X12 STC04, dollars as a string. */
  readonly submittedAmount?: string | undefined;
  /** X12 STC05, dollars as a string. */
  readonly amountPaid?: string | undefined;
  /** X12 STC06, date of final adjudication, `YYYYMMDD`. */
  readonly paidDate?: string | undefined;
  /** X12 STC08, `YYYYMMDD`. */
  readonly checkIssueDate?: string | undefined;
  /** X12 STC09. */
  readonly checkNumber?: string | undefined;
  /** X12 TRN02. */
  readonly trackingNumber?: string | undefined;
  /** X12 DTP03, `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly claimServiceDate?: string | undefined;
  /** The claim number of the payer (X12 REF 1K). */
  readonly tradingPartnerClaimNumber?: string | undefined;
  /** Your patient control number (X12 REF EJ). */
  readonly patientAccountNumber?: string | undefined;
  /** X12 REF D9. */
  readonly clearingHouseClaimNumber?: string | undefined;
}

/** A line of a claim (X12 2220 SVC). */
export interface WireServiceLine {
  /** X12 SVC01-1. */
  readonly serviceIdQualifierCode?: string | undefined;
  /** X12 SVC01-1 as text. */
  readonly serviceIdQualifier?: string | undefined;
  /** X12 SVC01-2. */
  readonly procedureId?: string | undefined;
  /** X12 SVC02, dollars as a string. */
  readonly submittedAmount?: string | undefined;
  /** X12 SVC03, dollars as a string. */
  readonly amountPaid?: string | undefined;
  /** X12 SVC04. */
  readonly revenueCode?: string | undefined;
  /** X12 SVC07. */
  readonly submittedUnits?: string | undefined;
}

/** Status of a line (X12 2220 STC). */
export interface WireLineStatus extends StatusCodes {
  /** X12 STC02, `YYYYMMDD`. */
  readonly effectiveDate?: string | undefined;
}

/** A line of a claim with its statuses. */
export interface WireServiceDetail {
  /** X12 SVC. */
  readonly service?: WireServiceLine | undefined;
  /** X12 STC. */
  readonly status?: readonly WireLineStatus[] | undefined;
}

/** A claim that the payer found. */
export interface WireClaim {
  /** X12 2200. */
  readonly claimStatus?: WireClaimStatus | undefined;
  /** X12 2220. */
  readonly serviceDetails?: readonly WireServiceDetail[] | undefined;
}

/** A person or organization of a claim status response. */
export interface WireParty {
  /** X12 NM103 of an organization. */
  readonly organizationName?: string | undefined;
  /** X12 NM104. */
  readonly firstName?: string | undefined;
  /** X12 NM103 of a person. */
  readonly lastName?: string | undefined;
  /** X12 NM105. */
  readonly middleName?: string | undefined;
  /** X12 NM109 where NM108 is MI. */
  readonly memberId?: string | undefined;
  /** X12 NM109 where NM108 is XX. */
  readonly npi?: string | undefined;
  /** X12 NM109 where NM108 is SV. */
  readonly spn?: string | undefined;
  /** X12 NM109 where NM108 is FI. */
  readonly tin?: string | undefined;
  /** X12 NM109 where NM108 is FI. */
  readonly taxId?: string | undefined;
  /** X12 NM109 where NM108 is 46. */
  readonly etin?: string | undefined;
  /** `BillingProvider` or `ServiceProvider`. */
  readonly providerType?: string | undefined;
  /** X12 NM109 of the payer. */
  readonly payerIdentification?: string | undefined;
  /** X12 NM109 where NM108 is XV. */
  readonly centersForMedicareAndMedicaidServicePlanId?: string | undefined;
  /** X12 DMG03. */
  readonly gender?: string | undefined;
  /** X12 DMG02, `YYYYMMDD`. */
  readonly dateOfBirth?: string | undefined;
  /** X12 REF 6P. */
  readonly groupNumber?: string | undefined;
}

/** Reason for the missing response. */
export interface ClaimStatusErrorResponse {
  /** Such as `INVALIDMISSINGINPUTDATA`. */
  readonly code?: string | undefined;
  /** Optum's text. */
  readonly description?: string | undefined;
  /** IDs of the transaction. */
  readonly transactionIdentifier?: Readonly<Record<string, string>> | undefined;
  /** Field by field. */
  readonly errors?: readonly WireError[] | undefined;
}

/**
 * The 277 as Optum sends it in JSON. Every property may be missing and is kept as received, including unknown ones.
 * Optum: Claim Status v2.
 */
export interface ClaimStatusResponse {
  /** X12 ST02. */
  readonly controlNumber?: string | undefined;
  /** Payer ID the inquiry went to. */
  readonly tradingPartnerServiceId?: string | undefined;
  /** X12 2100A. */
  readonly payer?: WireParty | undefined;
  /** X12 2100B and 2100C. */
  readonly providers?: readonly WireParty[] | undefined;
  /** X12 2100D. */
  readonly subscriber?: WireParty | undefined;
  /** X12 2100E. */
  readonly dependent?: WireParty | undefined;
  /** The payer's findings, including that it found nothing. */
  readonly claims?: readonly WireClaim[] | undefined;
  /** Control number to match the response by. */
  readonly reassociationKey?: string | undefined;
  /** Reason for the missing response. */
  readonly errorResponse?: ClaimStatusErrorResponse | undefined;
  /** Field errors, in another envelope. */
  readonly errors?: readonly WireError[] | undefined;
  /** Occurs only in the documentation. */
  readonly status?: string | undefined;
  /** X12 AK501. */
  readonly transactionSetAcknowledgement?: string | undefined;
  /** X12 AK502. */
  readonly implementationTransactionSetSyntaxError?: string | undefined;
  /** The raw 277. */
  readonly x12?: string | undefined;
  /** Optum's data about the transaction. */
  readonly meta?: TransactionMeta | undefined;
}

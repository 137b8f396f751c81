/** The provider that billed or served (X12 2100B, 2100C): a name and at least one identifier. */
export interface ClaimStatusProvider {
  /** Which of the two it is. */
  readonly providerType: 'BillingProvider' | 'ServiceProvider';
  /** X12 NM103 of an organization. */
  readonly organizationName?: string | undefined;
  /** X12 NM104. */
  readonly firstName?: string | undefined;
  /** X12 NM103 of a person. */
  readonly lastName?: string | undefined;
  /** X12 NM109 where NM108 is XX. */
  readonly npi?: string | undefined;
  /** X12 NM109 where NM108 is FI. */
  readonly taxId?: string | undefined;
  /** X12 NM109 where NM108 is FI. */
  readonly tin?: string | undefined;
  /** X12 NM109 where NM108 is SV. */
  readonly spn?: string | undefined;
  /** X12 NM109 where NM108 is 46. */
  readonly etin?: string | undefined;
}

/** The person who holds the insurance (X12 2000D). */
export interface ClaimStatusSubscriber {
  /** X12 NM109. */
  readonly memberId: string;
  /** X12 NM104, at most 35 characters. */
  readonly firstName: string;
  /** X12 NM103, at most 60 characters. */
  readonly lastName: string;
  /** X12 DMG02, `YYYYMMDD`. */
  readonly dateOfBirth?: string | undefined;
  /** X12 DMG03. */
  readonly gender?: 'M' | 'F' | 'U' | undefined;
  /** X12 REF02 where REF01 is 6P. */
  readonly groupNumber?: string | undefined;
}

/** The patient, when not the subscriber (X12 2000E). */
export interface ClaimStatusDependent {
  /** X12 NM104, at most 35 characters. */
  readonly firstName: string;
  /** X12 NM103, at most 60 characters. */
  readonly lastName: string;
  /** X12 DMG02, `YYYYMMDD`. */
  readonly dateOfBirth?: string | undefined;
  /** X12 DMG03. */
  readonly gender?: 'M' | 'F' | 'U' | undefined;
  /** X12 REF02 where REF01 is 6P. */
  readonly groupNumber?: string | undefined;
}

/** Which claim (X12 2200D, 2200E). The more is given, the fewer claims come back. */
export interface ClaimStatusEncounter {
  /** First day, `YYYYMMDD`. */
  readonly beginningDateOfService?: string | undefined;
  /** Last day, `YYYYMMDD`. */
  readonly endDateOfService?: string | undefined;
  /** X12 TRN02, your own number for the question. */
  readonly trackingNumber?: string | undefined;
  /** The claim number of the payer (X12 REF 1K). */
  readonly tradingPartnerClaimNumber?: string | undefined;
  /** X12 REF LU. */
  readonly locationIdentifier?: string | undefined;
  /** Type of bill (X12 REF BLT). */
  readonly billingType?: string | undefined;
  /** Your patient control number (X12 REF EJ). */
  readonly patientAccountNumber?: string | undefined;
  /** X12 REF XZ. */
  readonly pharmacyPrescriptionNumber?: string | undefined;
  /** X12 REF D9. */
  readonly clearingHouseClaimNumber?: string | undefined;
  /** X12 AMT02, dollars as a string. */
  readonly submittedAmount?: string | undefined;
}

/** Which line of the claim (X12 2210D, 2210E). */
export interface ClaimStatusServiceLine {
  /** X12 SVC01-1. */
  readonly productOrServiceIDQualifier?: 'AD' | 'ER' | 'HC' | 'HP' | 'IV' | 'N4' | 'NU' | 'WK' | undefined;
  /** X12 SVC01-2. */
  readonly procedureCode?: string | undefined;
  /** X12 SVC01-3 to 6. */
  readonly procedureModifiers?: readonly string[] | undefined;
  /** X12 SVC02, dollars as a string. */
  readonly lineItemChargeAmount?: string | undefined;
  /** X12 SVC04. */
  readonly revenueCode?: string | undefined;
  /** X12 SVC07, a string. */
  readonly unitsOfServiceCount?: string | undefined;
  /** X12 REF FJ. */
  readonly lineItemControlNumber?: string | undefined;
  /** X12 DTP03, first day, `YYYYMMDD`. */
  readonly serviceLineDate?: string | undefined;
  /** X12 DTP03, last day, `YYYYMMDD`. */
  readonly serviceLineEndDate?: string | undefined;
}

/** The 276 as Optum takes it in JSON. Everything is a string; dates are `YYYYMMDD`. Fields that are not named here are sent as they are. Optum: Claim Status v2. */
export interface ClaimStatusRequest {
  /** X12 ST02, nine digits. Made when absent, unique per process and day. */
  readonly controlNumber?: string | undefined;
  /** Payer id (X12 2100A NM109). */
  readonly tradingPartnerServiceId: string;
  /** X12 2100A NM103. */
  readonly tradingPartnerName?: string | undefined;
  /** The billing provider, and the serving one where it differs. */
  readonly providers: readonly ClaimStatusProvider[];
  /** The policyholder. */
  readonly subscriber: ClaimStatusSubscriber;
  /** The patient, when not the subscriber. */
  readonly dependent?: ClaimStatusDependent | undefined;
  /** Which claim. */
  readonly encounter?: ClaimStatusEncounter | undefined;
  /** Which line of it. */
  readonly serviceLineInformation?: ClaimStatusServiceLine | undefined;
}

import type {
  EligibilityDependent,
  EligibilityProviderCode,
  EligibilitySubscriber,
  RequestAddress,
} from './request-parties.js';

/** Who asks (X12 2100B): a name and at least one identifier. */
export interface EligibilityRequestProvider {
  /** X12 NM103 of an organization. */
  readonly organizationName?: string | undefined;
  /** X12 NM104. */
  readonly firstName?: string | undefined;
  /** X12 NM103 of a person. */
  readonly lastName?: string | undefined;
  /** X12 NM109 where NM108 is XX. */
  readonly npi?: string | undefined;
  /** X12 NM109 where NM108 is SV. */
  readonly serviceProviderNumber?: string | undefined;
  /** X12 NM109 where NM108 is PI. */
  readonly payorId?: string | undefined;
  /** X12 NM109 where NM108 is FI. */
  readonly taxId?: string | undefined;
  /** X12 NM109 where NM108 is 34. */
  readonly ssn?: string | undefined;
  /** X12 NM109 where NM108 is PP. */
  readonly pharmacyProcessorNumber?: string | undefined;
  /** X12 NM109 where NM108 is XV. */
  readonly servicesPlanID?: string | undefined;
  /** X12 NM109 where NM108 is 24. */
  readonly employersId?: string | undefined;
  /** X12 PRV01. */
  readonly providerCode?: EligibilityProviderCode | undefined;
  /** X12 PRV03, taxonomy code. */
  readonly referenceIdentification?: string | undefined;
  /** X12 NM101 as words. */
  readonly providerType?:
    | 'payer'
    | 'third-party administrator'
    | 'employer'
    | 'hospital'
    | 'facility'
    | 'gateway provider'
    | 'plan sponsor'
    | 'provider'
    | undefined;
}

/** Further identifiers of who asks (X12 2100B REF), for payers that want them. */
export interface InformationReceiver {
  /** X12 REF02 where REF01 is 0B. */
  readonly stateLicenceNumber?: string | undefined;
  /** X12 REF03 where REF01 is 0B. */
  readonly informationReceiverAdditionalIdentifierState?: string | undefined;
  /** X12 REF02 where REF01 is 1C. */
  readonly medicareProviderNumber?: string | undefined;
  /** X12 REF02 where REF01 is 1D. */
  readonly medicaidProviderNumber?: string | undefined;
  /** X12 REF02 where REF01 is 1J. */
  readonly facilityIdNumber?: string | undefined;
  /** X12 REF02 where REF01 is CT. */
  readonly contactNumber?: string | undefined;
  /** X12 REF02 where REF01 is EL. */
  readonly devicePinNumber?: string | undefined;
  /** X12 REF02 where REF01 is EO. */
  readonly submitterIdNumber?: string | undefined;
  /** X12 REF02 where REF01 is HPI. */
  readonly nationalProviderIdentifier?: string | undefined;
  /** X12 REF02 where REF01 is N5. */
  readonly providerPlanNetworkIdNumber?: string | undefined;
  /** X12 REF02 where REF01 is N7. */
  readonly facilityNetworkIdNumber?: string | undefined;
  /** X12 REF02 where REF01 is Q4. */
  readonly priorIdentifierNumber?: string | undefined;
  /** X12 REF02 where REF01 is SY. */
  readonly socialSecurityNumber?: string | undefined;
  /** X12 REF02 where REF01 is TJ. */
  readonly federalTaxpayerIdentificationNumber?: string | undefined;
  /** X12 N3 and N4. */
  readonly address?: RequestAddress | undefined;
}

/** A procedure asked about (X12 EQ02). */
export interface EligibilityProcedure {
  /** X12 EQ02-1. */
  readonly productOrServiceIDQualifier?: 'AD' | 'CJ' | 'HC' | 'ID' | 'IV' | 'N4' | 'ZZ' | undefined;
  /** X12 EQ02-2. */
  readonly procedureCode?: string | undefined;
  /** X12 EQ02-3 to 6. */
  readonly procedureModifiers?: readonly string[] | undefined;
  /** X12 EQ05. */
  readonly diagnosisCodePointer?: readonly string[] | undefined;
}

/** When and what is asked about (X12 2110). */
export interface EligibilityEncounter extends EligibilityProcedure {
  /** X12 DTP03 where DTP01 is 291, `YYYYMMDD`. Not together with a range. */
  readonly dateOfService?: string | undefined;
  /** First day of a range, `YYYYMMDD`. */
  readonly beginningDateOfService?: string | undefined;
  /** Last day of a range, `YYYYMMDD`. */
  readonly endDateOfService?: string | undefined;
  /** X12 EQ01, at most 99; payers usually response one. Default `30`, the whole plan. */
  readonly serviceTypeCodes?: readonly string[] | undefined;
  /** X12 REF02. */
  readonly priorAuthorizationOrReferralNumber?: string | undefined;
  /** X12 REF01: 9F referral, G1 prior authorization. */
  readonly referenceIdentificationQualifier?: '9F' | 'G1' | undefined;
  /** X12 III02, place of service, two digits. */
  readonly industryCode?: string | undefined;
  /** More procedures, at most 98. */
  readonly medicalProcedures?: readonly EligibilityProcedure[] | undefined;
}

/** The 270 as Optum takes it in JSON. Everything is a string; dates are `YYYYMMDD`. Fields that are not named here are sent as they are. Optum: Eligibility v3. */
export interface EligibilityRequest {
  /** X12 ISA13, nine digits. Made when absent, unique per process and day. */
  readonly controlNumber?: string | undefined;
  /** Payer id (X12 2100A NM109). */
  readonly tradingPartnerServiceId: string;
  /** X12 2100A NM103. */
  readonly tradingPartnerName?: string | undefined;
  /** The requesting provider. */
  readonly provider: EligibilityRequestProvider;
  /** The policyholder. */
  readonly subscriber: EligibilitySubscriber;
  /** The patient, when not the subscriber and without a member ID of their own. */
  readonly dependents?: readonly EligibilityDependent[] | undefined;
  /** When and what is asked about. */
  readonly encounter?: EligibilityEncounter | undefined;
  /** X12 BHT03. */
  readonly submitterTransactionIdentifier?: string | undefined;
  /** X12 REF02 where REF01 is JD, for payers that want it. */
  readonly portalUsername?: string | undefined;
  /** X12 REF02 where REF01 is 4A, for payers that want it. */
  readonly portalPassword?: string | undefined;
  /** Further identifiers of who asks. */
  readonly informationReceiverName?: InformationReceiver | undefined;
}

/**
 * Role of a provider for the patient (X12 PRV01): AD admitting, AT attending, BI billing, PC primary care and so on.
 */
export type EligibilityProviderCode =
  | 'AD'
  | 'AT'
  | 'BI'
  | 'CO'
  | 'CV'
  | 'H'
  | 'HH'
  | 'LA'
  | 'OT'
  | 'P1'
  | 'P2'
  | 'PC'
  | 'PE'
  | 'R'
  | 'RF'
  | 'SB'
  | 'SK'
  | 'SU';

/** A postal address (X12 N3 and N4). */
export interface RequestAddress {
  /** X12 N301, at most 55 characters. */
  readonly address1?: string | undefined;
  /** X12 N302, at most 55 characters. */
  readonly address2?: string | undefined;
  /** X12 N401. */
  readonly city?: string | undefined;
  /** X12 N402, two letters. */
  readonly state?: string | undefined;
  /** X12 N403, no dash. */
  readonly postalCode?: string | undefined;
  /** X12 N404. */
  readonly countryCode?: string | undefined;
  /** X12 N406. */
  readonly locationIdentifier?: string | undefined;
  /** X12 N407. */
  readonly countrySubDivisionCode?: string | undefined;
}

/** A diagnosis (X12 HI). */
export interface EligibilityDiagnosis {
  /** X12 HI01-1. */
  readonly diagnosisTypeCode?: 'BK' | 'ABK' | 'BF' | 'ABF' | undefined;
  /** X12 HI01-2, without the dot. */
  readonly diagnosisCode?: string | undefined;
}

/** Further identifiers of a person (X12 REF). */
export interface EligibilityIdentification {
  /** X12 REF02 where REF01 is 18. */
  readonly planNumber?: string | undefined;
  /** X12 REF02 where REF01 is 1L. */
  readonly policyNumber?: string | undefined;
  /** X12 REF02 where REF01 is 1W. */
  readonly memberIdentificationNumber?: string | undefined;
  /** X12 REF02 where REF01 is CT. */
  readonly contractNumber?: string | undefined;
  /** X12 REF02 where REF01 is EA. */
  readonly medicalRecordIdentificationNumber?: string | undefined;
  /** X12 REF02 where REF01 is EJ. */
  readonly patientAccountNumber?: string | undefined;
  /** X12 REF02 where REF01 is F6. */
  readonly healthInsuranceClaimNumber?: string | undefined;
  /** X12 REF02 where REF01 is GH. */
  readonly identificationCardSerialNumber?: string | undefined;
  /** X12 REF02 where REF01 is IG. */
  readonly insurancePolicyNumber?: string | undefined;
  /** X12 REF02 where REF01 is N6. */
  readonly planNetworkIdentificationNumber?: string | undefined;
  /** X12 REF02 where REF01 is Y4. */
  readonly agencyClaimNumber?: string | undefined;
}

/** Known data about the person. More data improves the match. */
export interface EligibilityPerson {
  /** X12 NM109 where NM108 is MI: letters, digits and dashes, at most 80. */
  readonly memberId?: string | undefined;
  /** X12 NM104, at most 35 characters. */
  readonly firstName?: string | undefined;
  /** X12 NM105, at most 25 characters. */
  readonly middleName?: string | undefined;
  /** X12 NM103, at most 60 characters. */
  readonly lastName?: string | undefined;
  /** X12 NM107, at most 10 characters. */
  readonly suffix?: string | undefined;
  /** X12 DMG03. */
  readonly gender?: 'M' | 'F' | undefined;
  /** X12 DMG02, `YYYYMMDD`. */
  readonly dateOfBirth?: string | undefined;
  /** X12 REF02 where REF01 is SY. */
  readonly ssn?: string | undefined;
  /** X12 REF02 where REF01 is 6P. */
  readonly groupNumber?: string | undefined;
  /** X12 REF02 where REF01 is HJ. */
  readonly idCard?: string | undefined;
  /** X12 INS17, digits. */
  readonly birthSequenceNumber?: string | undefined;
  /** X12 PRV01. */
  readonly providerCode?: EligibilityProviderCode | undefined;
  /** X12 PRV02. */
  readonly referenceIdentificationQualifier?: '9K' | 'D3' | 'EI' | 'HPI' | 'PXC' | 'SY' | 'TJ' | undefined;
  /** X12 PRV03. */
  readonly providerIdentifier?: string | undefined;
  /** X12 DTP03 where DTP01 is 102, first day, `YYYYMMDD`. Retired. */
  readonly beginningCardIssueDate?: string | undefined;
  /** X12 DTP03 where DTP01 is 102, last day, `YYYYMMDD`. Retired. */
  readonly endCardIssueDate?: string | undefined;
  /** X12 DTP03 where DTP01 is 102, `YYYYMMDD`. Retired. */
  readonly idCardIssueDate?: string | undefined;
  /** X12 DTP03 where DTP01 is 291, `YYYYMMDD`. Retired. */
  readonly planIssueDate?: string | undefined;
  /** X12 DTP03 where DTP01 is 291, first day, `YYYYMMDD`. Retired. */
  readonly beginningPlanIssueDate?: string | undefined;
  /** X12 DTP03 where DTP01 is 291, last day, `YYYYMMDD`. Retired. */
  readonly endPlanIssueDate?: string | undefined;
  /** X12 HI, at most 8. */
  readonly healthCareCodeInformation?: readonly EligibilityDiagnosis[] | undefined;
  /** X12 N3 and N4. */
  readonly address?: RequestAddress | undefined;
  /** X12 REF. */
  readonly additionalIdentification?: EligibilityIdentification | undefined;
}

/** The policyholder (X12 2100C). */
export interface EligibilitySubscriber extends EligibilityPerson {
  /** X12 REF02 where REF01 is 3H. */
  readonly caseNumber?: string | undefined;
  /** X12 REF02 where REF01 is NQ. */
  readonly medicaidRecipientIdentificationNumber?: string | undefined;
  /** X12 AMT02 where AMT01 is R, dollars as a string. */
  readonly spendDownAmount?: string | undefined;
  /** X12 AMT02 where AMT01 is PB, dollars as a string. */
  readonly spendDownTotalBilledAmount?: string | undefined;
  /** X12 EQ03. Retired. */
  readonly coverageLevelCode?: string | undefined;
}

/** A person insured through the subscriber (X12 2100D). Include one only if they have no member ID of their own. */
export interface EligibilityDependent extends EligibilityPerson {
  /** X12 INS02: 01 spouse, 19 child, 34 other adult. */
  readonly individualRelationshipCode?: '01' | '19' | '34' | undefined;
  /** X12 REF02 where REF01 is IF. */
  readonly issueNumber?: string | undefined;
  /** X12 REF02 where REF01 is MRC. */
  readonly eligibilityCategory?: string | undefined;
}

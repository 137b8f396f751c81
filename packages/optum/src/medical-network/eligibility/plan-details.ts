// In wire format, spellings included. Fields that are not named here are kept.

/** Identifiers of a plan or benefit (X12 REF), one property per qualifier. */
export interface PlanInformation {
  /** X12 REF02 where REF01 is 18. */
  readonly planNumber?: string | undefined;
  /** X12 REF03 where REF01 is 18. */
  readonly planDescription?: string | undefined;
  /** X12 REF02 where REF01 is 1L. */
  readonly policyNumber?: string | undefined;
  /** X12 REF02 where REF01 is 1W. */
  readonly memberId?: string | undefined;
  /** X12 REF02 where REF01 is 3H. */
  readonly caseNumber?: string | undefined;
  /** X12 REF02 where REF01 is 49. */
  readonly familyUnitNumber?: string | undefined;
  /** X12 REF02 where REF01 is 6P. */
  readonly groupNumber?: string | undefined;
  /** X12 REF03 where REF01 is 6P. */
  readonly groupDescription?: string | undefined;
  /** X12 REF02 where REF01 is 9F. */
  readonly referralNumber?: string | undefined;
  /** X12 REF02 where REF01 is ALS. */
  readonly alternativeListId?: string | undefined;
  /** X12 REF02 where REF01 is CE. */
  readonly classOfContractCode?: string | undefined;
  /** X12 REF02 where REF01 is CLI. */
  readonly coverageListId?: string | undefined;
  /** X12 REF02 where REF01 is CT. */
  readonly contractNumber?: string | undefined;
  /** X12 REF02 where REF01 is EA. */
  readonly medicalRecordIdentificationNumber?: string | undefined;
  /** X12 REF02 where REF01 is EJ. */
  readonly patientAccountNumber?: string | undefined;
  /** X12 REF02 where REF01 is EL. */
  readonly electronicDevicePin?: string | undefined;
  /** X12 REF02 where REF01 is EO. */
  readonly submitterIdentificationNumber?: string | undefined;
  /** X12 REF02 where REF01 is F6. */
  readonly hicNumber?: string | undefined;
  /** X12 REF02 where REF01 is FO. */
  readonly drugFormularyNumber?: string | undefined;
  /** X12 REF02 where REF01 is G1. */
  readonly priorAuthorizationNumber?: string | undefined;
  /** X12 REF02 where REF01 is GH. */
  readonly idCardSerialNumber?: string | undefined;
  /** X12 REF02 where REF01 is HJ. */
  readonly idCardNumber?: string | undefined;
  /** X12 REF02 where REF01 is HPI. */
  readonly centersForMedicareAndMedicaidServicesNPI?: string | undefined;
  /** X12 REF02 where REF01 is IF. */
  readonly issueNumber?: string | undefined;
  /** X12 REF02 where REF01 is IG. */
  readonly insurancePolicyNumber?: string | undefined;
  /** X12 REF02 where REF01 is JD. */
  readonly userIdentification?: string | undefined;
  /** X12 REF02 where REF01 is M7. */
  readonly medicalAssistanceCategory?: string | undefined;
  /** X12 REF02 where REF01 is MRC. */
  readonly eligibilityCategory?: string | undefined;
  /** X12 REF02 where REF01 is N5. */
  readonly providerPlanNetworkIdNumber?: string | undefined;
  /** X12 REF02 where REF01 is N6. */
  readonly planNetworkIdNumber?: string | undefined;
  /** X12 REF03 where REF01 is N6. */
  readonly planNetworkIdDescription?: string | undefined;
  /** X12 REF02 where REF01 is N7. */
  readonly facilityNetworkIdentificationNumber?: string | undefined;
  /** X12 REF02 where REF01 is NQ. */
  readonly medicaidRecipientIdNumber?: string | undefined;
  /** X12 REF02 where REF01 is Q4. */
  readonly priorIdNumber?: string | undefined;
  /** X12 REF02 where REF01 is SY. */
  readonly socialSecurityNumber?: string | undefined;
  /** X12 REF02 where REF01 is TJ. */
  readonly federalTaxpayersIdentificationNumber?: string | undefined;
  /** X12 REF02 where REF01 is Y4. */
  readonly agencyClaimNumber?: string | undefined;
  /** X12 REF02 where REF01 is 0B. */
  readonly stateLicenseNumber?: string | undefined;
  /** X12 REF02 where REF01 is 1C. */
  readonly medicareProviderNumber?: string | undefined;
  /** X12 REF02 where REF01 is 1D. */
  readonly medicaidProviderNumber?: string | undefined;
  /** X12 REF02 where REF01 is 1J. */
  readonly facilityIdNumber?: string | undefined;
  /** X12 REF02 where REF01 is 4A. */
  readonly personalIdentificationNumber?: string | undefined;
  /** X12 REF02 where REF01 is NQ, as spelled in benefits. */
  readonly medicaidRecepientIdNumber?: string | undefined;
}

/** Dates of a plan or benefit (X12 DTP), one property per qualifier. */
export interface PlanDateInformation {
  /** X12 DTP03 where DTP01 is 096; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly discharge?: string | undefined;
  /** X12 DTP03 where DTP01 is 102; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly issue?: string | undefined;
  /** X12 DTP03 where DTP01 is 152; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly effectiveDateOfChange?: string | undefined;
  /** X12 DTP03 where DTP01 is 193; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly periodStart?: string | undefined;
  /** X12 DTP03 where DTP01 is 194; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly periodEnd?: string | undefined;
  /** X12 DTP03 where DTP01 is 198; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly completion?: string | undefined;
  /** X12 DTP03 where DTP01 is 290; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly coordinationOfBenefits?: string | undefined;
  /** X12 DTP03 where DTP01 is 291; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly plan?: string | undefined;
  /** X12 DTP03 where DTP01 is 292; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly benefit?: string | undefined;
  /** X12 DTP03 where DTP01 is 295; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly primaryCareProvider?: string | undefined;
  /** X12 DTP03 where DTP01 is 304; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly latestVisitOrConsultation?: string | undefined;
  /** X12 DTP03 where DTP01 is 307; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly eligibility?: string | undefined;
  /** X12 DTP03 where DTP01 is 318; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly added?: string | undefined;
  /** X12 DTP03 where DTP01 is 340; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly cobraBegin?: string | undefined;
  /** X12 DTP03 where DTP01 is 341; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly cobraEnd?: string | undefined;
  /** X12 DTP03 where DTP01 is 342; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly premiumPaidToDateBegin?: string | undefined;
  /** X12 DTP03 where DTP01 is 343; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly premiumPaidToDateEnd?: string | undefined;
  /** X12 DTP03 where DTP01 is 346; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly planBegin?: string | undefined;
  /** X12 DTP03 where DTP01 is 347; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly planEnd?: string | undefined;
  /** X12 DTP03 where DTP01 is 348; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly benefitBegin?: string | undefined;
  /** X12 DTP03 where DTP01 is 349; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly benefitEnd?: string | undefined;
  /** X12 DTP03 where DTP01 is 356; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly eligibilityBegin?: string | undefined;
  /** X12 DTP03 where DTP01 is 357; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly eligibilityEnd?: string | undefined;
  /** X12 DTP03 where DTP01 is 382; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly enrollment?: string | undefined;
  /** X12 DTP03 where DTP01 is 435; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly admission?: string | undefined;
  /** X12 DTP03 where DTP01 is 442; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly dateOfDeath?: string | undefined;
  /** X12 DTP03 where DTP01 is 458; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly certification?: string | undefined;
  /** X12 DTP03 where DTP01 is 472; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly service?: string | undefined;
  /** X12 DTP03 where DTP01 is 539; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly policyEffective?: string | undefined;
  /** X12 DTP03 where DTP01 is 540; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly policyExpiration?: string | undefined;
  /** X12 DTP03 where DTP01 is 636; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly dateOfLastUpdate?: string | undefined;
  /** X12 DTP03 where DTP01 is 771; `YYYYMMDD` or `YYYYMMDD-YYYYMMDD`. */
  readonly status?: string | undefined;
  /** X12 DTP03 where DTP01 is 342, as it is spelled in benefits. */
  readonly premiumPaidtoDateBegin?: string | undefined;
}

/** A date or period of its own. */
export interface DatePeriod {
  /** A single date, `YYYYMMDD`. */
  readonly date?: string | undefined;
  /** First day, `YYYYMMDD`. */
  readonly startDate?: string | undefined;
  /** Last day, `YYYYMMDD`. */
  readonly endDate?: string | undefined;
}

/** Dates of a benefit. */
export interface BenefitDateInformation extends PlanDateInformation {
  /** All admissions, where there is more than one. */
  readonly admissions?: readonly DatePeriod[] | undefined;
  /** All discharges, where there is more than one. */
  readonly discharges?: readonly DatePeriod[] | undefined;
}

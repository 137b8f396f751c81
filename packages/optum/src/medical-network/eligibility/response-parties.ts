// In wire format, spellings included. Fields that are not named here are kept.

/** A postal address (X12 N3 and N4). */
export interface WireAddress {
  /** X12 N301. */
  readonly address1?: string | undefined;
  /** X12 N302. */
  readonly address2?: string | undefined;
  /** X12 N401. */
  readonly city?: string | undefined;
  /** X12 N402. */
  readonly state?: string | undefined;
  /** X12 N403. */
  readonly postalCode?: string | undefined;
  /** X12 N404. */
  readonly countryCode?: string | undefined;
  /** X12 N406. */
  readonly locationIdentifier?: string | undefined;
  /** X12 N407. */
  readonly countrySubDivisionCode?: string | undefined;
}

/** An X12 AAA rejection or a field error. */
export interface WireError {
  /** `AAA`, or the reject reason itself in older responses, or the field of the request. */
  readonly field?: string | undefined;
  /** X12 AAA03 reject reason. */
  readonly code?: string | undefined;
  /** Optum's text for it. */
  readonly description?: string | undefined;
  /** X12 AAA04 as text. */
  readonly followupAction?: string | undefined;
  /** X12 loop, such as `Loop 2100C`. */
  readonly location?: string | undefined;
  /** Optum's suggestion. */
  readonly possibleResolutions?: string | undefined;
}

/** One way to contact someone (X12 PER). */
export interface Contact {
  /** Telephone, fax, email and so on, as text. */
  readonly communicationMode?: string | undefined;
  /** Number or address. */
  readonly communicationNumber?: string | undefined;
}

/** A contact (X12 PER). */
export interface ContactInformation {
  /** X12 PER02. */
  readonly name?: string | undefined;
  /** Contact details. */
  readonly contacts?: readonly Contact[] | undefined;
}

/** The payer that responded (X12 2100A NM1*PR). */
export interface EligibilityPayer {
  /** X12 NM103. */
  readonly name?: string | undefined;
  /** X12 NM109 where NM108 is PI; spelled so on the wire. */
  readonly payorIdentification?: string | undefined;
  /** X12 NM109 where NM108 is NI. */
  readonly naic?: string | undefined;
  /** X12 NM109 where NM108 is 46. */
  readonly etin?: string | undefined;
  /** X12 NM109 where NM108 is XX. */
  readonly npi?: string | undefined;
  /** X12 NM109 where NM108 is FI. */
  readonly federalTaxpayersIdNumber?: string | undefined;
  /** X12 NM109 where NM108 is 24. */
  readonly employersId?: string | undefined;
  /** X12 NM109 where NM108 is XV. */
  readonly centersForMedicareAndMedicaidPlanId?: string | undefined;
  /** X12 NM101 as text. */
  readonly entityIdentifier?: string | undefined;
  /** X12 NM102 as text. */
  readonly entityType?: string | undefined;
  /** X12 NM104. */
  readonly firstName?: string | undefined;
  /** X12 NM103 of a person. */
  readonly lastName?: string | undefined;
  /** X12 NM105. */
  readonly middleName?: string | undefined;
  /** X12 NM107. */
  readonly suffix?: string | undefined;
  /** Contacts. */
  readonly contactInformation?: ContactInformation | undefined;
  /** Rejections at this loop. */
  readonly aaaErrors?: readonly WireError[] | undefined;
}

/** The requesting provider, or one named in the response (X12 2100B). */
export interface EligibilityProvider {
  /** X12 NM103 of a person. */
  readonly providerName?: string | undefined;
  /** X12 NM104. */
  readonly providerFirstName?: string | undefined;
  /** X12 NM103 of an organization. */
  readonly providerOrgName?: string | undefined;
  /** X12 NM105. */
  readonly middleName?: string | undefined;
  /** X12 NM107. */
  readonly suffix?: string | undefined;
  /** X12 NM101 as text. */
  readonly entityIdentifier?: string | undefined;
  /** X12 NM102 as text. */
  readonly entityType?: string | undefined;
  /** X12 NM109 where NM108 is XX. */
  readonly npi?: string | undefined;
  /** X12 PRV01. */
  readonly providerCode?: string | undefined;
  /** X12 PRV03. */
  readonly referenceIdentification?: string | undefined;
  /** X12 NM109 where NM108 is 24. */
  readonly employersId?: string | undefined;
  /** X12 NM109 where NM108 is 34. */
  readonly ssn?: string | undefined;
  /** X12 NM109 where NM108 is FI. */
  readonly federalTaxpayersIdNumber?: string | undefined;
  /** X12 NM109 where NM108 is PI. */
  readonly payorIdentification?: string | undefined;
  /** X12 NM109 where NM108 is PP. */
  readonly pharmacyProcessorNumber?: string | undefined;
  /** X12 NM109 where NM108 is SV. */
  readonly serviceProviderNumber?: string | undefined;
  /** X12 NM109 where NM108 is XV. */
  readonly servicesPlanID?: string | undefined;
  /** X12 N3 and N4. */
  readonly address?: WireAddress | undefined;
  /** Rejections at this loop. */
  readonly aaaErrors?: readonly WireError[] | undefined;
}

/** A diagnosis (X12 HI). */
export interface DiagnosisCode {
  /** X12 HI01-1. */
  readonly diagnosisTypeCode?: string | undefined;
  /** X12 HI01-2. */
  readonly diagnosisCode?: string | undefined;
}

/** The subscriber or a dependent as the payer knows them (X12 2100C, 2100D). */
export interface EligibilityMember {
  /** X12 NM109 where NM108 is MI. */
  readonly memberId?: string | undefined;
  /** X12 NM104. */
  readonly firstName?: string | undefined;
  /** X12 NM103. */
  readonly lastName?: string | undefined;
  /** X12 NM105. */
  readonly middleName?: string | undefined;
  /** X12 NM107. */
  readonly suffix?: string | undefined;
  /** X12 DMG03: `M`, `F` or `U`. */
  readonly gender?: string | undefined;
  /** X12 DMG02, `YYYYMMDD`. */
  readonly dateOfBirth?: string | undefined;
  /** X12 REF02 where REF01 is SY. */
  readonly ssn?: string | undefined;
  /** X12 REF02 where REF01 is 6P. */
  readonly groupNumber?: string | undefined;
  /** X12 REF02 where REF01 is 18. */
  readonly planNumber?: string | undefined;
  /** X12 REF02 where REF01 is N6. */
  readonly planNetworkIdNumber?: string | undefined;
  /** X12 NM109 where NM108 is II. */
  readonly uniqueHealthIdentifier?: string | undefined;
  /** X12 NM101 as text. */
  readonly entityIdentifier?: string | undefined;
  /** X12 NM102 as text. */
  readonly entityType?: string | undefined;
  /** X12 INS02 as text. */
  readonly relationToSubscriber?: string | undefined;
  /** X12 INS02. */
  readonly relationToSubscriberCode?: string | undefined;
  /** X12 INS01. */
  readonly insuredIndicator?: string | undefined;
  /** X12 INS03. */
  readonly maintenanceTypeCode?: string | undefined;
  /** X12 INS04. */
  readonly maintenanceReasonCode?: string | undefined;
  /** X12 INS17. */
  readonly birthSequenceNumber?: string | undefined;
  /** X12 MPI01. */
  readonly informationStatusCode?: string | undefined;
  /** X12 MPI02. */
  readonly employmentStatusCode?: string | undefined;
  /** X12 MPI03. */
  readonly governmentServiceAffiliationCode?: string | undefined;
  /** X12 MPI04. */
  readonly description?: string | undefined;
  /** X12 MPI05. */
  readonly militaryServiceRankCode?: string | undefined;
  /** X12 MPI06. */
  readonly dateTimePeriodFormatQualifier?: string | undefined;
  /** X12 MPI07. */
  readonly dateTimePeriod?: string | undefined;
  /** First day of MPI07. */
  readonly startDateTimePeriod?: string | undefined;
  /** Last day of MPI07. */
  readonly endDateTimePeriod?: string | undefined;
  /** X12 N3 and N4. */
  readonly address?: WireAddress | undefined;
  /** X12 HI. */
  readonly healthCareDiagnosisCodes?: readonly DiagnosisCode[] | undefined;
  /** X12 PRV. */
  readonly responseProvider?: EligibilityProvider | undefined;
  /** Rejections at this loop. */
  readonly aaaErrors?: readonly WireError[] | undefined;
  /** Rejections at this loop and below. */
  readonly allAAAErrors?: readonly WireError[] | undefined;
}

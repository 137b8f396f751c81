// Written by scripts/generate-optum.mjs from Optum's document medical-network-eligibility-v3; changes belong there.
export type HealthCheck = {
  status?: string | null;
  version?: string | null;
};

export type RawX12Request = {
  x12?: string;
};

export type SubscriberTraceNumber = {
  traceTypeCode?: string | null;
  traceType?: string | null;
  referenceIdentification?: string | null;
  originatingCompanyIdentifier?: string | null;
  secondaryReferenceIdentification?: string | null;
};

export type ResponseProvider = {
  providerName?: string | null;
  providerFirstName?: string | null;
  providerOrgName?: string | null;
  middleName?: string | null;
  suffix?: string | null;
  entityIdentifier?: string | null;
  entityType?: string | null;
  npi?: string | null;
  providerCode?: string | null;
  referenceIdentification?: string | null;
  employersId?: string | null;
  ssn?: string | null;
  federalTaxpayersIdNumber?: string | null;
  payorIdentification?: string | null;
  pharmacyProcessorNumber?: string | null;
  serviceProviderNumber?: string | null;
  servicesPlanID?: string | null;
  address?: Address;
  aaaErrors?: Array<Error> | null;
};

export type Error = {
  field?: string | null;
  code?: string | null;
  description?: string | null;
  followupAction?: string | null;
  location?: string | null;
  possibleResolutions?: string | null;
};

export type Address = {
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  countryCode?: string;
  locationIdentifier?: string;
  countrySubDivisionCode?: string;
};

export type ResponseMember = {
  healthCareDiagnosisCodes?: Array<HealthCareDiagnosisCode> | null;
  memberId?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  middleName?: string | null;
  suffix?: string | null;
  gender?: string | null;
  entityIdentifier?: string | null;
  entityType?: string | null;
  uniqueHealthIdentifier?: string | null;
  dateOfBirth?: string | null;
  informationStatusCode?: string | null;
  employmentStatusCode?: string | null;
  governmentServiceAffiliationCode?: string | null;
  description?: string | null;
  militaryServiceRankCode?: string | null;
  dateTimePeriodFormatQualifier?: string | null;
  dateTimePeriod?: string | null;
  endDateTimePeriod?: string | null;
  startDateTimePeriod?: string | null;
  ssn?: string | null;
  groupNumber?: string | null;
  planNumber?: string | null;
  planNetworkIdNumber?: string | null;
  relationToSubscriber?: string | null;
  relationToSubscriberCode?: string | null;
  insuredIndicator?: string | null;
  maintenanceTypeCode?: string | null;
  maintenanceReasonCode?: string | null;
  birthSequenceNumber?: string | null;
  address?: Address;
  responseProvider?: ResponseProvider;
  aaaErrors?: Array<Error> | null;
  allAAAErrors?: Array<Error> | null;
};

export type HealthCareDiagnosisCode = {
  diagnosisTypeCode?: string | null;
  diagnosisCode?: string | null;
};

export type Response = {
  meta?: MetaData;
  controlNumber?: string | null;
  reassociationKey?: string | null;
  tradingPartnerServiceId?: string | null;
  provider?: ResponseProvider;
  subscriber?: ResponseMember;
  subscriberTraceNumbers?: Array<SubscriberTraceNumber> | null;
  dependents?: Array<ResponseMember> | null;
  payer?: Payer;
  planInformation?: PlanInformation;
  planDateInformation?: PlanDateInformation;
  planStatus?: Array<PlanStatus> | null;
  benefitsInformation?: Array<BenefitsInformation> | null;
  errors?: Array<Error> | null;
  status?: string | null;
  transactionSetAcknowledgement?: string | null;
  implementationTransactionSetSyntaxError?: string | null;
  x12?: string | null;
};

export type EligibilityAdditionalInformation = {
  codeListQualifierCode?: string | null;
  industryCode?: string | null;
  codeCategory?: string | null;
  injuredBodyPartName?: string | null;
};

export type AdditionalInformation = {
  description?: string | null;
};

export type BenefitsServiceDelivery = {
  quantityQualifierCode?: string | null;
  quantityQualifier?: string | null;
  quantity?: string | null;
  unitForMeasurementCode?: string | null;
  sampleSelectionModulus?: string | null;
  timePeriodQualifierCode?: string | null;
  timePeriodQualifier?: string | null;
  numOfPeriods?: string | null;
  deliveryOrCalendarPatternCode?: string | null;
  deliveryPatternTimeCode?: string | null;
  unitForMeasurementQualifierCode?: string | null;
  unitForMeasurementQualifier?: string | null;
  deliveryOrCalendarPatternQualifierCode?: string | null;
  deliveryOrCalendarPatternQualifier?: string | null;
  deliveryPatternTimeQualifierCode?: string | null;
  deliveryPatternTimeQualifier?: string | null;
};

export type ProviderInformation = {
  providerCode?: string | null;
  referenceIdentification?: string | null;
};

export type BenefitsRelatedEntity = {
  entityIdentifier?: string | null;
  entityType?: string | null;
  entityName?: string | null;
  entityFirstname?: string | null;
  entityMiddlename?: string | null;
  entitySuffix?: string | null;
  entityIdentification?: string | null;
  entityIdentificationValue?: string | null;
  entityRelationship?: string | null;
  address?: Address;
  contactInformation?: ContactInformation;
  providerInformation?: ProviderInformation;
};

export type Contacts = {
  communicationMode?: string | null;
  communicationNumber?: string | null;
};

export type ContactInformation = {
  name?: string | null;
  contacts?: Array<Contacts> | null;
};

export type DtpDate = {
  date?: string | null;
  startDate?: string | null;
  endDate?: string | null;
};

export type BenefitsDateInformation = {
  discharge?: string | null;
  discharges?: Array<DtpDate> | null;
  issue?: string | null;
  effectiveDateOfChange?: string | null;
  periodStart?: string | null;
  periodEnd?: string | null;
  completion?: string | null;
  coordinationOfBenefits?: string | null;
  plan?: string | null;
  benefit?: string | null;
  primaryCareProvider?: string | null;
  latestVisitOrConsultation?: string | null;
  eligibility?: string | null;
  added?: string | null;
  cobraBegin?: string | null;
  cobraEnd?: string | null;
  premiumPaidtoDateBegin?: string | null;
  premiumPaidToDateEnd?: string | null;
  planBegin?: string | null;
  planEnd?: string | null;
  benefitBegin?: string | null;
  benefitEnd?: string | null;
  eligibilityBegin?: string | null;
  eligibilityEnd?: string | null;
  enrollment?: string | null;
  admission?: string | null;
  admissions?: Array<DtpDate> | null;
  dateOfDeath?: string | null;
  certification?: string | null;
  service?: string | null;
  policyEffective?: string | null;
  policyExpiration?: string | null;
  dateOfLastUpdate?: string | null;
  status?: string | null;
};

export type BenefitsAdditionalInformation = {
  stateLicenseNumber?: string | null;
  medicareProviderNumber?: string | null;
  medicaidProviderNumber?: string | null;
  facilityIdNumber?: string | null;
  personalIdentificationNumber?: string | null;
  planNumber?: string | null;
  policyNumber?: string | null;
  memberId?: string | null;
  caseNumber?: string | null;
  familyUnitNumber?: string | null;
  groupNumber?: string | null;
  referralNumber?: string | null;
  alternativeListId?: string | null;
  classOfContractCode?: string | null;
  coverageListId?: string | null;
  contractNumber?: string | null;
  medicalRecordIdentificationNumber?: string | null;
  electronicDevicePin?: string | null;
  submitterIdentificationNumber?: string | null;
  patientAccountNumber?: string | null;
  hicNumber?: string | null;
  drugFormularyNumber?: string | null;
  priorAuthorizationNumber?: string | null;
  idCardSerialNumber?: string | null;
  idCardNumber?: string | null;
  centersForMedicareAndMedicaidServicesNPI?: string | null;
  issueNumber?: string | null;
  insurancePolicyNumber?: string | null;
  userIdentification?: string | null;
  medicalAssistanceCategory?: string | null;
  eligibilityCategory?: string | null;
  planNetworkIdNumber?: string | null;
  facilityNetworkIdentificationNumber?: string | null;
  medicaidRecepientIdNumber?: string | null;
  priorIdNumber?: string | null;
  socialSecurityNumber?: string | null;
  federalTaxpayersIdentificationNumber?: string | null;
  agencyClaimNumber?: string | null;
};

export type CompositeMedicalProcedureIdentifier = {
  productOrServiceIdQualifierCode?: string | null;
  productOrServiceIdQualifier?: string | null;
  procedureCode?: string | null;
  procedureModifiers?: Array<string | null> | null;
  productOrServiceID?: string | null;
  diagnosisCodePointer?: Array<string | null> | null;
};

export type BenefitsInformation = {
  code?: string | null;
  name?: string | null;
  coverageLevelCode?: string | null;
  coverageLevel?: string | null;
  serviceTypeCodes?: Array<string | null> | null;
  serviceTypes?: Array<string | null> | null;
  insuranceTypeCode?: string | null;
  insuranceType?: string | null;
  planCoverage?: string | null;
  timeQualifierCode?: string | null;
  timeQualifier?: string | null;
  benefitAmount?: string | null;
  benefitPercent?: string | null;
  quantityQualifierCode?: string | null;
  quantityQualifier?: string | null;
  benefitQuantity?: string | null;
  authOrCertIndicator?: string | null;
  inPlanNetworkIndicatorCode?: string | null;
  inPlanNetworkIndicator?: string | null;
  headerLoopIdentifierCode?: string | null;
  trailerLoopIdentifierCode?: string | null;
  compositeMedicalProcedureIdentifier?: CompositeMedicalProcedureIdentifier;
  benefitsAdditionalInformation?: BenefitsAdditionalInformation;
  benefitsDateInformation?: BenefitsDateInformation;
  benefitsRelatedEntity?: BenefitsRelatedEntity;
  benefitsRelatedEntities?: Array<BenefitsRelatedEntity> | null;
  benefitsServiceDelivery?: Array<BenefitsServiceDelivery> | null;
  additionalInformation?: Array<AdditionalInformation> | null;
  eligibilityAdditionalInformation?: EligibilityAdditionalInformation;
  eligibilityAdditionalInformationList?: Array<EligibilityAdditionalInformation> | null;
};

export type PlanStatus = {
  statusCode?: string | null;
  status?: string | null;
  planDetails?: string | null;
  serviceTypeCode?: Array<string | null> | null;
  serviceTypeCodes?: Array<string | null> | null;
};

export type PlanDateInformation = {
  discharge?: string | null;
  issue?: string | null;
  effectiveDateOfChange?: string | null;
  periodStart?: string | null;
  periodEnd?: string | null;
  completion?: string | null;
  coordinationOfBenefits?: string | null;
  plan?: string | null;
  benefit?: string | null;
  primaryCareProvider?: string | null;
  latestVisitOrConsultation?: string | null;
  eligibility?: string | null;
  added?: string | null;
  cobraBegin?: string | null;
  cobraEnd?: string | null;
  premiumPaidToDateBegin?: string | null;
  premiumPaidToDateEnd?: string | null;
  planBegin?: string | null;
  planEnd?: string | null;
  benefitBegin?: string | null;
  benefitEnd?: string | null;
  eligibilityBegin?: string | null;
  eligibilityEnd?: string | null;
  enrollment?: string | null;
  admission?: string | null;
  dateOfDeath?: string | null;
  certification?: string | null;
  service?: string | null;
  policyEffective?: string | null;
  policyExpiration?: string | null;
  dateOfLastUpdate?: string | null;
  status?: string | null;
};

export type PlanInformation = {
  stateLicenseNumber?: string | null;
  medicareProviderNumber?: string | null;
  medicaidProviderNumber?: string | null;
  facilityIdNumber?: string | null;
  personalIdentificationNumber?: string | null;
  planNumber?: string | null;
  planDescription?: string | null;
  policyNumber?: string | null;
  memberId?: string | null;
  caseNumber?: string | null;
  familyUnitNumber?: string | null;
  groupNumber?: string | null;
  groupDescription?: string | null;
  referralNumber?: string | null;
  alternativeListId?: string | null;
  classOfContractCode?: string | null;
  coverageListId?: string | null;
  contractNumber?: string | null;
  medicalRecordIdentificationNumber?: string | null;
  electronicDevicePin?: string | null;
  submitterIdentificationNumber?: string | null;
  patientAccountNumber?: string | null;
  hicNumber?: string | null;
  drugFormularyNumber?: string | null;
  priorAuthorizationNumber?: string | null;
  idCardSerialNumber?: string | null;
  idCardNumber?: string | null;
  centersForMedicareAndMedicaidServicesNPI?: string | null;
  issueNumber?: string | null;
  insurancePolicyNumber?: string | null;
  userIdentification?: string | null;
  medicalAssistanceCategory?: string | null;
  eligibilityCategory?: string | null;
  providerPlanNetworkIdNumber?: string | null;
  planNetworkIdNumber?: string | null;
  planNetworkIdDescription?: string | null;
  facilityNetworkIdentificationNumber?: string | null;
  medicaidRecipientIdNumber?: string | null;
  priorIdNumber?: string | null;
  socialSecurityNumber?: string | null;
  federalTaxpayersIdentificationNumber?: string | null;
  agencyClaimNumber?: string | null;
};

export type Payer = {
  entityIdentifier?: string | null;
  entityType?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  name?: string | null;
  middleName?: string | null;
  suffix?: string | null;
  employersId?: string | null;
  federalTaxpayersIdNumber?: string | null;
  naic?: string | null;
  npi?: string | null;
  centersForMedicareAndMedicaidPlanId?: string | null;
  payorIdentification?: string | null;
  contactInformation?: ContactInformation;
  aaaErrors?: Array<Error> | null;
  etin?: string | null;
};

export type MetaData = {
  senderId?: string | null;
  submitterId?: string | null;
  billerId?: string | null;
  applicationMode?: string | null;
  traceId?: string | null;
  outboundTraceId?: string | null;
};

export type RequestSubscriber = {
  birthSequenceNumber?: string;
  caseNumber?: string;
  medicaidRecipientIdentificationNumber?: string;
  spendDownAmount?: string;
  spendDownTotalBilledAmount?: string;
  coverageLevelCode?: string;
  memberId?: string;
  firstName?: string;
  middleName?: string;
  lastName?: string;
  suffix?: string;
  gender?: 'M' | 'F';
  dateOfBirth?: string;
  ssn?: string;
  groupNumber?: string;
  idCard?: string;
  providerCode?: 'AD' | 'AT' | 'BI' | 'CO' | 'CV' | 'H' | 'HH' | 'LA' | 'OT' | 'P1' | 'P2' | 'PC' | 'PE' | 'R' | 'RF' | 'SK' | 'SU';
  referenceIdentificationQualifier?: '9K' | 'D3' | 'EI' | 'HPI' | 'PXC' | 'SY' | 'TJ';
  providerIdentifier?: string;
  beginningCardIssueDate?: string;
  endCardIssueDate?: string;
  idCardIssueDate?: string;
  planIssueDate?: string;
  beginningPlanIssueDate?: string;
  endPlanIssueDate?: string;
  healthCareCodeInformation?: Array<HealthCareInformation>;
  address?: Address;
  additionalIdentification?: AdditionalIdentification;
};

export type AdditionalIdentification = {
  planNumber?: string;
  policyNumber?: string;
  memberIdentificationNumber?: string;
  contractNumber?: string;
  medicalRecordIdentificationNumber?: string;
  patientAccountNumber?: string;
  healthInsuranceClaimNumber?: string;
  identificationCardSerialNumber?: string;
  insurancePolicyNumber?: string;
  planNetworkIdentificationNumber?: string;
  agencyClaimNumber?: string;
};

export type HealthCareInformation = {
  diagnosisTypeCode?: 'BK' | 'ABK' | 'BF' | 'ABF';
  diagnosisCode?: string;
};

export type RequestDependent = {
  birthSequenceNumber?: string;
  individualRelationshipCode?: '01' | '19' | '34';
  issueNumber?: string;
  eligibilityCategory?: string;
  memberId?: string;
  firstName?: string;
  middleName?: string;
  lastName?: string;
  suffix?: string;
  gender?: 'M' | 'F';
  dateOfBirth?: string;
  ssn?: string;
  groupNumber?: string;
  idCard?: string;
  providerCode?: 'AD' | 'AT' | 'BI' | 'CO' | 'CV' | 'H' | 'HH' | 'LA' | 'OT' | 'P1' | 'P2' | 'PC' | 'PE' | 'R' | 'RF' | 'SK' | 'SU';
  referenceIdentificationQualifier?: '9K' | 'D3' | 'EI' | 'HPI' | 'PXC' | 'SY' | 'TJ';
  providerIdentifier?: string;
  beginningCardIssueDate?: string;
  endCardIssueDate?: string;
  idCardIssueDate?: string;
  planIssueDate?: string;
  beginningPlanIssueDate?: string;
  endPlanIssueDate?: string;
  healthCareCodeInformation?: Array<HealthCareInformation>;
  address?: Address;
  additionalIdentification?: AdditionalIdentification;
};

export type Provider = {
  organizationName?: string;
  firstName?: string;
  lastName?: string;
  npi?: string;
  serviceProviderNumber?: string;
  payorId?: string;
  taxId?: string;
  ssn?: string;
  pharmacyProcessorNumber?: string;
  servicesPlanID?: string;
  employersId?: string;
  providerCode?: 'AD' | 'AT' | 'BI' | 'CO' | 'CV' | 'H' | 'HH' | 'LA' | 'OT' | 'P1' | 'P2' | 'PC' | 'PE' | 'R' | 'RF' | 'SB' | 'SK' | 'SU';
  referenceIdentification?: string;
  providerType?: 'payer' | 'third-party administrator' | 'employer' | 'hospital' | 'facility' | 'gateway provider' | 'plan sponsor' | 'provider';
};

export type MedicalProcedure = {
  productOrServiceIDQualifier?: 'AD' | 'CJ' | 'HC' | 'ID' | 'IV' | 'N4' | 'ZZ';
  procedureCode?: string;
  procedureModifiers?: Array<string>;
  diagnosisCodePointer?: Array<string>;
};

export type MedicalEligibility = {
  submitterTransactionIdentifier?: string;
  controlNumber: string;
  tradingPartnerServiceId?: string;
  tradingPartnerName?: string;
  provider?: Provider;
  portalUsername?: string;
  portalPassword?: string;
  informationReceiverName?: InformationReceiverName;
  subscriber: RequestSubscriber;
  dependents?: Array<RequestDependent>;
  encounter?: Encounter;
};

export type Encounter = {
  beginningDateOfService?: string;
  endDateOfService?: string;
  dateOfService?: string;
  serviceTypeCodes?: Array<'1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24' | '25' | '26' | '27' | '28' | '30' | '32' | '33' | '34' | '35' | '36' | '37' | '38' | '39' | '40' | '41' | '42' | '43' | '44' | '45' | '46' | '47' | '48' | '49' | '50' | '51' | '52' | '53' | '54' | '55' | '56' | '57' | '58' | '59' | '60' | '61' | '62' | '63' | '64' | '65' | '66' | '67' | '68' | '69' | '70' | '71' | '72' | '73' | '74' | '75' | '76' | '77' | '78' | '79' | '80' | '81' | '82' | '83' | '84' | '85' | '86' | '87' | '88' | '89' | '90' | '91' | '92' | '93' | '94' | '95' | '96' | '97' | '98' | '99' | 'A0' | 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7' | 'A8' | 'A9' | 'AA' | 'AB' | 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AH' | 'AI' | 'AJ' | 'AK' | 'AL' | 'AM' | 'AN' | 'AO' | 'AQ' | 'AR' | 'B1' | 'B2' | 'B3' | 'BA' | 'BB' | 'BC' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BK' | 'BL' | 'BM' | 'BN' | 'BP' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BU' | 'BV' | 'BW' | 'BX' | 'BY' | 'BZ' | 'C1' | 'CA' | 'CB' | 'CC' | 'CD' | 'CE' | 'CF' | 'CG' | 'CH' | 'CI' | 'CJ' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CP' | 'CQ' | 'DG' | 'DM' | 'DS' | 'GF' | 'GN' | 'GY' | 'IC' | 'MH' | 'NI' | 'ON' | 'PT' | 'PU' | 'RN' | 'RT' | 'TC' | 'TN' | 'UC'>;
  priorAuthorizationOrReferralNumber?: string;
  referenceIdentificationQualifier?: '9F' | 'G1';
  industryCode?: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21' | '22' | '23' | '24' | '25' | '26' | '31' | '32' | '33' | '34' | '41' | '42' | '49' | '50' | '51' | '52' | '53' | '54' | '55' | '56' | '57' | '58' | '60' | '61' | '62' | '65' | '71' | '72' | '81' | '99';
  productOrServiceIDQualifier?: 'AD' | 'CJ' | 'HC' | 'ID' | 'IV' | 'N4' | 'ZZ';
  procedureCode?: string;
  procedureModifiers?: Array<string>;
  diagnosisCodePointer?: Array<string>;
  medicalProcedures?: Array<MedicalProcedure>;
};

export type InformationReceiverName = {
  stateLicenceNumber?: string;
  medicareProviderNumber?: string;
  medicaidProviderNumber?: string;
  facilityIdNumber?: string;
  contactNumber?: string;
  devicePinNumber?: string;
  submitterIdNumber?: string;
  nationalProviderIdentifier?: string;
  providerPlanNetworkIdNumber?: string;
  facilityNetworkIdNumber?: string;
  priorIdentifierNumber?: string;
  socialSecurityNumber?: string;
  federalTaxpayerIdentificationNumber?: string;
  informationReceiverAdditionalIdentifierState?: string;
  address?: Address;
};

export type PostMedicalnetworkEligibilityV3Data = {
  body: MedicalEligibility;
  headers?: {
    'x-chng-trace-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/medicalnetwork/eligibility/v3/';
};

export type PostMedicalnetworkEligibilityV3Responses = {
  200: Response;
};

export type GetMedicalnetworkEligibilityV3HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/medicalnetwork/eligibility/v3/healthcheck';
};

export type GetMedicalnetworkEligibilityV3HealthcheckResponses = {
  200: HealthCheck;
};

export type PostMedicalnetworkEligibilityV3RawX12Data = {
  body: RawX12Request;
  headers?: {
    'x-chng-trace-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/medicalnetwork/eligibility/v3/raw-x12';
};

export type PostMedicalnetworkEligibilityV3RawX12Responses = {
  200: Response;
};

// Written by scripts/generate-optum.mjs from Optum's document medical-network-institutional-claims-v1; changes belong there.
export type RawX12Request = {
  x12?: string;
};

export type ResponseMeta = {
  submitterId?: string | null;
  senderId?: string | null;
  billerId?: string | null;
  traceId?: string | null;
  applicationMode?: string | null;
};

export type Response = {
  status?: string | null;
  controlNumber?: string | null;
  tradingPartnerServiceId?: string | null;
  claimReference?: ClaimReference;
  errors?: Array<Error> | null;
  meta?: ResponseMeta;
  editStatus?: string | null;
  editResponses?: Array<EditResponse> | null;
  payer?: Payer;
  failure?: Failure;
};

export type Failure = {
  description?: string | null;
  code?: string | null;
};

export type Payer = {
  payerName?: string | null;
  payerID?: string | null;
};

export type EditResponse = {
  qualifierCode?: string | null;
  errorDescription?: string | null;
  element?: string | null;
  segment?: string | null;
  fieldIndex?: string | null;
  editName?: string | null;
  editActivity?: string | null;
  referenceID?: string | null;
  claimCorePath?: string | null;
  allowOverride?: string | null;
  loop?: string | null;
  badData?: string | null;
  phaseID?: string | null;
};

export type Error = {
  field?: string | null;
  value?: string | null;
  code?: string | null;
  description?: string | null;
  followupAction?: string | null;
  location?: string | null;
};

export type ClaimReference = {
  correlationId?: string | null;
  submitterId?: string | null;
  customerClaimNumber?: string | null;
  patientControlNumber?: string | null;
  timeOfResponse?: string | null;
  formatVersion?: string | null;
  claimType?: string | null;
  rhClaimNumber?: string | null;
};

export type ValueInformation = {
  valueCode: string;
  valueCodeAmount: string;
};

export type Subscriber = {
  memberId?: string;
  standardHealthId?: string;
  ssn?: string;
  paymentResponsibilityLevelCode: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'P' | 'S' | 'T' | 'U';
  firstName: string;
  lastName: string;
  middleName?: string;
  suffix?: string;
  gender?: 'F' | 'M' | 'U';
  dateOfBirth?: string;
  policyNumber?: string;
  groupNumber?: string;
  address?: Address;
};

export type Address = {
  address1: string;
  address2?: string;
  city: string;
  state?: string;
  postalCode?: string;
  countryCode?: string;
  countrySubDivisionCode?: string;
};

export type Submitter = {
  organizationName: string;
  taxId?: string;
  contactInformation: ContactInformation;
};

export type ContactInformation = {
  name: string;
  phoneNumber?: string;
  faxNumber?: string;
  email?: string;
  validContact?: boolean;
};

export type ServiceLineSupplementalInformation = {
  attachmentReportTypeCode: '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '13' | '15' | '21' | 'A3' | 'A4' | 'AM' | 'AS' | 'B2' | 'B3' | 'B4' | 'BR' | 'BS' | 'BT' | 'CB' | 'CK' | 'CT' | 'D2' | 'DA' | 'DB' | 'DG' | 'DJ' | 'DS' | 'EB' | 'HC' | 'HR' | 'I5' | 'IR' | 'LA' | 'M1' | 'MT' | 'NN' | 'OB' | 'OC' | 'OD' | 'OE' | 'OX' | 'OZ' | 'P4' | 'P5' | 'PE' | 'PN' | 'PO' | 'PQ' | 'PY' | 'PZ' | 'RB' | 'RR' | 'RT' | 'RX' | 'SG' | 'V5' | 'XP';
  attachmentTransmissionCode: 'AA' | 'BM' | 'EL' | 'EM' | 'FT' | 'FX';
  attachmentControlNumber?: string;
};

export type ServiceLineReferenceInformation = {
  providerControlNumber?: string;
  repricedLineItemRefNumber?: string;
  adjustedRepricedLineItemRefNumber?: string;
};

export type ServiceLineProvider = {
  providerType: 'BillingProvider' | 'AttendingProvider' | 'ReferringProvider' | 'RenderingProvider';
  npi?: string;
  secondaryIdentificationQualifierCode?: '0B' | '1G' | 'G2' | 'LU';
  secondaryIdentifier?: string;
  employerId?: string;
  commercialNumber?: string;
  locationNumber?: string;
  stateLicenseNumber?: string;
  providerUpinNumber?: string;
  taxonomyCode?: string;
  firstName?: string;
  lastName?: string;
  middleName?: string;
  suffix?: string;
  organizationName?: string;
  address?: Address;
  contactInformation?: ContactInformation;
  referenceIdentification?: Array<ReferenceIdentification>;
};

export type ReferenceIdentification = {
  qualifier: string;
  identifier: string;
};

export type ServiceLineDateInformation = {
  serviceDate?: string;
  beginServiceDate?: string;
  endServiceDate?: string;
  validDateInformation?: boolean;
};

export type ServiceLine = {
  assignedNumber: string;
  serviceDate?: string;
  serviceDateEnd?: string;
  serviceTaxAmount?: string;
  facilityTaxAmount?: string;
  thirdPartyOrganizationNotes?: string;
  lineItemControlNumber?: string;
  repricedLineItemReferenceNumber?: string;
  description?: string;
  adjustedRepricedLineItemReferenceNumber?: string;
  lineNoteText?: string;
  lineAdjudicationInformation?: Array<LineAdjudicationInformation>;
  renderingProvider?: ServiceLineProvider;
  referringProvider?: ServiceLineProvider;
  lineSupplementInformation?: ClaimSupplementalInformation;
  institutionalService: InstitutionalService;
  serviceLineSupplementalInformation?: ServiceLineSupplementalInformation;
  serviceLineDateInformation?: ServiceLineDateInformation;
  serviceLineReferenceInformation?: ServiceLineReferenceInformation;
  linePricingInformation?: LinePricingInformation;
  drugIdentification?: DrugIdentification;
  lineAdjustmentInformation?: LineAdjustmentInformation;
  operatingPhysician?: OperatingPhysician;
  otherOperatingPhysician?: OperatingPhysician;
  lineRepricingInformation?: ClaimPricingInformation;
};

export type ClaimPricingInformation = {
  pricingMethodologyCode: '00' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14';
  repricedAllowedAmount: string;
  repricedSavingAmount?: string;
  repricedOrgIdentifier?: string;
  repricedPerDiem?: string;
  repricedApprovedDRGCode?: string;
  repricedApprovedAmount?: string;
  repricedApprovedRevenueCode?: string;
  repricedApprovedServiceUnitCode?: 'DA' | 'UN';
  repricedApprovedServiceUnitCount?: string;
  rejectReasonCode?: 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6';
  policyComplianceCode?: '1' | '2' | '3' | '4' | '5';
  exceptionCode?: '1' | '2' | '3' | '4' | '5' | '6';
  productOrServiceIDQualifier?: 'ER' | 'HC' | 'HP' | 'IV' | 'WK';
  repricedApprovedHCPCSCode?: string;
};

export type OperatingPhysician = {
  organizationName?: string;
  identificationQualifierCode?: '0B' | '1G' | 'G2' | 'LU';
  secondaryIdentifier?: string;
  firstName?: string;
  lastName: string;
  middleName?: string;
  suffix?: string;
  npi?: string;
};

export type LineAdjustmentInformation = {
  otherPayerPrimaryIdentifier: string;
  serviceLinePaidAmount: string;
  serviceIdQualifier: string;
  procedureCode: string;
  procedureModifiers?: Array<string>;
  procedureCodeDescription?: string;
  paidServiceUnitCount: string;
  bundledOrUnbundledLineNumber?: string;
  remainingPatientLiability: string;
  claimPaidDate: string;
  claimAdjustment?: ClaimAdjustment;
};

export type ClaimAdjustmentDetails = {
  adjustmentReasonCode: string;
  adjustmentAmount: string;
  adjustmentQuantity?: string;
};

export type ClaimAdjustment = {
  adjustmentGroupCode: 'CO' | 'CR' | 'OA' | 'PI' | 'PR';
  claimAdjustmentDetails?: Array<ClaimAdjustmentDetails>;
};

export type DrugIdentification = {
  nationalDrugCode: string;
  nationalDrugUnitCount: string;
  measurementUnitCode: 'F2' | 'GR' | 'ME' | 'ML' | 'UN';
  linkSequenceNumber?: string;
  pharmacyPrescriptionNumber?: string;
};

export type LinePricingInformation = {
  pricingMethodologyCode: string;
  repricedAllowedAmount: string;
  repricedSavingAmount?: string;
  repricedOrganizationIdentifier?: string;
  flatRateAmount?: string;
  apgCode?: string;
  apgAmount?: string;
  serviceIdQualifier?: string;
  repricedApprovedHCPCSCode?: string;
  measurementUnitCode?: string;
  repricedApprovedServiceUnitCount?: string;
  rejectReasonCode?: string;
  policyComplianceCode?: string;
  exceptionCode?: string;
};

export type InstitutionalService = {
  serviceLineRevenueCode: string;
  procedureIdentifier?: 'ER' | 'HC' | 'HP' | 'IV' | 'WK';
  procedureCode?: string;
  procedureModifiers?: Array<string>;
  description?: string;
  lineItemChargeAmount: string;
  measurementUnit: 'DA' | 'UN';
  serviceUnitCount: string;
  nonCoveredChargeAmount?: string;
};

export type ReportInformation = {
  attachmentReportTypeCode: '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '13' | '15' | '21' | 'A3' | 'A4' | 'AM' | 'AS' | 'B2' | 'B3' | 'B4' | 'BR' | 'BS' | 'BT' | 'CB' | 'CK' | 'CT' | 'D2' | 'DA' | 'DB' | 'DG' | 'DJ' | 'DS' | 'EB' | 'HC' | 'HR' | 'I5' | 'IR' | 'LA' | 'M1' | 'MT' | 'NN' | 'OB' | 'OC' | 'OD' | 'OE' | 'OX' | 'OZ' | 'P4' | 'P5' | 'PE' | 'PN' | 'PO' | 'PQ' | 'PY' | 'PZ' | 'RB' | 'RR' | 'RT' | 'RX' | 'SG' | 'V5' | 'XP';
  attachmentTransmissionCode: 'AA' | 'BM' | 'EL' | 'EM' | 'FT' | 'FX';
  attachmentControlNumber: string;
};

export type ClaimSupplementalInformation = {
  reportInformation?: ReportInformation;
  priorAuthorizationNumber?: string;
  referralNumber?: string;
  claimControlNumber?: string;
  repricedClaimNumber?: string;
  investigationalDeviceExemptionNumber?: string;
  claimNumber?: string;
  medicalRecordNumber?: string;
  demoProjectIdentifier?: string;
  serviceAuthorizationExceptionCode?: '1' | '2' | '3' | '4' | '5' | '6' | '7';
  autoAccidentState?: string;
  peerReviewAuthorizationNumber?: string;
  adjustedRepricedClaimRefNumber?: string;
};

export type LineAdjudicationInformation = {
  otherPayerPrimaryIdentifier: string;
  serviceLinePaidAmount: string;
  productOrServiceIDQualifier?: 'ER' | 'HC' | 'HP' | 'IV' | 'WK';
  procedureCode?: string;
  procedureModifier?: Array<string>;
  serviceLineRevenueCode: string;
  procedureCodeDescription?: string;
  paidServiceUnitCount: string;
  bundledLineNumber?: string;
  adjudicationOrPaymentDate: string;
  remainingPatientLiability?: string;
  lineAdjustment?: Array<ClaimAdjustment>;
};

export type ServiceFacilityLocation = {
  organizationName: string;
  address: Address;
  secondaryIdentificationQualifierCode?: '0B' | 'G2' | 'LU';
  secondaryIdentifier?: string;
  identificationCode?: string;
};

export type Receiver = {
  organizationName: string;
  taxId?: string;
};

export type Attending = {
  providerType: 'BillingProvider' | 'AttendingProvider' | 'ReferringProvider' | 'RenderingProvider';
  npi?: string;
  secondaryIdentificationQualifierCode?: '0B' | '1G' | 'G2' | 'LU';
  secondaryIdentifier?: string;
  employerId?: string;
  commercialNumber?: string;
  locationNumber?: string;
  stateLicenseNumber?: string;
  providerUpinNumber?: string;
  taxonomyCode?: string;
  firstName?: string;
  lastName?: string;
  middleName?: string;
  suffix?: string;
  organizationName?: string;
  address?: Address;
  contactInformation?: ContactInformation;
};

export type PrincipalProcedureInformation = {
  qualifierCode: 'BBR' | 'BR' | 'CAH';
  principalProcedureCode: string;
  principalProcedureDate?: string;
};

export type PrincipalDiagnosis = {
  qualifierCode: 'ABK' | 'BK';
  principalDiagnosisCode: string;
  presentOnAdmissionIndicator?: 'N' | 'Y' | 'U' | 'W';
};

export type PayToPlanName = {
  address?: Address;
  organizationName?: string;
  identificationCodeQualifier?: 'PI' | 'XV';
  identificationCode?: string;
  payerIdentificationNumber?: string;
  claimOfficeNumber?: string;
  taxId: string;
  naic?: string;
};

export type PayToAddressName = {
  address?: Address;
  entityTypeQualifier?: '2';
};

export type PatientReasonForVisit = {
  qualifierCode: 'APR' | 'PR';
  patientReasonForVisitCode: string;
};

export type OtherSubscriberName = {
  otherInsuredQualifier: '1' | '2';
  otherInsuredLastName: string;
  otherInsuredMiddleName?: string;
  otherInsuredSuffix?: string;
  otherInsuredIdentifierTypeCode: 'II' | 'MI';
  otherInsuredIdentifier: string;
  otherInsuredAdditionalIdentifier?: Array<string>;
  address?: Address;
  firstName?: string;
};

export type OtherSubscriberInformation = {
  paymentResponsibilityLevelCode: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'P' | 'S' | 'T' | 'U';
  individualRelationshipCode: '01' | '18' | '19' | '20' | '21' | '39' | '40' | '53' | 'G8';
  policyNumber?: string;
  groupNumber?: string;
  otherInsuredGroupName?: string;
  claimFilingIndicatorCode: '11' | '12' | '13' | '14' | '15' | '16' | '17' | 'AM' | 'BL' | 'CH' | 'CI' | 'DS' | 'FI' | 'HM' | 'LM' | 'MA' | 'MB' | 'MC' | 'OF' | 'TV' | 'VA' | 'WC' | 'ZZ';
  payerPaidAmount?: string;
  remainingPatientLiability?: string;
  nonCoveredChargeAmount?: string;
  benefitsAssignmentCertificationIndicator: 'N' | 'Y' | 'W';
  releaseOfInformationCode: 'I' | 'Y';
  medicareInpatientAdjudication?: MedicareInpatientAdjudication;
  medicareOutpatientAdjudication?: MedicareOutpatientAdjudication;
  otherSubscriberName: OtherSubscriberName;
  claimLevelAdjustments?: Array<ClaimAdjustment>;
  otherPayerName: OtherPayerName;
  otherPayerAttendingProvider?: OtherPayerAttendingProvider;
  otherPayerOperatingPhysician?: OtherPayerOperatingPhysician;
  otherPayerOtherOperatingPhysician?: OtherPayerOtherOperatingPhysician;
  otherPayerServiceFacilityLocation?: OtherPayerServiceFacilityLocation;
  otherPayerRenderingProvider?: OtherPayerRenderingProvider;
  otherPayerReferringProvider?: OtherPayerReferringProvider;
  otherPayerBillingProvider?: OtherPayerBillingProvider;
};

export type OtherPayerBillingProvider = {
  otherPayerBillingProviderIdentifier: Array<ReferenceIdentification>;
};

export type OtherPayerReferringProvider = {
  otherPayerReferringProviderIdentifier: Array<ReferenceIdentification>;
};

export type OtherPayerRenderingProvider = {
  otherPayerRenderingProviderIdentifier: Array<ReferenceIdentification>;
};

export type OtherPayerServiceFacilityLocation = {
  otherPayerServiceFacilityLocationIdentifier: Array<ReferenceIdentification>;
};

export type OtherPayerOtherOperatingPhysician = {
  otherPayerOtherOperatingPhysicianIdentifier: Array<ReferenceIdentification>;
};

export type OtherPayerOperatingPhysician = {
  otherPayerOperatingPhysicianIdentifier: Array<ReferenceIdentification>;
};

export type OtherPayerAttendingProvider = {
  otherPayerAttendingProviderIdentifier: Array<ReferenceIdentification>;
};

export type OtherPayerName = {
  otherInsuredAdditionalIdentifier?: string;
  otherPayerOrganizationName: string;
  otherPayerIdentifierTypeCode: 'PI' | 'XV';
  otherPayerIdentifier: string;
  otherPayerAddress?: Address;
  otherPayerAdjudicationOrPaymentDate?: string;
  otherPayerSecondaryIdentifier?: Array<ReferenceIdentification>;
  otherPayerPriorAuthorizationNumber?: string;
  otherPayerPriorAuthorizationOrReferralNumber?: string;
  otherPayerClaimAdjustmentIndicator?: 'N' | 'Y';
  otherPayerClaimControlNumber?: string;
};

export type MedicareOutpatientAdjudication = {
  reimbursementRate?: string;
  hcpcsPayableAmount?: string;
  claimPaymentRemarkCode?: Array<string>;
  endStageRenalDiseasePaymentAmount?: string;
  nonPayableProfessionalComponentBilledAmount?: string;
};

export type MedicareInpatientAdjudication = {
  coveredDaysOrVisitsCount: string;
  lifetimePsychiatricDaysCount?: string;
  claimDRGAmount?: string;
  claimPaymentRemarkCode?: Array<string>;
  claimDisproportionateShareAmount?: string;
  claimMspPassThroughAmount?: string;
  claimPpsCapitalAmount?: string;
  ppsCapitalHspDrgAmount?: string;
  capitalHSPDRGAmount?: string;
  ppsCapitalDshDrgAmount?: string;
  oldCapitalAmount?: string;
  ppsCapitalImeAmount?: string;
  ppsOperatingHospitalSpecificDrgAmount?: string;
  costReportDayCount?: string;
  ppsOperatingFederalSpecificDrgAmount?: string;
  claimPpsCapitalOutlierAmmount?: string;
  claimIndirectTeachingAmount?: string;
  nonPayableProfessionalComponentBilledAmount?: string;
  capitalExceptionAmount?: string;
};

export type OtherProcedureInformation = {
  qualifierCode: 'BBQ' | 'BQ';
  otherProcedureCode: string;
  otherProcedureDate?: string;
};

export type OtherDiagnosisInformation = {
  qualifierCode: 'ABF' | 'BF';
  otherDiagnosisCode: string;
  presentOnAdmissionIndicator?: 'N' | 'Y' | 'U' | 'W';
};

export type OccurrenceSpanInformation = {
  occurrenceSpanCode: string;
  occurrenceSpanCodeStartDate: string;
  occurrenceSpanCodeEndDate: string;
};

export type OccurrenceInformation = {
  occurrenceSpanCode: string;
  occurrenceSpanCodeDate: string;
};

export type InstitutionalClaimsRequest = {
  controlNumber: string;
  tradingPartnerServiceId?: string;
  submitter: Submitter;
  receiver: Receiver;
  subscriber: Subscriber;
  dependent?: Dependent;
  providers?: Array<Attending>;
  billingPayToPlanName?: PayToPlanName;
  billingPayToAddressName?: PayToAddressName;
  operatingPhysician?: OperatingPhysician2;
  otherOperatingPhysician?: OtherOperatingPhysician;
  claimInformation: ClaimInformation;
  payerAddress?: Address;
  usageIndicator?: string;
  billing: Billing;
  referring?: Referring;
  rendering?: Rendering;
  attending?: Attending;
  tradingPartnerName?: string;
};

export type Rendering = {
  providerType: 'BillingProvider' | 'AttendingProvider' | 'ReferringProvider' | 'RenderingProvider';
  npi?: string;
  secondaryIdentificationQualifierCode?: '0B' | '1G' | 'G2' | 'LU';
  secondaryIdentifier?: string;
  employerId?: string;
  commercialNumber?: string;
  locationNumber?: string;
  stateLicenseNumber?: string;
  providerUpinNumber?: string;
  taxonomyCode?: string;
  firstName?: string;
  lastName?: string;
  middleName?: string;
  suffix?: string;
  organizationName?: string;
  address?: Address;
  contactInformation?: ContactInformation;
};

export type Referring = {
  providerType: 'BillingProvider' | 'AttendingProvider' | 'ReferringProvider' | 'RenderingProvider';
  npi?: string;
  secondaryIdentificationQualifierCode?: '0B' | '1G' | 'G2' | 'LU';
  secondaryIdentifier?: string;
  employerId?: string;
  commercialNumber?: string;
  locationNumber?: string;
  stateLicenseNumber?: string;
  providerUpinNumber?: string;
  taxonomyCode?: string;
  firstName?: string;
  lastName?: string;
  middleName?: string;
  suffix?: string;
  organizationName?: string;
  address?: Address;
  contactInformation?: ContactInformation;
};

export type Billing = {
  providerType: 'BillingProvider' | 'AttendingProvider' | 'ReferringProvider' | 'RenderingProvider';
  npi?: string;
  secondaryIdentificationQualifierCode?: '0B' | '1G' | 'G2' | 'LU';
  secondaryIdentifier?: string;
  employerId?: string;
  commercialNumber?: string;
  locationNumber?: string;
  stateLicenseNumber?: string;
  providerUpinNumber?: string;
  taxonomyCode?: string;
  firstName?: string;
  lastName?: string;
  middleName?: string;
  suffix?: string;
  organizationName?: string;
  address?: Address;
  contactInformation?: ContactInformation;
};

export type EpsdtReferral = {
  certificationConditionCodeAppliesIndicator: 'N' | 'Y';
  conditionCodes: Array<'AV' | 'NU' | 'S2' | 'ST'>;
};

export type ClaimCodeInformation = {
  admissionTypeCode: string;
  admissionSourceCode?: string;
  patientStatusCode: string;
};

export type ConditionInformation = {
  conditionCode: string;
};

export type DiagnosisRelatedGroupInformation = {
  drugRelatedGroupCode: string;
};

export type ExternalCauseOfInjury = {
  qualifierCode: 'ABN' | 'BN';
  externalCauseOfInjury: string;
  presentOnAdmissionIndicator?: 'N' | 'U' | 'Y' | 'W';
};

export type AdmittingDiagnosis = {
  qualifierCode: 'ABJ' | 'BJ';
  admittingDiagnosisCode: string;
};

export type ClaimContractInformation = {
  contractTypeCode: '01' | '02' | '03' | '04' | '05' | '06' | '09';
  contractAmount?: string;
  contractPercentage?: string;
  contractCode: string;
  termsDiscountPercentage: string;
  contractVersionIdentifier: string;
};

export type ClaimDateInformation = {
  admissionDateAndHour?: string;
  statementBeginDate: string;
  statementEndDate: string;
  dischargeHour?: string;
  repricerReceivedDate?: string;
};

export type ClaimNotes = {
  goalRehabOrDischargePlans?: Array<string>;
  diagnosisDescription?: Array<string>;
  allergies?: Array<string>;
  dme?: Array<string>;
  medications?: Array<string>;
  nutritionalRequirments?: Array<string>;
  ordersForDiscipLinesAndTreatments?: Array<string>;
  functionalLimitsOrReasonHomebound?: Array<string>;
  reasonsPatientLeavesHome?: Array<string>;
  timesAndReasonsPatientNotAtHome?: Array<string>;
  unusualHomeOrSocialEnv?: Array<string>;
  safetyMeasures?: Array<string>;
  supplementalPlanOfTreatment?: Array<string>;
  updatedInformation?: Array<string>;
  additionalInformation?: Array<string>;
};

export type ClaimInformation = {
  claimFilingCode: '11' | '12' | '13' | '14' | '15' | '16' | '17' | 'AM' | 'BL' | 'CH' | 'CI' | 'DS' | 'FI' | 'HM' | 'LM' | 'MA' | 'MB' | 'MC' | 'OF' | 'TV' | 'VA' | 'WC' | 'ZZ';
  propertyCasualtyClaimNumber?: string;
  patientWeight?: string;
  patientControlNumber: string;
  claimChargeAmount: string;
  placeOfServiceCode: string;
  claimFrequencyCode: string;
  signatureIndicator?: string;
  planParticipationCode: 'A' | 'B' | 'C';
  benefitsAssignmentCertificationIndicator: 'N' | 'W' | 'Y';
  releaseInformationCode: 'I' | 'Y';
  delayReasonCode?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '15';
  patientAmountPaid?: string;
  patientEstimatedAmountDue?: string;
  fileInformation?: Array<string>;
  billingNote?: string;
  claimNotes?: ClaimNotes;
  claimDateInformation?: ClaimDateInformation;
  claimContractInformation?: ClaimContractInformation;
  claimSupplementalInformation?: ClaimSupplementalInformation;
  conditionCodes?: Array<'AV' | 'NU' | 'S2' | 'ST'>;
  principalDiagnosis: PrincipalDiagnosis;
  admittingDiagnosis?: AdmittingDiagnosis;
  patientReasonForVisits?: Array<PatientReasonForVisit>;
  externalCauseOfInjuries?: Array<ExternalCauseOfInjury>;
  diagnosisRelatedGroupInformation?: DiagnosisRelatedGroupInformation;
  otherDiagnosisInformationList?: Array<Array<OtherDiagnosisInformation>>;
  principalProcedureInformation?: PrincipalProcedureInformation;
  otherProcedureInformationList?: Array<Array<OtherProcedureInformation>>;
  occurrenceSpanInformations?: Array<Array<OccurrenceSpanInformation>>;
  valueInformationList?: Array<Array<ValueInformation>>;
  occurrenceInformationList?: Array<Array<OccurrenceInformation>>;
  treatmentCodeInformationList?: Array<Array<string>>;
  conditionCodesList?: Array<Array<ConditionInformation>>;
  claimPricingInformation?: ClaimPricingInformation;
  serviceFacilityLocation?: ServiceFacilityLocation;
  otherSubscriberInformation?: OtherSubscriberInformation;
  serviceLines: Array<ServiceLine>;
  claimCodeInformation: ClaimCodeInformation;
  epsdtReferral?: EpsdtReferral;
};

export type OtherOperatingPhysician = {
  organizationName?: string;
  identificationQualifierCode?: '0B' | '1G' | 'G2' | 'LU';
  secondaryIdentifier?: string;
  firstName?: string;
  lastName: string;
  middleName?: string;
  suffix?: string;
  npi?: string;
};

export type OperatingPhysician2 = {
  organizationName?: string;
  identificationQualifierCode?: '0B' | '1G' | 'G2' | 'LU';
  secondaryIdentifier?: string;
  firstName?: string;
  lastName: string;
  middleName?: string;
  suffix?: string;
  npi?: string;
};

export type Dependent = {
  firstName: string;
  lastName: string;
  middleName?: string;
  suffix?: string;
  gender: 'M' | 'F' | 'U';
  dateOfBirth: string;
  ssn?: string;
  relationshipToSubscriberCode: '01' | '19' | '20' | '39' | '40' | '53' | 'G8';
  address?: Address;
};

export type ResponseWritable = {
  status?: string | null;
  controlNumber?: string | null;
  tradingPartnerServiceId?: string | null;
  claimReference?: ClaimReference;
  errors?: Array<Error> | null;
  httpStatusCode?: string | null;
  meta?: ResponseMeta;
  editStatus?: string | null;
  editResponses?: Array<EditResponse> | null;
  payer?: Payer;
  failure?: Failure;
};

export type OtherSubscriberNameWritable = {
  otherInsuredQualifier: '1' | '2';
  otherInsuredLastName: string;
  otherInsuredFirstName?: string;
  otherInsuredMiddleName?: string;
  otherInsuredSuffix?: string;
  otherInsuredIdentifierTypeCode: 'II' | 'MI';
  otherInsuredIdentifier: string;
  otherInsuredAdditionalIdentifier?: Array<string>;
  address?: Address;
  firstName?: string;
};

export type OtherSubscriberInformationWritable = {
  paymentResponsibilityLevelCode: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'P' | 'S' | 'T' | 'U';
  individualRelationshipCode: '01' | '18' | '19' | '20' | '21' | '39' | '40' | '53' | 'G8';
  policyNumber?: string;
  groupNumber?: string;
  otherInsuredGroupName?: string;
  claimFilingIndicatorCode: '11' | '12' | '13' | '14' | '15' | '16' | '17' | 'AM' | 'BL' | 'CH' | 'CI' | 'DS' | 'FI' | 'HM' | 'LM' | 'MA' | 'MB' | 'MC' | 'OF' | 'TV' | 'VA' | 'WC' | 'ZZ';
  payerPaidAmount?: string;
  remainingPatientLiability?: string;
  nonCoveredChargeAmount?: string;
  benefitsAssignmentCertificationIndicator: 'N' | 'Y' | 'W';
  releaseOfInformationCode: 'I' | 'Y';
  medicareInpatientAdjudication?: MedicareInpatientAdjudication;
  medicareOutpatientAdjudication?: MedicareOutpatientAdjudication;
  otherSubscriberName: OtherSubscriberNameWritable;
  claimLevelAdjustments?: Array<ClaimAdjustment>;
  otherPayerName: OtherPayerName;
  otherPayerAttendingProvider?: OtherPayerAttendingProvider;
  otherPayerOperatingPhysician?: OtherPayerOperatingPhysician;
  otherPayerOtherOperatingPhysician?: OtherPayerOtherOperatingPhysician;
  otherPayerServiceFacilityLocation?: OtherPayerServiceFacilityLocation;
  otherPayerRenderingProvider?: OtherPayerRenderingProvider;
  otherPayerReferringProvider?: OtherPayerReferringProvider;
  otherPayerBillingProvider?: OtherPayerBillingProvider;
};

export type InstitutionalClaimsRequestWritable = {
  controlNumber: string;
  tradingPartnerServiceId?: string;
  submitter: Submitter;
  receiver: Receiver;
  subscriber: Subscriber;
  dependent?: Dependent;
  providers?: Array<Attending>;
  billingPayToPlanName?: PayToPlanName;
  billingPayToAddressName?: PayToAddressName;
  operatingPhysician?: OperatingPhysician2;
  otherOperatingPhysician?: OtherOperatingPhysician;
  claimInformation: ClaimInformationWritable;
  payerAddress?: Address;
  usageIndicator?: string;
  billing: Billing;
  referring?: Referring;
  rendering?: Rendering;
  attending?: Attending;
  tradingPartnerName?: string;
};

export type ClaimInformationWritable = {
  claimFilingCode: '11' | '12' | '13' | '14' | '15' | '16' | '17' | 'AM' | 'BL' | 'CH' | 'CI' | 'DS' | 'FI' | 'HM' | 'LM' | 'MA' | 'MB' | 'MC' | 'OF' | 'TV' | 'VA' | 'WC' | 'ZZ';
  propertyCasualtyClaimNumber?: string;
  patientWeight?: string;
  patientControlNumber: string;
  claimChargeAmount: string;
  placeOfServiceCode: string;
  claimFrequencyCode: string;
  signatureIndicator?: string;
  planParticipationCode: 'A' | 'B' | 'C';
  benefitsAssignmentCertificationIndicator: 'N' | 'W' | 'Y';
  releaseInformationCode: 'I' | 'Y';
  delayReasonCode?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '15';
  patientAmountPaid?: string;
  patientEstimatedAmountDue?: string;
  fileInformation?: Array<string>;
  billingNote?: string;
  claimNotes?: ClaimNotes;
  claimDateInformation?: ClaimDateInformation;
  claimContractInformation?: ClaimContractInformation;
  claimSupplementalInformation?: ClaimSupplementalInformation;
  conditionCodes?: Array<'AV' | 'NU' | 'S2' | 'ST'>;
  principalDiagnosis: PrincipalDiagnosis;
  admittingDiagnosis?: AdmittingDiagnosis;
  patientReasonForVisits?: Array<PatientReasonForVisit>;
  externalCauseOfInjuries?: Array<ExternalCauseOfInjury>;
  diagnosisRelatedGroupInformation?: DiagnosisRelatedGroupInformation;
  otherDiagnosisInformationList?: Array<Array<OtherDiagnosisInformation>>;
  principalProcedureInformation?: PrincipalProcedureInformation;
  otherProcedureInformationList?: Array<Array<OtherProcedureInformation>>;
  occurrenceSpanInformations?: Array<Array<OccurrenceSpanInformation>>;
  valueInformationList?: Array<Array<ValueInformation>>;
  occurrenceInformationList?: Array<Array<OccurrenceInformation>>;
  treatmentCodeInformationList?: Array<Array<string>>;
  conditionCodesList?: Array<Array<ConditionInformation>>;
  claimPricingInformation?: ClaimPricingInformation;
  serviceFacilityLocation?: ServiceFacilityLocation;
  otherSubscriberInformation?: OtherSubscriberInformationWritable;
  serviceLines: Array<ServiceLine>;
  claimCodeInformation: ClaimCodeInformation;
  epsdtReferral?: EpsdtReferral;
};

export type PostMedicalnetworkInstitutionalclaimsV1ValidationData = {
  body: InstitutionalClaimsRequestWritable;
  headers?: {
    'x-chng-trace-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/medicalnetwork/institutionalclaims/v1/validation';
};

export type PostMedicalnetworkInstitutionalclaimsV1ValidationResponses = {
  200: Response;
};

export type PostMedicalnetworkInstitutionalclaimsV1SubmissionData = {
  body: InstitutionalClaimsRequestWritable;
  headers?: {
    'x-chng-trace-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/medicalnetwork/institutionalclaims/v1/submission';
};

export type PostMedicalnetworkInstitutionalclaimsV1SubmissionResponses = {
  200: Response;
};

export type GetMedicalnetworkInstitutionalclaimsV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/medicalnetwork/institutionalclaims/v1/healthcheck';
};

export type GetMedicalnetworkInstitutionalclaimsV1HealthcheckResponses = {
  200: {
    [key: string]: string;
  };
};

export type PostMedicalnetworkInstitutionalclaimsV1RawX12SubmissionData = {
  body: RawX12Request;
  headers?: {
    'x-chng-trace-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/medicalnetwork/institutionalclaims/v1/raw-x12-submission';
};

export type PostMedicalnetworkInstitutionalclaimsV1RawX12SubmissionResponses = {
  200: Response;
};

export type PostMedicalnetworkInstitutionalclaimsV1RawX12ValidationData = {
  body: RawX12Request;
  headers?: {
    'x-chng-trace-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/medicalnetwork/institutionalclaims/v1/raw-x12-validation';
};

export type PostMedicalnetworkInstitutionalclaimsV1RawX12ValidationResponses = {
  200: Response;
};

// Written by scripts/generate-optum.mjs from Optum's document medical-network-professional-claims-v3; changes belong there.
export type Ordering = {
  providerType: string;
  npi?: string;
  ssn?: string;
  employerId?: string;
  commercialNumber?: string;
  locationNumber?: string;
  payerIdentificationNumber?: string;
  employerIdentificationNumber?: string;
  claimOfficeNumber?: string;
  naic?: string;
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

export type ContactInformation = {
  name: string;
  phoneNumber?: string;
  faxNumber?: string;
  email?: string;
  phoneExtension?: string;
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

export type Rendering = {
  providerType: string;
  npi?: string;
  ssn?: string;
  employerId?: string;
  commercialNumber?: string;
  locationNumber?: string;
  payerIdentificationNumber?: string;
  employerIdentificationNumber?: string;
  claimOfficeNumber?: string;
  naic?: string;
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
  providerType: string;
  npi?: string;
  ssn?: string;
  employerId?: string;
  commercialNumber?: string;
  locationNumber?: string;
  payerIdentificationNumber?: string;
  employerIdentificationNumber?: string;
  claimOfficeNumber?: string;
  naic?: string;
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
  providerType: string;
  npi?: string;
  ssn?: string;
  employerId?: string;
  commercialNumber?: string;
  locationNumber?: string;
  payerIdentificationNumber?: string;
  employerIdentificationNumber?: string;
  claimOfficeNumber?: string;
  naic?: string;
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

export type PayToPlan = {
  organizationName: string;
  primaryIdentifierTypeCode: 'PI' | 'XV';
  primaryIdentifier: string;
  address: Address;
  secondaryIdentifierTypeCode?: '2U' | 'FY' | 'NF';
  secondaryIdentifier?: string;
  taxIdentificationNumber: string;
};

export type SupportingDocumentation = {
  questionNumber: string;
  questionResponseCode?: 'N' | 'W' | 'Y';
  questionResponse?: string;
  questionResponseAsDate?: string;
  questionResponseAsPercent?: string;
};

export type FormIdentification = {
  formTypeCode: 'AS' | 'UT';
  formIdentifier: string;
  supportingDocumentation?: Array<SupportingDocumentation>;
};

export type LineAdjudicationInformation = {
  otherPayerPrimaryIdentifier: string;
  serviceLinePaidAmount: string;
  serviceIdQualifier: 'ER' | 'HC' | 'HP' | 'IV' | 'WK';
  procedureCode: string;
  procedureModifier?: Array<string>;
  procedureCodeDescription?: string;
  paidServiceUnitCount: string;
  bundledOrUnbundledLineNumber?: string;
  claimAdjustmentInformation?: Array<ClaimAdjustment>;
  adjudicationOrPaymentDate: string;
  remainingPatientLiability?: string;
};

export type ClaimAdjustmentDetails = {
  adjustmentReasonCode: string;
  adjustmentAmount: string;
  adjustmentQuantity?: string;
};

export type ClaimAdjustment = {
  adjustmentGroupCode: 'CO' | 'CR' | 'OA' | 'PI' | 'PR';
  adjustmentDetails: Array<ClaimAdjustmentDetails>;
};

export type ContactInformationOrderingProvider = {
  name: string;
  phoneNumber?: string;
  faxNumber?: string;
  email?: string;
  phoneExtension?: string;
};

export type ServiceLineOrderingProvider = {
  providerType: string;
  npi?: string;
  ssn?: string;
  employerId?: string;
  commercialNumber?: string;
  locationNumber?: string;
  payerIdentificationNumber?: string;
  employerIdentificationNumber?: string;
  claimOfficeNumber?: string;
  naic?: string;
  stateLicenseNumber?: string;
  providerUpinNumber?: string;
  taxonomyCode?: string;
  firstName?: string;
  lastName?: string;
  middleName?: string;
  suffix?: string;
  organizationName?: string;
  address?: Address;
  contactInformation?: ContactInformationOrderingProvider;
  otherIdentifier?: string;
  secondaryIdentifier?: Array<ReferenceIdentification>;
};

export type ReferenceIdentification = {
  qualifier: string;
  identifier: string;
  otherIdentifier?: string;
};

export type ServiceLineProvider = {
  providerType: string;
  npi?: string;
  ssn?: string;
  employerId?: string;
  commercialNumber?: string;
  locationNumber?: string;
  payerIdentificationNumber?: string;
  employerIdentificationNumber?: string;
  claimOfficeNumber?: string;
  naic?: string;
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
  otherIdentifier?: string;
  secondaryIdentifier?: Array<ReferenceIdentification>;
};

export type DrugIdentification = {
  serviceIdQualifier: 'EN' | 'EO' | 'HI' | 'N4' | 'ON' | 'UK' | 'UP';
  nationalDrugCode: string;
  nationalDrugUnitCount: string;
  measurementUnitCode: 'F2' | 'GR' | 'ME' | 'ML' | 'UN';
  linkSequenceNumber?: string;
  pharmacyPrescriptionNumber?: string;
};

export type PurchasedServiceInformation = {
  purchasedServiceProviderIdentifier: string;
  purchasedServiceChargeAmount: string;
};

export type PriorAuthorization = {
  priorAuthorizationOrReferralNumber: string;
  otherPayerPrimaryIdentifier?: string;
};

export type ServiceLineReferenceInformation = {
  repricedLineItemReferenceNumber?: string;
  adjustedRepricedLineItemReferenceNumber?: string;
  priorAuthorization?: Array<PriorAuthorization>;
  mammographyCertificationNumber?: string;
  clinicalLaboratoryImprovementAmendmentNumber?: string;
  referringCliaNumber?: string;
  immunizationBatchNumber?: string;
  referralNumber?: Array<string>;
};

export type ContractInformation = {
  contractTypeCode: '01' | '02' | '03' | '04' | '05' | '06' | '09';
  contractAmount?: string;
  contractPercentage?: string;
  contractCode?: string;
  termsDiscountPercentage?: string;
  contractVersionIdentifier?: string;
};

export type Measurements = {
  measurementReferenceIdentificationCode: 'OG' | 'TR';
  measurementQualifier: 'HT' | 'R1' | 'R2' | 'R3' | 'R4';
  testResults: string;
};

export type ServiceLineDateInformation = {
  prescriptionDate?: string;
  certificationRevisionOrRecertificationDate?: string;
  beginTherapyDate?: string;
  lastCertificationDate?: string;
  treatmentOrTherapyDate?: string;
  hemoglobinTestDate?: string;
  serumCreatineTestDate?: string;
  shippedDate?: string;
  lastXRayDate?: string;
  initialTreatmentDate?: string;
};

export type ConditionIndicatorDurableMedicalEquipment = {
  certificationConditionIndicator: 'Y' | 'N';
  conditionIndicator: '38' | 'ZV';
  conditionIndicatorCode?: '38' | 'ZV';
};

export type DurableMedicalEquipmentCertification = {
  certificationTypeCode: 'I' | 'R' | 'S';
  durableMedicalEquipmentDurationInMonths: string;
};

export type DurableMedicalEquipmentCertificateOfMedicalNecessity = {
  attachmentTransmissionCode: 'AB' | 'AD' | 'AF' | 'AG' | 'NS';
};

export type DurableMedicalEquipmentService = {
  days: string;
  rentalPrice: string;
  purchasePrice: string;
  frequencyCode: '1' | '4' | '6';
};

export type CompositeDiagnosisCodePointers = {
  diagnosisCodePointers: Array<string>;
};

export type ProfessionalService = {
  procedureIdentifier: 'ER' | 'HC' | 'IV' | 'WK';
  procedureCode: string;
  procedureModifiers?: Array<string>;
  description?: string;
  lineItemChargeAmount: string;
  measurementUnit: 'MJ' | 'UN';
  serviceUnitCount: string;
  placeOfServiceCode?: string;
  compositeDiagnosisCodePointers: CompositeDiagnosisCodePointers;
  emergencyIndicator?: 'Y';
  epsdtIndicator?: 'Y';
  familyPlanningIndicator?: 'Y';
  copayStatusCode?: '0';
};

export type ServiceLine = {
  assignedNumber?: string;
  serviceDate: string;
  serviceDateEnd?: string;
  providerControlNumber?: string;
  professionalService: ProfessionalService;
  durableMedicalEquipmentService?: DurableMedicalEquipmentService;
  serviceLineSupplementalInformation?: Array<ReportInformation>;
  durableMedicalEquipmentCertificateOfMedicalNecessity?: DurableMedicalEquipmentCertificateOfMedicalNecessity;
  ambulanceTransportInformation?: AmbulanceTransportInformation;
  durableMedicalEquipmentCertification?: DurableMedicalEquipmentCertification;
  ambulanceCertification?: Array<AmbulanceCertification>;
  hospiceEmployeeIndicator?: boolean;
  conditionIndicatorDurableMedicalEquipment?: ConditionIndicatorDurableMedicalEquipment;
  serviceLineDateInformation?: ServiceLineDateInformation;
  ambulancePatientCount?: number;
  obstetricAnesthesiaAdditionalUnits?: number;
  testResults?: Array<Measurements>;
  contractInformation?: ContractInformation;
  serviceLineReferenceInformation?: ServiceLineReferenceInformation;
  salesTaxAmount?: string;
  postageTaxAmount?: string;
  fileInformation?: Array<string>;
  additionalNotes?: string;
  goalRehabOrDischargePlans?: string;
  thirdPartyOrganizationNotes?: string;
  purchasedServiceInformation?: PurchasedServiceInformation;
  linePricingRepricingInformation?: ClaimPricingRepricingInformation;
  drugIdentification?: DrugIdentification;
  renderingProvider?: ServiceLineProvider;
  purchasedServiceProvider?: ServiceLineProvider;
  serviceFacilityLocation?: ServiceFacilityLocation;
  supervisingProvider?: ServiceLineProvider;
  orderingProvider?: ServiceLineOrderingProvider;
  referringProvider?: ServiceLineProvider;
  ambulancePickUpLocation?: Address;
  ambulanceDropOffLocation?: Address;
  lineAdjudicationInformation?: Array<LineAdjudicationInformation>;
  formIdentification?: Array<FormIdentification>;
};

export type ServiceFacilityLocation = {
  organizationName: string;
  address: Address;
  npi?: string;
  secondaryIdentifier?: Array<ReferenceIdentification>;
  phoneName?: string;
  phoneNumber?: string;
  phoneExtension?: string;
};

export type ClaimPricingRepricingInformation = {
  pricingMethodologyCode: '00' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14';
  repricedAllowedAmount: string;
  repricedSavingAmount?: string;
  repricingOrganizationIdentifier?: string;
  repricingPerDiemOrFlatRateAmount?: string;
  repricedApprovedAmbulatoryPatientGroupCode?: string;
  repricedApprovedAmbulatoryPatientGroupAmount?: string;
  rejectReasonCode?: 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6';
  policyComplianceCode?: '1' | '2' | '3' | '4' | '5';
  exceptionCode?: '1' | '2' | '3' | '4' | '5' | '6';
};

export type AmbulanceCertification = {
  certificationConditionIndicator: 'N' | 'Y';
  conditionCodes: Array<'01' | '04' | '05' | '06' | '07' | '08' | '09' | '12'>;
};

export type AmbulanceTransportInformation = {
  patientWeightInPounds?: string;
  ambulanceTransportReasonCode: 'A' | 'B' | 'C' | 'D' | 'E';
  transportDistanceInMiles: string;
  roundTripPurposeDescription?: string;
  stretcherPurposeDescription?: string;
};

export type ReportInformation = {
  attachmentReportTypeCode: '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '13' | '15' | '21' | 'A3' | 'A4' | 'AM' | 'AS' | 'B2' | 'B3' | 'B4' | 'BR' | 'BS' | 'BT' | 'CB' | 'CK' | 'CT' | 'D2' | 'DA' | 'DB' | 'DG' | 'DJ' | 'DS' | 'EB' | 'HC' | 'HR' | 'I5' | 'IR' | 'LA' | 'M1' | 'MT' | 'NM' | 'OB' | 'OC' | 'OD' | 'OE' | 'OX' | 'OZ' | 'P4' | 'P5' | 'PE' | 'PN' | 'PO' | 'PQ' | 'PY' | 'PZ' | 'RB' | 'RR' | 'RT' | 'RX' | 'SG' | 'V5' | 'XP';
  attachmentTransmissionCode: 'AA' | 'BM' | 'EL' | 'EM' | 'FT' | 'FX';
  attachmentControlNumber?: string;
};

export type OtherPayerBillingProvider = {
  entityTypeQualifier: '1' | '2';
  otherPayerBillingProviderIdentifier: Array<ReferenceIdentification>;
};

export type OtherPayerSupervisingProvider = {
  otherPayerSupervisingProviderIdentifier: Array<ReferenceIdentification>;
};

export type OtherPayerServiceFacilityLocation = {
  otherPayerServiceFacilityLocationSecondaryIdentifier: Array<ReferenceIdentification>;
};

export type OtherPayerRenderingProvider = {
  entityTypeQualifier: '1' | '2';
  otherPayerRenderingProviderSecondaryIdentifier?: Array<ReferenceIdentification>;
};

export type OtherPayerReferringProvider = {
  otherPayerReferringProviderIdentifier: Array<ReferenceIdentification>;
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

export type OtherSubscriberName = {
  otherInsuredQualifier: '1' | '2';
  otherInsuredLastName: string;
  otherInsuredFirstName?: string;
  otherInsuredMiddleName?: string;
  otherInsuredNameSuffix?: string;
  otherInsuredIdentifierTypeCode: 'II' | 'MI';
  otherInsuredIdentifier: string;
  otherInsuredAddress?: Address;
  otherInsuredAdditionalIdentifier?: string;
};

export type MedicareOutpatientAdjudication = {
  reimbursementRate?: string;
  hcpcsPayableAmount?: string;
  claimPaymentRemarkCode?: Array<string>;
  endStageRenalDiseasePaymentAmount?: string;
  nonPayableProfessionalComponentBilledAmount?: string;
};

export type OtherSubscriberInformation = {
  paymentResponsibilityLevelCode: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'P' | 'S' | 'T' | 'U';
  individualRelationshipCode: '01' | '18' | '19' | '20' | '21' | '39' | '40' | '53' | 'G8';
  insuranceGroupOrPolicyNumber?: string;
  otherInsuredGroupName?: string;
  insuranceTypeCode?: '12' | '13' | '14' | '15' | '16' | '41' | '42' | '43' | '47';
  claimFilingIndicatorCode: '11' | '12' | '13' | '14' | '15' | '16' | '17' | 'AM' | 'BL' | 'CH' | 'CI' | 'DS' | 'FI' | 'HM' | 'LM' | 'MA' | 'MB' | 'MC' | 'OF' | 'TV' | 'VA' | 'WC' | 'ZZ';
  claimLevelAdjustments?: Array<ClaimAdjustment>;
  payerPaidAmount?: string;
  nonCoveredChargeAmount?: string;
  remainingPatientLiability?: string;
  benefitsAssignmentCertificationIndicator: 'N' | 'W' | 'Y';
  patientSignatureGeneratedForPatient?: boolean;
  releaseOfInformationCode: 'I' | 'Y';
  medicareOutpatientAdjudication?: MedicareOutpatientAdjudication;
  otherSubscriberName: OtherSubscriberName;
  otherPayerName: OtherPayerName;
  otherPayerReferringProvider?: Array<OtherPayerReferringProvider>;
  otherPayerRenderingProvider?: Array<OtherPayerRenderingProvider>;
  otherPayerServiceFacilityLocation?: Array<OtherPayerServiceFacilityLocation>;
  otherPayerSupervisingProvider?: Array<OtherPayerSupervisingProvider>;
  otherPayerBillingProvider?: Array<OtherPayerBillingProvider>;
};

export type ConditionInformation = {
  conditionCodes: Array<string>;
};

export type HealthCareInformation = {
  diagnosisTypeCode: 'BK' | 'ABK' | 'BF' | 'ABF';
  diagnosisCode: string;
};

export type EpsdtReferral = {
  certificationConditionCodeAppliesIndicator: 'N' | 'Y';
  conditionCodes: Array<'AV' | 'NU' | 'S2' | 'ST'>;
};

export type PatientConditionInformationVision = {
  codeCategory: 'E1' | 'E2' | 'E3';
  certificationConditionIndicator: 'N' | 'Y';
  conditionCodes: Array<'L1' | 'L2' | 'L3' | 'L4' | 'L5'>;
};

export type SpinalManipulationServiceInformation = {
  patientConditionCode: string;
  patientConditionDescription1?: 'A' | 'C' | 'D' | 'E' | 'F' | 'G' | 'M';
  patientConditionDescription2?: string;
};

export type ClaimNote = {
  additionalInformation?: string;
  certificationNarrative?: string;
  goalRehabOrDischargePlans?: string;
  diagnosisDescription?: string;
  thirdPartOrgNotes?: string;
};

export type ClaimSupplementalInformation = {
  reportInformation?: ReportInformation;
  priorAuthorizationNumber?: string;
  referralNumber?: string;
  claimControlNumber?: string;
  cliaNumber?: string;
  repricedClaimNumber?: string;
  adjustedRepricedClaimNumber?: string;
  investigationalDeviceExemptionNumber?: string;
  claimNumber?: string;
  mammographyCertificationNumber?: string;
  medicalRecordNumber?: string;
  demoProjectIdentifier?: string;
  carePlanOversightNumber?: string;
  medicareCrossoverReferenceId?: string;
  serviceAuthorizationExceptionCode?: '1' | '2' | '3' | '4' | '5' | '6' | '7';
};

export type ClaimContractInformation = {
  contractTypeCode: '01' | '02' | '03' | '04' | '05' | '06' | '09';
  contractAmount?: string;
  contractPercentage?: string;
  contractCode?: string;
  termsDiscountPercentage?: string;
  contractVersionIdentifier?: string;
};

export type ClaimDateInformation = {
  symptomDate?: string;
  initialTreatmentDate?: string;
  lastSeenDate?: string;
  acuteManifestationDate?: string;
  accidentDate?: string;
  lastMenstrualPeriodDate?: string;
  lastXRayDate?: string;
  hearingAndVisionPrescriptionDate?: string;
  disabilityBeginDate?: string;
  disabilityEndDate?: string;
  lastWorkedDate?: string;
  authorizedReturnToWorkDate?: string;
  admissionDate?: string;
  dischargeDate?: string;
  assumedAndRelinquishedCareBeginDate?: string;
  assumedAndRelinquishedCareEndDate?: string;
  repricerReceivedDate?: string;
  firstContactDate?: string;
};

export type ClaimInformation = {
  claimFilingCode: '11' | '12' | '13' | '14' | '15' | '16' | '17' | 'AM' | 'BL' | 'CH' | 'CI' | 'DS' | 'FI' | 'HM' | 'LM' | 'MA' | 'MB' | 'MC' | 'OF' | 'TV' | 'VA' | 'WC' | 'ZZ';
  propertyCasualtyClaimNumber?: string;
  deathDate?: string;
  patientWeight?: string;
  pregnancyIndicator?: 'Y';
  patientControlNumber: string;
  claimChargeAmount: string;
  placeOfServiceCode: string;
  claimFrequencyCode: string;
  signatureIndicator: 'N' | 'Y';
  planParticipationCode: 'A' | 'B' | 'C';
  benefitsAssignmentCertificationIndicator: 'N' | 'W' | 'Y';
  releaseInformationCode: 'I' | 'Y';
  patientSignatureSourceCode?: 'P';
  relatedCausesCode?: Array<'AA' | 'EM' | 'OA'>;
  autoAccidentStateCode?: string;
  autoAccidentCountryCode?: string;
  specialProgramCode?: '02' | '03' | '05' | '09';
  delayReasonCode?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '15';
  patientAmountPaid?: string;
  fileInformation?: string;
  fileInformationList?: Array<string>;
  claimDateInformation?: ClaimDateInformation;
  claimContractInformation?: ClaimContractInformation;
  claimSupplementalInformation?: ClaimSupplementalInformation;
  claimNote?: ClaimNote;
  ambulanceTransportInformation?: AmbulanceTransportInformation;
  spinalManipulationServiceInformation?: SpinalManipulationServiceInformation;
  ambulanceCertification?: Array<AmbulanceCertification>;
  patientConditionInformationVision?: Array<PatientConditionInformationVision>;
  homeboundIndicator?: boolean;
  epsdtReferral?: EpsdtReferral;
  healthCareCodeInformation: Array<HealthCareInformation>;
  anesthesiaRelatedSurgicalProcedure?: Array<string>;
  conditionInformation?: Array<ConditionInformation>;
  claimPricingRepricingInformation?: ClaimPricingRepricingInformation;
  serviceFacilityLocation?: ServiceFacilityLocation;
  ambulancePickUpLocation?: Address;
  ambulanceDropOffLocation?: Address;
  otherSubscriberInformation?: Array<OtherSubscriberInformation>;
  serviceLines: Array<ServiceLine>;
};

export type Supervising = {
  providerType: string;
  npi?: string;
  ssn?: string;
  employerId?: string;
  commercialNumber?: string;
  locationNumber?: string;
  payerIdentificationNumber?: string;
  employerIdentificationNumber?: string;
  claimOfficeNumber?: string;
  naic?: string;
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

export type Dependent = {
  firstName: string;
  lastName: string;
  middleName?: string;
  suffix?: string;
  gender: 'M' | 'F' | 'U';
  dateOfBirth: string;
  ssn?: string;
  memberId?: string;
  relationshipToSubscriberCode: '01' | '19' | '20' | '39' | '40' | '53' | 'G8';
  contactInformation?: ContactInformation;
  address?: Address;
};

export type Subscriber = {
  memberId?: string;
  ssn?: string;
  paymentResponsibilityLevelCode: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'P' | 'S' | 'T' | 'U';
  organizationName?: string;
  insuranceTypeCode?: '12' | '13' | '14' | '15' | '16' | '41' | '42' | '43' | '47';
  subscriberGroupName?: string;
  firstName?: string;
  lastName?: string;
  middleName?: string;
  suffix?: string;
  gender?: 'M' | 'F' | 'U';
  dateOfBirth?: string;
  policyNumber?: string;
  groupNumber?: string;
  contactInformation?: ContactInformation;
  address?: Address;
};

export type Receiver = {
  organizationName: string;
};

export type Submitter = {
  organizationName?: string;
  lastName?: string;
  firstName?: string;
  middleName?: string;
  contactInformation: ContactInformation;
};

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
  payer?: Payer;
  editResponses?: Array<EditResponse> | null;
  failure?: Failure;
};

export type Failure = {
  code?: string | null;
  description?: string | null;
};

export type EditResponse = {
  errorDescription?: string | null;
  badData?: string | null;
  fieldIndex?: string | null;
  editName?: string | null;
  editActivity?: string | null;
  phaseID?: string | null;
  referenceID?: string | null;
  claimCorePath?: string | null;
  allowOverride?: string | null;
  qualifierCode?: string | null;
  element?: string | null;
  loop?: string | null;
  segment?: string | null;
};

export type Payer = {
  payerName?: string | null;
  payerID?: string | null;
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
  claimType?: string | null;
  payerID?: string | null;
  formatVersion?: string | null;
  rhclaimNumber?: string | null;
};

export type ClaimSubmissionRequest = {
  controlNumber: string;
  tradingPartnerServiceId?: string;
  submitter: Submitter;
  receiver: Receiver;
  subscriber: Subscriber;
  dependent?: Dependent;
  providers?: Array<Supervising>;
  claimInformation: ClaimInformation;
  payToAddress?: Address;
  payToPlan?: PayToPlan;
  payerAddress?: Address;
  usageIndicator?: string;
  billing: Billing;
  referring?: Referring;
  rendering?: Rendering;
  ordering?: Ordering;
  supervising?: Supervising;
  tradingPartnerName?: string;
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
  payer?: Payer;
  editResponses?: Array<EditResponse> | null;
  failure?: Failure;
};

export type PostMedicalnetworkProfessionalclaimsV3ValidationData = {
  body: ClaimSubmissionRequest;
  headers?: {
    'x-chng-trace-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/medicalnetwork/professionalclaims/v3/validation';
};

export type PostMedicalnetworkProfessionalclaimsV3ValidationResponses = {
  200: Response;
};

export type PostMedicalnetworkProfessionalclaimsV3SubmissionData = {
  body: ClaimSubmissionRequest;
  headers?: {
    'x-chng-trace-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/medicalnetwork/professionalclaims/v3/submission';
};

export type PostMedicalnetworkProfessionalclaimsV3SubmissionResponses = {
  200: Response;
};

export type GetMedicalnetworkProfessionalclaimsV3HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/medicalnetwork/professionalclaims/v3/healthcheck';
};

export type GetMedicalnetworkProfessionalclaimsV3HealthcheckResponses = {
  200: {
    [key: string]: string;
  };
};

export type PostMedicalnetworkProfessionalclaimsV3RawX12SubmissionData = {
  body: RawX12Request;
  headers?: {
    'X-CHC-ClaimSubmission-BillerId'?: string;
    'X-CHC-ClaimSubmission-Username'?: string;
    'X-CHC-ClaimSubmission-Pwd'?: string;
    'X-CHC-ClaimSubmission-SubmitterId'?: string;
    'X-CHC-TraceId'?: string;
    'x-chng-trace-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/medicalnetwork/professionalclaims/v3/raw-x12-submission';
};

export type PostMedicalnetworkProfessionalclaimsV3RawX12SubmissionResponses = {
  200: Response;
};

export type PostMedicalnetworkProfessionalclaimsV3RawX12ValidationData = {
  body: RawX12Request;
  headers?: {
    'X-CHC-ClaimSubmission-BillerId'?: string;
    'X-CHC-ClaimSubmission-Username'?: string;
    'X-CHC-ClaimSubmission-Pwd'?: string;
    'X-CHC-ClaimSubmission-SubmitterId'?: string;
    'X-CHC-TraceId'?: string;
    'x-chng-trace-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/medicalnetwork/professionalclaims/v3/raw-x12-validation';
};

export type PostMedicalnetworkProfessionalclaimsV3RawX12ValidationResponses = {
  200: Response;
};

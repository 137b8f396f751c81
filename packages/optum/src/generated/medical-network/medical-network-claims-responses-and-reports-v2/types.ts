// Written by scripts/generate-optum.mjs from Optum's document medical-network-claims-responses-and-reports-v2; changes belong there.
export type CdpediX12V5010NewmodelsClaimStatusCdpediSubscriber = {
  organizationName?: string | null;
  lastName?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  suffix?: string | null;
  memberId?: string | null;
  employerIdentificationNumber?: string | null;
  standardUniqueHealthIdentifierForEachIndividualInTheUnitedStates?: string | null;
};

export type CdpediX12V5010NewmodelsClaimStatusCdpediServiceLines = {
  service?: Service;
  serviceClaimStatuses?: Array<ServiceClaimStatus> | null;
  lineItemControlNumber?: string | null;
  serviceLineDate?: string | null;
  beginServiceLineDate?: string | null;
  endServiceLineDate?: string | null;
};

export type ExtendedProviderStatus = {
  healthCareClaimStatusCategoryCode?: string | null;
  healthCareClaimStatusCategoryCodeValue?: string | null;
  statusCode?: string | null;
  statusCodeValue?: string | null;
  entityIdentifierCode?: string | null;
  entityIdentifierCodeValue?: string | null;
  nationalCouncilForPrescriptionDrugProgramsRejectPaymentCodes?: string | null;
};

export type ServiceClaimStatus = {
  effectiveDate?: string | null;
  serviceStatuses?: Array<ExtendedProviderStatus> | null;
};

export type Service = {
  serviceIdQualifierCode?: string | null;
  serviceIdQualifierCodeValue?: string | null;
  procedureCode?: string | null;
  procedureModifiers?: Array<string | null> | null;
  chargeAmount?: string | null;
  amountPaid?: string | null;
  revenueCode?: string | null;
  submittedUnits?: string | null;
};

export type CdpediX12V5010NewmodelsClaimStatusCdpediPayer = {
  organizationName?: string | null;
  payerIdentification?: string | null;
  centersForMedicareAndMedicaidServicePlanId?: string | null;
  payerContactInformation?: Contact;
  claimStatusTransactions?: Array<ClaimStatusTransactions> | null;
};

export type InformationClaimStatus = {
  statusInformationEffectiveDate?: string | null;
  totalClaimChargeAmount?: string | null;
  claimPaymentAmount?: string | null;
  adjudicatedFinalizedDate?: string | null;
  remittanceDate?: string | null;
  remittanceTraceNumber?: string | null;
  informationStatuses?: Array<ExtendedProviderStatus> | null;
};

export type ClaimStatus = {
  referencedTransactionTraceNumber?: string | null;
  informationClaimStatuses?: Array<InformationClaimStatus> | null;
  tradingPartnerClaimNumber?: string | null;
  billTypeIdentifier?: string | null;
  patientAccountNumber?: string | null;
  pharmacyPrescriptionNumber?: string | null;
  voucherIdentifier?: string | null;
  clearinghouseTraceNumber?: string | null;
  claimServiceBeginDate?: string | null;
  claimServiceEndDate?: string | null;
  claimServiceDate?: string | null;
};

export type Claims = {
  claimStatus?: ClaimStatus;
  serviceLines?: Array<CdpediX12V5010NewmodelsClaimStatusCdpediServiceLines> | null;
};

export type Dependent = {
  lastName?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  suffix?: string | null;
};

export type PatientClaimStatusDetails = {
  subscriber?: CdpediX12V5010NewmodelsClaimStatusCdpediSubscriber;
  dependent?: Dependent;
  claims?: Array<Claims> | null;
};

export type ServiceProviderClaimStatus = {
  statusInformationEffectiveDate?: string | null;
  serviceProviderStatuses?: Array<ProviderStatus> | null;
};

export type ProviderStatus = {
  healthCareClaimStatusCategoryCode?: string | null;
  healthCareClaimStatusCategoryCodeValue?: string | null;
  statusCode?: string | null;
  statusCodeValue?: string | null;
  entityIdentifierCode?: string | null;
  entityIdentifierCodeValue?: string | null;
};

export type ServiceProvider = {
  organizationName?: string | null;
  lastName?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  suffix?: string | null;
  tin?: string | null;
  spn?: string | null;
  npi?: string | null;
};

export type ClaimStatusDetails = {
  serviceProvider?: ServiceProvider;
  providerOFServiceInformationTraceIdentifier?: string | null;
  serviceProviderClaimStatuses?: Array<ServiceProviderClaimStatus> | null;
  patientClaimStatusDetails?: Array<PatientClaimStatusDetails> | null;
};

export type ProviderClaimStatus = {
  statusInformationEffectiveDate?: string | null;
  providerStatuses?: Array<ProviderStatus> | null;
};

export type Provider = {
  organizationName?: string | null;
  lastName?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  etin?: string | null;
};

export type ClaimStatusTransactions = {
  provider?: Provider;
  claimTransactionBatchNumber?: string | null;
  providerClaimStatuses?: Array<ProviderClaimStatus> | null;
  claimStatusDetails?: Array<ClaimStatusDetails> | null;
};

export type ContactMethods = {
  electronicDataInterChangeAccessNumber?: string | null;
  email?: string | null;
  fax?: string | null;
  phone?: string | null;
  phoneExtension?: string | null;
};

export type Contact = {
  contactName?: string | null;
  contactMethods?: Array<ContactMethods> | null;
};

export type CdpediX12V5010NewmodelsClaimPaymentAdviceSubscriber = {
  organizationName?: string | null;
  lastName?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  suffix?: string | null;
  taxId?: string | null;
  standardUniqueHealthIdentifierForEachIndividualInTheUnitedStates?: string | null;
  memberId?: string | null;
};

export type CdpediX12V5010NewmodelsClaimPaymentAdviceServiceLines = {
  serviceDate?: string | null;
  serviceStartDate?: string | null;
  serviceEndDate?: string | null;
  lineItemControlNumber?: string | null;
  servicePaymentInformation?: ServicePaymentInformation;
  serviceAdjustments?: Array<ClaimAdjustments> | null;
  serviceIdentification?: ServiceIdentification;
  renderingProviderInformation?: RenderingProviderInformation;
  serviceSupplementalAmounts?: ServiceSupplementalAmounts;
  serviceSupplementalQuantities?: ServiceSupplementalQuantities;
  healthCareCheckRemarkCodes?: Array<HealthCareCheckRemarkCodes> | null;
  healthCarePolicyIdentification?: Array<HealthCarePolicyIdentification> | null;
};

export type HealthCarePolicyIdentification = {
  policyFormIdentifyingNumber?: string | null;
};

export type HealthCareCheckRemarkCodes = {
  codeListQualifierCode?: string | null;
  codeListQualifierCodeValue?: string | null;
  remarkCode?: string | null;
};

export type ServiceSupplementalQuantities = {
  federalMedicareOrMedicaidPaymentMandateCategory1?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory2?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory3?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory4?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory5?: string | null;
};

export type ServiceSupplementalAmounts = {
  allowedActual?: string | null;
  deductionAmount?: string | null;
  tax?: string | null;
  totalClaimBeforeTaxes?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory1?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory2?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory3?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory4?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory5?: string | null;
};

export type RenderingProviderInformation = {
  stateLicenseNumber?: string | null;
  blueCrossProviderNumber?: string | null;
  blueShieldProviderNumber?: string | null;
  medicareProviderNumber?: string | null;
  medicaidProviderNumber?: string | null;
  providerUPINNumber?: string | null;
  champusIdentificationNumber?: string | null;
  facilityIdNumber?: string | null;
  nationalCouncilForPrescriptionDrugProgramPharmacyNumber?: string | null;
  providerCommercialNumber?: string | null;
  npi?: string | null;
  ssn?: string | null;
  federalTaxpayerIdentificationNumber?: string | null;
};

export type ServiceIdentification = {
  ambulatoryPatientGroupNumber?: string | null;
  ambulatoryPaymentClassification?: string | null;
  authorizationNumber?: string | null;
  attachmentCode?: string | null;
  priorAuthorizationNumber?: string | null;
  preDeterminationOfBenefitsIdentificationNumber?: string | null;
  locationNumber?: string | null;
  rateCodeNumber?: string | null;
};

export type ClaimAdjustments = {
  claimAdjustmentGroupCode?: string | null;
  claimAdjustmentGroupCodeValue?: string | null;
  adjustmentReasonCode1?: string | null;
  adjustmentAmount1?: string | null;
  adjustmentQuantity1?: string | null;
  adjustmentReasonCode2?: string | null;
  adjustmentAmount2?: string | null;
  adjustmentQuantity2?: string | null;
  adjustmentReasonCode3?: string | null;
  adjustmentAmount3?: string | null;
  adjustmentQuantity3?: string | null;
  adjustmentReasonCode4?: string | null;
  adjustmentAmount4?: string | null;
  adjustmentQuantity4?: string | null;
  adjustmentReasonCode5?: string | null;
  adjustmentAmount5?: string | null;
  adjustmentQuantity5?: string | null;
  adjustmentReasonCode6?: string | null;
  adjustmentAmount6?: string | null;
  adjustmentQuantity6?: string | null;
};

export type ServicePaymentInformation = {
  productOrServiceIDQualifier?: string | null;
  productOrServiceIDQualifierValue?: string | null;
  adjudicatedProcedureCode?: string | null;
  adjudicatedProcedureModifierCodes?: Array<string | null> | null;
  lineItemChargeAmount?: string | null;
  lineItemProviderPaymentAmount?: string | null;
  nationalUniformBillingCommitteeRevenueCode?: string | null;
  unitsOfServicePaidCount?: string | null;
  submittedProductOrServiceIDQualifier?: string | null;
  submittedProductOrServiceIDQualifierValue?: string | null;
  submittedAdjudicatedProcedureCode?: string | null;
  submittedAdjudicatedProcedureModifierCodes?: Array<string | null> | null;
  submittedProcedureCodeDescription?: string | null;
  originalUnitsOfServiceCount?: string | null;
};

export type CdpediX12V5010NewmodelsClaimPaymentAdvicePayer = {
  name?: string | null;
  centersForMedicareAndMedicaidServicesPlanId?: string | null;
  payerIdentificationNumber?: string | null;
  submitterIdentificationNumber?: string | null;
  healthIndustryNumber?: string | null;
  nationalAssociationOfInsuranceCommissioners?: string | null;
  payerWebSiteUrl?: string | null;
  address?: Address;
  businessContactInformation?: ContactInformation;
  technicalContactInformation?: Array<TechnicalContactInformation> | null;
};

export type TechnicalContactMethod = {
  url?: string | null;
  email?: string | null;
  fax?: string | null;
  phone?: string | null;
  phoneExtension?: string | null;
};

export type TechnicalContactInformation = {
  contactName?: string | null;
  contactMethods?: Array<TechnicalContactMethod> | null;
};

export type ContactMethod = {
  email?: string | null;
  fax?: string | null;
  phone?: string | null;
  phoneExtension?: string | null;
};

export type ContactInformation = {
  contactName?: string | null;
  contactMethods?: Array<ContactMethod> | null;
};

export type Address = {
  address1?: string | null;
  address2?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string | null;
  countryCode?: string | null;
  countrySubCode?: string | null;
};

export type SenderAccountDetails = {
  senderDfiIdNumberQualifier?: string | null;
  senderDFIIdentifier?: string | null;
  senderAccountNumberQualifier?: string | null;
  senderAccountNumber?: string | null;
};

export type Reports = {
  reports?: Array<string | null> | null;
  meta?: Meta;
};

export type Meta = {
  applicationMode?: string | null;
  senderId?: string | null;
  traceId?: string | null;
};

export type ReportDeleted = {
  status?: string | null;
  meta?: Meta;
};

export type ReportContent = {
  report_content?: string | null;
  meta?: Meta;
};

export type RenderingProviderIdentification = {
  stateLicenseNumber?: string | null;
  blueCrossProviderNumber?: string | null;
  blueShieldProviderNumber?: string | null;
  medicareProviderNumber?: string | null;
  medicaidProviderNumber?: string | null;
  providerUPINNumber?: string | null;
  champusIdentificationNumber?: string | null;
  facilityIdNumber?: string | null;
  nationalCouncilForPrescriptionDrugProgramPharmacyNumber?: string | null;
  providerCommercialNumber?: string | null;
  locationNumber?: string | null;
};

export type RenderingProvider = {
  organizationName?: string | null;
  lastName?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  suffix?: string | null;
  blueCrossProviderNumber?: string | null;
  blueShieldProviderNumber?: string | null;
  taxId?: string | null;
  medicaidProviderNumber?: string | null;
  providerCommercialNumber?: string | null;
  stateLicenseNumber?: string | null;
  uniquePhysicianIdentificationNumber?: string | null;
  npi?: string | null;
};

export type RemittanceDeliveryMethod = {
  name?: string | null;
  email?: string | null;
  ftp?: string | null;
  onLine?: string | null;
};

export type ReceiverAccountDetails = {
  receiverDfiIdNumberQualifier?: string | null;
  receiverDfiIdentificationNumber?: string | null;
  receiverAccountNumberQualifier?: string | null;
  receiverAccountNumber?: string | null;
};

export type ProviderSupplementalSummaryInformation = {
  totalDRGAmount?: string | null;
  totalFederalSpecificAmount?: string | null;
  totalHospitalSpecificAmount?: string | null;
  totalDisproportionateShareAmount?: string | null;
  totalCapitalAmount?: string | null;
  totalIndirectMedicalEducationAmount?: string | null;
  totalOutlierDayCount?: string | null;
  totalDayOutlierAmount?: string | null;
  totalCostOutlierAmount?: string | null;
  averageDRGLengthOfStay?: string | null;
  totalDischargeCount?: string | null;
  totalCostReportDayCount?: string | null;
  totalCoveredDayCount?: string | null;
  totalNonCoveredDayCount?: string | null;
  totalMSPPassThroughAmount?: string | null;
  averageDRGWeight?: string | null;
  totalPPSCapitalFSPDRGAmount?: string | null;
  totalPPSCapitalHSPDRGAmount?: string | null;
  totalPPSDSHDRGAmount?: string | null;
};

export type ProviderSummaryInformation = {
  providerIdentifier?: string | null;
  facilityTypeCode?: string | null;
  fiscalPeriodDate?: string | null;
  totalClaimCount?: string | null;
  totalClaimChargeAmount?: string | null;
  totalMSPPayerAmount?: string | null;
  totalNonLabChargeAmount?: string | null;
  totalHCPCSReportedChargeAmount?: string | null;
  totalHCPCSPayableAmount?: string | null;
  totalProfessionalComponentAmount?: string | null;
  totalMSPPatientLiabilityMetAmount?: string | null;
  totalPatientReimbursementAmount?: string | null;
  totalPIPClaimCount?: string | null;
  totalPIPAdjustmentAmount?: string | null;
};

export type ProviderAdjustments = {
  providerIdentifier?: string | null;
  fiscalPeriodDate?: string | null;
  adjustments?: Array<Adjustments> | null;
};

export type Adjustments = {
  adjustmentReasonCode?: string | null;
  adjustmentReasonCodeValue?: string | null;
  providerAdjustmentIdentifier?: string | null;
  providerAdjustmentAmount?: string | null;
};

export type PaymentInfo = {
  claimStatementPeriodStart?: string | null;
  claimStatementPeriodEnd?: string | null;
  coverageExpirationDate?: string | null;
  claimReceivedDate?: string | null;
  claimPaymentInfo?: ClaimPaymentInfo;
  claimAdjustments?: Array<ClaimAdjustments> | null;
  patientName?: PatientName;
  subscriber?: CdpediX12V5010NewmodelsClaimPaymentAdviceSubscriber;
  correctedPatientOrInsuredName?: CorrectedPatientOrInsuredName;
  renderingProvider?: RenderingProvider;
  crossoverCarrier?: IdentificationEntity;
  correctedPriorityPayer?: IdentificationEntity;
  otherSubscriber?: CdpediX12V5010NewmodelsClaimPaymentAdviceSubscriber;
  inpatientAdjudication?: InpatientAdjudication;
  outpatientAdjudication?: OutpatientAdjudication;
  claimContactInformation?: Array<ContactInformation> | null;
  otherClaimRelatedIdentification?: OtherClaimRelatedIdentification;
  renderingProviderIdentification?: RenderingProviderIdentification;
  claimSupplementalInformation?: ClaimSupplementalInformation;
  claimSupplementalInformationQuantities?: ClaimSupplementalInformationQuantities;
  serviceLines?: Array<CdpediX12V5010NewmodelsClaimPaymentAdviceServiceLines> | null;
};

export type ClaimSupplementalInformationQuantities = {
  coveredActual?: string | null;
  coInsuredActual?: string | null;
  lifeTimeReserveActual?: string | null;
  lifeTimeReserveEstimated?: string | null;
  nonCoveredEstimated?: string | null;
  notReplacedBloodUnits?: string | null;
  outlierDays?: string | null;
  prescription?: string | null;
  visits?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory1?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory2?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory3?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory4?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory5?: string | null;
};

export type ClaimSupplementalInformation = {
  coverageAmount?: string | null;
  discountAmount?: string | null;
  perDayLimit?: string | null;
  patientAmountPaid?: string | null;
  interest?: string | null;
  negativeLedgerBalance?: string | null;
  tax?: string | null;
  totalClaimBeforeTaxes?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory1?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory2?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory3?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory4?: string | null;
  federalMedicareOrMedicaidPaymentMandateCategory5?: string | null;
};

export type OtherClaimRelatedIdentification = {
  groupOrPolicyNumber?: string | null;
  memberIdentificationNumber?: string | null;
  employeeIdentificationNumber?: string | null;
  groupNumber?: string | null;
  rePricedClaimReferenceNumber?: string | null;
  adjustedRePricedClaimReferenceNumber?: string | null;
  authorizationNumber?: string | null;
  classOfContractCode?: string | null;
  medicalRecordIdentificationNumber?: string | null;
  originalReferenceNumber?: string | null;
  priorAuthorizationNumber?: string | null;
  predeterminationOfBenefitsIdentificationNumber?: string | null;
  insurancePolicyNumber?: string | null;
  ssn?: string | null;
};

export type OutpatientAdjudication = {
  reimbursementRate?: string | null;
  claimHCPCSPayableAmount?: string | null;
  claimPaymentRemarkCode1?: string | null;
  claimPaymentRemarkCode2?: string | null;
  claimPaymentRemarkCode3?: string | null;
  claimPaymentRemarkCode4?: string | null;
  claimPaymentRemarkCode5?: string | null;
  claimESRDPaymentAmount?: string | null;
  nonPayableProfessionalComponentAmount?: string | null;
};

export type InpatientAdjudication = {
  coveredDaysOrVisitsCount?: string | null;
  ppsOperatingOutlierAmount?: string | null;
  lifetimePsychiatricDaysCount?: string | null;
  claimDRGAmount?: string | null;
  claimPaymentRemarkCode1?: string | null;
  claimDisproportionateShareAmount?: string | null;
  claimMSPPassThroughAmount?: string | null;
  claimPPSCapitalAmount?: string | null;
  ppsCapitalFSPDRGAmount?: string | null;
  ppsCapitalHSPDRGAmount?: string | null;
  ppsCapitalDSHDRGAmount?: string | null;
  oldCapitalAmount?: string | null;
  ppsCapitalIMEAmount?: string | null;
  ppsOperatingHospitalSpecificDRGAmount?: string | null;
  costReportDayCount?: string | null;
  ppsOperatingFederalSpecificDRGAmount?: string | null;
  claimPPSCapitalOutlierAmount?: string | null;
  claimIndirectTeachingAmount?: string | null;
  nonPayableProfessionalComponentAmount?: string | null;
  claimPaymentRemarkCode2?: string | null;
  claimPaymentRemarkCode3?: string | null;
  claimPaymentRemarkCode4?: string | null;
  claimPaymentRemarkCode5?: string | null;
  ppsCapitalExceptionAmount?: string | null;
};

export type IdentificationEntity = {
  organizationName?: string | null;
  blueCrossBlueShieldAssociationPlanCode?: string | null;
  taxId?: string | null;
  nationalAssociationOfInsuranceCommissionersIdentification?: string | null;
  payorId?: string | null;
  pharmacyProcessorNumber?: string | null;
  centersForMedicareAndMedicaidServicesPlanId?: string | null;
};

export type CorrectedPatientOrInsuredName = {
  organizationName?: string | null;
  lastName?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  suffix?: string | null;
  insuredsChangedUniqueIdentificationNumber?: string | null;
};

export type PatientName = {
  lastName?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  suffix?: string | null;
  ssn?: string | null;
  healthInsuranceClaimNumber?: string | null;
  standardUniqueHealthIdentifierForEachIndividualInTheUnitedStates?: string | null;
  memberId?: string | null;
  medicaidRecipientIdentificationNumber?: string | null;
};

export type ClaimPaymentInfo = {
  patientControlNumber?: string | null;
  claimStatusCode?: string | null;
  totalClaimChargeAmount?: string | null;
  claimPaymentAmount?: string | null;
  patientResponsibilityAmount?: string | null;
  claimFilingIndicatorCode?: string | null;
  payerClaimControlNumber?: string | null;
  facilityTypeCode?: string | null;
  claimFrequencyCode?: string | null;
  diagnosisRelatedGroupDRGCode?: string | null;
  diagnosisRelatedGroupDRGWeight?: string | null;
  dischargeFraction?: string | null;
};

export type PaymentAndRemitReassociationDetails = {
  traceTypeCode?: string | null;
  checkOrEFTTraceNumber?: string | null;
  originatingCompanyIdentifier?: string | null;
  originatingCompanySupplementalCode?: string | null;
};

export type Payee = {
  name?: string | null;
  taxId?: string | null;
  centersForMedicareAndMedicaidServicesPlanId?: string | null;
  npi?: string | null;
  address?: Address;
  stateLicenseNumber?: string | null;
  nationalCouncilForPrescriptionDrugProgramsPharmacyNumber?: string | null;
  payeeIdentification?: string | null;
  federalTaxPayersIdentificationNumber?: string | null;
  remittanceDeliveryMethod?: RemittanceDeliveryMethod;
};

export type HealthCheck = {
  version?: string | null;
  status?: string | null;
};

export type FinancialInformation = {
  transactionHandlingCode?: string | null;
  totalActualProviderPaymentAmount?: string | null;
  creditOrDebitFlagCode?: string | null;
  paymentMethodCode?: string | null;
  paymentFormatCode?: string | null;
  payerIdentifier?: string | null;
  originatingCompanySupplementalCode?: string | null;
  checkIssueOrEFTEffectiveDate?: string | null;
  senderAccountDetails?: SenderAccountDetails;
  receiverAccountDetails?: ReceiverAccountDetails;
};

export type DetailInfo = {
  assignedNumber?: string | null;
  providerSummaryInformation?: ProviderSummaryInformation;
  providerSupplementalSummaryInformation?: ProviderSupplementalSummaryInformation;
  paymentInfo?: Array<PaymentInfo> | null;
};

export type ClaimStatusTransactionResponse = {
  transactions?: Array<ClaimStatusResponse> | null;
  meta?: Meta;
};

export type ClaimStatusResponse = {
  controlNumber?: string | null;
  referenceIdentification?: string | null;
  transactionSetCreationDate?: string | null;
  transactionSetCreationTime?: string | null;
  payers?: Array<CdpediX12V5010NewmodelsClaimStatusCdpediPayer> | null;
};

export type ClaimPaymentAdviceTransactionResponse = {
  transactions?: Array<ClaimPaymentAdviceResponse> | null;
  meta?: Meta;
};

export type ClaimPaymentAdviceResponse = {
  controlNumber?: string | null;
  paymentAndRemitReassociationDetails?: PaymentAndRemitReassociationDetails;
  foreignCurrency?: string | null;
  productionDate?: string | null;
  receiverIdentifier?: string | null;
  versionIdentification?: string | null;
  financialInformation?: FinancialInformation;
  payer?: CdpediX12V5010NewmodelsClaimPaymentAdvicePayer;
  payee?: Payee;
  detailInfo?: Array<DetailInfo> | null;
  providerAdjustments?: Array<ProviderAdjustments> | null;
};

export type GetMedicalnetworkReportsV2Data = {
  body?: never;
  path?: never;
  query?: never;
  url: '/medicalnetwork/reports/v2';
};

export type GetMedicalnetworkReportsV2Responses = {
  200: Reports;
};

export type GetMedicalnetworkReportsV2HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/medicalnetwork/reports/v2/healthcheck';
};

export type GetMedicalnetworkReportsV2HealthcheckResponses = {
  200: HealthCheck;
};

export type DeleteMedicalnetworkReportsV2FilenameData = {
  body?: never;
  path: {
    filename: unknown;
  };
  query?: never;
  url: '/medicalnetwork/reports/v2/{filename}';
};

export type DeleteMedicalnetworkReportsV2FilenameResponses = {
  200: ReportDeleted;
};

export type GetMedicalnetworkReportsV2FilenameData = {
  body?: never;
  path: {
    filename: unknown;
  };
  query?: never;
  url: '/medicalnetwork/reports/v2/{filename}';
};

export type GetMedicalnetworkReportsV2FilenameResponses = {
  200: ReportContent;
};

export type GetMedicalnetworkReportsV2Filename277Data = {
  body?: never;
  path: {
    filename: unknown;
  };
  query?: never;
  url: '/medicalnetwork/reports/v2/{filename}/277';
};

export type GetMedicalnetworkReportsV2Filename277Responses = {
  200: ClaimStatusTransactionResponse;
};

export type GetMedicalnetworkReportsV2Filename835Data = {
  body?: never;
  path: {
    filename: unknown;
  };
  query?: never;
  url: '/medicalnetwork/reports/v2/{filename}/835';
};

export type GetMedicalnetworkReportsV2Filename835Responses = {
  200: ClaimPaymentAdviceTransactionResponse;
};

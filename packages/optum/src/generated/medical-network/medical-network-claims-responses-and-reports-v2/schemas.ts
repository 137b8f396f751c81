// Written by scripts/generate-optum.mjs from Optum's document medical-network-claims-responses-and-reports-v2; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zCdpediX12V5010NewmodelsClaimStatusCdpediSubscriber: Check = z.looseObject({
    organizationName: z.string().nullish(),
    lastName: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    suffix: z.string().nullish(),
    memberId: z.string().nullish(),
    employerIdentificationNumber: z.string().nullish(),
    standardUniqueHealthIdentifierForEachIndividualInTheUnitedStates: z.string().nullish()
  });

  const zExtendedProviderStatus: Check = z.looseObject({
    healthCareClaimStatusCategoryCode: z.string().nullish(),
    healthCareClaimStatusCategoryCodeValue: z.string().nullish(),
    statusCode: z.string().nullish(),
    statusCodeValue: z.string().nullish(),
    entityIdentifierCode: z.string().nullish(),
    entityIdentifierCodeValue: z.string().nullish(),
    nationalCouncilForPrescriptionDrugProgramsRejectPaymentCodes: z.string().nullish()
  });

  const zServiceClaimStatus: Check = z.looseObject({
    effectiveDate: z.string().nullish(),
    serviceStatuses: z.array(zExtendedProviderStatus).nullish()
  });

  const zService: Check = z.looseObject({
    serviceIdQualifierCode: z.string().nullish(),
    serviceIdQualifierCodeValue: z.string().nullish(),
    procedureCode: z.string().nullish(),
    procedureModifiers: z.array(z.string().nullable()).nullish(),
    chargeAmount: z.string().nullish(),
    amountPaid: z.string().nullish(),
    revenueCode: z.string().nullish(),
    submittedUnits: z.string().nullish()
  });

  const zCdpediX12V5010NewmodelsClaimStatusCdpediServiceLines: Check = z.looseObject({
    service: zService.optional(),
    serviceClaimStatuses: z.array(zServiceClaimStatus).nullish(),
    lineItemControlNumber: z.string().nullish(),
    serviceLineDate: z.string().nullish(),
    beginServiceLineDate: z.string().nullish(),
    endServiceLineDate: z.string().nullish()
  });

  const zInformationClaimStatus: Check = z.looseObject({
    statusInformationEffectiveDate: z.string().nullish(),
    totalClaimChargeAmount: z.string().nullish(),
    claimPaymentAmount: z.string().nullish(),
    adjudicatedFinalizedDate: z.string().nullish(),
    remittanceDate: z.string().nullish(),
    remittanceTraceNumber: z.string().nullish(),
    informationStatuses: z.array(zExtendedProviderStatus).nullish()
  });

  const zClaimStatus: Check = z.looseObject({
    referencedTransactionTraceNumber: z.string().nullish(),
    informationClaimStatuses: z.array(zInformationClaimStatus).nullish(),
    tradingPartnerClaimNumber: z.string().nullish(),
    billTypeIdentifier: z.string().nullish(),
    patientAccountNumber: z.string().nullish(),
    pharmacyPrescriptionNumber: z.string().nullish(),
    voucherIdentifier: z.string().nullish(),
    clearinghouseTraceNumber: z.string().nullish(),
    claimServiceBeginDate: z.string().nullish(),
    claimServiceEndDate: z.string().nullish(),
    claimServiceDate: z.string().nullish()
  });

  const zClaims: Check = z.looseObject({
    claimStatus: zClaimStatus.optional(),
    serviceLines: z.array(zCdpediX12V5010NewmodelsClaimStatusCdpediServiceLines).nullish()
  });

  const zDependent: Check = z.looseObject({
    lastName: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    suffix: z.string().nullish()
  });

  const zPatientClaimStatusDetails: Check = z.looseObject({
    subscriber: zCdpediX12V5010NewmodelsClaimStatusCdpediSubscriber.optional(),
    dependent: zDependent.optional(),
    claims: z.array(zClaims).nullish()
  });

  const zProviderStatus: Check = z.looseObject({
    healthCareClaimStatusCategoryCode: z.string().nullish(),
    healthCareClaimStatusCategoryCodeValue: z.string().nullish(),
    statusCode: z.string().nullish(),
    statusCodeValue: z.string().nullish(),
    entityIdentifierCode: z.string().nullish(),
    entityIdentifierCodeValue: z.string().nullish()
  });

  const zServiceProviderClaimStatus: Check = z.looseObject({
    statusInformationEffectiveDate: z.string().nullish(),
    serviceProviderStatuses: z.array(zProviderStatus).nullish()
  });

  const zServiceProvider: Check = z.looseObject({
    organizationName: z.string().nullish(),
    lastName: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    suffix: z.string().nullish(),
    tin: z.string().nullish(),
    spn: z.string().nullish(),
    npi: z.string().nullish()
  });

  const zClaimStatusDetails: Check = z.looseObject({
    serviceProvider: zServiceProvider.optional(),
    providerOFServiceInformationTraceIdentifier: z.string().nullish(),
    serviceProviderClaimStatuses: z.array(zServiceProviderClaimStatus).nullish(),
    patientClaimStatusDetails: z.array(zPatientClaimStatusDetails).nullish()
  });

  const zProviderClaimStatus: Check = z.looseObject({
    statusInformationEffectiveDate: z.string().nullish(),
    providerStatuses: z.array(zProviderStatus).nullish()
  });

  const zProvider: Check = z.looseObject({
    organizationName: z.string().nullish(),
    lastName: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    etin: z.string().nullish()
  });

  const zClaimStatusTransactions: Check = z.looseObject({
    provider: zProvider.optional(),
    claimTransactionBatchNumber: z.string().nullish(),
    providerClaimStatuses: z.array(zProviderClaimStatus).nullish(),
    claimStatusDetails: z.array(zClaimStatusDetails).nullish()
  });

  const zContactMethods: Check = z.looseObject({
    electronicDataInterChangeAccessNumber: z.string().nullish(),
    email: z.string().nullish(),
    fax: z.string().nullish(),
    phone: z.string().nullish(),
    phoneExtension: z.string().nullish()
  });

  const zContact: Check = z.looseObject({
    contactName: z.string().nullish(),
    contactMethods: z.array(zContactMethods).nullish()
  });

  const zCdpediX12V5010NewmodelsClaimStatusCdpediPayer: Check = z.looseObject({
    organizationName: z.string().nullish(),
    payerIdentification: z.string().nullish(),
    centersForMedicareAndMedicaidServicePlanId: z.string().nullish(),
    payerContactInformation: zContact.optional(),
    claimStatusTransactions: z.array(zClaimStatusTransactions).nullish()
  });

  const zCdpediX12V5010NewmodelsClaimPaymentAdviceSubscriber: Check = z.looseObject({
    organizationName: z.string().nullish(),
    lastName: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    suffix: z.string().nullish(),
    taxId: z.string().nullish(),
    standardUniqueHealthIdentifierForEachIndividualInTheUnitedStates: z.string().nullish(),
    memberId: z.string().nullish()
  });

  const zHealthCarePolicyIdentification: Check = z.looseObject({
    policyFormIdentifyingNumber: z.string().nullish()
  });

  const zHealthCareCheckRemarkCodes: Check = z.looseObject({
    codeListQualifierCode: z.string().nullish(),
    codeListQualifierCodeValue: z.string().nullish(),
    remarkCode: z.string().nullish()
  });

  const zServiceSupplementalQuantities: Check = z.looseObject({
    federalMedicareOrMedicaidPaymentMandateCategory1: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory2: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory3: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory4: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory5: z.string().nullish()
  });

  const zServiceSupplementalAmounts: Check = z.looseObject({
    allowedActual: z.string().nullish(),
    deductionAmount: z.string().nullish(),
    tax: z.string().nullish(),
    totalClaimBeforeTaxes: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory1: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory2: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory3: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory4: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory5: z.string().nullish()
  });

  const zRenderingProviderInformation: Check = z.looseObject({
    stateLicenseNumber: z.string().nullish(),
    blueCrossProviderNumber: z.string().nullish(),
    blueShieldProviderNumber: z.string().nullish(),
    medicareProviderNumber: z.string().nullish(),
    medicaidProviderNumber: z.string().nullish(),
    providerUPINNumber: z.string().nullish(),
    champusIdentificationNumber: z.string().nullish(),
    facilityIdNumber: z.string().nullish(),
    nationalCouncilForPrescriptionDrugProgramPharmacyNumber: z.string().nullish(),
    providerCommercialNumber: z.string().nullish(),
    npi: z.string().nullish(),
    ssn: z.string().nullish(),
    federalTaxpayerIdentificationNumber: z.string().nullish()
  });

  const zServiceIdentification: Check = z.looseObject({
    ambulatoryPatientGroupNumber: z.string().nullish(),
    ambulatoryPaymentClassification: z.string().nullish(),
    authorizationNumber: z.string().nullish(),
    attachmentCode: z.string().nullish(),
    priorAuthorizationNumber: z.string().nullish(),
    preDeterminationOfBenefitsIdentificationNumber: z.string().nullish(),
    locationNumber: z.string().nullish(),
    rateCodeNumber: z.string().nullish()
  });

  const zClaimAdjustments: Check = z.looseObject({
    claimAdjustmentGroupCode: z.string().nullish(),
    claimAdjustmentGroupCodeValue: z.string().nullish(),
    adjustmentReasonCode1: z.string().nullish(),
    adjustmentAmount1: z.string().nullish(),
    adjustmentQuantity1: z.string().nullish(),
    adjustmentReasonCode2: z.string().nullish(),
    adjustmentAmount2: z.string().nullish(),
    adjustmentQuantity2: z.string().nullish(),
    adjustmentReasonCode3: z.string().nullish(),
    adjustmentAmount3: z.string().nullish(),
    adjustmentQuantity3: z.string().nullish(),
    adjustmentReasonCode4: z.string().nullish(),
    adjustmentAmount4: z.string().nullish(),
    adjustmentQuantity4: z.string().nullish(),
    adjustmentReasonCode5: z.string().nullish(),
    adjustmentAmount5: z.string().nullish(),
    adjustmentQuantity5: z.string().nullish(),
    adjustmentReasonCode6: z.string().nullish(),
    adjustmentAmount6: z.string().nullish(),
    adjustmentQuantity6: z.string().nullish()
  });

  const zServicePaymentInformation: Check = z.looseObject({
    productOrServiceIDQualifier: z.string().nullish(),
    productOrServiceIDQualifierValue: z.string().nullish(),
    adjudicatedProcedureCode: z.string().nullish(),
    adjudicatedProcedureModifierCodes: z.array(z.string().nullable()).nullish(),
    lineItemChargeAmount: z.string().nullish(),
    lineItemProviderPaymentAmount: z.string().nullish(),
    nationalUniformBillingCommitteeRevenueCode: z.string().nullish(),
    unitsOfServicePaidCount: z.string().nullish(),
    submittedProductOrServiceIDQualifier: z.string().nullish(),
    submittedProductOrServiceIDQualifierValue: z.string().nullish(),
    submittedAdjudicatedProcedureCode: z.string().nullish(),
    submittedAdjudicatedProcedureModifierCodes: z.array(z.string().nullable()).nullish(),
    submittedProcedureCodeDescription: z.string().nullish(),
    originalUnitsOfServiceCount: z.string().nullish()
  });

  const zCdpediX12V5010NewmodelsClaimPaymentAdviceServiceLines: Check = z.looseObject({
    serviceDate: z.string().nullish(),
    serviceStartDate: z.string().nullish(),
    serviceEndDate: z.string().nullish(),
    lineItemControlNumber: z.string().nullish(),
    servicePaymentInformation: zServicePaymentInformation.optional(),
    serviceAdjustments: z.array(zClaimAdjustments).nullish(),
    serviceIdentification: zServiceIdentification.optional(),
    renderingProviderInformation: zRenderingProviderInformation.optional(),
    serviceSupplementalAmounts: zServiceSupplementalAmounts.optional(),
    serviceSupplementalQuantities: zServiceSupplementalQuantities.optional(),
    healthCareCheckRemarkCodes: z.array(zHealthCareCheckRemarkCodes).nullish(),
    healthCarePolicyIdentification: z.array(zHealthCarePolicyIdentification).nullish()
  });

  const zTechnicalContactMethod: Check = z.looseObject({
    url: z.string().nullish(),
    email: z.string().nullish(),
    fax: z.string().nullish(),
    phone: z.string().nullish(),
    phoneExtension: z.string().nullish()
  });

  const zTechnicalContactInformation: Check = z.looseObject({
    contactName: z.string().nullish(),
    contactMethods: z.array(zTechnicalContactMethod).nullish()
  });

  const zContactMethod: Check = z.looseObject({
    email: z.string().nullish(),
    fax: z.string().nullish(),
    phone: z.string().nullish(),
    phoneExtension: z.string().nullish()
  });

  const zContactInformation: Check = z.looseObject({
    contactName: z.string().nullish(),
    contactMethods: z.array(zContactMethod).nullish()
  });

  const zAddress: Check = z.looseObject({
    address1: z.string().nullish(),
    address2: z.string().nullish(),
    city: z.string().nullish(),
    state: z.string().nullish(),
    postalCode: z.string().nullish(),
    countryCode: z.string().nullish(),
    countrySubCode: z.string().nullish()
  });

  const zCdpediX12V5010NewmodelsClaimPaymentAdvicePayer: Check = z.looseObject({
    name: z.string().nullish(),
    centersForMedicareAndMedicaidServicesPlanId: z.string().nullish(),
    payerIdentificationNumber: z.string().nullish(),
    submitterIdentificationNumber: z.string().nullish(),
    healthIndustryNumber: z.string().nullish(),
    nationalAssociationOfInsuranceCommissioners: z.string().nullish(),
    payerWebSiteUrl: z.string().nullish(),
    address: zAddress.optional(),
    businessContactInformation: zContactInformation.optional(),
    technicalContactInformation: z.array(zTechnicalContactInformation).nullish()
  });

  const zSenderAccountDetails: Check = z.looseObject({
    senderDfiIdNumberQualifier: z.string().nullish(),
    senderDFIIdentifier: z.string().nullish(),
    senderAccountNumberQualifier: z.string().nullish(),
    senderAccountNumber: z.string().nullish()
  });

  const zMeta: Check = z.looseObject({
    applicationMode: z.string().nullish(),
    senderId: z.string().nullish(),
    traceId: z.string().nullish()
  });

  const zReports: Check = z.looseObject({
    reports: z.array(z.string().nullable()).nullish(),
    meta: zMeta.optional()
  });

  const zReportDeleted: Check = z.looseObject({
    status: z.string().nullish(),
    meta: zMeta.optional()
  });

  const zReportContent: Check = z.looseObject({
    report_content: z.string().nullish(),
    meta: zMeta.optional()
  });

  const zRenderingProviderIdentification: Check = z.looseObject({
    stateLicenseNumber: z.string().nullish(),
    blueCrossProviderNumber: z.string().nullish(),
    blueShieldProviderNumber: z.string().nullish(),
    medicareProviderNumber: z.string().nullish(),
    medicaidProviderNumber: z.string().nullish(),
    providerUPINNumber: z.string().nullish(),
    champusIdentificationNumber: z.string().nullish(),
    facilityIdNumber: z.string().nullish(),
    nationalCouncilForPrescriptionDrugProgramPharmacyNumber: z.string().nullish(),
    providerCommercialNumber: z.string().nullish(),
    locationNumber: z.string().nullish()
  });

  const zRenderingProvider: Check = z.looseObject({
    organizationName: z.string().nullish(),
    lastName: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    suffix: z.string().nullish(),
    blueCrossProviderNumber: z.string().nullish(),
    blueShieldProviderNumber: z.string().nullish(),
    taxId: z.string().nullish(),
    medicaidProviderNumber: z.string().nullish(),
    providerCommercialNumber: z.string().nullish(),
    stateLicenseNumber: z.string().nullish(),
    uniquePhysicianIdentificationNumber: z.string().nullish(),
    npi: z.string().nullish()
  });

  const zRemittanceDeliveryMethod: Check = z.looseObject({
    name: z.string().nullish(),
    email: z.string().nullish(),
    ftp: z.string().nullish(),
    onLine: z.string().nullish()
  });

  const zReceiverAccountDetails: Check = z.looseObject({
    receiverDfiIdNumberQualifier: z.string().nullish(),
    receiverDfiIdentificationNumber: z.string().nullish(),
    receiverAccountNumberQualifier: z.string().nullish(),
    receiverAccountNumber: z.string().nullish()
  });

  const zProviderSupplementalSummaryInformation: Check = z.looseObject({
    totalDRGAmount: z.string().nullish(),
    totalFederalSpecificAmount: z.string().nullish(),
    totalHospitalSpecificAmount: z.string().nullish(),
    totalDisproportionateShareAmount: z.string().nullish(),
    totalCapitalAmount: z.string().nullish(),
    totalIndirectMedicalEducationAmount: z.string().nullish(),
    totalOutlierDayCount: z.string().nullish(),
    totalDayOutlierAmount: z.string().nullish(),
    totalCostOutlierAmount: z.string().nullish(),
    averageDRGLengthOfStay: z.string().nullish(),
    totalDischargeCount: z.string().nullish(),
    totalCostReportDayCount: z.string().nullish(),
    totalCoveredDayCount: z.string().nullish(),
    totalNonCoveredDayCount: z.string().nullish(),
    totalMSPPassThroughAmount: z.string().nullish(),
    averageDRGWeight: z.string().nullish(),
    totalPPSCapitalFSPDRGAmount: z.string().nullish(),
    totalPPSCapitalHSPDRGAmount: z.string().nullish(),
    totalPPSDSHDRGAmount: z.string().nullish()
  });

  const zProviderSummaryInformation: Check = z.looseObject({
    providerIdentifier: z.string().nullish(),
    facilityTypeCode: z.string().nullish(),
    fiscalPeriodDate: z.string().nullish(),
    totalClaimCount: z.string().nullish(),
    totalClaimChargeAmount: z.string().nullish(),
    totalMSPPayerAmount: z.string().nullish(),
    totalNonLabChargeAmount: z.string().nullish(),
    totalHCPCSReportedChargeAmount: z.string().nullish(),
    totalHCPCSPayableAmount: z.string().nullish(),
    totalProfessionalComponentAmount: z.string().nullish(),
    totalMSPPatientLiabilityMetAmount: z.string().nullish(),
    totalPatientReimbursementAmount: z.string().nullish(),
    totalPIPClaimCount: z.string().nullish(),
    totalPIPAdjustmentAmount: z.string().nullish()
  });

  const zAdjustments: Check = z.looseObject({
    adjustmentReasonCode: z.string().nullish(),
    adjustmentReasonCodeValue: z.string().nullish(),
    providerAdjustmentIdentifier: z.string().nullish(),
    providerAdjustmentAmount: z.string().nullish()
  });

  const zProviderAdjustments: Check = z.looseObject({
    providerIdentifier: z.string().nullish(),
    fiscalPeriodDate: z.string().nullish(),
    adjustments: z.array(zAdjustments).nullish()
  });

  const zClaimSupplementalInformationQuantities: Check = z.looseObject({
    coveredActual: z.string().nullish(),
    coInsuredActual: z.string().nullish(),
    lifeTimeReserveActual: z.string().nullish(),
    lifeTimeReserveEstimated: z.string().nullish(),
    nonCoveredEstimated: z.string().nullish(),
    notReplacedBloodUnits: z.string().nullish(),
    outlierDays: z.string().nullish(),
    prescription: z.string().nullish(),
    visits: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory1: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory2: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory3: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory4: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory5: z.string().nullish()
  });

  const zClaimSupplementalInformation: Check = z.looseObject({
    coverageAmount: z.string().nullish(),
    discountAmount: z.string().nullish(),
    perDayLimit: z.string().nullish(),
    patientAmountPaid: z.string().nullish(),
    interest: z.string().nullish(),
    negativeLedgerBalance: z.string().nullish(),
    tax: z.string().nullish(),
    totalClaimBeforeTaxes: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory1: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory2: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory3: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory4: z.string().nullish(),
    federalMedicareOrMedicaidPaymentMandateCategory5: z.string().nullish()
  });

  const zOtherClaimRelatedIdentification: Check = z.looseObject({
    groupOrPolicyNumber: z.string().nullish(),
    memberIdentificationNumber: z.string().nullish(),
    employeeIdentificationNumber: z.string().nullish(),
    groupNumber: z.string().nullish(),
    rePricedClaimReferenceNumber: z.string().nullish(),
    adjustedRePricedClaimReferenceNumber: z.string().nullish(),
    authorizationNumber: z.string().nullish(),
    classOfContractCode: z.string().nullish(),
    medicalRecordIdentificationNumber: z.string().nullish(),
    originalReferenceNumber: z.string().nullish(),
    priorAuthorizationNumber: z.string().nullish(),
    predeterminationOfBenefitsIdentificationNumber: z.string().nullish(),
    insurancePolicyNumber: z.string().nullish(),
    ssn: z.string().nullish()
  });

  const zOutpatientAdjudication: Check = z.looseObject({
    reimbursementRate: z.string().nullish(),
    claimHCPCSPayableAmount: z.string().nullish(),
    claimPaymentRemarkCode1: z.string().nullish(),
    claimPaymentRemarkCode2: z.string().nullish(),
    claimPaymentRemarkCode3: z.string().nullish(),
    claimPaymentRemarkCode4: z.string().nullish(),
    claimPaymentRemarkCode5: z.string().nullish(),
    claimESRDPaymentAmount: z.string().nullish(),
    nonPayableProfessionalComponentAmount: z.string().nullish()
  });

  const zInpatientAdjudication: Check = z.looseObject({
    coveredDaysOrVisitsCount: z.string().nullish(),
    ppsOperatingOutlierAmount: z.string().nullish(),
    lifetimePsychiatricDaysCount: z.string().nullish(),
    claimDRGAmount: z.string().nullish(),
    claimPaymentRemarkCode1: z.string().nullish(),
    claimDisproportionateShareAmount: z.string().nullish(),
    claimMSPPassThroughAmount: z.string().nullish(),
    claimPPSCapitalAmount: z.string().nullish(),
    ppsCapitalFSPDRGAmount: z.string().nullish(),
    ppsCapitalHSPDRGAmount: z.string().nullish(),
    ppsCapitalDSHDRGAmount: z.string().nullish(),
    oldCapitalAmount: z.string().nullish(),
    ppsCapitalIMEAmount: z.string().nullish(),
    ppsOperatingHospitalSpecificDRGAmount: z.string().nullish(),
    costReportDayCount: z.string().nullish(),
    ppsOperatingFederalSpecificDRGAmount: z.string().nullish(),
    claimPPSCapitalOutlierAmount: z.string().nullish(),
    claimIndirectTeachingAmount: z.string().nullish(),
    nonPayableProfessionalComponentAmount: z.string().nullish(),
    claimPaymentRemarkCode2: z.string().nullish(),
    claimPaymentRemarkCode3: z.string().nullish(),
    claimPaymentRemarkCode4: z.string().nullish(),
    claimPaymentRemarkCode5: z.string().nullish(),
    ppsCapitalExceptionAmount: z.string().nullish()
  });

  const zIdentificationEntity: Check = z.looseObject({
    organizationName: z.string().nullish(),
    blueCrossBlueShieldAssociationPlanCode: z.string().nullish(),
    taxId: z.string().nullish(),
    nationalAssociationOfInsuranceCommissionersIdentification: z.string().nullish(),
    payorId: z.string().nullish(),
    pharmacyProcessorNumber: z.string().nullish(),
    centersForMedicareAndMedicaidServicesPlanId: z.string().nullish()
  });

  const zCorrectedPatientOrInsuredName: Check = z.looseObject({
    organizationName: z.string().nullish(),
    lastName: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    suffix: z.string().nullish(),
    insuredsChangedUniqueIdentificationNumber: z.string().nullish()
  });

  const zPatientName: Check = z.looseObject({
    lastName: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    suffix: z.string().nullish(),
    ssn: z.string().nullish(),
    healthInsuranceClaimNumber: z.string().nullish(),
    standardUniqueHealthIdentifierForEachIndividualInTheUnitedStates: z.string().nullish(),
    memberId: z.string().nullish(),
    medicaidRecipientIdentificationNumber: z.string().nullish()
  });

  const zClaimPaymentInfo: Check = z.looseObject({
    patientControlNumber: z.string().nullish(),
    claimStatusCode: z.string().nullish(),
    totalClaimChargeAmount: z.string().nullish(),
    claimPaymentAmount: z.string().nullish(),
    patientResponsibilityAmount: z.string().nullish(),
    claimFilingIndicatorCode: z.string().nullish(),
    payerClaimControlNumber: z.string().nullish(),
    facilityTypeCode: z.string().nullish(),
    claimFrequencyCode: z.string().nullish(),
    diagnosisRelatedGroupDRGCode: z.string().nullish(),
    diagnosisRelatedGroupDRGWeight: z.string().nullish(),
    dischargeFraction: z.string().nullish()
  });

  const zPaymentInfo: Check = z.looseObject({
    claimStatementPeriodStart: z.string().nullish(),
    claimStatementPeriodEnd: z.string().nullish(),
    coverageExpirationDate: z.string().nullish(),
    claimReceivedDate: z.string().nullish(),
    claimPaymentInfo: zClaimPaymentInfo.optional(),
    claimAdjustments: z.array(zClaimAdjustments).nullish(),
    patientName: zPatientName.optional(),
    subscriber: zCdpediX12V5010NewmodelsClaimPaymentAdviceSubscriber.optional(),
    correctedPatientOrInsuredName: zCorrectedPatientOrInsuredName.optional(),
    renderingProvider: zRenderingProvider.optional(),
    crossoverCarrier: zIdentificationEntity.optional(),
    correctedPriorityPayer: zIdentificationEntity.optional(),
    otherSubscriber: zCdpediX12V5010NewmodelsClaimPaymentAdviceSubscriber.optional(),
    inpatientAdjudication: zInpatientAdjudication.optional(),
    outpatientAdjudication: zOutpatientAdjudication.optional(),
    claimContactInformation: z.array(zContactInformation).nullish(),
    otherClaimRelatedIdentification: zOtherClaimRelatedIdentification.optional(),
    renderingProviderIdentification: zRenderingProviderIdentification.optional(),
    claimSupplementalInformation: zClaimSupplementalInformation.optional(),
    claimSupplementalInformationQuantities: zClaimSupplementalInformationQuantities.optional(),
    serviceLines: z.array(zCdpediX12V5010NewmodelsClaimPaymentAdviceServiceLines).nullish()
  });

  const zPaymentAndRemitReassociationDetails: Check = z.looseObject({
    traceTypeCode: z.string().nullish(),
    checkOrEFTTraceNumber: z.string().nullish(),
    originatingCompanyIdentifier: z.string().nullish(),
    originatingCompanySupplementalCode: z.string().nullish()
  });

  const zPayee: Check = z.looseObject({
    name: z.string().nullish(),
    taxId: z.string().nullish(),
    centersForMedicareAndMedicaidServicesPlanId: z.string().nullish(),
    npi: z.string().nullish(),
    address: zAddress.optional(),
    stateLicenseNumber: z.string().nullish(),
    nationalCouncilForPrescriptionDrugProgramsPharmacyNumber: z.string().nullish(),
    payeeIdentification: z.string().nullish(),
    federalTaxPayersIdentificationNumber: z.string().nullish(),
    remittanceDeliveryMethod: zRemittanceDeliveryMethod.optional()
  });

  const zHealthCheck: Check = z.looseObject({
    version: z.string().nullish(),
    status: z.string().nullish()
  });

  const zFinancialInformation: Check = z.looseObject({
    transactionHandlingCode: z.string().nullish(),
    totalActualProviderPaymentAmount: z.string().nullish(),
    creditOrDebitFlagCode: z.string().nullish(),
    paymentMethodCode: z.string().nullish(),
    paymentFormatCode: z.string().nullish(),
    payerIdentifier: z.string().nullish(),
    originatingCompanySupplementalCode: z.string().nullish(),
    checkIssueOrEFTEffectiveDate: z.string().nullish(),
    senderAccountDetails: zSenderAccountDetails.optional(),
    receiverAccountDetails: zReceiverAccountDetails.optional()
  });

  const zDetailInfo: Check = z.looseObject({
    assignedNumber: z.string().nullish(),
    providerSummaryInformation: zProviderSummaryInformation.optional(),
    providerSupplementalSummaryInformation: zProviderSupplementalSummaryInformation.optional(),
    paymentInfo: z.array(zPaymentInfo).nullish()
  });

  const zClaimStatusResponse: Check = z.looseObject({
    controlNumber: z.string().nullish(),
    referenceIdentification: z.string().nullish(),
    transactionSetCreationDate: z.string().nullish(),
    transactionSetCreationTime: z.string().nullish(),
    payers: z.array(zCdpediX12V5010NewmodelsClaimStatusCdpediPayer).nullish()
  });

  const zClaimStatusTransactionResponse: Check = z.looseObject({
    transactions: z.array(zClaimStatusResponse).nullish(),
    meta: zMeta.optional()
  });

  const zClaimPaymentAdviceResponse: Check = z.looseObject({
    controlNumber: z.string().nullish(),
    paymentAndRemitReassociationDetails: zPaymentAndRemitReassociationDetails.optional(),
    foreignCurrency: z.string().nullish(),
    productionDate: z.string().nullish(),
    receiverIdentifier: z.string().nullish(),
    versionIdentification: z.string().nullish(),
    financialInformation: zFinancialInformation.optional(),
    payer: zCdpediX12V5010NewmodelsClaimPaymentAdvicePayer.optional(),
    payee: zPayee.optional(),
    detailInfo: z.array(zDetailInfo).nullish(),
    providerAdjustments: z.array(zProviderAdjustments).nullish()
  });

  const zClaimPaymentAdviceTransactionResponse: Check = z.looseObject({
    transactions: z.array(zClaimPaymentAdviceResponse).nullish(),
    meta: zMeta.optional()
  });

  const zGetMedicalnetworkReportsV2Response: Check = zReports;

  const zGetMedicalnetworkReportsV2HealthcheckResponse: Check = zHealthCheck;

  const zDeleteMedicalnetworkReportsV2FilenamePath: Check = z.looseObject({
    filename: z.unknown()
  });

  const zDeleteMedicalnetworkReportsV2FilenameResponse: Check = zReportDeleted;

  const zGetMedicalnetworkReportsV2FilenamePath: Check = z.looseObject({
    filename: z.unknown()
  });

  const zGetMedicalnetworkReportsV2FilenameResponse: Check = zReportContent;

  const zGetMedicalnetworkReportsV2Filename277Path: Check = z.looseObject({
    filename: z.unknown()
  });

  const zGetMedicalnetworkReportsV2Filename277Response: Check = zClaimStatusTransactionResponse;

  const zGetMedicalnetworkReportsV2Filename835Path: Check = z.looseObject({
    filename: z.unknown()
  });

  const zGetMedicalnetworkReportsV2Filename835Response: Check = zClaimPaymentAdviceTransactionResponse;

  return {
    getMedicalnetworkReportsV2: { answer: zGetMedicalnetworkReportsV2Response },
    getMedicalnetworkReportsV2Healthcheck: { answer: zGetMedicalnetworkReportsV2HealthcheckResponse },
    getMedicalnetworkReportsV2Filename: { path: zGetMedicalnetworkReportsV2FilenamePath, answer: zGetMedicalnetworkReportsV2FilenameResponse },
    deleteMedicalnetworkReportsV2Filename: { path: zDeleteMedicalnetworkReportsV2FilenamePath, answer: zDeleteMedicalnetworkReportsV2FilenameResponse },
    getMedicalnetworkReportsV2Filename277: { path: zGetMedicalnetworkReportsV2Filename277Path, answer: zGetMedicalnetworkReportsV2Filename277Response },
    getMedicalnetworkReportsV2Filename835: { path: zGetMedicalnetworkReportsV2Filename835Path, answer: zGetMedicalnetworkReportsV2Filename835Response },
  };
}

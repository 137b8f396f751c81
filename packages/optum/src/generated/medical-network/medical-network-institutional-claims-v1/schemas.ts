// Written by scripts/generate-optum.mjs from Optum's document medical-network-institutional-claims-v1; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zRawX12Request: Check = z.looseObject({
    x12: z.string().optional()
  });

  const zResponseMeta: Check = z.looseObject({
    submitterId: z.string().nullish(),
    senderId: z.string().nullish(),
    billerId: z.string().nullish(),
    traceId: z.string().nullish(),
    applicationMode: z.string().nullish()
  });

  const zFailure: Check = z.looseObject({
    description: z.string().nullish(),
    code: z.string().nullish()
  });

  const zPayer: Check = z.looseObject({
    payerName: z.string().nullish(),
    payerID: z.string().nullish()
  });

  const zEditResponse: Check = z.looseObject({
    qualifierCode: z.string().nullish(),
    errorDescription: z.string().nullish(),
    element: z.string().nullish(),
    segment: z.string().nullish(),
    fieldIndex: z.string().nullish(),
    editName: z.string().nullish(),
    editActivity: z.string().nullish(),
    referenceID: z.string().nullish(),
    claimCorePath: z.string().nullish(),
    allowOverride: z.string().nullish(),
    loop: z.string().nullish(),
    badData: z.string().nullish(),
    phaseID: z.string().nullish()
  });

  const zError: Check = z.looseObject({
    field: z.string().nullish(),
    value: z.string().nullish(),
    code: z.string().nullish(),
    description: z.string().nullish(),
    followupAction: z.string().nullish(),
    location: z.string().nullish()
  });

  const zClaimReference: Check = z.looseObject({
    correlationId: z.string().nullish(),
    submitterId: z.string().nullish(),
    customerClaimNumber: z.string().nullish(),
    patientControlNumber: z.string().nullish(),
    timeOfResponse: z.string().nullish(),
    formatVersion: z.string().nullish(),
    claimType: z.string().nullish(),
    rhClaimNumber: z.string().nullish()
  });

  const zResponse: Check = z.looseObject({
    status: z.string().nullish(),
    controlNumber: z.string().nullish(),
    tradingPartnerServiceId: z.string().nullish(),
    claimReference: zClaimReference.optional(),
    errors: z.array(zError).nullish(),
    meta: zResponseMeta.optional(),
    editStatus: z.string().nullish(),
    editResponses: z.array(zEditResponse).nullish(),
    payer: zPayer.optional(),
    failure: zFailure.optional()
  });

  const zValueInformation: Check = z.looseObject({
    valueCode: z.string(),
    valueCodeAmount: z.string()
  });

  const zAddress: Check = z.looseObject({
    address1: z.string(),
    address2: z.string().optional(),
    city: z.string(),
    state: z.string().optional(),
    postalCode: z.string().optional(),
    countryCode: z.string().optional(),
    countrySubDivisionCode: z.string().optional()
  });

  const zSubscriber: Check = z.looseObject({
    memberId: z.string().optional(),
    standardHealthId: z.string().optional(),
    ssn: z.string().optional(),
    paymentResponsibilityLevelCode: z.enum([
      'A',
      'B',
      'C',
      'D',
      'E',
      'F',
      'G',
      'H',
      'P',
      'S',
      'T',
      'U'
    ]),
    firstName: z.string(),
    lastName: z.string(),
    middleName: z.string().optional(),
    suffix: z.string().optional(),
    gender: z.enum([
      'F',
      'M',
      'U'
    ]).optional(),
    dateOfBirth: z.string().optional(),
    policyNumber: z.string().optional(),
    groupNumber: z.string().optional(),
    address: zAddress.optional()
  });

  const zContactInformation: Check = z.looseObject({
    name: z.string(),
    phoneNumber: z.string().optional(),
    faxNumber: z.string().optional(),
    email: z.string().optional(),
    validContact: z.boolean().optional()
  });

  const zSubmitter: Check = z.looseObject({
    organizationName: z.string(),
    taxId: z.string().optional(),
    contactInformation: zContactInformation
  });

  const zServiceLineSupplementalInformation: Check = z.looseObject({
    attachmentReportTypeCode: z.enum([
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '10',
      '11',
      '13',
      '15',
      '21',
      'A3',
      'A4',
      'AM',
      'AS',
      'B2',
      'B3',
      'B4',
      'BR',
      'BS',
      'BT',
      'CB',
      'CK',
      'CT',
      'D2',
      'DA',
      'DB',
      'DG',
      'DJ',
      'DS',
      'EB',
      'HC',
      'HR',
      'I5',
      'IR',
      'LA',
      'M1',
      'MT',
      'NN',
      'OB',
      'OC',
      'OD',
      'OE',
      'OX',
      'OZ',
      'P4',
      'P5',
      'PE',
      'PN',
      'PO',
      'PQ',
      'PY',
      'PZ',
      'RB',
      'RR',
      'RT',
      'RX',
      'SG',
      'V5',
      'XP'
    ]),
    attachmentTransmissionCode: z.enum([
      'AA',
      'BM',
      'EL',
      'EM',
      'FT',
      'FX'
    ]),
    attachmentControlNumber: z.string().optional()
  });

  const zServiceLineReferenceInformation: Check = z.looseObject({
    providerControlNumber: z.string().optional(),
    repricedLineItemRefNumber: z.string().optional(),
    adjustedRepricedLineItemRefNumber: z.string().optional()
  });

  const zReferenceIdentification: Check = z.looseObject({
    qualifier: z.string(),
    identifier: z.string()
  });

  const zServiceLineProvider: Check = z.looseObject({
    providerType: z.enum([
      'BillingProvider',
      'AttendingProvider',
      'ReferringProvider',
      'RenderingProvider'
    ]),
    npi: z.string().optional(),
    secondaryIdentificationQualifierCode: z.enum([
      '0B',
      '1G',
      'G2',
      'LU'
    ]).optional(),
    secondaryIdentifier: z.string().optional(),
    employerId: z.string().optional(),
    commercialNumber: z.string().optional(),
    locationNumber: z.string().optional(),
    stateLicenseNumber: z.string().optional(),
    providerUpinNumber: z.string().optional(),
    taxonomyCode: z.string().optional(),
    firstName: z.string().optional(),
    lastName: z.string().optional(),
    middleName: z.string().optional(),
    suffix: z.string().optional(),
    organizationName: z.string().optional(),
    address: zAddress.optional(),
    contactInformation: zContactInformation.optional(),
    referenceIdentification: z.array(zReferenceIdentification).min(0).max(20).optional()
  });

  const zServiceLineDateInformation: Check = z.looseObject({
    serviceDate: z.string().optional(),
    beginServiceDate: z.string().optional(),
    endServiceDate: z.string().optional(),
    validDateInformation: z.boolean().optional()
  });

  const zClaimPricingInformation: Check = z.looseObject({
    pricingMethodologyCode: z.enum([
      '00',
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '10',
      '11',
      '12',
      '13',
      '14'
    ]),
    repricedAllowedAmount: z.string(),
    repricedSavingAmount: z.string().optional(),
    repricedOrgIdentifier: z.string().optional(),
    repricedPerDiem: z.string().optional(),
    repricedApprovedDRGCode: z.string().optional(),
    repricedApprovedAmount: z.string().optional(),
    repricedApprovedRevenueCode: z.string().optional(),
    repricedApprovedServiceUnitCode: z.enum(['DA', 'UN']).optional(),
    repricedApprovedServiceUnitCount: z.string().optional(),
    rejectReasonCode: z.enum([
      'T1',
      'T2',
      'T3',
      'T4',
      'T5',
      'T6'
    ]).optional(),
    policyComplianceCode: z.enum([
      '1',
      '2',
      '3',
      '4',
      '5'
    ]).optional(),
    exceptionCode: z.enum([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6'
    ]).optional(),
    productOrServiceIDQualifier: z.enum([
      'ER',
      'HC',
      'HP',
      'IV',
      'WK'
    ]).optional(),
    repricedApprovedHCPCSCode: z.string().optional()
  });

  const zOperatingPhysician: Check = z.looseObject({
    organizationName: z.string().optional(),
    identificationQualifierCode: z.enum([
      '0B',
      '1G',
      'G2',
      'LU'
    ]).optional(),
    secondaryIdentifier: z.string().optional(),
    firstName: z.string().optional(),
    lastName: z.string(),
    middleName: z.string().optional(),
    suffix: z.string().optional(),
    npi: z.string().optional()
  });

  const zClaimAdjustmentDetails: Check = z.looseObject({
    adjustmentReasonCode: z.string(),
    adjustmentAmount: z.string(),
    adjustmentQuantity: z.string().optional()
  });

  const zClaimAdjustment: Check = z.looseObject({
    adjustmentGroupCode: z.enum([
      'CO',
      'CR',
      'OA',
      'PI',
      'PR'
    ]),
    claimAdjustmentDetails: z.array(zClaimAdjustmentDetails).min(1).max(6).optional()
  });

  const zLineAdjustmentInformation: Check = z.looseObject({
    otherPayerPrimaryIdentifier: z.string(),
    serviceLinePaidAmount: z.string(),
    serviceIdQualifier: z.string(),
    procedureCode: z.string(),
    procedureModifiers: z.array(z.string()).min(0).max(4).optional(),
    procedureCodeDescription: z.string().optional(),
    paidServiceUnitCount: z.string(),
    bundledOrUnbundledLineNumber: z.string().optional(),
    remainingPatientLiability: z.string(),
    claimPaidDate: z.string(),
    claimAdjustment: zClaimAdjustment.optional()
  });

  const zDrugIdentification: Check = z.looseObject({
    nationalDrugCode: z.string(),
    nationalDrugUnitCount: z.string(),
    measurementUnitCode: z.enum([
      'F2',
      'GR',
      'ME',
      'ML',
      'UN'
    ]),
    linkSequenceNumber: z.string().optional(),
    pharmacyPrescriptionNumber: z.string().optional()
  });

  const zLinePricingInformation: Check = z.looseObject({
    pricingMethodologyCode: z.string(),
    repricedAllowedAmount: z.string(),
    repricedSavingAmount: z.string().optional(),
    repricedOrganizationIdentifier: z.string().optional(),
    flatRateAmount: z.string().optional(),
    apgCode: z.string().optional(),
    apgAmount: z.string().optional(),
    serviceIdQualifier: z.string().optional(),
    repricedApprovedHCPCSCode: z.string().optional(),
    measurementUnitCode: z.string().optional(),
    repricedApprovedServiceUnitCount: z.string().optional(),
    rejectReasonCode: z.string().optional(),
    policyComplianceCode: z.string().optional(),
    exceptionCode: z.string().optional()
  });

  const zInstitutionalService: Check = z.looseObject({
    serviceLineRevenueCode: z.string(),
    procedureIdentifier: z.enum([
      'ER',
      'HC',
      'HP',
      'IV',
      'WK'
    ]).optional(),
    procedureCode: z.string().optional(),
    procedureModifiers: z.array(z.string()).min(0).max(4).optional(),
    description: z.string().optional(),
    lineItemChargeAmount: z.string(),
    measurementUnit: z.enum(['DA', 'UN']),
    serviceUnitCount: z.string(),
    nonCoveredChargeAmount: z.string().optional()
  });

  const zReportInformation: Check = z.looseObject({
    attachmentReportTypeCode: z.enum([
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '10',
      '11',
      '13',
      '15',
      '21',
      'A3',
      'A4',
      'AM',
      'AS',
      'B2',
      'B3',
      'B4',
      'BR',
      'BS',
      'BT',
      'CB',
      'CK',
      'CT',
      'D2',
      'DA',
      'DB',
      'DG',
      'DJ',
      'DS',
      'EB',
      'HC',
      'HR',
      'I5',
      'IR',
      'LA',
      'M1',
      'MT',
      'NN',
      'OB',
      'OC',
      'OD',
      'OE',
      'OX',
      'OZ',
      'P4',
      'P5',
      'PE',
      'PN',
      'PO',
      'PQ',
      'PY',
      'PZ',
      'RB',
      'RR',
      'RT',
      'RX',
      'SG',
      'V5',
      'XP'
    ]),
    attachmentTransmissionCode: z.enum([
      'AA',
      'BM',
      'EL',
      'EM',
      'FT',
      'FX'
    ]),
    attachmentControlNumber: z.string()
  });

  const zClaimSupplementalInformation: Check = z.looseObject({
    reportInformation: zReportInformation.optional(),
    priorAuthorizationNumber: z.string().optional(),
    referralNumber: z.string().optional(),
    claimControlNumber: z.string().optional(),
    repricedClaimNumber: z.string().optional(),
    investigationalDeviceExemptionNumber: z.string().optional(),
    claimNumber: z.string().optional(),
    medicalRecordNumber: z.string().optional(),
    demoProjectIdentifier: z.string().optional(),
    serviceAuthorizationExceptionCode: z.enum([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7'
    ]).optional(),
    autoAccidentState: z.string().optional(),
    peerReviewAuthorizationNumber: z.string().optional(),
    adjustedRepricedClaimRefNumber: z.string().optional()
  });

  const zLineAdjudicationInformation: Check = z.looseObject({
    otherPayerPrimaryIdentifier: z.string(),
    serviceLinePaidAmount: z.string(),
    productOrServiceIDQualifier: z.enum([
      'ER',
      'HC',
      'HP',
      'IV',
      'WK'
    ]).optional(),
    procedureCode: z.string().optional(),
    procedureModifier: z.array(z.string()).min(0).max(4).optional(),
    serviceLineRevenueCode: z.string(),
    procedureCodeDescription: z.string().optional(),
    paidServiceUnitCount: z.string(),
    bundledLineNumber: z.string().optional(),
    adjudicationOrPaymentDate: z.string(),
    remainingPatientLiability: z.string().optional(),
    lineAdjustment: z.array(zClaimAdjustment).optional()
  });

  const zServiceLine: Check = z.looseObject({
    assignedNumber: z.string(),
    serviceDate: z.string().optional(),
    serviceDateEnd: z.string().optional(),
    serviceTaxAmount: z.string().optional(),
    facilityTaxAmount: z.string().optional(),
    thirdPartyOrganizationNotes: z.string().optional(),
    lineItemControlNumber: z.string().optional(),
    repricedLineItemReferenceNumber: z.string().optional(),
    description: z.string().optional(),
    adjustedRepricedLineItemReferenceNumber: z.string().optional(),
    lineNoteText: z.string().optional(),
    lineAdjudicationInformation: z.array(zLineAdjudicationInformation).min(0).max(15).optional(),
    renderingProvider: zServiceLineProvider.optional(),
    referringProvider: zServiceLineProvider.optional(),
    lineSupplementInformation: zClaimSupplementalInformation.optional(),
    institutionalService: zInstitutionalService,
    serviceLineSupplementalInformation: zServiceLineSupplementalInformation.optional(),
    serviceLineDateInformation: zServiceLineDateInformation.optional(),
    serviceLineReferenceInformation: zServiceLineReferenceInformation.optional(),
    linePricingInformation: zLinePricingInformation.optional(),
    drugIdentification: zDrugIdentification.optional(),
    lineAdjustmentInformation: zLineAdjustmentInformation.optional(),
    operatingPhysician: zOperatingPhysician.optional(),
    otherOperatingPhysician: zOperatingPhysician.optional(),
    lineRepricingInformation: zClaimPricingInformation.optional()
  });

  const zServiceFacilityLocation: Check = z.looseObject({
    organizationName: z.string(),
    address: zAddress,
    secondaryIdentificationQualifierCode: z.enum([
      '0B',
      'G2',
      'LU'
    ]).optional(),
    secondaryIdentifier: z.string().optional(),
    identificationCode: z.string().optional()
  });

  const zReceiver: Check = z.looseObject({
    organizationName: z.string(),
    taxId: z.string().optional()
  });

  const zAttending: Check = z.looseObject({
    providerType: z.enum([
      'BillingProvider',
      'AttendingProvider',
      'ReferringProvider',
      'RenderingProvider'
    ]),
    npi: z.string().optional(),
    secondaryIdentificationQualifierCode: z.enum([
      '0B',
      '1G',
      'G2',
      'LU'
    ]).optional(),
    secondaryIdentifier: z.string().optional(),
    employerId: z.string().optional(),
    commercialNumber: z.string().optional(),
    locationNumber: z.string().optional(),
    stateLicenseNumber: z.string().optional(),
    providerUpinNumber: z.string().optional(),
    taxonomyCode: z.string().optional(),
    firstName: z.string().optional(),
    lastName: z.string().optional(),
    middleName: z.string().optional(),
    suffix: z.string().optional(),
    organizationName: z.string().optional(),
    address: zAddress.optional(),
    contactInformation: zContactInformation.optional()
  });

  const zPrincipalProcedureInformation: Check = z.looseObject({
    qualifierCode: z.enum([
      'BBR',
      'BR',
      'CAH'
    ]),
    principalProcedureCode: z.string(),
    principalProcedureDate: z.string().optional()
  });

  const zPrincipalDiagnosis: Check = z.looseObject({
    qualifierCode: z.enum(['ABK', 'BK']),
    principalDiagnosisCode: z.string(),
    presentOnAdmissionIndicator: z.enum([
      'N',
      'Y',
      'U',
      'W'
    ]).optional()
  });

  const zPayToPlanName: Check = z.looseObject({
    address: zAddress.optional(),
    organizationName: z.string().optional(),
    identificationCodeQualifier: z.enum(['PI', 'XV']).optional(),
    identificationCode: z.string().optional(),
    payerIdentificationNumber: z.string().optional(),
    claimOfficeNumber: z.string().optional(),
    taxId: z.string(),
    naic: z.string().optional()
  });

  const zPayToAddressName: Check = z.looseObject({
    address: zAddress.optional(),
    entityTypeQualifier: z.enum(['2']).optional()
  });

  const zPatientReasonForVisit: Check = z.looseObject({
    qualifierCode: z.enum(['APR', 'PR']),
    patientReasonForVisitCode: z.string()
  });

  const zOtherPayerBillingProvider: Check = z.looseObject({
    otherPayerBillingProviderIdentifier: z.array(zReferenceIdentification).min(1).max(3)
  });

  const zOtherPayerReferringProvider: Check = z.looseObject({
    otherPayerReferringProviderIdentifier: z.array(zReferenceIdentification).min(1).max(3)
  });

  const zOtherPayerRenderingProvider: Check = z.looseObject({
    otherPayerRenderingProviderIdentifier: z.array(zReferenceIdentification).min(1).max(4)
  });

  const zOtherPayerServiceFacilityLocation: Check = z.looseObject({
    otherPayerServiceFacilityLocationIdentifier: z.array(zReferenceIdentification).min(1).max(3)
  });

  const zOtherPayerOtherOperatingPhysician: Check = z.looseObject({
    otherPayerOtherOperatingPhysicianIdentifier: z.array(zReferenceIdentification).min(1).max(4)
  });

  const zOtherPayerOperatingPhysician: Check = z.looseObject({
    otherPayerOperatingPhysicianIdentifier: z.array(zReferenceIdentification).min(1).max(4)
  });

  const zOtherPayerAttendingProvider: Check = z.looseObject({
    otherPayerAttendingProviderIdentifier: z.array(zReferenceIdentification).min(1).max(4)
  });

  const zOtherPayerName: Check = z.looseObject({
    otherInsuredAdditionalIdentifier: z.string().optional(),
    otherPayerOrganizationName: z.string(),
    otherPayerIdentifierTypeCode: z.enum(['PI', 'XV']),
    otherPayerIdentifier: z.string(),
    otherPayerAddress: zAddress.optional(),
    otherPayerAdjudicationOrPaymentDate: z.string().optional(),
    otherPayerSecondaryIdentifier: z.array(zReferenceIdentification).min(0).max(2).optional(),
    otherPayerPriorAuthorizationNumber: z.string().optional(),
    otherPayerPriorAuthorizationOrReferralNumber: z.string().optional(),
    otherPayerClaimAdjustmentIndicator: z.enum(['N', 'Y']).optional(),
    otherPayerClaimControlNumber: z.string().optional()
  });

  const zMedicareOutpatientAdjudication: Check = z.looseObject({
    reimbursementRate: z.string().optional(),
    hcpcsPayableAmount: z.string().optional(),
    claimPaymentRemarkCode: z.array(z.string()).min(0).max(5).optional(),
    endStageRenalDiseasePaymentAmount: z.string().optional(),
    nonPayableProfessionalComponentBilledAmount: z.string().optional()
  });

  const zMedicareInpatientAdjudication: Check = z.looseObject({
    coveredDaysOrVisitsCount: z.string(),
    lifetimePsychiatricDaysCount: z.string().optional(),
    claimDRGAmount: z.string().optional(),
    claimPaymentRemarkCode: z.array(z.string()).min(0).max(5).optional(),
    claimDisproportionateShareAmount: z.string().optional(),
    claimMspPassThroughAmount: z.string().optional(),
    claimPpsCapitalAmount: z.string().optional(),
    ppsCapitalHspDrgAmount: z.string().optional(),
    capitalHSPDRGAmount: z.string().optional(),
    ppsCapitalDshDrgAmount: z.string().optional(),
    oldCapitalAmount: z.string().optional(),
    ppsCapitalImeAmount: z.string().optional(),
    ppsOperatingHospitalSpecificDrgAmount: z.string().optional(),
    costReportDayCount: z.string().optional(),
    ppsOperatingFederalSpecificDrgAmount: z.string().optional(),
    claimPpsCapitalOutlierAmmount: z.string().optional(),
    claimIndirectTeachingAmount: z.string().optional(),
    nonPayableProfessionalComponentBilledAmount: z.string().optional(),
    capitalExceptionAmount: z.string().optional()
  });

  const zOtherProcedureInformation: Check = z.looseObject({
    qualifierCode: z.enum(['BBQ', 'BQ']),
    otherProcedureCode: z.string(),
    otherProcedureDate: z.string().optional()
  });

  const zOtherDiagnosisInformation: Check = z.looseObject({
    qualifierCode: z.enum(['ABF', 'BF']),
    otherDiagnosisCode: z.string(),
    presentOnAdmissionIndicator: z.enum([
      'N',
      'Y',
      'U',
      'W'
    ]).optional()
  });

  const zOccurrenceSpanInformation: Check = z.looseObject({
    occurrenceSpanCode: z.string(),
    occurrenceSpanCodeStartDate: z.string(),
    occurrenceSpanCodeEndDate: z.string()
  });

  const zOccurrenceInformation: Check = z.looseObject({
    occurrenceSpanCode: z.string(),
    occurrenceSpanCodeDate: z.string()
  });

  const zRendering: Check = z.looseObject({
    providerType: z.enum([
      'BillingProvider',
      'AttendingProvider',
      'ReferringProvider',
      'RenderingProvider'
    ]),
    npi: z.string().optional(),
    secondaryIdentificationQualifierCode: z.enum([
      '0B',
      '1G',
      'G2',
      'LU'
    ]).optional(),
    secondaryIdentifier: z.string().optional(),
    employerId: z.string().optional(),
    commercialNumber: z.string().optional(),
    locationNumber: z.string().optional(),
    stateLicenseNumber: z.string().optional(),
    providerUpinNumber: z.string().optional(),
    taxonomyCode: z.string().optional(),
    firstName: z.string().optional(),
    lastName: z.string().optional(),
    middleName: z.string().optional(),
    suffix: z.string().optional(),
    organizationName: z.string().optional(),
    address: zAddress.optional(),
    contactInformation: zContactInformation.optional()
  });

  const zReferring: Check = z.looseObject({
    providerType: z.enum([
      'BillingProvider',
      'AttendingProvider',
      'ReferringProvider',
      'RenderingProvider'
    ]),
    npi: z.string().optional(),
    secondaryIdentificationQualifierCode: z.enum([
      '0B',
      '1G',
      'G2',
      'LU'
    ]).optional(),
    secondaryIdentifier: z.string().optional(),
    employerId: z.string().optional(),
    commercialNumber: z.string().optional(),
    locationNumber: z.string().optional(),
    stateLicenseNumber: z.string().optional(),
    providerUpinNumber: z.string().optional(),
    taxonomyCode: z.string().optional(),
    firstName: z.string().optional(),
    lastName: z.string().optional(),
    middleName: z.string().optional(),
    suffix: z.string().optional(),
    organizationName: z.string().optional(),
    address: zAddress.optional(),
    contactInformation: zContactInformation.optional()
  });

  const zBilling: Check = z.looseObject({
    providerType: z.enum([
      'BillingProvider',
      'AttendingProvider',
      'ReferringProvider',
      'RenderingProvider'
    ]),
    npi: z.string().optional(),
    secondaryIdentificationQualifierCode: z.enum([
      '0B',
      '1G',
      'G2',
      'LU'
    ]).optional(),
    secondaryIdentifier: z.string().optional(),
    employerId: z.string().optional(),
    commercialNumber: z.string().optional(),
    locationNumber: z.string().optional(),
    stateLicenseNumber: z.string().optional(),
    providerUpinNumber: z.string().optional(),
    taxonomyCode: z.string().optional(),
    firstName: z.string().optional(),
    lastName: z.string().optional(),
    middleName: z.string().optional(),
    suffix: z.string().optional(),
    organizationName: z.string().optional(),
    address: zAddress.optional(),
    contactInformation: zContactInformation.optional()
  });

  const zEpsdtReferral: Check = z.looseObject({
    certificationConditionCodeAppliesIndicator: z.enum(['N', 'Y']),
    conditionCodes: z.array(z.enum([
      'AV',
      'NU',
      'S2',
      'ST'
    ])).min(1).max(3)
  });

  const zClaimCodeInformation: Check = z.looseObject({
    admissionTypeCode: z.string(),
    admissionSourceCode: z.string().optional(),
    patientStatusCode: z.string()
  });

  const zConditionInformation: Check = z.looseObject({
    conditionCode: z.string()
  });

  const zDiagnosisRelatedGroupInformation: Check = z.looseObject({
    drugRelatedGroupCode: z.string()
  });

  const zExternalCauseOfInjury: Check = z.looseObject({
    qualifierCode: z.enum(['ABN', 'BN']),
    externalCauseOfInjury: z.string(),
    presentOnAdmissionIndicator: z.enum([
      'N',
      'U',
      'Y',
      'W'
    ]).optional()
  });

  const zAdmittingDiagnosis: Check = z.looseObject({
    qualifierCode: z.enum(['ABJ', 'BJ']),
    admittingDiagnosisCode: z.string()
  });

  const zClaimContractInformation: Check = z.looseObject({
    contractTypeCode: z.enum([
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '09'
    ]),
    contractAmount: z.string().optional(),
    contractPercentage: z.string().optional(),
    contractCode: z.string(),
    termsDiscountPercentage: z.string(),
    contractVersionIdentifier: z.string()
  });

  const zClaimDateInformation: Check = z.looseObject({
    admissionDateAndHour: z.string().optional(),
    statementBeginDate: z.string(),
    statementEndDate: z.string(),
    dischargeHour: z.string().optional(),
    repricerReceivedDate: z.string().optional()
  });

  const zClaimNotes: Check = z.looseObject({
    goalRehabOrDischargePlans: z.array(z.string()).min(0).max(10).optional(),
    diagnosisDescription: z.array(z.string()).min(0).max(10).optional(),
    allergies: z.array(z.string()).min(0).max(10).optional(),
    dme: z.array(z.string()).min(0).max(10).optional(),
    medications: z.array(z.string()).min(0).max(10).optional(),
    nutritionalRequirments: z.array(z.string()).min(0).max(10).optional(),
    ordersForDiscipLinesAndTreatments: z.array(z.string()).min(0).max(10).optional(),
    functionalLimitsOrReasonHomebound: z.array(z.string()).min(0).max(10).optional(),
    reasonsPatientLeavesHome: z.array(z.string()).min(0).max(10).optional(),
    timesAndReasonsPatientNotAtHome: z.array(z.string()).min(0).max(10).optional(),
    unusualHomeOrSocialEnv: z.array(z.string()).min(0).max(10).optional(),
    safetyMeasures: z.array(z.string()).min(0).max(10).optional(),
    supplementalPlanOfTreatment: z.array(z.string()).min(0).max(10).optional(),
    updatedInformation: z.array(z.string()).min(0).max(10).optional(),
    additionalInformation: z.array(z.string()).optional()
  });

  const zOtherOperatingPhysician: Check = z.looseObject({
    organizationName: z.string().optional(),
    identificationQualifierCode: z.enum([
      '0B',
      '1G',
      'G2',
      'LU'
    ]).optional(),
    secondaryIdentifier: z.string().optional(),
    firstName: z.string().optional(),
    lastName: z.string(),
    middleName: z.string().optional(),
    suffix: z.string().optional(),
    npi: z.string().optional()
  });

  const zOperatingPhysician2: Check = z.looseObject({
    organizationName: z.string().optional(),
    identificationQualifierCode: z.enum([
      '0B',
      '1G',
      'G2',
      'LU'
    ]).optional(),
    secondaryIdentifier: z.string().optional(),
    firstName: z.string().optional(),
    lastName: z.string(),
    middleName: z.string().optional(),
    suffix: z.string().optional(),
    npi: z.string().optional()
  });

  const zDependent: Check = z.looseObject({
    firstName: z.string(),
    lastName: z.string(),
    middleName: z.string().optional(),
    suffix: z.string().optional(),
    gender: z.enum([
      'M',
      'F',
      'U'
    ]),
    dateOfBirth: z.string(),
    ssn: z.string().optional(),
    relationshipToSubscriberCode: z.enum([
      '01',
      '19',
      '20',
      '39',
      '40',
      '53',
      'G8'
    ]),
    address: zAddress.optional()
  });

  const zOtherSubscriberNameWritable: Check = z.looseObject({
    otherInsuredQualifier: z.enum(['1', '2']),
    otherInsuredLastName: z.string(),
    otherInsuredFirstName: z.string().optional(),
    otherInsuredMiddleName: z.string().optional(),
    otherInsuredSuffix: z.string().optional(),
    otherInsuredIdentifierTypeCode: z.enum(['II', 'MI']),
    otherInsuredIdentifier: z.string(),
    otherInsuredAdditionalIdentifier: z.array(z.string()).min(0).max(2).optional(),
    address: zAddress.optional(),
    firstName: z.string().optional()
  });

  const zOtherSubscriberInformationWritable: Check = z.looseObject({
    paymentResponsibilityLevelCode: z.enum([
      'A',
      'B',
      'C',
      'D',
      'E',
      'F',
      'G',
      'H',
      'P',
      'S',
      'T',
      'U'
    ]),
    individualRelationshipCode: z.enum([
      '01',
      '18',
      '19',
      '20',
      '21',
      '39',
      '40',
      '53',
      'G8'
    ]),
    policyNumber: z.string().optional(),
    groupNumber: z.string().optional(),
    otherInsuredGroupName: z.string().optional(),
    claimFilingIndicatorCode: z.enum([
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      'AM',
      'BL',
      'CH',
      'CI',
      'DS',
      'FI',
      'HM',
      'LM',
      'MA',
      'MB',
      'MC',
      'OF',
      'TV',
      'VA',
      'WC',
      'ZZ'
    ]),
    payerPaidAmount: z.string().optional(),
    remainingPatientLiability: z.string().optional(),
    nonCoveredChargeAmount: z.string().optional(),
    benefitsAssignmentCertificationIndicator: z.enum([
      'N',
      'Y',
      'W'
    ]),
    releaseOfInformationCode: z.enum(['I', 'Y']),
    medicareInpatientAdjudication: zMedicareInpatientAdjudication.optional(),
    medicareOutpatientAdjudication: zMedicareOutpatientAdjudication.optional(),
    otherSubscriberName: zOtherSubscriberNameWritable,
    claimLevelAdjustments: z.array(zClaimAdjustment).min(0).max(5).optional(),
    otherPayerName: zOtherPayerName,
    otherPayerAttendingProvider: zOtherPayerAttendingProvider.optional(),
    otherPayerOperatingPhysician: zOtherPayerOperatingPhysician.optional(),
    otherPayerOtherOperatingPhysician: zOtherPayerOtherOperatingPhysician.optional(),
    otherPayerServiceFacilityLocation: zOtherPayerServiceFacilityLocation.optional(),
    otherPayerRenderingProvider: zOtherPayerRenderingProvider.optional(),
    otherPayerReferringProvider: zOtherPayerReferringProvider.optional(),
    otherPayerBillingProvider: zOtherPayerBillingProvider.optional()
  });

  const zClaimInformationWritable: Check = z.looseObject({
    claimFilingCode: z.enum([
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      'AM',
      'BL',
      'CH',
      'CI',
      'DS',
      'FI',
      'HM',
      'LM',
      'MA',
      'MB',
      'MC',
      'OF',
      'TV',
      'VA',
      'WC',
      'ZZ'
    ]),
    propertyCasualtyClaimNumber: z.string().optional(),
    patientWeight: z.string().optional(),
    patientControlNumber: z.string(),
    claimChargeAmount: z.string(),
    placeOfServiceCode: z.string(),
    claimFrequencyCode: z.string(),
    signatureIndicator: z.string().optional(),
    planParticipationCode: z.enum([
      'A',
      'B',
      'C'
    ]),
    benefitsAssignmentCertificationIndicator: z.enum([
      'N',
      'W',
      'Y'
    ]),
    releaseInformationCode: z.enum(['I', 'Y']),
    delayReasonCode: z.enum([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '15'
    ]).optional(),
    patientAmountPaid: z.string().optional(),
    patientEstimatedAmountDue: z.string().optional(),
    fileInformation: z.array(z.string()).min(0).max(10).optional(),
    billingNote: z.string().optional(),
    claimNotes: zClaimNotes.optional(),
    claimDateInformation: zClaimDateInformation.optional(),
    claimContractInformation: zClaimContractInformation.optional(),
    claimSupplementalInformation: zClaimSupplementalInformation.optional(),
    conditionCodes: z.array(z.enum([
      'AV',
      'NU',
      'S2',
      'ST'
    ])).min(1).max(12).optional(),
    principalDiagnosis: zPrincipalDiagnosis,
    admittingDiagnosis: zAdmittingDiagnosis.optional(),
    patientReasonForVisits: z.array(zPatientReasonForVisit).min(0).max(3).optional(),
    externalCauseOfInjuries: z.array(zExternalCauseOfInjury).min(0).max(12).optional(),
    diagnosisRelatedGroupInformation: zDiagnosisRelatedGroupInformation.optional(),
    otherDiagnosisInformationList: z.array(z.array(zOtherDiagnosisInformation)).min(0).max(2).optional(),
    principalProcedureInformation: zPrincipalProcedureInformation.optional(),
    otherProcedureInformationList: z.array(z.array(zOtherProcedureInformation)).min(0).max(2).optional(),
    occurrenceSpanInformations: z.array(z.array(zOccurrenceSpanInformation)).min(0).max(2).optional(),
    valueInformationList: z.array(z.array(zValueInformation)).min(0).max(2).optional(),
    occurrenceInformationList: z.array(z.array(zOccurrenceInformation)).min(0).max(2).optional(),
    treatmentCodeInformationList: z.array(z.array(z.string())).min(0).max(2).optional(),
    conditionCodesList: z.array(z.array(zConditionInformation)).min(0).max(2).optional(),
    claimPricingInformation: zClaimPricingInformation.optional(),
    serviceFacilityLocation: zServiceFacilityLocation.optional(),
    otherSubscriberInformation: zOtherSubscriberInformationWritable.optional(),
    serviceLines: z.array(zServiceLine),
    claimCodeInformation: zClaimCodeInformation,
    epsdtReferral: zEpsdtReferral.optional()
  });

  const zInstitutionalClaimsRequestWritable: Check = z.looseObject({
    controlNumber: z.string(),
    tradingPartnerServiceId: z.string().optional(),
    submitter: zSubmitter,
    receiver: zReceiver,
    subscriber: zSubscriber,
    dependent: zDependent.optional(),
    providers: z.array(zAttending).min(1).max(2147483647).optional(),
    billingPayToPlanName: zPayToPlanName.optional(),
    billingPayToAddressName: zPayToAddressName.optional(),
    operatingPhysician: zOperatingPhysician2.optional(),
    otherOperatingPhysician: zOtherOperatingPhysician.optional(),
    claimInformation: zClaimInformationWritable,
    payerAddress: zAddress.optional(),
    usageIndicator: z.string().optional(),
    billing: zBilling,
    referring: zReferring.optional(),
    rendering: zRendering.optional(),
    attending: zAttending.optional(),
    tradingPartnerName: z.string().optional()
  });

  const zPostMedicalnetworkInstitutionalclaimsV1ValidationBody: Check = zInstitutionalClaimsRequestWritable;

  const zPostMedicalnetworkInstitutionalclaimsV1ValidationHeaders: Check = z.looseObject({
    'x-chng-trace-id': z.string().optional()
  });

  const zPostMedicalnetworkInstitutionalclaimsV1ValidationResponse: Check = zResponse;

  const zPostMedicalnetworkInstitutionalclaimsV1SubmissionBody: Check = zInstitutionalClaimsRequestWritable;

  const zPostMedicalnetworkInstitutionalclaimsV1SubmissionHeaders: Check = z.looseObject({
    'x-chng-trace-id': z.string().optional()
  });

  const zPostMedicalnetworkInstitutionalclaimsV1SubmissionResponse: Check = zResponse;

  const zGetMedicalnetworkInstitutionalclaimsV1HealthcheckResponse: Check = z.record(z.string(), z.string());

  const zPostMedicalnetworkInstitutionalclaimsV1RawX12SubmissionBody: Check = zRawX12Request;

  const zPostMedicalnetworkInstitutionalclaimsV1RawX12SubmissionHeaders: Check = z.looseObject({
    'x-chng-trace-id': z.string().optional()
  });

  const zPostMedicalnetworkInstitutionalclaimsV1RawX12SubmissionResponse: Check = zResponse;

  const zPostMedicalnetworkInstitutionalclaimsV1RawX12ValidationBody: Check = zRawX12Request;

  const zPostMedicalnetworkInstitutionalclaimsV1RawX12ValidationHeaders: Check = z.looseObject({
    'x-chng-trace-id': z.string().optional()
  });

  const zPostMedicalnetworkInstitutionalclaimsV1RawX12ValidationResponse: Check = zResponse;

  return {
    postMedicalnetworkInstitutionalclaimsV1Validation: { body: zPostMedicalnetworkInstitutionalclaimsV1ValidationBody, headers: zPostMedicalnetworkInstitutionalclaimsV1ValidationHeaders, answer: zPostMedicalnetworkInstitutionalclaimsV1ValidationResponse },
    postMedicalnetworkInstitutionalclaimsV1Submission: { body: zPostMedicalnetworkInstitutionalclaimsV1SubmissionBody, headers: zPostMedicalnetworkInstitutionalclaimsV1SubmissionHeaders, answer: zPostMedicalnetworkInstitutionalclaimsV1SubmissionResponse },
    getMedicalnetworkInstitutionalclaimsV1Healthcheck: { answer: zGetMedicalnetworkInstitutionalclaimsV1HealthcheckResponse },
    postMedicalnetworkInstitutionalclaimsV1RawX12Submission: { body: zPostMedicalnetworkInstitutionalclaimsV1RawX12SubmissionBody, headers: zPostMedicalnetworkInstitutionalclaimsV1RawX12SubmissionHeaders, answer: zPostMedicalnetworkInstitutionalclaimsV1RawX12SubmissionResponse },
    postMedicalnetworkInstitutionalclaimsV1RawX12Validation: { body: zPostMedicalnetworkInstitutionalclaimsV1RawX12ValidationBody, headers: zPostMedicalnetworkInstitutionalclaimsV1RawX12ValidationHeaders, answer: zPostMedicalnetworkInstitutionalclaimsV1RawX12ValidationResponse },
  };
}

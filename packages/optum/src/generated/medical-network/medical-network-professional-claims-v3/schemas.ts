// Written by scripts/generate-optum.mjs from Optum's document medical-network-professional-claims-v3; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zContactInformation: Check = z.looseObject({
    name: z.string(),
    phoneNumber: z.string().optional(),
    faxNumber: z.string().optional(),
    email: z.string().optional(),
    phoneExtension: z.string().optional()
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

  const zOrdering: Check = z.looseObject({
    providerType: z.string(),
    npi: z.string().optional(),
    ssn: z.string().optional(),
    employerId: z.string().optional(),
    commercialNumber: z.string().optional(),
    locationNumber: z.string().optional(),
    payerIdentificationNumber: z.string().optional(),
    employerIdentificationNumber: z.string().optional(),
    claimOfficeNumber: z.string().optional(),
    naic: z.string().optional(),
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

  const zRendering: Check = z.looseObject({
    providerType: z.string(),
    npi: z.string().optional(),
    ssn: z.string().optional(),
    employerId: z.string().optional(),
    commercialNumber: z.string().optional(),
    locationNumber: z.string().optional(),
    payerIdentificationNumber: z.string().optional(),
    employerIdentificationNumber: z.string().optional(),
    claimOfficeNumber: z.string().optional(),
    naic: z.string().optional(),
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
    providerType: z.string(),
    npi: z.string().optional(),
    ssn: z.string().optional(),
    employerId: z.string().optional(),
    commercialNumber: z.string().optional(),
    locationNumber: z.string().optional(),
    payerIdentificationNumber: z.string().optional(),
    employerIdentificationNumber: z.string().optional(),
    claimOfficeNumber: z.string().optional(),
    naic: z.string().optional(),
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
    providerType: z.string(),
    npi: z.string().optional(),
    ssn: z.string().optional(),
    employerId: z.string().optional(),
    commercialNumber: z.string().optional(),
    locationNumber: z.string().optional(),
    payerIdentificationNumber: z.string().optional(),
    employerIdentificationNumber: z.string().optional(),
    claimOfficeNumber: z.string().optional(),
    naic: z.string().optional(),
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

  const zPayToPlan: Check = z.looseObject({
    organizationName: z.string(),
    primaryIdentifierTypeCode: z.enum(['PI', 'XV']),
    primaryIdentifier: z.string(),
    address: zAddress,
    secondaryIdentifierTypeCode: z.enum([
      '2U',
      'FY',
      'NF'
    ]).optional(),
    secondaryIdentifier: z.string().optional(),
    taxIdentificationNumber: z.string()
  });

  const zSupportingDocumentation: Check = z.looseObject({
    questionNumber: z.string(),
    questionResponseCode: z.enum([
      'N',
      'W',
      'Y'
    ]).optional(),
    questionResponse: z.string().optional(),
    questionResponseAsDate: z.string().optional(),
    questionResponseAsPercent: z.string().optional()
  });

  const zFormIdentification: Check = z.looseObject({
    formTypeCode: z.enum(['AS', 'UT']),
    formIdentifier: z.string(),
    supportingDocumentation: z.array(zSupportingDocumentation).min(0).max(99).optional()
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
    adjustmentDetails: z.array(zClaimAdjustmentDetails).min(1).max(6)
  });

  const zLineAdjudicationInformation: Check = z.looseObject({
    otherPayerPrimaryIdentifier: z.string(),
    serviceLinePaidAmount: z.string(),
    serviceIdQualifier: z.enum([
      'ER',
      'HC',
      'HP',
      'IV',
      'WK'
    ]),
    procedureCode: z.string(),
    procedureModifier: z.array(z.string()).min(0).max(4).optional(),
    procedureCodeDescription: z.string().optional(),
    paidServiceUnitCount: z.string(),
    bundledOrUnbundledLineNumber: z.string().optional(),
    claimAdjustmentInformation: z.array(zClaimAdjustment).min(0).max(5).optional(),
    adjudicationOrPaymentDate: z.string(),
    remainingPatientLiability: z.string().optional()
  });

  const zContactInformationOrderingProvider: Check = z.looseObject({
    name: z.string(),
    phoneNumber: z.string().optional(),
    faxNumber: z.string().optional(),
    email: z.string().optional(),
    phoneExtension: z.string().optional()
  });

  const zReferenceIdentification: Check = z.looseObject({
    qualifier: z.string(),
    identifier: z.string(),
    otherIdentifier: z.string().optional()
  });

  const zServiceLineOrderingProvider: Check = z.looseObject({
    providerType: z.string(),
    npi: z.string().optional(),
    ssn: z.string().optional(),
    employerId: z.string().optional(),
    commercialNumber: z.string().optional(),
    locationNumber: z.string().optional(),
    payerIdentificationNumber: z.string().optional(),
    employerIdentificationNumber: z.string().optional(),
    claimOfficeNumber: z.string().optional(),
    naic: z.string().optional(),
    stateLicenseNumber: z.string().optional(),
    providerUpinNumber: z.string().optional(),
    taxonomyCode: z.string().optional(),
    firstName: z.string().optional(),
    lastName: z.string().optional(),
    middleName: z.string().optional(),
    suffix: z.string().optional(),
    organizationName: z.string().optional(),
    address: zAddress.optional(),
    contactInformation: zContactInformationOrderingProvider.optional(),
    otherIdentifier: z.string().optional(),
    secondaryIdentifier: z.array(zReferenceIdentification).min(0).max(20).optional()
  });

  const zServiceLineProvider: Check = z.looseObject({
    providerType: z.string(),
    npi: z.string().optional(),
    ssn: z.string().optional(),
    employerId: z.string().optional(),
    commercialNumber: z.string().optional(),
    locationNumber: z.string().optional(),
    payerIdentificationNumber: z.string().optional(),
    employerIdentificationNumber: z.string().optional(),
    claimOfficeNumber: z.string().optional(),
    naic: z.string().optional(),
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
    otherIdentifier: z.string().optional(),
    secondaryIdentifier: z.array(zReferenceIdentification).min(0).max(20).optional()
  });

  const zDrugIdentification: Check = z.looseObject({
    serviceIdQualifier: z.enum([
      'EN',
      'EO',
      'HI',
      'N4',
      'ON',
      'UK',
      'UP'
    ]),
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

  const zPurchasedServiceInformation: Check = z.looseObject({
    purchasedServiceProviderIdentifier: z.string(),
    purchasedServiceChargeAmount: z.string()
  });

  const zPriorAuthorization: Check = z.looseObject({
    priorAuthorizationOrReferralNumber: z.string(),
    otherPayerPrimaryIdentifier: z.string().optional()
  });

  const zServiceLineReferenceInformation: Check = z.looseObject({
    repricedLineItemReferenceNumber: z.string().optional(),
    adjustedRepricedLineItemReferenceNumber: z.string().optional(),
    priorAuthorization: z.array(zPriorAuthorization).min(0).max(5).optional(),
    mammographyCertificationNumber: z.string().optional(),
    clinicalLaboratoryImprovementAmendmentNumber: z.string().optional(),
    referringCliaNumber: z.string().optional(),
    immunizationBatchNumber: z.string().optional(),
    referralNumber: z.array(z.string()).min(0).max(5).optional()
  });

  const zContractInformation: Check = z.looseObject({
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
    contractCode: z.string().optional(),
    termsDiscountPercentage: z.string().optional(),
    contractVersionIdentifier: z.string().optional()
  });

  const zMeasurements: Check = z.looseObject({
    measurementReferenceIdentificationCode: z.enum(['OG', 'TR']),
    measurementQualifier: z.enum([
      'HT',
      'R1',
      'R2',
      'R3',
      'R4'
    ]),
    testResults: z.string()
  });

  const zServiceLineDateInformation: Check = z.looseObject({
    prescriptionDate: z.string().optional(),
    certificationRevisionOrRecertificationDate: z.string().optional(),
    beginTherapyDate: z.string().optional(),
    lastCertificationDate: z.string().optional(),
    treatmentOrTherapyDate: z.string().optional(),
    hemoglobinTestDate: z.string().optional(),
    serumCreatineTestDate: z.string().optional(),
    shippedDate: z.string().optional(),
    lastXRayDate: z.string().optional(),
    initialTreatmentDate: z.string().optional()
  });

  const zConditionIndicatorDurableMedicalEquipment: Check = z.looseObject({
    certificationConditionIndicator: z.enum(['Y', 'N']),
    conditionIndicator: z.enum(['38', 'ZV']),
    conditionIndicatorCode: z.enum(['38', 'ZV']).optional()
  });

  const zDurableMedicalEquipmentCertification: Check = z.looseObject({
    certificationTypeCode: z.enum([
      'I',
      'R',
      'S'
    ]),
    durableMedicalEquipmentDurationInMonths: z.string()
  });

  const zDurableMedicalEquipmentCertificateOfMedicalNecessity: Check = z.looseObject({
    attachmentTransmissionCode: z.enum([
      'AB',
      'AD',
      'AF',
      'AG',
      'NS'
    ])
  });

  const zDurableMedicalEquipmentService: Check = z.looseObject({
    days: z.string(),
    rentalPrice: z.string(),
    purchasePrice: z.string(),
    frequencyCode: z.enum([
      '1',
      '4',
      '6'
    ])
  });

  const zCompositeDiagnosisCodePointers: Check = z.looseObject({
    diagnosisCodePointers: z.array(z.string()).min(1).max(2147483647)
  });

  const zProfessionalService: Check = z.looseObject({
    procedureIdentifier: z.enum([
      'ER',
      'HC',
      'IV',
      'WK'
    ]),
    procedureCode: z.string(),
    procedureModifiers: z.array(z.string()).min(0).max(4).optional(),
    description: z.string().optional(),
    lineItemChargeAmount: z.string(),
    measurementUnit: z.enum(['MJ', 'UN']),
    serviceUnitCount: z.string(),
    placeOfServiceCode: z.string().optional(),
    compositeDiagnosisCodePointers: zCompositeDiagnosisCodePointers,
    emergencyIndicator: z.enum(['Y']).optional(),
    epsdtIndicator: z.enum(['Y']).optional(),
    familyPlanningIndicator: z.enum(['Y']).optional(),
    copayStatusCode: z.enum(['0']).optional()
  });

  const zServiceFacilityLocation: Check = z.looseObject({
    organizationName: z.string(),
    address: zAddress,
    npi: z.string().optional(),
    secondaryIdentifier: z.array(zReferenceIdentification).min(0).max(3).optional(),
    phoneName: z.string().optional(),
    phoneNumber: z.string().optional(),
    phoneExtension: z.string().optional()
  });

  const zClaimPricingRepricingInformation: Check = z.looseObject({
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
    repricingOrganizationIdentifier: z.string().optional(),
    repricingPerDiemOrFlatRateAmount: z.string().optional(),
    repricedApprovedAmbulatoryPatientGroupCode: z.string().optional(),
    repricedApprovedAmbulatoryPatientGroupAmount: z.string().optional(),
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
    ]).optional()
  });

  const zAmbulanceCertification: Check = z.looseObject({
    certificationConditionIndicator: z.enum(['N', 'Y']),
    conditionCodes: z.array(z.enum([
      '01',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '12'
    ])).min(1).max(5)
  });

  const zAmbulanceTransportInformation: Check = z.looseObject({
    patientWeightInPounds: z.string().optional(),
    ambulanceTransportReasonCode: z.enum([
      'A',
      'B',
      'C',
      'D',
      'E'
    ]),
    transportDistanceInMiles: z.string(),
    roundTripPurposeDescription: z.string().optional(),
    stretcherPurposeDescription: z.string().optional()
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
      'NM',
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

  const zServiceLine: Check = z.looseObject({
    assignedNumber: z.string().optional(),
    serviceDate: z.string(),
    serviceDateEnd: z.string().optional(),
    providerControlNumber: z.string().optional(),
    professionalService: zProfessionalService,
    durableMedicalEquipmentService: zDurableMedicalEquipmentService.optional(),
    serviceLineSupplementalInformation: z.array(zReportInformation).min(0).max(10).optional(),
    durableMedicalEquipmentCertificateOfMedicalNecessity: zDurableMedicalEquipmentCertificateOfMedicalNecessity.optional(),
    ambulanceTransportInformation: zAmbulanceTransportInformation.optional(),
    durableMedicalEquipmentCertification: zDurableMedicalEquipmentCertification.optional(),
    ambulanceCertification: z.array(zAmbulanceCertification).min(0).max(3).optional(),
    hospiceEmployeeIndicator: z.boolean().optional(),
    conditionIndicatorDurableMedicalEquipment: zConditionIndicatorDurableMedicalEquipment.optional(),
    serviceLineDateInformation: zServiceLineDateInformation.optional(),
    ambulancePatientCount: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    obstetricAnesthesiaAdditionalUnits: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    testResults: z.array(zMeasurements).min(0).max(5).optional(),
    contractInformation: zContractInformation.optional(),
    serviceLineReferenceInformation: zServiceLineReferenceInformation.optional(),
    salesTaxAmount: z.string().optional(),
    postageTaxAmount: z.string().optional(),
    fileInformation: z.array(z.string()).min(0).max(10).optional(),
    additionalNotes: z.string().optional(),
    goalRehabOrDischargePlans: z.string().optional(),
    thirdPartyOrganizationNotes: z.string().optional(),
    purchasedServiceInformation: zPurchasedServiceInformation.optional(),
    linePricingRepricingInformation: zClaimPricingRepricingInformation.optional(),
    drugIdentification: zDrugIdentification.optional(),
    renderingProvider: zServiceLineProvider.optional(),
    purchasedServiceProvider: zServiceLineProvider.optional(),
    serviceFacilityLocation: zServiceFacilityLocation.optional(),
    supervisingProvider: zServiceLineProvider.optional(),
    orderingProvider: zServiceLineOrderingProvider.optional(),
    referringProvider: zServiceLineProvider.optional(),
    ambulancePickUpLocation: zAddress.optional(),
    ambulanceDropOffLocation: zAddress.optional(),
    lineAdjudicationInformation: z.array(zLineAdjudicationInformation).min(0).max(15).optional(),
    formIdentification: z.array(zFormIdentification).optional()
  });

  const zOtherPayerBillingProvider: Check = z.looseObject({
    entityTypeQualifier: z.enum(['1', '2']),
    otherPayerBillingProviderIdentifier: z.array(zReferenceIdentification).min(1).max(2)
  });

  const zOtherPayerSupervisingProvider: Check = z.looseObject({
    otherPayerSupervisingProviderIdentifier: z.array(zReferenceIdentification).min(1).max(3)
  });

  const zOtherPayerServiceFacilityLocation: Check = z.looseObject({
    otherPayerServiceFacilityLocationSecondaryIdentifier: z.array(zReferenceIdentification).min(1).max(3)
  });

  const zOtherPayerRenderingProvider: Check = z.looseObject({
    entityTypeQualifier: z.enum(['1', '2']),
    otherPayerRenderingProviderSecondaryIdentifier: z.array(zReferenceIdentification).min(1).max(3).optional()
  });

  const zOtherPayerReferringProvider: Check = z.looseObject({
    otherPayerReferringProviderIdentifier: z.array(zReferenceIdentification).min(1).max(3)
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

  const zOtherSubscriberName: Check = z.looseObject({
    otherInsuredQualifier: z.enum(['1', '2']),
    otherInsuredLastName: z.string(),
    otherInsuredFirstName: z.string().optional(),
    otherInsuredMiddleName: z.string().optional(),
    otherInsuredNameSuffix: z.string().optional(),
    otherInsuredIdentifierTypeCode: z.enum(['II', 'MI']),
    otherInsuredIdentifier: z.string(),
    otherInsuredAddress: zAddress.optional(),
    otherInsuredAdditionalIdentifier: z.string().optional()
  });

  const zMedicareOutpatientAdjudication: Check = z.looseObject({
    reimbursementRate: z.string().optional(),
    hcpcsPayableAmount: z.string().optional(),
    claimPaymentRemarkCode: z.array(z.string()).min(0).max(5).optional(),
    endStageRenalDiseasePaymentAmount: z.string().optional(),
    nonPayableProfessionalComponentBilledAmount: z.string().optional()
  });

  const zOtherSubscriberInformation: Check = z.looseObject({
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
    insuranceGroupOrPolicyNumber: z.string().optional(),
    otherInsuredGroupName: z.string().optional(),
    insuranceTypeCode: z.enum([
      '12',
      '13',
      '14',
      '15',
      '16',
      '41',
      '42',
      '43',
      '47'
    ]).optional(),
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
    claimLevelAdjustments: z.array(zClaimAdjustment).min(0).max(5).optional(),
    payerPaidAmount: z.string().optional(),
    nonCoveredChargeAmount: z.string().optional(),
    remainingPatientLiability: z.string().optional(),
    benefitsAssignmentCertificationIndicator: z.enum([
      'N',
      'W',
      'Y'
    ]),
    patientSignatureGeneratedForPatient: z.boolean().optional(),
    releaseOfInformationCode: z.enum(['I', 'Y']),
    medicareOutpatientAdjudication: zMedicareOutpatientAdjudication.optional(),
    otherSubscriberName: zOtherSubscriberName,
    otherPayerName: zOtherPayerName,
    otherPayerReferringProvider: z.array(zOtherPayerReferringProvider).optional(),
    otherPayerRenderingProvider: z.array(zOtherPayerRenderingProvider).optional(),
    otherPayerServiceFacilityLocation: z.array(zOtherPayerServiceFacilityLocation).optional(),
    otherPayerSupervisingProvider: z.array(zOtherPayerSupervisingProvider).optional(),
    otherPayerBillingProvider: z.array(zOtherPayerBillingProvider).optional()
  });

  const zConditionInformation: Check = z.looseObject({
    conditionCodes: z.array(z.string()).min(1).max(12)
  });

  const zHealthCareInformation: Check = z.looseObject({
    diagnosisTypeCode: z.enum([
      'BK',
      'ABK',
      'BF',
      'ABF'
    ]),
    diagnosisCode: z.string()
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

  const zPatientConditionInformationVision: Check = z.looseObject({
    codeCategory: z.enum([
      'E1',
      'E2',
      'E3'
    ]),
    certificationConditionIndicator: z.enum(['N', 'Y']),
    conditionCodes: z.array(z.enum([
      'L1',
      'L2',
      'L3',
      'L4',
      'L5'
    ])).min(1).max(5)
  });

  const zSpinalManipulationServiceInformation: Check = z.looseObject({
    patientConditionCode: z.string(),
    patientConditionDescription1: z.enum([
      'A',
      'C',
      'D',
      'E',
      'F',
      'G',
      'M'
    ]).optional(),
    patientConditionDescription2: z.string().optional()
  });

  const zClaimNote: Check = z.looseObject({
    additionalInformation: z.string().optional(),
    certificationNarrative: z.string().optional(),
    goalRehabOrDischargePlans: z.string().optional(),
    diagnosisDescription: z.string().optional(),
    thirdPartOrgNotes: z.string().optional()
  });

  const zClaimSupplementalInformation: Check = z.looseObject({
    reportInformation: zReportInformation.optional(),
    priorAuthorizationNumber: z.string().optional(),
    referralNumber: z.string().optional(),
    claimControlNumber: z.string().optional(),
    cliaNumber: z.string().optional(),
    repricedClaimNumber: z.string().optional(),
    adjustedRepricedClaimNumber: z.string().optional(),
    investigationalDeviceExemptionNumber: z.string().optional(),
    claimNumber: z.string().optional(),
    mammographyCertificationNumber: z.string().optional(),
    medicalRecordNumber: z.string().optional(),
    demoProjectIdentifier: z.string().optional(),
    carePlanOversightNumber: z.string().optional(),
    medicareCrossoverReferenceId: z.string().optional(),
    serviceAuthorizationExceptionCode: z.enum([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7'
    ]).optional()
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
    contractCode: z.string().optional(),
    termsDiscountPercentage: z.string().optional(),
    contractVersionIdentifier: z.string().optional()
  });

  const zClaimDateInformation: Check = z.looseObject({
    symptomDate: z.string().optional(),
    initialTreatmentDate: z.string().optional(),
    lastSeenDate: z.string().optional(),
    acuteManifestationDate: z.string().optional(),
    accidentDate: z.string().optional(),
    lastMenstrualPeriodDate: z.string().optional(),
    lastXRayDate: z.string().optional(),
    hearingAndVisionPrescriptionDate: z.string().optional(),
    disabilityBeginDate: z.string().optional(),
    disabilityEndDate: z.string().optional(),
    lastWorkedDate: z.string().optional(),
    authorizedReturnToWorkDate: z.string().optional(),
    admissionDate: z.string().optional(),
    dischargeDate: z.string().optional(),
    assumedAndRelinquishedCareBeginDate: z.string().optional(),
    assumedAndRelinquishedCareEndDate: z.string().optional(),
    repricerReceivedDate: z.string().optional(),
    firstContactDate: z.string().optional()
  });

  const zClaimInformation: Check = z.looseObject({
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
    deathDate: z.string().optional(),
    patientWeight: z.string().optional(),
    pregnancyIndicator: z.enum(['Y']).optional(),
    patientControlNumber: z.string(),
    claimChargeAmount: z.string(),
    placeOfServiceCode: z.string(),
    claimFrequencyCode: z.string(),
    signatureIndicator: z.enum(['N', 'Y']),
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
    patientSignatureSourceCode: z.enum(['P']).optional(),
    relatedCausesCode: z.array(z.enum([
      'AA',
      'EM',
      'OA'
    ])).min(0).max(2).optional(),
    autoAccidentStateCode: z.string().optional(),
    autoAccidentCountryCode: z.string().optional(),
    specialProgramCode: z.enum([
      '02',
      '03',
      '05',
      '09'
    ]).optional(),
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
    fileInformation: z.string().optional(),
    fileInformationList: z.array(z.string()).min(0).max(10).optional(),
    claimDateInformation: zClaimDateInformation.optional(),
    claimContractInformation: zClaimContractInformation.optional(),
    claimSupplementalInformation: zClaimSupplementalInformation.optional(),
    claimNote: zClaimNote.optional(),
    ambulanceTransportInformation: zAmbulanceTransportInformation.optional(),
    spinalManipulationServiceInformation: zSpinalManipulationServiceInformation.optional(),
    ambulanceCertification: z.array(zAmbulanceCertification).min(0).max(3).optional(),
    patientConditionInformationVision: z.array(zPatientConditionInformationVision).min(0).max(3).optional(),
    homeboundIndicator: z.boolean().optional(),
    epsdtReferral: zEpsdtReferral.optional(),
    healthCareCodeInformation: z.array(zHealthCareInformation).min(1).max(12),
    anesthesiaRelatedSurgicalProcedure: z.array(z.string()).min(1).max(2).optional(),
    conditionInformation: z.array(zConditionInformation).min(0).max(2).optional(),
    claimPricingRepricingInformation: zClaimPricingRepricingInformation.optional(),
    serviceFacilityLocation: zServiceFacilityLocation.optional(),
    ambulancePickUpLocation: zAddress.optional(),
    ambulanceDropOffLocation: zAddress.optional(),
    otherSubscriberInformation: z.array(zOtherSubscriberInformation).min(0).max(10).optional(),
    serviceLines: z.array(zServiceLine).min(1).max(50)
  });

  const zSupervising: Check = z.looseObject({
    providerType: z.string(),
    npi: z.string().optional(),
    ssn: z.string().optional(),
    employerId: z.string().optional(),
    commercialNumber: z.string().optional(),
    locationNumber: z.string().optional(),
    payerIdentificationNumber: z.string().optional(),
    employerIdentificationNumber: z.string().optional(),
    claimOfficeNumber: z.string().optional(),
    naic: z.string().optional(),
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
    memberId: z.string().optional(),
    relationshipToSubscriberCode: z.enum([
      '01',
      '19',
      '20',
      '39',
      '40',
      '53',
      'G8'
    ]),
    contactInformation: zContactInformation.optional(),
    address: zAddress.optional()
  });

  const zSubscriber: Check = z.looseObject({
    memberId: z.string().optional(),
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
    organizationName: z.string().optional(),
    insuranceTypeCode: z.enum([
      '12',
      '13',
      '14',
      '15',
      '16',
      '41',
      '42',
      '43',
      '47'
    ]).optional(),
    subscriberGroupName: z.string().optional(),
    firstName: z.string().optional(),
    lastName: z.string().optional(),
    middleName: z.string().optional(),
    suffix: z.string().optional(),
    gender: z.enum([
      'M',
      'F',
      'U'
    ]).optional(),
    dateOfBirth: z.string().optional(),
    policyNumber: z.string().optional(),
    groupNumber: z.string().optional(),
    contactInformation: zContactInformation.optional(),
    address: zAddress.optional()
  });

  const zReceiver: Check = z.looseObject({
    organizationName: z.string()
  });

  const zSubmitter: Check = z.looseObject({
    organizationName: z.string().optional(),
    lastName: z.string().optional(),
    firstName: z.string().optional(),
    middleName: z.string().optional(),
    contactInformation: zContactInformation
  });

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
    code: z.string().nullish(),
    description: z.string().nullish()
  });

  const zEditResponse: Check = z.looseObject({
    errorDescription: z.string().nullish(),
    badData: z.string().nullish(),
    fieldIndex: z.string().nullish(),
    editName: z.string().nullish(),
    editActivity: z.string().nullish(),
    phaseID: z.string().nullish(),
    referenceID: z.string().nullish(),
    claimCorePath: z.string().nullish(),
    allowOverride: z.string().nullish(),
    qualifierCode: z.string().nullish(),
    element: z.string().nullish(),
    loop: z.string().nullish(),
    segment: z.string().nullish()
  });

  const zPayer: Check = z.looseObject({
    payerName: z.string().nullish(),
    payerID: z.string().nullish()
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
    claimType: z.string().nullish(),
    payerID: z.string().nullish(),
    formatVersion: z.string().nullish(),
    rhclaimNumber: z.string().nullish()
  });

  const zResponse: Check = z.looseObject({
    status: z.string().nullish(),
    controlNumber: z.string().nullish(),
    tradingPartnerServiceId: z.string().nullish(),
    claimReference: zClaimReference.optional(),
    errors: z.array(zError).nullish(),
    meta: zResponseMeta.optional(),
    editStatus: z.string().nullish(),
    payer: zPayer.optional(),
    editResponses: z.array(zEditResponse).nullish(),
    failure: zFailure.optional()
  });

  const zClaimSubmissionRequest: Check = z.looseObject({
    controlNumber: z.string(),
    tradingPartnerServiceId: z.string().optional(),
    submitter: zSubmitter,
    receiver: zReceiver,
    subscriber: zSubscriber,
    dependent: zDependent.optional(),
    providers: z.array(zSupervising).min(1).max(2147483647).optional(),
    claimInformation: zClaimInformation,
    payToAddress: zAddress.optional(),
    payToPlan: zPayToPlan.optional(),
    payerAddress: zAddress.optional(),
    usageIndicator: z.string().optional(),
    billing: zBilling,
    referring: zReferring.optional(),
    rendering: zRendering.optional(),
    ordering: zOrdering.optional(),
    supervising: zSupervising.optional(),
    tradingPartnerName: z.string().optional()
  });

  const zPostMedicalnetworkProfessionalclaimsV3ValidationBody: Check = zClaimSubmissionRequest;

  const zPostMedicalnetworkProfessionalclaimsV3ValidationHeaders: Check = z.looseObject({
    'x-chng-trace-id': z.string().optional()
  });

  const zPostMedicalnetworkProfessionalclaimsV3ValidationResponse: Check = zResponse;

  const zPostMedicalnetworkProfessionalclaimsV3SubmissionBody: Check = zClaimSubmissionRequest;

  const zPostMedicalnetworkProfessionalclaimsV3SubmissionHeaders: Check = z.looseObject({
    'x-chng-trace-id': z.string().optional()
  });

  const zPostMedicalnetworkProfessionalclaimsV3SubmissionResponse: Check = zResponse;

  const zGetMedicalnetworkProfessionalclaimsV3HealthcheckResponse: Check = z.record(z.string(), z.string());

  const zPostMedicalnetworkProfessionalclaimsV3RawX12SubmissionBody: Check = zRawX12Request;

  const zPostMedicalnetworkProfessionalclaimsV3RawX12SubmissionHeaders: Check = z.looseObject({
    'X-CHC-ClaimSubmission-BillerId': z.string().optional(),
    'X-CHC-ClaimSubmission-Username': z.string().optional(),
    'X-CHC-ClaimSubmission-Pwd': z.string().optional(),
    'X-CHC-ClaimSubmission-SubmitterId': z.string().optional(),
    'X-CHC-TraceId': z.string().optional(),
    'x-chng-trace-id': z.string().optional()
  });

  const zPostMedicalnetworkProfessionalclaimsV3RawX12SubmissionResponse: Check = zResponse;

  const zPostMedicalnetworkProfessionalclaimsV3RawX12ValidationBody: Check = zRawX12Request;

  const zPostMedicalnetworkProfessionalclaimsV3RawX12ValidationHeaders: Check = z.looseObject({
    'X-CHC-ClaimSubmission-BillerId': z.string().optional(),
    'X-CHC-ClaimSubmission-Username': z.string().optional(),
    'X-CHC-ClaimSubmission-Pwd': z.string().optional(),
    'X-CHC-ClaimSubmission-SubmitterId': z.string().optional(),
    'X-CHC-TraceId': z.string().optional(),
    'x-chng-trace-id': z.string().optional()
  });

  const zPostMedicalnetworkProfessionalclaimsV3RawX12ValidationResponse: Check = zResponse;

  return {
    postMedicalnetworkProfessionalclaimsV3Validation: { body: zPostMedicalnetworkProfessionalclaimsV3ValidationBody, headers: zPostMedicalnetworkProfessionalclaimsV3ValidationHeaders, answer: zPostMedicalnetworkProfessionalclaimsV3ValidationResponse },
    postMedicalnetworkProfessionalclaimsV3Submission: { body: zPostMedicalnetworkProfessionalclaimsV3SubmissionBody, headers: zPostMedicalnetworkProfessionalclaimsV3SubmissionHeaders, answer: zPostMedicalnetworkProfessionalclaimsV3SubmissionResponse },
    getMedicalnetworkProfessionalclaimsV3Healthcheck: { answer: zGetMedicalnetworkProfessionalclaimsV3HealthcheckResponse },
    postMedicalnetworkProfessionalclaimsV3RawX12Submission: { body: zPostMedicalnetworkProfessionalclaimsV3RawX12SubmissionBody, headers: zPostMedicalnetworkProfessionalclaimsV3RawX12SubmissionHeaders, answer: zPostMedicalnetworkProfessionalclaimsV3RawX12SubmissionResponse },
    postMedicalnetworkProfessionalclaimsV3RawX12Validation: { body: zPostMedicalnetworkProfessionalclaimsV3RawX12ValidationBody, headers: zPostMedicalnetworkProfessionalclaimsV3RawX12ValidationHeaders, answer: zPostMedicalnetworkProfessionalclaimsV3RawX12ValidationResponse },
  };
}

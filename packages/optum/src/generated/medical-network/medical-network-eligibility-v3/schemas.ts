// Written by scripts/generate-optum.mjs from Optum's document medical-network-eligibility-v3; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zHealthCheck: Check = z.looseObject({
    status: z.string().nullish(),
    version: z.string().nullish()
  });

  const zRawX12Request: Check = z.looseObject({
    x12: z.string().optional()
  });

  const zSubscriberTraceNumber: Check = z.looseObject({
    traceTypeCode: z.string().nullish(),
    traceType: z.string().nullish(),
    referenceIdentification: z.string().nullish(),
    originatingCompanyIdentifier: z.string().nullish(),
    secondaryReferenceIdentification: z.string().nullish()
  });

  const zError: Check = z.looseObject({
    field: z.string().nullish(),
    code: z.string().nullish(),
    description: z.string().nullish(),
    followupAction: z.string().nullish(),
    location: z.string().nullish(),
    possibleResolutions: z.string().nullish()
  });

  const zAddress: Check = z.looseObject({
    address1: z.string().min(0).max(55).optional(),
    address2: z.string().min(0).max(55).optional(),
    city: z.string().min(0).max(30).optional(),
    state: z.string().min(0).max(2).optional(),
    postalCode: z.string().min(0).max(15).optional(),
    countryCode: z.string().optional(),
    locationIdentifier: z.string().optional(),
    countrySubDivisionCode: z.string().optional()
  });

  const zResponseProvider: Check = z.looseObject({
    providerName: z.string().nullish(),
    providerFirstName: z.string().nullish(),
    providerOrgName: z.string().nullish(),
    middleName: z.string().nullish(),
    suffix: z.string().nullish(),
    entityIdentifier: z.string().nullish(),
    entityType: z.string().nullish(),
    npi: z.string().nullish(),
    providerCode: z.string().nullish(),
    referenceIdentification: z.string().nullish(),
    employersId: z.string().nullish(),
    ssn: z.string().nullish(),
    federalTaxpayersIdNumber: z.string().nullish(),
    payorIdentification: z.string().nullish(),
    pharmacyProcessorNumber: z.string().nullish(),
    serviceProviderNumber: z.string().nullish(),
    servicesPlanID: z.string().nullish(),
    address: zAddress.optional(),
    aaaErrors: z.array(zError).nullish()
  });

  const zHealthCareDiagnosisCode: Check = z.looseObject({
    diagnosisTypeCode: z.string().nullish(),
    diagnosisCode: z.string().nullish()
  });

  const zResponseMember: Check = z.looseObject({
    healthCareDiagnosisCodes: z.array(zHealthCareDiagnosisCode).nullish(),
    memberId: z.string().nullish(),
    firstName: z.string().nullish(),
    lastName: z.string().nullish(),
    middleName: z.string().nullish(),
    suffix: z.string().nullish(),
    gender: z.string().nullish(),
    entityIdentifier: z.string().nullish(),
    entityType: z.string().nullish(),
    uniqueHealthIdentifier: z.string().nullish(),
    dateOfBirth: z.string().nullish(),
    informationStatusCode: z.string().nullish(),
    employmentStatusCode: z.string().nullish(),
    governmentServiceAffiliationCode: z.string().nullish(),
    description: z.string().nullish(),
    militaryServiceRankCode: z.string().nullish(),
    dateTimePeriodFormatQualifier: z.string().nullish(),
    dateTimePeriod: z.string().nullish(),
    endDateTimePeriod: z.string().nullish(),
    startDateTimePeriod: z.string().nullish(),
    ssn: z.string().nullish(),
    groupNumber: z.string().nullish(),
    planNumber: z.string().nullish(),
    planNetworkIdNumber: z.string().nullish(),
    relationToSubscriber: z.string().nullish(),
    relationToSubscriberCode: z.string().nullish(),
    insuredIndicator: z.string().nullish(),
    maintenanceTypeCode: z.string().nullish(),
    maintenanceReasonCode: z.string().nullish(),
    birthSequenceNumber: z.string().nullish(),
    address: zAddress.optional(),
    responseProvider: zResponseProvider.optional(),
    aaaErrors: z.array(zError).nullish(),
    allAAAErrors: z.array(zError).nullish()
  });

  const zEligibilityAdditionalInformation: Check = z.looseObject({
    codeListQualifierCode: z.string().nullish(),
    industryCode: z.string().nullish(),
    codeCategory: z.string().nullish(),
    injuredBodyPartName: z.string().nullish()
  });

  const zAdditionalInformation: Check = z.looseObject({
    description: z.string().nullish()
  });

  const zBenefitsServiceDelivery: Check = z.looseObject({
    quantityQualifierCode: z.string().nullish(),
    quantityQualifier: z.string().nullish(),
    quantity: z.string().nullish(),
    unitForMeasurementCode: z.string().nullish(),
    sampleSelectionModulus: z.string().nullish(),
    timePeriodQualifierCode: z.string().nullish(),
    timePeriodQualifier: z.string().nullish(),
    numOfPeriods: z.string().nullish(),
    deliveryOrCalendarPatternCode: z.string().nullish(),
    deliveryPatternTimeCode: z.string().nullish(),
    unitForMeasurementQualifierCode: z.string().nullish(),
    unitForMeasurementQualifier: z.string().nullish(),
    deliveryOrCalendarPatternQualifierCode: z.string().nullish(),
    deliveryOrCalendarPatternQualifier: z.string().nullish(),
    deliveryPatternTimeQualifierCode: z.string().nullish(),
    deliveryPatternTimeQualifier: z.string().nullish()
  });

  const zProviderInformation: Check = z.looseObject({
    providerCode: z.string().nullish(),
    referenceIdentification: z.string().nullish()
  });

  const zContacts: Check = z.looseObject({
    communicationMode: z.string().nullish(),
    communicationNumber: z.string().nullish()
  });

  const zContactInformation: Check = z.looseObject({
    name: z.string().nullish(),
    contacts: z.array(zContacts).nullish()
  });

  const zBenefitsRelatedEntity: Check = z.looseObject({
    entityIdentifier: z.string().nullish(),
    entityType: z.string().nullish(),
    entityName: z.string().nullish(),
    entityFirstname: z.string().nullish(),
    entityMiddlename: z.string().nullish(),
    entitySuffix: z.string().nullish(),
    entityIdentification: z.string().nullish(),
    entityIdentificationValue: z.string().nullish(),
    entityRelationship: z.string().nullish(),
    address: zAddress.optional(),
    contactInformation: zContactInformation.optional(),
    providerInformation: zProviderInformation.optional()
  });

  const zDtpDate: Check = z.looseObject({
    date: z.string().nullish(),
    startDate: z.string().nullish(),
    endDate: z.string().nullish()
  });

  const zBenefitsDateInformation: Check = z.looseObject({
    discharge: z.string().nullish(),
    discharges: z.array(zDtpDate).nullish(),
    issue: z.string().nullish(),
    effectiveDateOfChange: z.string().nullish(),
    periodStart: z.string().nullish(),
    periodEnd: z.string().nullish(),
    completion: z.string().nullish(),
    coordinationOfBenefits: z.string().nullish(),
    plan: z.string().nullish(),
    benefit: z.string().nullish(),
    primaryCareProvider: z.string().nullish(),
    latestVisitOrConsultation: z.string().nullish(),
    eligibility: z.string().nullish(),
    added: z.string().nullish(),
    cobraBegin: z.string().nullish(),
    cobraEnd: z.string().nullish(),
    premiumPaidtoDateBegin: z.string().nullish(),
    premiumPaidToDateEnd: z.string().nullish(),
    planBegin: z.string().nullish(),
    planEnd: z.string().nullish(),
    benefitBegin: z.string().nullish(),
    benefitEnd: z.string().nullish(),
    eligibilityBegin: z.string().nullish(),
    eligibilityEnd: z.string().nullish(),
    enrollment: z.string().nullish(),
    admission: z.string().nullish(),
    admissions: z.array(zDtpDate).nullish(),
    dateOfDeath: z.string().nullish(),
    certification: z.string().nullish(),
    service: z.string().nullish(),
    policyEffective: z.string().nullish(),
    policyExpiration: z.string().nullish(),
    dateOfLastUpdate: z.string().nullish(),
    status: z.string().nullish()
  });

  const zBenefitsAdditionalInformation: Check = z.looseObject({
    stateLicenseNumber: z.string().nullish(),
    medicareProviderNumber: z.string().nullish(),
    medicaidProviderNumber: z.string().nullish(),
    facilityIdNumber: z.string().nullish(),
    personalIdentificationNumber: z.string().nullish(),
    planNumber: z.string().nullish(),
    policyNumber: z.string().nullish(),
    memberId: z.string().nullish(),
    caseNumber: z.string().nullish(),
    familyUnitNumber: z.string().nullish(),
    groupNumber: z.string().nullish(),
    referralNumber: z.string().nullish(),
    alternativeListId: z.string().nullish(),
    classOfContractCode: z.string().nullish(),
    coverageListId: z.string().nullish(),
    contractNumber: z.string().nullish(),
    medicalRecordIdentificationNumber: z.string().nullish(),
    electronicDevicePin: z.string().nullish(),
    submitterIdentificationNumber: z.string().nullish(),
    patientAccountNumber: z.string().nullish(),
    hicNumber: z.string().nullish(),
    drugFormularyNumber: z.string().nullish(),
    priorAuthorizationNumber: z.string().nullish(),
    idCardSerialNumber: z.string().nullish(),
    idCardNumber: z.string().nullish(),
    centersForMedicareAndMedicaidServicesNPI: z.string().nullish(),
    issueNumber: z.string().nullish(),
    insurancePolicyNumber: z.string().nullish(),
    userIdentification: z.string().nullish(),
    medicalAssistanceCategory: z.string().nullish(),
    eligibilityCategory: z.string().nullish(),
    planNetworkIdNumber: z.string().nullish(),
    facilityNetworkIdentificationNumber: z.string().nullish(),
    medicaidRecepientIdNumber: z.string().nullish(),
    priorIdNumber: z.string().nullish(),
    socialSecurityNumber: z.string().nullish(),
    federalTaxpayersIdentificationNumber: z.string().nullish(),
    agencyClaimNumber: z.string().nullish()
  });

  const zCompositeMedicalProcedureIdentifier: Check = z.looseObject({
    productOrServiceIdQualifierCode: z.string().nullish(),
    productOrServiceIdQualifier: z.string().nullish(),
    procedureCode: z.string().nullish(),
    procedureModifiers: z.array(z.string().nullable()).nullish(),
    productOrServiceID: z.string().nullish(),
    diagnosisCodePointer: z.array(z.string().nullable()).nullish()
  });

  const zBenefitsInformation: Check = z.looseObject({
    code: z.string().nullish(),
    name: z.string().nullish(),
    coverageLevelCode: z.string().nullish(),
    coverageLevel: z.string().nullish(),
    serviceTypeCodes: z.array(z.string().nullable()).nullish(),
    serviceTypes: z.array(z.string().nullable()).nullish(),
    insuranceTypeCode: z.string().nullish(),
    insuranceType: z.string().nullish(),
    planCoverage: z.string().nullish(),
    timeQualifierCode: z.string().nullish(),
    timeQualifier: z.string().nullish(),
    benefitAmount: z.string().nullish(),
    benefitPercent: z.string().nullish(),
    quantityQualifierCode: z.string().nullish(),
    quantityQualifier: z.string().nullish(),
    benefitQuantity: z.string().nullish(),
    authOrCertIndicator: z.string().nullish(),
    inPlanNetworkIndicatorCode: z.string().nullish(),
    inPlanNetworkIndicator: z.string().nullish(),
    headerLoopIdentifierCode: z.string().nullish(),
    trailerLoopIdentifierCode: z.string().nullish(),
    compositeMedicalProcedureIdentifier: zCompositeMedicalProcedureIdentifier.optional(),
    benefitsAdditionalInformation: zBenefitsAdditionalInformation.optional(),
    benefitsDateInformation: zBenefitsDateInformation.optional(),
    benefitsRelatedEntity: zBenefitsRelatedEntity.optional(),
    benefitsRelatedEntities: z.array(zBenefitsRelatedEntity).nullish(),
    benefitsServiceDelivery: z.array(zBenefitsServiceDelivery).nullish(),
    additionalInformation: z.array(zAdditionalInformation).nullish(),
    eligibilityAdditionalInformation: zEligibilityAdditionalInformation.optional(),
    eligibilityAdditionalInformationList: z.array(zEligibilityAdditionalInformation).nullish()
  });

  const zPlanStatus: Check = z.looseObject({
    statusCode: z.string().nullish(),
    status: z.string().nullish(),
    planDetails: z.string().nullish(),
    serviceTypeCode: z.array(z.string().nullable()).nullish(),
    serviceTypeCodes: z.array(z.string().nullable()).nullish()
  });

  const zPlanDateInformation: Check = z.looseObject({
    discharge: z.string().nullish(),
    issue: z.string().nullish(),
    effectiveDateOfChange: z.string().nullish(),
    periodStart: z.string().nullish(),
    periodEnd: z.string().nullish(),
    completion: z.string().nullish(),
    coordinationOfBenefits: z.string().nullish(),
    plan: z.string().nullish(),
    benefit: z.string().nullish(),
    primaryCareProvider: z.string().nullish(),
    latestVisitOrConsultation: z.string().nullish(),
    eligibility: z.string().nullish(),
    added: z.string().nullish(),
    cobraBegin: z.string().nullish(),
    cobraEnd: z.string().nullish(),
    premiumPaidToDateBegin: z.string().nullish(),
    premiumPaidToDateEnd: z.string().nullish(),
    planBegin: z.string().nullish(),
    planEnd: z.string().nullish(),
    benefitBegin: z.string().nullish(),
    benefitEnd: z.string().nullish(),
    eligibilityBegin: z.string().nullish(),
    eligibilityEnd: z.string().nullish(),
    enrollment: z.string().nullish(),
    admission: z.string().nullish(),
    dateOfDeath: z.string().nullish(),
    certification: z.string().nullish(),
    service: z.string().nullish(),
    policyEffective: z.string().nullish(),
    policyExpiration: z.string().nullish(),
    dateOfLastUpdate: z.string().nullish(),
    status: z.string().nullish()
  });

  const zPlanInformation: Check = z.looseObject({
    stateLicenseNumber: z.string().nullish(),
    medicareProviderNumber: z.string().nullish(),
    medicaidProviderNumber: z.string().nullish(),
    facilityIdNumber: z.string().nullish(),
    personalIdentificationNumber: z.string().nullish(),
    planNumber: z.string().nullish(),
    planDescription: z.string().nullish(),
    policyNumber: z.string().nullish(),
    memberId: z.string().nullish(),
    caseNumber: z.string().nullish(),
    familyUnitNumber: z.string().nullish(),
    groupNumber: z.string().nullish(),
    groupDescription: z.string().nullish(),
    referralNumber: z.string().nullish(),
    alternativeListId: z.string().nullish(),
    classOfContractCode: z.string().nullish(),
    coverageListId: z.string().nullish(),
    contractNumber: z.string().nullish(),
    medicalRecordIdentificationNumber: z.string().nullish(),
    electronicDevicePin: z.string().nullish(),
    submitterIdentificationNumber: z.string().nullish(),
    patientAccountNumber: z.string().nullish(),
    hicNumber: z.string().nullish(),
    drugFormularyNumber: z.string().nullish(),
    priorAuthorizationNumber: z.string().nullish(),
    idCardSerialNumber: z.string().nullish(),
    idCardNumber: z.string().nullish(),
    centersForMedicareAndMedicaidServicesNPI: z.string().nullish(),
    issueNumber: z.string().nullish(),
    insurancePolicyNumber: z.string().nullish(),
    userIdentification: z.string().nullish(),
    medicalAssistanceCategory: z.string().nullish(),
    eligibilityCategory: z.string().nullish(),
    providerPlanNetworkIdNumber: z.string().nullish(),
    planNetworkIdNumber: z.string().nullish(),
    planNetworkIdDescription: z.string().nullish(),
    facilityNetworkIdentificationNumber: z.string().nullish(),
    medicaidRecipientIdNumber: z.string().nullish(),
    priorIdNumber: z.string().nullish(),
    socialSecurityNumber: z.string().nullish(),
    federalTaxpayersIdentificationNumber: z.string().nullish(),
    agencyClaimNumber: z.string().nullish()
  });

  const zPayer: Check = z.looseObject({
    entityIdentifier: z.string().nullish(),
    entityType: z.string().nullish(),
    firstName: z.string().nullish(),
    lastName: z.string().nullish(),
    name: z.string().nullish(),
    middleName: z.string().nullish(),
    suffix: z.string().nullish(),
    employersId: z.string().nullish(),
    federalTaxpayersIdNumber: z.string().nullish(),
    naic: z.string().nullish(),
    npi: z.string().nullish(),
    centersForMedicareAndMedicaidPlanId: z.string().nullish(),
    payorIdentification: z.string().nullish(),
    contactInformation: zContactInformation.optional(),
    aaaErrors: z.array(zError).nullish(),
    etin: z.string().nullish()
  });

  const zMetaData: Check = z.looseObject({
    senderId: z.string().nullish(),
    submitterId: z.string().nullish(),
    billerId: z.string().nullish(),
    applicationMode: z.string().nullish(),
    traceId: z.string().nullish(),
    outboundTraceId: z.string().nullish()
  });

  const zResponse: Check = z.looseObject({
    meta: zMetaData.optional(),
    controlNumber: z.string().nullish(),
    reassociationKey: z.string().nullish(),
    tradingPartnerServiceId: z.string().nullish(),
    provider: zResponseProvider.optional(),
    subscriber: zResponseMember.optional(),
    subscriberTraceNumbers: z.array(zSubscriberTraceNumber).nullish(),
    dependents: z.array(zResponseMember).nullish(),
    payer: zPayer.optional(),
    planInformation: zPlanInformation.optional(),
    planDateInformation: zPlanDateInformation.optional(),
    planStatus: z.array(zPlanStatus).nullish(),
    benefitsInformation: z.array(zBenefitsInformation).nullish(),
    errors: z.array(zError).nullish(),
    status: z.string().nullish(),
    transactionSetAcknowledgement: z.string().nullish(),
    implementationTransactionSetSyntaxError: z.string().nullish(),
    x12: z.string().nullish()
  });

  const zAdditionalIdentification: Check = z.looseObject({
    planNumber: z.string().min(0).max(50).optional(),
    policyNumber: z.string().min(0).max(50).optional(),
    memberIdentificationNumber: z.string().min(0).max(50).optional(),
    contractNumber: z.string().min(0).max(50).optional(),
    medicalRecordIdentificationNumber: z.string().min(0).max(50).optional(),
    patientAccountNumber: z.string().min(0).max(50).optional(),
    healthInsuranceClaimNumber: z.string().min(0).max(50).optional(),
    identificationCardSerialNumber: z.string().min(0).max(50).optional(),
    insurancePolicyNumber: z.string().min(0).max(50).optional(),
    planNetworkIdentificationNumber: z.string().min(0).max(50).optional(),
    agencyClaimNumber: z.string().min(0).max(50).optional()
  });

  const zHealthCareInformation: Check = z.looseObject({
    diagnosisTypeCode: z.enum([
      'BK',
      'ABK',
      'BF',
      'ABF'
    ]).optional(),
    diagnosisCode: z.string().min(0).max(30, { abort: true }).regex(/^[A-Za-z0-9]+$/).optional()
  });

  const zRequestSubscriber: Check = z.looseObject({
    birthSequenceNumber: z.string().min(0).max(9, { abort: true }).regex(/^[0-9]+$/).optional(),
    caseNumber: z.string().min(0).max(50, { abort: true }).regex(/^[A-Za-z0-9]+$/).optional(),
    medicaidRecipientIdentificationNumber: z.string().min(0).max(80, { abort: true }).regex(/^[A-Za-z0-9]+$/).optional(),
    spendDownAmount: z.string().min(0).max(18).optional(),
    spendDownTotalBilledAmount: z.string().min(0).max(18).optional(),
    coverageLevelCode: z.string().min(0).max(3).optional(),
    memberId: z.string().min(0).max(80, { abort: true }).regex(/^[A-Za-z0-9-]+$/).optional(),
    firstName: z.string().min(0).max(35).optional(),
    middleName: z.string().min(0).max(25).optional(),
    lastName: z.string().min(0).max(60).optional(),
    suffix: z.string().min(0).max(10).optional(),
    gender: z.enum(['M', 'F']).optional(),
    dateOfBirth: z.string().optional(),
    ssn: z.string().min(0).max(50).optional(),
    groupNumber: z.string().min(0).max(50).optional(),
    idCard: z.string().min(0).max(50).optional(),
    providerCode: z.enum([
      'AD',
      'AT',
      'BI',
      'CO',
      'CV',
      'H',
      'HH',
      'LA',
      'OT',
      'P1',
      'P2',
      'PC',
      'PE',
      'R',
      'RF',
      'SK',
      'SU'
    ]).optional(),
    referenceIdentificationQualifier: z.enum([
      '9K',
      'D3',
      'EI',
      'HPI',
      'PXC',
      'SY',
      'TJ'
    ]).optional(),
    providerIdentifier: z.string().min(0).max(50, { abort: true }).regex(/^[A-Za-z0-9]+$/).optional(),
    beginningCardIssueDate: z.string().optional(),
    endCardIssueDate: z.string().optional(),
    idCardIssueDate: z.string().optional(),
    planIssueDate: z.string().optional(),
    beginningPlanIssueDate: z.string().optional(),
    endPlanIssueDate: z.string().optional(),
    healthCareCodeInformation: z.array(zHealthCareInformation).min(0).max(8).optional(),
    address: zAddress.optional(),
    additionalIdentification: zAdditionalIdentification.optional()
  });

  const zRequestDependent: Check = z.looseObject({
    birthSequenceNumber: z.string().min(0).max(9, { abort: true }).regex(/^[0-9]+$/).optional(),
    individualRelationshipCode: z.enum([
      '01',
      '19',
      '34'
    ]).optional(),
    issueNumber: z.string().min(0).max(50).optional(),
    eligibilityCategory: z.string().min(0).max(50).optional(),
    memberId: z.string().min(2).max(80, { abort: true }).regex(/^[A-Za-z0-9-]+$/).optional(),
    firstName: z.string().min(0).max(35).optional(),
    middleName: z.string().min(0).max(25).optional(),
    lastName: z.string().min(0).max(60).optional(),
    suffix: z.string().min(0).max(10).optional(),
    gender: z.enum(['M', 'F']).optional(),
    dateOfBirth: z.string().optional(),
    ssn: z.string().min(0).max(50).optional(),
    groupNumber: z.string().min(0).max(50).optional(),
    idCard: z.string().min(0).max(50).optional(),
    providerCode: z.enum([
      'AD',
      'AT',
      'BI',
      'CO',
      'CV',
      'H',
      'HH',
      'LA',
      'OT',
      'P1',
      'P2',
      'PC',
      'PE',
      'R',
      'RF',
      'SK',
      'SU'
    ]).optional(),
    referenceIdentificationQualifier: z.enum([
      '9K',
      'D3',
      'EI',
      'HPI',
      'PXC',
      'SY',
      'TJ'
    ]).optional(),
    providerIdentifier: z.string().min(0).max(50, { abort: true }).regex(/^[A-Za-z0-9]+$/).optional(),
    beginningCardIssueDate: z.string().optional(),
    endCardIssueDate: z.string().optional(),
    idCardIssueDate: z.string().optional(),
    planIssueDate: z.string().optional(),
    beginningPlanIssueDate: z.string().optional(),
    endPlanIssueDate: z.string().optional(),
    healthCareCodeInformation: z.array(zHealthCareInformation).min(0).max(8).optional(),
    address: zAddress.optional(),
    additionalIdentification: zAdditionalIdentification.optional()
  });

  const zProvider: Check = z.looseObject({
    organizationName: z.string().min(0).max(60).optional(),
    firstName: z.string().min(0).max(35).optional(),
    lastName: z.string().min(0).max(60).optional(),
    npi: z.string().min(0).max(80).optional(),
    serviceProviderNumber: z.string().min(0).max(80).optional(),
    payorId: z.string().min(0).max(80).optional(),
    taxId: z.string().min(0).max(80).optional(),
    ssn: z.string().min(0).max(80).optional(),
    pharmacyProcessorNumber: z.string().min(0).max(80).optional(),
    servicesPlanID: z.string().min(0).max(80).optional(),
    employersId: z.string().min(0).max(80).optional(),
    providerCode: z.enum([
      'AD',
      'AT',
      'BI',
      'CO',
      'CV',
      'H',
      'HH',
      'LA',
      'OT',
      'P1',
      'P2',
      'PC',
      'PE',
      'R',
      'RF',
      'SB',
      'SK',
      'SU'
    ]).optional(),
    referenceIdentification: z.string().optional(),
    providerType: z.enum([
      'payer',
      'third-party administrator',
      'employer',
      'hospital',
      'facility',
      'gateway provider',
      'plan sponsor',
      'provider'
    ]).optional()
  });

  const zMedicalProcedure: Check = z.looseObject({
    productOrServiceIDQualifier: z.enum([
      'AD',
      'CJ',
      'HC',
      'ID',
      'IV',
      'N4',
      'ZZ'
    ]).optional(),
    procedureCode: z.string().min(0).max(48).optional(),
    procedureModifiers: z.array(z.string()).min(0).max(4).optional(),
    diagnosisCodePointer: z.array(z.string()).min(0).max(4).optional()
  });

  const zEncounter: Check = z.looseObject({
    beginningDateOfService: z.string().optional(),
    endDateOfService: z.string().optional(),
    dateOfService: z.string().optional(),
    serviceTypeCodes: z.array(z.enum([
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
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
      '19',
      '20',
      '21',
      '22',
      '23',
      '24',
      '25',
      '26',
      '27',
      '28',
      '30',
      '32',
      '33',
      '34',
      '35',
      '36',
      '37',
      '38',
      '39',
      '40',
      '41',
      '42',
      '43',
      '44',
      '45',
      '46',
      '47',
      '48',
      '49',
      '50',
      '51',
      '52',
      '53',
      '54',
      '55',
      '56',
      '57',
      '58',
      '59',
      '60',
      '61',
      '62',
      '63',
      '64',
      '65',
      '66',
      '67',
      '68',
      '69',
      '70',
      '71',
      '72',
      '73',
      '74',
      '75',
      '76',
      '77',
      '78',
      '79',
      '80',
      '81',
      '82',
      '83',
      '84',
      '85',
      '86',
      '87',
      '88',
      '89',
      '90',
      '91',
      '92',
      '93',
      '94',
      '95',
      '96',
      '97',
      '98',
      '99',
      'A0',
      'A1',
      'A2',
      'A3',
      'A4',
      'A5',
      'A6',
      'A7',
      'A8',
      'A9',
      'AA',
      'AB',
      'AC',
      'AD',
      'AE',
      'AF',
      'AG',
      'AH',
      'AI',
      'AJ',
      'AK',
      'AL',
      'AM',
      'AN',
      'AO',
      'AQ',
      'AR',
      'B1',
      'B2',
      'B3',
      'BA',
      'BB',
      'BC',
      'BD',
      'BE',
      'BF',
      'BG',
      'BH',
      'BI',
      'BJ',
      'BK',
      'BL',
      'BM',
      'BN',
      'BP',
      'BQ',
      'BR',
      'BS',
      'BT',
      'BU',
      'BV',
      'BW',
      'BX',
      'BY',
      'BZ',
      'C1',
      'CA',
      'CB',
      'CC',
      'CD',
      'CE',
      'CF',
      'CG',
      'CH',
      'CI',
      'CJ',
      'CK',
      'CL',
      'CM',
      'CN',
      'CO',
      'CP',
      'CQ',
      'DG',
      'DM',
      'DS',
      'GF',
      'GN',
      'GY',
      'IC',
      'MH',
      'NI',
      'ON',
      'PT',
      'PU',
      'RN',
      'RT',
      'TC',
      'TN',
      'UC'
    ])).min(0).max(99).optional(),
    priorAuthorizationOrReferralNumber: z.string().optional(),
    referenceIdentificationQualifier: z.enum(['9F', 'G1']).optional(),
    industryCode: z.enum([
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
      '14',
      '15',
      '16',
      '17',
      '18',
      '19',
      '20',
      '21',
      '22',
      '23',
      '24',
      '25',
      '26',
      '31',
      '32',
      '33',
      '34',
      '41',
      '42',
      '49',
      '50',
      '51',
      '52',
      '53',
      '54',
      '55',
      '56',
      '57',
      '58',
      '60',
      '61',
      '62',
      '65',
      '71',
      '72',
      '81',
      '99'
    ]).optional(),
    productOrServiceIDQualifier: z.enum([
      'AD',
      'CJ',
      'HC',
      'ID',
      'IV',
      'N4',
      'ZZ'
    ]).optional(),
    procedureCode: z.string().min(0).max(48).optional(),
    procedureModifiers: z.array(z.string()).min(0).max(4).optional(),
    diagnosisCodePointer: z.array(z.string()).min(0).max(4).optional(),
    medicalProcedures: z.array(zMedicalProcedure).min(0).max(98).optional()
  });

  const zInformationReceiverName: Check = z.looseObject({
    stateLicenceNumber: z.string().min(0).max(50).optional(),
    medicareProviderNumber: z.string().min(0).max(50).optional(),
    medicaidProviderNumber: z.string().min(0).max(50).optional(),
    facilityIdNumber: z.string().min(0).max(50).optional(),
    contactNumber: z.string().min(0).max(50).optional(),
    devicePinNumber: z.string().min(0).max(50).optional(),
    submitterIdNumber: z.string().min(0).max(50).optional(),
    nationalProviderIdentifier: z.string().min(0).max(50).optional(),
    providerPlanNetworkIdNumber: z.string().min(0).max(50).optional(),
    facilityNetworkIdNumber: z.string().min(0).max(50).optional(),
    priorIdentifierNumber: z.string().min(0).max(50).optional(),
    socialSecurityNumber: z.string().min(0).max(50).optional(),
    federalTaxpayerIdentificationNumber: z.string().min(0).max(50).optional(),
    informationReceiverAdditionalIdentifierState: z.string().min(0).max(50).optional(),
    address: zAddress.optional()
  });

  const zMedicalEligibility: Check = z.looseObject({
    submitterTransactionIdentifier: z.string().optional(),
    controlNumber: z.string().length(9),
    tradingPartnerServiceId: z.string().min(0).max(80).optional(),
    tradingPartnerName: z.string().min(0).max(80).optional(),
    provider: zProvider.optional(),
    portalUsername: z.string().min(0).max(50).optional(),
    portalPassword: z.string().min(0).max(50).optional(),
    informationReceiverName: zInformationReceiverName.optional(),
    subscriber: zRequestSubscriber,
    dependents: z.array(zRequestDependent).min(1).max(2147483647).optional(),
    encounter: zEncounter.optional()
  });

  const zPostMedicalnetworkEligibilityV3Body: Check = zMedicalEligibility;

  const zPostMedicalnetworkEligibilityV3Headers: Check = z.looseObject({
    'x-chng-trace-id': z.string().optional()
  });

  const zPostMedicalnetworkEligibilityV3Response: Check = zResponse;

  const zGetMedicalnetworkEligibilityV3HealthcheckResponse: Check = zHealthCheck;

  const zPostMedicalnetworkEligibilityV3RawX12Body: Check = zRawX12Request;

  const zPostMedicalnetworkEligibilityV3RawX12Headers: Check = z.looseObject({
    'x-chng-trace-id': z.string().optional()
  });

  const zPostMedicalnetworkEligibilityV3RawX12Response: Check = zResponse;

  return {
    postMedicalnetworkEligibilityV3: { body: zPostMedicalnetworkEligibilityV3Body, headers: zPostMedicalnetworkEligibilityV3Headers, answer: zPostMedicalnetworkEligibilityV3Response },
    getMedicalnetworkEligibilityV3Healthcheck: { answer: zGetMedicalnetworkEligibilityV3HealthcheckResponse },
    postMedicalnetworkEligibilityV3RawX12: { body: zPostMedicalnetworkEligibilityV3RawX12Body, headers: zPostMedicalnetworkEligibilityV3RawX12Headers, answer: zPostMedicalnetworkEligibilityV3RawX12Response },
  };
}

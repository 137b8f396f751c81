// Written by scripts/generate-optum.mjs from Optum's document auth-referral-submission-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zPatientInput: Check = z.looseObject({
    firstName: z.string(),
    lastName: z.string(),
    id: z.string(),
    dateOfBirth: z.string(),
    groupNumber: z.string(),
    stateCode: z.string().optional(),
    zipCode: z.string().optional()
  });

  const zProviderAddressInput: Check = z.looseObject({
    addressLine1: z.string(),
    addressLine2: z.string().optional(),
    city: z.string().optional(),
    state: z.string(),
    zip: z.string(),
    zip4: z.string().optional()
  });

  const zPriorAuthSearchProviderInput: Check = z.looseObject({
    firstName: z.string().optional(),
    lastOrOrgName: z.string(),
    address: zProviderAddressInput
  });

  const zPaginationInput: Check = z.looseObject({
    nextPageToken: z.string().optional()
  });

  const zReferralQuantityInput: Check = z.looseObject({
    quantity: z.int(),
    qualifier: z.string()
  });

  const zServiceInput: Check = z.looseObject({
    diagnosisCodes: z.array(z.string()),
    referralQuantity: zReferralQuantityInput,
    startDate: z.string(),
    endDate: z.string().optional(),
    comment: z.string().optional()
  });

  const zReferralSubmitProviderInput: Check = z.looseObject({
    npi: z.string(),
    taxId: z.union([
      z.string(),
      z.number()
    ]),
    zip: z.string(),
    firstName: z.string().optional(),
    lastOrOrgName: z.string().optional(),
    specialityCode: z.string().optional(),
    gender: z.string().optional(),
    city: z.string().optional(),
    state: z.string().optional(),
    radius: z.int().optional(),
    contactName: z.string().optional(),
    phoneNumber: z.string().optional(),
    preferredLanguage: z.string().optional()
  });

  const zProviderInput: Check = z.looseObject({
    zip: z.string().optional(),
    radius: z.int().optional(),
    firstName: z.string().optional(),
    lastOrOrgName: z.string().optional(),
    npi: z.string().optional(),
    taxId: z.union([
      z.string(),
      z.number()
    ]).optional(),
    preferredLanguage: z.string().optional(),
    specialityCode: z.string().optional(),
    gender: z.string().optional()
  });

  const zClinicalNote: Check = z.looseObject({
    createdTime: z.string().nullish(),
    createdBy: z.string().nullish(),
    noteText: z.string().nullish()
  });

  const zRejectionReason: Check = z.looseObject({
    rejectionLevel: z.string().nullish(),
    reasonDescription: z.string().nullish(),
    rejectionCode: z.string().nullish(),
    followUpAction: z.string().nullish(),
    rejectionReason: z.string().nullish(),
    validRequestIndicator: z.string().nullish()
  });

  const zPatientDetails: Check = z.looseObject({
    id: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    lastName: z.string().nullish(),
    dateOfBirth: z.string().nullish(),
    groupNumber: z.string().nullish(),
    relationshipCode: z.string().nullish(),
    relationshipDesc: z.string().nullish(),
    product: z.string().nullish(),
    effectiveDate: z.string().nullish(),
    terminationDate: z.string().nullish(),
    insuranceType: z.string().nullish(),
    verbalLanguagePreference: z.string().nullish(),
    writtenLanguagePreference: z.string().nullish(),
    informationalMessage: z.string().nullish()
  });

  const zCaseDetail: Check = z.looseObject({
    serviceReferenceNumber: z.string().nullish(),
    caseStatus: z.string().nullish(),
    caseStatusReason: z.string().nullish(),
    primaryCarePhysician: z.string().nullish(),
    advanceNotifyDateTime: z.string().nullish(),
    admissionNotifyDateTime: z.string().nullish(),
    expectedServiceStartDate: z.string().nullish(),
    expectedServiceEndDate: z.string().nullish(),
    actualServiceStartDate: z.string().nullish(),
    actualServiceEndDate: z.string().nullish()
  });

  const zReferralQuantity: Check = z.looseObject({
    quantity: z.int().nullish(),
    qualifier: z.string().nullish(),
    qualifierDesc: z.string().nullish(),
    remaining: z.int().nullish()
  });

  const zServiceResponse: Check = z.looseObject({
    diagnosisCodes: z.array(z.string().nullable()).nullish(),
    referralQuantity: zReferralQuantity.optional(),
    startDate: z.string().nullish(),
    endDate: z.string().nullish(),
    comment: z.string().nullish()
  });

  const zProviderSpeciality: Check = z.looseObject({
    code: z.string().nullish(),
    description: z.string().nullish()
  });

  const zAddressBase: Check = z.looseObject({
    addressLine1: z.string().nullish(),
    addressLine2: z.string().nullish(),
    city: z.string().nullish(),
    state: z.string().nullish(),
    zip: z.string().nullish(),
    zip4: z.string().nullish()
  });

  const zSearchProvider: Check = z.looseObject({
    name: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    lastName: z.string().nullish(),
    providerOrganizationName: z.string().nullish(),
    npi: z.string().nullish(),
    taxId: z.union([
      z.string(),
      z.number()
    ]).optional(),
    contactName: z.string().nullish(),
    phoneNumber: z.string().nullish(),
    fax: z.string().nullish(),
    networkStatus: z.string().nullish(),
    address: zAddressBase.optional(),
    providerSpeciality: zProviderSpeciality.optional()
  });

  const zReferralSearchResult: Check = z.looseObject({
    referralId: z.string().nullish(),
    referralStatus: z.string().nullish(),
    referralStatusCode: z.string().nullish(),
    requestingProvider: zSearchProvider.optional(),
    servicingProvider: zSearchProvider.optional(),
    service: zServiceResponse.optional(),
    rejectionResponse: zRejectionReason.optional()
  });

  const zPagination: Check = z.looseObject({
    totalRecords: z.string().nullish(),
    nextPageToken: z.string().nullish()
  });

  const zExtendedProvider: Check = z.looseObject({
    name: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    lastName: z.string().nullish(),
    providerOrganizationName: z.string().nullish(),
    npi: z.string().nullish(),
    taxId: z.union([
      z.string(),
      z.number()
    ]).optional(),
    contactName: z.string().nullish(),
    phoneNumber: z.string().nullish(),
    fax: z.string().nullish(),
    networkStatus: z.string().nullish(),
    address: zAddressBase.optional(),
    uniqueProviderIdentifier: z.string().nullish(),
    providerType: z.string().nullish(),
    providerSpeciality: z.array(zProviderSpeciality).nullish(),
    gender: z.string().nullish(),
    distance: z.string().nullish(),
    handicapAccessible: z.boolean().nullish()
  });

  const zProviderSearchResponse: Check = z.looseObject({
    providers: z.array(zExtendedProvider).nullish(),
    pagination: zPagination.optional()
  });

  const zFollowUpContact: Check = z.looseObject({
    contactName: z.string().nullish(),
    phoneNumber: z.string().nullish(),
    fax: z.string().nullish(),
    departmentType: z.string().nullish(),
    contactRoleType: z.string().nullish(),
    emailAddress: z.string().nullish(),
    medicalRecordNumber: z.string().nullish(),
    memberPhone: z.string().nullish()
  });

  const zContactBase: Check = z.looseObject({
    contactName: z.string().nullish(),
    phoneNumber: z.string().nullish(),
    fax: z.string().nullish()
  });

  const zAddressExt: Check = z.looseObject({
    addressLine1: z.string().nullish(),
    addressLine2: z.string().nullish(),
    city: z.string().nullish(),
    state: z.string().nullish(),
    zip: z.string().nullish(),
    zip4: z.string().nullish()
  });

  const zProvider: Check = z.looseObject({
    name: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    lastName: z.string().nullish(),
    providerOrganizationName: z.string().nullish(),
    npi: z.string().nullish(),
    taxId: z.union([
      z.string(),
      z.number()
    ]).optional(),
    contactName: z.string().nullish(),
    phoneNumber: z.string().nullish(),
    fax: z.string().nullish(),
    networkStatus: z.string().nullish(),
    address: zAddressExt.optional()
  });

  const zProcedureCodeDetail: Check = z.looseObject({
    codePointer: z.string().nullish(),
    code: z.string().nullish(),
    description: z.string().nullish(),
    coverageStatus: z.string().nullish(),
    servicingProvider: zProvider.optional(),
    serviceDetail: z.string().nullish(),
    expectedFromDate: z.string().nullish(),
    expectedToDate: z.string().nullish(),
    procedureUnitPerFrequencyCount: z.string().nullish(),
    procedureUnitOfMeasure: z.string().nullish(),
    procedureFrequency: z.string().nullish(),
    procedureUnitCount: z.string().nullish(),
    dmeProcurementType: z.string().nullish(),
    dmeTotalCost: z.string().nullish(),
    dmeClinicalIllnessDescText: z.string().nullish(),
    dmeSupplyDescText: z.string().nullish(),
    dmeEnternalFeedingSSONutrInd: z.boolean().nullish(),
    dmeFormulaNameText: z.string().nullish(),
    dmeMedicalConditionText: z.string().nullish()
  });

  const zDiagnosisDetail: Check = z.looseObject({
    codePointer: z.string().nullish(),
    code: z.string().nullish(),
    description: z.string().nullish()
  });

  const zFacilityServiceDetails: Check = z.looseObject({
    startDate: z.string().nullish(),
    endDate: z.string().nullish(),
    serviceDescription: z.string().nullish(),
    isPatientAdmitted: z.string().nullish(),
    expectedAdmissionDate: z.string().nullish(),
    expectedDischargeDate: z.string().nullish(),
    actualAdmissionDateTime: z.string().nullish(),
    isPatientDischarged: z.string().nullish(),
    dischargeDate: z.string().nullish(),
    dischargeLocation: z.string().nullish()
  });

  const zServiceDetails: Check = z.looseObject({
    placeOfService: z.string().nullish(),
    serviceDescription: z.string().nullish(),
    serviceDetails: z.string().nullish()
  });

  const zFacilityDetails: Check = z.looseObject({
    name: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    lastName: z.string().nullish(),
    providerOrganizationName: z.string().nullish(),
    npi: z.string().nullish(),
    taxId: z.union([
      z.string(),
      z.number()
    ]).optional(),
    contactName: z.string().nullish(),
    phoneNumber: z.string().nullish(),
    fax: z.string().nullish(),
    networkStatus: z.string().nullish(),
    address: zAddressExt.optional(),
    coverage: z.string().nullish()
  });

  const zCoverageStatusItem: Check = z.looseObject({
    overallCoverageStatus: z.string().nullish(),
    procedureCode: z.string().nullish(),
    description: z.string().nullish(),
    coverageStatus: z.string().nullish(),
    decisionDate: z.string().nullish(),
    geneticMolecularTestCode: z.string().nullish(),
    geneticMolecularTestReviewType: z.string().nullish()
  });

  const zCaseDescription: Check = z.looseObject({
    caseSearchMessages: z.array(z.string().nullable()).nullish(),
    caseDetail: zCaseDetail.optional(),
    coverageStatus: z.array(zCoverageStatusItem).nullish(),
    clinicalNotes: z.array(zClinicalNote).nullish(),
    patientDetails: zPatientDetails.optional(),
    submittingProvider: zProvider.optional(),
    admittingAttendingProvider: zProvider.optional(),
    orderingProvider: zProvider.optional(),
    facilityDetails: zFacilityDetails.optional(),
    serviceDetails: zServiceDetails.optional(),
    facilityServiceDetails: zFacilityServiceDetails.optional(),
    diagnosisDetails: z.array(zDiagnosisDetail).nullish(),
    procedureCodeDetails: z.array(zProcedureCodeDetail).nullish(),
    expeditedRequestReview: z.boolean().nullish(),
    initialContact: zContactBase.optional(),
    followUpContact: zFollowUpContact.optional()
  });

  const zCaseSummary: Check = z.looseObject({
    serviceReferenceNumber: z.string().nullish(),
    memberID: z.string().nullish(),
    memberFirstName: z.string().nullish(),
    memberLastName: z.string().nullish(),
    serviceSetting: z.string().nullish(),
    placeOfService: z.string().nullish(),
    serviceDates: z.string().nullish(),
    caseStatus: z.string().nullish(),
    overallCoverageStatus: z.string().nullish()
  });

  const zPriorAuthSearchResponse: Check = z.looseObject({
    caseSummary: z.array(zCaseSummary).nullish(),
    caseDescription: zCaseDescription.optional()
  });

  const zReferralSearchResponse: Check = z.looseObject({
    referrals: z.array(zReferralSearchResult).nullish(),
    pagination: zPagination.optional()
  });

  const zPayer: Check = z.looseObject({
    id: z.string().nullish(),
    name: z.string().nullish(),
    messages: z.array(z.string().nullable()).nullish()
  });

  const zDecision: Check = z.looseObject({
    decisionType: z.string().nullish(),
    certificationAction: z.string().nullish(),
    reviewDecisionReason: z.string().nullish(),
    startDate: z.string().nullish(),
    endDate: z.string().nullish(),
    referralQuantity: zReferralQuantity.optional()
  });

  const zPatient: Check = z.looseObject({
    id: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    lastName: z.string().nullish(),
    dateOfBirth: z.string().nullish(),
    groupNumber: z.string().nullish(),
    relationshipCode: z.string().nullish(),
    relationshipDesc: z.string().nullish()
  });

  const zReferralSubmitResponse: Check = z.looseObject({
    referralId: z.string().nullish(),
    referralStatus: z.string().nullish(),
    payer: zPayer.optional(),
    requestingProvider: zProvider.optional(),
    servicingProvider: zProvider.optional(),
    patient: zPatient.optional(),
    decisions: z.array(zDecision).nullish(),
    x12Response: z.string().nullish(),
    rejectionReasons: z.array(zRejectionReason).nullish()
  });

  const zPostOihubPatientAuthReferralV1Body: Check = z.looseObject({
    query: z.string(),
    variables: z.looseObject({
      providerSearchInput: z.looseObject({
        searchType: z.string(),
        provider: zProviderInput,
        patient: zPatientInput,
        pagination: zPaginationInput.optional(),
        payerId: z.string()
      }).optional(),
      referralSubmitInput: z.looseObject({
        requestingProvider: zReferralSubmitProviderInput,
        patient: zPatientInput,
        service: zServiceInput,
        servicingProvider: zReferralSubmitProviderInput,
        payerId: z.string()
      }).optional(),
      referralSearchInput: z.looseObject({
        patient: zPatientInput,
        serviceStartDate: z.string(),
        serviceEndDate: z.string(),
        status: z.string().optional(),
        pagination: zPaginationInput.optional(),
        payerId: z.string()
      }).optional(),
      priorAuthSearchInput: z.looseObject({
        serviceReferenceNumber: z.string().optional(),
        corporateTin: z.string(),
        provider: zPriorAuthSearchProviderInput,
        member: zPatientInput,
        serviceSetting: z.string().optional(),
        status: z.string().optional(),
        startDate: z.string().optional(),
        endDate: z.string().optional(),
        payerId: z.string()
      }).optional()
    }).optional(),
    operationName: z.string().optional()
  });

  const zPostOihubPatientAuthReferralV1Headers: Check = z.looseObject({
    providerTaxId: z.string(),
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zPostOihubPatientAuthReferralV1Response: Check = z.looseObject({
    errors: z.array(z.looseObject({
      description: z.string().nullish(),
      code: z.string().nullish()
    }).nullable()).nullish(),
    data: z.looseObject({
      searchProviders: zProviderSearchResponse.optional(),
      searchPriorAuths: zPriorAuthSearchResponse.optional(),
      searchReferrals: zReferralSearchResponse.optional(),
      submitReferral: zReferralSubmitResponse.optional()
    }).nullish()
  });

  return {
    postOihubPatientAuthReferralV1: { body: zPostOihubPatientAuthReferralV1Body, headers: zPostOihubPatientAuthReferralV1Headers, answer: zPostOihubPatientAuthReferralV1Response },
  };
}

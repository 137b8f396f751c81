// Written by scripts/generate-optum.mjs from Optum's document benefit-check-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zBenefitDetail: Check = z.looseObject({
    benefitId: z.string().nullish(),
    benefitName: z.string().nullish(),
    benefitSummaryText: z.string().nullish()
  });

  const zBenefitCategory: Check = z.looseObject({
    categoryName: z.string().nullish(),
    categoryDetail: z.array(zBenefitDetail).nullish()
  });

  const zCheckPlanBenefitCategory: Check = z.looseObject({
    eligibilityTransactionId: z.string().nullish(),
    newBenefits: z.boolean().nullish(),
    benefitCategory: z.array(zBenefitCategory).nullish()
  });

  const zBenefitCategoryResponseWrapper: Check = z.looseObject({
    checkPlanBenefitCategory: zCheckPlanBenefitCategory.optional()
  });

  const zBenefitCategoryResponse: Check = z.looseObject({
    data: zBenefitCategoryResponseWrapper.optional()
  });

  const zLimitException: Check = z.looseObject({
    description: z.string().nullish(),
    details: z.string().nullish()
  });

  const zBenefitNetworkSection: Check = z.looseObject({
    costs: z.string().nullish(),
    networkStatus: z.array(z.string().nullable()).nullish()
  });

  const zBenefitLanguage: Check = z.looseObject({
    benefitName: z.string().nullish(),
    benefitDetails: z.string().nullish(),
    benefitInformationSection: z.array(z.string().nullable()).nullish(),
    benefitNetworkSection: z.array(zBenefitNetworkSection).nullish(),
    limitsAndExceptions: z.array(zLimitException).nullish()
  });

  const zCheckPlanBenefitLanguage: Check = z.looseObject({
    newBenefits: z.boolean().nullish(),
    benefits: zBenefitLanguage.optional()
  });

  const zBenefitLanguageResponseWrapper: Check = z.looseObject({
    checkPlanBenefitLanguage: zCheckPlanBenefitLanguage.optional()
  });

  const zBenefitLanguageResponse: Check = z.looseObject({
    data: zBenefitLanguageResponseWrapper.optional()
  });

  const zReferralInquiry: Check = z.looseObject({
    referralIndicator: z.string().nullish()
  });

  const zReferralInquiryResponseWrapper: Check = z.looseObject({
    referralInquiry: zReferralInquiry.optional()
  });

  const zReferralInquiryResponse: Check = z.looseObject({
    data: zReferralInquiryResponseWrapper.optional()
  });

  const zMessage: Check = z.looseObject({
    messageText: z.string().nullish()
  });

  const zServicePriorAuth: Check = z.looseObject({
    isPriorAuthOnFile: z.boolean().nullish(),
    messages: z.array(zMessage).nullish(),
    serviceOutcomeCode: z.string().nullish()
  });

  const zServiceOutcome: Check = z.looseObject({
    procedureCode: z.string().nullish(),
    procedureCodeDescription: z.string().nullish(),
    servicePriorAuth: zServicePriorAuth.optional()
  });

  const zCaseService: Check = z.looseObject({
    procedureCode: z.string().nullish(),
    serviceDecision: z.string().nullish(),
    serviceMessage: z.string().nullish()
  });

  const zMatchedPriorAuths: Check = z.looseObject({
    caseDecision: z.string().nullish(),
    caseServices: z.array(zCaseService).nullish(),
    caseStatus: z.string().nullish(),
    serviceReferenceNumber: z.string().nullish()
  });

  const zMember: Check = z.looseObject({
    groupNumber: z.string().nullish(),
    memberId: z.string().nullish()
  });

  const zCaseSummary: Check = z.looseObject({
    member: zMember.optional(),
    placeOfServiceCode: z.string().nullish(),
    requestingProviderNPI: z.string().nullish(),
    requestingProviderTin: z.string().nullish()
  });

  const zCasePriorAuth: Check = z.looseObject({
    requestMessages: z.array(zMessage).nullish(),
    requestOutcomeCode: z.string().nullish(),
    requestOutcomeCodeDescription: z.string().nullish(),
    requestReferenceNumber: z.string().nullish()
  });

  const zCaseOutcome: Check = z.looseObject({
    casePriorAuth: zCasePriorAuth.optional()
  });

  const zCheckPriorAuthBenefitCoverage: Check = z.looseObject({
    caseOutcome: zCaseOutcome.optional(),
    caseSummary: zCaseSummary.optional(),
    matchedPriorAuths: z.array(zMatchedPriorAuths).nullish(),
    serviceOutcomes: z.array(zServiceOutcome).nullish()
  });

  const zBenefitCheckResponseWrapper: Check = z.looseObject({
    checkPriorAuthBenefitCoverage: zCheckPriorAuthBenefitCoverage.optional()
  });

  const zBenefitCheckResponse: Check = z.looseObject({
    data: zBenefitCheckResponseWrapper.optional()
  });

  const zProviderDetailInput: Check = z.looseObject({
    providerLastOrOrganizationName: z.string(),
    providerFirstName: z.string().optional(),
    providerNPI: z.string().optional()
  });

  const zBeneficiaryDetailInput: Check = z.looseObject({
    beneficiaryId: z.string(),
    dateOfBirth: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    groupNumber: z.string(),
    serviceStartDate: z.string().optional(),
    serviceEndDate: z.string().optional()
  });

  const zFacilityServiceDetailInput: Check = z.looseObject({
    facilityServiceStartDate: z.string(),
    facilityServiceEndDate: z.string(),
    isPatientAdmitted: z.boolean().optional(),
    isPatientDischarged: z.boolean().optional()
  });

  const zDiagnosisCodesInput: Check = z.looseObject({
    diagnosisTypeCode: z.string(),
    diagnosisCode: z.string()
  });

  const zProcedureDetailsInput: Check = z.looseObject({
    procedureCode: z.string(),
    codeType: z.string().optional(),
    isPrimary: z.boolean().optional(),
    serviceStartDate: z.string().optional(),
    serviceEndDate: z.string().optional(),
    diagnosisCode: z.string(),
    procedureUnitPerFrequencyCount: z.string().optional(),
    procedureUnitOfMeasure: z.string().optional(),
    procedureFrequency: z.string().optional(),
    procedureUnitCount: z.string().optional(),
    procedureBilledChargeAmount: z.string().optional(),
    serviceDetailDescription: z.string()
  });

  const zProviderRoleInput: Check = z.looseObject({
    role: z.string()
  });

  const zAddressInput: Check = z.looseObject({
    line1: z.string(),
    line2: z.string().optional(),
    city: z.string(),
    state: z.string(),
    zip: z.string(),
    zip4: z.string().optional()
  });

  const zCaseDetailProviderInput: Check = z.looseObject({
    providerType: z.string(),
    providerTaxIdNumber: z.string(),
    providerNPI: z.string(),
    providerFirstName: z.string().optional(),
    providerLastOrOrganizationName: z.string(),
    address: zAddressInput,
    providerRoles: z.array(zProviderRoleInput),
    procedureDetails: z.array(zProcedureDetailsInput)
  });

  const zServiceLocationInput: Check = z.looseObject({
    placeOfServiceCode: z.string(),
    claimType: z.string(),
    serviceDetail: z.string(),
    serviceDescription: z.string()
  });

  const zPostOihubPatientBenefitCheckV1Body: Check = z.looseObject({
    operationName: z.string().optional(),
    query: z.string(),
    variables: z.looseObject({
      benChkInput: z.looseObject({
        beneficiaryDetail: zBeneficiaryDetailInput,
        serviceLocation: zServiceLocationInput,
        caseDetailProvider: z.array(zCaseDetailProviderInput),
        diagnosisCodes: z.array(zDiagnosisCodesInput),
        facilityServiceDetail: zFacilityServiceDetailInput,
        payerId: z.string()
      }).optional(),
      refInqInput: z.looseObject({
        beneficiaryDetail: zBeneficiaryDetailInput,
        providerDetail: zProviderDetailInput,
        payerId: z.string()
      }).optional(),
      benLangInput: z.looseObject({
        beneficiaryDetail: zBeneficiaryDetailInput.optional(),
        eligibilityTransactionId: z.string().optional(),
        benefitId: z.string(),
        payerId: z.string()
      }).optional(),
      benCatgInput: z.looseObject({
        beneficiaryDetail: zBeneficiaryDetailInput,
        searchPhrase: z.string().optional(),
        payerId: z.string()
      }).optional()
    }).optional()
  });

  const zPostOihubPatientBenefitCheckV1Headers: Check = z.looseObject({
    providerTaxId: z.string(),
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zPostOihubPatientBenefitCheckV1Response: Check = z.looseObject({
    data: z.looseObject({
      checkPlanBenefitLanguage: zBenefitLanguageResponse.optional(),
      checkPriorAuthBenefitCoverage: zBenefitCheckResponse.optional(),
      checkPlanBenefitCategory: zBenefitCategoryResponse.optional(),
      referralInquiry: zReferralInquiryResponse.optional()
    }).nullish(),
    errors: z.array(z.looseObject({
      code: z.string().nullish(),
      description: z.string().nullish()
    }).nullable()).nullish()
  });

  return {
    postOihubPatientBenefitCheckV1: { body: zPostOihubPatientBenefitCheckV1Body, headers: zPostOihubPatientBenefitCheckV1Headers, answer: zPostOihubPatientBenefitCheckV1Response },
  };
}

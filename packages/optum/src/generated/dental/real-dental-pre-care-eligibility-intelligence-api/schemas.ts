// Written by scripts/generate-optum.mjs from Optum's document real-dental-pre-care-eligibility-intelligence-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zProcedure: Check = z.looseObject({
    procedure: z.looseObject({
      codeValue: z.string().nullish(),
      codeDesc: z.string().nullish()
    }).nullish(),
    procedureCategory: z.string().nullish(),
    inNetworkFrequency: z.string().nullish(),
    outOfNetworkFrequency: z.string().nullish(),
    ageLimit: z.string().nullish(),
    alternateBenefit: z.string().nullish(),
    serviceCount: z.int().nullish(),
    relatedCode: z.array(z.string().nullable()).nullish(),
    services: z.array(z.record(z.string(), z.unknown()).nullable()).nullish()
  });

  const zBenefitUtilization: Check = z.looseObject({
    memberName: z.record(z.string(), z.unknown()).nullish(),
    memberRelationship: z.string().nullish(),
    procedures: z.array(zProcedure).nullish()
  });

  const zBenefitSummary: Check = z.looseObject({
    member: z.looseObject({
      subscriberId: z.string().nullish(),
      groupId: z.string().nullish()
    }).nullish(),
    planLevelBenefits: z.array(z.record(z.string(), z.unknown()).nullable()).nullish(),
    categoryLevelBenefits: z.array(z.record(z.string(), z.unknown()).nullable()).nullish()
  });

  const zFootNoteInfo: Check = z.looseObject({
    benefitSummaryType: z.string().nullish(),
    benefitSummaryDescription: z.string().nullish(),
    benefitSummarySequenceNumber: z.string().nullish(),
    benefitSummaryText: z.string().nullish()
  });

  const zBenefitNotes: Check = z.looseObject({
    result: z.looseObject({
      benefitNotes: z.looseObject({
        footNoteInfo: z.array(zFootNoteInfo).nullish()
      }).nullish()
    }).nullish()
  });

  const zInsuranceInfo: Check = z.looseObject({
    policyNumber: z.string().nullish(),
    planTypeDescription: z.string().nullish(),
    groupName: z.string().nullish(),
    productType: z.string().nullish(),
    payerId: z.string().nullish(),
    insuranceType: z.string().nullish(),
    eligibilityStartDate: z.string().nullish(),
    eligibilityEndDate: z.string().nullish(),
    planStartDate: z.string().nullish(),
    planEndDate: z.string().nullish(),
    policyStatus: z.string().nullish(),
    productId: z.string().nullish(),
    productCode: z.string().nullish()
  });

  const zMember: Check = z.looseObject({
    memberId: z.string().nullish(),
    firstName: z.string().nullish(),
    lastName: z.string().nullish(),
    middleName: z.string().nullish(),
    dateOfBirth: z.string().nullish(),
    gender: z.string().nullish(),
    relationshipCode: z.string().nullish()
  });

  const zEligibilityInfo: Check = z.looseObject({
    trnId: z.string().nullish(),
    member: zMember.optional(),
    insuranceInfo: zInsuranceInfo.optional()
  });

  const zEligibility: Check = z.looseObject({
    eligibilityInfo: zEligibilityInfo.optional(),
    benefitNotes: zBenefitNotes.optional(),
    benefitSummary: zBenefitSummary.optional(),
    benefitUtilization: zBenefitUtilization.optional()
  });

  const zEligibilityResponse: Check = z.looseObject({
    data: z.looseObject({
      checkEnhancedEligibility: z.looseObject({
        eligibility: z.array(zEligibility).nullish()
      }).nullish()
    }).nullish()
  });

  const zEligibilityInput: Check = z.looseObject({
    dateOfBirth: z.iso.date(),
    firstName: z.string(),
    lastName: z.string(),
    memberId: z.string(),
    payerId: z.string(),
    providerFirstName: z.string().optional(),
    providerLastName: z.string().optional(),
    providerNPI: z.string().optional(),
    serviceStartDate: z.iso.date().optional(),
    serviceEndDate: z.iso.date().optional(),
    coverageTypes: z.array(z.string()).optional()
  });

  const zEligibilityVariables: Check = z.looseObject({
    input: zEligibilityInput.optional()
  });

  const zEligibilityRequest: Check = z.looseObject({
    query: z.string(),
    variables: zEligibilityVariables.optional()
  });

  const zGetOihubDntEnhEligibilityPreserviceV1HealthcheckResponse: Check = z.looseObject({
    status: z.string().nullish()
  });

  const zPostOihubDntEnhEligibilityPreserviceV1Body: Check = zEligibilityRequest;

  const zPostOihubDntEnhEligibilityPreserviceV1Headers: Check = z.looseObject({
    providertaxid: z.string()
  });

  const zPostOihubDntEnhEligibilityPreserviceV1Response: Check = zEligibilityResponse;

  return {
    getOihubDntEnhEligibilityPreserviceV1Healthcheck: { answer: zGetOihubDntEnhEligibilityPreserviceV1HealthcheckResponse },
    postOihubDntEnhEligibilityPreserviceV1: { body: zPostOihubDntEnhEligibilityPreserviceV1Body, headers: zPostOihubDntEnhEligibilityPreserviceV1Headers, answer: zPostOihubDntEnhEligibilityPreserviceV1Response },
  };
}

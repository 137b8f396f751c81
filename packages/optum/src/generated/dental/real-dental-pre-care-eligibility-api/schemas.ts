// Written by scripts/generate-optum.mjs from Optum's document real-dental-pre-care-eligibility-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zAddress: Check = z.looseObject({
    type: z.string().nullish(),
    street1: z.string().nullish(),
    street2: z.string().nullish(),
    city: z.string().nullish(),
    state: z.string().nullish(),
    country: z.string().nullish(),
    zip: z.string().nullish(),
    zip4: z.string().nullish()
  });

  const zDelegatedInfo: Check = z.looseObject({
    entity: z.string().nullish(),
    contact: z.looseObject({
      phone: z.string().nullish()
    }).nullish(),
    addresses: z.array(zAddress).nullish()
  });

  const zPlanAmount: Check = z.looseObject({
    networkStatus: z.string().nullish(),
    planAmount: z.number().nullish(),
    remainingAmount: z.number().nullish()
  });

  const zPlanLevel: Check = z.looseObject({
    level: z.string().nullish(),
    family: z.array(zPlanAmount).nullish(),
    individual: z.array(zPlanAmount).nullish()
  });

  const zAssociatedIds: Check = z.looseObject({
    alternateId: z.string().nullish(),
    subscriberId: z.string().nullish(),
    mbiNumber: z.string().nullish(),
    healthInsuranceExchangeId: z.string().nullish()
  });

  const zInsuranceInfo: Check = z.looseObject({
    policyNumber: z.string().nullish(),
    eligibilityStartDate: z.string().nullish(),
    eligibilityEndDate: z.string().nullish(),
    planStartDate: z.string().nullish(),
    planEndDate: z.string().nullish(),
    policyStatus: z.string().nullish(),
    planTypeDescription: z.string().nullish(),
    groupName: z.string().nullish(),
    address: zAddress.optional(),
    stateOfIssueCode: z.string().nullish(),
    productType: z.string().nullish(),
    productCode: z.string().nullish(),
    payerId: z.string().nullish(),
    lineOfBusinessCode: z.string().nullish(),
    governmentProgramCode: z.string().nullish(),
    coverageType: z.string().nullish(),
    insuranceTypeCode: z.string().nullish(),
    insuranceType: z.string().nullish()
  });

  const zContact: Check = z.looseObject({
    addresses: z.array(zAddress).nullish()
  });

  const zCodeDescription: Check = z.looseObject({
    code: z.string().nullish(),
    description: z.string().nullish()
  });

  const zMember: Check = z.looseObject({
    memberId: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    lastName: z.string().nullish(),
    suffix: z.string().nullish(),
    dateOfBirth: z.string().nullish(),
    gender: z.string().nullish(),
    relationshipCode: z.string().nullish(),
    dependentSequenceNumber: z.string().nullish(),
    individualRelationship: zCodeDescription.optional(),
    relationshipType: zCodeDescription.optional()
  });

  const zEligibilityInfo: Check = z.looseObject({
    trnId: z.string().nullish(),
    member: zMember.optional(),
    contact: zContact.optional(),
    insuranceInfo: zInsuranceInfo.optional(),
    associatedIds: zAssociatedIds.optional(),
    planLevels: z.array(zPlanLevel).nullish(),
    delegatedInfo: z.array(zDelegatedInfo).nullish()
  });

  const zEligibilityRecord: Check = z.looseObject({
    eligibilityInfo: zEligibilityInfo.optional()
  });

  const zEligibilityResponse: Check = z.looseObject({
    data: z.looseObject({
      checkEligibility: z.looseObject({
        eligibility: z.array(zEligibilityRecord).nullish()
      }).nullish()
    }).nullish()
  });

  const zEligibilityInput: Check = z.looseObject({
    memberId: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    dateOfBirth: z.iso.date(),
    serviceStartDate: z.iso.date(),
    serviceEndDate: z.iso.date(),
    coverageTypes: z.array(z.string()),
    payerId: z.string(),
    providerFirstName: z.string(),
    providerLastName: z.string(),
    providerNPI: z.string().regex(/^\d{10}$/)
  });

  const zGraphQlRequest: Check = z.looseObject({
    query: z.string(),
    variables: z.looseObject({
      input: zEligibilityInput
    }).optional()
  });

  const zPostOihubDentalEligibilityPreserviceV1Body: Check = zGraphQlRequest;

  const zPostOihubDentalEligibilityPreserviceV1Headers: Check = z.looseObject({
    environment: z.string().optional(),
    providerTaxId: z.string().regex(/^\d{9}$/)
  });

  const zPostOihubDentalEligibilityPreserviceV1Response: Check = zEligibilityResponse;

  return {
    postOihubDentalEligibilityPreserviceV1: { body: zPostOihubDentalEligibilityPreserviceV1Body, headers: zPostOihubDentalEligibilityPreserviceV1Headers, answer: zPostOihubDentalEligibilityPreserviceV1Response },
    getOihubDentalEligibilityPreserviceV1Healthcheck: {  },
  };
}

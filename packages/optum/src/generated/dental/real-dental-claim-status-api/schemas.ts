// Written by scripts/generate-optum.mjs from Optum's document real-dental-claim-status-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zHealthCheckResponse: Check = z.looseObject({
    status: z.string().nullish()
  });

  const zGraphQlClaimStatusResponse: Check = z.looseObject({
    data: z.looseObject({
      searchClaim: z.looseObject({
        claims: z.array(z.record(z.string(), z.unknown()).nullable()).nullish(),
        pagination: z.looseObject({
          hasMoreRecords: z.boolean().nullish(),
          nextPageToken: z.string().nullish()
        }).nullish()
      }).nullish(),
      search277CA: z.looseObject({
        responseType: z.string().nullish(),
        x12ResponseData: z.string().nullish(),
        statuscode: z.string().nullish(),
        message: z.string().nullish()
      }).nullish()
    }).nullish(),
    errors: z.array(z.record(z.string(), z.unknown()).nullable()).nullish()
  });

  const zSearch277CaInput: Check = z.looseObject({
    transactionId: z.string(),
    payerId: z.string()
  });

  const zSearchClaimInput: Check = z.looseObject({
    payerId: z.string(),
    claimNumber: z.string().optional(),
    billingProviderTin: z.string().optional(),
    submitterId: z.string().optional(),
    memberId: z.string().optional(),
    memberFirstName: z.string().optional(),
    memberLastName: z.string().optional(),
    memberDateOfBirth: z.string().optional(),
    serviceStartDate: z.string().optional(),
    serviceEndDate: z.string().optional()
  });

  const zGraphQlClaimStatusRequest: Check = z.looseObject({
    operationName: z.string().optional(),
    query: z.string(),
    variables: z.looseObject({
      searchClaimInput: zSearchClaimInput.optional(),
      search277CAInput: zSearch277CaInput.optional()
    }).optional()
  });

  const zPostOihubDentalClaimInquiryV1Body: Check = zGraphQlClaimStatusRequest;

  const zPostOihubDentalClaimInquiryV1Headers: Check = z.looseObject({
    providerTaxId: z.string(),
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional(),
    nextPageToken: z.string().optional()
  });

  const zPostOihubDentalClaimInquiryV1Response: Check = zGraphQlClaimStatusResponse;

  const zGetOihubDentalClaimInquiryV1HealthcheckResponse: Check = zHealthCheckResponse;

  return {
    postOihubDentalClaimInquiryV1: { body: zPostOihubDentalClaimInquiryV1Body, headers: zPostOihubDentalClaimInquiryV1Headers, answer: zPostOihubDentalClaimInquiryV1Response },
    getOihubDentalClaimInquiryV1Healthcheck: { answer: zGetOihubDentalClaimInquiryV1HealthcheckResponse },
  };
}

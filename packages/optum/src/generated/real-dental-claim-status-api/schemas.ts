// Written by scripts/generate-optum.mjs from Optum's document real-dental-claim-status-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../internal/operation-schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zHealthCheckResponse: Check = z.object({
    status: z.string().nullish()
  });

  const zGraphQlClaimStatusResponse: Check = z.object({
    data: z.object({
      searchClaim: z.object({
        claims: z.array(z.record(z.string(), z.unknown()).nullable()).nullish(),
        pagination: z.object({
          hasMoreRecords: z.boolean().nullish(),
          nextPageToken: z.string().nullish()
        }).nullish()
      }).nullish(),
      search277CA: z.object({
        responseType: z.string().nullish(),
        x12ResponseData: z.string().nullish(),
        statuscode: z.string().nullish(),
        message: z.string().nullish()
      }).nullish()
    }).nullish(),
    errors: z.array(z.record(z.string(), z.unknown()).nullable()).nullish()
  });

  const zSearch277CaInput: Check = z.object({
    transactionId: z.string(),
    payerId: z.string()
  });

  const zSearchClaimInput: Check = z.object({
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

  const zGraphQlClaimStatusRequest: Check = z.object({
    operationName: z.string().optional(),
    query: z.string(),
    variables: z.object({
      searchClaimInput: zSearchClaimInput.optional(),
      search277CAInput: zSearch277CaInput.optional()
    })
  });

  const zPostOihubDentalClaimInquiryV1Body: Check = zGraphQlClaimStatusRequest;

  const zPostOihubDentalClaimInquiryV1Headers: Check = z.object({
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

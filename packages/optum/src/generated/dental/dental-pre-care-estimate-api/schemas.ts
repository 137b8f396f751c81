// Written by scripts/generate-optum.mjs from Optum's document dental-pre-care-estimate-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zPostOihubDentalClaimPrecareV1Body: Check = z.looseObject({
    query: z.string(),
    variables: z.looseObject({
      input: z.looseObject({
        payerId: z.string().optional(),
        x12RequestData: z.string().optional()
      }).optional()
    }).optional()
  });

  const zPostOihubDentalClaimPrecareV1Headers: Check = z.looseObject({
    'apim-gateway-client-id': z.string(),
    providerTaxId: z.string()
  });

  const zPostOihubDentalClaimPrecareV1Response: Check = z.looseObject({
    data: z.looseObject({
      claimPreCheck: z.looseObject({
        transactionId: z.string().nullish(),
        x12ResponseData: z.string().nullish(),
        responseType: z.string().nullish(),
        x12Response277CA: z.string().nullish(),
        x12Response835: z.string().nullish(),
        message: z.string().nullish(),
        statusCode: z.int().nullish()
      }).nullish()
    }).nullish()
  });

  return {
    postOihubDentalClaimPrecareV1: { body: zPostOihubDentalClaimPrecareV1Body, headers: zPostOihubDentalClaimPrecareV1Headers, answer: zPostOihubDentalClaimPrecareV1Response },
    getOihubDentalClaimPrecareV1Healthcheck: {  },
  };
}

// Written by scripts/generate-optum.mjs from Optum's document claim-pre-check-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zClaimPreCheckResponse: Check = z.looseObject({
    transactionId: z.string().nullish(),
    x12ResponseData: z.string().nullish(),
    responseType: z.string().nullish(),
    x12Response277CA: z.string().nullish(),
    message: z.string().nullish(),
    statusCode: z.string().nullish()
  });

  const zClaimPreCheckResponseWrapper: Check = z.looseObject({
    claimPreCheck: zClaimPreCheckResponse.optional()
  });

  const zInput: Check = z.looseObject({
    x12RequestData: z.string(),
    payerId: z.string()
  });

  const zVariables: Check = z.looseObject({
    input: zInput.optional()
  });

  const zClaimPreCheckRequest: Check = z.looseObject({
    query: z.string().optional(),
    variables: zVariables.optional()
  });

  const zPostOihubPreServiceV1ClaimPrecheckBody: Check = zClaimPreCheckRequest;

  const zPostOihubPreServiceV1ClaimPrecheckHeaders: Check = z.looseObject({
    providerTaxId: z.string(),
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zPostOihubPreServiceV1ClaimPrecheckResponse: Check = z.looseObject({
    data: zClaimPreCheckResponseWrapper.optional()
  });

  return {
    postOihubPreServiceV1ClaimPrecheck: { body: zPostOihubPreServiceV1ClaimPrecheckBody, headers: zPostOihubPreServiceV1ClaimPrecheckHeaders, answer: zPostOihubPreServiceV1ClaimPrecheckResponse },
  };
}

// Written by scripts/generate-optum.mjs from Optum's document attachment; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zClaimTicketResponse: Check = z.looseObject({
    ticketNumber: z.string().nullish(),
    ticketStatus: z.string().nullish(),
    referenceId: z.string().nullish(),
    preSignedUrl: z.string().nullish()
  });

  const zClaimSubmissionResponse: Check = z.looseObject({
    transactionId: z.string().nullish(),
    x12ResponseData: z.string().nullish(),
    responseType: z.string().nullish(),
    x12Response277CA: z.string().nullish(),
    message: z.string().nullish(),
    statusCode: z.string().nullish()
  });

  const zPostOihubClaimActionsV1Body: Check = z.looseObject({
    0: z.string(),
    map: z.string(),
    operations: z.string()
  });

  const zPostOihubClaimActionsV1Headers: Check = z.looseObject({
    providerTaxId: z.string(),
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zPostOihubClaimActionsV1Response: Check = z.looseObject({
    errors: z.array(z.looseObject({
      description: z.string().nullish(),
      code: z.string().nullish()
    }).nullable()).nullish(),
    data: z.looseObject({
      claimSubmissionResponse: zClaimSubmissionResponse.optional(),
      claimTicketResponse: zClaimTicketResponse.optional()
    }).nullish()
  });

  return {
    postOihubClaimActionsV1: { body: zPostOihubClaimActionsV1Body, headers: zPostOihubClaimActionsV1Headers, answer: zPostOihubClaimActionsV1Response },
  };
}

// Written by scripts/generate-optum.mjs from Optum's document real-dental-claim-submission-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zClaimSubmissionResponse: Check = z.looseObject({
    transactionId: z.string().nullish(),
    x12Response277CA: z.string().nullish(),
    message: z.string().nullish(),
    statusCode: z.string().nullish()
  });

  const zClaimSubmissionInput: Check = z.looseObject({
    x12RequestData: z.string().optional(),
    payerId: z.string().optional()
  });

  const zPostPyOihubClaimDntSubmitV1GraphqlBody: Check = z.looseObject({
    query: z.string(),
    variables: z.looseObject({
      input: zClaimSubmissionInput
    }).optional()
  });

  const zPostPyOihubClaimDntSubmitV1GraphqlHeaders: Check = z.looseObject({
    providerTaxId: z.string().optional(),
    'x-optum-consumer-correlation-id': z.string().optional()
  });

  const zPostPyOihubClaimDntSubmitV1GraphqlResponse: Check = z.looseObject({
    data: z.looseObject({
      claimSubmissionResponse: zClaimSubmissionResponse.optional()
    }).nullish(),
    errors: z.array(z.looseObject({
      code: z.string().nullish(),
      description: z.string().nullish()
    }).nullable()).nullish()
  });

  return {
    postPyOihubClaimDntSubmitV1Graphql: { body: zPostPyOihubClaimDntSubmitV1GraphqlBody, headers: zPostPyOihubClaimDntSubmitV1GraphqlHeaders, answer: zPostPyOihubClaimDntSubmitV1GraphqlResponse },
    getPyOihubClaimDntSubmitV1HealthCheck: {  },
  };
}

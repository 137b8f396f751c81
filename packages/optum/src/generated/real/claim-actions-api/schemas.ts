// Written by scripts/generate-optum.mjs from Optum's document claim-actions-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zOperatorInput: Check = z.looseObject({
    operatorEmailId: z.string().optional(),
    operatorFirstName: z.string().optional(),
    operatorLastName: z.string().optional(),
    operatorPhoneNumber: z.string().optional(),
    operatorCity: z.string().optional(),
    operatorState: z.string().optional(),
    operatorStreet: z.string().optional(),
    operatorZip: z.string().optional()
  });

  const zLineDetailInput: Check = z.looseObject({
    lineKey: z.string().optional(),
    lineAmountOwed: z.string().optional()
  });

  const zClaimTicketResponse: Check = z.looseObject({
    ticketNumber: z.string().nullish(),
    ticketStatus: z.string().nullish(),
    preSignedUrl: z.string().nullish()
  });

  const zClaimTicketInput: Check = z.looseObject({
    lineDetails: z.array(zLineDetailInput),
    claimActionIdentifier: z.string(),
    ticketType: z.string(),
    ticketAction: z.string(),
    ticketNumber: z.string().optional(),
    providerComments: z.string().optional(),
    hasAttachment: z.boolean().optional(),
    isAttachmentUploaded: z.boolean().optional(),
    operator: zOperatorInput.optional(),
    claimAmountOwed: z.string().optional(),
    requestReconsiderationReason: z.string().optional(),
    placeOfServiceState: z.string().optional(),
    isAppealOnBehalfOfMember: z.boolean().optional(),
    isExternalReviewAppeal: z.boolean().optional(),
    payerId: z.string()
  });

  const zClaimSubmissionResponse: Check = z.looseObject({
    transactionId: z.string().nullish(),
    x12ResponseData: z.string().nullish(),
    responseType: z.string().nullish(),
    x12Response277CA: z.string().nullish(),
    message: z.string().nullish(),
    statusCode: z.string().nullish()
  });

  const zClaimSubmissionInput: Check = z.looseObject({
    x12RequestData: z.string(),
    payerId: z.string()
  });

  const zPostOihubClaimActionsV1Body: Check = z.looseObject({
    query: z.string(),
    variables: z.looseObject({
      input: zClaimSubmissionInput.optional(),
      claimTicketInput: zClaimTicketInput.optional()
    }).optional(),
    operationName: z.string().optional()
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

// Written by scripts/generate-optum.mjs from Optum's document claim-actions-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../internal/operation-schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zOperatorInput: Check = z.object({
    operatorEmailId: z.string().optional(),
    operatorFirstName: z.string().optional(),
    operatorLastName: z.string().optional(),
    operatorPhoneNumber: z.string().optional(),
    operatorCity: z.string().optional(),
    operatorState: z.string().optional(),
    operatorStreet: z.string().optional(),
    operatorZip: z.string().optional()
  });

  const zLineDetailInput: Check = z.object({
    lineKey: z.string().optional(),
    lineAmountOwed: z.string().optional()
  });

  const zClaimTicketResponse: Check = z.object({
    ticketNumber: z.string().nullish(),
    ticketStatus: z.string().nullish(),
    preSignedUrl: z.string().nullish()
  });

  const zClaimTicketInput: Check = z.object({
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

  const zClaimSubmissionResponse: Check = z.object({
    transactionId: z.string().nullish(),
    x12ResponseData: z.string().nullish(),
    responseType: z.string().nullish(),
    x12Response277CA: z.string().nullish(),
    message: z.string().nullish(),
    statusCode: z.string().nullish()
  });

  const zClaimSubmissionInput: Check = z.object({
    x12RequestData: z.string(),
    payerId: z.string()
  });

  const zPostOihubClaimActionsV1Body: Check = z.object({
    query: z.string(),
    variables: z.object({
      input: zClaimSubmissionInput.optional(),
      claimTicketInput: zClaimTicketInput.optional()
    }).optional(),
    operationName: z.string().optional()
  });

  const zPostOihubClaimActionsV1Headers: Check = z.object({
    providerTaxId: z.string(),
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zPostOihubClaimActionsV1Response: Check = z.object({
    errors: z.array(z.object({
      description: z.string().nullish(),
      code: z.string().nullish()
    }).nullable()).nullish(),
    data: z.object({
      claimSubmissionResponse: zClaimSubmissionResponse.optional(),
      claimTicketResponse: zClaimTicketResponse.optional()
    }).nullish()
  });

  return {
    postOihubClaimActionsV1: { body: zPostOihubClaimActionsV1Body, headers: zPostOihubClaimActionsV1Headers, answer: zPostOihubClaimActionsV1Response },
  };
}

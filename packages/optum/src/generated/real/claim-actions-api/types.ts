// Written by scripts/generate-optum.mjs from Optum's document claim-actions-api; changes belong there.
export type OperatorInput = {
  operatorEmailId?: string;
  operatorFirstName?: string;
  operatorLastName?: string;
  operatorPhoneNumber?: string;
  operatorCity?: string;
  operatorState?: string;
  operatorStreet?: string;
  operatorZip?: string;
};

export type LineDetailInput = {
  lineKey?: string;
  lineAmountOwed?: string;
};

export type ClaimTicketResponse = {
  ticketNumber?: string | null;
  ticketStatus?: string | null;
  preSignedUrl?: string | null;
};

export type ClaimTicketInput = {
  lineDetails: Array<LineDetailInput>;
  claimActionIdentifier: string;
  ticketType: string;
  ticketAction: string;
  ticketNumber?: string;
  providerComments?: string;
  hasAttachment?: boolean;
  isAttachmentUploaded?: boolean;
  operator?: OperatorInput;
  claimAmountOwed?: string;
  requestReconsiderationReason?: string;
  placeOfServiceState?: string;
  isAppealOnBehalfOfMember?: boolean;
  isExternalReviewAppeal?: boolean;
  payerId: string;
};

export type ClaimSubmissionResponse = {
  transactionId?: string | null;
  x12ResponseData?: string | null;
  responseType?: string | null;
  x12Response277CA?: string | null;
  message?: string | null;
  statusCode?: string | null;
};

export type ClaimSubmissionInput = {
  x12RequestData: string;
  payerId: string;
};

export type PostOihubClaimActionsV1Data = {
  body: {
    query: string;
    variables?: {
      input?: ClaimSubmissionInput;
      claimTicketInput?: ClaimTicketInput;
    };
    operationName?: string;
  };
  headers: {
    providerTaxId: string;
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path?: never;
  query?: never;
  url: '/oihub/claim/actions/v1';
};

export type PostOihubClaimActionsV1Responses = {
  200: {
    errors?: Array<{
      description?: string | null;
      code?: string | null;
    } | null> | null;
    data?: {
      claimSubmissionResponse?: ClaimSubmissionResponse;
      claimTicketResponse?: ClaimTicketResponse;
    } | null;
  };
};

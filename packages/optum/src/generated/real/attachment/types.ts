// Written by scripts/generate-optum.mjs from Optum's document attachment; changes belong there.
export type ClaimTicketResponse = {
  ticketNumber?: string | null;
  ticketStatus?: string | null;
  referenceId?: string | null;
  preSignedUrl?: string | null;
};

export type ClaimSubmissionResponse = {
  transactionId?: string | null;
  x12ResponseData?: string | null;
  responseType?: string | null;
  x12Response277CA?: string | null;
  message?: string | null;
  statusCode?: string | null;
};

export type PostOihubClaimActionsV1Data = {
  body: {
    0: Blob | File;
    map: string;
    operations: string;
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

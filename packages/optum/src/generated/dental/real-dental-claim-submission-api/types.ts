// Written by scripts/generate-optum.mjs from Optum's document real-dental-claim-submission-api; changes belong there.
export type ClaimSubmissionResponse = {
  transactionId?: string | null;
  x12Response277CA?: string | null;
  message?: string | null;
  statusCode?: string | null;
};

export type ClaimSubmissionInput = {
  x12RequestData?: string;
  payerId?: string;
};

export type PostPyOihubClaimDntSubmitV1GraphqlData = {
  body: {
    query: string;
    variables?: {
      input: ClaimSubmissionInput;
    };
  };
  headers?: {
    providerTaxId?: string;
    'x-optum-consumer-correlation-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/py/oihub/claim/dnt/submit/v1/graphql';
};

export type PostPyOihubClaimDntSubmitV1GraphqlResponses = {
  200: {
    data?: {
      claimSubmissionResponse?: ClaimSubmissionResponse;
    } | null;
    errors?: Array<{
      code?: string | null;
      description?: string | null;
    } | null> | null;
  };
};

export type GetPyOihubClaimDntSubmitV1HealthCheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/py/oihub/claim/dnt/submit/v1/health-check';
};

export type GetPyOihubClaimDntSubmitV1HealthCheckResponses = {
  200: unknown;
};

// Written by scripts/generate-optum.mjs from Optum's document claim-pre-check-api; changes belong there.
export type ClaimPreCheckResponse = {
  transactionId?: string | null;
  x12ResponseData?: string | null;
  responseType?: string | null;
  x12Response277CA?: string | null;
  message?: string | null;
  statusCode?: string | null;
};

export type ClaimPreCheckResponseWrapper = {
  claimPreCheck?: ClaimPreCheckResponse;
};

export type Input = {
  x12RequestData: string;
  payerId: string;
};

export type Variables = {
  input?: Input;
};

export type ClaimPreCheckRequest = {
  query?: string;
  variables?: Variables;
};

export type PostOihubPreServiceV1ClaimPrecheckData = {
  body: ClaimPreCheckRequest;
  headers: {
    providerTaxId: string;
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path?: never;
  query?: never;
  url: '/oihub/pre-service/v1/claim/precheck';
};

export type PostOihubPreServiceV1ClaimPrecheckResponses = {
  200: {
    data?: ClaimPreCheckResponseWrapper;
  };
};

// Written by scripts/generate-optum.mjs from Optum's document dental-pre-care-estimate-api; changes belong there.
export type PostOihubDentalClaimPrecareV1Data = {
  body: {
    query: string;
    variables?: {
      input?: {
        payerId?: string;
        x12RequestData?: string;
      };
    };
  };
  headers: {
    'apim-gateway-client-id': string;
    providerTaxId: string;
  };
  path?: never;
  query?: never;
  url: '/oihub/dental/claim/precare/v1';
};

export type PostOihubDentalClaimPrecareV1Responses = {
  200: {
    data?: {
      claimPreCheck?: {
        transactionId?: string | null;
        x12ResponseData?: string | null;
        responseType?: string | null;
        x12Response277CA?: string | null;
        x12Response835?: string | null;
        message?: string | null;
        statusCode?: number | null;
      } | null;
    } | null;
  };
};

export type GetOihubDentalClaimPrecareV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/oihub/dental/claim/precare/v1/healthcheck';
};

export type GetOihubDentalClaimPrecareV1HealthcheckResponses = {
  200: unknown;
};

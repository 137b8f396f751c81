// Written by scripts/generate-optum.mjs from Optum's document real-dental-claim-status-api; changes belong there.
export type HealthCheckResponse = {
  status?: string | null;
};

export type GraphQlClaimStatusResponse = {
  data?: {
    searchClaim?: {
      claims?: Array<{
        [key: string]: unknown;
      } | null> | null;
      pagination?: {
        hasMoreRecords?: boolean | null;
        nextPageToken?: string | null;
      } | null;
    } | null;
    search277CA?: {
      responseType?: string | null;
      x12ResponseData?: string | null;
      statuscode?: string | null;
      message?: string | null;
    } | null;
  } | null;
  errors?: Array<{
    [key: string]: unknown;
  } | null> | null;
  [key: string]: unknown;
};

export type Search277CaInput = {
  transactionId: string;
  payerId: string;
};

export type SearchClaimInput = {
  payerId: string;
  claimNumber?: string;
  billingProviderTin?: string;
  submitterId?: string;
  memberId?: string;
  memberFirstName?: string;
  memberLastName?: string;
  memberDateOfBirth?: string;
  serviceStartDate?: string;
  serviceEndDate?: string;
};

export type GraphQlClaimStatusRequest = {
  operationName?: string;
  query: string;
  variables?: {
    searchClaimInput?: SearchClaimInput;
    search277CAInput?: Search277CaInput;
  };
};

export type PostOihubDentalClaimInquiryV1Data = {
  body: GraphQlClaimStatusRequest;
  headers: {
    providerTaxId: string;
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
    nextPageToken?: string;
  };
  path?: never;
  query?: never;
  url: '/oihub/dental/claim/inquiry/v1';
};

export type PostOihubDentalClaimInquiryV1Responses = {
  200: GraphQlClaimStatusResponse;
};

export type GetOihubDentalClaimInquiryV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/oihub/dental/claim/inquiry/v1/healthcheck';
};

export type GetOihubDentalClaimInquiryV1HealthcheckResponses = {
  200: HealthCheckResponse;
};

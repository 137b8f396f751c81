// Written by scripts/generate-optum.mjs from Optum's document submitter-api; changes belong there.
export type HealthCheck = {
  status?: string | null;
  version?: string | null;
};

export type SubmitterResponse = {
  headers?: Array<KeyValuePair> | null;
  responseData?: string | null;
  type?: string | null;
  title?: string | null;
  detail?: string | null;
  status?: string | null;
  code?: string | null;
  instance?: string | null;
};

export type KeyValuePair = {
  name?: string;
  value?: string;
};

export type SubmitterRequest = {
  headers?: Array<KeyValuePair>;
  messageData?: string;
};

export type GetPharmacynetworkSubmitterV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/pharmacynetwork/submitter/v1/healthcheck';
};

export type GetPharmacynetworkSubmitterV1HealthcheckResponses = {
  200: HealthCheck;
};

export type PostPharmacynetworkSubmitterV1PharmacyClaimsData = {
  body: SubmitterRequest;
  headers?: {
    'x-optum-trace-id'?: string;
  };
  path?: never;
  query?: never;
  url: '/pharmacynetwork/submitter/v1/pharmacy-claims';
};

export type PostPharmacynetworkSubmitterV1PharmacyClaimsResponses = {
  200: SubmitterResponse;
};

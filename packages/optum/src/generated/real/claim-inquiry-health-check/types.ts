// Written by scripts/generate-optum.mjs from Optum's document claim-inquiry-health-check; changes belong there.
export type GetOihubClaimInquiryV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/oihub/claim/inquiry/v1/healthcheck';
};

export type GetOihubClaimInquiryV1HealthcheckResponses = {
  200: unknown;
};

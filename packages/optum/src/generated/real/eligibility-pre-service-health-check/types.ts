// Written by scripts/generate-optum.mjs from Optum's document eligibility-pre-service-health-check; changes belong there.
export type GetOihubEligibilityV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/oihub/eligibility/v1/healthcheck';
};

export type GetOihubEligibilityV1HealthcheckResponses = {
  200: unknown;
};

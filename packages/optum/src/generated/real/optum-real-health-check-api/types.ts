// Written by scripts/generate-optum.mjs from Optum's document optum-real-health-check-api; changes belong there.
export type GetOihubPreServiceV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/oihub/pre-service/v1/healthcheck';
};

export type GetOihubPreServiceV1HealthcheckResponses = {
  200: unknown;
};

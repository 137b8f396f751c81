// Written by scripts/generate-optum.mjs from Optum's document document-search-health-check; changes belong there.
export type GetOihubDocumentSearchV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/oihub/document/search/v1/healthcheck';
};

export type GetOihubDocumentSearchV1HealthcheckResponses = {
  200: unknown;
};

// Written by scripts/generate-optum.mjs from Optum's document claim-actions-health-check; changes belong there.
export type GetOihubClaimActionsV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/oihub/claim/actions/v1/healthcheck';
};

export type GetOihubClaimActionsV1HealthcheckResponses = {
  200: unknown;
};

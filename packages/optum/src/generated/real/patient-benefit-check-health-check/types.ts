// Written by scripts/generate-optum.mjs from Optum's document patient-benefit-check-health-check; changes belong there.
export type GetOihubPatientBenefitCheckV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/oihub/patient/benefit/check/v1/healthcheck';
};

export type GetOihubPatientBenefitCheckV1HealthcheckResponses = {
  200: unknown;
};

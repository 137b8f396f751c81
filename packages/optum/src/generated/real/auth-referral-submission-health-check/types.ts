// Written by scripts/generate-optum.mjs from Optum's document auth-referral-submission-health-check; changes belong there.
export type GetOihubPatientAuthReferralV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/oihub/patient/auth/referral/v1/healthcheck';
};

export type GetOihubPatientAuthReferralV1HealthcheckResponses = {
  200: unknown;
};

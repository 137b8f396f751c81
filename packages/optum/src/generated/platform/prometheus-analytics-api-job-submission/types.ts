// Written by scripts/generate-optum.mjs from Optum's document prometheus-analytics-api-job-submission; changes belong there.
export type JobSubmissionResponseSuccess = {
  JobId?: string | null;
  BatchName?: string | null;
  Status?: string | null;
  Message?: string | null;
};

export type JobSummissionRequest = {
  controlFileName?: string;
};

export type PostPrometheusJobsubmissionV1Data = {
  body: JobSummissionRequest;
  path?: never;
  query?: never;
  url: '/prometheus/jobsubmission/v1';
};

export type PostPrometheusJobsubmissionV1Responses = {
  200: JobSubmissionResponseSuccess;
};

// Written by scripts/generate-optum.mjs from Optum's document prometheus-analytics-checkjob; changes belong there.
export type CheckJobResponseSuccess = {
  JobId?: string | null;
  BatchName?: string | null;
  APIStatus?: string | null;
  ControlFileName?: string | null;
  StartDate?: string | null;
  EndDate?: string | null;
  DateToPurge?: string | null;
  PurgeDate?: string | null;
  Message?: string | null;
};

export type CheckJobRequest = {
  JobId?: string;
};

export type PostPrometheusCheckjobV1Data = {
  body: CheckJobRequest;
  path?: never;
  query?: never;
  url: '/prometheus/checkjob/v1';
};

export type PostPrometheusCheckjobV1Responses = {
  200: CheckJobResponseSuccess;
};

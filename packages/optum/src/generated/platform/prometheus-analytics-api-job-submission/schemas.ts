// Written by scripts/generate-optum.mjs from Optum's document prometheus-analytics-api-job-submission; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zJobSubmissionResponseSuccess: Check = z.looseObject({
    JobId: z.string().nullish(),
    BatchName: z.string().nullish(),
    Status: z.string().nullish(),
    Message: z.string().nullish()
  });

  const zJobSummissionRequest: Check = z.looseObject({
    controlFileName: z.string().optional()
  });

  const zPostPrometheusJobsubmissionV1Body: Check = zJobSummissionRequest;

  const zPostPrometheusJobsubmissionV1Response: Check = zJobSubmissionResponseSuccess;

  return {
    postPrometheusJobsubmissionV1: { body: zPostPrometheusJobsubmissionV1Body, answer: zPostPrometheusJobsubmissionV1Response },
  };
}

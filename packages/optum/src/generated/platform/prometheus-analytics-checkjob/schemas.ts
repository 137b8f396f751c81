// Written by scripts/generate-optum.mjs from Optum's document prometheus-analytics-checkjob; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zCheckJobResponseSuccess: Check = z.looseObject({
    JobId: z.string().nullish(),
    BatchName: z.string().nullish(),
    APIStatus: z.string().nullish(),
    ControlFileName: z.string().nullish(),
    StartDate: z.string().nullish(),
    EndDate: z.string().nullish(),
    DateToPurge: z.string().nullish(),
    PurgeDate: z.string().nullish(),
    Message: z.string().nullish()
  });

  const zCheckJobRequest: Check = z.looseObject({
    JobId: z.string().optional()
  });

  const zPostPrometheusCheckjobV1Body: Check = zCheckJobRequest;

  const zPostPrometheusCheckjobV1Response: Check = zCheckJobResponseSuccess;

  return {
    postPrometheusCheckjobV1: { body: zPostPrometheusCheckjobV1Body, answer: zPostPrometheusCheckjobV1Response },
  };
}

// Written by scripts/generate-optum.mjs from Optum's document medical-network-attachments-submission-v1; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zResponse: Check = z.looseObject({
    status: z.string().nullish(),
    implementationTransactionSetSyntaxError: z.string().nullish(),
    attachmentId: z.string().nullish(),
    transactionSetAcknowledgement: z.string().nullish()
  });

  const zGetMedicalnetworkAttachmentsSubmissionV1HealthcheckResponse: Check = z.looseObject({
    status: z.string().nullish()
  });

  const zPostMedicalnetworkAttachmentsSubmissionV1UploadsBody: Check = z.looseObject({
    files: z.array(z.string()),
    request: z.string().optional()
  });

  const zPostMedicalnetworkAttachmentsSubmissionV1UploadsResponse: Check = zResponse;

  return {
    getMedicalnetworkAttachmentsSubmissionV1Healthcheck: { answer: zGetMedicalnetworkAttachmentsSubmissionV1HealthcheckResponse },
    postMedicalnetworkAttachmentsSubmissionV1Uploads: { body: zPostMedicalnetworkAttachmentsSubmissionV1UploadsBody, answer: zPostMedicalnetworkAttachmentsSubmissionV1UploadsResponse },
  };
}

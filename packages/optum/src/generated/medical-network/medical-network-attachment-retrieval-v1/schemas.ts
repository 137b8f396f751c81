// Written by scripts/generate-optum.mjs from Optum's document medical-network-attachment-retrieval-v1; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zDocumentInfo: Check = z.looseObject({
    documentId: z.string().nullish(),
    attachmentControlNumber: z.string().nullish(),
    memberId: z.string().nullish(),
    patientFirstName: z.string().nullish(),
    patientLastName: z.string().nullish(),
    patientControlNumber: z.string().nullish(),
    providerId: z.string().nullish(),
    providerFirstName: z.string().nullish(),
    organizationName: z.string().nullish(),
    beginClaimServiceDate: z.string().nullish(),
    endClaimServiceDate: z.string().nullish(),
    attachmentUploadDate: z.string().nullish()
  });

  const zGetMedicalnetworkAttachmentsRetrievalV1HealthcheckResponse: Check = z.looseObject({
    status: z.string().nullish()
  });

  const zPostMedicalnetworkAttachmentsRetrievalV1SearchBody: Check = z.looseObject({
    startUploadDate: z.string(),
    endUploadDate: z.string(),
    attachmentControlNumber: z.string().optional(),
    patientFirstName: z.string().optional(),
    patientLastName: z.string().optional(),
    memberId: z.string().optional(),
    providerFirstName: z.string().optional(),
    organizationName: z.string().optional(),
    providerId: z.string().optional(),
    beginClaimServiceDate: z.string().optional(),
    endClaimServiceDate: z.string().optional(),
    size: z.number().optional()
  });

  const zPostMedicalnetworkAttachmentsRetrievalV1SearchQuery: Check = z.looseObject({
    testMode: z.enum(['true', 'false']).optional()
  });

  const zPostMedicalnetworkAttachmentsRetrievalV1SearchResponse: Check = z.array(zDocumentInfo);

  const zGetMedicalnetworkAttachmentsRetrievalV1DocumentidPath: Check = z.looseObject({
    documentId: z.string()
  });

  const zGetMedicalnetworkAttachmentsRetrievalV1DocumentidResponse: Check = z.string();

  return {
    getMedicalnetworkAttachmentsRetrievalV1Healthcheck: { answer: zGetMedicalnetworkAttachmentsRetrievalV1HealthcheckResponse },
    postMedicalnetworkAttachmentsRetrievalV1Search: { body: zPostMedicalnetworkAttachmentsRetrievalV1SearchBody, query: zPostMedicalnetworkAttachmentsRetrievalV1SearchQuery, answer: zPostMedicalnetworkAttachmentsRetrievalV1SearchResponse },
    getMedicalnetworkAttachmentsRetrievalV1Documentid: { path: zGetMedicalnetworkAttachmentsRetrievalV1DocumentidPath, answer: zGetMedicalnetworkAttachmentsRetrievalV1DocumentidResponse },
  };
}

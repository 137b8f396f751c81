// Written by scripts/generate-optum.mjs from Optum's document document-search-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zDocumentInput: Check = z.looseObject({
    documentId: z.string(),
    payerId: z.string()
  });

  const zDocumentMetadataInput: Check = z.looseObject({
    fromDate: z.string(),
    toDate: z.string(),
    categories: z.string().optional(),
    patientAccountNumber: z.string().optional(),
    claimNumber: z.string().optional(),
    filePath: z.string().optional(),
    checkId: z.string().optional(),
    notificationId: z.string().optional(),
    payerId: z.string()
  });

  const zDocumentInfo: Check = z.looseObject({
    tin: z.string().nullish(),
    claimNumber: z.string().nullish(),
    memberId: z.string().nullish(),
    category: z.string().nullish(),
    documentId: z.string().nullish(),
    fileName: z.string().nullish(),
    createdDate: z.string().nullish(),
    expiryDate: z.string().nullish(),
    physicianName: z.string().nullish(),
    policyNbr: z.string().nullish(),
    serviceDate: z.string().nullish(),
    patientName: z.string().nullish(),
    checkId: z.string().nullish(),
    notificationId: z.string().nullish(),
    contentType: z.string().nullish(),
    filePath: z.string().nullish(),
    patientAccountNumber: z.string().nullish()
  });

  const zDocumentList: Check = z.looseObject({
    documentInfo: zDocumentInfo.optional()
  });

  const zPagination: Check = z.looseObject({
    hasMoreRecords: z.boolean().nullish(),
    nextPageToken: z.string().nullish()
  });

  const zDocumentDownloadResponse: Check = z.looseObject({
    base64Document: z.string().nullish()
  });

  const zDocumentMetadataResponse: Check = z.looseObject({
    documentList: z.array(zDocumentList).nullish(),
    pagination: zPagination.optional()
  });

  const zPostOihubDocumentSearchV1Body: Check = z.looseObject({
    query: z.string(),
    variables: z.looseObject({
      documentMetadataInput: zDocumentMetadataInput.optional(),
      documentInput: zDocumentInput.optional()
    }).optional(),
    operationName: z.string()
  });

  const zPostOihubDocumentSearchV1Headers: Check = z.looseObject({
    providerTaxId: z.string(),
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional(),
    nextPageToken: z.string().optional()
  });

  const zPostOihubDocumentSearchV1Response: Check = z.looseObject({
    errors: z.array(z.looseObject({
      code: z.string().nullish(),
      description: z.string().nullish()
    }).nullable()).nullish(),
    data: z.looseObject({
      getDocument: zDocumentDownloadResponse.optional(),
      documentMetadata: zDocumentMetadataResponse.optional()
    }).nullish()
  });

  return {
    postOihubDocumentSearchV1: { body: zPostOihubDocumentSearchV1Body, headers: zPostOihubDocumentSearchV1Headers, answer: zPostOihubDocumentSearchV1Response },
  };
}

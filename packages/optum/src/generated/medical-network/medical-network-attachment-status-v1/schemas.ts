// Written by scripts/generate-optum.mjs from Optum's document medical-network-attachment-status-v1; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zDocumentDetails: Check = z.looseObject({
    documentName: z.string().nullish(),
    controlNumber: z.string().nullish(),
    statusCode: z.string().nullish(),
    statusMessage: z.string().nullish(),
    statusTimeStamp: z.string().nullish(),
    rejectionInformation: z.string().nullish()
  });

  const zStatusDetails: Check = z.looseObject({
    statusMessage: z.string().nullish(),
    statusCode: z.string().nullish(),
    statusTimeStamp: z.string().nullish(),
    documents: z.array(zDocumentDetails).nullish()
  });

  const zSummaryResponse: Check = zStatusDetails;

  const zSummaryResponses: Check = z.array(zSummaryResponse);

  const zTransactionDetails: Check = z.looseObject({
    submitterId: z.string().nullish(),
    payerId: z.string().nullish(),
    payerName: z.string().nullish(),
    memberId: z.string().nullish(),
    patientFirstName: z.string().nullish(),
    patientLastName: z.string().nullish(),
    providerId: z.string().nullish(),
    providerFirstName: z.string().nullish(),
    providerLastName: z.string().nullish(),
    transactionSubmittedDate: z.string().nullish(),
    rejectionInformation: z.string().nullish()
  });

  const zMetadataResponse: Check = z.looseObject({
    traceId: z.string().nullish(),
    transactionDetails: zTransactionDetails.nullish(),
    status: z.array(zStatusDetails).nullish()
  });

  const zMetadataResponses: Check = z.array(zMetadataResponse);

  const zDetailedResponse: Check = z.looseObject({
    transactionDetails: zTransactionDetails.nullish(),
    status: z.array(zStatusDetails).nullish()
  });

  const zGetMedicalnetworkAttachmentsStatusV1HealthcheckResponse: Check = z.looseObject({
    status: z.string().nullish()
  });

  const zGetMedicalnetworkAttachmentsStatusV1TraceidPath: Check = z.looseObject({
    traceId: z.string()
  });

  const zGetMedicalnetworkAttachmentsStatusV1TraceidQuery: Check = z.looseObject({
    fieldset: z.enum(['summary', 'detail'])
  });

  const zGetMedicalnetworkAttachmentsStatusV1TraceidResponse: Check = z.union([
    zSummaryResponses,
    zDetailedResponse
  ]);

  const zPostMedicalnetworkAttachmentsStatusV1MetadataBody: Check = z.looseObject({
    submitterId: z.string().optional(),
    payerId: z.string().optional(),
    claimStartDate: z.string().optional(),
    claimEndDate: z.string().optional(),
    transactionReceivedStartDate: z.string(),
    transactionReceivedEndDate: z.string(),
    claimNumber: z.string().optional(),
    patientFirstName: z.string().optional(),
    patientLastName: z.string().optional(),
    memberId: z.string().optional(),
    providerId: z.string().optional(),
    providerFirstName: z.string().optional(),
    providerLastName: z.string().optional(),
    payerName: z.string().optional()
  });

  const zPostMedicalnetworkAttachmentsStatusV1MetadataResponse: Check = zMetadataResponses;

  return {
    getMedicalnetworkAttachmentsStatusV1Healthcheck: { answer: zGetMedicalnetworkAttachmentsStatusV1HealthcheckResponse },
    getMedicalnetworkAttachmentsStatusV1Traceid: { path: zGetMedicalnetworkAttachmentsStatusV1TraceidPath, query: zGetMedicalnetworkAttachmentsStatusV1TraceidQuery, answer: zGetMedicalnetworkAttachmentsStatusV1TraceidResponse },
    postMedicalnetworkAttachmentsStatusV1Metadata: { body: zPostMedicalnetworkAttachmentsStatusV1MetadataBody, answer: zPostMedicalnetworkAttachmentsStatusV1MetadataResponse },
  };
}

// Written by scripts/generate-optum.mjs from Optum's document real-dental-attachments-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zImageIntelligenceMetadata: Check = z.looseObject({
    fileName: z.string(),
    mimeType: z.string(),
    serviceDate: z.string().regex(/^\\d{4}-\\d{2}-\\d{2}$/),
    toothNumbers: z.string().regex(/^[A-Za-z0-9]{2}(,[A-Za-z0-9]{2})/),
    procedureCodes: z.string().regex(/^([a-zA-Z0-9]{1,25})(,[a-zA-Z0-9]{1,25})$/)
  });

  const zCreateAttachmentResponse: Check = z.looseObject({
    status: z.string().nullish(),
    claimId: z.string().nullish(),
    createdAt: z.string().nullish(),
    attachmentIds: z.array(z.string().nullable()).nullish(),
    attachmentControlNumber: z.string().nullish(),
    imageIntelligenceTransactionId: z.string().nullish()
  });

  const zGetDentalAttachmentsV1HealthcheckResponse: Check = z.looseObject({
    Status: z.string().nullish()
  });

  const zPostDentalAttachmentsV1AttachmentsDocumentsBody: Check = z.looseObject({
    files: z.array(z.string()).min(1).max(10),
    claimId: z.string().max(50),
    payerId: z.string().regex(/^[A-Za-z0-9]{5}$/),
    memberId: z.string().max(50),
    providerNPI: z.string().regex(/^[0-9]{10}$/),
    submitterId: z.string().max(50),
    dateOfService: z.iso.date(),
    patientLastName: z.string().max(75),
    patientFirstName: z.string().max(50),
    patientDateOfBirth: z.string().max(10),
    billingProviderTaxId: z.string().max(50)
  });

  const zPostDentalAttachmentsV1AttachmentsDocumentsResponse: Check = zCreateAttachmentResponse;

  const zPostDentalAttachmentsV1AttachmentsDocumentsSearchBody: Check = z.looseObject({
    attachmentIds: z.array(z.string().regex(/^([A-Z]{3}#)?([0-9]{12}|[0-9a-fA-F]{24})$/)).min(1).max(10)
  });

  const zPostDentalAttachmentsV1AttachmentsDocumentsSearchResponse: Check = z.string();

  const zPostDentalAttachmentsV1AttachmentsDocumentsImageIntelligenceBody: Check = z.looseObject({
    files: z.array(z.string()).min(1).max(10),
    claimId: z.string().max(50),
    payerId: z.string().regex(/^[A-Za-z0-9]{5}$/),
    memberId: z.string().max(50),
    providerNPI: z.string().regex(/^[0-9]{10}$/),
    submitterId: z.string().max(50),
    fileMetadata: z.array(zImageIntelligenceMetadata),
    dateOfService: z.iso.date(),
    patientLastName: z.string().max(75),
    patientFirstName: z.string().max(50),
    patientDateOfBirth: z.string().max(10),
    billingProviderTaxId: z.string().max(50)
  });

  const zPostDentalAttachmentsV1AttachmentsDocumentsImageIntelligenceResponse: Check = zCreateAttachmentResponse;

  return {
    getDentalAttachmentsV1Healthcheck: { answer: zGetDentalAttachmentsV1HealthcheckResponse },
    postDentalAttachmentsV1AttachmentsDocuments: { body: zPostDentalAttachmentsV1AttachmentsDocumentsBody, answer: zPostDentalAttachmentsV1AttachmentsDocumentsResponse },
    postDentalAttachmentsV1AttachmentsDocumentsSearch: { body: zPostDentalAttachmentsV1AttachmentsDocumentsSearchBody, answer: zPostDentalAttachmentsV1AttachmentsDocumentsSearchResponse },
    postDentalAttachmentsV1AttachmentsDocumentsImageIntelligence: { body: zPostDentalAttachmentsV1AttachmentsDocumentsImageIntelligenceBody, answer: zPostDentalAttachmentsV1AttachmentsDocumentsImageIntelligenceResponse },
  };
}

// Written by scripts/generate-optum.mjs from Optum's document dental-attachment-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zLink: Check = z.looseObject({
    rel: z.string().nullish(),
    href: z.string().nullish(),
    action: z.string().nullish(),
    types: z.string().nullish()
  });

  const zAttachmentFile: Check = z.looseObject({
    attachmentFileId: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    attachmentId: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    vendorId: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    dateProcessed: z.iso.datetime().optional(),
    documentTypeCode: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    imageDate: z.iso.datetime().optional(),
    orientationCode: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    narrative: z.string().nullish(),
    pageCount: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    fileChecksum: z.string().nullish(),
    fileSize: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    fileExtension: z.string().nullish(),
    fileName: z.string().nullish(),
    attachmentFileData: z.string().nullish(),
    attachmentFileContent: z.string().nullish(),
    links: z.array(zLink).nullish()
  });

  const zAttachment: Check = z.looseObject({
    vendorId: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    vendorTransactionId: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    vendorClaimId: z.string().nullish(),
    attachmentId: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    clearinghouseTraceNumber: z.string().nullish(),
    payerId: z.string().nullish(),
    payerName: z.string().nullish(),
    payerReferenceNumber: z.string().nullish(),
    payerContactName: z.string().nullish(),
    payerCommNumberQualifier1: z.string().nullish(),
    payerCommNumber1: z.string().nullish(),
    payerCommNumberQualifier2: z.string().nullish(),
    payerCommNumber2: z.string().nullish(),
    payerCommNumberQualifier3: z.string().nullish(),
    payerCommNumber3: z.string().nullish(),
    providerEntityType: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    billingProviderTaxId: z.string().nullish(),
    billingProviderNpi: z.string().nullish(),
    billingProviderLastName: z.string().nullish(),
    billingProviderFirstName: z.string().nullish(),
    billingProviderTaxonomyCode: z.string().nullish(),
    billingProviderStreetAddress: z.string().nullish(),
    billingProviderCity: z.string().nullish(),
    billingProviderState: z.string().nullish(),
    billingProviderZipCode: z.string().nullish(),
    renderingProviderNpi: z.string().nullish(),
    renderingProviderLastName: z.string().nullish(),
    renderingProviderFirstName: z.string().nullish(),
    patientControlNumber: z.string().nullish(),
    patientLastName: z.string().nullish(),
    patientFirstName: z.string().nullish(),
    patientDob: z.iso.datetime().optional(),
    insuredId: z.string().nullish(),
    insuredLastName: z.string().nullish(),
    insuredFirstName: z.string().nullish(),
    insuredDob: z.iso.datetime().optional(),
    serviceDateLow: z.iso.datetime().optional(),
    serviceDateHigh: z.iso.datetime().optional(),
    totalChargeAmt: z.number().optional(),
    statusCode: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    statusDate: z.iso.datetime().optional(),
    isServiceLineRequest: z.boolean().optional(),
    serviceLineReferenceNumber: z.string().nullish(),
    serviceLineChargeAmt: z.number().optional(),
    procedureCode: z.string().nullish(),
    loincCode: z.string().nullish(),
    requestDate: z.iso.datetime().optional(),
    isCommitted: z.boolean().optional(),
    isSolicited: z.boolean().optional(),
    attachmentFile: z.array(zAttachmentFile).nullish(),
    links: z.array(zLink).nullish()
  });

  const zPostDentalnetworkAttachmentsV1CreateattachmentBody: Check = zAttachment;

  const zPostDentalnetworkAttachmentsV1AddattachmentBody: Check = zAttachmentFile;

  const zPutDentalnetworkAttachmentsV1AttachmentidUpdateattachmentfileAttachmentfileidBody: Check = zAttachmentFile;

  const zPutDentalnetworkAttachmentsV1AttachmentidUpdateattachmentfileAttachmentfileidPath: Check = z.looseObject({
    attachmentId: z.union([
      z.number(),
      z.string()
    ]),
    attachmentFileId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zPatchDentalnetworkAttachmentsV1CommitattachmentAttachmentidPath: Check = z.looseObject({
    attachmentId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetDentalnetworkAttachmentsV1GetattachmentbyidAttachmentidPath: Check = z.looseObject({
    attachmentId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetDentalnetworkAttachmentsV1GetattachmentlistAttachmentidPath: Check = z.looseObject({
    AttachmentId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zDeleteDentalnetworkAttachmentsV1AttachmentidDeleteattachmentfileAttachmentfileidPath: Check = z.looseObject({
    attachmentId: z.union([
      z.number(),
      z.string()
    ]),
    attachmentFileId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetDentalnetworkAttachmentsV1IsparticipatingpayerQuery: Check = z.looseObject({
    payerid: z.string()
  });

  const zGetDentalnetworkAttachmentsV1GetpayerbusinessrulesMeQuery: Check = z.looseObject({
    payerid: z.string(),
    procedurecodes: z.array(z.string()).optional()
  });

  return {
    postDentalnetworkAttachmentsV1Createattachment: { body: zPostDentalnetworkAttachmentsV1CreateattachmentBody },
    postDentalnetworkAttachmentsV1Addattachment: { body: zPostDentalnetworkAttachmentsV1AddattachmentBody },
    putDentalnetworkAttachmentsV1AttachmentidUpdateattachmentfileAttachmentfileid: { body: zPutDentalnetworkAttachmentsV1AttachmentidUpdateattachmentfileAttachmentfileidBody, path: zPutDentalnetworkAttachmentsV1AttachmentidUpdateattachmentfileAttachmentfileidPath },
    patchDentalnetworkAttachmentsV1CommitattachmentAttachmentid: { path: zPatchDentalnetworkAttachmentsV1CommitattachmentAttachmentidPath },
    getDentalnetworkAttachmentsV1GetattachmentbyidAttachmentid: { path: zGetDentalnetworkAttachmentsV1GetattachmentbyidAttachmentidPath },
    getDentalnetworkAttachmentsV1GetattachmentlistAttachmentid: { path: zGetDentalnetworkAttachmentsV1GetattachmentlistAttachmentidPath },
    deleteDentalnetworkAttachmentsV1AttachmentidDeleteattachmentfileAttachmentfileid: { path: zDeleteDentalnetworkAttachmentsV1AttachmentidDeleteattachmentfileAttachmentfileidPath },
    getDentalnetworkAttachmentsV1Getallparticipatingpayers: {  },
    getDentalnetworkAttachmentsV1Isparticipatingpayer: { query: zGetDentalnetworkAttachmentsV1IsparticipatingpayerQuery },
    getDentalnetworkAttachmentsV1GetpayerbusinessrulesMe: { query: zGetDentalnetworkAttachmentsV1GetpayerbusinessrulesMeQuery },
  };
}

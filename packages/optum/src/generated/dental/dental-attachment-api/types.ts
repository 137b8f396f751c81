// Written by scripts/generate-optum.mjs from Optum's document dental-attachment-api; changes belong there.
export type Link = {
  rel?: string | null;
  href?: string | null;
  action?: string | null;
  types?: string | null;
};

export type AttachmentFile = {
  attachmentFileId?: number;
  attachmentId?: number;
  vendorId?: number;
  dateProcessed?: string;
  documentTypeCode?: number;
  imageDate?: string;
  orientationCode?: number;
  narrative?: string | null;
  pageCount?: number;
  fileChecksum?: string | null;
  fileSize?: number;
  fileExtension?: string | null;
  fileName?: string | null;
  attachmentFileData?: string | null;
  attachmentFileContent?: string | null;
  links?: Array<Link> | null;
};

export type Attachment = {
  vendorId?: number;
  vendorTransactionId?: number;
  vendorClaimId?: string | null;
  attachmentId?: number;
  clearinghouseTraceNumber?: string | null;
  payerId?: string | null;
  payerName?: string | null;
  payerReferenceNumber?: string | null;
  payerContactName?: string | null;
  payerCommNumberQualifier1?: string | null;
  payerCommNumber1?: string | null;
  payerCommNumberQualifier2?: string | null;
  payerCommNumber2?: string | null;
  payerCommNumberQualifier3?: string | null;
  payerCommNumber3?: string | null;
  providerEntityType?: number;
  billingProviderTaxId?: string | null;
  billingProviderNpi?: string | null;
  billingProviderLastName?: string | null;
  billingProviderFirstName?: string | null;
  billingProviderTaxonomyCode?: string | null;
  billingProviderStreetAddress?: string | null;
  billingProviderCity?: string | null;
  billingProviderState?: string | null;
  billingProviderZipCode?: string | null;
  renderingProviderNpi?: string | null;
  renderingProviderLastName?: string | null;
  renderingProviderFirstName?: string | null;
  patientControlNumber?: string | null;
  patientLastName?: string | null;
  patientFirstName?: string | null;
  patientDob?: string;
  insuredId?: string | null;
  insuredLastName?: string | null;
  insuredFirstName?: string | null;
  insuredDob?: string;
  serviceDateLow?: string;
  serviceDateHigh?: string;
  totalChargeAmt?: number;
  statusCode?: number;
  statusDate?: string;
  isServiceLineRequest?: boolean;
  serviceLineReferenceNumber?: string | null;
  serviceLineChargeAmt?: number;
  procedureCode?: string | null;
  loincCode?: string | null;
  requestDate?: string;
  isCommitted?: boolean;
  isSolicited?: boolean;
  attachmentFile?: Array<AttachmentFile> | null;
  links?: Array<Link> | null;
};

export type PostDentalnetworkAttachmentsV1CreateattachmentData = {
  body: Attachment;
  path?: never;
  query?: never;
  url: '/dentalnetwork/attachments/v1/CreateAttachment';
};

export type PostDentalnetworkAttachmentsV1CreateattachmentResponses = {
  201: unknown;
};

export type PostDentalnetworkAttachmentsV1AddattachmentData = {
  body: AttachmentFile;
  path?: never;
  query?: never;
  url: '/dentalnetwork/attachments/v1/AddAttachment';
};

export type PostDentalnetworkAttachmentsV1AddattachmentResponses = {
  201: unknown;
};

export type PutDentalnetworkAttachmentsV1AttachmentidUpdateattachmentfileAttachmentfileidData = {
  body: AttachmentFile;
  path: {
    attachmentId: number | string;
    attachmentFileId: number | string;
  };
  query?: never;
  url: '/dentalnetwork/attachments/v1/{attachmentId}/UpdateAttachmentFile/{attachmentFileId}';
};

export type PutDentalnetworkAttachmentsV1AttachmentidUpdateattachmentfileAttachmentfileidResponses = {
  200: unknown;
};

export type PatchDentalnetworkAttachmentsV1CommitattachmentAttachmentidData = {
  body?: never;
  path: {
    attachmentId: number | string;
  };
  query?: never;
  url: '/dentalnetwork/attachments/v1/CommitAttachment/{attachmentId}';
};

export type PatchDentalnetworkAttachmentsV1CommitattachmentAttachmentidResponses = {
  200: unknown;
};

export type GetDentalnetworkAttachmentsV1GetattachmentbyidAttachmentidData = {
  body?: never;
  path: {
    attachmentId: number | string;
  };
  query?: never;
  url: '/dentalnetwork/attachments/v1/GetAttachmentbyId/{attachmentId}';
};

export type GetDentalnetworkAttachmentsV1GetattachmentbyidAttachmentidResponses = {
  200: unknown;
};

export type GetDentalnetworkAttachmentsV1GetattachmentlistAttachmentidData = {
  body?: never;
  path: {
    AttachmentId: number | string;
  };
  query?: never;
  url: '/dentalnetwork/attachments/v1/GetAttachmentList/{AttachmentId}';
};

export type GetDentalnetworkAttachmentsV1GetattachmentlistAttachmentidResponses = {
  200: unknown;
};

export type DeleteDentalnetworkAttachmentsV1AttachmentidDeleteattachmentfileAttachmentfileidData = {
  body?: never;
  path: {
    attachmentId: number | string;
    attachmentFileId: number | string;
  };
  query?: never;
  url: '/dentalnetwork/attachments/v1/{attachmentId}/DeleteAttachmentFile/{attachmentFileId}';
};

export type DeleteDentalnetworkAttachmentsV1AttachmentidDeleteattachmentfileAttachmentfileidResponses = {
  200: unknown;
};

export type GetDentalnetworkAttachmentsV1GetallparticipatingpayersData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/dentalnetwork/attachments/v1/GetAllParticipatingPayers';
};

export type GetDentalnetworkAttachmentsV1GetallparticipatingpayersResponses = {
  200: unknown;
};

export type GetDentalnetworkAttachmentsV1IsparticipatingpayerData = {
  body?: never;
  path?: never;
  query: {
    payerid: string;
  };
  url: '/dentalnetwork/attachments/v1/IsParticipatingPayer';
};

export type GetDentalnetworkAttachmentsV1IsparticipatingpayerResponses = {
  200: unknown;
};

export type GetDentalnetworkAttachmentsV1GetpayerbusinessrulesMeData = {
  body?: never;
  path?: never;
  query: {
    payerid: string;
    procedurecodes?: Array<string>;
  };
  url: '/dentalnetwork/attachments/v1/GetPayerBusinessRules/me';
};

export type GetDentalnetworkAttachmentsV1GetpayerbusinessrulesMeResponses = {
  200: unknown;
};

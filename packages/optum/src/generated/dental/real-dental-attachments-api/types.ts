// Written by scripts/generate-optum.mjs from Optum's document real-dental-attachments-api; changes belong there.
import type { Readable } from 'node:stream';

export type ImageIntelligenceMetadata = {
  fileName: string;
  mimeType: string;
  serviceDate: string;
  toothNumbers: string;
  procedureCodes: string;
};

export type CreateAttachmentResponse = {
  status?: string | null;
  claimId?: string | null;
  createdAt?: string | null;
  attachmentIds?: Array<string | null> | null;
  attachmentControlNumber?: string | null;
  imageIntelligenceTransactionId?: string | null;
};

export type GetDentalAttachmentsV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/dental/attachments/v1/healthcheck';
};

export type GetDentalAttachmentsV1HealthcheckResponses = {
  200: {
    Status?: string | null;
  };
};

export type PostDentalAttachmentsV1AttachmentsDocumentsData = {
  body: {
    files: Array<Blob | File>;
    claimId: string;
    payerId: string;
    memberId: string;
    providerNPI: string;
    submitterId: string;
    dateOfService: string;
    patientLastName: string;
    patientFirstName: string;
    patientDateOfBirth: string;
    billingProviderTaxId: string;
  };
  path?: never;
  query?: never;
  url: '/dental/attachments/v1/attachments/documents';
};

export type PostDentalAttachmentsV1AttachmentsDocumentsResponses = {
  201: CreateAttachmentResponse;
};

export type PostDentalAttachmentsV1AttachmentsDocumentsSearchData = {
  body: {
    attachmentIds: Array<string>;
  };
  path?: never;
  query?: never;
  url: '/dental/attachments/v1/attachments/documents/search';
};

export type PostDentalAttachmentsV1AttachmentsDocumentsSearchResponses = {
  200: Readable;
};

export type PostDentalAttachmentsV1AttachmentsDocumentsImageIntelligenceData = {
  body: {
    files: Array<Blob | File>;
    claimId: string;
    payerId: string;
    memberId: string;
    providerNPI: string;
    submitterId: string;
    fileMetadata: Array<ImageIntelligenceMetadata>;
    dateOfService: string;
    patientLastName: string;
    patientFirstName: string;
    patientDateOfBirth: string;
    billingProviderTaxId: string;
  };
  path?: never;
  query?: never;
  url: '/dental/attachments/v1/attachments/documents/image-intelligence';
};

export type PostDentalAttachmentsV1AttachmentsDocumentsImageIntelligenceResponses = {
  201: CreateAttachmentResponse;
};

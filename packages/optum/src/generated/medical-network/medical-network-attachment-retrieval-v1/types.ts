// Written by scripts/generate-optum.mjs from Optum's document medical-network-attachment-retrieval-v1; changes belong there.
import type { Readable } from 'node:stream';

export type DocumentInfo = {
  documentId?: string | null;
  attachmentControlNumber?: string | null;
  memberId?: string | null;
  patientFirstName?: string | null;
  patientLastName?: string | null;
  patientControlNumber?: string | null;
  providerId?: string | null;
  providerFirstName?: string | null;
  organizationName?: string | null;
  beginClaimServiceDate?: string | null;
  endClaimServiceDate?: string | null;
  attachmentUploadDate?: string | null;
};

export type GetMedicalnetworkAttachmentsRetrievalV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/medicalnetwork/attachments/retrieval/v1/healthcheck';
};

export type GetMedicalnetworkAttachmentsRetrievalV1HealthcheckResponses = {
  200: {
    status?: string | null;
  };
};

export type PostMedicalnetworkAttachmentsRetrievalV1SearchData = {
  body: {
    startUploadDate: string;
    endUploadDate: string;
    attachmentControlNumber?: string;
    patientFirstName?: string;
    patientLastName?: string;
    memberId?: string;
    providerFirstName?: string;
    organizationName?: string;
    providerId?: string;
    beginClaimServiceDate?: string;
    endClaimServiceDate?: string;
    size?: number;
  };
  path?: never;
  query?: {
    testMode?: 'true' | 'false';
  };
  url: '/medicalnetwork/attachments/retrieval/v1/search';
};

export type PostMedicalnetworkAttachmentsRetrievalV1SearchResponses = {
  200: Array<DocumentInfo>;
};

export type GetMedicalnetworkAttachmentsRetrievalV1DocumentidData = {
  body?: never;
  path: {
    documentId: string;
  };
  query?: never;
  url: '/medicalnetwork/attachments/retrieval/v1/{documentId}';
};

export type GetMedicalnetworkAttachmentsRetrievalV1DocumentidResponses = {
  200: Readable;
};

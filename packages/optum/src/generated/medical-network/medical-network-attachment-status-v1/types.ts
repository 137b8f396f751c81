// Written by scripts/generate-optum.mjs from Optum's document medical-network-attachment-status-v1; changes belong there.
export type SummaryResponses = Array<SummaryResponse>;

export type DocumentDetails = {
  documentName?: string | null;
  controlNumber?: string | null;
  statusCode?: string | null;
  statusMessage?: string | null;
  statusTimeStamp?: string | null;
  rejectionInformation?: string | null;
};

export type StatusDetails = {
  statusMessage?: string | null;
  statusCode?: string | null;
  statusTimeStamp?: string | null;
  documents?: Array<DocumentDetails> | null;
};

export type SummaryResponse = StatusDetails;

export type MetadataResponses = Array<MetadataResponse>;

export type TransactionDetails = {
  submitterId?: string | null;
  payerId?: string | null;
  payerName?: string | null;
  memberId?: string | null;
  patientFirstName?: string | null;
  patientLastName?: string | null;
  providerId?: string | null;
  providerFirstName?: string | null;
  providerLastName?: string | null;
  transactionSubmittedDate?: string | null;
  rejectionInformation?: string | null;
};

export type MetadataResponse = {
  traceId?: string | null;
  transactionDetails?: TransactionDetails | null;
  status?: Array<StatusDetails> | null;
};

export type DetailedResponse = {
  transactionDetails?: TransactionDetails | null;
  status?: Array<StatusDetails> | null;
};

export type GetMedicalnetworkAttachmentsStatusV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/medicalnetwork/attachments/status/v1/healthcheck';
};

export type GetMedicalnetworkAttachmentsStatusV1HealthcheckResponses = {
  200: {
    status?: string | null;
  };
};

export type GetMedicalnetworkAttachmentsStatusV1TraceidData = {
  body?: never;
  path: {
    traceId: string;
  };
  query: {
    fieldset: 'summary' | 'detail';
  };
  url: '/medicalnetwork/attachments/status/v1/{traceId}';
};

export type GetMedicalnetworkAttachmentsStatusV1TraceidResponses = {
  200: SummaryResponses | DetailedResponse;
};

export type PostMedicalnetworkAttachmentsStatusV1MetadataData = {
  body: {
    submitterId?: string;
    payerId?: string;
    claimStartDate?: string;
    claimEndDate?: string;
    transactionReceivedStartDate: string;
    transactionReceivedEndDate: string;
    claimNumber?: string;
    patientFirstName?: string;
    patientLastName?: string;
    memberId?: string;
    providerId?: string;
    providerFirstName?: string;
    providerLastName?: string;
    payerName?: string;
  };
  path?: never;
  query?: never;
  url: '/medicalnetwork/attachments/status/v1/metadata';
};

export type PostMedicalnetworkAttachmentsStatusV1MetadataResponses = {
  200: MetadataResponses;
};

// Written by scripts/generate-optum.mjs from Optum's document medical-network-attachments-submission-v1; changes belong there.
export type Response = {
  status?: string | null;
  implementationTransactionSetSyntaxError?: string | null;
  attachmentId?: string | null;
  transactionSetAcknowledgement?: string | null;
};

export type GetMedicalnetworkAttachmentsSubmissionV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/medicalnetwork/attachments/submission/v1/healthcheck';
};

export type GetMedicalnetworkAttachmentsSubmissionV1HealthcheckResponses = {
  200: {
    status?: string | null;
  };
};

export type PostMedicalnetworkAttachmentsSubmissionV1UploadsData = {
  body: {
    files: Array<Blob | File>;
    request?: string;
  };
  path?: never;
  query?: never;
  url: '/medicalnetwork/attachments/submission/v1/uploads';
};

export type PostMedicalnetworkAttachmentsSubmissionV1UploadsResponses = {
  200: Response;
};

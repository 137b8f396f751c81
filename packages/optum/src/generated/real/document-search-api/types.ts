// Written by scripts/generate-optum.mjs from Optum's document document-search-api; changes belong there.
export type DocumentInput = {
  documentId: string;
  payerId: string;
};

export type DocumentMetadataInput = {
  fromDate: string;
  toDate: string;
  categories?: string;
  patientAccountNumber?: string;
  claimNumber?: string;
  filePath?: string;
  checkId?: string;
  notificationId?: string;
  payerId: string;
};

export type DocumentList = {
  documentInfo?: DocumentInfo;
};

export type DocumentInfo = {
  tin?: string | null;
  claimNumber?: string | null;
  memberId?: string | null;
  category?: string | null;
  documentId?: string | null;
  fileName?: string | null;
  createdDate?: string | null;
  expiryDate?: string | null;
  physicianName?: string | null;
  policyNbr?: string | null;
  serviceDate?: string | null;
  patientName?: string | null;
  checkId?: string | null;
  notificationId?: string | null;
  contentType?: string | null;
  filePath?: string | null;
  patientAccountNumber?: string | null;
};

export type Pagination = {
  hasMoreRecords?: boolean | null;
  nextPageToken?: string | null;
};

export type DocumentDownloadResponse = {
  base64Document?: string | null;
};

export type DocumentMetadataResponse = {
  documentList?: Array<DocumentList> | null;
  pagination?: Pagination;
};

export type PostOihubDocumentSearchV1Data = {
  body: {
    query: string;
    variables?: {
      documentMetadataInput?: DocumentMetadataInput;
      documentInput?: DocumentInput;
    };
    operationName: string;
  };
  headers: {
    providerTaxId: string;
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
    nextPageToken?: string;
  };
  path?: never;
  query?: never;
  url: '/oihub/document/search/v1';
};

export type PostOihubDocumentSearchV1Responses = {
  200: {
    errors?: Array<{
      code?: string | null;
      description?: string | null;
    } | null> | null;
    data?: {
      getDocument?: DocumentDownloadResponse;
      documentMetadata?: DocumentMetadataResponse;
    } | null;
  };
};

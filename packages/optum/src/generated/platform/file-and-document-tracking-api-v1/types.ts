// Written by scripts/generate-optum.mjs from Optum's document file-and-document-tracking-api-v1; changes belong there.
export type DocumentCountRespObj = {
  data?: Array<DocumentCountObj> | null;
  rowCount?: number | null;
};

export type DocumentCountObj = {
  fileName?: string | null;
  errorCount?: number | null;
  heldCount?: number | null;
  confirmedCount?: number | null;
  InProductionCount?: number | null;
  completedCount?: number | null;
  webCount?: number | null;
  importCount?: number | null;
  importDate?: string | null;
  enotesCount?: number | null;
  clientKey?: string | null;
};

export type DocStatusObj = {
  fileName?: string | null;
  importDate?: string | null;
  claimNumber?: string | null;
  claimType?: string | null;
  recipientType?: string | null;
  documentStatus?: string | null;
  eNoteDeliveryDate?: string | null;
  docCompletedDate?: string | null;
  clientKey?: string | null;
  docType?: string | null;
};

export type DocumentStatusRespObj = {
  data?: Array<DocStatusObj> | null;
  rowCount?: number | null;
};

export type FileStatusRespObj = {
  data?: Array<FileStatusObj> | null;
  rowCount?: number | null;
};

export type FileStatusObj = {
  fileName?: string | null;
  importDate?: string | null;
  fileStatus?: string | null;
  fileCompletedDate?: string | null;
  firstMailDate?: string | null;
  lastMailDate?: string | null;
  eNoteDeliveryDate?: string | null;
  clientKey?: string | null;
};

export type GetApiPtapiV1GetfilestatusContextidFilenameData = {
  body?: never;
  path: {
    contextID: string;
    fileName: string;
  };
  query?: {
    importStartDate?: string;
    importEndDate?: string;
  };
  url: '/api/ptapi/v1/getFileStatus/{contextID}/{fileName}';
};

export type GetApiPtapiV1GetfilestatusContextidFilenameResponses = {
  200: FileStatusRespObj;
};

export type GetApiPtapiV1GetlistoffilestatusContextidData = {
  body?: never;
  path: {
    contextID: string;
  };
  query?: {
    claimNumber?: string;
    importStartDate?: string;
    importEndDate?: string;
    claimType?: string;
  };
  url: '/api/ptapi/v1/getListOfFileStatus/{contextID}';
};

export type GetApiPtapiV1GetlistoffilestatusContextidResponses = {
  200: FileStatusRespObj;
};

export type GetApiPtapiV1GetdocumentstatusContextidFilenameClaimnumberClaimtypeRecipienttypeData = {
  body?: never;
  path: {
    contextID: string;
    fileName: string;
    claimNumber: string;
    claimType: string;
    recipientType: string;
  };
  query?: {
    docType?: string;
    importStartDate?: string;
    importEndDate?: string;
  };
  url: '/api/ptapi/v1/getDocumentStatus/{contextID}/{fileName}/{claimNumber}/{claimType}/{recipientType}';
};

export type GetApiPtapiV1GetdocumentstatusContextidFilenameClaimnumberClaimtypeRecipienttypeResponses = {
  200: DocumentStatusRespObj;
};

export type GetApiPtapiV1GetlistofdocstatusContextidRecipienttypeData = {
  body?: never;
  path: {
    contextID: string;
    recipientType: string;
  };
  query?: {
    fileName?: string;
    claimNumber?: string;
    claimType?: string;
    docType?: string;
    importStartDate?: string;
    importEndDate?: string;
  };
  url: '/api/ptapi/v1/getListofDocStatus/{contextID}/{recipientType}';
};

export type GetApiPtapiV1GetlistofdocstatusContextidRecipienttypeResponses = {
  200: DocumentStatusRespObj;
};

export type GetApiPtapiV1GetdoccountsContextidData = {
  body?: never;
  path: {
    contextID: string;
  };
  query?: {
    fileName?: string;
    claimNumber?: string;
    importStartDate?: string;
    importEndDate?: string;
  };
  url: '/api/ptapi/v1/getDocCounts/{contextID}';
};

export type GetApiPtapiV1GetdoccountsContextidResponses = {
  200: DocumentCountRespObj;
};

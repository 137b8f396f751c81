// Written by scripts/generate-optum.mjs from Optum's document file-and-document-tracking-api-v1; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zDocumentCountObj: Check = z.looseObject({
    fileName: z.string().nullish(),
    errorCount: z.int().nullish(),
    heldCount: z.int().nullish(),
    confirmedCount: z.int().nullish(),
    InProductionCount: z.int().nullish(),
    completedCount: z.int().nullish(),
    webCount: z.int().nullish(),
    importCount: z.int().nullish(),
    importDate: z.string().nullish(),
    enotesCount: z.int().nullish(),
    clientKey: z.string().nullish()
  });

  const zDocumentCountRespObj: Check = z.looseObject({
    data: z.array(zDocumentCountObj).nullish(),
    rowCount: z.int().nullish()
  });

  const zDocStatusObj: Check = z.looseObject({
    fileName: z.string().nullish(),
    importDate: z.string().nullish(),
    claimNumber: z.string().nullish(),
    claimType: z.string().nullish(),
    recipientType: z.string().nullish(),
    documentStatus: z.string().nullish(),
    eNoteDeliveryDate: z.string().nullish(),
    docCompletedDate: z.string().nullish(),
    clientKey: z.string().nullish(),
    docType: z.string().nullish()
  });

  const zDocumentStatusRespObj: Check = z.looseObject({
    data: z.array(zDocStatusObj).nullish(),
    rowCount: z.int().nullish()
  });

  const zFileStatusObj: Check = z.looseObject({
    fileName: z.string().nullish(),
    importDate: z.string().nullish(),
    fileStatus: z.string().nullish(),
    fileCompletedDate: z.string().nullish(),
    firstMailDate: z.string().nullish(),
    lastMailDate: z.string().nullish(),
    eNoteDeliveryDate: z.string().nullish(),
    clientKey: z.string().nullish()
  });

  const zFileStatusRespObj: Check = z.looseObject({
    data: z.array(zFileStatusObj).nullish(),
    rowCount: z.int().nullish()
  });

  const zGetApiPtapiV1GetfilestatusContextidFilenamePath: Check = z.looseObject({
    contextID: z.string(),
    fileName: z.string()
  });

  const zGetApiPtapiV1GetfilestatusContextidFilenameQuery: Check = z.looseObject({
    importStartDate: z.string().optional(),
    importEndDate: z.string().optional()
  });

  const zGetApiPtapiV1GetfilestatusContextidFilenameResponse: Check = zFileStatusRespObj;

  const zGetApiPtapiV1GetlistoffilestatusContextidPath: Check = z.looseObject({
    contextID: z.string()
  });

  const zGetApiPtapiV1GetlistoffilestatusContextidQuery: Check = z.looseObject({
    claimNumber: z.string().optional(),
    importStartDate: z.string().optional(),
    importEndDate: z.string().optional(),
    claimType: z.string().optional()
  });

  const zGetApiPtapiV1GetlistoffilestatusContextidResponse: Check = zFileStatusRespObj;

  const zGetApiPtapiV1GetdocumentstatusContextidFilenameClaimnumberClaimtypeRecipienttypePath: Check = z.looseObject({
    contextID: z.string(),
    fileName: z.string(),
    claimNumber: z.string(),
    claimType: z.string(),
    recipientType: z.string()
  });

  const zGetApiPtapiV1GetdocumentstatusContextidFilenameClaimnumberClaimtypeRecipienttypeQuery: Check = z.looseObject({
    docType: z.string().optional(),
    importStartDate: z.string().optional(),
    importEndDate: z.string().optional()
  });

  const zGetApiPtapiV1GetdocumentstatusContextidFilenameClaimnumberClaimtypeRecipienttypeResponse: Check = zDocumentStatusRespObj;

  const zGetApiPtapiV1GetlistofdocstatusContextidRecipienttypePath: Check = z.looseObject({
    contextID: z.string(),
    recipientType: z.string()
  });

  const zGetApiPtapiV1GetlistofdocstatusContextidRecipienttypeQuery: Check = z.looseObject({
    fileName: z.string().optional(),
    claimNumber: z.string().optional(),
    claimType: z.string().optional(),
    docType: z.string().optional(),
    importStartDate: z.string().optional(),
    importEndDate: z.string().optional()
  });

  const zGetApiPtapiV1GetlistofdocstatusContextidRecipienttypeResponse: Check = zDocumentStatusRespObj;

  const zGetApiPtapiV1GetdoccountsContextidPath: Check = z.looseObject({
    contextID: z.string()
  });

  const zGetApiPtapiV1GetdoccountsContextidQuery: Check = z.looseObject({
    fileName: z.string().optional(),
    claimNumber: z.string().optional(),
    importStartDate: z.string().optional(),
    importEndDate: z.string().optional()
  });

  const zGetApiPtapiV1GetdoccountsContextidResponse: Check = zDocumentCountRespObj;

  return {
    getApiPtapiV1GetfilestatusContextidFilename: { path: zGetApiPtapiV1GetfilestatusContextidFilenamePath, query: zGetApiPtapiV1GetfilestatusContextidFilenameQuery, answer: zGetApiPtapiV1GetfilestatusContextidFilenameResponse },
    getApiPtapiV1GetlistoffilestatusContextid: { path: zGetApiPtapiV1GetlistoffilestatusContextidPath, query: zGetApiPtapiV1GetlistoffilestatusContextidQuery, answer: zGetApiPtapiV1GetlistoffilestatusContextidResponse },
    getApiPtapiV1GetdocumentstatusContextidFilenameClaimnumberClaimtypeRecipienttype: { path: zGetApiPtapiV1GetdocumentstatusContextidFilenameClaimnumberClaimtypeRecipienttypePath, query: zGetApiPtapiV1GetdocumentstatusContextidFilenameClaimnumberClaimtypeRecipienttypeQuery, answer: zGetApiPtapiV1GetdocumentstatusContextidFilenameClaimnumberClaimtypeRecipienttypeResponse },
    getApiPtapiV1GetlistofdocstatusContextidRecipienttype: { path: zGetApiPtapiV1GetlistofdocstatusContextidRecipienttypePath, query: zGetApiPtapiV1GetlistofdocstatusContextidRecipienttypeQuery, answer: zGetApiPtapiV1GetlistofdocstatusContextidRecipienttypeResponse },
    getApiPtapiV1GetdoccountsContextid: { path: zGetApiPtapiV1GetdoccountsContextidPath, query: zGetApiPtapiV1GetdoccountsContextidQuery, answer: zGetApiPtapiV1GetdoccountsContextidResponse },
  };
}

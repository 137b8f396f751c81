// Written by scripts/generate-optum.mjs from Optum's dental documents; changes belong there.
import type { OperationTable } from '../../internal/operation/table.js';

/** Operations that may not be sent twice. */
export type UnsafeKey = 
  | 'POST /dentalnetwork/attachments/v1/CreateAttachment'
  | 'POST /dentalnetwork/attachments/v1/AddAttachment'
  | 'PUT /dentalnetwork/attachments/v1/{attachmentId}/UpdateAttachmentFile/{attachmentFileId}'
  | 'PATCH /dentalnetwork/attachments/v1/CommitAttachment/{attachmentId}'
  | 'DELETE /dentalnetwork/attachments/v1/{attachmentId}/DeleteAttachmentFile/{attachmentFileId}'
  | 'POST /dental/attachments/v1/attachments/documents'
  | 'POST /dental/attachments/v1/attachments/documents/image-intelligence';

/** Operations whose GraphQL document says what may be done with them. */
export type GraphqlKey = 
  | 'POST /oihub/dental/claim/precare/v1'
  | 'POST /oihub/dental/claim/inquiry/v1'
  | 'POST /py/oihub/claim/dnt/submit/v1/graphql'
  | 'POST /oihub/dental/eligibility/preservice/v1'
  | 'POST /oihub/dnt/enh/eligibility/preservice/v1';

export const rows: OperationTable = {
  "POST /dentalnetwork/attachments/v1/CreateAttachment": [{"document":"dental-attachment-api","name":"postDentalnetworkAttachmentsV1Createattachment","line":"dental","origin":"gateway","token":"v2","retryClass":"unsafe","contentType":"application/json","answer":"any"}],
  "POST /dentalnetwork/attachments/v1/AddAttachment": [{"document":"dental-attachment-api","name":"postDentalnetworkAttachmentsV1Addattachment","line":"dental","origin":"gateway","token":"v2","retryClass":"unsafe","contentType":"application/json","answer":"any"}],
  "PUT /dentalnetwork/attachments/v1/{attachmentId}/UpdateAttachmentFile/{attachmentFileId}": [{"document":"dental-attachment-api","name":"putDentalnetworkAttachmentsV1AttachmentidUpdateattachmentfileAttachmentfileid","line":"dental","origin":"gateway","token":"v2","retryClass":"unsafe","contentType":"application/json","answer":"any"}],
  "PATCH /dentalnetwork/attachments/v1/CommitAttachment/{attachmentId}": [{"document":"dental-attachment-api","name":"patchDentalnetworkAttachmentsV1CommitattachmentAttachmentid","line":"dental","origin":"gateway","token":"v2","retryClass":"unsafe","contentType":"none","answer":"any"}],
  "GET /dentalnetwork/attachments/v1/GetAttachmentbyId/{attachmentId}": [{"document":"dental-attachment-api","name":"getDentalnetworkAttachmentsV1GetattachmentbyidAttachmentid","line":"dental","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"any"}],
  "GET /dentalnetwork/attachments/v1/GetAttachmentList/{AttachmentId}": [{"document":"dental-attachment-api","name":"getDentalnetworkAttachmentsV1GetattachmentlistAttachmentid","line":"dental","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"any"}],
  "DELETE /dentalnetwork/attachments/v1/{attachmentId}/DeleteAttachmentFile/{attachmentFileId}": [{"document":"dental-attachment-api","name":"deleteDentalnetworkAttachmentsV1AttachmentidDeleteattachmentfileAttachmentfileid","line":"dental","origin":"gateway","token":"v2","retryClass":"unsafe","contentType":"none","answer":"any"}],
  "GET /dentalnetwork/attachments/v1/GetAllParticipatingPayers": [{"document":"dental-attachment-api","name":"getDentalnetworkAttachmentsV1Getallparticipatingpayers","line":"dental","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"any"}],
  "GET /dentalnetwork/attachments/v1/IsParticipatingPayer": [{"document":"dental-attachment-api","name":"getDentalnetworkAttachmentsV1Isparticipatingpayer","line":"dental","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"any"}],
  "GET /dentalnetwork/attachments/v1/GetPayerBusinessRules/me": [{"document":"dental-attachment-api","name":"getDentalnetworkAttachmentsV1GetpayerbusinessrulesMe","line":"dental","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"any"}],
  "POST /oihub/dental/claim/precare/v1": [{"document":"dental-pre-care-estimate-api","name":"postOihubDentalClaimPrecareV1","line":"dental","origin":"gateway","token":"sntl","retryClass":"graphql","contentType":"application/json","answer":"json","headers":["apim-gateway-client-id","providerTaxId"]}],
  "GET /oihub/dental/claim/precare/v1/healthcheck": [{"document":"dental-pre-care-estimate-api","name":"getOihubDentalClaimPrecareV1Healthcheck","line":"dental","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"any"}],
  "GET /dental/attachments/v1/healthcheck": [{"document":"real-dental-attachments-api","name":"getDentalAttachmentsV1Healthcheck","line":"dental","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"json"}],
  "POST /dental/attachments/v1/attachments/documents": [{"document":"real-dental-attachments-api","name":"postDentalAttachmentsV1AttachmentsDocuments","line":"dental","origin":"gateway","token":"sntl","retryClass":"unsafe","contentType":"multipart/form-data","answer":"json"}],
  "POST /dental/attachments/v1/attachments/documents/search": [{"document":"real-dental-attachments-api","name":"postDentalAttachmentsV1AttachmentsDocumentsSearch","line":"dental","origin":"gateway","token":"sntl","retryClass":"idempotent","contentType":"application/json","answer":"stream"}],
  "POST /dental/attachments/v1/attachments/documents/image-intelligence": [{"document":"real-dental-attachments-api","name":"postDentalAttachmentsV1AttachmentsDocumentsImageIntelligence","line":"dental","origin":"gateway","token":"sntl","retryClass":"unsafe","contentType":"multipart/form-data","answer":"json"}],
  "POST /oihub/dental/claim/inquiry/v1": [{"document":"real-dental-claim-status-api","name":"postOihubDentalClaimInquiryV1","line":"dental","origin":"gateway","token":"sntl","retryClass":"graphql","contentType":"application/json","answer":"json","headers":["providerTaxId"],"sandboxHeader":true}],
  "GET /oihub/dental/claim/inquiry/v1/healthcheck": [{"document":"real-dental-claim-status-api","name":"getOihubDentalClaimInquiryV1Healthcheck","line":"dental","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"json"}],
  "POST /py/oihub/claim/dnt/submit/v1/graphql": [{"document":"real-dental-claim-submission-api","name":"postPyOihubClaimDntSubmitV1Graphql","line":"dental","origin":"gateway","token":"sntl","retryClass":"graphql","contentType":"application/json","answer":"json"}],
  "GET /py/oihub/claim/dnt/submit/v1/health-check": [{"document":"real-dental-claim-submission-api","name":"getPyOihubClaimDntSubmitV1HealthCheck","line":"dental","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"any"}],
  "POST /oihub/dental/eligibility/preservice/v1": [{"document":"real-dental-pre-care-eligibility-api","name":"postOihubDentalEligibilityPreserviceV1","line":"dental","origin":"gateway","token":"sntl","retryClass":"graphql","contentType":"application/json","answer":"json","headers":["providerTaxId"],"sandboxHeader":true,"timeoutMs":90000}],
  "GET /oihub/dental/eligibility/preservice/v1/healthcheck": [{"document":"real-dental-pre-care-eligibility-api","name":"getOihubDentalEligibilityPreserviceV1Healthcheck","line":"dental","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"any"}],
  "GET /oihub/dnt/enh/eligibility/preservice/v1/healthcheck": [{"document":"real-dental-pre-care-eligibility-intelligence-api","name":"getOihubDntEnhEligibilityPreserviceV1Healthcheck","line":"dental","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"json"}],
  "POST /oihub/dnt/enh/eligibility/preservice/v1": [{"document":"real-dental-pre-care-eligibility-intelligence-api","name":"postOihubDntEnhEligibilityPreserviceV1","line":"dental","origin":"gateway","token":"sntl","retryClass":"graphql","contentType":"application/json","answer":"json","headers":["providertaxid"],"timeoutMs":90000}],
};

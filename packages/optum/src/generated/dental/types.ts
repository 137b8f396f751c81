// Written by scripts/generate-optum.mjs from Optum's dental documents; changes belong there.
import type * as D0 from './dental-attachment-api/types.js';
import type * as D1 from './dental-pre-care-estimate-api/types.js';
import type * as D2 from './real-dental-attachments-api/types.js';
import type * as D3 from './real-dental-claim-status-api/types.js';
import type * as D4 from './real-dental-claim-submission-api/types.js';
import type * as D5 from './real-dental-pre-care-eligibility-api/types.js';
import type * as D6 from './real-dental-pre-care-eligibility-intelligence-api/types.js';

/** Dental: requests and responses by `METHOD /path`, then by the media type of the request. */
export interface DentalOperations {
  /** Retry class `unsafe`, tokens `v2`, document `dental-attachment-api`. */
  'POST /dentalnetwork/attachments/v1/CreateAttachment': {
    'application/json': { request: Omit<D0.PostDentalnetworkAttachmentsV1CreateattachmentData, 'url'>; responses: D0.PostDentalnetworkAttachmentsV1CreateattachmentResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `dental-attachment-api`. */
  'POST /dentalnetwork/attachments/v1/AddAttachment': {
    'application/json': { request: Omit<D0.PostDentalnetworkAttachmentsV1AddattachmentData, 'url'>; responses: D0.PostDentalnetworkAttachmentsV1AddattachmentResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `dental-attachment-api`. */
  'PUT /dentalnetwork/attachments/v1/{attachmentId}/UpdateAttachmentFile/{attachmentFileId}': {
    'application/json': { request: Omit<D0.PutDentalnetworkAttachmentsV1AttachmentidUpdateattachmentfileAttachmentfileidData, 'url'>; responses: D0.PutDentalnetworkAttachmentsV1AttachmentidUpdateattachmentfileAttachmentfileidResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `dental-attachment-api`. */
  'PATCH /dentalnetwork/attachments/v1/CommitAttachment/{attachmentId}': {
    'none': { request: Omit<D0.PatchDentalnetworkAttachmentsV1CommitattachmentAttachmentidData, 'url'>; responses: D0.PatchDentalnetworkAttachmentsV1CommitattachmentAttachmentidResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `dental-attachment-api`. */
  'GET /dentalnetwork/attachments/v1/GetAttachmentbyId/{attachmentId}': {
    'none': { request: Omit<D0.GetDentalnetworkAttachmentsV1GetattachmentbyidAttachmentidData, 'url'>; responses: D0.GetDentalnetworkAttachmentsV1GetattachmentbyidAttachmentidResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `dental-attachment-api`. */
  'GET /dentalnetwork/attachments/v1/GetAttachmentList/{AttachmentId}': {
    'none': { request: Omit<D0.GetDentalnetworkAttachmentsV1GetattachmentlistAttachmentidData, 'url'>; responses: D0.GetDentalnetworkAttachmentsV1GetattachmentlistAttachmentidResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `dental-attachment-api`. */
  'DELETE /dentalnetwork/attachments/v1/{attachmentId}/DeleteAttachmentFile/{attachmentFileId}': {
    'none': { request: Omit<D0.DeleteDentalnetworkAttachmentsV1AttachmentidDeleteattachmentfileAttachmentfileidData, 'url'>; responses: D0.DeleteDentalnetworkAttachmentsV1AttachmentidDeleteattachmentfileAttachmentfileidResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `dental-attachment-api`. */
  'GET /dentalnetwork/attachments/v1/GetAllParticipatingPayers': {
    'none': { request: Omit<D0.GetDentalnetworkAttachmentsV1GetallparticipatingpayersData, 'url'>; responses: D0.GetDentalnetworkAttachmentsV1GetallparticipatingpayersResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `dental-attachment-api`. */
  'GET /dentalnetwork/attachments/v1/IsParticipatingPayer': {
    'none': { request: Omit<D0.GetDentalnetworkAttachmentsV1IsparticipatingpayerData, 'url'>; responses: D0.GetDentalnetworkAttachmentsV1IsparticipatingpayerResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `dental-attachment-api`. */
  'GET /dentalnetwork/attachments/v1/GetPayerBusinessRules/me': {
    'none': { request: Omit<D0.GetDentalnetworkAttachmentsV1GetpayerbusinessrulesMeData, 'url'>; responses: D0.GetDentalnetworkAttachmentsV1GetpayerbusinessrulesMeResponses };
  };
  /** Retry class `graphql`, tokens `sntl`, document `dental-pre-care-estimate-api`. */
  'POST /oihub/dental/claim/precare/v1': {
    'application/json': { request: Omit<D1.PostOihubDentalClaimPrecareV1Data, 'url'>; responses: D1.PostOihubDentalClaimPrecareV1Responses };
  };
  /** Retry class `safe`, tokens `sntl`, document `dental-pre-care-estimate-api`. */
  'GET /oihub/dental/claim/precare/v1/healthcheck': {
    'none': { request: Omit<D1.GetOihubDentalClaimPrecareV1HealthcheckData, 'url'>; responses: D1.GetOihubDentalClaimPrecareV1HealthcheckResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `real-dental-attachments-api`. */
  'GET /dental/attachments/v1/healthcheck': {
    'none': { request: Omit<D2.GetDentalAttachmentsV1HealthcheckData, 'url'>; responses: D2.GetDentalAttachmentsV1HealthcheckResponses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `real-dental-attachments-api`. */
  'POST /dental/attachments/v1/attachments/documents': {
    'multipart/form-data': { request: Omit<D2.PostDentalAttachmentsV1AttachmentsDocumentsData, 'url'>; responses: D2.PostDentalAttachmentsV1AttachmentsDocumentsResponses };
  };
  /** Retry class `idempotent`, tokens `sntl`, document `real-dental-attachments-api`. */
  'POST /dental/attachments/v1/attachments/documents/search': {
    'application/json': { request: Omit<D2.PostDentalAttachmentsV1AttachmentsDocumentsSearchData, 'url'>; responses: D2.PostDentalAttachmentsV1AttachmentsDocumentsSearchResponses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `real-dental-attachments-api`. */
  'POST /dental/attachments/v1/attachments/documents/image-intelligence': {
    'multipart/form-data': { request: Omit<D2.PostDentalAttachmentsV1AttachmentsDocumentsImageIntelligenceData, 'url'>; responses: D2.PostDentalAttachmentsV1AttachmentsDocumentsImageIntelligenceResponses };
  };
  /** Retry class `graphql`, tokens `sntl`, document `real-dental-claim-status-api`. */
  'POST /oihub/dental/claim/inquiry/v1': {
    'application/json': { request: Omit<D3.PostOihubDentalClaimInquiryV1Data, 'url'>; responses: D3.PostOihubDentalClaimInquiryV1Responses };
  };
  /** Retry class `safe`, tokens `sntl`, document `real-dental-claim-status-api`. */
  'GET /oihub/dental/claim/inquiry/v1/healthcheck': {
    'none': { request: Omit<D3.GetOihubDentalClaimInquiryV1HealthcheckData, 'url'>; responses: D3.GetOihubDentalClaimInquiryV1HealthcheckResponses };
  };
  /** Retry class `graphql`, tokens `sntl`, document `real-dental-claim-submission-api`. */
  'POST /py/oihub/claim/dnt/submit/v1/graphql': {
    'application/json': { request: Omit<D4.PostPyOihubClaimDntSubmitV1GraphqlData, 'url'>; responses: D4.PostPyOihubClaimDntSubmitV1GraphqlResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `real-dental-claim-submission-api`. */
  'GET /py/oihub/claim/dnt/submit/v1/health-check': {
    'none': { request: Omit<D4.GetPyOihubClaimDntSubmitV1HealthCheckData, 'url'>; responses: D4.GetPyOihubClaimDntSubmitV1HealthCheckResponses };
  };
  /** Retry class `graphql`, tokens `sntl`, document `real-dental-pre-care-eligibility-api`. */
  'POST /oihub/dental/eligibility/preservice/v1': {
    'application/json': { request: Omit<D5.PostOihubDentalEligibilityPreserviceV1Data, 'url'>; responses: D5.PostOihubDentalEligibilityPreserviceV1Responses };
  };
  /** Retry class `safe`, tokens `sntl`, document `real-dental-pre-care-eligibility-api`. */
  'GET /oihub/dental/eligibility/preservice/v1/healthcheck': {
    'none': { request: Omit<D5.GetOihubDentalEligibilityPreserviceV1HealthcheckData, 'url'>; responses: D5.GetOihubDentalEligibilityPreserviceV1HealthcheckResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `real-dental-pre-care-eligibility-intelligence-api`. */
  'GET /oihub/dnt/enh/eligibility/preservice/v1/healthcheck': {
    'none': { request: Omit<D6.GetOihubDntEnhEligibilityPreserviceV1HealthcheckData, 'url'>; responses: D6.GetOihubDntEnhEligibilityPreserviceV1HealthcheckResponses };
  };
  /** Retry class `graphql`, tokens `sntl`, document `real-dental-pre-care-eligibility-intelligence-api`. */
  'POST /oihub/dnt/enh/eligibility/preservice/v1': {
    'application/json': { request: Omit<D6.PostOihubDntEnhEligibilityPreserviceV1Data, 'url'>; responses: D6.PostOihubDntEnhEligibilityPreserviceV1Responses };
  };
}

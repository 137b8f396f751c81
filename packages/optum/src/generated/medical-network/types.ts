// Written by scripts/generate-optum.mjs from Optum's medical-network documents; changes belong there.
import type * as D0 from './medical-network-attachment-retrieval-v1/types.js';
import type * as D1 from './medical-network-attachment-status-v1/types.js';
import type * as D2 from './medical-network-attachments-submission-v1/types.js';
import type * as D3 from './medical-network-claim-status-v2/types.js';
import type * as D4 from './medical-network-claims-responses-and-reports-v2/types.js';
import type * as D5 from './medical-network-eligibility-v3/types.js';
import type * as D6 from './medical-network-institutional-claims-v1/types.js';
import type * as D7 from './medical-network-professional-claims-v3/types.js';
import type * as D8 from './payer-list-api-v1/types.js';

/** Medical Network: eligibility, claims, claim status, reports, attachments, payers: requests and responses by `METHOD /path`, then by the media type of the request. */
export interface MedicalNetworkOperations {
  /** Retry class `safe`, tokens `v2`, document `medical-network-attachment-retrieval-v1`. */
  'GET /medicalnetwork/attachments/retrieval/v1/healthcheck': {
    'none': { request: Omit<D0.GetMedicalnetworkAttachmentsRetrievalV1HealthcheckData, 'url'>; responses: D0.GetMedicalnetworkAttachmentsRetrievalV1HealthcheckResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `medical-network-attachment-retrieval-v1`. */
  'POST /medicalnetwork/attachments/retrieval/v1/search': {
    'application/json': { request: Omit<D0.PostMedicalnetworkAttachmentsRetrievalV1SearchData, 'url'>; responses: D0.PostMedicalnetworkAttachmentsRetrievalV1SearchResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `medical-network-attachment-retrieval-v1`. */
  'GET /medicalnetwork/attachments/retrieval/v1/{documentId}': {
    'none': { request: Omit<D0.GetMedicalnetworkAttachmentsRetrievalV1DocumentidData, 'url'>; responses: D0.GetMedicalnetworkAttachmentsRetrievalV1DocumentidResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `medical-network-attachment-status-v1`. */
  'GET /medicalnetwork/attachments/status/v1/healthcheck': {
    'none': { request: Omit<D1.GetMedicalnetworkAttachmentsStatusV1HealthcheckData, 'url'>; responses: D1.GetMedicalnetworkAttachmentsStatusV1HealthcheckResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `medical-network-attachment-status-v1`. */
  'GET /medicalnetwork/attachments/status/v1/{traceId}': {
    'none': { request: Omit<D1.GetMedicalnetworkAttachmentsStatusV1TraceidData, 'url'>; responses: D1.GetMedicalnetworkAttachmentsStatusV1TraceidResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `medical-network-attachment-status-v1`. */
  'POST /medicalnetwork/attachments/status/v1/metadata': {
    'application/json': { request: Omit<D1.PostMedicalnetworkAttachmentsStatusV1MetadataData, 'url'>; responses: D1.PostMedicalnetworkAttachmentsStatusV1MetadataResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `medical-network-attachments-submission-v1`. */
  'GET /medicalnetwork/attachments/submission/v1/healthcheck': {
    'none': { request: Omit<D2.GetMedicalnetworkAttachmentsSubmissionV1HealthcheckData, 'url'>; responses: D2.GetMedicalnetworkAttachmentsSubmissionV1HealthcheckResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `medical-network-attachments-submission-v1`. */
  'POST /medicalnetwork/attachments/submission/v1/uploads': {
    'multipart/form-data': { request: Omit<D2.PostMedicalnetworkAttachmentsSubmissionV1UploadsData, 'url'>; responses: D2.PostMedicalnetworkAttachmentsSubmissionV1UploadsResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `medical-network-claim-status-v2`. */
  'POST /claimstatus/v2/raw-x12/enhanced': {
    'application/json': { request: Omit<D3.PostClaimstatusV2RawX12EnhancedData, 'url'>; responses: D3.PostClaimstatusV2RawX12EnhancedResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `medical-network-claim-status-v2`. */
  'POST /medicalnetwork/claimstatus/v2/': {
    'application/json': { request: Omit<D3.PostMedicalnetworkClaimstatusV2Data, 'url'>; responses: D3.PostMedicalnetworkClaimstatusV2Responses };
  };
  /** Retry class `safe`, tokens `v2`, document `medical-network-claim-status-v2`. */
  'GET /medicalnetwork/claimstatus/v2/healthcheck': {
    'none': { request: Omit<D3.GetMedicalnetworkClaimstatusV2HealthcheckData, 'url'>; responses: D3.GetMedicalnetworkClaimstatusV2HealthcheckResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `medical-network-claim-status-v2`. */
  'POST /medicalnetwork/claimstatus/v2/raw-x12': {
    'application/json': { request: Omit<D3.PostMedicalnetworkClaimstatusV2RawX12Data, 'url'>; responses: D3.PostMedicalnetworkClaimstatusV2RawX12Responses };
  };
  /** Retry class `safe`, tokens `v2`, document `medical-network-claims-responses-and-reports-v2`. */
  'GET /medicalnetwork/reports/v2': {
    'none': { request: Omit<D4.GetMedicalnetworkReportsV2Data, 'url'>; responses: D4.GetMedicalnetworkReportsV2Responses };
  };
  /** Retry class `safe`, tokens `v2`, document `medical-network-claims-responses-and-reports-v2`. */
  'GET /medicalnetwork/reports/v2/healthcheck': {
    'none': { request: Omit<D4.GetMedicalnetworkReportsV2HealthcheckData, 'url'>; responses: D4.GetMedicalnetworkReportsV2HealthcheckResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `medical-network-claims-responses-and-reports-v2`. */
  'GET /medicalnetwork/reports/v2/{filename}': {
    'none': { request: Omit<D4.GetMedicalnetworkReportsV2FilenameData, 'url'>; responses: D4.GetMedicalnetworkReportsV2FilenameResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `medical-network-claims-responses-and-reports-v2`. */
  'DELETE /medicalnetwork/reports/v2/{filename}': {
    'none': { request: Omit<D4.DeleteMedicalnetworkReportsV2FilenameData, 'url'>; responses: D4.DeleteMedicalnetworkReportsV2FilenameResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `medical-network-claims-responses-and-reports-v2`. */
  'GET /medicalnetwork/reports/v2/{filename}/277': {
    'none': { request: Omit<D4.GetMedicalnetworkReportsV2Filename277Data, 'url'>; responses: D4.GetMedicalnetworkReportsV2Filename277Responses };
  };
  /** Retry class `safe`, tokens `v2`, document `medical-network-claims-responses-and-reports-v2`. */
  'GET /medicalnetwork/reports/v2/{filename}/835': {
    'none': { request: Omit<D4.GetMedicalnetworkReportsV2Filename835Data, 'url'>; responses: D4.GetMedicalnetworkReportsV2Filename835Responses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `medical-network-eligibility-v3`. */
  'POST /medicalnetwork/eligibility/v3/': {
    'application/json': { request: Omit<D5.PostMedicalnetworkEligibilityV3Data, 'url'>; responses: D5.PostMedicalnetworkEligibilityV3Responses };
  };
  /** Retry class `safe`, tokens `v2`, document `medical-network-eligibility-v3`. */
  'GET /medicalnetwork/eligibility/v3/healthcheck': {
    'none': { request: Omit<D5.GetMedicalnetworkEligibilityV3HealthcheckData, 'url'>; responses: D5.GetMedicalnetworkEligibilityV3HealthcheckResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `medical-network-eligibility-v3`. */
  'POST /medicalnetwork/eligibility/v3/raw-x12': {
    'application/json': { request: Omit<D5.PostMedicalnetworkEligibilityV3RawX12Data, 'url'>; responses: D5.PostMedicalnetworkEligibilityV3RawX12Responses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `medical-network-institutional-claims-v1`. */
  'POST /medicalnetwork/institutionalclaims/v1/validation': {
    'application/json': { request: Omit<D6.PostMedicalnetworkInstitutionalclaimsV1ValidationData, 'url'>; responses: D6.PostMedicalnetworkInstitutionalclaimsV1ValidationResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `medical-network-institutional-claims-v1`. */
  'POST /medicalnetwork/institutionalclaims/v1/submission': {
    'application/json': { request: Omit<D6.PostMedicalnetworkInstitutionalclaimsV1SubmissionData, 'url'>; responses: D6.PostMedicalnetworkInstitutionalclaimsV1SubmissionResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `medical-network-institutional-claims-v1`. */
  'GET /medicalnetwork/institutionalclaims/v1/healthcheck': {
    'none': { request: Omit<D6.GetMedicalnetworkInstitutionalclaimsV1HealthcheckData, 'url'>; responses: D6.GetMedicalnetworkInstitutionalclaimsV1HealthcheckResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `medical-network-institutional-claims-v1`. */
  'POST /medicalnetwork/institutionalclaims/v1/raw-x12-submission': {
    'application/json': { request: Omit<D6.PostMedicalnetworkInstitutionalclaimsV1RawX12SubmissionData, 'url'>; responses: D6.PostMedicalnetworkInstitutionalclaimsV1RawX12SubmissionResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `medical-network-institutional-claims-v1`. */
  'POST /medicalnetwork/institutionalclaims/v1/raw-x12-validation': {
    'application/json': { request: Omit<D6.PostMedicalnetworkInstitutionalclaimsV1RawX12ValidationData, 'url'>; responses: D6.PostMedicalnetworkInstitutionalclaimsV1RawX12ValidationResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `medical-network-professional-claims-v3`. */
  'POST /medicalnetwork/professionalclaims/v3/validation': {
    'application/json': { request: Omit<D7.PostMedicalnetworkProfessionalclaimsV3ValidationData, 'url'>; responses: D7.PostMedicalnetworkProfessionalclaimsV3ValidationResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `medical-network-professional-claims-v3`. */
  'POST /medicalnetwork/professionalclaims/v3/submission': {
    'application/json': { request: Omit<D7.PostMedicalnetworkProfessionalclaimsV3SubmissionData, 'url'>; responses: D7.PostMedicalnetworkProfessionalclaimsV3SubmissionResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `medical-network-professional-claims-v3`. */
  'GET /medicalnetwork/professionalclaims/v3/healthcheck': {
    'none': { request: Omit<D7.GetMedicalnetworkProfessionalclaimsV3HealthcheckData, 'url'>; responses: D7.GetMedicalnetworkProfessionalclaimsV3HealthcheckResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `medical-network-professional-claims-v3`. */
  'POST /medicalnetwork/professionalclaims/v3/raw-x12-submission': {
    'application/json': { request: Omit<D7.PostMedicalnetworkProfessionalclaimsV3RawX12SubmissionData, 'url'>; responses: D7.PostMedicalnetworkProfessionalclaimsV3RawX12SubmissionResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `medical-network-professional-claims-v3`. */
  'POST /medicalnetwork/professionalclaims/v3/raw-x12-validation': {
    'application/json': { request: Omit<D7.PostMedicalnetworkProfessionalclaimsV3RawX12ValidationData, 'url'>; responses: D7.PostMedicalnetworkProfessionalclaimsV3RawX12ValidationResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `payer-list-api-v1`. */
  'GET /medicalnetwork/payerlist/v1/healthcheck': {
    'none': { request: Omit<D8.GetMedicalnetworkPayerlistV1HealthcheckData, 'url'>; responses: D8.GetMedicalnetworkPayerlistV1HealthcheckResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `payer-list-api-v1`. */
  'GET /medicalnetwork/payerlist/v1/payers': {
    'none': { request: Omit<D8.GetMedicalnetworkPayerlistV1PayersData, 'url'>; responses: D8.GetMedicalnetworkPayerlistV1PayersResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `payer-list-api-v1`. */
  'GET /medicalnetwork/payerlist/v1/fields': {
    'none': { request: Omit<D8.GetMedicalnetworkPayerlistV1FieldsData, 'url'>; responses: D8.GetMedicalnetworkPayerlistV1FieldsResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `payer-list-api-v1`. */
  'GET /medicalnetwork/payerlist/v1/payers/export': {
    'none': { request: Omit<D8.GetMedicalnetworkPayerlistV1PayersExportData, 'url'>; responses: D8.GetMedicalnetworkPayerlistV1PayersExportResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `payer-list-api-v1`. */
  'GET /medicalnetwork/payerlist/v1/outages': {
    'none': { request: Omit<D8.GetMedicalnetworkPayerlistV1OutagesData, 'url'>; responses: D8.GetMedicalnetworkPayerlistV1OutagesResponses };
  };
}

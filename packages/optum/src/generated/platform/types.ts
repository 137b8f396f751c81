// Written by scripts/generate-optum.mjs from Optum's platform documents; changes belong there.
import type * as D0 from './abm-care-decision-support-api/types.js';
import type * as D1 from './abm-pre-pay-lab-api-1-0-0/types.js';
import type * as D2 from './abm-prepay-dme-claim-api-1-0-0/types.js';
import type * as D3 from './abm-priorauth-api-1-0-0/types.js';
import type * as D4 from './cross-community-rest-apis-xc-rest/types.js';
import type * as D5 from './edi-enrollment-v1/types.js';
import type * as D6 from './file-and-document-tracking-api-v1/types.js';
import type * as D7 from './ncc-data-acquisition-api/types.js';
import type * as D8 from './odx-v3-xdr-ingestion-service-api/types.js';
import type * as D9 from './pes-payer-enrollments-v1/types.js';
import type * as D10 from './prometheus-analytics-api-job-submission/types.js';
import type * as D11 from './prometheus-analytics-checkjob/types.js';

/** Enrollment, analytics, orders and document exchange: requests and responses by `METHOD /path`, then by the media type of the request. */
export interface PlatformOperations {
  /** Retry class `unsafe`, tokens `sntl`, document `abm-care-decision-support-api`. */
  'POST /abm/dsrservice/v1': {
    'application/json': { request: Omit<D0.PostAbmDsrserviceV1Data, 'url'>; responses: D0.PostAbmDsrserviceV1Responses };
  };
  /** Retry class `safe`, tokens `sntl`, document `abm-care-decision-support-api`. */
  'GET /abm/dsrservicesearch/v1/{decisionSupportNumber}': {
    'none': { request: Omit<D0.GetAbmDsrservicesearchV1DecisionsupportnumberData, 'url'>; responses: D0.GetAbmDsrservicesearchV1DecisionsupportnumberResponses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `abm-care-decision-support-api`. */
  'DELETE /abm/dsrservicesearch/v1/{decisionSupportNumber}': {
    'none': { request: Omit<D0.DeleteAbmDsrservicesearchV1DecisionsupportnumberData, 'url'>; responses: D0.DeleteAbmDsrservicesearchV1DecisionsupportnumberResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `abm-care-decision-support-api`. */
  'GET /abm/dsrservicehc/v1': {
    'none': { request: Omit<D0.GetAbmDsrservicehcV1Data, 'url'>; responses: D0.GetAbmDsrservicehcV1Responses };
  };
  /** Retry class `safe`, tokens `sntl`, document `abm-care-decision-support-api`. */
  'GET /abm/dsrservicesearch/v1/': {
    'none': { request: Omit<D0.GetAbmDsrservicesearchV1Data, 'url'>; responses: D0.GetAbmDsrservicesearchV1Responses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `abm-pre-pay-lab-api-1-0-0`. */
  'POST /abm/prepaylab/v1': {
    'application/xml': { request: Omit<D1.PostAbmPrepaylabV1Data, 'url'>; responses: D1.PostAbmPrepaylabV1Responses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `abm-prepay-dme-claim-api-1-0-0`. */
  'POST /abm/prepaydme/v1': {
    'application/xml': { request: Omit<D2.PostAbmPrepaydmeV1Data, 'url'>; responses: D2.PostAbmPrepaydmeV1Responses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `abm-priorauth-api-1-0-0`. */
  'POST /abm/priorauth/v1': {
    'application/json': { request: Omit<D3.PostAbmPriorauthV1Data, 'url'>; responses: D3.PostAbmPriorauthV1Responses };
  };
  /** Retry class `idempotent`, tokens `linkhealth`, document `cross-community-rest-apis-xc-rest`. */
  'POST /odxcloudxcservicesint/api/xc/v1/clinical/documents/search': {
    'application/xml': { request: Omit<D4.PostOdxcloudxcservicesintApiXcV1ClinicalDocumentsSearchData, 'url'>; responses: D4.PostOdxcloudxcservicesintApiXcV1ClinicalDocumentsSearchResponses };
  };
  /** Retry class `idempotent`, tokens `linkhealth`, document `cross-community-rest-apis-xc-rest`. */
  'POST /odxcloudxcservicesint/api/xc/v1/clinical/document/retrieve': {
    'application/xml': { request: Omit<D4.PostOdxcloudxcservicesintApiXcV1ClinicalDocumentRetrieveData, 'url'>; responses: D4.PostOdxcloudxcservicesintApiXcV1ClinicalDocumentRetrieveResponses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `edi-enrollment-v1`. */
  'POST /intelligentclearinghouse/iedi/enrollment/v1/era/enrollment-submission': {
    'application/json': { request: Omit<D5.PostIntelligentclearinghouseIediEnrollmentV1EraEnrollmentSubmissionData, 'url'>; responses: D5.PostIntelligentclearinghouseIediEnrollmentV1EraEnrollmentSubmissionResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `edi-enrollment-v1`. */
  'GET /intelligentclearinghouse/iedi/enrollment/v1/era/results/{payloadId}': {
    'none': { request: Omit<D5.GetIntelligentclearinghouseIediEnrollmentV1EraResultsPayloadidData, 'url'>; responses: D5.GetIntelligentclearinghouseIediEnrollmentV1EraResultsPayloadidResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `file-and-document-tracking-api-v1`. */
  'GET /api/ptapi/v1/getFileStatus/{contextID}/{fileName}': {
    'none': { request: Omit<D6.GetApiPtapiV1GetfilestatusContextidFilenameData, 'url'>; responses: D6.GetApiPtapiV1GetfilestatusContextidFilenameResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `file-and-document-tracking-api-v1`. */
  'GET /api/ptapi/v1/getListOfFileStatus/{contextID}': {
    'none': { request: Omit<D6.GetApiPtapiV1GetlistoffilestatusContextidData, 'url'>; responses: D6.GetApiPtapiV1GetlistoffilestatusContextidResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `file-and-document-tracking-api-v1`. */
  'GET /api/ptapi/v1/getDocumentStatus/{contextID}/{fileName}/{claimNumber}/{claimType}/{recipientType}': {
    'none': { request: Omit<D6.GetApiPtapiV1GetdocumentstatusContextidFilenameClaimnumberClaimtypeRecipienttypeData, 'url'>; responses: D6.GetApiPtapiV1GetdocumentstatusContextidFilenameClaimnumberClaimtypeRecipienttypeResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `file-and-document-tracking-api-v1`. */
  'GET /api/ptapi/v1/getListofDocStatus/{contextID}/{recipientType}': {
    'none': { request: Omit<D6.GetApiPtapiV1GetlistofdocstatusContextidRecipienttypeData, 'url'>; responses: D6.GetApiPtapiV1GetlistofdocstatusContextidRecipienttypeResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `file-and-document-tracking-api-v1`. */
  'GET /api/ptapi/v1/getDocCounts/{contextID}': {
    'none': { request: Omit<D6.GetApiPtapiV1GetdoccountsContextidData, 'url'>; responses: D6.GetApiPtapiV1GetdoccountsContextidResponses };
  };
  /** Retry class `unsafe`, tokens `linkhealth`, document `ncc-data-acquisition-api`. */
  'POST /ncc/om/placeOrder': {
    'application/json': { request: Omit<D7.PostNccOmPlaceorderData, 'url'>; responses: D7.PostNccOmPlaceorderResponses };
  };
  /** Retry class `safe`, tokens `linkhealth`, document `ncc-data-acquisition-api`. */
  'GET /ncc/om/clientOrderDetails': {
    'none': { request: Omit<D7.GetNccOmClientorderdetailsData, 'url'>; responses: D7.GetNccOmClientorderdetailsResponses };
  };
  /** Retry class `safe`, tokens `linkhealth`, document `ncc-data-acquisition-api`. */
  'GET /ncc/om/clientOrderStatus': {
    'none': { request: Omit<D7.GetNccOmClientorderstatusData, 'url'>; responses: D7.GetNccOmClientorderstatusResponses };
  };
  /** Retry class `safe`, tokens `linkhealth`, document `ncc-data-acquisition-api`. */
  'GET /ncc/om/vendorOrderDetails': {
    'none': { request: Omit<D7.GetNccOmVendororderdetailsData, 'url'>; responses: D7.GetNccOmVendororderdetailsResponses };
  };
  /** Retry class `safe`, tokens `linkhealth`, document `ncc-data-acquisition-api`. */
  'GET /ncc/om/vendorOrderStatus': {
    'none': { request: Omit<D7.GetNccOmVendororderstatusData, 'url'>; responses: D7.GetNccOmVendororderstatusResponses };
  };
  /** Retry class `safe`, tokens `linkhealth`, document `ncc-data-acquisition-api`. */
  'GET /ncc/rm/package-transaction': {
    'none': { request: Omit<D7.GetNccRmPackageTransactionData, 'url'>; responses: D7.GetNccRmPackageTransactionResponses };
  };
  /** Retry class `unsafe`, tokens `linkhealth`, document `ncc-data-acquisition-api`. */
  'POST /ncc/om/v1/client-orders': {
    'application/json': { request: Omit<D7.PostNccOmV1ClientOrdersData, 'url'>; responses: D7.PostNccOmV1ClientOrdersResponses };
  };
  /** Retry class `safe`, tokens `linkhealth`, document `ncc-data-acquisition-api`. */
  'GET /ncc/om/v1/client-orders/{orderId}': {
    'none': { request: Omit<D7.GetNccOmV1ClientOrdersOrderidData, 'url'>; responses: D7.GetNccOmV1ClientOrdersOrderidResponses };
  };
  /** Retry class `safe`, tokens `linkhealth`, document `ncc-data-acquisition-api`. */
  'GET /ncc/om/v1/client-orders/{orderId}/status': {
    'none': { request: Omit<D7.GetNccOmV1ClientOrdersOrderidStatusData, 'url'>; responses: D7.GetNccOmV1ClientOrdersOrderidStatusResponses };
  };
  /** Retry class `safe`, tokens `linkhealth`, document `ncc-data-acquisition-api`. */
  'GET /ncc/om/v1/vendor-orders/{vendorOrderId}': {
    'none': { request: Omit<D7.GetNccOmV1VendorOrdersVendororderidData, 'url'>; responses: D7.GetNccOmV1VendorOrdersVendororderidResponses };
  };
  /** Retry class `safe`, tokens `linkhealth`, document `ncc-data-acquisition-api`. */
  'GET /ncc/om/v1/vendor-orders/{vendorOrderId}/status': {
    'none': { request: Omit<D7.GetNccOmV1VendorOrdersVendororderidStatusData, 'url'>; responses: D7.GetNccOmV1VendorOrdersVendororderidStatusResponses };
  };
  /** Retry class `safe`, tokens `linkhealth`, document `ncc-data-acquisition-api`. */
  'GET /ncc/v1/vendors/providerparticipation': {
    'none': { request: Omit<D7.GetNccV1VendorsProviderparticipationData, 'url'>; responses: D7.GetNccV1VendorsProviderparticipationResponses };
  };
  /** Retry class `unsafe`, tokens `linkhealth`, document `odx-v3-xdr-ingestion-service-api`. */
  'POST /v3-ingestion/v3/ingest': {
    'application/xml': { request: Omit<D8.PostV3IngestionV3IngestData, 'url'>; responses: D8.PostV3IngestionV3IngestResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `pes-payer-enrollments-v1`. */
  'GET /payments/pes-payer-enrollments/v1': {
    'none': { request: Omit<D9.GetPaymentsPesPayerEnrollmentsV1Data, 'url'>; responses: D9.GetPaymentsPesPayerEnrollmentsV1Responses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `pes-payer-enrollments-v1`. */
  'PATCH /payments/pes-payer-enrollments/v1': {
    'application/json': { request: Omit<D9.PatchPaymentsPesPayerEnrollmentsV1Data, 'url'>; responses: D9.PatchPaymentsPesPayerEnrollmentsV1Responses };
  };
  /** Retry class `safe`, tokens `v2`, document `pes-payer-enrollments-v1`. */
  'GET /payments/pes-payer-enrollments/v1/enrollment-status': {
    'none': { request: Omit<D9.GetPaymentsPesPayerEnrollmentsV1EnrollmentStatusData, 'url'>; responses: D9.GetPaymentsPesPayerEnrollmentsV1EnrollmentStatusResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `prometheus-analytics-api-job-submission`. */
  'POST /prometheus/jobsubmission/v1': {
    'application/json': { request: Omit<D10.PostPrometheusJobsubmissionV1Data, 'url'>; responses: D10.PostPrometheusJobsubmissionV1Responses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `prometheus-analytics-checkjob`. */
  'POST /prometheus/checkjob/v1': {
    'application/json': { request: Omit<D11.PostPrometheusCheckjobV1Data, 'url'>; responses: D11.PostPrometheusCheckjobV1Responses };
  };
}

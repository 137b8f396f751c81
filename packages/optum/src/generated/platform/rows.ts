// Written by scripts/generate-optum.mjs from Optum's platform documents; changes belong there.
import type { OperationTable } from '../../internal/operation/table.js';

/** Operations that may not be sent twice. */
export type UnsafeKey = 
  | 'POST /abm/dsrservice/v1'
  | 'DELETE /abm/dsrservicesearch/v1/{decisionSupportNumber}'
  | 'POST /abm/prepaylab/v1'
  | 'POST /abm/prepaydme/v1'
  | 'POST /abm/priorauth/v1'
  | 'POST /intelligentclearinghouse/iedi/enrollment/v1/era/enrollment-submission'
  | 'POST /ncc/om/placeOrder'
  | 'POST /ncc/om/v1/client-orders'
  | 'POST /v3-ingestion/v3/ingest'
  | 'PATCH /payments/pes-payer-enrollments/v1'
  | 'POST /prometheus/jobsubmission/v1';

/** Operations whose GraphQL document says what may be done with them. */
export type GraphqlKey = never;

export const rows: OperationTable = {
  "POST /abm/dsrservice/v1": [{"document":"abm-care-decision-support-api","name":"postAbmDsrserviceV1","line":"platform","origin":"gateway","token":"sntl","retryClass":"unsafe","contentType":"application/json","answer":"any"}],
  "GET /abm/dsrservicesearch/v1/{decisionSupportNumber}": [{"document":"abm-care-decision-support-api","name":"getAbmDsrservicesearchV1Decisionsupportnumber","line":"platform","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"any"}],
  "DELETE /abm/dsrservicesearch/v1/{decisionSupportNumber}": [{"document":"abm-care-decision-support-api","name":"deleteAbmDsrservicesearchV1Decisionsupportnumber","line":"platform","origin":"gateway","token":"sntl","retryClass":"unsafe","contentType":"none","answer":"any"}],
  "GET /abm/dsrservicehc/v1": [{"document":"abm-care-decision-support-api","name":"getAbmDsrservicehcV1","line":"platform","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"any"}],
  "GET /abm/dsrservicesearch/v1/": [{"document":"abm-care-decision-support-api","name":"getAbmDsrservicesearchV1","line":"platform","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"any"}],
  "POST /abm/prepaylab/v1": [{"document":"abm-pre-pay-lab-api-1-0-0","name":"postAbmPrepaylabV1","line":"platform","origin":"gateway","token":"sntl","retryClass":"unsafe","contentType":"application/xml","answer":"text"}],
  "POST /abm/prepaydme/v1": [{"document":"abm-prepay-dme-claim-api-1-0-0","name":"postAbmPrepaydmeV1","line":"platform","origin":"gateway","token":"sntl","retryClass":"unsafe","contentType":"application/xml","answer":"text"}],
  "POST /abm/priorauth/v1": [{"document":"abm-priorauth-api-1-0-0","name":"postAbmPriorauthV1","line":"platform","origin":"gateway","token":"sntl","retryClass":"unsafe","contentType":"application/json","answer":"json"}],
  "POST /odxcloudxcservicesint/api/xc/v1/clinical/documents/search": [{"document":"cross-community-rest-apis-xc-rest","name":"postOdxcloudxcservicesintApiXcV1ClinicalDocumentsSearch","line":"platform","origin":"insightPlatform","token":"linkhealth","retryClass":"idempotent","contentType":"application/xml","answer":"text"}],
  "POST /odxcloudxcservicesint/api/xc/v1/clinical/document/retrieve": [{"document":"cross-community-rest-apis-xc-rest","name":"postOdxcloudxcservicesintApiXcV1ClinicalDocumentRetrieve","line":"platform","origin":"insightPlatform","token":"linkhealth","retryClass":"idempotent","contentType":"application/xml","answer":"text"}],
  "POST /intelligentclearinghouse/iedi/enrollment/v1/era/enrollment-submission": [{"document":"edi-enrollment-v1","name":"postIntelligentclearinghouseIediEnrollmentV1EraEnrollmentSubmission","line":"platform","origin":"gateway","token":"sntl","retryClass":"unsafe","contentType":"application/json","answer":"json","headers":["tenant-id"]}],
  "GET /intelligentclearinghouse/iedi/enrollment/v1/era/results/{payloadId}": [{"document":"edi-enrollment-v1","name":"getIntelligentclearinghouseIediEnrollmentV1EraResultsPayloadid","line":"platform","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"json","headers":["tenant-id"]}],
  "GET /api/ptapi/v1/getFileStatus/{contextID}/{fileName}": [{"document":"file-and-document-tracking-api-v1","name":"getApiPtapiV1GetfilestatusContextidFilename","line":"platform","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"json"}],
  "GET /api/ptapi/v1/getListOfFileStatus/{contextID}": [{"document":"file-and-document-tracking-api-v1","name":"getApiPtapiV1GetlistoffilestatusContextid","line":"platform","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"json"}],
  "GET /api/ptapi/v1/getDocumentStatus/{contextID}/{fileName}/{claimNumber}/{claimType}/{recipientType}": [{"document":"file-and-document-tracking-api-v1","name":"getApiPtapiV1GetdocumentstatusContextidFilenameClaimnumberClaimtypeRecipienttype","line":"platform","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"json"}],
  "GET /api/ptapi/v1/getListofDocStatus/{contextID}/{recipientType}": [{"document":"file-and-document-tracking-api-v1","name":"getApiPtapiV1GetlistofdocstatusContextidRecipienttype","line":"platform","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"json"}],
  "GET /api/ptapi/v1/getDocCounts/{contextID}": [{"document":"file-and-document-tracking-api-v1","name":"getApiPtapiV1GetdoccountsContextid","line":"platform","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"json"}],
  "POST /ncc/om/placeOrder": [{"document":"ncc-data-acquisition-api","name":"postNccOmPlaceorder","line":"platform","origin":"ncc","token":"linkhealth","retryClass":"unsafe","contentType":"application/json","answer":"json"}],
  "GET /ncc/om/clientOrderDetails": [{"document":"ncc-data-acquisition-api","name":"getNccOmClientorderdetails","line":"platform","origin":"ncc","token":"linkhealth","retryClass":"safe","contentType":"none","answer":"json"}],
  "GET /ncc/om/clientOrderStatus": [{"document":"ncc-data-acquisition-api","name":"getNccOmClientorderstatus","line":"platform","origin":"ncc","token":"linkhealth","retryClass":"safe","contentType":"none","answer":"json"}],
  "GET /ncc/om/vendorOrderDetails": [{"document":"ncc-data-acquisition-api","name":"getNccOmVendororderdetails","line":"platform","origin":"ncc","token":"linkhealth","retryClass":"safe","contentType":"none","answer":"json"}],
  "GET /ncc/om/vendorOrderStatus": [{"document":"ncc-data-acquisition-api","name":"getNccOmVendororderstatus","line":"platform","origin":"ncc","token":"linkhealth","retryClass":"safe","contentType":"none","answer":"json"}],
  "GET /ncc/rm/package-transaction": [{"document":"ncc-data-acquisition-api","name":"getNccRmPackageTransaction","line":"platform","origin":"ncc","token":"linkhealth","retryClass":"safe","contentType":"none","answer":"json","headers":["tenantId","clientOrgId"]}],
  "POST /ncc/om/v1/client-orders": [{"document":"ncc-data-acquisition-api","name":"postNccOmV1ClientOrders","line":"platform","origin":"ncc","token":"linkhealth","retryClass":"unsafe","contentType":"application/json","answer":"json"}],
  "GET /ncc/om/v1/client-orders/{orderId}": [{"document":"ncc-data-acquisition-api","name":"getNccOmV1ClientOrdersOrderid","line":"platform","origin":"ncc","token":"linkhealth","retryClass":"safe","contentType":"none","answer":"json"}],
  "GET /ncc/om/v1/client-orders/{orderId}/status": [{"document":"ncc-data-acquisition-api","name":"getNccOmV1ClientOrdersOrderidStatus","line":"platform","origin":"ncc","token":"linkhealth","retryClass":"safe","contentType":"none","answer":"json"}],
  "GET /ncc/om/v1/vendor-orders/{vendorOrderId}": [{"document":"ncc-data-acquisition-api","name":"getNccOmV1VendorOrdersVendororderid","line":"platform","origin":"ncc","token":"linkhealth","retryClass":"safe","contentType":"none","answer":"json"}],
  "GET /ncc/om/v1/vendor-orders/{vendorOrderId}/status": [{"document":"ncc-data-acquisition-api","name":"getNccOmV1VendorOrdersVendororderidStatus","line":"platform","origin":"ncc","token":"linkhealth","retryClass":"safe","contentType":"none","answer":"json"}],
  "GET /ncc/v1/vendors/providerparticipation": [{"document":"ncc-data-acquisition-api","name":"getNccV1VendorsProviderparticipation","line":"platform","origin":"ncc","token":"linkhealth","retryClass":"safe","contentType":"none","answer":"json","headers":["tenantId","clientOrgId","acceptEncoding"]}],
  "POST /v3-ingestion/v3/ingest": [{"document":"odx-v3-xdr-ingestion-service-api","name":"postV3IngestionV3Ingest","line":"platform","origin":"odx","token":"linkhealth","retryClass":"unsafe","contentType":"application/xml","answer":"text"}],
  "GET /payments/pes-payer-enrollments/v1": [{"document":"pes-payer-enrollments-v1","name":"getPaymentsPesPayerEnrollmentsV1","line":"platform","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"json"}],
  "PATCH /payments/pes-payer-enrollments/v1": [{"document":"pes-payer-enrollments-v1","name":"patchPaymentsPesPayerEnrollmentsV1","line":"platform","origin":"gateway","token":"v2","retryClass":"unsafe","contentType":"application/json","answer":"json"}],
  "GET /payments/pes-payer-enrollments/v1/enrollment-status": [{"document":"pes-payer-enrollments-v1","name":"getPaymentsPesPayerEnrollmentsV1EnrollmentStatus","line":"platform","origin":"gateway","token":"v2","retryClass":"safe","contentType":"none","answer":"json"}],
  "POST /prometheus/jobsubmission/v1": [{"document":"prometheus-analytics-api-job-submission","name":"postPrometheusJobsubmissionV1","line":"platform","origin":"gateway","token":"v2","retryClass":"unsafe","contentType":"application/json","answer":"any"}],
  "POST /prometheus/checkjob/v1": [{"document":"prometheus-analytics-checkjob","name":"postPrometheusCheckjobV1","line":"platform","origin":"gateway","token":"v2","retryClass":"idempotent","contentType":"application/json","answer":"any"}],
};

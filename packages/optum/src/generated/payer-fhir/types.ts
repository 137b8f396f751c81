// Written by scripts/generate-optum.mjs from Optum's payer-fhir documents; changes belong there.
import type * as D0 from './real-prior-authorization-api/types.js';
import type * as D1 from './real-provider-access-api/types.js';

/** FHIR prior authorization and provider access: requests and responses by `METHOD /path`, then by the media type of the request. */
export interface PayerFhirOperations {
  /** Retry class `safe`, tokens `v2`, document `real-prior-authorization-api`. */
  'GET /oihub/fhirpriorauth/v1/health-check': {
    'none': { request: Omit<D0.GetOihubFhirpriorauthV1HealthCheckData, 'url'>; responses: D0.GetOihubFhirpriorauthV1HealthCheckResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `real-prior-authorization-api`. */
  'POST /oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/Questionnaire/$next-question': {
    'application/json': { request: Omit<D0.PostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireNextQuestionData, 'url'>; responses: D0.PostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireNextQuestionResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `real-prior-authorization-api`. */
  'POST /oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/Claim/$submit-attachment': {
    'application/json': { request: Omit<D0.PostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitAttachmentData, 'url'>; responses: D0.PostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitAttachmentResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `real-prior-authorization-api`. */
  'GET /oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/document-reference': {
    'none': { request: Omit<D0.GetOihubFhirpriorauthV1FhirpaR4PayeridLobDocumentReferenceData, 'url'>; responses: D0.GetOihubFhirpriorauthV1FhirpaR4PayeridLobDocumentReferenceResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `real-prior-authorization-api`. */
  'POST /oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/Claim/$inquire': {
    'application/json': { request: Omit<D0.PostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimInquireData, 'url'>; responses: D0.PostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimInquireResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `real-prior-authorization-api`. */
  'POST /oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/Questionnaire/$questionnaire-package': {
    'application/json': { request: Omit<D0.PostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireQuestionnairePackageData, 'url'>; responses: D0.PostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireQuestionnairePackageResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `real-prior-authorization-api`. */
  'POST /oihub/fhirpriorauth/v1/cdsHooksServer/{payerId}/{lob}/api/cds-services/crd-order-sign': {
    'application/json': { request: Omit<D0.PostOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesCrdOrderSignData, 'url'>; responses: D0.PostOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesCrdOrderSignResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `real-prior-authorization-api`. */
  'POST /oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/Claim/$submit': {
    'application/json': { request: Omit<D0.PostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitData, 'url'>; responses: D0.PostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `real-prior-authorization-api`. */
  'GET /oihub/fhirpriorauth/v1/cdsHooksServer/{payerId}/{lob}/api/cds-services': {
    'none': { request: Omit<D0.GetOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesData, 'url'>; responses: D0.GetOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `real-prior-authorization-api`. */
  'GET /oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/operation-definition/{operation}': {
    'none': { request: Omit<D0.GetOihubFhirpriorauthV1FhirpaR4PayeridLobOperationDefinitionOperationData, 'url'>; responses: D0.GetOihubFhirpriorauthV1FhirpaR4PayeridLobOperationDefinitionOperationResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `real-prior-authorization-api`. */
  'GET /oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/pas/metadata': {
    'none': { request: Omit<D0.GetOihubFhirpriorauthV1FhirpaR4PayeridLobPasMetadataData, 'url'>; responses: D0.GetOihubFhirpriorauthV1FhirpaR4PayeridLobPasMetadataResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `real-prior-authorization-api`. */
  'GET /oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/dtr/metadata': {
    'none': { request: Omit<D0.GetOihubFhirpriorauthV1FhirpaR4PayeridLobDtrMetadataData, 'url'>; responses: D0.GetOihubFhirpriorauthV1FhirpaR4PayeridLobDtrMetadataResponses };
  };
  /** Retry class `idempotent`, tokens `v2`, document `real-provider-access-api`. */
  'POST /oihub/fhirprovideraccess/v1/R4/{payerId}/{lob}/Group/$bulk-member-match': {
    'application/json': { request: Omit<D1.PostOihubFhirprovideraccessV1R4PayeridLobGroupBulkMemberMatchData, 'url'>; responses: D1.PostOihubFhirprovideraccessV1R4PayeridLobGroupBulkMemberMatchResponses };
  };
  /** Retry class `unsafe`, tokens `v2`, document `real-provider-access-api`. */
  'POST /oihub/fhirprovideraccess/v1/R4/{payerId}/{lob}/Group/{groupId}/$davinci-data-export': {
    'none': { request: Omit<D1.PostOihubFhirprovideraccessV1R4PayeridLobGroupGroupidDavinciDataExportData, 'url'>; responses: D1.PostOihubFhirprovideraccessV1R4PayeridLobGroupGroupidDavinciDataExportResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `real-provider-access-api`. */
  'GET /oihub/fhirprovideraccess/v1/R4/{payerId}/{lob}/$bulk-member-match-status/{jobId}': {
    'none': { request: Omit<D1.GetOihubFhirprovideraccessV1R4PayeridLobBulkMemberMatchStatusJobidData, 'url'>; responses: D1.GetOihubFhirprovideraccessV1R4PayeridLobBulkMemberMatchStatusJobidResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `real-provider-access-api`. */
  'GET /oihub/fhirprovideraccess/v1/R4/{payerId}/{lob}/download/Group/{fileName}/$davinci-data-export': {
    'none': { request: Omit<D1.GetOihubFhirprovideraccessV1R4PayeridLobDownloadGroupFilenameDavinciDataExportData, 'url'>; responses: D1.GetOihubFhirprovideraccessV1R4PayeridLobDownloadGroupFilenameDavinciDataExportResponses };
  };
  /** Retry class `safe`, tokens `v2`, document `real-provider-access-api`. */
  'GET /oihub/fhirprovideraccess/v1/health-check': {
    'none': { request: Omit<D1.GetOihubFhirprovideraccessV1HealthCheckData, 'url'>; responses: D1.GetOihubFhirprovideraccessV1HealthCheckResponses };
  };
}

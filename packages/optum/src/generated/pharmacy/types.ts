// Written by scripts/generate-optum.mjs from Optum's pharmacy documents; changes belong there.
import type * as D0 from './formatting-rule-api/types.js';
import type * as D1 from './submitter-api/types.js';
import type * as D2 from './telecom-formatter-api/types.js';

/** Pharmacy: requests and responses by `METHOD /path`, then by the media type of the request. */
export interface PharmacyOperations {
  /** Retry class `idempotent`, tokens `linkhealthPharmacy`, document `formatting-rule-api`. */
  'POST /rxn/formattingrules/v1/standards-based-messaging/services/payer-sheet-service/telecomFormat/fetch': {
    'application/json': { request: Omit<D0.PostRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatFetchData, 'url'>; responses: D0.PostRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatFetchResponses };
  };
  /** Retry class `unsafe`, tokens `linkhealthPharmacy`, document `formatting-rule-api`. */
  'POST /rxn/formattingrules/v1/standards-based-messaging/services/payer-sheet-service/telecomFormat/save': {
    'none': { request: Omit<D0.PostRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatSaveData, 'url'>; responses: D0.PostRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatSaveResponses };
  };
  /** Retry class `unsafe`, tokens `linkhealthPharmacy`, document `formatting-rule-api`. */
  'PATCH /rxn/formattingrules/v1/standards-based-messaging/services/payer-sheet-service/telecomFormat/update': {
    'none': { request: Omit<D0.PatchRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatUpdateData, 'url'>; responses: D0.PatchRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatUpdateResponses };
  };
  /** Retry class `safe`, tokens `linkhealthPharmacy`, document `formatting-rule-api`. */
  'GET /rxn/formattingrules/health/formatting-rules': {
    'none': { request: Omit<D0.GetRxnFormattingrulesHealthFormattingRulesData, 'url'>; responses: D0.GetRxnFormattingrulesHealthFormattingRulesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `submitter-api`. */
  'GET /pharmacynetwork/submitter/v1/healthcheck': {
    'none': { request: Omit<D1.GetPharmacynetworkSubmitterV1HealthcheckData, 'url'>; responses: D1.GetPharmacynetworkSubmitterV1HealthcheckResponses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `submitter-api`. */
  'POST /pharmacynetwork/submitter/v1/pharmacy-claims': {
    'application/json': { request: Omit<D1.PostPharmacynetworkSubmitterV1PharmacyClaimsData, 'url'>; responses: D1.PostPharmacynetworkSubmitterV1PharmacyClaimsResponses };
  };
  /** Retry class `safe`, tokens `linkhealthPharmacy`, document `telecom-formatter-api`. */
  'GET /rxn/telecomformatter/health/telecom-formatter': {
    'none': { request: Omit<D2.GetRxnTelecomformatterHealthTelecomFormatterData, 'url'>; responses: D2.GetRxnTelecomformatterHealthTelecomFormatterResponses };
  };
  /** Retry class `idempotent`, tokens `linkhealthPharmacy`, document `telecom-formatter-api`. */
  'POST /rxn/telecomformatter/v1/formatDetails': {
    'application/json': { request: Omit<D2.PostRxnTelecomformatterV1FormatdetailsData, 'url'>; responses: D2.PostRxnTelecomformatterV1FormatdetailsResponses };
  };
  /** Retry class `idempotent`, tokens `linkhealthPharmacy`, document `telecom-formatter-api`. */
  'POST /rxn/telecomformatter/v1/telecomFormatResponse': {
    'application/json': { request: Omit<D2.PostRxnTelecomformatterV1TelecomformatresponseData, 'url'>; responses: D2.PostRxnTelecomformatterV1TelecomformatresponseResponses };
  };
}

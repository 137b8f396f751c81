// Written by scripts/generate-optum.mjs from Optum's pharmacy documents; changes belong there.
import type { OperationTable } from '../../internal/operation/table.js';

/** Operations that may not be sent twice. */
export type UnsafeKey = 
  | 'POST /rxn/formattingrules/v1/standards-based-messaging/services/payer-sheet-service/telecomFormat/save'
  | 'PATCH /rxn/formattingrules/v1/standards-based-messaging/services/payer-sheet-service/telecomFormat/update'
  | 'POST /pharmacynetwork/submitter/v1/pharmacy-claims';

/** Operations whose GraphQL document says what may be done with them. */
export type GraphqlKey = never;

export const rows: OperationTable = {
  "POST /rxn/formattingrules/v1/standards-based-messaging/services/payer-sheet-service/telecomFormat/fetch": [{"document":"formatting-rule-api","name":"postRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatFetch","line":"pharmacy","origin":"gateway","token":"linkhealthPharmacy","retryClass":"idempotent","contentType":"application/json","answer":"any"}],
  "POST /rxn/formattingrules/v1/standards-based-messaging/services/payer-sheet-service/telecomFormat/save": [{"document":"formatting-rule-api","name":"postRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatSave","line":"pharmacy","origin":"gateway","token":"linkhealthPharmacy","retryClass":"unsafe","contentType":"none","answer":"any"}],
  "PATCH /rxn/formattingrules/v1/standards-based-messaging/services/payer-sheet-service/telecomFormat/update": [{"document":"formatting-rule-api","name":"patchRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatUpdate","line":"pharmacy","origin":"gateway","token":"linkhealthPharmacy","retryClass":"unsafe","contentType":"none","answer":"any"}],
  "GET /rxn/formattingrules/health/formatting-rules": [{"document":"formatting-rule-api","name":"getRxnFormattingrulesHealthFormattingRules","line":"pharmacy","origin":"gateway","token":"linkhealthPharmacy","retryClass":"safe","contentType":"none","answer":"any"}],
  "GET /pharmacynetwork/submitter/v1/healthcheck": [{"document":"submitter-api","name":"getPharmacynetworkSubmitterV1Healthcheck","line":"pharmacy","origin":"gateway","token":"sntl","retryClass":"safe","contentType":"none","answer":"any"}],
  "POST /pharmacynetwork/submitter/v1/pharmacy-claims": [{"document":"submitter-api","name":"postPharmacynetworkSubmitterV1PharmacyClaims","line":"pharmacy","origin":"gateway","token":"sntl","retryClass":"unsafe","contentType":"application/json","answer":"json"}],
  "GET /rxn/telecomformatter/health/telecom-formatter": [{"document":"telecom-formatter-api","name":"getRxnTelecomformatterHealthTelecomFormatter","line":"pharmacy","origin":"gateway","token":"linkhealthPharmacy","retryClass":"safe","contentType":"none","answer":"any"}],
  "POST /rxn/telecomformatter/v1/formatDetails": [{"document":"telecom-formatter-api","name":"postRxnTelecomformatterV1Formatdetails","line":"pharmacy","origin":"gateway","token":"linkhealthPharmacy","retryClass":"idempotent","contentType":"application/json","answer":"any"}],
  "POST /rxn/telecomformatter/v1/telecomFormatResponse": [{"document":"telecom-formatter-api","name":"postRxnTelecomformatterV1Telecomformatresponse","line":"pharmacy","origin":"gateway","token":"linkhealthPharmacy","retryClass":"idempotent","contentType":"application/json","answer":"any"}],
};

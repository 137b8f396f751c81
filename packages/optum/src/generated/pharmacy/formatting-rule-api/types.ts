// Written by scripts/generate-optum.mjs from Optum's document formatting-rule-api; changes belong there.
export type UpdateClaimFormatRequest = {
  claimFormat?: JsonClaimFormat;
};

export type JsonSegmentFieldQualifier = {
  qualifierCode?: string;
  qualifierDescription?: string;
  sequence?: number;
};

export type JsonFieldGroup = {
  fieldGroupId?: number;
  fieldIdentifier?: string;
  fieldNumber?: string;
  groupCode?: string;
  maximumCount?: string;
};

export type JsonSegmentField = {
  customName?: string;
  customProcessingCode?: string;
  description?: string;
  fieldDataType?: string;
  fieldDataTypeId?: number;
  fieldGroups?: Array<JsonFieldGroup>;
  fieldIdentifier?: string;
  fieldNumber?: string;
  fieldType?: string;
  includeIfNull?: boolean;
  mantissaSize?: number;
  maximumLength?: number;
  segmentFieldQualifiers?: Array<JsonSegmentFieldQualifier>;
  sequence?: number;
  usageCode?: string;
  useIfNull?: string;
};

export type JsonSegment = {
  segmentFields?: Array<JsonSegmentField>;
  segmentIdentifier?: string;
  sequence?: number;
  usageCode?: string;
};

export type JsonTransmission = {
  code?: string;
  segments?: Array<JsonSegment>;
  standard?: 'D0' | '';
  type?: string;
};

export type JsonClaimFormat = {
  billingSequence?: string;
  bin?: string;
  chainID?: string;
  code?: string;
  customer?: string;
  description?: string;
  effectiveDate?: string;
  expirationDate?: string;
  externalMessageId?: string;
  groupCode?: string;
  pcn?: string;
  rems?: 'y' | 'n' | 'Y' | 'N';
  siteCode?: string;
  sourceSystemId?: string;
  transmissions?: Array<JsonTransmission>;
};

export type SaveClaimFormatRequest = {
  claimFormat?: JsonClaimFormat;
};

export type GetClaimFormatResponse = {
  claimFormat?: JsonClaimFormat;
};

export type GetClaimFormatRequest = {
  billingSequence?: string;
  bin?: string;
  chainID?: string;
  code?: string;
  customer?: string;
  externalMessageId?: string;
  groupCode?: string;
  pcn?: string;
  rems?: 'y' | 'n' | 'Y' | 'N';
  siteCode?: string;
  sourceSystemId?: string;
  transactionCode?: string;
};

export type PostRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatFetchData = {
  body: {
    getClaimFormatRequest?: GetClaimFormatRequest;
  };
  path?: never;
  query?: never;
  url: '/rxn/formattingrules/v1/standards-based-messaging/services/payer-sheet-service/telecomFormat/fetch';
};

export type PostRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatFetchResponses = {
  200: {
    getClaimFormatResponse?: GetClaimFormatResponse;
  };
};

export type PostRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatSaveData = {
  body?: never;
  path?: never;
  query: {
    request: {
      saveClaimFormatRequest?: SaveClaimFormatRequest;
    };
  };
  url: '/rxn/formattingrules/v1/standards-based-messaging/services/payer-sheet-service/telecomFormat/save';
};

export type PostRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatSaveResponses = {
  200: string;
};

export type PatchRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatUpdateData = {
  body?: never;
  path?: never;
  query: {
    request: {
      updateClaimFormatRequest?: UpdateClaimFormatRequest;
    };
  };
  url: '/rxn/formattingrules/v1/standards-based-messaging/services/payer-sheet-service/telecomFormat/update';
};

export type PatchRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatUpdateResponses = {
  200: string;
};

export type GetRxnFormattingrulesHealthFormattingRulesData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/rxn/formattingrules/health/formatting-rules';
};

export type GetRxnFormattingrulesHealthFormattingRulesResponses = {
  200: unknown;
};

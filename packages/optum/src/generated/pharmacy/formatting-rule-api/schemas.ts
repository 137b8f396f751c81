// Written by scripts/generate-optum.mjs from Optum's document formatting-rule-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zJsonSegmentFieldQualifier: Check = z.looseObject({
    qualifierCode: z.string().max(10, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    qualifierDescription: z.string().max(250).optional(),
    sequence: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional()
  });

  const zJsonFieldGroup: Check = z.looseObject({
    fieldGroupId: z.int().optional(),
    fieldIdentifier: z.string().max(3, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    fieldNumber: z.string().max(4, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    groupCode: z.string().optional(),
    maximumCount: z.string().optional()
  });

  const zJsonSegmentField: Check = z.looseObject({
    customName: z.string().max(250).optional(),
    customProcessingCode: z.string().max(10, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    description: z.string().max(250).optional(),
    fieldDataType: z.string().max(250).optional(),
    fieldDataTypeId: z.int().optional(),
    fieldGroups: z.array(zJsonFieldGroup).optional(),
    fieldIdentifier: z.string().max(3, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    fieldNumber: z.string().max(4, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    fieldType: z.string().max(1, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    includeIfNull: z.boolean().optional(),
    mantissaSize: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    maximumLength: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    segmentFieldQualifiers: z.array(zJsonSegmentFieldQualifier).optional(),
    sequence: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    usageCode: z.string().max(10).optional(),
    useIfNull: z.string().max(250).optional()
  });

  const zJsonSegment: Check = z.looseObject({
    segmentFields: z.array(zJsonSegmentField).optional(),
    segmentIdentifier: z.string().max(32, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    sequence: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    usageCode: z.string().max(10).optional()
  });

  const zJsonTransmission: Check = z.looseObject({
    code: z.string().max(10, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    segments: z.array(zJsonSegment).optional(),
    standard: z.enum(['D0', '']).optional(),
    type: z.string().max(50, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional()
  });

  const zJsonClaimFormat: Check = z.looseObject({
    billingSequence: z.string().max(2, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    bin: z.string().max(6, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    chainID: z.string().max(38, { abort: true }).regex(/^[0-9]*$/).optional(),
    code: z.string().max(3, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    customer: z.string().max(128, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    description: z.string().max(250).optional(),
    effectiveDate: z.string().optional(),
    expirationDate: z.string().optional(),
    externalMessageId: z.string().regex(/^[0-9]*$/).optional(),
    groupCode: z.string().max(15, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    pcn: z.string().max(10).optional(),
    rems: z.enum([
      'y',
      'n',
      'Y',
      'N'
    ]).optional(),
    siteCode: z.string().max(80, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    sourceSystemId: z.string().regex(/^[0-9]*$/).optional(),
    transmissions: z.array(zJsonTransmission).optional()
  });

  const zUpdateClaimFormatRequest: Check = z.looseObject({
    claimFormat: zJsonClaimFormat.optional()
  });

  const zSaveClaimFormatRequest: Check = z.looseObject({
    claimFormat: zJsonClaimFormat.optional()
  });

  const zGetClaimFormatResponse: Check = z.looseObject({
    claimFormat: zJsonClaimFormat.optional()
  });

  const zGetClaimFormatRequest: Check = z.looseObject({
    billingSequence: z.string().max(2, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    bin: z.string().max(6, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    chainID: z.string().max(38, { abort: true }).regex(/^[0-9]*$/).optional(),
    code: z.string().max(3, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    customer: z.string().max(128, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    externalMessageId: z.string().regex(/^[0-9]*$/).optional(),
    groupCode: z.string().max(15, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    pcn: z.string().max(10).optional(),
    rems: z.enum([
      'y',
      'n',
      'Y',
      'N'
    ]).optional(),
    siteCode: z.string().max(80, { abort: true }).regex(/^[a-zA-Z0-9]*$/).optional(),
    sourceSystemId: z.string().regex(/^[0-9]*$/).optional(),
    transactionCode: z.string().optional()
  });

  const zPostRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatFetchBody: Check = z.looseObject({
    getClaimFormatRequest: zGetClaimFormatRequest.optional()
  });

  const zPostRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatFetchResponse: Check = z.looseObject({
    getClaimFormatResponse: zGetClaimFormatResponse.optional()
  });

  const zPostRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatSaveQuery: Check = z.looseObject({
    request: z.looseObject({
      saveClaimFormatRequest: zSaveClaimFormatRequest.optional()
    })
  });

  const zPostRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatSaveResponse: Check = z.string();

  const zPatchRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatUpdateQuery: Check = z.looseObject({
    request: z.looseObject({
      updateClaimFormatRequest: zUpdateClaimFormatRequest.optional()
    })
  });

  const zPatchRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatUpdateResponse: Check = z.string();

  return {
    postRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatFetch: { body: zPostRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatFetchBody, answer: zPostRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatFetchResponse },
    postRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatSave: { query: zPostRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatSaveQuery, answer: zPostRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatSaveResponse },
    patchRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatUpdate: { query: zPatchRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatUpdateQuery, answer: zPatchRxnFormattingrulesV1StandardsBasedMessagingServicesPayerSheetServiceTelecomformatUpdateResponse },
    getRxnFormattingrulesHealthFormattingRules: {  },
  };
}

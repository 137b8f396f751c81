// Written by scripts/generate-optum.mjs from Optum's document cms-common-physician; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zQppMipsValue: Check = z.looseObject({
    measureId: z.string().optional(),
    docId: z.string().optional(),
    description: z.string().optional(),
    collectionType: z.string().optional(),
    specialtyMeasure: z.string().optional(),
    measureType: z.string().optional(),
    highPriority: z.string().optional(),
    message: z.string().optional()
  });

  const zPostV1CmscommonmsApiCmsPhysicianQppBody: Check = zQppMipsValue;

  const zPostV1CmscommonmsApiCmsPhysicianQppQuery: Check = z.looseObject({
    sort: z.array(z.string()).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetV1CmscommonmsApiCmsPhysicianCodePhysicianTimePath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CmscommonmsApiCmsPhysicianQppDocIdMipsDownloadPath: Check = z.looseObject({
    'doc-id': z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetV1CmscommonmsApiCmsPhysicianQppDocIdMipsDownloadResponse: Check = z.string();

  const zGetV1CmscommonmsApiCmsPhysicianMpfsPaymentIndicatorsRuletypePath: Check = z.looseObject({
    ruletype: z.enum([
      'PCTC',
      'MULT_PROC',
      'ASST_SURG',
      'BILAT_SURG',
      'CO_SURG',
      'PHYS_SUP',
      'TEAM_SURG'
    ])
  });

  const zGetV1CmscommonmsApiCmsPhysicianMpfsPaymentIndicatorStatusCodePath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CmscommonmsApiCmsPhysicianMpfsNationalPhysicianRelativeFileResponse: Check = z.string();

  const zGetV1CmscommonmsApiCmsPhysicianMpfsGlobalDaysCodePath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleCodetypeCodeCarrierLocalityPath: Check = z.looseObject({
    codetype: z.enum(['hcpcs', 'cpt']),
    code: z.string(),
    carrier: z.string(),
    locality: z.string()
  });

  const zGetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleCodetypeCodeCarrierLocalityQuery: Check = z.looseObject({
    cf: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleMpfsReductionGroupsHcpcsCodePath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleMpfsReductionGroupsCptCodePath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CmscommonmsApiCmsPhysicianCciMarketTypePrintPath: Check = z.looseObject({
    'market-type': z.enum(['non-facility', 'facility'])
  });

  const zGetV1CmscommonmsApiCmsPhysicianCciMarketTypePrintQuery: Check = z.looseObject({
    codes: z.string(),
    viewType: z.enum(['Conflict', 'Code']).optional(),
    isMpfs: z.boolean().optional()
  });

  const zGetV1CmscommonmsApiCmsPhysicianCciMarketTypePrintResponse: Check = z.string();

  const zGetV1CmscommonmsApiCmsPhysicianCciMarketTypeConflictViewPath: Check = z.looseObject({
    'market-type': z.enum(['non-facility', 'facility'])
  });

  const zGetV1CmscommonmsApiCmsPhysicianCciMarketTypeConflictViewQuery: Check = z.looseObject({
    codes: z.string()
  });

  const zGetV1CmscommonmsApiCmsPhysicianCciMarketTypeCodeViewPath: Check = z.looseObject({
    'market-type': z.enum(['non-facility', 'facility'])
  });

  const zGetV1CmscommonmsApiCmsPhysicianCciMarketTypeCodeViewQuery: Check = z.looseObject({
    codes: z.string()
  });

  const zGetV1CmscommonmsApiCmsPhysicianCciCodeColumnTypePath: Check = z.looseObject({
    code: z.string(),
    'column-type': z.enum(['primary', 'secondary'])
  });

  const zGetV1CmscommonmsApiCmsPhysicianCciCodeColumnTypeQuery: Check = z.looseObject({
    sort: z.array(z.string()).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    filter: z.string().optional()
  });

  return {
    postV1CmscommonmsApiCmsPhysicianQpp: { body: zPostV1CmscommonmsApiCmsPhysicianQppBody, query: zPostV1CmscommonmsApiCmsPhysicianQppQuery },
    getV1CmscommonmsApiCmsPhysicianCodePhysicianTime: { path: zGetV1CmscommonmsApiCmsPhysicianCodePhysicianTimePath },
    getV1CmscommonmsApiCmsPhysicianQppDocIdMipsDownload: { path: zGetV1CmscommonmsApiCmsPhysicianQppDocIdMipsDownloadPath, answer: zGetV1CmscommonmsApiCmsPhysicianQppDocIdMipsDownloadResponse },
    getV1CmscommonmsApiCmsPhysicianQppSpecialtyMeasures: {  },
    getV1CmscommonmsApiCmsPhysicianQppMeasureTypes: {  },
    getV1CmscommonmsApiCmsPhysicianMpfsStatusCodes: {  },
    getV1CmscommonmsApiCmsPhysicianMpfsPaymentIndicatorsRuletype: { path: zGetV1CmscommonmsApiCmsPhysicianMpfsPaymentIndicatorsRuletypePath },
    getV1CmscommonmsApiCmsPhysicianMpfsPaymentIndicatorStatusCode: { path: zGetV1CmscommonmsApiCmsPhysicianMpfsPaymentIndicatorStatusCodePath },
    getV1CmscommonmsApiCmsPhysicianMpfsNationalPhysicianRelativeFile: { answer: zGetV1CmscommonmsApiCmsPhysicianMpfsNationalPhysicianRelativeFileResponse },
    getV1CmscommonmsApiCmsPhysicianMpfsGlobalDaysCode: { path: zGetV1CmscommonmsApiCmsPhysicianMpfsGlobalDaysCodePath },
    getV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleCodetypeCodeCarrierLocality: { path: zGetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleCodetypeCodeCarrierLocalityPath, query: zGetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleCodetypeCodeCarrierLocalityQuery },
    getV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleMpfsReductionGroupsHcpcsCode: { path: zGetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleMpfsReductionGroupsHcpcsCodePath },
    getV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleMpfsReductionGroupsCptCode: { path: zGetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleMpfsReductionGroupsCptCodePath },
    getV1CmscommonmsApiCmsPhysicianCciMarketTypePrint: { path: zGetV1CmscommonmsApiCmsPhysicianCciMarketTypePrintPath, query: zGetV1CmscommonmsApiCmsPhysicianCciMarketTypePrintQuery, answer: zGetV1CmscommonmsApiCmsPhysicianCciMarketTypePrintResponse },
    getV1CmscommonmsApiCmsPhysicianCciMarketTypeConflictView: { path: zGetV1CmscommonmsApiCmsPhysicianCciMarketTypeConflictViewPath, query: zGetV1CmscommonmsApiCmsPhysicianCciMarketTypeConflictViewQuery },
    getV1CmscommonmsApiCmsPhysicianCciMarketTypeCodeView: { path: zGetV1CmscommonmsApiCmsPhysicianCciMarketTypeCodeViewPath, query: zGetV1CmscommonmsApiCmsPhysicianCciMarketTypeCodeViewQuery },
    getV1CmscommonmsApiCmsPhysicianCciCodeColumnType: { path: zGetV1CmscommonmsApiCmsPhysicianCciCodeColumnTypePath, query: zGetV1CmscommonmsApiCmsPhysicianCciCodeColumnTypeQuery },
  };
}

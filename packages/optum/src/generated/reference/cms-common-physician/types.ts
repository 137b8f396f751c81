// Written by scripts/generate-optum.mjs from Optum's document cms-common-physician; changes belong there.
import type { Readable } from 'node:stream';

export type QppMipsValue = {
  measureId?: string;
  docId?: string;
  description?: string;
  collectionType?: string;
  specialtyMeasure?: string;
  measureType?: string;
  highPriority?: string;
  message?: string;
};

export type PostV1CmscommonmsApiCmsPhysicianQppData = {
  body: QppMipsValue;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
  };
  url: '/v1/cmscommonms/api/cms/physician/qpp/';
};

export type PostV1CmscommonmsApiCmsPhysicianQppResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsPhysicianCodePhysicianTimeData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/physician/{code}/physician-time';
};

export type GetV1CmscommonmsApiCmsPhysicianCodePhysicianTimeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsPhysicianQppDocIdMipsDownloadData = {
  body?: never;
  path: {
    'doc-id': number | string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/physician/qpp/{doc-id}/mips-download';
};

export type GetV1CmscommonmsApiCmsPhysicianQppDocIdMipsDownloadResponses = {
  200: Readable;
};

export type GetV1CmscommonmsApiCmsPhysicianQppSpecialtyMeasuresData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/v1/cmscommonms/api/cms/physician/qpp/specialty-measures';
};

export type GetV1CmscommonmsApiCmsPhysicianQppSpecialtyMeasuresResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsPhysicianQppMeasureTypesData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/v1/cmscommonms/api/cms/physician/qpp/measure-types';
};

export type GetV1CmscommonmsApiCmsPhysicianQppMeasureTypesResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsPhysicianMpfsStatusCodesData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/v1/cmscommonms/api/cms/physician/mpfs/status-codes';
};

export type GetV1CmscommonmsApiCmsPhysicianMpfsStatusCodesResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsPhysicianMpfsPaymentIndicatorsRuletypeData = {
  body?: never;
  path: {
    ruletype: 'PCTC' | 'MULT_PROC' | 'ASST_SURG' | 'BILAT_SURG' | 'CO_SURG' | 'PHYS_SUP' | 'TEAM_SURG';
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/physician/mpfs/payment-indicators/{ruletype}';
};

export type GetV1CmscommonmsApiCmsPhysicianMpfsPaymentIndicatorsRuletypeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsPhysicianMpfsPaymentIndicatorStatusCodeData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/physician/mpfs/payment-indicator-status/{code}';
};

export type GetV1CmscommonmsApiCmsPhysicianMpfsPaymentIndicatorStatusCodeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsPhysicianMpfsNationalPhysicianRelativeFileData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/v1/cmscommonms/api/cms/physician/mpfs/national-physician-relative-file';
};

export type GetV1CmscommonmsApiCmsPhysicianMpfsNationalPhysicianRelativeFileResponses = {
  200: Readable;
};

export type GetV1CmscommonmsApiCmsPhysicianMpfsGlobalDaysCodeData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/physician/mpfs/global-days/{code}';
};

export type GetV1CmscommonmsApiCmsPhysicianMpfsGlobalDaysCodeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleCodetypeCodeCarrierLocalityData = {
  body?: never;
  path: {
    codetype: 'hcpcs' | 'cpt';
    code: string;
    carrier: string;
    locality: string;
  };
  query?: {
    cf?: number | string;
  };
  url: '/v1/cmscommonms/api/cms/physician/mpfs/fee-schedule/{codetype}/{code}/{carrier}/{locality}';
};

export type GetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleCodetypeCodeCarrierLocalityResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleMpfsReductionGroupsHcpcsCodeData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/physician/mpfs/fee-schedule/mpfs-reduction-groups/hcpcs/{code}';
};

export type GetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleMpfsReductionGroupsHcpcsCodeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleMpfsReductionGroupsCptCodeData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/physician/mpfs/fee-schedule/mpfs-reduction-groups/cpt/{code}';
};

export type GetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleMpfsReductionGroupsCptCodeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsPhysicianCciMarketTypePrintData = {
  body?: never;
  path: {
    'market-type': 'non-facility' | 'facility';
  };
  query: {
    codes: string;
    viewType?: 'Conflict' | 'Code';
    isMpfs?: boolean;
  };
  url: '/v1/cmscommonms/api/cms/physician/cci/{market-type}/print';
};

export type GetV1CmscommonmsApiCmsPhysicianCciMarketTypePrintResponses = {
  200: string;
};

export type GetV1CmscommonmsApiCmsPhysicianCciMarketTypeConflictViewData = {
  body?: never;
  path: {
    'market-type': 'non-facility' | 'facility';
  };
  query: {
    codes: string;
  };
  url: '/v1/cmscommonms/api/cms/physician/cci/{market-type}/conflict-view';
};

export type GetV1CmscommonmsApiCmsPhysicianCciMarketTypeConflictViewResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsPhysicianCciMarketTypeCodeViewData = {
  body?: never;
  path: {
    'market-type': 'non-facility' | 'facility';
  };
  query: {
    codes: string;
  };
  url: '/v1/cmscommonms/api/cms/physician/cci/{market-type}/code-view';
};

export type GetV1CmscommonmsApiCmsPhysicianCciMarketTypeCodeViewResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsPhysicianCciCodeColumnTypeData = {
  body?: never;
  path: {
    code: string;
    'column-type': 'primary' | 'secondary';
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/physician/cci/{code}/{column-type}';
};

export type GetV1CmscommonmsApiCmsPhysicianCciCodeColumnTypeResponses = {
  200: unknown;
};

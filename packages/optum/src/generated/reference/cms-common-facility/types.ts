// Written by scripts/generate-optum.mjs from Optum's document cms-common-facility; changes belong there.
import type { Readable } from 'node:stream';

export type ContractorValue = {
  contractorNum?: string | null;
  stateAbbr?: string | null;
  contractorName?: string | null;
  regionCode?: string | null;
  contractorType?: string | null;
  url?: string | null;
  contractorEid?: string | null;
  icpContractorId?: string | null;
};

export type OptumPageImplModifiersPopUpValue = {
  content?: Array<ModifiersPopUpValue> | null;
  totalCount?: number | null;
};

export type ModifiersPopUpValue = {
  modifier?: string | null;
  description?: string | null;
};

export type PolicyValue = {
  icpContractorId?: number | null;
  icpPolicyId?: number | null;
  determinationNum?: string | null;
  contractorType?: string | null;
  contractorName?: string | null;
  policyType?: string | null;
  cms?: string | null;
  policyTitle?: string | null;
  effectiveDate?: string | null;
  expirationDate?: string | null;
  url?: string | null;
  contractorURL?: string | null;
  activeRetiredStatus?: string | null;
  serviceAreas?: string | null;
  contractorNum?: string | null;
  hasArticles?: string | null;
  titleShort?: string | null;
  userDefinedEffectiveDate?: string | null;
  scrubbedTitle?: string | null;
  displayName?: string | null;
  contractorServiceAreas?: string | null;
  contractorTypeDisplayName?: string | null;
};

export type TermSearch = {
  keyword?: string;
  searchBy?: string;
  searchLogic?: string;
};

export type PolicySearchRequest = {
  policyType?: 'NCD_PART_A' | 'NCD_PART_B' | 'LCD_DME' | 'NCD_DME' | 'LCD_PART_A' | 'LCD_PART_B' | 'NCD_LAB';
  searchType?: string;
  procedureCode?: string;
  termSearch?: TermSearch;
  diagnosisCode?: DiagnosisCode;
  effectiveDate?: string;
  lcd?: Lcd;
};

export type Lcd = {
  carrierId?: number;
  fiId?: number;
  dmeId?: number;
  retiredPolicies?: boolean;
};

export type DiagnosisCode = {
  code?: string;
  codeType?: string;
};

export type CmsTransmittal = {
  docId?: number;
  documentSourceId?: number;
  publicationType?: string;
  publicationSubject?: string;
  transmittalNumber?: string;
  changeRequest?: string;
  postDate?: string;
  effectiveDate?: string;
  docImpDate?: string;
  rescinded?: string;
  replacedBy?: string;
  relatedDocName?: string;
  retroactiveFlag?: string;
  healthCareTypes?: string;
  specialities?: string;
  ascFlag?: string;
  fileName?: string;
  code?: string;
};

export type SupportingDocument = {
  docId?: number;
  publicationType?: string;
  fileName?: string;
  publicationSubject?: string;
  postDate?: string;
  effectiveDate?: string;
};

export type Notification = {
  error?: Array<string | null> | null;
  warning?: Array<string | null> | null;
  info?: Array<string | null> | null;
};

export type PostV1CmscommonmsApiCmsFacilitySupportingDocumentsData = {
  body: SupportingDocument;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
  };
  url: '/v1/cmscommonms/api/cms/facility/supporting-documents/';
};

export type PostV1CmscommonmsApiCmsFacilitySupportingDocumentsResponses = {
  200: unknown;
};

export type PostV1CmscommonmsApiCmsCommonTransmittalData = {
  body: CmsTransmittal;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
  };
  url: '/v1/cmscommonms/api/cms/common/transmittal/';
};

export type PostV1CmscommonmsApiCmsCommonTransmittalResponses = {
  200: unknown;
};

export type PostV1CmscommonmsApiCmsCommonPolicyLookupData = {
  body: PolicySearchRequest;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
  };
  url: '/v1/cmscommonms/api/cms/common/policy-lookup/';
};

export type PostV1CmscommonmsApiCmsCommonPolicyLookupResponses = {
  200: unknown;
};

export type GetV1CmscommonmsAppCmsCommonPolicyLookupPolicyIdRelatedArticlesData = {
  body?: never;
  path: {
    'policy-id': string;
  };
  query?: never;
  url: '/v1/cmscommonms/app/cms/common/policy-lookup/{policy-id}/related-articles';
};

export type GetV1CmscommonmsAppCmsCommonPolicyLookupPolicyIdRelatedArticlesResponses = {
  200: Array<PolicyValue>;
};

export type GetV1CmscommonmsAppCmsCommonCciModifiersCodeData = {
  body?: never;
  path: {
    code: string;
  };
  query?: {
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/app/cms/common/cci/modifiers/{code}';
};

export type GetV1CmscommonmsAppCmsCommonCciModifiersCodeResponses = {
  200: OptumPageImplModifiersPopUpValue;
};

export type GetV1CmscommonmsAppCmsCommonCciCodevalidatorData = {
  body?: never;
  path?: never;
  query: {
    codes: string;
  };
  url: '/v1/cmscommonms/app/cms/common/cci/codeValidator';
};

export type GetV1CmscommonmsAppCmsCommonCciCodevalidatorResponses = {
  200: Array<string | null>;
};

export type GetV1CmscommonmsApiCmsMuetypeMueData = {
  body?: never;
  path: {
    mueType: 'physician' | 'facility';
  };
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/{mueType}/mue';
};

export type GetV1CmscommonmsApiCmsMuetypeMueResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsIomtypeIomPolicyCodetypeCodeData = {
  body?: never;
  path: {
    codeType: 'cpt' | 'hcpcs';
    iomType: 'physician' | 'facility';
    code: string;
  };
  query?: {
    limit?: number | string;
    page?: number | string;
  };
  url: '/v1/cmscommonms/api/cms/{iomType}/iom-policy/{codeType}/{code}';
};

export type GetV1CmscommonmsApiCmsIomtypeIomPolicyCodetypeCodeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsCmstypePolicyListNcdContractorpartCodetypeCodeData = {
  body?: never;
  path: {
    codetype: 'hcpcs' | 'i9v3' | 'cpt' | 'i9v1' | 'i10_pcs' | 'i10_cm';
    code: string;
    cmsType: 'physician' | 'facility';
    contractorPart: 'DME' | 'B' | 'A';
  };
  query?: {
    limit?: number | string;
    page?: number | string;
  };
  url: '/v1/cmscommonms/api/cms/{cmsType}/policy-list/ncd/{contractorPart}/{codetype}/{code}';
};

export type GetV1CmscommonmsApiCmsCmstypePolicyListNcdContractorpartCodetypeCodeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsCmstypePolicyListLcdContractorpartCodetypeCodeData = {
  body?: never;
  path: {
    codetype: 'hcpcs' | 'i9v3' | 'cpt' | 'i9v1' | 'i10_pcs' | 'i10_cm';
    code: string;
    cmsType: 'physician' | 'facility';
    contractorPart: 'A' | 'B' | 'DME';
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    'contractor-id'?: number | string;
  };
  url: '/v1/cmscommonms/api/cms/{cmsType}/policy-list/lcd/{contractorPart}/{codetype}/{code}';
};

export type GetV1CmscommonmsApiCmsCmstypePolicyListLcdContractorpartCodetypeCodeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityProcedureDeviceTypeData = {
  body?: never;
  path: {
    'procedure-device-type': 'device-to-procedure' | 'procedure-to-device';
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/{procedure-device-type}';
};

export type GetV1CmscommonmsApiCmsFacilityProcedureDeviceTypeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityProcedureDeviceTypeDeviceOrProcedureCodeData = {
  body?: never;
  path: {
    'procedure-device-type': 'device-to-procedure' | 'procedure-to-device';
    'device-or-procedure-code': string;
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/{procedure-device-type}/{device-or-procedure-code}';
};

export type GetV1CmscommonmsApiCmsFacilityProcedureDeviceTypeDeviceOrProcedureCodeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityDeviceTypeData = {
  body?: never;
  path: {
    'device-type': 'device-codes' | 'device-dependent-procedure-codes';
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/{device-type}';
};

export type GetV1CmscommonmsApiCmsFacilityDeviceTypeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityCodetypeMceEditsData = {
  body?: never;
  path: {
    codetype: 'icd9' | 'icd10';
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/{codetype}/mce-edits';
};

export type GetV1CmscommonmsApiCmsFacilityCodetypeMceEditsResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityCodetypeCodeDrgsData = {
  body?: never;
  path: {
    codetype: 'i9v1' | 'i9v3' | 'i10_cm' | 'i10_pcs';
    code: string;
  };
  query?: {
    limit?: number | string;
    page?: number | string;
    sort?: Array<string>;
  };
  url: '/v1/cmscommonms/api/cms/facility/{codetype}/{code}/drgs';
};

export type GetV1CmscommonmsApiCmsFacilityCodetypeCodeDrgsResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityCodetypeCodeConditiontypeCcMccData = {
  body?: never;
  path: {
    codetype: 'i9v1' | 'i10_cm';
    code: string;
    conditiontype: '1' | '2';
  };
  query?: {
    page?: number | string;
    limit?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/{codetype}/{code}/{conditiontype}/cc-mcc';
};

export type GetV1CmscommonmsApiCmsFacilityCodetypeCodeConditiontypeCcMccResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityCodetypeCcMccCodeListData = {
  body?: never;
  path: {
    codetype: 'i9v1' | 'i10_cm';
  };
  query?: {
    conditiontype?: '1' | '2';
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/{codetype}/cc-mcc/code-list';
};

export type GetV1CmscommonmsApiCmsFacilityCodetypeCcMccCodeListResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityCodetypeDiagnosisCodeIoceEditsData = {
  body?: never;
  path: {
    codeType: 'i10_cm' | 'i9v1';
    code: string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/facility/{codeType}/diagnosis/{code}/ioce-edits';
};

export type GetV1CmscommonmsApiCmsFacilityCodetypeDiagnosisCodeIoceEditsResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityCodetypeProcedureCodeIoceEditsData = {
  body?: never;
  path: {
    codeType: 'cpt' | 'hcpcs';
    code: string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/facility/{codeType}/procedure/{code}/ioce-edits';
};

export type GetV1CmscommonmsApiCmsFacilityCodetypeProcedureCodeIoceEditsResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityApctypeData = {
  body?: never;
  path: {
    apctype: 'apc' | 'composite-apc' | 'comprehensive-apc';
  };
  query?: {
    sort?: Array<string>;
    page?: number | string;
    limit?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/{apctype}';
};

export type GetV1CmscommonmsApiCmsFacilityApctypeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityApctypeCodeData = {
  body?: never;
  path: {
    apctype: 'apc' | 'composite-apc' | 'comprehensive-apc';
    code: string;
  };
  query?: {
    page?: number | string;
    limit?: number | string;
  };
  url: '/v1/cmscommonms/api/cms/facility/{apctype}/{code}';
};

export type GetV1CmscommonmsApiCmsFacilityApctypeCodeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityApccodeApcCrossCodesData = {
  body?: never;
  path: {
    apcCode: string;
  };
  query?: {
    page?: number | string;
    limit?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/{apcCode}/apc-cross-codes';
};

export type GetV1CmscommonmsApiCmsFacilityApccodeApcCrossCodesResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityTobOceData = {
  body?: never;
  path?: never;
  query?: {
    limit?: number | string;
    page?: number | string;
  };
  url: '/v1/cmscommonms/api/cms/facility/tob-oce';
};

export type GetV1CmscommonmsApiCmsFacilityTobOceResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityTobOceCodeData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/facility/tob-oce/{code}';
};

export type GetV1CmscommonmsApiCmsFacilityTobOceCodeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilitySupportingDocumentsDocIdDocumentDownloadData = {
  body?: never;
  path: {
    'doc-id': number | string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/facility/supporting-documents/{doc-id}/document-download';
};

export type GetV1CmscommonmsApiCmsFacilitySupportingDocumentsDocIdDocumentDownloadResponses = {
  200: Readable;
};

export type GetV1CmscommonmsApiCmsFacilityRemittanceAdviceRemarkCodesData = {
  body?: never;
  path?: never;
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/remittance-advice-remark-codes/';
};

export type GetV1CmscommonmsApiCmsFacilityRemittanceAdviceRemarkCodesResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityMpfsPaymentCarrierLocalityData = {
  body?: never;
  path: {
    carrier: string;
    locality: string;
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/mpfs/payment/{carrier}/{locality}';
};

export type GetV1CmscommonmsApiCmsFacilityMpfsPaymentCarrierLocalityResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityMdcCodetypeMdccodeDrgData = {
  body?: never;
  path: {
    codetype: 'icd9' | 'icd10';
    mdccode: string;
  };
  query?: {
    limit?: number | string;
    page?: number | string;
  };
  url: '/v1/cmscommonms/api/cms/facility/mdc/{codetype}/{mdccode}/drg';
};

export type GetV1CmscommonmsApiCmsFacilityMdcCodetypeMdccodeDrgResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityMdcCodetypeAllData = {
  body?: never;
  path: {
    codetype: 'icd9' | 'icd10';
  };
  query?: {
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/mdc/{codetype}/all';
};

export type GetV1CmscommonmsApiCmsFacilityMdcCodetypeAllResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityMceAssociatedIcd9IdData = {
  body?: never;
  path: {
    id: number | string;
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/mce/associated-icd9/{id}';
};

export type GetV1CmscommonmsApiCmsFacilityMceAssociatedIcd9IdResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ParentMceCodeData = {
  body?: never;
  path: {
    mce_code: number | string;
  };
  query?: {
    dropdownValue?: number | string;
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
    codetype?: 'i10_pcs' | 'i10_cm';
  };
  url: '/v1/cmscommonms/api/cms/facility/mce-associated-icd10/parent/{mce_code}';
};

export type GetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ParentMceCodeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10DropdownIdData = {
  body?: never;
  path: {
    id: number | string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/facility/mce-associated-icd10/dropdown/{id}';
};

export type GetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10DropdownIdResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ChildConditionalidData = {
  body?: never;
  path: {
    conditionalId: number | string;
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
    codetype?: 'i10_pcs' | 'i10_cm';
  };
  url: '/v1/cmscommonms/api/cms/facility/mce-associated-icd10/child/{conditionalId}';
};

export type GetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ChildConditionalidResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityIoceEditsData = {
  body?: never;
  path?: never;
  query?: {
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/ioce-edits';
};

export type GetV1CmscommonmsApiCmsFacilityIoceEditsResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityIoceEditsCodesAssociatedWithEditEditNumberData = {
  body?: never;
  path: {
    'edit-number': number | string;
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/ioce-edits/codes-associated-with-edit/{edit-number}';
};

export type GetV1CmscommonmsApiCmsFacilityIoceEditsCodesAssociatedWithEditEditNumberResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityIcd9CodeMceEditsData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/facility/icd9/{code}/mce-edits';
};

export type GetV1CmscommonmsApiCmsFacilityIcd9CodeMceEditsResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityIcd10Icd10CodeMceEditsData = {
  body?: never;
  path: {
    icd10Code: string;
  };
  query?: {
    limit?: number | string;
    page?: number | string;
  };
  url: '/v1/cmscommonms/api/cms/facility/icd10/{icd10Code}/mce-edits';
};

export type GetV1CmscommonmsApiCmsFacilityIcd10Icd10CodeMceEditsResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityHealthCareReasonCodesData = {
  body?: never;
  path?: never;
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/health-care-reason-codes';
};

export type GetV1CmscommonmsApiCmsFacilityHealthCareReasonCodesResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityDrgDrgCodeIcd9CrossCodesData = {
  body?: never;
  path: {
    'drg-code': string;
  };
  query?: {
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/drg/{drg-code}/icd9/cross-codes';
};

export type GetV1CmscommonmsApiCmsFacilityDrgDrgCodeIcd9CrossCodesResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityDrgDrgCodeIcd10CrossCodesData = {
  body?: never;
  path: {
    'drg-code': string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/facility/drg/{drg-code}/icd10/cross-codes';
};

export type GetV1CmscommonmsApiCmsFacilityDrgDrgCodeIcd10CrossCodesResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityDrgCodetypeAllData = {
  body?: never;
  path: {
    codetype: 'icd9' | 'icd10';
  };
  query?: {
    limit?: number | string;
    page?: number | string;
    filter?: string;
    sort?: Array<string>;
  };
  url: '/v1/cmscommonms/api/cms/facility/drg/{codetype}/all';
};

export type GetV1CmscommonmsApiCmsFacilityDrgCodetypeAllResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityDeviceOffsetCodePairsData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/device-offset-code-pairs';
};

export type GetV1CmscommonmsApiCmsFacilityDeviceOffsetCodePairsResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityClaimStatusCodesData = {
  body?: never;
  path?: never;
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/claim-status-codes';
};

export type GetV1CmscommonmsApiCmsFacilityClaimStatusCodesResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityClaimStatusCategoryCodesData = {
  body?: never;
  path?: never;
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/claim-status-category-codes';
};

export type GetV1CmscommonmsApiCmsFacilityClaimStatusCategoryCodesResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityCciCodeColumnTypeData = {
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
  url: '/v1/cmscommonms/api/cms/facility/cci/{code}/{column-type}';
};

export type GetV1CmscommonmsApiCmsFacilityCciCodeColumnTypeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityCciPrintData = {
  body?: never;
  path?: never;
  query: {
    codes: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/cci/print';
};

export type GetV1CmscommonmsApiCmsFacilityCciPrintResponses = {
  200: string;
};

export type GetV1CmscommonmsApiCmsFacilityCciEffectiveDateVersionData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/v1/cmscommonms/api/cms/facility/cci/effective-date-version';
};

export type GetV1CmscommonmsApiCmsFacilityCciEffectiveDateVersionResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityCciConflictViewData = {
  body?: never;
  path?: never;
  query: {
    codes: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/cci/conflict-view';
};

export type GetV1CmscommonmsApiCmsFacilityCciConflictViewResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityCciCciEditsListListTypeData = {
  body?: never;
  path: {
    'list-type': 'all' | 'addition' | 'deletion';
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/cci/cci-edits-list/{list-type}';
};

export type GetV1CmscommonmsApiCmsFacilityCciCciEditsListListTypeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsFacilityCarcData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/facility/carc';
};

export type GetV1CmscommonmsApiCmsFacilityCarcResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsCommonTransmittalDocIdDocSourceIdTransmittalDownloadData = {
  body?: never;
  path: {
    'doc-id': number | string;
    'doc-source-id': number | string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/common/transmittal/{doc-id}/{doc-source-id}/transmittal-download';
};

export type GetV1CmscommonmsApiCmsCommonTransmittalDocIdDocSourceIdTransmittalDownloadResponses = {
  200: Readable;
};

export type GetV1CmscommonmsApiCmsCommonTransmittalCodeData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/common/transmittal/{code}';
};

export type GetV1CmscommonmsApiCmsCommonTransmittalCodeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsCommonReleaseDateIdData = {
  body?: never;
  path: {
    id: string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/common/release-date/{id}';
};

export type GetV1CmscommonmsApiCmsCommonReleaseDateIdResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsCommonPolicyLookupPolicyTypePolicyNumberData = {
  body?: never;
  path: {
    'policy-type': 'NCD_PART_A' | 'NCD_PART_B' | 'LCD_DME' | 'NCD_DME' | 'LCD_PART_A' | 'LCD_PART_B' | 'NCD_LAB';
    'policy-number': string;
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
  };
  url: '/v1/cmscommonms/api/cms/common/policy-lookup/{policy-type}/{policy-number}';
};

export type GetV1CmscommonmsApiCmsCommonPolicyLookupPolicyTypePolicyNumberResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsCommonPolicyListNcdContractorpartData = {
  body?: never;
  path: {
    contractorPart: 'DME' | 'B' | 'A' | 'LAB';
  };
  query?: {
    limit?: number | string;
    page?: number | string;
  };
  url: '/v1/cmscommonms/api/cms/common/policy-list/ncd/{contractorPart}';
};

export type GetV1CmscommonmsApiCmsCommonPolicyListNcdContractorpartResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsCommonPolicyListLcdContractorpartData = {
  body?: never;
  path: {
    contractorPart: 'A' | 'B' | 'DME';
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    'contractor-id'?: number | string;
    'is-retired-policies'?: boolean;
  };
  url: '/v1/cmscommonms/api/cms/common/policy-list/lcd/{contractorPart}';
};

export type GetV1CmscommonmsApiCmsCommonPolicyListLcdContractorpartResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsCommonNocPricingListData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/common/noc/pricing-list';
};

export type GetV1CmscommonmsApiCmsCommonNocPricingListResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsCommonMedicareContractorsData = {
  body?: never;
  path?: never;
  query?: {
    'contractor-part'?: 'A' | 'B' | 'DME';
  };
  url: '/v1/cmscommonms/api/cms/common/medicare-contractors';
};

export type GetV1CmscommonmsApiCmsCommonMedicareContractorsResponses = {
  200: Array<ContractorValue>;
};

export type GetV1CmscommonmsApiCmsCommonHccHcctypeHcccodeDiagnosisCodesData = {
  body?: never;
  path: {
    hccType: 'CMS_HCC' | 'CMS_HCC_ESRD' | 'RX_HCC_V04' | 'HHS_HCC';
    hccCode: string;
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/common/hcc/{hccType}/{hccCode}/diagnosis-codes';
};

export type GetV1CmscommonmsApiCmsCommonHccHcctypeHcccodeDiagnosisCodesResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsCommonHccHcctypeCodesData = {
  body?: never;
  path: {
    hccType: 'CMS_HCC' | 'CMS_HCC_ESRD' | 'RX_HCC_V04' | 'HHS_HCC';
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
  };
  url: '/v1/cmscommonms/api/cms/common/hcc/{hccType}/codes';
};

export type GetV1CmscommonmsApiCmsCommonHccHcctypeCodesResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsCommonHccCodetypeCodeCodeData = {
  body?: never;
  path: {
    codetype: 'i10_cm' | 'i9v1';
    code: string;
  };
  query?: never;
  url: '/v1/cmscommonms/api/cms/common/hcc/{codetype}/{code}/code';
};

export type GetV1CmscommonmsApiCmsCommonHccCodetypeCodeCodeResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeData = {
  body?: never;
  path: {
    'fee-schedule-type': 'DME' | 'PEN';
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/common/fee-schedule/{fee-schedule-type}';
};

export type GetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeResponses = {
  200: Notification;
};

export type GetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeStateData = {
  body?: never;
  path: {
    'fee-schedule-type': 'DME' | 'PEN';
    state: string;
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/common/fee-schedule/{fee-schedule-type}/{state}';
};

export type GetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeStateResponses = {
  200: Notification;
};

export type GetV1CmscommonmsApiCmsCommonFeeScheduleZipCodeStateData = {
  body?: never;
  path: {
    state: string;
  };
  query?: {
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/common/fee-schedule/zip-code/{state}';
};

export type GetV1CmscommonmsApiCmsCommonFeeScheduleZipCodeStateResponses = {
  200: Notification;
};

export type GetV1CmscommonmsApiCmsCommonFeeScheduleStatesStateListData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/v1/cmscommonms/api/cms/common/fee-schedule/states/state-list';
};

export type GetV1CmscommonmsApiCmsCommonFeeScheduleStatesStateListResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsCommonClinicalDiagnosticData = {
  body?: never;
  path?: never;
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/common/clinical-diagnostic';
};

export type GetV1CmscommonmsApiCmsCommonClinicalDiagnosticResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsCommonAverageSalesSalesPriceData = {
  body?: never;
  path?: never;
  query?: {
    limit?: number | string;
    page?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/common/average-sales/sales-price';
};

export type GetV1CmscommonmsApiCmsCommonAverageSalesSalesPriceResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsCommonAmbulanceMedicareLocalitiesData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/v1/cmscommonms/api/cms/common/ambulance/medicare-localities';
};

export type GetV1CmscommonmsApiCmsCommonAmbulanceMedicareLocalitiesResponses = {
  200: unknown;
};

export type GetV1CmscommonmsApiCmsCommonAmbulanceAmbulanceFeeScheduleCarrierLocalityData = {
  body?: never;
  path: {
    carrier: string;
    locality: string;
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/cmscommonms/api/cms/common/ambulance/ambulance-fee-schedule/{carrier}/{locality}';
};

export type GetV1CmscommonmsApiCmsCommonAmbulanceAmbulanceFeeScheduleCarrierLocalityResponses = {
  200: unknown;
};

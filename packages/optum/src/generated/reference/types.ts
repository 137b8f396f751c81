// Written by scripts/generate-optum.mjs from Optum's reference documents; changes belong there.
import type * as D0 from './cms-common-facility/types.js';
import type * as D1 from './cms-common-physician/types.js';
import type * as D2 from './core-service/types.js';
import type * as D3 from './optum-common-facility/types.js';
import type * as D4 from './optum-common-physician/types.js';
import type * as D5 from './optum-real-time-econtent-web-services/types.js';

/** Reference and coding content: requests and responses by `METHOD /path`, then by the media type of the request. */
export interface ReferenceOperations {
  /** Retry class `idempotent`, tokens `sntl`, document `cms-common-facility`. */
  'POST /v1/cmscommonms/api/cms/facility/supporting-documents/': {
    'application/json': { request: Omit<D0.PostV1CmscommonmsApiCmsFacilitySupportingDocumentsData, 'url'>; responses: D0.PostV1CmscommonmsApiCmsFacilitySupportingDocumentsResponses };
  };
  /** Retry class `idempotent`, tokens `sntl`, document `cms-common-facility`. */
  'POST /v1/cmscommonms/api/cms/common/transmittal/': {
    'application/json': { request: Omit<D0.PostV1CmscommonmsApiCmsCommonTransmittalData, 'url'>; responses: D0.PostV1CmscommonmsApiCmsCommonTransmittalResponses };
  };
  /** Retry class `idempotent`, tokens `sntl`, document `cms-common-facility`. */
  'POST /v1/cmscommonms/api/cms/common/policy-lookup/': {
    'application/json': { request: Omit<D0.PostV1CmscommonmsApiCmsCommonPolicyLookupData, 'url'>; responses: D0.PostV1CmscommonmsApiCmsCommonPolicyLookupResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/app/cms/common/policy-lookup/{policy-id}/related-articles': {
    'none': { request: Omit<D0.GetV1CmscommonmsAppCmsCommonPolicyLookupPolicyIdRelatedArticlesData, 'url'>; responses: D0.GetV1CmscommonmsAppCmsCommonPolicyLookupPolicyIdRelatedArticlesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/app/cms/common/cci/modifiers/{code}': {
    'none': { request: Omit<D0.GetV1CmscommonmsAppCmsCommonCciModifiersCodeData, 'url'>; responses: D0.GetV1CmscommonmsAppCmsCommonCciModifiersCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/app/cms/common/cci/codeValidator': {
    'none': { request: Omit<D0.GetV1CmscommonmsAppCmsCommonCciCodevalidatorData, 'url'>; responses: D0.GetV1CmscommonmsAppCmsCommonCciCodevalidatorResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/{mueType}/mue': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsMuetypeMueData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsMuetypeMueResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/{iomType}/iom-policy/{codeType}/{code}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsIomtypeIomPolicyCodetypeCodeData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsIomtypeIomPolicyCodetypeCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/{cmsType}/policy-list/ncd/{contractorPart}/{codetype}/{code}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCmstypePolicyListNcdContractorpartCodetypeCodeData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCmstypePolicyListNcdContractorpartCodetypeCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/{cmsType}/policy-list/lcd/{contractorPart}/{codetype}/{code}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCmstypePolicyListLcdContractorpartCodetypeCodeData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCmstypePolicyListLcdContractorpartCodetypeCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/{procedure-device-type}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityProcedureDeviceTypeData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityProcedureDeviceTypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/{procedure-device-type}/{device-or-procedure-code}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityProcedureDeviceTypeDeviceOrProcedureCodeData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityProcedureDeviceTypeDeviceOrProcedureCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/{device-type}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityDeviceTypeData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityDeviceTypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/{codetype}/mce-edits': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityCodetypeMceEditsData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityCodetypeMceEditsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/{codetype}/{code}/drgs': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityCodetypeCodeDrgsData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityCodetypeCodeDrgsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/{codetype}/{code}/{conditiontype}/cc-mcc': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityCodetypeCodeConditiontypeCcMccData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityCodetypeCodeConditiontypeCcMccResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/{codetype}/cc-mcc/code-list': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityCodetypeCcMccCodeListData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityCodetypeCcMccCodeListResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/{codeType}/diagnosis/{code}/ioce-edits': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityCodetypeDiagnosisCodeIoceEditsData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityCodetypeDiagnosisCodeIoceEditsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/{codeType}/procedure/{code}/ioce-edits': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityCodetypeProcedureCodeIoceEditsData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityCodetypeProcedureCodeIoceEditsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/{apctype}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityApctypeData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityApctypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/{apctype}/{code}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityApctypeCodeData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityApctypeCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/{apcCode}/apc-cross-codes': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityApccodeApcCrossCodesData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityApccodeApcCrossCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/tob-oce': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityTobOceData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityTobOceResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/tob-oce/{code}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityTobOceCodeData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityTobOceCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/supporting-documents/{doc-id}/document-download': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilitySupportingDocumentsDocIdDocumentDownloadData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilitySupportingDocumentsDocIdDocumentDownloadResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/remittance-advice-remark-codes/': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityRemittanceAdviceRemarkCodesData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityRemittanceAdviceRemarkCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/mpfs/payment/{carrier}/{locality}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityMpfsPaymentCarrierLocalityData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityMpfsPaymentCarrierLocalityResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/mdc/{codetype}/{mdccode}/drg': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityMdcCodetypeMdccodeDrgData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityMdcCodetypeMdccodeDrgResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/mdc/{codetype}/all': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityMdcCodetypeAllData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityMdcCodetypeAllResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/mce/associated-icd9/{id}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityMceAssociatedIcd9IdData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityMceAssociatedIcd9IdResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/mce-associated-icd10/parent/{mce_code}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ParentMceCodeData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ParentMceCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/mce-associated-icd10/dropdown/{id}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10DropdownIdData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10DropdownIdResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/mce-associated-icd10/child/{conditionalId}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ChildConditionalidData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ChildConditionalidResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/ioce-edits': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityIoceEditsData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityIoceEditsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/ioce-edits/codes-associated-with-edit/{edit-number}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityIoceEditsCodesAssociatedWithEditEditNumberData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityIoceEditsCodesAssociatedWithEditEditNumberResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/icd9/{code}/mce-edits': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityIcd9CodeMceEditsData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityIcd9CodeMceEditsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/icd10/{icd10Code}/mce-edits': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityIcd10Icd10CodeMceEditsData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityIcd10Icd10CodeMceEditsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/health-care-reason-codes': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityHealthCareReasonCodesData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityHealthCareReasonCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/drg/{drg-code}/icd9/cross-codes': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityDrgDrgCodeIcd9CrossCodesData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityDrgDrgCodeIcd9CrossCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/drg/{drg-code}/icd10/cross-codes': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityDrgDrgCodeIcd10CrossCodesData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityDrgDrgCodeIcd10CrossCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/drg/{codetype}/all': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityDrgCodetypeAllData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityDrgCodetypeAllResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/device-offset-code-pairs': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityDeviceOffsetCodePairsData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityDeviceOffsetCodePairsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/claim-status-codes': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityClaimStatusCodesData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityClaimStatusCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/claim-status-category-codes': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityClaimStatusCategoryCodesData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityClaimStatusCategoryCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/cci/{code}/{column-type}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityCciCodeColumnTypeData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityCciCodeColumnTypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/cci/print': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityCciPrintData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityCciPrintResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/cci/effective-date-version': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityCciEffectiveDateVersionData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityCciEffectiveDateVersionResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/cci/conflict-view': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityCciConflictViewData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityCciConflictViewResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/cci/cci-edits-list/{list-type}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityCciCciEditsListListTypeData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityCciCciEditsListListTypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/facility/carc': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsFacilityCarcData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsFacilityCarcResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/transmittal/{doc-id}/{doc-source-id}/transmittal-download': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonTransmittalDocIdDocSourceIdTransmittalDownloadData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonTransmittalDocIdDocSourceIdTransmittalDownloadResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/transmittal/{code}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonTransmittalCodeData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonTransmittalCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/release-date/{id}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonReleaseDateIdData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonReleaseDateIdResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/policy-lookup/{policy-type}/{policy-number}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonPolicyLookupPolicyTypePolicyNumberData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonPolicyLookupPolicyTypePolicyNumberResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/policy-list/ncd/{contractorPart}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonPolicyListNcdContractorpartData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonPolicyListNcdContractorpartResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/policy-list/lcd/{contractorPart}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonPolicyListLcdContractorpartData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonPolicyListLcdContractorpartResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/noc/pricing-list': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonNocPricingListData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonNocPricingListResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/medicare-contractors': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonMedicareContractorsData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonMedicareContractorsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/hcc/{hccType}/{hccCode}/diagnosis-codes': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonHccHcctypeHcccodeDiagnosisCodesData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonHccHcctypeHcccodeDiagnosisCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/hcc/{hccType}/codes': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonHccHcctypeCodesData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonHccHcctypeCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/hcc/{codetype}/{code}/code': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonHccCodetypeCodeCodeData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonHccCodetypeCodeCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/fee-schedule/{fee-schedule-type}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/fee-schedule/{fee-schedule-type}/{state}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeStateData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeStateResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/fee-schedule/zip-code/{state}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonFeeScheduleZipCodeStateData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonFeeScheduleZipCodeStateResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/fee-schedule/states/state-list': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonFeeScheduleStatesStateListData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonFeeScheduleStatesStateListResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/clinical-diagnostic': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonClinicalDiagnosticData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonClinicalDiagnosticResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/average-sales/sales-price': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonAverageSalesSalesPriceData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonAverageSalesSalesPriceResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/ambulance/medicare-localities': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonAmbulanceMedicareLocalitiesData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonAmbulanceMedicareLocalitiesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-facility`. */
  'GET /v1/cmscommonms/api/cms/common/ambulance/ambulance-fee-schedule/{carrier}/{locality}': {
    'none': { request: Omit<D0.GetV1CmscommonmsApiCmsCommonAmbulanceAmbulanceFeeScheduleCarrierLocalityData, 'url'>; responses: D0.GetV1CmscommonmsApiCmsCommonAmbulanceAmbulanceFeeScheduleCarrierLocalityResponses };
  };
  /** Retry class `idempotent`, tokens `sntl`, document `cms-common-physician`. */
  'POST /v1/cmscommonms/api/cms/physician/qpp/': {
    'application/json': { request: Omit<D1.PostV1CmscommonmsApiCmsPhysicianQppData, 'url'>; responses: D1.PostV1CmscommonmsApiCmsPhysicianQppResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-physician`. */
  'GET /v1/cmscommonms/api/cms/physician/{code}/physician-time': {
    'none': { request: Omit<D1.GetV1CmscommonmsApiCmsPhysicianCodePhysicianTimeData, 'url'>; responses: D1.GetV1CmscommonmsApiCmsPhysicianCodePhysicianTimeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-physician`. */
  'GET /v1/cmscommonms/api/cms/physician/qpp/{doc-id}/mips-download': {
    'none': { request: Omit<D1.GetV1CmscommonmsApiCmsPhysicianQppDocIdMipsDownloadData, 'url'>; responses: D1.GetV1CmscommonmsApiCmsPhysicianQppDocIdMipsDownloadResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-physician`. */
  'GET /v1/cmscommonms/api/cms/physician/qpp/specialty-measures': {
    'none': { request: Omit<D1.GetV1CmscommonmsApiCmsPhysicianQppSpecialtyMeasuresData, 'url'>; responses: D1.GetV1CmscommonmsApiCmsPhysicianQppSpecialtyMeasuresResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-physician`. */
  'GET /v1/cmscommonms/api/cms/physician/qpp/measure-types': {
    'none': { request: Omit<D1.GetV1CmscommonmsApiCmsPhysicianQppMeasureTypesData, 'url'>; responses: D1.GetV1CmscommonmsApiCmsPhysicianQppMeasureTypesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-physician`. */
  'GET /v1/cmscommonms/api/cms/physician/mpfs/status-codes': {
    'none': { request: Omit<D1.GetV1CmscommonmsApiCmsPhysicianMpfsStatusCodesData, 'url'>; responses: D1.GetV1CmscommonmsApiCmsPhysicianMpfsStatusCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-physician`. */
  'GET /v1/cmscommonms/api/cms/physician/mpfs/payment-indicators/{ruletype}': {
    'none': { request: Omit<D1.GetV1CmscommonmsApiCmsPhysicianMpfsPaymentIndicatorsRuletypeData, 'url'>; responses: D1.GetV1CmscommonmsApiCmsPhysicianMpfsPaymentIndicatorsRuletypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-physician`. */
  'GET /v1/cmscommonms/api/cms/physician/mpfs/payment-indicator-status/{code}': {
    'none': { request: Omit<D1.GetV1CmscommonmsApiCmsPhysicianMpfsPaymentIndicatorStatusCodeData, 'url'>; responses: D1.GetV1CmscommonmsApiCmsPhysicianMpfsPaymentIndicatorStatusCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-physician`. */
  'GET /v1/cmscommonms/api/cms/physician/mpfs/national-physician-relative-file': {
    'none': { request: Omit<D1.GetV1CmscommonmsApiCmsPhysicianMpfsNationalPhysicianRelativeFileData, 'url'>; responses: D1.GetV1CmscommonmsApiCmsPhysicianMpfsNationalPhysicianRelativeFileResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-physician`. */
  'GET /v1/cmscommonms/api/cms/physician/mpfs/global-days/{code}': {
    'none': { request: Omit<D1.GetV1CmscommonmsApiCmsPhysicianMpfsGlobalDaysCodeData, 'url'>; responses: D1.GetV1CmscommonmsApiCmsPhysicianMpfsGlobalDaysCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-physician`. */
  'GET /v1/cmscommonms/api/cms/physician/mpfs/fee-schedule/{codetype}/{code}/{carrier}/{locality}': {
    'none': { request: Omit<D1.GetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleCodetypeCodeCarrierLocalityData, 'url'>; responses: D1.GetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleCodetypeCodeCarrierLocalityResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-physician`. */
  'GET /v1/cmscommonms/api/cms/physician/mpfs/fee-schedule/mpfs-reduction-groups/hcpcs/{code}': {
    'none': { request: Omit<D1.GetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleMpfsReductionGroupsHcpcsCodeData, 'url'>; responses: D1.GetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleMpfsReductionGroupsHcpcsCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-physician`. */
  'GET /v1/cmscommonms/api/cms/physician/mpfs/fee-schedule/mpfs-reduction-groups/cpt/{code}': {
    'none': { request: Omit<D1.GetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleMpfsReductionGroupsCptCodeData, 'url'>; responses: D1.GetV1CmscommonmsApiCmsPhysicianMpfsFeeScheduleMpfsReductionGroupsCptCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-physician`. */
  'GET /v1/cmscommonms/api/cms/physician/cci/{market-type}/print': {
    'none': { request: Omit<D1.GetV1CmscommonmsApiCmsPhysicianCciMarketTypePrintData, 'url'>; responses: D1.GetV1CmscommonmsApiCmsPhysicianCciMarketTypePrintResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-physician`. */
  'GET /v1/cmscommonms/api/cms/physician/cci/{market-type}/conflict-view': {
    'none': { request: Omit<D1.GetV1CmscommonmsApiCmsPhysicianCciMarketTypeConflictViewData, 'url'>; responses: D1.GetV1CmscommonmsApiCmsPhysicianCciMarketTypeConflictViewResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-physician`. */
  'GET /v1/cmscommonms/api/cms/physician/cci/{market-type}/code-view': {
    'none': { request: Omit<D1.GetV1CmscommonmsApiCmsPhysicianCciMarketTypeCodeViewData, 'url'>; responses: D1.GetV1CmscommonmsApiCmsPhysicianCciMarketTypeCodeViewResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `cms-common-physician`. */
  'GET /v1/cmscommonms/api/cms/physician/cci/{code}/{column-type}': {
    'none': { request: Omit<D1.GetV1CmscommonmsApiCmsPhysicianCciCodeColumnTypeData, 'url'>; responses: D1.GetV1CmscommonmsApiCmsPhysicianCciCodeColumnTypeResponses };
  };
  /** Retry class `idempotent`, tokens `sntl`, document `core-service`. */
  'POST /v1/codesearchms/api/coding/code/{print-type}/print': {
    'none': { request: Omit<D2.PostV1CodesearchmsApiCodingCodePrintTypePrintData, 'url'>; responses: D2.PostV1CodesearchmsApiCodingCodePrintTypePrintResponses };
  };
  /** Retry class `idempotent`, tokens `sntl`, document `core-service`. */
  'POST /v1/codesearchms/api/coding/code/codetype': {
    'application/json': { request: Omit<D2.PostV1CodesearchmsApiCodingCodeCodetypeData, 'url'>; responses: D2.PostV1CodesearchmsApiCodingCodeCodetypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/i10_pcs/builder/{code}': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingI10PcsBuilderCodeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingI10PcsBuilderCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/i10_pcs/builder/{code}/autocomplete': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingI10PcsBuilderCodeAutocompleteData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingI10PcsBuilderCodeAutocompleteResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/i10_pcs/builder/': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingI10PcsBuilderData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingI10PcsBuilderResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/filter-dictionary-terms': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingFilterDictionaryTermsData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingFilterDictionaryTermsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{modifier}/modifier-crosscodes': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeModifierModifierCrosscodesData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeModifierModifierCrosscodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{code}/{modifier-type}/{mod-code}/{prod-code}/modifier-download': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodeModifierTypeModCodeProdCodeModifierDownloadData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodeModifierTypeModCodeProdCodeModifierDownloadResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{code}/{modifier-type}/modifier-crosswalk': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodeModifierTypeModifierCrosswalkData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodeModifierTypeModifierCrosswalkResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{code}/validate': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodeValidateData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodeValidateResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{code}/ama-section-guidelines-doc': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodeAmaSectionGuidelinesDocData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodeAmaSectionGuidelinesDocResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/{code}/mapping/i10_pcs': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI10PcsData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI10PcsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/{code}/mapping/i10_cm': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI10CmData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI10CmResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/color-codes/sex': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/{code}/image': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeImageData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeImageResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/{code}/history': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeHistoryData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeHistoryResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/{code}/detail': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeDetailData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeDetailResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/{code}/range': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeRangeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeRangeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/{term}/root-operation-definition-term': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeTermRootOperationDefinitionTermData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeTermRootOperationDefinitionTermResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/{code}/root-operation-definition': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeRootOperationDefinitionData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeRootOperationDefinitionResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/{code}/mapping/i9v3': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI9V3Data, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI9V3Responses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/{code}/mapping/i9v1': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI9V1Data, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI9V1Responses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/{code}/chapter-notes': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeChapterNotesData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeChapterNotesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/color-codes/sex/{sex-code-type}': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexSexCodeTypeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexSexCodeTypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/color-codes/post-acute-care/{pac-icon-type}': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeColorCodesPostAcuteCarePacIconTypeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeColorCodesPostAcuteCarePacIconTypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/color-codes/other-color-codes/{other-color-code-type}': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeColorCodesOtherColorCodesOtherColorCodeTypeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeColorCodesOtherColorCodesOtherColorCodeTypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/color-codes/manifestation/{manifestation-type}': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeColorCodesManifestationManifestationTypeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeColorCodesManifestationManifestationTypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/color-codes/age/{age-code-type}': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeColorCodesAgeAgeCodeTypeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeColorCodesAgeAgeCodeTypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/{code}/code-notes': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeCodeNotesData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeCodeNotesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/{code}/range-notes': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeRangeNotesData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeRangeNotesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/{modifier}/modifier-crosscodes': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeModifierModifierCrosscodesData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeModifierModifierCrosscodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/modifiers': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeModifiersData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeModifiersResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/color-codes/reinstated': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeColorCodesReinstatedData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeColorCodesReinstatedResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/{code}/lay-description': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeLayDescriptionData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeLayDescriptionResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/{code}/section-notes': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeSectionNotesData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeCodeSectionNotesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/future-code/{futureCodeType}': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeFutureCodeFuturecodetypeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeFutureCodeFuturecodetypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codetype}/color-codes/{color-code-type}': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodetypeColorCodesColorCodeTypeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodetypeColorCodesColorCodeTypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/{codeOrTerm}/image-search': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCodeortermImageSearchData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCodeortermImageSearchResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/multi-codes/{code}': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeMultiCodesCodeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeMultiCodesCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/modifier/{modifier}/validate': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeModifierModifierValidateData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeModifierModifierValidateResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/merck-manual/{code}': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeMerckManualCodeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeMerckManualCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/merck-manual/document/{doc-id}': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeMerckManualDocumentDocIdData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeMerckManualDocumentDocIdResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/image/{file}': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeImageFileData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeImageFileResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/i9v3/color-codes/or-color-codes': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeI9V3ColorCodesOrColorCodesData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeI9V3ColorCodesOrColorCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/i9v3/color-codes/coverage-color-codes': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeI9V3ColorCodesCoverageColorCodesData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeI9V3ColorCodesCoverageColorCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/i9v1/color-codes/post-acute-care/{pac-icon-type}': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeI9V1ColorCodesPostAcuteCarePacIconTypeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeI9V1ColorCodesPostAcuteCarePacIconTypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/i9v1/color-codes/manifestation': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeI9V1ColorCodesManifestationData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeI9V1ColorCodesManifestationResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/i9v1/color-codes/cc': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeI9V1ColorCodesCcData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeI9V1ColorCodesCcResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/i9v1/color-codes/age': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeI9V1ColorCodesAgeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeI9V1ColorCodesAgeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/i10_pcs/{code}/range': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeI10PcsCodeRangeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeI10PcsCodeRangeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/i10_pcs/color-codes/{color-code-type}': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeI10PcsColorCodesColorCodeTypeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeI10PcsColorCodesColorCodeTypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/i10_pcs/color-codes/sex/{color-code-type}': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeI10PcsColorCodesSexColorCodeTypeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeI10PcsColorCodesSexColorCodeTypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/hcpcs/color-codes/quantity': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeHcpcsColorCodesQuantityData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeHcpcsColorCodesQuantityResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/cpt/{code}/subsection-notes': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCptCodeSubsectionNotesData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCptCodeSubsectionNotesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/cpt/color-codes/unlisted': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCptColorCodesUnlistedData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCptColorCodesUnlistedResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/cpt/color-codes/resequenced': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCptColorCodesResequencedData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCptColorCodesResequencedResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/cpt/color-codes/modifier-80': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCptColorCodesModifier80Data, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCptColorCodesModifier80Responses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/cpt/color-codes/add-on': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCptColorCodesAddOnData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCptColorCodesAddOnResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/cpt/color-codes/51-exempt': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCptColorCodes51ExemptData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCptColorCodes51ExemptResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/cpt/color-codes/50-exempt': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeCptColorCodes50ExemptData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeCptColorCodes50ExemptResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/book/{codeType}': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeBookCodetypeData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeBookCodetypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `core-service`. */
  'GET /v1/codesearchms/api/coding/code/book/i10_pcs': {
    'none': { request: Omit<D2.GetV1CodesearchmsApiCodingCodeBookI10PcsData, 'url'>; responses: D2.GetV1CodesearchmsApiCodingCodeBookI10PcsResponses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `optum-common-facility`. */
  'PUT /v1/optumcommonms/app/optum/facility/claim/update': {
    'application/json': { request: Omit<D3.PutV1OptumcommonmsAppOptumFacilityClaimUpdateData, 'url'>; responses: D3.PutV1OptumcommonmsAppOptumFacilityClaimUpdateResponses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `optum-common-facility`. */
  'PUT /v1/optumcommonms/app/optum/facility/claim/update-claim-line': {
    'application/json': { request: Omit<D3.PutV1OptumcommonmsAppOptumFacilityClaimUpdateClaimLineData, 'url'>; responses: D3.PutV1OptumcommonmsAppOptumFacilityClaimUpdateClaimLineResponses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `optum-common-facility`. */
  'PUT /v1/optumcommonms/app/optum/facility/claim/update-claim-diagnosis': {
    'application/json': { request: Omit<D3.PutV1OptumcommonmsAppOptumFacilityClaimUpdateClaimDiagnosisData, 'url'>; responses: D3.PutV1OptumcommonmsAppOptumFacilityClaimUpdateClaimDiagnosisResponses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `optum-common-facility`. */
  'POST /v1/optumcommonms/app/optum/facility/claim/submit/{compliance-type}/{scenario-number}': {
    'none': { request: Omit<D3.PostV1OptumcommonmsAppOptumFacilityClaimSubmitComplianceTypeScenarioNumberData, 'url'>; responses: D3.PostV1OptumcommonmsAppOptumFacilityClaimSubmitComplianceTypeScenarioNumberResponses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `optum-common-facility`. */
  'POST /v1/optumcommonms/app/optum/facility/claim/reset': {
    'application/json': { request: Omit<D3.PostV1OptumcommonmsAppOptumFacilityClaimResetData, 'url'>; responses: D3.PostV1OptumcommonmsAppOptumFacilityClaimResetResponses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `optum-common-facility`. */
  'POST /v1/optumcommonms/app/optum/facility/claim/create': {
    'application/json': { request: Omit<D3.PostV1OptumcommonmsAppOptumFacilityClaimCreateData, 'url'>; responses: D3.PostV1OptumcommonmsAppOptumFacilityClaimCreateResponses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `optum-common-facility`. */
  'POST /v1/optumcommonms/app/optum/facility/claim/create-claim-line': {
    'application/json': { request: Omit<D3.PostV1OptumcommonmsAppOptumFacilityClaimCreateClaimLineData, 'url'>; responses: D3.PostV1OptumcommonmsAppOptumFacilityClaimCreateClaimLineResponses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `optum-common-facility`. */
  'POST /v1/optumcommonms/app/optum/facility/claim/create-claim-diagnosis': {
    'application/json': { request: Omit<D3.PostV1OptumcommonmsAppOptumFacilityClaimCreateClaimDiagnosisData, 'url'>; responses: D3.PostV1OptumcommonmsAppOptumFacilityClaimCreateClaimDiagnosisResponses };
  };
  /** Retry class `idempotent`, tokens `sntl`, document `optum-common-facility`. */
  'POST /v1/optumcommonms/api/optum/facility/outpatient-claims/': {
    'application/json': { request: Omit<D3.PostV1OptumcommonmsApiOptumFacilityOutpatientClaimsData, 'url'>; responses: D3.PostV1OptumcommonmsApiOptumFacilityOutpatientClaimsResponses };
  };
  /** Retry class `idempotent`, tokens `sntl`, document `optum-common-facility`. */
  'POST /v1/optumcommonms/api/optum/facility/federal-reg-add-b-history': {
    'application/json': { request: Omit<D3.PostV1OptumcommonmsApiOptumFacilityFederalRegAddBHistoryData, 'url'>; responses: D3.PostV1OptumcommonmsApiOptumFacilityFederalRegAddBHistoryResponses };
  };
  /** Retry class `idempotent`, tokens `sntl`, document `optum-common-facility`. */
  'POST /v1/optumcommonms/api/optum/facility/drg-calculator/': {
    'application/json': { request: Omit<D3.PostV1OptumcommonmsApiOptumFacilityDrgCalculatorData, 'url'>; responses: D3.PostV1OptumcommonmsApiOptumFacilityDrgCalculatorResponses };
  };
  /** Retry class `idempotent`, tokens `sntl`, document `optum-common-facility`. */
  'POST /v1/optumcommonms/api/optum/common/physician/compliance/abn-form': {
    'application/json': { request: Omit<D3.PostV1OptumcommonmsApiOptumCommonPhysicianComplianceAbnFormData, 'url'>; responses: D3.PostV1OptumcommonmsApiOptumCommonPhysicianComplianceAbnFormResponses };
  };
  /** Retry class `idempotent`, tokens `sntl`, document `optum-common-facility`. */
  'POST /v1/optumcommonms/api/optum/common/cross-coder/list/hcpcs/{code}/i10_cm': {
    'application/json': { request: Omit<D3.PostV1OptumcommonmsApiOptumCommonCrossCoderListHcpcsCodeI10CmData, 'url'>; responses: D3.PostV1OptumcommonmsApiOptumCommonCrossCoderListHcpcsCodeI10CmResponses };
  };
  /** Retry class `idempotent`, tokens `sntl`, document `optum-common-facility`. */
  'POST /v1/optumcommonms/api/optum/common/cross-coder/list/cpt/{code}/i10_cm': {
    'application/json': { request: Omit<D3.PostV1OptumcommonmsApiOptumCommonCrossCoderListCptCodeI10CmData, 'url'>; responses: D3.PostV1OptumcommonmsApiOptumCommonCrossCoderListCptCodeI10CmResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/app/optum/facility/claim/details/{compliance-type}/{scenario-number}': {
    'none': { request: Omit<D3.GetV1OptumcommonmsAppOptumFacilityClaimDetailsComplianceTypeScenarioNumberData, 'url'>; responses: D3.GetV1OptumcommonmsAppOptumFacilityClaimDetailsComplianceTypeScenarioNumberResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/app/optum/facility/claim/abn/{scenario-number}': {
    'none': { request: Omit<D3.GetV1OptumcommonmsAppOptumFacilityClaimAbnScenarioNumberData, 'url'>; responses: D3.GetV1OptumcommonmsAppOptumFacilityClaimAbnScenarioNumberResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/{docId}/mdc-optimizing-tips-download': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityDocidMdcOptimizingTipsDownloadData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityDocidMdcOptimizingTipsDownloadResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/{codetype}/cdg': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityCodetypeCdgData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityCodetypeCdgResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/wage-index': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityWageIndexData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityWageIndexResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/ub04/{codetype}/list': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityUb04CodetypeListData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityUb04CodetypeListResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/revenue-procedure-cross-codes/{rev-code}': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityRevenueProcedureCrossCodesRevCodeData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityRevenueProcedureCrossCodesRevCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/provider-lookup/{careSetting}': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityProviderLookupCaresettingData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityProviderLookupCaresettingResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/procedure-revenue-codes/{cpt-hcpcs-code}': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityProcedureRevenueCodesCptHcpcsCodeData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityProcedureRevenueCodesCptHcpcsCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/opsi-codes': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityOpsiCodesData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityOpsiCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/opsi-codes/quarters/{code}': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityOpsiCodesQuartersCodeData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityOpsiCodesQuartersCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/opsi-codes/codes-associated-with-opsi/{opsi-code}/{opsi-code-id}': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityOpsiCodesCodesAssociatedWithOpsiOpsiCodeOpsiCodeIdData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityOpsiCodesCodesAssociatedWithOpsiOpsiCodeOpsiCodeIdResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/opps-cross-codes': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityOppsCrossCodesData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityOppsCrossCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/national-charge-data': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityNationalChargeDataData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityNationalChargeDataResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/mdcOptimizingTips': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityMdcoptimizingtipsData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityMdcoptimizingtipsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/hcpcs-drugs': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityHcpcsDrugsData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityHcpcsDrugsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/federal-register-addendum-b': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityFederalRegisterAddendumBData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityFederalRegisterAddendumBResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/drg-indicators': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityDrgIndicatorsData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityDrgIndicatorsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/cpt-hcpcs-required-revenue': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityCptHcpcsRequiredRevenueData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityCptHcpcsRequiredRevenueResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/cdg/{code}/document': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityCdgCodeDocumentData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityCdgCodeDocumentResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/facility/all-revenue-codes': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumFacilityAllRevenueCodesData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumFacilityAllRevenueCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/common/{contractor}/medicare-contractors': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumCommonContractorMedicareContractorsData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumCommonContractorMedicareContractorsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/common/{code}/{modifier-type}/{mod-code}/{prod-code}/modifier-download': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumCommonCodeModifierTypeModCodeProdCodeModifierDownloadData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumCommonCodeModifierTypeModCodeProdCodeModifierDownloadResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/common/{code}/{modifier-type}/modifier-crosswalk': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumCommonCodeModifierTypeModifierCrosswalkData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumCommonCodeModifierTypeModifierCrosswalkResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/common/{code}/ndc': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumCommonCodeNdcData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumCommonCodeNdcResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/common/{codetype}/{code}/ccm': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumCommonCodetypeCodeCcmData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumCommonCodetypeCodeCcmResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/common/source-rationale': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumCommonSourceRationaleData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumCommonSourceRationaleResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/common/medicare-carrier-localities': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumCommonMedicareCarrierLocalitiesData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumCommonMedicareCarrierLocalitiesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/common/get-policy-url/{contractror-id}/{policy-id}': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumCommonGetPolicyUrlContractrorIdPolicyIdData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumCommonGetPolicyUrlContractrorIdPolicyIdResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/common/cross-coder/list/{codetype}/{code}/{tab}': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumCommonCrossCoderListCodetypeCodeTabData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumCommonCrossCoderListCodetypeCodeTabResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/common/compliance/place-of-service-codes': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumCommonCompliancePlaceOfServiceCodesData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumCommonCompliancePlaceOfServiceCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/common/code-specific-guidelines/{codetype}/article/{code}/{article-id}': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumCommonCodeSpecificGuidelinesCodetypeArticleCodeArticleIdData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumCommonCodeSpecificGuidelinesCodetypeArticleCodeArticleIdResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-facility`. */
  'GET /v1/optumcommonms/api/optum/common/code-specific-guidelines/{codetype}/article-list/{code}': {
    'none': { request: Omit<D3.GetV1OptumcommonmsApiOptumCommonCodeSpecificGuidelinesCodetypeArticleListCodeData, 'url'>; responses: D3.GetV1OptumcommonmsApiOptumCommonCodeSpecificGuidelinesCodetypeArticleListCodeResponses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `optum-common-facility`. */
  'DELETE /v1/optumcommonms/app/optum/facility/claim/delete/claim-line-edits': {
    'application/json': { request: Omit<D3.DeleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineEditsData, 'url'>; responses: D3.DeleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineEditsResponses };
  };
  /** Retry class `unsafe`, tokens `sntl`, document `optum-common-facility`. */
  'DELETE /v1/optumcommonms/app/optum/facility/claim/delete-claim-line/{claim-line-id}': {
    'none': { request: Omit<D3.DeleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineClaimLineIdData, 'url'>; responses: D3.DeleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineClaimLineIdResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-physician`. */
  'GET /v1/optumcommonms/api/optum/physician/{code}/coding-tips': {
    'none': { request: Omit<D4.GetV1OptumcommonmsApiOptumPhysicianCodeCodingTipsData, 'url'>; responses: D4.GetV1OptumcommonmsApiOptumPhysicianCodeCodingTipsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-physician`. */
  'GET /v1/optumcommonms/api/optum/physician/{code}/annotations': {
    'none': { request: Omit<D4.GetV1OptumcommonmsApiOptumPhysicianCodeAnnotationsData, 'url'>; responses: D4.GetV1OptumcommonmsApiOptumPhysicianCodeAnnotationsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-physician`. */
  'GET /v1/optumcommonms/api/optum/physician/mpfs/locality-fee/{codetype}/{code}/{carrier}/{locality}': {
    'none': { request: Omit<D4.GetV1OptumcommonmsApiOptumPhysicianMpfsLocalityFeeCodetypeCodeCarrierLocalityData, 'url'>; responses: D4.GetV1OptumcommonmsApiOptumPhysicianMpfsLocalityFeeCodetypeCodeCarrierLocalityResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-common-physician`. */
  'GET /v1/optumcommonms/api/optum/physician/anesthesia-fee/{codetype}/{code}': {
    'none': { request: Omit<D4.GetV1OptumcommonmsApiOptumPhysicianAnesthesiaFeeCodetypeCodeData, 'url'>; responses: D4.GetV1OptumcommonmsApiOptumPhysicianAnesthesiaFeeCodetypeCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/anesbaseunit': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeAnesbaseunitData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeAnesbaseunitResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/{facNonFac}': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeFacnonfacData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeFacnonfacResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/cdi': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeCdiData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeCdiResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/documents/{docId}': {
    'none': { request: Omit<D5.GetCiRtecV1WsDocumentsDocidData, 'url'>; responses: D5.GetCiRtecV1WsDocumentsDocidResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/icd10physdoc/{docId}': {
    'none': { request: Omit<D5.GetCiRtecV1WsIcd10PhysdocDocidData, 'url'>; responses: D5.GetCiRtecV1WsIcd10PhysdocDocidResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/claims5x': {
    'none': { request: Omit<D5.GetCiRtecV1WsClaims5xData, 'url'>; responses: D5.GetCiRtecV1WsClaims5xResponses };
  };
  /** Retry class `idempotent`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'POST /ci/rtec/v1/ws/claims5x': {
    'application/xml': { request: Omit<D5.PostCiRtecV1WsClaims5xData, 'url'>; responses: D5.PostCiRtecV1WsClaims5xResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/codehistory': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeCodehistoryData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeCodehistoryResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/properties': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodePropertiesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodePropertiesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/cpt/{code}/color-codes': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCptCodeColorCodesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCptCodeColorCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/{crosscodetype}': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeCrosscodetypeData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeCrosscodetypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/hcpcs/{code}/color-codes': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeHcpcsCodeColorCodesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeHcpcsCodeColorCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/icd10cm/{code}/color-codes': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeIcd10CmCodeColorCodesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeIcd10CmCodeColorCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/icd10pcs/{code}/color-codes': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeIcd10PcsCodeColorCodesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeIcd10PcsCodeColorCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/icd9v1/{code}/color-codes': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeIcd9V1CodeColorCodesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeIcd9V1CodeColorCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/images': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeImagesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeImagesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/images/{filename}': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeImagesFilenameData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeImagesFilenameResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/icd10cm/{code}/code-specific-guidelines': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeIcd10CmCodeCodeSpecificGuidelinesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeIcd10CmCodeCodeSpecificGuidelinesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/icd10pcs/{code}/code-specific-guidelines': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeIcd10PcsCodeCodeSpecificGuidelinesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeIcd10PcsCodeCodeSpecificGuidelinesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/indexsearch/{terms}': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeIndexsearchTermsData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeIndexsearchTermsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/range': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeRangeData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeRangeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/termsearch/{terms}': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeTermsearchTermsData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeTermsearchTermsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/termsearchgroups/{terms}': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeTermsearchgroupsTermsData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeTermsearchgroupsTermsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/coding-support': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeCodingSupportData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeCodingSupportResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/contractors': {
    'none': { request: Omit<D5.GetCiRtecV1WsContractorsData, 'url'>; responses: D5.GetCiRtecV1WsContractorsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/contractors/{contractorNum}/policies': {
    'none': { request: Omit<D5.GetCiRtecV1WsContractorsContractornumPoliciesData, 'url'>; responses: D5.GetCiRtecV1WsContractorsContractornumPoliciesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/contractors/{contractorNum}/policy/{cmspolicyid}': {
    'none': { request: Omit<D5.GetCiRtecV1WsContractorsContractornumPolicyCmspolicyidData, 'url'>; responses: D5.GetCiRtecV1WsContractorsContractornumPolicyCmspolicyidResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/contractors/regions': {
    'none': { request: Omit<D5.GetCiRtecV1WsContractorsRegionsData, 'url'>; responses: D5.GetCiRtecV1WsContractorsRegionsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/datafile/list': {
    'none': { request: Omit<D5.GetCiRtecV1WsDatafileListData, 'url'>; responses: D5.GetCiRtecV1WsDatafileListResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/datafile/file/{fileReqName}': {
    'none': { request: Omit<D5.GetCiRtecV1WsDatafileFileFilereqnameData, 'url'>; responses: D5.GetCiRtecV1WsDatafileFileFilereqnameResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/dictionary/coders/{startswith}': {
    'none': { request: Omit<D5.GetCiRtecV1WsDictionaryCodersStartswithData, 'url'>; responses: D5.GetCiRtecV1WsDictionaryCodersStartswithResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/all': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeAllData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeAllResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/drg/{code}/properties': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeDrgCodePropertiesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeDrgCodePropertiesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/hcctype/{hccType}/{hccCode}': {
    'none': { request: Omit<D5.GetCiRtecV1WsHcctypeHcctypeHcccodeData, 'url'>; responses: D5.GetCiRtecV1WsHcctypeHcctypeHcccodeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/hcc': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeHccData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeHccResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/hcctype/{hccType}': {
    'none': { request: Omit<D5.GetCiRtecV1WsHcctypeHcctypeData, 'url'>; responses: D5.GetCiRtecV1WsHcctypeHcctypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/hcctype': {
    'none': { request: Omit<D5.GetCiRtecV1WsHcctypeData, 'url'>; responses: D5.GetCiRtecV1WsHcctypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/instructional-notes': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeInstructionalNotesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeInstructionalNotesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/instructions': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeInstructionsData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeInstructionsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/icd10mapping': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeIcd10MappingData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeIcd10MappingResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/icd9mapping': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeIcd9MappingData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeIcd9MappingResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/medicarepolicy/{policytype}{contractortype}': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/medicarepolicy/{policytype}/{contractortype}/{contractornum}': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeContractornumData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeContractornumResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/medicarepolicy': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/allmodifiers': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeAllmodifiersData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeAllmodifiersResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/modifier-51-exempt': {
    'none': { request: Omit<D5.GetCiRtecV1WsModifier51ExemptData, 'url'>; responses: D5.GetCiRtecV1WsModifier51ExemptResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/modifier/{modifier}': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeModifierModifierData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeModifierModifierResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/modifier/{code}/properties': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeModifierCodePropertiesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeModifierCodePropertiesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/modifiers': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeModifiersData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeModifiersResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/mpfs': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeMpfsData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeMpfsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/mpfs/{carrier-locality}/non-facility': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeMpfsCarrierLocalityNonFacilityData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeMpfsCarrierLocalityNonFacilityResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/mpfs/global-info': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeMpfsGlobalInfoData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeMpfsGlobalInfoResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/mpfs/{locality}': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeMpfsLocalityData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeMpfsLocalityResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/cci-check/{facNonFac}/{codes}': {
    'none': { request: Omit<D5.GetCiRtecV1WsCciCheckFacnonfacCodesData, 'url'>; responses: D5.GetCiRtecV1WsCciCheckFacnonfacCodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/annotations': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeAnnotationsData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeAnnotationsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/includesexcludesnotes': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeIncludesexcludesnotesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeIncludesexcludesnotesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/sectionnotes': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeSectionnotesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeSectionnotesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/optum-specialty-articles': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeOptumSpecialtyArticlesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeOptumSpecialtyArticlesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/physician-docs': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodePhysicianDocsData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodePhysicianDocsResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/revenue/{code}/properties': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeRevenueCodePropertiesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeRevenueCodePropertiesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/revenuecodes': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeRevenuecodesData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeRevenuecodesResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/codetype/{codetype}/{code}/{xwalkcodetype}': {
    'none': { request: Omit<D5.GetCiRtecV1WsCodetypeCodetypeCodeXwalkcodetypeData, 'url'>; responses: D5.GetCiRtecV1WsCodetypeCodetypeCodeXwalkcodetypeResponses };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/application.wadl/{path}': {
    'none': { request: Omit<D5.GetCiRtecV1WsApplicationWadlPathData, 'url'>; responses: { 200: unknown } };
  };
  /** Retry class `safe`, tokens `sntl`, document `optum-real-time-econtent-web-services`. */
  'GET /ci/rtec/v1/ws/application.wadl': {
    'none': { request: Omit<D5.GetCiRtecV1WsApplicationWadlData, 'url'>; responses: { 200: unknown } };
  };
}

// Written by scripts/generate-optum.mjs from Optum's document cms-common-facility; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zContractorValue: Check = z.looseObject({
    contractorNum: z.string().nullish(),
    stateAbbr: z.string().nullish(),
    contractorName: z.string().nullish(),
    regionCode: z.string().nullish(),
    contractorType: z.string().nullish(),
    url: z.string().nullish(),
    contractorEid: z.string().nullish(),
    icpContractorId: z.string().nullish()
  });

  const zModifiersPopUpValue: Check = z.looseObject({
    modifier: z.string().nullish(),
    description: z.string().nullish()
  });

  const zOptumPageImplModifiersPopUpValue: Check = z.looseObject({
    content: z.array(zModifiersPopUpValue).nullish(),
    totalCount: z.int().nullish()
  });

  const zPolicyValue: Check = z.looseObject({
    icpContractorId: z.int().nullish(),
    icpPolicyId: z.int().nullish(),
    determinationNum: z.string().nullish(),
    contractorType: z.string().nullish(),
    contractorName: z.string().nullish(),
    policyType: z.string().nullish(),
    cms: z.string().nullish(),
    policyTitle: z.string().nullish(),
    effectiveDate: z.string().nullish(),
    expirationDate: z.string().nullish(),
    url: z.string().nullish(),
    contractorURL: z.string().nullish(),
    activeRetiredStatus: z.string().nullish(),
    serviceAreas: z.string().nullish(),
    contractorNum: z.string().nullish(),
    hasArticles: z.string().nullish(),
    titleShort: z.string().nullish(),
    userDefinedEffectiveDate: z.string().nullish(),
    scrubbedTitle: z.string().nullish(),
    displayName: z.string().nullish(),
    contractorServiceAreas: z.string().nullish(),
    contractorTypeDisplayName: z.string().nullish()
  });

  const zTermSearch: Check = z.looseObject({
    keyword: z.string().optional(),
    searchBy: z.string().optional(),
    searchLogic: z.string().optional()
  });

  const zLcd: Check = z.looseObject({
    carrierId: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    fiId: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    dmeId: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    retiredPolicies: z.boolean().optional()
  });

  const zDiagnosisCode: Check = z.looseObject({
    code: z.string().optional(),
    codeType: z.string().optional()
  });

  const zPolicySearchRequest: Check = z.looseObject({
    policyType: z.enum([
      'NCD_PART_A',
      'NCD_PART_B',
      'LCD_DME',
      'NCD_DME',
      'LCD_PART_A',
      'LCD_PART_B',
      'NCD_LAB'
    ]).optional(),
    searchType: z.string().optional(),
    procedureCode: z.string().optional(),
    termSearch: zTermSearch.optional(),
    diagnosisCode: zDiagnosisCode.optional(),
    effectiveDate: z.iso.datetime().optional(),
    lcd: zLcd.optional()
  });

  const zCmsTransmittal: Check = z.looseObject({
    docId: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    documentSourceId: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    publicationType: z.string().optional(),
    publicationSubject: z.string().optional(),
    transmittalNumber: z.string().optional(),
    changeRequest: z.string().optional(),
    postDate: z.string().optional(),
    effectiveDate: z.string().optional(),
    docImpDate: z.string().optional(),
    rescinded: z.string().optional(),
    replacedBy: z.string().optional(),
    relatedDocName: z.string().optional(),
    retroactiveFlag: z.string().optional(),
    healthCareTypes: z.string().optional(),
    specialities: z.string().optional(),
    ascFlag: z.string().optional(),
    fileName: z.string().optional(),
    code: z.string().optional()
  });

  const zSupportingDocument: Check = z.looseObject({
    docId: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    publicationType: z.string().optional(),
    fileName: z.string().optional(),
    publicationSubject: z.string().optional(),
    postDate: z.string().optional(),
    effectiveDate: z.string().optional()
  });

  const zNotification: Check = z.looseObject({
    error: z.array(z.string().nullable()).nullish(),
    warning: z.array(z.string().nullable()).nullish(),
    info: z.array(z.string().nullable()).nullish()
  });

  const zPostV1CmscommonmsApiCmsFacilitySupportingDocumentsBody: Check = zSupportingDocument;

  const zPostV1CmscommonmsApiCmsFacilitySupportingDocumentsQuery: Check = z.looseObject({
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

  const zPostV1CmscommonmsApiCmsCommonTransmittalBody: Check = zCmsTransmittal;

  const zPostV1CmscommonmsApiCmsCommonTransmittalQuery: Check = z.looseObject({
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

  const zPostV1CmscommonmsApiCmsCommonPolicyLookupBody: Check = zPolicySearchRequest;

  const zPostV1CmscommonmsApiCmsCommonPolicyLookupQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsAppCmsCommonPolicyLookupPolicyIdRelatedArticlesPath: Check = z.looseObject({
    'policy-id': z.string()
  });

  const zGetV1CmscommonmsAppCmsCommonPolicyLookupPolicyIdRelatedArticlesResponse: Check = z.array(zPolicyValue);

  const zGetV1CmscommonmsAppCmsCommonCciModifiersCodePath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CmscommonmsAppCmsCommonCciModifiersCodeQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsAppCmsCommonCciModifiersCodeResponse: Check = zOptumPageImplModifiersPopUpValue;

  const zGetV1CmscommonmsAppCmsCommonCciCodevalidatorQuery: Check = z.looseObject({
    codes: z.string()
  });

  const zGetV1CmscommonmsAppCmsCommonCciCodevalidatorResponse: Check = z.array(z.string().nullable());

  const zGetV1CmscommonmsApiCmsMuetypeMuePath: Check = z.looseObject({
    mueType: z.enum(['physician', 'facility'])
  });

  const zGetV1CmscommonmsApiCmsMuetypeMueQuery: Check = z.looseObject({
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    sort: z.array(z.string()).optional(),
    filter: z.string().optional()
  });

  const zGetV1CmscommonmsApiCmsIomtypeIomPolicyCodetypeCodePath: Check = z.looseObject({
    codeType: z.enum(['cpt', 'hcpcs']),
    iomType: z.enum(['physician', 'facility']),
    code: z.string()
  });

  const zGetV1CmscommonmsApiCmsIomtypeIomPolicyCodetypeCodeQuery: Check = z.looseObject({
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetV1CmscommonmsApiCmsCmstypePolicyListNcdContractorpartCodetypeCodePath: Check = z.looseObject({
    codetype: z.enum([
      'hcpcs',
      'i9v3',
      'cpt',
      'i9v1',
      'i10_pcs',
      'i10_cm'
    ]),
    code: z.string(),
    cmsType: z.enum(['physician', 'facility']),
    contractorPart: z.enum([
      'DME',
      'B',
      'A'
    ])
  });

  const zGetV1CmscommonmsApiCmsCmstypePolicyListNcdContractorpartCodetypeCodeQuery: Check = z.looseObject({
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetV1CmscommonmsApiCmsCmstypePolicyListLcdContractorpartCodetypeCodePath: Check = z.looseObject({
    codetype: z.enum([
      'hcpcs',
      'i9v3',
      'cpt',
      'i9v1',
      'i10_pcs',
      'i10_cm'
    ]),
    code: z.string(),
    cmsType: z.enum(['physician', 'facility']),
    contractorPart: z.enum([
      'A',
      'B',
      'DME'
    ])
  });

  const zGetV1CmscommonmsApiCmsCmstypePolicyListLcdContractorpartCodetypeCodeQuery: Check = z.looseObject({
    sort: z.array(z.string()).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    'contractor-id': z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityProcedureDeviceTypePath: Check = z.looseObject({
    'procedure-device-type': z.enum(['device-to-procedure', 'procedure-to-device'])
  });

  const zGetV1CmscommonmsApiCmsFacilityProcedureDeviceTypeQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsFacilityProcedureDeviceTypeDeviceOrProcedureCodePath: Check = z.looseObject({
    'procedure-device-type': z.enum(['device-to-procedure', 'procedure-to-device']),
    'device-or-procedure-code': z.string()
  });

  const zGetV1CmscommonmsApiCmsFacilityProcedureDeviceTypeDeviceOrProcedureCodeQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsFacilityDeviceTypePath: Check = z.looseObject({
    'device-type': z.enum(['device-codes', 'device-dependent-procedure-codes'])
  });

  const zGetV1CmscommonmsApiCmsFacilityDeviceTypeQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsFacilityCodetypeMceEditsPath: Check = z.looseObject({
    codetype: z.enum(['icd9', 'icd10'])
  });

  const zGetV1CmscommonmsApiCmsFacilityCodetypeMceEditsQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsFacilityCodetypeCodeDrgsPath: Check = z.looseObject({
    codetype: z.enum([
      'i9v1',
      'i9v3',
      'i10_cm',
      'i10_pcs'
    ]),
    code: z.string()
  });

  const zGetV1CmscommonmsApiCmsFacilityCodetypeCodeDrgsQuery: Check = z.looseObject({
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    sort: z.array(z.string()).optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityCodetypeCodeConditiontypeCcMccPath: Check = z.looseObject({
    codetype: z.enum(['i9v1', 'i10_cm']),
    code: z.string(),
    conditiontype: z.enum(['1', '2'])
  });

  const zGetV1CmscommonmsApiCmsFacilityCodetypeCodeConditiontypeCcMccQuery: Check = z.looseObject({
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    filter: z.string().optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityCodetypeCcMccCodeListPath: Check = z.looseObject({
    codetype: z.enum(['i9v1', 'i10_cm'])
  });

  const zGetV1CmscommonmsApiCmsFacilityCodetypeCcMccCodeListQuery: Check = z.looseObject({
    conditiontype: z.enum(['1', '2']).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    sort: z.array(z.string()).optional(),
    filter: z.string().optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityCodetypeDiagnosisCodeIoceEditsPath: Check = z.looseObject({
    codeType: z.enum(['i10_cm', 'i9v1']),
    code: z.string()
  });

  const zGetV1CmscommonmsApiCmsFacilityCodetypeProcedureCodeIoceEditsPath: Check = z.looseObject({
    codeType: z.enum(['cpt', 'hcpcs']),
    code: z.string()
  });

  const zGetV1CmscommonmsApiCmsFacilityApctypePath: Check = z.looseObject({
    apctype: z.enum([
      'apc',
      'composite-apc',
      'comprehensive-apc'
    ])
  });

  const zGetV1CmscommonmsApiCmsFacilityApctypeQuery: Check = z.looseObject({
    sort: z.array(z.string()).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    filter: z.string().optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityApctypeCodePath: Check = z.looseObject({
    apctype: z.enum([
      'apc',
      'composite-apc',
      'comprehensive-apc'
    ]),
    code: z.string()
  });

  const zGetV1CmscommonmsApiCmsFacilityApctypeCodeQuery: Check = z.looseObject({
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityApccodeApcCrossCodesPath: Check = z.looseObject({
    apcCode: z.string()
  });

  const zGetV1CmscommonmsApiCmsFacilityApccodeApcCrossCodesQuery: Check = z.looseObject({
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    filter: z.string().optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityTobOceQuery: Check = z.looseObject({
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityTobOceCodePath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CmscommonmsApiCmsFacilitySupportingDocumentsDocIdDocumentDownloadPath: Check = z.looseObject({
    'doc-id': z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetV1CmscommonmsApiCmsFacilitySupportingDocumentsDocIdDocumentDownloadResponse: Check = z.string();

  const zGetV1CmscommonmsApiCmsFacilityRemittanceAdviceRemarkCodesQuery: Check = z.looseObject({
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    sort: z.array(z.string()).optional(),
    filter: z.string().optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityMpfsPaymentCarrierLocalityPath: Check = z.looseObject({
    carrier: z.string(),
    locality: z.string()
  });

  const zGetV1CmscommonmsApiCmsFacilityMpfsPaymentCarrierLocalityQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsFacilityMdcCodetypeMdccodeDrgPath: Check = z.looseObject({
    codetype: z.enum(['icd9', 'icd10']),
    mdccode: z.string()
  });

  const zGetV1CmscommonmsApiCmsFacilityMdcCodetypeMdccodeDrgQuery: Check = z.looseObject({
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityMdcCodetypeAllPath: Check = z.looseObject({
    codetype: z.enum(['icd9', 'icd10'])
  });

  const zGetV1CmscommonmsApiCmsFacilityMdcCodetypeAllQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsFacilityMceAssociatedIcd9IdPath: Check = z.looseObject({
    id: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetV1CmscommonmsApiCmsFacilityMceAssociatedIcd9IdQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ParentMceCodePath: Check = z.looseObject({
    mce_code: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ParentMceCodeQuery: Check = z.looseObject({
    dropdownValue: z.union([
      z.number(),
      z.string()
    ]).optional(),
    sort: z.array(z.string()).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    filter: z.string().optional(),
    codetype: z.enum(['i10_pcs', 'i10_cm']).optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10DropdownIdPath: Check = z.looseObject({
    id: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ChildConditionalidPath: Check = z.looseObject({
    conditionalId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ChildConditionalidQuery: Check = z.looseObject({
    sort: z.array(z.string()).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    filter: z.string().optional(),
    codetype: z.enum(['i10_pcs', 'i10_cm']).optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityIoceEditsQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsFacilityIoceEditsCodesAssociatedWithEditEditNumberPath: Check = z.looseObject({
    'edit-number': z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetV1CmscommonmsApiCmsFacilityIoceEditsCodesAssociatedWithEditEditNumberQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsFacilityIcd9CodeMceEditsPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CmscommonmsApiCmsFacilityIcd10Icd10CodeMceEditsPath: Check = z.looseObject({
    icd10Code: z.string()
  });

  const zGetV1CmscommonmsApiCmsFacilityIcd10Icd10CodeMceEditsQuery: Check = z.looseObject({
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityHealthCareReasonCodesQuery: Check = z.looseObject({
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    sort: z.array(z.string()).optional(),
    filter: z.string().optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityDrgDrgCodeIcd9CrossCodesPath: Check = z.looseObject({
    'drg-code': z.string()
  });

  const zGetV1CmscommonmsApiCmsFacilityDrgDrgCodeIcd9CrossCodesQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsFacilityDrgDrgCodeIcd10CrossCodesPath: Check = z.looseObject({
    'drg-code': z.string()
  });

  const zGetV1CmscommonmsApiCmsFacilityDrgCodetypeAllPath: Check = z.looseObject({
    codetype: z.enum(['icd9', 'icd10'])
  });

  const zGetV1CmscommonmsApiCmsFacilityDrgCodetypeAllQuery: Check = z.looseObject({
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    filter: z.string().optional(),
    sort: z.array(z.string()).optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityDeviceOffsetCodePairsQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsFacilityClaimStatusCodesQuery: Check = z.looseObject({
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    sort: z.array(z.string()).optional(),
    filter: z.string().optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityClaimStatusCategoryCodesQuery: Check = z.looseObject({
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    sort: z.array(z.string()).optional(),
    filter: z.string().optional()
  });

  const zGetV1CmscommonmsApiCmsFacilityCciCodeColumnTypePath: Check = z.looseObject({
    code: z.string(),
    'column-type': z.enum(['primary', 'secondary'])
  });

  const zGetV1CmscommonmsApiCmsFacilityCciCodeColumnTypeQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsFacilityCciPrintQuery: Check = z.looseObject({
    codes: z.string()
  });

  const zGetV1CmscommonmsApiCmsFacilityCciPrintResponse: Check = z.string();

  const zGetV1CmscommonmsApiCmsFacilityCciConflictViewQuery: Check = z.looseObject({
    codes: z.string()
  });

  const zGetV1CmscommonmsApiCmsFacilityCciCciEditsListListTypePath: Check = z.looseObject({
    'list-type': z.enum([
      'all',
      'addition',
      'deletion'
    ])
  });

  const zGetV1CmscommonmsApiCmsFacilityCciCciEditsListListTypeQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsFacilityCarcQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsCommonTransmittalDocIdDocSourceIdTransmittalDownloadPath: Check = z.looseObject({
    'doc-id': z.union([
      z.number(),
      z.string()
    ]),
    'doc-source-id': z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetV1CmscommonmsApiCmsCommonTransmittalDocIdDocSourceIdTransmittalDownloadResponse: Check = z.string();

  const zGetV1CmscommonmsApiCmsCommonTransmittalCodePath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CmscommonmsApiCmsCommonReleaseDateIdPath: Check = z.looseObject({
    id: z.string()
  });

  const zGetV1CmscommonmsApiCmsCommonPolicyLookupPolicyTypePolicyNumberPath: Check = z.looseObject({
    'policy-type': z.enum([
      'NCD_PART_A',
      'NCD_PART_B',
      'LCD_DME',
      'NCD_DME',
      'LCD_PART_A',
      'LCD_PART_B',
      'NCD_LAB'
    ]),
    'policy-number': z.string()
  });

  const zGetV1CmscommonmsApiCmsCommonPolicyLookupPolicyTypePolicyNumberQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsCommonPolicyListNcdContractorpartPath: Check = z.looseObject({
    contractorPart: z.enum([
      'DME',
      'B',
      'A',
      'LAB'
    ])
  });

  const zGetV1CmscommonmsApiCmsCommonPolicyListNcdContractorpartQuery: Check = z.looseObject({
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetV1CmscommonmsApiCmsCommonPolicyListLcdContractorpartPath: Check = z.looseObject({
    contractorPart: z.enum([
      'A',
      'B',
      'DME'
    ])
  });

  const zGetV1CmscommonmsApiCmsCommonPolicyListLcdContractorpartQuery: Check = z.looseObject({
    sort: z.array(z.string()).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    'contractor-id': z.union([
      z.number(),
      z.string()
    ]).optional(),
    'is-retired-policies': z.boolean().optional()
  });

  const zGetV1CmscommonmsApiCmsCommonNocPricingListQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsCommonMedicareContractorsQuery: Check = z.looseObject({
    'contractor-part': z.enum([
      'A',
      'B',
      'DME'
    ]).optional()
  });

  const zGetV1CmscommonmsApiCmsCommonMedicareContractorsResponse: Check = z.array(zContractorValue);

  const zGetV1CmscommonmsApiCmsCommonHccHcctypeHcccodeDiagnosisCodesPath: Check = z.looseObject({
    hccType: z.enum([
      'CMS_HCC',
      'CMS_HCC_ESRD',
      'RX_HCC_V04',
      'HHS_HCC'
    ]),
    hccCode: z.string()
  });

  const zGetV1CmscommonmsApiCmsCommonHccHcctypeHcccodeDiagnosisCodesQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsCommonHccHcctypeCodesPath: Check = z.looseObject({
    hccType: z.enum([
      'CMS_HCC',
      'CMS_HCC_ESRD',
      'RX_HCC_V04',
      'HHS_HCC'
    ])
  });

  const zGetV1CmscommonmsApiCmsCommonHccHcctypeCodesQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsCommonHccCodetypeCodeCodePath: Check = z.looseObject({
    codetype: z.enum(['i10_cm', 'i9v1']),
    code: z.string()
  });

  const zGetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypePath: Check = z.looseObject({
    'fee-schedule-type': z.enum(['DME', 'PEN'])
  });

  const zGetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeResponse: Check = zNotification;

  const zGetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeStatePath: Check = z.looseObject({
    'fee-schedule-type': z.enum(['DME', 'PEN']),
    state: z.string()
  });

  const zGetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeStateQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeStateResponse: Check = zNotification;

  const zGetV1CmscommonmsApiCmsCommonFeeScheduleZipCodeStatePath: Check = z.looseObject({
    state: z.string()
  });

  const zGetV1CmscommonmsApiCmsCommonFeeScheduleZipCodeStateQuery: Check = z.looseObject({
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

  const zGetV1CmscommonmsApiCmsCommonFeeScheduleZipCodeStateResponse: Check = zNotification;

  const zGetV1CmscommonmsApiCmsCommonClinicalDiagnosticQuery: Check = z.looseObject({
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    sort: z.array(z.string()).optional(),
    filter: z.string().optional()
  });

  const zGetV1CmscommonmsApiCmsCommonAverageSalesSalesPriceQuery: Check = z.looseObject({
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    sort: z.array(z.string()).optional(),
    filter: z.string().optional()
  });

  const zGetV1CmscommonmsApiCmsCommonAmbulanceAmbulanceFeeScheduleCarrierLocalityPath: Check = z.looseObject({
    carrier: z.string(),
    locality: z.string()
  });

  const zGetV1CmscommonmsApiCmsCommonAmbulanceAmbulanceFeeScheduleCarrierLocalityQuery: Check = z.looseObject({
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
    postV1CmscommonmsApiCmsFacilitySupportingDocuments: { body: zPostV1CmscommonmsApiCmsFacilitySupportingDocumentsBody, query: zPostV1CmscommonmsApiCmsFacilitySupportingDocumentsQuery },
    postV1CmscommonmsApiCmsCommonTransmittal: { body: zPostV1CmscommonmsApiCmsCommonTransmittalBody, query: zPostV1CmscommonmsApiCmsCommonTransmittalQuery },
    postV1CmscommonmsApiCmsCommonPolicyLookup: { body: zPostV1CmscommonmsApiCmsCommonPolicyLookupBody, query: zPostV1CmscommonmsApiCmsCommonPolicyLookupQuery },
    getV1CmscommonmsAppCmsCommonPolicyLookupPolicyIdRelatedArticles: { path: zGetV1CmscommonmsAppCmsCommonPolicyLookupPolicyIdRelatedArticlesPath, answer: zGetV1CmscommonmsAppCmsCommonPolicyLookupPolicyIdRelatedArticlesResponse },
    getV1CmscommonmsAppCmsCommonCciModifiersCode: { path: zGetV1CmscommonmsAppCmsCommonCciModifiersCodePath, query: zGetV1CmscommonmsAppCmsCommonCciModifiersCodeQuery, answer: zGetV1CmscommonmsAppCmsCommonCciModifiersCodeResponse },
    getV1CmscommonmsAppCmsCommonCciCodevalidator: { query: zGetV1CmscommonmsAppCmsCommonCciCodevalidatorQuery, answer: zGetV1CmscommonmsAppCmsCommonCciCodevalidatorResponse },
    getV1CmscommonmsApiCmsMuetypeMue: { path: zGetV1CmscommonmsApiCmsMuetypeMuePath, query: zGetV1CmscommonmsApiCmsMuetypeMueQuery },
    getV1CmscommonmsApiCmsIomtypeIomPolicyCodetypeCode: { path: zGetV1CmscommonmsApiCmsIomtypeIomPolicyCodetypeCodePath, query: zGetV1CmscommonmsApiCmsIomtypeIomPolicyCodetypeCodeQuery },
    getV1CmscommonmsApiCmsCmstypePolicyListNcdContractorpartCodetypeCode: { path: zGetV1CmscommonmsApiCmsCmstypePolicyListNcdContractorpartCodetypeCodePath, query: zGetV1CmscommonmsApiCmsCmstypePolicyListNcdContractorpartCodetypeCodeQuery },
    getV1CmscommonmsApiCmsCmstypePolicyListLcdContractorpartCodetypeCode: { path: zGetV1CmscommonmsApiCmsCmstypePolicyListLcdContractorpartCodetypeCodePath, query: zGetV1CmscommonmsApiCmsCmstypePolicyListLcdContractorpartCodetypeCodeQuery },
    getV1CmscommonmsApiCmsFacilityProcedureDeviceType: { path: zGetV1CmscommonmsApiCmsFacilityProcedureDeviceTypePath, query: zGetV1CmscommonmsApiCmsFacilityProcedureDeviceTypeQuery },
    getV1CmscommonmsApiCmsFacilityProcedureDeviceTypeDeviceOrProcedureCode: { path: zGetV1CmscommonmsApiCmsFacilityProcedureDeviceTypeDeviceOrProcedureCodePath, query: zGetV1CmscommonmsApiCmsFacilityProcedureDeviceTypeDeviceOrProcedureCodeQuery },
    getV1CmscommonmsApiCmsFacilityDeviceType: { path: zGetV1CmscommonmsApiCmsFacilityDeviceTypePath, query: zGetV1CmscommonmsApiCmsFacilityDeviceTypeQuery },
    getV1CmscommonmsApiCmsFacilityCodetypeMceEdits: { path: zGetV1CmscommonmsApiCmsFacilityCodetypeMceEditsPath, query: zGetV1CmscommonmsApiCmsFacilityCodetypeMceEditsQuery },
    getV1CmscommonmsApiCmsFacilityCodetypeCodeDrgs: { path: zGetV1CmscommonmsApiCmsFacilityCodetypeCodeDrgsPath, query: zGetV1CmscommonmsApiCmsFacilityCodetypeCodeDrgsQuery },
    getV1CmscommonmsApiCmsFacilityCodetypeCodeConditiontypeCcMcc: { path: zGetV1CmscommonmsApiCmsFacilityCodetypeCodeConditiontypeCcMccPath, query: zGetV1CmscommonmsApiCmsFacilityCodetypeCodeConditiontypeCcMccQuery },
    getV1CmscommonmsApiCmsFacilityCodetypeCcMccCodeList: { path: zGetV1CmscommonmsApiCmsFacilityCodetypeCcMccCodeListPath, query: zGetV1CmscommonmsApiCmsFacilityCodetypeCcMccCodeListQuery },
    getV1CmscommonmsApiCmsFacilityCodetypeDiagnosisCodeIoceEdits: { path: zGetV1CmscommonmsApiCmsFacilityCodetypeDiagnosisCodeIoceEditsPath },
    getV1CmscommonmsApiCmsFacilityCodetypeProcedureCodeIoceEdits: { path: zGetV1CmscommonmsApiCmsFacilityCodetypeProcedureCodeIoceEditsPath },
    getV1CmscommonmsApiCmsFacilityApctype: { path: zGetV1CmscommonmsApiCmsFacilityApctypePath, query: zGetV1CmscommonmsApiCmsFacilityApctypeQuery },
    getV1CmscommonmsApiCmsFacilityApctypeCode: { path: zGetV1CmscommonmsApiCmsFacilityApctypeCodePath, query: zGetV1CmscommonmsApiCmsFacilityApctypeCodeQuery },
    getV1CmscommonmsApiCmsFacilityApccodeApcCrossCodes: { path: zGetV1CmscommonmsApiCmsFacilityApccodeApcCrossCodesPath, query: zGetV1CmscommonmsApiCmsFacilityApccodeApcCrossCodesQuery },
    getV1CmscommonmsApiCmsFacilityTobOce: { query: zGetV1CmscommonmsApiCmsFacilityTobOceQuery },
    getV1CmscommonmsApiCmsFacilityTobOceCode: { path: zGetV1CmscommonmsApiCmsFacilityTobOceCodePath },
    getV1CmscommonmsApiCmsFacilitySupportingDocumentsDocIdDocumentDownload: { path: zGetV1CmscommonmsApiCmsFacilitySupportingDocumentsDocIdDocumentDownloadPath, answer: zGetV1CmscommonmsApiCmsFacilitySupportingDocumentsDocIdDocumentDownloadResponse },
    getV1CmscommonmsApiCmsFacilityRemittanceAdviceRemarkCodes: { query: zGetV1CmscommonmsApiCmsFacilityRemittanceAdviceRemarkCodesQuery },
    getV1CmscommonmsApiCmsFacilityMpfsPaymentCarrierLocality: { path: zGetV1CmscommonmsApiCmsFacilityMpfsPaymentCarrierLocalityPath, query: zGetV1CmscommonmsApiCmsFacilityMpfsPaymentCarrierLocalityQuery },
    getV1CmscommonmsApiCmsFacilityMdcCodetypeMdccodeDrg: { path: zGetV1CmscommonmsApiCmsFacilityMdcCodetypeMdccodeDrgPath, query: zGetV1CmscommonmsApiCmsFacilityMdcCodetypeMdccodeDrgQuery },
    getV1CmscommonmsApiCmsFacilityMdcCodetypeAll: { path: zGetV1CmscommonmsApiCmsFacilityMdcCodetypeAllPath, query: zGetV1CmscommonmsApiCmsFacilityMdcCodetypeAllQuery },
    getV1CmscommonmsApiCmsFacilityMceAssociatedIcd9Id: { path: zGetV1CmscommonmsApiCmsFacilityMceAssociatedIcd9IdPath, query: zGetV1CmscommonmsApiCmsFacilityMceAssociatedIcd9IdQuery },
    getV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ParentMceCode: { path: zGetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ParentMceCodePath, query: zGetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ParentMceCodeQuery },
    getV1CmscommonmsApiCmsFacilityMceAssociatedIcd10DropdownId: { path: zGetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10DropdownIdPath },
    getV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ChildConditionalid: { path: zGetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ChildConditionalidPath, query: zGetV1CmscommonmsApiCmsFacilityMceAssociatedIcd10ChildConditionalidQuery },
    getV1CmscommonmsApiCmsFacilityIoceEdits: { query: zGetV1CmscommonmsApiCmsFacilityIoceEditsQuery },
    getV1CmscommonmsApiCmsFacilityIoceEditsCodesAssociatedWithEditEditNumber: { path: zGetV1CmscommonmsApiCmsFacilityIoceEditsCodesAssociatedWithEditEditNumberPath, query: zGetV1CmscommonmsApiCmsFacilityIoceEditsCodesAssociatedWithEditEditNumberQuery },
    getV1CmscommonmsApiCmsFacilityIcd9CodeMceEdits: { path: zGetV1CmscommonmsApiCmsFacilityIcd9CodeMceEditsPath },
    getV1CmscommonmsApiCmsFacilityIcd10Icd10CodeMceEdits: { path: zGetV1CmscommonmsApiCmsFacilityIcd10Icd10CodeMceEditsPath, query: zGetV1CmscommonmsApiCmsFacilityIcd10Icd10CodeMceEditsQuery },
    getV1CmscommonmsApiCmsFacilityHealthCareReasonCodes: { query: zGetV1CmscommonmsApiCmsFacilityHealthCareReasonCodesQuery },
    getV1CmscommonmsApiCmsFacilityDrgDrgCodeIcd9CrossCodes: { path: zGetV1CmscommonmsApiCmsFacilityDrgDrgCodeIcd9CrossCodesPath, query: zGetV1CmscommonmsApiCmsFacilityDrgDrgCodeIcd9CrossCodesQuery },
    getV1CmscommonmsApiCmsFacilityDrgDrgCodeIcd10CrossCodes: { path: zGetV1CmscommonmsApiCmsFacilityDrgDrgCodeIcd10CrossCodesPath },
    getV1CmscommonmsApiCmsFacilityDrgCodetypeAll: { path: zGetV1CmscommonmsApiCmsFacilityDrgCodetypeAllPath, query: zGetV1CmscommonmsApiCmsFacilityDrgCodetypeAllQuery },
    getV1CmscommonmsApiCmsFacilityDeviceOffsetCodePairs: { query: zGetV1CmscommonmsApiCmsFacilityDeviceOffsetCodePairsQuery },
    getV1CmscommonmsApiCmsFacilityClaimStatusCodes: { query: zGetV1CmscommonmsApiCmsFacilityClaimStatusCodesQuery },
    getV1CmscommonmsApiCmsFacilityClaimStatusCategoryCodes: { query: zGetV1CmscommonmsApiCmsFacilityClaimStatusCategoryCodesQuery },
    getV1CmscommonmsApiCmsFacilityCciCodeColumnType: { path: zGetV1CmscommonmsApiCmsFacilityCciCodeColumnTypePath, query: zGetV1CmscommonmsApiCmsFacilityCciCodeColumnTypeQuery },
    getV1CmscommonmsApiCmsFacilityCciPrint: { query: zGetV1CmscommonmsApiCmsFacilityCciPrintQuery, answer: zGetV1CmscommonmsApiCmsFacilityCciPrintResponse },
    getV1CmscommonmsApiCmsFacilityCciEffectiveDateVersion: {  },
    getV1CmscommonmsApiCmsFacilityCciConflictView: { query: zGetV1CmscommonmsApiCmsFacilityCciConflictViewQuery },
    getV1CmscommonmsApiCmsFacilityCciCciEditsListListType: { path: zGetV1CmscommonmsApiCmsFacilityCciCciEditsListListTypePath, query: zGetV1CmscommonmsApiCmsFacilityCciCciEditsListListTypeQuery },
    getV1CmscommonmsApiCmsFacilityCarc: { query: zGetV1CmscommonmsApiCmsFacilityCarcQuery },
    getV1CmscommonmsApiCmsCommonTransmittalDocIdDocSourceIdTransmittalDownload: { path: zGetV1CmscommonmsApiCmsCommonTransmittalDocIdDocSourceIdTransmittalDownloadPath, answer: zGetV1CmscommonmsApiCmsCommonTransmittalDocIdDocSourceIdTransmittalDownloadResponse },
    getV1CmscommonmsApiCmsCommonTransmittalCode: { path: zGetV1CmscommonmsApiCmsCommonTransmittalCodePath },
    getV1CmscommonmsApiCmsCommonReleaseDateId: { path: zGetV1CmscommonmsApiCmsCommonReleaseDateIdPath },
    getV1CmscommonmsApiCmsCommonPolicyLookupPolicyTypePolicyNumber: { path: zGetV1CmscommonmsApiCmsCommonPolicyLookupPolicyTypePolicyNumberPath, query: zGetV1CmscommonmsApiCmsCommonPolicyLookupPolicyTypePolicyNumberQuery },
    getV1CmscommonmsApiCmsCommonPolicyListNcdContractorpart: { path: zGetV1CmscommonmsApiCmsCommonPolicyListNcdContractorpartPath, query: zGetV1CmscommonmsApiCmsCommonPolicyListNcdContractorpartQuery },
    getV1CmscommonmsApiCmsCommonPolicyListLcdContractorpart: { path: zGetV1CmscommonmsApiCmsCommonPolicyListLcdContractorpartPath, query: zGetV1CmscommonmsApiCmsCommonPolicyListLcdContractorpartQuery },
    getV1CmscommonmsApiCmsCommonNocPricingList: { query: zGetV1CmscommonmsApiCmsCommonNocPricingListQuery },
    getV1CmscommonmsApiCmsCommonMedicareContractors: { query: zGetV1CmscommonmsApiCmsCommonMedicareContractorsQuery, answer: zGetV1CmscommonmsApiCmsCommonMedicareContractorsResponse },
    getV1CmscommonmsApiCmsCommonHccHcctypeHcccodeDiagnosisCodes: { path: zGetV1CmscommonmsApiCmsCommonHccHcctypeHcccodeDiagnosisCodesPath, query: zGetV1CmscommonmsApiCmsCommonHccHcctypeHcccodeDiagnosisCodesQuery },
    getV1CmscommonmsApiCmsCommonHccHcctypeCodes: { path: zGetV1CmscommonmsApiCmsCommonHccHcctypeCodesPath, query: zGetV1CmscommonmsApiCmsCommonHccHcctypeCodesQuery },
    getV1CmscommonmsApiCmsCommonHccCodetypeCodeCode: { path: zGetV1CmscommonmsApiCmsCommonHccCodetypeCodeCodePath },
    getV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleType: { path: zGetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypePath, query: zGetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeQuery, answer: zGetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeResponse },
    getV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeState: { path: zGetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeStatePath, query: zGetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeStateQuery, answer: zGetV1CmscommonmsApiCmsCommonFeeScheduleFeeScheduleTypeStateResponse },
    getV1CmscommonmsApiCmsCommonFeeScheduleZipCodeState: { path: zGetV1CmscommonmsApiCmsCommonFeeScheduleZipCodeStatePath, query: zGetV1CmscommonmsApiCmsCommonFeeScheduleZipCodeStateQuery, answer: zGetV1CmscommonmsApiCmsCommonFeeScheduleZipCodeStateResponse },
    getV1CmscommonmsApiCmsCommonFeeScheduleStatesStateList: {  },
    getV1CmscommonmsApiCmsCommonClinicalDiagnostic: { query: zGetV1CmscommonmsApiCmsCommonClinicalDiagnosticQuery },
    getV1CmscommonmsApiCmsCommonAverageSalesSalesPrice: { query: zGetV1CmscommonmsApiCmsCommonAverageSalesSalesPriceQuery },
    getV1CmscommonmsApiCmsCommonAmbulanceMedicareLocalities: {  },
    getV1CmscommonmsApiCmsCommonAmbulanceAmbulanceFeeScheduleCarrierLocality: { path: zGetV1CmscommonmsApiCmsCommonAmbulanceAmbulanceFeeScheduleCarrierLocalityPath, query: zGetV1CmscommonmsApiCmsCommonAmbulanceAmbulanceFeeScheduleCarrierLocalityQuery },
  };
}

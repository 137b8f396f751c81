// Written by scripts/generate-optum.mjs from Optum's document core-service; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zLink: Check = z.looseObject({
    value: z.string().nullish(),
    href: z.string().nullish(),
    iconName: z.string().nullish(),
    routerLink: z.string().nullish(),
    type: z.string().nullish(),
    tag: z.string().nullish(),
    label: z.string().nullish(),
    addonName: z.string().nullish(),
    addonId: z.string().nullish()
  });

  const zColorCodes: Check = z.looseObject({
    code: z.string().nullish(),
    fullDescription: z.string().nullish(),
    effectiveDate: z.string().nullish(),
    cptAddOnType: z.string().nullish(),
    cptSource: zLink.optional(),
    crossReference: z.string().nullish(),
    categoryDescription: z.string().nullish(),
    sex: z.string().nullish(),
    hac: z.string().nullish(),
    hacDescription: z.string().nullish(),
    coverage: z.string().nullish()
  });

  const zOptumPageImplColorCodes: Check = z.looseObject({
    content: z.array(zColorCodes).nullish(),
    totalCount: z.int().nullish()
  });

  const zPdfDocument: Check = z.looseObject({
    fileType: z.string().nullish(),
    fileName: z.string().nullish(),
    documentBuffer: z.string().nullish()
  });

  const zCodeGroup: Check = z.looseObject({
    codes: z.array(z.string().nullable()).nullish(),
    desc: z.array(z.string().nullable()).nullish()
  });

  const zCode: Check = z.looseObject({
    codeType: z.string().nullish(),
    shortDescription: z.string().nullish(),
    fullDescription: z.string().nullish(),
    fullDictionaryTerms: z.record(z.string(), z.string()).nullish(),
    image: zLink.optional(),
    edits: z.array(zLink).nullish(),
    notes: z.array(zLink).nullish(),
    prev: zLink.optional(),
    next: zLink.optional(),
    pcsChar1Description: z.string().nullish(),
    pcsChar2Description: z.string().nullish(),
    pcsChar3Description: z.string().nullish(),
    codes: z.array(z.lazy((): Check => zCode)).nullish(),
    codeNote: z.string().nullish(),
    codeStatus: z.string().nullish(),
    indent1: z.int().nullish(),
    indent2: z.int().nullish(),
    codeInfo: z.string().nullish(),
    mappingInformation: z.array(zLink).nullish(),
    backwardMappingCodes: z.array(z.string().nullable()).nullish(),
    references: z.array(zLink).nullish(),
    billedTogether: z.array(zCodeGroup).nullish(),
    favorite: z.boolean().nullish(),
    nonBillable: z.boolean().nullish(),
    nextCode: z.boolean().nullish(),
    code: z.string().nullish()
  });

  const zOptumPageImplCode: Check = z.looseObject({
    content: z.array(zCode).nullish(),
    totalCount: z.int().nullish()
  });

  const zPostV1CodesearchmsApiCodingCodePrintTypePrintPath: Check = z.looseObject({
    'print-type': z.enum(['physician', 'facility'])
  });

  const zPostV1CodesearchmsApiCodingCodePrintTypePrintQuery: Check = z.looseObject({
    codes: z.string()
  });

  const zPostV1CodesearchmsApiCodingCodePrintTypePrintResponse: Check = z.string();

  const zPostV1CodesearchmsApiCodingCodeCodetypeBody: Check = z.array(z.string());

  const zPostV1CodesearchmsApiCodingCodeCodetypeResponse: Check = z.array(zCode);

  const zGetV1CodesearchmsApiCodingI10PcsBuilderCodePath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingI10PcsBuilderCodeQuery: Check = z.looseObject({
    direction: z.string().optional()
  });

  const zGetV1CodesearchmsApiCodingI10PcsBuilderCodeAutocompletePath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingI10PcsBuilderQuery: Check = z.looseObject({
    'body-system': z.string().optional(),
    section: z.string().optional(),
    operation: z.string().optional()
  });

  const zGetV1CodesearchmsApiCodingFilterDictionaryTermsQuery: Check = z.looseObject({
    value: z.string()
  });

  const zGetV1CodesearchmsApiCodingFilterDictionaryTermsResponse: Check = z.array(z.string().nullable());

  const zGetV1CodesearchmsApiCodingCodeModifierModifierCrosscodesPath: Check = z.looseObject({
    modifier: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeModifierModifierCrosscodesQuery: Check = z.looseObject({
    codetype: z.enum(['cpt', 'hcpcs']).optional(),
    'modifier-type': z.enum([
      'PHYSICIAN',
      'FACILITY',
      'MPFS',
      'DME',
      'AMBULANCE'
    ]),
    'include-asc-modifier': z.boolean().optional(),
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

  const zGetV1CodesearchmsApiCodingCodeModifierModifierCrosscodesResponse: Check = zOptumPageImplCode;

  const zGetV1CodesearchmsApiCodingCodeCodeModifierTypeModCodeProdCodeModifierDownloadPath: Check = z.looseObject({
    code: z.string(),
    'modifier-type': z.enum(['PHYSICIAN', 'FACILITY']),
    'mod-code': z.string(),
    'prod-code': z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodeModifierTypeModCodeProdCodeModifierDownloadResponse: Check = z.string();

  const zGetV1CodesearchmsApiCodingCodeCodeModifierTypeModifierCrosswalkPath: Check = z.looseObject({
    code: z.string(),
    'modifier-type': z.enum(['PHYSICIAN', 'FACILITY'])
  });

  const zGetV1CodesearchmsApiCodingCodeCodeModifierTypeModifierCrosswalkQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCodeValidatePath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodeValidateQuery: Check = z.looseObject({
    codeType: z.array(z.enum([
      'cpt',
      'hcpcs',
      'i10_pcs',
      'i10_cm',
      'i9v1',
      'i9v3'
    ])).optional()
  });

  const zGetV1CodesearchmsApiCodingCodeCodeAmaSectionGuidelinesDocPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodeAmaSectionGuidelinesDocResponse: Check = zPdfDocument;

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI10PcsPath: Check = z.looseObject({
    codetype: z.enum(['i9v3']),
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI10CmPath: Check = z.looseObject({
    codetype: z.enum(['i9v1']),
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexPath: Check = z.looseObject({
    codetype: z.enum(['i9v1', 'i9v3'])
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexResponse: Check = zOptumPageImplColorCodes;

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeImagePath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'i10_pcs',
      'i10_cm',
      'i9v1',
      'i9v3'
    ]),
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeHistoryPath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'i10_pcs',
      'i10_cm',
      'i9v1',
      'i9v3'
    ]),
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeDetailPath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'i10_pcs',
      'i10_cm',
      'i9v1',
      'i9v3'
    ]),
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeDetailQuery: Check = z.looseObject({
    direction: z.enum(['prev', 'next']).optional(),
    data: z.array(z.string()).optional()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeDetailResponse: Check = zCode;

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeRangePath: Check = z.looseObject({
    codetype: z.enum([
      'i9v1',
      'i9v3',
      'cpt',
      'hcpcs',
      'i10_cm'
    ]),
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeRangeQuery: Check = z.looseObject({
    rangeid: z.union([
      z.number(),
      z.string()
    ]).optional(),
    direction: z.string().optional()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeTermRootOperationDefinitionTermPath: Check = z.looseObject({
    codetype: z.enum(['i10_pcs']),
    term: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeTermRootOperationDefinitionTermQuery: Check = z.looseObject({
    code: z.string().optional()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeRootOperationDefinitionPath: Check = z.looseObject({
    codetype: z.enum(['i10_pcs']),
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI9V3Path: Check = z.looseObject({
    codetype: z.enum(['i10_pcs']),
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI9V1Path: Check = z.looseObject({
    codetype: z.enum(['i10_cm']),
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeChapterNotesPath: Check = z.looseObject({
    codetype: z.enum(['i10_cm']),
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexSexCodeTypePath: Check = z.looseObject({
    codetype: z.enum(['i10_cm']),
    'sex-code-type': z.enum([
      'GENDER_FEMALE_PHYSICIAN',
      'GENDER_MALE_PHYSICIAN',
      'GENDER_FEMALE_FACILITY',
      'GENDER_MALE_FACILITY'
    ])
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexSexCodeTypeQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexSexCodeTypeResponse: Check = zOptumPageImplColorCodes;

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesPostAcuteCarePacIconTypePath: Check = z.looseObject({
    codetype: z.enum(['i10_cm']),
    'pac-icon-type': z.enum([
      'IRF_COMORBID_CONDITION',
      'HOME_HEALTH_COMORBIDITY_HIGH',
      'HOME_HEALTH_COMORBIDITY_LOW',
      'NON_THERAPY_ANCILLARY',
      'NONCANCER_DX',
      'IRF_ETIOLOGIC_DIAGNOSIS',
      'RETURN_TO_PROVIDER_HOME_HEALTH',
      'RETURN_TO_PROVIDER_SNF',
      'SPEECH_LANGUAGE_PATHOLOGY',
      'Z_CODE_AS_PRIMARY_DIAGNOSIS_PHYSICIAN_BILLING_ONLY'
    ])
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesPostAcuteCarePacIconTypeQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesPostAcuteCarePacIconTypeResponse: Check = zOptumPageImplColorCodes;

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesOtherColorCodesOtherColorCodeTypePath: Check = z.looseObject({
    codetype: z.enum(['i10_cm']),
    'other-color-code-type': z.enum([
      'FOURTH_CHARACTER_REQUIRED',
      'FIFTH_CHARACTER_REQUIRED',
      'SIXTH_CHARACTER_REQUIRED',
      'SEVENTH_CHARACTER_REQUIRED',
      'COMORBIDITY_OR_COMPLICATION_INPATIENT_ONLY',
      'HIV_RELATED_DX_INPATIENT_ONLY',
      'NEW_CODE_MID_YEAR',
      'OTHER_SPECIFIED_CODE',
      'PHYSICIAN_DOCUMENTATION',
      'QUESTIONABLE_PDX_INPATIENT_ONLY',
      'REVISED_CODE_MID_YEAR',
      'UNACCEPTABLE_PRINCIPAL_DX_INPATIENT_ONLY',
      'UNACCEPTABLE_PRINCIPAL_DX_OUTPATIENT_ONLY',
      'UNSPECIFIED_DIAGNOSIS',
      'UNSPECIFIED_SITE',
      'WRONG_SURGERY_INPATIENT_ONLY',
      'X7TH_CHARACTER_REQUIRED',
      'MENTAL_HEALTH_DIAGNOSIS',
      'Z_CODE_INDICATOR',
      'CONDITIONAL_HOSPITAL_ACQUIRED_CONDITION_FACILITY',
      'HOSPITAL_ACQUIRED_CONDITION_FACILITY',
      'MCC_MAJOR_COMPLICATION_INPATIENT_ONLY',
      'MCC_IF_DISCHARGE_ALIVE',
      'NON_COVERED_BY_MEDICARE',
      'CODE_EXEMPT_FROM_PRESENT_ON_ADMISSION_POA',
      'UNACCEPTABLE_PDX_UNLESS_SEC_DX_IS_PRESENT'
    ])
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesOtherColorCodesOtherColorCodeTypeQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesOtherColorCodesOtherColorCodeTypeResponse: Check = zOptumPageImplColorCodes;

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesManifestationManifestationTypePath: Check = z.looseObject({
    codetype: z.enum(['i10_cm']),
    'manifestation-type': z.enum(['MANIFESTATION_PHYSICIAN', 'MANIFESTATION_FACILITY'])
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesManifestationManifestationTypeQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesManifestationManifestationTypeResponse: Check = zOptumPageImplColorCodes;

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesAgeAgeCodeTypePath: Check = z.looseObject({
    codetype: z.enum(['i10_cm']),
    'age-code-type': z.enum([
      'AGE_PEDIATRIC_PHYSICIAN',
      'AGE_NEWBORN_PHYSICIAN',
      'AGE_MATERNITY_PHYSICIAN',
      'AGE_ADULT_PHYSICIAN',
      'AGE_PEDIATRIC_FACILITY',
      'AGE_NEWBORN_FACILITY',
      'AGE_MATERNITY_FACILITY',
      'AGE_ADULT_FACILITY'
    ])
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesAgeAgeCodeTypeQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesAgeAgeCodeTypeResponse: Check = zOptumPageImplColorCodes;

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeCodeNotesPath: Check = z.looseObject({
    codetype: z.enum(['cpt', 'i10_cm']),
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeRangeNotesPath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'i9v1',
      'i10_cm'
    ]),
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeModifierModifierCrosscodesPath: Check = z.looseObject({
    codetype: z.enum(['cpt', 'hcpcs']),
    modifier: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeModifierModifierCrosscodesQuery: Check = z.looseObject({
    'modifier-type': z.enum([
      'PHYSICIAN',
      'FACILITY',
      'MPFS',
      'DME',
      'AMBULANCE'
    ]),
    'include-asc-modifier': z.boolean().optional(),
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

  const zGetV1CodesearchmsApiCodingCodeCodetypeModifiersPath: Check = z.looseObject({
    codetype: z.enum(['cpt', 'hcpcs'])
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeModifiersQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesReinstatedPath: Check = z.looseObject({
    codetype: z.enum(['cpt', 'hcpcs'])
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesReinstatedQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesReinstatedResponse: Check = zOptumPageImplColorCodes;

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeLayDescriptionPath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'i10_cm',
      'i10_pcs'
    ]),
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeCodeSectionNotesPath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'i10_cm',
      'hcpcs'
    ]),
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeFutureCodeFuturecodetypePath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'i10_cm',
      'i10_pcs'
    ]),
    futureCodeType: z.enum([
      'new',
      'revised',
      'deleted'
    ])
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeFutureCodeFuturecodetypeQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesColorCodeTypePath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'i10_cm',
      'i10_pcs'
    ]),
    'color-code-type': z.enum([
      'new',
      'revised',
      'deleted'
    ])
  });

  const zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesColorCodeTypeQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCodeortermImageSearchPath: Check = z.looseObject({
    codeOrTerm: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCodeortermImageSearchQuery: Check = z.looseObject({
    codeType: z.array(z.enum([
      'cpt',
      'hcpcs',
      'i10_pcs',
      'i10_cm',
      'i9v1',
      'i9v3'
    ])).optional()
  });

  const zGetV1CodesearchmsApiCodingCodeMultiCodesCodePath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeMultiCodesCodeQuery: Check = z.looseObject({
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetV1CodesearchmsApiCodingCodeModifierModifierValidatePath: Check = z.looseObject({
    modifier: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeModifierModifierValidateResponse: Check = z.boolean();

  const zGetV1CodesearchmsApiCodingCodeMerckManualCodePath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeMerckManualCodeQuery: Check = z.looseObject({
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetV1CodesearchmsApiCodingCodeMerckManualDocumentDocIdPath: Check = z.looseObject({
    'doc-id': z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetV1CodesearchmsApiCodingCodeMerckManualDocumentDocIdResponse: Check = z.string();

  const zGetV1CodesearchmsApiCodingCodeImageFilePath: Check = z.looseObject({
    file: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeImageFileResponse: Check = z.string();

  const zGetV1CodesearchmsApiCodingCodeI9V3ColorCodesOrColorCodesQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeI9V3ColorCodesOrColorCodesResponse: Check = zOptumPageImplColorCodes;

  const zGetV1CodesearchmsApiCodingCodeI9V3ColorCodesCoverageColorCodesQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeI9V3ColorCodesCoverageColorCodesResponse: Check = zOptumPageImplColorCodes;

  const zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesPostAcuteCarePacIconTypePath: Check = z.looseObject({
    'pac-icon-type': z.enum([
      'ADDITIONAL_CHARACTER_REQ',
      'HOSPICE_NON_CANCER_DX',
      'NON_ROUTINE_SUPPLY_DX',
      'RIC',
      'RIC_CONDITION_CODE',
      'RUG_IV_CLINICALLY_COMPLEX_DX',
      'RUG_IV_SPECIAL_CARE_HIGH_DX',
      'RUG_IV_SPECIAL_CARE_LOW_DX',
      'REVISED_CODE_TITLE',
      'REVISED_TEXT'
    ])
  });

  const zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesPostAcuteCarePacIconTypeQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesPostAcuteCarePacIconTypeResponse: Check = zOptumPageImplColorCodes;

  const zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesManifestationQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesManifestationResponse: Check = zOptumPageImplColorCodes;

  const zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesCcQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesCcResponse: Check = zOptumPageImplColorCodes;

  const zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesAgeQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesAgeResponse: Check = zOptumPageImplColorCodes;

  const zGetV1CodesearchmsApiCodingCodeI10PcsCodeRangePath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeI10PcsCodeRangeQuery: Check = z.looseObject({
    rangeid: z.union([
      z.number(),
      z.string()
    ]).optional(),
    direction: z.string().optional()
  });

  const zGetV1CodesearchmsApiCodingCodeI10PcsColorCodesColorCodeTypePath: Check = z.looseObject({
    'color-code-type': z.enum([
      'valid-or',
      'drg-non-or',
      'non-or',
      'c-hac',
      'coverage'
    ])
  });

  const zGetV1CodesearchmsApiCodingCodeI10PcsColorCodesColorCodeTypeQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeI10PcsColorCodesSexColorCodeTypePath: Check = z.looseObject({
    'color-code-type': z.enum(['sex-male', 'sex-female'])
  });

  const zGetV1CodesearchmsApiCodingCodeI10PcsColorCodesSexColorCodeTypeQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeHcpcsColorCodesQuantityQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCptCodeSubsectionNotesPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1CodesearchmsApiCodingCodeCptColorCodesUnlistedQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCptColorCodesResequencedQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCptColorCodesModifier80Query: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCptColorCodesAddOnQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCptColorCodes51ExemptQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeCptColorCodes50ExemptQuery: Check = z.looseObject({
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

  const zGetV1CodesearchmsApiCodingCodeBookCodetypePath: Check = z.looseObject({
    codeType: z.enum([
      'i9v1',
      'i9v3',
      'cpt',
      'hcpcs',
      'i10_cm'
    ])
  });

  const zGetV1CodesearchmsApiCodingCodeBookCodetypeQuery: Check = z.looseObject({
    isDental: z.boolean().optional()
  });

  const zGetV1CodesearchmsApiCodingCodeBookI10PcsQuery: Check = z.looseObject({
    section: z.string().optional(),
    body: z.string().optional()
  });

  return {
    postV1CodesearchmsApiCodingCodePrintTypePrint: { path: zPostV1CodesearchmsApiCodingCodePrintTypePrintPath, query: zPostV1CodesearchmsApiCodingCodePrintTypePrintQuery, answer: zPostV1CodesearchmsApiCodingCodePrintTypePrintResponse },
    postV1CodesearchmsApiCodingCodeCodetype: { body: zPostV1CodesearchmsApiCodingCodeCodetypeBody, answer: zPostV1CodesearchmsApiCodingCodeCodetypeResponse },
    getV1CodesearchmsApiCodingI10PcsBuilderCode: { path: zGetV1CodesearchmsApiCodingI10PcsBuilderCodePath, query: zGetV1CodesearchmsApiCodingI10PcsBuilderCodeQuery },
    getV1CodesearchmsApiCodingI10PcsBuilderCodeAutocomplete: { path: zGetV1CodesearchmsApiCodingI10PcsBuilderCodeAutocompletePath },
    getV1CodesearchmsApiCodingI10PcsBuilder: { query: zGetV1CodesearchmsApiCodingI10PcsBuilderQuery },
    getV1CodesearchmsApiCodingFilterDictionaryTerms: { query: zGetV1CodesearchmsApiCodingFilterDictionaryTermsQuery, answer: zGetV1CodesearchmsApiCodingFilterDictionaryTermsResponse },
    getV1CodesearchmsApiCodingCodeModifierModifierCrosscodes: { path: zGetV1CodesearchmsApiCodingCodeModifierModifierCrosscodesPath, query: zGetV1CodesearchmsApiCodingCodeModifierModifierCrosscodesQuery, answer: zGetV1CodesearchmsApiCodingCodeModifierModifierCrosscodesResponse },
    getV1CodesearchmsApiCodingCodeCodeModifierTypeModCodeProdCodeModifierDownload: { path: zGetV1CodesearchmsApiCodingCodeCodeModifierTypeModCodeProdCodeModifierDownloadPath, answer: zGetV1CodesearchmsApiCodingCodeCodeModifierTypeModCodeProdCodeModifierDownloadResponse },
    getV1CodesearchmsApiCodingCodeCodeModifierTypeModifierCrosswalk: { path: zGetV1CodesearchmsApiCodingCodeCodeModifierTypeModifierCrosswalkPath, query: zGetV1CodesearchmsApiCodingCodeCodeModifierTypeModifierCrosswalkQuery },
    getV1CodesearchmsApiCodingCodeCodeValidate: { path: zGetV1CodesearchmsApiCodingCodeCodeValidatePath, query: zGetV1CodesearchmsApiCodingCodeCodeValidateQuery },
    getV1CodesearchmsApiCodingCodeCodeAmaSectionGuidelinesDoc: { path: zGetV1CodesearchmsApiCodingCodeCodeAmaSectionGuidelinesDocPath, answer: zGetV1CodesearchmsApiCodingCodeCodeAmaSectionGuidelinesDocResponse },
    getV1CodesearchmsApiCodingCodeCodetypeCodeMappingI10Pcs: { path: zGetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI10PcsPath },
    getV1CodesearchmsApiCodingCodeCodetypeCodeMappingI10Cm: { path: zGetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI10CmPath },
    getV1CodesearchmsApiCodingCodeCodetypeColorCodesSex: { path: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexPath, query: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexQuery, answer: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexResponse },
    getV1CodesearchmsApiCodingCodeCodetypeCodeImage: { path: zGetV1CodesearchmsApiCodingCodeCodetypeCodeImagePath },
    getV1CodesearchmsApiCodingCodeCodetypeCodeHistory: { path: zGetV1CodesearchmsApiCodingCodeCodetypeCodeHistoryPath },
    getV1CodesearchmsApiCodingCodeCodetypeCodeDetail: { path: zGetV1CodesearchmsApiCodingCodeCodetypeCodeDetailPath, query: zGetV1CodesearchmsApiCodingCodeCodetypeCodeDetailQuery, answer: zGetV1CodesearchmsApiCodingCodeCodetypeCodeDetailResponse },
    getV1CodesearchmsApiCodingCodeCodetypeCodeRange: { path: zGetV1CodesearchmsApiCodingCodeCodetypeCodeRangePath, query: zGetV1CodesearchmsApiCodingCodeCodetypeCodeRangeQuery },
    getV1CodesearchmsApiCodingCodeCodetypeTermRootOperationDefinitionTerm: { path: zGetV1CodesearchmsApiCodingCodeCodetypeTermRootOperationDefinitionTermPath, query: zGetV1CodesearchmsApiCodingCodeCodetypeTermRootOperationDefinitionTermQuery },
    getV1CodesearchmsApiCodingCodeCodetypeCodeRootOperationDefinition: { path: zGetV1CodesearchmsApiCodingCodeCodetypeCodeRootOperationDefinitionPath },
    getV1CodesearchmsApiCodingCodeCodetypeCodeMappingI9V3: { path: zGetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI9V3Path },
    getV1CodesearchmsApiCodingCodeCodetypeCodeMappingI9V1: { path: zGetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI9V1Path },
    getV1CodesearchmsApiCodingCodeCodetypeCodeChapterNotes: { path: zGetV1CodesearchmsApiCodingCodeCodetypeCodeChapterNotesPath },
    getV1CodesearchmsApiCodingCodeCodetypeColorCodesSexSexCodeType: { path: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexSexCodeTypePath, query: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexSexCodeTypeQuery, answer: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexSexCodeTypeResponse },
    getV1CodesearchmsApiCodingCodeCodetypeColorCodesPostAcuteCarePacIconType: { path: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesPostAcuteCarePacIconTypePath, query: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesPostAcuteCarePacIconTypeQuery, answer: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesPostAcuteCarePacIconTypeResponse },
    getV1CodesearchmsApiCodingCodeCodetypeColorCodesOtherColorCodesOtherColorCodeType: { path: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesOtherColorCodesOtherColorCodeTypePath, query: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesOtherColorCodesOtherColorCodeTypeQuery, answer: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesOtherColorCodesOtherColorCodeTypeResponse },
    getV1CodesearchmsApiCodingCodeCodetypeColorCodesManifestationManifestationType: { path: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesManifestationManifestationTypePath, query: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesManifestationManifestationTypeQuery, answer: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesManifestationManifestationTypeResponse },
    getV1CodesearchmsApiCodingCodeCodetypeColorCodesAgeAgeCodeType: { path: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesAgeAgeCodeTypePath, query: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesAgeAgeCodeTypeQuery, answer: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesAgeAgeCodeTypeResponse },
    getV1CodesearchmsApiCodingCodeCodetypeCodeCodeNotes: { path: zGetV1CodesearchmsApiCodingCodeCodetypeCodeCodeNotesPath },
    getV1CodesearchmsApiCodingCodeCodetypeCodeRangeNotes: { path: zGetV1CodesearchmsApiCodingCodeCodetypeCodeRangeNotesPath },
    getV1CodesearchmsApiCodingCodeCodetypeModifierModifierCrosscodes: { path: zGetV1CodesearchmsApiCodingCodeCodetypeModifierModifierCrosscodesPath, query: zGetV1CodesearchmsApiCodingCodeCodetypeModifierModifierCrosscodesQuery },
    getV1CodesearchmsApiCodingCodeCodetypeModifiers: { path: zGetV1CodesearchmsApiCodingCodeCodetypeModifiersPath, query: zGetV1CodesearchmsApiCodingCodeCodetypeModifiersQuery },
    getV1CodesearchmsApiCodingCodeCodetypeColorCodesReinstated: { path: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesReinstatedPath, query: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesReinstatedQuery, answer: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesReinstatedResponse },
    getV1CodesearchmsApiCodingCodeCodetypeCodeLayDescription: { path: zGetV1CodesearchmsApiCodingCodeCodetypeCodeLayDescriptionPath },
    getV1CodesearchmsApiCodingCodeCodetypeCodeSectionNotes: { path: zGetV1CodesearchmsApiCodingCodeCodetypeCodeSectionNotesPath },
    getV1CodesearchmsApiCodingCodeCodetypeFutureCodeFuturecodetype: { path: zGetV1CodesearchmsApiCodingCodeCodetypeFutureCodeFuturecodetypePath, query: zGetV1CodesearchmsApiCodingCodeCodetypeFutureCodeFuturecodetypeQuery },
    getV1CodesearchmsApiCodingCodeCodetypeColorCodesColorCodeType: { path: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesColorCodeTypePath, query: zGetV1CodesearchmsApiCodingCodeCodetypeColorCodesColorCodeTypeQuery },
    getV1CodesearchmsApiCodingCodeCodeortermImageSearch: { path: zGetV1CodesearchmsApiCodingCodeCodeortermImageSearchPath, query: zGetV1CodesearchmsApiCodingCodeCodeortermImageSearchQuery },
    getV1CodesearchmsApiCodingCodeMultiCodesCode: { path: zGetV1CodesearchmsApiCodingCodeMultiCodesCodePath, query: zGetV1CodesearchmsApiCodingCodeMultiCodesCodeQuery },
    getV1CodesearchmsApiCodingCodeModifierModifierValidate: { path: zGetV1CodesearchmsApiCodingCodeModifierModifierValidatePath, answer: zGetV1CodesearchmsApiCodingCodeModifierModifierValidateResponse },
    getV1CodesearchmsApiCodingCodeMerckManualCode: { path: zGetV1CodesearchmsApiCodingCodeMerckManualCodePath, query: zGetV1CodesearchmsApiCodingCodeMerckManualCodeQuery },
    getV1CodesearchmsApiCodingCodeMerckManualDocumentDocId: { path: zGetV1CodesearchmsApiCodingCodeMerckManualDocumentDocIdPath, answer: zGetV1CodesearchmsApiCodingCodeMerckManualDocumentDocIdResponse },
    getV1CodesearchmsApiCodingCodeImageFile: { path: zGetV1CodesearchmsApiCodingCodeImageFilePath, answer: zGetV1CodesearchmsApiCodingCodeImageFileResponse },
    getV1CodesearchmsApiCodingCodeI9V3ColorCodesOrColorCodes: { query: zGetV1CodesearchmsApiCodingCodeI9V3ColorCodesOrColorCodesQuery, answer: zGetV1CodesearchmsApiCodingCodeI9V3ColorCodesOrColorCodesResponse },
    getV1CodesearchmsApiCodingCodeI9V3ColorCodesCoverageColorCodes: { query: zGetV1CodesearchmsApiCodingCodeI9V3ColorCodesCoverageColorCodesQuery, answer: zGetV1CodesearchmsApiCodingCodeI9V3ColorCodesCoverageColorCodesResponse },
    getV1CodesearchmsApiCodingCodeI9V1ColorCodesPostAcuteCarePacIconType: { path: zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesPostAcuteCarePacIconTypePath, query: zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesPostAcuteCarePacIconTypeQuery, answer: zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesPostAcuteCarePacIconTypeResponse },
    getV1CodesearchmsApiCodingCodeI9V1ColorCodesManifestation: { query: zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesManifestationQuery, answer: zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesManifestationResponse },
    getV1CodesearchmsApiCodingCodeI9V1ColorCodesCc: { query: zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesCcQuery, answer: zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesCcResponse },
    getV1CodesearchmsApiCodingCodeI9V1ColorCodesAge: { query: zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesAgeQuery, answer: zGetV1CodesearchmsApiCodingCodeI9V1ColorCodesAgeResponse },
    getV1CodesearchmsApiCodingCodeI10PcsCodeRange: { path: zGetV1CodesearchmsApiCodingCodeI10PcsCodeRangePath, query: zGetV1CodesearchmsApiCodingCodeI10PcsCodeRangeQuery },
    getV1CodesearchmsApiCodingCodeI10PcsColorCodesColorCodeType: { path: zGetV1CodesearchmsApiCodingCodeI10PcsColorCodesColorCodeTypePath, query: zGetV1CodesearchmsApiCodingCodeI10PcsColorCodesColorCodeTypeQuery },
    getV1CodesearchmsApiCodingCodeI10PcsColorCodesSexColorCodeType: { path: zGetV1CodesearchmsApiCodingCodeI10PcsColorCodesSexColorCodeTypePath, query: zGetV1CodesearchmsApiCodingCodeI10PcsColorCodesSexColorCodeTypeQuery },
    getV1CodesearchmsApiCodingCodeHcpcsColorCodesQuantity: { query: zGetV1CodesearchmsApiCodingCodeHcpcsColorCodesQuantityQuery },
    getV1CodesearchmsApiCodingCodeCptCodeSubsectionNotes: { path: zGetV1CodesearchmsApiCodingCodeCptCodeSubsectionNotesPath },
    getV1CodesearchmsApiCodingCodeCptColorCodesUnlisted: { query: zGetV1CodesearchmsApiCodingCodeCptColorCodesUnlistedQuery },
    getV1CodesearchmsApiCodingCodeCptColorCodesResequenced: { query: zGetV1CodesearchmsApiCodingCodeCptColorCodesResequencedQuery },
    getV1CodesearchmsApiCodingCodeCptColorCodesModifier80: { query: zGetV1CodesearchmsApiCodingCodeCptColorCodesModifier80Query },
    getV1CodesearchmsApiCodingCodeCptColorCodesAddOn: { query: zGetV1CodesearchmsApiCodingCodeCptColorCodesAddOnQuery },
    getV1CodesearchmsApiCodingCodeCptColorCodes51Exempt: { query: zGetV1CodesearchmsApiCodingCodeCptColorCodes51ExemptQuery },
    getV1CodesearchmsApiCodingCodeCptColorCodes50Exempt: { query: zGetV1CodesearchmsApiCodingCodeCptColorCodes50ExemptQuery },
    getV1CodesearchmsApiCodingCodeBookCodetype: { path: zGetV1CodesearchmsApiCodingCodeBookCodetypePath, query: zGetV1CodesearchmsApiCodingCodeBookCodetypeQuery },
    getV1CodesearchmsApiCodingCodeBookI10Pcs: { query: zGetV1CodesearchmsApiCodingCodeBookI10PcsQuery },
  };
}

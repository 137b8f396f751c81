// Written by scripts/generate-optum.mjs from Optum's document core-service; changes belong there.
import type { Readable } from 'node:stream';

export type OptumPageImplColorCodes = {
  content?: Array<ColorCodes> | null;
  totalCount?: number | null;
};

export type Link = {
  value?: string | null;
  href?: string | null;
  iconName?: string | null;
  routerLink?: string | null;
  type?: string | null;
  tag?: string | null;
  label?: string | null;
  addonName?: string | null;
  addonId?: string | null;
};

export type ColorCodes = {
  code?: string | null;
  fullDescription?: string | null;
  effectiveDate?: string | null;
  cptAddOnType?: string | null;
  cptSource?: Link;
  crossReference?: string | null;
  categoryDescription?: string | null;
  sex?: string | null;
  hac?: string | null;
  hacDescription?: string | null;
  coverage?: string | null;
};

export type PdfDocument = {
  fileType?: string | null;
  fileName?: string | null;
  documentBuffer?: string | null;
};

export type OptumPageImplCode = {
  content?: Array<Code> | null;
  totalCount?: number | null;
};

export type CodeGroup = {
  codes?: Array<string | null> | null;
  desc?: Array<string | null> | null;
};

export type Code = {
  codeType?: string | null;
  shortDescription?: string | null;
  fullDescription?: string | null;
  fullDictionaryTerms?: {
    [key: string]: string;
  } | null;
  image?: Link;
  edits?: Array<Link> | null;
  notes?: Array<Link> | null;
  prev?: Link;
  next?: Link;
  pcsChar1Description?: string | null;
  pcsChar2Description?: string | null;
  pcsChar3Description?: string | null;
  codes?: Array<Code> | null;
  codeNote?: string | null;
  codeStatus?: string | null;
  indent1?: number | null;
  indent2?: number | null;
  codeInfo?: string | null;
  mappingInformation?: Array<Link> | null;
  backwardMappingCodes?: Array<string | null> | null;
  references?: Array<Link> | null;
  billedTogether?: Array<CodeGroup> | null;
  favorite?: boolean | null;
  nonBillable?: boolean | null;
  nextCode?: boolean | null;
  code?: string | null;
};

export type PostV1CodesearchmsApiCodingCodePrintTypePrintData = {
  body?: never;
  path: {
    'print-type': 'physician' | 'facility';
  };
  query: {
    codes: string;
  };
  url: '/v1/codesearchms/api/coding/code/{print-type}/print';
};

export type PostV1CodesearchmsApiCodingCodePrintTypePrintResponses = {
  200: Readable;
};

export type PostV1CodesearchmsApiCodingCodeCodetypeData = {
  body: Array<string>;
  path?: never;
  query?: never;
  url: '/v1/codesearchms/api/coding/code/codetype';
};

export type PostV1CodesearchmsApiCodingCodeCodetypeResponses = {
  200: Array<Code>;
};

export type GetV1CodesearchmsApiCodingI10PcsBuilderCodeData = {
  body?: never;
  path: {
    code: string;
  };
  query?: {
    direction?: string;
  };
  url: '/v1/codesearchms/api/coding/i10_pcs/builder/{code}';
};

export type GetV1CodesearchmsApiCodingI10PcsBuilderCodeResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingI10PcsBuilderCodeAutocompleteData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/i10_pcs/builder/{code}/autocomplete';
};

export type GetV1CodesearchmsApiCodingI10PcsBuilderCodeAutocompleteResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingI10PcsBuilderData = {
  body?: never;
  path?: never;
  query?: {
    'body-system'?: string;
    section?: string;
    operation?: string;
  };
  url: '/v1/codesearchms/api/coding/i10_pcs/builder/';
};

export type GetV1CodesearchmsApiCodingI10PcsBuilderResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingFilterDictionaryTermsData = {
  body?: never;
  path?: never;
  query: {
    value: string;
  };
  url: '/v1/codesearchms/api/coding/filter-dictionary-terms';
};

export type GetV1CodesearchmsApiCodingFilterDictionaryTermsResponses = {
  200: Array<string | null>;
};

export type GetV1CodesearchmsApiCodingCodeModifierModifierCrosscodesData = {
  body?: never;
  path: {
    modifier: string;
  };
  query: {
    codetype?: 'cpt' | 'hcpcs';
    'modifier-type': 'PHYSICIAN' | 'FACILITY' | 'MPFS' | 'DME' | 'AMBULANCE';
    'include-asc-modifier'?: boolean;
    sort?: Array<string>;
    page?: number | string;
    limit?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/{modifier}/modifier-crosscodes';
};

export type GetV1CodesearchmsApiCodingCodeModifierModifierCrosscodesResponses = {
  200: OptumPageImplCode;
};

export type GetV1CodesearchmsApiCodingCodeCodeModifierTypeModCodeProdCodeModifierDownloadData = {
  body?: never;
  path: {
    code: string;
    'modifier-type': 'PHYSICIAN' | 'FACILITY';
    'mod-code': string;
    'prod-code': string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/{code}/{modifier-type}/{mod-code}/{prod-code}/modifier-download';
};

export type GetV1CodesearchmsApiCodingCodeCodeModifierTypeModCodeProdCodeModifierDownloadResponses = {
  200: Readable;
};

export type GetV1CodesearchmsApiCodingCodeCodeModifierTypeModifierCrosswalkData = {
  body?: never;
  path: {
    code: string;
    'modifier-type': 'PHYSICIAN' | 'FACILITY';
  };
  query?: {
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/{code}/{modifier-type}/modifier-crosswalk';
};

export type GetV1CodesearchmsApiCodingCodeCodeModifierTypeModifierCrosswalkResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodeValidateData = {
  body?: never;
  path: {
    code: string;
  };
  query?: {
    codeType?: Array<'cpt' | 'hcpcs' | 'i10_pcs' | 'i10_cm' | 'i9v1' | 'i9v3'>;
  };
  url: '/v1/codesearchms/api/coding/code/{code}/validate';
};

export type GetV1CodesearchmsApiCodingCodeCodeValidateResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodeAmaSectionGuidelinesDocData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/{code}/ama-section-guidelines-doc';
};

export type GetV1CodesearchmsApiCodingCodeCodeAmaSectionGuidelinesDocResponses = {
  200: PdfDocument;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI10PcsData = {
  body?: never;
  path: {
    codetype: 'i9v3';
    code: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/{codetype}/{code}/mapping/i10_pcs';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI10PcsResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI10CmData = {
  body?: never;
  path: {
    codetype: 'i9v1';
    code: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/{codetype}/{code}/mapping/i10_cm';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI10CmResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexData = {
  body?: never;
  path: {
    codetype: 'i9v1' | 'i9v3';
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/{codetype}/color-codes/sex';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexResponses = {
  200: OptumPageImplColorCodes;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeImageData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'i10_pcs' | 'i10_cm' | 'i9v1' | 'i9v3';
    code: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/{codetype}/{code}/image';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeImageResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeHistoryData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'i10_pcs' | 'i10_cm' | 'i9v1' | 'i9v3';
    code: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/{codetype}/{code}/history';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeHistoryResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeDetailData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'i10_pcs' | 'i10_cm' | 'i9v1' | 'i9v3';
    code: string;
  };
  query?: {
    direction?: 'prev' | 'next';
    data?: Array<string>;
  };
  url: '/v1/codesearchms/api/coding/code/{codetype}/{code}/detail';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeDetailResponses = {
  200: Code;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeRangeData = {
  body?: never;
  path: {
    codetype: 'i9v1' | 'i9v3' | 'cpt' | 'hcpcs' | 'i10_cm';
    code: string;
  };
  query?: {
    rangeid?: number | string;
    direction?: string;
  };
  url: '/v1/codesearchms/api/coding/code/{codetype}/{code}/range';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeRangeResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeTermRootOperationDefinitionTermData = {
  body?: never;
  path: {
    codetype: 'i10_pcs';
    term: string;
  };
  query?: {
    code?: string;
  };
  url: '/v1/codesearchms/api/coding/code/{codetype}/{term}/root-operation-definition-term';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeTermRootOperationDefinitionTermResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeRootOperationDefinitionData = {
  body?: never;
  path: {
    codetype: 'i10_pcs';
    code: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/{codetype}/{code}/root-operation-definition';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeRootOperationDefinitionResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI9V3Data = {
  body?: never;
  path: {
    codetype: 'i10_pcs';
    code: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/{codetype}/{code}/mapping/i9v3';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI9V3Responses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI9V1Data = {
  body?: never;
  path: {
    codetype: 'i10_cm';
    code: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/{codetype}/{code}/mapping/i9v1';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeMappingI9V1Responses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeChapterNotesData = {
  body?: never;
  path: {
    codetype: 'i10_cm';
    code: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/{codetype}/{code}/chapter-notes';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeChapterNotesResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexSexCodeTypeData = {
  body?: never;
  path: {
    codetype: 'i10_cm';
    'sex-code-type': 'GENDER_FEMALE_PHYSICIAN' | 'GENDER_MALE_PHYSICIAN' | 'GENDER_FEMALE_FACILITY' | 'GENDER_MALE_FACILITY';
  };
  query?: {
    sort?: Array<string>;
    page?: number | string;
    limit?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/{codetype}/color-codes/sex/{sex-code-type}';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeColorCodesSexSexCodeTypeResponses = {
  200: OptumPageImplColorCodes;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeColorCodesPostAcuteCarePacIconTypeData = {
  body?: never;
  path: {
    codetype: 'i10_cm';
    'pac-icon-type': 'IRF_COMORBID_CONDITION' | 'HOME_HEALTH_COMORBIDITY_HIGH' | 'HOME_HEALTH_COMORBIDITY_LOW' | 'NON_THERAPY_ANCILLARY' | 'NONCANCER_DX' | 'IRF_ETIOLOGIC_DIAGNOSIS' | 'RETURN_TO_PROVIDER_HOME_HEALTH' | 'RETURN_TO_PROVIDER_SNF' | 'SPEECH_LANGUAGE_PATHOLOGY' | 'Z_CODE_AS_PRIMARY_DIAGNOSIS_PHYSICIAN_BILLING_ONLY';
  };
  query?: {
    sort?: Array<string>;
    page?: number | string;
    limit?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/{codetype}/color-codes/post-acute-care/{pac-icon-type}';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeColorCodesPostAcuteCarePacIconTypeResponses = {
  200: OptumPageImplColorCodes;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeColorCodesOtherColorCodesOtherColorCodeTypeData = {
  body?: never;
  path: {
    codetype: 'i10_cm';
    'other-color-code-type': 'FOURTH_CHARACTER_REQUIRED' | 'FIFTH_CHARACTER_REQUIRED' | 'SIXTH_CHARACTER_REQUIRED' | 'SEVENTH_CHARACTER_REQUIRED' | 'COMORBIDITY_OR_COMPLICATION_INPATIENT_ONLY' | 'HIV_RELATED_DX_INPATIENT_ONLY' | 'NEW_CODE_MID_YEAR' | 'OTHER_SPECIFIED_CODE' | 'PHYSICIAN_DOCUMENTATION' | 'QUESTIONABLE_PDX_INPATIENT_ONLY' | 'REVISED_CODE_MID_YEAR' | 'UNACCEPTABLE_PRINCIPAL_DX_INPATIENT_ONLY' | 'UNACCEPTABLE_PRINCIPAL_DX_OUTPATIENT_ONLY' | 'UNSPECIFIED_DIAGNOSIS' | 'UNSPECIFIED_SITE' | 'WRONG_SURGERY_INPATIENT_ONLY' | 'X7TH_CHARACTER_REQUIRED' | 'MENTAL_HEALTH_DIAGNOSIS' | 'Z_CODE_INDICATOR' | 'CONDITIONAL_HOSPITAL_ACQUIRED_CONDITION_FACILITY' | 'HOSPITAL_ACQUIRED_CONDITION_FACILITY' | 'MCC_MAJOR_COMPLICATION_INPATIENT_ONLY' | 'MCC_IF_DISCHARGE_ALIVE' | 'NON_COVERED_BY_MEDICARE' | 'CODE_EXEMPT_FROM_PRESENT_ON_ADMISSION_POA' | 'UNACCEPTABLE_PDX_UNLESS_SEC_DX_IS_PRESENT';
  };
  query?: {
    sort?: Array<string>;
    page?: number | string;
    limit?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/{codetype}/color-codes/other-color-codes/{other-color-code-type}';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeColorCodesOtherColorCodesOtherColorCodeTypeResponses = {
  200: OptumPageImplColorCodes;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeColorCodesManifestationManifestationTypeData = {
  body?: never;
  path: {
    codetype: 'i10_cm';
    'manifestation-type': 'MANIFESTATION_PHYSICIAN' | 'MANIFESTATION_FACILITY';
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/{codetype}/color-codes/manifestation/{manifestation-type}';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeColorCodesManifestationManifestationTypeResponses = {
  200: OptumPageImplColorCodes;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeColorCodesAgeAgeCodeTypeData = {
  body?: never;
  path: {
    codetype: 'i10_cm';
    'age-code-type': 'AGE_PEDIATRIC_PHYSICIAN' | 'AGE_NEWBORN_PHYSICIAN' | 'AGE_MATERNITY_PHYSICIAN' | 'AGE_ADULT_PHYSICIAN' | 'AGE_PEDIATRIC_FACILITY' | 'AGE_NEWBORN_FACILITY' | 'AGE_MATERNITY_FACILITY' | 'AGE_ADULT_FACILITY';
  };
  query?: {
    sort?: Array<string>;
    page?: number | string;
    limit?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/{codetype}/color-codes/age/{age-code-type}';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeColorCodesAgeAgeCodeTypeResponses = {
  200: OptumPageImplColorCodes;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeCodeNotesData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'i10_cm';
    code: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/{codetype}/{code}/code-notes';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeCodeNotesResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeRangeNotesData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'i9v1' | 'i10_cm';
    code: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/{codetype}/{code}/range-notes';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeRangeNotesResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeModifierModifierCrosscodesData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs';
    modifier: string;
  };
  query: {
    'modifier-type': 'PHYSICIAN' | 'FACILITY' | 'MPFS' | 'DME' | 'AMBULANCE';
    'include-asc-modifier'?: boolean;
    sort?: Array<string>;
    page?: number | string;
    limit?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/{codetype}/{modifier}/modifier-crosscodes';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeModifierModifierCrosscodesResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeModifiersData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs';
  };
  query?: {
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/{codetype}/modifiers';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeModifiersResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeColorCodesReinstatedData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs';
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/{codetype}/color-codes/reinstated';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeColorCodesReinstatedResponses = {
  200: OptumPageImplColorCodes;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeLayDescriptionData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'i10_cm' | 'i10_pcs';
    code: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/{codetype}/{code}/lay-description';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeLayDescriptionResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeSectionNotesData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'i10_cm' | 'hcpcs';
    code: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/{codetype}/{code}/section-notes';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeCodeSectionNotesResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeFutureCodeFuturecodetypeData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'i10_cm' | 'i10_pcs';
    futureCodeType: 'new' | 'revised' | 'deleted';
  };
  query?: {
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/{codetype}/future-code/{futureCodeType}';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeFutureCodeFuturecodetypeResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodetypeColorCodesColorCodeTypeData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'i10_cm' | 'i10_pcs';
    'color-code-type': 'new' | 'revised' | 'deleted';
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/{codetype}/color-codes/{color-code-type}';
};

export type GetV1CodesearchmsApiCodingCodeCodetypeColorCodesColorCodeTypeResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCodeortermImageSearchData = {
  body?: never;
  path: {
    codeOrTerm: string;
  };
  query?: {
    codeType?: Array<'cpt' | 'hcpcs' | 'i10_pcs' | 'i10_cm' | 'i9v1' | 'i9v3'>;
  };
  url: '/v1/codesearchms/api/coding/code/{codeOrTerm}/image-search';
};

export type GetV1CodesearchmsApiCodingCodeCodeortermImageSearchResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeMultiCodesCodeData = {
  body?: never;
  path: {
    code: string;
  };
  query?: {
    limit?: number | string;
    page?: number | string;
  };
  url: '/v1/codesearchms/api/coding/code/multi-codes/{code}';
};

export type GetV1CodesearchmsApiCodingCodeMultiCodesCodeResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeModifierModifierValidateData = {
  body?: never;
  path: {
    modifier: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/modifier/{modifier}/validate';
};

export type GetV1CodesearchmsApiCodingCodeModifierModifierValidateResponses = {
  200: boolean;
};

export type GetV1CodesearchmsApiCodingCodeMerckManualCodeData = {
  body?: never;
  path: {
    code: string;
  };
  query?: {
    limit?: number | string;
    page?: number | string;
  };
  url: '/v1/codesearchms/api/coding/code/merck-manual/{code}';
};

export type GetV1CodesearchmsApiCodingCodeMerckManualCodeResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeMerckManualDocumentDocIdData = {
  body?: never;
  path: {
    'doc-id': number | string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/merck-manual/document/{doc-id}';
};

export type GetV1CodesearchmsApiCodingCodeMerckManualDocumentDocIdResponses = {
  200: Readable;
};

export type GetV1CodesearchmsApiCodingCodeImageFileData = {
  body?: never;
  path: {
    file: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/image/{file}';
};

export type GetV1CodesearchmsApiCodingCodeImageFileResponses = {
  200: Readable;
};

export type GetV1CodesearchmsApiCodingCodeI9V3ColorCodesOrColorCodesData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/i9v3/color-codes/or-color-codes';
};

export type GetV1CodesearchmsApiCodingCodeI9V3ColorCodesOrColorCodesResponses = {
  200: OptumPageImplColorCodes;
};

export type GetV1CodesearchmsApiCodingCodeI9V3ColorCodesCoverageColorCodesData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/i9v3/color-codes/coverage-color-codes';
};

export type GetV1CodesearchmsApiCodingCodeI9V3ColorCodesCoverageColorCodesResponses = {
  200: OptumPageImplColorCodes;
};

export type GetV1CodesearchmsApiCodingCodeI9V1ColorCodesPostAcuteCarePacIconTypeData = {
  body?: never;
  path: {
    'pac-icon-type': 'ADDITIONAL_CHARACTER_REQ' | 'HOSPICE_NON_CANCER_DX' | 'NON_ROUTINE_SUPPLY_DX' | 'RIC' | 'RIC_CONDITION_CODE' | 'RUG_IV_CLINICALLY_COMPLEX_DX' | 'RUG_IV_SPECIAL_CARE_HIGH_DX' | 'RUG_IV_SPECIAL_CARE_LOW_DX' | 'REVISED_CODE_TITLE' | 'REVISED_TEXT';
  };
  query?: {
    sort?: Array<string>;
    page?: number | string;
    limit?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/i9v1/color-codes/post-acute-care/{pac-icon-type}';
};

export type GetV1CodesearchmsApiCodingCodeI9V1ColorCodesPostAcuteCarePacIconTypeResponses = {
  200: OptumPageImplColorCodes;
};

export type GetV1CodesearchmsApiCodingCodeI9V1ColorCodesManifestationData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/i9v1/color-codes/manifestation';
};

export type GetV1CodesearchmsApiCodingCodeI9V1ColorCodesManifestationResponses = {
  200: OptumPageImplColorCodes;
};

export type GetV1CodesearchmsApiCodingCodeI9V1ColorCodesCcData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/i9v1/color-codes/cc';
};

export type GetV1CodesearchmsApiCodingCodeI9V1ColorCodesCcResponses = {
  200: OptumPageImplColorCodes;
};

export type GetV1CodesearchmsApiCodingCodeI9V1ColorCodesAgeData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/i9v1/color-codes/age';
};

export type GetV1CodesearchmsApiCodingCodeI9V1ColorCodesAgeResponses = {
  200: OptumPageImplColorCodes;
};

export type GetV1CodesearchmsApiCodingCodeI10PcsCodeRangeData = {
  body?: never;
  path: {
    code: string;
  };
  query?: {
    rangeid?: number | string;
    direction?: string;
  };
  url: '/v1/codesearchms/api/coding/code/i10_pcs/{code}/range';
};

export type GetV1CodesearchmsApiCodingCodeI10PcsCodeRangeResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeI10PcsColorCodesColorCodeTypeData = {
  body?: never;
  path: {
    'color-code-type': 'valid-or' | 'drg-non-or' | 'non-or' | 'c-hac' | 'coverage';
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/i10_pcs/color-codes/{color-code-type}';
};

export type GetV1CodesearchmsApiCodingCodeI10PcsColorCodesColorCodeTypeResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeI10PcsColorCodesSexColorCodeTypeData = {
  body?: never;
  path: {
    'color-code-type': 'sex-male' | 'sex-female';
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/i10_pcs/color-codes/sex/{color-code-type}';
};

export type GetV1CodesearchmsApiCodingCodeI10PcsColorCodesSexColorCodeTypeResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeHcpcsColorCodesQuantityData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    page?: number | string;
    limit?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/hcpcs/color-codes/quantity';
};

export type GetV1CodesearchmsApiCodingCodeHcpcsColorCodesQuantityResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCptCodeSubsectionNotesData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/v1/codesearchms/api/coding/code/cpt/{code}/subsection-notes';
};

export type GetV1CodesearchmsApiCodingCodeCptCodeSubsectionNotesResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCptColorCodesUnlistedData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/cpt/color-codes/unlisted';
};

export type GetV1CodesearchmsApiCodingCodeCptColorCodesUnlistedResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCptColorCodesResequencedData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/cpt/color-codes/resequenced';
};

export type GetV1CodesearchmsApiCodingCodeCptColorCodesResequencedResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCptColorCodesModifier80Data = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/cpt/color-codes/modifier-80';
};

export type GetV1CodesearchmsApiCodingCodeCptColorCodesModifier80Responses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCptColorCodesAddOnData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/cpt/color-codes/add-on';
};

export type GetV1CodesearchmsApiCodingCodeCptColorCodesAddOnResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCptColorCodes51ExemptData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/cpt/color-codes/51-exempt';
};

export type GetV1CodesearchmsApiCodingCodeCptColorCodes51ExemptResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeCptColorCodes50ExemptData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/codesearchms/api/coding/code/cpt/color-codes/50-exempt';
};

export type GetV1CodesearchmsApiCodingCodeCptColorCodes50ExemptResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeBookCodetypeData = {
  body?: never;
  path: {
    codeType: 'i9v1' | 'i9v3' | 'cpt' | 'hcpcs' | 'i10_cm';
  };
  query?: {
    isDental?: boolean;
  };
  url: '/v1/codesearchms/api/coding/code/book/{codeType}';
};

export type GetV1CodesearchmsApiCodingCodeBookCodetypeResponses = {
  200: unknown;
};

export type GetV1CodesearchmsApiCodingCodeBookI10PcsData = {
  body?: never;
  path?: never;
  query?: {
    section?: string;
    body?: string;
  };
  url: '/v1/codesearchms/api/coding/code/book/i10_pcs';
};

export type GetV1CodesearchmsApiCodingCodeBookI10PcsResponses = {
  200: unknown;
};

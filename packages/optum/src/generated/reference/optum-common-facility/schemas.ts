// Written by scripts/generate-optum.mjs from Optum's document optum-common-facility; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zPlaceOfServiceValue: Check = z.looseObject({
    code: z.string().nullish(),
    description: z.string().nullish()
  });

  const zPhysicianClaimSourceRationale: Check = z.looseObject({
    ddrId: z.string().nullish(),
    mnemonic: z.string().nullish(),
    editMessage: z.string().nullish(),
    source: z.string().nullish(),
    editType: z.string().nullish(),
    sourceInfo: z.string().nullish(),
    sourceUrl: z.string().nullish(),
    description: z.string().nullish()
  });

  const zContractorValue: Check = z.looseObject({
    contractorNumber: z.string().nullish(),
    contractorName: z.string().nullish()
  });

  const zCode: Check = z.looseObject({
    codeValue: z.string().nullish(),
    description: z.string().nullish()
  });

  const zOptumPageImplCode: Check = z.looseObject({
    content: z.array(zCode).nullish(),
    totalCount: z.int().nullish()
  });

  const zCrossCodesRequest: Check = z.looseObject({
    isLcdNcdData: z.string().optional(),
    isSmeaData: z.string().optional(),
    isClaimsData: z.string().optional(),
    macType: z.string().optional(),
    contractorId: z.string().optional()
  });

  const zAbnItemService: Check = z.looseObject({
    codeItemService: z.string().optional(),
    estimatedCost: z.string().optional(),
    patientAction: z.string().optional(),
    medicareNoPayReason: z.string().optional(),
    spanishMedicareReason: z.string().optional()
  });

  const zAbnForm: Check = z.looseObject({
    notifierName: z.string().optional(),
    notifierAddress: z.string().optional(),
    notifierPhone: z.string().optional(),
    patientName: z.string().optional(),
    patientIdentifier: z.string().optional(),
    itemServices: z.array(zAbnItemService).optional(),
    additionalInfo: z.string().optional(),
    isEnglishPDF: z.boolean().optional()
  });

  const zDrgCalculatorRequest: Check = z.looseObject({
    providerId: z.string(),
    drgCode: z.string(),
    admitDate: z.iso.datetime(),
    disChargeDate: z.iso.datetime()
  });

  const zFederalRegAddBHistoryRequest: Check = z.looseObject({
    code: z.string().optional(),
    description: z.string().optional(),
    year: z.string().optional()
  });

  const zClaimLine: Check = z.looseObject({
    cptHcpcs: z.string().optional(),
    unit: z.string().optional(),
    revCode: z.string().optional(),
    modifiers: z.string().optional(),
    dateStr: z.string().optional(),
    charge: z.string().optional(),
    cptHcpcsDesc: z.string().optional()
  });

  const zApcCalculatorRequest: Check = z.looseObject({
    provider: z.string().min(1).max(2147483647),
    fromDateStr: z.string(),
    thruDateStr: z.string(),
    gender: z.string().regex(/^([MFUI])$/),
    age: z.string().regex(/^\d{1,3}$/).optional(),
    zipCode: z.string().regex(/^(\d{1,5}|)$/).optional(),
    dxCode: z.string(),
    dxCodeType: z.string().regex(/^(icd9|icd10)$/),
    tobCode: z.string().regex(/^(.{0,4}|)$/).optional(),
    conditionCode: z.string().regex(/^(.{1,2}|)$/).optional(),
    claimLineList: z.array(zClaimLine).optional()
  });

  const zFacilityClaimLine: Check = z.looseObject({
    claimLineId: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    claimId: z.int().optional(),
    revenueCode: z.string().optional(),
    procedureCode: z.string().optional(),
    modifier: z.string().optional(),
    lineNumber: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    units: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    dateOfService: z.iso.datetime().optional(),
    ndc: z.string().optional()
  });

  const zFacilityClaimDiag: Check = z.looseObject({
    claimId: z.int().optional(),
    principalDx: z.string().optional(),
    admitting: z.string().optional(),
    others: z.string().optional(),
    primary1Px: z.string().optional(),
    primary1PxDate: z.iso.datetime().optional(),
    primary2Px: z.string().optional(),
    primary2PxDate: z.iso.datetime().optional(),
    other1Px: z.string().optional(),
    other1PxDate: z.iso.datetime().optional(),
    other2Px: z.string().optional(),
    other2PxDate: z.iso.datetime().optional(),
    other3Px: z.string().optional(),
    other3PxDate: z.iso.datetime().optional(),
    other4Px: z.string().optional(),
    other4PxDate: z.iso.datetime().optional(),
    reasonForVisit: z.string().optional(),
    ipAdmitting: z.string().optional()
  });

  const zFacilityClaimLineEdits: Check = z.looseObject({
    claimLineId: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    editType: z.string().optional(),
    mnemonic: z.string().optional(),
    message: z.string().optional(),
    claimLineNum: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional()
  });

  const zFacilityClaim: Check = z.looseObject({
    claimId: z.int().optional(),
    userId: z.int().optional(),
    currentTimeStamp: z.iso.datetime().optional(),
    tabNumber: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    payerType: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    contractorNum: z.string().optional(),
    contractorSort: z.string().optional(),
    medicaidState: z.string().optional(),
    claimIdentifier: z.string().optional(),
    typeOfBill: z.string().optional(),
    statStartDate: z.iso.datetime().optional(),
    statEndDate: z.iso.datetime().optional(),
    patientDOB: z.iso.datetime().optional(),
    patientGender: z.string().optional(),
    patientStatus: z.string().optional(),
    pointOfOrigin: z.string().optional(),
    admissionDate: z.iso.datetime().optional(),
    admissionType: z.string().optional(),
    conditionCodes: z.string().optional(),
    valueCodes: z.string().optional(),
    occurrenceCodes: z.string().optional(),
    occurrenceSpanCodes: z.string().optional(),
    complianceType: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional(),
    moduleId: z.string().optional(),
    facilityClaimLineList: z.array(zFacilityClaimLine).optional(),
    claimDiag: zFacilityClaimDiag.optional(),
    claimLineEditsList: z.array(zFacilityClaimLineEdits).optional(),
    payer: z.string().optional()
  });

  const zFacilityClaimResponse: Check = z.looseObject({
    claimId: z.int().nullish(),
    patientUserId: z.int().nullish(),
    claimType: z.string().nullish(),
    edits: z.array(zFacilityClaimLineEdits).nullish()
  });

  const zFacilityClaimUpdate: Check = z.looseObject({
    claimId: z.int().optional(),
    claimLineId: z.int().optional(),
    fieldName: z.string().optional(),
    fieldValue: z.string().optional()
  });

  const zPutV1OptumcommonmsAppOptumFacilityClaimUpdateBody: Check = zFacilityClaimUpdate;

  const zPutV1OptumcommonmsAppOptumFacilityClaimUpdateResponse: Check = z.string();

  const zPutV1OptumcommonmsAppOptumFacilityClaimUpdateClaimLineBody: Check = zFacilityClaimUpdate;

  const zPutV1OptumcommonmsAppOptumFacilityClaimUpdateClaimLineResponse: Check = z.string();

  const zPutV1OptumcommonmsAppOptumFacilityClaimUpdateClaimDiagnosisBody: Check = zFacilityClaimUpdate;

  const zPutV1OptumcommonmsAppOptumFacilityClaimUpdateClaimDiagnosisResponse: Check = z.string();

  const zPostV1OptumcommonmsAppOptumFacilityClaimSubmitComplianceTypeScenarioNumberPath: Check = z.looseObject({
    'compliance-type': z.union([
      z.number(),
      z.string()
    ]),
    'scenario-number': z.union([
      z.number(),
      z.string()
    ])
  });

  const zPostV1OptumcommonmsAppOptumFacilityClaimSubmitComplianceTypeScenarioNumberQuery: Check = z.looseObject({
    moduleId: z.enum(['106', '105'])
  });

  const zPostV1OptumcommonmsAppOptumFacilityClaimSubmitComplianceTypeScenarioNumberResponse: Check = zFacilityClaimResponse;

  const zPostV1OptumcommonmsAppOptumFacilityClaimResetBody: Check = zFacilityClaim;

  const zPostV1OptumcommonmsAppOptumFacilityClaimResetResponse: Check = z.int();

  const zPostV1OptumcommonmsAppOptumFacilityClaimCreateBody: Check = zFacilityClaim;

  const zPostV1OptumcommonmsAppOptumFacilityClaimCreateResponse: Check = z.int();

  const zPostV1OptumcommonmsAppOptumFacilityClaimCreateClaimLineBody: Check = zFacilityClaimLine;

  const zPostV1OptumcommonmsAppOptumFacilityClaimCreateClaimLineResponse: Check = z.int();

  const zPostV1OptumcommonmsAppOptumFacilityClaimCreateClaimDiagnosisBody: Check = zFacilityClaimDiag;

  const zPostV1OptumcommonmsAppOptumFacilityClaimCreateClaimDiagnosisResponse: Check = z.string();

  const zPostV1OptumcommonmsApiOptumFacilityOutpatientClaimsBody: Check = zApcCalculatorRequest;

  const zPostV1OptumcommonmsApiOptumFacilityFederalRegAddBHistoryBody: Check = zFederalRegAddBHistoryRequest;

  const zPostV1OptumcommonmsApiOptumFacilityFederalRegAddBHistoryQuery: Check = z.looseObject({
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    sort: z.array(z.string()).optional()
  });

  const zPostV1OptumcommonmsApiOptumFacilityDrgCalculatorBody: Check = zDrgCalculatorRequest;

  const zPostV1OptumcommonmsApiOptumCommonPhysicianComplianceAbnFormBody: Check = zAbnForm;

  const zPostV1OptumcommonmsApiOptumCommonPhysicianComplianceAbnFormResponse: Check = z.string();

  const zPostV1OptumcommonmsApiOptumCommonCrossCoderListHcpcsCodeI10CmBody: Check = zCrossCodesRequest;

  const zPostV1OptumcommonmsApiOptumCommonCrossCoderListHcpcsCodeI10CmPath: Check = z.looseObject({
    code: z.string()
  });

  const zPostV1OptumcommonmsApiOptumCommonCrossCoderListHcpcsCodeI10CmQuery: Check = z.looseObject({
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

  const zPostV1OptumcommonmsApiOptumCommonCrossCoderListCptCodeI10CmBody: Check = zCrossCodesRequest;

  const zPostV1OptumcommonmsApiOptumCommonCrossCoderListCptCodeI10CmPath: Check = z.looseObject({
    code: z.string()
  });

  const zPostV1OptumcommonmsApiOptumCommonCrossCoderListCptCodeI10CmQuery: Check = z.looseObject({
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

  const zGetV1OptumcommonmsAppOptumFacilityClaimDetailsComplianceTypeScenarioNumberPath: Check = z.looseObject({
    'compliance-type': z.union([
      z.number(),
      z.string()
    ]),
    'scenario-number': z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetV1OptumcommonmsAppOptumFacilityClaimDetailsComplianceTypeScenarioNumberQuery: Check = z.looseObject({
    moduleId: z.enum(['106', '105'])
  });

  const zGetV1OptumcommonmsAppOptumFacilityClaimDetailsComplianceTypeScenarioNumberResponse: Check = zFacilityClaim;

  const zGetV1OptumcommonmsAppOptumFacilityClaimAbnScenarioNumberPath: Check = z.looseObject({
    'scenario-number': z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetV1OptumcommonmsAppOptumFacilityClaimAbnScenarioNumberResponse: Check = z.array(zCode);

  const zGetV1OptumcommonmsApiOptumFacilityDocidMdcOptimizingTipsDownloadPath: Check = z.looseObject({
    docId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetV1OptumcommonmsApiOptumFacilityDocidMdcOptimizingTipsDownloadResponse: Check = z.string();

  const zGetV1OptumcommonmsApiOptumFacilityCodetypeCdgPath: Check = z.looseObject({
    codetype: z.enum([
      'i9v1',
      'i9v3',
      'i10_cm',
      'i10_pcs',
      'hcpcs',
      'cpt'
    ])
  });

  const zGetV1OptumcommonmsApiOptumFacilityWageIndexQuery: Check = z.looseObject({
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

  const zGetV1OptumcommonmsApiOptumFacilityUb04CodetypeListPath: Check = z.looseObject({
    codetype: z.enum([
      'value-codes',
      'occurrence-date-codes',
      'condition-codes',
      'occurrence-span-codes'
    ])
  });

  const zGetV1OptumcommonmsApiOptumFacilityUb04CodetypeListQuery: Check = z.looseObject({
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetV1OptumcommonmsApiOptumFacilityUb04CodetypeListResponse: Check = zOptumPageImplCode;

  const zGetV1OptumcommonmsApiOptumFacilityRevenueProcedureCrossCodesRevCodePath: Check = z.looseObject({
    'rev-code': z.string()
  });

  const zGetV1OptumcommonmsApiOptumFacilityRevenueProcedureCrossCodesRevCodeQuery: Check = z.looseObject({
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

  const zGetV1OptumcommonmsApiOptumFacilityProviderLookupCaresettingPath: Check = z.looseObject({
    careSetting: z.enum(['outpatient', 'inpatient'])
  });

  const zGetV1OptumcommonmsApiOptumFacilityProviderLookupCaresettingQuery: Check = z.looseObject({
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

  const zGetV1OptumcommonmsApiOptumFacilityProcedureRevenueCodesCptHcpcsCodePath: Check = z.looseObject({
    'cpt-hcpcs-code': z.string()
  });

  const zGetV1OptumcommonmsApiOptumFacilityProcedureRevenueCodesCptHcpcsCodeQuery: Check = z.looseObject({
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional(),
    sort: z.array(z.string()).optional()
  });

  const zGetV1OptumcommonmsApiOptumFacilityOpsiCodesQuery: Check = z.looseObject({
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

  const zGetV1OptumcommonmsApiOptumFacilityOpsiCodesQuartersCodePath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1OptumcommonmsApiOptumFacilityOpsiCodesCodesAssociatedWithOpsiOpsiCodeOpsiCodeIdPath: Check = z.looseObject({
    'opsi-code-id': z.string(),
    'opsi-code': z.string()
  });

  const zGetV1OptumcommonmsApiOptumFacilityOpsiCodesCodesAssociatedWithOpsiOpsiCodeOpsiCodeIdQuery: Check = z.looseObject({
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

  const zGetV1OptumcommonmsApiOptumFacilityOppsCrossCodesQuery: Check = z.looseObject({
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

  const zGetV1OptumcommonmsApiOptumFacilityNationalChargeDataQuery: Check = z.looseObject({
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

  const zGetV1OptumcommonmsApiOptumFacilityMdcoptimizingtipsQuery: Check = z.looseObject({
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

  const zGetV1OptumcommonmsApiOptumFacilityHcpcsDrugsQuery: Check = z.looseObject({
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

  const zGetV1OptumcommonmsApiOptumFacilityFederalRegisterAddendumBQuery: Check = z.looseObject({
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

  const zGetV1OptumcommonmsApiOptumFacilityDrgIndicatorsQuery: Check = z.looseObject({
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

  const zGetV1OptumcommonmsApiOptumFacilityCptHcpcsRequiredRevenueQuery: Check = z.looseObject({
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

  const zGetV1OptumcommonmsApiOptumFacilityCdgCodeDocumentPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1OptumcommonmsApiOptumFacilityCdgCodeDocumentResponse: Check = z.string();

  const zGetV1OptumcommonmsApiOptumFacilityAllRevenueCodesQuery: Check = z.looseObject({
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

  const zGetV1OptumcommonmsApiOptumCommonContractorMedicareContractorsPath: Check = z.looseObject({
    contractor: z.enum(['physician', 'facility'])
  });

  const zGetV1OptumcommonmsApiOptumCommonContractorMedicareContractorsQuery: Check = z.looseObject({
    sort: z.array(z.string()).optional()
  });

  const zGetV1OptumcommonmsApiOptumCommonContractorMedicareContractorsResponse: Check = z.array(zContractorValue);

  const zGetV1OptumcommonmsApiOptumCommonCodeModifierTypeModCodeProdCodeModifierDownloadPath: Check = z.looseObject({
    code: z.string(),
    'modifier-type': z.enum([
      'MPFS',
      'DME',
      'AMBULANCE'
    ]),
    'mod-code': z.string(),
    'prod-code': z.string()
  });

  const zGetV1OptumcommonmsApiOptumCommonCodeModifierTypeModCodeProdCodeModifierDownloadResponse: Check = z.string();

  const zGetV1OptumcommonmsApiOptumCommonCodeModifierTypeModifierCrosswalkPath: Check = z.looseObject({
    code: z.string(),
    'modifier-type': z.enum([
      'MPFS',
      'DME',
      'AMBULANCE',
      'ASC'
    ])
  });

  const zGetV1OptumcommonmsApiOptumCommonCodeModifierTypeModifierCrosswalkQuery: Check = z.looseObject({
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

  const zGetV1OptumcommonmsApiOptumCommonCodeNdcPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetV1OptumcommonmsApiOptumCommonCodeNdcQuery: Check = z.looseObject({
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    size: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetV1OptumcommonmsApiOptumCommonCodetypeCodeCcmPath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'i10_cm',
      'i10_pcs'
    ]),
    code: z.string()
  });

  const zGetV1OptumcommonmsApiOptumCommonSourceRationaleQuery: Check = z.looseObject({
    ddrId: z.string().optional(),
    mnemonic: z.string().optional()
  });

  const zGetV1OptumcommonmsApiOptumCommonSourceRationaleResponse: Check = zPhysicianClaimSourceRationale;

  const zGetV1OptumcommonmsApiOptumCommonGetPolicyUrlContractrorIdPolicyIdPath: Check = z.looseObject({
    'contractror-id': z.string(),
    'policy-id': z.string()
  });

  const zGetV1OptumcommonmsApiOptumCommonGetPolicyUrlContractrorIdPolicyIdQuery: Check = z.looseObject({
    'from-date': z.string(),
    'to-date': z.string()
  });

  const zGetV1OptumcommonmsApiOptumCommonGetPolicyUrlContractrorIdPolicyIdResponse: Check = z.string();

  const zGetV1OptumcommonmsApiOptumCommonCrossCoderListCodetypeCodeTabPath: Check = z.looseObject({
    code: z.string(),
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'i10_pcs',
      'i10_cm',
      'i9v1',
      'i9v3'
    ]),
    tab: z.enum([
      'cpt',
      'hcpcs',
      'anesthesia_codes',
      'i10_pcs',
      'medicine_codes',
      'dental'
    ])
  });

  const zGetV1OptumcommonmsApiOptumCommonCrossCoderListCodetypeCodeTabQuery: Check = z.looseObject({
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

  const zGetV1OptumcommonmsApiOptumCommonCompliancePlaceOfServiceCodesResponse: Check = z.array(zPlaceOfServiceValue);

  const zGetV1OptumcommonmsApiOptumCommonCodeSpecificGuidelinesCodetypeArticleCodeArticleIdPath: Check = z.looseObject({
    code: z.string(),
    codetype: z.enum(['i10_cm', 'i10_pcs']),
    'article-id': z.string()
  });

  const zGetV1OptumcommonmsApiOptumCommonCodeSpecificGuidelinesCodetypeArticleListCodePath: Check = z.looseObject({
    code: z.string(),
    codetype: z.enum(['i10_cm', 'i10_pcs'])
  });

  const zGetV1OptumcommonmsApiOptumCommonCodeSpecificGuidelinesCodetypeArticleListCodeQuery: Check = z.looseObject({
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    limit: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zDeleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineEditsBody: Check = z.array(z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }));

  const zDeleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineEditsResponse: Check = z.string();

  const zDeleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineClaimLineIdPath: Check = z.looseObject({
    'claim-line-id': z.union([
      z.number(),
      z.string()
    ])
  });

  const zDeleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineClaimLineIdResponse: Check = z.string();

  return {
    putV1OptumcommonmsAppOptumFacilityClaimUpdate: { body: zPutV1OptumcommonmsAppOptumFacilityClaimUpdateBody, answer: zPutV1OptumcommonmsAppOptumFacilityClaimUpdateResponse },
    putV1OptumcommonmsAppOptumFacilityClaimUpdateClaimLine: { body: zPutV1OptumcommonmsAppOptumFacilityClaimUpdateClaimLineBody, answer: zPutV1OptumcommonmsAppOptumFacilityClaimUpdateClaimLineResponse },
    putV1OptumcommonmsAppOptumFacilityClaimUpdateClaimDiagnosis: { body: zPutV1OptumcommonmsAppOptumFacilityClaimUpdateClaimDiagnosisBody, answer: zPutV1OptumcommonmsAppOptumFacilityClaimUpdateClaimDiagnosisResponse },
    postV1OptumcommonmsAppOptumFacilityClaimSubmitComplianceTypeScenarioNumber: { path: zPostV1OptumcommonmsAppOptumFacilityClaimSubmitComplianceTypeScenarioNumberPath, query: zPostV1OptumcommonmsAppOptumFacilityClaimSubmitComplianceTypeScenarioNumberQuery, answer: zPostV1OptumcommonmsAppOptumFacilityClaimSubmitComplianceTypeScenarioNumberResponse },
    postV1OptumcommonmsAppOptumFacilityClaimReset: { body: zPostV1OptumcommonmsAppOptumFacilityClaimResetBody, answer: zPostV1OptumcommonmsAppOptumFacilityClaimResetResponse },
    postV1OptumcommonmsAppOptumFacilityClaimCreate: { body: zPostV1OptumcommonmsAppOptumFacilityClaimCreateBody, answer: zPostV1OptumcommonmsAppOptumFacilityClaimCreateResponse },
    postV1OptumcommonmsAppOptumFacilityClaimCreateClaimLine: { body: zPostV1OptumcommonmsAppOptumFacilityClaimCreateClaimLineBody, answer: zPostV1OptumcommonmsAppOptumFacilityClaimCreateClaimLineResponse },
    postV1OptumcommonmsAppOptumFacilityClaimCreateClaimDiagnosis: { body: zPostV1OptumcommonmsAppOptumFacilityClaimCreateClaimDiagnosisBody, answer: zPostV1OptumcommonmsAppOptumFacilityClaimCreateClaimDiagnosisResponse },
    postV1OptumcommonmsApiOptumFacilityOutpatientClaims: { body: zPostV1OptumcommonmsApiOptumFacilityOutpatientClaimsBody },
    postV1OptumcommonmsApiOptumFacilityFederalRegAddBHistory: { body: zPostV1OptumcommonmsApiOptumFacilityFederalRegAddBHistoryBody, query: zPostV1OptumcommonmsApiOptumFacilityFederalRegAddBHistoryQuery },
    postV1OptumcommonmsApiOptumFacilityDrgCalculator: { body: zPostV1OptumcommonmsApiOptumFacilityDrgCalculatorBody },
    postV1OptumcommonmsApiOptumCommonPhysicianComplianceAbnForm: { body: zPostV1OptumcommonmsApiOptumCommonPhysicianComplianceAbnFormBody, answer: zPostV1OptumcommonmsApiOptumCommonPhysicianComplianceAbnFormResponse },
    postV1OptumcommonmsApiOptumCommonCrossCoderListHcpcsCodeI10Cm: { body: zPostV1OptumcommonmsApiOptumCommonCrossCoderListHcpcsCodeI10CmBody, path: zPostV1OptumcommonmsApiOptumCommonCrossCoderListHcpcsCodeI10CmPath, query: zPostV1OptumcommonmsApiOptumCommonCrossCoderListHcpcsCodeI10CmQuery },
    postV1OptumcommonmsApiOptumCommonCrossCoderListCptCodeI10Cm: { body: zPostV1OptumcommonmsApiOptumCommonCrossCoderListCptCodeI10CmBody, path: zPostV1OptumcommonmsApiOptumCommonCrossCoderListCptCodeI10CmPath, query: zPostV1OptumcommonmsApiOptumCommonCrossCoderListCptCodeI10CmQuery },
    getV1OptumcommonmsAppOptumFacilityClaimDetailsComplianceTypeScenarioNumber: { path: zGetV1OptumcommonmsAppOptumFacilityClaimDetailsComplianceTypeScenarioNumberPath, query: zGetV1OptumcommonmsAppOptumFacilityClaimDetailsComplianceTypeScenarioNumberQuery, answer: zGetV1OptumcommonmsAppOptumFacilityClaimDetailsComplianceTypeScenarioNumberResponse },
    getV1OptumcommonmsAppOptumFacilityClaimAbnScenarioNumber: { path: zGetV1OptumcommonmsAppOptumFacilityClaimAbnScenarioNumberPath, answer: zGetV1OptumcommonmsAppOptumFacilityClaimAbnScenarioNumberResponse },
    getV1OptumcommonmsApiOptumFacilityDocidMdcOptimizingTipsDownload: { path: zGetV1OptumcommonmsApiOptumFacilityDocidMdcOptimizingTipsDownloadPath, answer: zGetV1OptumcommonmsApiOptumFacilityDocidMdcOptimizingTipsDownloadResponse },
    getV1OptumcommonmsApiOptumFacilityCodetypeCdg: { path: zGetV1OptumcommonmsApiOptumFacilityCodetypeCdgPath },
    getV1OptumcommonmsApiOptumFacilityWageIndex: { query: zGetV1OptumcommonmsApiOptumFacilityWageIndexQuery },
    getV1OptumcommonmsApiOptumFacilityUb04CodetypeList: { path: zGetV1OptumcommonmsApiOptumFacilityUb04CodetypeListPath, query: zGetV1OptumcommonmsApiOptumFacilityUb04CodetypeListQuery, answer: zGetV1OptumcommonmsApiOptumFacilityUb04CodetypeListResponse },
    getV1OptumcommonmsApiOptumFacilityRevenueProcedureCrossCodesRevCode: { path: zGetV1OptumcommonmsApiOptumFacilityRevenueProcedureCrossCodesRevCodePath, query: zGetV1OptumcommonmsApiOptumFacilityRevenueProcedureCrossCodesRevCodeQuery },
    getV1OptumcommonmsApiOptumFacilityProviderLookupCaresetting: { path: zGetV1OptumcommonmsApiOptumFacilityProviderLookupCaresettingPath, query: zGetV1OptumcommonmsApiOptumFacilityProviderLookupCaresettingQuery },
    getV1OptumcommonmsApiOptumFacilityProcedureRevenueCodesCptHcpcsCode: { path: zGetV1OptumcommonmsApiOptumFacilityProcedureRevenueCodesCptHcpcsCodePath, query: zGetV1OptumcommonmsApiOptumFacilityProcedureRevenueCodesCptHcpcsCodeQuery },
    getV1OptumcommonmsApiOptumFacilityOpsiCodes: { query: zGetV1OptumcommonmsApiOptumFacilityOpsiCodesQuery },
    getV1OptumcommonmsApiOptumFacilityOpsiCodesQuartersCode: { path: zGetV1OptumcommonmsApiOptumFacilityOpsiCodesQuartersCodePath },
    getV1OptumcommonmsApiOptumFacilityOpsiCodesCodesAssociatedWithOpsiOpsiCodeOpsiCodeId: { path: zGetV1OptumcommonmsApiOptumFacilityOpsiCodesCodesAssociatedWithOpsiOpsiCodeOpsiCodeIdPath, query: zGetV1OptumcommonmsApiOptumFacilityOpsiCodesCodesAssociatedWithOpsiOpsiCodeOpsiCodeIdQuery },
    getV1OptumcommonmsApiOptumFacilityOppsCrossCodes: { query: zGetV1OptumcommonmsApiOptumFacilityOppsCrossCodesQuery },
    getV1OptumcommonmsApiOptumFacilityNationalChargeData: { query: zGetV1OptumcommonmsApiOptumFacilityNationalChargeDataQuery },
    getV1OptumcommonmsApiOptumFacilityMdcoptimizingtips: { query: zGetV1OptumcommonmsApiOptumFacilityMdcoptimizingtipsQuery },
    getV1OptumcommonmsApiOptumFacilityHcpcsDrugs: { query: zGetV1OptumcommonmsApiOptumFacilityHcpcsDrugsQuery },
    getV1OptumcommonmsApiOptumFacilityFederalRegisterAddendumB: { query: zGetV1OptumcommonmsApiOptumFacilityFederalRegisterAddendumBQuery },
    getV1OptumcommonmsApiOptumFacilityDrgIndicators: { query: zGetV1OptumcommonmsApiOptumFacilityDrgIndicatorsQuery },
    getV1OptumcommonmsApiOptumFacilityCptHcpcsRequiredRevenue: { query: zGetV1OptumcommonmsApiOptumFacilityCptHcpcsRequiredRevenueQuery },
    getV1OptumcommonmsApiOptumFacilityCdgCodeDocument: { path: zGetV1OptumcommonmsApiOptumFacilityCdgCodeDocumentPath, answer: zGetV1OptumcommonmsApiOptumFacilityCdgCodeDocumentResponse },
    getV1OptumcommonmsApiOptumFacilityAllRevenueCodes: { query: zGetV1OptumcommonmsApiOptumFacilityAllRevenueCodesQuery },
    getV1OptumcommonmsApiOptumCommonContractorMedicareContractors: { path: zGetV1OptumcommonmsApiOptumCommonContractorMedicareContractorsPath, query: zGetV1OptumcommonmsApiOptumCommonContractorMedicareContractorsQuery, answer: zGetV1OptumcommonmsApiOptumCommonContractorMedicareContractorsResponse },
    getV1OptumcommonmsApiOptumCommonCodeModifierTypeModCodeProdCodeModifierDownload: { path: zGetV1OptumcommonmsApiOptumCommonCodeModifierTypeModCodeProdCodeModifierDownloadPath, answer: zGetV1OptumcommonmsApiOptumCommonCodeModifierTypeModCodeProdCodeModifierDownloadResponse },
    getV1OptumcommonmsApiOptumCommonCodeModifierTypeModifierCrosswalk: { path: zGetV1OptumcommonmsApiOptumCommonCodeModifierTypeModifierCrosswalkPath, query: zGetV1OptumcommonmsApiOptumCommonCodeModifierTypeModifierCrosswalkQuery },
    getV1OptumcommonmsApiOptumCommonCodeNdc: { path: zGetV1OptumcommonmsApiOptumCommonCodeNdcPath, query: zGetV1OptumcommonmsApiOptumCommonCodeNdcQuery },
    getV1OptumcommonmsApiOptumCommonCodetypeCodeCcm: { path: zGetV1OptumcommonmsApiOptumCommonCodetypeCodeCcmPath },
    getV1OptumcommonmsApiOptumCommonSourceRationale: { query: zGetV1OptumcommonmsApiOptumCommonSourceRationaleQuery, answer: zGetV1OptumcommonmsApiOptumCommonSourceRationaleResponse },
    getV1OptumcommonmsApiOptumCommonMedicareCarrierLocalities: {  },
    getV1OptumcommonmsApiOptumCommonGetPolicyUrlContractrorIdPolicyId: { path: zGetV1OptumcommonmsApiOptumCommonGetPolicyUrlContractrorIdPolicyIdPath, query: zGetV1OptumcommonmsApiOptumCommonGetPolicyUrlContractrorIdPolicyIdQuery, answer: zGetV1OptumcommonmsApiOptumCommonGetPolicyUrlContractrorIdPolicyIdResponse },
    getV1OptumcommonmsApiOptumCommonCrossCoderListCodetypeCodeTab: { path: zGetV1OptumcommonmsApiOptumCommonCrossCoderListCodetypeCodeTabPath, query: zGetV1OptumcommonmsApiOptumCommonCrossCoderListCodetypeCodeTabQuery },
    getV1OptumcommonmsApiOptumCommonCompliancePlaceOfServiceCodes: { answer: zGetV1OptumcommonmsApiOptumCommonCompliancePlaceOfServiceCodesResponse },
    getV1OptumcommonmsApiOptumCommonCodeSpecificGuidelinesCodetypeArticleCodeArticleId: { path: zGetV1OptumcommonmsApiOptumCommonCodeSpecificGuidelinesCodetypeArticleCodeArticleIdPath },
    getV1OptumcommonmsApiOptumCommonCodeSpecificGuidelinesCodetypeArticleListCode: { path: zGetV1OptumcommonmsApiOptumCommonCodeSpecificGuidelinesCodetypeArticleListCodePath, query: zGetV1OptumcommonmsApiOptumCommonCodeSpecificGuidelinesCodetypeArticleListCodeQuery },
    deleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineEdits: { body: zDeleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineEditsBody, answer: zDeleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineEditsResponse },
    deleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineClaimLineId: { path: zDeleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineClaimLineIdPath, answer: zDeleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineClaimLineIdResponse },
  };
}

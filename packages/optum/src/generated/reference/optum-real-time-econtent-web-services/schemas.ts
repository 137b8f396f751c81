// Written by scripts/generate-optum.mjs from Optum's document optum-real-time-econtent-web-services; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zLink: Check = z.looseObject({
    href: z.string().nullish(),
    value: z.string().nullish()
  });

  const zItem: Check = z.looseObject({
    code: z.string().nullish(),
    desc: z.string().nullish(),
    tobFacilityCode: z.string().nullish(),
    tobFacilityCodeDesc: z.string().nullish(),
    note: z.string().nullish(),
    codetype: z.string().nullish()
  });

  const zRevenueCodeToProcedure: Check = z.looseObject({
    item: z.array(zItem).nullish(),
    link: z.array(zLink).nullish()
  });

  const zRevCodeDesc: Check = z.looseObject({
    desc35: z.string().nullish(),
    desc48: z.string().nullish(),
    desc255: z.string().nullish(),
    descFull: z.string().nullish()
  });

  const zPhysicianDoc: Check = z.looseObject({
    title: z.string().nullish(),
    text: z.string().nullish()
  });

  const zPhysicianDocs: Check = z.looseObject({
    physicianDoc: z.array(zPhysicianDoc).nullish()
  });

  const zOptumSpecialtyArticle: Check = z.looseObject({
    code: z.string().nullish(),
    year: z.string().nullish(),
    issue: z.string().nullish(),
    source: z.string().nullish(),
    articleTitle: z.string().nullish(),
    date: z.string().nullish(),
    articleText: z.string().nullish(),
    abstract: z.string().nullish()
  });

  const zOptumSpecialtyArticles: Check = z.looseObject({
    optumSpecialtyArticle: z.array(zOptumSpecialtyArticle).nullish()
  });

  const zOppsCrossCode: Check = z.looseObject({
    code: z.string().nullish(),
    description: z.string().nullish(),
    referenceCrossCode: z.string().nullish(),
    effectiveDate: z.string().nullish()
  });

  const zNote: Check = z.looseObject({
    content: z.string().nullish(),
    indentation: z.int().nullish()
  });

  const zIncludesNotes: Check = z.looseObject({
    includesHeader: z.string().nullish(),
    note: z.array(zNote).nullish()
  });

  const zExcludesNotes2: Check = z.looseObject({
    excludesHeader2: z.string().nullish(),
    note: z.array(zNote).nullish()
  });

  const zExcludesNotes1: Check = z.looseObject({
    excludesHeader1: z.string().nullish(),
    note: z.array(zNote).nullish()
  });

  const zExcludesNotes: Check = z.looseObject({
    excludesHeader: z.string().nullish(),
    note: z.array(zNote).nullish()
  });

  const zIncludesExcludesNotes: Check = z.looseObject({
    includesNotes: zIncludesNotes.optional(),
    excludesNotes: zExcludesNotes.optional(),
    excludesNotes1: zExcludesNotes1.optional(),
    excludesNotes2: zExcludesNotes2.optional()
  });

  const zCode2: Check = z.looseObject({
    description: z.string().nullish(),
    reason: z.string().nullish(),
    modifier: z.string().nullish(),
    primarysecondary: z.string().nullish(),
    notes: z.string().nullish(),
    value: z.string().nullish()
  });

  const zCode1: Check = z.looseObject({
    description: z.string().nullish(),
    reason: z.string().nullish(),
    modifier: z.string().nullish(),
    primarysecondary: z.string().nullish(),
    notes: z.string().nullish(),
    value: z.string().nullish()
  });

  const zConflict: Check = z.looseObject({
    code1: zCode1.optional(),
    code2: zCode2.optional(),
    name: z.string().nullish(),
    message: z.string().nullish()
  });

  const zMulticci: Check = z.looseObject({
    conflict: z.array(zConflict).nullish()
  });

  const zLinks: Check = z.looseObject({
    link: z.array(zLink).nullish()
  });

  const zModifiers: Check = z.looseObject({
    physician: zLinks.optional(),
    facility: zLinks.optional(),
    opps: zLinks.optional(),
    mpfs: zLinks.optional(),
    asc: zLinks.optional(),
    ambulance: zLinks.optional(),
    dme: zLinks.optional()
  });

  const zModifierDesc: Check = z.looseObject({
    descFull: z.string().nullish(),
    usage: z.string().nullish(),
    definition: z.string().nullish()
  });

  const zSourceRationale: Check = z.looseObject({
    value: z.string().nullish(),
    type: z.string().nullish()
  });

  const zSource: Check = z.looseObject({
    value: z.string().nullish(),
    type: z.string().nullish()
  });

  const zSources: Check = z.looseObject({
    source: z.array(zSource).nullish(),
    sourceRationale: z.array(zSourceRationale).nullish()
  });

  const zModifierProperty: Check = z.looseObject({
    description: z.string().nullish(),
    definition: z.string().nullish(),
    usage: z.string().nullish(),
    sources: zSources.optional(),
    physician: zLinks.optional(),
    facility: zLinks.optional(),
    opps: zLinks.optional(),
    asc: zLinks.optional(),
    ambulance: zLinks.optional(),
    dme: zLinks.optional(),
    mpfs: zLinks.optional()
  });

  const zOptum360: Check = z.looseObject({
    code: z.string().nullish(),
    description: z.string().nullish()
  });

  const zAma: Check = z.looseObject({
    code: z.string().nullish(),
    description: z.string().nullish()
  });

  const zModifier51Exempt: Check = z.looseObject({
    optum360: z.array(zOptum360).nullish(),
    ama: z.array(zAma).nullish()
  });

  const zPolicy: Check = z.looseObject({
    status: z.string().nullish(),
    effectiveDate: z.string().nullish(),
    endDate: z.string().nullish(),
    title: z.string().nullish(),
    url: z.string().nullish(),
    code: z.string().nullish(),
    cmsId: z.string().nullish()
  });

  const zCode: Check = z.looseObject({
    policy: z.array(zPolicy).nullish(),
    value: z.string().nullish()
  });

  const zPolicies: Check = z.looseObject({
    code: z.array(zCode).nullish(),
    link: z.array(zLink).nullish()
  });

  const zContractors: Check = z.looseObject({
    type: zLinks.optional(),
    fi: zLinks.optional(),
    ca: zLinks.optional(),
    na: zLinks.optional(),
    nb: zLinks.optional()
  });

  const zIcd9Code: Check = z.looseObject({
    code: z.string().nullish(),
    desc: z.string().nullish(),
    tips: z.string().nullish(),
    premierPick: z.string().nullish(),
    billTogether: z.string().nullish(),
    href: z.string().nullish()
  });

  const zIcd9Mapping: Check = z.looseObject({
    node: z.array(zIcd9Code).nullish()
  });

  const zIcd10Code: Check = z.looseObject({
    code: z.string().nullish(),
    desc: z.string().nullish(),
    tips: z.string().nullish(),
    premierPick: z.string().nullish(),
    billTogether: z.string().nullish(),
    href: z.string().nullish()
  });

  const zIcd10Mapping: Check = z.looseObject({
    node: z.array(zIcd10Code).nullish()
  });

  const zInstructionalNote: Check = z.looseObject({
    header: z.string().nullish(),
    note: z.array(z.string().nullable()).nullish()
  });

  const zInstructionalNotes: Check = z.looseObject({
    instructionalNote: z.array(zInstructionalNote).nullish()
  });

  const zRxHcc: Check = z.looseObject({
    hccCode: z.string().nullish(),
    desc: z.string().nullish(),
    href: z.string().nullish()
  });

  const zRxHccV04: Check = z.looseObject({
    hccCode: z.string().nullish(),
    desc: z.string().nullish(),
    href: z.string().nullish()
  });

  const zCmsHccEsrdPace: Check = z.looseObject({
    hccCode: z.string().nullish(),
    desc: z.string().nullish(),
    href: z.string().nullish()
  });

  const zCmsHccV12: Check = z.looseObject({
    hccCode: z.string().nullish(),
    desc: z.string().nullish(),
    href: z.string().nullish()
  });

  const zCmsHccVx: Check = z.looseObject({
    hccCode: z.string().nullish(),
    desc: z.string().nullish(),
    href: z.string().nullish()
  });

  const zCmsHccV22: Check = z.looseObject({
    hccCode: z.string().nullish(),
    desc: z.string().nullish(),
    href: z.string().nullish()
  });

  const zHcc: Check = z.looseObject({
    cmsHccV22: z.array(zCmsHccV22).nullish(),
    cmsHccVx: z.array(zCmsHccVx).nullish(),
    cmsHccV12: z.array(zCmsHccV12).nullish(),
    cmsHccEsrdPace: z.array(zCmsHccEsrdPace).nullish(),
    rxHccV04: z.array(zRxHccV04).nullish(),
    rxHcc: z.array(zRxHcc).nullish()
  });

  const zDiagnosisCodeList: Check = z.looseObject({
    cmsHccV22: z.array(zCmsHccV22).nullish(),
    cmsHccVx: z.array(zCmsHccVx).nullish(),
    cmsHccV12: z.array(zCmsHccV12).nullish(),
    cmsHccEsrdPace: z.array(zCmsHccEsrdPace).nullish(),
    rxHccV04: z.array(zRxHccV04).nullish(),
    rxHcc: z.array(zRxHcc).nullish()
  });

  const zDrgCodeDesc: Check = z.looseObject({
    descFull: z.string().nullish(),
    codeType: z.string().nullish(),
    mdc: z.string().nullish(),
    mdcDesc: z.string().nullish(),
    medSurg: z.string().nullish(),
    gmLos: z.string().nullish(),
    amLos: z.string().nullish(),
    relativeWeight: z.string().nullish(),
    nationalPayment: z.string().nullish()
  });

  const zEntry: Check = z.looseObject({
    definition: z.string().nullish(),
    icd9: z.string().nullish(),
    cpt: z.string().nullish(),
    hcpcs: z.string().nullish(),
    synonyms: z.string().nullish(),
    term: z.string().nullish()
  });

  const zIngenixCodersDictionary: Check = z.looseObject({
    entry: z.array(zEntry).nullish()
  });

  const zRegion: Check = z.looseObject({
    value: z.string().nullish(),
    regionCode: z.string().nullish()
  });

  const zRegions: Check = z.looseObject({
    region: z.array(zRegion).nullish()
  });

  const zCodeInfo: Check = z.looseObject({
    code: z.string().nullish(),
    description: z.string().nullish(),
    type: z.string().nullish()
  });

  const zTypeOfBillCodes: Check = z.looseObject({
    codeInfo: z.array(zCodeInfo).nullish()
  });

  const zCodeGroup: Check = z.looseObject({
    paragraph: z.string().nullish(),
    codeInfo: z.array(zCodeInfo).nullish()
  });

  const zSupportingMedicalNecessity: Check = z.looseObject({
    codeGroup: z.array(zCodeGroup).nullish(),
    numcodes: z.int().nullish(),
    toomanycodes: z.boolean().nullish()
  });

  const zRevenueCodes: Check = z.looseObject({
    codeInfo: z.array(zCodeInfo).nullish()
  });

  const zProcedureCodes: Check = z.looseObject({
    codeGroup: z.array(zCodeGroup).nullish(),
    numcodes: z.int().nullish(),
    toomanycodes: z.boolean().nullish()
  });

  const zPolicyInfo: Check = z.looseObject({
    title: z.string().nullish(),
    effectiveDate: z.string().nullish(),
    expirationDate: z.string().nullish(),
    url: z.string().nullish(),
    contractorNum: z.string().nullish(),
    cmsId: z.string().nullish(),
    contractorPart: z.string().nullish(),
    contractorType: z.string().nullish(),
    icpPolicyId: z.int().nullish(),
    policyType: z.string().nullish()
  });

  const zNotSupportingMedicalNecessity: Check = z.looseObject({
    codeGroup: z.array(zCodeGroup).nullish(),
    numcodes: z.int().nullish(),
    toomanycodes: z.boolean().nullish()
  });

  const zDiagnosticCodes: Check = z.looseObject({
    supportingMedicalNecessity: zSupportingMedicalNecessity.optional(),
    notSupportingMedicalNecessity: zNotSupportingMedicalNecessity.optional()
  });

  const zNcdCodingInformation: Check = z.looseObject({
    procedureCodes: zProcedureCodes.optional(),
    diagnosticCodes: zDiagnosticCodes.optional()
  });

  const zLcdCodingInformation: Check = z.looseObject({
    typeOfBillCodes: zTypeOfBillCodes.optional(),
    revenueCodes: zRevenueCodes.optional(),
    procedureCodes: zProcedureCodes.optional(),
    diagnosticCodes: zDiagnosticCodes.optional()
  });

  const zContractorPolicyDetails: Check = z.looseObject({
    policyInfo: zPolicyInfo.optional(),
    ncdCodingInformation: zNcdCodingInformation.optional(),
    lcdCodingInformation: zLcdCodingInformation.optional()
  });

  const zContractorPolicies: Check = z.looseObject({
    policy: z.array(zPolicy).nullish()
  });

  const zContractor: Check = z.looseObject({
    regionCode: z.string().nullish(),
    regionName: z.string().nullish(),
    contractorName: z.string().nullish(),
    contractorPart: z.string().nullish(),
    contractorType: z.string().nullish(),
    contractorNumber: z.string().nullish()
  });

  const zContractorList: Check = z.looseObject({
    contractor: z.array(zContractor).nullish()
  });

  const zCodingSupportResource: Check = z.looseObject({
    code: z.string().nullish(),
    referencedDocumentType: z.string().nullish(),
    title: z.string().nullish(),
    referencedContentExample: z.string().nullish(),
    document: z.string().nullish()
  });

  const zCodingSupportResources: Check = z.looseObject({
    codingSupportResource: z.array(zCodingSupportResource).nullish()
  });

  const zNode: Check = z.looseObject({
    node: z.array(z.lazy((): Check => zNode)).nullish(),
    code: z.string().nullish(),
    rank: z.int().nullish(),
    desc: z.string().nullish(),
    descFull: z.string().nullish(),
    href: z.string().nullish(),
    hrefBeg: z.string().nullish(),
    hrefEnd: z.string().nullish()
  });

  const zTermSearchGroups: Check = z.looseObject({
    termSearchGroup: z.array(zNode).nullish()
  });

  const zTermSearchResult: Check = z.looseObject({
    code: z.string().nullish(),
    rank: z.int().nullish(),
    desc: z.string().nullish(),
    descFull: z.string().nullish(),
    href: z.string().nullish(),
    codeType: z.int().nullish()
  });

  const zTermSearchResults: Check = z.looseObject({
    termSearchResult: z.array(zTermSearchResult).nullish(),
    link: z.array(zLink).nullish()
  });

  const zTabulardata: Check = z.looseObject({
    dataLine: z.array(z.string().nullable()).nullish()
  });

  const zRangeItem: Check = z.looseObject({
    code: z.string().nullish(),
    description: z.string().nullish(),
    tabulardata: zTabulardata.optional(),
    href: z.string().nullish()
  });

  const zCodeRange: Check = z.looseObject({
    headers: z.string().nullish(),
    rangeId: z.int().nullish(),
    rangeItem: z.array(zRangeItem).nullish(),
    link: z.array(zLink).nullish()
  });

  const zIndexSearchResult: Check = z.looseObject({
    term: z.string().nullish(),
    level: z.int().nullish(),
    codes: z.string().nullish()
  });

  const zIndexSearchResults: Check = z.looseObject({
    indexSearchResult: z.array(zIndexSearchResult).nullish()
  });

  const zIcd10PcsCodeSpecificGuideline: Check = z.looseObject({
    year: z.string().nullish(),
    title: z.string().nullish(),
    guideline: z.string().nullish()
  });

  const zIcd10PcsCodeSpecificGuidelines: Check = z.looseObject({
    icd10pcsCodeSpecificGuideline: z.array(zIcd10PcsCodeSpecificGuideline).nullish()
  });

  const zIcd10PcsColorCodes: Check = z.looseObject({
    newCode: z.string().nullish(),
    revisedCode: z.string().nullish(),
    maleDiagnosis: z.string().nullish(),
    femaleDiagnosis: z.string().nullish(),
    mappingToIcd9Code: z.string().nullish(),
    procedureInconsistentLOS: z.string().nullish(),
    nonCoveredByMedicare: z.string().nullish(),
    nonORProcedure: z.string().nullish(),
    limitedCoverageProcedure: z.string().nullish()
  });

  const zIcd10CmColorCodes: Check = z.looseObject({
    newCode: z.string().nullish(),
    revisedCode: z.string().nullish(),
    characterRequired4Th: z.string().nullish(),
    characterRequired5Th: z.string().nullish(),
    characterRequired6Th: z.string().nullish(),
    characterRequired7Th: z.string().nullish(),
    characterRequiredX7Th: z.string().nullish(),
    maleDiagnosis: z.string().nullish(),
    femaleDiagnosis: z.string().nullish(),
    unspecifiedDiagnosisCode: z.string().nullish(),
    otherSpecifiedDiagnosisCode: z.string().nullish(),
    adultDiagnosis: z.string().nullish(),
    maternityDiagnosis: z.string().nullish(),
    newbornDiagnosis: z.string().nullish(),
    pediatricDiagnosis: z.string().nullish(),
    hivRelated: z.string().nullish(),
    unacceptablePrincipalDx: z.string().nullish(),
    manifestationCodeNotAPrimaryDx: z.string().nullish(),
    comorbidityOrComplication: z.string().nullish(),
    majorComplication: z.string().nullish(),
    questionablePdx: z.string().nullish(),
    hospitalAcquiredCondition: z.array(z.string().nullable()).nullish(),
    conditionalHospitalAcquiredCondition: z.array(z.string().nullable()).nullish(),
    zcodeIndicator: z.string().nullish()
  });

  const zColorCodes: Check = z.looseObject({
    newCode: z.string().nullish(),
    revisedCode: z.string().nullish(),
    reinstatedCode: z.string().nullish(),
    resequencedCode: z.string().nullish(),
    optumAddonCode: z.string().nullish(),
    modifier51Exempt: z.array(z.string().nullable()).nullish(),
    maleProcedure: z.string().nullish(),
    femaleProcedure: z.string().nullish(),
    unlistedCode: z.string().nullish(),
    ascPaymentIndicator: z.string().nullish(),
    ascPaymentIndicatorDescription: z.string().nullish(),
    moderateSedation: z.string().nullish(),
    medicalUnlikelyEdits: z.string().nullish(),
    ageRestrictions: z.string().nullish(),
    maternity: z.string().nullish(),
    modifier63Exempt: z.string().nullish(),
    addOn: z.string().nullish(),
    serviceNotCoveredByMedicare: z.string().nullish(),
    opsiCode: z.string().nullish(),
    coSurgeryAllowed: z.string().nullish(),
    assistAtSurgeryAllowedWithDocumentation: z.string().nullish(),
    assistAtSurgeryAllowed: z.string().nullish(),
    cliaWavedTest: z.string().nullish(),
    carrierPriced: z.string().nullish(),
    teamSurgeryAllowed: z.string().nullish(),
    mulitplePxReductionGuidelinesApply: z.string().nullish(),
    endoscopicMultiplePxGuidelinesApply: z.string().nullish(),
    bilateralSurgeryAllowed: z.string().nullish(),
    stvxPackaged: z.string().nullish(),
    bloodAndBloodProducts: z.string().nullish(),
    brachytherapySources: z.string().nullish(),
    mayBePaidThroughCompositeApc: z.string().nullish(),
    contractorDiscretion: z.string().nullish(),
    notCoveredOrValidForMedicare: z.string().nullish(),
    quantityAlert: z.string().nullish(),
    specialCoverageInstructions: z.string().nullish(),
    digitRequired4Th: z.string().nullish(),
    digitRequired5Th: z.string().nullish(),
    maleDiagnosis: z.string().nullish(),
    femaleDiagnosis: z.string().nullish(),
    unspecifiedDiagnosisCode: z.string().nullish(),
    otherSpecifiedDiagnosisCode: z.string().nullish(),
    adultDiagnosis: z.string().nullish(),
    maternityDiagnosis: z.string().nullish(),
    newbornDiagnosis: z.string().nullish(),
    pediatricDiagnosis: z.string().nullish(),
    hivRelated: z.string().nullish(),
    duplicatePrimaryDx: z.string().nullish(),
    unacceptablePrincipalDx: z.string().nullish(),
    manifestationCodeNotAPrimaryDx: z.string().nullish(),
    comorbidityOrComplication: z.string().nullish(),
    majorComplication: z.string().nullish(),
    reviseNoteNotBook: z.string().nullish(),
    newCptNotAmaBook: z.string().nullish(),
    modifier95: z.string().nullish(),
    tpackaged: z.string().nullish(),
    vcodeAsPrimaryDx: z.string().nullish()
  });

  const zCodeProperties: Check = z.looseObject({
    desc35: z.string().nullish(),
    desc48: z.string().nullish(),
    desc255: z.string().nullish(),
    descFull: z.string().nullish(),
    descLay: z.string().nullish(),
    codingTip: z.string().nullish(),
    documentationTip: z.string().nullish(),
    reimbursementTip: z.string().nullish()
  });

  const zCodeHistoryReferences: Check = z.looseObject({
    notInAmaBook: z.string().nullish(),
    retroactive: z.string().nullish()
  });

  const zCodeHistory: Check = z.looseObject({
    changeEffectiveDate: z.string().nullish(),
    status: z.string().nullish(),
    changeSummary: z.string().nullish(),
    fullInfo: z.string().nullish(),
    char48Info: z.string().nullish(),
    char35Info: z.string().nullish(),
    codeHistoryReferences: zCodeHistoryReferences.optional()
  });

  const zCompleteCodeHistory: Check = z.looseObject({
    codeHistory: z.array(zCodeHistory).nullish()
  });

  const zClaimLineEdit: Check = z.looseObject({
    description: z.string().nullish(),
    editConflict: z.string().nullish(),
    editType: z.string().nullish(),
    mnemonic: z.string().nullish(),
    line: z.int().nullish()
  });

  const zClaimResponse: Check = z.looseObject({
    edit: z.array(zClaimLineEdit).nullish(),
    claimId: z.string().nullish()
  });

  const zClaimResponses: Check = z.looseObject({
    claimResponse: z.array(zClaimResponse).nullish()
  });

  const zCdiDoc: Check = z.looseObject({
    url: z.string().nullish(),
    pdftitle: z.string().nullish(),
    sourcetitle: z.string().nullish(),
    associatedcodes: z.string().nullish()
  });

  const zCdi: Check = z.looseObject({
    cdiDoc: z.array(zCdiDoc).nullish()
  });

  const zCciColumn2: Check = z.looseObject({
    modifierAllowed: z.boolean().nullish(),
    reason: z.string().nullish(),
    code: z.string().nullish(),
    href: z.string().nullish()
  });

  const zCciColumn1: Check = z.looseObject({
    modifierAllowed: z.boolean().nullish(),
    reason: z.string().nullish(),
    code: z.string().nullish(),
    href: z.string().nullish()
  });

  const zCci: Check = z.looseObject({
    cciColumn2: z.array(zCciColumn2).nullish(),
    cciColumn1: z.array(zCciColumn1).nullish()
  });

  const zItems: Check = z.looseObject({
    item: z.array(z.string().nullable()).nullish()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeAnesbaseunitPath: Check = z.looseObject({
    codetype: z.enum(['cpt']),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeAnesbaseunitResponse: Check = zItems;

  const zGetCiRtecV1WsCodetypeCodetypeCodeFacnonfacPath: Check = z.looseObject({
    code: z.string(),
    codetype: z.enum(['cpt', 'hcpcs']),
    facNonFac: z.enum(['facility-cci', 'non-facility-cci'])
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeFacnonfacQuery: Check = z.looseObject({
    data: z.string().optional(),
    types: z.string().optional()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeFacnonfacResponse: Check = zCci;

  const zGetCiRtecV1WsCodetypeCodetypeCodeCdiPath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'icd9v1',
      'icd9v3',
      'icd10cm',
      'icd10pcs'
    ]),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeCdiQuery: Check = z.looseObject({
    data: z.string().optional()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeCdiResponse: Check = zCdi;

  const zGetCiRtecV1WsDocumentsDocidPath: Check = z.looseObject({
    docId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetCiRtecV1WsDocumentsDocidResponse: Check = z.string();

  const zGetCiRtecV1WsIcd10PhysdocDocidPath: Check = z.looseObject({
    docId: z.union([
      z.number(),
      z.string()
    ])
  });

  const zGetCiRtecV1WsIcd10PhysdocDocidResponse: Check = z.string();

  const zGetCiRtecV1WsClaims5xResponse: Check = z.string();

  const zPostCiRtecV1WsClaims5xBody: Check = z.string();

  const zPostCiRtecV1WsClaims5xResponse: Check = zClaimResponses;

  const zGetCiRtecV1WsCodetypeCodetypeCodeCodehistoryPath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'icd9v1',
      'icd9v3',
      'icd10cm',
      'icd10pcs'
    ]),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeCodehistoryResponse: Check = zCompleteCodeHistory;

  const zGetCiRtecV1WsCodetypeCodetypeCodePropertiesPath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'icd9v1',
      'icd9v3',
      'icd10cm',
      'icd10pcs'
    ]),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodePropertiesQuery: Check = z.looseObject({
    data: z.string().optional()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodePropertiesResponse: Check = zCodeProperties;

  const zGetCiRtecV1WsCodetypeCptCodeColorCodesPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCptCodeColorCodesQuery: Check = z.looseObject({
    data: z.string().optional()
  });

  const zGetCiRtecV1WsCodetypeCptCodeColorCodesResponse: Check = zColorCodes;

  const zGetCiRtecV1WsCodetypeCodetypeCodeCrosscodetypePath: Check = z.looseObject({
    codetype: z.enum(['cpt', 'hcpcs']),
    code: z.string(),
    crosscodetype: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeCrosscodetypeResponse: Check = zOppsCrossCode;

  const zGetCiRtecV1WsCodetypeHcpcsCodeColorCodesPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeHcpcsCodeColorCodesQuery: Check = z.looseObject({
    data: z.string().optional()
  });

  const zGetCiRtecV1WsCodetypeHcpcsCodeColorCodesResponse: Check = zColorCodes;

  const zGetCiRtecV1WsCodetypeIcd10CmCodeColorCodesPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeIcd10CmCodeColorCodesResponse: Check = zIcd10CmColorCodes;

  const zGetCiRtecV1WsCodetypeIcd10PcsCodeColorCodesPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeIcd10PcsCodeColorCodesResponse: Check = zIcd10PcsColorCodes;

  const zGetCiRtecV1WsCodetypeIcd9V1CodeColorCodesPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeIcd9V1CodeColorCodesResponse: Check = zColorCodes;

  const zGetCiRtecV1WsCodetypeCodetypeCodeImagesPath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'icd9v1',
      'icd9v3'
    ]),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeImagesResponse: Check = z.array(zLink);

  const zGetCiRtecV1WsCodetypeCodetypeCodeImagesFilenamePath: Check = z.looseObject({
    filename: z.string(),
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'icd9v1',
      'icd9v3'
    ]),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeImagesFilenameResponse: Check = z.string();

  const zGetCiRtecV1WsCodetypeIcd10CmCodeCodeSpecificGuidelinesPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeIcd10CmCodeCodeSpecificGuidelinesResponse: Check = zIcd10CmColorCodes;

  const zGetCiRtecV1WsCodetypeIcd10PcsCodeCodeSpecificGuidelinesPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeIcd10PcsCodeCodeSpecificGuidelinesResponse: Check = zIcd10PcsCodeSpecificGuidelines;

  const zGetCiRtecV1WsCodetypeCodetypeCodePath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'icd9v1',
      'icd9v3',
      'icd10cm',
      'icd10pcs'
    ]),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeResponse: Check = z.array(zLink);

  const zGetCiRtecV1WsCodetypeCodetypePath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'icd9v1',
      'icd9v3',
      'icd10cm',
      'icd10pcs'
    ])
  });

  const zGetCiRtecV1WsCodetypeCodetypeQuery: Check = z.looseObject({
    start: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetCiRtecV1WsCodetypeCodetypeResponse: Check = z.array(zLink);

  const zGetCiRtecV1WsCodetypeResponse: Check = z.array(zLink);

  const zGetCiRtecV1WsCodetypeCodetypeIndexsearchTermsPath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'icd9v1',
      'icd9v3',
      'icd10cm'
    ]),
    terms: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeIndexsearchTermsQuery: Check = z.looseObject({
    maxresults: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetCiRtecV1WsCodetypeCodetypeIndexsearchTermsResponse: Check = zIndexSearchResults;

  const zGetCiRtecV1WsCodetypeCodetypeCodeRangePath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'icd9v1',
      'icd9v3',
      'icd10cm',
      'icd10pcs'
    ]),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeRangeQuery: Check = z.looseObject({
    rangeId: z.union([
      z.number(),
      z.string()
    ]).optional(),
    direction: z.string().optional(),
    data: z.string().optional()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeRangeResponse: Check = zCodeRange;

  const zGetCiRtecV1WsCodetypeCodetypeTermsearchTermsPath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'icd9v1',
      'icd9v3',
      'icd10cm',
      'icd10pcs',
      'all'
    ]),
    terms: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeTermsearchTermsQuery: Check = z.looseObject({
    data: z.string().optional(),
    start: z.union([
      z.number(),
      z.string()
    ]).optional(),
    maxresults: z.union([
      z.number(),
      z.string()
    ]).optional(),
    suggest: z.boolean().optional()
  });

  const zGetCiRtecV1WsCodetypeCodetypeTermsearchTermsResponse: Check = zTermSearchResults;

  const zGetCiRtecV1WsCodetypeCodetypeTermsearchgroupsTermsPath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'icd9v1',
      'icd9v3',
      'icd10cm',
      'icd10pcs',
      'all'
    ]),
    terms: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeTermsearchgroupsTermsQuery: Check = z.looseObject({
    data: z.string().optional(),
    maxresults: z.string().optional()
  });

  const zGetCiRtecV1WsCodetypeCodetypeTermsearchgroupsTermsResponse: Check = zTermSearchGroups;

  const zGetCiRtecV1WsCodetypeCodetypeCodeCodingSupportPath: Check = z.looseObject({
    code: z.string(),
    codetype: z.enum(['cpt'])
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeCodingSupportResponse: Check = zCodingSupportResources;

  const zGetCiRtecV1WsContractorsQuery: Check = z.looseObject({
    'contractor-type': z.string().optional(),
    'contractor-part': z.string().optional(),
    'region-code': z.string().optional()
  });

  const zGetCiRtecV1WsContractorsResponse: Check = zContractorList;

  const zGetCiRtecV1WsContractorsContractornumPoliciesPath: Check = z.looseObject({
    contractorNum: z.string()
  });

  const zGetCiRtecV1WsContractorsContractornumPoliciesQuery: Check = z.looseObject({
    'cms-id': z.string().optional(),
    'contractor-part': z.string().optional(),
    'contractor-type': z.string().optional()
  });

  const zGetCiRtecV1WsContractorsContractornumPoliciesResponse: Check = zContractorPolicies;

  const zGetCiRtecV1WsContractorsContractornumPolicyCmspolicyidPath: Check = z.looseObject({
    contractorNum: z.string(),
    cmspolicyid: z.string()
  });

  const zGetCiRtecV1WsContractorsContractornumPolicyCmspolicyidQuery: Check = z.looseObject({
    categories: z.string().optional(),
    icdtypes: z.string().optional(),
    maxproc: z.union([
      z.number(),
      z.string()
    ]).optional(),
    maxcov: z.union([
      z.number(),
      z.string()
    ]).optional(),
    maxnots: z.union([
      z.number(),
      z.string()
    ]).optional(),
    maxdeny: z.union([
      z.number(),
      z.string()
    ]).optional(),
    maxtob: z.union([
      z.number(),
      z.string()
    ]).optional(),
    maxrev: z.union([
      z.number(),
      z.string()
    ]).optional(),
    maxsupp: z.union([
      z.number(),
      z.string()
    ]).optional(),
    'contractor-part': z.string().optional(),
    'contractor-type': z.string().optional()
  });

  const zGetCiRtecV1WsContractorsContractornumPolicyCmspolicyidResponse: Check = zContractorPolicyDetails;

  const zGetCiRtecV1WsContractorsRegionsResponse: Check = zRegions;

  const zGetCiRtecV1WsDatafileListResponse: Check = z.array(zLink);

  const zGetCiRtecV1WsDatafileFileFilereqnameHeaders: Check = z.looseObject({
    'If-Modified-Since': z.string().optional()
  });

  const zGetCiRtecV1WsDatafileFileFilereqnamePath: Check = z.looseObject({
    fileReqName: z.string()
  });

  const zGetCiRtecV1WsDatafileFileFilereqnameResponse: Check = z.string();

  const zGetCiRtecV1WsDictionaryCodersStartswithPath: Check = z.looseObject({
    startswith: z.string()
  });

  const zGetCiRtecV1WsDictionaryCodersStartswithResponse: Check = zIngenixCodersDictionary;

  const zGetCiRtecV1WsCodetypeCodetypeAllPath: Check = z.looseObject({
    codetype: z.enum(['revenue'])
  });

  const zGetCiRtecV1WsCodetypeCodetypeAllResponse: Check = zRevCodeDesc;

  const zGetCiRtecV1WsCodetypeDrgCodePropertiesPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeDrgCodePropertiesQuery: Check = z.looseObject({
    data: z.string().optional()
  });

  const zGetCiRtecV1WsCodetypeDrgCodePropertiesResponse: Check = zDrgCodeDesc;

  const zGetCiRtecV1WsHcctypeHcctypeHcccodePath: Check = z.looseObject({
    hccType: z.enum([
      'cms-hcc',
      'cms-hcc-esrd-pace',
      'rx-hcc'
    ]),
    hccCode: z.string()
  });

  const zGetCiRtecV1WsHcctypeHcctypeHcccodeQuery: Check = z.looseObject({
    modelCategory: z.string().optional()
  });

  const zGetCiRtecV1WsHcctypeHcctypeHcccodeResponse: Check = zDiagnosisCodeList;

  const zGetCiRtecV1WsCodetypeCodetypeCodeHccPath: Check = z.looseObject({
    codetype: z.enum(['icd9v1', 'icd10cm']),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeHccResponse: Check = zHcc;

  const zGetCiRtecV1WsHcctypeHcctypePath: Check = z.looseObject({
    hccType: z.enum([
      'cms-hcc',
      'cms-hcc-esrd-pace',
      'rx-hcc'
    ])
  });

  const zGetCiRtecV1WsHcctypeHcctypeQuery: Check = z.looseObject({
    modelCategory: z.string().optional()
  });

  const zGetCiRtecV1WsHcctypeHcctypeResponse: Check = zHcc;

  const zGetCiRtecV1WsHcctypeResponse: Check = z.array(zLink);

  const zGetCiRtecV1WsCodetypeCodetypeCodeInstructionalNotesPath: Check = z.looseObject({
    codetype: z.string(),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeInstructionalNotesResponse: Check = zInstructionalNotes;

  const zGetCiRtecV1WsCodetypeCodetypeCodeInstructionsPath: Check = z.looseObject({
    codetype: z.enum(['cpt']),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeInstructionsResponse: Check = zItems;

  const zGetCiRtecV1WsCodetypeCodetypeCodeIcd10MappingPath: Check = z.looseObject({
    codetype: z.enum(['icd9v1', 'icd9v3']),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeIcd10MappingResponse: Check = zIcd10Mapping;

  const zGetCiRtecV1WsCodetypeCodetypeCodeIcd9MappingPath: Check = z.looseObject({
    codetype: z.enum(['icd10cm', 'icd10pcs']),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeIcd9MappingResponse: Check = zIcd9Mapping;

  const zGetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypePath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'icd9v1',
      'icd10cm'
    ]),
    code: z.string(),
    policytype: z.enum(['lcd', 'ncd']),
    contractortype: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeResponse: Check = zContractors;

  const zGetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeContractornumPath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'icd9v1',
      'icd10cm'
    ]),
    code: z.string(),
    policytype: z.enum(['ncd', 'lcd']),
    contractornum: z.string(),
    contractortype: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeContractornumQuery: Check = z.looseObject({
    data: z.string().optional(),
    start: z.union([
      z.number(),
      z.string()
    ]).optional(),
    maxresults: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeContractornumResponse: Check = zPolicies;

  const zGetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPath: Check = z.looseObject({
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'icd9v1',
      'icd10cm'
    ]),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyResponse: Check = z.array(zLink);

  const zGetCiRtecV1WsCodetypeCodetypeAllmodifiersPath: Check = z.looseObject({
    codetype: z.enum(['cpt', 'hcpcs'])
  });

  const zGetCiRtecV1WsCodetypeCodetypeAllmodifiersResponse: Check = z.array(zLink);

  const zGetCiRtecV1WsModifier51ExemptQuery: Check = z.looseObject({
    types: z.string().optional()
  });

  const zGetCiRtecV1WsModifier51ExemptResponse: Check = zModifier51Exempt;

  const zGetCiRtecV1WsCodetypeCodetypeModifierModifierPath: Check = z.looseObject({
    codetype: z.enum(['cpt', 'hcpcs']),
    modifier: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeModifierModifierQuery: Check = z.looseObject({
    data: z.string().optional(),
    types: z.string().optional()
  });

  const zGetCiRtecV1WsCodetypeCodetypeModifierModifierResponse: Check = zModifierProperty;

  const zGetCiRtecV1WsCodetypeModifierCodePropertiesPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeModifierCodePropertiesQuery: Check = z.looseObject({
    data: z.string().optional()
  });

  const zGetCiRtecV1WsCodetypeModifierCodePropertiesResponse: Check = zModifierDesc;

  const zGetCiRtecV1WsCodetypeCodetypeCodeModifiersPath: Check = z.looseObject({
    codetype: z.enum(['cpt', 'hcpcs']),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeModifiersQuery: Check = z.looseObject({
    types: z.string().optional()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeModifiersResponse: Check = zModifiers;

  const zGetCiRtecV1WsCodetypeCodetypeCodeMpfsPath: Check = z.looseObject({
    codetype: z.enum(['cpt', 'hcpcs']),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeMpfsResponse: Check = z.union([
    zModifiers,
    z.array(z.looseObject({
      href: z.string().nullish(),
      value: z.string().nullish()
    }).nullable())
  ]);

  const zGetCiRtecV1WsCodetypeCodetypeCodeMpfsCarrierLocalityNonFacilityPath: Check = z.looseObject({
    code: z.string(),
    codetype: z.enum(['cpt', 'hcpcs']),
    'carrier-locality': z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeMpfsCarrierLocalityNonFacilityQuery: Check = z.looseObject({
    types: z.string().optional()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeMpfsCarrierLocalityNonFacilityResponse: Check = zModifiers;

  const zGetCiRtecV1WsCodetypeCodetypeCodeMpfsGlobalInfoPath: Check = z.looseObject({
    code: z.string(),
    codetype: z.enum(['hcpcs', 'cpt'])
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeMpfsGlobalInfoResponse: Check = zModifiers;

  const zGetCiRtecV1WsCodetypeCodetypeCodeMpfsLocalityPath: Check = z.looseObject({
    codetype: z.enum(['cpt', 'hcpcs']),
    code: z.string(),
    locality: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeMpfsLocalityResponse: Check = z.union([
    zModifiers,
    z.array(z.looseObject({
      href: z.string().nullish(),
      value: z.string().nullish()
    }).nullable())
  ]);

  const zGetCiRtecV1WsCciCheckFacnonfacCodesPath: Check = z.looseObject({
    facNonFac: z.enum(['facility-cci', 'non-facility-cci']),
    codes: z.string()
  });

  const zGetCiRtecV1WsCciCheckFacnonfacCodesResponse: Check = zMulticci;

  const zGetCiRtecV1WsCodetypeCodetypeCodeAnnotationsPath: Check = z.looseObject({
    codetype: z.enum(['hcpcs', 'icd9v1']),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeAnnotationsResponse: Check = zItems;

  const zGetCiRtecV1WsCodetypeCodetypeCodeIncludesexcludesnotesPath: Check = z.looseObject({
    codetype: z.enum([
      'icd9v1',
      'icd9v3',
      'icd10cm'
    ]),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeIncludesexcludesnotesResponse: Check = zIncludesExcludesNotes;

  const zGetCiRtecV1WsCodetypeCodetypeCodeSectionnotesPath: Check = z.looseObject({
    codetype: z.enum(['cpt', 'hcpcs']),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeSectionnotesQuery: Check = z.looseObject({
    data: z.string().optional()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeSectionnotesResponse: Check = zItems;

  const zGetCiRtecV1WsCodetypeCodetypeCodeOptumSpecialtyArticlesPath: Check = z.looseObject({
    code: z.string(),
    codetype: z.enum([
      'cpt',
      'hcpcs',
      'icd10cm',
      'icd10pcs'
    ])
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeOptumSpecialtyArticlesResponse: Check = zOptumSpecialtyArticles;

  const zGetCiRtecV1WsCodetypeCodetypeCodePhysicianDocsPath: Check = z.looseObject({
    codetype: z.enum(['icd10cm']),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodePhysicianDocsResponse: Check = zPhysicianDocs;

  const zGetCiRtecV1WsCodetypeRevenueCodePropertiesPath: Check = z.looseObject({
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeRevenueCodePropertiesQuery: Check = z.looseObject({
    data: z.string().optional()
  });

  const zGetCiRtecV1WsCodetypeRevenueCodePropertiesResponse: Check = zRevCodeDesc;

  const zGetCiRtecV1WsCodetypeCodetypeCodeRevenuecodesPath: Check = z.looseObject({
    codetype: z.enum(['cpt', 'hcpcs']),
    code: z.string()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeRevenuecodesResponse: Check = zPhysicianDocs;

  const zGetCiRtecV1WsCodetypeCodetypeCodeXwalkcodetypePath: Check = z.looseObject({
    codetype: z.enum(['revenue']),
    code: z.string(),
    xwalkcodetype: z.enum(['cpt', 'hcpcs'])
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeXwalkcodetypeQuery: Check = z.looseObject({
    start: z.union([
      z.number(),
      z.string()
    ]).optional(),
    maxresults: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetCiRtecV1WsCodetypeCodetypeCodeXwalkcodetypeResponse: Check = zRevenueCodeToProcedure;

  const zGetCiRtecV1WsApplicationWadlPathPath: Check = z.looseObject({
    path: z.string()
  });

  return {
    getCiRtecV1WsCodetypeCodetypeCodeAnesbaseunit: { path: zGetCiRtecV1WsCodetypeCodetypeCodeAnesbaseunitPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeAnesbaseunitResponse },
    getCiRtecV1WsCodetypeCodetypeCodeFacnonfac: { path: zGetCiRtecV1WsCodetypeCodetypeCodeFacnonfacPath, query: zGetCiRtecV1WsCodetypeCodetypeCodeFacnonfacQuery, answer: zGetCiRtecV1WsCodetypeCodetypeCodeFacnonfacResponse },
    getCiRtecV1WsCodetypeCodetypeCodeCdi: { path: zGetCiRtecV1WsCodetypeCodetypeCodeCdiPath, query: zGetCiRtecV1WsCodetypeCodetypeCodeCdiQuery, answer: zGetCiRtecV1WsCodetypeCodetypeCodeCdiResponse },
    getCiRtecV1WsDocumentsDocid: { path: zGetCiRtecV1WsDocumentsDocidPath, answer: zGetCiRtecV1WsDocumentsDocidResponse },
    getCiRtecV1WsIcd10PhysdocDocid: { path: zGetCiRtecV1WsIcd10PhysdocDocidPath, answer: zGetCiRtecV1WsIcd10PhysdocDocidResponse },
    getCiRtecV1WsClaims5X: { answer: zGetCiRtecV1WsClaims5xResponse },
    postCiRtecV1WsClaims5X: { body: zPostCiRtecV1WsClaims5xBody, answer: zPostCiRtecV1WsClaims5xResponse },
    getCiRtecV1WsCodetypeCodetypeCodeCodehistory: { path: zGetCiRtecV1WsCodetypeCodetypeCodeCodehistoryPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeCodehistoryResponse },
    getCiRtecV1WsCodetypeCodetypeCodeProperties: { path: zGetCiRtecV1WsCodetypeCodetypeCodePropertiesPath, query: zGetCiRtecV1WsCodetypeCodetypeCodePropertiesQuery, answer: zGetCiRtecV1WsCodetypeCodetypeCodePropertiesResponse },
    getCiRtecV1WsCodetypeCptCodeColorCodes: { path: zGetCiRtecV1WsCodetypeCptCodeColorCodesPath, query: zGetCiRtecV1WsCodetypeCptCodeColorCodesQuery, answer: zGetCiRtecV1WsCodetypeCptCodeColorCodesResponse },
    getCiRtecV1WsCodetypeCodetypeCodeCrosscodetype: { path: zGetCiRtecV1WsCodetypeCodetypeCodeCrosscodetypePath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeCrosscodetypeResponse },
    getCiRtecV1WsCodetypeHcpcsCodeColorCodes: { path: zGetCiRtecV1WsCodetypeHcpcsCodeColorCodesPath, query: zGetCiRtecV1WsCodetypeHcpcsCodeColorCodesQuery, answer: zGetCiRtecV1WsCodetypeHcpcsCodeColorCodesResponse },
    getCiRtecV1WsCodetypeIcd10CmCodeColorCodes: { path: zGetCiRtecV1WsCodetypeIcd10CmCodeColorCodesPath, answer: zGetCiRtecV1WsCodetypeIcd10CmCodeColorCodesResponse },
    getCiRtecV1WsCodetypeIcd10PcsCodeColorCodes: { path: zGetCiRtecV1WsCodetypeIcd10PcsCodeColorCodesPath, answer: zGetCiRtecV1WsCodetypeIcd10PcsCodeColorCodesResponse },
    getCiRtecV1WsCodetypeIcd9V1CodeColorCodes: { path: zGetCiRtecV1WsCodetypeIcd9V1CodeColorCodesPath, answer: zGetCiRtecV1WsCodetypeIcd9V1CodeColorCodesResponse },
    getCiRtecV1WsCodetypeCodetypeCodeImages: { path: zGetCiRtecV1WsCodetypeCodetypeCodeImagesPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeImagesResponse },
    getCiRtecV1WsCodetypeCodetypeCodeImagesFilename: { path: zGetCiRtecV1WsCodetypeCodetypeCodeImagesFilenamePath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeImagesFilenameResponse },
    getCiRtecV1WsCodetypeIcd10CmCodeCodeSpecificGuidelines: { path: zGetCiRtecV1WsCodetypeIcd10CmCodeCodeSpecificGuidelinesPath, answer: zGetCiRtecV1WsCodetypeIcd10CmCodeCodeSpecificGuidelinesResponse },
    getCiRtecV1WsCodetypeIcd10PcsCodeCodeSpecificGuidelines: { path: zGetCiRtecV1WsCodetypeIcd10PcsCodeCodeSpecificGuidelinesPath, answer: zGetCiRtecV1WsCodetypeIcd10PcsCodeCodeSpecificGuidelinesResponse },
    getCiRtecV1WsCodetypeCodetypeCode: { path: zGetCiRtecV1WsCodetypeCodetypeCodePath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeResponse },
    getCiRtecV1WsCodetypeCodetype: { path: zGetCiRtecV1WsCodetypeCodetypePath, query: zGetCiRtecV1WsCodetypeCodetypeQuery, answer: zGetCiRtecV1WsCodetypeCodetypeResponse },
    getCiRtecV1WsCodetype: { answer: zGetCiRtecV1WsCodetypeResponse },
    getCiRtecV1WsCodetypeCodetypeIndexsearchTerms: { path: zGetCiRtecV1WsCodetypeCodetypeIndexsearchTermsPath, query: zGetCiRtecV1WsCodetypeCodetypeIndexsearchTermsQuery, answer: zGetCiRtecV1WsCodetypeCodetypeIndexsearchTermsResponse },
    getCiRtecV1WsCodetypeCodetypeCodeRange: { path: zGetCiRtecV1WsCodetypeCodetypeCodeRangePath, query: zGetCiRtecV1WsCodetypeCodetypeCodeRangeQuery, answer: zGetCiRtecV1WsCodetypeCodetypeCodeRangeResponse },
    getCiRtecV1WsCodetypeCodetypeTermsearchTerms: { path: zGetCiRtecV1WsCodetypeCodetypeTermsearchTermsPath, query: zGetCiRtecV1WsCodetypeCodetypeTermsearchTermsQuery, answer: zGetCiRtecV1WsCodetypeCodetypeTermsearchTermsResponse },
    getCiRtecV1WsCodetypeCodetypeTermsearchgroupsTerms: { path: zGetCiRtecV1WsCodetypeCodetypeTermsearchgroupsTermsPath, query: zGetCiRtecV1WsCodetypeCodetypeTermsearchgroupsTermsQuery, answer: zGetCiRtecV1WsCodetypeCodetypeTermsearchgroupsTermsResponse },
    getCiRtecV1WsCodetypeCodetypeCodeCodingSupport: { path: zGetCiRtecV1WsCodetypeCodetypeCodeCodingSupportPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeCodingSupportResponse },
    getCiRtecV1WsContractors: { query: zGetCiRtecV1WsContractorsQuery, answer: zGetCiRtecV1WsContractorsResponse },
    getCiRtecV1WsContractorsContractornumPolicies: { path: zGetCiRtecV1WsContractorsContractornumPoliciesPath, query: zGetCiRtecV1WsContractorsContractornumPoliciesQuery, answer: zGetCiRtecV1WsContractorsContractornumPoliciesResponse },
    getCiRtecV1WsContractorsContractornumPolicyCmspolicyid: { path: zGetCiRtecV1WsContractorsContractornumPolicyCmspolicyidPath, query: zGetCiRtecV1WsContractorsContractornumPolicyCmspolicyidQuery, answer: zGetCiRtecV1WsContractorsContractornumPolicyCmspolicyidResponse },
    getCiRtecV1WsContractorsRegions: { answer: zGetCiRtecV1WsContractorsRegionsResponse },
    getCiRtecV1WsDatafileList: { answer: zGetCiRtecV1WsDatafileListResponse },
    getCiRtecV1WsDatafileFileFilereqname: { path: zGetCiRtecV1WsDatafileFileFilereqnamePath, headers: zGetCiRtecV1WsDatafileFileFilereqnameHeaders, answer: zGetCiRtecV1WsDatafileFileFilereqnameResponse },
    getCiRtecV1WsDictionaryCodersStartswith: { path: zGetCiRtecV1WsDictionaryCodersStartswithPath, answer: zGetCiRtecV1WsDictionaryCodersStartswithResponse },
    getCiRtecV1WsCodetypeCodetypeAll: { path: zGetCiRtecV1WsCodetypeCodetypeAllPath, answer: zGetCiRtecV1WsCodetypeCodetypeAllResponse },
    getCiRtecV1WsCodetypeDrgCodeProperties: { path: zGetCiRtecV1WsCodetypeDrgCodePropertiesPath, query: zGetCiRtecV1WsCodetypeDrgCodePropertiesQuery, answer: zGetCiRtecV1WsCodetypeDrgCodePropertiesResponse },
    getCiRtecV1WsHcctypeHcctypeHcccode: { path: zGetCiRtecV1WsHcctypeHcctypeHcccodePath, query: zGetCiRtecV1WsHcctypeHcctypeHcccodeQuery, answer: zGetCiRtecV1WsHcctypeHcctypeHcccodeResponse },
    getCiRtecV1WsCodetypeCodetypeCodeHcc: { path: zGetCiRtecV1WsCodetypeCodetypeCodeHccPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeHccResponse },
    getCiRtecV1WsHcctypeHcctype: { path: zGetCiRtecV1WsHcctypeHcctypePath, query: zGetCiRtecV1WsHcctypeHcctypeQuery, answer: zGetCiRtecV1WsHcctypeHcctypeResponse },
    getCiRtecV1WsHcctype: { answer: zGetCiRtecV1WsHcctypeResponse },
    getCiRtecV1WsCodetypeCodetypeCodeInstructionalNotes: { path: zGetCiRtecV1WsCodetypeCodetypeCodeInstructionalNotesPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeInstructionalNotesResponse },
    getCiRtecV1WsCodetypeCodetypeCodeInstructions: { path: zGetCiRtecV1WsCodetypeCodetypeCodeInstructionsPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeInstructionsResponse },
    getCiRtecV1WsCodetypeCodetypeCodeIcd10Mapping: { path: zGetCiRtecV1WsCodetypeCodetypeCodeIcd10MappingPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeIcd10MappingResponse },
    getCiRtecV1WsCodetypeCodetypeCodeIcd9Mapping: { path: zGetCiRtecV1WsCodetypeCodetypeCodeIcd9MappingPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeIcd9MappingResponse },
    getCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortype: { path: zGetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypePath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeResponse },
    getCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeContractornum: { path: zGetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeContractornumPath, query: zGetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeContractornumQuery, answer: zGetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeContractornumResponse },
    getCiRtecV1WsCodetypeCodetypeCodeMedicarepolicy: { path: zGetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyResponse },
    getCiRtecV1WsCodetypeCodetypeAllmodifiers: { path: zGetCiRtecV1WsCodetypeCodetypeAllmodifiersPath, answer: zGetCiRtecV1WsCodetypeCodetypeAllmodifiersResponse },
    getCiRtecV1WsModifier51Exempt: { query: zGetCiRtecV1WsModifier51ExemptQuery, answer: zGetCiRtecV1WsModifier51ExemptResponse },
    getCiRtecV1WsCodetypeCodetypeModifierModifier: { path: zGetCiRtecV1WsCodetypeCodetypeModifierModifierPath, query: zGetCiRtecV1WsCodetypeCodetypeModifierModifierQuery, answer: zGetCiRtecV1WsCodetypeCodetypeModifierModifierResponse },
    getCiRtecV1WsCodetypeModifierCodeProperties: { path: zGetCiRtecV1WsCodetypeModifierCodePropertiesPath, query: zGetCiRtecV1WsCodetypeModifierCodePropertiesQuery, answer: zGetCiRtecV1WsCodetypeModifierCodePropertiesResponse },
    getCiRtecV1WsCodetypeCodetypeCodeModifiers: { path: zGetCiRtecV1WsCodetypeCodetypeCodeModifiersPath, query: zGetCiRtecV1WsCodetypeCodetypeCodeModifiersQuery, answer: zGetCiRtecV1WsCodetypeCodetypeCodeModifiersResponse },
    getCiRtecV1WsCodetypeCodetypeCodeMpfs: { path: zGetCiRtecV1WsCodetypeCodetypeCodeMpfsPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeMpfsResponse },
    getCiRtecV1WsCodetypeCodetypeCodeMpfsCarrierLocalityNonFacility: { path: zGetCiRtecV1WsCodetypeCodetypeCodeMpfsCarrierLocalityNonFacilityPath, query: zGetCiRtecV1WsCodetypeCodetypeCodeMpfsCarrierLocalityNonFacilityQuery, answer: zGetCiRtecV1WsCodetypeCodetypeCodeMpfsCarrierLocalityNonFacilityResponse },
    getCiRtecV1WsCodetypeCodetypeCodeMpfsGlobalInfo: { path: zGetCiRtecV1WsCodetypeCodetypeCodeMpfsGlobalInfoPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeMpfsGlobalInfoResponse },
    getCiRtecV1WsCodetypeCodetypeCodeMpfsLocality: { path: zGetCiRtecV1WsCodetypeCodetypeCodeMpfsLocalityPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeMpfsLocalityResponse },
    getCiRtecV1WsCciCheckFacnonfacCodes: { path: zGetCiRtecV1WsCciCheckFacnonfacCodesPath, answer: zGetCiRtecV1WsCciCheckFacnonfacCodesResponse },
    getCiRtecV1WsCodetypeCodetypeCodeAnnotations: { path: zGetCiRtecV1WsCodetypeCodetypeCodeAnnotationsPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeAnnotationsResponse },
    getCiRtecV1WsCodetypeCodetypeCodeIncludesexcludesnotes: { path: zGetCiRtecV1WsCodetypeCodetypeCodeIncludesexcludesnotesPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeIncludesexcludesnotesResponse },
    getCiRtecV1WsCodetypeCodetypeCodeSectionnotes: { path: zGetCiRtecV1WsCodetypeCodetypeCodeSectionnotesPath, query: zGetCiRtecV1WsCodetypeCodetypeCodeSectionnotesQuery, answer: zGetCiRtecV1WsCodetypeCodetypeCodeSectionnotesResponse },
    getCiRtecV1WsCodetypeCodetypeCodeOptumSpecialtyArticles: { path: zGetCiRtecV1WsCodetypeCodetypeCodeOptumSpecialtyArticlesPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeOptumSpecialtyArticlesResponse },
    getCiRtecV1WsCodetypeCodetypeCodePhysicianDocs: { path: zGetCiRtecV1WsCodetypeCodetypeCodePhysicianDocsPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodePhysicianDocsResponse },
    getCiRtecV1WsCodetypeRevenueCodeProperties: { path: zGetCiRtecV1WsCodetypeRevenueCodePropertiesPath, query: zGetCiRtecV1WsCodetypeRevenueCodePropertiesQuery, answer: zGetCiRtecV1WsCodetypeRevenueCodePropertiesResponse },
    getCiRtecV1WsCodetypeCodetypeCodeRevenuecodes: { path: zGetCiRtecV1WsCodetypeCodetypeCodeRevenuecodesPath, answer: zGetCiRtecV1WsCodetypeCodetypeCodeRevenuecodesResponse },
    getCiRtecV1WsCodetypeCodetypeCodeXwalkcodetype: { path: zGetCiRtecV1WsCodetypeCodetypeCodeXwalkcodetypePath, query: zGetCiRtecV1WsCodetypeCodetypeCodeXwalkcodetypeQuery, answer: zGetCiRtecV1WsCodetypeCodetypeCodeXwalkcodetypeResponse },
    getCiRtecV1WsApplicationWadlPath: { path: zGetCiRtecV1WsApplicationWadlPathPath },
    getCiRtecV1WsApplicationWadl: {  },
  };
}

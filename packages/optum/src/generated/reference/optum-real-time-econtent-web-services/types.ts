// Written by scripts/generate-optum.mjs from Optum's document optum-real-time-econtent-web-services; changes belong there.
import type { Readable } from 'node:stream';

export type RevenueCodeToProcedure = {
  item?: Array<Item> | null;
  link?: Array<Link> | null;
};

export type Link = {
  href?: string | null;
  value?: string | null;
};

export type Item = {
  code?: string | null;
  desc?: string | null;
  tobFacilityCode?: string | null;
  tobFacilityCodeDesc?: string | null;
  note?: string | null;
  codetype?: string | null;
};

export type RevCodeDesc = {
  desc35?: string | null;
  desc48?: string | null;
  desc255?: string | null;
  descFull?: string | null;
};

export type PhysicianDocs = {
  physicianDoc?: Array<PhysicianDoc> | null;
};

export type PhysicianDoc = {
  title?: string | null;
  text?: string | null;
};

export type OptumSpecialtyArticles = {
  optumSpecialtyArticle?: Array<OptumSpecialtyArticle> | null;
};

export type OptumSpecialtyArticle = {
  code?: string | null;
  year?: string | null;
  issue?: string | null;
  source?: string | null;
  articleTitle?: string | null;
  date?: string | null;
  articleText?: string | null;
  abstract?: string | null;
};

export type OppsCrossCode = {
  code?: string | null;
  description?: string | null;
  referenceCrossCode?: string | null;
  effectiveDate?: string | null;
};

export type Note = {
  content?: string | null;
  indentation?: number | null;
};

export type IncludesNotes = {
  includesHeader?: string | null;
  note?: Array<Note> | null;
};

export type IncludesExcludesNotes = {
  includesNotes?: IncludesNotes;
  excludesNotes?: ExcludesNotes;
  excludesNotes1?: ExcludesNotes1;
  excludesNotes2?: ExcludesNotes2;
};

export type ExcludesNotes2 = {
  excludesHeader2?: string | null;
  note?: Array<Note> | null;
};

export type ExcludesNotes1 = {
  excludesHeader1?: string | null;
  note?: Array<Note> | null;
};

export type ExcludesNotes = {
  excludesHeader?: string | null;
  note?: Array<Note> | null;
};

export type Multicci = {
  conflict?: Array<Conflict> | null;
};

export type Code2 = {
  description?: string | null;
  reason?: string | null;
  modifier?: string | null;
  primarysecondary?: string | null;
  notes?: string | null;
  value?: string | null;
};

export type Code1 = {
  description?: string | null;
  reason?: string | null;
  modifier?: string | null;
  primarysecondary?: string | null;
  notes?: string | null;
  value?: string | null;
};

export type Conflict = {
  code1?: Code1;
  code2?: Code2;
  name?: string | null;
  message?: string | null;
};

export type Modifiers = {
  physician?: Links;
  facility?: Links;
  opps?: Links;
  mpfs?: Links;
  asc?: Links;
  ambulance?: Links;
  dme?: Links;
};

export type Links = {
  link?: Array<Link> | null;
};

export type ModifierDesc = {
  descFull?: string | null;
  usage?: string | null;
  definition?: string | null;
};

export type Sources = {
  source?: Array<Source> | null;
  sourceRationale?: Array<SourceRationale> | null;
};

export type SourceRationale = {
  value?: string | null;
  type?: string | null;
};

export type Source = {
  value?: string | null;
  type?: string | null;
};

export type ModifierProperty = {
  description?: string | null;
  definition?: string | null;
  usage?: string | null;
  sources?: Sources;
  physician?: Links;
  facility?: Links;
  opps?: Links;
  asc?: Links;
  ambulance?: Links;
  dme?: Links;
  mpfs?: Links;
};

export type Optum360 = {
  code?: string | null;
  description?: string | null;
};

export type Modifier51Exempt = {
  optum360?: Array<Optum360> | null;
  ama?: Array<Ama> | null;
};

export type Ama = {
  code?: string | null;
  description?: string | null;
};

export type Policies = {
  code?: Array<Code> | null;
  link?: Array<Link> | null;
};

export type Policy = {
  status?: string | null;
  effectiveDate?: string | null;
  endDate?: string | null;
  title?: string | null;
  url?: string | null;
  code?: string | null;
  cmsId?: string | null;
};

export type Code = {
  policy?: Array<Policy> | null;
  value?: string | null;
};

export type Contractors = {
  type?: Links;
  fi?: Links;
  ca?: Links;
  na?: Links;
  nb?: Links;
};

export type Icd9Mapping = {
  node?: Array<Icd9Code> | null;
};

export type Icd9Code = {
  code?: string | null;
  desc?: string | null;
  tips?: string | null;
  premierPick?: string | null;
  billTogether?: string | null;
  href?: string | null;
};

export type Icd10Mapping = {
  node?: Array<Icd10Code> | null;
};

export type Icd10Code = {
  code?: string | null;
  desc?: string | null;
  tips?: string | null;
  premierPick?: string | null;
  billTogether?: string | null;
  href?: string | null;
};

export type InstructionalNotes = {
  instructionalNote?: Array<InstructionalNote> | null;
};

export type InstructionalNote = {
  header?: string | null;
  note?: Array<string | null> | null;
};

export type Hcc = {
  cmsHccV22?: Array<CmsHccV22> | null;
  cmsHccVx?: Array<CmsHccVx> | null;
  cmsHccV12?: Array<CmsHccV12> | null;
  cmsHccEsrdPace?: Array<CmsHccEsrdPace> | null;
  rxHccV04?: Array<RxHccV04> | null;
  rxHcc?: Array<RxHcc> | null;
};

export type RxHcc = {
  hccCode?: string | null;
  desc?: string | null;
  href?: string | null;
};

export type RxHccV04 = {
  hccCode?: string | null;
  desc?: string | null;
  href?: string | null;
};

export type CmsHccEsrdPace = {
  hccCode?: string | null;
  desc?: string | null;
  href?: string | null;
};

export type CmsHccV12 = {
  hccCode?: string | null;
  desc?: string | null;
  href?: string | null;
};

export type CmsHccVx = {
  hccCode?: string | null;
  desc?: string | null;
  href?: string | null;
};

export type CmsHccV22 = {
  hccCode?: string | null;
  desc?: string | null;
  href?: string | null;
};

export type DiagnosisCodeList = {
  cmsHccV22?: Array<CmsHccV22> | null;
  cmsHccVx?: Array<CmsHccVx> | null;
  cmsHccV12?: Array<CmsHccV12> | null;
  cmsHccEsrdPace?: Array<CmsHccEsrdPace> | null;
  rxHccV04?: Array<RxHccV04> | null;
  rxHcc?: Array<RxHcc> | null;
};

export type DrgCodeDesc = {
  descFull?: string | null;
  codeType?: string | null;
  mdc?: string | null;
  mdcDesc?: string | null;
  medSurg?: string | null;
  gmLos?: string | null;
  amLos?: string | null;
  relativeWeight?: string | null;
  nationalPayment?: string | null;
};

export type IngenixCodersDictionary = {
  entry?: Array<Entry> | null;
};

export type Entry = {
  definition?: string | null;
  icd9?: string | null;
  cpt?: string | null;
  hcpcs?: string | null;
  synonyms?: string | null;
  term?: string | null;
};

export type Regions = {
  region?: Array<Region> | null;
};

export type Region = {
  value?: string | null;
  regionCode?: string | null;
};

export type TypeOfBillCodes = {
  codeInfo?: Array<CodeInfo> | null;
};

export type CodeInfo = {
  code?: string | null;
  description?: string | null;
  type?: string | null;
};

export type SupportingMedicalNecessity = {
  codeGroup?: Array<CodeGroup> | null;
  numcodes?: number | null;
  toomanycodes?: boolean | null;
};

export type CodeGroup = {
  paragraph?: string | null;
  codeInfo?: Array<CodeInfo> | null;
};

export type RevenueCodes = {
  codeInfo?: Array<CodeInfo> | null;
};

export type ProcedureCodes = {
  codeGroup?: Array<CodeGroup> | null;
  numcodes?: number | null;
  toomanycodes?: boolean | null;
};

export type PolicyInfo = {
  title?: string | null;
  effectiveDate?: string | null;
  expirationDate?: string | null;
  url?: string | null;
  contractorNum?: string | null;
  cmsId?: string | null;
  contractorPart?: string | null;
  contractorType?: string | null;
  icpPolicyId?: number | null;
  policyType?: string | null;
};

export type NotSupportingMedicalNecessity = {
  codeGroup?: Array<CodeGroup> | null;
  numcodes?: number | null;
  toomanycodes?: boolean | null;
};

export type NcdCodingInformation = {
  procedureCodes?: ProcedureCodes;
  diagnosticCodes?: DiagnosticCodes;
};

export type DiagnosticCodes = {
  supportingMedicalNecessity?: SupportingMedicalNecessity;
  notSupportingMedicalNecessity?: NotSupportingMedicalNecessity;
};

export type LcdCodingInformation = {
  typeOfBillCodes?: TypeOfBillCodes;
  revenueCodes?: RevenueCodes;
  procedureCodes?: ProcedureCodes;
  diagnosticCodes?: DiagnosticCodes;
};

export type ContractorPolicyDetails = {
  policyInfo?: PolicyInfo;
  ncdCodingInformation?: NcdCodingInformation;
  lcdCodingInformation?: LcdCodingInformation;
};

export type ContractorPolicies = {
  policy?: Array<Policy> | null;
};

export type ContractorList = {
  contractor?: Array<Contractor> | null;
};

export type Contractor = {
  regionCode?: string | null;
  regionName?: string | null;
  contractorName?: string | null;
  contractorPart?: string | null;
  contractorType?: string | null;
  contractorNumber?: string | null;
};

export type CodingSupportResources = {
  codingSupportResource?: Array<CodingSupportResource> | null;
};

export type CodingSupportResource = {
  code?: string | null;
  referencedDocumentType?: string | null;
  title?: string | null;
  referencedContentExample?: string | null;
  document?: string | null;
};

export type TermSearchGroups = {
  termSearchGroup?: Array<Node> | null;
};

export type Node = {
  node?: Array<Node> | null;
  code?: string | null;
  rank?: number | null;
  desc?: string | null;
  descFull?: string | null;
  href?: string | null;
  hrefBeg?: string | null;
  hrefEnd?: string | null;
};

export type TermSearchResults = {
  termSearchResult?: Array<TermSearchResult> | null;
  link?: Array<Link> | null;
};

export type TermSearchResult = {
  code?: string | null;
  rank?: number | null;
  desc?: string | null;
  descFull?: string | null;
  href?: string | null;
  codeType?: number | null;
};

export type Tabulardata = {
  dataLine?: Array<string | null> | null;
};

export type RangeItem = {
  code?: string | null;
  description?: string | null;
  tabulardata?: Tabulardata;
  href?: string | null;
};

export type CodeRange = {
  headers?: string | null;
  rangeId?: number | null;
  rangeItem?: Array<RangeItem> | null;
  link?: Array<Link> | null;
};

export type IndexSearchResults = {
  indexSearchResult?: Array<IndexSearchResult> | null;
};

export type IndexSearchResult = {
  term?: string | null;
  level?: number | null;
  codes?: string | null;
};

export type Icd10PcsCodeSpecificGuidelines = {
  icd10pcsCodeSpecificGuideline?: Array<Icd10PcsCodeSpecificGuideline> | null;
};

export type Icd10PcsCodeSpecificGuideline = {
  year?: string | null;
  title?: string | null;
  guideline?: string | null;
};

export type Icd10PcsColorCodes = {
  newCode?: string | null;
  revisedCode?: string | null;
  maleDiagnosis?: string | null;
  femaleDiagnosis?: string | null;
  mappingToIcd9Code?: string | null;
  procedureInconsistentLOS?: string | null;
  nonCoveredByMedicare?: string | null;
  nonORProcedure?: string | null;
  limitedCoverageProcedure?: string | null;
};

export type Icd10CmColorCodes = {
  newCode?: string | null;
  revisedCode?: string | null;
  characterRequired4Th?: string | null;
  characterRequired5Th?: string | null;
  characterRequired6Th?: string | null;
  characterRequired7Th?: string | null;
  characterRequiredX7Th?: string | null;
  maleDiagnosis?: string | null;
  femaleDiagnosis?: string | null;
  unspecifiedDiagnosisCode?: string | null;
  otherSpecifiedDiagnosisCode?: string | null;
  adultDiagnosis?: string | null;
  maternityDiagnosis?: string | null;
  newbornDiagnosis?: string | null;
  pediatricDiagnosis?: string | null;
  hivRelated?: string | null;
  unacceptablePrincipalDx?: string | null;
  manifestationCodeNotAPrimaryDx?: string | null;
  comorbidityOrComplication?: string | null;
  majorComplication?: string | null;
  questionablePdx?: string | null;
  hospitalAcquiredCondition?: Array<string | null> | null;
  conditionalHospitalAcquiredCondition?: Array<string | null> | null;
  zcodeIndicator?: string | null;
};

export type ColorCodes = {
  newCode?: string | null;
  revisedCode?: string | null;
  reinstatedCode?: string | null;
  resequencedCode?: string | null;
  optumAddonCode?: string | null;
  modifier51Exempt?: Array<string | null> | null;
  maleProcedure?: string | null;
  femaleProcedure?: string | null;
  unlistedCode?: string | null;
  ascPaymentIndicator?: string | null;
  ascPaymentIndicatorDescription?: string | null;
  moderateSedation?: string | null;
  medicalUnlikelyEdits?: string | null;
  ageRestrictions?: string | null;
  maternity?: string | null;
  modifier63Exempt?: string | null;
  addOn?: string | null;
  serviceNotCoveredByMedicare?: string | null;
  opsiCode?: string | null;
  coSurgeryAllowed?: string | null;
  assistAtSurgeryAllowedWithDocumentation?: string | null;
  assistAtSurgeryAllowed?: string | null;
  cliaWavedTest?: string | null;
  carrierPriced?: string | null;
  teamSurgeryAllowed?: string | null;
  mulitplePxReductionGuidelinesApply?: string | null;
  endoscopicMultiplePxGuidelinesApply?: string | null;
  bilateralSurgeryAllowed?: string | null;
  stvxPackaged?: string | null;
  bloodAndBloodProducts?: string | null;
  brachytherapySources?: string | null;
  mayBePaidThroughCompositeApc?: string | null;
  contractorDiscretion?: string | null;
  notCoveredOrValidForMedicare?: string | null;
  quantityAlert?: string | null;
  specialCoverageInstructions?: string | null;
  digitRequired4Th?: string | null;
  digitRequired5Th?: string | null;
  maleDiagnosis?: string | null;
  femaleDiagnosis?: string | null;
  unspecifiedDiagnosisCode?: string | null;
  otherSpecifiedDiagnosisCode?: string | null;
  adultDiagnosis?: string | null;
  maternityDiagnosis?: string | null;
  newbornDiagnosis?: string | null;
  pediatricDiagnosis?: string | null;
  hivRelated?: string | null;
  duplicatePrimaryDx?: string | null;
  unacceptablePrincipalDx?: string | null;
  manifestationCodeNotAPrimaryDx?: string | null;
  comorbidityOrComplication?: string | null;
  majorComplication?: string | null;
  reviseNoteNotBook?: string | null;
  newCptNotAmaBook?: string | null;
  modifier95?: string | null;
  tpackaged?: string | null;
  vcodeAsPrimaryDx?: string | null;
};

export type CodeProperties = {
  desc35?: string | null;
  desc48?: string | null;
  desc255?: string | null;
  descFull?: string | null;
  descLay?: string | null;
  codingTip?: string | null;
  documentationTip?: string | null;
  reimbursementTip?: string | null;
};

export type CompleteCodeHistory = {
  codeHistory?: Array<CodeHistory> | null;
};

export type CodeHistoryReferences = {
  notInAmaBook?: string | null;
  retroactive?: string | null;
};

export type CodeHistory = {
  changeEffectiveDate?: string | null;
  status?: string | null;
  changeSummary?: string | null;
  fullInfo?: string | null;
  char48Info?: string | null;
  char35Info?: string | null;
  codeHistoryReferences?: CodeHistoryReferences;
};

export type ClaimResponses = {
  claimResponse?: Array<ClaimResponse> | null;
};

export type ClaimLineEdit = {
  description?: string | null;
  editConflict?: string | null;
  editType?: string | null;
  mnemonic?: string | null;
  line?: number | null;
};

export type ClaimResponse = {
  edit?: Array<ClaimLineEdit> | null;
  claimId?: string | null;
};

export type CdiDoc = {
  url?: string | null;
  pdftitle?: string | null;
  sourcetitle?: string | null;
  associatedcodes?: string | null;
};

export type Cdi = {
  cdiDoc?: Array<CdiDoc> | null;
};

export type CciColumn2 = {
  modifierAllowed?: boolean | null;
  reason?: string | null;
  code?: string | null;
  href?: string | null;
};

export type CciColumn1 = {
  modifierAllowed?: boolean | null;
  reason?: string | null;
  code?: string | null;
  href?: string | null;
};

export type Cci = {
  cciColumn2?: Array<CciColumn2> | null;
  cciColumn1?: Array<CciColumn1> | null;
};

export type Items = {
  item?: Array<string | null> | null;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeAnesbaseunitData = {
  body?: never;
  path: {
    codetype: 'cpt';
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/anesbaseunit';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeAnesbaseunitResponses = {
  200: Items;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeFacnonfacData = {
  body?: never;
  path: {
    code: string;
    codetype: 'cpt' | 'hcpcs';
    facNonFac: 'facility-cci' | 'non-facility-cci';
  };
  query?: {
    data?: string;
    types?: string;
  };
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/{facNonFac}';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeFacnonfacResponses = {
  200: Cci;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeCdiData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'icd9v1' | 'icd9v3' | 'icd10cm' | 'icd10pcs';
    code: string;
  };
  query?: {
    data?: string;
  };
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/cdi';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeCdiResponses = {
  200: Cdi;
};

export type GetCiRtecV1WsDocumentsDocidData = {
  body?: never;
  path: {
    docId: number | string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/documents/{docId}';
};

export type GetCiRtecV1WsDocumentsDocidResponses = {
  200: Readable;
};

export type GetCiRtecV1WsIcd10PhysdocDocidData = {
  body?: never;
  path: {
    docId: number | string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/icd10physdoc/{docId}';
};

export type GetCiRtecV1WsIcd10PhysdocDocidResponses = {
  200: Readable;
};

export type GetCiRtecV1WsClaims5xData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/ci/rtec/v1/ws/claims5x';
};

export type GetCiRtecV1WsClaims5xResponses = {
  200: Readable;
};

export type PostCiRtecV1WsClaims5xData = {
  body: string;
  path?: never;
  query?: never;
  url: '/ci/rtec/v1/ws/claims5x';
};

export type PostCiRtecV1WsClaims5xResponses = {
  200: ClaimResponses;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeCodehistoryData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'icd9v1' | 'icd9v3' | 'icd10cm' | 'icd10pcs';
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/codehistory';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeCodehistoryResponses = {
  200: CompleteCodeHistory;
};

export type GetCiRtecV1WsCodetypeCodetypeCodePropertiesData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'icd9v1' | 'icd9v3' | 'icd10cm' | 'icd10pcs';
    code: string;
  };
  query?: {
    data?: string;
  };
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/properties';
};

export type GetCiRtecV1WsCodetypeCodetypeCodePropertiesResponses = {
  200: CodeProperties;
};

export type GetCiRtecV1WsCodetypeCptCodeColorCodesData = {
  body?: never;
  path: {
    code: string;
  };
  query?: {
    data?: string;
  };
  url: '/ci/rtec/v1/ws/codetype/cpt/{code}/color-codes';
};

export type GetCiRtecV1WsCodetypeCptCodeColorCodesResponses = {
  200: ColorCodes;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeCrosscodetypeData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs';
    code: string;
    crosscodetype: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/{crosscodetype}';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeCrosscodetypeResponses = {
  200: OppsCrossCode;
};

export type GetCiRtecV1WsCodetypeHcpcsCodeColorCodesData = {
  body?: never;
  path: {
    code: string;
  };
  query?: {
    data?: string;
  };
  url: '/ci/rtec/v1/ws/codetype/hcpcs/{code}/color-codes';
};

export type GetCiRtecV1WsCodetypeHcpcsCodeColorCodesResponses = {
  200: ColorCodes;
};

export type GetCiRtecV1WsCodetypeIcd10CmCodeColorCodesData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/icd10cm/{code}/color-codes';
};

export type GetCiRtecV1WsCodetypeIcd10CmCodeColorCodesResponses = {
  200: Icd10CmColorCodes;
};

export type GetCiRtecV1WsCodetypeIcd10PcsCodeColorCodesData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/icd10pcs/{code}/color-codes';
};

export type GetCiRtecV1WsCodetypeIcd10PcsCodeColorCodesResponses = {
  200: Icd10PcsColorCodes;
};

export type GetCiRtecV1WsCodetypeIcd9V1CodeColorCodesData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/icd9v1/{code}/color-codes';
};

export type GetCiRtecV1WsCodetypeIcd9V1CodeColorCodesResponses = {
  200: ColorCodes;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeImagesData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'icd9v1' | 'icd9v3';
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/images';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeImagesResponses = {
  200: Array<Link>;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeImagesFilenameData = {
  body?: never;
  path: {
    filename: string;
    codetype: 'cpt' | 'hcpcs' | 'icd9v1' | 'icd9v3';
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/images/{filename}';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeImagesFilenameResponses = {
  200: Readable;
};

export type GetCiRtecV1WsCodetypeIcd10CmCodeCodeSpecificGuidelinesData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/icd10cm/{code}/code-specific-guidelines';
};

export type GetCiRtecV1WsCodetypeIcd10CmCodeCodeSpecificGuidelinesResponses = {
  200: Icd10CmColorCodes;
};

export type GetCiRtecV1WsCodetypeIcd10PcsCodeCodeSpecificGuidelinesData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/icd10pcs/{code}/code-specific-guidelines';
};

export type GetCiRtecV1WsCodetypeIcd10PcsCodeCodeSpecificGuidelinesResponses = {
  200: Icd10PcsCodeSpecificGuidelines;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'icd9v1' | 'icd9v3' | 'icd10cm' | 'icd10pcs';
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeResponses = {
  200: Array<Link>;
};

export type GetCiRtecV1WsCodetypeCodetypeData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'icd9v1' | 'icd9v3' | 'icd10cm' | 'icd10pcs';
  };
  query?: {
    start?: number | string;
  };
  url: '/ci/rtec/v1/ws/codetype/{codetype}';
};

export type GetCiRtecV1WsCodetypeCodetypeResponses = {
  200: Array<Link>;
};

export type GetCiRtecV1WsCodetypeData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/ci/rtec/v1/ws/codetype';
};

export type GetCiRtecV1WsCodetypeResponses = {
  200: Array<Link>;
};

export type GetCiRtecV1WsCodetypeCodetypeIndexsearchTermsData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'icd9v1' | 'icd9v3' | 'icd10cm';
    terms: string;
  };
  query?: {
    maxresults?: number | string;
  };
  url: '/ci/rtec/v1/ws/codetype/{codetype}/indexsearch/{terms}';
};

export type GetCiRtecV1WsCodetypeCodetypeIndexsearchTermsResponses = {
  200: IndexSearchResults;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeRangeData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'icd9v1' | 'icd9v3' | 'icd10cm' | 'icd10pcs';
    code: string;
  };
  query?: {
    rangeId?: number | string;
    direction?: string;
    data?: string;
  };
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/range';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeRangeResponses = {
  200: CodeRange;
};

export type GetCiRtecV1WsCodetypeCodetypeTermsearchTermsData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'icd9v1' | 'icd9v3' | 'icd10cm' | 'icd10pcs' | 'all';
    terms: string;
  };
  query?: {
    data?: string;
    start?: number | string;
    maxresults?: number | string;
    suggest?: boolean;
  };
  url: '/ci/rtec/v1/ws/codetype/{codetype}/termsearch/{terms}';
};

export type GetCiRtecV1WsCodetypeCodetypeTermsearchTermsResponses = {
  200: TermSearchResults;
};

export type GetCiRtecV1WsCodetypeCodetypeTermsearchgroupsTermsData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'icd9v1' | 'icd9v3' | 'icd10cm' | 'icd10pcs' | 'all';
    terms: string;
  };
  query?: {
    data?: string;
    maxresults?: string;
  };
  url: '/ci/rtec/v1/ws/codetype/{codetype}/termsearchgroups/{terms}';
};

export type GetCiRtecV1WsCodetypeCodetypeTermsearchgroupsTermsResponses = {
  200: TermSearchGroups;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeCodingSupportData = {
  body?: never;
  path: {
    code: string;
    codetype: 'cpt';
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/coding-support';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeCodingSupportResponses = {
  200: CodingSupportResources;
};

export type GetCiRtecV1WsContractorsData = {
  body?: never;
  path?: never;
  query?: {
    'contractor-type'?: string;
    'contractor-part'?: string;
    'region-code'?: string;
  };
  url: '/ci/rtec/v1/ws/contractors';
};

export type GetCiRtecV1WsContractorsResponses = {
  200: ContractorList;
};

export type GetCiRtecV1WsContractorsContractornumPoliciesData = {
  body?: never;
  path: {
    contractorNum: string;
  };
  query?: {
    'cms-id'?: string;
    'contractor-part'?: string;
    'contractor-type'?: string;
  };
  url: '/ci/rtec/v1/ws/contractors/{contractorNum}/policies';
};

export type GetCiRtecV1WsContractorsContractornumPoliciesResponses = {
  200: ContractorPolicies;
};

export type GetCiRtecV1WsContractorsContractornumPolicyCmspolicyidData = {
  body?: never;
  path: {
    contractorNum: string;
    cmspolicyid: string;
  };
  query?: {
    categories?: string;
    icdtypes?: string;
    maxproc?: number | string;
    maxcov?: number | string;
    maxnots?: number | string;
    maxdeny?: number | string;
    maxtob?: number | string;
    maxrev?: number | string;
    maxsupp?: number | string;
    'contractor-part'?: string;
    'contractor-type'?: string;
  };
  url: '/ci/rtec/v1/ws/contractors/{contractorNum}/policy/{cmspolicyid}';
};

export type GetCiRtecV1WsContractorsContractornumPolicyCmspolicyidResponses = {
  200: ContractorPolicyDetails;
};

export type GetCiRtecV1WsContractorsRegionsData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/ci/rtec/v1/ws/contractors/regions';
};

export type GetCiRtecV1WsContractorsRegionsResponses = {
  200: Regions;
};

export type GetCiRtecV1WsDatafileListData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/ci/rtec/v1/ws/datafile/list';
};

export type GetCiRtecV1WsDatafileListResponses = {
  200: Array<Link>;
};

export type GetCiRtecV1WsDatafileFileFilereqnameData = {
  body?: never;
  headers?: {
    'If-Modified-Since'?: string;
  };
  path: {
    fileReqName: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/datafile/file/{fileReqName}';
};

export type GetCiRtecV1WsDatafileFileFilereqnameResponses = {
  200: Readable;
};

export type GetCiRtecV1WsDictionaryCodersStartswithData = {
  body?: never;
  path: {
    startswith: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/dictionary/coders/{startswith}';
};

export type GetCiRtecV1WsDictionaryCodersStartswithResponses = {
  200: IngenixCodersDictionary;
};

export type GetCiRtecV1WsCodetypeCodetypeAllData = {
  body?: never;
  path: {
    codetype: 'revenue';
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/all';
};

export type GetCiRtecV1WsCodetypeCodetypeAllResponses = {
  200: RevCodeDesc;
};

export type GetCiRtecV1WsCodetypeDrgCodePropertiesData = {
  body?: never;
  path: {
    code: string;
  };
  query?: {
    data?: string;
  };
  url: '/ci/rtec/v1/ws/codetype/drg/{code}/properties';
};

export type GetCiRtecV1WsCodetypeDrgCodePropertiesResponses = {
  200: DrgCodeDesc;
};

export type GetCiRtecV1WsHcctypeHcctypeHcccodeData = {
  body?: never;
  path: {
    hccType: 'cms-hcc' | 'cms-hcc-esrd-pace' | 'rx-hcc';
    hccCode: string;
  };
  query?: {
    modelCategory?: string;
  };
  url: '/ci/rtec/v1/ws/hcctype/{hccType}/{hccCode}';
};

export type GetCiRtecV1WsHcctypeHcctypeHcccodeResponses = {
  200: DiagnosisCodeList;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeHccData = {
  body?: never;
  path: {
    codetype: 'icd9v1' | 'icd10cm';
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/hcc';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeHccResponses = {
  200: Hcc;
};

export type GetCiRtecV1WsHcctypeHcctypeData = {
  body?: never;
  path: {
    hccType: 'cms-hcc' | 'cms-hcc-esrd-pace' | 'rx-hcc';
  };
  query?: {
    modelCategory?: string;
  };
  url: '/ci/rtec/v1/ws/hcctype/{hccType}';
};

export type GetCiRtecV1WsHcctypeHcctypeResponses = {
  200: Hcc;
};

export type GetCiRtecV1WsHcctypeData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/ci/rtec/v1/ws/hcctype';
};

export type GetCiRtecV1WsHcctypeResponses = {
  200: Array<Link>;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeInstructionalNotesData = {
  body?: never;
  path: {
    codetype: string;
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/instructional-notes';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeInstructionalNotesResponses = {
  200: InstructionalNotes;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeInstructionsData = {
  body?: never;
  path: {
    codetype: 'cpt';
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/instructions';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeInstructionsResponses = {
  200: Items;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeIcd10MappingData = {
  body?: never;
  path: {
    codetype: 'icd9v1' | 'icd9v3';
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/icd10mapping';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeIcd10MappingResponses = {
  200: Icd10Mapping;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeIcd9MappingData = {
  body?: never;
  path: {
    codetype: 'icd10cm' | 'icd10pcs';
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/icd9mapping';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeIcd9MappingResponses = {
  200: Icd9Mapping;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'icd9v1' | 'icd10cm';
    code: string;
    policytype: 'lcd' | 'ncd';
    contractortype: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/medicarepolicy/{policytype}{contractortype}';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeResponses = {
  200: Contractors;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeContractornumData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'icd9v1' | 'icd10cm';
    code: string;
    policytype: 'ncd' | 'lcd';
    contractornum: string;
    contractortype: string;
  };
  query?: {
    data?: string;
    start?: number | string;
    maxresults?: number | string;
  };
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/medicarepolicy/{policytype}/{contractortype}/{contractornum}';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyPolicytypeContractortypeContractornumResponses = {
  200: Policies;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'icd9v1' | 'icd10cm';
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/medicarepolicy';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeMedicarepolicyResponses = {
  200: Array<Link>;
};

export type GetCiRtecV1WsCodetypeCodetypeAllmodifiersData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs';
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/allmodifiers';
};

export type GetCiRtecV1WsCodetypeCodetypeAllmodifiersResponses = {
  200: Array<Link>;
};

export type GetCiRtecV1WsModifier51ExemptData = {
  body?: never;
  path?: never;
  query?: {
    types?: string;
  };
  url: '/ci/rtec/v1/ws/modifier-51-exempt';
};

export type GetCiRtecV1WsModifier51ExemptResponses = {
  200: Modifier51Exempt;
};

export type GetCiRtecV1WsCodetypeCodetypeModifierModifierData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs';
    modifier: string;
  };
  query?: {
    data?: string;
    types?: string;
  };
  url: '/ci/rtec/v1/ws/codetype/{codetype}/modifier/{modifier}';
};

export type GetCiRtecV1WsCodetypeCodetypeModifierModifierResponses = {
  200: ModifierProperty;
};

export type GetCiRtecV1WsCodetypeModifierCodePropertiesData = {
  body?: never;
  path: {
    code: string;
  };
  query?: {
    data?: string;
  };
  url: '/ci/rtec/v1/ws/codetype/modifier/{code}/properties';
};

export type GetCiRtecV1WsCodetypeModifierCodePropertiesResponses = {
  200: ModifierDesc;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeModifiersData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs';
    code: string;
  };
  query?: {
    types?: string;
  };
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/modifiers';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeModifiersResponses = {
  200: Modifiers;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeMpfsData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs';
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/mpfs';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeMpfsResponses = {
  200: Modifiers | Array<{
    href?: string | null;
    value?: string | null;
  } | null>;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeMpfsCarrierLocalityNonFacilityData = {
  body?: never;
  path: {
    code: string;
    codetype: 'cpt' | 'hcpcs';
    'carrier-locality': string;
  };
  query?: {
    types?: string;
  };
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/mpfs/{carrier-locality}/non-facility';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeMpfsCarrierLocalityNonFacilityResponses = {
  200: Modifiers;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeMpfsGlobalInfoData = {
  body?: never;
  path: {
    code: string;
    codetype: 'hcpcs' | 'cpt';
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/mpfs/global-info';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeMpfsGlobalInfoResponses = {
  200: Modifiers;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeMpfsLocalityData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs';
    code: string;
    locality: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/mpfs/{locality}';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeMpfsLocalityResponses = {
  200: Modifiers | Array<{
    href?: string | null;
    value?: string | null;
  } | null>;
};

export type GetCiRtecV1WsCciCheckFacnonfacCodesData = {
  body?: never;
  path: {
    facNonFac: 'facility-cci' | 'non-facility-cci';
    codes: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/cci-check/{facNonFac}/{codes}';
};

export type GetCiRtecV1WsCciCheckFacnonfacCodesResponses = {
  200: Multicci;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeAnnotationsData = {
  body?: never;
  path: {
    codetype: 'hcpcs' | 'icd9v1';
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/annotations';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeAnnotationsResponses = {
  200: Items;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeIncludesexcludesnotesData = {
  body?: never;
  path: {
    codetype: 'icd9v1' | 'icd9v3' | 'icd10cm';
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/includesexcludesnotes';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeIncludesexcludesnotesResponses = {
  200: IncludesExcludesNotes;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeSectionnotesData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs';
    code: string;
  };
  query?: {
    data?: string;
  };
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/sectionnotes';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeSectionnotesResponses = {
  200: Items;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeOptumSpecialtyArticlesData = {
  body?: never;
  path: {
    code: string;
    codetype: 'cpt' | 'hcpcs' | 'icd10cm' | 'icd10pcs';
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/optum-specialty-articles';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeOptumSpecialtyArticlesResponses = {
  200: OptumSpecialtyArticles;
};

export type GetCiRtecV1WsCodetypeCodetypeCodePhysicianDocsData = {
  body?: never;
  path: {
    codetype: 'icd10cm';
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/physician-docs';
};

export type GetCiRtecV1WsCodetypeCodetypeCodePhysicianDocsResponses = {
  200: PhysicianDocs;
};

export type GetCiRtecV1WsCodetypeRevenueCodePropertiesData = {
  body?: never;
  path: {
    code: string;
  };
  query?: {
    data?: string;
  };
  url: '/ci/rtec/v1/ws/codetype/revenue/{code}/properties';
};

export type GetCiRtecV1WsCodetypeRevenueCodePropertiesResponses = {
  200: RevCodeDesc;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeRevenuecodesData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs';
    code: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/revenuecodes';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeRevenuecodesResponses = {
  200: PhysicianDocs;
};

export type GetCiRtecV1WsCodetypeCodetypeCodeXwalkcodetypeData = {
  body?: never;
  path: {
    codetype: 'revenue';
    code: string;
    xwalkcodetype: 'cpt' | 'hcpcs';
  };
  query?: {
    start?: number | string;
    maxresults?: number | string;
  };
  url: '/ci/rtec/v1/ws/codetype/{codetype}/{code}/{xwalkcodetype}';
};

export type GetCiRtecV1WsCodetypeCodetypeCodeXwalkcodetypeResponses = {
  200: RevenueCodeToProcedure;
};

export type GetCiRtecV1WsApplicationWadlPathData = {
  body?: never;
  path: {
    path: string;
  };
  query?: never;
  url: '/ci/rtec/v1/ws/application.wadl/{path}';
};

export type GetCiRtecV1WsApplicationWadlData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/ci/rtec/v1/ws/application.wadl';
};

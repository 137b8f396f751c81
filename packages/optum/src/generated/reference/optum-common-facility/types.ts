// Written by scripts/generate-optum.mjs from Optum's document optum-common-facility; changes belong there.
import type { Readable } from 'node:stream';

export type PlaceOfServiceValue = {
  code?: string | null;
  description?: string | null;
};

export type PhysicianClaimSourceRationale = {
  ddrId?: string | null;
  mnemonic?: string | null;
  editMessage?: string | null;
  source?: string | null;
  editType?: string | null;
  sourceInfo?: string | null;
  sourceUrl?: string | null;
  description?: string | null;
};

export type ContractorValue = {
  contractorNumber?: string | null;
  contractorName?: string | null;
};

export type OptumPageImplCode = {
  content?: Array<Code> | null;
  totalCount?: number | null;
};

export type Code = {
  codeValue?: string | null;
  description?: string | null;
};

export type CrossCodesRequest = {
  isLcdNcdData?: string;
  isSmeaData?: string;
  isClaimsData?: string;
  macType?: string;
  contractorId?: string;
};

export type AbnItemService = {
  codeItemService?: string;
  estimatedCost?: string;
  patientAction?: string;
  medicareNoPayReason?: string;
  spanishMedicareReason?: string;
};

export type AbnForm = {
  notifierName?: string;
  notifierAddress?: string;
  notifierPhone?: string;
  patientName?: string;
  patientIdentifier?: string;
  itemServices?: Array<AbnItemService>;
  additionalInfo?: string;
  isEnglishPDF?: boolean;
};

export type DrgCalculatorRequest = {
  providerId: string;
  drgCode: string;
  admitDate: string;
  disChargeDate: string;
};

export type FederalRegAddBHistoryRequest = {
  code?: string;
  description?: string;
  year?: string;
};

export type ClaimLine = {
  cptHcpcs?: string;
  unit?: string;
  revCode?: string;
  modifiers?: string;
  dateStr?: string;
  charge?: string;
  cptHcpcsDesc?: string;
};

export type ApcCalculatorRequest = {
  provider: string;
  fromDateStr: string;
  thruDateStr: string;
  gender: string;
  age?: string;
  zipCode?: string;
  dxCode: string;
  dxCodeType: string;
  tobCode?: string;
  conditionCode?: string;
  claimLineList?: Array<ClaimLine>;
};

export type FacilityClaimLine = {
  claimLineId?: number;
  claimId?: number;
  revenueCode?: string;
  procedureCode?: string;
  modifier?: string;
  lineNumber?: number;
  units?: number;
  dateOfService?: string;
  ndc?: string;
};

export type FacilityClaimDiag = {
  claimId?: number;
  principalDx?: string;
  admitting?: string;
  others?: string;
  primary1Px?: string;
  primary1PxDate?: string;
  primary2Px?: string;
  primary2PxDate?: string;
  other1Px?: string;
  other1PxDate?: string;
  other2Px?: string;
  other2PxDate?: string;
  other3Px?: string;
  other3PxDate?: string;
  other4Px?: string;
  other4PxDate?: string;
  reasonForVisit?: string;
  ipAdmitting?: string;
};

export type FacilityClaim = {
  claimId?: number;
  userId?: number;
  currentTimeStamp?: string;
  tabNumber?: number;
  payerType?: number;
  contractorNum?: string;
  contractorSort?: string;
  medicaidState?: string;
  claimIdentifier?: string;
  typeOfBill?: string;
  statStartDate?: string;
  statEndDate?: string;
  patientDOB?: string;
  patientGender?: string;
  patientStatus?: string;
  pointOfOrigin?: string;
  admissionDate?: string;
  admissionType?: string;
  conditionCodes?: string;
  valueCodes?: string;
  occurrenceCodes?: string;
  occurrenceSpanCodes?: string;
  complianceType?: number;
  moduleId?: string;
  facilityClaimLineList?: Array<FacilityClaimLine>;
  claimDiag?: FacilityClaimDiag;
  claimLineEditsList?: Array<FacilityClaimLineEdits>;
  payer?: string;
};

export type FacilityClaimLineEdits = {
  claimLineId?: number;
  editType?: string;
  mnemonic?: string;
  message?: string;
  claimLineNum?: number;
};

export type FacilityClaimResponse = {
  claimId?: number | null;
  patientUserId?: number | null;
  claimType?: string | null;
  edits?: Array<FacilityClaimLineEdits> | null;
};

export type FacilityClaimUpdate = {
  claimId?: number;
  claimLineId?: number;
  fieldName?: string;
  fieldValue?: string;
};

export type PutV1OptumcommonmsAppOptumFacilityClaimUpdateData = {
  body: FacilityClaimUpdate;
  path?: never;
  query?: never;
  url: '/v1/optumcommonms/app/optum/facility/claim/update';
};

export type PutV1OptumcommonmsAppOptumFacilityClaimUpdateResponses = {
  200: string;
};

export type PutV1OptumcommonmsAppOptumFacilityClaimUpdateClaimLineData = {
  body: FacilityClaimUpdate;
  path?: never;
  query?: never;
  url: '/v1/optumcommonms/app/optum/facility/claim/update-claim-line';
};

export type PutV1OptumcommonmsAppOptumFacilityClaimUpdateClaimLineResponses = {
  200: string;
};

export type PutV1OptumcommonmsAppOptumFacilityClaimUpdateClaimDiagnosisData = {
  body: FacilityClaimUpdate;
  path?: never;
  query?: never;
  url: '/v1/optumcommonms/app/optum/facility/claim/update-claim-diagnosis';
};

export type PutV1OptumcommonmsAppOptumFacilityClaimUpdateClaimDiagnosisResponses = {
  200: string;
};

export type PostV1OptumcommonmsAppOptumFacilityClaimSubmitComplianceTypeScenarioNumberData = {
  body?: never;
  path: {
    'compliance-type': number | string;
    'scenario-number': number | string;
  };
  query: {
    moduleId: '106' | '105';
  };
  url: '/v1/optumcommonms/app/optum/facility/claim/submit/{compliance-type}/{scenario-number}';
};

export type PostV1OptumcommonmsAppOptumFacilityClaimSubmitComplianceTypeScenarioNumberResponses = {
  200: FacilityClaimResponse;
};

export type PostV1OptumcommonmsAppOptumFacilityClaimResetData = {
  body: FacilityClaim;
  path?: never;
  query?: never;
  url: '/v1/optumcommonms/app/optum/facility/claim/reset';
};

export type PostV1OptumcommonmsAppOptumFacilityClaimResetResponses = {
  200: number;
};

export type PostV1OptumcommonmsAppOptumFacilityClaimCreateData = {
  body: FacilityClaim;
  path?: never;
  query?: never;
  url: '/v1/optumcommonms/app/optum/facility/claim/create';
};

export type PostV1OptumcommonmsAppOptumFacilityClaimCreateResponses = {
  200: number;
};

export type PostV1OptumcommonmsAppOptumFacilityClaimCreateClaimLineData = {
  body: FacilityClaimLine;
  path?: never;
  query?: never;
  url: '/v1/optumcommonms/app/optum/facility/claim/create-claim-line';
};

export type PostV1OptumcommonmsAppOptumFacilityClaimCreateClaimLineResponses = {
  200: number;
};

export type PostV1OptumcommonmsAppOptumFacilityClaimCreateClaimDiagnosisData = {
  body: FacilityClaimDiag;
  path?: never;
  query?: never;
  url: '/v1/optumcommonms/app/optum/facility/claim/create-claim-diagnosis';
};

export type PostV1OptumcommonmsAppOptumFacilityClaimCreateClaimDiagnosisResponses = {
  200: string;
};

export type PostV1OptumcommonmsApiOptumFacilityOutpatientClaimsData = {
  body: ApcCalculatorRequest;
  path?: never;
  query?: never;
  url: '/v1/optumcommonms/api/optum/facility/outpatient-claims/';
};

export type PostV1OptumcommonmsApiOptumFacilityOutpatientClaimsResponses = {
  200: unknown;
};

export type PostV1OptumcommonmsApiOptumFacilityFederalRegAddBHistoryData = {
  body: FederalRegAddBHistoryRequest;
  path?: never;
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
  };
  url: '/v1/optumcommonms/api/optum/facility/federal-reg-add-b-history';
};

export type PostV1OptumcommonmsApiOptumFacilityFederalRegAddBHistoryResponses = {
  200: unknown;
};

export type PostV1OptumcommonmsApiOptumFacilityDrgCalculatorData = {
  body: DrgCalculatorRequest;
  path?: never;
  query?: never;
  url: '/v1/optumcommonms/api/optum/facility/drg-calculator/';
};

export type PostV1OptumcommonmsApiOptumFacilityDrgCalculatorResponses = {
  200: unknown;
};

export type PostV1OptumcommonmsApiOptumCommonPhysicianComplianceAbnFormData = {
  body: AbnForm;
  path?: never;
  query?: never;
  url: '/v1/optumcommonms/api/optum/common/physician/compliance/abn-form';
};

export type PostV1OptumcommonmsApiOptumCommonPhysicianComplianceAbnFormResponses = {
  200: string;
};

export type PostV1OptumcommonmsApiOptumCommonCrossCoderListHcpcsCodeI10CmData = {
  body: CrossCodesRequest;
  path: {
    code: string;
  };
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/optumcommonms/api/optum/common/cross-coder/list/hcpcs/{code}/i10_cm';
};

export type PostV1OptumcommonmsApiOptumCommonCrossCoderListHcpcsCodeI10CmResponses = {
  200: unknown;
};

export type PostV1OptumcommonmsApiOptumCommonCrossCoderListCptCodeI10CmData = {
  body: CrossCodesRequest;
  path: {
    code: string;
  };
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/optumcommonms/api/optum/common/cross-coder/list/cpt/{code}/i10_cm';
};

export type PostV1OptumcommonmsApiOptumCommonCrossCoderListCptCodeI10CmResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsAppOptumFacilityClaimDetailsComplianceTypeScenarioNumberData = {
  body?: never;
  path: {
    'compliance-type': number | string;
    'scenario-number': number | string;
  };
  query: {
    moduleId: '106' | '105';
  };
  url: '/v1/optumcommonms/app/optum/facility/claim/details/{compliance-type}/{scenario-number}';
};

export type GetV1OptumcommonmsAppOptumFacilityClaimDetailsComplianceTypeScenarioNumberResponses = {
  200: FacilityClaim;
};

export type GetV1OptumcommonmsAppOptumFacilityClaimAbnScenarioNumberData = {
  body?: never;
  path: {
    'scenario-number': number | string;
  };
  query?: never;
  url: '/v1/optumcommonms/app/optum/facility/claim/abn/{scenario-number}';
};

export type GetV1OptumcommonmsAppOptumFacilityClaimAbnScenarioNumberResponses = {
  200: Array<Code>;
};

export type GetV1OptumcommonmsApiOptumFacilityDocidMdcOptimizingTipsDownloadData = {
  body?: never;
  path: {
    docId: number | string;
  };
  query?: never;
  url: '/v1/optumcommonms/api/optum/facility/{docId}/mdc-optimizing-tips-download';
};

export type GetV1OptumcommonmsApiOptumFacilityDocidMdcOptimizingTipsDownloadResponses = {
  200: Readable;
};

export type GetV1OptumcommonmsApiOptumFacilityCodetypeCdgData = {
  body?: never;
  path: {
    codetype: 'i9v1' | 'i9v3' | 'i10_cm' | 'i10_pcs' | 'hcpcs' | 'cpt';
  };
  query?: never;
  url: '/v1/optumcommonms/api/optum/facility/{codetype}/cdg';
};

export type GetV1OptumcommonmsApiOptumFacilityCodetypeCdgResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumFacilityWageIndexData = {
  body?: never;
  path?: never;
  query?: {
    page?: number | string;
    limit?: number | string;
    filter?: string;
  };
  url: '/v1/optumcommonms/api/optum/facility/wage-index';
};

export type GetV1OptumcommonmsApiOptumFacilityWageIndexResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumFacilityUb04CodetypeListData = {
  body?: never;
  path: {
    codetype: 'value-codes' | 'occurrence-date-codes' | 'condition-codes' | 'occurrence-span-codes';
  };
  query?: {
    page?: number | string;
    limit?: number | string;
  };
  url: '/v1/optumcommonms/api/optum/facility/ub04/{codetype}/list';
};

export type GetV1OptumcommonmsApiOptumFacilityUb04CodetypeListResponses = {
  200: OptumPageImplCode;
};

export type GetV1OptumcommonmsApiOptumFacilityRevenueProcedureCrossCodesRevCodeData = {
  body?: never;
  path: {
    'rev-code': string;
  };
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/optumcommonms/api/optum/facility/revenue-procedure-cross-codes/{rev-code}';
};

export type GetV1OptumcommonmsApiOptumFacilityRevenueProcedureCrossCodesRevCodeResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumFacilityProviderLookupCaresettingData = {
  body?: never;
  path: {
    careSetting: 'outpatient' | 'inpatient';
  };
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/optumcommonms/api/optum/facility/provider-lookup/{careSetting}';
};

export type GetV1OptumcommonmsApiOptumFacilityProviderLookupCaresettingResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumFacilityProcedureRevenueCodesCptHcpcsCodeData = {
  body?: never;
  path: {
    'cpt-hcpcs-code': string;
  };
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
  };
  url: '/v1/optumcommonms/api/optum/facility/procedure-revenue-codes/{cpt-hcpcs-code}';
};

export type GetV1OptumcommonmsApiOptumFacilityProcedureRevenueCodesCptHcpcsCodeResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumFacilityOpsiCodesData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/optumcommonms/api/optum/facility/opsi-codes';
};

export type GetV1OptumcommonmsApiOptumFacilityOpsiCodesResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumFacilityOpsiCodesQuartersCodeData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/v1/optumcommonms/api/optum/facility/opsi-codes/quarters/{code}';
};

export type GetV1OptumcommonmsApiOptumFacilityOpsiCodesQuartersCodeResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumFacilityOpsiCodesCodesAssociatedWithOpsiOpsiCodeOpsiCodeIdData = {
  body?: never;
  path: {
    'opsi-code-id': string;
    'opsi-code': string;
  };
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
  };
  url: '/v1/optumcommonms/api/optum/facility/opsi-codes/codes-associated-with-opsi/{opsi-code}/{opsi-code-id}';
};

export type GetV1OptumcommonmsApiOptumFacilityOpsiCodesCodesAssociatedWithOpsiOpsiCodeOpsiCodeIdResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumFacilityOppsCrossCodesData = {
  body?: never;
  path?: never;
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/optumcommonms/api/optum/facility/opps-cross-codes';
};

export type GetV1OptumcommonmsApiOptumFacilityOppsCrossCodesResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumFacilityNationalChargeDataData = {
  body?: never;
  path?: never;
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/optumcommonms/api/optum/facility/national-charge-data';
};

export type GetV1OptumcommonmsApiOptumFacilityNationalChargeDataResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumFacilityMdcoptimizingtipsData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/optumcommonms/api/optum/facility/mdcOptimizingTips';
};

export type GetV1OptumcommonmsApiOptumFacilityMdcoptimizingtipsResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumFacilityHcpcsDrugsData = {
  body?: never;
  path?: never;
  query?: {
    page?: number | string;
    limit?: number | string;
    filter?: string;
  };
  url: '/v1/optumcommonms/api/optum/facility/hcpcs-drugs';
};

export type GetV1OptumcommonmsApiOptumFacilityHcpcsDrugsResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumFacilityFederalRegisterAddendumBData = {
  body?: never;
  path?: never;
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/optumcommonms/api/optum/facility/federal-register-addendum-b';
};

export type GetV1OptumcommonmsApiOptumFacilityFederalRegisterAddendumBResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumFacilityDrgIndicatorsData = {
  body?: never;
  path?: never;
  query?: {
    sort?: Array<string>;
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/optumcommonms/api/optum/facility/drg-indicators';
};

export type GetV1OptumcommonmsApiOptumFacilityDrgIndicatorsResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumFacilityCptHcpcsRequiredRevenueData = {
  body?: never;
  path?: never;
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/optumcommonms/api/optum/facility/cpt-hcpcs-required-revenue';
};

export type GetV1OptumcommonmsApiOptumFacilityCptHcpcsRequiredRevenueResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumFacilityCdgCodeDocumentData = {
  body?: never;
  path: {
    code: string;
  };
  query?: never;
  url: '/v1/optumcommonms/api/optum/facility/cdg/{code}/document';
};

export type GetV1OptumcommonmsApiOptumFacilityCdgCodeDocumentResponses = {
  200: Readable;
};

export type GetV1OptumcommonmsApiOptumFacilityAllRevenueCodesData = {
  body?: never;
  path?: never;
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/optumcommonms/api/optum/facility/all-revenue-codes';
};

export type GetV1OptumcommonmsApiOptumFacilityAllRevenueCodesResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumCommonContractorMedicareContractorsData = {
  body?: never;
  path: {
    contractor: 'physician' | 'facility';
  };
  query?: {
    sort?: Array<string>;
  };
  url: '/v1/optumcommonms/api/optum/common/{contractor}/medicare-contractors';
};

export type GetV1OptumcommonmsApiOptumCommonContractorMedicareContractorsResponses = {
  200: Array<ContractorValue>;
};

export type GetV1OptumcommonmsApiOptumCommonCodeModifierTypeModCodeProdCodeModifierDownloadData = {
  body?: never;
  path: {
    code: string;
    'modifier-type': 'MPFS' | 'DME' | 'AMBULANCE';
    'mod-code': string;
    'prod-code': string;
  };
  query?: never;
  url: '/v1/optumcommonms/api/optum/common/{code}/{modifier-type}/{mod-code}/{prod-code}/modifier-download';
};

export type GetV1OptumcommonmsApiOptumCommonCodeModifierTypeModCodeProdCodeModifierDownloadResponses = {
  200: Readable;
};

export type GetV1OptumcommonmsApiOptumCommonCodeModifierTypeModifierCrosswalkData = {
  body?: never;
  path: {
    code: string;
    'modifier-type': 'MPFS' | 'DME' | 'AMBULANCE' | 'ASC';
  };
  query?: {
    limit?: number | string;
    page?: number | string;
    filter?: string;
  };
  url: '/v1/optumcommonms/api/optum/common/{code}/{modifier-type}/modifier-crosswalk';
};

export type GetV1OptumcommonmsApiOptumCommonCodeModifierTypeModifierCrosswalkResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumCommonCodeNdcData = {
  body?: never;
  path: {
    code: string;
  };
  query?: {
    page?: number | string;
    size?: number | string;
  };
  url: '/v1/optumcommonms/api/optum/common/{code}/ndc';
};

export type GetV1OptumcommonmsApiOptumCommonCodeNdcResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumCommonCodetypeCodeCcmData = {
  body?: never;
  path: {
    codetype: 'cpt' | 'hcpcs' | 'i10_cm' | 'i10_pcs';
    code: string;
  };
  query?: never;
  url: '/v1/optumcommonms/api/optum/common/{codetype}/{code}/ccm';
};

export type GetV1OptumcommonmsApiOptumCommonCodetypeCodeCcmResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumCommonSourceRationaleData = {
  body?: never;
  path?: never;
  query?: {
    ddrId?: string;
    mnemonic?: string;
  };
  url: '/v1/optumcommonms/api/optum/common/source-rationale';
};

export type GetV1OptumcommonmsApiOptumCommonSourceRationaleResponses = {
  200: PhysicianClaimSourceRationale;
};

export type GetV1OptumcommonmsApiOptumCommonMedicareCarrierLocalitiesData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/v1/optumcommonms/api/optum/common/medicare-carrier-localities';
};

export type GetV1OptumcommonmsApiOptumCommonMedicareCarrierLocalitiesResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumCommonGetPolicyUrlContractrorIdPolicyIdData = {
  body?: never;
  path: {
    'contractror-id': string;
    'policy-id': string;
  };
  query: {
    'from-date': string;
    'to-date': string;
  };
  url: '/v1/optumcommonms/api/optum/common/get-policy-url/{contractror-id}/{policy-id}';
};

export type GetV1OptumcommonmsApiOptumCommonGetPolicyUrlContractrorIdPolicyIdResponses = {
  200: string;
};

export type GetV1OptumcommonmsApiOptumCommonCrossCoderListCodetypeCodeTabData = {
  body?: never;
  path: {
    code: string;
    codetype: 'cpt' | 'hcpcs' | 'i10_pcs' | 'i10_cm' | 'i9v1' | 'i9v3';
    tab: 'cpt' | 'hcpcs' | 'anesthesia_codes' | 'i10_pcs' | 'medicine_codes' | 'dental';
  };
  query?: {
    page?: number | string;
    limit?: number | string;
    sort?: Array<string>;
    filter?: string;
  };
  url: '/v1/optumcommonms/api/optum/common/cross-coder/list/{codetype}/{code}/{tab}';
};

export type GetV1OptumcommonmsApiOptumCommonCrossCoderListCodetypeCodeTabResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumCommonCompliancePlaceOfServiceCodesData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/v1/optumcommonms/api/optum/common/compliance/place-of-service-codes';
};

export type GetV1OptumcommonmsApiOptumCommonCompliancePlaceOfServiceCodesResponses = {
  200: Array<PlaceOfServiceValue>;
};

export type GetV1OptumcommonmsApiOptumCommonCodeSpecificGuidelinesCodetypeArticleCodeArticleIdData = {
  body?: never;
  path: {
    code: string;
    codetype: 'i10_cm' | 'i10_pcs';
    'article-id': string;
  };
  query?: never;
  url: '/v1/optumcommonms/api/optum/common/code-specific-guidelines/{codetype}/article/{code}/{article-id}';
};

export type GetV1OptumcommonmsApiOptumCommonCodeSpecificGuidelinesCodetypeArticleCodeArticleIdResponses = {
  200: unknown;
};

export type GetV1OptumcommonmsApiOptumCommonCodeSpecificGuidelinesCodetypeArticleListCodeData = {
  body?: never;
  path: {
    code: string;
    codetype: 'i10_cm' | 'i10_pcs';
  };
  query?: {
    page?: number | string;
    limit?: number | string;
  };
  url: '/v1/optumcommonms/api/optum/common/code-specific-guidelines/{codetype}/article-list/{code}';
};

export type GetV1OptumcommonmsApiOptumCommonCodeSpecificGuidelinesCodetypeArticleListCodeResponses = {
  200: unknown;
};

export type DeleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineEditsData = {
  body: Array<number>;
  path?: never;
  query?: never;
  url: '/v1/optumcommonms/app/optum/facility/claim/delete/claim-line-edits';
};

export type DeleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineEditsResponses = {
  200: string;
};

export type DeleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineClaimLineIdData = {
  body?: never;
  path: {
    'claim-line-id': number | string;
  };
  query?: never;
  url: '/v1/optumcommonms/app/optum/facility/claim/delete-claim-line/{claim-line-id}';
};

export type DeleteV1OptumcommonmsAppOptumFacilityClaimDeleteClaimLineClaimLineIdResponses = {
  200: string;
};

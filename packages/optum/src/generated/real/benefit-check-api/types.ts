// Written by scripts/generate-optum.mjs from Optum's document benefit-check-api; changes belong there.
export type BenefitCategoryResponse = {
  data?: BenefitCategoryResponseWrapper;
};

export type BenefitDetail = {
  benefitId?: string | null;
  benefitName?: string | null;
  benefitSummaryText?: string | null;
};

export type BenefitCategory = {
  categoryName?: string | null;
  categoryDetail?: Array<BenefitDetail> | null;
};

export type CheckPlanBenefitCategory = {
  eligibilityTransactionId?: string | null;
  newBenefits?: boolean | null;
  benefitCategory?: Array<BenefitCategory> | null;
};

export type BenefitCategoryResponseWrapper = {
  checkPlanBenefitCategory?: CheckPlanBenefitCategory;
};

export type BenefitLanguageResponse = {
  data?: BenefitLanguageResponseWrapper;
};

export type LimitException = {
  description?: string | null;
  details?: string | null;
};

export type BenefitNetworkSection = {
  costs?: string | null;
  networkStatus?: Array<string | null> | null;
};

export type BenefitLanguage = {
  benefitName?: string | null;
  benefitDetails?: string | null;
  benefitInformationSection?: Array<string | null> | null;
  benefitNetworkSection?: Array<BenefitNetworkSection> | null;
  limitsAndExceptions?: Array<LimitException> | null;
};

export type CheckPlanBenefitLanguage = {
  newBenefits?: boolean | null;
  benefits?: BenefitLanguage;
};

export type BenefitLanguageResponseWrapper = {
  checkPlanBenefitLanguage?: CheckPlanBenefitLanguage;
};

export type ReferralInquiryResponse = {
  data?: ReferralInquiryResponseWrapper;
};

export type ReferralInquiry = {
  referralIndicator?: string | null;
};

export type ReferralInquiryResponseWrapper = {
  referralInquiry?: ReferralInquiry;
};

export type BenefitCheckResponse = {
  data?: BenefitCheckResponseWrapper;
};

export type ServicePriorAuth = {
  isPriorAuthOnFile?: boolean | null;
  messages?: Array<Message> | null;
  serviceOutcomeCode?: string | null;
};

export type Message = {
  messageText?: string | null;
};

export type ServiceOutcome = {
  procedureCode?: string | null;
  procedureCodeDescription?: string | null;
  servicePriorAuth?: ServicePriorAuth;
};

export type CaseService = {
  procedureCode?: string | null;
  serviceDecision?: string | null;
  serviceMessage?: string | null;
};

export type MatchedPriorAuths = {
  caseDecision?: string | null;
  caseServices?: Array<CaseService> | null;
  caseStatus?: string | null;
  serviceReferenceNumber?: string | null;
};

export type Member = {
  groupNumber?: string | null;
  memberId?: string | null;
};

export type CaseSummary = {
  member?: Member;
  placeOfServiceCode?: string | null;
  requestingProviderNPI?: string | null;
  requestingProviderTin?: string | null;
};

export type CasePriorAuth = {
  requestMessages?: Array<Message> | null;
  requestOutcomeCode?: string | null;
  requestOutcomeCodeDescription?: string | null;
  requestReferenceNumber?: string | null;
};

export type CaseOutcome = {
  casePriorAuth?: CasePriorAuth;
};

export type CheckPriorAuthBenefitCoverage = {
  caseOutcome?: CaseOutcome;
  caseSummary?: CaseSummary;
  matchedPriorAuths?: Array<MatchedPriorAuths> | null;
  serviceOutcomes?: Array<ServiceOutcome> | null;
};

export type BenefitCheckResponseWrapper = {
  checkPriorAuthBenefitCoverage?: CheckPriorAuthBenefitCoverage;
};

export type ProviderDetailInput = {
  providerLastOrOrganizationName: string;
  providerFirstName?: string;
  providerNPI?: string;
};

export type BeneficiaryDetailInput = {
  beneficiaryId: string;
  dateOfBirth: string;
  firstName: string;
  lastName: string;
  groupNumber: string;
  serviceStartDate?: string;
  serviceEndDate?: string;
};

export type FacilityServiceDetailInput = {
  facilityServiceStartDate: string;
  facilityServiceEndDate: string;
  isPatientAdmitted?: boolean;
  isPatientDischarged?: boolean;
};

export type DiagnosisCodesInput = {
  diagnosisTypeCode: string;
  diagnosisCode: string;
};

export type ProcedureDetailsInput = {
  procedureCode: string;
  codeType?: string;
  isPrimary?: boolean;
  serviceStartDate?: string;
  serviceEndDate?: string;
  diagnosisCode: string;
  procedureUnitPerFrequencyCount?: string;
  procedureUnitOfMeasure?: string;
  procedureFrequency?: string;
  procedureUnitCount?: string;
  procedureBilledChargeAmount?: string;
  serviceDetailDescription: string;
};

export type ProviderRoleInput = {
  role: string;
};

export type AddressInput = {
  line1: string;
  line2?: string;
  city: string;
  state: string;
  zip: string;
  zip4?: string;
};

export type CaseDetailProviderInput = {
  providerType: string;
  providerTaxIdNumber: string;
  providerNPI: string;
  providerFirstName?: string;
  providerLastOrOrganizationName: string;
  address: AddressInput;
  providerRoles: Array<ProviderRoleInput>;
  procedureDetails: Array<ProcedureDetailsInput>;
};

export type ServiceLocationInput = {
  placeOfServiceCode: string;
  claimType: string;
  serviceDetail: string;
  serviceDescription: string;
};

export type PostOihubPatientBenefitCheckV1Data = {
  body: {
    operationName?: string;
    query: string;
    variables?: {
      benChkInput?: {
        beneficiaryDetail: BeneficiaryDetailInput;
        serviceLocation: ServiceLocationInput;
        caseDetailProvider: Array<CaseDetailProviderInput>;
        diagnosisCodes: Array<DiagnosisCodesInput>;
        facilityServiceDetail: FacilityServiceDetailInput;
        payerId: string;
      };
      refInqInput?: {
        beneficiaryDetail: BeneficiaryDetailInput;
        providerDetail: ProviderDetailInput;
        payerId: string;
      };
      benLangInput?: {
        beneficiaryDetail?: BeneficiaryDetailInput;
        eligibilityTransactionId?: string;
        benefitId: string;
        payerId: string;
      };
      benCatgInput?: {
        beneficiaryDetail: BeneficiaryDetailInput;
        searchPhrase?: string;
        payerId: string;
      };
    };
  };
  headers: {
    providerTaxId: string;
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path?: never;
  query?: never;
  url: '/oihub/patient/benefit/check/v1';
};

export type PostOihubPatientBenefitCheckV1Responses = {
  200: {
    data?: {
      checkPlanBenefitLanguage?: BenefitLanguageResponse;
      checkPriorAuthBenefitCoverage?: BenefitCheckResponse;
      checkPlanBenefitCategory?: BenefitCategoryResponse;
      referralInquiry?: ReferralInquiryResponse;
    } | null;
    errors?: Array<{
      code?: string | null;
      description?: string | null;
    } | null> | null;
  };
};

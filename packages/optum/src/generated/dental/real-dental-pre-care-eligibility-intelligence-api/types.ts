// Written by scripts/generate-optum.mjs from Optum's document real-dental-pre-care-eligibility-intelligence-api; changes belong there.
export type Procedure = {
  procedure?: {
    codeValue?: string | null;
    codeDesc?: string | null;
  } | null;
  procedureCategory?: string | null;
  inNetworkFrequency?: string | null;
  outOfNetworkFrequency?: string | null;
  ageLimit?: string | null;
  alternateBenefit?: string | null;
  serviceCount?: number | null;
  relatedCode?: Array<string | null> | null;
  services?: Array<{
    [key: string]: unknown;
  } | null> | null;
};

export type BenefitUtilization = {
  memberName?: {
    [key: string]: unknown;
  } | null;
  memberRelationship?: string | null;
  procedures?: Array<Procedure> | null;
};

export type BenefitSummary = {
  member?: {
    subscriberId?: string | null;
    groupId?: string | null;
  } | null;
  planLevelBenefits?: Array<{
    [key: string]: unknown;
  } | null> | null;
  categoryLevelBenefits?: Array<{
    [key: string]: unknown;
  } | null> | null;
};

export type FootNoteInfo = {
  benefitSummaryType?: string | null;
  benefitSummaryDescription?: string | null;
  benefitSummarySequenceNumber?: string | null;
  benefitSummaryText?: string | null;
};

export type BenefitNotes = {
  result?: {
    benefitNotes?: {
      footNoteInfo?: Array<FootNoteInfo> | null;
    } | null;
  } | null;
};

export type InsuranceInfo = {
  policyNumber?: string | null;
  planTypeDescription?: string | null;
  groupName?: string | null;
  productType?: string | null;
  payerId?: string | null;
  insuranceType?: string | null;
  eligibilityStartDate?: string | null;
  eligibilityEndDate?: string | null;
  planStartDate?: string | null;
  planEndDate?: string | null;
  policyStatus?: string | null;
  productId?: string | null;
  productCode?: string | null;
};

export type Member = {
  memberId?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  middleName?: string | null;
  dateOfBirth?: string | null;
  gender?: string | null;
  relationshipCode?: string | null;
};

export type EligibilityInfo = {
  trnId?: string | null;
  member?: Member;
  insuranceInfo?: InsuranceInfo;
};

export type Eligibility = {
  eligibilityInfo?: EligibilityInfo;
  benefitNotes?: BenefitNotes;
  benefitSummary?: BenefitSummary;
  benefitUtilization?: BenefitUtilization;
};

export type EligibilityResponse = {
  data?: {
    checkEnhancedEligibility?: {
      eligibility?: Array<Eligibility> | null;
    } | null;
  } | null;
};

export type EligibilityInput = {
  dateOfBirth: string;
  firstName: string;
  lastName: string;
  memberId: string;
  payerId: string;
  providerFirstName?: string;
  providerLastName?: string;
  providerNPI?: string;
  serviceStartDate?: string;
  serviceEndDate?: string;
  coverageTypes?: Array<string>;
};

export type EligibilityVariables = {
  input?: EligibilityInput;
};

export type EligibilityRequest = {
  query: string;
  variables?: EligibilityVariables;
};

export type GetOihubDntEnhEligibilityPreserviceV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/oihub/dnt/enh/eligibility/preservice/v1/healthcheck';
};

export type GetOihubDntEnhEligibilityPreserviceV1HealthcheckResponses = {
  200: {
    status?: string | null;
  };
};

export type PostOihubDntEnhEligibilityPreserviceV1Data = {
  body: EligibilityRequest;
  headers: {
    providertaxid: string;
  };
  path?: never;
  query?: never;
  url: '/oihub/dnt/enh/eligibility/preservice/v1';
};

export type PostOihubDntEnhEligibilityPreserviceV1Responses = {
  200: EligibilityResponse;
};

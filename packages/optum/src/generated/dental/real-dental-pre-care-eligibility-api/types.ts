// Written by scripts/generate-optum.mjs from Optum's document real-dental-pre-care-eligibility-api; changes belong there.
export type DelegatedInfo = {
  entity?: string | null;
  contact?: {
    phone?: string | null;
  } | null;
  addresses?: Array<Address> | null;
};

export type Address = {
  type?: string | null;
  street1?: string | null;
  street2?: string | null;
  city?: string | null;
  state?: string | null;
  country?: string | null;
  zip?: string | null;
  zip4?: string | null;
};

export type PlanAmount = {
  networkStatus?: string | null;
  planAmount?: number | null;
  remainingAmount?: number | null;
};

export type PlanLevel = {
  level?: string | null;
  family?: Array<PlanAmount> | null;
  individual?: Array<PlanAmount> | null;
};

export type AssociatedIds = {
  alternateId?: string | null;
  subscriberId?: string | null;
  mbiNumber?: string | null;
  healthInsuranceExchangeId?: string | null;
};

export type InsuranceInfo = {
  policyNumber?: string | null;
  eligibilityStartDate?: string | null;
  eligibilityEndDate?: string | null;
  planStartDate?: string | null;
  planEndDate?: string | null;
  policyStatus?: string | null;
  planTypeDescription?: string | null;
  groupName?: string | null;
  address?: Address;
  stateOfIssueCode?: string | null;
  productType?: string | null;
  productCode?: string | null;
  payerId?: string | null;
  lineOfBusinessCode?: string | null;
  governmentProgramCode?: string | null;
  coverageType?: string | null;
  insuranceTypeCode?: string | null;
  insuranceType?: string | null;
};

export type Contact = {
  addresses?: Array<Address> | null;
};

export type CodeDescription = {
  code?: string | null;
  description?: string | null;
};

export type Member = {
  memberId?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  lastName?: string | null;
  suffix?: string | null;
  dateOfBirth?: string | null;
  gender?: string | null;
  relationshipCode?: string | null;
  dependentSequenceNumber?: string | null;
  individualRelationship?: CodeDescription;
  relationshipType?: CodeDescription;
};

export type EligibilityInfo = {
  trnId?: string | null;
  member?: Member;
  contact?: Contact;
  insuranceInfo?: InsuranceInfo;
  associatedIds?: AssociatedIds;
  planLevels?: Array<PlanLevel> | null;
  delegatedInfo?: Array<DelegatedInfo> | null;
};

export type EligibilityRecord = {
  eligibilityInfo?: EligibilityInfo;
};

export type EligibilityResponse = {
  data?: {
    checkEligibility?: {
      eligibility?: Array<EligibilityRecord> | null;
    } | null;
  } | null;
};

export type EligibilityInput = {
  memberId: string;
  firstName: string;
  lastName: string;
  dateOfBirth: string;
  serviceStartDate: string;
  serviceEndDate: string;
  coverageTypes: Array<string>;
  payerId: string;
  providerFirstName: string;
  providerLastName: string;
  providerNPI: string;
};

export type GraphQlRequest = {
  query: string;
  variables?: {
    input: EligibilityInput;
  };
};

export type PostOihubDentalEligibilityPreserviceV1Data = {
  body: GraphQlRequest;
  headers: {
    environment?: string;
    providerTaxId: string;
  };
  path?: never;
  query?: never;
  url: '/oihub/dental/eligibility/preservice/v1';
};

export type PostOihubDentalEligibilityPreserviceV1Responses = {
  200: EligibilityResponse;
};

export type GetOihubDentalEligibilityPreserviceV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/oihub/dental/eligibility/preservice/v1/healthcheck';
};

export type GetOihubDentalEligibilityPreserviceV1HealthcheckResponses = {
  200: unknown;
};

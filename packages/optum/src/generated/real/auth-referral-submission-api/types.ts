// Written by scripts/generate-optum.mjs from Optum's document auth-referral-submission-api; changes belong there.
export type PatientInput = {
  firstName: string;
  lastName: string;
  id: string;
  dateOfBirth: string;
  groupNumber: string;
  stateCode?: string;
  zipCode?: string;
};

export type ProviderAddressInput = {
  addressLine1: string;
  addressLine2?: string;
  city?: string;
  state: string;
  zip: string;
  zip4?: string;
};

export type PriorAuthSearchProviderInput = {
  firstName?: string;
  lastOrOrgName: string;
  address: ProviderAddressInput;
};

export type PaginationInput = {
  nextPageToken?: string;
};

export type ReferralQuantityInput = {
  quantity: number;
  qualifier: string;
};

export type ServiceInput = {
  diagnosisCodes: Array<string>;
  referralQuantity: ReferralQuantityInput;
  startDate: string;
  endDate?: string;
  comment?: string;
};

export type ReferralSubmitProviderInput = {
  npi: string;
  taxId: string | number;
  zip: string;
  firstName?: string;
  lastOrOrgName?: string;
  specialityCode?: string;
  gender?: string;
  city?: string;
  state?: string;
  radius?: number;
  contactName?: string;
  phoneNumber?: string;
  preferredLanguage?: string;
};

export type ProviderInput = {
  zip?: string;
  radius?: number;
  firstName?: string;
  lastOrOrgName?: string;
  npi?: string;
  taxId?: string | number;
  preferredLanguage?: string;
  specialityCode?: string;
  gender?: string;
};

export type ClinicalNote = {
  createdTime?: string | null;
  createdBy?: string | null;
  noteText?: string | null;
};

export type RejectionReason = {
  rejectionLevel?: string | null;
  reasonDescription?: string | null;
  rejectionCode?: string | null;
  followUpAction?: string | null;
  rejectionReason?: string | null;
  validRequestIndicator?: string | null;
};

export type PatientDetails = {
  id?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  lastName?: string | null;
  dateOfBirth?: string | null;
  groupNumber?: string | null;
  relationshipCode?: string | null;
  relationshipDesc?: string | null;
  product?: string | null;
  effectiveDate?: string | null;
  terminationDate?: string | null;
  insuranceType?: string | null;
  verbalLanguagePreference?: string | null;
  writtenLanguagePreference?: string | null;
  informationalMessage?: string | null;
};

export type CaseDetail = {
  serviceReferenceNumber?: string | null;
  caseStatus?: string | null;
  caseStatusReason?: string | null;
  primaryCarePhysician?: string | null;
  advanceNotifyDateTime?: string | null;
  admissionNotifyDateTime?: string | null;
  expectedServiceStartDate?: string | null;
  expectedServiceEndDate?: string | null;
  actualServiceStartDate?: string | null;
  actualServiceEndDate?: string | null;
};

export type ReferralSearchResult = {
  referralId?: string | null;
  referralStatus?: string | null;
  referralStatusCode?: string | null;
  requestingProvider?: SearchProvider;
  servicingProvider?: SearchProvider;
  service?: ServiceResponse;
  rejectionResponse?: RejectionReason;
};

export type ReferralQuantity = {
  quantity?: number | null;
  qualifier?: string | null;
  qualifierDesc?: string | null;
  remaining?: number | null;
};

export type ServiceResponse = {
  diagnosisCodes?: Array<string | null> | null;
  referralQuantity?: ReferralQuantity;
  startDate?: string | null;
  endDate?: string | null;
  comment?: string | null;
};

export type ProviderSpeciality = {
  code?: string | null;
  description?: string | null;
};

export type AddressBase = {
  addressLine1?: string | null;
  addressLine2?: string | null;
  city?: string | null;
  state?: string | null;
  zip?: string | null;
  zip4?: string | null;
};

export type SearchProvider = {
  name?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  lastName?: string | null;
  providerOrganizationName?: string | null;
  npi?: string | null;
  taxId?: string | number;
  contactName?: string | null;
  phoneNumber?: string | null;
  fax?: string | null;
  networkStatus?: string | null;
  address?: AddressBase;
  providerSpeciality?: ProviderSpeciality;
};

export type ProviderSearchResponse = {
  providers?: Array<ExtendedProvider> | null;
  pagination?: Pagination;
};

export type Pagination = {
  totalRecords?: string | null;
  nextPageToken?: string | null;
};

export type ExtendedProvider = {
  name?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  lastName?: string | null;
  providerOrganizationName?: string | null;
  npi?: string | null;
  taxId?: string | number;
  contactName?: string | null;
  phoneNumber?: string | null;
  fax?: string | null;
  networkStatus?: string | null;
  address?: AddressBase;
  uniqueProviderIdentifier?: string | null;
  providerType?: string | null;
  providerSpeciality?: Array<ProviderSpeciality> | null;
  gender?: string | null;
  distance?: string | null;
  handicapAccessible?: boolean | null;
};

export type PriorAuthSearchResponse = {
  caseSummary?: Array<CaseSummary> | null;
  caseDescription?: CaseDescription;
};

export type FollowUpContact = {
  contactName?: string | null;
  phoneNumber?: string | null;
  fax?: string | null;
  departmentType?: string | null;
  contactRoleType?: string | null;
  emailAddress?: string | null;
  medicalRecordNumber?: string | null;
  memberPhone?: string | null;
};

export type ContactBase = {
  contactName?: string | null;
  phoneNumber?: string | null;
  fax?: string | null;
};

export type ProcedureCodeDetail = {
  codePointer?: string | null;
  code?: string | null;
  description?: string | null;
  coverageStatus?: string | null;
  servicingProvider?: Provider;
  serviceDetail?: string | null;
  expectedFromDate?: string | null;
  expectedToDate?: string | null;
  procedureUnitPerFrequencyCount?: string | null;
  procedureUnitOfMeasure?: string | null;
  procedureFrequency?: string | null;
  procedureUnitCount?: string | null;
  dmeProcurementType?: string | null;
  dmeTotalCost?: string | null;
  dmeClinicalIllnessDescText?: string | null;
  dmeSupplyDescText?: string | null;
  dmeEnternalFeedingSSONutrInd?: boolean | null;
  dmeFormulaNameText?: string | null;
  dmeMedicalConditionText?: string | null;
};

export type AddressExt = {
  addressLine1?: string | null;
  addressLine2?: string | null;
  city?: string | null;
  state?: string | null;
  zip?: string | null;
  zip4?: string | null;
};

export type Provider = {
  name?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  lastName?: string | null;
  providerOrganizationName?: string | null;
  npi?: string | null;
  taxId?: string | number;
  contactName?: string | null;
  phoneNumber?: string | null;
  fax?: string | null;
  networkStatus?: string | null;
  address?: AddressExt;
};

export type DiagnosisDetail = {
  codePointer?: string | null;
  code?: string | null;
  description?: string | null;
};

export type FacilityServiceDetails = {
  startDate?: string | null;
  endDate?: string | null;
  serviceDescription?: string | null;
  isPatientAdmitted?: string | null;
  expectedAdmissionDate?: string | null;
  expectedDischargeDate?: string | null;
  actualAdmissionDateTime?: string | null;
  isPatientDischarged?: string | null;
  dischargeDate?: string | null;
  dischargeLocation?: string | null;
};

export type ServiceDetails = {
  placeOfService?: string | null;
  serviceDescription?: string | null;
  serviceDetails?: string | null;
};

export type FacilityDetails = {
  name?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  lastName?: string | null;
  providerOrganizationName?: string | null;
  npi?: string | null;
  taxId?: string | number;
  contactName?: string | null;
  phoneNumber?: string | null;
  fax?: string | null;
  networkStatus?: string | null;
  address?: AddressExt;
  coverage?: string | null;
};

export type CoverageStatusItem = {
  overallCoverageStatus?: string | null;
  procedureCode?: string | null;
  description?: string | null;
  coverageStatus?: string | null;
  decisionDate?: string | null;
  geneticMolecularTestCode?: string | null;
  geneticMolecularTestReviewType?: string | null;
};

export type CaseDescription = {
  caseSearchMessages?: Array<string | null> | null;
  caseDetail?: CaseDetail;
  coverageStatus?: Array<CoverageStatusItem> | null;
  clinicalNotes?: Array<ClinicalNote> | null;
  patientDetails?: PatientDetails;
  submittingProvider?: Provider;
  admittingAttendingProvider?: Provider;
  orderingProvider?: Provider;
  facilityDetails?: FacilityDetails;
  serviceDetails?: ServiceDetails;
  facilityServiceDetails?: FacilityServiceDetails;
  diagnosisDetails?: Array<DiagnosisDetail> | null;
  procedureCodeDetails?: Array<ProcedureCodeDetail> | null;
  expeditedRequestReview?: boolean | null;
  initialContact?: ContactBase;
  followUpContact?: FollowUpContact;
};

export type CaseSummary = {
  serviceReferenceNumber?: string | null;
  memberID?: string | null;
  memberFirstName?: string | null;
  memberLastName?: string | null;
  serviceSetting?: string | null;
  placeOfService?: string | null;
  serviceDates?: string | null;
  caseStatus?: string | null;
  overallCoverageStatus?: string | null;
};

export type ReferralSearchResponse = {
  referrals?: Array<ReferralSearchResult> | null;
  pagination?: Pagination;
};

export type Payer = {
  id?: string | null;
  name?: string | null;
  messages?: Array<string | null> | null;
};

export type Decision = {
  decisionType?: string | null;
  certificationAction?: string | null;
  reviewDecisionReason?: string | null;
  startDate?: string | null;
  endDate?: string | null;
  referralQuantity?: ReferralQuantity;
};

export type Patient = {
  id?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  lastName?: string | null;
  dateOfBirth?: string | null;
  groupNumber?: string | null;
  relationshipCode?: string | null;
  relationshipDesc?: string | null;
};

export type ReferralSubmitResponse = {
  referralId?: string | null;
  referralStatus?: string | null;
  payer?: Payer;
  requestingProvider?: Provider;
  servicingProvider?: Provider;
  patient?: Patient;
  decisions?: Array<Decision> | null;
  x12Response?: string | null;
  rejectionReasons?: Array<RejectionReason> | null;
};

export type PostOihubPatientAuthReferralV1Data = {
  body: {
    query: string;
    variables?: {
      providerSearchInput?: {
        searchType: string;
        provider: ProviderInput;
        patient: PatientInput;
        pagination?: PaginationInput;
        payerId: string;
      };
      referralSubmitInput?: {
        requestingProvider: ReferralSubmitProviderInput;
        patient: PatientInput;
        service: ServiceInput;
        servicingProvider: ReferralSubmitProviderInput;
        payerId: string;
      };
      referralSearchInput?: {
        patient: PatientInput;
        serviceStartDate: string;
        serviceEndDate: string;
        status?: string;
        pagination?: PaginationInput;
        payerId: string;
      };
      priorAuthSearchInput?: {
        serviceReferenceNumber?: string;
        corporateTin: string;
        provider: PriorAuthSearchProviderInput;
        member: PatientInput;
        serviceSetting?: string;
        status?: string;
        startDate?: string;
        endDate?: string;
        payerId: string;
      };
    };
    operationName?: string;
  };
  headers: {
    providerTaxId: string;
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path?: never;
  query?: never;
  url: '/oihub/patient/auth/referral/v1';
};

export type PostOihubPatientAuthReferralV1Responses = {
  200: {
    errors?: Array<{
      description?: string | null;
      code?: string | null;
    } | null> | null;
    data?: {
      searchProviders?: ProviderSearchResponse;
      searchPriorAuths?: PriorAuthSearchResponse;
      searchReferrals?: ReferralSearchResponse;
      submitReferral?: ReferralSubmitResponse;
    } | null;
  };
};

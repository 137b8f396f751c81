// Written by scripts/generate-optum.mjs from Optum's document optum-real-pre-service-eligibility-api; changes belong there.
export type RelationShipInfo = {
  code?: string | null;
  description?: string | null;
};

export type CoPayDetails = {
  isSingleMessageDetail?: boolean | null;
  isViewDetail?: boolean | null;
  messages?: Array<string | null> | null;
  subMessages?: Array<SubMessageCopay> | null;
  limitationInfo?: Array<LimitationInfo> | null;
  isMultipleCopaysFound?: boolean | null;
  isMultipleCoinsuranceFound?: boolean | null;
};

export type LimitationInfo = {
  lmtPeriod?: string | null;
  lmtType?: string | null;
  lmtOccurPerPeriod?: string | null;
  lmtDollarPerPeriod?: string | null;
  message?: string | null;
};

export type CopayDetail = {
  amount?: string | null;
  serviceSetting?: string | null;
};

export type ExactCopay = {
  coveredStatus?: string | null;
  copayDetails?: Array<CopayDetail> | null;
};

export type SubMessageCopay = {
  service?: string | null;
  status?: string | null;
  copay?: string | null;
  frequency?: string | null;
  msg?: string | null;
  startDate?: string | null;
  endDate?: string | null;
  minCopay?: string | null;
  minCopayMsg?: string | null;
  maxCopay?: string | null;
  maxCopayMsg?: string | null;
  isPrimaryIndicator?: boolean | null;
  exactCopay?: ExactCopay;
};

export type CoInsuranceListItem = {
  placeOfService?: string | null;
  coinsurancePercent?: string | null;
  service?: string | null;
  messages?: Array<string | null> | null;
  startDate?: string | null;
  endDate?: string | null;
};

export type ServiceDetails = {
  service?: string | null;
  serviceCode?: string | null;
  serviceDate?: string | null;
  status?: string | null;
  planAmount?: string | null;
  remainingAmount?: string | null;
  metYearToDateAmount?: string | null;
  message?: Messages;
};

export type CoPayListItem = {
  placeOfService?: string | null;
  copay?: string | null;
  service?: string | null;
  startDate?: string | null;
  endDate?: string | null;
  messages?: Array<string | null> | null;
};

export type SubMessage = {
  service?: string | null;
  status?: string | null;
  copay?: string | null;
  msg?: string | null;
  startDate?: string | null;
  endDate?: string | null;
  minCopay?: string | null;
  minCopayMsg?: string | null;
  maxCopay?: string | null;
  maxCopayMsg?: string | null;
  isPrimaryIndicator?: boolean | null;
};

export type MessageDetail = {
  isSingleMessageDetail?: boolean | null;
  isViewDetail?: boolean | null;
  messages?: Array<string | null> | null;
  subMessages?: Array<SubMessage> | null;
  limitationInfo?: Array<LimitationInfo> | null;
  isMultipleCopaysFound?: boolean | null;
  isMultipleCoinsuranceFound?: boolean | null;
};

export type Messages = {
  coPay?: CoPayDetails;
  coInsurance?: MessageDetail;
  deductible?: MessageDetail;
  benefitsAllowed?: MessageDetail;
  benefitsRemaining?: MessageDetail;
  coPayList?: Array<CoPayListItem> | null;
  coInsuranceList?: Array<CoInsuranceListItem> | null;
};

export type PrimaryCarePhysician = {
  lastName?: string | null;
  firstName?: string | null;
  middleName?: string | null;
  phoneNumber?: string | null;
  address?: Address;
  affiliateHospitalName?: string | null;
  providerGroupName?: string | null;
  pcpSpeciality?: string | null;
  pcpStartDate?: string | null;
  pcpEndDate?: string | null;
  providerNPI?: string | null;
  providerTIN?: string | null;
  acoNetworkDescription?: string | null;
  acoNetworkId?: string | null;
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

export type ContactDetails = {
  phone?: string | null;
  fax?: string | null;
  email?: string | null;
};

export type ServiceLevel = {
  family?: Array<ServiceDetail> | null;
  individual?: Array<ServiceDetail> | null;
};

export type ServiceDetail = {
  networkStatus?: string | null;
  services?: Array<ServiceDetails> | null;
};

export type PatientLiability = {
  startDate?: string | null;
  endDate?: string | null;
  amount?: string | null;
  amountFrequency?: string | null;
  remainingAmount?: string | null;
  metYtdAmount?: string | null;
};

export type Eligibility = {
  eligibilityInfo?: EligibilityBasic;
  primaryCarePhysician?: PrimaryCarePhysician;
  coordinationOfBenefits?: Array<CoordinationOfBenefits> | null;
  idCardImages?: Array<IdCard> | null;
  providerNetwork?: ProviderNetwork;
  serviceLevels?: Array<ServiceLevel> | null;
  additionalInfo?: AdditionalInfo;
  otherBeneficiaries?: Array<MemberInfo> | null;
};

export type TransferOfPropertyPenaltyPeriod = {
  startDate?: string | null;
  endDate?: string | null;
};

export type WaiverLiability = {
  startDate?: string | null;
  endDate?: string | null;
  amount?: string | null;
  amountFrequency?: string | null;
  remainingAmount?: string | null;
  metYtdAmount?: string | null;
};

export type MedicaidEntitlement = {
  waiverLiabilityList?: Array<WaiverLiability> | null;
  patientLiabilityList?: Array<PatientLiability> | null;
  transferOfPropertyPenaltyPeriod?: Array<TransferOfPropertyPenaltyPeriod> | null;
};

export type AdditionalInfo = {
  fundingType?: string | null;
  businessSegment?: string | null;
  sizeDefinitionDescription?: string | null;
  revenueArrangementDescription?: string | null;
  hsa?: string | null;
  cdhp?: string | null;
  cmsHId?: string | null;
  cmsPackageBenefitPlanCode?: string | null;
  cmsSegmentId?: string | null;
  cmsContractId?: string | null;
  benefitPlanId?: string | null;
  virtualVisit?: string | null;
  designatedVirtualClinicNetwork?: string | null;
  medicaidVariableCode?: string | null;
  hraBalance?: string | null;
  hraMessage?: string | null;
  hraUnavailableMessage?: string | null;
  graceMessageByState?: string | null;
  gracePaidThrough?: string | null;
  gracePeriodMonth?: string | null;
  medicareGuidelines?: boolean | null;
  medicareEntitlementReason?: string | null;
  medicaidEntitlement?: Array<MedicaidEntitlement> | null;
};

export type ProviderNetwork = {
  status?: string | null;
  tier?: string | null;
  speciality?: string | null;
};

export type IdCard = {
  side?: string | null;
  content?: string | null;
  contentType?: string | null;
};

export type CobUpdateInformation = {
  cobUpdateMessage?: string | null;
  cobLastVerifiedDate?: string | null;
};

export type CobPrimacy = {
  indicator?: string | null;
  description?: string | null;
  message?: string | null;
};

export type Payer = {
  name?: string | null;
  phoneNumber?: string | null;
  address?: Address;
};

export type CobPolicy = {
  policyNumber?: string | number;
  groupNumber?: string | null;
  coverageType?: string | null;
  insuranceTypeCode?: string | null;
  medicareEntitlementType?: string | null;
  medicareEntitlementReason?: string | null;
  effectiveDate?: string | null;
  terminationDate?: string | null;
  verificationDate?: string | null;
};

export type CobMember = {
  id?: string | null;
  name?: string | null;
};

export type CobDetail = {
  member?: CobMember;
  policy?: CobPolicy;
  payer?: Payer;
  cobPrimacy?: CobPrimacy;
};

export type CoordinationOfBenefits = {
  coordinationOfBenefitDetails?: Array<CobDetail> | null;
  cobUpdateInformation?: CobUpdateInformation;
  disclaimer?: string | null;
};

export type DelegatedInfo = {
  entity?: string | null;
  payerId?: string | null;
  contact?: ContactDetails;
  addresses?: Array<Address> | null;
};

export type PlanDetail = {
  networkStatus?: string | null;
  planAmount?: string | null;
  planAmountFrequency?: string | null;
  remainingAmount?: string | null;
};

export type PlanLevel = {
  level?: string | null;
  family?: Array<PlanDetail> | null;
  individual?: Array<PlanDetail> | null;
};

export type AssociatedIds = {
  alternateId?: string | null;
  medicaidRecipientId?: string | null;
  exchangeMemberId?: string | null;
  alternateSubscriberId?: string | null;
  hicNumber?: string | null;
  mbiNumber?: string | null;
  subscriberMemberFacingIdentifier?: string | null;
  survivingSpouseId?: string | null;
  subscriberId?: string | number;
  memberReplacementId?: string | null;
  legacyMemberId?: string | null;
  healthInsuranceExchangeId?: string | null;
};

export type InsuranceInfo = {
  policyNumber?: string | number;
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
  productId?: string | null;
  productCode?: string | null;
  payerId?: string | null;
  lineOfBusinessCode?: string | null;
  governmentProgramCode?: string | null;
  coverageType?: string | null;
  insuranceTypeCode?: string | null;
  insuranceType?: string | null;
};

export type ContactInfo = {
  addresses?: Array<Address> | null;
};

export type MemberInfo = {
  memberId?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  middleName?: string | null;
  suffix?: string | null;
  dateOfBirth?: string | null;
  gender?: string | null;
  relationshipCode?: string | null;
  dependentSequenceNumber?: string | null;
  individualRelationship?: RelationShipInfo;
  relationshipType?: RelationShipInfo;
};

export type EligibilityBasic = {
  trnId?: string | null;
  member?: MemberInfo;
  contact?: ContactInfo;
  insuranceInfo?: InsuranceInfo;
  associatedIds?: AssociatedIds;
  planLevels?: Array<PlanLevel> | null;
  delegatedInfo?: Array<DelegatedInfo> | null;
};

export type EligibilityPreCheckResponseWrapper = {
  checkEligibility?: EligibilityResponse;
};

export type EligibilityResponse = {
  eligibility?: Array<Eligibility> | null;
};

export type Input = {
  memberId?: string;
  firstName?: string;
  lastName?: string;
  groupNumber?: string;
  dateOfBirth?: string;
  serviceStartDate?: string;
  serviceEndDate?: string;
  coverageTypes?: Array<string>;
  payerId: string;
  trnId?: string;
  serviceLevelCodes?: Array<string>;
  providerFirstName?: string;
  providerLastName: string;
  providerNPI?: string;
  planStartDate?: string;
  planEndDate?: string;
  familyIndicator?: string;
  addressLineOne?: string;
  addressLineTwo?: string;
  city?: string;
  state?: string;
  zip?: string;
};

export type Variables = {
  input?: Input;
};

export type EligibilityPreCheckRequest = {
  query?: string;
  variables?: Variables;
};

export type PostOihubEligibilityV1PreServiceMemberData = {
  body: EligibilityPreCheckRequest;
  headers: {
    providerTaxId: string;
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path?: never;
  query?: never;
  url: '/oihub/eligibility/v1/pre-service/member';
};

export type PostOihubEligibilityV1PreServiceMemberResponses = {
  200: {
    data?: EligibilityPreCheckResponseWrapper;
  };
};

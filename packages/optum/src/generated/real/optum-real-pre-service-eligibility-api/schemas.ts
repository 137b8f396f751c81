// Written by scripts/generate-optum.mjs from Optum's document optum-real-pre-service-eligibility-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zRelationShipInfo: Check = z.looseObject({
    code: z.string().nullish(),
    description: z.string().nullish()
  });

  const zLimitationInfo: Check = z.looseObject({
    lmtPeriod: z.string().nullish(),
    lmtType: z.string().nullish(),
    lmtOccurPerPeriod: z.string().nullish(),
    lmtDollarPerPeriod: z.string().nullish(),
    message: z.string().nullish()
  });

  const zCopayDetail: Check = z.looseObject({
    amount: z.string().nullish(),
    serviceSetting: z.string().nullish()
  });

  const zExactCopay: Check = z.looseObject({
    coveredStatus: z.string().nullish(),
    copayDetails: z.array(zCopayDetail).nullish()
  });

  const zSubMessageCopay: Check = z.looseObject({
    service: z.string().nullish(),
    status: z.string().nullish(),
    copay: z.string().nullish(),
    frequency: z.string().nullish(),
    msg: z.string().nullish(),
    startDate: z.string().nullish(),
    endDate: z.string().nullish(),
    minCopay: z.string().nullish(),
    minCopayMsg: z.string().nullish(),
    maxCopay: z.string().nullish(),
    maxCopayMsg: z.string().nullish(),
    isPrimaryIndicator: z.boolean().nullish(),
    exactCopay: zExactCopay.optional()
  });

  const zCoPayDetails: Check = z.looseObject({
    isSingleMessageDetail: z.boolean().nullish(),
    isViewDetail: z.boolean().nullish(),
    messages: z.array(z.string().nullable()).nullish(),
    subMessages: z.array(zSubMessageCopay).nullish(),
    limitationInfo: z.array(zLimitationInfo).nullish(),
    isMultipleCopaysFound: z.boolean().nullish(),
    isMultipleCoinsuranceFound: z.boolean().nullish()
  });

  const zCoInsuranceListItem: Check = z.looseObject({
    placeOfService: z.string().nullish(),
    coinsurancePercent: z.string().nullish(),
    service: z.string().nullish(),
    messages: z.array(z.string().nullable()).nullish(),
    startDate: z.string().nullish(),
    endDate: z.string().nullish()
  });

  const zCoPayListItem: Check = z.looseObject({
    placeOfService: z.string().nullish(),
    copay: z.string().nullish(),
    service: z.string().nullish(),
    startDate: z.string().nullish(),
    endDate: z.string().nullish(),
    messages: z.array(z.string().nullable()).nullish()
  });

  const zSubMessage: Check = z.looseObject({
    service: z.string().nullish(),
    status: z.string().nullish(),
    copay: z.string().nullish(),
    msg: z.string().nullish(),
    startDate: z.string().nullish(),
    endDate: z.string().nullish(),
    minCopay: z.string().nullish(),
    minCopayMsg: z.string().nullish(),
    maxCopay: z.string().nullish(),
    maxCopayMsg: z.string().nullish(),
    isPrimaryIndicator: z.boolean().nullish()
  });

  const zMessageDetail: Check = z.looseObject({
    isSingleMessageDetail: z.boolean().nullish(),
    isViewDetail: z.boolean().nullish(),
    messages: z.array(z.string().nullable()).nullish(),
    subMessages: z.array(zSubMessage).nullish(),
    limitationInfo: z.array(zLimitationInfo).nullish(),
    isMultipleCopaysFound: z.boolean().nullish(),
    isMultipleCoinsuranceFound: z.boolean().nullish()
  });

  const zMessages: Check = z.looseObject({
    coPay: zCoPayDetails.optional(),
    coInsurance: zMessageDetail.optional(),
    deductible: zMessageDetail.optional(),
    benefitsAllowed: zMessageDetail.optional(),
    benefitsRemaining: zMessageDetail.optional(),
    coPayList: z.array(zCoPayListItem).nullish(),
    coInsuranceList: z.array(zCoInsuranceListItem).nullish()
  });

  const zServiceDetails: Check = z.looseObject({
    service: z.string().nullish(),
    serviceCode: z.string().nullish(),
    serviceDate: z.string().nullish(),
    status: z.string().nullish(),
    planAmount: z.string().nullish(),
    remainingAmount: z.string().nullish(),
    metYearToDateAmount: z.string().nullish(),
    message: zMessages.optional()
  });

  const zAddress: Check = z.looseObject({
    type: z.string().nullish(),
    street1: z.string().nullish(),
    street2: z.string().nullish(),
    city: z.string().nullish(),
    state: z.string().nullish(),
    country: z.string().nullish(),
    zip: z.string().nullish(),
    zip4: z.string().nullish()
  });

  const zPrimaryCarePhysician: Check = z.looseObject({
    lastName: z.string().nullish(),
    firstName: z.string().nullish(),
    middleName: z.string().nullish(),
    phoneNumber: z.string().nullish(),
    address: zAddress.optional(),
    affiliateHospitalName: z.string().nullish(),
    providerGroupName: z.string().nullish(),
    pcpSpeciality: z.string().nullish(),
    pcpStartDate: z.string().nullish(),
    pcpEndDate: z.string().nullish(),
    providerNPI: z.string().nullish(),
    providerTIN: z.string().nullish(),
    acoNetworkDescription: z.string().nullish(),
    acoNetworkId: z.string().nullish()
  });

  const zContactDetails: Check = z.looseObject({
    phone: z.string().nullish(),
    fax: z.string().nullish(),
    email: z.string().nullish()
  });

  const zServiceDetail: Check = z.looseObject({
    networkStatus: z.string().nullish(),
    services: z.array(zServiceDetails).nullish()
  });

  const zServiceLevel: Check = z.looseObject({
    family: z.array(zServiceDetail).nullish(),
    individual: z.array(zServiceDetail).nullish()
  });

  const zPatientLiability: Check = z.looseObject({
    startDate: z.string().nullish(),
    endDate: z.string().nullish(),
    amount: z.string().nullish(),
    amountFrequency: z.string().nullish(),
    remainingAmount: z.string().nullish(),
    metYtdAmount: z.string().nullish()
  });

  const zTransferOfPropertyPenaltyPeriod: Check = z.looseObject({
    startDate: z.string().nullish(),
    endDate: z.string().nullish()
  });

  const zWaiverLiability: Check = z.looseObject({
    startDate: z.string().nullish(),
    endDate: z.string().nullish(),
    amount: z.string().nullish(),
    amountFrequency: z.string().nullish(),
    remainingAmount: z.string().nullish(),
    metYtdAmount: z.string().nullish()
  });

  const zMedicaidEntitlement: Check = z.looseObject({
    waiverLiabilityList: z.array(zWaiverLiability).nullish(),
    patientLiabilityList: z.array(zPatientLiability).nullish(),
    transferOfPropertyPenaltyPeriod: z.array(zTransferOfPropertyPenaltyPeriod).nullish()
  });

  const zAdditionalInfo: Check = z.looseObject({
    fundingType: z.string().nullish(),
    businessSegment: z.string().nullish(),
    sizeDefinitionDescription: z.string().nullish(),
    revenueArrangementDescription: z.string().nullish(),
    hsa: z.string().nullish(),
    cdhp: z.string().nullish(),
    cmsHId: z.string().nullish(),
    cmsPackageBenefitPlanCode: z.string().nullish(),
    cmsSegmentId: z.string().nullish(),
    cmsContractId: z.string().nullish(),
    benefitPlanId: z.string().nullish(),
    virtualVisit: z.string().nullish(),
    designatedVirtualClinicNetwork: z.string().nullish(),
    medicaidVariableCode: z.string().nullish(),
    hraBalance: z.string().nullish(),
    hraMessage: z.string().nullish(),
    hraUnavailableMessage: z.string().nullish(),
    graceMessageByState: z.string().nullish(),
    gracePaidThrough: z.string().nullish(),
    gracePeriodMonth: z.string().nullish(),
    medicareGuidelines: z.boolean().nullish(),
    medicareEntitlementReason: z.string().nullish(),
    medicaidEntitlement: z.array(zMedicaidEntitlement).nullish()
  });

  const zProviderNetwork: Check = z.looseObject({
    status: z.string().nullish(),
    tier: z.string().nullish(),
    speciality: z.string().nullish()
  });

  const zIdCard: Check = z.looseObject({
    side: z.string().nullish(),
    content: z.string().nullish(),
    contentType: z.string().nullish()
  });

  const zCobUpdateInformation: Check = z.looseObject({
    cobUpdateMessage: z.string().nullish(),
    cobLastVerifiedDate: z.string().nullish()
  });

  const zCobPrimacy: Check = z.looseObject({
    indicator: z.string().nullish(),
    description: z.string().nullish(),
    message: z.string().nullish()
  });

  const zPayer: Check = z.looseObject({
    name: z.string().nullish(),
    phoneNumber: z.string().nullish(),
    address: zAddress.optional()
  });

  const zCobPolicy: Check = z.looseObject({
    policyNumber: z.union([
      z.string(),
      z.number()
    ]).optional(),
    groupNumber: z.string().nullish(),
    coverageType: z.string().nullish(),
    insuranceTypeCode: z.string().nullish(),
    medicareEntitlementType: z.string().nullish(),
    medicareEntitlementReason: z.string().nullish(),
    effectiveDate: z.string().nullish(),
    terminationDate: z.string().nullish(),
    verificationDate: z.string().nullish()
  });

  const zCobMember: Check = z.looseObject({
    id: z.string().nullish(),
    name: z.string().nullish()
  });

  const zCobDetail: Check = z.looseObject({
    member: zCobMember.optional(),
    policy: zCobPolicy.optional(),
    payer: zPayer.optional(),
    cobPrimacy: zCobPrimacy.optional()
  });

  const zCoordinationOfBenefits: Check = z.looseObject({
    coordinationOfBenefitDetails: z.array(zCobDetail).nullish(),
    cobUpdateInformation: zCobUpdateInformation.optional(),
    disclaimer: z.string().nullish()
  });

  const zDelegatedInfo: Check = z.looseObject({
    entity: z.string().nullish(),
    payerId: z.string().nullish(),
    contact: zContactDetails.optional(),
    addresses: z.array(zAddress).nullish()
  });

  const zPlanDetail: Check = z.looseObject({
    networkStatus: z.string().nullish(),
    planAmount: z.string().nullish(),
    planAmountFrequency: z.string().nullish(),
    remainingAmount: z.string().nullish()
  });

  const zPlanLevel: Check = z.looseObject({
    level: z.string().nullish(),
    family: z.array(zPlanDetail).nullish(),
    individual: z.array(zPlanDetail).nullish()
  });

  const zAssociatedIds: Check = z.looseObject({
    alternateId: z.string().nullish(),
    medicaidRecipientId: z.string().nullish(),
    exchangeMemberId: z.string().nullish(),
    alternateSubscriberId: z.string().nullish(),
    hicNumber: z.string().nullish(),
    mbiNumber: z.string().nullish(),
    subscriberMemberFacingIdentifier: z.string().nullish(),
    survivingSpouseId: z.string().nullish(),
    subscriberId: z.union([
      z.string(),
      z.number()
    ]).optional(),
    memberReplacementId: z.string().nullish(),
    legacyMemberId: z.string().nullish(),
    healthInsuranceExchangeId: z.string().nullish()
  });

  const zInsuranceInfo: Check = z.looseObject({
    policyNumber: z.union([
      z.string(),
      z.number()
    ]).optional(),
    eligibilityStartDate: z.string().nullish(),
    eligibilityEndDate: z.string().nullish(),
    planStartDate: z.string().nullish(),
    planEndDate: z.string().nullish(),
    policyStatus: z.string().nullish(),
    planTypeDescription: z.string().nullish(),
    groupName: z.string().nullish(),
    address: zAddress.optional(),
    stateOfIssueCode: z.string().nullish(),
    productType: z.string().nullish(),
    productId: z.string().nullish(),
    productCode: z.string().nullish(),
    payerId: z.string().nullish(),
    lineOfBusinessCode: z.string().nullish(),
    governmentProgramCode: z.string().nullish(),
    coverageType: z.string().nullish(),
    insuranceTypeCode: z.string().nullish(),
    insuranceType: z.string().nullish()
  });

  const zContactInfo: Check = z.looseObject({
    addresses: z.array(zAddress).nullish()
  });

  const zMemberInfo: Check = z.looseObject({
    memberId: z.string().nullish(),
    firstName: z.string().nullish(),
    lastName: z.string().nullish(),
    middleName: z.string().nullish(),
    suffix: z.string().nullish(),
    dateOfBirth: z.string().nullish(),
    gender: z.string().nullish(),
    relationshipCode: z.string().nullish(),
    dependentSequenceNumber: z.string().nullish(),
    individualRelationship: zRelationShipInfo.optional(),
    relationshipType: zRelationShipInfo.optional()
  });

  const zEligibilityBasic: Check = z.looseObject({
    trnId: z.string().nullish(),
    member: zMemberInfo.optional(),
    contact: zContactInfo.optional(),
    insuranceInfo: zInsuranceInfo.optional(),
    associatedIds: zAssociatedIds.optional(),
    planLevels: z.array(zPlanLevel).nullish(),
    delegatedInfo: z.array(zDelegatedInfo).nullish()
  });

  const zEligibility: Check = z.looseObject({
    eligibilityInfo: zEligibilityBasic.optional(),
    primaryCarePhysician: zPrimaryCarePhysician.optional(),
    coordinationOfBenefits: z.array(zCoordinationOfBenefits).nullish(),
    idCardImages: z.array(zIdCard).nullish(),
    providerNetwork: zProviderNetwork.optional(),
    serviceLevels: z.array(zServiceLevel).nullish(),
    additionalInfo: zAdditionalInfo.optional(),
    otherBeneficiaries: z.array(zMemberInfo).nullish()
  });

  const zEligibilityResponse: Check = z.looseObject({
    eligibility: z.array(zEligibility).nullish()
  });

  const zEligibilityPreCheckResponseWrapper: Check = z.looseObject({
    checkEligibility: zEligibilityResponse.optional()
  });

  const zInput: Check = z.looseObject({
    memberId: z.string().min(0).max(80).optional(),
    firstName: z.string().min(0).max(35).optional(),
    lastName: z.string().min(0).max(60).optional(),
    groupNumber: z.string().min(0).max(50).optional(),
    dateOfBirth: z.string().optional(),
    serviceStartDate: z.string().optional(),
    serviceEndDate: z.string().optional(),
    coverageTypes: z.array(z.string()).optional(),
    payerId: z.string().min(0).max(80),
    trnId: z.string().optional(),
    serviceLevelCodes: z.array(z.string()).optional(),
    providerFirstName: z.string().min(0).max(35).optional(),
    providerLastName: z.string().min(0).max(60),
    providerNPI: z.string().min(0).max(80).optional(),
    planStartDate: z.string().optional(),
    planEndDate: z.string().optional(),
    familyIndicator: z.string().optional(),
    addressLineOne: z.string().optional(),
    addressLineTwo: z.string().optional(),
    city: z.string().optional(),
    state: z.string().optional(),
    zip: z.string().optional()
  });

  const zVariables: Check = z.looseObject({
    input: zInput.optional()
  });

  const zEligibilityPreCheckRequest: Check = z.looseObject({
    query: z.string().optional(),
    variables: zVariables.optional()
  });

  const zPostOihubEligibilityV1PreServiceMemberBody: Check = zEligibilityPreCheckRequest;

  const zPostOihubEligibilityV1PreServiceMemberHeaders: Check = z.looseObject({
    providerTaxId: z.string(),
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zPostOihubEligibilityV1PreServiceMemberResponse: Check = z.looseObject({
    data: zEligibilityPreCheckResponseWrapper.optional()
  });

  return {
    postOihubEligibilityV1PreServiceMember: { body: zPostOihubEligibilityV1PreServiceMemberBody, headers: zPostOihubEligibilityV1PreServiceMemberHeaders, answer: zPostOihubEligibilityV1PreServiceMemberResponse },
  };
}

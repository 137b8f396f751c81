// Field names of the documented queries; `fields-of.ts` describes the notation.

/** Services of the family or of one person. */
const SERVICE_LEVEL =
  'networkStatus services[service serviceCode serviceDate status planAmount remainingAmount ' +
  'metYearToDateAmount message{coPay{isSingleMessageDetail? isViewDetail? messages* ' +
  'subMessages[service status copay frequency msg startDate endDate minCopay minCopayMsg maxCopay ' +
  'maxCopayMsg isPrimaryIndicator? exactCopay{coveredStatus copayDetails[amount serviceSetting]}] ' +
  'limitationInfo[lmtPeriod lmtType lmtOccurPerPeriod lmtDollarPerPeriod messages] ' +
  'isMultipleCopaysFound? isMultipleCoinsuranceFound?} coInsurance{isSingleMessageDetail? ' +
  'isViewDetail? messages* subMessages[service status copay msg startDate endDate minCopay ' +
  'minCopayMsg maxCopay maxCopayMsg isPrimaryIndicator?] limitationInfo[lmtPeriod lmtType ' +
  'lmtOccurPerPeriod lmtDollarPerPeriod messages] isMultipleCopaysFound? ' +
  'isMultipleCoinsuranceFound?} deductible{isSingleMessageDetail? isViewDetail? messages* ' +
  'subMessages[service status copay msg startDate endDate minCopay minCopayMsg maxCopay maxCopayMsg ' +
  'isPrimaryIndicator?] limitationInfo[lmtPeriod lmtType lmtOccurPerPeriod lmtDollarPerPeriod ' +
  'messages] isMultipleCopaysFound? isMultipleCoinsuranceFound?} ' +
  'benefitsAllowed{isSingleMessageDetail? isViewDetail? messages* subMessages[service status copay ' +
  'msg startDate endDate minCopay minCopayMsg maxCopay maxCopayMsg isPrimaryIndicator?] ' +
  'limitationInfo[lmtPeriod lmtType lmtOccurPerPeriod lmtDollarPerPeriod messages] ' +
  'isMultipleCopaysFound? isMultipleCoinsuranceFound?} benefitsRemaining{isSingleMessageDetail? ' +
  'isViewDetail? messages* subMessages[service status copay msg startDate endDate minCopay ' +
  'minCopayMsg maxCopay maxCopayMsg isPrimaryIndicator?] limitationInfo[lmtPeriod lmtType ' +
  'lmtOccurPerPeriod lmtDollarPerPeriod messages] isMultipleCopaysFound? ' +
  'isMultipleCoinsuranceFound?} coPayList[placeOfService copay service startDate endDate messages*] ' +
  'coInsuranceList[placeOfService coinsurancePercent service messages* startDate endDate]}]';

/** Fields of `checkEligibility`. */
export const CHECK_ELIGIBILITY_FIELDS =
  'eligibility[eligibilityInfo{trnId member{memberId firstName lastName middleName suffix ' +
  'dateOfBirth gender relationshipCode dependentSequenceNumber individualRelationship{code ' +
  'description} relationshipType{code description}} contact{addresses[type street1 street2 city ' +
  'state country zip zip4]} insuranceInfo{policyNumber# eligibilityStartDate eligibilityEndDate ' +
  'planStartDate planEndDate policyStatus planTypeDescription groupName address{type street1 street2 ' +
  'city state country zip zip4} stateOfIssueCode productType productId productCode payerId ' +
  'lineOfBusinessCode governmentProgramCode coverageType insuranceTypeCode insuranceType ' +
  'paidThroughDate consumerName} associatedIds{alternateId medicaidRecipientId exchangeMemberId ' +
  'alternateSubscriberId hicNumber mbiNumber subscriberMemberFacingIdentifier survivingSpouseId ' +
  'subscriberId# memberReplacementId legacyMemberId healthInsuranceExchangeId} planLevels[level ' +
  'family[networkStatus planAmount planAmountFrequency remainingAmount] individual[networkStatus ' +
  'planAmount planAmountFrequency remainingAmount]] delegatedInfo[entity payerId contact{phone fax ' +
  'email} addresses[type street1 street2 city state country zip zip4]]} ' +
  'primaryCarePhysician{lastName firstName middleName phoneNumber address{type street1 street2 city ' +
  'state country zip zip4} affiliateHospitalName providerGroupName pcpSpeciality pcpStartDate ' +
  'pcpEndDate providerNPI providerTIN acoNetworkDescription acoNetworkId pcpHistoryList{lastName ' +
  'firstName middleName phoneNumber address{type street1 street2 city state country zip zip4} ' +
  'affiliateHospitalName providerGroupName pcpSpeciality entityType providerId pcpStartDate ' +
  'pcpEndDate providerNPI providerTIN acoNetworkDescription acoNetworkId}} ' +
  'coordinationOfBenefits[coordinationOfBenefitDetails[member{id name} policy{policyNumber ' +
  'groupNumber coverageType insuranceTypeCode medicareEntitlementType medicareEntitlementReason ' +
  'effectiveDate terminationDate verificationDate} payer{name phoneNumber address{type street1 ' +
  'street2 city state country zip zip4}} cobPrimacy{indicator description message}] ' +
  'cobUpdateInformation{cobUpdateMessage cobLastVerifiedDate} disclaimer] idCardImages[side content ' +
  'contentType] providerNetwork{status tier speciality} serviceLevels[vendorServices{key vendorName ' +
  'url phone serviceDescription serviceTypeCode} family[' +
  SERVICE_LEVEL +
  '] individual[' +
  SERVICE_LEVEL +
  ']] otherBeneficiaries[memberId firstName lastName middleName suffix dateOfBirth gender ' +
  'relationshipCode dependentSequenceNumber individualRelationship{code description} ' +
  'relationshipType{code description}] additionalInfo{fundingType fundingArrangementDescription ' +
  'businessSegment sizeDefinitionDescription revenueArrangementDescription hsa cdhp cmsHId ' +
  'cmsPackageBenefitPlanCode cmsSegmentId cmsContractId benefitPlanId virtualVisit ' +
  'designatedVirtualClinicNetwork medicaidVariableCode hraBalance hraMessage hraUnavailableMessage ' +
  'graceMessageByState gracePaidThrough gracePeriodMonth medicareGuidelines? ' +
  'medicareEntitlementReason medicaidEntitlement[waiverLiabilityList[startDate endDate amount ' +
  'amountFrequency remainingAmount metYtdAmount] patientLiabilityList[startDate endDate amount ' +
  'amountFrequency remainingAmount metYtdAmount] transferOfPropertyPenaltyPeriod[startDate endDate] ' +
  'medicaidVariables{hcfaStatus cobraIndicator spendDownTotal spendDownMet spendDownInd ' +
  'effectiveDate terminationDate}]}]';

/** Fields of `checkDentalEligibility`. */
export const CHECK_DENTAL_ELIGIBILITY_FIELDS =
  'eligibility[eligibilityInfo{trnId member{memberId firstName middleName lastName suffix dateOfBirth ' +
  'gender relationshipCode dependentSequenceNumber individualRelationship{code description} ' +
  'relationshipType{code description}} contact{addresses[type street1 street2 city state country zip ' +
  'zip4]} insuranceInfo{policyNumber eligibilityStartDate eligibilityEndDate planStartDate planEndDate ' +
  'policyStatus planTypeDescription groupName address{type street1 street2 city state country zip zip4} ' +
  'stateOfIssueCode productType productCode payerId lineOfBusinessCode governmentProgramCode ' +
  'coverageType insuranceTypeCode insuranceType} associatedIds{alternateId subscriberId mbiNumber ' +
  'healthInsuranceExchangeId} planLevels[level family[networkStatus planAmount# remainingAmount#] ' +
  'individual[networkStatus planAmount# remainingAmount#]] delegatedInfo[entity contact{phone} ' +
  'addresses[type street1 street2 city state country zip zip4]]}]';

/** Fields of `checkEnhancedEligibility`. */
export const CHECK_ENHANCED_ELIGIBILITY_FIELDS =
  'eligibility[eligibilityInfo{trnId member{memberId firstName lastName middleName dateOfBirth gender ' +
  'relationshipCode} insuranceInfo{policyNumber planTypeDescription groupName productType payerId ' +
  'insuranceType eligibilityStartDate eligibilityEndDate planStartDate planEndDate policyStatus ' +
  'productId productCode}} benefitNotes{result{benefitNotes{footNoteInfo[benefitSummaryType ' +
  'benefitSummaryDescription benefitSummarySequenceNumber benefitSummaryText]}}} ' +
  'benefitSummary{member{subscriberId groupId} planLevelBenefits[] categoryLevelBenefits[]} ' +
  'benefitUtilization{memberName{} memberRelationship procedures[procedure{codeValue codeDesc} ' +
  'procedureCategory inNetworkFrequency outOfNetworkFrequency ageLimit alternateBenefit serviceCount# ' +
  'relatedCode* services[]]}]';

/** Fields of `searchDentalClaim`. */
export const SEARCH_DENTAL_CLAIM_FIELDS =
  'claims[claimNumber claimStatus] pagination{hasMoreRecords? nextPageToken}';

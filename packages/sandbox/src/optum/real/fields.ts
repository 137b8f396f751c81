// Field names of the documented queries; `fields-of.ts` describes the notation.

/** Fields of `searchClaim`. */
export const SEARCH_CLAIM_FIELDS =
  'claims[claimNumber claimReceiptLocatorNumber claimInventoryControlNumber claimStatus ' +
  'isMedicarePendProcess? hasClaimDetails? member{subscriberId policyNumber firstName lastName ' +
  'middleInitial dateOfBirth relationshipCode dependentSequenceNumber memberId} ' +
  'provider{submitted{billingTin billingProviderName billingNpi renderingProviderName} ' +
  'adjudicated{billingTinPrefix billingTin billingTinSuffix billingProviderName billingNpi ' +
  'billingProviderMpin renderingProviderName renderingProviderMpin}} claimEvents{receivedDate ' +
  'processedDate processedTime serviceStartDate serviceEndDate statusEffectiveDate} ' +
  'claimLevelInfo{patientAccountNumber claimType providerNetworkStatus claimFlagTag ' +
  'surpriseMedicalBillingIndicator surpriseMedicalBillingState} ' +
  'claimLevelTotalAmount{totalBilledChargeAmount totalProviderWriteOffAmount ' +
  'totalPatientNotCoveredAmount totalProviderNotCoveredAmount totalAllowedAmount totaldeductibleAmount ' +
  'totalCopayAmount totalCoinsAmount totalPaidAmount totalPatientResponsibilityAmount} ' +
  'payments[paymentNumber adjudicatedClaimPaymentNumber adjudicatedClaimPaymentAmount ' +
  'checkSeriesDesignator paymentModeCode paymentAmount paymentIssueDate claimPayeeAssignmentCode ' +
  'payeeName payeeAddress{addressLine cityName state zip}] claimStatusCrosswalkData[claim507Code ' +
  'claim507CodeDesc claim508Code claim508CodeDesc adjudicatedClaimSuffixCode ' +
  'adjudicatedClaimPaymentNumber] claimAdjudicationCodes[claimCodeType code description] ' +
  'documents[documentType documentCreatedDate documentReceivedDate documentName documentId] ' +
  'claimDetailedInformation{claimNumber adjudicatedClaimSummaryStatus claimActionIdentifier ' +
  'allowedActions payerId coordinationOfBenefits{cobPayerId claimOIPaidAmount otherInsuredName ' +
  'submittedCobIndicator cobPayerType cobDesc cobPolicyDesc cobPaymentType adjudicatedCobIndicator ' +
  'cobMedicalCalcType cobCommercialCalcType} diagnosisCodes[diagnosisSequenceNumber diagnosisCode ' +
  'diagnosisCodeType] claimDetailEvents{receivedDate initialDecisionDate lastDenialDate} ' +
  'claimLevelIndicators{claimReprocessedIndicator paymentToEnrolleeCode isCapitationIndicator? ' +
  'electronicPayerID placeOfService payerType} patientInfo{patientName patientGroupNumber ' +
  'patientSubscriberNumber patientRelationship} claimLineActions[ticketType allowedAction actionMessage ' +
  'allowedReconReasons* allowedReconsiderationReasons{isAttachmentRequired requestReason ' +
  'requestReasonDesc requestReasonMsg} requiredConsentForm note documentLink ticketDetails[ticketNumber ' +
  'ticketSubmitDate ticketStatus ticketOutcome ticketReason isClosed? lastUpdatedDate lastComment ' +
  'ticketType]] lines[lineKey lineNumber unitCount serviceCode revenueCode linePaymentServiceCode ' +
  'procedureCode procedureTypeCode modifiers* diagnosisPointers* lineEvents{processedDate processedTime ' +
  'serviceStartDate serviceEndDate} lineLevelTotalAmounts{billedChargeAmount notCoveredAmount ' +
  'providerNotCoveredAmount patientNotCoveredAmount providerWriteOffAmount allowedAmount ' +
  'deductibleAmount copayAmount coinsuranceAmount paidAmount memberResponsiblityAmount ' +
  'medicarePaidAmount reserveAmount qualifiedPaymentAmount} lineIndicators{inventoryControlNumberSuffix ' +
  'inventoryControlNumberSuffixVersion providerNetworkStatus transactionCode causeCode overrideCode ' +
  'planCoveragePercent capitationIndicator capFundType lineLevelPlaceOfService ' +
  'surpriseMedicalBillingIndicator surpriseMedicalBillingState providerGroupOfferPercentage} ' +
  'lineAdjudicationCodes[type code description]]}] pagination{hasMoreRecords? nextPageToken}';

/** Fields of `searchClaimTicket`, a list. */
export const SEARCH_CLAIM_TICKET_FIELDS =
  'ticketDetails{ticketNumber ticketSubmitDate ticketStatus ticketOutcome ticketReason isClosed? ' +
  'lastUpdatedDate lastComment ticketType} comments[addedBy addedOn comment] claimInfo{claimNumber ' +
  'isOwedAmountUnknown? claimAmountOwed totalBilledChargedAmount claimStatus serviceStartDate ' +
  'patientAccountNumber claimType inventoryControlNumber} member{subscriberId policyNumber firstName ' +
  'lastName middleInitial dateOfBirth relationshipCode dependentSequenceNumber memberId} ' +
  'provider{submitted{billingTin billingProviderName billingNpi renderingProviderName} ' +
  'adjudicated{billingTinPrefix billingTin billingTinSuffix billingProviderName billingNpi ' +
  'billingProviderMpin renderingProviderName renderingProviderMpin}} operatorInfo{name emailId ' +
  'phoneNumber} payerInfo{payerId payerName} attachmentList[ticketNumber ticketType fileName ' +
  'reportTypeCode reportTypeDesc documentId]';

/** Fields of `getClaimLineAction`. */
export const GET_CLAIM_LINE_ACTION_FIELDS =
  'claimLineActions[ticketType allowedAction actionMessage allowedReconReasons* ' +
  'allowedReconsiderationReasons[isAttachmentRequired requestReason requestReasonDesc requestReasonMsg] ' +
  'requiredConsentForm note documentLink ticketDetails[ticketNumber ticketSubmitDate ticketStatus ' +
  'ticketOutcome ticketReason isClosed lastUpdatedDate lastComment ticketType]]';

/** Fields of `checkPriorAuthBenefitCoverage`. */
export const CHECK_PRIOR_AUTH_BENEFIT_COVERAGE_FIELDS =
  'caseOutcome{casePriorAuth{requestMessages[messageText] requestOutcomeCode ' +
  'requestOutcomeCodeDescription requestReferenceNumber}} caseSummary{member{groupNumber memberId} ' +
  'placeOfServiceCode requestingProviderNPI requestingProviderTin} matchedPriorAuths[caseDecision ' +
  'caseServices[procedureCode serviceDecision serviceMessage] caseStatus serviceReferenceNumber] ' +
  'serviceOutcomes[procedureCode procedureCodeDescription servicePriorAuth{isPriorAuthOnFile? ' +
  'messages[messageText] serviceOutcomeCode}]';

/** Fields of `checkPlanBenefitCategory`. */
export const CHECK_PLAN_BENEFIT_CATEGORY_FIELDS =
  'eligibilityTransactionId newBenefits? benefitCategory[categoryName categoryDetail[benefitId ' +
  'benefitName benefitSummaryText]]';

/** Fields of `checkPlanBenefitLanguage`. */
export const CHECK_PLAN_BENEFIT_LANGUAGE_FIELDS =
  'newBenefits? benefits{benefitName benefitDetails benefitInformationSection* ' +
  'benefitNetworkSection[costs networkStatus*] limitsAndExceptions[description details]}';

/** Fields of `referralInquiry`. */
export const REFERRAL_INQUIRY_FIELDS = 'referralIndicator';

/** Fields of `documentMetadata`. */
export const DOCUMENT_METADATA_FIELDS =
  'documentList[documentInfo{tin claimNumber memberId category documentId fileName createdDate ' +
  'expiryDate physicianName policyNbr serviceDate patientName checkId notificationId contentType ' +
  'filePath patientAccountNumber}] pagination{hasMoreRecords? nextPageToken}';

/** Fields of `searchProviders`. */
export const SEARCH_PROVIDERS_FIELDS =
  'providers[name firstName middleName lastName providerOrganizationName npi taxId contactName ' +
  'phoneNumber fax networkStatus address{addressLine1 addressLine2 city state zip zip4} ' +
  'uniqueProviderIdentifier providerType providerSpeciality[code description] gender distance ' +
  'handicapAccessible?] pagination{totalRecords nextPageToken}';

/** Fields of `submitReferral`. */
export const SUBMIT_REFERRAL_FIELDS =
  'referralId referralStatus payer{id name messages*} requestingProvider{name firstName middleName ' +
  'lastName providerOrganizationName npi taxId contactName phoneNumber fax networkStatus ' +
  'address{addressLine1 addressLine2 city state zip zip4}} servicingProvider{name firstName middleName ' +
  'lastName providerOrganizationName npi taxId contactName phoneNumber fax networkStatus ' +
  'address{addressLine1 addressLine2 city state zip zip4}} patient{id firstName middleName lastName ' +
  'dateOfBirth groupNumber relationshipCode relationshipDesc} decisions[decisionType ' +
  'certificationAction reviewDecisionReason startDate endDate referralQuantity{quantity# qualifier ' +
  'qualifierDesc remaining#}] x12Response rejectionReasons[rejectionLevel reasonDescription ' +
  'rejectionCode followUpAction rejectionReason validRequestIndicator]';

/** Fields of `searchReferrals`. */
export const SEARCH_REFERRALS_FIELDS =
  'referrals[referralId referralStatus referralStatusCode requestingProvider{name firstName middleName ' +
  'lastName providerOrganizationName npi taxId contactName phoneNumber fax networkStatus ' +
  'address{addressLine1 addressLine2 city state zip zip4} providerSpeciality{code description}} ' +
  'servicingProvider{name firstName middleName lastName providerOrganizationName npi taxId contactName ' +
  'phoneNumber fax networkStatus address{addressLine1 addressLine2 city state zip zip4} ' +
  'providerSpeciality{code description}} service{diagnosisCodes* referralQuantity{quantity# qualifier ' +
  'qualifierDesc remaining#} startDate endDate comment} rejectionResponse{rejectionLevel ' +
  'reasonDescription rejectionCode followUpAction rejectionReason validRequestIndicator}] ' +
  'pagination{totalRecords nextPageToken}';

/** Fields of `searchPriorAuths`. */
export const SEARCH_PRIOR_AUTHS_FIELDS =
  'caseSummary[serviceReferenceNumber memberID memberFirstName memberLastName serviceSetting ' +
  'placeOfService serviceDates caseStatus overallCoverageStatus] caseDescription{caseSearchMessages* ' +
  'caseDetail{serviceReferenceNumber caseStatus caseStatusReason primaryCarePhysician ' +
  'advanceNotifyDateTime admissionNotifyDateTime expectedServiceStartDate expectedServiceEndDate ' +
  'actualServiceStartDate actualServiceEndDate} coverageStatus[overallCoverageStatus procedureCode ' +
  'description coverageStatus decisionDate geneticMolecularTestCode geneticMolecularTestReviewType] ' +
  'clinicalNotes[createdTime createdBy noteText] patientDetails{id firstName middleName lastName ' +
  'dateOfBirth groupNumber relationshipCode relationshipDesc product effectiveDate terminationDate ' +
  'insuranceType verbalLanguagePreference writtenLanguagePreference informationalMessage} ' +
  'submittingProvider{name firstName middleName lastName providerOrganizationName npi taxId contactName ' +
  'phoneNumber fax networkStatus address{addressLine1 addressLine2 city state zip zip4}} ' +
  'admittingAttendingProvider{name firstName middleName lastName providerOrganizationName npi taxId ' +
  'contactName phoneNumber fax networkStatus address{addressLine1 addressLine2 city state zip zip4}} ' +
  'orderingProvider{name firstName middleName lastName providerOrganizationName npi taxId contactName ' +
  'phoneNumber fax networkStatus address{addressLine1 addressLine2 city state zip zip4}} ' +
  'facilityDetails{name firstName middleName lastName providerOrganizationName npi taxId# contactName ' +
  'phoneNumber fax networkStatus address{addressLine1 addressLine2 city state zip zip4} coverage} ' +
  'serviceDetails{placeOfService serviceDescription serviceDetails} facilityServiceDetails{startDate ' +
  'endDate serviceDescription isPatientAdmitted expectedAdmissionDate expectedDischargeDate ' +
  'actualAdmissionDateTime isPatientDischarged dischargeDate dischargeLocation} ' +
  'diagnosisDetails[codePointer code description] procedureCodeDetails[codePointer code description ' +
  'coverageStatus servicingProvider{name firstName middleName lastName providerOrganizationName npi ' +
  'taxId contactName phoneNumber fax networkStatus address{addressLine1 addressLine2 city state zip ' +
  'zip4}} serviceDetail expectedFromDate expectedToDate procedureUnitPerFrequencyCount ' +
  'procedureUnitOfMeasure procedureFrequency procedureUnitCount dmeProcurementType dmeTotalCost ' +
  'dmeClinicalIllnessDescText dmeSupplyDescText dmeEnternalFeedingSSONutrInd? dmeFormulaNameText ' +
  'dmeMedicalConditionText] expeditedRequestReview? initialContact{contactName phoneNumber fax} ' +
  'followUpContact{contactName phoneNumber fax departmentType contactRoleType emailAddress ' +
  'medicalRecordNumber memberPhone}}';

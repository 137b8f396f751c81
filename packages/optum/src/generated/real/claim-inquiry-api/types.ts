// Written by scripts/generate-optum.mjs from Optum's document claim-inquiry-api; changes belong there.
export type OperatorInfo = {
  name?: string | null;
  emailId?: string | null;
  phoneNumber?: string | null;
};

export type LineIndicators = {
  inventoryControlNumberSuffix?: string | null;
  inventoryControlNumberSuffixVersion?: string | null;
  providerNetworkStatus?: string | null;
  transactionCode?: string | null;
  causeCode?: string | null;
  overrideCode?: string | null;
  planCoveragePercent?: string | null;
  capitationIndicator?: string | null;
  capFundType?: string | null;
  lineLevelPlaceOfService?: string | null;
  surpriseMedicalBillingIndicator?: string | null;
  surpriseMedicalBillingState?: string | null;
  providerGroupOfferPercentage?: string | null;
};

export type CobInfoType = {
  cobPayerId?: string | null;
  claimOIPaidAmount?: string | null;
  otherInsuredName?: string | null;
  submittedCobIndicator?: string | null;
  cobPayerType?: string | null;
  cobDesc?: string | null;
  cobPolicyDesc?: string | null;
  cobPaymentType?: string | null;
  adjudicatedCobIndicator?: string | null;
  cobMedicalCalcType?: string | null;
  cobCommercialCalcType?: string | null;
};

export type ClaimStatusCrosswalkData = {
  claim507Code?: string | null;
  claim507CodeDesc?: string | null;
  claim508Code?: string | null;
  claim508CodeDesc?: string | null;
  adjudicatedClaimSuffixCode?: string | null;
  adjudicatedClaimPaymentNumber?: string | null;
};

export type Provider = {
  submitted?: SubmittedProviderInfo;
  adjudicated?: AdjudicatedProviderInfo;
};

export type AdjudicatedProviderInfo = {
  billingTinPrefix?: string | null;
  billingTin?: string | null;
  billingTinSuffix?: string | null;
  billingProviderName?: string | null;
  billingNpi?: string | null;
  billingProviderMpin?: string | null;
  renderingProviderName?: string | null;
  renderingProviderMpin?: string | null;
};

export type SubmittedProviderInfo = {
  billingTin?: string | null;
  billingProviderName?: string | null;
  billingNpi?: string | null;
  renderingProviderName?: string | null;
};

export type ClaimPaymentInfo = {
  paymentNumber?: string | null;
  adjudicatedClaimPaymentNumber?: string | null;
  adjudicatedClaimPaymentAmount?: string | null;
  checkSeriesDesignator?: string | null;
  paymentModeCode?: string | null;
  paymentAmount?: string | null;
  paymentIssueDate?: string | null;
  claimPayeeAssignmentCode?: string | null;
  payeeName?: string | null;
  payeeAddress?: PayeeAddressType;
};

export type PayeeAddressType = {
  addressLine?: string | null;
  cityName?: string | null;
  state?: string | null;
  zip?: string | null;
};

export type Member = {
  subscriberId?: string | null;
  policyNumber?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  middleInitial?: string | null;
  dateOfBirth?: string | null;
  relationshipCode?: string | null;
  dependentSequenceNumber?: string | null;
  memberId?: string | null;
};

export type ClaimDetailedInformation = {
  claimNumber?: string | null;
  adjudicatedClaimSummaryStatus?: string | null;
  claimActionIdentifier?: string | null;
  allowedActions?: string | null;
  payerId?: string | null;
  coordinationOfBenefits?: CobInfoType;
  diagnosisCodes?: Array<DiagnosisCodeType> | null;
  claimDetailEvents?: ClaimDetailEvent;
  claimLevelIndicators?: ClaimLevelIndicators;
  patientInfo?: PatientInfo;
  claimLineActions?: Array<ClaimLineActions> | null;
  lines?: Array<ClaimLineType> | null;
};

export type LineAdjudicationCodeTypes = {
  type?: string | null;
  code?: string | null;
  description?: string | null;
};

export type LineLevelTotalAmounts = {
  billedChargeAmount?: string | null;
  notCoveredAmount?: string | null;
  providerNotCoveredAmount?: string | null;
  patientNotCoveredAmount?: string | null;
  providerWriteOffAmount?: string | null;
  allowedAmount?: string | null;
  deductibleAmount?: string | null;
  copayAmount?: string | null;
  coinsuranceAmount?: string | null;
  paidAmount?: string | null;
  memberResponsiblityAmount?: string | null;
  medicarePaidAmount?: string | null;
  reserveAmount?: string | null;
  qualifiedPaymentAmount?: string | null;
};

export type LineEvents = {
  processedDate?: string | null;
  processedTime?: string | null;
  serviceStartDate?: string | null;
  serviceEndDate?: string | null;
};

export type ClaimLineType = {
  lineKey?: string | null;
  lineNumber?: string | null;
  unitCount?: string | null;
  serviceCode?: string | null;
  revenueCode?: string | null;
  linePaymentServiceCode?: string | null;
  procedureCode?: string | null;
  procedureTypeCode?: string | null;
  modifiers?: Array<string | null> | null;
  diagnosisPointers?: Array<string | null> | null;
  lineEvents?: LineEvents;
  lineLevelTotalAmounts?: LineLevelTotalAmounts;
  lineIndicators?: LineIndicators;
  lineAdjudicationCodes?: Array<LineAdjudicationCodeTypes> | null;
};

export type TicketDetails = {
  ticketNumber?: string | null;
  ticketSubmitDate?: string | null;
  ticketStatus?: string | null;
  ticketOutcome?: string | null;
  ticketReason?: string | null;
  isClosed?: boolean | null;
  lastUpdatedDate?: string | null;
  lastComment?: string | null;
  ticketType?: string | null;
};

export type AllowedReconsiderationReason = {
  isAttachmentRequired?: string | null;
  requestReason?: string | null;
  requestReasonDesc?: string | null;
  requestReasonMsg?: string | null;
};

export type ClaimLineActions = {
  ticketType?: string | null;
  allowedAction?: string | null;
  actionMessage?: string | null;
  allowedReconReasons?: Array<string | null> | null;
  allowedReconsiderationReasons?: Array<AllowedReconsiderationReason> | null;
  requiredConsentForm?: string | null;
  note?: string | null;
  documentLink?: string | null;
  ticketDetails?: Array<TicketDetails> | null;
};

export type PatientInfo = {
  patientName?: string | null;
  patientGroupNumber?: string | null;
  patientSubscriberNumber?: string | null;
  patientRelationship?: string | null;
};

export type ClaimLevelIndicators = {
  claimReprocessedIndicator?: string | null;
  paymentToEnrolleeCode?: string | null;
  isCapitationIndicator?: boolean | null;
  electronicPayerID?: string | null;
  placeOfService?: string | null;
  payerType?: string | null;
};

export type ClaimDetailEvent = {
  receivedDate?: string | null;
  initialDecisionDate?: string | null;
  lastDenialDate?: string | null;
};

export type DiagnosisCodeType = {
  diagnosisSequenceNumber?: string | null;
  diagnosisCode?: string | null;
  diagnosisCodeType?: string | null;
};

export type ClaimInfo = {
  claimNumber?: string | null;
  isOwedAmountUnknown?: boolean | null;
  claimAmountOwed?: string | null;
  totalBilledChargedAmount?: string | null;
  claimStatus?: string | null;
  serviceStartDate?: string | null;
  patientAccountNumber?: string | null;
  claimType?: string | null;
  inventoryControlNumber?: string | null;
};

export type AdjudicationCodeType = {
  claimCodeType?: string | null;
  code?: string | null;
  description?: string | null;
};

export type AttachmentList = {
  ticketNumber?: string | null;
  ticketType?: string | null;
  fileName?: string | null;
  reportTypeCode?: string | null;
  reportTypeDesc?: string | null;
  documentId?: string | null;
};

export type ClaimTicketComment = {
  addedBy?: string | null;
  addedOn?: string | null;
  comment?: string | null;
};

export type PayerInfo = {
  payerId?: string | null;
  payerName?: string | null;
};

export type Documents = {
  documentType?: string | null;
  documentCreatedDate?: string | null;
  documentReceivedDate?: string | null;
  documentName?: string | null;
  documentId?: string | null;
};

export type ClaimEvents = {
  receivedDate?: string | null;
  processedDate?: string | null;
  processedTime?: string | null;
  serviceStartDate?: string | null;
  serviceEndDate?: string | null;
  statusEffectiveDate?: string | null;
};

export type Claims = {
  claimNumber?: string | null;
  claimReceiptLocatorNumber?: string | null;
  claimInventoryControlNumber?: string | null;
  claimStatus?: string | null;
  isMedicarePendProcess?: boolean | null;
  hasClaimDetails?: boolean | null;
  member?: Member;
  provider?: Provider;
  claimEvents?: ClaimEvents;
  claimLevelInfo?: ClaimLevelInformation;
  claimLevelTotalAmount?: ClaimLevelTotalAmount;
  payments?: Array<ClaimPaymentInfo> | null;
  claimStatusCrosswalkData?: Array<ClaimStatusCrosswalkData> | null;
  claimAdjudicationCodes?: Array<AdjudicationCodeType> | null;
  documents?: Array<Documents> | null;
  claimDetailedInformation?: ClaimDetailedInformation;
};

export type ClaimLevelTotalAmount = {
  totalBilledChargeAmount?: string | null;
  totalProviderWriteOffAmount?: string | null;
  totalPatientNotCoveredAmount?: string | null;
  totalProviderNotCoveredAmount?: string | null;
  totalAllowedAmount?: string | null;
  totaldeductibleAmount?: string | null;
  totalCopayAmount?: string | null;
  totalCoinsAmount?: string | null;
  totalPaidAmount?: string | null;
  totalPatientResponsibilityAmount?: string | null;
};

export type ClaimLevelInformation = {
  patientAccountNumber?: string | null;
  claimType?: string | null;
  providerNetworkStatus?: string | null;
  claimFlagTag?: string | null;
  surpriseMedicalBillingIndicator?: string | null;
  surpriseMedicalBillingState?: string | null;
};

export type Pagination = {
  hasMoreRecords?: boolean | null;
  nextPageToken?: string | null;
};

export type DocumentDownloadResponse = {
  base64Document?: string | null;
};

export type ClaimLineActionValidationResponse = {
  claimLineActions?: Array<ClaimLineActions> | null;
};

export type ClaimAck277SearchResponse = {
  responseType?: string | null;
  x12ResponseData?: string | null;
  statuscode?: string | null;
  message?: string | null;
};

export type ClaimTicketSearchResponse = {
  ticketDetails?: TicketDetails;
  comments?: Array<ClaimTicketComment> | null;
  claimInfo?: ClaimInfo;
  member?: Member;
  provider?: Provider;
  operatorInfo?: OperatorInfo;
  payerInfo?: PayerInfo;
  attachmentList?: Array<AttachmentList> | null;
};

export type ClaimSearchResponse = {
  claims?: Array<Claims> | null;
  pagination?: Pagination;
};

export type PostOihubClaimInquiryV1Data = {
  body: {
    operationName?: string;
    query: string;
    variables?: {
      searchClaimInput?: {
        claimNumber?: string;
        patientAccountNumber?: string;
        memberId?: string;
        memberFirstName?: string;
        memberLastName?: string;
        memberDateOfBirth?: string;
        memberPolicy?: string;
        serviceStartDate?: string;
        serviceEndDate?: string;
        payerId: string;
      };
      searchClaimTicketInput?: {
        ticketNumber?: string;
        ticketType: string;
        ticketFromDate?: string;
        ticketToDate?: string;
        payerId: string;
      };
      search277CAInput?: {
        transactionId: string;
        payerId: string;
      };
      claimLineActionInput?: {
        claimActionIdentifier: string;
        lineKeys: Array<string>;
        payerId: string;
      };
      documentInput?: {
        documentId: string;
        payerId: string;
      };
    };
  };
  headers: {
    providerTaxId: string;
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
    nextPageToken?: string;
  };
  path?: never;
  query?: never;
  url: '/oihub/claim/inquiry/v1';
};

export type PostOihubClaimInquiryV1Responses = {
  200: {
    data?: {
      searchClaimTicket?: Array<ClaimTicketSearchResponse> | null;
      searchClaim?: ClaimSearchResponse;
      getDocument?: DocumentDownloadResponse;
      getClaimLineAction?: ClaimLineActionValidationResponse;
      search277CA?: ClaimAck277SearchResponse;
    } | null;
    errors?: Array<{
      code?: string | null;
      description?: string | null;
    } | null> | null;
  };
};

// Written by scripts/generate-optum.mjs from Optum's document claim-inquiry-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zOperatorInfo: Check = z.looseObject({
    name: z.string().nullish(),
    emailId: z.string().nullish(),
    phoneNumber: z.string().nullish()
  });

  const zLineIndicators: Check = z.looseObject({
    inventoryControlNumberSuffix: z.string().nullish(),
    inventoryControlNumberSuffixVersion: z.string().nullish(),
    providerNetworkStatus: z.string().nullish(),
    transactionCode: z.string().nullish(),
    causeCode: z.string().nullish(),
    overrideCode: z.string().nullish(),
    planCoveragePercent: z.string().nullish(),
    capitationIndicator: z.string().nullish(),
    capFundType: z.string().nullish(),
    lineLevelPlaceOfService: z.string().nullish(),
    surpriseMedicalBillingIndicator: z.string().nullish(),
    surpriseMedicalBillingState: z.string().nullish(),
    providerGroupOfferPercentage: z.string().nullish()
  });

  const zCobInfoType: Check = z.looseObject({
    cobPayerId: z.string().nullish(),
    claimOIPaidAmount: z.string().nullish(),
    otherInsuredName: z.string().nullish(),
    submittedCobIndicator: z.string().nullish(),
    cobPayerType: z.string().nullish(),
    cobDesc: z.string().nullish(),
    cobPolicyDesc: z.string().nullish(),
    cobPaymentType: z.string().nullish(),
    adjudicatedCobIndicator: z.string().nullish(),
    cobMedicalCalcType: z.string().nullish(),
    cobCommercialCalcType: z.string().nullish()
  });

  const zClaimStatusCrosswalkData: Check = z.looseObject({
    claim507Code: z.string().nullish(),
    claim507CodeDesc: z.string().nullish(),
    claim508Code: z.string().nullish(),
    claim508CodeDesc: z.string().nullish(),
    adjudicatedClaimSuffixCode: z.string().nullish(),
    adjudicatedClaimPaymentNumber: z.string().nullish()
  });

  const zAdjudicatedProviderInfo: Check = z.looseObject({
    billingTinPrefix: z.string().nullish(),
    billingTin: z.string().nullish(),
    billingTinSuffix: z.string().nullish(),
    billingProviderName: z.string().nullish(),
    billingNpi: z.string().nullish(),
    billingProviderMpin: z.string().nullish(),
    renderingProviderName: z.string().nullish(),
    renderingProviderMpin: z.string().nullish()
  });

  const zSubmittedProviderInfo: Check = z.looseObject({
    billingTin: z.string().nullish(),
    billingProviderName: z.string().nullish(),
    billingNpi: z.string().nullish(),
    renderingProviderName: z.string().nullish()
  });

  const zProvider: Check = z.looseObject({
    submitted: zSubmittedProviderInfo.optional(),
    adjudicated: zAdjudicatedProviderInfo.optional()
  });

  const zPayeeAddressType: Check = z.looseObject({
    addressLine: z.string().nullish(),
    cityName: z.string().nullish(),
    state: z.string().nullish(),
    zip: z.string().nullish()
  });

  const zClaimPaymentInfo: Check = z.looseObject({
    paymentNumber: z.string().nullish(),
    adjudicatedClaimPaymentNumber: z.string().nullish(),
    adjudicatedClaimPaymentAmount: z.string().nullish(),
    checkSeriesDesignator: z.string().nullish(),
    paymentModeCode: z.string().nullish(),
    paymentAmount: z.string().nullish(),
    paymentIssueDate: z.string().nullish(),
    claimPayeeAssignmentCode: z.string().nullish(),
    payeeName: z.string().nullish(),
    payeeAddress: zPayeeAddressType.optional()
  });

  const zMember: Check = z.looseObject({
    subscriberId: z.string().nullish(),
    policyNumber: z.string().nullish(),
    firstName: z.string().nullish(),
    lastName: z.string().nullish(),
    middleInitial: z.string().nullish(),
    dateOfBirth: z.string().nullish(),
    relationshipCode: z.string().nullish(),
    dependentSequenceNumber: z.string().nullish(),
    memberId: z.string().nullish()
  });

  const zLineAdjudicationCodeTypes: Check = z.looseObject({
    type: z.string().nullish(),
    code: z.string().nullish(),
    description: z.string().nullish()
  });

  const zLineLevelTotalAmounts: Check = z.looseObject({
    billedChargeAmount: z.string().nullish(),
    notCoveredAmount: z.string().nullish(),
    providerNotCoveredAmount: z.string().nullish(),
    patientNotCoveredAmount: z.string().nullish(),
    providerWriteOffAmount: z.string().nullish(),
    allowedAmount: z.string().nullish(),
    deductibleAmount: z.string().nullish(),
    copayAmount: z.string().nullish(),
    coinsuranceAmount: z.string().nullish(),
    paidAmount: z.string().nullish(),
    memberResponsiblityAmount: z.string().nullish(),
    medicarePaidAmount: z.string().nullish(),
    reserveAmount: z.string().nullish(),
    qualifiedPaymentAmount: z.string().nullish()
  });

  const zLineEvents: Check = z.looseObject({
    processedDate: z.string().nullish(),
    processedTime: z.string().nullish(),
    serviceStartDate: z.string().nullish(),
    serviceEndDate: z.string().nullish()
  });

  const zClaimLineType: Check = z.looseObject({
    lineKey: z.string().nullish(),
    lineNumber: z.string().nullish(),
    unitCount: z.string().nullish(),
    serviceCode: z.string().nullish(),
    revenueCode: z.string().nullish(),
    linePaymentServiceCode: z.string().nullish(),
    procedureCode: z.string().nullish(),
    procedureTypeCode: z.string().nullish(),
    modifiers: z.array(z.string().nullable()).nullish(),
    diagnosisPointers: z.array(z.string().nullable()).nullish(),
    lineEvents: zLineEvents.optional(),
    lineLevelTotalAmounts: zLineLevelTotalAmounts.optional(),
    lineIndicators: zLineIndicators.optional(),
    lineAdjudicationCodes: z.array(zLineAdjudicationCodeTypes).nullish()
  });

  const zTicketDetails: Check = z.looseObject({
    ticketNumber: z.string().nullish(),
    ticketSubmitDate: z.string().nullish(),
    ticketStatus: z.string().nullish(),
    ticketOutcome: z.string().nullish(),
    ticketReason: z.string().nullish(),
    isClosed: z.boolean().nullish(),
    lastUpdatedDate: z.string().nullish(),
    lastComment: z.string().nullish(),
    ticketType: z.string().nullish()
  });

  const zAllowedReconsiderationReason: Check = z.looseObject({
    isAttachmentRequired: z.string().nullish(),
    requestReason: z.string().nullish(),
    requestReasonDesc: z.string().nullish(),
    requestReasonMsg: z.string().nullish()
  });

  const zClaimLineActions: Check = z.looseObject({
    ticketType: z.string().nullish(),
    allowedAction: z.string().nullish(),
    actionMessage: z.string().nullish(),
    allowedReconReasons: z.array(z.string().nullable()).nullish(),
    allowedReconsiderationReasons: z.array(zAllowedReconsiderationReason).nullish(),
    requiredConsentForm: z.string().nullish(),
    note: z.string().nullish(),
    documentLink: z.string().nullish(),
    ticketDetails: z.array(zTicketDetails).nullish()
  });

  const zPatientInfo: Check = z.looseObject({
    patientName: z.string().nullish(),
    patientGroupNumber: z.string().nullish(),
    patientSubscriberNumber: z.string().nullish(),
    patientRelationship: z.string().nullish()
  });

  const zClaimLevelIndicators: Check = z.looseObject({
    claimReprocessedIndicator: z.string().nullish(),
    paymentToEnrolleeCode: z.string().nullish(),
    isCapitationIndicator: z.boolean().nullish(),
    electronicPayerID: z.string().nullish(),
    placeOfService: z.string().nullish(),
    payerType: z.string().nullish()
  });

  const zClaimDetailEvent: Check = z.looseObject({
    receivedDate: z.string().nullish(),
    initialDecisionDate: z.string().nullish(),
    lastDenialDate: z.string().nullish()
  });

  const zDiagnosisCodeType: Check = z.looseObject({
    diagnosisSequenceNumber: z.string().nullish(),
    diagnosisCode: z.string().nullish(),
    diagnosisCodeType: z.string().nullish()
  });

  const zClaimDetailedInformation: Check = z.looseObject({
    claimNumber: z.string().nullish(),
    adjudicatedClaimSummaryStatus: z.string().nullish(),
    claimActionIdentifier: z.string().nullish(),
    allowedActions: z.string().nullish(),
    payerId: z.string().nullish(),
    coordinationOfBenefits: zCobInfoType.optional(),
    diagnosisCodes: z.array(zDiagnosisCodeType).nullish(),
    claimDetailEvents: zClaimDetailEvent.optional(),
    claimLevelIndicators: zClaimLevelIndicators.optional(),
    patientInfo: zPatientInfo.optional(),
    claimLineActions: z.array(zClaimLineActions).nullish(),
    lines: z.array(zClaimLineType).nullish()
  });

  const zClaimInfo: Check = z.looseObject({
    claimNumber: z.string().nullish(),
    isOwedAmountUnknown: z.boolean().nullish(),
    claimAmountOwed: z.string().nullish(),
    totalBilledChargedAmount: z.string().nullish(),
    claimStatus: z.string().nullish(),
    serviceStartDate: z.string().nullish(),
    patientAccountNumber: z.string().nullish(),
    claimType: z.string().nullish(),
    inventoryControlNumber: z.string().nullish()
  });

  const zAdjudicationCodeType: Check = z.looseObject({
    claimCodeType: z.string().nullish(),
    code: z.string().nullish(),
    description: z.string().nullish()
  });

  const zAttachmentList: Check = z.looseObject({
    ticketNumber: z.string().nullish(),
    ticketType: z.string().nullish(),
    fileName: z.string().nullish(),
    reportTypeCode: z.string().nullish(),
    reportTypeDesc: z.string().nullish(),
    documentId: z.string().nullish()
  });

  const zClaimTicketComment: Check = z.looseObject({
    addedBy: z.string().nullish(),
    addedOn: z.string().nullish(),
    comment: z.string().nullish()
  });

  const zPayerInfo: Check = z.looseObject({
    payerId: z.string().nullish(),
    payerName: z.string().nullish()
  });

  const zDocuments: Check = z.looseObject({
    documentType: z.string().nullish(),
    documentCreatedDate: z.string().nullish(),
    documentReceivedDate: z.string().nullish(),
    documentName: z.string().nullish(),
    documentId: z.string().nullish()
  });

  const zClaimEvents: Check = z.looseObject({
    receivedDate: z.string().nullish(),
    processedDate: z.string().nullish(),
    processedTime: z.string().nullish(),
    serviceStartDate: z.string().nullish(),
    serviceEndDate: z.string().nullish(),
    statusEffectiveDate: z.string().nullish()
  });

  const zClaimLevelTotalAmount: Check = z.looseObject({
    totalBilledChargeAmount: z.string().nullish(),
    totalProviderWriteOffAmount: z.string().nullish(),
    totalPatientNotCoveredAmount: z.string().nullish(),
    totalProviderNotCoveredAmount: z.string().nullish(),
    totalAllowedAmount: z.string().nullish(),
    totaldeductibleAmount: z.string().nullish(),
    totalCopayAmount: z.string().nullish(),
    totalCoinsAmount: z.string().nullish(),
    totalPaidAmount: z.string().nullish(),
    totalPatientResponsibilityAmount: z.string().nullish()
  });

  const zClaimLevelInformation: Check = z.looseObject({
    patientAccountNumber: z.string().nullish(),
    claimType: z.string().nullish(),
    providerNetworkStatus: z.string().nullish(),
    claimFlagTag: z.string().nullish(),
    surpriseMedicalBillingIndicator: z.string().nullish(),
    surpriseMedicalBillingState: z.string().nullish()
  });

  const zClaims: Check = z.looseObject({
    claimNumber: z.string().nullish(),
    claimReceiptLocatorNumber: z.string().nullish(),
    claimInventoryControlNumber: z.string().nullish(),
    claimStatus: z.string().nullish(),
    isMedicarePendProcess: z.boolean().nullish(),
    hasClaimDetails: z.boolean().nullish(),
    member: zMember.optional(),
    provider: zProvider.optional(),
    claimEvents: zClaimEvents.optional(),
    claimLevelInfo: zClaimLevelInformation.optional(),
    claimLevelTotalAmount: zClaimLevelTotalAmount.optional(),
    payments: z.array(zClaimPaymentInfo).nullish(),
    claimStatusCrosswalkData: z.array(zClaimStatusCrosswalkData).nullish(),
    claimAdjudicationCodes: z.array(zAdjudicationCodeType).nullish(),
    documents: z.array(zDocuments).nullish(),
    claimDetailedInformation: zClaimDetailedInformation.optional()
  });

  const zPagination: Check = z.looseObject({
    hasMoreRecords: z.boolean().nullish(),
    nextPageToken: z.string().nullish()
  });

  const zDocumentDownloadResponse: Check = z.looseObject({
    base64Document: z.string().nullish()
  });

  const zClaimLineActionValidationResponse: Check = z.looseObject({
    claimLineActions: z.array(zClaimLineActions).nullish()
  });

  const zClaimAck277SearchResponse: Check = z.looseObject({
    responseType: z.string().nullish(),
    x12ResponseData: z.string().nullish(),
    statuscode: z.string().nullish(),
    message: z.string().nullish()
  });

  const zClaimTicketSearchResponse: Check = z.looseObject({
    ticketDetails: zTicketDetails.optional(),
    comments: z.array(zClaimTicketComment).nullish(),
    claimInfo: zClaimInfo.optional(),
    member: zMember.optional(),
    provider: zProvider.optional(),
    operatorInfo: zOperatorInfo.optional(),
    payerInfo: zPayerInfo.optional(),
    attachmentList: z.array(zAttachmentList).nullish()
  });

  const zClaimSearchResponse: Check = z.looseObject({
    claims: z.array(zClaims).nullish(),
    pagination: zPagination.optional()
  });

  const zPostOihubClaimInquiryV1Body: Check = z.looseObject({
    operationName: z.string().optional(),
    query: z.string(),
    variables: z.looseObject({
      searchClaimInput: z.looseObject({
        claimNumber: z.string().optional(),
        patientAccountNumber: z.string().optional(),
        memberId: z.string().optional(),
        memberFirstName: z.string().optional(),
        memberLastName: z.string().optional(),
        memberDateOfBirth: z.string().optional(),
        memberPolicy: z.string().optional(),
        serviceStartDate: z.string().optional(),
        serviceEndDate: z.string().optional(),
        payerId: z.string()
      }).optional(),
      searchClaimTicketInput: z.looseObject({
        ticketNumber: z.string().optional(),
        ticketType: z.string(),
        ticketFromDate: z.string().optional(),
        ticketToDate: z.string().optional(),
        payerId: z.string()
      }).optional(),
      search277CAInput: z.looseObject({
        transactionId: z.string(),
        payerId: z.string()
      }).optional(),
      claimLineActionInput: z.looseObject({
        claimActionIdentifier: z.string(),
        lineKeys: z.array(z.string()),
        payerId: z.string()
      }).optional(),
      documentInput: z.looseObject({
        documentId: z.string(),
        payerId: z.string()
      }).optional()
    }).optional()
  });

  const zPostOihubClaimInquiryV1Headers: Check = z.looseObject({
    providerTaxId: z.string(),
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional(),
    nextPageToken: z.string().optional()
  });

  const zPostOihubClaimInquiryV1Response: Check = z.looseObject({
    data: z.looseObject({
      searchClaimTicket: z.array(zClaimTicketSearchResponse).nullish(),
      searchClaim: zClaimSearchResponse.optional(),
      getDocument: zDocumentDownloadResponse.optional(),
      getClaimLineAction: zClaimLineActionValidationResponse.optional(),
      search277CA: zClaimAck277SearchResponse.optional()
    }).nullish(),
    errors: z.array(z.looseObject({
      code: z.string().nullish(),
      description: z.string().nullish()
    }).nullable()).nullish()
  });

  return {
    postOihubClaimInquiryV1: { body: zPostOihubClaimInquiryV1Body, headers: zPostOihubClaimInquiryV1Headers, answer: zPostOihubClaimInquiryV1Response },
  };
}

import type {
  ClaimAck277SearchResponse,
  ClaimLineActions,
  ClaimLineActionValidationResponse,
  Claims,
  ClaimTicketSearchResponse,
  DocumentDownloadResponse,
  Member,
  Provider,
  TicketDetails,
} from '../generated/real/claim-inquiry-api/types.js';
import { fields, type Whole } from './selection.js';

const member: Whole<Member> = fields(
  'subscriberId policyNumber firstName lastName middleInitial dateOfBirth relationshipCode dependentSequenceNumber memberId',
);

const PROVIDER: Whole<Provider> = {
  submitted: fields('billingTin billingProviderName billingNpi renderingProviderName'),
  adjudicated: fields(
    'billingTinPrefix billingTin billingTinSuffix billingProviderName billingNpi billingProviderMpin renderingProviderName renderingProviderMpin',
  ),
};

const ticketDetails: Whole<TicketDetails> = fields(
  'ticketNumber ticketSubmitDate ticketStatus ticketOutcome ticketReason isClosed lastUpdatedDate lastComment ticketType',
);

const CLAIM_LINE_ACTIONS: Whole<ClaimLineActions> = {
  ...fields('ticketType allowedAction actionMessage allowedReconReasons'),
  allowedReconsiderationReasons: fields(
    'isAttachmentRequired requestReason requestReasonDesc requestReasonMsg',
  ),
  ...fields('requiredConsentForm note documentLink'),
  ticketDetails,
};

/** Every field of a claim. */
export const WHOLE_CLAIM: Whole<Claims> = {
  ...fields(
    'claimNumber claimReceiptLocatorNumber claimInventoryControlNumber claimStatus isMedicarePendProcess hasClaimDetails',
  ),
  member,
  provider: PROVIDER,
  claimEvents: fields(
    'receivedDate processedDate processedTime serviceStartDate serviceEndDate statusEffectiveDate',
  ),
  claimLevelInfo: fields(
    'patientAccountNumber claimType providerNetworkStatus claimFlagTag surpriseMedicalBillingIndicator surpriseMedicalBillingState',
  ),
  claimLevelTotalAmount: fields(
    'totalBilledChargeAmount totalProviderWriteOffAmount totalPatientNotCoveredAmount totalProviderNotCoveredAmount totalAllowedAmount totaldeductibleAmount totalCopayAmount totalCoinsAmount totalPaidAmount totalPatientResponsibilityAmount',
  ),
  payments: {
    ...fields(
      'paymentNumber adjudicatedClaimPaymentNumber adjudicatedClaimPaymentAmount checkSeriesDesignator paymentModeCode paymentAmount paymentIssueDate claimPayeeAssignmentCode payeeName',
    ),
    payeeAddress: fields('addressLine cityName state zip'),
  },
  claimStatusCrosswalkData: fields(
    'claim507Code claim507CodeDesc claim508Code claim508CodeDesc adjudicatedClaimSuffixCode adjudicatedClaimPaymentNumber',
  ),
  claimAdjudicationCodes: fields('claimCodeType code description'),
  documents: fields('documentType documentCreatedDate documentReceivedDate documentName documentId'),
  claimDetailedInformation: {
    ...fields('claimNumber adjudicatedClaimSummaryStatus claimActionIdentifier allowedActions payerId'),
    coordinationOfBenefits: fields(
      'cobPayerId claimOIPaidAmount otherInsuredName submittedCobIndicator cobPayerType cobDesc cobPolicyDesc cobPaymentType adjudicatedCobIndicator cobMedicalCalcType cobCommercialCalcType',
    ),
    diagnosisCodes: fields('diagnosisSequenceNumber diagnosisCode diagnosisCodeType'),
    claimDetailEvents: fields('receivedDate initialDecisionDate lastDenialDate'),
    claimLevelIndicators: fields(
      'claimReprocessedIndicator paymentToEnrolleeCode isCapitationIndicator electronicPayerID placeOfService payerType',
    ),
    patientInfo: fields('patientName patientGroupNumber patientSubscriberNumber patientRelationship'),
    claimLineActions: CLAIM_LINE_ACTIONS,
    lines: {
      ...fields(
        'lineKey lineNumber unitCount serviceCode revenueCode linePaymentServiceCode procedureCode procedureTypeCode modifiers diagnosisPointers',
      ),
      lineEvents: fields('processedDate processedTime serviceStartDate serviceEndDate'),
      lineLevelTotalAmounts: fields(
        'billedChargeAmount notCoveredAmount providerNotCoveredAmount patientNotCoveredAmount providerWriteOffAmount allowedAmount deductibleAmount copayAmount coinsuranceAmount paidAmount memberResponsiblityAmount medicarePaidAmount reserveAmount qualifiedPaymentAmount',
      ),
      lineIndicators: fields(
        'inventoryControlNumberSuffix inventoryControlNumberSuffixVersion providerNetworkStatus transactionCode causeCode overrideCode planCoveragePercent capitationIndicator capFundType lineLevelPlaceOfService surpriseMedicalBillingIndicator surpriseMedicalBillingState providerGroupOfferPercentage',
      ),
      lineAdjudicationCodes: fields('type code description'),
    },
  },
};

/** Every field of a ticket. */
export const WHOLE_TICKET: Whole<ClaimTicketSearchResponse> = {
  ticketDetails,
  comments: fields('addedBy addedOn comment'),
  claimInfo: fields(
    'claimNumber isOwedAmountUnknown claimAmountOwed totalBilledChargedAmount claimStatus serviceStartDate patientAccountNumber claimType inventoryControlNumber',
  ),
  member,
  provider: PROVIDER,
  operatorInfo: fields('name emailId phoneNumber'),
  payerInfo: fields('payerId payerName'),
  attachmentList: fields('ticketNumber ticketType fileName reportTypeCode reportTypeDesc documentId'),
};

/** Every field of a 277CA. */
export const wholeAcknowledgement: Whole<ClaimAck277SearchResponse> = fields(
  'responseType x12ResponseData statuscode message',
);

/** Every field of the actions allowed on lines of a claim. */
export const WHOLE_LINE_ACTIONS: Whole<ClaimLineActionValidationResponse> = {
  claimLineActions: CLAIM_LINE_ACTIONS,
};

/** Every field of a document. */
export const wholeDocument: Whole<DocumentDownloadResponse> = fields('base64Document');

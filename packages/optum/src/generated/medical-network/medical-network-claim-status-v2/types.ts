// Written by scripts/generate-optum.mjs from Optum's document medical-network-claim-status-v2; changes belong there.
export type HealthCheckResponse = {
  status?: string | null;
  version?: string | null;
};

export type ResponseExtensions = {
  statusCode?: string | null;
  statusDescription?: string | null;
  extensions?: Array<Extensions> | null;
};

export type Extensions = {
  type: 'CLAIM_STATUS';
};

export type ExtendedClaimStatusResponse = {
  x12?: string | null;
  extensions?: ResponseExtensions;
};

export type RequestExtensions = {
  extensions?: Array<Extensions>;
};

export type RawX12RequestExtension = {
  x12?: string;
  extensions?: RequestExtensions;
};

export type RawX12Request = {
  x12?: string;
};

export type TransactionIdentifier = {
  customerTransactionId?: string | null;
  transactionId?: string | null;
};

export type Status = {
  statusCategoryCode?: string | null;
  statusCategoryCodeValue?: string | null;
  statusCode?: string | null;
  statusCodeValue?: string | null;
  entityCode?: string | null;
  entity?: string | null;
  secondaryStatusCategoryCode?: string | null;
  secondaryStatusCategoryCodeValue?: string | null;
  secondaryStatusCode?: string | null;
  secondaryStatusCodeValue?: string | null;
  secondaryEntityCode?: string | null;
  secondaryEntity?: string | null;
  tertiaryStatusCategoryCode?: string | null;
  tertiaryStatusCategoryCodeValue?: string | null;
  tertiaryStatusCode?: string | null;
  tertiaryStatusCodeValue?: string | null;
  tertiaryEntityCode?: string | null;
  tertiaryEntity?: string | null;
  effectiveDate?: string | null;
};

export type ServiceDetail = {
  service?: Service;
  status?: Array<Status> | null;
};

export type Service = {
  serviceIdQualifierCode?: string | null;
  serviceIdQualifier?: string | null;
  procedureId?: string | null;
  submittedAmount?: string | null;
  amountPaid?: string | null;
  revenueCode?: string | null;
  submittedUnits?: string | null;
};

export type ResponseMeta = {
  submitterId?: string | null;
  senderId?: string | null;
  billerId?: string | null;
  traceId?: string | null;
  applicationMode?: string | null;
};

export type Response = {
  controlNumber?: string | null;
  tradingPartnerServiceId?: string | null;
  payer?: Payer;
  providers?: Array<Provider> | null;
  subscriber?: Subscriber;
  dependent?: Member;
  claims?: Array<Claim> | null;
  reassociationKey?: string | null;
  errorResponse?: ErrorResponse;
  status?: string | null;
  transactionSetAcknowledgement?: string | null;
  implementationTransactionSetSyntaxError?: string | null;
  x12?: string | null;
  meta?: ResponseMeta;
};

export type ErrorDetail = {
  field?: string | null;
  value?: string | null;
  code?: string | null;
  description?: string | null;
  location?: string | null;
  followupAction?: string | null;
};

export type ErrorResponse = {
  code?: string | null;
  description?: string | null;
  transactionIdentifier?: TransactionIdentifier;
  errors?: Array<ErrorDetail> | null;
};

export type ClaimStatus = {
  statusCategoryCode?: string | null;
  statusCategoryCodeValue?: string | null;
  statusCode?: string | null;
  statusCodeValue?: string | null;
  entityCode?: string | null;
  entity?: string | null;
  effectiveDate?: string | null;
  submittedAmount?: string | null;
  amountPaid?: string | null;
  paidDate?: string | null;
  checkIssueDate?: string | null;
  checkNumber?: string | null;
  secondaryStatusCategoryCode?: string | null;
  secondaryStatusCategoryCodeValue?: string | null;
  secondaryStatusCode?: string | null;
  secondaryStatusCodeValue?: string | null;
  secondaryEntityCode?: string | null;
  secondaryEntity?: string | null;
  tertiaryStatusCategoryCode?: string | null;
  tertiaryStatusCategoryCodeValue?: string | null;
  tertiaryStatusCode?: string | null;
  tertiaryStatusCodeValue?: string | null;
  tertiaryEntityCode?: string | null;
  tertiaryEntity?: string | null;
  trackingNumber?: string | null;
  claimServiceDate?: string | null;
  tradingPartnerClaimNumber?: string | null;
  patientAccountNumber?: string | null;
  clearingHouseClaimNumber?: string | null;
};

export type Claim = {
  claimStatus?: ClaimStatus;
  serviceDetails?: Array<ServiceDetail> | null;
};

export type Member = {
  firstName: string;
  lastName: string;
  gender?: 'M' | 'F' | 'U';
  dateOfBirth?: string;
  groupNumber?: string;
};

export type Subscriber = {
  memberId: string;
  firstName: string;
  lastName: string;
  gender?: 'M' | 'F' | 'U';
  dateOfBirth?: string;
  groupNumber?: string;
};

export type Provider = {
  organizationName?: string;
  firstName?: string;
  lastName?: string;
  npi?: string;
  spn?: string;
  tin?: string;
  taxId?: string;
  etin?: string;
  providerType: 'BillingProvider' | 'ServiceProvider';
};

export type ContactInformation = {
  name?: string | null;
  electronicDataInterChangeAccessNumber?: string | null;
  email?: string | null;
  fax?: string | null;
  phone?: string | null;
  phoneExtension?: string | null;
};

export type Payer = {
  organizationName?: string | null;
  payerIdentification?: string | null;
  centersForMedicareAndMedicaidServicePlanId?: string | null;
  contactInformation?: ContactInformation;
};

export type ServiceLineInformation = {
  productOrServiceIDQualifier?: 'AD' | 'ER' | 'HC' | 'HP' | 'IV' | 'N4' | 'NU' | 'WK';
  procedureCode?: string;
  procedureModifiers?: Array<string>;
  lineItemChargeAmount?: string;
  revenueCode?: string;
  unitsOfServiceCount?: string;
  lineItemControlNumber?: string;
  serviceLineDate?: string;
  serviceLineEndDate?: string;
};

export type Request = {
  controlNumber: string;
  tradingPartnerName?: string;
  tradingPartnerServiceId?: string;
  providers: Array<Provider>;
  subscriber: Subscriber;
  dependent?: Member;
  encounter?: Encounter;
  serviceLineInformation?: ServiceLineInformation;
};

export type Encounter = {
  beginningDateOfService?: string;
  endDateOfService?: string;
  trackingNumber?: string;
  tradingPartnerClaimNumber?: string;
  locationIdentifier?: string;
  billingType?: string;
  patientAccountNumber?: string;
  pharmacyPrescriptionNumber?: string;
  clearingHouseClaimNumber?: string;
  submittedAmount?: string;
};

export type PostClaimstatusV2RawX12EnhancedData = {
  body: RawX12RequestExtension;
  path?: never;
  query?: never;
  url: '/claimstatus/v2/raw-x12/enhanced';
};

export type PostClaimstatusV2RawX12EnhancedResponses = {
  200: ExtendedClaimStatusResponse;
};

export type PostMedicalnetworkClaimstatusV2Data = {
  body: Request;
  path?: never;
  query?: never;
  url: '/medicalnetwork/claimstatus/v2/';
};

export type PostMedicalnetworkClaimstatusV2Responses = {
  200: Response;
};

export type GetMedicalnetworkClaimstatusV2HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/medicalnetwork/claimstatus/v2/healthcheck';
};

export type GetMedicalnetworkClaimstatusV2HealthcheckResponses = {
  200: HealthCheckResponse;
};

export type PostMedicalnetworkClaimstatusV2RawX12Data = {
  body: RawX12Request;
  path?: never;
  query?: never;
  url: '/medicalnetwork/claimstatus/v2/raw-x12';
};

export type PostMedicalnetworkClaimstatusV2RawX12Responses = {
  200: Response;
};

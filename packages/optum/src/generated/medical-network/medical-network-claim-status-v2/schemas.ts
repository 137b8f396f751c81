// Written by scripts/generate-optum.mjs from Optum's document medical-network-claim-status-v2; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zHealthCheckResponse: Check = z.looseObject({
    status: z.string().nullish(),
    version: z.string().nullish()
  });

  const zExtensions: Check = z.looseObject({
    type: z.enum(['CLAIM_STATUS'])
  });

  const zResponseExtensions: Check = z.looseObject({
    statusCode: z.string().nullish(),
    statusDescription: z.string().nullish(),
    extensions: z.array(zExtensions).nullish()
  });

  const zExtendedClaimStatusResponse: Check = z.looseObject({
    x12: z.string().nullish(),
    extensions: zResponseExtensions.optional()
  });

  const zRequestExtensions: Check = z.looseObject({
    extensions: z.array(zExtensions).optional()
  });

  const zRawX12RequestExtension: Check = z.looseObject({
    x12: z.string().optional(),
    extensions: zRequestExtensions.optional()
  });

  const zRawX12Request: Check = z.looseObject({
    x12: z.string().optional()
  });

  const zTransactionIdentifier: Check = z.looseObject({
    customerTransactionId: z.string().nullish(),
    transactionId: z.string().nullish()
  });

  const zStatus: Check = z.looseObject({
    statusCategoryCode: z.string().nullish(),
    statusCategoryCodeValue: z.string().nullish(),
    statusCode: z.string().nullish(),
    statusCodeValue: z.string().nullish(),
    entityCode: z.string().nullish(),
    entity: z.string().nullish(),
    secondaryStatusCategoryCode: z.string().nullish(),
    secondaryStatusCategoryCodeValue: z.string().nullish(),
    secondaryStatusCode: z.string().nullish(),
    secondaryStatusCodeValue: z.string().nullish(),
    secondaryEntityCode: z.string().nullish(),
    secondaryEntity: z.string().nullish(),
    tertiaryStatusCategoryCode: z.string().nullish(),
    tertiaryStatusCategoryCodeValue: z.string().nullish(),
    tertiaryStatusCode: z.string().nullish(),
    tertiaryStatusCodeValue: z.string().nullish(),
    tertiaryEntityCode: z.string().nullish(),
    tertiaryEntity: z.string().nullish(),
    effectiveDate: z.string().nullish()
  });

  const zService: Check = z.looseObject({
    serviceIdQualifierCode: z.string().nullish(),
    serviceIdQualifier: z.string().nullish(),
    procedureId: z.string().nullish(),
    submittedAmount: z.string().nullish(),
    amountPaid: z.string().nullish(),
    revenueCode: z.string().nullish(),
    submittedUnits: z.string().nullish()
  });

  const zServiceDetail: Check = z.looseObject({
    service: zService.optional(),
    status: z.array(zStatus).nullish()
  });

  const zResponseMeta: Check = z.looseObject({
    submitterId: z.string().nullish(),
    senderId: z.string().nullish(),
    billerId: z.string().nullish(),
    traceId: z.string().nullish(),
    applicationMode: z.string().nullish()
  });

  const zErrorDetail: Check = z.looseObject({
    field: z.string().nullish(),
    value: z.string().nullish(),
    code: z.string().nullish(),
    description: z.string().nullish(),
    location: z.string().nullish(),
    followupAction: z.string().nullish()
  });

  const zErrorResponse: Check = z.looseObject({
    code: z.string().nullish(),
    description: z.string().nullish(),
    transactionIdentifier: zTransactionIdentifier.optional(),
    errors: z.array(zErrorDetail).nullish()
  });

  const zClaimStatus: Check = z.looseObject({
    statusCategoryCode: z.string().nullish(),
    statusCategoryCodeValue: z.string().nullish(),
    statusCode: z.string().nullish(),
    statusCodeValue: z.string().nullish(),
    entityCode: z.string().nullish(),
    entity: z.string().nullish(),
    effectiveDate: z.string().nullish(),
    submittedAmount: z.string().nullish(),
    amountPaid: z.string().nullish(),
    paidDate: z.string().nullish(),
    checkIssueDate: z.string().nullish(),
    checkNumber: z.string().nullish(),
    secondaryStatusCategoryCode: z.string().nullish(),
    secondaryStatusCategoryCodeValue: z.string().nullish(),
    secondaryStatusCode: z.string().nullish(),
    secondaryStatusCodeValue: z.string().nullish(),
    secondaryEntityCode: z.string().nullish(),
    secondaryEntity: z.string().nullish(),
    tertiaryStatusCategoryCode: z.string().nullish(),
    tertiaryStatusCategoryCodeValue: z.string().nullish(),
    tertiaryStatusCode: z.string().nullish(),
    tertiaryStatusCodeValue: z.string().nullish(),
    tertiaryEntityCode: z.string().nullish(),
    tertiaryEntity: z.string().nullish(),
    trackingNumber: z.string().nullish(),
    claimServiceDate: z.string().nullish(),
    tradingPartnerClaimNumber: z.string().nullish(),
    patientAccountNumber: z.string().nullish(),
    clearingHouseClaimNumber: z.string().nullish()
  });

  const zClaim: Check = z.looseObject({
    claimStatus: zClaimStatus.optional(),
    serviceDetails: z.array(zServiceDetail).nullish()
  });

  const zMember: Check = z.looseObject({
    firstName: z.string().min(1).max(35),
    lastName: z.string().min(1).max(60),
    gender: z.enum([
      'M',
      'F',
      'U'
    ]).optional(),
    dateOfBirth: z.string().optional(),
    groupNumber: z.string().min(1).max(50).optional()
  });

  const zSubscriber: Check = z.looseObject({
    memberId: z.string().min(2).max(80),
    firstName: z.string().min(1).max(35),
    lastName: z.string().min(1).max(60),
    gender: z.enum([
      'M',
      'F',
      'U'
    ]).optional(),
    dateOfBirth: z.string().optional(),
    groupNumber: z.string().min(1).max(50).optional()
  });

  const zProvider: Check = z.looseObject({
    organizationName: z.string().min(1).max(60).optional(),
    firstName: z.string().min(1).max(35).optional(),
    lastName: z.string().min(1).max(60).optional(),
    npi: z.string().min(2).max(80).optional(),
    spn: z.string().min(2).max(80).optional(),
    tin: z.string().min(2).max(80).optional(),
    taxId: z.string().min(2).max(80).optional(),
    etin: z.string().min(2).max(80).optional(),
    providerType: z.enum(['BillingProvider', 'ServiceProvider'])
  });

  const zContactInformation: Check = z.looseObject({
    name: z.string().nullish(),
    electronicDataInterChangeAccessNumber: z.string().nullish(),
    email: z.string().nullish(),
    fax: z.string().nullish(),
    phone: z.string().nullish(),
    phoneExtension: z.string().nullish()
  });

  const zPayer: Check = z.looseObject({
    organizationName: z.string().nullish(),
    payerIdentification: z.string().nullish(),
    centersForMedicareAndMedicaidServicePlanId: z.string().nullish(),
    contactInformation: zContactInformation.optional()
  });

  const zResponse: Check = z.looseObject({
    controlNumber: z.string().nullish(),
    tradingPartnerServiceId: z.string().nullish(),
    payer: zPayer.optional(),
    providers: z.array(zProvider).nullish(),
    subscriber: zSubscriber.optional(),
    dependent: zMember.optional(),
    claims: z.array(zClaim).nullish(),
    reassociationKey: z.string().nullish(),
    errorResponse: zErrorResponse.optional(),
    status: z.string().nullish(),
    transactionSetAcknowledgement: z.string().nullish(),
    implementationTransactionSetSyntaxError: z.string().nullish(),
    x12: z.string().nullish(),
    meta: zResponseMeta.optional()
  });

  const zServiceLineInformation: Check = z.looseObject({
    productOrServiceIDQualifier: z.enum([
      'AD',
      'ER',
      'HC',
      'HP',
      'IV',
      'N4',
      'NU',
      'WK'
    ]).optional(),
    procedureCode: z.string().optional(),
    procedureModifiers: z.array(z.string()).min(0).max(4).optional(),
    lineItemChargeAmount: z.string().optional(),
    revenueCode: z.string().optional(),
    unitsOfServiceCount: z.string().optional(),
    lineItemControlNumber: z.string().optional(),
    serviceLineDate: z.string().optional(),
    serviceLineEndDate: z.string().optional()
  });

  const zEncounter: Check = z.looseObject({
    beginningDateOfService: z.string().optional(),
    endDateOfService: z.string().optional(),
    trackingNumber: z.string().min(1).max(50).optional(),
    tradingPartnerClaimNumber: z.string().min(1).max(50).optional(),
    locationIdentifier: z.string().min(1).max(50).optional(),
    billingType: z.string().min(1).max(50).optional(),
    patientAccountNumber: z.string().min(1).max(50).optional(),
    pharmacyPrescriptionNumber: z.string().min(1).max(50).optional(),
    clearingHouseClaimNumber: z.string().min(1).max(50).optional(),
    submittedAmount: z.string().min(1).max(18).optional()
  });

  const zRequest: Check = z.looseObject({
    controlNumber: z.string().length(9),
    tradingPartnerName: z.string().optional(),
    tradingPartnerServiceId: z.string().min(2).max(80).optional(),
    providers: z.array(zProvider).min(1).max(2147483647),
    subscriber: zSubscriber,
    dependent: zMember.optional(),
    encounter: zEncounter.optional(),
    serviceLineInformation: zServiceLineInformation.optional()
  });

  const zPostClaimstatusV2RawX12EnhancedBody: Check = zRawX12RequestExtension;

  const zPostClaimstatusV2RawX12EnhancedResponse: Check = zExtendedClaimStatusResponse;

  const zPostMedicalnetworkClaimstatusV2Body: Check = zRequest;

  const zPostMedicalnetworkClaimstatusV2Response: Check = zResponse;

  const zGetMedicalnetworkClaimstatusV2HealthcheckResponse: Check = zHealthCheckResponse;

  const zPostMedicalnetworkClaimstatusV2RawX12Body: Check = zRawX12Request;

  const zPostMedicalnetworkClaimstatusV2RawX12Response: Check = zResponse;

  return {
    postClaimstatusV2RawX12Enhanced: { body: zPostClaimstatusV2RawX12EnhancedBody, answer: zPostClaimstatusV2RawX12EnhancedResponse },
    postMedicalnetworkClaimstatusV2: { body: zPostMedicalnetworkClaimstatusV2Body, answer: zPostMedicalnetworkClaimstatusV2Response },
    getMedicalnetworkClaimstatusV2Healthcheck: { answer: zGetMedicalnetworkClaimstatusV2HealthcheckResponse },
    postMedicalnetworkClaimstatusV2RawX12: { body: zPostMedicalnetworkClaimstatusV2RawX12Body, answer: zPostMedicalnetworkClaimstatusV2RawX12Response },
  };
}

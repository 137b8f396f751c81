// Written by scripts/generate-optum.mjs from Optum's document edi-enrollment-v1; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zSubmissionResponse: Check = z.looseObject({
    payloadId: z.string().nullish()
  });

  const zAssociationStatus: Check = z.looseObject({
    payerId: z.string().optional(),
    providerId: z.string().optional(),
    providerIdType: z.string().optional(),
    rejectionReason: z.string().optional(),
    status: z.string().optional(),
    statusDate: z.string().optional()
  });

  const zProviderEnrollmentStatus: Check = z.looseObject({
    associationStatuses: z.array(zAssociationStatus).optional(),
    enrollmentStatus: z.string().optional()
  });

  const zProviderIdentifiers: Check = z.looseObject({
    npi: z.int().optional(),
    tinOrEin: z.int().optional()
  });

  const zProviderContact: Check = z.looseObject({
    contactName: z.string().optional(),
    emailAddress: z.string().optional(),
    faxNumber: z.string().optional(),
    telephoneNumber: z.string().optional(),
    telephoneNumberExtension: z.string().optional()
  });

  const zProviderAddress: Check = z.looseObject({
    city: z.string().optional(),
    stateProvince: z.string().optional(),
    street: z.string().optional(),
    zipCode: z.string().optional()
  });

  const zPreferenceForAggregation: Check = z.looseObject({
    npi: z.int().optional(),
    tin: z.int().optional()
  });

  const zOtherIdentifiers: Check = z.looseObject({
    assigningAuthority: z.string().optional(),
    tradingPartnerId: z.string().optional()
  });

  const zEnrollmentRoot: Check = z.looseObject({
    attachment1: z.string().optional(),
    attachment2: z.string().optional(),
    attachment3: z.string().optional(),
    authorizedSignature: z.string().optional(),
    clearinghouseContactName: z.string().optional(),
    clearinghouseName: z.string().optional(),
    emailAddress: z.string().optional(),
    epId: z.int().optional(),
    errorMessages: z.string().optional(),
    otherId: z.string().optional(),
    otherIdentifiers: zOtherIdentifiers.optional(),
    payerId: z.string().optional(),
    preferenceForAggregation: zPreferenceForAggregation.optional(),
    providerAddress: zProviderAddress.optional(),
    providerContact: zProviderContact.optional(),
    providerIdentifiers: zProviderIdentifiers.optional(),
    providerName: z.string().optional(),
    reasonForSubmission: z.enum([
      'NEW_ENROLLMENT',
      'CHANGE_ENROLLMENT',
      'CANCEL_ENROLLMENT'
    ]).optional(),
    statuses: zProviderEnrollmentStatus.optional(),
    version: z.int().min(-2147483648, { error: 'Invalid value: Expected int32 to be >= -2147483648' }).max(2147483647, { error: 'Invalid value: Expected int32 to be <= 2147483647' }).optional()
  });

  const zResultSummary: Check = z.looseObject({
    acceptedRecords: z.array(zEnrollmentRoot).nullish(),
    numberOfRecordsAccepted: z.int().nullish(),
    numberOfRecordsRecieved: z.int().nullish(),
    numberOfRecordsRejected: z.int().nullish(),
    rejectedRecords: z.array(zEnrollmentRoot).nullish(),
    status: z.string().nullish()
  });

  const zPostIntelligentclearinghouseIediEnrollmentV1EraEnrollmentSubmissionBody: Check = z.array(zEnrollmentRoot);

  const zPostIntelligentclearinghouseIediEnrollmentV1EraEnrollmentSubmissionHeaders: Check = z.looseObject({
    'tenant-id': z.string()
  });

  const zPostIntelligentclearinghouseIediEnrollmentV1EraEnrollmentSubmissionResponse: Check = zSubmissionResponse;

  const zGetIntelligentclearinghouseIediEnrollmentV1EraResultsPayloadidHeaders: Check = z.looseObject({
    'tenant-id': z.string()
  });

  const zGetIntelligentclearinghouseIediEnrollmentV1EraResultsPayloadidPath: Check = z.looseObject({
    payloadId: z.string()
  });

  const zGetIntelligentclearinghouseIediEnrollmentV1EraResultsPayloadidResponse: Check = zResultSummary;

  return {
    postIntelligentclearinghouseIediEnrollmentV1EraEnrollmentSubmission: { body: zPostIntelligentclearinghouseIediEnrollmentV1EraEnrollmentSubmissionBody, headers: zPostIntelligentclearinghouseIediEnrollmentV1EraEnrollmentSubmissionHeaders, answer: zPostIntelligentclearinghouseIediEnrollmentV1EraEnrollmentSubmissionResponse },
    getIntelligentclearinghouseIediEnrollmentV1EraResultsPayloadid: { path: zGetIntelligentclearinghouseIediEnrollmentV1EraResultsPayloadidPath, headers: zGetIntelligentclearinghouseIediEnrollmentV1EraResultsPayloadidHeaders, answer: zGetIntelligentclearinghouseIediEnrollmentV1EraResultsPayloadidResponse },
  };
}

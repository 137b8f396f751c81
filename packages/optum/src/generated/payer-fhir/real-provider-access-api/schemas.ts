// Written by scripts/generate-optum.mjs from Optum's document real-provider-access-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zBulkExportError: Check = z.looseObject({
    type: z.string().nullish(),
    url: z.string().nullish()
  });

  const zBulkExportOutput: Check = z.looseObject({
    type: z.string().nullish(),
    url: z.string().nullish()
  });

  const zBulkMemberMatchStatusResponse: Check = z.looseObject({
    transactionTime: z.string().nullish(),
    request: z.string().nullish(),
    requiresAccessToken: z.boolean().nullish(),
    output: z.array(zBulkExportOutput).nullish(),
    error: z.array(zBulkExportError).nullish()
  });

  const zMeta: Check = z.looseObject({
    profile: z.array(z.string()).optional()
  });

  const zIdentifier: Check = z.looseObject({
    system: z.string().optional(),
    value: z.string().optional()
  });

  const zReference: Check = z.looseObject({
    reference: z.string().optional(),
    display: z.string().optional(),
    identifier: zIdentifier.optional()
  });

  const zExtension: Check = z.looseObject({
    url: z.string().nullish(),
    valueReference: zReference.optional()
  });

  const zNarrative: Check = z.looseObject({
    status: z.string().optional(),
    div: z.string().optional()
  });

  const zPeriod: Check = z.looseObject({
    start: z.string().optional(),
    end: z.string().optional()
  });

  const zCoding: Check = z.looseObject({
    system: z.string().optional(),
    code: z.string().optional(),
    display: z.string().optional()
  });

  const zCodeableConcept: Check = z.looseObject({
    coding: z.array(zCoding).optional()
  });

  const zIdentifierWithType: Check = z.looseObject({
    type: zCodeableConcept.optional(),
    system: z.string().optional(),
    value: z.string().optional(),
    assigner: z.looseObject({
      display: z.string().optional()
    }).optional()
  });

  const zHumanName: Check = z.looseObject({
    use: z.string().optional(),
    family: z.string().optional(),
    given: z.array(z.string()).optional()
  });

  const zProvisionActor: Check = z.looseObject({
    role: zCodeableConcept.optional(),
    reference: zReference.optional()
  });

  const zProvision: Check = z.looseObject({
    type: z.string().optional(),
    period: zPeriod.optional(),
    actor: z.array(zProvisionActor).optional(),
    purpose: z.array(zCoding).optional()
  });

  const zVerification: Check = z.looseObject({
    verified: z.boolean().optional(),
    verifiedWith: zReference.optional(),
    verificationDate: z.string().optional()
  });

  const zConsent: Check = z.looseObject({
    resourceType: z.string().optional(),
    id: z.string().optional(),
    text: zNarrative.optional(),
    status: z.string().optional(),
    scope: zCodeableConcept.optional(),
    category: z.array(zCodeableConcept).optional(),
    patient: zReference.optional(),
    dateTime: z.string().optional(),
    performer: z.array(zReference).optional(),
    sourceReference: zReference.optional(),
    policy: z.array(z.looseObject({
      uri: z.string().optional()
    })).optional(),
    verification: z.array(zVerification).optional(),
    provision: zProvision.optional()
  });

  const zCoverageClass: Check = z.looseObject({
    type: zCodeableConcept.optional(),
    value: z.string().optional()
  });

  const zCoverage: Check = z.looseObject({
    resourceType: z.string().optional(),
    id: z.string().optional(),
    text: zNarrative.optional(),
    identifier: z.array(zIdentifierWithType).optional(),
    status: z.string().optional(),
    subscriberId: z.string().optional(),
    beneficiary: zReference.optional(),
    relationship: zCodeableConcept.optional(),
    period: zPeriod.optional(),
    payor: z.array(zReference).optional(),
    class: z.array(zCoverageClass).optional()
  });

  const zPatient: Check = z.looseObject({
    resourceType: z.string().optional(),
    id: z.string().optional(),
    text: zNarrative.optional(),
    identifier: z.array(zIdentifierWithType).optional(),
    name: z.array(zHumanName).optional(),
    gender: z.string().optional(),
    birthDate: z.string().optional()
  });

  const zCharacteristic: Check = z.looseObject({
    code: zCodeableConcept.optional(),
    valueReference: zReference.optional(),
    exclude: z.boolean().nullish(),
    period: zPeriod.optional()
  });

  const zGroupMember: Check = z.looseObject({
    entity: z.looseObject({
      reference: z.string().nullish(),
      display: z.string().nullish(),
      extension: z.array(zExtension).nullish()
    }).nullish()
  });

  const zGroup: Check = z.looseObject({
    resourceType: z.string().nullish(),
    id: z.string().nullish(),
    text: zNarrative.optional(),
    contained: z.array(zPatient).nullish(),
    identifier: z.array(zIdentifier).nullish(),
    type: z.string().nullish(),
    actual: z.boolean().nullish(),
    code: zCodeableConcept.optional(),
    managingEntity: zReference.optional(),
    characteristic: z.array(zCharacteristic).nullish(),
    member: z.array(zGroupMember).nullish()
  });

  const zResponseParameter: Check = z.looseObject({
    name: z.string().nullish(),
    resource: zGroup.optional()
  });

  const zParameterPart: Check = z.looseObject({
    name: z.enum([
      'MemberPatient',
      'CoverageToMatch',
      'Consent'
    ]).optional(),
    resource: z.union([
      zPatient,
      zCoverage,
      zConsent
    ]).optional()
  });

  const zParameter: Check = z.looseObject({
    name: z.string().optional(),
    part: z.array(zParameterPart).optional()
  });

  const zBulkMemberMatchResponse: Check = z.looseObject({
    resourceType: z.string().nullish(),
    id: z.string().nullish(),
    meta: zMeta.optional(),
    parameter: z.array(zResponseParameter).nullish()
  });

  const zBulkMemberMatchRequest: Check = z.looseObject({
    resourceType: z.string().optional(),
    id: z.string().optional(),
    meta: zMeta.optional(),
    parameter: z.array(zParameter).optional()
  });

  const zOperationOutcomeIssue: Check = z.looseObject({
    severity: z.string().nullish(),
    code: z.string().nullish(),
    diagnostics: z.string().nullish()
  });

  const zOperationOutcome: Check = z.looseObject({
    resourceType: z.string().nullish(),
    issue: z.array(zOperationOutcomeIssue).nullish()
  });

  const zPostOihubFhirprovideraccessV1R4PayeridLobGroupBulkMemberMatchBody: Check = zBulkMemberMatchRequest;

  const zPostOihubFhirprovideraccessV1R4PayeridLobGroupBulkMemberMatchHeaders: Check = z.looseObject({
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zPostOihubFhirprovideraccessV1R4PayeridLobGroupBulkMemberMatchPath: Check = z.looseObject({
    payerId: z.string(),
    lob: z.string()
  });

  const zPostOihubFhirprovideraccessV1R4PayeridLobGroupBulkMemberMatchResponse: Check = zBulkMemberMatchResponse;

  const zPostOihubFhirprovideraccessV1R4PayeridLobGroupGroupidDavinciDataExportHeaders: Check = z.looseObject({
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zPostOihubFhirprovideraccessV1R4PayeridLobGroupGroupidDavinciDataExportPath: Check = z.looseObject({
    payerId: z.string(),
    lob: z.string(),
    groupId: z.string()
  });

  const zPostOihubFhirprovideraccessV1R4PayeridLobGroupGroupidDavinciDataExportQuery: Check = z.looseObject({
    patient: z.string().optional(),
    exportType: z.string().optional()
  });

  const zPostOihubFhirprovideraccessV1R4PayeridLobGroupGroupidDavinciDataExportResponse: Check = zOperationOutcome;

  const zGetOihubFhirprovideraccessV1R4PayeridLobBulkMemberMatchStatusJobidHeaders: Check = z.looseObject({
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zGetOihubFhirprovideraccessV1R4PayeridLobBulkMemberMatchStatusJobidPath: Check = z.looseObject({
    payerId: z.string(),
    lob: z.string(),
    jobId: z.string()
  });

  const zGetOihubFhirprovideraccessV1R4PayeridLobBulkMemberMatchStatusJobidResponse: Check = zBulkMemberMatchStatusResponse;

  const zGetOihubFhirprovideraccessV1R4PayeridLobDownloadGroupFilenameDavinciDataExportHeaders: Check = z.looseObject({
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zGetOihubFhirprovideraccessV1R4PayeridLobDownloadGroupFilenameDavinciDataExportPath: Check = z.looseObject({
    payerId: z.string(),
    lob: z.string(),
    fileName: z.string()
  });

  const zGetOihubFhirprovideraccessV1R4PayeridLobDownloadGroupFilenameDavinciDataExportResponse: Check = z.string();

  return {
    postOihubFhirprovideraccessV1R4PayeridLobGroupBulkMemberMatch: { body: zPostOihubFhirprovideraccessV1R4PayeridLobGroupBulkMemberMatchBody, path: zPostOihubFhirprovideraccessV1R4PayeridLobGroupBulkMemberMatchPath, headers: zPostOihubFhirprovideraccessV1R4PayeridLobGroupBulkMemberMatchHeaders, answer: zPostOihubFhirprovideraccessV1R4PayeridLobGroupBulkMemberMatchResponse },
    postOihubFhirprovideraccessV1R4PayeridLobGroupGroupidDavinciDataExport: { path: zPostOihubFhirprovideraccessV1R4PayeridLobGroupGroupidDavinciDataExportPath, query: zPostOihubFhirprovideraccessV1R4PayeridLobGroupGroupidDavinciDataExportQuery, headers: zPostOihubFhirprovideraccessV1R4PayeridLobGroupGroupidDavinciDataExportHeaders, answer: zPostOihubFhirprovideraccessV1R4PayeridLobGroupGroupidDavinciDataExportResponse },
    getOihubFhirprovideraccessV1R4PayeridLobBulkMemberMatchStatusJobid: { path: zGetOihubFhirprovideraccessV1R4PayeridLobBulkMemberMatchStatusJobidPath, headers: zGetOihubFhirprovideraccessV1R4PayeridLobBulkMemberMatchStatusJobidHeaders, answer: zGetOihubFhirprovideraccessV1R4PayeridLobBulkMemberMatchStatusJobidResponse },
    getOihubFhirprovideraccessV1R4PayeridLobDownloadGroupFilenameDavinciDataExport: { path: zGetOihubFhirprovideraccessV1R4PayeridLobDownloadGroupFilenameDavinciDataExportPath, headers: zGetOihubFhirprovideraccessV1R4PayeridLobDownloadGroupFilenameDavinciDataExportHeaders, answer: zGetOihubFhirprovideraccessV1R4PayeridLobDownloadGroupFilenameDavinciDataExportResponse },
    getOihubFhirprovideraccessV1HealthCheck: {  },
  };
}

// Written by scripts/generate-optum.mjs from Optum's document real-prior-authorization-api; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zCapabilityStatementOperation: Check = z.looseObject({
    name: z.string().nullish(),
    definition: z.string().nullish()
  });

  const zCapabilityStatementInteraction: Check = z.looseObject({
    code: z.string().nullish()
  });

  const zCapabilityStatementResource: Check = z.looseObject({
    type: z.string().nullish(),
    profile: z.string().nullish(),
    searchInclude: z.array(z.string().nullable()).nullish(),
    interaction: z.array(zCapabilityStatementInteraction).nullish(),
    operation: z.array(zCapabilityStatementOperation).nullish()
  });

  const zCapabilityStatementRest: Check = z.looseObject({
    mode: z.string().nullish(),
    resource: z.array(zCapabilityStatementResource).nullish(),
    operation: z.array(zCapabilityStatementOperation).nullish()
  });

  const zCapabilityStatementImplementation: Check = z.looseObject({
    description: z.string().nullish(),
    url: z.string().nullish()
  });

  const zCapabilityStatementSoftware: Check = z.looseObject({
    name: z.string().nullish(),
    version: z.string().nullish()
  });

  const zNarrative: Check = z.looseObject({
    status: z.string().nullish(),
    div: z.string().nullish()
  });

  const zDtrCapabilityStatementResponse: Check = z.looseObject({
    resourceType: z.string().nullish(),
    id: z.string().nullish(),
    text: zNarrative.optional(),
    name: z.string().nullish(),
    status: z.string().nullish(),
    date: z.string().nullish(),
    publisher: z.string().nullish(),
    description: z.string().nullish(),
    kind: z.string().nullish(),
    software: zCapabilityStatementSoftware.optional(),
    implementation: zCapabilityStatementImplementation.optional(),
    fhirVersion: z.string().nullish(),
    format: z.array(z.string().nullable()).nullish(),
    rest: z.array(zCapabilityStatementRest).nullish()
  });

  const zPasCapabilityStatementResponse: Check = z.looseObject({
    resourceType: z.string().nullish(),
    id: z.string().nullish(),
    text: zNarrative.optional(),
    name: z.string().nullish(),
    status: z.string().nullish(),
    date: z.string().nullish(),
    publisher: z.string().nullish(),
    description: z.string().nullish(),
    kind: z.string().nullish(),
    software: zCapabilityStatementSoftware.optional(),
    implementation: zCapabilityStatementImplementation.optional(),
    fhirVersion: z.string().nullish(),
    format: z.array(z.string().nullable()).nullish(),
    rest: z.array(zCapabilityStatementRest).nullish()
  });

  const zOperationDefinitionResponse: Check = z.looseObject({
    resourceType: z.string().nullish(),
    text: zNarrative.optional(),
    url: z.string().nullish(),
    name: z.string().nullish(),
    status: z.string().nullish(),
    kind: z.string().nullish(),
    affectsState: z.boolean().nullish(),
    code: z.string().nullish(),
    resource: z.array(z.string().nullable()).nullish(),
    system: z.boolean().nullish(),
    type: z.boolean().nullish(),
    instance: z.boolean().nullish()
  });

  const zPrefetch: Check = z.looseObject({
    claimResponse: z.string().optional(),
    condition: z.string().optional(),
    coverage: z.string().optional(),
    device: z.string().optional(),
    encounter: z.string().optional(),
    location: z.string().optional(),
    patient: z.string().optional(),
    practitioner: z.string().optional(),
    practitionerRole: z.string().optional()
  });

  const zDiscoveryService: Check = z.looseObject({
    id: z.string().nullish(),
    hook: z.string().nullish(),
    title: z.string().nullish(),
    description: z.string().nullish(),
    prefetch: zPrefetch.optional(),
    usageRequirements: z.string().nullish()
  });

  const zDiscoveryResponse: Check = z.looseObject({
    services: z.array(zDiscoveryService).nullish()
  });

  const zCoding: Check = z.looseObject({
    code: z.string().optional(),
    display: z.string().optional()
  });

  const zCodeableConcept: Check = z.looseObject({
    coding: z.array(zCoding).optional()
  });

  const zReference: Check = z.looseObject({
    reference: z.string().optional()
  });

  const zExtension: Check = z.looseObject({
    url: z.string().optional(),
    valueReference: zReference.optional()
  });

  const zAdjudication: Check = z.looseObject({
    category: zCodeableConcept.optional(),
    reason: zCodeableConcept.optional(),
    extension: z.array(zExtension).nullish()
  });

  const zResponseItem: Check = z.looseObject({
    itemSequence: z.int().nullish(),
    extension: z.array(zExtension).nullish(),
    adjudication: z.array(zAdjudication).nullish()
  });

  const zPeriod: Check = z.looseObject({
    start: z.string().nullish(),
    end: z.string().nullish()
  });

  const zIdentifier: Check = z.looseObject({
    system: z.string().optional(),
    value: z.string().optional()
  });

  const zMeta: Check = z.looseObject({
    profile: z.array(z.string()).optional()
  });

  const zClaimResponse: Check = z.looseObject({
    resourceType: z.string().nullish(),
    meta: zMeta.optional(),
    identifier: z.array(zIdentifier).nullish(),
    status: z.string().nullish(),
    type: zCodeableConcept.optional(),
    use: z.string().nullish(),
    created: z.string().nullish(),
    patient: zReference.optional(),
    insurer: zReference.optional(),
    requestor: zReference.optional(),
    outcome: z.string().nullish(),
    disposition: z.string().nullish(),
    preAuthPeriod: zPeriod.optional(),
    item: z.array(zResponseItem).nullish()
  });

  const zResponseEntry: Check = z.looseObject({
    resource: zClaimResponse.optional(),
    search: z.looseObject({
      mode: z.string().nullish()
    }).nullish()
  });

  const zSubmitResponse: Check = z.looseObject({
    resourceType: z.string().nullish(),
    entry: z.array(zResponseEntry).nullish()
  });

  const zCareTeam: Check = z.looseObject({
    provider: zReference.optional(),
    responsible: z.boolean().optional()
  });

  const zClaim: Check = z.looseObject({
    resourceType: z.string().optional(),
    id: z.string().optional(),
    meta: zMeta.optional(),
    identifier: z.array(zIdentifier).optional(),
    status: z.string().optional(),
    type: zCodeableConcept.optional(),
    use: z.string().optional(),
    created: z.string().optional(),
    patient: zReference.optional(),
    provider: zReference.optional(),
    careTeam: z.array(zCareTeam).optional()
  });

  const zEntry: Check = z.looseObject({
    resource: zClaim.optional()
  });

  const zSubmitRequest: Check = z.looseObject({
    resourceType: z.string().optional(),
    id: z.string().optional(),
    type: z.string().optional(),
    entry: z.array(zEntry).optional()
  });

  const zLink: Check = z.looseObject({
    label: z.string().nullish(),
    url: z.string().nullish(),
    type: z.string().nullish(),
    appContext: z.string().nullish()
  });

  const zSource: Check = z.looseObject({
    label: z.string().nullish(),
    url: z.string().nullish()
  });

  const zCard: Check = z.looseObject({
    summary: z.string().nullish(),
    indicator: z.string().nullish(),
    detail: z.string().nullish(),
    uuid: z.string().nullish(),
    source: zSource.optional(),
    links: z.array(zLink).nullish()
  });

  const zOrderSignResponseWrapper: Check = z.looseObject({
    cards: z.array(zCard).nullish(),
    systemActions: z.array(z.record(z.string(), z.unknown()).nullable()).nullish()
  });

  const zBundle: Check = z.looseObject({
    resourceType: z.string().optional(),
    type: z.string().optional(),
    entry: z.array(zEntry).optional()
  });

  const zContext: Check = z.looseObject({
    userId: z.string().optional(),
    patientId: z.string().optional(),
    encounterId: z.string().optional(),
    draftOrders: zBundle.optional()
  });

  const zFhirAuthorization: Check = z.looseObject({
    access_token: z.string().optional(),
    token_type: z.string().optional(),
    expires_in: z.int().optional(),
    scope: z.string().optional(),
    subject: z.string().optional()
  });

  const zOrderSignRequest: Check = z.looseObject({
    hook: z.string().optional(),
    hookInstance: z.string().optional(),
    fhirServer: z.string().optional(),
    fhirAuthorization: zFhirAuthorization.optional(),
    context: zContext.optional(),
    prefetch: zPrefetch.optional()
  });

  const zResponseParameter: Check = z.looseObject({
    name: z.string().nullish(),
    resource: zBundle.optional()
  });

  const zQuestionnairePackageResponse: Check = z.looseObject({
    resourceType: z.string().nullish(),
    parameter: z.array(zResponseParameter).nullish()
  });

  const zCoverage: Check = z.looseObject({
    resourceType: z.string().optional(),
    id: z.string().optional(),
    status: z.string().optional()
  });

  const zRequestParameter: Check = z.looseObject({
    name: z.string().optional(),
    resource: zCoverage.optional(),
    valueString: z.string().optional()
  });

  const zQuestionnairePackageRequest: Check = z.looseObject({
    resourceType: z.string().optional(),
    parameter: z.array(zRequestParameter).optional()
  });

  const zInquireResponse: Check = z.looseObject({
    resourceType: z.string().nullish(),
    entry: z.array(zResponseEntry).nullish()
  });

  const zInquireRequest: Check = z.looseObject({
    resourceType: z.string().optional(),
    id: z.string().optional(),
    type: z.string().optional(),
    entry: z.array(zEntry).optional()
  });

  const zAttachment: Check = z.looseObject({
    contentType: z.string().optional(),
    creation: z.string().optional(),
    data: z.string().optional(),
    url: z.string().optional(),
    title: z.string().optional()
  });

  const zContent: Check = z.looseObject({
    attachment: zAttachment.optional()
  });

  const zDocumentReference: Check = z.looseObject({
    resourceType: z.string().optional(),
    id: z.string().optional(),
    status: z.string().optional(),
    date: z.string().optional(),
    content: z.array(zContent).optional()
  });

  const zDocumentEntry: Check = z.looseObject({
    resource: zDocumentReference.optional()
  });

  const zDocumentReferenceResponse: Check = z.looseObject({
    resourceType: z.string().nullish(),
    id: z.string().nullish(),
    meta: zMeta.optional(),
    type: z.string().nullish(),
    total: z.int().nullish(),
    entry: z.array(zDocumentEntry).nullish()
  });

  const zIssue: Check = z.looseObject({
    severity: z.string().nullish(),
    code: z.string().nullish(),
    details: z.looseObject({
      text: z.string().nullish()
    }).nullish(),
    diagnostics: z.string().nullish(),
    location: z.array(z.string().nullable()).nullish()
  });

  const zAttachmentResponse: Check = z.looseObject({
    resourceType: z.string().nullish(),
    id: z.string().nullish(),
    meta: zMeta.optional(),
    issue: z.array(zIssue).nullish(),
    text: zNarrative.optional()
  });

  const zParameterPart: Check = z.looseObject({
    name: z.string().optional(),
    resource: zDocumentReference.optional()
  });

  const zParameter: Check = z.looseObject({
    name: z.string().optional(),
    valueIdentifier: zIdentifier.optional(),
    valueCode: z.string().optional(),
    part: z.array(zParameterPart).optional()
  });

  const zAttachmentRequest: Check = z.looseObject({
    resourceType: z.string().optional(),
    parameter: z.array(zParameter).optional()
  });

  const zExtensionGeneric: Check = z.looseObject({
    url: z.string().optional(),
    valueBoolean: z.boolean().optional(),
    valueUri: z.string().optional()
  });

  const zAnswerOption: Check = z.looseObject({
    valueCoding: zCoding.optional()
  });

  const zItem: Check = z.looseObject({
    id: z.string().optional(),
    linkId: z.string().optional(),
    text: z.string().optional(),
    type: z.string().optional(),
    required: z.boolean().optional(),
    repeats: z.boolean().optional(),
    extension: z.array(zExtensionGeneric).optional(),
    answerOption: z.array(zAnswerOption).optional(),
    item: z.array(z.lazy((): Check => zItem)).optional()
  });

  const zQuestionnaire: Check = z.looseObject({
    resourceType: z.string().optional(),
    id: z.string().optional(),
    meta: zMeta.optional(),
    extension: z.array(zExtensionGeneric).optional(),
    name: z.string().optional(),
    title: z.string().optional(),
    status: z.string().optional(),
    date: z.string().optional(),
    description: z.string().optional(),
    item: z.array(zItem).optional()
  });

  const zNextQuestionResponse: Check = z.looseObject({
    resourceType: z.string().nullish(),
    meta: zMeta.optional(),
    contained: z.array(zQuestionnaire).nullish(),
    extension: z.array(zExtension).nullish(),
    questionnaire: z.string().nullish(),
    status: z.string().nullish(),
    subject: zReference.optional(),
    authored: z.string().nullish()
  });

  const zNextQuestionRequest: Check = z.looseObject({
    resourceType: z.string().optional(),
    id: z.string().optional(),
    meta: zMeta.optional(),
    contained: z.array(zQuestionnaire).optional(),
    extension: z.array(zExtension).optional(),
    questionnaire: z.string().optional(),
    status: z.string().optional(),
    subject: zReference.optional(),
    authored: z.string().optional()
  });

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireNextQuestionBody: Check = zNextQuestionRequest;

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireNextQuestionHeaders: Check = z.looseObject({
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireNextQuestionPath: Check = z.looseObject({
    payerId: z.string(),
    lob: z.string()
  });

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireNextQuestionResponse: Check = zNextQuestionResponse;

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitAttachmentBody: Check = zAttachmentRequest;

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitAttachmentHeaders: Check = z.looseObject({
    environment: z.string().optional(),
    'reference-srn': z.string()
  });

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitAttachmentPath: Check = z.looseObject({
    payerId: z.string(),
    lob: z.string()
  });

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitAttachmentResponse: Check = zAttachmentResponse;

  const zGetOihubFhirpriorauthV1FhirpaR4PayeridLobDocumentReferenceHeaders: Check = z.looseObject({
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zGetOihubFhirpriorauthV1FhirpaR4PayeridLobDocumentReferencePath: Check = z.looseObject({
    payerId: z.string(),
    lob: z.string()
  });

  const zGetOihubFhirpriorauthV1FhirpaR4PayeridLobDocumentReferenceQuery: Check = z.looseObject({
    queryContext: z.string().optional(),
    _query: z.string().optional(),
    noteType: z.string().optional(),
    reference: z.string().optional(),
    questionnaire: z.string().optional()
  });

  const zGetOihubFhirpriorauthV1FhirpaR4PayeridLobDocumentReferenceResponse: Check = zDocumentReferenceResponse;

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimInquireBody: Check = zInquireRequest;

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimInquireHeaders: Check = z.looseObject({
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimInquirePath: Check = z.looseObject({
    payerId: z.string(),
    lob: z.string()
  });

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimInquireResponse: Check = zInquireResponse;

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireQuestionnairePackageBody: Check = zQuestionnairePackageRequest;

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireQuestionnairePackageHeaders: Check = z.looseObject({
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireQuestionnairePackagePath: Check = z.looseObject({
    payerId: z.string(),
    lob: z.string()
  });

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireQuestionnairePackageResponse: Check = zQuestionnairePackageResponse;

  const zPostOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesCrdOrderSignBody: Check = zOrderSignRequest;

  const zPostOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesCrdOrderSignHeaders: Check = z.looseObject({
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zPostOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesCrdOrderSignPath: Check = z.looseObject({
    payerId: z.string(),
    lob: z.string()
  });

  const zPostOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesCrdOrderSignResponse: Check = zOrderSignResponseWrapper;

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitBody: Check = zSubmitRequest;

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitHeaders: Check = z.looseObject({
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitPath: Check = z.looseObject({
    payerId: z.string(),
    lob: z.string()
  });

  const zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitResponse: Check = zSubmitResponse;

  const zGetOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesHeaders: Check = z.looseObject({
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zGetOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesPath: Check = z.looseObject({
    payerId: z.string(),
    lob: z.string()
  });

  const zGetOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesResponse: Check = zDiscoveryResponse;

  const zGetOihubFhirpriorauthV1FhirpaR4PayeridLobOperationDefinitionOperationHeaders: Check = z.looseObject({
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zGetOihubFhirpriorauthV1FhirpaR4PayeridLobOperationDefinitionOperationPath: Check = z.looseObject({
    payerId: z.string(),
    lob: z.string(),
    operation: z.string()
  });

  const zGetOihubFhirpriorauthV1FhirpaR4PayeridLobOperationDefinitionOperationResponse: Check = zOperationDefinitionResponse;

  const zGetOihubFhirpriorauthV1FhirpaR4PayeridLobPasMetadataHeaders: Check = z.looseObject({
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zGetOihubFhirpriorauthV1FhirpaR4PayeridLobPasMetadataPath: Check = z.looseObject({
    payerId: z.string(),
    lob: z.string()
  });

  const zGetOihubFhirpriorauthV1FhirpaR4PayeridLobPasMetadataResponse: Check = zPasCapabilityStatementResponse;

  const zGetOihubFhirpriorauthV1FhirpaR4PayeridLobDtrMetadataHeaders: Check = z.looseObject({
    'x-optum-consumer-correlation-id': z.string().optional(),
    environment: z.string().optional()
  });

  const zGetOihubFhirpriorauthV1FhirpaR4PayeridLobDtrMetadataPath: Check = z.looseObject({
    payerId: z.string(),
    lob: z.string()
  });

  const zGetOihubFhirpriorauthV1FhirpaR4PayeridLobDtrMetadataResponse: Check = zDtrCapabilityStatementResponse;

  return {
    getOihubFhirpriorauthV1HealthCheck: {  },
    postOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireNextQuestion: { body: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireNextQuestionBody, path: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireNextQuestionPath, headers: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireNextQuestionHeaders, answer: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireNextQuestionResponse },
    postOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitAttachment: { body: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitAttachmentBody, path: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitAttachmentPath, headers: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitAttachmentHeaders, answer: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitAttachmentResponse },
    getOihubFhirpriorauthV1FhirpaR4PayeridLobDocumentReference: { path: zGetOihubFhirpriorauthV1FhirpaR4PayeridLobDocumentReferencePath, query: zGetOihubFhirpriorauthV1FhirpaR4PayeridLobDocumentReferenceQuery, headers: zGetOihubFhirpriorauthV1FhirpaR4PayeridLobDocumentReferenceHeaders, answer: zGetOihubFhirpriorauthV1FhirpaR4PayeridLobDocumentReferenceResponse },
    postOihubFhirpriorauthV1FhirpaR4PayeridLobClaimInquire: { body: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimInquireBody, path: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimInquirePath, headers: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimInquireHeaders, answer: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimInquireResponse },
    postOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireQuestionnairePackage: { body: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireQuestionnairePackageBody, path: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireQuestionnairePackagePath, headers: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireQuestionnairePackageHeaders, answer: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireQuestionnairePackageResponse },
    postOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesCrdOrderSign: { body: zPostOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesCrdOrderSignBody, path: zPostOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesCrdOrderSignPath, headers: zPostOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesCrdOrderSignHeaders, answer: zPostOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesCrdOrderSignResponse },
    postOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmit: { body: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitBody, path: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitPath, headers: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitHeaders, answer: zPostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitResponse },
    getOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServices: { path: zGetOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesPath, headers: zGetOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesHeaders, answer: zGetOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesResponse },
    getOihubFhirpriorauthV1FhirpaR4PayeridLobOperationDefinitionOperation: { path: zGetOihubFhirpriorauthV1FhirpaR4PayeridLobOperationDefinitionOperationPath, headers: zGetOihubFhirpriorauthV1FhirpaR4PayeridLobOperationDefinitionOperationHeaders, answer: zGetOihubFhirpriorauthV1FhirpaR4PayeridLobOperationDefinitionOperationResponse },
    getOihubFhirpriorauthV1FhirpaR4PayeridLobPasMetadata: { path: zGetOihubFhirpriorauthV1FhirpaR4PayeridLobPasMetadataPath, headers: zGetOihubFhirpriorauthV1FhirpaR4PayeridLobPasMetadataHeaders, answer: zGetOihubFhirpriorauthV1FhirpaR4PayeridLobPasMetadataResponse },
    getOihubFhirpriorauthV1FhirpaR4PayeridLobDtrMetadata: { path: zGetOihubFhirpriorauthV1FhirpaR4PayeridLobDtrMetadataPath, headers: zGetOihubFhirpriorauthV1FhirpaR4PayeridLobDtrMetadataHeaders, answer: zGetOihubFhirpriorauthV1FhirpaR4PayeridLobDtrMetadataResponse },
  };
}

// Written by scripts/generate-optum.mjs from Optum's document real-prior-authorization-api; changes belong there.
export type DtrCapabilityStatementResponse = {
  resourceType?: string | null;
  id?: string | null;
  text?: Narrative;
  name?: string | null;
  status?: string | null;
  date?: string | null;
  publisher?: string | null;
  description?: string | null;
  kind?: string | null;
  software?: CapabilityStatementSoftware;
  implementation?: CapabilityStatementImplementation;
  fhirVersion?: string | null;
  format?: Array<string | null> | null;
  rest?: Array<CapabilityStatementRest> | null;
};

export type CapabilityStatementOperation = {
  name?: string | null;
  definition?: string | null;
};

export type CapabilityStatementInteraction = {
  code?: string | null;
};

export type CapabilityStatementResource = {
  type?: string | null;
  profile?: string | null;
  searchInclude?: Array<string | null> | null;
  interaction?: Array<CapabilityStatementInteraction> | null;
  operation?: Array<CapabilityStatementOperation> | null;
};

export type CapabilityStatementRest = {
  mode?: string | null;
  resource?: Array<CapabilityStatementResource> | null;
  operation?: Array<CapabilityStatementOperation> | null;
};

export type CapabilityStatementImplementation = {
  description?: string | null;
  url?: string | null;
};

export type CapabilityStatementSoftware = {
  name?: string | null;
  version?: string | null;
};

export type Narrative = {
  status?: string | null;
  div?: string | null;
};

export type PasCapabilityStatementResponse = {
  resourceType?: string | null;
  id?: string | null;
  text?: Narrative;
  name?: string | null;
  status?: string | null;
  date?: string | null;
  publisher?: string | null;
  description?: string | null;
  kind?: string | null;
  software?: CapabilityStatementSoftware;
  implementation?: CapabilityStatementImplementation;
  fhirVersion?: string | null;
  format?: Array<string | null> | null;
  rest?: Array<CapabilityStatementRest> | null;
};

export type OperationDefinitionResponse = {
  resourceType?: string | null;
  text?: Narrative;
  url?: string | null;
  name?: string | null;
  status?: string | null;
  kind?: string | null;
  affectsState?: boolean | null;
  code?: string | null;
  resource?: Array<string | null> | null;
  system?: boolean | null;
  type?: boolean | null;
  instance?: boolean | null;
};

export type DiscoveryService = {
  id?: string | null;
  hook?: string | null;
  title?: string | null;
  description?: string | null;
  prefetch?: Prefetch;
  usageRequirements?: string | null;
};

export type Prefetch = {
  claimResponse?: string;
  condition?: string;
  coverage?: string;
  device?: string;
  encounter?: string;
  location?: string;
  patient?: string;
  practitioner?: string;
  practitionerRole?: string;
};

export type DiscoveryResponse = {
  services?: Array<DiscoveryService> | null;
};

export type Coding = {
  code?: string;
  display?: string;
};

export type CodeableConcept = {
  coding?: Array<Coding>;
};

export type SubmitResponse = {
  resourceType?: string | null;
  entry?: Array<ResponseEntry> | null;
};

export type Adjudication = {
  category?: CodeableConcept;
  reason?: CodeableConcept;
  extension?: Array<Extension> | null;
};

export type Reference = {
  reference?: string;
};

export type Extension = {
  url?: string;
  valueReference?: Reference;
};

export type ResponseItem = {
  itemSequence?: number | null;
  extension?: Array<Extension> | null;
  adjudication?: Array<Adjudication> | null;
};

export type Period = {
  start?: string | null;
  end?: string | null;
};

export type Identifier = {
  system?: string;
  value?: string;
};

export type Meta = {
  profile?: Array<string>;
};

export type ClaimResponse = {
  resourceType?: string | null;
  meta?: Meta;
  identifier?: Array<Identifier> | null;
  status?: string | null;
  type?: CodeableConcept;
  use?: string | null;
  created?: string | null;
  patient?: Reference;
  insurer?: Reference;
  requestor?: Reference;
  outcome?: string | null;
  disposition?: string | null;
  preAuthPeriod?: Period;
  item?: Array<ResponseItem> | null;
};

export type ResponseEntry = {
  resource?: ClaimResponse;
  search?: {
    mode?: string | null;
  } | null;
};

export type SubmitRequest = {
  resourceType?: string;
  id?: string;
  type?: string;
  entry?: Array<Entry>;
};

export type CareTeam = {
  provider?: Reference;
  responsible?: boolean;
};

export type Claim = {
  resourceType?: string;
  id?: string;
  meta?: Meta;
  identifier?: Array<Identifier>;
  status?: string;
  type?: CodeableConcept;
  use?: string;
  created?: string;
  patient?: Reference;
  provider?: Reference;
  careTeam?: Array<CareTeam>;
};

export type Entry = {
  resource?: Claim;
};

export type Link = {
  label?: string | null;
  url?: string | null;
  type?: string | null;
  appContext?: string | null;
};

export type Source = {
  label?: string | null;
  url?: string | null;
};

export type Card = {
  summary?: string | null;
  indicator?: string | null;
  detail?: string | null;
  uuid?: string | null;
  source?: Source;
  links?: Array<Link> | null;
};

export type OrderSignResponseWrapper = {
  cards?: Array<Card> | null;
  systemActions?: Array<{
    [key: string]: unknown;
  } | null> | null;
};

export type Context = {
  userId?: string;
  patientId?: string;
  encounterId?: string;
  draftOrders?: Bundle;
};

export type Bundle = {
  resourceType?: string;
  type?: string;
  entry?: Array<Entry>;
};

export type FhirAuthorization = {
  access_token?: string;
  token_type?: string;
  expires_in?: number;
  scope?: string;
  subject?: string;
};

export type OrderSignRequest = {
  hook?: string;
  hookInstance?: string;
  fhirServer?: string;
  fhirAuthorization?: FhirAuthorization;
  context?: Context;
  prefetch?: Prefetch;
};

export type ResponseParameter = {
  name?: string | null;
  resource?: Bundle;
};

export type QuestionnairePackageResponse = {
  resourceType?: string | null;
  parameter?: Array<ResponseParameter> | null;
};

export type Coverage = {
  resourceType?: string;
  id?: string;
  status?: string;
};

export type RequestParameter = {
  name?: string;
  resource?: Coverage;
  valueString?: string;
};

export type QuestionnairePackageRequest = {
  resourceType?: string;
  parameter?: Array<RequestParameter>;
};

export type InquireResponse = {
  resourceType?: string | null;
  entry?: Array<ResponseEntry> | null;
};

export type InquireRequest = {
  resourceType?: string;
  id?: string;
  type?: string;
  entry?: Array<Entry>;
};

export type DocumentEntry = {
  resource?: DocumentReference;
};

export type Attachment = {
  contentType?: string;
  creation?: string;
  data?: string;
  url?: string;
  title?: string;
};

export type Content = {
  attachment?: Attachment;
};

export type DocumentReference = {
  resourceType?: string;
  id?: string;
  status?: string;
  date?: string;
  content?: Array<Content>;
};

export type DocumentReferenceResponse = {
  resourceType?: string | null;
  id?: string | null;
  meta?: Meta;
  type?: string | null;
  total?: number | null;
  entry?: Array<DocumentEntry> | null;
};

export type Issue = {
  severity?: string | null;
  code?: string | null;
  details?: {
    text?: string | null;
  } | null;
  diagnostics?: string | null;
  location?: Array<string | null> | null;
};

export type AttachmentResponse = {
  resourceType?: string | null;
  id?: string | null;
  meta?: Meta;
  issue?: Array<Issue> | null;
  text?: Narrative;
};

export type ParameterPart = {
  name?: string;
  resource?: DocumentReference;
};

export type Parameter = {
  name?: string;
  valueIdentifier?: Identifier;
  valueCode?: string;
  part?: Array<ParameterPart>;
};

export type AttachmentRequest = {
  resourceType?: string;
  parameter?: Array<Parameter>;
};

export type ExtensionGeneric = {
  url?: string;
  valueBoolean?: boolean;
  valueUri?: string;
};

export type AnswerOption = {
  valueCoding?: Coding;
};

export type Item = {
  id?: string;
  linkId?: string;
  text?: string;
  type?: string;
  required?: boolean;
  repeats?: boolean;
  extension?: Array<ExtensionGeneric>;
  answerOption?: Array<AnswerOption>;
  item?: Array<Item>;
};

export type Questionnaire = {
  resourceType?: string;
  id?: string;
  meta?: Meta;
  extension?: Array<ExtensionGeneric>;
  name?: string;
  title?: string;
  status?: string;
  date?: string;
  description?: string;
  item?: Array<Item>;
};

export type NextQuestionResponse = {
  resourceType?: string | null;
  meta?: Meta;
  contained?: Array<Questionnaire> | null;
  extension?: Array<Extension> | null;
  questionnaire?: string | null;
  status?: string | null;
  subject?: Reference;
  authored?: string | null;
};

export type NextQuestionRequest = {
  resourceType?: string;
  id?: string;
  meta?: Meta;
  contained?: Array<Questionnaire>;
  extension?: Array<Extension>;
  questionnaire?: string;
  status?: string;
  subject?: Reference;
  authored?: string;
};

export type GetOihubFhirpriorauthV1HealthCheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/oihub/fhirpriorauth/v1/health-check';
};

export type GetOihubFhirpriorauthV1HealthCheckResponses = {
  200: unknown;
};

export type PostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireNextQuestionData = {
  body: NextQuestionRequest;
  headers?: {
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path: {
    payerId: string;
    lob: string;
  };
  query?: never;
  url: '/oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/Questionnaire/$next-question';
};

export type PostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireNextQuestionResponses = {
  200: NextQuestionResponse;
};

export type PostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitAttachmentData = {
  body: AttachmentRequest;
  headers: {
    environment?: string;
    'reference-srn': string;
  };
  path: {
    payerId: string;
    lob: string;
  };
  query?: never;
  url: '/oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/Claim/$submit-attachment';
};

export type PostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitAttachmentResponses = {
  200: AttachmentResponse;
};

export type GetOihubFhirpriorauthV1FhirpaR4PayeridLobDocumentReferenceData = {
  body?: never;
  headers?: {
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path: {
    payerId: string;
    lob: string;
  };
  query?: {
    queryContext?: string;
    _query?: string;
    noteType?: string;
    reference?: string;
    questionnaire?: string;
  };
  url: '/oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/document-reference';
};

export type GetOihubFhirpriorauthV1FhirpaR4PayeridLobDocumentReferenceResponses = {
  200: DocumentReferenceResponse;
};

export type PostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimInquireData = {
  body: InquireRequest;
  headers?: {
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path: {
    payerId: string;
    lob: string;
  };
  query?: never;
  url: '/oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/Claim/$inquire';
};

export type PostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimInquireResponses = {
  200: InquireResponse;
};

export type PostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireQuestionnairePackageData = {
  body: QuestionnairePackageRequest;
  headers?: {
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path: {
    payerId: string;
    lob: string;
  };
  query?: never;
  url: '/oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/Questionnaire/$questionnaire-package';
};

export type PostOihubFhirpriorauthV1FhirpaR4PayeridLobQuestionnaireQuestionnairePackageResponses = {
  200: QuestionnairePackageResponse;
};

export type PostOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesCrdOrderSignData = {
  body: OrderSignRequest;
  headers?: {
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path: {
    payerId: string;
    lob: string;
  };
  query?: never;
  url: '/oihub/fhirpriorauth/v1/cdsHooksServer/{payerId}/{lob}/api/cds-services/crd-order-sign';
};

export type PostOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesCrdOrderSignResponses = {
  200: OrderSignResponseWrapper;
};

export type PostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitData = {
  body: SubmitRequest;
  headers?: {
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path: {
    payerId: string;
    lob: string;
  };
  query?: never;
  url: '/oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/Claim/$submit';
};

export type PostOihubFhirpriorauthV1FhirpaR4PayeridLobClaimSubmitResponses = {
  200: SubmitResponse;
};

export type GetOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesData = {
  body?: never;
  headers?: {
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path: {
    payerId: string;
    lob: string;
  };
  query?: never;
  url: '/oihub/fhirpriorauth/v1/cdsHooksServer/{payerId}/{lob}/api/cds-services';
};

export type GetOihubFhirpriorauthV1CdshooksserverPayeridLobApiCdsServicesResponses = {
  200: DiscoveryResponse;
};

export type GetOihubFhirpriorauthV1FhirpaR4PayeridLobOperationDefinitionOperationData = {
  body?: never;
  headers?: {
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path: {
    payerId: string;
    lob: string;
    operation: string;
  };
  query?: never;
  url: '/oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/operation-definition/{operation}';
};

export type GetOihubFhirpriorauthV1FhirpaR4PayeridLobOperationDefinitionOperationResponses = {
  200: OperationDefinitionResponse;
};

export type GetOihubFhirpriorauthV1FhirpaR4PayeridLobPasMetadataData = {
  body?: never;
  headers?: {
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path: {
    payerId: string;
    lob: string;
  };
  query?: never;
  url: '/oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/pas/metadata';
};

export type GetOihubFhirpriorauthV1FhirpaR4PayeridLobPasMetadataResponses = {
  200: PasCapabilityStatementResponse;
};

export type GetOihubFhirpriorauthV1FhirpaR4PayeridLobDtrMetadataData = {
  body?: never;
  headers?: {
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path: {
    payerId: string;
    lob: string;
  };
  query?: never;
  url: '/oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/dtr/metadata';
};

export type GetOihubFhirpriorauthV1FhirpaR4PayeridLobDtrMetadataResponses = {
  200: DtrCapabilityStatementResponse;
};

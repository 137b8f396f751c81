// Written by scripts/generate-optum.mjs from Optum's document real-provider-access-api; changes belong there.
import type { Readable } from 'node:stream';

export type BulkExportError = {
  type?: string | null;
  url?: string | null;
};

export type BulkExportOutput = {
  type?: string | null;
  url?: string | null;
};

export type BulkMemberMatchStatusResponse = {
  transactionTime?: string | null;
  request?: string | null;
  requiresAccessToken?: boolean | null;
  output?: Array<BulkExportOutput> | null;
  error?: Array<BulkExportError> | null;
};

export type Meta = {
  profile?: Array<string>;
};

export type Extension = {
  url?: string | null;
  valueReference?: Reference;
};

export type Identifier = {
  system?: string;
  value?: string;
};

export type Reference = {
  reference?: string;
  display?: string;
  identifier?: Identifier;
};

export type Narrative = {
  status?: string;
  div?: string;
};

export type Period = {
  start?: string;
  end?: string;
};

export type Coding = {
  system?: string;
  code?: string;
  display?: string;
};

export type CodeableConcept = {
  coding?: Array<Coding>;
};

export type IdentifierWithType = {
  type?: CodeableConcept;
  system?: string;
  value?: string;
  assigner?: {
    display?: string;
  };
};

export type HumanName = {
  use?: string;
  family?: string;
  given?: Array<string>;
};

export type ProvisionActor = {
  role?: CodeableConcept;
  reference?: Reference;
};

export type Provision = {
  type?: string;
  period?: Period;
  actor?: Array<ProvisionActor>;
  purpose?: Array<Coding>;
};

export type Verification = {
  verified?: boolean;
  verifiedWith?: Reference;
  verificationDate?: string;
};

export type Consent = {
  resourceType?: string;
  id?: string;
  text?: Narrative;
  status?: string;
  scope?: CodeableConcept;
  category?: Array<CodeableConcept>;
  patient?: Reference;
  dateTime?: string;
  performer?: Array<Reference>;
  sourceReference?: Reference;
  policy?: Array<{
    uri?: string;
  }>;
  verification?: Array<Verification>;
  provision?: Provision;
};

export type CoverageClass = {
  type?: CodeableConcept;
  value?: string;
};

export type Coverage = {
  resourceType?: string;
  id?: string;
  text?: Narrative;
  identifier?: Array<IdentifierWithType>;
  status?: string;
  subscriberId?: string;
  beneficiary?: Reference;
  relationship?: CodeableConcept;
  period?: Period;
  payor?: Array<Reference>;
  class?: Array<CoverageClass>;
};

export type Patient = {
  resourceType?: string;
  id?: string;
  text?: Narrative;
  identifier?: Array<IdentifierWithType>;
  name?: Array<HumanName>;
  gender?: string;
  birthDate?: string;
};

export type Characteristic = {
  code?: CodeableConcept;
  valueReference?: Reference;
  exclude?: boolean | null;
  period?: Period;
};

export type GroupMember = {
  entity?: {
    reference?: string | null;
    display?: string | null;
    extension?: Array<Extension> | null;
  } | null;
};

export type Group = {
  resourceType?: string | null;
  id?: string | null;
  text?: Narrative;
  contained?: Array<Patient> | null;
  identifier?: Array<Identifier> | null;
  type?: string | null;
  actual?: boolean | null;
  code?: CodeableConcept;
  managingEntity?: Reference;
  characteristic?: Array<Characteristic> | null;
  member?: Array<GroupMember> | null;
};

export type ResponseParameter = {
  name?: string | null;
  resource?: Group;
};

export type ParameterPart = {
  name?: 'MemberPatient' | 'CoverageToMatch' | 'Consent';
  resource?: Patient | Coverage | Consent;
};

export type Parameter = {
  name?: string;
  part?: Array<ParameterPart>;
};

export type BulkMemberMatchResponse = {
  resourceType?: string | null;
  id?: string | null;
  meta?: Meta;
  parameter?: Array<ResponseParameter> | null;
};

export type BulkMemberMatchRequest = {
  resourceType?: string;
  id?: string;
  meta?: Meta;
  parameter?: Array<Parameter>;
};

export type OperationOutcomeIssue = {
  severity?: string | null;
  code?: string | null;
  diagnostics?: string | null;
};

export type OperationOutcome = {
  resourceType?: string | null;
  issue?: Array<OperationOutcomeIssue> | null;
};

export type PostOihubFhirprovideraccessV1R4PayeridLobGroupBulkMemberMatchData = {
  body: BulkMemberMatchRequest;
  headers?: {
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path: {
    payerId: string;
    lob: string;
  };
  query?: never;
  url: '/oihub/fhirprovideraccess/v1/R4/{payerId}/{lob}/Group/$bulk-member-match';
};

export type PostOihubFhirprovideraccessV1R4PayeridLobGroupBulkMemberMatchResponses = {
  200: BulkMemberMatchResponse;
};

export type PostOihubFhirprovideraccessV1R4PayeridLobGroupGroupidDavinciDataExportData = {
  body?: never;
  headers?: {
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path: {
    payerId: string;
    lob: string;
    groupId: string;
  };
  query?: {
    patient?: string;
    exportType?: string;
  };
  url: '/oihub/fhirprovideraccess/v1/R4/{payerId}/{lob}/Group/{groupId}/$davinci-data-export';
};

export type PostOihubFhirprovideraccessV1R4PayeridLobGroupGroupidDavinciDataExportResponses = {
  200: OperationOutcome;
};

export type GetOihubFhirprovideraccessV1R4PayeridLobBulkMemberMatchStatusJobidData = {
  body?: never;
  headers?: {
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path: {
    payerId: string;
    lob: string;
    jobId: string;
  };
  query?: never;
  url: '/oihub/fhirprovideraccess/v1/R4/{payerId}/{lob}/$bulk-member-match-status/{jobId}';
};

export type GetOihubFhirprovideraccessV1R4PayeridLobBulkMemberMatchStatusJobidResponses = {
  200: BulkMemberMatchStatusResponse;
};

export type GetOihubFhirprovideraccessV1R4PayeridLobDownloadGroupFilenameDavinciDataExportData = {
  body?: never;
  headers?: {
    'x-optum-consumer-correlation-id'?: string;
    environment?: string;
  };
  path: {
    payerId: string;
    lob: string;
    fileName: string;
  };
  query?: never;
  url: '/oihub/fhirprovideraccess/v1/R4/{payerId}/{lob}/download/Group/{fileName}/$davinci-data-export';
};

export type GetOihubFhirprovideraccessV1R4PayeridLobDownloadGroupFilenameDavinciDataExportResponses = {
  200: Readable;
};

export type GetOihubFhirprovideraccessV1HealthCheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/oihub/fhirprovideraccess/v1/health-check';
};

export type GetOihubFhirprovideraccessV1HealthCheckResponses = {
  200: unknown;
};

// Written by scripts/generate-optum.mjs from Optum's document edi-enrollment-v1; changes belong there.
export type SubmissionResponse = {
  payloadId?: string | null;
};

export type ResultSummary = {
  acceptedRecords?: Array<EnrollmentRoot> | null;
  numberOfRecordsAccepted?: number | null;
  numberOfRecordsRecieved?: number | null;
  numberOfRecordsRejected?: number | null;
  rejectedRecords?: Array<EnrollmentRoot> | null;
  status?: string | null;
};

export type AssociationStatus = {
  payerId?: string;
  providerId?: string;
  providerIdType?: string;
  rejectionReason?: string;
  status?: string;
  statusDate?: string;
};

export type ProviderEnrollmentStatus = {
  associationStatuses?: Array<AssociationStatus>;
  enrollmentStatus?: string;
};

export type ProviderIdentifiers = {
  npi?: number;
  tinOrEin?: number;
};

export type ProviderContact = {
  contactName?: string;
  emailAddress?: string;
  faxNumber?: string;
  telephoneNumber?: string;
  telephoneNumberExtension?: string;
};

export type ProviderAddress = {
  city?: string;
  stateProvince?: string;
  street?: string;
  zipCode?: string;
};

export type PreferenceForAggregation = {
  npi?: number;
  tin?: number;
};

export type OtherIdentifiers = {
  assigningAuthority?: string;
  tradingPartnerId?: string;
};

export type EnrollmentRoot = {
  attachment1?: string;
  attachment2?: string;
  attachment3?: string;
  authorizedSignature?: string;
  clearinghouseContactName?: string;
  clearinghouseName?: string;
  emailAddress?: string;
  epId?: number;
  errorMessages?: string;
  otherId?: string;
  otherIdentifiers?: OtherIdentifiers;
  payerId?: string;
  preferenceForAggregation?: PreferenceForAggregation;
  providerAddress?: ProviderAddress;
  providerContact?: ProviderContact;
  providerIdentifiers?: ProviderIdentifiers;
  providerName?: string;
  reasonForSubmission?: 'NEW_ENROLLMENT' | 'CHANGE_ENROLLMENT' | 'CANCEL_ENROLLMENT';
  statuses?: ProviderEnrollmentStatus;
  version?: number;
};

export type PostIntelligentclearinghouseIediEnrollmentV1EraEnrollmentSubmissionData = {
  body: Array<EnrollmentRoot>;
  headers: {
    'tenant-id': string;
  };
  path?: never;
  query?: never;
  url: '/intelligentclearinghouse/iedi/enrollment/v1/era/enrollment-submission';
};

export type PostIntelligentclearinghouseIediEnrollmentV1EraEnrollmentSubmissionResponses = {
  202: SubmissionResponse;
};

export type GetIntelligentclearinghouseIediEnrollmentV1EraResultsPayloadidData = {
  body?: never;
  headers: {
    'tenant-id': string;
  };
  path: {
    payloadId: string;
  };
  query?: never;
  url: '/intelligentclearinghouse/iedi/enrollment/v1/era/results/{payloadId}';
};

export type GetIntelligentclearinghouseIediEnrollmentV1EraResultsPayloadidResponses = {
  200: ResultSummary;
};

// Written by scripts/generate-optum.mjs from Optum's document payer-list-api-v1; changes belong there.
import type { Readable } from 'node:stream';

export type Outage = {
  imnPayerId?: string | null;
  payerName?: string | null;
  transactionType?: string | null;
  activeStatus?: string | null;
  payerProductStandinFlag?: string | null;
  standinReason?: string | null;
  intermittentPayerOutage?: string | null;
  additionalPayerIds?: Array<string | null> | null;
  issueStartDate?: string | null;
  [key: string]: unknown;
};

export type OutageListResponse = {
  data?: Array<Outage> | null;
  page?: number | null;
  pageSize?: number | null;
  totalCount?: number | null;
  [key: string]: unknown;
};

export type FieldsResponse = {
  [key: string]: unknown;
};

export type Payer = {
  payerId?: string | null;
  payerPlanName?: string | null;
  status?: string | null;
  payerType?: string | null;
  stateDoingBusiness?: string | null;
  transactionType?: string | null;
  [key: string]: unknown;
};

export type PayerListResponse = {
  data?: Array<Payer> | null;
  page?: number | null;
  pageSize?: number | null;
  totalCount?: number | null;
  payers?: Array<Payer> | null;
  total?: number | null;
  [key: string]: unknown;
};

export type HealthCheckResponse = {
  [key: string]: unknown;
};

export type GetMedicalnetworkPayerlistV1HealthcheckData = {
  body?: never;
  path?: never;
  query?: never;
  url: '/medicalnetwork/payerlist/v1/healthcheck';
};

export type GetMedicalnetworkPayerlistV1HealthcheckResponses = {
  200: HealthCheckResponse;
};

export type GetMedicalnetworkPayerlistV1PayersData = {
  body?: never;
  headers?: {
    'X-CHC-PayerList-SubmitterId'?: string;
  };
  path?: never;
  query: {
    system: string;
    transactionType?: string;
    pageSize?: number | string;
    lastUpdatedAfter?: string;
    exchangeInstClaimPayerId?: string;
    exchangeProfClaimPayerId?: string;
    iediInstClaimPayerId?: string;
    iediProfClaimPayerId?: string;
    status?: string;
    payerNotes?: string;
    enrollmentNotes?: string;
    claimSubmissionRequiredThroughExchange?: string;
    additionalLCHCPayerId?: string;
    activationDate?: string;
    standInIndicator?: string;
    serviceRestored?: string;
    payerType?: string;
    payerPlanName?: string;
    stateDoingBusiness?: string;
    chiPayer?: boolean;
    payerId?: string;
    additionalPayerIDs?: string;
  };
  url: '/medicalnetwork/payerlist/v1/payers';
};

export type GetMedicalnetworkPayerlistV1PayersResponses = {
  200: PayerListResponse;
};

export type GetMedicalnetworkPayerlistV1FieldsData = {
  body?: never;
  path?: never;
  query?: {
    skipBusinessNames?: boolean;
    skipAliases?: boolean;
  };
  url: '/medicalnetwork/payerlist/v1/fields';
};

export type GetMedicalnetworkPayerlistV1FieldsResponses = {
  200: FieldsResponse;
};

export type GetMedicalnetworkPayerlistV1PayersExportData = {
  body?: never;
  path?: never;
  query: {
    system: string;
    serviceRestored?: string;
    payerPlanName?: string;
    exportFields?: string;
    chiPayer?: boolean;
    stateDoingBusiness?: string;
  };
  url: '/medicalnetwork/payerlist/v1/payers/export';
};

export type GetMedicalnetworkPayerlistV1PayersExportResponses = {
  200: Readable;
};

export type GetMedicalnetworkPayerlistV1OutagesData = {
  body?: never;
  path?: never;
  query: {
    system: string;
    transactionType?: string;
    imnPayerId?: string;
    payerName?: string;
    standinReason?: string;
    payerProductStandinFlag?: 'Yes' | 'No';
    activeStatus?: 'Active' | 'Inactive' | 'Standby' | 'Unknown';
    startDateTimeAfter?: string;
    startDateTimeBefore?: string;
    issueStartDate?: string;
    intermittentPayerOutage?: 'Yes' | 'No';
    wildcardSearch?: 'Yes' | 'No';
    sort?: string;
    page?: number | string;
    pageSize?: number | string;
  };
  url: '/medicalnetwork/payerlist/v1/outages';
};

export type GetMedicalnetworkPayerlistV1OutagesResponses = {
  200: OutageListResponse;
};

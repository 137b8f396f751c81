// Written by scripts/generate-optum.mjs from Optum's document payer-list-api-v1; changes belong there.
import type { Check, OperationSchemas, Zod } from '../../../internal/operation/schemas.js';

export function schemas(z: Zod): OperationSchemas {
  const zOutage: Check = z.looseObject({
    imnPayerId: z.string().nullish(),
    payerName: z.string().nullish(),
    transactionType: z.string().nullish(),
    activeStatus: z.string().nullish(),
    payerProductStandinFlag: z.string().nullish(),
    standinReason: z.string().nullish(),
    intermittentPayerOutage: z.string().nullish(),
    additionalPayerIds: z.array(z.string().nullable()).nullish(),
    issueStartDate: z.string().nullish()
  });

  const zOutageListResponse: Check = z.looseObject({
    data: z.array(zOutage).nullish(),
    page: z.int().nullish(),
    pageSize: z.int().nullish(),
    totalCount: z.int().nullish()
  });

  const zFieldsResponse: Check = z.record(z.string(), z.unknown());

  const zPayer: Check = z.looseObject({
    payerId: z.string().nullish(),
    payerPlanName: z.string().nullish(),
    status: z.string().nullish(),
    payerType: z.string().nullish(),
    stateDoingBusiness: z.string().nullish(),
    transactionType: z.string().nullish()
  });

  const zPayerListResponse: Check = z.looseObject({
    data: z.array(zPayer).nullish(),
    page: z.int().nullish(),
    pageSize: z.int().nullish(),
    totalCount: z.int().nullish(),
    payers: z.array(zPayer).nullish(),
    total: z.int().nullish()
  });

  const zHealthCheckResponse: Check = z.record(z.string(), z.unknown());

  const zGetMedicalnetworkPayerlistV1HealthcheckResponse: Check = zHealthCheckResponse;

  const zGetMedicalnetworkPayerlistV1PayersHeaders: Check = z.looseObject({
    'X-CHC-PayerList-SubmitterId': z.string().optional()
  });

  const zGetMedicalnetworkPayerlistV1PayersQuery: Check = z.looseObject({
    system: z.string(),
    transactionType: z.string().optional(),
    pageSize: z.union([
      z.number(),
      z.string()
    ]).optional(),
    lastUpdatedAfter: z.string().optional(),
    exchangeInstClaimPayerId: z.string().optional(),
    exchangeProfClaimPayerId: z.string().optional(),
    iediInstClaimPayerId: z.string().optional(),
    iediProfClaimPayerId: z.string().optional(),
    status: z.string().optional(),
    payerNotes: z.string().optional(),
    enrollmentNotes: z.string().optional(),
    claimSubmissionRequiredThroughExchange: z.string().optional(),
    additionalLCHCPayerId: z.string().optional(),
    activationDate: z.string().optional(),
    standInIndicator: z.string().optional(),
    serviceRestored: z.string().optional(),
    payerType: z.string().optional(),
    payerPlanName: z.string().optional(),
    stateDoingBusiness: z.string().optional(),
    chiPayer: z.boolean().optional(),
    payerId: z.string().optional(),
    additionalPayerIDs: z.string().optional()
  });

  const zGetMedicalnetworkPayerlistV1PayersResponse: Check = zPayerListResponse;

  const zGetMedicalnetworkPayerlistV1FieldsQuery: Check = z.looseObject({
    skipBusinessNames: z.boolean().optional(),
    skipAliases: z.boolean().optional()
  });

  const zGetMedicalnetworkPayerlistV1FieldsResponse: Check = zFieldsResponse;

  const zGetMedicalnetworkPayerlistV1PayersExportQuery: Check = z.looseObject({
    system: z.string(),
    serviceRestored: z.string().optional(),
    payerPlanName: z.string().optional(),
    exportFields: z.string().optional(),
    chiPayer: z.boolean().optional(),
    stateDoingBusiness: z.string().optional()
  });

  const zGetMedicalnetworkPayerlistV1PayersExportResponse: Check = z.string();

  const zGetMedicalnetworkPayerlistV1OutagesQuery: Check = z.looseObject({
    system: z.string(),
    transactionType: z.string().optional(),
    imnPayerId: z.string().optional(),
    payerName: z.string().optional(),
    standinReason: z.string().optional(),
    payerProductStandinFlag: z.enum(['Yes', 'No']).optional(),
    activeStatus: z.enum([
      'Active',
      'Inactive',
      'Standby',
      'Unknown'
    ]).optional(),
    startDateTimeAfter: z.string().optional(),
    startDateTimeBefore: z.string().optional(),
    issueStartDate: z.string().optional(),
    intermittentPayerOutage: z.enum(['Yes', 'No']).optional(),
    wildcardSearch: z.enum(['Yes', 'No']).optional(),
    sort: z.string().optional(),
    page: z.union([
      z.number(),
      z.string()
    ]).optional(),
    pageSize: z.union([
      z.number(),
      z.string()
    ]).optional()
  });

  const zGetMedicalnetworkPayerlistV1OutagesResponse: Check = zOutageListResponse;

  return {
    getMedicalnetworkPayerlistV1Healthcheck: { answer: zGetMedicalnetworkPayerlistV1HealthcheckResponse },
    getMedicalnetworkPayerlistV1Payers: { query: zGetMedicalnetworkPayerlistV1PayersQuery, headers: zGetMedicalnetworkPayerlistV1PayersHeaders, answer: zGetMedicalnetworkPayerlistV1PayersResponse },
    getMedicalnetworkPayerlistV1Fields: { query: zGetMedicalnetworkPayerlistV1FieldsQuery, answer: zGetMedicalnetworkPayerlistV1FieldsResponse },
    getMedicalnetworkPayerlistV1PayersExport: { query: zGetMedicalnetworkPayerlistV1PayersExportQuery, answer: zGetMedicalnetworkPayerlistV1PayersExportResponse },
    getMedicalnetworkPayerlistV1Outages: { query: zGetMedicalnetworkPayerlistV1OutagesQuery, answer: zGetMedicalnetworkPayerlistV1OutagesResponse },
  };
}

import {
  AbortError,
  type HealthCheck,
  type HealthReport,
  PayerKitError,
  type RequestOptions,
} from '@payerkit/core';
import type { Connection } from './internal/connection.js';
import type { Operation } from './internal/operation.js';
import { isObject } from './internal/wire-errors.js';
import { wireText } from './internal/wire-text.js';
import type { ProductLine } from './product-line.js';

/** A product whose health can be asked for. */
export type OptumService =
  | 'eligibility'
  | 'claimStatus'
  | 'payers'
  | 'professionalClaims'
  | 'institutionalClaims'
  | 'reports'
  | 'attachmentSubmission'
  | 'attachmentStatus'
  | 'attachmentRetrieval'
  | 'enhancedEligibility'
  | 'priorAuthorization'
  | 'fhirPriorAuthorization'
  | 'providerAccess'
  | 'dentalEligibility'
  | 'dentalBenefits'
  | 'dentalClaimStatus'
  | 'dentalClaimSubmission'
  | 'dentalEstimate'
  | 'dentalAttachments'
  | 'pharmacyClaims';

const paths: Readonly<Record<OptumService, string>> = {
  eligibility: '/medicalnetwork/eligibility/v3/healthcheck',
  claimStatus: '/medicalnetwork/claimstatus/v2/healthcheck',
  payers: '/medicalnetwork/payerlist/v1/healthcheck',
  professionalClaims: '/medicalnetwork/professionalclaims/v3/healthcheck',
  institutionalClaims: '/medicalnetwork/institutionalclaims/v1/healthcheck',
  reports: '/medicalnetwork/reports/v2/healthcheck',
  attachmentSubmission: '/medicalnetwork/attachments/submission/v1/healthcheck',
  attachmentStatus: '/medicalnetwork/attachments/status/v1/healthcheck',
  attachmentRetrieval: '/medicalnetwork/attachments/retrieval/v1/healthcheck',
  enhancedEligibility: '/rcm/eligibility/v1/healthcheck',
  priorAuthorization: '/rcm/prior-authorization/v1/healthcheck',
  fhirPriorAuthorization: '/oihub/fhirpriorauth/v1/health-check',
  providerAccess: '/oihub/fhirprovideraccess/v1/health-check',
  dentalEligibility: '/oihub/dental/eligibility/preservice/v1/healthcheck',
  dentalBenefits: '/oihub/dnt/enh/eligibility/preservice/v1/healthcheck',
  dentalClaimStatus: '/oihub/dental/claim/inquiry/v1/healthcheck',
  dentalClaimSubmission: '/py/oihub/claim/dnt/submit/v1/health-check',
  dentalEstimate: '/oihub/dental/claim/precare/v1/healthcheck',
  dentalAttachments: '/dental/attachments/v1/healthcheck',
  pharmacyClaims: '/pharmacynetwork/submitter/v1/healthcheck',
};

const lines: Readonly<Partial<Record<OptumService, ProductLine>>> = {
  enhancedEligibility: 'revenue-cycle',
  priorAuthorization: 'revenue-cycle',
  fhirPriorAuthorization: 'fhir',
  providerAccess: 'fhir',
  dentalEligibility: 'dental',
  dentalBenefits: 'dental',
  dentalClaimStatus: 'dental',
  dentalClaimSubmission: 'dental',
  dentalEstimate: 'dental',
  dentalAttachments: 'dental',
  pharmacyClaims: 'pharmacy',
};

/** Products that declare no body: there 200 says it all. */
const withoutBody: ReadonlySet<OptumService> = new Set([
  'fhirPriorAuthorization',
  'providerAccess',
  'dentalEligibility',
  'dentalClaimSubmission',
  'dentalEstimate',
]);

/** Options of `healthCheck()`. */
export interface HealthCheckOptions extends RequestOptions {
  /** Which products to ask, all at once. Default: eligibility and claim status. */
  readonly services?: readonly OptumService[] | undefined;
}

/** Whether the body says that the service is well. Each product words it differently, some under `Status`. */
function isWell(body: unknown): boolean {
  if (!isObject(body)) return false;
  const status = wireText(body.status ?? body.Status);
  return status !== undefined && /^(ok|up|healthy|service is healthy)$/i.test(status);
}

/**
 * Asks products whether they are up, all at once.
 *
 * @internal
 * @param connection - how Optum is reached
 * @param options - which products, and the request options of each
 * @throws `AbortError` when the caller aborts; a product that is down is reported, not thrown
 */
export async function checkHealth(
  connection: Connection,
  options: HealthCheckOptions = {},
): Promise<HealthReport> {
  const { services = ['eligibility', 'claimStatus'], ...requestOptions } = options;
  const checks = await Promise.all(
    services.map((service) => checkService(connection, service, requestOptions)),
  );
  return { ok: checks.every(({ ok }) => ok), services: checks };
}

async function checkService(
  connection: Connection,
  service: OptumService,
  options: RequestOptions,
): Promise<HealthCheck> {
  const operation: Operation = {
    method: 'GET',
    path: paths[service],
    line: lines[service] ?? 'medical-network',
    origin: 'gateway',
    token: lines[service] === 'dental' || lines[service] === 'pharmacy' ? 'sntl' : 'v2',
    retryClass: 'safe',
  };
  const startedAtMs = connection.clock.now();
  try {
    // Claim status names a media type of its own here.
    const accept = 'application/json, application/*+json';
    const hasBody = !withoutBody.has(service);
    const parts = { accept, ...(hasBody ? {} : { bodyType: 'none' as const }) };
    const { data, meta } = await connection.send<unknown>(operation, parts, options).withResponse();
    return {
      service,
      ok: hasBody ? isWell(data) : meta.status === 200,
      status: meta.status,
      durationMs: meta.durationMs,
    };
  } catch (error) {
    if (!PayerKitError.isInstance(error) || AbortError.isInstance(error)) throw error;
    return { service, ok: false, status: error.status, durationMs: connection.clock.now() - startedAtMs };
  }
}

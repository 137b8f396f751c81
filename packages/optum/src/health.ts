import {
  AbortError,
  type HealthCheck,
  type HealthReport,
  type Issue,
  PayerKitError,
  type RequestOptions,
} from '@payerkit/core';
import type { Connection } from './internal/call/connection.js';
import { callDocumented } from './internal/call/run.js';
import { checkOptions, checkTypes } from './internal/check/arguments.js';
import { requestRejection } from './internal/check/request.js';
import { isObject } from './internal/wire/json.js';
import { wireText } from './internal/wire/text.js';
import type { OperationKey } from './operations.js';

/** A product with a health check. */
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
  | 'realEligibility'
  | 'realClaimInquiry'
  | 'realClaimActions'
  | 'realClaimPreCheck'
  | 'realBenefitCheck'
  | 'realDocumentSearch'
  | 'realReferrals'
  | 'fhirPriorAuthorization'
  | 'providerAccess'
  | 'dentalEligibility'
  | 'dentalBenefits'
  | 'dentalClaimStatus'
  | 'dentalClaimSubmission'
  | 'dentalEstimate'
  | 'dentalAttachments'
  | 'pharmacyClaims'
  | 'pharmacyFormatter'
  | 'pharmacyFormattingRules'
  | 'careDecisionSupport';

interface Probe {
  readonly key: OperationKey;
  /** Field of the body that states the health of the service; if none is documented, 200 decides. */
  readonly says?: 'status' | 'Status';
}

const PROBES: Readonly<Record<OptumService, Probe>> = {
  eligibility: { key: 'GET /medicalnetwork/eligibility/v3/healthcheck', says: 'status' },
  claimStatus: { key: 'GET /medicalnetwork/claimstatus/v2/healthcheck', says: 'status' },
  payers: { key: 'GET /medicalnetwork/payerlist/v1/healthcheck' },
  professionalClaims: { key: 'GET /medicalnetwork/professionalclaims/v3/healthcheck', says: 'status' },
  institutionalClaims: { key: 'GET /medicalnetwork/institutionalclaims/v1/healthcheck', says: 'status' },
  reports: { key: 'GET /medicalnetwork/reports/v2/healthcheck', says: 'status' },
  attachmentSubmission: { key: 'GET /medicalnetwork/attachments/submission/v1/healthcheck', says: 'status' },
  attachmentStatus: { key: 'GET /medicalnetwork/attachments/status/v1/healthcheck', says: 'status' },
  attachmentRetrieval: { key: 'GET /medicalnetwork/attachments/retrieval/v1/healthcheck', says: 'status' },
  enhancedEligibility: { key: 'GET /rcm/eligibility/v1/healthcheck', says: 'status' },
  priorAuthorization: { key: 'GET /rcm/prior-authorization/v1/healthcheck' },
  realEligibility: { key: 'GET /oihub/eligibility/v1/healthcheck' },
  realClaimInquiry: { key: 'GET /oihub/claim/inquiry/v1/healthcheck' },
  realClaimActions: { key: 'GET /oihub/claim/actions/v1/healthcheck' },
  realClaimPreCheck: { key: 'GET /oihub/pre-service/v1/healthcheck' },
  realBenefitCheck: { key: 'GET /oihub/patient/benefit/check/v1/healthcheck' },
  realDocumentSearch: { key: 'GET /oihub/document/search/v1/healthcheck' },
  realReferrals: { key: 'GET /oihub/patient/auth/referral/v1/healthcheck' },
  fhirPriorAuthorization: { key: 'GET /oihub/fhirpriorauth/v1/health-check' },
  providerAccess: { key: 'GET /oihub/fhirprovideraccess/v1/health-check' },
  dentalEligibility: { key: 'GET /oihub/dental/eligibility/preservice/v1/healthcheck' },
  dentalBenefits: { key: 'GET /oihub/dnt/enh/eligibility/preservice/v1/healthcheck', says: 'status' },
  dentalClaimStatus: { key: 'GET /oihub/dental/claim/inquiry/v1/healthcheck', says: 'status' },
  dentalClaimSubmission: { key: 'GET /py/oihub/claim/dnt/submit/v1/health-check' },
  dentalEstimate: { key: 'GET /oihub/dental/claim/precare/v1/healthcheck' },
  dentalAttachments: { key: 'GET /dental/attachments/v1/healthcheck', says: 'Status' },
  pharmacyClaims: { key: 'GET /pharmacynetwork/submitter/v1/healthcheck', says: 'status' },
  pharmacyFormatter: { key: 'GET /rxn/telecomformatter/health/telecom-formatter' },
  pharmacyFormattingRules: { key: 'GET /rxn/formattingrules/health/formatting-rules' },
  careDecisionSupport: { key: 'GET /abm/dsrservicehc/v1' },
};

/** Options of `healthCheck()`. */
export interface HealthCheckOptions extends RequestOptions {
  /** Products to check, all at once. Default: eligibility and claim status. */
  readonly services?: readonly OptumService[] | undefined;
}

/** Checks whether the body reports a healthy service; each product phrases it differently. */
function isWell(body: unknown, says: Probe['says']): boolean {
  const status = isObject(body) ? wireText(body[says ?? 'status']) : undefined;
  if (status === undefined) return says === undefined;
  return /^(ok|up|healthy|service is healthy)$/i.test(status);
}

/**
 * Checks the health of products, all at once.
 *
 * @internal
 * @param options - products, and the request options of each check
 * @throws `ValidationError` for an unknown product; `AbortError` when the caller aborts; a product that is down is
 *   reported, not thrown
 */
export async function checkHealth(
  connection: Connection,
  options: HealthCheckOptions = {},
): Promise<HealthReport> {
  checkOptions('healthCheck', options);
  const { services = ['eligibility', 'claimStatus'], ...requestOptions } = options;
  checkTypes('healthCheck', { services: [services, 'list'] });
  checkNames(services);
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
  const { key, says } = PROBES[service];
  const startedAtMs = connection.clock.now();
  try {
    const { data, meta } = await callDocumented<unknown>(connection, key, {}, options).withResponse();
    return {
      service,
      ok: meta.status === 200 && isWell(data, says),
      status: meta.status,
      durationMs: meta.durationMs,
    };
  } catch (error) {
    if (!PayerKitError.isInstance(error) || AbortError.isInstance(error)) throw error;
    return { service, ok: false, status: error.status, durationMs: connection.clock.now() - startedAtMs };
  }
}

function checkNames(services: readonly OptumService[]): void {
  const issues = services.flatMap((name, index): Issue[] =>
    typeof name === 'string' && Object.hasOwn(PROBES, name)
      ? []
      : [
          {
            severity: 'error',
            code: 'unknown_service',
            path: `services[${index}]`,
            text: `must be one of ${Object.keys(PROBES).join(', ')}`,
          },
        ],
  );
  if (issues.length > 0) throw requestRejection('healthCheck', issues);
}

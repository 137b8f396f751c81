import { AbortError, ValidationError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { useSandbox } from '../testing/clients.js';
import { documentedOperations } from '../testing/documented-operations.js';
import type { OptumService } from './health.js';

const bench = useSandbox();
afterEach(() => nock.cleanAll());

/** Health endpoint of each product, and its healthy response; undefined when any 200 counts. */
const services: Readonly<Record<OptumService, readonly [path: string, says?: 'status' | 'Status']>> = {
  eligibility: ['/medicalnetwork/eligibility/v3/healthcheck', 'status'],
  claimStatus: ['/medicalnetwork/claimstatus/v2/healthcheck', 'status'],
  payers: ['/medicalnetwork/payerlist/v1/healthcheck'],
  professionalClaims: ['/medicalnetwork/professionalclaims/v3/healthcheck', 'status'],
  institutionalClaims: ['/medicalnetwork/institutionalclaims/v1/healthcheck', 'status'],
  reports: ['/medicalnetwork/reports/v2/healthcheck', 'status'],
  attachmentSubmission: ['/medicalnetwork/attachments/submission/v1/healthcheck', 'status'],
  attachmentStatus: ['/medicalnetwork/attachments/status/v1/healthcheck', 'status'],
  attachmentRetrieval: ['/medicalnetwork/attachments/retrieval/v1/healthcheck', 'status'],
  enhancedEligibility: ['/rcm/eligibility/v1/healthcheck', 'status'],
  priorAuthorization: ['/rcm/prior-authorization/v1/healthcheck'],
  realEligibility: ['/oihub/eligibility/v1/healthcheck'],
  realClaimInquiry: ['/oihub/claim/inquiry/v1/healthcheck'],
  realClaimActions: ['/oihub/claim/actions/v1/healthcheck'],
  realClaimPreCheck: ['/oihub/pre-service/v1/healthcheck'],
  realBenefitCheck: ['/oihub/patient/benefit/check/v1/healthcheck'],
  realDocumentSearch: ['/oihub/document/search/v1/healthcheck'],
  realReferrals: ['/oihub/patient/auth/referral/v1/healthcheck'],
  fhirPriorAuthorization: ['/oihub/fhirpriorauth/v1/health-check'],
  providerAccess: ['/oihub/fhirprovideraccess/v1/health-check'],
  dentalEligibility: ['/oihub/dental/eligibility/preservice/v1/healthcheck'],
  dentalBenefits: ['/oihub/dnt/enh/eligibility/preservice/v1/healthcheck', 'status'],
  dentalClaimStatus: ['/oihub/dental/claim/inquiry/v1/healthcheck', 'status'],
  dentalClaimSubmission: ['/py/oihub/claim/dnt/submit/v1/health-check'],
  dentalEstimate: ['/oihub/dental/claim/precare/v1/healthcheck'],
  dentalAttachments: ['/dental/attachments/v1/healthcheck', 'Status'],
  pharmacyClaims: ['/pharmacynetwork/submitter/v1/healthcheck', 'status'],
  pharmacyFormatter: ['/rxn/telecomformatter/health/telecom-formatter'],
  pharmacyFormattingRules: ['/rxn/formattingrules/health/formatting-rules'],
  careDecisionSupport: ['/abm/dsrservicehc/v1'],
};
const names = Object.keys(services) as OptumService[];

describe('health', () => {
  test('is queried for all products at once', async () => {
    const report = await bench.client().healthCheck({ services: names });
    expect(report.services.filter(({ ok }) => !ok)).toEqual([]);
    expect(report).toMatchObject({ ok: true });
    expect(report.services.map(({ service }) => service)).toEqual(names);
  });

  test('has a name for every documented health check', async () => {
    const documented = Object.keys(await documentedOperations()).filter((key) =>
      /health-?check|\/health\/|dsrservicehc/.test(key),
    );
    expect(names.map((name) => `GET ${services[name][0]}`).sort()).toEqual(documented.sort());
  });

  test.each(names)('of %s is unhealthy while the product fails', async (service) => {
    const optum = bench.client({ maxRetries: 0 });
    const ask = async () => (await optum.healthCheck({ services: [service] })).services[0];
    bench.sandbox.control.faults.add({ fault: 'server-error', route: services[service][0], count: 1 });
    expect(await ask()).toMatchObject({ ok: false, status: 503 });
    expect(await ask()).toMatchObject({ ok: true, status: 200 });
  });

  test.each(names)('of %s is read from its own fields', async (service) => {
    const [path, says] = services[service];
    const origin = 'https://optum.example';
    const optum = bench.client({ environment: { baseUrl: origin, kind: 'sandbox' }, maxRetries: 0 });
    nock(origin)
      .post(/token$/)
      .reply(200, { access_token: 'token', expires_in: 3600 });
    const isWell = async (body: object) => {
      nock(origin).get(path).reply(200, body);
      return (await optum.healthCheck({ services: [service] })).ok;
    };
    expect(await isWell({ [says ?? 'status']: 'unhealthy' })).toBe(false);
    expect(await isWell({ [says ?? 'status']: 'UP' })).toBe(true);
    expect(await isWell({ version: 'v1' })).toBe(says === undefined);
  });

  test('throws when the caller aborts', async () => {
    const optum = bench.client();
    await expect(optum.healthCheck({ signal: AbortSignal.abort() })).rejects.toBeInstanceOf(AbortError);
  });

  test('rejects unknown names', async () => {
    const wrong = ['eligibility', 'canary'] as unknown as OptumService[];
    const error = await bench
      .client()
      .healthCheck({ services: wrong })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ issues: [{ path: 'services[1]' }] });
    expect(String(error)).not.toMatch(/canary/);
  });
});

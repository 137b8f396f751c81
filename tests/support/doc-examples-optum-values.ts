import { readAcknowledgement, readEligibility, readRemittances } from '@payerkit/optum';
import { readX12, x12Segment } from '@payerkit/optum/x12';
import { coverage, pasSubmission } from '../../packages/optum/testing/authorizations.js';
import { line, professionalClaim } from '../../packages/optum/testing/claims.js';
import { dentalClaim } from '../../packages/optum/testing/dental.js';
import { goodArguments } from '../../packages/optum/testing/good-arguments.js';
import { payment, report } from '../../packages/optum/testing/remittances.js';
import { claimStatusRequest, eligibilityRequest } from '../../packages/optum/testing/requests.js';
import { authorizationX12, interchange } from '../../packages/optum/testing/x12.js';
import { x12Claims } from '../../packages/optum/testing/x12-claim.js';
import {
  container,
  discovered,
  enhancedRequest,
  exportJob,
  loseResponse,
  sentAttachment,
} from './doc-examples-optum-states.js';
import type { Value, Values, World } from './doc-examples-world.js';

const GOOD = await goodArguments();

/** Returns the first argument with which a method reaches the server. */
function good<T>(method: string): T {
  return GOOD[method]?.[0] as T;
}

/** An inquiry about eligibility and its result. */
function eligibility({ optum }: World) {
  return optum.eligibility.check(eligibilityRequest());
}
/** Returns the response of a result in wire format. */
function responseOf(ask: (world: World) => PromiseLike<{ readonly response: unknown }>): Value {
  return async (world) => (await ask(world)).response;
}
const eligibilityResponse = responseOf(eligibility);
const statusResponse = responseOf(({ optum }) => optum.claims.status.check(claimStatusRequest()));

async function remittanceBody({ optum }: World) {
  return (await optum.reports.toJson('R5000000.XY')).body;
}
const ENROLLMENT = good<Parameters<World['optum']['enrollment']['submit']>[0]>('enrollment.submit');
const [INTERCHANGE] = readX12(interchange('270'));
function png() {
  return Buffer.from('iVBORw0KGgo=', 'base64');
}
function pdf() {
  return new TextEncoder().encode('%PDF-1.7');
}
const GRAPHQL: Values = {
  query: () =>
    'query searchClaim($searchClaimInput: SearchClaimInput!) { searchClaim(searchClaimInput: $searchClaimInput) { claims { claimNumber } pagination { hasMoreRecords nextPageToken } } }',
  variables: () => ({ searchClaimInput: { payerId: '87726', claimNumber: '1234567890' } }),
};
/** Returns the client after a call, without which an example would list nothing. */
function clientAfter(call: (world: World) => PromiseLike<unknown>): Value {
  return async (world) => {
    await call(world);
    return world.optum;
  };
}
/** Ends an example that follows reports, as a program does when it shuts down. */
function shutdown(world: World) {
  return world.once('shutdown', () => new AbortController());
}
/** Values of an example that follows reports until the program shuts down: here after the first one. */
const FOLLOWING: Values = {
  signal: (world) => shutdown(world).signal,
  save: (world) => () => Promise.resolve(shutdown(world).abort()),
};
/** A pharmacy claim in NCPDP. */
function ncpdp() {
  return '610144D0B1SANDBOX';
}

/** A claim that a payer decided, and its decision. */
const DECIDED: Values = {
  claim() {
    const { professionalService } = line('28.75');
    const service = { ...professionalService, procedureCode: '99213' };
    return professionalClaim({
      serviceLines: [line('28.75', { serviceDate: '20240201', professionalService: service })],
    });
  },
  // The next payer of the example is not one of the sandbox's.
  optum(world) {
    const { switches } = world.sandbox.control.optum;
    switches.predefinedValuesOnly = false;
    world.closing({ close: () => Object.assign(switches, { predefinedValuesOnly: true }) });
    return world.optum;
  },
  remittance: () =>
    readRemittances(
      report([payment({ charge: '28.75', paid: '20', adjusted: '8.75', account: '12345' })]),
    )[0],
};

/** A response about eligibility with benefits of several services. */
const STORED_271: Parameters<typeof readEligibility>[0] = {
  benefitsInformation: [
    { code: '1', serviceTypeCodes: ['30', '88'], planCoverage: 'GOLD PLAN' },
    { code: '1', serviceTypeCodes: ['98'] },
    { code: 'B', serviceTypeCodes: ['98'], benefitAmount: '25', inPlanNetworkIndicatorCode: 'Y' },
    { code: 'C', serviceTypeCodes: ['30'], benefitAmount: '500', timeQualifierCode: '23' },
  ],
};

const REJECTED = [{ healthCareClaimStatusCategoryCode: 'A3', statusCode: '21' }];
/** A report (277) about a rejected batch with the rejected claim of `professionalClaim()`. */
const REJECTED_BATCH = {
  transactions: [
    {
      payers: [
        {
          organizationName: 'EXTRA HEALTHY INSURANCE',
          payerIdentification: '9496',
          claimStatusTransactions: [
            {
              provider: { organizationName: 'REGIONAL PPO NETWORK', etin: '123456789' },
              claimTransactionBatchNumber: 'BATCH1',
              providerClaimStatuses: [{ providerStatuses: REJECTED }],
              claimStatusDetails: [
                {
                  patientClaimStatusDetails: [
                    {
                      subscriber: { firstName: 'JOHNONE', lastName: 'DOEONE', memberId: '0000000001' },
                      claims: [
                        {
                          claimStatus: {
                            referencedTransactionTraceNumber: '12345',
                            informationClaimStatuses: [
                              { totalClaimChargeAmount: '28.75', informationStatuses: REJECTED },
                            ],
                          },
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
} as unknown as Parameters<typeof readAcknowledgement>[0];

/** The state of a tracker with a claim that the payer rejected. */
async function trackedRejection({ optum }: World) {
  const tracker = optum.claims.track();
  await tracker.add(professionalClaim());
  await tracker.feed({ kind: '277', claims: readAcknowledgement(REJECTED_BATCH) });
  return tracker.state;
}

/** Values of names that several files of Optum use. */
export const OPTUM_VALUES: Values = {
  gatewayClientId: () => 'g',
  load: () => () => Promise.resolve(undefined),
  providerTaxId: () => '123456789',
  tenantId: () => 'TESTWINH',
  x12RequestData: () => x12Claims([{}]),
};

/** Values of the names that the examples of a single file use, by the end of its path. */
export const OPTUM_VALUES_IN: Readonly<Record<string, Values>> = {
  'optum/src/dental/attachment-containers.ts': {
    attachmentId: async (world) => (await container(world)).attachmentId,
    attachmentFileId: async (world) => (await container(world)).attachmentFileId,
    bytes: png,
    payerId: () => '52133',
  },
  'optum/src/dental/benefits-result.ts': {
    response: responseOf(({ optum }) =>
      optum.dental.eligibility.checkBenefits(good('dental.eligibility.checkBenefits')),
    ),
  },
  'optum/src/dental/dental-acknowledgement.ts': {
    async x12({ optum }) {
      const { acknowledgement } = await optum.dental.claims.submit({ payerId: '88848', x12: dentalClaim() });
      return acknowledgement?.x12;
    },
  },
  'optum/src/dental/dental-attachments.ts': {
    attachmentId: async ({ optum }) => {
      const [request, files] = GOOD['dental.attachments.submit'] as Parameters<
        typeof optum.dental.attachments.submit
      >;
      return (await optum.dental.attachments.submit(request, files)).attachmentIds[0];
    },
    bytes: png,
  },
  'optum/src/dental/dental-claims.ts': { transactionId: () => '1', x12: () => dentalClaim() },
  'optum/src/dental/dental-estimate.ts': {
    response: responseOf(({ optum }) => optum.dental.estimates.check(good('dental.estimates.check'))),
  },
  'optum/src/dental/dental-estimates.ts': { x12: () => dentalClaim() },
  'optum/src/dental/eligibility-result.ts': {
    response: responseOf(({ optum }) => optum.dental.eligibility.check(good('dental.eligibility.check'))),
  },
  'optum/src/enrollment/enrollment.ts': {
    records: () => ENROLLMENT.records,
    async payloadId({ optum }) {
      return (await optum.enrollment.submit(ENROLLMENT)).payloadId;
    },
  },
  'optum/src/mapping/authorization-response.ts': {
    result: ({ optum }) => optum.priorAuthorization.submit(good('priorAuthorization.submit')),
  },
  'optum/src/mapping/claim-response.ts': { response: statusResponse, report: () => REJECTED_BATCH },
  'optum/src/mapping/claim.ts': { claim: () => professionalClaim() },
  'optum/src/mapping/coverage-eligibility-response.ts': { response: eligibilityResponse },
  'optum/src/mapping/coverage.ts': { response: eligibilityResponse },
  'optum/src/mapping/explanation-of-benefit.ts': {
    status: ({ optum }) => optum.claims.status.check(claimStatusRequest()),
  },
  'optum/src/mapping/parties.ts': {
    response: eligibilityResponse,
    eligibility,
    subscriber: () => eligibilityRequest().subscriber,
  },
  'optum/src/medical-network/attachments/attachments.ts': {
    bytes: pdf,
    optum: clientAfter(sentAttachment),
  },
  'optum/src/medical-network/claim-status/result.ts': { response: statusResponse },
  'optum/src/medical-network/claims/claim-receipt.ts': {
    response: responseOf(({ optum }) => optum.claims.professional.submit(professionalClaim())),
  },
  'optum/src/medical-network/claims/claims.ts': {
    load: (world) => () => trackedRejection(world),
    claim(world) {
      loseResponse(world, '*/professionalclaims/*');
      return professionalClaim();
    },
  },
  'optum/src/medical-network/claims/secondary/secondary-claim.ts': DECIDED,
  'optum/src/medical-network/claims/tracking/claim-tracker.ts': {
    submitted: () => professionalClaim(),
    tracker: ({ optum }) => optum.claims.track(),
    ...FOLLOWING,
  },
  'optum/src/medical-network/eligibility/benefit.ts': { result: () => readEligibility(STORED_271) },
  'optum/src/medical-network/eligibility/coverage-state.ts': { result: () => readEligibility(STORED_271) },
  'optum/src/medical-network/eligibility/result.ts': { storedResponse: () => STORED_271 },
  'optum/src/medical-network/reports/acknowledgement.ts': { body: () => REJECTED_BATCH },
  'optum/src/medical-network/reports/paid-check.ts': {
    reports: async ({ optum }) => [
      await optum.reports.toJson('R5000000.XY'),
      await optum.reports.toJson('R5000000.XX'),
    ],
  },
  'optum/src/medical-network/reports/read-remittance.ts': { report: remittanceBody },
  'optum/src/medical-network/reports/reports.ts': {
    // Reports that examples delete are read by no other.
    name: () => 'R5000000.WC',
    reportsStoredInTheLast30Days:
      ({ optum }) =>
      async () => {
        const names = (await optum.reports.list().toArray({ limit: 100 })).map(({ name }) => name);
        const storedAt = new Date().toISOString();
        return names.filter((name) => name !== 'R5000000.WB').map((name) => ({ name, storedAt }));
      },
    ...FOLLOWING,
    store: (world) => () => Promise.resolve(shutdown(world).abort()),
  },
  'optum/src/optum-client.ts': {
    body: () => ENROLLMENT.records,
    storedReports: (world) => async () => [await remittanceBody(world)],
  },
  'optum/src/payer-fhir/crd.ts': {
    context: () => good<{ context: unknown }>('payerFhir.priorAuthorization.crd.orderSign').context,
  },
  'optum/src/payer-fhir/dtr.ts': { context: () => 'context', coverage: () => coverage },
  'optum/src/payer-fhir/pas.ts': { bundle: () => pasSubmission().bundle },
  'optum/src/payer-fhir/provider-access.ts': {
    patient: () => ({ resourceType: 'Patient' }),
    coverage: () => coverage,
    groupId: () => 'sandbox-group',
    job: exportJob,
    async manifest(world) {
      return world.optum.payerFhir.providerAccess.wait(await exportJob(world));
    },
  },
  'optum/src/pharmacy/ncpdp.ts': {
    message: async ({ optum }) =>
      (await optum.pharmacy.claims.submit({ submitterId: 'BR_126', message: ncpdp() })).message,
  },
  'optum/src/pharmacy/pharmacy-claims.ts': { message: ncpdp },
  'optum/src/pharmacy/pharmacy-formatter.ts': {
    message: () => 'D0B11A01SANDBOX',
    // The sandbox writes placeholders, which are no NCPDP message.
    optum(world) {
      const path = '/rxn/telecomformatter/v1/formatDetails';
      world.closing({
        close: world.sandbox.control.stubs.add({ path, json: { ncpdpRequestString: ncpdp() } }),
      });
      return world.optum;
    },
  },
  'optum/src/product-line-client.ts': GRAPHQL,
  'optum/src/real/benefit-check.ts': { benefitId: () => '1', eligibilityTransactionId: () => '1' },
  'optum/src/real/claim-actions.ts': { bytes: pdf },
  'optum/src/real/claim-inquiry.ts': {
    claimActionIdentifier: () => '1',
    documentId: () => '1',
    transactionId: () => '1',
  },
  'optum/src/real/document-search.ts': { documentId: () => '1' },
  'optum/src/real/real-eligibility.ts': { dateOfBirth: () => '1980-01-01' },
  'optum/src/real/real.ts': GRAPHQL,
  'optum/src/revenue-cycle/authorization-result.ts': {
    body: responseOf(({ optum }) => optum.priorAuthorization.submit(good('priorAuthorization.submit'))),
  },
  'optum/src/revenue-cycle/coverage-discovery.ts': {
    canonicalEligibilityRequest: enhancedRequest,
    optum: clientAfter(discovered),
  },
  'optum/src/revenue-cycle/eligibility-transactions.ts': {
    optum: clientAfter(({ optum }) =>
      optum.enhancedEligibility.check({ ...enhancedRequest(), tradingPartnerServiceId: 'SBXAAA42' }),
    ),
  },
  'optum/src/revenue-cycle/enhanced-eligibility.ts': { encounter: () => ({ dateOfService: '20240101' }) },
  'optum/src/revenue-cycle/prior-authorization.ts': {
    x12RequestData: () => authorizationX12('000000000000001'),
    rhPayerId: () => 'UHCDEMODV1',
    planId: () => '41',
  },
  'optum/src/x12-readers/remittances.ts': {
    stage: () => () => Promise.resolve(),
    post: () => () => Promise.resolve(),
  },
  'optum/src/x12/segment.ts': {
    segments: () => [x12Segment('EB', 'B', 'IND', ...Array(10).fill(''), ['HC', '99213'])],
  },
  'optum/src/x12/write-x12.ts': {
    delimiters: () => INTERCHANGE?.delimiters,
    header: () => INTERCHANGE?.header,
    groups: () => INTERCHANGE?.groups,
  },
};

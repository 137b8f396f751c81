import type { RequestOptions } from '@payerkit/core';
import type { OptumClient } from '../src/optum-client.js';
import { institutionalClaim, professionalClaim } from './claims.js';
import { caught } from './ledger.js';
import { claimStatusRequest, eligibilityRequest } from './requests.js';
import { authorizationX12, interchange } from './x12.js';
import { x12Claims } from './x12-claim.js';

/** One curated method: a call that the sandbox accepts. */
export type Row = (optum: OptumClient, options?: RequestOptions) => PromiseLike<unknown>;

const enhanced = { ...eligibilityRequest(), encounter: { dateOfService: '20240101' } } as never;
const discovery = { canonicalEligibilityRequest: enhanced };
function institutionalX12() {
  return x12Claims([{}])
    .replace('005010X222A1', '005010X223A2')
    .replace('SV1*HC:E0570*28.75*UN*1***1', 'SV2*0450*HC:E0570*28.75*UN*1');
}

function authorization(umClearingHouseId: string, more: object = {}) {
  return {
    senderId: umClearingHouseId,
    submitterTransactionIdentifier: '165932',
    payerId: umClearingHouseId,
    payerName: 'ABC PAYER',
    umClearingHouseId,
    requester: { requesterType: '1P', npi: '1760854442' },
    subscriber: { memberId: '0000000001', firstName: 'johnone', lastName: 'doeone', dateOfBirth: '18800102' },
    patientEventDetail: {
      requestCategoryCode: 'HS',
      certificationTypeCode: 'I',
      serviceTypeCode: '56',
      serviceLevel: [{ professionalService: { productOrServiceIDQualifier: 'HC', procedureCode: '58570' } }],
    },
    ...more,
  } as never;
}

function receivedBy(receiver: string) {
  return interchange('278').replace('RECEIVER       ', receiver.padEnd(15));
}
const inquiryX12 = receivedBy('000000000000001');
const submissionX12 = receivedBy('278_217_01_A1');
const noticeX12 = receivedBy('IMNDIRECT').replace(
  'SE*2',
  'NM1*IL*1*doeone*johnone****MI*NOA-01-SUCCESS~SE*3',
);
const rulesOf = { rhPayerId: 'UHCDEMODV1', planId: '41' };

const address = { address1: '123 address1', city: 'city1', state: 'WA', postalCode: '981010000' };
function attachment(controlNumber: string) {
  return {
    controlNumber,
    tradingPartnerServiceId: 'TESTEP01',
    tradingPartnerName: 'Test payer',
    submitter: { organizationName: 'regional ppo network' },
    provider: { npi: '1760854442', address },
    subscriber: { memberId: '0000000001', firstName: 'johnone', lastName: 'doeone' },
    claimInformation: {
      patientControlNumber: '12345',
      serviceLines: [
        {
          attachmentDetails: { name: 'chart.pdf' },
          serviceLineDateInformation: { submissionDate: '20240101' },
        },
      ],
    },
  };
}
function chart() {
  return new File(['%PDF-1.4 chart'], 'chart.pdf', { type: 'application/pdf' });
}
const days = { startUploadDate: '2020-01-01', endUploadDate: '2099-12-31' };
const received = { transactionReceivedStartDate: '2020-01-01', transactionReceivedEndDate: '2099-12-31' };

/** Makes the calls that a row needs beforehand; if one fails, the call itself reports it. */
async function before<T>(value: PromiseLike<T>): Promise<T | undefined> {
  const outcome = await caught(value);
  return outcome instanceof Error ? undefined : (outcome as T);
}

/** Every curated method of the Medical Network and the revenue cycle, by its path on the client. */
export const curated: Readonly<Record<string, Row>> = {
  'eligibility.check': (optum, options) => optum.eligibility.check(eligibilityRequest(), options),
  'eligibility.checkMany': async (optum, options = {}) => {
    for await (const one of optum.eligibility.checkMany([eligibilityRequest()], {
      ...options,
      concurrency: 1,
    }))
      if (!one.ok) throw one.error;
  },
  'eligibility.checkX12': (optum, options) => optum.eligibility.checkX12(interchange('270'), options),
  'claims.professional.validate': (optum, options) =>
    optum.claims.professional.validate(professionalClaim(), options),
  'claims.professional.submit': (optum, options) =>
    optum.claims.professional.submit(professionalClaim(), options),
  'claims.professional.validateX12': (optum, options) =>
    optum.claims.professional.validateX12(x12Claims([{}]), options),
  'claims.professional.submitX12': (optum, options) =>
    optum.claims.professional.submitX12(x12Claims([{}]), options),
  'claims.institutional.validate': (optum, options) =>
    optum.claims.institutional.validate(institutionalClaim(), options),
  'claims.institutional.submit': (optum, options) =>
    optum.claims.institutional.submit(institutionalClaim(), options),
  'claims.institutional.validateX12': (optum, options) =>
    optum.claims.institutional.validateX12(institutionalX12(), options),
  'claims.institutional.submitX12': (optum, options) =>
    optum.claims.institutional.submitX12(institutionalX12(), options),
  'claims.status.check': (optum, options) => optum.claims.status.check(claimStatusRequest(), options),
  'claims.status.checkX12': (optum, options) => optum.claims.status.checkX12(interchange('276'), options),
  'claims.reconcile': (optum, options) => optum.claims.reconcile(professionalClaim(), options),
  'claims.reconcileX12': (optum, options) => optum.claims.reconcileX12(x12Claims([{}]), options),
  'reports.list': (optum, options) => optum.reports.list({}, options).toArray({ limit: 100 }),
  'reports.retrieve': (optum, options) => optum.reports.retrieve('X3000000.XX', options),
  'reports.toJson': (optum, options) => optum.reports.toJson('R5000000.XY', options),
  'reports.delete': (optum, options) => optum.reports.delete('X3000000.XX', options),
  'reports.follow': async (optum, options) => {
    for await (const _report of optum.reports.follow(options)) break;
  },
  'payers.list': (optum, options) => optum.payers.list({ system: 'IMN' }, options).toArray({ limit: 5 }),
  'payers.outages': (optum, options) =>
    optum.payers.outages({ system: 'IMN' }, options).toArray({ limit: 5 }),
  'payers.fields': (optum, options) => optum.payers.fields(options),
  'payers.export': async (optum, options) =>
    (await optum.payers.export({ system: 'IMN' }, options)).toArray({ signal: options?.signal as never }),
  'attachments.submit': (optum, options) =>
    optum.attachments.submit(attachment('000000001'), [chart()], options),
  'attachments.reconcile': (optum, options) =>
    optum.attachments.reconcile(attachment('000000001'), [chart()], options),
  'attachments.status': async (optum, options) => {
    const sent = await before(optum.attachments.submit(attachment('000000001'), [chart()]));
    return optum.attachments.status(sent?.traceId ?? 'none', options);
  },
  'attachments.statusDetail': async (optum, options) => {
    const sent = await before(optum.attachments.submit(attachment('000000001'), [chart()]));
    return optum.attachments.statusDetail(sent?.traceId ?? 'none', options);
  },
  'attachments.statusSearch': (optum, options) => optum.attachments.statusSearch(received, options),
  'attachments.search': (optum, options) => optum.attachments.search(days, options),
  'attachments.retrieve': async (optum, options) =>
    (await optum.attachments.retrieve('000fb167-ff90-4848-9e56-9edbf328a34c', options)).toArray(),
  'enhancedEligibility.check': (optum, options) => optum.enhancedEligibility.check(enhanced, options),
  'enhancedEligibility.checkX12': (optum, options) =>
    optum.enhancedEligibility.checkX12(interchange('270'), options),
  'enhancedEligibility.transactions.list': (optum, options) =>
    optum.enhancedEligibility.transactions.list({}, options).toArray({ limit: 5 }),
  'enhancedEligibility.transactions.retrieve': async (optum, options) => {
    const asked = await before(optum.enhancedEligibility.check(enhanced));
    return optum.enhancedEligibility.transactions.retrieve(asked?.id ?? 'none', options);
  },
  'coverageDiscovery.start': (optum, options) => optum.coverageDiscovery.start(discovery, options),
  'coverageDiscovery.startX12': (optum, options) =>
    optum.coverageDiscovery.startX12({ 'x12-270': x12Claims([{}]), 'x12-271': '', dryRun: true }, options),
  'coverageDiscovery.retrieve': async (optum, options) => {
    const started = await before(optum.coverageDiscovery.start(discovery));
    return optum.coverageDiscovery.retrieve(started?.taskIds[0] ?? 'none', options);
  },
  'coverageDiscovery.wait': async (optum, options) => {
    const started = await before(optum.coverageDiscovery.start(discovery));
    return optum.coverageDiscovery.wait(started?.taskIds[0] ?? 'none', options);
  },
  'coverageDiscovery.list': (optum, options) =>
    optum.coverageDiscovery.list({}, options).toArray({ limit: 5 }),
  'coverageDiscovery.parseCallback': async (optum, options) => {
    const started = await before(optum.coverageDiscovery.start(discovery));
    return optum.coverageDiscovery.parseCallback({ id: started?.taskIds[0] ?? 'none' }, options);
  },
  'priorAuthorization.determine': (optum, options) =>
    optum.priorAuthorization.determine(authorization('000000000000001'), options),
  'priorAuthorization.inquire': (optum, options) =>
    optum.priorAuthorization.inquire(authorization('000000000000001'), options),
  'priorAuthorization.submit': (optum, options) =>
    optum.priorAuthorization.submit(authorization('278_217_01_A1'), options),
  'priorAuthorization.notifyAdmission': (optum, options) =>
    optum.priorAuthorization.notifyAdmission(
      authorization('IMNDIRECT', { subscriber: { memberId: 'NOA-01-SUCCESS' } }),
      options,
    ),
  'priorAuthorization.authorize': (optum, options) =>
    optum.priorAuthorization.authorize(authorization('000000000000001', rulesOf), options),
  'priorAuthorization.determineX12': (optum, options) =>
    optum.priorAuthorization.determineX12({ x12: inquiryX12, ...rulesOf }, options),
  'priorAuthorization.inquireX12': (optum, options) =>
    optum.priorAuthorization.inquireX12(inquiryX12, options),
  'priorAuthorization.submitX12': (optum, options) =>
    optum.priorAuthorization.submitX12(submissionX12, options),
  'priorAuthorization.notifyAdmissionX12': (optum, options) =>
    optum.priorAuthorization.notifyAdmissionX12(noticeX12, options),
  'priorAuthorization.authorizeX12': (optum, options) =>
    optum.priorAuthorization.authorizeX12({ x12: inquiryX12, ...rulesOf }, options),
  'priorAuthorization.reconcileX12': (optum, options) =>
    optum.priorAuthorization.reconcileX12(authorizationX12('000000000000001'), options),
  'priorAuthorization.reconcile': (optum, options) =>
    optum.priorAuthorization.reconcile(authorization('000000000000001'), options),
};

/**
 * Returns the paths of all methods of the resources of the real client; `settle` sends nothing and is tested
 * separately.
 */
export function methodsOf(optum: OptumClient): string[] {
  const resources: Readonly<Record<string, object>> = {
    eligibility: optum.eligibility,
    claims: optum.claims,
    'claims.professional': optum.claims.professional,
    'claims.institutional': optum.claims.institutional,
    'claims.status': optum.claims.status,
    reports: optum.reports,
    payers: optum.payers,
    attachments: optum.attachments,
    enhancedEligibility: optum.enhancedEligibility,
    'enhancedEligibility.transactions': optum.enhancedEligibility.transactions,
    coverageDiscovery: optum.coverageDiscovery,
    priorAuthorization: optum.priorAuthorization,
  };
  return Object.entries(resources).flatMap(([path, resource]) =>
    Object.getOwnPropertyNames(Object.getPrototypeOf(resource))
      // Methods that send nothing have no row.
      .filter((name) => !/^(?:constructor|settle.*|track)$/.test(name))
      .map((name) => `${path}.${name}`),
  );
}

import { PermissionError, type RequestOptions, ServerError, SubmissionUnknownError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../testing/clients.js';
import { dentalClaim } from '../testing/dental.js';
import { scannedFile } from '../testing/files.js';
import type { OptumClient } from './optum-client.js';

const bench = useSandbox();
function caught(promise: PromiseLike<unknown>) {
  return Promise.resolve(promise).catch((error: unknown) => error);
}

const providerTaxId = '123456789';
const member = {
  providerTaxId,
  payerId: '88848',
  memberId: '0000000000',
  firstName: 'johnone',
  lastName: 'doeone',
  dateOfBirth: '1880-01-02',
};
const provider = { providerFirstName: 'jane', providerLastName: 'dentist', providerNPI: '1760854442' };
const file = scannedFile();
const image = {
  fileName: 'scan.png',
  mimeType: 'image/png',
  serviceDate: '2026-06-01',
  toothNumbers: '12',
  procedureCodes: 'D0120',
};
const attachment = {
  submitterId: 'SBX',
  billingProviderTaxId: '123456789',
  claimId: 'D0001',
  payerId: '88848',
  providerNPI: '1760854442',
  dateOfService: '2026-06-01',
  patientLastName: 'doeone',
  patientFirstName: 'johnone',
  patientDateOfBirth: '1880-01-02',
  memberId: '0000000001',
};
const era = { tenantId: 'TESTWINH', payloadId: 'e2ea9f8f-2460-4330-8c78-6ad7624fda855' };
const record = {
  payerId: '60054',
  providerName: 'HAPPY DOCTORS GROUP',
  reasonForSubmission: 'NEW_ENROLLMENT',
  providerIdentifiers: { npi: 1_760_854_442, tinOrEin: 123_456_789 },
} as const;
const time = { startTimestamp: '2026-01-01T00:00:00Z', endTimestamp: '2026-01-15T00:00:00Z' };

type Call = (optum: OptumClient, options?: RequestOptions) => PromiseLike<unknown>;

const reads: Readonly<Record<string, Call>> = {
  'dental.eligibility.check': ({ dental }, options) =>
    dental.eligibility.check(
      {
        ...member,
        ...provider,
        serviceStartDate: '2026-01-01',
        serviceEndDate: '2026-12-31',
        coverageTypes: ['Dental'],
      },
      options,
    ),
  'dental.eligibility.checkBenefits': ({ dental }, options) =>
    dental.eligibility.checkBenefits(member, options),
  'dental.claims.list': ({ dental }, options) =>
    dental.claims.list({ providerTaxId, payerId: '88848' }, options).first(),
  'dental.claims.acknowledgement': ({ dental }, options) =>
    dental.claims.acknowledgement({ providerTaxId, payerId: '88848', transactionId: '1' }, options),
  'dental.estimates.check': ({ dental }, options) =>
    dental.estimates.check(
      { payerId: '52133', x12: dentalClaim(), providerTaxId, gatewayClientId: 'app' },
      options,
    ),
  'dental.attachments.retrieve': ({ dental }, options) =>
    dental.attachments.retrieve(['CHC#507f1f77bcf86cd799439011'], options),
  'dental.attachmentContainers.listFiles': ({ dental }, options) =>
    dental.attachmentContainers.listFiles(1, options),
  'dental.attachmentContainers.retrieve': ({ dental }, options) =>
    dental.attachmentContainers.retrieve(1, options),
  'dental.attachmentContainers.payers': ({ dental }, options) => dental.attachmentContainers.payers(options),
  'dental.attachmentContainers.isParticipatingPayer': ({ dental }, options) =>
    dental.attachmentContainers.isParticipatingPayer('52133', options),
  'dental.attachmentContainers.businessRules': ({ dental }, options) =>
    dental.attachmentContainers.businessRules('52133', undefined, options),
  'pharmacy.formatter.write': ({ pharmacy }, options) => pharmacy.formatter.write({}, options),
  'pharmacy.formatter.read': ({ pharmacy }, options) => pharmacy.formatter.read({}, options),
  'pharmacy.formatter.claimFormat': ({ pharmacy }, options) => pharmacy.formatter.claimFormat({}, options),
  'enrollment.retrieve': ({ enrollment }, options) => enrollment.retrieve(era, options),
  'enrollment.wait': ({ enrollment }, options) => enrollment.wait(era, options),
  'enrollment.list': ({ enrollment }, options) => enrollment.list(time, options),
  'enrollment.status': ({ enrollment }, options) => enrollment.status(time, options),
};

/** Changes something: never sent twice. */
const writes: Readonly<Record<string, Call>> = {
  'dental.claims.submit': ({ dental }, options) =>
    dental.claims.submit({ payerId: '88848', x12: dentalClaim() }, options),
  'dental.attachments.submit': ({ dental }, options) =>
    dental.attachments.submit(attachment, [file], options),
  'dental.attachments.submitWithImageIntelligence': ({ dental }, options) =>
    dental.attachments.submitWithImageIntelligence(attachment, [file], [image], options),
  'dental.attachmentContainers.create': ({ dental }, options) =>
    dental.attachmentContainers.create({ payerId: '52133' }, options),
  'dental.attachmentContainers.addFile': ({ dental }, options) =>
    dental.attachmentContainers.addFile(
      1,
      { fileName: 'a.png', attachmentFileData: 'iVBORw0KGgo=' },
      options,
    ),
  'dental.attachmentContainers.updateFile': ({ dental }, options) =>
    dental.attachmentContainers.updateFile(1, 2, { narrative: 'upper left' }, options),
  'dental.attachmentContainers.deleteFile': ({ dental }, options) =>
    dental.attachmentContainers.deleteFile(1, 2, options),
  'dental.attachmentContainers.commit': ({ dental }, options) =>
    dental.attachmentContainers.commit(1, options),
  'pharmacy.claims.submit': ({ pharmacy }, options) =>
    pharmacy.claims.submit({ submitterId: 'BR_126', message: '610144D0B1SANDBOX' }, options),
  'enrollment.submit': ({ enrollment }, options) =>
    enrollment.submit({ tenantId: 'TESTWINH', records: [record] }, options),
  'enrollment.decide': ({ enrollment }, options) =>
    enrollment.decide({ enrollmentId: 1, decision: 'approve' }, options),
};

const all: readonly (readonly [name: string, call: Call, kind: 'read' | 'write'])[] = [
  ...Object.entries(reads).map(([name, call]) => [name, call, 'read'] as const),
  ...Object.entries(writes).map(([name, call]) => [name, call, 'write'] as const),
];

test('every method that sends something has a row', () => {
  const { dental, pharmacy, enrollment } = bench.client();
  const resources: Readonly<Record<string, object>> = {
    ...Object.fromEntries(Object.entries(dental).map(([name, value]) => [`dental.${name}`, value])),
    ...Object.fromEntries(Object.entries(pharmacy).map(([name, value]) => [`pharmacy.${name}`, value])),
    enrollment,
  };
  const methods = Object.entries(resources).flatMap(([path, resource]) =>
    Object.getOwnPropertyNames(Object.getPrototypeOf(resource))
      .filter((name) => name !== 'constructor' && name !== 'settle')
      .map((name) => `${path}.${name}`),
  );
  expect(all.map(([name]) => name).toSorted()).toEqual(methods.toSorted());
});

const routes = [
  '/oihub/*',
  '/py/*',
  '/dental/*',
  '/dentalnetwork/*',
  '/pharmacynetwork/*',
  '/rxn/*',
  '/intelligentclearinghouse/*',
  '/payments/*',
];

describe.each(all)('%s', (_name, call, kind) => {
  test('ends as a vendor error, or as a submission with an unknown outcome', async () => {
    for (const route of routes) bench.sandbox.control.faults.add({ fault: 'server-error', route });
    const error = await caught(call(bench.client({ maxRetries: 1 })));
    expect(error).toBeInstanceOf(kind === 'write' ? SubmissionUnknownError : ServerError);
    expect(error).toMatchObject({ attempts: kind === 'write' ? 1 : 2 });
  });

  test('reports which product the application lacks, without retrying', async () => {
    const lacking = bench.client({
      clientId: 'sandbox-eligibility-only',
      clientSecret: 'sandbox-eligibility-secret',
    });
    expect(await caught(call(lacking))).toBeInstanceOf(PermissionError);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(1);
  });

  test('can be aborted midway', async () => {
    for (const route of routes) bench.sandbox.control.faults.add({ fault: 'latency', route, ms: 60_000 });
    const optum = bench.client();
    const controller = new AbortController();
    optum.on('request', ({ operation }) => {
      // Not the token.
      if (!operation.includes('/auth/')) controller.abort();
    });
    const error = await caught(call(optum, { signal: controller.signal }));
    expect((error as Error).name).toBe('AbortError');
  });
});

import { fc, test } from '@fast-check/vitest';
import { ValidationError } from '@payerkit/core';
import { describe, expect } from 'vitest';
import { institutionalClaim, line, professionalClaim } from '../testing/claims.js';
import { useSandbox } from '../testing/clients.js';
import { caught } from '../testing/ledger.js';
import { claimStatusRequest, eligibilityRequest } from '../testing/requests.js';
import { isNpi } from './codes/npi.js';
import { everyField, nineDigits, npiChecks, textNotNumber } from './internal/check/preflight.js';
import { claimPreflight } from './medical-network/claims/claim-preflight.js';
import type { OptumClient } from './optum-client.js';

const bench = useSandbox();

function claimPaths(claim: object, kind: 'professional' | 'institutional', environment = 'production') {
  return claimPreflight(claim as never, kind, environment as 'production');
}
const cannedNpi = '0123456789';
function withNpi(claim: object) {
  return {
    ...claim,
    billing: { ...(claim as { billing: object }).billing, npi: cannedNpi },
  };
}
const enhanced = { ...eligibilityRequest(), encounter: { dateOfService: '20240101' } };

describe('rules of claims, each with its field, rule and fix', () => {
  const information = professionalClaim().claimInformation;
  test.each<[string, object, string]>([
    ['no payer', { tradingPartnerServiceId: '' }, 'tradingPartnerServiceId'],
    ['eight digits', { controlNumber: '12345678' }, 'controlNumber'],
    ['no name of a contact', { submitter: { organizationName: 'x' } }, 'submitter.contactInformation.name'],
    [
      'a submitter without a name',
      { submitter: { contactInformation: { name: 'x' } } },
      'submitter.organizationName',
    ],
    ['no receiver', { receiver: {} }, 'receiver.organizationName'],
    [
      'another billing provider type',
      { billing: { providerType: 'RenderingProvider' } },
      'billing.providerType',
    ],
    ['a wrong NPI anywhere', { rendering: { npi: '1234567890' } }, 'rendering.npi'],
    ['an invalid birth date', { subscriber: { dateOfBirth: '20240230' } }, 'subscriber.dateOfBirth'],
    [
      'no patient control number',
      { claimInformation: { ...information, patientControlNumber: ' ' } },
      'claimInformation.patientControlNumber',
    ],
    [
      'a number in place of text',
      { claimInformation: { ...information, placeOfServiceCode: 11 } },
      'claimInformation.placeOfServiceCode',
    ],
    [
      'a charge with three decimal places',
      { claimInformation: { ...information, claimChargeAmount: '28.755' } },
      'claimInformation.claimChargeAmount',
    ],
    [
      'a line that ends before it begins',
      { claimInformation: { ...information, serviceLines: [line('28.75', { serviceDateEnd: '20050513' })] } },
      'claimInformation.serviceLines[0].serviceDateEnd',
    ],
  ])('professional: %s', (_name, change, path) => {
    const found = claimPaths({ ...professionalClaim(), ...change }, 'professional');
    const issue = found.find((one) => one.path === path);
    expect(issue).toMatchObject({ severity: 'error', code: 'preflight' });
    expect(issue?.text).toMatch(/./);
    expect(issue?.followUp).toMatch(/\.$/);
  });

  test.each<[string, object, string]>([
    [
      'a statement that ends before it begins',
      { claimDateInformation: { statementBeginDate: '20050514', statementEndDate: '20050513' } },
      'claimInformation.claimDateInformation.statementEndDate',
    ],
    [
      'a principal diagnosis with a decimal point',
      { principalDiagnosis: { qualifierCode: 'ABK', principalDiagnosisCode: 'S93.401A' } },
      'claimInformation.principalDiagnosis.principalDiagnosisCode',
    ],
  ])('institutional: %s', (_name, change, path) => {
    const claim = institutionalClaim() as unknown as { claimInformation: object };
    const bad = { ...claim, claimInformation: { ...claim.claimInformation, ...change } };
    expect(claimPaths(bad, 'institutional').map((issue) => issue.path)).toEqual([path]);
  });
});

describe('rules of inquiries', () => {
  test.each<[string, (optum: OptumClient) => PromiseLike<unknown>, string]>([
    [
      'eligibility: a wrong NPI',
      (optum) =>
        optum.eligibility.check(
          eligibilityRequest({ provider: { organizationName: 'x', npi: '1234567890' } }),
        ),
      'provider.npi',
    ],
    [
      'eligibility: no requester',
      (optum) => optum.eligibility.check(eligibilityRequest({ provider: { npi: '1760854442' } })),
      'provider.organizationName',
    ],
    [
      'claim status: a wrong NPI',
      (optum) =>
        optum.claims.status.check(
          claimStatusRequest({
            providers: [{ providerType: 'BillingProvider', organizationName: 'x', npi: '1234567890' }],
          }),
        ),
      'providers[0].npi',
    ],
    [
      'claim status: no requester',
      (optum) =>
        optum.claims.status.check(
          claimStatusRequest({ providers: [{ providerType: 'BillingProvider', taxId: '0123456789' }] }),
        ),
      'providers[0].organizationName',
    ],
    [
      'enhanced eligibility: ten digits',
      (optum) => optum.enhancedEligibility.check({ ...enhanced, controlNumber: '1234567890' } as never),
      'controlNumber',
    ],
    [
      'enhanced eligibility: no payer',
      (optum) => optum.enhancedEligibility.check({ ...enhanced, tradingPartnerServiceId: '' } as never),
      'tradingPartnerServiceId',
    ],
    [
      'coverage discovery: an invalid date',
      (optum) =>
        optum.coverageDiscovery.start({
          canonicalEligibilityRequest: { ...enhanced, encounter: { dateOfService: '20240230' } },
        } as never),
      'canonicalEligibilityRequest.encounter.dateOfService',
    ],
    [
      'attachments: a search whose end is before its start',
      (optum) => optum.attachments.search({ startUploadDate: '2024-02-01', endUploadDate: '2024-01-01' }),
      'endUploadDate',
    ],
  ])('%s is rejected, sent with a line in the log, or just sent', async (_name, ask, path) => {
    const error = await caught(ask(bench.client()));
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).issues.map((issue) => issue.path)).toContain(path);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
    const lines: unknown[] = [];
    const note = (...parts: unknown[]) => void lines.push(parts);
    const logger = { debug: () => undefined, info: () => undefined, warn: note, error: note };
    await caught(ask(bench.client({ preflight: 'warn', logger })));
    expect(JSON.stringify(lines)).toContain(path);
    expect(JSON.stringify(lines)).not.toMatch(/johnone|1234567890|0000000000/);
    await caught(ask(bench.client({ preflight: 'off' })));
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(2);
  });
});

describe("dates of Optum Real are rejected in any format but the product's", () => {
  const asked = { providerTaxId: '123456789', payerId: '87726' };
  test.each<[string, (optum: OptumClient, from: string) => PromiseLike<unknown>, string, string]>([
    [
      'claims: MM/DD/YYYY',
      (optum, serviceStartDate) => optum.real.claims.search({ ...asked, serviceStartDate }),
      '01/31/2026',
      'serviceStartDate',
    ],
    [
      'documents: MM/DD/YYYY',
      (optum, fromDate) => optum.real.documents.search({ ...asked, fromDate, toDate: '1/31/2026' }),
      '1/2/2026',
      'fromDate',
    ],
    [
      'tickets: YYYY-MM-DD',
      (optum, ticketFromDate) =>
        optum.real.claims.searchTickets({ ...asked, ticketType: 'RECON', ticketFromDate }),
      '2026-01-31',
      'ticketFromDate',
    ],
  ])('%s', async (_name, ask, right, path) => {
    expect(await caught(ask(bench.client(), right))).not.toBeInstanceOf(Error);
    const others = [
      '20260131',
      '2026-02-30',
      '02/30/2026',
      right.includes('/') ? '2026-01-31' : '01/31/2026',
    ];
    for (const wrong of others)
      expect(await caught(ask(bench.client(), wrong))).toMatchObject({
        kind: 'validation',
        issues: [{ path, followUp: 'Correct the date.' }],
      });
  });
});

describe('all problems are reported at once, with their fixes', () => {
  test.each<[string, (optum: OptumClient) => PromiseLike<unknown>, string[]]>([
    [
      'eligibility',
      (optum) =>
        optum.eligibility.check({
          tradingPartnerServiceId: '',
          provider: { npi: '1234567890' },
          subscriber: { dateOfBirth: '1880-01-02' },
        } as never),
      ['tradingPartnerServiceId', 'provider.organizationName', 'provider.npi', 'subscriber.dateOfBirth'],
    ],
    [
      'claim status',
      (optum) => optum.claims.status.check({ providers: [{ npi: '1' }] } as never),
      [
        'tradingPartnerServiceId',
        'subscriber',
        'providers[0].providerType',
        'providers[0].organizationName',
        'providers[0].npi',
      ],
    ],
    [
      'a claim',
      (optum) =>
        optum.claims.professional.submit({
          submitter: {},
          claimInformation: { claimChargeAmount: 5 },
        } as never),
      [
        'tradingPartnerServiceId',
        'billing',
        'submitter.contactInformation',
        'claimInformation.claimChargeAmount',
        'claimInformation.patientControlNumber',
      ],
    ],
    [
      'a value that is not a claim',
      (optum) => optum.claims.professional.submit(undefined as never),
      ['input'],
    ],
  ])('%s', async (_name, ask, paths) => {
    const error = await caught(ask(bench.client()));
    expect(error).toBeInstanceOf(ValidationError);
    const { issues } = error as ValidationError;
    const told = issues.map(({ path }) => path);
    for (const path of paths) expect(told).toContain(path);
    expect(new Set(told).size).toBe(told.length);
    // Nothing is reported below a part that is missing as a whole.
    expect(told).not.toContain('billing.providerType');
    for (const { followUp } of issues) expect(followUp).toMatch(/\.$/);
  });
});

describe("the vendor's predefined values", () => {
  test('pass against the sandbox, though one breaks the rules, and not in production', async () => {
    const optum = bench.client();
    const provider = { organizationName: 'happy doctors group', npi: cannedNpi };
    expect((await optum.eligibility.check(eligibilityRequest({ provider }))).isActive).toBe(true);
    expect((await optum.claims.professional.validate(withNpi(professionalClaim()) as never)).isAccepted).toBe(
      true,
    );
    expect(
      (await optum.claims.institutional.validate(withNpi(institutionalClaim()) as never)).isAccepted,
    ).toBe(true);
    const providers = [{ providerType: 'BillingProvider' as const, ...provider }];
    await optum.claims.status.check(claimStatusRequest({ providers }));
    await optum.enhancedEligibility.check({ ...enhanced, provider } as never);
    const environment = { baseUrl: bench.sandbox.optum.baseUrl, kind: 'production' } as const;
    const error = await caught(
      bench.client({ environment }).eligibility.check(eligibilityRequest({ provider })),
    );
    expect(error).toMatchObject({ kind: 'validation', issues: [{ path: 'provider.npi' }] });
  });
});

describe('any claim', () => {
  const wire = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      tie('list'),
      tie('fields'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    fields: fc.dictionary(fc.stringMatching(/^[a-zA-Z]{1,8}$/), tie('value'), { maxKeys: 4 }),
  })).fields;

  test.prop([wire])('text without numbers breaks no rule about numbers', (request) => {
    expect(everyField(request, [textNotNumber])).toEqual([]);
  });

  test.prop([wire, fc.double()])('a number is found at any depth', (request, number) => {
    const deep = { a: [{ b: { ...(request as object), c: number } }] };
    expect(everyField(deep, [textNotNumber]).map(({ path }) => path)).toEqual(['a[0].b.c']);
  });

  test.prop([fc.stringMatching(/^\d{10}$/)])(
    'an NPI passes in production if and only if its check digit is valid',
    (npi) => {
      const rejected = everyField({ deep: [{ npi }] }, [npiChecks('production')]).length > 0;
      expect(rejected).toBe(!isNpi(npi));
    },
  );

  test.prop([fc.oneof(fc.string(), fc.stringMatching(/^\d{7,11}$/))])(
    'a control number passes if and only if it has nine digits',
    (controlNumber) => {
      const rejected = everyField({ controlNumber }, [nineDigits]).length > 0;
      expect(rejected).toBe(!/^\d{9}$/.test(controlNumber));
    },
  );
});

describe('a text that is too long for its field', () => {
  const body = (quantityIntendedToBeDispensed: string) => ({
    prescription: { dispensedTransaction: { quantityIntendedToBeDispensed } },
  });
  test.each([`${'0'.repeat(24)}.`, `${'0.'.repeat(20_000)}x`, '1'.repeat(100_000)])(
    'is rejected for its length before its pattern is matched (%#)',
    async (text) => {
      const optum = bench.client();
      for (const call of [
        () => optum.pharmacy.formatter.write(body(text) as never),
        () => optum.call('POST /rxn/telecomformatter/v1/formatDetails', { body: body(text) as never }),
      ]) {
        const error = (await caught(call())) as ValidationError;
        expect(error).toBeInstanceOf(ValidationError);
        const found = error.issues.filter(({ path }) => path?.endsWith('quantityIntendedToBeDispensed'));
        expect(found).toHaveLength(1);
        expect(found[0]?.text).toMatch(/11/);
      }
    },
  );
});

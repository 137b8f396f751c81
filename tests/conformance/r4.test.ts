import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BlueButtonClient, type Version } from '@payerkit/blue-button';
import type { MemberClient } from '@payerkit/core';
import { OptumClient } from '@payerkit/optum';
import {
  toClaimResponses,
  toCoverageEligibilityResponse,
  toCoverages,
  toExplanationsOfBenefit,
  toOrganization,
  toPatient,
} from '@payerkit/optum/mapping';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import fc from 'fast-check';
import type { Coverage, ExplanationOfBenefit, Patient } from 'fhir/r4.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverageToR4, explanationOfBenefitToR4, patientToR4 } from '../../packages/blue-button/src/to-r4.js';
import { findings } from './r4-validators.js';
import { rows } from './rows.js';

type Json = Readonly<Record<string, unknown>>;

function expectValid(resources: readonly object[]): void {
  for (const resource of resources) expect(findings(resource)).toEqual([]);
}

/** Of a member: the person, all coverages, and a claim of each shape. */
async function everythingOf(member: MemberClient): Promise<object[]> {
  const coverages = await member.coverage.list().toArray({ limit: 100 });
  const shapes = new Map<string, object>();
  for await (const claim of member.claims.list()) {
    const codes = claim.type?.coding?.map(({ code }) => code) ?? [];
    const shape = JSON.stringify([codes, Object.keys(claim), claim.supportingInfo?.length]);
    if (!shapes.has(shape)) shapes.set(shape, claim);
  }
  return [await member.patient.retrieve(), ...coverages, ...[...shapes.values()].slice(0, 25)];
}

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

describe('both validators', () => {
  const coverage = {
    resourceType: 'Coverage',
    status: 'active',
    beneficiary: { display: 'a' },
    payor: [{ display: 'b' }],
  };

  test('take what is right', () => expect(findings(coverage)).toEqual([]));

  test.each([
    ['a missing element', { status: undefined }],
    ['an empty list', { payor: [] }],
    ['an unknown element', { foo: 1 }],
    ['a wrong type', { order: 'first' }],
    ['no list where one belongs', { payor: { display: 'b' } }],
  ])('see %s', (_what, change) => {
    const found = findings({ ...coverage, ...change });
    expect(found.map((line) => line.split(':')[0])).toEqual(expect.arrayContaining(['fhir', 'medplum']));
  });

  test.each([
    ['a code', { status: 'sleeping' }],
    ['a date', { period: { start: '2020-13-45' } }],
    ['an invariant', { extension: [{ url: 'urn:a' }] }],
  ])('one of them sees %s', (_what, change) => expect(findings({ ...coverage, ...change })).not.toEqual([]));
});

describe.each(rows)('$name', (row) => {
  test('whatever a member gives is R4', async () => {
    const bench = await row.start();
    const { client, member } = bench.open();
    try {
      const resources = await everythingOf(member);
      expect(resources.length).toBeGreaterThan(2);
      expectValid(resources);
    } finally {
      await client.close();
      await bench.server.close();
    }
  });
});

describe.each(['v1', 'v2', 'v3'] as const)('the members of Blue Button %s', (version) => {
  test('are R4, with few claims and with many', async () => {
    const { baseUrl, ...application } = sandbox.blueButton;
    const client = new BlueButtonClient({
      environment: { baseUrl, kind: 'sandbox' },
      version,
      ...application,
    });
    const members = sandbox.control.blueButton.members({ count: 40 }).filter(({ claims }) => claims < 80);
    expect(members.length).toBeGreaterThan(5);
    for (const { user } of members.slice(0, 6)) {
      const { url, session } = await client.auth.start({ key: user });
      await client.auth.complete(await sandbox.control.blueButton.consent(url, { user }), session);
      expectValid(await everythingOf(client.forGrant(user)));
    }
    await client.close();
  });
});

describe('the payers of Optum', () => {
  const provider = { organizationName: 'happy doctors group', npi: '1760854442' };
  const subscriber = {
    memberId: '0000000000',
    firstName: 'johnone',
    lastName: 'doeone',
    dateOfBirth: '18800102',
  };
  const payers = [
    '00001',
    '00003',
    '00007',
    '00009',
    '000001',
    '000002',
    '000039',
    '000041',
    '000045',
    '000046',
  ];

  test.each(payers)('payer %s responses R4', async (payer) => {
    const { baseUrl, ...credentials } = sandbox.optum;
    const client = new OptumClient({ environment: { baseUrl, kind: 'sandbox' }, ...credentials });
    const member = client.forMember({ payer, provider, subscriber });
    const coverages = await member.coverage.list().toArray({ limit: 100 });
    expectValid([await member.patient.retrieve(), ...coverages]);
    const { response } = await client.eligibility.check({
      tradingPartnerServiceId: payer,
      provider,
      subscriber,
    });
    expectValid(fromEligibility(response));
    await client.close();
  });
});

function fromEligibility(response: Parameters<typeof toPatient>[0]): object[] {
  return [
    toPatient(response),
    toOrganization(response),
    toCoverageEligibilityResponse(response),
    ...toCoverages(response),
  ].flatMap((mapped) => (mapped === undefined ? [] : [mapped.resource]));
}

function fromClaimStatus(response: Parameters<typeof toClaimResponses>[0]): object[] {
  return [...toExplanationsOfBenefit(response), ...toClaimResponses(response)].map(
    ({ resource }) => resource,
  );
}

const shared = fileURLToPath(new URL('../../../shared/reference/', import.meta.url));

/** JSON files below a folder of the vendors' examples; none, said in a line, where those are not here. */
function examples(folder: string): { name: string; read: () => Json }[] {
  if (!existsSync(shared + folder)) {
    console.log(`skipped: R4 of captured responses, because ../shared/reference/${folder} is not here`);
    return [];
  }
  return readdirSync(shared + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      name,
      read: () => JSON.parse(readFileSync(`${shared}${folder}/${name}`, 'utf8'), fill),
    }));
}

// The vendor's own tests blank out what changes from run to run.
function fill(name: string, value: unknown) {
  if (value !== 'IGNORED_FIELD') return value;
  return name === 'reference' ? 'ServiceRequest/1' : '2026-01-31T00:00:00Z';
}

describe.runIf(existsSync(shared))('captured responses', () => {
  const eligibility = examples('optum/examples/medical-network-eligibility-v3').filter(({ name }) =>
    /(?<!healthcheck\.)response\.200/.test(name),
  );
  const claimStatus = examples('optum/examples/medical-network-claim-status-v2').filter(({ name }) =>
    /(?<!healthcheck\.)response\.200/.test(name),
  );
  const medicare = (['v1', 'v2', 'v3'] as const).flatMap((version) =>
    examples(`blue-button/${version}`)
      .filter(({ name }) => !name.startsWith('terminology'))
      .flatMap(({ name, read }) => {
        const resources = medicareResources(read());
        return resources.length === 0 ? [] : [{ name, version, resources }];
      }),
  );

  test.runIf(eligibility.length > 0).each(eligibility)('271 $name', ({ read }) =>
    expectValid(fromEligibility(read())),
  );

  test.runIf(claimStatus.length > 0).each(claimStatus)('277 $name', ({ read }) =>
    expectValid(fromClaimStatus(read())),
  );

  test.runIf(medicare.length > 0).each(medicare)('$version $name', ({ version, resources }) => {
    for (const resource of resources) {
      const found = findings(toR4(version, resource));
      // A coverage of the vendor's own test names a Coverage as its contract, which only a Contract may be.
      expect(found.filter((line) => !/^fhir: Coverage\.contract\[\d\] Invalid type/.test(line))).toEqual([]);
    }
  });
});

const oursOfMedicare = ['Patient', 'Coverage', 'ExplanationOfBenefit'];

/** Returns the resources of a body: a resource, or those of a bundle. */
function medicareResources(body: Json): Json[] {
  const entries = body.entry as { resource: Json }[] | undefined;
  const resources = entries?.map(({ resource }) => resource) ?? [body];
  return resources.filter(({ resourceType }) => oursOfMedicare.includes(resourceType as string));
}

function toR4(version: Version, wire: Json): Patient | Coverage | ExplanationOfBenefit {
  const resource = wire as never;
  if (wire.resourceType === 'Patient') return patientToR4(version)(resource);
  if (wire.resourceType === 'Coverage') return coverageToR4(version)(resource);
  return explanationOfBenefitToR4(version)(resource);
}

describe('responses that nobody has seen yet', () => {
  const text = fc.oneof(
    fc.constantFrom(
      '1',
      '0',
      '',
      ' ',
      'A1',
      '20260131',
      '20261399',
      '20260101-20260131',
      '12.50',
      '-3',
      '1e3',
      'Y',
      'F',
      'a  b',
    ),
    fc.string({ maxLength: 6 }),
    fc.constant(undefined),
  );
  const some = <T extends Record<string, fc.Arbitrary<unknown>>>(shape: T) =>
    fc.record(shape, { requiredKeys: [] });
  const person = some({ memberId: text, firstName: text, lastName: text, gender: text, dateOfBirth: text });
  const status = some({
    statusCategoryCode: fc.constantFrom('A1', 'A3', 'A4', 'D0', 'F0', 'F1', 'F2', 'P1', 'R0', 'E0', 'Q9', ''),
    statusCode: text,
    entityCode: text,
    effectiveDate: text,
    submittedAmount: text,
    amountPaid: text,
    paidDate: text,
    checkNumber: text,
    claimServiceDate: text,
    tradingPartnerClaimNumber: text,
  });
  const service = some({
    service: some({ procedureId: text, submittedAmount: text, amountPaid: text, submittedUnits: text }),
    status: fc.oneof(status, fc.array(status, { maxLength: 2 })),
  });
  const claimStatusResponse = some({
    controlNumber: text,
    tradingPartnerServiceId: text,
    payer: some({ organizationName: text, payerIdentification: text }),
    providers: fc.array(some({ providerType: text, npi: text, organizationName: text }), { maxLength: 2 }),
    subscriber: person,
    dependent: person,
    claims: fc.array(
      some({
        claimStatus: status,
        serviceLines: fc.array(service, { maxLength: 2 }),
        serviceDetails: fc.array(service, { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
  });
  const benefit = some({
    code: fc.constantFrom('1', '6', 'A', 'B', 'C', 'G', 'R', 'CB', '?'),
    serviceTypeCodes: fc.array(text, { maxLength: 2 }),
    insuranceTypeCode: text,
    coverageLevelCode: text,
    benefitAmount: text,
    benefitPercent: text,
    inPlanNetworkIndicatorCode: text,
    planCoverage: text,
    benefitsDateInformation: some({ plan: text, planBegin: text, eligibilityEnd: text }),
  });
  const eligibilityResponse = some({
    controlNumber: text,
    payer: some({ name: text, payorIdentification: text }),
    subscriber: person,
    dependents: fc.array(person, { maxLength: 1 }),
    planInformation: some({ groupNumber: text, planDescription: text, policyNumber: text }),
    planDateInformation: some({ plan: text, planBegin: text, planEnd: text, eligibility: text }),
    planStatus: fc.array(some({ statusCode: text, status: text, serviceTypeCodes: fc.array(text) }), {
      maxLength: 2,
    }),
    benefitsInformation: fc.array(benefit, { maxLength: 3 }),
    errors: fc.array(some({ field: fc.constant('AAA'), code: text, followupAction: text }), { maxLength: 2 }),
  });

  test('277s of any content become R4', () =>
    fc.assert(
      fc.property(claimStatusResponse, (response) => expectValid(fromClaimStatus(response as never))),
      { numRuns: 60 },
    ));

  test('271s of any content become R4', () =>
    fc.assert(
      fc.property(eligibilityResponse, (response) => expectValid(fromEligibility(response as never))),
      { numRuns: 60 },
    ));

  test('coverages of any 271 have a status, and never only a reason why it is absent', () =>
    fc.assert(
      fc.property(eligibilityResponse, (response) => {
        for (const { resource } of toCoverages(response as never))
          expect(resource.status).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 60 },
    ));

  test('STU3 claims that lack anything become R4', async () => {
    const { baseUrl, ...application } = sandbox.blueButton;
    const client = new BlueButtonClient({
      environment: { baseUrl, kind: 'sandbox' },
      version: 'v1',
      ...application,
    });
    const { url, session } = await client.auth.start({ key: 'generated' });
    const someone = sandbox.control.blueButton.members({ count: 40 }).find(({ claims }) => claims > 60);
    const callback = await sandbox.control.blueButton.consent(url, { user: someone?.user ?? '' });
    await client.auth.complete(callback, session);
    const claims = await client.forGrant('generated').explanationOfBenefit.list().toArray({ limit: 40 });
    await client.close();
    const lacking = fc.constantFrom(...claims).chain((claim) =>
      fc.subarray(Object.keys(claim).filter((name) => name !== 'resourceType')).map((kept) => ({
        ...Object.fromEntries(Object.entries(claim).filter(([name]) => kept.includes(name))),
        resourceType: 'ExplanationOfBenefit',
      })),
    );
    fc.assert(
      fc.property(lacking, (claim) => {
        const { type, patient } = claims[0] as unknown as Json;
        expectValid([toR4('v1', { type, patient, ...claim })]);
      }),
      { numRuns: 40 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { validateResources } from './validate.js';

const concept = { text: 'a concept' };
const reference = { reference: 'Patient/1' };
const CLAIM = {
  resourceType: 'ExplanationOfBenefit',
  id: '1',
  status: 'active',
  type: concept,
  use: 'claim',
  patient: reference,
  created: '2026-01-01',
  insurer: reference,
  provider: reference,
  outcome: 'complete',
  insurance: [{ focal: true, coverage: reference }],
};
const COVERAGE = { resourceType: 'Coverage', status: 'active', beneficiary: reference, payor: [reference] };
const PATIENT = { resourceType: 'Patient', id: 'p' };

async function pathsOf(resource: object): Promise<(string | undefined)[]> {
  return (await validateResources([resource])).map(({ path }) => path);
}

test.each([
  ['a claim', { ...CLAIM, item: [{ sequence: 1, productOrService: concept }] }],
  ['coverage', { ...COVERAGE, order: 1, dependent: '01' }],
  [
    'a person',
    {
      ...PATIENT,
      active: true,
      name: [{ use: 'official', given: ['A', null] }],
      telecom: [{ system: 'phone', value: '555', use: 'home' }],
      address: [{ use: 'home', type: 'both', line: ['1 Main St'] }],
      deceasedDateTime: '2020-02-29',
    },
  ],
])('%s that FHIR accepts has no issues', async (_name, resource) => {
  expect(await pathsOf(resource)).toEqual([]);
});

describe('days that do not exist', () => {
  test.each(['2026-02-30', '2026-02-29', '2026-04-31', '1900-02-29', '2026-02-30T10:00:00Z'])(
    '%s is reported',
    async (created) => {
      expect(await pathsOf({ ...CLAIM, created })).toEqual(['[0].created']);
    },
  );

  test.each(['2026', '2026-02', '2024-02-29', '2000-02-29', '2026-12-31', '2024-02-29T10:00:00.123+05:00'])(
    '%s is a date',
    async (created) => {
      expect(await pathsOf({ ...CLAIM, created })).toEqual([]);
    },
  );

  test('also in periods, birth dates and the time of the last change', async () => {
    const period = { start: '2026-02-30' };
    expect(await pathsOf({ ...COVERAGE, period })).toEqual(['[0].period.start']);
    expect(await pathsOf({ ...PATIENT, birthDate: '1950-02-30' })).toEqual(['[0].birthDate']);
    const meta = { lastUpdated: '2026-06-31T00:00:00Z' };
    expect(await pathsOf({ ...PATIENT, meta })).toEqual(['[0].meta.lastUpdated']);
  });
});

test.each<[string, object, string]>([
  ['a name for legal use', { ...PATIENT, name: [{ use: 'legal' }] }, '[0].name[0].use'],
  ['a telecom system', { ...PATIENT, telecom: [{ system: 'cell' }] }, '[0].telecom[0].system'],
  ['a telecom use', { ...PATIENT, telecom: [{ use: 'private' }] }, '[0].telecom[0].use'],
  ['an address use', { ...PATIENT, address: [{ use: 'main' }] }, '[0].address[0].use'],
  ['an address type', { ...PATIENT, address: [{ type: 'both ways' }] }, '[0].address[0].type'],
  ['an identifier use', { ...PATIENT, identifier: [{ use: 'main' }] }, '[0].identifier[0].use'],
  ['an address that is text', { ...PATIENT, address: '1 Main St' }, '[0].address'],
  ['lines that are text', { ...PATIENT, address: [{ line: '1 Main St' }] }, '[0].address[0].line'],
  ['a flag that is text', { ...PATIENT, active: 'true' }, '[0].active'],
  ['a death that is text', { ...PATIENT, deceasedDateTime: 'yes' }, '[0].deceasedDateTime'],
  ['an order of zero', { ...COVERAGE, order: 0 }, '[0].order'],
  ['a dependent that is a number', { ...COVERAGE, dependent: 1 }, '[0].dependent'],
  ['a disposition that is a number', { ...CLAIM, disposition: 5 }, '[0].disposition'],
  ['a precedence that is text', { ...CLAIM, precedence: '1' }, '[0].precedence'],
  ['an added line without a service', { ...CLAIM, addItem: [{}] }, '[0].addItem[0].productOrService'],
])('%s is reported', async (_name, resource, path) => {
  expect(await pathsOf(resource)).toEqual([path]);
});

import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { rejection } from '../testing/example-client.js';
import { prepareSearch, type SearchableResource } from './search.js';
import type { Version } from './version.js';

// Returns what it throws, as a rejection.
async function prepared(...search: Parameters<typeof prepareSearch>) {
  return prepareSearch(...search);
}

describe('wire parameters', () => {
  test('of claims on v2', () => {
    const since = new Date('2024-05-31T10:00:00.000Z');
    expect(
      prepareSearch('ExplanationOfBenefit', 'v2', {
        type: ['carrier', 'https://bluebutton.cms.gov/resources/codesystem/eob-type|pde'],
        lastUpdated: { gt: since, le: '2025-01' },
        serviceDate: { ge: '2024-01-01', lt: '2024-06-30T23:59:59-05:00' },
        count: 10,
        startIndex: 20,
      }),
    ).toEqual({
      query: {
        type: 'carrier,https://bluebutton.cms.gov/resources/codesystem/eob-type|pde',
        _lastUpdated: ['gt2024-05-31T10:00:00.000Z', 'le2025-01'],
        'service-date': ['ge2024-01-01', 'lt2024-06-30T23:59:59-05:00'],
      },
      count: 10,
      start: 20,
    });
  });

  test('of claims on v3', () => {
    expect(
      prepareSearch('ExplanationOfBenefit', 'v3', {
        tag: ['FinalAction', 'https://bluebutton.cms.gov/fhir/CodeSystem/System-Type|DDPS'],
        source: ['NCH', 'FISS'],
        excludeSamhsa: true,
        offset: 0,
      }),
    ).toEqual({
      query: {
        _tag: [
          'https://bluebutton.cms.gov/fhir/CodeSystem/Final-Action|FinalAction',
          'https://bluebutton.cms.gov/fhir/CodeSystem/System-Type|DDPS',
        ],
        _source: 'NCH,FISS',
        '_security:not': '42CFRPart2',
      },
      count: 50,
      start: 0,
    });
  });

  test('of people', () => {
    const mbi = 'http://hl7.org/fhir/sid/us-mbi|1S00E00AA00';
    expect(prepareSearch('Patient', 'v3', { identifier: mbi }).query).toEqual({ identifier: mbi });
    expect(prepareSearch('Patient', 'v2', { id: '-20140000008325' }).query).toEqual({
      _id: '-20140000008325',
    });
  });
});

const REFUSED: readonly (readonly [string, SearchableResource, Version, object, string])[] = [
  ['51 a page', 'Coverage', 'v2', { count: 51 }, 'count'],
  ['0 a page', 'Coverage', 'v2', { count: 0 }, 'count'],
  ['half a page', 'Coverage', 'v2', { count: 1.5 }, 'count'],
  ['an unknown parameter', 'Coverage', 'v2', { type: 'carrier' }, 'type'],
  ['a wire name', 'ExplanationOfBenefit', 'v2', { _lastUpdated: 'gt2024' }, '_lastUpdated'],
  ['a patient of another', 'ExplanationOfBenefit', 'v2', { patient: '1' }, 'patient'],
  ['a v3 parameter on v2', 'ExplanationOfBenefit', 'v2', { source: 'NCH' }, 'source'],
  ['an index on v3 Coverage', 'Coverage', 'v3', { startIndex: 1 }, 'startIndex'],
  ['an unknown type', 'ExplanationOfBenefit', 'v2', { type: ['carrier', 'dental'] }, 'type[1]'],
  ['no type', 'ExplanationOfBenefit', 'v2', { type: [] }, 'type'],
  [
    'an instant without a time zone',
    'ExplanationOfBenefit',
    'v2',
    { serviceDate: { ge: '2024-01-01T00:00:00' } },
    'serviceDate.ge',
  ],
  ['an invalid day', 'ExplanationOfBenefit', 'v2', { serviceDate: { ge: '2024-13-01' } }, 'serviceDate.ge'],
  ['a day that does not exist', 'Coverage', 'v2', { lastUpdated: { le: '2026-02-30' } }, 'lastUpdated.le'],
  [
    'an instant on a day that does not exist',
    'ExplanationOfBenefit',
    'v3',
    { serviceDate: { ge: '2025-02-29T10:00:00Z' } },
    'serviceDate.ge',
  ],
  ['a date for a range', 'ExplanationOfBenefit', 'v2', { serviceDate: new Date(0) }, 'serviceDate'],
  ['an invalid Date', 'Coverage', 'v2', { lastUpdated: { gt: new Date('x') } }, 'lastUpdated.gt'],
  ['a text for a flag', 'ExplanationOfBenefit', 'v3', { excludeSamhsa: 'yes' }, 'excludeSamhsa'],
  ['a parameter named like data', 'Coverage', 'v2', { 'Jane Doe': 1 }, '*'],
  ['a name of the prototype', 'Coverage', 'v2', { constructor: 1 }, 'constructor'],
  ['an unknown prefix', 'ExplanationOfBenefit', 'v2', { lastUpdated: { eq: '2024' } }, 'lastUpdated.eq'],
  ['a tag of another system', 'ExplanationOfBenefit', 'v3', { tag: 'http://evil.example|x' }, 'tag'],
  [
    'a plain Medicare number on v2',
    'Patient',
    'v2',
    { identifier: 'http://hl7.org/fhir/sid/us-mbi|1S00E00AA00' },
    'identifier',
  ],
];

describe('rejected before sending', () => {
  test.each(REFUSED)('%s', async (_name, resource, version, query, path) => {
    const error = await rejection(prepared(resource, version, query));
    expect(error).toMatchObject({ name: 'ValidationError', sent: 'no', issues: [{ path }] });
    expect((error as Error).message).not.toMatch(/1S00E00AA00|dental|evil/);
  });
});

test.prop([fc.dictionary(fc.string(), fc.anything())])(
  'an unknown parameter is never sent',
  async (query) => {
    const known = new Set(['count', 'lastUpdated', 'startIndex']);
    const strange = Object.keys(query).some((name) => !known.has(name) && query[name] !== undefined);
    const outcome = await prepared('Coverage', 'v2', query).then(
      (search) => Object.keys(search.query),
      () => 'refused',
    );
    if (strange) expect(outcome).toBe('refused');
  },
);

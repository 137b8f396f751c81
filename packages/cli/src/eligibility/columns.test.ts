import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { RESULT_COLUMNS } from './batch-result.js';
import { columnNamed, INPUT_COLUMNS, requestOf } from './columns.js';

test('the guide names every column', async () => {
  const guide = await readFile(new URL('../../../../docs/guides/command-line.md', import.meta.url), 'utf8');
  const names = [...INPUT_COLUMNS.map(({ name }) => name), ...RESULT_COLUMNS];
  expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

test.each([
  ['memberId', 'memberId'],
  ['Member ID', 'memberId'],
  ['member_id', 'memberId'],
  ['DOB', 'dateOfBirth'],
  ['NPI', 'providerNpi'],
  ['constructor', undefined],
  ['member', undefined],
  ['', undefined],
])('the title "%s" is the column %s', (title, column) => {
  expect(columnNamed(title)?.name).toBe(column);
});

test.each([
  ['2026-03-09', '20260309'],
  ['20260309', '20260309'],
  ['3/9/2026', '20260309'],
  ['12/31/1999', '19991231'],
  ['9.3.2026', '9.3.2026'],
  ['2026-3-9', '2026-3-9'],
])('the date %s is sent as %s', (given, sent) => {
  expect(requestOf({ dateOfBirth: given }).subscriber.dateOfBirth).toBe(sent);
});

test('values become the fields of an inquiry, and empty ones are omitted', () => {
  const values = {
    payerId: '1',
    memberId: ' 2 ',
    gender: 'female',
    groupNumber: '',
    dependentFirstName: 'A',
    dependentRelationship: '19',
    providerNpi: '3',
    dateOfService: '2026-01-02',
    serviceTypes: '30, 98;88',
  };
  expect(requestOf(values)).toEqual({
    tradingPartnerServiceId: '1',
    subscriber: { memberId: '2', gender: 'F' },
    dependents: [{ firstName: 'A', individualRelationshipCode: '19' }],
    provider: { npi: '3' },
    encounter: { dateOfService: '20260102', serviceTypeCodes: ['30', '98', '88'] },
  });
});

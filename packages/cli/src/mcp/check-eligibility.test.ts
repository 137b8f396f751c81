import { readEligibility } from '@payerkit/optum';
import { expect, test } from 'vitest';
import { checkEligibility } from './check-eligibility.js';
import type { ToolSources } from './tool.js';

const RESPONSE = {
  benefitsInformation: [
    { code: '1', serviceTypeCodes: ['30'] },
    { code: 'I', serviceTypeCodes: ['35'] },
  ],
  planDateInformation: { planBegin: '20210101', planEnd: '20230630' },
};
const INPUT = {
  person: 'person-7',
  payerId: '00001',
  provider: { organizationName: 'happy doctors group', npi: '1760854442' },
  subscriber: {
    memberId: '0000000000',
    firstName: 'johnone',
    lastName: 'doeone',
    dateOfBirth: '1880-01-02',
  },
};

async function ask(more: object) {
  const optum = { eligibility: { check: async () => readEligibility(RESPONSE) } };
  const sources = { optum: async () => optum } as unknown as ToolSources;
  return checkEligibility().call({ ...INPUT, ...more }, { sources, signal: new AbortController().signal });
}

test.each([
  ['a day within the plan', { dateOfService: '2023-03-01', serviceTypeCodes: ['30'] }, true],
  ['a day after the plan ended', { dateOfService: '2026-03-09', serviceTypeCodes: ['30'] }, false],
  ['today, by default, for the whole plan', {}, false],
  ['a service that the plan excludes', { dateOfService: '2023-03-01', serviceTypeCodes: ['35'] }, false],
  ['services that differ', { dateOfService: '2023-03-01', serviceTypeCodes: ['98', '35'] }, null],
])('isActive is about %s', async (_what, more, isActive) => {
  expect(await ask(more)).toMatchObject({ ok: true, value: { isActive } });
});

test('each service has its own state on the date', async () => {
  expect(await ask({ dateOfService: '2023-03-01', serviceTypeCodes: ['98', '35'] })).toMatchObject({
    value: {
      onDate: '2023-03-01',
      services: [
        { code: '98', isActive: true },
        { code: '35', isActive: false },
      ],
    },
  });
});

import { expect, test } from 'vitest';
import type { BenefitRelatedEntity, BenefitRow } from './benefit-row.js';
import { readEligibility } from './result.js';

function named(entityIdentifier: string, more: BenefitRelatedEntity = {}): BenefitRelatedEntity {
  return {
    entityIdentifier,
    entityType: 'Non-Person Entity',
    entityName: 'SAMPLE CARE ORGANIZATION',
    entityIdentification: 'PI (Payor Identification)',
    entityIdentificationValue: 'SCO77',
    ...more,
  };
}
function payersOf(...rows: readonly BenefitRow[]) {
  return readEligibility({ payer: { name: 'STATE' }, benefitsInformation: rows }).otherPayers;
}

test.each([
  ['Payer', 'payer'],
  ['Primary Payer', 'primary'],
  ['Secondary Payer', 'secondary'],
  ['Tertiary Payer', 'tertiary'],
  ['Managed Care Organization', 'managedCare'],
])('a row about another payer names it: %s', (entityIdentifier, role) => {
  const row = { code: 'R', insuranceTypeCode: 'HM', serviceTypeCodes: ['30'] };
  const entity = named(entityIdentifier);
  const expected = [{ role, name: 'SAMPLE CARE ORGANIZATION', id: 'SCO77', insuranceTypeCode: 'HM' }];
  expect(payersOf({ ...row, benefitsRelatedEntities: [entity] })).toMatchObject(expected);
  expect(payersOf({ ...row, benefitsRelatedEntity: entity })).toMatchObject(expected);
});

test('the insured in a row about another payer is not a payer, and the number is the person’s', () => {
  const insured = named('Insured or Subscriber', {
    entityName: 'SAMPLER',
    entityIdentification: 'Member Identification Number',
    entityIdentificationValue: 'M-9',
  });
  const found = payersOf({ code: 'R', benefitsRelatedEntities: [insured, named('Payer')] });
  expect(found).toMatchObject([{ name: 'SAMPLE CARE ORGANIZATION', memberId: 'M-9' }]);
  expect(payersOf({ code: 'R', benefitsRelatedEntities: [insured] })).toEqual([]);
});

test('a member number in place of the payer’s is not a payer ID', () => {
  const entity = named('Secondary Payer', { entityIdentification: 'Member Identification Number' });
  expect(payersOf({ code: 'R', benefitsRelatedEntity: entity })).toMatchObject([
    { id: undefined, memberId: 'SCO77' },
  ]);
});

test('a payer named for several services counts once', () => {
  const row = (code: string) => ({
    code: 'R',
    serviceTypeCodes: [code],
    benefitsRelatedEntities: [named('Payer')],
  });
  const found = payersOf(row('30'), row('88'), row('30'));
  expect(found).toHaveLength(1);
  expect(found[0]?.serviceTypes.map(({ code }) => code)).toEqual(['30', '88']);
});

test('an active row names the payer of its plan, where it is not the one that responded', () => {
  const row = { code: '1', serviceTypeCodes: ['30'] };
  expect(payersOf({ ...row, benefitsRelatedEntities: [named('Payer')] })).toMatchObject([{ id: 'SCO77' }]);
  expect(payersOf({ ...row, benefitsRelatedEntities: [named('Payer', { entityName: 'STATE' })] })).toEqual(
    [],
  );
  expect(payersOf({ ...row, benefitsRelatedEntities: [named('Primary Care Provider')] })).toEqual([]);
});

test('a payer named only by its plan is kept', () => {
  expect(payersOf({ code: 'R', insuranceTypeCode: 'MA', planCoverage: 'MEDICARE PART A' })).toMatchObject([
    { name: undefined, planName: 'MEDICARE PART A', insuranceTypeCode: 'MA' },
  ]);
});

test('primary care providers are typed; remarks in their place are skipped', () => {
  const doctor = {
    entityIdentifier: 'Primary Care Provider',
    entityType: 'Person',
    entityFirstname: 'ROBIN',
    entityName: 'DOCTOR',
    entityIdentification: 'Centers for Medicare and Medicaid Services National Provider Identifier',
    entityIdentificationValue: '1760854442',
  };
  const { primaryCareProviders } = readEligibility({
    benefitsInformation: [
      { code: 'L', benefitsRelatedEntity: doctor },
      {
        code: '1',
        benefitsRelatedEntities: [doctor, named('Primary Care Provider', { entityName: 'No PCP Required' })],
      },
      { code: 'L', benefitsRelatedEntity: { entityName: 'A CLINIC' } },
      { code: 'L', benefitsRelatedEntity: named('Group') },
    ],
  });
  expect(primaryCareProviders.map(({ name, npi }) => [name, npi])).toEqual([
    ['ROBIN DOCTOR', '1760854442'],
    ['A CLINIC', undefined],
  ]);
});

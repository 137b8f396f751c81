import { checkBundle } from '@payerkit/core';
import type { Bundle } from 'fhir/r4.js';
import { expect, test } from 'vitest';
import { readInsuranceCard } from './insurance-card.js';

const BASE = 'https://example.com/v3/fhir';
function organization(name: string, id?: string) {
  return {
    resourceType: 'Organization',
    ...(id !== undefined && { id }),
    name,
    telecom: [{ system: 'phone', value: '800-555-0100' }],
  };
}
function coverage(payors: readonly string[], beneficiary = 'urn:uuid:0a') {
  return {
    resourceType: 'Coverage',
    status: 'active',
    beneficiary: { reference: beneficiary },
    payor: payors.map((reference) => ({ reference })),
    class: [{ type: { text: 'plan' }, value: 'Part A' }],
  };
}
function card(...entry: readonly object[]) {
  return readInsuranceCard({ resourceType: 'Bundle', type: 'collection', entry } as unknown as Bundle);
}
function payers(...entry: readonly object[]) {
  return card(...entry).plans.flatMap((plan) => plan.payers.map(({ name }) => name));
}

test('payers and the member are found by fullUrl, without IDs', () => {
  const entry = [
    { fullUrl: 'urn:uuid:0d', resource: { resourceType: 'Patient', name: [{ family: 'Other' }] } },
    { fullUrl: 'urn:uuid:0a', resource: { resourceType: 'Patient', name: [{ family: 'Sampler' }] } },
    { fullUrl: 'urn:uuid:0b', resource: organization('Sample Medicare Office') },
    { fullUrl: 'urn:uuid:0e', resource: organization('Another Office') },
    { fullUrl: 'urn:uuid:0c', resource: coverage(['urn:uuid:0e', 'URN:UUID:0B']) },
  ];
  const read = card(...entry);
  expect(read.member.name).toBe('Sampler');
  expect(read.plans[0]?.name).toBe('Part A');
  expect(read.plans[0]?.payers.map(({ name }) => name)).toEqual(['Another Office', 'Sample Medicare Office']);
  expect(read.plans[0]?.payers[1]?.contacts).toEqual([
    { purpose: undefined, system: 'phone', value: '800-555-0100' },
  ]);
  const bundle = { resourceType: 'Bundle', type: 'collection', entry };
  expect(() => checkBundle(bundle, undefined, { validation: 'strict' })).not.toThrow();
});

test('a fullUrl takes precedence over an ID, and a relative reference extends the base of the referring entry', () => {
  const entries = [
    { fullUrl: 'https://other.example.com/fhir/Organization/1', resource: organization('Elsewhere', '1') },
    { fullUrl: `${BASE}/Organization/1`, resource: organization('Here', '1') },
  ];
  const refers = (...references: string[]) => ({
    fullUrl: `${BASE}/Coverage/9`,
    resource: coverage(references),
  });
  expect(payers(...entries, refers('Organization/1', `${BASE}/Organization/1/_history/2`))).toEqual([
    'Here',
    'Here',
  ]);
  expect(payers(...entries, refers('https://other.example.com/fhir/Organization/1'))).toEqual(['Elsewhere']);
});

test('without fullUrls references are resolved by type and ID, and contained resources by their own ID', () => {
  const contained = { ...coverage(['#p']), contained: [organization('Contained', 'p')] };
  const entries = [
    { resource: { resourceType: 'Patient', id: '7', name: [{ family: 'Sampler' }] } },
    { resource: organization('By id', '7') },
    { resource: coverage(['Organization/7', 'urn:uuid:7', 'Organization/8', 'Patient/7']) },
    { resource: contained },
    { resource: { ...coverage([]), payor: undefined } },
  ];
  expect(payers(...entries)).toEqual(['By id', 'By id', undefined, 'Sampler', 'Contained']);
});

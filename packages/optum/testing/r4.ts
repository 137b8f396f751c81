import { expect } from 'vitest';

// Requirements of R4 for the resources that payerkit creates, element by element (hl7.org/fhir/R4).
const required: Readonly<Record<string, readonly string[]>> = {
  Patient: [],
  Organization: [],
  Coverage: ['status', 'beneficiary', 'payor'],
  CoverageEligibilityResponse: ['status', 'purpose', 'patient', 'created', 'request', 'outcome', 'insurer'],
  ExplanationOfBenefit: 'status type use patient created insurer provider outcome insurance'.split(' '),
  ClaimResponse: ['status', 'type', 'use', 'patient', 'created', 'insurer', 'outcome'],
};

/** Fails unless a resource has the elements that R4 requires, and no element is null, empty or blank. */
export function expectR4(resource: { resourceType: string }): void {
  const elements = required[resource.resourceType];
  if (elements === undefined) throw new Error(`no rule for ${resource.resourceType}`);
  for (const element of elements) {
    const held = element in resource || `_${element}` in resource;
    expect(held, `${resource.resourceType}.${element}`).toBe(true);
  }
  expectNoEmpty(resource, resource.resourceType);
  const items = (resource as { insurance?: { item?: Record<string, unknown>[] }[] }).insurance?.flatMap(
    ({ item }) => item ?? [],
  );
  // ces-1: a category or a procedure, never both.
  for (const item of items ?? []) expect('category' in item).toBe(!('productOrService' in item));
}

function expectNoEmpty(value: unknown, path: string): void {
  expect(value, path).not.toBeNull();
  expect(value, path).not.toBeUndefined();
  if (typeof value === 'string') expect(value.trim(), path).not.toBe('');
  if (typeof value === 'number') expect(Number.isFinite(value), path).toBe(true);
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  expect(entries.length, path).toBeGreaterThan(0);
  for (const [name, inner] of entries) expectNoEmpty(inner, `${path}.${name}`);
}

import type { Coverage, ExplanationOfBenefit } from 'fhir/r4.js';
import { TRACKING_NUMBER } from '../mapping/tracking-number.js';

/**
 * Returns the items with what identifies each of them. A payer may split a claim into payments that are alike in all
 * parts, so equal items differ by their count.
 */
export function identitiesOf<T extends Coverage | ExplanationOfBenefit>(items: readonly T[]): [T, string][] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const identity = identityOf(item);
    const count = (counts.get(identity) ?? 0) + 1;
    counts.set(identity, count);
    return [item, count === 1 ? identity : `${count} ${identity}`];
  });
}

/** Returns the constant part of responses: neither Optum's transaction IDs nor the time of the response. */
export function identityOf({ meta: _meta, ...resource }: Coverage | ExplanationOfBenefit): string {
  if (resource.resourceType === 'Coverage') return JSON.stringify(resource);
  const { created: _created, identifier = [], ...claim } = resource;
  return JSON.stringify([claim, identifier.filter(({ type }) => type?.text !== TRACKING_NUMBER)]);
}

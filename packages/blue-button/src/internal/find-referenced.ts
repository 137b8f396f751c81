import type { BundleEntry, Resource } from 'fhir/r4.js';

/** The location of a reference: a resource of an entry. */
export interface ReferenceContext {
  /** Entries of the Bundle. */
  readonly entries: readonly BundleEntry[];
  /** `fullUrl` of the entry that contains the reference. */
  readonly fullUrl: string | undefined;
  /** Expected resource type, for a URN that only repeats its ID. */
  readonly type: string;
  /** The resource that contains the reference. */
  readonly resource: Resource | undefined;
}

const LITERAL = /(?:^|\/)([A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})$/;
const HISTORY = /\/_history\/[^/]+$/;
const URN = /^urn:(?:uuid|oid):/i;

/**
 * Finds the target of a reference within a Bundle: a contained resource, otherwise the entry with that `fullUrl` (a
 * relative reference extends the base of the referring entry's), otherwise the only resource with that type and ID.
 *
 * @param reference - such as `urn:uuid:…`, `Organization/1` or `#payer`
 * @param context - the location of the reference
 * @see https://hl7.org/fhir/R4/bundle.html#references
 */
export function findReferenced(
  reference: string | undefined,
  { entries, fullUrl, resource, type: expected }: ReferenceContext,
): Resource | undefined {
  if (typeof reference !== 'string' || reference === '') return undefined;
  if (reference.startsWith('#')) {
    const contained = (resource as { readonly contained?: readonly Resource[] } | undefined)?.contained;
    return contained?.find(({ id }) => id === reference.slice(1));
  }
  const target = reference.replace(HISTORY, '');
  const wanted = [target, resolved(target, fullUrl)].map(comparable);
  const byUrl = entries.find((entry) => entry.fullUrl && wanted.includes(comparable(entry.fullUrl)));
  if (byUrl?.resource !== undefined) return byUrl.resource;
  const [, type, id] = LITERAL.exec(target) ?? [];
  return entries.find(({ resource: held }) => {
    if (held?.id === undefined) return false;
    if (URN.test(target))
      return held.resourceType === expected && comparable(target).endsWith(`:${held.id.toLowerCase()}`);
    return held.resourceType === type && held.id === id;
  })?.resource;
}

function resolved(reference: string, fullUrl: string | undefined): string {
  const [own] = LITERAL.exec(fullUrl ?? '') ?? [];
  return own === undefined || fullUrl === undefined || reference.includes(':')
    ? reference
    : `${fullUrl.slice(0, -own.length)}/${reference}`;
}

function comparable(url: string): string {
  const bare = url.replace(HISTORY, '');
  return URN.test(bare) ? bare.toLowerCase() : bare;
}

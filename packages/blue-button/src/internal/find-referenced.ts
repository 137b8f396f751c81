import type { BundleEntry, Resource } from 'fhir/r4.js';

/** The place of a reference: a resource of an entry. */
export interface ReferenceContext {
  /** Entries of the Bundle. */
  readonly entries: readonly BundleEntry[];
  /** `fullUrl` of the entry whose resource refers. */
  readonly fullUrl: string | undefined;
  /** Type of the resource that is expected, for a URN that only repeats its id. */
  readonly type: string;
  /** The resource that refers. */
  readonly resource: Resource | undefined;
}

const LITERAL = /(?:^|\/)([A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})$/;
const HISTORY = /\/_history\/[^/]+$/;
const URN = /^urn:(?:uuid|oid):/i;

/**
 * Finds what a reference within a Bundle points to: a contained resource, else the entry with that `fullUrl` (a relative
 * reference continues the base of the referring entry's), else the one resource with that type and id.
 *
 * @param reference - such as `urn:uuid:…`, `Organization/1` or `#payer`
 * @param context - the place of the reference
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

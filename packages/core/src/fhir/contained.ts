import { listOf } from './concept.js';

/** A resource that may contain others. */
export interface Holder {
  readonly contained?: unknown;
}

/**
 * Returns the resource that a reference within its holder (`#id`) points to.
 *
 * @param holder - the resource with the reference
 * @param reference - the reference's text
 * @returns undefined for a reference to another resource, or when the holder does not contain it
 */
export function containedIn<T extends object>(
  holder: Holder | undefined,
  reference: string | undefined,
): T | undefined {
  if (typeof reference !== 'string' || !reference.startsWith('#')) return undefined;
  const resources = listOf(holder?.contained as (T & { readonly id?: unknown })[] | undefined);
  return resources.find(({ id }) => id === reference.slice(1));
}

import type { DisclosureEntry, DisclosureQuery } from '../disclosure-log.js';
import { isRecord } from './json.js';

const YEAR_10000_MS = 253_402_300_800_000;

/** Returns true for an entry of a disclosure log. */
export function isDisclosureEntry(value: unknown): value is DisclosureEntry {
  if (!isRecord(value) || !isRecord(value.what)) return false;
  const { atMs, person, recipient, purpose, what } = value;
  return (
    typeof atMs === 'number' &&
    atMs >= 0 &&
    atMs < YEAR_10000_MS &&
    [person, recipient, purpose, what.provider, what.operation, what.resourceType].every(isText) &&
    Number.isSafeInteger(what.count) &&
    Array.isArray(what.scopes) &&
    what.scopes.every((scope) => typeof scope === 'string')
  );
}

/** Returns true when a query asks for an entry. */
export function matches({ atMs, person }: DisclosureEntry, query: DisclosureQuery): boolean {
  return (
    (query.person === undefined || person === query.person) &&
    atMs >= (query.from ?? Number.NEGATIVE_INFINITY) &&
    atMs < (query.to ?? Number.POSITIVE_INFINITY)
  );
}

/** Returns true for a text that is not empty. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

import type { DisclosureEntry, DisclosureQuery } from '../disclosure-log.js';
import { ValidationError } from '../errors/request-errors.js';
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

/**
 * Checks an entry before it is stored, and copies what belongs to it.
 *
 * @throws `ValidationError` for what would not be read as an entry again
 */
export function checkedEntry(entry: DisclosureEntry): DisclosureEntry {
  if (!isDisclosureEntry(entry))
    throw new ValidationError({
      code: 'invalid_disclosure',
      message:
        'The entry is not a disclosure: it needs atMs, person, recipient, purpose and what. It was not stored.',
    });
  const { atMs, person, recipient, purpose, what } = entry;
  const { provider, operation, resourceType, count, scopes } = what;
  return {
    atMs,
    person,
    recipient,
    purpose,
    what: { provider, operation, resourceType, count, scopes: [...scopes] },
  };
}

/**
 * Checks a query.
 *
 * @throws `ValidationError` naming every field of a wrong type: one that was passed over would widen the accounting
 */
export function checkedQuery(query: DisclosureQuery = {}): DisclosureQuery {
  if (!isRecord(query)) throw invalidQuery(['query must be an object']);
  const { person, from, to }: DisclosureQuery = query;
  const wrong = [
    ...(person === undefined || isText(person) ? [] : ['person must be a non-empty string']),
    ...(from === undefined || Number.isFinite(from) ? [] : ['from must be a number of milliseconds']),
    ...(to === undefined || Number.isFinite(to) ? [] : ['to must be a number of milliseconds']),
  ];
  if (wrong.length > 0) throw invalidQuery(wrong);
  return { person, from, to };
}

function invalidQuery(wrong: readonly string[]): ValidationError {
  return new ValidationError({ code: 'invalid_input', message: `${wrong.join('; ')}.` });
}

/** Returns true when a query asks for an entry. */
export function matches({ atMs, person }: DisclosureEntry, query: DisclosureQuery): boolean {
  return (
    (query.person === undefined || person === query.person) &&
    atMs >= (query.from ?? Number.NEGATIVE_INFINITY) &&
    atMs < (query.to ?? Number.POSITIVE_INFINITY)
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

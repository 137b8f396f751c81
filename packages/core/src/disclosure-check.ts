import type { DisclosureEntry, DisclosureQuery } from './disclosure-log.js';
import { ValidationError } from './errors/request-errors.js';
import { isDisclosureEntry, isText } from './internal/disclosure-entries.js';
import { isRecord } from './internal/json.js';

/**
 * Checks an entry before it is stored, and copies what belongs to it. For those who write a `DisclosureLog`.
 *
 * @param entry - as the caller passed it
 * @returns a copy without any other property
 * @throws `ValidationError` (code `invalid_disclosure`) for what would not be read as an entry again
 * @example
 * ```ts
 * const { atMs, person, recipient, purpose, what } = readDisclosure(entry);
 * ```
 */
export function readDisclosure(entry: DisclosureEntry): DisclosureEntry {
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
 * Checks the query of `DisclosureLog.list`. For those who write a `DisclosureLog`.
 *
 * @param query - as the caller passed it
 * @returns a copy without any other property
 * @throws `ValidationError` naming every field of a wrong type: one that is ignored would widen the accounting
 * @example
 * ```ts
 * const { person, from, to } = readDisclosureQuery({ person: 'user-1' });
 * ```
 */
export function readDisclosureQuery(query: DisclosureQuery = {}): DisclosureQuery {
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

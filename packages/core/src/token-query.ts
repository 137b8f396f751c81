import { ValidationError } from './errors/request-errors.js';
import { isHostObject } from './host-object.js';
import { isRecord } from './internal/json.js';
import type { ListedToken, TokenLabels, TokenQuery } from './token-store.js';

/** A checked {@link TokenQuery}: times in milliseconds since the Unix epoch. */
export interface CheckedTokenQuery {
  /** Only consents that end before this time, in milliseconds since the Unix epoch. */
  readonly expiringBefore?: number | undefined;
  /** Only entries of this person. */
  readonly person?: string | undefined;
}

/**
 * Checks the query of `TokenStore.list`. For those who write a token store.
 *
 * @param query - as the caller passed it
 * @returns the query with its time in milliseconds since the Unix epoch
 * @throws `ValidationError` naming every field of a wrong type: one that is ignored would widen the list
 * @example
 * ```ts
 * const { expiringBefore, person } = readTokenQuery({ expiringBefore: new Date('2026-12-31') });
 * ```
 */
export function readTokenQuery(query: TokenQuery = {}): CheckedTokenQuery {
  if (!isRecord(query)) throw invalidQuery(['query must be an object']);
  const { expiringBefore, person }: TokenQuery = query;
  const beforeMs = isHostObject(expiringBefore, 'Date') ? expiringBefore.getTime() : expiringBefore;
  const isTime = beforeMs === undefined || (typeof beforeMs === 'number' && !Number.isNaN(beforeMs));
  const isPerson = person === undefined || (typeof person === 'string' && person !== '');
  const wrong = [
    ...(isTime ? [] : ['expiringBefore must be a Date or a number of milliseconds']),
    ...(isPerson ? [] : ['person must be a non-empty string']),
  ];
  if (wrong.length > 0) throw invalidQuery(wrong);
  return { expiringBefore: beforeMs, person };
}

/**
 * Returns the entries that match a query, in the order of `TokenStore.list`. For token stores that read all their entries.
 *
 * @param entries - every entry of the store
 * @param query - as {@link readTokenQuery} returned it
 */
export function listedTokens(entries: readonly ListedToken[], query: CheckedTokenQuery): ListedToken[] {
  const { expiringBefore, person } = query;
  return entries
    .filter((entry) => person === undefined || entry.person === person)
    .filter((entry) => expiringBefore === undefined || endOf(entry) < expiringBefore)
    .sort((one, other) => endOf(one) - endOf(other) || (one.key < other.key ? -1 : 1));
}

/** Returns the labels that are present, without any other property. */
export function labelsOf({ person, consentEndsAt }: TokenLabels): TokenLabels {
  return { ...(person !== undefined && { person }), ...(consentEndsAt !== undefined && { consentEndsAt }) };
}

function endOf({ consentEndsAt }: ListedToken): number {
  return consentEndsAt ?? Number.POSITIVE_INFINITY;
}

function invalidQuery(wrong: readonly string[]): ValidationError {
  return new ValidationError({ code: 'invalid_input', message: `${wrong.join('; ')}.` });
}

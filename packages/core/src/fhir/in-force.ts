import type { Coverage } from 'fhir/r4.js';
import { listOf } from './concept.js';

/** Extension that carries a payer's own statement, without dates, that the coverage is in force. */
export const IN_FORCE_EXTENSION = 'urn:payerkit:extension:in-force';

const NOT_IN_FORCE = ['cancelled', 'entered-in-error'];
const FHIR_DAY = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T.*)?)?)?$/;
const ISO_DAY_LENGTH = 10;

/**
 * Checks whether a coverage is in force on a date. The status is the state of the record: `active` alone does not apply
 * to a date, unless the payer stated that the coverage is in force. Dates are compared as calendar days, both ends
 * inclusive; a month or year means all its days.
 *
 * @param day - ISO date
 * @returns undefined when the source does not say
 */
export function isInForce({ status, period, extension }: Coverage, day: string): boolean | undefined {
  if (NOT_IN_FORCE.includes(status)) return false;
  const [start, end] = [readDay(period?.start), readDay(period?.end)];
  if (start !== undefined && day.slice(0, start.length) < start) return false;
  if (end !== undefined && day.slice(0, end.length) > end) return false;
  if (status !== 'active') return undefined;
  const isUnreadable = (said: unknown, read: string | undefined) => said !== undefined && read === undefined;
  if (isUnreadable(period?.start, start) || isUnreadable(period?.end, end)) return undefined;
  const isStated = listOf(extension).some(
    (one) => one.url === IN_FORCE_EXTENSION && one.valueBoolean === true,
  );
  return isStated || start !== undefined || end !== undefined ? true : undefined;
}

function readDay(value: unknown): string | undefined {
  return typeof value === 'string' && FHIR_DAY.test(value) ? value.slice(0, ISO_DAY_LENGTH) : undefined;
}

import type { Coverage } from 'fhir/r4.js';
import { checkDay } from './check-day.js';
import type { SummaryPeriod } from './fhir/claim-dates.js';
import { partyName } from './fhir/claim-parties.js';
import { codedText, codeOrText, hasCode, listOf } from './fhir/concept.js';
import { coverageKindText } from './fhir/coverage-kind.js';
import { isInForce } from './fhir/in-force.js';
import { reading } from './reading.js';
import { calendarDay } from './us-days.js';

/** A plain-language summary of a person's coverage. Data that the source does not contain is undefined. */
export interface CoverageSummary {
  /** ID of the resource. */
  readonly id: string | undefined;
  /** Coverage type in words: group and plan, such as `Acme Gold`, otherwise the source's text for its type. */
  readonly kindText: string | undefined;
  /** Code of the type, as the source gives it; undefined when the source gives only text, which is in `kindText`. */
  readonly type: string | undefined;
  /** `active`, `cancelled`, `draft` or `entered-in-error`. */
  readonly status: string | undefined;
  /**
   * True when the coverage is in force on the given date, decided by its status (the state of the record) and its
   * period. Undefined when the source does not say, which is not the same as inactive.
   */
  readonly active: boolean | undefined;
  /** Name of the payer. */
  readonly payer: string | undefined;
  /** The member ID. */
  readonly memberId: string | undefined;
  /** The plan. */
  readonly plan: string | undefined;
  /** The group. */
  readonly group: string | undefined;
  /** Coverage period: ISO dates, both inclusive. */
  readonly period: SummaryPeriod | undefined;
  /** The person's relationship to the subscriber, such as `self`. */
  readonly relationship: string | undefined;
  /** Origin of the resource (`meta.source`). */
  readonly source: string | undefined;
}

/** The date for which `active` is decided. */
export interface CoverageSummaryOptions {
  /** The date, as an ISO date. Default: today. */
  readonly on?: string | undefined;
  /** IANA name of the time zone that decides today's date. Default: the earliest current date in the US. */
  readonly timeZone?: string | undefined;
}

/**
 * Summarizes a Coverage (FHIR R4).
 *
 * @param coverage - the resource, from any vendor
 * @param options - the date for which `active` is decided
 * @throws `ValidationError` when `on` is not an ISO date that exists; `RangeError` when the runtime does not know
 *   `timeZone`
 * @example
 * ```ts
 * const { kindText, active, period } = toCoverageSummary(coverage, { on: '2026-03-02' });
 * ```
 * @see https://hl7.org/fhir/R4/coverage-definitions.html#Coverage.period
 */
export function toCoverageSummary(coverage: Coverage, options?: CoverageSummaryOptions): CoverageSummary {
  // Plain JavaScript passes null, and `map` an index.
  const { on, timeZone } = options ?? {};
  checkDay(on, 'on', 'toCoverageSummary');
  const day = on ?? calendarDay(timeZone);
  return reading('toCoverageSummary', () => {
    const plan = classOf(coverage, 'plan');
    const group = classOf(coverage, 'group');
    const type = codedText(coverage.type);
    const { start, end } = coverage.period ?? {};
    return {
      id: coverage.id,
      kindText: coverageKindText(plan, group) ?? coverage.type?.text ?? type?.text,
      type: type?.code,
      status: coverage.status,
      active: isInForce(coverage, day),
      payer: partyName(coverage, listOf(coverage.payor)[0]),
      memberId: coverage.subscriberId ?? memberNumber(coverage),
      plan,
      group,
      period: start === undefined && end === undefined ? undefined : { start, end },
      relationship: codeOrText(coverage.relationship),
      source: coverage.meta?.source,
    };
  });
}

function classOf(coverage: Coverage, type: string): string | undefined {
  const found = listOf(coverage.class).find((one) => hasCode(one.type, type));
  return found?.name ?? found?.value;
}

function memberNumber({ identifier }: Coverage): string | undefined {
  return listOf(identifier).find(({ type }) => hasCode(type, 'mb'))?.value;
}

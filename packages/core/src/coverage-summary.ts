import type { Coverage } from 'fhir/r4.js';
import type { SummaryPeriod } from './fhir/claim-dates.js';
import { partyName } from './fhir/claim-parties.js';
import { codedText, codeOrText, hasCode, listOf } from './fhir/concept.js';
import { coverageKindText } from './fhir/coverage-kind.js';
import { isInForce } from './fhir/in-force.js';
import { reading } from './reading.js';
import { calendarDay } from './us-days.js';

/** What insures a person, in plain words. What the source does not say is undefined. */
export interface CoverageSummary {
  /** Id of the resource. */
  readonly id: string | undefined;
  /** The sort of coverage in words: its group and plan, such as `Acme Gold`, else the source's word for its type. */
  readonly kindText: string | undefined;
  /** Code of the type, as the source gives it; undefined where it gives words alone, which are in `kindText`. */
  readonly type: string | undefined;
  /** `active`, `cancelled`, `draft` or `entered-in-error`. */
  readonly status: string | undefined;
  /**
   * Whether the coverage is in force on the day asked about: by its status, which is the state of the record, and its
   * period. Undefined where the source does not say it; that is not the same as inactive.
   */
  readonly active: boolean | undefined;
  /** Name of the payer. */
  readonly payer: string | undefined;
  /** The member's number. */
  readonly memberId: string | undefined;
  /** The plan. */
  readonly plan: string | undefined;
  /** The group. */
  readonly group: string | undefined;
  /** When it holds: ISO dates, both included. */
  readonly period: SummaryPeriod | undefined;
  /** What the person is to the subscriber, such as `self`. */
  readonly relationship: string | undefined;
  /** Where the resource comes from (`meta.source`). */
  readonly source: string | undefined;
}

/** The day for which `active` is decided. */
export interface CoverageSummaryOptions {
  /** The day, an ISO date; default today. */
  readonly on?: string | undefined;
  /** IANA name of the time zone that decides which day today is; default the earliest current day in the US. */
  readonly timeZone?: string | undefined;
}

/**
 * Reads a Coverage (FHIR R4) into a plain summary.
 *
 * @param coverage - the resource, from any vendor
 * @param options - the day for which `active` is decided
 * @returns its summary
 * @throws `RangeError` when the runtime does not know `timeZone`
 * @example
 * ```ts
 * const { kindText, active, period } = toCoverageSummary(coverage, { on: '2026-03-02' });
 * ```
 * @see https://hl7.org/fhir/R4/coverage-definitions.html#Coverage.period
 */
export function toCoverageSummary(
  coverage: Coverage,
  { on, timeZone }: CoverageSummaryOptions = {},
): CoverageSummary {
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
      active: isInForce(coverage, on ?? calendarDay(timeZone)),
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

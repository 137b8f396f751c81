import type { Coverage } from 'fhir/r4.js';
import type { SummaryPeriod } from './fhir/claim-dates.js';
import { partyName } from './fhir/claim-parties.js';
import { codedText, hasCode, listOf } from './fhir/concept.js';
import { coverageKindText } from './fhir/coverage-kind.js';

/** What insures a person, in plain words. What the source does not say is undefined. */
export interface CoverageSummary {
  /** Id of the resource. */
  readonly id: string | undefined;
  /** The sort of coverage in words: its group and plan, such as `Acme Gold`, else the source's word for its type. */
  readonly kindText: string | undefined;
  /** Code of the type, as the source gives it. */
  readonly type: string | undefined;
  /** `active`, `cancelled`, `draft` or `entered-in-error`. */
  readonly status: string | undefined;
  /** Whether the status is `active`. The period may tell otherwise. */
  readonly active: boolean;
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

/**
 * Reads a Coverage (FHIR R4) into a plain summary.
 *
 * @param coverage - the resource, from any vendor
 * @returns its summary
 * @throws nothing
 * @example
 * ```ts
 * const { kindText, active, period } = toCoverageSummary(coverage);
 * ```
 */
export function toCoverageSummary(coverage: Coverage): CoverageSummary {
  const plan = classOf(coverage, 'plan');
  const group = classOf(coverage, 'group');
  const type = codedText(coverage.type);
  const { start, end } = coverage.period ?? {};
  return {
    id: coverage.id,
    kindText: coverageKindText(plan, group) ?? coverage.type?.text ?? type?.text,
    type: type?.code,
    status: coverage.status,
    active: coverage.status === 'active',
    payer: partyName(coverage, listOf(coverage.payor)[0]),
    memberId: coverage.subscriberId ?? memberNumber(coverage),
    plan,
    group,
    period: start === undefined && end === undefined ? undefined : { start, end },
    relationship: codedText(coverage.relationship)?.code,
    source: coverage.meta?.source,
  };
}

function classOf(coverage: Coverage, type: string): string | undefined {
  const found = listOf(coverage.class).find((one) => hasCode(one.type, type));
  return found?.name ?? found?.value;
}

function memberNumber({ identifier }: Coverage): string | undefined {
  return listOf(identifier).find(({ type }) => hasCode(type, 'mb'))?.value;
}

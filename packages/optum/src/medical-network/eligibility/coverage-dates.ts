import { isWireRange, wireEnd, wirePeriod, wireText } from '../../internal/wire/text.js';
import type { WirePeriod } from '../../wire-period.js';
import type { PlanDateInformation } from './plan-details.js';

type Dates = readonly unknown[];

// In order of precedence: the plan, the person's eligibility, the benefit, the policy, COBRA, a period without a name.
function beginningsOf(dates: PlanDateInformation): Dates {
  const { planBegin, eligibilityBegin, benefitBegin, policyEffective, cobraBegin, periodStart } = dates;
  return [planBegin, eligibilityBegin, benefitBegin, policyEffective, cobraBegin, periodStart];
}
function endsOf(dates: PlanDateInformation): Dates {
  const { planEnd, eligibilityEnd, benefitEnd, policyExpiration, cobraEnd, periodEnd } = dates;
  return [planEnd, eligibilityEnd, benefitEnd, policyExpiration, cobraEnd, periodEnd];
}
function spansOf(dates: PlanDateInformation): Dates {
  return [dates.plan, dates.eligibility, dates.benefit, dates.enrollment];
}

/**
 * Returns the start and end of a coverage. Sources are read in order: the row's own dates come before those of the
 * whole response (X12 2110C overrides 2100C). Named starts and ends come before ranges; a range may be in any of them.
 * A single date is a start with an open end. If there is nothing else, a single `benefit` date and a one-day range
 * count, too; they are often the date in the inquiry.
 *
 * @param sources - dates of the row, then those of the response
 */
export function coverageDates(
  ...sources: readonly (PlanDateInformation | undefined)[]
): WirePeriod | undefined {
  const said = sources.filter((dates) => dates !== undefined);
  for (const dates of said) {
    const found = longer(dates) ?? singleDay([dates.plan, dates.eligibility]);
    if (found !== undefined) return found;
  }
  for (const dates of said) {
    const found = singleDay([dates.benefit]);
    if (found !== undefined) return found;
  }
  for (const dates of said) {
    const found = anyDay(dates);
    if (found !== undefined) return found;
  }
  return undefined;
}

function longer(dates: PlanDateInformation): WirePeriod | undefined {
  const begin = firstPeriod(beginningsOf(dates));
  const end = firstPeriod(endsOf(dates));
  const span = firstPeriod(spansOf(dates), isLongRange);
  const start = begin?.start ?? span?.start ?? (end?.isRange ? end.start : undefined);
  const last =
    end === undefined
      ? begin !== undefined && isLongRange(begin)
        ? begin.end
        : span?.end
      : end.isRange
        ? end.end
        : wireEnd(end.start);
  return start === undefined && last === undefined ? undefined : { start, end: last };
}

function singleDay(dates: Dates): WirePeriod | undefined {
  const day = firstPeriod(dates, isSingle);
  return day === undefined ? undefined : { start: day.start, end: undefined };
}

function anyDay(dates: PlanDateInformation): WirePeriod | undefined {
  const day = firstPeriod(spansOf(dates));
  return day === undefined ? undefined : { start: day.start, end: day.end };
}

interface ReadPeriod extends WirePeriod {
  readonly isRange: boolean;
}

/** Returns the first of some dates that can be read and is acceptable. */
function firstPeriod(dates: Dates, isAcceptable?: (period: ReadPeriod) => boolean): ReadPeriod | undefined {
  for (const wire of dates) {
    // Most rows name one or two of about forty dates.
    if (wire === undefined) continue;
    const period = wirePeriod(wire);
    if (period === undefined) continue;
    const read = { start: period.start, end: period.end, isRange: isRange(wire) };
    if (isAcceptable === undefined || isAcceptable(read)) return read;
  }
  return undefined;
}

function isRange(value: unknown) {
  return isWireRange(wireText(value));
}
function isSingle(period: ReadPeriod) {
  return !period.isRange;
}
function isLongRange(period: ReadPeriod) {
  return period.isRange && !isOneDay(period);
}
function isOneDay({ start, end }: WirePeriod) {
  return start !== undefined && start === end;
}

function groupsOf(dates: PlanDateInformation): PlanDateInformation[] {
  const { benefit, benefitBegin, benefitEnd, plan, planBegin, planEnd } = dates;
  const { eligibility, eligibilityBegin, eligibilityEnd, periodStart, periodEnd } = dates;
  return [
    { planBegin: benefitBegin, planEnd: benefitEnd, plan: benefit },
    { planBegin, planEnd, plan },
    { planBegin: eligibilityBegin, planEnd: eligibilityEnd, plan: eligibility },
    { planBegin: periodStart, planEnd: periodEnd },
  ];
}

/**
 * Returns the period of a benefit: its own dates before those of the plan, of the person's eligibility and of a period
 * without a name, a closed period before an open one. A range of service dates counts if there is nothing else; a single
 * one is the date in the inquiry. They are part of what an amount is about: payers list the deductibles of two years.
 *
 * @param dates - of the row
 */
export function benefitDates(dates: PlanDateInformation | undefined): WirePeriod | undefined {
  if (dates === undefined || dates === null) return undefined;
  const found = groupsOf(dates).flatMap((named) => longer(named) ?? anyDay(named) ?? []);
  return found.find(({ end }) => end !== undefined) ?? found[0] ?? longer({ plan: dates.service });
}

/**
 * Checks whether a period includes a date.
 *
 * @param period - ISO dates
 * @param day - ISO date
 * @returns undefined if the period does not decide it: none is known, or it is another single date, which is the one in
 *   the inquiry
 */
export function holdsOn(period: WirePeriod | undefined, day: string): boolean | undefined {
  if (period === undefined) return undefined;
  const { start, end } = period;
  const holds = (start === undefined || start <= day) && (end === undefined || day <= end);
  return !holds && isOneDay(period) ? undefined : holds;
}

/**
 * Checks whether a period ended before a date.
 *
 * @param period - ISO dates
 * @param day - ISO date
 */
export function endedBefore(period: Partial<WirePeriod> | undefined, day: string): boolean {
  return period?.end !== undefined && period.end < day && period.start !== period.end;
}

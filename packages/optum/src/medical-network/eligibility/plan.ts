import { objectOf } from '../../internal/wire/json.js';
import { wireText } from '../../internal/wire/text.js';
import type { WirePeriod } from '../../wire-period.js';
import type { Benefit } from './benefit.js';
import { coverageDates, holdsOn } from './coverage-dates.js';
import type { PlanInformation } from './plan-details.js';
import type { EligibilityResponse } from './response.js';

/** A plan that the person is insured with, as far as the payer named it. All of it is from one row and the response. */
export interface EligibilityPlan {
  /** Name of the plan. */
  readonly name: string | undefined;
  /** Number of the plan. */
  readonly planNumber: string | undefined;
  /** Number of the group, usually the employer's. */
  readonly groupNumber: string | undefined;
  /** Name of the group. */
  readonly groupName: string | undefined;
  /** Number of the policy. */
  readonly policyNumber: string | undefined;
  /** X12 EB04, such as `PR` for a PPO. */
  readonly insuranceTypeCode: string | undefined;
  /** X12 EB04 as the payer's text. */
  readonly insuranceType: string | undefined;
  /** When the coverage begins, ISO date. */
  readonly startDate: string | undefined;
  /** When it ends, ISO date; undefined when open or unknown. */
  readonly endDate: string | undefined;
  /**
   * Returns true for an active and false for an inactive status in the payer's rows, whatever their dates; undefined
   * when no row states one.
   */
  readonly isActive: boolean | undefined;
}

const WHOLE_PLAN = '30';

/**
 * Checks whether a benefit is about the whole plan: service type `30`, or none.
 *
 * @param benefit - such as an active row
 */
export function isWholePlan({ serviceTypes }: Benefit): boolean {
  return serviceTypes.length === 0 || serviceTypes.some(({ code }) => code === WHOLE_PLAN);
}

/**
 * Checks whether a benefit says that a coverage is active or inactive.
 *
 * @param benefit - such as a row of `result.benefits`
 */
export function isState({ kind }: Benefit): boolean {
  return kind === 'active' || kind === 'inactive';
}

/** Returns a key that distinguishes plans. */
interface Identity {
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly dates: WirePeriod | undefined;
}

interface Lead extends Identity {
  readonly benefit: Benefit;
}

// Payers also write remarks where the name of the plan belongs.
const NO_PLAN =
  /unavailable|not available|no coverage|not covered|non-?covered|see schedule|www\.|contact|refer to/i;

/**
 * Reads the plans of a response: one for each active row with another plan name, insurance type or, of the whole plan,
 * other dates. Rows that say inactive count only where none says active. Name, type, numbers and dates of a plan are from
 * one row; what it leaves out is taken from the response as a whole (X12 2100C), never from another row.
 *
 * @param benefits - all of its benefits
 * @param day - the plan in force on this day comes first, an ISO date
 * @returns empty when the payer says nothing of any plan
 */
export function readPlans(
  response: EligibilityResponse,
  benefits: readonly Benefit[],
  day: string,
): EligibilityPlan[] {
  const active = benefits.filter(({ kind }) => kind === 'active');
  const rows = active.length > 0 ? active : benefits.filter(({ kind }) => kind === 'inactive');
  const leads = leadsOf(ranked(rows, day));
  const plans = leads.map(({ benefit }, index) => toPlan(response, benefit, index === 0));
  if (plans.length > 0) return plans.every(saysNothing) ? [] : plans;
  const bare = toPlan(response, undefined, true);
  return saysNothing(bare) ? [] : [bare];
}

function ranked(rows: readonly Benefit[], day: string): Benefit[] {
  return rows
    .map((row) => ({ row, place: rank(row, day) }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
}

/** A row that says something of a plan before one that does not, one in force first, then one of the whole plan. */
function rank(benefit: Benefit, day: string): number {
  const { start, end } = benefit.coveragePeriod ?? {};
  const isBare = identityCount(benefit) === 0 && ownDates(benefit) === undefined && !hasNumbers(benefit);
  const isInForce = holdsOn(benefit.coveragePeriod, day) ?? true;
  const isAhead = !isInForce && start !== undefined && start > day;
  // Of those that are not in force the one that ended last comes first.
  const recency = isInForce || isAhead || end === undefined ? 0 : 1 / Number(end.replaceAll('-', ''));
  return (
    (isBare ? 12 : 0) +
    (isInForce ? 0 : isAhead ? 32 : 16) +
    (isWholePlan(benefit) ? 0 : 8) +
    (2 - identityCount(benefit)) +
    recency
  );
}

function identityCount(benefit: Benefit): number {
  return (nameOf(benefit) === undefined ? 0 : 1) + (benefit.insuranceTypeCode === undefined ? 0 : 1);
}

/** Returns the name of the plan in EB05, or next to its number (REF03). */
function nameOf({ planName, row }: Benefit): string | undefined {
  return planName ?? wireText(informationOf(row.benefitsAdditionalInformation).planDescription);
}

const NUMBERS = [
  'planDescription',
  'planNumber',
  'groupNumber',
  'groupDescription',
  'policyNumber',
  'insurancePolicyNumber',
] as const;

/** Checks whether a row has numbers or names that a plan is made of. */
function hasNumbers({ row }: Benefit): boolean {
  const own = row.benefitsAdditionalInformation;
  return own !== undefined && NUMBERS.some((name) => wireText(informationOf(own)[name]) !== undefined);
}

function ownDates({ row }: Benefit) {
  return coverageDates(row.benefitsDateInformation);
}

function leadsOf(ranked: readonly Benefit[]): Lead[] {
  const leads: Lead[] = [];
  for (const benefit of ranked) {
    const { insuranceTypeCode: type, coveragePeriod } = benefit;
    const own: Identity = { name: nameOf(benefit), type, dates: ownDates(benefit) };
    if (!leads.some((lead) => isPartOf(own, benefit, lead)))
      leads.push({ ...own, dates: coveragePeriod, benefit });
  }
  return leads;
}

/** Checks whether a row concerns an already known plan. */
function isPartOf(own: Identity, benefit: Benefit, plan: Lead): boolean {
  const isPart = !isWholePlan(benefit);
  if (isPart && own.name !== undefined && NO_PLAN.test(own.name)) return true;
  const isNamed = own.name === undefined || own.name === plan.name;
  const isTyped = own.type === undefined || own.type === plan.type;
  if (!isPart) return isNamed && isTyped && overlap(own.dates, plan.dates);
  return isNamed && (isTyped || plan.type === undefined);
}

function overlap(a: WirePeriod | undefined, b: WirePeriod | undefined): boolean {
  const isBefore = (one: WirePeriod | undefined, other: WirePeriod | undefined) =>
    one?.end !== undefined && other?.start !== undefined && one.end < other.start;
  return !isBefore(a, b) && !isBefore(b, a);
}

function toPlan(
  response: EligibilityResponse,
  benefit: Benefit | undefined,
  isFirst: boolean,
): EligibilityPlan {
  const own = informationOf(benefit?.row.benefitsAdditionalInformation);
  const general = informationOf(response.planInformation);
  const { subscriber } = response;
  // The number and name of one plan are not those of the others; the group is the person's.
  const plan = isFirst ? general : {};
  const groupNumber = wireText(own.groupNumber);
  const { start, end } = benefit?.coveragePeriod ?? coverageDates(response.planDateInformation) ?? {};
  return {
    name: (benefit && nameOf(benefit)) ?? wireText(plan.planDescription),
    planNumber:
      wireText(own.planNumber) ??
      wireText(plan.planNumber) ??
      (isFirst ? wireText(subscriber?.planNumber) : undefined),
    groupNumber: groupNumber ?? wireText(general.groupNumber) ?? wireText(subscriber?.groupNumber),
    groupName:
      wireText(own.groupDescription) ??
      (groupNumber === undefined || groupNumber === wireText(general.groupNumber)
        ? wireText(general.groupDescription)
        : undefined),
    policyNumber:
      wireText(own.policyNumber) ??
      wireText(own.insurancePolicyNumber) ??
      wireText(general.policyNumber) ??
      wireText(general.insurancePolicyNumber),
    insuranceTypeCode: benefit?.insuranceTypeCode,
    insuranceType: wireText(benefit?.row.insuranceType),
    startDate: start,
    endDate: end,
    isActive: benefit === undefined ? undefined : benefit.kind === 'active',
  };
}

function informationOf(value: unknown): PlanInformation {
  return objectOf(value);
}

function saysNothing(plan: EligibilityPlan): boolean {
  for (const name in plan)
    if (name !== 'isActive' && plan[name as keyof EligibilityPlan] !== undefined) return false;
  return true;
}

/**
 * Returns the plan that a benefit is about: one of the same name or insurance type, whose dates go with it, else the first.
 *
 * @param benefit - any row
 * @param plans - such as `result.plans`
 * @returns its place among the plans; 0 where none is named
 */
export function planIndexOf(benefit: Benefit, plans: readonly EligibilityPlan[]): number {
  if (plans.length < 2) return 0;
  const { planName, insuranceTypeCode, dates } = benefit;
  const fits = (own: string | undefined, its: string | undefined) =>
    own === undefined || its === undefined || own === its;
  const named = [...plans.entries()].filter(
    ([, plan]) =>
      fits(planName, plan.name) &&
      fits(insuranceTypeCode, plan.insuranceTypeCode) &&
      ((planName !== undefined && planName === plan.name) ||
        (insuranceTypeCode !== undefined && insuranceTypeCode === plan.insuranceTypeCode)),
  );
  const start = dates?.start;
  const dated = named.find(
    ([, { startDate, endDate }]) =>
      start !== undefined && (holdsOn({ start: startDate, end: endDate }, start) ?? false),
  );
  return (dated ?? named[0])?.[0] ?? 0;
}

import type { Issue } from '@payerkit/core';
import { isObject, type SortedError, sortErrors } from '../../internal/error/wire-errors.js';
import { wireEnd, wirePeriod, wireText } from '../../internal/wire/text.js';
import { type Accumulator, readAccumulators } from './accumulator.js';
import { asArray, type Benefit, readBenefit } from './benefit.js';
import type { PlanDateInformation } from './plan-details.js';
import type { EligibilityResponse } from './response.js';

/** The plan the person is insured with, as far as the payer named it. */
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
}

/** What a payer said of a person's coverage. */
export interface EligibilityResult {
  /** Whether the coverage is active; undefined when the payer did not say. */
  readonly isActive: boolean | undefined;
  /** The plan; undefined when the payer named nothing of it. */
  readonly plan: EligibilityPlan | undefined;
  /** All benefits, normalised; pick from them with `findBenefits`. */
  readonly benefits: readonly Benefit[];
  /** Fixed amounts the patient pays. */
  readonly copays: readonly Benefit[];
  /** Shares the patient pays, in `percent` from 0 to 100. */
  readonly coinsurances: readonly Benefit[];
  /** Deductibles with what is left of them. */
  readonly deductibles: readonly Accumulator[];
  /** Out-of-pocket limits with what is left of them. */
  readonly outOfPocket: readonly Accumulator[];
  /** What the payer rejected beside the benefits it gave. */
  readonly issues: readonly Issue[];
  /** Control number of the transaction. */
  readonly controlNumber: string | undefined;
  /** Optum's id of the transaction, for its support desk. */
  readonly traceId: string | undefined;
  /** The response as on the wire. */
  readonly response: EligibilityResponse;
}

/**
 * Reads a 271 in Optum's JSON. Pure: works on stored responses too.
 *
 * @param response - as on the wire
 * @example
 * ```ts
 * const { isActive, deductibles } = readEligibility(storedAnswer);
 * ```
 */
export function readEligibility(response: EligibilityResponse): EligibilityResult {
  const benefits = asArray(response.benefitsInformation).filter(isObject).map(readBenefit);
  const ofKind = (kind: Benefit['kind']) => benefits.filter((benefit) => benefit.kind === kind);
  return {
    isActive: coverageIsActive(benefits),
    plan: readPlan(response, benefits),
    benefits,
    copays: ofKind('copay').filter(({ amount }) => amount !== undefined),
    coinsurances: ofKind('coinsurance').filter(({ percent }) => percent !== undefined),
    deductibles: readAccumulators(ofKind('deductible')),
    outOfPocket: readAccumulators(ofKind('outOfPocket')),
    issues: rejectionsOf(response).map(({ issue }) => issue),
    controlNumber: wireText(response.controlNumber),
    traceId: wireText(response.meta?.traceId),
    response,
  };
}

const wholePlan = '30';

/**
 * Whether a coverage is active.
 *
 * Without a service type the rows about the whole plan (`30`, or no service type) decide, and any row where there is
 * none of these. With a service type its own rows decide, else those of the whole plan.
 *
 * @param benefits - such as `result.benefits`
 * @param serviceType - X12 service type code
 * @returns undefined when no row says active or inactive: that is not inactive
 * @example
 * ```ts
 * const pharmacy = coverageIsActive(result.benefits, '88');
 * ```
 */
export function coverageIsActive(benefits: readonly Benefit[], serviceType?: string): boolean | undefined {
  const statuses = benefits.filter(({ kind }) => kind === 'active' || kind === 'inactive');
  const about = (code: string) =>
    statuses.filter((benefit) => benefit.serviceTypes.some((type) => type.code === code));
  const plan = [...about(wholePlan), ...statuses.filter((benefit) => benefit.serviceTypes.length === 0)];
  const candidates = serviceType === undefined ? [plan, statuses] : [about(serviceType), plan];
  const deciding = candidates.find((rows) => rows.length > 0);
  return deciding?.some(({ kind }) => kind === 'active');
}

function readPlan(response: EligibilityResponse, benefits: readonly Benefit[]): EligibilityPlan | undefined {
  const statuses = benefits.filter(({ kind }) => kind === 'active' || kind === 'inactive');
  // The active plan before an ended one, the whole plan before a part of it.
  const ranked = [...statuses].sort((a, b) => rank(a) - rank(b));
  const named = ranked.find(({ planName }) => planName !== undefined);
  const typed = ranked.find(({ insuranceTypeCode }) => insuranceTypeCode !== undefined);
  const details = response.planInformation;
  const dates = coverageDates(response.planDateInformation, named?.row.benefitsDateInformation);
  const plan: EligibilityPlan = {
    name: named?.planName ?? wireText(details?.planDescription),
    planNumber:
      wireText(details?.planNumber) ?? wireText(named?.row.benefitsAdditionalInformation?.planNumber),
    groupNumber: wireText(details?.groupNumber) ?? wireText(response.subscriber?.groupNumber),
    groupName: wireText(details?.groupDescription),
    policyNumber: wireText(details?.policyNumber) ?? wireText(details?.insurancePolicyNumber),
    insuranceTypeCode: typed?.insuranceTypeCode,
    insuranceType: wireText(typed?.row.insuranceType),
    startDate: dates?.start,
    endDate: dates?.end,
  };
  return Object.values(plan).some((value) => value !== undefined) ? plan : undefined;
}

function rank({ kind, serviceTypes }: Benefit): number {
  const whole = serviceTypes.length === 0 || serviceTypes.some(({ code }) => code === wholePlan);
  return (kind === 'active' ? 0 : 2) + (whole ? 0 : 1);
}

interface Dates {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/**
 * When a coverage begins and ends. Named beginnings and ends come first, then ranges. A date of one day (`plan`,
 * `eligibility` or `benefit`, which is often the day that was asked about) counts where nothing else is said: a single date
 * as the beginning, a range of one day as both.
 *
 * @param sources - of the plan and of its rows, the first that says more than a day before the others
 */
export function coverageDates(...sources: readonly (PlanDateInformation | undefined)[]): Dates | undefined {
  const said = sources.filter((dates) => dates !== undefined);
  return said.flatMap((dates) => longer(dates) ?? [])[0] ?? said.flatMap((dates) => oneDay(dates) ?? [])[0];
}

function longer(dates: PlanDateInformation): Dates | undefined {
  const begins = [dates.planBegin, dates.eligibilityBegin, dates.benefitBegin].map(wirePeriod);
  const ends = [dates.planEnd, dates.eligibilityEnd, dates.benefitEnd].map((date) => wirePeriod(date)?.start);
  const range = [dates.plan, dates.eligibility, dates.benefit]
    .filter((date) => wireText(date)?.includes('-'))
    .map(wirePeriod)
    .find((period) => period !== undefined && period.start !== period.end);
  const start = begins.find((period) => period !== undefined)?.start ?? range?.start;
  const end = wireEnd(ends.find((day) => day !== undefined) ?? range?.end);
  return start === undefined && end === undefined ? undefined : { start, end };
}

function oneDay(dates: PlanDateInformation): Dates | undefined {
  const [day] = [dates.plan, dates.eligibility, dates.benefit].flatMap((date) => wirePeriod(date) ?? []);
  return day === undefined ? undefined : { start: day.start, end: day.end };
}

/**
 * The AAA rejections of a 271, from the collected list or from the loops.
 *
 * @internal
 * @param response - as on the wire
 */
export function rejectionsOf(response: EligibilityResponse): SortedError[] {
  const parties = [response.payer, response.provider, response.subscriber, ...asArray(response.dependents)];
  const members = [response.subscriber, ...asArray(response.dependents)];
  const loops = [
    ...parties.flatMap((party) => asArray(party?.aaaErrors)),
    ...members.flatMap((member) => asArray(member?.allAAAErrors)),
  ];
  return sortErrors([...asArray(response.errors), ...loops]);
}

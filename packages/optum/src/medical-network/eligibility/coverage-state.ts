import { calendarDay, checkDay, reading } from '@payerkit/core';
import type { Benefit } from './benefit.js';
import { holdsOn } from './coverage-dates.js';
import { isState, isWholePlan } from './plan.js';

/**
 * Checks whether a coverage is active, for the whole plan, for a service type, on a date.
 *
 * Without a service type the rows about the whole plan (`30`, or no service type) decide, or any row if there are none
 * of these. With a service type its own rows decide, otherwise those of the whole plan. A service type that the plan
 * excludes (EB01 `I` or `E`) is not active. An exclusion counts only if it excludes the whole type: not if it has a
 * message, a procedure, a place or diagnosis, dates that exclude the day, one network, a coverage level without the
 * patient or another plan's name, and not if an active row, copay, coinsurance or deductible names the type.
 *
 * @param benefits - such as `result.benefits`
 * @param serviceType - X12 service type code
 * @param onDate - date of service, an ISO date. The dates of the rows and of the plan then decide too. Default: the
 *   payer's statement counts whatever its dates; for exclusions, the earliest current date in the US
 * @returns undefined when no row states active or inactive, which is not inactive; also when the payer's dates do not
 *   cover the day
 * @throws `ValidationError` when `onDate` is not an ISO date that exists
 * @example
 * ```ts
 * const pharmacy = coverageIsActive(result.benefits, '88');
 * const onTheDay = coverageIsActive(result.benefits, '98', '2026-03-09');
 * ```
 */
export function coverageIsActive(
  benefits: readonly Benefit[],
  serviceType?: string,
  onDate?: string,
): boolean | undefined {
  checkDay(onDate, 'onDate', 'coverageIsActive');
  return reading('coverageIsActive', () => {
    const states = benefits.filter(isState);
    const plan = states.filter(isWholePlan);
    if (serviceType === undefined) return combined(plan.length > 0 ? plan : states, onDate);
    const own = states.filter((benefit) => isAbout(benefit, serviceType) && !isPartlyInactive(benefit));
    if (own.length > 0) return combined(own, onDate);
    if (isExcluded(benefits, plan, serviceType, onDate ?? calendarDay())) return false;
    return combined(plan, onDate);
  });
}

function combined(rows: readonly Benefit[], onDate: string | undefined): boolean | undefined {
  const said = rows.map((row) => stateOn(row, onDate));
  if (said.includes(true)) return true;
  return said.length === 0 || said.includes(undefined) ? undefined : false;
}

function stateOn({ kind, coveragePeriod }: Benefit, onDate: string | undefined): boolean | undefined {
  const isActive = kind === 'active';
  if (onDate === undefined || coveragePeriod === undefined) return isActive;
  const holds = holdsOn(coveragePeriod, onDate);
  if (isActive) return holds;
  // A coverage that ended after the date may have been active on it.
  return holds === true && coveragePeriod.end !== undefined ? undefined : false;
}

function isAbout({ serviceTypes }: Benefit, code: string) {
  return serviceTypes.some((type) => type.code === code);
}

/** Checks whether a row only states that part of a service type is inactive. */
function isPartlyInactive(benefit: Benefit): boolean {
  return benefit.kind === 'inactive' && !isWholePlan(benefit) && isNarrow(benefit);
}

/** Checks whether a row concerns a procedure, a place, a diagnosis or one network. */
function isNarrow({ network, row, placesOfService }: Benefit): boolean {
  return (
    network === 'in' ||
    network === 'out' ||
    holdsText(row.compositeMedicalProcedureIdentifier) ||
    placesOfService.length > 0 ||
    holdsText(row.eligibilityAdditionalInformation) ||
    holdsText(row.eligibilityAdditionalInformationList)
  );
}

function holdsText(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsText);
}

const EXCLUSIONS: readonly Benefit['kind'][] = ['nonCovered', 'exclusion'];
const COST_SHARES: readonly Benefit['kind'][] = ['copay', 'coinsurance', 'deductible'];

function isExcluded(
  benefits: readonly Benefit[],
  plan: readonly Benefit[],
  serviceType: string,
  day: string,
): boolean {
  if (serviceType === '30') return false;
  const named = benefits.filter((benefit) => isAbout(benefit, serviceType));
  if (named.some(({ kind }) => COST_SHARES.includes(kind))) return false;
  const active = plan.filter(({ kind }) => kind === 'active');
  return named.some((benefit) => EXCLUSIONS.includes(benefit.kind) && excludesAll(benefit, active, day));
}

function excludesAll(benefit: Benefit, active: readonly Benefit[], day: string): boolean {
  const { notes, dates, planName, insuranceTypeCode, isForPatient } = benefit;
  const isOfPlan =
    (planName === undefined || active.every((row) => row.planName === planName)) &&
    (insuranceTypeCode === undefined ||
      active.every((row) => (row.insuranceTypeCode ?? insuranceTypeCode) === insuranceTypeCode));
  return (
    isOfPlan &&
    !isNarrow(benefit) &&
    notes.length === 0 &&
    isForPatient === true &&
    (dates === undefined || holdsOn(dates, day) === true)
  );
}

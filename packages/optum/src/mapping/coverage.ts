import { reading } from '@payerkit/core';
import type { Coverage, CoverageClass, Reference } from 'fhir/r4.js';
import { lookUp } from '../internal/call/look-up.js';
import { objectOf } from '../internal/wire/json.js';
import { wirePeriod, wireText } from '../internal/wire/text.js';
import { endedBefore, holdsOn } from '../medical-network/eligibility/coverage-dates.js';
import { type OtherPayer, otherPayersOf } from '../medical-network/eligibility/other-payer.js';
import type { EligibilityPlan } from '../medical-network/eligibility/plan.js';
import type { EligibilityResponse } from '../medical-network/eligibility/response.js';
import { type EligibilityResult, readEligibility } from '../medical-network/eligibility/result.js';
import type { WirePeriod } from '../wire-period.js';
import {
  absent,
  compact,
  concept,
  defined,
  EXTENSION_URLS,
  leftovers,
  logicalReference,
  meta,
  namedIdentifier,
  period,
  SYSTEMS,
  typedIdentifier,
} from './elements.js';
import { dayOf, type Mapped, type MappingContext, mapped } from './mapping.js';
import { patientOf, patientReference, payerReference } from './parties.js';

const RELATIONSHIPS: Readonly<Record<string, string>> = { '18': 'self', '01': 'spouse', '19': 'child' };

const MAPPED_OF_PLAN = ['planNumber', 'planDescription', 'groupNumber', 'groupDescription', 'memberId'];
const DATE_NAME = /^(?:(?:plan|eligibility|benefit)(Begin|End|)|policy(Effective|Expiration))$/;

/**
 * Returns the names of dates that only state when a coverage begins and ends.
 *
 * @param dates - an object in wire format
 * @param period - period of the coverage
 */
export function datesWithin(dates: unknown, { start, end }: Partial<WirePeriod> = {}): string[] {
  return Object.entries(objectOf(dates)).flatMap(([name, value]) => {
    const match = DATE_NAME.exec(name);
    const said = wirePeriod(value);
    if (match === null || said === undefined) return [];
    const isEnd = match[1] === 'End' || match[2] === 'Expiration';
    const isHeld =
      isEnd && said.end === undefined
        ? said.start === end
        : said.start === start && (said.end === undefined || said.end === end);
    return isHeld ? [name] : [];
  });
}

/**
 * Returns the coverages of an eligibility response (X12 271): one per active plan, the one in force first, and one per
 * other payer that it names. A response without any benefit gives none.
 *
 * @param context - the request; fills in data that the payer omitted
 * @returns coverages; `status` is `draft` when the payer stated neither active nor inactive: the known data is
 *   insufficient
 * @throws `ResponseFormatError` (code `unreadable_input`) for input that is not an object
 * @example
 * ```ts
 * for (const { resource, unmapped } of toCoverages(response, {})) console.log(resource.status, unmapped);
 * ```
 */
export function toCoverages(response: EligibilityResponse, context: MappingContext = {}): Mapped<Coverage>[] {
  return reading('toCoverages', () => {
    const result = readEligibility(response, { onDate: dayOf(context) });
    if (result.benefits.length === 0) return [];
    return [
      ...planCoverages(result, context).map((resource, index) =>
        mapped(resource, index === 0 ? unmappedOfPlan(result) : [], response, context),
      ),
      ...otherCoverages(result, context).map((resource) => mapped(resource, [], response, context)),
    ];
  });
}

/**
 * Returns the coverages by the payer that responded, one per plan.
 *
 * @param context - the request
 */
export function planCoverages(result: EligibilityResult, context: MappingContext): Coverage[] {
  const plans = result.plans.length === 0 ? [undefined] : result.plans;
  return plans.map((plan) => planCoverage(plan, result, context));
}

/**
 * Checks whether a plan is in force according to its payer. Among several plans, one that ended before the day is not.
 *
 * @param plan - one of the result's
 * @param context - contains the day
 */
export function isInForce(
  plan: EligibilityPlan | undefined,
  { isActive, plans }: EligibilityResult,
  context: MappingContext,
): boolean | undefined {
  if (plan === undefined || plan === plans[0]) return isActive;
  const [first] = plans;
  const day = dayOf(context);
  const isFirstInForce =
    first !== undefined && holdsOn({ start: first.startDate, end: first.endDate }, day) !== false;
  const hasEnded = endedBefore({ start: plan.startDate, end: plan.endDate }, day);
  return isFirstInForce && hasEnded ? false : plan.isActive;
}

/** R4 requires a status, and validators reject one that only states why it is absent. */
function statusOf(inForce: boolean | undefined): Coverage['status'] {
  if (inForce === undefined) return 'draft';
  return inForce ? 'active' : 'cancelled';
}

function planCoverage(
  plan: EligibilityPlan | undefined,
  result: EligibilityResult,
  context: MappingContext,
): Coverage {
  const { response } = result;
  const inForce = isInForce(plan, result, context);
  const dates = period({ start: plan?.startDate, end: plan?.endDate });
  const memberId =
    wireText(response.subscriber?.memberId) ??
    wireText(response.planInformation?.memberId) ??
    wireText(context.asked?.subscriber?.memberId);
  const { relationshipCode } = patientOf(response, context);
  return compact<Coverage>({
    resourceType: 'Coverage',
    meta: meta('eligibility', result.traceId),
    // Without dates, the payer's statement is the only evidence that the coverage is in force: FHIR's status describes
    // the record.
    extension:
      inForce === true && dates === undefined
        ? [{ url: EXTENSION_URLS.inForce, valueBoolean: true }]
        : undefined,
    identifier: defined([typedIdentifier(memberId, 'MB')]),
    status: statusOf(inForce),
    type:
      plan?.insuranceTypeCode === undefined
        ? undefined
        : concept(SYSTEMS.insuranceType, plan.insuranceTypeCode, plan.insuranceType),
    subscriber:
      memberId === undefined ? undefined : logicalReference('Patient', typedIdentifier(memberId, 'MB')),
    subscriberId: memberId,
    beneficiary: patientReference(response, context),
    relationship:
      relationshipCode === undefined
        ? undefined
        : concept(SYSTEMS.relationship, lookUp(RELATIONSHIPS, relationshipCode) ?? 'other'),
    period: dates,
    payor: [payerReference(response, context)],
    class: defined([
      coverageClass('group', plan?.groupNumber, plan?.groupName),
      coverageClass('plan', plan?.planNumber, plan?.name),
    ]),
  });
}

function coverageClass(
  type: string,
  value: string | undefined,
  name: string | undefined,
): CoverageClass | undefined {
  const shown = value ?? name;
  if (shown === undefined) return undefined;
  return compact<CoverageClass>({ type: concept(SYSTEMS.coverageClass, type), value: shown, name });
}

function unmappedOfPlan({ response, plan }: EligibilityResult): string[] {
  const dates = response.planDateInformation;
  return [
    ...leftovers(response.planInformation, MAPPED_OF_PLAN, 'planInformation'),
    ...leftovers(
      dates,
      datesWithin(dates, { start: plan?.startDate, end: plan?.endDate }),
      'planDateInformation',
    ),
  ];
}

function otherCoverages(result: EligibilityResult, context: MappingContext): Coverage[] {
  const coverages = result.benefits.flatMap((benefit) =>
    otherPayersOf(benefit).map((payer) => otherCoverage(payer, result, context)),
  );
  // A payer is named once per service; the same coverage counts once.
  return [...new Map(coverages.map((coverage) => [JSON.stringify(coverage), coverage])).values()];
}

const ORDERS: Readonly<Partial<Record<OtherPayer['role'], number>>> = {
  primary: 1,
  secondary: 2,
  tertiary: 3,
};

function otherCoverage(payer: OtherPayer, result: EligibilityResult, context: MappingContext): Coverage {
  const { insuranceTypeCode, insuranceType, planName } = payer;
  return compact<Coverage>({
    resourceType: 'Coverage',
    meta: meta('eligibility', result.traceId),
    // The payer names another payer, but not whether that coverage is in force.
    status: statusOf(undefined),
    type:
      insuranceTypeCode === undefined
        ? undefined
        : concept(SYSTEMS.insuranceType, insuranceTypeCode, insuranceType),
    subscriberId: payer.memberId,
    beneficiary: patientReference(result.response, context),
    period: period(payer.dates),
    payor: [payerOf(payer)],
    order: ORDERS[payer.role] ?? 2,
    class: defined([
      coverageClass('group', payer.groupNumber, undefined),
      coverageClass('plan', payer.planNumber, planName),
    ]),
  });
}

function payerOf({ id, idType, name }: OtherPayer): Reference {
  if (id === undefined && name === undefined) return { type: 'Organization', ...absent() };
  return logicalReference('Organization', namedIdentifier(id, idType ?? 'Payer identifier'), name);
}

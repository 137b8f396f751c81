import type { Coverage, CoverageClass, Reference } from 'fhir/r4.js';
import { lookUp } from '../internal/call/look-up.js';
import { isObject } from '../internal/error/wire-errors.js';
import type { WirePeriod } from '../internal/wire/period.js';
import { wirePeriod, wireText } from '../internal/wire/text.js';
import { asArray, type Benefit } from '../medical-network/eligibility/benefit.js';
import type { BenefitRelatedEntity } from '../medical-network/eligibility/benefit-row.js';
import type { EligibilityResponse } from '../medical-network/eligibility/response.js';
import {
  coverageDates,
  type EligibilityResult,
  readEligibility,
} from '../medical-network/eligibility/result.js';
import {
  absent,
  compact,
  concept,
  defined,
  leftovers,
  logicalReference,
  meta,
  namedIdentifier,
  period,
  required,
  systems,
  typedIdentifier,
} from './elements.js';
import { type Mapped, type MappingContext, mapped } from './mapping.js';
import { patientOf, patientReference, payerReference } from './parties.js';
import { fields } from './wire.js';

const relationships: Readonly<Record<string, string>> = { '18': 'self', '01': 'spouse', '19': 'child' };

const mappedOfPlan = ['planNumber', 'planDescription', 'groupNumber', 'groupDescription', 'memberId'];
const dateName = /^(?:plan|eligibility|benefit)(Begin|End|)$/;

/**
 * Names of the dates that say no more than when a coverage begins and ends.
 *
 * @param dates - an object of the wire
 * @param period - of the coverage
 */
export function datesWithin(dates: unknown, { start, end }: Partial<WirePeriod> = {}): string[] {
  return Object.entries(fields(dates)).flatMap(([name, value]) => {
    const [, part] = dateName.exec(name) ?? [];
    const said = wirePeriod(value);
    if (part === undefined || said === undefined) return [];
    const isHeld =
      part === 'End'
        ? said.start === end
        : said.start === start && (said.end === undefined || said.end === end);
    return isHeld ? [name] : [];
  });
}

/**
 * The coverages of an eligibility response (X12 271): the one asked about, and one for each other payer it names. Pure.
 * A response that names no benefit at all gives none.
 *
 * @param response - as on the wire
 * @param context - what was asked; fills what the payer left out
 * @returns coverages; `status` says that it is unknown when the payer said neither active nor inactive
 */
export function toCoverages(response: EligibilityResponse, context: MappingContext = {}): Mapped<Coverage>[] {
  const result = readEligibility(response);
  if (result.benefits.length === 0) return [];
  return [
    mapped(mainCoverage(result, context), unmappedOfPlan(result), response, context),
    ...otherCoverages(result, context).map((resource) => mapped(resource, [], response, context)),
  ];
}

/**
 * The coverage that was asked about.
 *
 * @param result - the response read
 * @param context - what was asked
 */
export function mainCoverage(result: EligibilityResult, context: MappingContext): Coverage {
  const { response, plan, isActive } = result;
  const memberId =
    wireText(response.subscriber?.memberId) ??
    wireText(response.planInformation?.memberId) ??
    wireText(context.asked?.subscriber?.memberId);
  const status = isActive === undefined ? undefined : isActive ? 'active' : 'cancelled';
  const { relationshipCode } = patientOf(response, context);
  return compact<Coverage>({
    resourceType: 'Coverage',
    meta: meta('eligibility', result.traceId),
    identifier: defined([typedIdentifier(memberId, 'MB')]),
    ...required('status', status as Coverage['status'] | undefined),
    type:
      plan?.insuranceTypeCode === undefined
        ? undefined
        : concept(systems.insuranceType, plan.insuranceTypeCode, plan.insuranceType),
    subscriber:
      memberId === undefined ? undefined : logicalReference('Patient', typedIdentifier(memberId, 'MB')),
    subscriberId: memberId,
    beneficiary: patientReference(response, context),
    relationship:
      relationshipCode === undefined
        ? undefined
        : concept(systems.relationship, lookUp(relationships, relationshipCode) ?? 'other'),
    period: period({ start: plan?.startDate, end: plan?.endDate }),
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
  return compact<CoverageClass>({ type: concept(systems.coverageClass, type), value: shown, name });
}

function unmappedOfPlan({ response, plan }: EligibilityResult): string[] {
  const dates = response.planDateInformation;
  return [
    ...leftovers(response.planInformation, mappedOfPlan, 'planInformation'),
    ...leftovers(
      dates,
      datesWithin(dates, { start: plan?.startDate, end: plan?.endDate }),
      'planDateInformation',
    ),
  ];
}

function otherCoverages(result: EligibilityResult, context: MappingContext): Coverage[] {
  const rows = result.benefits.filter(({ kind }) => kind === 'otherPayer');
  const coverages = rows.flatMap((benefit) =>
    entitiesOf(benefit).map((entity) => otherCoverage(benefit, entity, result, context)),
  );
  // A payer is named once per service; the same coverage counts once.
  return [...new Map(coverages.map((coverage) => [JSON.stringify(coverage), coverage])).values()];
}

function entitiesOf({ row }: Benefit): readonly (BenefitRelatedEntity | undefined)[] {
  const entities = asArray(row.benefitsRelatedEntities).filter(isObject);
  return entities.length > 0 ? entities : [row.benefitsRelatedEntity];
}

function otherCoverage(
  benefit: Benefit,
  entity: BenefitRelatedEntity | undefined,
  result: EligibilityResult,
  context: MappingContext,
): Coverage {
  const { row, insuranceTypeCode, planName } = benefit;
  const numbers = row.benefitsAdditionalInformation;
  return compact<Coverage>({
    resourceType: 'Coverage',
    meta: meta('eligibility', result.traceId),
    // The payer names another payer; whether that coverage is in force it does not say.
    ...required('status', undefined as Coverage['status'] | undefined),
    type:
      insuranceTypeCode === undefined
        ? undefined
        : concept(systems.insuranceType, insuranceTypeCode, wireText(row.insuranceType)),
    subscriberId: wireText(numbers?.memberId) ?? wireText(numbers?.insurancePolicyNumber),
    beneficiary: patientReference(result.response, context),
    period: period(coverageDates(row.benefitsDateInformation)),
    payor: [entityReference(entity)],
    order: 2,
    class: defined([
      coverageClass('group', wireText(numbers?.groupNumber), undefined),
      coverageClass('plan', wireText(numbers?.planNumber), planName),
    ]),
  });
}

function entityReference(entity: BenefitRelatedEntity | undefined): Reference {
  const id = wireText(entity?.entityIdentificationValue);
  const name = wireText(entity?.entityName);
  if (id === undefined && name === undefined) return { type: 'Organization', ...absent() };
  const kind = wireText(entity?.entityIdentification) ?? 'Payer identifier';
  return logicalReference('Organization', namedIdentifier(id, kind), name);
}

import { reading } from '@payerkit/core';
import type {
  CodeableConcept,
  CoverageEligibilityResponse,
  CoverageEligibilityResponseError,
  CoverageEligibilityResponseInsurance,
  CoverageEligibilityResponseInsuranceItem,
  CoverageEligibilityResponseInsuranceItemBenefit,
} from 'fhir/r4.js';
import type { BenefitPeriod, CoverageLevel } from '../codes/benefits.js';
import type { SortedError } from '../internal/error/wire-errors.js';
import { objectsOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import {
  type Accumulator,
  type Measure,
  readAccumulators,
} from '../medical-network/eligibility/accumulator.js';
import type { Benefit, ServiceType } from '../medical-network/eligibility/benefit.js';
import { coverageDates } from '../medical-network/eligibility/coverage-dates.js';
import { type EligibilityPlan, planIndexOf } from '../medical-network/eligibility/plan.js';
import type { EligibilityResponse } from '../medical-network/eligibility/response.js';
import {
  type EligibilityResult,
  readEligibility,
  rejectionsOf,
} from '../medical-network/eligibility/result.js';
import type { WirePeriod } from '../wire-period.js';
import { Limits, type Numbers } from './benefit-limits.js';
import { count, money, wholeOrText } from './benefit-values.js';
import { datesWithin, isInForce, planCoverages } from './coverage.js';
import {
  absent,
  compact,
  concept,
  defined,
  EXTENSION_URLS,
  identifier,
  leftovers,
  meta,
  period,
  required,
  SYSTEMS,
} from './elements.js';
import { dayOf, type Mapped, type MappingContext, mapped } from './mapping.js';
import { patientReference, payerReference, requestorReference, unmappedOfRequestor } from './parties.js';
import { wireCode } from './wire.js';

type Item = CoverageEligibilityResponseInsuranceItem;
type ItemBenefit = CoverageEligibilityResponseInsuranceItemBenefit;

/**
 * Maps a complete eligibility response (X12 271) to R4. Pure. The coverage is contained.
 *
 * @param context - the request, and the time of the response
 * @returns `outcome` is `error` for rejections only, `partial` for rejections and benefits, otherwise `complete`.
 *   `unmapped` lists benefit rows of kinds that R4 has no element for, and the data of other rows that it has none for
 * @throws `ResponseFormatError` (code `unreadable_input`) for input that is not an object
 * @example
 * ```ts
 * const { resource, unmapped } = toCoverageEligibilityResponse(response, {});
 * console.log(resource.insurance, unmapped);
 * ```
 */
export function toCoverageEligibilityResponse(
  response: EligibilityResponse,
  context: MappingContext = {},
): Mapped<CoverageEligibilityResponse> {
  return reading('toCoverageEligibilityResponse', () => {
    const result = readEligibility(response, { onDate: dayOf(context) });
    const rejections = rejectionsOf(response);
    const hasBenefits = result.benefits.length > 0;
    const outcome = rejections.length === 0 ? 'complete' : hasBenefits ? 'partial' : 'error';
    const resource = compact<CoverageEligibilityResponse>({
      resourceType: 'CoverageEligibilityResponse',
      meta: meta('eligibility', result.traceId),
      contained: hasBenefits ? containedCoverages(result, context) : undefined,
      identifier: defined([
        identifier(result.traceId, SYSTEMS.traceId),
        identifier(result.controlNumber, SYSTEMS.controlNumber),
      ]),
      status: 'active',
      purpose: ['benefits'],
      patient: patientReference(response, context),
      ...required('created', context.receivedAt),
      requestor: requestorReference(response, context),
      request:
        result.controlNumber === undefined
          ? { type: 'CoverageEligibilityRequest', ...absent() }
          : {
              type: 'CoverageEligibilityRequest',
              identifier: { system: SYSTEMS.controlNumber, value: result.controlNumber },
            },
      outcome,
      insurer: payerReference(response, context),
      insurance: hasBenefits ? insurances(result, context) : undefined,
      error: rejections.map(toError),
    });
    const unmapped = [...unmappedOfRequestor(response, context), ...unmappedRows(result)];
    return mapped(resource, unmapped, response, context);
  });
}

function coverageId(index: number) {
  return index === 0 ? 'coverage' : `coverage-${index + 1}`;
}

function containedCoverages(result: EligibilityResult, context: MappingContext) {
  return planCoverages(result, context).map(({ meta: _source, ...coverage }, index) => ({
    ...coverage,
    id: coverageId(index),
  }));
}

/** Returns one insurance per plan; benefits that name no other plan belong to the first. */
function insurances(result: EligibilityResult, context: MappingContext) {
  const { benefits } = result;
  const plans: readonly (EligibilityPlan | undefined)[] =
    result.plans.length === 0 ? [undefined] : result.plans;
  const owned = benefits.map((benefit) => planIndexOf(benefit, result.plans));
  return plans.map((plan, index) =>
    compact<CoverageEligibilityResponseInsurance>({
      coverage: { reference: `#${coverageId(index)}` },
      inforce: isInForce(plan, result, context),
      benefitPeriod: period({ start: plan?.startDate, end: plan?.endDate }),
      item: items(benefits.filter((_, place) => owned[place] === index)),
    }),
  );
}

function toError({ issue, followUpCode }: SortedError): CoverageEligibilityResponseError {
  const text = [issue.text, issue.path].filter((part) => part !== undefined).join(' - ');
  return compact<CoverageEligibilityResponseError>({
    extension:
      followUpCode === undefined
        ? undefined
        : [
            {
              url: EXTENSION_URLS.followUpAction,
              valueCodeableConcept: concept(SYSTEMS.followUpAction, followUpCode, issue.followUp),
            },
          ],
    code: concept(SYSTEMS.rejectReason, issue.code, text),
  });
}

const MAPPED_KINDS: ReadonlySet<Benefit['kind']> = new Set([
  ...(['active', 'inactive', 'copay', 'coinsurance', 'deductible', 'outOfPocket'] as const),
  ...(['limitation', 'description', 'unlimited', 'nonCovered', 'exclusion', 'otherPayer'] as const),
]);

// Fields that describe how the message is built, or repeat the adjacent code.
const TECHNICAL_OF_ROW =
  'code name coverageLevelCode coverageLevel serviceTypeCodes serviceTypes insuranceType headerLoopIdentifierCode trailerLoopIdentifierCode timeQualifier quantityQualifier inPlanNetworkIndicator';
// Read field by field.
const NESTED_IN_ROW = ['benefitsDateInformation', 'benefitsAdditionalInformation'];
const IGNORED_OF_ROW: ReadonlySet<string> = new Set([...TECHNICAL_OF_ROW.split(' '), ...NESTED_IN_ROW]);
const PLACES_OF_ROW = ['eligibilityAdditionalInformation', 'eligibilityAdditionalInformationList'];
const mappedOfItem =
  'planCoverage timeQualifierCode benefitAmount benefitPercent quantityQualifierCode benefitQuantity authOrCertIndicator inPlanNetworkIndicatorCode compositeMedicalProcedureIdentifier additionalInformation'.split(
    ' ',
  );
const mappedOfAccumulator =
  'planCoverage timeQualifierCode benefitAmount inPlanNetworkIndicatorCode additionalInformation'.split(' ');
const mappedOfOtherPayer =
  'planCoverage insuranceTypeCode benefitsRelatedEntity benefitsRelatedEntities'.split(' ');
const MAPPED_NUMBERS_OF_OTHER_PAYER = ['memberId', 'insurancePolicyNumber', 'groupNumber', 'planNumber'];

function unmappedRows({ benefits, plans }: EligibilityResult): string[] {
  return benefits.flatMap((benefit, index) => {
    const { kind, row } = benefit;
    const path = `benefitsInformation[${index}]`;
    if (!MAPPED_KINDS.has(kind)) return [path];
    const numbers = row.benefitsAdditionalInformation;
    if (kind === 'otherPayer')
      return [
        ...leftovers(row, mappedOfOtherPayer, path, IGNORED_OF_ROW),
        ...unmappedDates(row, coverageDates(row.benefitsDateInformation), path),
        ...leftovers(numbers, MAPPED_NUMBERS_OF_OTHER_PAYER, `${path}.benefitsAdditionalInformation`),
      ];
    // Dates, numbers and type of a row have an element only if they are those of its coverage.
    const plan = plans[planIndexOf(benefit, plans)];
    const isCoverages = (name: 'planNumber' | 'groupNumber') => wireText(numbers?.[name]) === plan?.[name];
    const own = benefit.insuranceTypeCode === plan?.insuranceTypeCode ? ['insuranceTypeCode'] : [];
    const ownName = benefit.planName === plan?.name ? ['planCoverage'] : [];
    return [
      ...leftovers(row, [...mappedOf(benefit), ...own, ...ownName], path, IGNORED_OF_ROW),
      ...unmappedDates(row, { start: plan?.startDate, end: plan?.endDate }, path),
      ...leftovers(
        numbers,
        numbers === undefined ? [] : (['planNumber', 'groupNumber'] as const).filter(isCoverages),
        `${path}.benefitsAdditionalInformation`,
      ),
    ];
  });
}

function unmappedDates(row: Benefit['row'], held: Partial<WirePeriod> | undefined, path: string): string[] {
  const dates = row.benefitsDateInformation;
  if (dates === undefined) return [];
  return leftovers(dates, datesWithin(dates, held), `${path}.benefitsDateInformation`);
}

/** Returns the mapped fields of a row; a row without items has none. */
function mappedOf(benefit: Benefit): readonly string[] {
  const places = hasPlacesOnly(benefit) ? PLACES_OF_ROW : [];
  if (isAccumulator(benefit) && !statesMore(benefit))
    return benefit.amount === undefined ? [] : [...mappedOfAccumulator, ...places];
  return isState(benefit) && !isAbout(benefit) ? [] : [...mappedOfItem, ...places];
}

/** Checks whether all limits of a row (X12 III) are in the description. */
function hasPlacesOnly({ placesOfService, row }: Benefit): boolean {
  const all = objectsOf(row.eligibilityAdditionalInformationList);
  const said = all.length > 0 ? all : objectsOf([row.eligibilityAdditionalInformation]);
  return said.every(({ industryCode }) => placesOfService.includes(wireText(industryCode) ?? ''));
}

function isAccumulator({ kind }: Benefit) {
  return kind === 'deductible' || kind === 'outOfPocket';
}
/** Checks whether a row states a percentage or a count, apart from an amount. */
function statesMore({ percent, quantity }: Benefit): boolean {
  return percent !== undefined || quantity !== undefined;
}
function isState({ kind }: Benefit) {
  return kind === 'active' || kind === 'inactive';
}

/** Checks whether a row has a subject. */
function isAbout({ serviceTypes, row }: Benefit): boolean {
  return (
    serviceTypes.length > 0 || wireText(row.compositeMedicalProcedureIdentifier?.procedureCode) !== undefined
  );
}

const TERMS: Readonly<Partial<Record<BenefitPeriod, string>>> = {
  calendarYear: 'annual',
  serviceYear: 'annual',
  contract: 'annual',
  day: 'day',
  lifetime: 'lifetime',
  lifetimeRemaining: 'lifetime',
};

function items(benefits: readonly Benefit[]): Item[] {
  // A state without a service applies to the whole coverage and is in `inforce`.
  const rows = benefits.filter(
    (benefit) =>
      MAPPED_KINDS.has(benefit.kind) &&
      benefit.kind !== 'otherPayer' &&
      // The amount of a deductible is in its accumulator; a percentage or a count next to it is not.
      (!isAccumulator(benefit) || statesMore(benefit)) &&
      (!isState(benefit) || isAbout(benefit)),
  );
  const accumulators = (kind: 'deductible' | 'outOfPocket') =>
    readAccumulators(benefits.filter((benefit) => benefit.kind === kind)).map((entry) =>
      accumulatorItem(entry, kind),
    );
  const limits = new Limits(rows);
  return [
    ...accumulators('deductible'),
    ...accumulators('outOfPocket'),
    ...rows.flatMap((row) => rowItems(row, limits)),
  ];
}

/** R4's list of terms is short; other terms are text. */
function term(over: BenefitPeriod | undefined): CodeableConcept | undefined {
  if (over === undefined) return undefined;
  const known = TERMS[over];
  return known === undefined ? { text: over } : concept(SYSTEMS.term, known);
}

/** R4 requires either a category or a procedure, so an unnamed service is marked as unknown. */
function category(serviceType: ServiceType | undefined): CodeableConcept {
  return serviceType === undefined
    ? absent()
    : concept(SYSTEMS.serviceType, serviceType.code, serviceType.text);
}

function networkOf(network: 'in' | 'out' | 'unknown'): CodeableConcept | undefined {
  return network === 'unknown' ? undefined : concept(SYSTEMS.network, network);
}

function unit(level: CoverageLevel | undefined): CodeableConcept | undefined {
  if (level === undefined) return undefined;
  return level === 'individual' || level === 'family' ? concept(SYSTEMS.unit, level) : { text: level };
}

const BENEFIT_TYPES: Readonly<Partial<Record<Benefit['kind'], CodeableConcept>>> = {
  copay: concept(SYSTEMS.benefitType, 'copay'),
  coinsurance: concept(SYSTEMS.benefitType, 'copay-percent', 'coinsurance'),
  deductible: concept(SYSTEMS.benefitType, 'deductible'),
  outOfPocket: concept(SYSTEMS.benefitCode, 'G', 'out of pocket'),
};

function accumulatorItem(entry: Accumulator, kind: 'deductible' | 'outOfPocket'): Item {
  return compact<Item>({
    category: category(entry.serviceType),
    network: networkOf(entry.network),
    unit: unit(entry.coverageLevel),
    term: term(entry.period),
    name: entry.planName,
    description: description(entry, entry.dates),
    benefit: [compact<ItemBenefit>({ type: BENEFIT_TYPES[kind] ?? {}, ...money(entry) })],
  });
}

const EXCLUDING: readonly Benefit['kind'][] = ['nonCovered', 'exclusion', 'inactive'];

function rowItems(benefit: Benefit, limits: Limits): Item[] {
  const networks = benefit.network === 'both' ? (['in', 'out'] as const) : [benefit.network];
  const procedure = wireCode(benefit.row.compositeMedicalProcedureIdentifier?.procedureCode);
  const serviceTypes: readonly (ServiceType | undefined)[] =
    benefit.serviceTypes.length === 0 ? [undefined] : benefit.serviceTypes;
  // A procedure replaces its service types.
  const shown = procedure === undefined ? serviceTypes : serviceTypes.slice(0, 1);
  // One literal for every item, and values that its items share computed once: there are hundreds of them.
  const [level, over, text] = [unit(benefit.coverageLevel), term(benefit.period), description(benefit)];
  const found: Item[] = [];
  for (const serviceType of shown) {
    for (const network of networks) {
      const cell = { benefit, serviceType, network };
      if (limits.isElsewhere(cell)) continue;
      found.push(
        compact<Item>({
          category: procedure === undefined ? category(serviceType) : undefined,
          productOrService: procedure === undefined ? undefined : { coding: [{ code: procedure }] },
          network: networkOf(network),
          unit: level,
          term: over,
          excluded: EXCLUDING.includes(benefit.kind) ? true : undefined,
          name: benefit.planName,
          authorizationRequired: benefit.authorizationRequired,
          description: text,
          benefit: rowBenefits(benefit, (measure) => limits.of(cell, measure)),
        }),
      );
    }
  }
  return found;
}

function description(
  { placesOfService, notes }: Pick<Benefit, 'placesOfService' | 'notes'>,
  dates?: WirePeriod,
): string | undefined {
  // R4 has no element for the place or the dates of a benefit.
  const lines = [
    ...(placesOfService.length === 0 ? [] : [`Place of service: ${placesOfService.join(', ')}`]),
    ...(dates?.start === undefined || dates.end === undefined ? [] : [`${dates.start} to ${dates.end}`]),
    ...notes,
  ];
  return lines.length === 0 ? undefined : lines.join('\n');
}

function rowBenefits(benefit: Benefit, numbers: (measure: Measure) => Numbers): ItemBenefit[] {
  const { kind, code, amount, percent, quantity, row } = benefit;
  const own = () => concept(SYSTEMS.benefitCode, code ?? 'unknown', wireText(row.name));
  const found: ItemBenefit[] = [];
  if (amount !== undefined && !isAccumulator(benefit))
    found.push({
      type: (kind === 'coinsurance' ? undefined : BENEFIT_TYPES[kind]) ?? own(),
      ...money(numbers('amount')),
    });
  if (percent !== undefined) found.push({ type: percentType(kind) ?? own(), ...wholeOrText(percent, '%') });
  // A percentage, dollars and a count are separate values of one row; the unit of a count is in the type's text.
  if (quantity !== undefined) found.push({ type: countType(benefit), ...count(numbers('quantity')) });
  return found;
}

function percentType(kind: Benefit['kind']): CodeableConcept | undefined {
  if (kind === 'copay') return concept(SYSTEMS.benefitType, 'copay-percent', 'copay');
  return kind === 'coinsurance' ? BENEFIT_TYPES.coinsurance : undefined;
}

function countType({ code, unit: counted, row }: Benefit): CodeableConcept {
  const text = counted === undefined || counted === 'used' ? wireText(row.quantityQualifier) : counted;
  return concept(SYSTEMS.benefitCode, code ?? 'unknown', text ?? 'quantity');
}

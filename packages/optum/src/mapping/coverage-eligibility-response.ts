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
import { wireText } from '../internal/wire/text.js';
import {
  type Accumulator,
  type Measure,
  readAccumulators,
} from '../medical-network/eligibility/accumulator.js';
import type { Benefit, ServiceType } from '../medical-network/eligibility/benefit.js';
import { type EligibilityPlan, planIndexOf } from '../medical-network/eligibility/plan.js';
import type { EligibilityResponse } from '../medical-network/eligibility/response.js';
import {
  type EligibilityResult,
  readEligibility,
  rejectionsOf,
} from '../medical-network/eligibility/result.js';
import type { WirePeriod } from '../wire-period.js';
import {
  isAbout,
  isAccumulator,
  isState,
  MAPPED_KINDS,
  statesMore,
  unmappedRows,
} from './benefit-leftovers.js';
import { Limits, type Numbers } from './benefit-limits.js';
import { count, money, wholeOrText } from './benefit-values.js';
import { isInForce, planCoverages } from './coverage.js';
import {
  absent,
  compact,
  concept,
  defined,
  EXTENSION_URLS,
  identifier,
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
  const owned = plans.length < 2 ? [] : benefits.map((benefit) => planIndexOf(benefit, result.plans));
  return plans.map((plan, index) =>
    compact<CoverageEligibilityResponseInsurance>({
      coverage: { reference: `#${coverageId(index)}` },
      inforce: isInForce(plan, result, context),
      benefitPeriod: period({ start: plan?.startDate, end: plan?.endDate }),
      item:
        plans.length < 2
          ? items(benefits, result)
          : items(benefits.filter((_, place) => owned[place] === index)),
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

const TERMS: Readonly<Partial<Record<BenefitPeriod, string>>> = {
  calendarYear: 'annual',
  serviceYear: 'annual',
  contract: 'annual',
  day: 'day',
  lifetime: 'lifetime',
  lifetimeRemaining: 'lifetime',
};

/** Returns the items of a plan's benefits; where they are all of a result, its accumulators are theirs. */
function items(
  benefits: readonly Benefit[],
  read: Pick<EligibilityResult, 'deductibles' | 'outOfPocket'> = accumulatorsOf(benefits),
): Item[] {
  // A state without a service applies to the whole coverage and is in `inforce`.
  const rows = benefits.filter(
    (benefit) =>
      MAPPED_KINDS.has(benefit.kind) &&
      benefit.kind !== 'otherPayer' &&
      // The amount of a deductible is in its accumulator; a percentage or a count next to it is not.
      (!isAccumulator(benefit) || statesMore(benefit)) &&
      (!isState(benefit) || isAbout(benefit)),
  );
  const limits = new Limits(rows);
  const found = [
    ...read.deductibles.map((entry) => accumulatorItem(entry, 'deductible')),
    ...read.outOfPocket.map((entry) => accumulatorItem(entry, 'outOfPocket')),
  ];
  for (const row of rows) addRowItems(found, row, limits);
  return found;
}

function accumulatorsOf(
  benefits: readonly Benefit[],
): Pick<EligibilityResult, 'deductibles' | 'outOfPocket'> {
  const ofKind = (kind: 'deductible' | 'outOfPocket') =>
    readAccumulators(benefits.filter((benefit) => benefit.kind === kind));
  return { deductibles: ofKind('deductible'), outOfPocket: ofKind('outOfPocket') };
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
  const item: Item = { category: category(entry.serviceType) };
  addCommon(item, entry.network, unit(entry.coverageLevel), term(entry.period));
  if (entry.planName !== undefined) item.name = entry.planName;
  const text = description(entry, entry.dates);
  if (text !== undefined) item.description = text;
  item.benefit = [{ type: BENEFIT_TYPES[kind] ?? {}, ...money(entry) }];
  return item;
}

const EXCLUDING: readonly Benefit['kind'][] = ['nonCovered', 'exclusion', 'inactive'];

function addRowItems(found: Item[], benefit: Benefit, limits: Limits): void {
  const networks = benefit.network === 'both' ? (['in', 'out'] as const) : [benefit.network];
  const procedure = wireCode(benefit.row.compositeMedicalProcedureIdentifier?.procedureCode);
  const serviceTypes: readonly (ServiceType | undefined)[] =
    benefit.serviceTypes.length === 0 ? [undefined] : benefit.serviceTypes;
  // A procedure replaces its service types.
  const shown = procedure === undefined ? serviceTypes : serviceTypes.slice(0, 1);
  // One literal for every item, and values that its items share computed once: there are hundreds of them.
  const [level, over] = [unit(benefit.coverageLevel), term(benefit.period)];
  // The dates of a row that says active or inactive are those of the coverage.
  const text = description(benefit, isState(benefit) ? undefined : benefit.dates);
  const isExcluded = EXCLUDING.includes(benefit.kind);
  for (const serviceType of shown) {
    for (const network of networks) {
      const cell = { benefit, serviceType, network };
      if (limits.isElsewhere(cell)) continue;
      const values = rowBenefits(benefit, (measure) => limits.of(cell, measure));
      const item: Item = {};
      if (procedure === undefined) item.category = category(serviceType);
      else item.productOrService = { coding: [{ code: procedure }] };
      addCommon(item, network, level, over);
      if (isExcluded) item.excluded = true;
      if (benefit.planName !== undefined) item.name = benefit.planName;
      if (benefit.authorizationRequired !== undefined)
        item.authorizationRequired = benefit.authorizationRequired;
      if (text !== undefined) item.description = text;
      if (values.length > 0) item.benefit = values;
      found.push(item);
    }
  }
}

/** Adds the elements that every item may have. Assigned one by one: there are hundreds of items. */
function addCommon(
  item: Item,
  network: 'in' | 'out' | 'unknown',
  level: CodeableConcept | undefined,
  over: CodeableConcept | undefined,
): void {
  if (network !== 'unknown') item.network = concept(SYSTEMS.network, network);
  if (level !== undefined) item.unit = level;
  if (over !== undefined) item.term = over;
}

function description(
  { placesOfService, notes }: Pick<Benefit, 'placesOfService' | 'notes'>,
  dates?: WirePeriod,
): string | undefined {
  const days = periodText(dates);
  if (placesOfService.length === 0 && days === undefined && notes.length === 0) return undefined;
  // R4 has no element for the place or the dates of a benefit.
  const lines = [
    ...(placesOfService.length === 0 ? [] : [`Place of service: ${placesOfService.join(', ')}`]),
    ...(days === undefined ? [] : [days]),
    ...notes,
  ];
  return lines.join('\n');
}

function periodText({ start, end }: Partial<WirePeriod> = {}): string | undefined {
  if (start === undefined) return end === undefined ? undefined : `until ${end}`;
  return end === undefined ? `from ${start}` : `${start} to ${end}`;
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

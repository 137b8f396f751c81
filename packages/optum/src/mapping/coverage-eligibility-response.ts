import { negateMoney, sumMoney, toMoney } from '@payerkit/core';
import type {
  CodeableConcept,
  CoverageEligibilityResponse,
  CoverageEligibilityResponseError,
  CoverageEligibilityResponseInsuranceItem,
  CoverageEligibilityResponseInsuranceItemBenefit,
} from 'fhir/r4.js';
import type { BenefitPeriod, CoverageLevel } from '../codes/benefits.js';
import type { SortedError } from '../internal/error/wire-errors.js';
import type { WirePeriod } from '../internal/wire/period.js';
import { wireText } from '../internal/wire/text.js';
import { type Accumulator, readAccumulators } from '../medical-network/eligibility/accumulator.js';
import type { Benefit, ServiceType } from '../medical-network/eligibility/benefit.js';
import type { EligibilityResponse } from '../medical-network/eligibility/response.js';
import {
  coverageDates,
  type EligibilityResult,
  readEligibility,
  rejectionsOf,
} from '../medical-network/eligibility/result.js';
import { datesWithin, mainCoverage } from './coverage.js';
import {
  absent,
  compact,
  concept,
  defined,
  dollars,
  extensionUrls,
  identifier,
  leftovers,
  meta,
  period,
  required,
  systems,
} from './elements.js';
import { type Mapped, type MappingContext, mapped } from './mapping.js';
import { patientReference, payerReference, requestorReference, unmappedOfRequestor } from './parties.js';
import { wireCode } from './wire.js';

type Item = CoverageEligibilityResponseInsuranceItem;
type ItemBenefit = CoverageEligibilityResponseInsuranceItemBenefit;

/**
 * A whole eligibility response (X12 271) as R4 has it. Pure. The coverage is contained.
 *
 * @param response - as on the wire
 * @param context - what was asked, and when the response came
 * @returns `outcome` is `error` for rejections alone, `partial` for rejections beside benefits, else `complete`.
 * `unmapped` names benefit rows of kinds that R4 has no place for, and what it has no place for in the others
 */
export function toCoverageEligibilityResponse(
  response: EligibilityResponse,
  context: MappingContext = {},
): Mapped<CoverageEligibilityResponse> {
  const result = readEligibility(response);
  const rejections = rejectionsOf(response);
  const hasBenefits = result.benefits.length > 0;
  const outcome = rejections.length === 0 ? 'complete' : hasBenefits ? 'partial' : 'error';
  const resource = compact<CoverageEligibilityResponse>({
    resourceType: 'CoverageEligibilityResponse',
    meta: meta('eligibility', result.traceId),
    contained: hasBenefits ? [{ ...containedCoverage(result, context), id: 'coverage' }] : undefined,
    identifier: defined([
      identifier(result.traceId, systems.traceId),
      identifier(result.controlNumber, systems.controlNumber),
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
            identifier: { system: systems.controlNumber, value: result.controlNumber },
          },
    outcome,
    insurer: payerReference(response, context),
    insurance: hasBenefits
      ? [
          compact({
            coverage: { reference: '#coverage' },
            inforce: result.isActive,
            benefitPeriod: period({ start: result.plan?.startDate, end: result.plan?.endDate }),
            item: items(result),
          }),
        ]
      : undefined,
    error: rejections.map(toError),
  });
  const unmapped = [...unmappedOfRequestor(response, context), ...unmappedRows(result)];
  return mapped(resource, unmapped, response, context);
}

function containedCoverage(result: EligibilityResult, context: MappingContext) {
  const { meta: _source, ...coverage } = mainCoverage(result, context);
  return coverage;
}

function toError({ issue, followUpCode }: SortedError): CoverageEligibilityResponseError {
  const text = [issue.text, issue.path].filter((part) => part !== undefined).join(' - ');
  return compact<CoverageEligibilityResponseError>({
    extension:
      followUpCode === undefined
        ? undefined
        : [
            {
              url: extensionUrls.followUpAction,
              valueCodeableConcept: concept(systems.followUpAction, followUpCode, issue.followUp),
            },
          ],
    code: concept(systems.rejectReason, issue.code, text),
  });
}

const mappedKinds: ReadonlySet<Benefit['kind']> = new Set([
  ...(['active', 'inactive', 'copay', 'coinsurance', 'deductible', 'outOfPocket'] as const),
  ...(['limitation', 'description', 'unlimited', 'nonCovered', 'exclusion', 'otherPayer'] as const),
]);

// What says how the message is built, or the same as the code beside it.
const technicalOfRow =
  'code name coverageLevelCode coverageLevel serviceTypeCodes serviceTypes insuranceType headerLoopIdentifierCode trailerLoopIdentifierCode timeQualifier quantityQualifier inPlanNetworkIndicator'.split(
    ' ',
  );
const mappedOfItem =
  'planCoverage timeQualifierCode benefitAmount benefitPercent quantityQualifierCode benefitQuantity authOrCertIndicator inPlanNetworkIndicatorCode compositeMedicalProcedureIdentifier additionalInformation'.split(
    ' ',
  );
const mappedOfAccumulator =
  'planCoverage timeQualifierCode benefitAmount inPlanNetworkIndicatorCode additionalInformation'.split(' ');
const mappedOfOtherPayer =
  'planCoverage insuranceTypeCode benefitsRelatedEntity benefitsRelatedEntities'.split(' ');
const mappedNumbersOfOtherPayer = ['memberId', 'insurancePolicyNumber', 'groupNumber', 'planNumber'];

function unmappedRows({ benefits, plan }: EligibilityResult): string[] {
  return benefits.flatMap((benefit, index) => {
    const { kind, row } = benefit;
    const path = `benefitsInformation[${index}]`;
    if (!mappedKinds.has(kind)) return [path];
    const numbers = row.benefitsAdditionalInformation;
    const nested = ['benefitsDateInformation', 'benefitsAdditionalInformation'];
    if (kind === 'otherPayer')
      return [
        ...leftovers(row, [...technicalOfRow, ...mappedOfOtherPayer, ...nested], path),
        ...unmappedDates(row, coverageDates(row.benefitsDateInformation), path),
        ...leftovers(numbers, mappedNumbersOfOtherPayer, `${path}.benefitsAdditionalInformation`),
      ];
    // Dates, numbers and type of a row have a place only where they are the coverage's own.
    const isCoverages = (name: 'planNumber' | 'groupNumber') => wireText(numbers?.[name]) === plan?.[name];
    const own = benefit.insuranceTypeCode === plan?.insuranceTypeCode ? ['insuranceTypeCode'] : [];
    const ownName = benefit.planName === plan?.name ? ['planCoverage'] : [];
    return [
      ...leftovers(row, [...technicalOfRow, ...mappedOf(benefit), ...nested, ...own, ...ownName], path),
      ...unmappedDates(row, { start: plan?.startDate, end: plan?.endDate }, path),
      ...leftovers(
        numbers,
        (['planNumber', 'groupNumber'] as const).filter(isCoverages),
        `${path}.benefitsAdditionalInformation`,
      ),
    ];
  });
}

function unmappedDates(row: Benefit['row'], held: Partial<WirePeriod> | undefined, path: string): string[] {
  const dates = row.benefitsDateInformation;
  return leftovers(dates, datesWithin(dates, held), `${path}.benefitsDateInformation`);
}

/** What of a row goes into items; a row that makes none keeps nothing. */
function mappedOf(benefit: Benefit): readonly string[] {
  if (isAccumulator(benefit)) return benefit.amount === undefined ? [] : mappedOfAccumulator;
  return isState(benefit) && !isAbout(benefit) ? [] : mappedOfItem;
}

const isAccumulator = ({ kind }: Benefit) => kind === 'deductible' || kind === 'outOfPocket';
const isState = ({ kind }: Benefit) => kind === 'active' || kind === 'inactive';

/** Whether a row says what it is about. */
function isAbout({ serviceTypes, row }: Benefit): boolean {
  return (
    serviceTypes.length > 0 || wireText(row.compositeMedicalProcedureIdentifier?.procedureCode) !== undefined
  );
}

const terms: Readonly<Partial<Record<BenefitPeriod, string>>> = {
  calendarYear: 'annual',
  serviceYear: 'annual',
  contract: 'annual',
  day: 'day',
  lifetime: 'lifetime',
  lifetimeRemaining: 'lifetime',
};

function items(result: EligibilityResult): Item[] {
  // A state without a service is the whole coverage's, and `inforce` says it.
  const rows = result.benefits.filter(
    (benefit) =>
      mappedKinds.has(benefit.kind) &&
      benefit.kind !== 'otherPayer' &&
      !isAccumulator(benefit) &&
      (!isState(benefit) || isAbout(benefit)),
  );
  const accumulators = (kind: 'deductible' | 'outOfPocket') =>
    readAccumulators(result.benefits.filter((benefit) => benefit.kind === kind)).map((entry) =>
      accumulatorItem(entry, kind),
    );
  return [...accumulators('deductible'), ...accumulators('outOfPocket'), ...rows.flatMap(rowItems)];
}

interface Place {
  readonly serviceType: ServiceType | undefined;
  readonly network: 'in' | 'out' | 'unknown';
  readonly coverageLevel: CoverageLevel | undefined;
  readonly period: BenefitPeriod | undefined;
}

/** R4 wants either a category or a procedure, so an unnamed service says that it is unknown. */
function place({ serviceType, network, coverageLevel, period: over }: Place): Partial<Item> {
  const known = over === undefined ? undefined : terms[over];
  return compact<Partial<Item>>({
    category:
      serviceType === undefined ? absent() : concept(systems.serviceType, serviceType.code, serviceType.text),
    network: network === 'unknown' ? undefined : concept(systems.network, network),
    unit: coverageLevel === undefined ? undefined : unit(coverageLevel),
    // R4's list of terms is short; others are said in words.
    term: known === undefined ? over && { text: over } : concept(systems.term, known),
  });
}

function unit(level: CoverageLevel): CodeableConcept {
  return level === 'individual' || level === 'family' ? concept(systems.unit, level) : { text: level };
}

const benefitTypes: Readonly<Partial<Record<Benefit['kind'], CodeableConcept>>> = {
  copay: concept(systems.benefitType, 'copay'),
  coinsurance: concept(systems.benefitType, 'copay-percent', 'coinsurance'),
  deductible: concept(systems.benefitType, 'deductible'),
  outOfPocket: concept(systems.benefitCode, 'G', 'out of pocket'),
};

function accumulatorItem(entry: Accumulator, kind: 'deductible' | 'outOfPocket'): Item {
  const used = entry.used ?? difference(entry.total, entry.remaining);
  const benefit = compact<ItemBenefit>({
    extension:
      entry.remaining === undefined || used !== undefined
        ? undefined
        : [{ url: extensionUrls.remaining, valueMoney: dollars(entry.remaining) ?? {} }],
    type: benefitTypes[kind] ?? {},
    allowedMoney: dollars(entry.total),
    usedMoney: dollars(used),
  });
  return compact<Item>({
    ...place(entry),
    name: entry.planName,
    description: notes(entry.notes),
    benefit: [benefit],
  });
}

function difference(total: string | undefined, remaining: string | undefined): string | undefined {
  const [all, left] = [toMoney({ value: total }), toMoney({ value: remaining })];
  if (all === undefined || left === undefined) return undefined;
  const used = sumMoney([all, negateMoney(left)])?.amount;
  return used?.startsWith('-') ? undefined : used;
}

const excluding: readonly Benefit['kind'][] = ['nonCovered', 'exclusion', 'inactive'];

function rowItems(benefit: Benefit): Item[] {
  const networks = benefit.network === 'both' ? (['in', 'out'] as const) : [benefit.network];
  const procedure = wireCode(benefit.row.compositeMedicalProcedureIdentifier?.procedureCode);
  const serviceTypes =
    benefit.serviceTypes.length === 0 || procedure !== undefined ? [undefined] : benefit.serviceTypes;
  return serviceTypes.flatMap((serviceType) =>
    networks.map((network) => {
      const { category, ...where } = place({ ...benefit, serviceType, network });
      return compact<Item>({
        ...(procedure === undefined ? { category } : { productOrService: { coding: [{ code: procedure }] } }),
        ...where,
        excluded: excluding.includes(benefit.kind) ? true : undefined,
        name: benefit.planName,
        authorizationRequired: benefit.authorizationRequired,
        description: notes(benefit.notes),
        benefit: rowBenefits(benefit),
      });
    }),
  );
}

function notes(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : texts.join('\n');
}

function rowBenefits({ kind, code, amount, percent, quantity, unit: counted, row }: Benefit): ItemBenefit[] {
  const type = benefitTypes[kind] ?? concept(systems.benefitCode, code ?? 'unknown', wireText(row.name));
  const values: Omit<ItemBenefit, 'type'>[] = [];
  if (amount !== undefined) values.push({ allowedMoney: dollars(amount) ?? {} });
  if (percent !== undefined) values.push(wholeOrText(percent, '%'));
  if (quantity !== undefined) {
    const whole = wholeOrText(Number(quantity), '');
    // R4 knows no unit here; what is counted goes into the type's text.
    if (counted !== 'used') values.push(whole);
    else if (whole.allowedUnsignedInt !== undefined)
      values.push({ usedUnsignedInt: whole.allowedUnsignedInt });
  }
  const counts = counted === undefined || counted === 'used' ? undefined : counted;
  return values.map((value) => ({ type: counts === undefined ? type : { ...type, text: counts }, ...value }));
}

function wholeOrText(
  value: number,
  suffix: string,
): Pick<ItemBenefit, 'allowedUnsignedInt' | 'allowedString'> {
  return Number.isInteger(value) && value >= 0
    ? { allowedUnsignedInt: value }
    : { allowedString: `${value}${suffix}` };
}

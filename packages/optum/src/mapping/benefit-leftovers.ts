import { objectsOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import type { Benefit } from '../medical-network/eligibility/benefit.js';
import { coverageDates } from '../medical-network/eligibility/coverage-dates.js';
import { planIndexOf } from '../medical-network/eligibility/plan.js';
import type { EligibilityResult } from '../medical-network/eligibility/result.js';
import type { WirePeriod } from '../wire-period.js';
import { datesWithin } from './coverage.js';
import { leftovers } from './elements.js';

/** Kinds of benefit rows that R4 has an element for. */
export const MAPPED_KINDS: ReadonlySet<Benefit['kind']> = new Set([
  ...(['active', 'inactive', 'copay', 'coinsurance', 'deductible', 'outOfPocket'] as const),
  ...(['limitation', 'description', 'unlimited', 'nonCovered', 'exclusion', 'otherPayer'] as const),
]);

// Fields that describe how the message is built, or repeat the adjacent code.
const TECHNICAL_OF_ROW =
  'code name coverageLevelCode coverageLevel serviceTypeCodes serviceTypes insuranceType headerLoopIdentifierCode trailerLoopIdentifierCode timeQualifier quantityQualifier inPlanNetworkIndicator';
// Read field by field.
const NESTED_IN_ROW = ['benefitsDateInformation', 'benefitsAdditionalInformation'];
const IGNORED_OF_ROW: ReadonlySet<string> = new Set([...TECHNICAL_OF_ROW.split(' '), ...NESTED_IN_ROW]);
const PLACES_OF_ROW = ['eligibilityAdditionalInformation', 'eligibilityAdditionalInformationList'] as const;
const MAPPED_OF_ITEM =
  'planCoverage timeQualifierCode benefitAmount benefitPercent quantityQualifierCode benefitQuantity authOrCertIndicator inPlanNetworkIndicatorCode compositeMedicalProcedureIdentifier additionalInformation'.split(
    ' ',
  );
const MAPPED_OF_ACCUMULATOR =
  'planCoverage timeQualifierCode benefitAmount inPlanNetworkIndicatorCode additionalInformation'.split(' ');
const NOTHING: readonly string[] = [];
// Prepared: there are hundreds of rows.
const MAPPED = {
  item: [MAPPED_OF_ITEM, [...MAPPED_OF_ITEM, ...PLACES_OF_ROW]],
  accumulator: [MAPPED_OF_ACCUMULATOR, [...MAPPED_OF_ACCUMULATOR, ...PLACES_OF_ROW]],
} as const;
const MAPPED_OF_OTHER_PAYER =
  'planCoverage insuranceTypeCode benefitsRelatedEntity benefitsRelatedEntities'.split(' ');
const MAPPED_NUMBERS_OF_OTHER_PAYER = ['memberId', 'insurancePolicyNumber', 'groupNumber', 'planNumber'];

/**
 * Returns the paths of the benefit rows, or of their data, that R4 has no element for.
 *
 * @param result - as read
 */
export function unmappedRows({ benefits, plans }: EligibilityResult): string[] {
  return benefits.flatMap((benefit, index) => {
    const { kind, row } = benefit;
    const path = `benefitsInformation[${index}]`;
    if (!MAPPED_KINDS.has(kind)) return [path];
    const numbers = row.benefitsAdditionalInformation;
    if (kind === 'otherPayer')
      return [
        ...leftovers(row, MAPPED_OF_OTHER_PAYER, path, IGNORED_OF_ROW),
        ...unmappedDates(row, coverageDates(row.benefitsDateInformation), path),
        ...leftovers(numbers, MAPPED_NUMBERS_OF_OTHER_PAYER, `${path}.benefitsAdditionalInformation`),
      ];
    // Dates, numbers and type of a row have an element only if they are those of its coverage.
    const plan = plans[planIndexOf(benefit, plans)];
    const found = leftovers(row, mappedOf(benefit), path, IGNORED_OF_ROW);
    const isCoverages = (name: string) =>
      (name === `${path}.insuranceTypeCode` && benefit.insuranceTypeCode === plan?.insuranceTypeCode) ||
      (name === `${path}.planCoverage` && benefit.planName === plan?.name);
    const own = found.filter((name) => !isCoverages(name));
    if (row.benefitsDateInformation === undefined && numbers === undefined) return own;
    return [
      ...own,
      ...unmappedDates(row, { start: plan?.startDate, end: plan?.endDate }, path),
      ...leftovers(
        numbers,
        (['planNumber', 'groupNumber'] as const).filter((name) => wireText(numbers?.[name]) === plan?.[name]),
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
  const places = hasPlacesOnly(benefit) ? 1 : 0;
  if (isAccumulator(benefit) && !statesMore(benefit))
    return benefit.amount === undefined ? NOTHING : MAPPED.accumulator[places];
  return isState(benefit) && !isAbout(benefit) ? NOTHING : MAPPED.item[places];
}

/** Checks whether all limits of a row (X12 III) are in the description. */
function hasPlacesOnly({ placesOfService, row }: Benefit): boolean {
  if (PLACES_OF_ROW.every((name) => row[name] === undefined)) return true;
  const all = objectsOf(row.eligibilityAdditionalInformationList);
  const said = all.length > 0 ? all : objectsOf([row.eligibilityAdditionalInformation]);
  return said.every(({ industryCode }) => placesOfService.includes(wireText(industryCode) ?? ''));
}

/** Checks whether a row belongs to a deductible or an out-of-pocket limit. */
export function isAccumulator({ kind }: Benefit) {
  return kind === 'deductible' || kind === 'outOfPocket';
}
/** Checks whether a row states a percentage or a count, apart from an amount. */
export function statesMore({ percent, quantity }: Benefit): boolean {
  return percent !== undefined || quantity !== undefined;
}
/** Checks whether a row says that a coverage is active or inactive. */
export function isState({ kind }: Benefit) {
  return kind === 'active' || kind === 'inactive';
}

/** Checks whether a row has a subject. */
export function isAbout({ serviceTypes, row }: Benefit): boolean {
  return (
    serviceTypes.length > 0 || wireText(row.compositeMedicalProcedureIdentifier?.procedureCode) !== undefined
  );
}

import { isObject, listOf } from '../../internal/wire/json.js';
import { wireText } from '../../internal/wire/text.js';
import type { WirePeriod } from '../../wire-period.js';
import type { Benefit, ServiceType } from './benefit.js';
import type { BenefitRelatedEntity, BenefitRow } from './benefit-row.js';
import { coverageDates } from './coverage-dates.js';
import type { EligibilityResponse } from './response.js';

/** Rank of another payer for the person. `payer`: the response does not rank it. */
export type OtherPayerRole = 'payer' | 'primary' | 'secondary' | 'tertiary' | 'managedCare';

/** Another payer in a response (X12 EB01 `R` and loop 2120): often the one to bill. */
export interface OtherPayer {
  /** Its rank for the person. */
  readonly role: OtherPayerRole;
  /** Its name. */
  readonly name: string | undefined;
  /** Its ID, of the kind that {@link OtherPayer.idType} names. */
  readonly id: string | undefined;
  /** X12 NM108 as Optum's text. */
  readonly idType: string | undefined;
  /** X12 EB04, such as `HM`. */
  readonly insuranceTypeCode: string | undefined;
  /** X12 EB04 as the payer's text. */
  readonly insuranceType: string | undefined;
  /** Name of its plan. */
  readonly planName: string | undefined;
  /** The person's number at that payer. */
  readonly memberId: string | undefined;
  /** Number of the group. */
  readonly groupNumber: string | undefined;
  /** Number of the plan. */
  readonly planNumber: string | undefined;
  /** Services that it pays for; empty when the payer did not state any. */
  readonly serviceTypes: readonly ServiceType[];
  /** Dates of its coverage, ISO dates. The payer does not state whether it is in force. */
  readonly dates: WirePeriod | undefined;
  /** Free text of the payer. */
  readonly notes: readonly string[];
}

/** A primary care provider in a response (X12 2120, NM1*P3). */
export interface PrimaryCareProvider {
  /** Name of the organization, or first, middle and last name of the person. */
  readonly name: string | undefined;
  /** National Provider Identifier. */
  readonly npi: string | undefined;
  /** Another number, of the kind that {@link PrimaryCareProvider.idType} names. */
  readonly id: string | undefined;
  /** X12 NM108 as Optum's text. */
  readonly idType: string | undefined;
  /** Dates for which they are the provider, ISO dates. */
  readonly dates: WirePeriod | undefined;
}

const ROLES: readonly (readonly [RegExp, OtherPayerRole])[] = [
  [/^(primary payer|PRP)$/i, 'primary'],
  [/^(secondary payer|SEP)$/i, 'secondary'],
  [/^(tertiary payer|TTP)$/i, 'tertiary'],
  [/^(managed care organization|Y2)$/i, 'managedCare'],
  [/^(payer|PR)$/i, 'payer'],
];
const INSURED = /^(insured or subscriber|IL)$/i;
const PRIMARY_CARE = /^(primary care provider|P3)$/i;
const MEMBER_NUMBER = /^(member identification number|MI)\b/i;
// Payers also write remarks in place of the provider's name.
const NO_PROVIDER = /\b(no|default) pcp\b|not required|no primary care/i;
const NATIONAL_PROVIDER = /national provider identifier|^XX\b/i;

/** Returns those in a benefit row (X12 2120). */
export function entitiesOf(row: BenefitRow): readonly BenefitRelatedEntity[] {
  const entities = listOf(row.benefitsRelatedEntities).filter(isObject);
  return entities.length > 0 ? entities : [row.benefitsRelatedEntity].filter(isObject);
}

function namesEntities({ benefitsRelatedEntities, benefitsRelatedEntity }: BenefitRow): boolean {
  return benefitsRelatedEntities !== undefined || benefitsRelatedEntity !== undefined;
}

function roleOf({ entityIdentifier }: BenefitRelatedEntity): OtherPayerRole | undefined {
  const text = wireText(entityIdentifier);
  return ROLES.find(([pattern]) => pattern.test(text ?? ''))?.[1];
}

/**
 * Returns the other payers in a benefit row. In rows of code `R` they are payers of any rank, except the insured, whom
 * these rows name, too. In other rows they are those with a rank.
 *
 * @param benefit - the row
 */
export function otherPayersOf(benefit: Benefit): OtherPayer[] {
  const { row, kind } = benefit;
  const entities = entitiesOf(row);
  const isOther = kind === 'otherPayer';
  if (entities.length === 0 && !isOther) return [];
  const payers = entities.flatMap((entity) => {
    const role = roleOf(entity);
    if (role === undefined) return isOther && isUnnamed(entity) ? [{ entity, role: 'payer' as const }] : [];
    return isOther || role !== 'payer' ? [{ entity, role }] : [];
  });
  const insured = entities.find(({ entityIdentifier }) => INSURED.test(wireText(entityIdentifier) ?? ''));
  if (payers.length > 0) return payers.map(({ entity, role }) => otherPayer(benefit, role, entity, insured));
  return isOther && saysSomething(benefit) ? [otherPayer(benefit, 'payer', undefined, insured)] : [];
}

/** Checks whether an entity has no stated role; in a row about another payer it is that payer. */
function isUnnamed({ entityIdentifier }: BenefitRelatedEntity) {
  return wireText(entityIdentifier) === undefined;
}

function saysSomething({ planName, insuranceTypeCode, row }: Benefit): boolean {
  const numbers = Object.values(row.benefitsAdditionalInformation ?? {});
  return [planName, insuranceTypeCode, ...numbers].some((value) => wireText(value) !== undefined);
}

function otherPayer(
  benefit: Benefit,
  role: OtherPayerRole,
  entity: BenefitRelatedEntity | undefined,
  insured: BenefitRelatedEntity | undefined,
): OtherPayer {
  const { row, insuranceTypeCode, planName, serviceTypes, notes } = benefit;
  const numbers = row.benefitsAdditionalInformation;
  const number = wireText(entity?.entityIdentificationValue);
  const idType = wireText(entity?.entityIdentification);
  // Some payers put the person's number in place of the payer's.
  const isMembers = MEMBER_NUMBER.test(idType ?? '');
  return {
    role,
    name: wireText(entity?.entityName),
    id: isMembers ? undefined : number,
    idType: isMembers ? undefined : idType,
    insuranceTypeCode,
    insuranceType: wireText(row.insuranceType),
    planName,
    memberId:
      wireText(numbers?.memberId) ??
      wireText(numbers?.insurancePolicyNumber) ??
      (isMembers ? number : undefined) ??
      wireText(insured?.entityIdentificationValue),
    groupNumber: wireText(numbers?.groupNumber),
    planNumber: wireText(numbers?.planNumber),
    serviceTypes,
    dates: coverageDates(row.benefitsDateInformation),
    notes,
  };
}

/**
 * Returns the other payers of a response. One that several rows name for other services counts once.
 *
 * @param benefits - all of its benefits
 */
export function readOtherPayers(response: EligibilityResponse, benefits: readonly Benefit[]): OtherPayer[] {
  const found: OtherPayer[] = [];
  for (const benefit of benefits) {
    // Hundreds of rows name no one.
    if (benefit.kind !== 'otherPayer' && !namesEntities(benefit.row)) continue;
    found.push(...otherPayersOf(benefit), ...payersOfPlan(benefit, response));
  }
  const unique = new Map<string, OtherPayer>();
  for (const payer of found) {
    const { serviceTypes, notes, ...same } = payer;
    const key = JSON.stringify(same);
    const known = unique.get(key);
    unique.set(
      key,
      known === undefined
        ? payer
        : {
            ...known,
            serviceTypes: uniqueBy([...known.serviceTypes, ...serviceTypes], ({ code }) => code),
            notes: [...new Set([...known.notes, ...notes])],
          },
    );
  }
  return [...unique.values()];
}

/** Returns payers that an active row names for its plan, if they are not the payer that responded. */
function payersOfPlan(benefit: Benefit, { payer }: EligibilityResponse): OtherPayer[] {
  if (benefit.kind !== 'active' && benefit.kind !== 'coordinator') return [];
  const entities = entitiesOf(benefit.row);
  if (entities.length === 0) return [];
  const known = [payer?.name, payer?.payorIdentification].map(wireText);
  return entities
    .filter((entity) => roleOf(entity) === 'payer')
    .filter(({ entityName, entityIdentificationValue }) => {
      const said = [wireText(entityName), wireText(entityIdentificationValue)].filter(
        (one) => one !== undefined,
      );
      return said.length > 0 && !said.some((one) => known.includes(one));
    })
    .map((entity) => otherPayer(benefit, 'payer', entity, undefined));
}

/**
 * Returns the primary care providers of a response: those of rows of code `L`, and those that other rows name as such.
 *
 * @param benefits - all benefits
 */
export function readPrimaryCareProviders(benefits: readonly Benefit[]): PrimaryCareProvider[] {
  const named = benefits.filter(({ row }) => namesEntities(row));
  const found = named.flatMap((benefit) =>
    entitiesOf(benefit.row)
      .filter((entity) => isPrimaryCare(benefit, entity))
      .flatMap((entity) => {
        const name = nameOf(entity);
        const number = wireText(entity.entityIdentificationValue);
        const idType = wireText(entity.entityIdentification);
        if (name === undefined && number === undefined) return [];
        const isNational = number !== undefined && NATIONAL_PROVIDER.test(idType ?? '');
        return [
          {
            name,
            npi: isNational ? number : undefined,
            id: isNational ? undefined : number,
            idType: isNational ? undefined : idType,
            dates: benefit.dates,
          },
        ];
      }),
  );
  return uniqueBy(found, (one) => JSON.stringify(one));
}

function isPrimaryCare({ kind }: Benefit, entity: BenefitRelatedEntity): boolean {
  const role = wireText(entity.entityIdentifier);
  if (NO_PROVIDER.test(nameOf(entity) ?? '')) return false;
  return role === undefined ? kind === 'primaryCareProvider' : PRIMARY_CARE.test(role);
}

function nameOf(entity: BenefitRelatedEntity): string | undefined {
  const parts = [entity.entityFirstname, entity.entityMiddlename, entity.entityName, entity.entitySuffix];
  const said = parts.flatMap((part) => wireText(part) ?? []);
  return said.length === 0 ? undefined : said.join(' ');
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

import { reading } from '@payerkit/core';
import {
  type BenefitKind,
  type BenefitNetwork,
  type BenefitPeriod,
  type BenefitUnit,
  benefitKind,
  benefitNetwork,
  benefitPeriod,
  benefitUnit,
  type CoverageLevel,
  coverageLevel,
} from '../../codes/benefits.js';
import { placeOfService } from '../../codes/places-of-service.js';
import { serviceTypeLabel } from '../../codes/service-types.js';
import { lookUp } from '../../internal/call/look-up.js';
import { listOf } from '../../internal/wire/json.js';
import { wireAmount, wirePercent, wireText } from '../../internal/wire/text.js';
import type { WirePeriod } from '../../wire-period.js';
import type { BenefitPlaceOrCondition, BenefitRow } from './benefit-row.js';
import { benefitDates, coverageDates } from './coverage-dates.js';
import type { PlanDateInformation } from './plan-details.js';

/** A kind of service. */
export interface ServiceType {
  /** X12 service type code, such as `30` (the whole plan) or `98` (office visit). */
  readonly code: string;
  /** payerkit's short label if it has one, otherwise the payer's. */
  readonly text: string | undefined;
}

/** One benefit with its codes read and its numbers normalized. Data that the payer did not state is undefined. */
export interface Benefit {
  /** Meaning: active, copay, deductible and so on. */
  readonly kind: BenefitKind;
  /** X12 EB01, for values that {@link Benefit.kind} merges. */
  readonly code: string | undefined;
  /** Services; empty when the payer did not state any. */
  readonly serviceTypes: readonly ServiceType[];
  /** Coverage level. */
  readonly coverageLevel: CoverageLevel | undefined;
  /** Network that it applies to; `unknown` unless the payer states it. */
  readonly network: BenefitNetwork;
  /** Period that the amount applies to. */
  readonly period: BenefitPeriod | undefined;
  /** Dollars as a decimal string. */
  readonly amount: string | undefined;
  /** The patient's share in percent, 0 to 100. */
  readonly percent: number | undefined;
  /** Quantity, in {@link Benefit.unit}. */
  readonly quantity: string | undefined;
  /** Unit. */
  readonly unit: BenefitUnit | undefined;
  /** Name of the plan. */
  readonly planName: string | undefined;
  /** X12 EB04. */
  readonly insuranceTypeCode: string | undefined;
  /** True when an authorization is required first. */
  readonly authorizationRequired: boolean | undefined;
  /** Places of service that it is limited to (X12 III), such as `Office`; empty if it applies everywhere. */
  readonly placesOfService: readonly string[];
  /** Dates of the benefit, ISO dates. */
  readonly dates: WirePeriod | undefined;
  /** Dates of the coverage that the row is about: the row's own dates, otherwise those of the response. */
  readonly coveragePeriod: WirePeriod | undefined;
  /** True when its coverage level includes the patient; undefined when unknown. */
  readonly isForPatient: boolean | undefined;
  /** The payer's free text; often the only place that states a limit. */
  readonly notes: readonly string[];
  /** The row in wire format. */
  readonly row: BenefitRow;
}

const AUTHORIZATION: Readonly<Record<string, boolean>> = { Y: true, N: false };

/** Data that the response states for all of its rows. */
export interface BenefitContext {
  /** The patient's relationship to the subscriber (X12 INS02); undefined when unknown. */
  readonly relationshipCode: string | undefined;
  /** Returns the dates of the coverage that a row is about: its own, otherwise those of the response. */
  readonly coveragePeriod: (own: PlanDateInformation | undefined) => WirePeriod | undefined;
}

/**
 * Creates the context of a response's rows. The dates of the response, which most rows share, are read once.
 *
 * @param dates - dates of the coverage (X12 2100C DTP)
 * @param relationshipCode - the patient's relationship to the subscriber
 */
export function benefitContext(
  dates: PlanDateInformation | undefined,
  relationshipCode: string | undefined,
): BenefitContext {
  let shared: { readonly period: WirePeriod | undefined } | undefined;
  return {
    relationshipCode,
    coveragePeriod: (own) => {
      if (own !== undefined) return coverageDates(own, dates);
      shared ??= { period: coverageDates(dates) };
      return shared.period;
    },
  };
}

/**
 * Reads a benefit row.
 *
 * @param context - data of the response that applies to all of its rows
 */
export function readBenefit(row: BenefitRow, context: BenefitContext): Benefit {
  const dates = row.benefitsDateInformation;
  const code = wireText(row.code);
  const level = coverageLevel(wireText(row.coverageLevelCode));
  return {
    kind: benefitKind(code),
    code,
    serviceTypes: readServiceTypes(row),
    coverageLevel: level,
    network: benefitNetwork(wireText(row.inPlanNetworkIndicatorCode)),
    period: benefitPeriod(wireText(row.timeQualifierCode)),
    amount: wireAmount(row.benefitAmount),
    percent: wirePercent(row.benefitPercent),
    quantity: wireAmount(row.benefitQuantity),
    unit: benefitUnit(wireText(row.quantityQualifierCode)),
    planName: wireText(row.planCoverage),
    insuranceTypeCode: wireText(row.insuranceTypeCode),
    authorizationRequired: lookUp(AUTHORIZATION, wireText(row.authOrCertIndicator)),
    placesOfService: readPlaces(row),
    dates: benefitDates(dates),
    coveragePeriod: context.coveragePeriod(dates),
    isForPatient: isForPatient(level, context.relationshipCode),
    notes: readNotes(row),
    row,
  };
}

function readNotes({ additionalInformation }: BenefitRow): string[] {
  const notes: string[] = [];
  for (const message of listOf(additionalInformation)) {
    const text = wireText(message?.description);
    if (text !== undefined) notes.push(text);
  }
  return notes;
}

// X12 III01 where III02 is a place of service, as a code and as Optum's text.
const PLACE_LISTS: ReadonlySet<string> = new Set(['ZZ', 'Mutually Defined']);

function readPlaces(row: BenefitRow): string[] {
  const all = listOf(row.eligibilityAdditionalInformationList);
  if (all.length === 0 && row.eligibilityAdditionalInformation === undefined) return [];
  const said: readonly (BenefitPlaceOrCondition | undefined)[] =
    all.length > 0 ? all : [row.eligibilityAdditionalInformation];
  const places = said.flatMap((one) => {
    const place = PLACE_LISTS.has(wireText(one?.codeListQualifierCode) ?? '')
      ? wireText(one?.industryCode)
      : undefined;
    return place === undefined ? [] : (placeOfService(place) ?? place);
  });
  return [...new Set(places)];
}

type Relation = 'self' | 'spouse' | 'child';
const RELATIONS: Readonly<Record<string, Relation>> = { '18': 'self', '01': 'spouse', '19': 'child' };
const MEMBERS_OF_LEVEL: Readonly<Partial<Record<CoverageLevel, readonly Relation[]>>> = {
  employee: ['self'],
  employeeAndSpouse: ['self', 'spouse'],
  employeeAndChildren: ['self', 'child'],
  spouse: ['spouse'],
  spouseAndChildren: ['spouse', 'child'],
  children: ['child'],
  dependents: ['spouse', 'child'],
};

function isForPatient(
  level: CoverageLevel | undefined,
  relationshipCode: string | undefined,
): boolean | undefined {
  const members = level && MEMBERS_OF_LEVEL[level];
  if (members === undefined) return true;
  const relation = lookUp(RELATIONS, relationshipCode);
  if (relation !== undefined) return members.includes(relation);
  // Another relative is a dependent; it is not stated whether a child.
  return level === 'dependents' && relationshipCode !== undefined ? true : undefined;
}

// Payers that repeat EB03 with their own separator produce one text, such as `48{50`.
const BETWEEN_CODES = /[^A-Za-z0-9]+/;
const ONE_CODE = /^[A-Za-z0-9]+$/;

function readServiceTypes(row: BenefitRow): ServiceType[] {
  const labels = listOf(row.serviceTypes);
  const wires = listOf(row.serviceTypeCodes);
  // The payer's labels are matched by position; a list of another length cannot be trusted.
  const isLabeled = labels.length === wires.length;
  if (wires.length === 1) return readServiceType(wires[0], isLabeled ? labels[0] : undefined);
  const types: ServiceType[] = [];
  for (let index = 0; index < wires.length; index += 1) {
    for (const type of readServiceType(wires[index], isLabeled ? labels[index] : undefined)) types.push(type);
  }
  return types;
}

/** Returns the service types in one entry: one, almost always. */
function readServiceType(wire: unknown, label: unknown): ServiceType[] {
  const text = wireText(wire);
  if (text === undefined) return [];
  if (ONE_CODE.test(text)) return [{ code: text, text: serviceTypeLabel(text) ?? wireText(label) }];
  const named = text.split(BETWEEN_CODES).filter((code) => code !== '');
  const own = named.length === 1 ? label : undefined;
  return named.map((code) => ({ code, text: serviceTypeLabel(code) ?? wireText(own) }));
}

/** Filter of {@link findBenefits}. Omitted fields match everything. */
export interface BenefitFilter {
  /** Meaning of the benefit. */
  readonly kind?: BenefitKind | undefined;
  /** X12 service type code. Matches only benefits that name it. */
  readonly serviceType?: string | undefined;
  /** `in` and `out` also match benefits of both networks; benefits of unknown network never match them. */
  readonly network?: BenefitNetwork | undefined;
  /** Coverage level. */
  readonly coverageLevel?: CoverageLevel | undefined;
}

/**
 * Selects benefits. A benefit whose payer did not state the network, level or service type matches no filter on it:
 * unknown stays unknown.
 *
 * @param benefits - such as `result.benefits`
 * @param filter - criteria
 * @throws `ResponseFormatError` (code `unreadable_input`) for input that is not a list of benefits
 * @example
 * ```ts
 * const copays = findBenefits(result.benefits, { kind: 'copay', serviceType: '98', network: 'in' });
 * ```
 */
export function findBenefits(benefits: readonly Benefit[], filter: BenefitFilter): Benefit[] {
  return reading('findBenefits', () => {
    const { kind, serviceType, network, coverageLevel: level } = filter;
    return benefits.filter(
      (benefit) =>
        (kind === undefined || benefit.kind === kind) &&
        (serviceType === undefined || benefit.serviceTypes.some(({ code }) => code === serviceType)) &&
        (network === undefined || holdsIn(benefit.network, network)) &&
        (level === undefined || benefit.coverageLevel === level),
    );
  });
}

function holdsIn(network: BenefitNetwork, wanted: BenefitNetwork): boolean {
  return network === wanted || (network === 'both' && (wanted === 'in' || wanted === 'out'));
}

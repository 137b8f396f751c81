import { calendarDay, checkDay, type Issue, reading } from '@payerkit/core';
import { type SortedError, sortErrors } from '../../internal/error/wire-errors.js';
import { isObject, listOf } from '../../internal/wire/json.js';
import { wireText } from '../../internal/wire/text.js';
import { type Accumulator, readAccumulators } from './accumulator.js';
import { type Benefit, benefitContext, readBenefit } from './benefit.js';
import { coverageIsActive } from './coverage-state.js';
import {
  type OtherPayer,
  type PrimaryCareProvider,
  readOtherPayers,
  readPrimaryCareProviders,
} from './other-payer.js';
import { type EligibilityPlan, readPlans } from './plan.js';
import type { EligibilityResponse } from './response.js';

/** A payer's information about a person's coverage. */
export interface EligibilityResult {
  /**
   * True when the payer states that the coverage is active; undefined when it states nothing. Dates are ignored: for a
   * date of service use `coverageIsActive(benefits, serviceType, onDate)`.
   */
  readonly isActive: boolean | undefined;
  /** The plan in force on the date of service, or the closest one; undefined when the payer stated nothing about it. */
  readonly plan: EligibilityPlan | undefined;
  /** All active plans, `plan` first; the inactive ones if none is active. */
  readonly plans: readonly EligibilityPlan[];
  /** Other payers in the response, such as a managed care organization or a primary payer: often the ones to bill. */
  readonly otherPayers: readonly OtherPayer[];
  /** Primary care providers in the response. */
  readonly primaryCareProviders: readonly PrimaryCareProvider[];
  /** All benefits, normalized; select with `findBenefits`. */
  readonly benefits: readonly Benefit[];
  /** Fixed amounts that the patient pays. */
  readonly copays: readonly Benefit[];
  /** Shares that the patient pays, in `percent` from 0 to 100. */
  readonly coinsurances: readonly Benefit[];
  /** Deductibles with their remaining amounts. */
  readonly deductibles: readonly Accumulator[];
  /** Out-of-pocket limits with their remaining amounts. */
  readonly outOfPocket: readonly Accumulator[];
  /** Other limits, such as visits per year, with their remaining amounts. */
  readonly limitations: readonly Accumulator[];
  /**
   * The payer's rejections in addition to the benefits; as warnings, tolerated faults of the X12 such as a wrong count
   * (`trailer`).
   */
  readonly issues: readonly Issue[];
  /** Control number of the transaction. */
  readonly controlNumber: string | undefined;
  /** Optum's ID of the transaction, for its support desk. */
  readonly traceId: string | undefined;
  /** The response in wire format. */
  readonly response: EligibilityResponse;
}

/** Options of {@link readEligibility}. */
export interface ReadEligibilityOptions {
  /** Date of service, an ISO date: the plan in force on it is `plan`. Default: the earliest current date in the US. */
  readonly onDate?: string | undefined;
}

/**
 * Reads a 271 in Optum's JSON. Works on stored responses, too.
 *
 * @param options - `onDate`, the date of service
 * @throws `ValidationError` when `onDate` is not an ISO date that exists
 * @example
 * ```ts
 * const { isActive, plan, deductibles } = readEligibility(storedResponse, { onDate: '2026-03-09' });
 * ```
 */
export function readEligibility(
  response: EligibilityResponse,
  options?: ReadEligibilityOptions,
): EligibilityResult {
  // Plain JavaScript passes null, and `map` an index.
  const { onDate } = options ?? {};
  checkDay(onDate, 'onDate', 'readEligibility');
  return eligibilityOn(response, onDate ?? calendarDay());
}

/**
 * Reads a 271 in Optum's JSON, like {@link readEligibility}.
 *
 * @internal
 * @param day - the date of service, an ISO date that exists
 * @param wire - the response in wire format, where `response` was completed
 */
export function eligibilityOn(
  response: EligibilityResponse,
  day: string,
  wire: EligibilityResponse = response,
): EligibilityResult {
  return reading('readEligibility', () => {
    const context = benefitContext(response.planDateInformation, relationshipOf(response));
    const benefits: Benefit[] = [];
    const byKind = new Map<Benefit['kind'], Benefit[]>();
    for (const row of listOf(response.benefitsInformation)) {
      if (!isObject(row)) continue;
      const benefit = readBenefit(row, context);
      benefits.push(benefit);
      const alike = byKind.get(benefit.kind);
      if (alike === undefined) byKind.set(benefit.kind, [benefit]);
      else alike.push(benefit);
    }
    const ofKind = (kind: Benefit['kind']) => byKind.get(kind) ?? [];
    const plans = readPlans(response, benefits, day);
    const limitations = ofKind('limitation');
    return {
      isActive: coverageIsActive(benefits),
      plan: plans[0],
      plans,
      otherPayers: readOtherPayers(response, benefits),
      primaryCareProviders: readPrimaryCareProviders(benefits),
      benefits,
      copays: ofKind('copay').filter(({ amount }) => amount !== undefined),
      coinsurances: ofKind('coinsurance').filter(({ percent }) => percent !== undefined),
      deductibles: readAccumulators(ofKind('deductible')),
      outOfPocket: readAccumulators(ofKind('outOfPocket')),
      limitations: [...readAccumulators(limitations), ...readAccumulators(limitations, 'quantity')],
      issues: rejectionsOf(response).map(({ issue }) => issue),
      controlNumber: wireText(response.controlNumber),
      traceId: wireText(response.meta?.traceId),
      response: wire,
    };
  });
}

/** The patient's relationship to the subscriber (X12 INS02): the first dependent is the patient if there is one. */
function relationshipOf({ dependents }: EligibilityResponse): string | undefined {
  const dependent = listOf(dependents).find(isObject);
  return dependent === undefined ? '18' : wireText(dependent.relationToSubscriberCode);
}

/**
 * The AAA rejections of a 271, from the collected list or from the loops.
 *
 * @internal
 */
export function rejectionsOf(response: EligibilityResponse): SortedError[] {
  const { payer, provider, subscriber, errors } = response;
  const members = [subscriber, ...listOf(response.dependents)];
  const found: unknown[] = [...listOf(errors)];
  for (const party of [payer, provider, ...members])
    for (const error of listOf(party?.aaaErrors)) found.push(error);
  for (const member of members) for (const error of listOf(member?.allAAAErrors)) found.push(error);
  return found.length === 0 ? [] : sortErrors(found);
}

import type { ExplanationOfBenefit, ExplanationOfBenefitItem } from 'fhir/r4.js';
import { reading } from '../reading.js';
import { hasCode, listOf } from './concept.js';

/** A period with both ends inclusive; ISO dates (`YYYY-MM-DD`) or instants as the source writes them. */
export interface SummaryPeriod {
  /** First day. */
  readonly start: string | undefined;
  /** Last day. */
  readonly end: string | undefined;
}

/** Dates of a claim. */
export interface ClaimDates {
  /** Dates of service: the claim's own period, or from the first date of its lines to the last. */
  readonly period: SummaryPeriod | undefined;
  /** The stay, on claims of hospitals and similar facilities. */
  readonly admission: SummaryPeriod | undefined;
  /** Date the payer received the claim. */
  readonly received: string | undefined;
  /** Date of payment. */
  readonly paid: string | undefined;
  /** Creation date of the resource. */
  readonly created: string | undefined;
}

/**
 * Returns the dates of a claim (FHIR R4), as ISO dates or instants.
 *
 * @param eob - the resource, from any vendor
 * @throws nothing
 * @example
 * ```ts
 * const { period, paid } = claimDates(eob);
 * ```
 */
export function claimDates(eob: ExplanationOfBenefit): ClaimDates {
  return reading('claimDates', () => {
    const information = (category: string) =>
      listOf(eob.supportingInfo).find((info) => hasCode(info.category, category));
    return {
      period: readPeriod(eob.billablePeriod) ?? span(listOf(eob.item)),
      admission: readPeriod(information('admissionperiod')?.timingPeriod),
      received: information('clmrecvddate')?.timingDate,
      paid: eob.payment?.date,
      created: eob.created,
    };
  });
}

/** Returns the dates of service of a line. */
export function linePeriod({
  servicedDate,
  servicedPeriod,
}: ExplanationOfBenefitItem): SummaryPeriod | undefined {
  return readPeriod(servicedPeriod) ?? readPeriod({ start: servicedDate, end: servicedDate });
}

function readPeriod(period: { start?: string | undefined; end?: string | undefined } | undefined) {
  const { start, end } = period ?? {};
  return start === undefined && end === undefined ? undefined : { start, end };
}

function span(items: readonly ExplanationOfBenefitItem[]): SummaryPeriod | undefined {
  const periods = items.map(linePeriod);
  const days = (end: 'start' | 'end') =>
    periods
      .map((period) => period?.[end])
      .filter((day) => day !== undefined)
      .toSorted();
  return readPeriod({ start: days('start')[0], end: days('end').at(-1) });
}

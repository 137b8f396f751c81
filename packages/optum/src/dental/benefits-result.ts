import type { Issue } from '@payerkit/core';
import { reading } from '@payerkit/core';
import { type Fields, objectOf, objectsOf } from '../internal/wire/json.js';
import { wireAmount, wirePercent, wireText } from '../internal/wire/text.js';
import { anyActive, type DentalCoverage, dollars, readCoverage } from './eligibility-result.js';

/** Frequency of a procedure in the plan, such as `2 - F - 12M`. */
export interface DentalFrequency {
  /** Number of times; undefined for text in another form. */
  readonly times: number | undefined;
  /** Period, in months. */
  readonly months: number | undefined;
  /** The code in the middle; the vendor does not publish the list. */
  readonly basisCode: string | undefined;
  /** The payer's text. */
  readonly text: string;
}

/** A procedure and the plan's coverage of it. */
export interface DentalProcedure {
  /** CDT code, such as `D0120`. */
  readonly code: string | undefined;
  /** The payer's description. */
  readonly text: string | undefined;
  /** The payer's category. */
  readonly category: string | undefined;
  /** In-network frequency. */
  readonly inNetworkFrequency: DentalFrequency | undefined;
  /** Out-of-network frequency. */
  readonly outOfNetworkFrequency: DentalFrequency | undefined;
  /** Age limit, as the payer writes it. */
  readonly ageLimit: string | undefined;
  /** The alternate benefit, as the payer writes it. */
  readonly alternateBenefit: string | undefined;
  /** Number of times used so far. */
  readonly usedCount: number | undefined;
  /** Procedures that share its frequency limit. */
  readonly relatedCodes: readonly string[];
  /** Individual services, by the payer's field names. */
  readonly services: readonly DentalBenefit[];
}

/** A benefit whose field names the vendor does not publish: values are recognized by the suffix of their names. */
export interface DentalBenefit {
  /** Values of fields whose name ends in `Percent`, `Percentage` or `Coinsurance`, from 0 to 100. */
  readonly percents: Readonly<Record<string, number>>;
  /**
   * Values of fields whose name ends in `Amount`, `Deductible`, `Maximum` or `Remaining`, dollars with two decimal
   * places.
   */
  readonly amounts: Readonly<Record<string, string>>;
  /** The benefit in wire format. */
  readonly response: Readonly<Record<string, unknown>>;
}

/** A note on benefits. */
export interface DentalBenefitNote {
  /** Kind of note. */
  readonly type: string | undefined;
  /** Its heading. */
  readonly heading: string | undefined;
  /** Its text. */
  readonly text: string | undefined;
}

/** A coverage with its benefits. */
export interface DentalBenefitCoverage extends DentalCoverage {
  /** Number of the group. */
  readonly groupId: string | undefined;
  /** Benefits of the plan as a whole. */
  readonly planBenefits: readonly DentalBenefit[];
  /** Benefits by category of procedures. */
  readonly categoryBenefits: readonly DentalBenefit[];
  /** Procedure by procedure. */
  readonly procedures: readonly DentalProcedure[];
  /** Notes. */
  readonly notes: readonly DentalBenefitNote[];
}

/** A payer's information about a member's dental benefits. */
export interface DentalBenefits {
  /** As in {@link DentalEligibility.isActive}. */
  readonly isActive: boolean | undefined;
  /** The coverages, as the payer lists them. */
  readonly coverages: readonly DentalBenefitCoverage[];
  /** The vendor's remarks in addition to usable data. */
  readonly issues: readonly Issue[];
  /** Selected data, in wire format. */
  readonly response: Readonly<Record<string, unknown>>;
}

/**
 * Reads a response about dental benefits.
 *
 * @param response - the field `checkEnhancedEligibility`, in wire format
 * @param issues - remarks in the response
 * @throws `ResponseFormatError` (code `unreadable_input`) for input that is not an object
 * @example
 * ```ts
 * const { isActive, coverages } = readDentalBenefits(response);
 * ```
 */
export function readDentalBenefits(
  response: Readonly<Record<string, unknown>>,
  issues: readonly Issue[] = [],
): DentalBenefits {
  return reading('readDentalBenefits', () => {
    const coverages = objectsOf(response.eligibility).map(readBenefitCoverage);
    return { isActive: anyActive(coverages), coverages, issues, response };
  });
}

function readBenefitCoverage(record: Fields): DentalBenefitCoverage {
  const coverage = readCoverage(record);
  const summary = objectOf(record.benefitSummary);
  const ids = objectOf(summary.member);
  const notes = objectOf(objectOf(objectOf(record.benefitNotes).result).benefitNotes);
  return {
    ...coverage,
    member: {
      ...coverage.member,
      subscriberId: wireText(ids.subscriberId) ?? coverage.member.subscriberId,
    },
    groupId: wireText(ids.groupId),
    planBenefits: objectsOf(summary.planLevelBenefits).map(readBenefit),
    categoryBenefits: objectsOf(summary.categoryLevelBenefits).map(readBenefit),
    procedures: objectsOf(objectOf(record.benefitUtilization).procedures).map(readProcedure),
    notes: objectsOf(notes.footNoteInfo).map((note) => ({
      type: wireText(note.benefitSummaryType),
      heading: wireText(note.benefitSummaryDescription),
      text: wireText(note.benefitSummaryText),
    })),
  };
}

function readProcedure(procedure: Fields): DentalProcedure {
  const named = objectOf(procedure.procedure);
  const used = wireAmount(procedure.serviceCount);
  return {
    code: wireText(named.codeValue),
    text: wireText(named.codeDesc),
    category: wireText(procedure.procedureCategory),
    inNetworkFrequency: readFrequency(procedure.inNetworkFrequency),
    outOfNetworkFrequency: readFrequency(procedure.outOfNetworkFrequency),
    ageLimit: wireText(procedure.ageLimit),
    alternateBenefit: wireText(procedure.alternateBenefit),
    usedCount: used === undefined ? undefined : Number(used),
    relatedCodes: Array.isArray(procedure.relatedCode)
      ? procedure.relatedCode.flatMap((code) => wireText(code) ?? [])
      : [],
    services: objectsOf(procedure.services).map(readBenefit),
  };
}

function readFrequency(value: unknown): DentalFrequency | undefined {
  const text = wireText(value);
  if (text === undefined) return undefined;
  const [, times, basisCode, count, unit] = /^(\d+) *- *(\w+) *- *(\d+) *([MY])$/i.exec(text) ?? [];
  if (times === undefined) return { times: undefined, months: undefined, basisCode: undefined, text };
  const months = Number(count) * (unit?.toUpperCase() === 'Y' ? 12 : 1);
  return { times: Number(times), months, basisCode, text };
}

function readBenefit(response: Fields): DentalBenefit {
  const named = <T>(ending: RegExp, read: (value: unknown) => T | undefined): Record<string, T> =>
    Object.fromEntries(
      Object.entries(response).flatMap(([name, value]) => {
        const found = ending.test(name) ? read(value) : undefined;
        return found === undefined ? [] : [[name, found]];
      }),
    );
  return {
    percents: named(/(percent|percentage|coinsurance)$/i, readPercent),
    amounts: named(/(amount|deductible|maximum|remaining)$/i, dollars),
    response,
  };
}

/** With a percent sign the number is a percentage: `1%` is not the fraction that `1` is. */
function readPercent(value: unknown): number | undefined {
  const text = wireText(value);
  if (text === undefined || !text.endsWith('%')) return wirePercent(value);
  const amount = Number(wireAmount(text.slice(0, -1)) ?? Number.NaN);
  return amount >= 0 && amount <= 100 ? amount : undefined;
}

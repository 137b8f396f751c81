import type { BenefitNetwork, BenefitPeriod, BenefitUnit, CoverageLevel } from '../../codes/benefits.js';
import type { WirePeriod } from '../../wire-period.js';
import type { Benefit, ServiceType } from './benefit.js';

/**
 * A deductible, out-of-pocket limit or other limit for one service type, network and coverage level: how much in all and
 * how much is left, as the payer said it. Nothing is computed.
 */
export interface Accumulator {
  /** Service; undefined when the payer did not state one. */
  readonly serviceType: ServiceType | undefined;
  /** Network. Limits that the payer gives for both networks appear once for each. */
  readonly network: Exclude<BenefitNetwork, 'both'>;
  /** Whom it covers. */
  readonly coverageLevel: CoverageLevel | undefined;
  /** Over what time it counts. */
  readonly period: BenefitPeriod | undefined;
  /** When it holds, ISO dates: limits of two years differ by them alone. */
  readonly dates: WirePeriod | undefined;
  /** Unit, such as `visits`; undefined for dollars. */
  readonly unit: BenefitUnit | undefined;
  /** The limit, a decimal string. */
  readonly total: string | undefined;
  /** The remaining amount. */
  readonly remaining: string | undefined;
  /** Used amount, if the payer states it. */
  readonly used: string | undefined;
  /** Places of service that it is limited to, in the payer's words. */
  readonly placesOfService: readonly string[];
  /** Name of the plan. */
  readonly planName: string | undefined;
  /** X12 EB04. */
  readonly insuranceTypeCode: string | undefined;
  /** Free text of the payer on the limit. */
  readonly notes: readonly string[];
}

/** Which number of a row is meant: EB07 or EB10. */
export type Measure = 'amount' | 'quantity';

/** Role of a row's number in its limit. */
export type Role = 'total' | 'remaining' | 'used';

const ROLES: Readonly<Partial<Record<BenefitPeriod, Role>>> = {
  remaining: 'remaining',
  lifetimeRemaining: 'remaining',
  yearToDate: 'used',
};

/** A row for one of its service types and networks. */
export interface Cell {
  /** Role of its number in the limit. */
  readonly role: Role;
  /** The row. */
  readonly benefit: Benefit;
  /** One of its service types. */
  readonly serviceType: ServiceType | undefined;
  /** One of its networks. */
  readonly network: Exclude<BenefitNetwork, 'both'>;
}

/** A limit put together from rows. */
export interface Pairing {
  /** The row that the limit takes its words from. */
  readonly lead: Cell;
  /** The row with the limit. */
  readonly total?: Cell | undefined;
  /** The row with what is left. */
  readonly remaining?: Cell | undefined;
  /** The row with what is used. */
  readonly used?: Cell | undefined;
}

/**
 * Puts totals and remainders together.
 *
 * A remainder goes with a total of the same service type, network, level, insurance type, place and procedure, and of the
 * same plan and dates where both name them. Where several differ, so that it is unknown which belongs to which, each is
 * alone.
 *
 * @param benefits - rows of one kind, such as deductibles
 * @param measure - which of their numbers; default `amount`
 */
export function readAccumulators(benefits: readonly Benefit[], measure: Measure = 'amount'): Accumulator[] {
  return pairRows(benefits, measure).map((pairing) => accumulator(pairing, measure));
}

/**
 * Finds which rows speak of the same limit.
 *
 * @param benefits - rows of one kind
 * @param measure - which of their numbers
 */
export function pairRows(benefits: readonly Benefit[], measure: Measure): Pairing[] {
  const groups = new Map<string, Cell[]>();
  for (const benefit of benefits) {
    if (benefit[measure] === undefined) continue;
    for (const cell of expand(benefit, measure)) {
      const key = groupOf(cell);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [cell]);
      else group.push(cell);
    }
  }
  return [...groups.values()].flatMap((cells) => pair(cells, measure));
}

function groupOf({ benefit, serviceType, network }: Cell): string {
  const { coverageLevel, insuranceTypeCode, placesOfService, row } = benefit;
  const procedure = row.compositeMedicalProcedureIdentifier?.procedureCode;
  return JSON.stringify([
    serviceType?.code,
    network,
    coverageLevel,
    insuranceTypeCode,
    placesOfService,
    procedure,
  ]);
}

/**
 * Returns what a number of a row is of its limit.
 *
 * @param benefit - the row
 * @param measure - which of its numbers
 */
export function roleOf({ period, unit }: Benefit, measure: Measure): Role {
  if (measure === 'quantity' && unit === 'used') return 'used';
  return (period && ROLES[period]) || 'total';
}

function expand(benefit: Benefit, measure: Measure): Cell[] {
  const role = roleOf(benefit, measure);
  const networks = benefit.network === 'both' ? (['in', 'out'] as const) : [benefit.network];
  const serviceTypes = benefit.serviceTypes.length === 0 ? [undefined] : uniqueByCode(benefit.serviceTypes);
  return serviceTypes.flatMap((serviceType) =>
    networks.map((network) => ({ role, benefit, serviceType, network })),
  );
}

function uniqueByCode(serviceTypes: readonly ServiceType[]): ServiceType[] {
  return [...new Map(serviceTypes.map((type) => [type.code, type])).values()];
}

function pair(cells: readonly Cell[], measure: Measure): Pairing[] {
  const totals = distinct(
    cells.filter(({ role }) => role === 'total'),
    measure,
  );
  const rest = distinct(
    cells.filter(({ role }) => role !== 'total'),
    measure,
  );
  const taken = new Set<Cell>();
  const withTotals = totals.map((total) => {
    const remaining = partner(total, totals, rest, 'remaining', measure);
    const used = partner(total, totals, rest, 'used', measure);
    for (const cell of [remaining, used]) if (cell !== undefined) taken.add(cell);
    return { lead: total, total, remaining, used };
  });
  return [
    ...withTotals,
    ...withoutTotals(
      rest.filter((cell) => !taken.has(cell)),
      measure,
    ),
  ];
}

/** Payers that give no total give what is left and what is used of the same limit. */
function withoutTotals(cells: readonly Cell[], measure: Measure): Pairing[] {
  const left = cells.filter(({ role }) => role === 'remaining');
  const taken = new Set<Cell>();
  const pairs = left.map((remaining): Pairing => {
    const used = partner(remaining, left, cells, 'used', measure);
    if (used !== undefined) taken.add(used);
    return { lead: remaining, remaining, used };
  });
  const used = cells.filter((cell) => cell.role === 'used' && !taken.has(cell));
  return [...pairs, ...used.map((cell) => ({ lead: cell, used: cell }))];
}

type Match = (a: Benefit, b: Benefit) => boolean;

function isSameText(a: string | undefined, b: string | undefined) {
  return a === undefined || b === undefined || a === b;
}
const isExact: Match = (a, b) =>
  a.planName === b.planName && sameDates(a.dates, b.dates) && a.notes.join('\n') === b.notes.join('\n');
const isNamedAlike: Match = (a, b) => a.planName === b.planName && sameDates(a.dates, b.dates);
const isCompatible: Match = (a, b) => isSameText(a.planName, b.planName) && datesAgree(a.dates, b.dates);
const MATCHES: readonly Match[] = [isExact, isNamedAlike, isCompatible];

/** The only row of a role that goes with a row, where that row is the only one it goes with; closest matches first. */
function partner(
  whole: Cell,
  rivals: readonly Cell[],
  cells: readonly Cell[],
  role: Role,
  measure: Measure,
): Cell | undefined {
  for (const match of MATCHES) {
    const goes = (one: Cell, other: Cell) =>
      isSameTerm(one.benefit, other.benefit) &&
      (measure === 'amount' || isSameUnit(one.benefit, other.benefit)) &&
      match(one.benefit, other.benefit);
    const candidates = cells.filter((cell) => cell.role === role && goes(whole, cell));
    const [only] = candidates;
    if (only === undefined) continue;
    if (candidates.length > 1) return undefined;
    return rivals.filter((rival) => goes(rival, only)).length === 1 ? only : undefined;
  }
  return undefined;
}

/** A remaining lifetime amount belongs only to lifetime limits. */
function isSameTerm(whole: Benefit, part: Benefit): boolean {
  const isLifetime = ({ period }: Benefit) => period === 'lifetime' || period === 'lifetimeRemaining';
  return isLifetime(whole) === isLifetime(part);
}

/** Counts of different things never go together; `used` (EB09 `99`) does not say of what. */
function isSameUnit(a: Benefit, b: Benefit): boolean {
  return a.unit === b.unit || a.unit === 'used' || b.unit === 'used';
}

function sameDates(a: WirePeriod | undefined, b: WirePeriod | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

/** The same dates, none on one side, or a day within a period: what is left is often given as of a day. */
function datesAgree(a: WirePeriod | undefined, b: WirePeriod | undefined): boolean {
  if (a === undefined || b === undefined || sameDates(a, b)) return true;
  return isWithin(a, b) || isWithin(b, a);
}

function isWithin({ start, end }: WirePeriod, period: WirePeriod): boolean {
  const isDay = start !== undefined && (end === undefined || end === start);
  return (
    isDay &&
    period.start !== undefined &&
    period.end !== undefined &&
    period.start <= start &&
    start <= period.end
  );
}

/** Rows that say the same of the same thing count once. */
function distinct(cells: readonly Cell[], measure: Measure): Cell[] {
  const seen = new Map<string, Cell>();
  for (const cell of cells) {
    const { planName, period, notes, dates, unit } = cell.benefit;
    const key = JSON.stringify([
      cell.role,
      cell.benefit[measure],
      planName,
      period,
      measure === 'quantity' ? unit : undefined,
      dates,
      cell.role === 'total' ? notes : [],
    ]);
    if (!seen.has(key)) seen.set(key, cell);
  }
  return [...seen.values()];
}

function accumulator({ lead, ...parts }: Pairing, measure: Measure): Accumulator {
  const { benefit, serviceType, network } = lead;
  const counted = [lead, parts.remaining].map((cell) => cell?.benefit.unit).find((unit) => unit !== 'used');
  return {
    serviceType,
    network,
    coverageLevel: benefit.coverageLevel,
    period: parts.total?.benefit.period,
    dates: benefit.dates ?? parts.remaining?.benefit.dates ?? parts.used?.benefit.dates,
    unit: measure === 'quantity' ? counted : undefined,
    total: parts.total?.benefit[measure],
    remaining: parts.remaining?.benefit[measure],
    used: parts.used?.benefit[measure],
    placesOfService: benefit.placesOfService,
    planName: benefit.planName ?? parts.remaining?.benefit.planName,
    insuranceTypeCode: benefit.insuranceTypeCode,
    notes: benefit.notes,
  };
}

import type { BenefitNetwork, BenefitPeriod, BenefitUnit, CoverageLevel } from '../../codes/benefits.js';
import type { WirePeriod } from '../../wire-period.js';
import type { Benefit, ServiceType } from './benefit.js';

/**
 * A deductible, out-of-pocket limit or other limit for one service type, network and coverage level: the total and the
 * remaining amount, as the payer states them. Nothing is computed.
 */
export interface Accumulator {
  /** Service; undefined when the payer did not state one. */
  readonly serviceType: ServiceType | undefined;
  /** Network. Limits that apply to both networks appear once for each. */
  readonly network: Exclude<BenefitNetwork, 'both'>;
  /** Coverage level. */
  readonly coverageLevel: CoverageLevel | undefined;
  /** Period that it applies to. */
  readonly period: BenefitPeriod | undefined;
  /** Coverage dates of the limit, ISO dates: limits of two years differ only in these. */
  readonly dates: WirePeriod | undefined;
  /** Unit, such as `visits`; undefined for dollars. */
  readonly unit: BenefitUnit | undefined;
  /** The limit, a decimal string. */
  readonly total: string | undefined;
  /** The remaining amount. */
  readonly remaining: string | undefined;
  /** Used amount, if the payer states it. */
  readonly used: string | undefined;
  /** Places of service that it is limited to, as the payer names them. */
  readonly placesOfService: readonly string[];
  /** Name of the plan. */
  readonly planName: string | undefined;
  /** X12 EB04. */
  readonly insuranceTypeCode: string | undefined;
  /** The payer's free text on the limit. */
  readonly notes: readonly string[];
}

/** The number of a row to use: EB07 or EB10. */
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

/** A limit combined from rows. */
export interface Pairing {
  /** The row that the limit's texts come from. */
  readonly lead: Cell;
  /** The row with the limit. */
  readonly total?: Cell | undefined;
  /** The row with the remaining amount. */
  readonly remaining?: Cell | undefined;
  /** The row with the used amount. */
  readonly used?: Cell | undefined;
}

/**
 * Combines totals and remaining amounts.
 *
 * A remaining amount belongs to a total of the same service type, network, level, insurance type, place and procedure,
 * and of the same plan and dates if both state them. If several differ, so that the match is ambiguous, each is
 * separate.
 *
 * @param benefits - rows of one kind, such as deductibles
 * @param measure - the number to use; default `amount`
 */
export function readAccumulators(benefits: readonly Benefit[], measure: Measure = 'amount'): Accumulator[] {
  return pairRows(benefits, measure).map((pairing) => accumulator(pairing, measure));
}

/**
 * Finds the rows about the same limit.
 *
 * @param benefits - rows of one kind
 * @param measure - the number to use
 */
export function pairRows(benefits: readonly Benefit[], measure: Measure): Pairing[] {
  const groups: Cell[][] = [];
  // Nested by text that rows share: joining it would create a new key for each of hundreds of rows.
  const known = new Map<Cell['network'], Map<string, Map<string, Cell[]>>>();
  for (const benefit of benefits) {
    if (benefit[measure] === undefined) continue;
    const subject = subjectOf(benefit);
    for (const cell of expand(benefit, measure)) {
      const byCode = branchOf(branchOf(known, cell.network), subject);
      const code = cell.serviceType?.code ?? '';
      const group = byCode.get(code);
      if (group !== undefined) {
        group.push(cell);
        continue;
      }
      const cells = [cell];
      byCode.set(code, cells);
      groups.push(cells);
    }
  }
  const pairings: Pairing[] = [];
  for (const cells of groups) {
    const [only] = cells;
    if (cells.length === 1 && only !== undefined) pairings.push(alone(only));
    else pairings.push(...pair(cells, measure));
  }
  return pairings;
}

function branchOf<Name, Inner, Value>(map: Map<Name, Map<Inner, Value>>, name: Name): Map<Inner, Value> {
  let branch = map.get(name);
  if (branch === undefined) {
    branch = new Map();
    map.set(name, branch);
  }
  return branch;
}

/** Returns what a limit is about besides network and service type; a text in brackets where it is more than a level. */
function subjectOf({ coverageLevel, insuranceTypeCode, placesOfService, row }: Benefit): string {
  const procedure = row.compositeMedicalProcedureIdentifier?.procedureCode;
  const isAnyProcedure = procedure === undefined || procedure === null;
  // Most rows are limited by nothing else, and there are hundreds of them.
  if (insuranceTypeCode === undefined && placesOfService.length === 0 && isAnyProcedure)
    return coverageLevel ?? '';
  return JSON.stringify([coverageLevel, insuranceTypeCode, placesOfService, procedure]);
}

/** Returns the limit of the only row about it. */
function alone(lead: Cell): Pairing {
  if (lead.role === 'total') return { lead, total: lead };
  return lead.role === 'remaining' ? { lead, remaining: lead } : { lead, used: lead };
}

/**
 * Returns the role of a row's number in its limit.
 *
 * @param benefit - the row
 * @param measure - the number to use
 */
export function roleOf({ period, unit }: Benefit, measure: Measure): Role {
  if (measure === 'quantity' && unit === 'used') return 'used';
  return (period && ROLES[period]) || 'total';
}

function expand(benefit: Benefit, measure: Measure): Cell[] {
  const role = roleOf(benefit, measure);
  const { network, serviceTypes } = benefit;
  if (serviceTypes.length < 2 && network !== 'both')
    return [{ role, benefit, serviceType: serviceTypes[0], network }];
  const networks = network === 'both' ? (['in', 'out'] as const) : [network];
  const named = serviceTypes.length === 0 ? [undefined] : uniqueByCode(serviceTypes);
  return named.flatMap((serviceType) =>
    networks.map((each) => ({ role, benefit, serviceType, network: each })),
  );
}

function uniqueByCode(serviceTypes: readonly ServiceType[]): readonly ServiceType[] {
  if (serviceTypes.length < 2) return serviceTypes;
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

/** Payers that state no total state the remaining and the used amount of the same limit. */
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
  a.planName === b.planName && sameDates(a.dates, b.dates) && joined(a.notes) === joined(b.notes);
function joined(notes: readonly string[]): string {
  return notes.length < 2 ? (notes[0] ?? '') : notes.join('\n');
}
const isNamedAlike: Match = (a, b) => a.planName === b.planName && sameDates(a.dates, b.dates);
const isCompatible: Match = (a, b) => isSameText(a.planName, b.planName) && datesAgree(a.dates, b.dates);
const MATCHES: readonly Match[] = [isExact, isNamedAlike, isCompatible];

/** Returns the only row of a role that matches a row and matches no other; closest matches first. */
function partner(
  whole: Cell,
  rivals: readonly Cell[],
  cells: readonly Cell[],
  role: Role,
  measure: Measure,
): Cell | undefined {
  for (const match of MATCHES) {
    let only: Cell | undefined;
    for (const cell of cells) {
      if (cell.role !== role || !belongs(whole, cell, match, measure)) continue;
      if (only !== undefined) return undefined;
      only = cell;
    }
    if (only === undefined) continue;
    let suitors = 0;
    for (const rival of rivals) if (belongs(rival, only, match, measure)) suitors += 1;
    return suitors === 1 ? only : undefined;
  }
  return undefined;
}

function belongs({ benefit: whole }: Cell, { benefit: part }: Cell, match: Match, measure: Measure): boolean {
  return isSameTerm(whole, part) && (measure === 'amount' || isSameUnit(whole, part)) && match(whole, part);
}

/** A remaining lifetime amount belongs only to lifetime limits. */
function isSameTerm(whole: Benefit, part: Benefit): boolean {
  return isLifetime(whole) === isLifetime(part);
}

function isLifetime({ period }: Benefit): boolean {
  return period === 'lifetime' || period === 'lifetimeRemaining';
}

/** Counts of different units never match; `used` (EB09 `99`) does not state the unit. */
function isSameUnit(a: Benefit, b: Benefit): boolean {
  return a.unit === b.unit || a.unit === 'used' || b.unit === 'used';
}

function sameDates(a: WirePeriod | undefined, b: WirePeriod | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

/** The same dates, none on one side, or a date within a period: the remaining amount is often stated as of a date. */
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

/** Rows with the same statement about the same limit count once. */
function distinct(cells: readonly Cell[], measure: Measure): readonly Cell[] {
  if (cells.length < 2) return cells;
  // Rows of a group rarely state the same number; only then is the rest of the statement written down.
  const byNumber = new Map<string | undefined, { readonly first: Cell; statements?: Set<string> }>();
  return cells.filter((cell) => {
    const number = cell.benefit[measure];
    const alike = byNumber.get(number);
    if (alike === undefined) {
      byNumber.set(number, { first: cell });
      return true;
    }
    alike.statements ??= new Set([statementOf(alike.first, measure)]);
    const before = alike.statements.size;
    return alike.statements.add(statementOf(cell, measure)).size > before;
  });
}

/** Returns the statement of a row besides its number. */
function statementOf({ role, benefit }: Cell, measure: Measure): string {
  const { planName, period, notes, dates, unit } = benefit;
  return JSON.stringify([
    role,
    planName,
    period,
    measure === 'quantity' ? unit : undefined,
    dates,
    role === 'total' ? notes : [],
  ]);
}

/** Returns the unit that a row counts in; `used` (EB09 `99`) does not state it. */
function unitOf(cell: Cell | undefined): BenefitUnit | undefined {
  const unit = cell?.benefit.unit;
  return unit === 'used' ? undefined : unit;
}

function accumulator({ lead, ...parts }: Pairing, measure: Measure): Accumulator {
  const { benefit, serviceType, network } = lead;
  const counted = benefit.unit === 'used' ? unitOf(parts.remaining) : benefit.unit;
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

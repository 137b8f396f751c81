import type { BenefitNetwork, BenefitPeriod, CoverageLevel } from '../../codes/benefits.js';
import type { Benefit, ServiceType } from './benefit.js';

/**
 * A deductible or out-of-pocket limit for one service type, network and coverage level: how much in all and how much
 * is left, as the payer said it. Nothing is computed.
 */
export interface Accumulator {
  /** What it is about; undefined when the payer did not say. */
  readonly serviceType: ServiceType | undefined;
  /** Where it holds. What the payer gives for both networks appears once for each. */
  readonly network: Exclude<BenefitNetwork, 'both'>;
  /** Whom it covers. */
  readonly coverageLevel: CoverageLevel | undefined;
  /** Over what time it counts. */
  readonly period: BenefitPeriod | undefined;
  /** The limit, dollars as a decimal string. */
  readonly total: string | undefined;
  /** What is left of it. */
  readonly remaining: string | undefined;
  /** What is used of it, where the payer says so. */
  readonly used: string | undefined;
  /** Name of the plan. */
  readonly planName: string | undefined;
  /** X12 EB04. */
  readonly insuranceTypeCode: string | undefined;
  /** Free text of the payer on the limit. */
  readonly notes: readonly string[];
}

type Role = 'total' | 'remaining' | 'used';

const roles: Readonly<Partial<Record<BenefitPeriod, Role>>> = {
  remaining: 'remaining',
  lifetimeRemaining: 'remaining',
  yearToDate: 'used',
};

interface Cell {
  readonly role: Role;
  readonly benefit: Benefit;
  readonly serviceType: ServiceType | undefined;
  readonly network: Exclude<BenefitNetwork, 'both'>;
}

/**
 * Puts totals and remainders together.
 *
 * A remainder goes with a total of the same service type, network, level and insurance type, and of the same plan
 * where both name one. Where several differ, so that nobody can say which belongs to which, each stands alone.
 *
 * @param benefits - deductible rows, or out-of-pocket rows
 */
export function readAccumulators(benefits: readonly Benefit[]): Accumulator[] {
  const cells = benefits.filter(({ amount }) => amount !== undefined).flatMap(expand);
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const { benefit, serviceType, network } = cell;
    const key = [serviceType?.code, network, benefit.coverageLevel, benefit.insuranceTypeCode].join('|');
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].flatMap(pair);
}

function expand(benefit: Benefit): Cell[] {
  const role: Role = (benefit.period && roles[benefit.period]) || 'total';
  const networks = benefit.network === 'both' ? (['in', 'out'] as const) : [benefit.network];
  const serviceTypes = benefit.serviceTypes.length === 0 ? [undefined] : uniqueByCode(benefit.serviceTypes);
  return serviceTypes.flatMap((serviceType) =>
    networks.map((network) => ({ role, benefit, serviceType, network })),
  );
}

function uniqueByCode(serviceTypes: readonly ServiceType[]): ServiceType[] {
  return [...new Map(serviceTypes.map((type) => [type.code, type])).values()];
}

function pair(cells: readonly Cell[]): Accumulator[] {
  const totals = distinct(cells.filter(({ role }) => role === 'total'));
  const rest = distinct(cells.filter(({ role }) => role !== 'total'));
  const [first, second] = rest;
  // Payers that give no total give what is left and what is used of the same limit.
  if (totals.length === 0 && rest.length === 2 && first && second && first.role !== second.role)
    return [accumulator(first, { [first.role]: first, [second.role]: second })];
  const taken = new Set<Cell>();
  const withTotals = totals.map((total) => {
    const remaining = partner(total, 'remaining');
    const used = partner(total, 'used');
    for (const cell of [remaining, used]) if (cell !== undefined) taken.add(cell);
    return accumulator(total, { total, remaining, used });
  });
  const alone = rest
    .filter((cell) => !taken.has(cell))
    .map((cell) => accumulator(cell, { [cell.role]: cell }));
  return [...withTotals, ...alone];

  function partner(total: Cell, role: Role): Cell | undefined {
    const candidates = rest.filter((cell) => cell.role === role && goTogether(total, cell));
    const rivals = totals.filter((other) => candidates.some((cell) => goTogether(other, cell)));
    return candidates.length === 1 && rivals.length === 1 ? candidates[0] : undefined;
  }
}

function goTogether(total: Cell, part: Cell): boolean {
  const lifetime = part.benefit.period === 'lifetimeRemaining';
  if (lifetime !== (total.benefit.period === 'lifetime')) return false;
  const [a, b] = [total.benefit.planName, part.benefit.planName];
  return a === undefined || b === undefined || a === b;
}

/** Rows that say the same of the same thing count once. */
function distinct(cells: readonly Cell[]): Cell[] {
  const seen = new Map<string, Cell>();
  for (const cell of cells) {
    const { amount, planName, period, notes } = cell.benefit;
    const key = JSON.stringify([cell.role, amount, planName, period, cell.role === 'total' ? notes : []]);
    if (!seen.has(key)) seen.set(key, cell);
  }
  return [...seen.values()];
}

function accumulator(lead: Cell, parts: Partial<Record<Role, Cell | undefined>>): Accumulator {
  const { benefit, serviceType, network } = lead;
  return {
    serviceType,
    network,
    coverageLevel: benefit.coverageLevel,
    period: parts.total?.benefit.period,
    total: parts.total?.benefit.amount,
    remaining: parts.remaining?.benefit.amount,
    used: parts.used?.benefit.amount,
    planName: benefit.planName ?? parts.remaining?.benefit.planName,
    insuranceTypeCode: benefit.insuranceTypeCode,
    notes: benefit.notes,
  };
}

import type { Accumulator, Benefit, EligibilityResult } from '@payerkit/optum';
import type { Output } from '../output.js';
import type { Column } from '../table.js';
import type { BatchResult } from './batch-result.js';

/** A row of the table of costs. */
interface CostRow {
  readonly cost: string;
  readonly service: string | undefined;
  readonly network: string;
  readonly level: string | undefined;
  readonly period: string | undefined;
  readonly amount: string | undefined;
  readonly remaining: string | undefined;
}

const COLUMNS: readonly Column<CostRow>[] = [
  { title: 'cost', value: ({ cost }) => cost },
  { title: 'service', value: ({ service }) => service },
  { title: 'network', value: ({ network }) => (network === 'unknown' ? undefined : network) },
  { title: 'level', value: ({ level }) => level },
  { title: 'period', value: ({ period }) => period },
  { title: 'amount', value: ({ amount }) => amount, align: 'right' },
  { title: 'remaining', value: ({ remaining }) => remaining, align: 'right' },
];

/**
 * Writes a coverage for people.
 *
 * @param result - of the payer
 * @param status - of the services and the date that were asked about
 */
export async function coverageText(
  result: EligibilityResult,
  { status, reason }: BatchResult,
  output: Pick<Output, 'table' | 'style'>,
): Promise<string> {
  const { copays, coinsurances, deductibles, outOfPocket, limitations } = result;
  const rows = [
    ...copays.map((benefit) => benefitRow('copay', benefit)),
    ...coinsurances.map((benefit) => benefitRow('coinsurance', benefit)),
    ...deductibles.map((limit) => limitRow('deductible', limit)),
    ...outOfPocket.map((limit) => limitRow('out of pocket', limit)),
    ...limitations.map((limit) => limitRow('limit', limit)),
  ];
  const heading = output.style(status === 'active' ? 'green' : 'yellow', status);
  const lines = [`${heading}${reason === undefined ? '' : `: ${reason}`}`, ...planLines(result)];
  return rows.length === 0 ? lines.join('\n') : [...lines, output.table(COLUMNS, rows)].join('\n');
}

function planLines({ plan, otherPayers, issues }: EligibilityResult): string[] {
  const { name, insuranceType, insuranceTypeCode, groupNumber, groupName, startDate, endDate } = plan ?? {};
  const field = (title: string, value: string | undefined) =>
    value === undefined ? [] : [`${title}: ${value}`];
  const period =
    startDate === undefined && endDate === undefined
      ? undefined
      : `${startDate ?? '...'} to ${endDate ?? '...'}`;
  return [
    ...field('plan', name),
    ...field('insurance', insuranceType ?? insuranceTypeCode),
    ...field('group', [groupNumber, groupName].filter((part) => part !== undefined).join(' ') || undefined),
    ...field('coverage', period),
    ...otherPayers.map(
      ({ name: payer = 'unnamed', id, role }) =>
        `other payer: ${payer}${id === undefined ? '' : ` ${id}`}, ${role}`,
    ),
    ...issues.map(({ severity, code, text, followUp }) =>
      [`${severity === 'warning' ? 'warning' : 'rejected'}: ${code}`, text, followUp]
        .filter((part) => part !== undefined)
        .join(' '),
    ),
  ];
}

function benefitRow(
  cost: string,
  { serviceTypes, network, coverageLevel, period, amount, percent }: Benefit,
): CostRow {
  return {
    cost,
    service: serviceTypes.map(({ code, text }) => text ?? code).join(', '),
    network,
    level: coverageLevel,
    period,
    amount: percent === undefined ? amount : `${percent}%`,
    remaining: undefined,
  };
}

function limitRow(cost: string, limit: Accumulator): CostRow {
  const { serviceType, network, coverageLevel, period, total, remaining, unit } = limit;
  const inUnit = (value: string | undefined) =>
    value === undefined || unit === undefined ? value : `${value} ${unit}`;
  return {
    cost,
    service: serviceType?.text ?? serviceType?.code,
    network,
    level: coverageLevel,
    period,
    amount: inUnit(total),
    remaining: inUnit(remaining),
  };
}

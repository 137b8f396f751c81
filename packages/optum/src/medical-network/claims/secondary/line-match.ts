import { type Fields, listOf, objectOf } from '../../../internal/wire/json.js';
import { wireAmount, wireDate, wireText } from '../../../internal/wire/text.js';
import type { RemittanceLine } from '../../reports/remittance.js';
import type { SubmissionKind } from '../claim.js';
import { LINES, serviceOf } from '../rules/rule.js';
import { contradiction } from './contradiction.js';
import { sum } from './decision.js';

/** The data of a claim line that a remittance can contain. */
export interface ClaimLine {
  /** Index in the claim, from 0. */
  readonly index: number;
  /** In wire format. */
  readonly wire: Fields;
  /** Its service, in wire format. */
  readonly service: Fields;
  /** Control number of the line. */
  readonly controlNumber: string | undefined;
  /** Number in the claim, which payers return for a line without a control number. */
  readonly assignedNumber: string;
  /** Dollars billed, with two decimal places. */
  readonly charge: string | undefined;
  /** Procedure code. */
  readonly procedureCode: string | undefined;
  /** Revenue code. */
  readonly revenueCode: string | undefined;
  /** Modifiers, in any order. */
  readonly modifiers: string;
  /** First date of service, ISO date. */
  readonly day: string | undefined;
}

/** Reads the lines of a claim. */
export function claimLinesOf(information: Fields, kind: SubmissionKind): readonly ClaimLine[] {
  return listOf(information.serviceLines).map((line, index) => {
    const wire = objectOf(line);
    const [, service] = serviceOf(line, kind);
    const own = [
      wire.providerControlNumber,
      wire.lineItemControlNumber,
      objectOf(wire.serviceLineReferenceInformation).providerControlNumber,
    ];
    return {
      index,
      wire,
      service,
      controlNumber: own
        .map(wireText)
        .find((number) => number !== undefined)
        ?.toUpperCase(),
      assignedNumber: wireText(wire.assignedNumber) ?? String(index + 1),
      charge: sum([wireAmount(service.lineItemChargeAmount)]),
      procedureCode: wireText(service.procedureCode)?.toUpperCase(),
      revenueCode: wireText(service.serviceLineRevenueCode),
      modifiers: modifiersOf(service.procedureModifiers),
      day: wireDate(wire.serviceDate) ?? wireDate(objectOf(wire.serviceLineDateInformation).beginServiceDate),
    };
  });
}

/**
 * Finds a payer's decision for each line of a claim: by the line's own number, otherwise by the number in the claim,
 * otherwise by procedure, modifiers, date and charge. Several decisions on one line are the parts of an unbundled
 * service.
 *
 * @param lines - of the claim
 * @param decided - of the remittance
 * @returns in the order of the claim; empty for a line without a charge that the payer omitted
 * @throws `ValidationError` when a line cannot be matched, or its decisions do not match its charge
 */
export function matchLines(
  lines: readonly ClaimLine[],
  decided: readonly RemittanceLine[],
): readonly (readonly RemittanceLine[])[] {
  const matched: RemittanceLine[][] = lines.map(() => []);
  const open: RemittanceLine[] = [];
  for (const line of decided) {
    const byNumber = lines.find(({ controlNumber }) => isNumberOf(line, controlNumber));
    if (byNumber === undefined) open.push(line);
    else matched[byNumber.index]?.push(line);
  }
  for (const line of open) matched[lineAlike(line, lines, matched)]?.push(line);
  for (const { index, charge } of lines) requireWhole(`${LINES}[${index}]`, charge, matched[index] ?? []);
  return matched;
}

function isNumberOf({ lineItemControlNumber }: RemittanceLine, number: string | undefined): boolean {
  return number !== undefined && lineItemControlNumber?.toUpperCase() === number;
}

/**
 * Returns the first of lines that are equal in all data that a remittance can contain; different lines need a number.
 */
function lineAlike(
  line: RemittanceLine,
  lines: readonly ClaimLine[],
  matched: readonly (readonly RemittanceLine[])[],
): number {
  const free = lines.filter(({ index }) => matched[index]?.length === 0);
  const alike = free.filter((one) => isAlike(line, one));
  const assigned = alike.filter(
    ({ controlNumber, assignedNumber }) =>
      controlNumber === undefined && assignedNumber === line.lineItemControlNumber,
  );
  const exact = alike.filter(({ modifiers }) => modifiers === modifiersOf(submittedOf(line).modifiers));
  const [best, ...others] = [assigned, exact, alike].find(({ length }) => length > 0) ?? [];
  if (best === undefined || others.some((other) => keyOf(other) !== keyOf(best)))
    throw contradiction(
      'line_unmatched',
      'remittance.claims.lines',
      'must each belong to one line of the claim, by its number or by procedure, date and charge',
      'Give each line its own control number, or enter the decision by hand.',
    );
  return best.index;
}

function isAlike(line: RemittanceLine, { charge, procedureCode, revenueCode, day }: ClaimLine): boolean {
  const { code, revenue } = submittedOf(line);
  const isCode = code === undefined ? revenue === revenueCode : code.toUpperCase() === procedureCode;
  const isDay = day === undefined || line.serviceDate === undefined || day === line.serviceDate;
  return isCode && isDay && charge === line.billedAmount;
}

/**
 * Returns the submitted service of a line; a revenue code alone is returned as the procedure, with the qualifier NU.
 */
function submittedOf(line: RemittanceLine) {
  const isRevenue = line.procedureQualifier === 'NU';
  return {
    code: line.submittedProcedureCode ?? (isRevenue ? undefined : line.procedureCode),
    revenue: isRevenue ? line.procedureCode : line.revenueCode,
    modifiers: line.submittedProcedureCode === undefined ? line.modifiers : line.submittedModifiers,
  };
}

function keyOf({ procedureCode, revenueCode, modifiers, day, charge }: ClaimLine): string {
  return JSON.stringify([procedureCode, revenueCode, modifiers, day, charge]);
}

function modifiersOf(modifiers: unknown): string {
  return listOf(modifiers)
    .flatMap((one) => wireText(one)?.toUpperCase() ?? [])
    .toSorted()
    .join();
}

function requireWhole(path: string, charge: string | undefined, decided: readonly RemittanceLine[]): void {
  if (decided.length === 0) {
    if (charge === '0.00') return;
    throw contradiction(
      'line_unmatched',
      path,
      'must be adjudicated in the remittance',
      'Use the remittance that adjudicates every line, or enter the decision by hand.',
    );
  }
  if (sum(decided.map(({ billedAmount }) => billedAmount)) === charge) return;
  throw contradiction(
    'charge_mismatch',
    path,
    'must have the charge that the remittance adjudicates',
    'Compare the claim with the remittance.',
  );
}

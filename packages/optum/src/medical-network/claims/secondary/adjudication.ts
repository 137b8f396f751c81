import type { Fields } from '../../../internal/wire/json.js';
import { wireText } from '../../../internal/wire/text.js';
import type { Adjustment, RemittanceLine } from '../../reports/remittance.js';
import type { SubmissionKind } from '../claim.js';
import { contradiction } from './contradiction.js';
import { sum } from './decision.js';
import type { ClaimLine } from './line-match.js';

const GROUPS = ['CO', 'CR', 'OA', 'PI', 'PR'];
/** Kinds of procedure codes that a claim can report as adjudicated (X12 SVD03-1). */
const PROCEDURES = ['ER', 'HC', 'HP', 'IV', 'WK'];
const DETAILS_PER_GROUP = 6;
const GROUPS_PER_LEVEL = 5;
const BY_HAND = 'Enter the decision by hand.';

/** Names that the two products use for the same data. */
interface Names {
  /** Adjustments of a line. */
  readonly adjustments: 'claimAdjustmentInformation' | 'lineAdjustment';
  /** Reasons in a group. */
  readonly details: 'adjustmentDetails' | 'claimAdjustmentDetails';
  /** Kind of procedure code. */
  readonly qualifier: 'serviceIdQualifier' | 'productOrServiceIDQualifier';
}

const NAMES: Readonly<Record<SubmissionKind, Names>> = {
  professional: {
    adjustments: 'claimAdjustmentInformation',
    details: 'adjustmentDetails',
    qualifier: 'serviceIdQualifier',
  },
  institutional: {
    adjustments: 'lineAdjustment',
    details: 'claimAdjustmentDetails',
    qualifier: 'productOrServiceIDQualifier',
  },
};

/**
 * Returns a payer's decision on a line in the form in which a claim to the next payer reports it (X12 loop 2430).
 *
 * @param payer - identifier of the payer that adjudicated
 * @param day - of the decision, `YYYYMMDD`
 * @param line - of the claim
 * @param decided - of the remittance
 * @param kind - professional or institutional
 * @throws `ValidationError` for a decision that a claim cannot report
 */
export function lineAdjudication(
  payer: string,
  day: string,
  line: ClaimLine,
  decided: RemittanceLine,
  kind: SubmissionKind,
): Fields {
  const names = NAMES[kind];
  const path = `claimInformation.serviceLines[${line.index}]`;
  const groups = adjustmentGroups(decided.adjustments, kind, path);
  const owed = patientOwes(decided.adjustments);
  return {
    otherPayerPrimaryIdentifier: payer,
    serviceLinePaidAmount: decided.paidAmount,
    ...procedureOf(decided, line, kind, path),
    // Without a count the payer paid one unit (X12 SVC05).
    paidServiceUnitCount: decided.paidUnits ?? '1',
    adjudicationOrPaymentDate: day,
    ...(groups.length === 0 ? {} : { [names.adjustments]: groups }),
    ...(owed === undefined ? {} : { remainingPatientLiability: owed }),
  };
}

function procedureOf(
  { procedureQualifier, procedureCode, modifiers, revenueCode }: RemittanceLine,
  { service }: ClaimLine,
  kind: SubmissionKind,
  path: string,
): Fields {
  const { qualifier } = NAMES[kind];
  const isRevenue = procedureQualifier === 'NU';
  const code = isRevenue ? undefined : procedureCode;
  const kindOfCode = procedureQualifier ?? wireText(service.procedureIdentifier);
  const isReportable = code !== undefined && kindOfCode !== undefined && PROCEDURES.includes(kindOfCode);
  if (!isReportable && (kind === 'professional' || code !== undefined))
    throw contradiction('not_reportable', path, 'must have a procedure that a claim can report', BY_HAND);
  const procedure = isReportable
    ? {
        [qualifier]: kindOfCode,
        procedureCode: code,
        ...(modifiers.length === 0 ? {} : { procedureModifier: [...modifiers] }),
      }
    : {};
  if (kind === 'professional') return procedure;
  const revenue = (isRevenue ? procedureCode : revenueCode) ?? wireText(service.serviceLineRevenueCode);
  return { ...procedure, serviceLineRevenueCode: revenue };
}

/**
 * Returns adjustments as a claim reports them: by group, up to six reasons each. Zero amounts adjust nothing and are
 * omitted.
 *
 * @param adjustments - of a claim or a line
 * @param kind - professional or institutional
 * @param path - location in the claim
 * @throws `ValidationError` for a group unknown to claims, or more adjustments than a claim can contain
 */
export function adjustmentGroups(
  adjustments: readonly Adjustment[],
  kind: SubmissionKind,
  path: string,
): readonly Fields[] {
  const byGroup = new Map<string, Fields[]>();
  for (const { groupCode = '', reasonCode, amount, quantity } of adjustments) {
    if (Number(amount) === 0) continue;
    if (!GROUPS.includes(groupCode))
      throw contradiction(
        'not_reportable',
        path,
        'must have adjustments of the groups CO, CR, OA, PI and PR',
        BY_HAND,
      );
    const details = byGroup.get(groupCode) ?? [];
    byGroup.set(groupCode, details);
    details.push({
      adjustmentReasonCode: reasonCode,
      adjustmentAmount: amount,
      ...(quantity === undefined ? {} : { adjustmentQuantity: quantity }),
    });
  }
  const groups = [...byGroup].flatMap(([adjustmentGroupCode, details]) =>
    chunks(details).map((part) => ({ adjustmentGroupCode, [NAMES[kind].details]: part })),
  );
  if (groups.length <= GROUPS_PER_LEVEL) return groups;
  throw contradiction('not_reportable', path, 'must have at most five groups of six adjustments', BY_HAND);
}

function chunks(details: readonly Fields[]): readonly (readonly Fields[])[] {
  const parts: Fields[][] = [];
  for (let start = 0; start < details.length; start += DETAILS_PER_GROUP)
    parts.push(details.slice(start, start + DETAILS_PER_GROUP));
  return parts;
}

/**
 * Returns the amount that the patient still owes after a payer's decision: its adjustments of group PR; undefined if
 * there are none.
 */
export function patientOwes(adjustments: readonly Adjustment[]): string | undefined {
  const owed = adjustments.filter(({ groupCode }) => groupCode === 'PR').map(({ amount }) => amount);
  return owed.length === 0 ? undefined : sum(owed);
}

import type { Issue, PayerKitError } from '@payerkit/core';
import type { EligibilityRequest, EligibilityResult } from '@payerkit/optum';
import { columnOfField } from './columns.js';

/**
 * Status of a row: `active`, `inactive`, `partial` (active for some of the service types), `unknown` (the payer states
 * none), `rejected` (by the payer), `invalid` (nothing was sent), `failed` (there is no response).
 */
export type BatchStatus = 'active' | 'inactive' | 'partial' | 'unknown' | 'rejected' | 'invalid' | 'failed';

/** The statuses, in the order of the summary. */
export const BATCH_STATUSES: readonly BatchStatus[] = [
  'active',
  'inactive',
  'partial',
  'unknown',
  'rejected',
  'invalid',
  'failed',
];

/** Result of a row: plain JSON, without names and member IDs. */
export interface BatchResult {
  /** Row of the input, from 1. */
  readonly row: number;
  /** Your own key of the row. */
  readonly reference?: string | undefined;
  /** The outcome. */
  readonly status: BatchStatus;
  /** Codes of the reason: X12 AAA codes, or the code of the error. */
  readonly reasonCode?: string | undefined;
  /** Reason why it is not active. */
  readonly reason?: string | undefined;
  /** Next step. */
  readonly nextStep?: string | undefined;
  /** True when the same inquiry may succeed later. */
  readonly isRetryable?: boolean | undefined;
  /** Name of the plan. */
  readonly planName?: string | undefined;
  /** Kind of insurance, the payer's text or its X12 code. */
  readonly insuranceType?: string | undefined;
  /** Number of the group. */
  readonly groupNumber?: string | undefined;
  /** Start of the coverage, ISO date. */
  readonly planStart?: string | undefined;
  /** End of the coverage, ISO date. */
  readonly planEnd?: string | undefined;
  /** Control number of the inquiry. */
  readonly controlNumber?: string | undefined;
  /** Optum's ID of the transaction, for its support desk. */
  readonly traceId?: string | undefined;
  /** Time of the response, an ISO instant. */
  readonly checkedAt: string;
}

/** Columns of the output, in order. */
export const RESULT_COLUMNS: readonly (keyof BatchResult)[] = [
  'row',
  'reference',
  'status',
  'reasonCode',
  'reason',
  'nextStep',
  'isRetryable',
  'planName',
  'insuranceType',
  'groupNumber',
  'planStart',
  'planEnd',
  'controlNumber',
  'traceId',
  'checkedAt',
];

const CORRECT_ROW = 'Correct the row and run the command again.';

/** Row and time of a result. */
export interface ResultPlace {
  /** Row of the input, from 1. */
  readonly row: number;
  /** Your own key of the row. */
  readonly reference: string | undefined;
  /** Now, in milliseconds since the Unix epoch. */
  readonly nowMs: number;
}

/** Functions that decide about a status. */
export type StateFunctions = Pick<typeof import('@payerkit/optum'), 'coverageIsActive'> &
  Pick<typeof import('@payerkit/core'), 'calendarDay'>;

/** Loads {@link StateFunctions}. */
export async function stateFunctions(): Promise<StateFunctions> {
  const [{ calendarDay }, { coverageIsActive }] = await Promise.all([
    import('@payerkit/core'),
    import('@payerkit/optum'),
  ]);
  return { calendarDay, coverageIsActive };
}

/**
 * Returns the result of an inquiry that the payer responded to. The status is that of the services and the date of
 * service that were asked about.
 *
 * @param request - the inquiry
 * @param result - the response
 * @param sdk - functions of the packages that are loaded on first use
 */
export function responseRow(
  place: ResultPlace,
  request: EligibilityRequest,
  result: EligibilityResult,
  sdk: StateFunctions,
): BatchResult {
  const { plan, issues, controlNumber, traceId } = result;
  const { dateOfService, beginningDateOfService } = request.encounter ?? {};
  // An inquiry without a date is about today, which payers' dates may exclude.
  const day = isoDate(dateOfService ?? beginningDateOfService) ?? sdk.calendarDay(undefined, place.nowMs);
  const asked = request.encounter?.serviceTypeCodes ?? [];
  const states = new Map(
    (asked.length === 0 ? [undefined] : asked).map((type) => [
      type,
      sdk.coverageIsActive(result.benefits, type, day),
    ]),
  );
  const status = statusOf([...states.values()]);
  return {
    ...head(place),
    status,
    ...reasonsOf(issues),
    ...(status === 'active' ? {} : { reason: reasonFor(status, states, day, issues) }),
    planName: plan?.name,
    insuranceType: plan?.insuranceType ?? plan?.insuranceTypeCode,
    groupNumber: plan?.groupNumber,
    planStart: plan?.startDate,
    planEnd: plan?.endDate,
    controlNumber,
    traceId,
    checkedAt: new Date(place.nowMs).toISOString(),
  };
}

/**
 * Returns the result of an inquiry that failed.
 *
 * @param error - its error
 */
export function errorRow(place: ResultPlace, error: PayerKitError): BatchResult {
  const { issues, controlNumber, traceId, kind, code } = error;
  const status = kind === 'payer_rejection' ? 'rejected' : kind === 'validation' ? 'invalid' : 'failed';
  const fields = issues.map(
    ({ path = '', text, code: problem }) => `${columnOfField(path)} ${text ?? problem}`,
  );
  const reasons =
    status === 'rejected'
      ? reasonsOf(issues)
      : {
          reasonCode: code,
          reason: status === 'invalid' && fields.length > 0 ? fields.join('; ') : error.message,
        };
  return {
    ...head(place),
    status,
    ...(reasons.reasonCode === undefined ? { reasonCode: code, reason: error.message } : reasons),
    ...(status === 'invalid' ? { nextStep: CORRECT_ROW } : {}),
    isRetryable: error.retryable,
    controlNumber,
    traceId,
    checkedAt: new Date(place.nowMs).toISOString(),
  };
}

/**
 * Returns the result of a row that cannot be read.
 *
 * @param problem - such as `has 3 fields, and the header has 4`
 */
export function unreadableRow(place: ResultPlace, problem: string): BatchResult {
  const reason = `The row ${problem}`;
  return {
    ...head(place),
    status: 'invalid',
    reasonCode: 'invalid_row',
    reason,
    nextStep: CORRECT_ROW,
    checkedAt: new Date(place.nowMs).toISOString(),
  };
}

function head({ row, reference }: ResultPlace): Pick<BatchResult, 'row' | 'reference'> {
  return { row, reference };
}

function statusOf(states: readonly (boolean | undefined)[]): BatchStatus {
  if (states.every((state) => state === true)) return 'active';
  if (states.includes(true)) return 'partial';
  return states.every((state) => state === false) ? 'inactive' : 'unknown';
}

function reasonFor(
  status: BatchStatus,
  states: ReadonlyMap<string | undefined, boolean | undefined>,
  day: string,
  issues: readonly Issue[],
): string {
  const stated = issues.map(({ text, code }) => text ?? code);
  const on = ` on ${day}`;
  const typed = [...states].flatMap(([type, state]) => (state === true || type === undefined ? [] : [type]));
  const services = typed.length === 0 ? '' : ` for service type ${typed.join(', ')}`;
  const own =
    status === 'unknown'
      ? `The payer does not state whether the coverage is active${services}${on}`
      : `The coverage is not active${services}${on}`;
  return [own, ...stated].join('; ');
}

function reasonsOf(issues: readonly Issue[]): Pick<BatchResult, 'reasonCode' | 'reason' | 'nextStep'> {
  if (issues.length === 0) return {};
  const unique = (values: readonly (string | undefined)[]) =>
    [...new Set(values.filter((value) => value !== undefined))].join('; ') || undefined;
  return {
    reasonCode: unique(issues.map(({ code }) => code)),
    reason: unique(issues.map(({ text, code }) => text ?? code)),
    nextStep: unique(issues.map(({ followUp }) => followUp)),
  };
}

function isoDate(wire: string | undefined): string | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(wire ?? '');
  return parts === null ? undefined : parts.slice(1).join('-');
}

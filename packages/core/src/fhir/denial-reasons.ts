import type {
  ExplanationOfBenefit,
  ExplanationOfBenefitItem,
  ExplanationOfBenefitItemAdjudication,
} from 'fhir/r4.js';
import { ADJUSTMENT_REASONS } from './adjustment-reasons.js';
import { claimVariables } from './claim-variables.js';
import { codedText, codingsOf, hasCode, lastSegment, listOf } from './concept.js';
import {
  isIndicatorSystem,
  isProcessingIndicator,
  lineIndicatorReasons,
  processingReason,
} from './line-processing.js';

/** A reason why a claim or line was not paid, or not paid in full. */
export interface DenialReason {
  /**
   * The reason code without its group: a claim adjustment reason code (CARC) if the source uses those. Undefined when
   * the source gives the reason only as text.
   */
  readonly code: string | undefined;
  /**
   * The responsible party: `CO` the provider, `PR` the patient, `OA`, `PI` or `CR`; undefined when the source does not
   * say.
   */
  readonly group: string | undefined;
  /** payerkit's text for a common reason code, otherwise the source's text; undefined if there is none. */
  readonly text: string | undefined;
}

const WITH_GROUP = /^(CO|CR|OA|PI|PR)[-\s]?([A-Z]?\d{1,3})$/;
const REASON = /^[A-Z]?\d{1,3}$/;
// Suffixes of the systems that contain adjustment reason codes.
const REASON_SYSTEM = /ansi|adjustment-reason|carc/i;
const GROUP_SYSTEM = /group/i;
const NONPAYMENT_VARIABLES = ['CLM_MDCR_NON_PMT_RSN_CD', 'CLM_MDCR_NPMT_RSN_CD'];
const PAYMENT_VARIABLES = ['CARR_CLM_PMT_DNL_CD', 'CLM_CARR_PMT_DNL_CD'];
// Paid, allowed, reprocessed or not described: not a denial.
const SOMEBODY_PAID = /^[1-9AR~]$/;
const PAYMENT_REQUESTED = 'P';
// The patient's share (also 66, 241, 247 and 248), contractual write-offs (45, and its predecessor 42), sequestration
// (253) and prior payers' payments (23) are not denials.
const NO_DENIAL: ReadonlySet<string> = new Set([
  '1',
  '2',
  '3',
  '66',
  '241',
  '247',
  '248',
  '23',
  '42',
  '45',
  '253',
]);

/**
 * Returns payerkit's text for a claim adjustment reason code (CARC), as used in X12 835s and by Medicare and
 * clearinghouses.
 *
 * @param code - the code, with or without its group, such as `50` or `CO-50`
 * @returns undefined for a code that is not among the common ones
 * @throws nothing
 * @example
 * ```ts
 * describeAdjustmentReason('CO-29'); // 'The time limit for filing has expired'
 * ```
 */
export function describeAdjustmentReason(code: string): string | undefined {
  const reason = WITH_GROUP.exec(code)?.[2] ?? code;
  return Object.hasOwn(ADJUSTMENT_REASONS, reason) ? ADJUSTMENT_REASONS[reason] : undefined;
}

/** Returns the denial reasons of a line, each once: those of its adjudications and its processing indicator. */
export function lineDenialReasons(item: ExplanationOfBenefitItem): readonly DenialReason[] {
  return distinct([...lineIndicatorReasons(item), ...denialReasons(item.adjudication)]);
}

/** Returns the denial reasons among adjudications, each once. */
export function denialReasons(
  adjudications: readonly ExplanationOfBenefitItemAdjudication[] | undefined,
): readonly DenialReason[] {
  return distinct(listOf(adjudications).flatMap(readReason));
}

/**
 * Returns the denial reasons of the whole claim from CMS's own variables: the nonpayment reason on institutional
 * claims, and the payment code on others when it states that no one was paid.
 */
export function nonpaymentReasons(eob: ExplanationOfBenefit): readonly DenialReason[] {
  return claimVariables(eob).flatMap(({ name, coding }) => {
    const code = coding?.code;
    const isPayment = PAYMENT_VARIABLES.includes(name);
    if (typeof code !== 'string' || (!isPayment && !NONPAYMENT_VARIABLES.includes(name))) return [];
    if (isPayment ? SOMEBODY_PAID.test(code) : code === PAYMENT_REQUESTED) return [];
    return [{ code, group: undefined, text: isPayment && code === '0' ? 'Denied' : coding?.display }];
  });
}

/** Removes duplicate reasons. */
export function distinct(reasons: readonly DenialReason[]): readonly DenialReason[] {
  // A processing indicator may have the letters of an adjustment reason code: the text distinguishes them.
  const keyOf = ({ group, code, text }: DenialReason) => JSON.stringify([group, code, text]);
  return [...new Map(reasons.map((reason) => [keyOf(reason), reason])).values()];
}

function readReason({ category, reason }: ExplanationOfBenefitItemAdjudication): DenialReason[] {
  const codings = codingsOf(reason);
  const indicator = codings.find(({ system }) => isIndicatorSystem(system));
  if (indicator !== undefined || isProcessingIndicator(category))
    return processingReason(indicator ?? codings[0]);
  const saysDenied = hasCode(category, 'denialreason');
  const coded = codings.find(
    ({ system, code }) =>
      REASON_SYSTEM.test(lastSegment(system)) && !GROUP_SYSTEM.test(lastSegment(system)) && isReason(code),
  );
  if (coded !== undefined) {
    const [, ownGroup, ownCode] = WITH_GROUP.exec(coded.code) ?? [];
    const code = ownCode ?? coded.code;
    if (!saysDenied && NO_DENIAL.has(code)) return [];
    const group =
      ownGroup ??
      [...codings, ...codingsOf(category)].find(({ code: other }) => /^(CO|CR|OA|PI|PR)$/.test(other))?.code;
    return [{ code, group, text: describeAdjustmentReason(code) ?? coded.display }];
  }
  const first = codedText(reason);
  // Some sources write "does not apply" as a reason.
  if (!saysDenied || first === undefined || first.text === 'N/A') return [];
  return [{ code: first.code, group: undefined, text: first.text }];
}

function isReason(code: string): boolean {
  return WITH_GROUP.test(code) || REASON.test(code);
}

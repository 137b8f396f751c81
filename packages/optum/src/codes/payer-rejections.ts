/** What an X12 AAA03 reject reason means and what to do about it, in payerkit's words. */
export interface RejectReason {
  /** What the payer objects to. */
  readonly text: string;
  /** What to do when the payer's own follow-up action says nothing better. */
  readonly followUp: string;
}

const provider = 'Check the provider in the request, or register it with this payer.';
const person = 'Compare the name, birth date, gender and member id with the insurance card.';
const dates = 'Check the service dates.';
const service = 'Check the service type or procedure asked about.';
const payer = 'Check the payer id in tradingPartnerServiceId.';
const wait = 'Ask again later; the payer could not respond.';
const authorization = 'Check the authorization request and its number.';

const reasons: readonly (readonly [code: string, text: string, followUp: string])[] = [
  ['04', 'More was asked for than is authorized', authorization],
  ['15', 'Data the payer needs is missing', person],
  ['33', 'The payer found errors in the input', person],
  ['35', 'The provider is out of network', provider],
  ['41', 'The provider may not ask this payer', provider],
  ['42', 'The payer cannot respond at the moment', wait],
  ['43', 'The provider identifier is missing or wrong', provider],
  ['44', 'The provider name is missing or wrong', provider],
  ['45', 'The provider specialty is missing or wrong', provider],
  ['46', 'The provider phone number is missing or wrong', provider],
  ['47', 'The provider state is missing or wrong', provider],
  ['48', 'The referring provider identifier is missing or wrong', provider],
  ['49', 'The provider is not the primary care physician', provider],
  ['50', 'The provider is not eligible to ask', provider],
  ['51', 'The payer does not know the provider', provider],
  ['52', 'The provider was not enrolled on the service dates', dates],
  ['53', 'The benefit asked about does not go with the provider type', service],
  ['54', 'The kind of procedure code is wrong', service],
  ['55', 'The procedure code is wrong', service],
  ['56', 'A date is wrong', dates],
  ['57', 'The service date is missing or wrong', dates],
  ['58', 'The birth date is missing or wrong', person],
  ['60', 'The birth date is after the service date', dates],
  ['61', 'The date of death is before the service date', dates],
  ['62', 'The service date is outside the period the payer responds with for', dates],
  ['63', 'The service date is in the future', dates],
  ['64', 'The patient identifier is missing or wrong', person],
  ['65', 'The patient name is missing or wrong', person],
  ['66', 'The patient gender is missing or wrong', person],
  ['67', 'The payer does not find the patient', person],
  ['68', 'The patient identifier belongs to more than one person', person],
  ['69', 'The service does not go with the age of the patient', service],
  ['70', 'The service does not go with the gender of the patient', service],
  ['71', 'The birth date differs from the one the payer holds', person],
  ['72', 'The member id is missing or wrong', person],
  ['73', 'The name of the subscriber is missing or wrong', person],
  ['74', 'The gender of the subscriber is missing or wrong', person],
  ['75', 'The payer does not find the subscriber', person],
  ['76', 'The member id belongs to more than one person', person],
  ['77', 'The payer finds the subscriber but not the patient', person],
  ['78', 'The subscriber is not in that group or plan', person],
  ['79', 'The payer or participant identifier is wrong', payer],
  ['80', 'The payer gave no response in time', wait],
  ['97', 'The provider address is missing or wrong', provider],
  ['98', 'The service is experimental', service],
  ['AA', 'The authorization number is not found', authorization],
  ['AE', 'The primary care provider must authorize it', authorization],
  ['AF', 'A diagnosis code is missing or wrong', service],
  ['AG', 'A procedure code is missing or wrong', service],
  ['AO', 'More about the condition of the patient is needed', authorization],
  ['CI', 'The certification does not match the patient', authorization],
  ['E8', 'A medical review is needed', authorization],
  ['IA', 'The authorization number has a wrong format', authorization],
  ['IP', 'The role of the provider does not fit', provider],
  ['MA', 'The authorization number is missing', authorization],
  ['T4', 'The payer name or identifier is missing', payer],
  ['T5', 'Certification information is missing', authorization],
];

const byCode: ReadonlyMap<string, RejectReason> = new Map(
  reasons.map(([code, text, followUp]) => [code, { text, followUp }]),
);

/** What a payer asks for after a rejection (X12 AAA04). */
export interface FollowUpAction {
  /** X12 AAA04 code. */
  readonly code: string;
  /** What to do, in payerkit's words. */
  readonly followUp: string;
  /** Whether the payer lets a machine send the same request again. */
  readonly resubmission: boolean;
}

// The wire carries the text of AAA04, older responses the code: both are recognised.
const actions: readonly (FollowUpAction & { readonly wire: RegExp })[] = [
  {
    code: 'P',
    followUp: 'Send the same request again.',
    resubmission: true,
    wire: /^(p|please resubmit original transaction)$/i,
  },
  { code: 'R', followUp: 'Send the request again.', resubmission: true, wire: /^(r|resubmission allowed)$/i },
  {
    code: 'C',
    followUp: 'Correct the request, then send it again.',
    resubmission: false,
    wire: /^(c|please correct and resubmit)$/i,
  },
  {
    code: 'N',
    followUp: 'Do not send it again.',
    resubmission: false,
    wire: /^(n|resubmission not allowed)$/i,
  },
  {
    code: 'S',
    followUp: 'Do not send it again; the payer asks a third party.',
    resubmission: false,
    wire: /^(s$|do not resubmit\W+inquiry initiated)/i,
  },
  {
    code: 'W',
    followUp: 'Send it again after 30 days.',
    resubmission: false,
    wire: /^(w$|(please )?wait 30 days)/i,
  },
  {
    code: 'X',
    followUp: 'Send it again after 10 days.',
    resubmission: false,
    wire: /^(x$|(please )?wait 10 days)/i,
  },
  {
    code: 'Y',
    followUp: 'Do not send it again; the payer holds it and responses shortly.',
    resubmission: false,
    wire: /^(y$|do not resubmit\W+we will hold)/i,
  },
];

/**
 * When the same request may succeed a moment later: `always`, unless the payer's follow-up action forbids it, because the reason
 * is about the payer and not about the request; `allowed`, only where the action allows it.
 */
const retries: ReadonlyMap<string, 'always' | 'allowed'> = new Map([
  ['42', 'always'],
  ['80', 'always'],
  ['79', 'allowed'],
]);

/** Follow-up actions with which the payer has taken the request on. */
const held: ReadonlySet<string> = new Set(['S', 'Y']);

/**
 * Looks a reject reason up.
 *
 * @param code - X12 AAA03
 * @returns its meaning, or undefined for a code that is not in the list
 */
export function rejectReason(code: string): RejectReason | undefined {
  return byCode.get(code);
}

/**
 * Looks a follow-up action up, by its code or by the text Optum sends for it.
 *
 * @param wire - X12 AAA04 code or text
 */
export function followUpAction(wire: unknown): FollowUpAction | undefined {
  if (typeof wire !== 'string') return undefined;
  const text = wire.trim();
  return actions.find((action) => action.wire.test(text));
}

/**
 * Returns whether a rejection may go away by itself: reasons 42 (the payer cannot respond at the moment) and 80 (it gave no
 * response in time) unless the payer's follow-up action forbids to send the request again; reason 79 (participant) only where the
 * action allows it.
 *
 * @param code - X12 AAA03
 * @param followUp - X12 AAA04 code or text; often absent
 */
export function isRetryableRejection(code: string, followUp: unknown): boolean {
  const retry = retries.get(code);
  if (retry === undefined) return false;
  const action = followUpAction(followUp);
  if (action !== undefined) return action.resubmission;
  return retry === 'always' && (typeof followUp !== 'string' || followUp.trim() === '');
}

/**
 * Returns whether a rejection leaves open what became of a submission: the payer gave no response in time (80), or holds the
 * request and responds later (AAA04 S and Y).
 *
 * @param code - X12 AAA03
 * @param followUp - X12 AAA04 code or text
 */
export function mayBeHeldByPayer(code: string, followUp: unknown): boolean {
  return code === '80' || held.has(followUpAction(followUp)?.code ?? '');
}

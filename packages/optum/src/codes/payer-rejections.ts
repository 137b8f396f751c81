/** What an X12 AAA03 reject reason means and what to do about it, in payerkit's words. */
export interface RejectReason {
  /** What the payer objects to. */
  readonly text: string;
  /** What to do when the payer's own follow-up action says nothing better. */
  readonly followUp: string;
}

const PROVIDER = 'Check the provider in the request, or register it with this payer.';
const PERSON = 'Compare the name, birth date, gender and member id with the insurance card.';
const DATES = 'Check the service dates.';
const SERVICE = 'Check the service type or procedure asked about.';
const PAYER = 'Check the payer id in tradingPartnerServiceId.';
const WAIT = 'Ask again later; the payer could not respond.';
const AUTHORIZATION = 'Check the authorization request and its number.';

const REASONS: readonly (readonly [code: string, text: string, followUp: string])[] = [
  ['04', 'More was asked for than is authorized', AUTHORIZATION],
  ['15', 'Data the payer needs is missing', PERSON],
  ['33', 'The payer found errors in the input', PERSON],
  ['35', 'The provider is out of network', PROVIDER],
  ['41', 'The provider may not ask this payer', PROVIDER],
  ['42', 'The payer cannot respond at the moment', WAIT],
  ['43', 'The provider identifier is missing or wrong', PROVIDER],
  ['44', 'The provider name is missing or wrong', PROVIDER],
  ['45', 'The provider specialty is missing or wrong', PROVIDER],
  ['46', 'The provider phone number is missing or wrong', PROVIDER],
  ['47', 'The provider state is missing or wrong', PROVIDER],
  ['48', 'The referring provider identifier is missing or wrong', PROVIDER],
  ['49', 'The provider is not the primary care physician', PROVIDER],
  ['50', 'The provider is not eligible to ask', PROVIDER],
  ['51', 'The payer does not know the provider', PROVIDER],
  ['52', 'The provider was not enrolled on the service dates', DATES],
  ['53', 'The benefit asked about does not go with the provider type', SERVICE],
  ['54', 'The kind of procedure code is wrong', SERVICE],
  ['55', 'The procedure code is wrong', SERVICE],
  ['56', 'A date is wrong', DATES],
  ['57', 'The service date is missing or wrong', DATES],
  ['58', 'The birth date is missing or wrong', PERSON],
  ['60', 'The birth date is after the service date', DATES],
  ['61', 'The date of death is before the service date', DATES],
  ['62', 'The service date is outside the period the payer responds with for', DATES],
  ['63', 'The service date is in the future', DATES],
  ['64', 'The patient identifier is missing or wrong', PERSON],
  ['65', 'The patient name is missing or wrong', PERSON],
  ['66', 'The patient gender is missing or wrong', PERSON],
  ['67', 'The payer does not find the patient', PERSON],
  ['68', 'The patient identifier belongs to more than one person', PERSON],
  ['69', 'The service does not go with the age of the patient', SERVICE],
  ['70', 'The service does not go with the gender of the patient', SERVICE],
  ['71', 'The birth date differs from the one the payer holds', PERSON],
  ['72', 'The member id is missing or wrong', PERSON],
  ['73', 'The name of the subscriber is missing or wrong', PERSON],
  ['74', 'The gender of the subscriber is missing or wrong', PERSON],
  ['75', 'The payer does not find the subscriber', PERSON],
  ['76', 'The member id belongs to more than one person', PERSON],
  ['77', 'The payer finds the subscriber but not the patient', PERSON],
  ['78', 'The subscriber is not in that group or plan', PERSON],
  ['79', 'The payer or participant identifier is wrong', PAYER],
  ['80', 'The payer gave no response in time', WAIT],
  ['97', 'The provider address is missing or wrong', PROVIDER],
  ['98', 'The service is experimental', SERVICE],
  ['AA', 'The authorization number is not found', AUTHORIZATION],
  ['AE', 'The primary care provider must authorize it', AUTHORIZATION],
  ['AF', 'A diagnosis code is missing or wrong', SERVICE],
  ['AG', 'A procedure code is missing or wrong', SERVICE],
  ['AO', 'More about the condition of the patient is needed', AUTHORIZATION],
  ['CI', 'The certification does not match the patient', AUTHORIZATION],
  ['E8', 'A medical review is needed', AUTHORIZATION],
  ['IA', 'The authorization number has a wrong format', AUTHORIZATION],
  ['IP', 'The role of the provider does not fit', PROVIDER],
  ['MA', 'The authorization number is missing', AUTHORIZATION],
  ['T4', 'The payer name or identifier is missing', PAYER],
  ['T5', 'Certification information is missing', AUTHORIZATION],
];

const byCode: ReadonlyMap<string, RejectReason> = new Map(
  REASONS.map(([code, text, followUp]) => [code, { text, followUp }]),
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
const ACTIONS: readonly (FollowUpAction & { readonly wire: RegExp })[] = [
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
const RETRIES: ReadonlyMap<string, 'always' | 'allowed'> = new Map([
  ['42', 'always'],
  ['80', 'always'],
  ['79', 'allowed'],
]);

/** Follow-up actions with which the payer has taken the request on. */
const HELD: ReadonlySet<string> = new Set(['S', 'Y']);

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
  return ACTIONS.find((action) => action.wire.test(text));
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
  const retry = RETRIES.get(code);
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
  return code === '80' || HELD.has(followUpAction(followUp)?.code ?? '');
}

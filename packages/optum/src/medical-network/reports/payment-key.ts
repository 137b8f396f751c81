import type { Remittance, RemittanceClaim, RemittanceLine } from './remittance.js';

type Payment = Pick<
  Remittance,
  'originatorId' | 'payerId' | 'payerName' | 'paymentNumber' | 'paidAmount' | 'paymentDate'
>;
type Payer = Pick<Payment, 'originatorId' | 'payerId' | 'payerName'>;
type Claim = Omit<RemittanceClaim, 'paymentKey' | 'unmapped'>;

/**
 * Returns the key of a check or transfer. Clearinghouses deliver an 835 again under another name, set number or
 * production date, so it contains none of these.
 *
 * @param payment - as read
 */
export function paymentKey(payment: Payment): string {
  return digest(['payment', payerOf(payment), ...numberOf(payment), payment.paidAmount]);
}

/**
 * Returns the key of a claim's payment: payer, check or transfer, both claim numbers, status, amounts and lines.
 *
 * @param payment - as read
 * @param claim - as read
 */
export function claimPaymentKey(payment: Payment, claim: Claim): string {
  return digest([
    'claim',
    payerOf(payment),
    ...numberOf(payment),
    claim.patientControlNumber?.toUpperCase(),
    claim.payerClaimNumber?.toUpperCase(),
    claim.statusCode,
    claim.billedAmount,
    claim.paidAmount,
    claim.patientResponsibilityAmount,
    adjustmentsOf(claim),
    inAnyOrder(claim.lines.map(lineOf)),
  ]);
}

/**
 * Returns the payer of a payment: TRN03 names it; if a payer omits that, N1 does. Another delivery may have any of them
 * in the other case.
 */
export function payerOf(payer: Payer): string | undefined {
  return identifiersOf(payer).find((identifier) => identifier !== undefined);
}

/** The most reliable one first. */
function identifiersOf({ originatorId, payerId, payerName }: Payer): readonly (string | undefined)[] {
  return [originatorId, payerId, payerName].map((one) => one?.toUpperCase());
}

/** Without a number, only the date distinguishes two payments. */
function numberOf({ paymentNumber, paymentDate }: Payment): readonly (string | undefined)[] {
  return paymentNumber === undefined ? ['day', paymentDate] : ['number', paymentNumber.toUpperCase()];
}

/** Returns a payment without its payer, to compare payments whose payers are compared separately. */
export function withoutPayer<T extends Payment>(payment: T): T {
  return { ...payment, originatorId: undefined, payerId: undefined, payerName: undefined };
}

/**
 * Recognizes the payer of a payment in another delivery, which may omit TRN03 or the payer's ID. Two payers are the same
 * when the most reliable identifier that both have is.
 */
export class KnownPayers {
  readonly #payers = new Map<string, Payer[]>();

  /**
   * Finds the payer among those of payments that are otherwise the same, or adds it.
   *
   * @param content - identifies the payments without their payers
   * @param payer - of a payment
   * @returns the payer's number, from 0
   */
  find(content: string, payer: Payer): number {
    const payers = this.#payers.get(content) ?? [];
    this.#payers.set(content, payers);
    const index = payers.findIndex((known) => isSamePayer(known, payer));
    if (index === -1) return payers.push(payer) - 1;
    payers[index] = {
      originatorId: payers[index]?.originatorId ?? payer.originatorId,
      payerId: payers[index]?.payerId ?? payer.payerId,
      payerName: payers[index]?.payerName ?? payer.payerName,
    };
    return index;
  }
}

function isSamePayer(one: Payer, other: Payer): boolean {
  const others = identifiersOf(other);
  const shared = identifiersOf(one)
    .map((identifier, place) => [identifier, others[place]] as const)
    .find((pair) => pair.every((identifier) => identifier !== undefined));
  return shared === undefined ? payerOf(one) === payerOf(other) : shared[0] === shared[1];
}

function lineOf(line: RemittanceLine): unknown[] {
  return [
    line.lineItemControlNumber,
    line.procedureCode,
    line.modifiers,
    line.serviceDate,
    line.billedAmount,
    line.paidAmount,
    adjustmentsOf(line),
  ];
}

function adjustmentsOf({ adjustments }: Pick<Claim, 'adjustments'>): unknown[] {
  return inAnyOrder(adjustments.map(({ groupCode, reasonCode, amount }) => [groupCode, reasonCode, amount]));
}

/**
 * Returns parts in a canonical order: another delivery may list the same claims, lines and adjustments in a different
 * one.
 */
export function inAnyOrder(parts: readonly unknown[]): unknown[] {
  return parts
    .map((part) => JSON.stringify(part))
    .toSorted((one, other) => (one < other ? -1 : Number(one > other)));
}

/**
 * Returns a digest of plain JSON: four lanes of 32 bits. It names no one, needs no crypto module, and is the same in
 * every runtime.
 */
export function digest(parts: readonly unknown[]): string {
  const text = JSON.stringify(parts, (_key, value: unknown) => value ?? null);
  let [a, b, c, d] = [0x67_45_23_01, 0xef_cd_ab_89, 0x98_ba_dc_fe, 0x10_32_54_76];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ code, 597_399_067);
    b = c ^ Math.imul(b ^ code, 2_869_860_233);
    c = d ^ Math.imul(c ^ code, 951_274_213);
    d = a ^ Math.imul(d ^ code, 2_716_044_179);
  }
  return [a, b, c, d].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

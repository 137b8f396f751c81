import { toMoney } from '@payerkit/core';
import { digestOf, submissionKey } from '../../../internal/submission/identity.js';
import { objectOf } from '../../../internal/wire/json.js';
import { wireAmount, wireDate, wireText } from '../../../internal/wire/text.js';
import type { LedgerOptions } from '../../../settings/ledger-options.js';
import type { LooseClaim } from '../claim.js';
import { claimIdentity } from '../claim-identity.js';
import { serviceDays } from '../claim-match.js';
import { textOf } from '../rules/rule.js';
import type { ClaimEvent, ClaimEventType, TrackedClaimState } from './claim-event.js';

/** Stored data of a claim: numbers, amounts and dates, no names of people. Plain JSON. */
export interface StoredClaim {
  /** Key of the claim in its tracker: a digest of payer, billing provider, control number, frequency and responsibility. */
  readonly id: string;
  /** Key in the ledger; undefined without a ledger. */
  readonly ledgerKey?: string | undefined;
  /** Patient control number. */
  readonly patientControlNumber: string;
  /** Payer ID. */
  readonly payerId?: string | undefined;
  /** Name of the payer. */
  readonly payerName?: string | undefined;
  /** Payment responsibility: `P`, `S`, `T` and so on. */
  readonly level: string;
  /** Frequency code; `7` replaces and `8` voids another claim. */
  readonly frequencyCode?: string | undefined;
  /** The payer's number of the claim that it replaces or voids. */
  readonly replaces?: string | undefined;
  /** Dollars billed, with two decimal places. */
  readonly charge?: string | undefined;
  /** First date of service, ISO date. */
  readonly day?: string | undefined;
  /** Instants at which it was submitted, in milliseconds since the Unix epoch; the first submission first. */
  readonly submittedAtMs: readonly number[];
  /** Events, in the order received. */
  readonly events: readonly ClaimEvent[];
}

/** A claim with its history. */
export interface TrackedClaim extends Omit<StoredClaim, 'events'> {
  /** Status. */
  readonly state: TrackedClaimState;
  /** The event that led to it; undefined while nothing has happened. */
  readonly latest: ClaimEvent | undefined;
  /** Events, oldest first. */
  readonly history: readonly ClaimEvent[];
  /** The payer's newest number of the claim. */
  readonly payerClaimNumber: string | undefined;
  /** Dollars paid by all remittances, less reversals; undefined without a remittance. */
  readonly paidAmount: string | undefined;
}

/** States in which the payer has decided. */
export const DECIDED: readonly TrackedClaimState[] = [
  'paid',
  'processed',
  'denied',
  'finalized',
  'forwarded',
  'reversed',
];
const STAGES: readonly ClaimEventType[] = ['submission', 'acknowledgement', 'status', 'remittance'];

/**
 * Returns the stored data of a submitted claim.
 *
 * @param claim - as submitted
 * @param ledger - of the client
 * @returns undefined for a claim without a patient control number: nothing can be joined to it
 */
export function storedClaim(claim: LooseClaim, ledger: LedgerOptions | undefined): StoredClaim | undefined {
  const information = objectOf(claim.claimInformation);
  const patientControlNumber = textOf(information, 'patientControlNumber');
  if (patientControlNumber === undefined) return undefined;
  const identity = claimIdentity(claim);
  const days = serviceDays(information);
  return {
    id: digestOf(identity.parts.map((part) => wireText(part) ?? '')).slice(0, 32),
    ledgerKey: ledger === undefined ? undefined : submissionKey(identity, ledger.secret),
    patientControlNumber,
    payerId: wireText(claim.tradingPartnerServiceId),
    payerName: wireText(claim.tradingPartnerName),
    level: textOf(claim.subscriber, 'paymentResponsibilityLevelCode')?.toUpperCase() ?? 'P',
    frequencyCode: textOf(information, 'claimFrequencyCode'),
    replaces: textOf(information.claimSupplementalInformation, 'claimControlNumber'),
    charge: toMoney({ value: wireAmount(information.claimChargeAmount) })?.amount,
    day: wireDate(days?.[0]),
    submittedAtMs: [],
    events: [],
  };
}

/** Returns the claim as callers see it. */
export function trackedClaim({ events, ...stored }: StoredClaim): TrackedClaim {
  const history = events
    .map((event, order) => ({ event, order }))
    .toSorted((one, other) => compare(one.event, other.event) || one.order - other.order)
    .map(({ event }) => event);
  const latest = latestOf(history);
  const paid = events
    .filter(({ type }) => type === 'remittance')
    .map(({ paidAmount }) => paidAmount ?? '0.00');
  return {
    ...stored,
    state: latest?.state ?? 'submitted',
    latest,
    history,
    payerClaimNumber: history.findLast(({ payerClaimNumber }) => payerClaimNumber !== undefined)
      ?.payerClaimNumber,
    paidAmount: paid.length === 0 ? undefined : cents(paid),
  };
}

/** An acknowledgement by the payer adds nothing once it has decided, whatever the dates of the two. */
function latestOf(history: readonly ClaimEvent[]): ClaimEvent | undefined {
  const last = history.at(-1);
  if (last?.state !== 'acknowledged') return last;
  return (
    history.findLast(({ attempt, state }) => attempt === last.attempt && DECIDED.includes(state)) ?? last
  );
}

/** A later submission comes after everything about an earlier one; within one, dates and then stages decide. */
function compare(one: ClaimEvent, other: ClaimEvent): number {
  return (
    one.attempt - other.attempt ||
    dayOf(one).localeCompare(dayOf(other)) ||
    STAGES.indexOf(one.type) - STAGES.indexOf(other.type)
  );
}

function dayOf({ type, date, seenAtMs, id }: ClaimEvent): string {
  // A submission precedes its other events, whatever date it had where they were created.
  if (type === 'submission' && !id.endsWith(':settled')) return '';
  return date ?? new Date(seenAtMs).toISOString().slice(0, 10);
}

function cents(amounts: readonly string[]): string {
  const total = amounts.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0);
  const digits = String(Math.abs(total)).padStart(3, '0');
  return `${total < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

import { toMoney } from '@payerkit/core';
import type { ClaimStatusMeaning } from '../../../codes/claim-status-categories.js';
import { lookUp } from '../../../internal/call/look-up.js';
import { digestOf } from '../../../internal/submission/identity.js';
import type { ClaimStatus, StatusEntry } from '../../claim-status/result.js';
import type { AcknowledgedClaim, AcknowledgedLevel } from '../../reports/acknowledgement.js';
import { claimPaymentKey, withoutPayer } from '../../reports/payment-key.js';
import type { Remittance, RemittanceClaim } from '../../reports/remittance.js';
import type { SubjectEvent, TrackedClaimState } from './claim-event.js';

/** States by claim status category; categories that state nothing about a claim have none. */
const STATES: Readonly<Record<ClaimStatusMeaning, TrackedClaimState | undefined>> = {
  inProgress: 'acknowledged',
  paid: 'paid',
  denied: 'denied',
  finalized: 'finalized',
  rejected: 'rejected',
  informationRequested: 'informationRequested',
  notFound: undefined,
  retryLater: undefined,
  inquiryRejected: undefined,
  unknown: undefined,
};
/** Payment responsibility by CLP02. */
const LEVELS: Readonly<Record<string, string>> = {
  '1': 'P',
  '19': 'P',
  '2': 'S',
  '20': 'S',
  '3': 'T',
  '21': 'T',
};
/**
 * Adjustments that are not denials: the patient's share, contractual write-offs, sequestration, payments of an earlier
 * payer.
 */
const SHARES = ['1', '2', '3', '66', '241', '247', '248'];
const NO_DENIAL = [...SHARES, '23', '42', '45', '253'];

/** Returns the events of a 277 or 277CA: of each claim, and of whole batches that were rejected. */
export function acknowledgementEvents(
  claims: readonly AcknowledgedClaim[],
  levels: readonly AcknowledgedLevel[],
): readonly SubjectEvent[] {
  return [
    ...claims.flatMap((claim): SubjectEvent[] => {
      const state = STATES[claim.meaning];
      if (state === undefined) return [];
      const { patientControlNumber: number, payerClaimNumber, clearinghouseClaimNumber } = claim;
      const subject = {
        number,
        charge: dollars(claim.submittedAmount),
        day: claim.serviceDates?.start,
        payerClaimNumber,
        clearinghouseClaimNumber,
        payerId: claim.payerId,
        payerName: claim.payerName,
      };
      const codes = codesOf(claim.statuses);
      const said = {
        date: claim.effectiveDate,
        codes,
        messages: claim.messages,
        payerClaimNumber,
        clearinghouseClaimNumber,
        paidAmount: dollars(claim.paidAmount),
      };
      const id = digestOf(['acknowledgement', subject, said]);
      return [{ subject, event: { id, type: 'acknowledgement', state, ...said } }];
    }),
    ...levels.flatMap((level): SubjectEvent[] => {
      if (level.meaning !== 'rejected' || level.claimCount > 0) return [];
      const { batchNumber, payerId, payerName, effectiveDate: date, messages } = level;
      const subject = { batchNumber, payerId, payerName };
      const said = { date, codes: codesOf(level.statuses), messages };
      const id = digestOf(['batch', level.level, level.traceNumber, subject, said]);
      return [{ subject, event: { id, type: 'acknowledgement', state: 'rejected', ...said } }];
    }),
  ];
}

/** Returns the event of a payer's response to an inquiry about a claim. */
export function statusEvents(entries: readonly ClaimStatus[]): readonly SubjectEvent[] {
  return entries.flatMap((entry): SubjectEvent[] => {
    const state = STATES[entry.meaning];
    if (state === undefined) return [];
    const { patientAccountNumber: number, payerClaimNumber, clearinghouseClaimNumber } = entry;
    const subject = {
      number,
      charge: dollars(entry.submittedAmount),
      day: entry.serviceDates?.start,
      payerClaimNumber,
      clearinghouseClaimNumber,
    };
    const said = {
      date: entry.paidDate ?? entry.effectiveDate,
      codes: codesOf(entry.statuses),
      messages: entry.messages,
      payerClaimNumber,
      clearinghouseClaimNumber,
      paidAmount: dollars(entry.paidAmount),
      paymentNumber: entry.checkNumber,
    };
    return [{ subject, event: { id: digestOf(['status', subject, said]), type: 'status', state, ...said } }];
  });
}

/**
 * Returns the events of payments. Within one payment nothing is dropped, because a payer may pay, reverse and pay
 * again; the same payment in another delivery has the same events.
 */
export function remittanceEvents(remittances: readonly Remittance[]): readonly SubjectEvent[] {
  return remittances.flatMap((remittance) => {
    const counts = new Map<string, number>();
    return remittance.claims.map((claim, index): SubjectEvent => {
      const key = keyOf(remittance, claim);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      const isOwn = (path = '') => path === 'payment' || `${path}.`.startsWith(`claims.${index}.`);
      const { payerClaimNumber, statusCode } = claim;
      return {
        subject: {
          number: claim.patientControlNumber,
          charge: claim.billedAmount?.replace('-', ''),
          day: firstDayOf(claim),
          payerClaimNumber,
          payerId: remittance.payerId,
          payerName: remittance.payerName,
          level: lookUp(LEVELS, statusCode),
        },
        event: {
          id: `${key}#${count}`,
          type: 'remittance',
          state: stateOf(claim),
          date: remittance.paymentDate ?? remittance.productionDate,
          codes: statusCode === undefined ? [] : [statusCode],
          messages: [],
          payerClaimNumber,
          paidAmount: claim.paidAmount,
          patientResponsibilityAmount: claim.patientResponsibilityAmount,
          paymentNumber: remittance.paymentNumber,
          isBalanced: !remittance.issues.some(({ path }) => isOwn(path)),
        },
      };
    });
  });
}

/**
 * Another delivery may omit TRN03 or the payer's ID; the number of the check and a number of the claim identify the
 * payment without them.
 */
function keyOf(remittance: Remittance, claim: RemittanceClaim): string {
  const claimNumber = claim.payerClaimNumber ?? claim.patientControlNumber;
  return remittance.paymentNumber === undefined || claimNumber === undefined
    ? claim.paymentKey
    : claimPaymentKey(withoutPayer(remittance), claim);
}

function firstDayOf({ statementStartDate, lines }: RemittanceClaim): string | undefined {
  const days = lines.flatMap(({ serviceDate }) => serviceDate ?? []);
  return statementStartDate ?? days.toSorted((one, other) => one.localeCompare(other))[0];
}

/** A payer may report a claim as processed although every adjustment denies it. */
function stateOf(claim: RemittanceClaim): TrackedClaimState {
  const { outcome, paidAmount = '0', billedAmount = '0' } = claim;
  if (outcome === 'reversed' || outcome === 'forwarded' || outcome === 'denied') return outcome;
  if (outcome === 'predetermined' || outcome === 'unknown') return 'finalized';
  if (Number(paidAmount) > 0) return 'paid';
  const adjustments = [...claim.adjustments, ...claim.lines.flatMap((line) => line.adjustments)].filter(
    ({ amount }) => Number(amount) !== 0,
  );
  const isShared = adjustments.some(
    ({ groupCode, reasonCode }) => groupCode === 'PR' && SHARES.includes(reasonCode),
  );
  const isDenied = adjustments.some(({ reasonCode }) => !NO_DENIAL.includes(reasonCode));
  return isDenied && !isShared && Number(billedAmount) !== 0 ? 'denied' : 'processed';
}

function codesOf(statuses: readonly StatusEntry[]): readonly string[] {
  return statuses.map(({ category, code }) =>
    code === undefined ? category.code : `${category.code}:${code}`,
  );
}

function dollars(amount: string | undefined): string | undefined {
  return toMoney({ value: amount })?.amount;
}

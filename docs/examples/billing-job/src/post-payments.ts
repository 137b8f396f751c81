import { groupByCheck, type PaidCheck, readRemittances } from '@payerkit/optum';
import type { Journal } from './journal.js';

/** A check that was posted: one line for all of its claims, so that it is posted as a whole or not at all. */
export interface Posted {
  /** The same in every delivery of the check. */
  readonly check: string;
  readonly number: string | undefined;
  readonly amount: string | undefined;
  readonly claims: readonly {
    readonly paymentKey: string;
    readonly controlNumber: string | undefined;
    readonly paid: string | undefined;
    readonly patientOwes: string | undefined;
  }[];
  /** Interest, recoupments and other amounts of the check itself. */
  readonly adjustments: readonly {
    readonly reason: string | undefined;
    readonly amount: string | undefined;
  }[];
}

/** A check that a person has to look at first. */
export interface HeldCheck {
  readonly number: string | undefined;
  readonly amount: string | undefined;
  readonly reason: 'unbalanced' | 'changed after posting';
  readonly issues: readonly (string | undefined)[];
}

/**
 * Posts each check once. A check whose claims and adjustments do not add up to its amount is held, and so is one that has
 * grown since it was posted.
 */
export async function postPayments(
  bodies: readonly Parameters<typeof readRemittances>[0][],
  journal: Journal<Posted>,
): Promise<{ readonly posted: readonly Posted[]; readonly held: readonly HeldCheck[] }> {
  const before = new Map(journal.entries.map((one) => [one.check, one]));
  const posted: Posted[] = [];
  const held: HeldCheck[] = [];
  for (const check of groupByCheck(bodies.flatMap((body) => readRemittances(body)))) {
    const known = before.get(check.key);
    const keys = new Set(known?.claims.map(({ paymentKey }) => paymentKey));
    if (known !== undefined && check.claims.every(({ paymentKey }) => keys.has(paymentKey))) continue;
    if (known === undefined && check.isBalanced === true) {
      const posting = postingOf(check);
      await journal.append(posting);
      posted.push(posting);
    } else
      held.push({
        number: check.paymentNumber,
        amount: check.paidAmount,
        reason: known === undefined ? 'unbalanced' : 'changed after posting',
        issues: check.issues.map(({ code, path }) => [code, path].filter(Boolean).join(' ')),
      });
  }
  return { posted, held };
}

function postingOf({ key, paymentNumber, paidAmount, claims, providerAdjustments }: PaidCheck): Posted {
  return {
    check: key,
    number: paymentNumber,
    amount: paidAmount,
    claims: claims.map(
      ({ paymentKey, patientControlNumber, paidAmount: paid, patientResponsibilityAmount }) => ({
        paymentKey,
        controlNumber: patientControlNumber,
        paid,
        patientOwes: patientResponsibilityAmount,
      }),
    ),
    adjustments: providerAdjustments.map(({ reasonCode, amount }) => ({ reason: reasonCode, amount })),
  };
}

import { coverageIsActive, type OptumClient } from '@payerkit/optum';
import type { Journal } from './journal.js';
import { eligibilityOf, type Visit } from './visit.js';

/** The payer's response about one visit. */
export interface Checked {
  readonly visit: string;
  /** Undefined when the payer did not say, which is not the same as inactive. */
  readonly isActive?: boolean | undefined;
  /** Code of the error, when there was no response about the coverage. */
  readonly error?: string;
  readonly issues?: readonly (string | undefined)[];
}

const RETRY_WINDOW_MS = 15 * 60_000;

/**
 * Asks the payers about all visits that no earlier run has asked about. Payers that cannot respond at the moment are asked
 * again for 15 minutes.
 */
export async function checkEligibility(
  optum: OptumClient,
  visits: readonly Visit[],
  journal: Journal<Checked>,
): Promise<void> {
  const known = new Set(journal.entries.map(({ visit }) => visit));
  const open = visits.filter(({ id }) => !known.has(id));
  const results = optum.eligibility.checkMany(open.map(eligibilityOf), {
    concurrency: 4,
    retryRejections: { windowMs: RETRY_WINDOW_MS },
  });
  for await (const one of results) {
    const visit = open[one.index];
    if (visit === undefined) continue;
    if (one.ok)
      await journal.append({
        visit: visit.id,
        isActive: coverageIsActive(one.result.benefits, '30', visit.date),
      });
    else if (one.error.kind === 'payer_rejection')
      await journal.append({
        visit: visit.id,
        error: one.error.code,
        issues: one.error.issues.map(({ followUp, text }) => followUp ?? text),
      });
    // A vendor that is down is no result: the next run asks again.
    else throw one.error;
  }
}

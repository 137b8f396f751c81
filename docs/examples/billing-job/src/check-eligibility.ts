import { coverageIsActive, type OptumClient } from '@payerkit/optum';
import { digestOf, type Journal } from './journal.js';
import { eligibilityOf, type Visit } from './visit.js';

/** The payer's response about one visit. */
export interface Checked {
  readonly visit: string;
  /** Digest of the inquiry: a visit that was corrected is asked about again. */
  readonly digest: string;
  /** Undefined when the payer did not say, which is not the same as inactive. */
  readonly isActive?: boolean | undefined;
  /** Code of the error, when there was no response about the coverage. */
  readonly error?: string;
  readonly issues?: readonly (string | undefined)[];
}

/**
 * Asks the payers about all visits that no earlier run has asked about, or that were corrected since. Payers that cannot
 * respond at the moment are asked again for a while, and then by the next run.
 *
 * @param retryWindowMs - for how long, in milliseconds; 0 for not at all
 * @returns what is known of each visit as it is now, by its ID
 */
export async function checkEligibility(
  optum: OptumClient,
  visits: readonly Visit[],
  journal: Journal<Checked>,
  retryWindowMs: number,
): Promise<ReadonlyMap<string, Checked>> {
  const key = ({ visit, digest }: Pick<Checked, 'visit' | 'digest'>) => `${visit} ${digest}`;
  const stored = new Map(journal.entries.map((one) => [key(one), one]));
  const known = new Map<string, Checked>();
  const open: { readonly visit: Visit; readonly digest: string }[] = [];
  for (const visit of visits) {
    const digest = digestOf(eligibilityOf(visit));
    const response = stored.get(key({ visit: visit.id, digest }));
    if (response === undefined) open.push({ visit, digest });
    else known.set(visit.id, response);
  }
  const inquiries = open.map(({ visit }) => eligibilityOf(visit));
  const retryRejections = retryWindowMs > 0 ? { windowMs: retryWindowMs } : undefined;
  for await (const one of optum.eligibility.checkMany(inquiries, { concurrency: 4, retryRejections })) {
    const asked = open[one.index];
    if (asked === undefined) continue;
    const { visit, digest } = asked;
    // A vendor that is down is no result: the next run asks again.
    if (!one.ok && one.error.kind !== 'payer_rejection') throw one.error;
    const response: Checked = one.ok
      ? { visit: visit.id, digest, isActive: coverageIsActive(one.result.benefits, '30', visit.date) }
      : {
          visit: visit.id,
          digest,
          error: one.error.code,
          issues: one.error.issues.map(({ followUp, text }) => followUp ?? text),
        };
    known.set(visit.id, response);
    // Neither is a payer that cannot respond.
    if (one.ok || !one.error.retryable) await journal.append(response);
  }
  return known;
}

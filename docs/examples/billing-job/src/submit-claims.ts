import { DuplicateSubmissionError, PayerRejectionError, SubmissionUnknownError } from '@payerkit/core';
import type { OptumClient, ProfessionalClaim } from '@payerkit/optum';
import type { Checked } from './check-eligibility.js';
import { digestOf, type Journal } from './journal.js';
import { claimOf, type Visit } from './visit.js';

/**
 * - `submitted`: the clearinghouse has it
 * - `rejected`: correct the visit; the changed claim is sent
 * - `unknown`: the response was lost, and the payer has not said yet whether it has the claim
 * - `changed`: the visit was changed after its claim was accepted; that needs a replacement (frequency 7)
 */
type Recorded = 'submitted' | 'rejected' | 'unknown' | 'changed';

/** The outcome of a claim with this content. The last line of a visit and a digest counts. */
export interface Submission {
  readonly visit: string;
  /** Digest of the claim: a rejected claim is sent again only after it was changed. */
  readonly digest: string;
  readonly outcome: Recorded;
  readonly issues: readonly string[];
}

/** `held`: the coverage is not known to be active. */
export type Outcome = Recorded | 'submitted before' | 'held';

/**
 * Submits the claim of each visit whose coverage is active. The ledger decides what was sent already: by this run, by an
 * earlier one, or by one that was killed.
 */
export async function submitClaims(
  optum: OptumClient,
  visits: readonly Visit[],
  checked: ReadonlyMap<string, Checked>,
  journal: Journal<Submission>,
): Promise<ReadonlyMap<Visit, Outcome>> {
  const outcomes = new Map<Visit, Outcome>();
  for (const visit of visits)
    outcomes.set(
      visit,
      checked.get(visit.id)?.isActive === true ? await submitOnce(optum, visit, journal) : 'held',
    );
  return outcomes;
}

async function submitOnce(optum: OptumClient, visit: Visit, journal: Journal<Submission>): Promise<Outcome> {
  const claim = claimOf(visit);
  const digest = digestOf(claim);
  const known = journal.entries.findLast((one) => one.visit === visit.id && one.digest === digest);
  if (known?.outcome === 'submitted') return 'submitted before';
  if (known !== undefined && known.outcome !== 'unknown') return known.outcome;
  const record = async (outcome: Recorded, issues: readonly string[] = []): Promise<Outcome> => {
    if (known?.outcome !== outcome) await journal.append({ visit: visit.id, digest, outcome, issues });
    return outcome === 'submitted' ? 'submitted before' : outcome;
  };
  if (known?.outcome === 'unknown') {
    const found = await lookUp(optum, claim);
    if (found !== undefined) return record(found);
  }
  try {
    await optum.claims.professional.submit(claim);
    await record('submitted');
    return 'submitted';
  } catch (error) {
    if (PayerRejectionError.isInstance(error))
      return record(
        'rejected',
        error.issues.map(({ code, path = '' }) => `${code} ${path}`.trim()),
      );
    if (SubmissionUnknownError.isInstance(error)) return record('unknown');
    if (!DuplicateSubmissionError.isInstance(error)) throw error;
    // A run that was killed, or another process, sent it.
    if (error.existing.state !== 'accepted') return record((await lookUp(optum, claim)) ?? 'unknown');
    const isOther = journal.entries.some((one) => one.visit === visit.id && one.digest !== digest);
    return record(isOther ? 'changed' : 'submitted');
  }
}

/** Asks the payer about a claim whose response was lost. Undefined: it may be sent again. */
async function lookUp(optum: OptumClient, claim: ProfessionalClaim): Promise<Recorded | undefined> {
  const { state } = await optum.claims.reconcile(claim);
  if (state === 'settled') return undefined;
  if (state === 'accepted') return 'submitted';
  return state === 'rejected' ? 'rejected' : 'unknown';
}

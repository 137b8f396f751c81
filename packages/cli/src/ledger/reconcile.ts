import type { OptumClient, Reconciliation } from '@payerkit/optum';
import type { ClaimItem } from '../claims/claim-file.js';

/**
 * Asks the payer about the claims of an item, and resolves their records in the ledger.
 *
 * @param client - with the ledger
 * @param item - as submitted
 * @param signal - ends the inquiry
 * @returns claim by claim
 */
export async function reconcileItem(
  client: Pick<OptumClient, 'claims'>,
  item: ClaimItem,
  signal: AbortSignal,
): Promise<Reconciliation[]> {
  if (item.form === 'x12') return client.claims.reconcileX12(item.x12, { signal });
  return [await client.claims.reconcile(item.claim, { signal })];
}

/** Result of a reconciliation: plain JSON, without names. */
export interface ReconciledRow {
  /** Patient control number. */
  readonly patientControlNumber: string | undefined;
  /** True when the payer has the claim, false when it states that it has none. */
  readonly isFound: boolean | undefined;
  /** State of the record afterwards; undefined when the ledger has no such claim. */
  readonly state: string | undefined;
  /** Next step. */
  readonly next: string | undefined;
}

/** Returns the rows of an item's reconciliation. */
export function reconciledRows(
  item: ClaimItem,
  results: readonly Reconciliation[],
  file: string,
): ReconciledRow[] {
  return results.map(({ isFound, state }, index) => ({
    patientControlNumber: item.patientControlNumbers[index],
    isFound,
    state,
    next: nextOf(isFound, state, file),
  }));
}

function nextOf(isFound: boolean | undefined, state: string | undefined, file: string): string | undefined {
  if (state === undefined) return 'The ledger has no such claim: it was not submitted with this profile.';
  if (state === 'rejected') return 'Correct the claim and submit it again.';
  if (state !== 'unknown' && state !== 'sending') return undefined;
  if (isFound === false)
    return `A claim takes time to reach the payer. Try again later; when it is certain that it never arrived, run "payerkit ledger settle ${file} --outcome settled".`;
  return 'The payer could not say. Try again later, read the reports, or ask the payer.';
}

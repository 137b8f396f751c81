import type { OptumClient } from '@payerkit/optum';
import { isPayerKitError, type PayerKitError } from '../payer-kit-failure.js';
import type { ClaimItem } from './claim-file.js';
import {
  type ClaimOutcome,
  errorOutcome,
  notSent,
  receiptOutcome,
  stopsSubmission,
} from './claim-outcome.js';

/** Parts of the client that claims need. */
export type ClaimsClient = Pick<OptumClient, 'claims'>;

/** Options of {@link submitClaims}. */
export interface SubmitOptions {
  /** Name of the file, for next steps. */
  readonly file: string;
  /** True to pass over claims that the ledger has as accepted. */
  readonly resumes: boolean;
  /** Ends the command between two claims; the one that is being sent is finished. */
  readonly signal: AbortSignal;
}

/**
 * Submits claims one after another. Stops at a claim whose outcome is unknown or that did not arrive: the others would
 * probably end in the same way. Nothing is sent twice: the client's ledger rejects what it has.
 *
 * @param items - of a file
 * @param client - with a ledger
 * @param options - file, resume, signal
 * @returns the outcome of each claim, in order
 */
export async function* submitClaims(
  items: readonly ClaimItem[],
  client: ClaimsClient,
  { file, resumes, signal }: SubmitOptions,
): AsyncGenerator<ClaimOutcome, void, undefined> {
  let hasStopped = false;
  for (const item of items) {
    if (hasStopped || signal.aborted) {
      yield notSent(item);
      continue;
    }
    // Ctrl-C does not abort a submission under way: its outcome would be unknown.
    const outcome = await outcomeOf(() => submit(client, item), 'accepted', item, { file, resumes });
    hasStopped = stopsSubmission(outcome);
    yield outcome;
  }
}

/**
 * Validates claims at the clearinghouse, one after another; nothing is sent to payers.
 *
 * @param items - of a file
 * @param client - of Optum
 * @param signal - ends the command
 * @returns the outcome of each claim, in order
 * @throws errors that say nothing about a claim, such as wrong credentials
 */
export async function* validateClaims(
  items: readonly ClaimItem[],
  client: ClaimsClient,
  signal: AbortSignal,
): AsyncGenerator<ClaimOutcome, void, undefined> {
  for (const item of items) {
    const outcome = await outcomeOf(() => validate(client, item, signal), 'valid', item, { file: '' });
    yield outcome;
  }
}

function submit(client: ClaimsClient, item: ClaimItem) {
  const { professional, institutional } = client.claims;
  if (item.form === 'x12') return client.claims[item.kind].submitX12(item.x12);
  return item.kind === 'professional' ? professional.submit(item.claim) : institutional.submit(item.claim);
}

function validate(client: ClaimsClient, item: ClaimItem, signal: AbortSignal) {
  const { professional, institutional } = client.claims;
  if (item.form === 'x12') return client.claims[item.kind].validateX12(item.x12, { signal });
  return item.kind === 'professional'
    ? professional.validate(item.claim, { signal })
    : institutional.validate(item.claim, { signal });
}

async function outcomeOf(
  send: () => ReturnType<typeof submit>,
  accepted: 'valid' | 'accepted',
  item: ClaimItem,
  { file, resumes }: { readonly file: string; readonly resumes?: boolean },
): Promise<ClaimOutcome> {
  try {
    return receiptOutcome(item, await send(), accepted);
  } catch (error) {
    if (!isPayerKitError(error) || (accepted === 'valid' && !isAboutClaim(error))) throw error;
    return errorOutcome(item, error, file, resumes);
  }
}

function isAboutClaim({ kind }: PayerKitError): boolean {
  return kind === 'validation' || kind === 'payer_rejection' || kind === 'bad_request';
}

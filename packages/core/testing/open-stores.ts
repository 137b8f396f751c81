// Opens the stores of a place, in the programs of this folder. A package with other stores has a module like this one, which
// takes its place in the bundle (see bundleProgram).
import type { DisclosureLog } from '../src/disclosure-log.js';
import { encryptTokens } from '../src/encrypt-tokens.js';
import { FileDisclosureLog, FileSubmissionLedger, FileTokenStore } from '../src/node.js';
import type { SubmissionLedger } from '../src/submission-ledger.js';
import type { TokenStore } from '../src/token-store.js';

/** The stores of a place, which several processes open. */
export interface OpenStores {
  readonly tokenStore: TokenStore;
  readonly ledger: SubmissionLedger;
  readonly disclosureLog: DisclosureLog;
  /** Releases connections, so that the process can end. */
  close(): Promise<void>;
}

/** A key for tests that encrypt. */
export const TEST_KEY = { kid: 'test', key: new Uint8Array(32).fill(7) };

/**
 * Opens stores; a test uses one kind of a place at most.
 *
 * @param place - for these, a folder; a place that begins with `encrypted:` has an encrypted token store
 */
export async function openStores(place: string): Promise<OpenStores> {
  const directory = place.replace(/^encrypted:/, '');
  const plain = new FileTokenStore(directory);
  return {
    tokenStore: directory === place ? plain : encryptTokens(plain, [TEST_KEY]),
    ledger: new FileSubmissionLedger(directory),
    disclosureLog: new FileDisclosureLog(directory),
    close: async () => undefined,
  };
}

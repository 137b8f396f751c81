import { createHash } from 'node:crypto';
import { isRecord } from '../blue-button/record.js';
import type { SavedParts } from './part.js';

/** Version of the file format; a change of any part's data increments it. */
const STATE_FORMAT = 'payerkit-sandbox-state-1';

/** Parts of a state by half. */
export type StateHalves = Readonly<Partial<Record<'sandbox' | 'blueButton' | 'optum', SavedParts>>>;

/**
 * State of a sandbox as JSON: seed, clock, applications with their secrets, switches, consents, tokens, claims, jobs,
 * reports, stubs, and people and claims of your own. It holds synthetic data only, and no journal, counters or faults.
 */
export interface SandboxState {
  /** Format and its version. */
  readonly format: string;
  /** Seed of the synthetic people. */
  readonly seed: number;
  /** Data of each part; the content is internal. */
  readonly halves: StateHalves;
  /** SHA-256 of seed and data, which detects a damaged or edited file. */
  readonly checksum: string;
}

function checksumOf(seed: number, halves: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([seed, halves]))
    .digest('hex');
}

/** Returns a state that can be written to a file. */
export function sealState(seed: number, halves: StateHalves): SandboxState {
  return { format: STATE_FORMAT, seed, halves, checksum: checksumOf(seed, halves) };
}

/**
 * Checks a state from outside.
 *
 * @throws TypeError when it is not a state, has another format, or is damaged
 */
export function readState(given: unknown): SandboxState {
  if (!isRecord(given) || typeof given.format !== 'string')
    throw new TypeError('This is not a saved state of the sandbox.');
  const { format, seed, halves, checksum } = given;
  if (format !== STATE_FORMAT)
    throw new TypeError(
      `The saved state has the format ${format.slice(0, 40)}; this version reads ${STATE_FORMAT}. Save it again.`,
    );
  if (typeof seed !== 'number' || !isRecord(halves) || checksum !== checksumOf(seed, halves))
    throw new TypeError('The saved state is damaged or was edited. Save it again.');
  return { format, seed, halves: halves as StateHalves, checksum };
}

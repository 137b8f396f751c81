import type { Clock } from './clock.js';

/** Options of `FileTokenStore` and `FileSubmissionLedger`. */
export interface FileStoreOptions {
  /** How long another process's write to the same entry is waited for, in milliseconds. Default 10 000. */
  readonly lockTimeoutMs?: number | undefined;
  /** For tests: time. */
  readonly clock?: Clock | undefined;
}

import type { Clock } from './clock.js';
import type { Logger } from './logger.js';

/** Options of every store in a folder; `FileDisclosureLog` takes these alone. */
export interface FolderOptions {
  /**
   * Uses a folder that every user of the machine can write to, and so replace its files. Default false: such a folder is rejected
   * with a `ConfigurationError`. On Windows nothing is checked.
   */
  readonly allowWorldWritable?: boolean | undefined;
  /** Logger for problems, such as a folder that a group can write to. Default: `process.emitWarning` for that one. */
  readonly logger?: Logger | undefined;
}

/** Options of `FileTokenStore` and `FileSubmissionLedger`. */
export interface FileStoreOptions extends FolderOptions {
  /** Time to wait for another process's write to the same entry, in milliseconds. Default 10 000. */
  readonly lockTimeoutMs?: number | undefined;
  /** Source of time, for tests. */
  readonly clock?: Clock | undefined;
}

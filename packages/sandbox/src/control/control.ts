import type { BlueButtonControl } from '../blue-button/control.js';
import type { SandboxClock } from '../context.js';
import type { ActiveFault, FaultRule } from '../faults/rules.js';
import type { OptumControl } from '../optum/control.js';
import type { SandboxCounters } from './counters.js';
import type { JournalEntry } from './journal.js';

/** Faults in force, and how to change them. */
export interface FaultControl {
  /**
   * Puts a rule in force.
   *
   * @param rule - which fault, for which requests, with which parameters
   * @returns a function that takes the rule away again
   * @throws TypeError naming each field that is wrong
   */
  add(rule: FaultRule): () => void;
  /** Rules in force, in the order they were added, with how often each has struck. */
  list(): ActiveFault[];
  /** Takes all rules away. */
  clear(): void;
}

/** How long {@link SandboxControl.waitFor} waits. */
export interface WaitOptions {
  /** Longest wait in milliseconds of real time. Default 10 000. */
  readonly timeoutMs?: number | undefined;
  /** Looks at exchanges with a higher number than this one only. Default 0: at all that are kept. */
  readonly after?: number | undefined;
}

/**
 * Steers and watches a sandbox from the program that runs it. The same is served over HTTP under `/_control`, with
 * {@link SandboxControl.token} as bearer token.
 *
 * @example
 * ```ts
 * const remove = sandbox.control.faults.add({ fault: 'reset-after', method: 'POST', count: 1 });
 * const entry = await sandbox.control.waitFor((exchange) => exchange.faults.includes('reset-after'));
 * remove();
 * ```
 */
export interface SandboxControl {
  /** Bearer token for `/_control`. */
  readonly token: string;
  /** The sandbox's time; `advance()` moves it forward. */
  readonly clock: SandboxClock;
  /** Faults on a switch. */
  readonly faults: FaultControl;
  /** Members, applications, consents and tokens on the Blue Button side. */
  readonly blueButton: BlueButtonControl;
  /** Applications, tokens and response variants on the Optum side. */
  readonly optum: OptumControl;
  /**
   * Exchanges so far, oldest first; the last 10 000 are kept.
   *
   * @param after - leaves out exchanges up to this number
   */
  journal(after?: number): JournalEntry[];
  /** Running totals. */
  counters(): SandboxCounters;
  /**
   * Calls back after each exchange.
   *
   * @returns a function that stops it
   */
  onExchange(listener: (entry: JournalEntry) => void): () => void;
  /**
   * Waits until an exchange fits, or finds one that already has. An exchange is over, and in the journal, when its
   * response has left or its connection has ended.
   *
   * @throws Error when none has come in time, or the sandbox was closed
   */
  waitFor(predicate: (entry: JournalEntry) => boolean, options?: WaitOptions): Promise<JournalEntry>;
  /** Forgets tokens, consents, submissions, faults, journal and counters. Credentials, data and time stay. */
  reset(): void;
  /** Starts over with the data of another seed; credentials stay. */
  seed(seed: number): void;
}

import type { BlueButtonControl } from '../blue-button/control.js';
import type { SandboxClock } from '../context.js';
import type { ActiveFault, FaultRule } from '../faults/rules.js';
import type { OptumControl } from '../optum/control.js';
import type { SandboxState } from '../state/saved-state.js';
import type { StubControl } from '../stubs/stub.js';
import type { SandboxCounters } from './counters.js';
import type { JournalEntry } from './journal.js';

/** Active faults, and methods to change them. */
export interface FaultControl {
  /**
   * Activates a rule.
   *
   * @param rule - the fault, the requests to hit, and its parameters
   * @returns a function that removes the rule
   * @throws TypeError naming each invalid field
   * @example
   * ```ts
   * const remove = sandbox.control.faults.add({ fault: 'server-error', status: 503, count: 1 });
   * remove();
   * ```
   */
  add(rule: FaultRule): () => void;
  /**
   * Active rules, in the order they were added, each with its number of hits.
   *
   * @throws nothing
   * @example
   * ```ts
   * for (const fault of sandbox.control.faults.list()) console.log(fault);
   * ```
   */
  list(): ActiveFault[];
  /**
   * Removes all rules.
   *
   * @throws nothing
   * @example
   * ```ts
   * sandbox.control.faults.clear();
   * ```
   */
  clear(): void;
}

/** Options of {@link SandboxControl.waitFor}. */
export interface WaitOptions {
  /** Longest wait in milliseconds of real time. Default 10 000. */
  readonly timeoutMs?: number | undefined;
  /** Considers only exchanges with a higher number. Default 0: all that are kept. */
  readonly after?: number | undefined;
}

/**
 * Controls and observes a sandbox from the program that runs it. The same is served over HTTP under `/_control`, with
 * {@link SandboxControl.token} as bearer token.
 *
 * @example
 * ```ts
 * const remove = sandbox.control.faults.add({ fault: 'server-error', status: 503, count: 1 });
 * await member.patient.retrieve(); // tried again
 * const entry = await sandbox.control.waitFor((exchange) => exchange.faults.includes('server-error'));
 * remove();
 * ```
 */
export interface SandboxControl {
  /** Bearer token for `/_control`. */
  readonly token: string;
  /** The sandbox's time; `advance()` moves it forward. */
  readonly clock: SandboxClock;
  /** Switchable faults. */
  readonly faults: FaultControl;
  /** Responses of your own in place of the sandbox's. */
  readonly stubs: StubControl;
  /** Members, applications, consents and tokens on the Blue Button side. */
  readonly blueButton: BlueButtonControl;
  /** Applications, tokens and response variants on the Optum side. */
  readonly optum: OptumControl;
  /**
   * Returns the exchanges so far, oldest first; the last 10 000 are kept.
   *
   * @param after - omits exchanges up to this number
   * @throws nothing
   * @example
   * ```ts
   * for (const entry of sandbox.control.journal()) console.log(entry);
   * ```
   */
  journal(after?: number): JournalEntry[];
  /**
   * Running totals.
   *
   * @throws nothing
   * @example
   * ```ts
   * console.log(sandbox.control.counters());
   * ```
   */
  counters(): SandboxCounters;
  /**
   * Calls back after each exchange.
   *
   * @returns a function that stops it
   * @throws nothing
   * @example
   * ```ts
   * const stop = sandbox.control.onExchange((entry) => console.log(entry));
   * stop();
   * ```
   */
  onExchange(listener: (entry: JournalEntry) => void): () => void;
  /**
   * Waits for a matching exchange, or returns one that has already happened. An exchange is over, and in the journal,
   * when its response has been sent or its connection has ended.
   *
   * @throws Error when none has happened in time, or the sandbox was closed
   * @example
   * ```ts
   * await member.coverage.list();
   * const entry = await sandbox.control.waitFor(({ template }) => template === '/v2/fhir/Coverage/');
   * ```
   */
  waitFor(predicate: (entry: JournalEntry) => boolean, options?: WaitOptions): Promise<JournalEntry>;
  /**
   * Deletes tokens, consents, submissions, faults, journal and counters. Credentials, data and time remain.
   *
   * @throws nothing
   * @example
   * ```ts
   * sandbox.control.reset(); // before each test
   * ```
   */
  reset(): void;
  /**
   * Restarts with the data of another seed; credentials remain.
   *
   * @throws nothing
   * @example
   * ```ts
   * sandbox.control.seed(42);
   * ```
   */
  seed(seed: number): void;
  /**
   * Returns the state as JSON, to continue with in another run: consents, tokens, members of your own, claims, jobs,
   * reports, applications, switches, stubs and time. Journal, counters and faults belong to a run and are not part of it.
   *
   * @throws nothing
   * @example
   * ```ts
   * const state = sandbox.control.saveState();
   * sandbox.control.loadState(state);
   * ```
   */
  saveState(): SandboxState;
  /**
   * Replaces the state by a saved one, and clears journal, counters and faults.
   *
   * @param state - what {@link SandboxControl.saveState} returned, also after it was stored as JSON
   * @throws TypeError when it is not a saved state, has another format, or is damaged; the state then remains as it is
   * @example
   * ```ts
   * sandbox.control.loadState(state);
   * ```
   */
  loadState(state: SandboxState): void;
}

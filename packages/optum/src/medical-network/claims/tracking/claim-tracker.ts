import { type SubmissionRecord, withCallSite } from '@payerkit/core';
import type { Connection } from '../../../internal/call/connection.js';
import type { CallPlace } from '../../../internal/call/run.js';
import { checkOptions, checkTypes } from '../../../internal/check/arguments.js';
import { moveRecord, recordOf } from '../../../internal/submission/ledger.js';
import { readSubmission } from '../../../internal/submission/x12-submission.js';
import type { LedgerOptions } from '../../../settings/ledger-options.js';
import type { ClaimStatusResult } from '../../claim-status/result.js';
import type { FollowOptions, Reports } from '../../reports/reports.js';
import type { InstitutionalClaim, LooseClaim, ProfessionalClaim } from '../claim.js';
import { cannedEntriesAbout, entriesAbout } from '../claim-match.js';
import type { ClaimReceipt } from '../claim-receipt.js';
import { claimsOfX12 } from '../x12-claims.js';
import { type Attention, attentionList } from './attention.js';
import type { ClaimEvent, EventSubject, SubjectEvent } from './claim-event.js';
import { ClaimIndex } from './claim-index.js';
import { matchClaim } from './match-claim.js';
import { statusEvents } from './report-events.js';
import { attemptOf, withReceipt, withRecord } from './submission-events.js';
import { checkState, EMPTY_STATE, type TrackState, type UnmatchedEvent, withEvent } from './track-state.js';
import { eventsOf, type TrackableReport } from './trackable-report.js';
import { type StoredClaim, storedClaim, type TrackedClaim, trackedClaim } from './tracked-claim.js';

/** Options of `claims.track`. */
export interface TrackOptions {
  /** Ledger of submissions. Default: the client's ledger. */
  readonly ledger?: LedgerOptions | undefined;
  /** Reports to follow. Default: those of the client. */
  readonly reports?: Pick<Reports, 'follow' | 'toJson'> | undefined;
  /** The `state` of an earlier tracker. Default: none. */
  readonly state?: TrackState | undefined;
  /**
   * Minutes after which a submission that is still being sent counts as interrupted, at the latest: one whose process
   * has ended, or whose time budgets are over, counts at once. Default 60.
   */
  readonly sendingMinutes?: number | undefined;
  /** Days within which the payer acknowledges a claim. Default 5. */
  readonly acknowledgementDays?: number | undefined;
  /** Days after the acknowledgement within which the payer decides. Default 30. */
  readonly decisionDays?: number | undefined;
}

/** An event with its claim. */
export interface TrackedEvent {
  /** Events. */
  readonly event: ClaimEvent;
  /** The claim after the event; undefined for an event that matches no claim or more than one. */
  readonly claim: TrackedClaim | undefined;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * Creates a tracker for `claims.track`.
 *
 * @param place - of the client
 * @param reportsOf - returns the reports of the client
 * @param options - of the caller
 */
export function trackClaims(
  { connection, ledger }: CallPlace,
  reportsOf: () => Reports,
  options: TrackOptions = {},
): ClaimTracker {
  checkTypes('claims.track', { options: [options, 'object'] });
  return new ClaimTracker(connection, {
    ...options,
    ledger: options.ledger ?? ledger,
    reports: options.reports ?? reportsOf(),
  });
}

/**
 * Joins all information about each claim (the ledger, reports of clearinghouse and payers, claim status, remittances)
 * into one history with one current state. Each event counts once, however often it is delivered. A rejection frees the
 * claim in the ledger, and a payer's response resolves a submission whose response was lost.
 *
 * @example
 * ```ts
 * const tracker = optum.claims.track({ state: await load() });
 * await tracker.add(submitted); // each claim that you submit
 * for await (const { event, claim } of tracker.follow({ signal })) {
 *   console.log(claim?.patientControlNumber, event.state);
 *   await save(tracker.state);
 * } // throws an AbortError once the signal aborts
 * ```
 */
export class ClaimTracker {
  readonly #connection: Connection;
  readonly #options: TrackOptions;
  readonly #claims = new ClaimIndex();
  readonly #done: Set<string>;
  readonly #reports: Map<string, string | number>;
  #unmatched: readonly UnmatchedEvent[];
  #turn: Promise<unknown> = Promise.resolve();

  /**
   * @internal
   * @param options - checked by type here
   */
  constructor(connection: Connection, options: TrackOptions) {
    const { sendingMinutes, acknowledgementDays, decisionDays, reports, ledger } = options;
    checkTypes('claims.track', {
      'options.reports': [reports, 'object?'],
      'options.ledger': [ledger, 'object?'],
      'options.sendingMinutes': [sendingMinutes, 'number?'],
      'options.acknowledgementDays': [acknowledgementDays, 'number?'],
      'options.decisionDays': [decisionDays, 'number?'],
    });
    const state = options.state === undefined ? EMPTY_STATE : checkState(options.state);
    this.#connection = connection;
    this.#options = options;
    for (const claim of state.claims) this.#claims.set(claim);
    this.#unmatched = state.unmatched;
    this.#done = new Set(state.done);
    this.#reports = new Map(state.reports.map(({ name, storedAt }) => [name, storedAt]));
  }

  /** The complete state of the tracker, plain JSON: store it after each event, and pass it to the next tracker. */
  get state(): TrackState {
    return {
      version: 1,
      claims: this.#claims.all(),
      unmatched: this.#unmatched,
      done: [...this.#done],
      reports: [...this.#reports].map(([name, storedAt]) => ({ name, storedAt })),
    };
  }

  /** The claims with their histories, in the order in which they were added. */
  get claims(): readonly TrackedClaim[] {
    return this.#claims.all().map(trackedClaim);
  }

  /**
   * Tracks a claim, reads its ledger record, and adds earlier events that matched no claim. Adding it again rereads the
   * record. Sends nothing.
   *
   * @param submission - the claim as submitted
   * @param receipt - of the clearinghouse; needed only without a ledger
   * @returns the new events
   * @throws `ConfigurationError` when the ledger cannot be read
   */
  add(
    submission: ProfessionalClaim | InstitutionalClaim,
    receipt?: ClaimReceipt,
  ): Promise<readonly TrackedEvent[]> {
    return this.#inTurn(() => {
      checkTypes('claims.track', { submission: [submission, 'object'] });
      return this.#add([submission as LooseClaim], receipt);
    });
  }

  /**
   * Does the same as {@link ClaimTracker.add} for claims submitted in X12.
   *
   * @param x12 - the interchange as submitted
   * @param receipt - of the clearinghouse; needed only without a ledger
   */
  addX12(x12: string, receipt?: ClaimReceipt): Promise<readonly TrackedEvent[]> {
    return this.#inTurn(() => {
      checkTypes('claims.track', { x12: [x12, 'text'] });
      return this.#add(claimsOfX12(readSubmission(x12)?.segments ?? []), receipt);
    });
  }

  /**
   * Adds a report to the claims: one from `reports.toJson`, or one that a reader read from a stored file. Sends
   * nothing.
   *
   * @param report - as read
   * @param source - name of the report or file
   * @returns the new events; empty when the report was delivered before
   * @throws `ValidationError` for a value that is not such a report, before anything is stored
   * @throws `ConfigurationError` when the ledger cannot be written; the event is then not stored, so that you can pass
   *   it again
   * @example
   * ```ts
   * const { results } = readX12Remittances(await readFile('payments.835', 'utf8'));
   * for (const { event } of await tracker.feed({ kind: '835', remittances: results }, 'payments.835'))
   *   console.log(event.state);
   * ```
   */
  feed(report: TrackableReport, source?: string): Promise<readonly TrackedEvent[]> {
    return this.#inTurn(async () => {
      const news: TrackedEvent[] = [];
      for (const found of eventsOf(report)) news.push(...(await this.#put(found, source)));
      return news;
    });
  }

  /**
   * Assigns the response to an inquiry to the claim in question. Entries about other claims are skipped.
   *
   * @param submission - the claim as submitted
   * @param status - the result of `claims.status.check` or `claims.reconcile`
   * @returns the new events
   */
  feedStatus(
    submission: ProfessionalClaim | InstitutionalClaim,
    status: ClaimStatusResult,
  ): Promise<readonly TrackedEvent[]> {
    return this.#inTurn(async () => {
      checkTypes('claims.track', { submission: [submission, 'object'], status: [status, 'object'] });
      const claim = submission as LooseClaim;
      const isSandbox = this.#connection.environment.kind === 'sandbox';
      const entries = isSandbox
        ? cannedEntriesAbout(claim, status.claims)
        : entriesAbout(claim, status.claims);
      const news = [...(await this.#add([claim], undefined))];
      const id = storedClaim(claim, this.#ledger)?.id;
      for (const { event } of statusEvents(entries)) {
        const stored = this.#claims.get(id ?? '');
        if (stored !== undefined) news.push(...(await this.#happen(stored, event, undefined)));
      }
      return news;
    });
  }

  /**
   * Follows the client's reports and returns each event once, even after a restart with the stored `state`. Ends with
   * an `AbortError` when the signal aborts.
   *
   * @param options - `pollMs`; signal, time budgets in milliseconds, retries, headers. `seen` comes from the state
   * @throws the errors of `reports.follow` and `reports.toJson`
   */
  async *follow(options: Omit<FollowOptions, 'seen'> = {}): AsyncGenerator<TrackedEvent, void, undefined> {
    checkOptions('claims.track', options);
    const { reports } = this.#options;
    if (reports === undefined) return;
    const { pollMs: _pollMs, ...requestOptions } = options;
    const seen = this.state.reports;
    for await (const { name, type } of reports.follow({ ...options, seen })) {
      if (type === 'claimStatus' || type === 'remittance') {
        const report = await reports.toJson(name, requestOptions);
        for (const found of eventsOf(report))
          for (const news of await this.#inTurn(() => this.#put(found, name))) yield news;
      }
      this.#reports.set(name, this.#connection.clock.now());
    }
  }

  /**
   * Rereads the ledger records of the claims.
   *
   * @returns the new events
   * @throws `ConfigurationError` when the ledger cannot be read
   */
  sync(): Promise<readonly TrackedEvent[]> {
    return this.#inTurn(async () => {
      const news: TrackedEvent[] = [];
      for (const claim of this.#claims.all()) news.push(...(await this.#read(claim)));
      return news;
    });
  }

  /**
   * Returns the work items for a person, with the reason and the next step, oldest first. Reads the ledger: unknown and
   * interrupted submissions are included whether or not their claims are tracked.
   *
   * @throws `ConfigurationError` when the ledger cannot be read
   */
  async needsPerson(): Promise<readonly Attention[]> {
    await this.sync();
    const { sendingMinutes = 60, acknowledgementDays = 5, decisionDays = 30 } = this.#options;
    const records: SubmissionRecord[] = [];
    for await (const record of this.#ledger?.store.list({ states: ['unknown', 'sending'] }) ?? [])
      records.push(record);
    const limits = {
      sendingForMs: sendingMinutes * MINUTE_MS,
      acknowledgementMs: acknowledgementDays * DAY_MS,
      decisionMs: decisionDays * DAY_MS,
    };
    const now = this.#connection.clock.now();
    return attentionList(this.#claims.all(), this.#unmatched, records, limits, now).filter(
      ({ id }) => !this.#done.has(id),
    );
  }

  /**
   * Removes an entry from the list of work items for a person. A new event about the same claim creates a new entry.
   *
   * @param id - of the entry
   */
  done(id: string): void {
    checkTypes('claims.track', { id: [id, 'text'] });
    this.#done.add(id);
  }

  get #ledger(): LedgerOptions | undefined {
    return this.#options.ledger;
  }

  /** Events change the state one after another, whatever their source. */
  #inTurn<T>(step: () => Promise<T>): Promise<T> {
    const turn = withCallSite(() => this.#turn.then(step));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #add(
    claims: readonly LooseClaim[],
    receipt: ClaimReceipt | undefined,
  ): Promise<readonly TrackedEvent[]> {
    const news: TrackedEvent[] = [];
    for (const claim of claims) {
      const fresh = storedClaim(claim, this.#ledger);
      if (fresh === undefined) continue;
      const stored = this.#claims.get(fresh.id) ?? fresh;
      this.#claims.set(stored);
      const record = await this.#recordOf(stored);
      if (record !== undefined) news.push(...this.#keep(withRecord(stored, record)));
      else if (receipt !== undefined)
        news.push(...this.#keep(withReceipt(stored, receipt, this.#connection.clock.now())));
    }
    // Reports may be read before the claims are added.
    for (const one of this.#unmatched) {
      const found = await this.#put(one, one.source, one.seenAtMs);
      news.push(...found.filter((event) => event.claim !== undefined));
    }
    return news;
  }

  async #recordOf({ ledgerKey }: StoredClaim): Promise<SubmissionRecord | undefined> {
    return this.#ledger === undefined || ledgerKey === undefined
      ? undefined
      : recordOf(this.#ledger, ledgerKey);
  }

  /** Reads the record of a claim. */
  async #read(stored: StoredClaim): Promise<readonly TrackedEvent[]> {
    const record = await this.#recordOf(stored);
    return record === undefined ? [] : this.#keep(withRecord(stored, record));
  }

  #keep({ claim, event }: ReturnType<typeof withRecord>): readonly TrackedEvent[] {
    this.#claims.set(claim);
    return event === undefined ? [] : [{ event, claim: trackedClaim(claim) }];
  }

  /** Assigns an event to its claim, or to the unmatched events. */
  async #put(
    { event, subject }: SubjectEvent,
    source: string | undefined,
    seenAtMs: number = this.#connection.clock.now(),
  ): Promise<readonly TrackedEvent[]> {
    // A claim that was added later may match an event that is already assigned to another claim.
    if (subject.batchNumber === undefined && this.#isKnown(event.id, subject)) return [];
    const about = this.#about(subject);
    if (about.length === 0) return this.#setAside({ event, subject, seenAtMs, source });
    const news: TrackedEvent[] = [];
    for (const claim of about) news.push(...(await this.#happen(claim, event, source, seenAtMs)));
    this.#unmatched = this.#unmatched.filter((one) => one.event.id !== event.id);
    return news;
  }

  #about(subject: EventSubject): readonly StoredClaim[] {
    if (subject.batchNumber !== undefined) return this.#claims.inBatch(subject.batchNumber);
    const claim = matchClaim(this.#claims.likely(subject), subject);
    return claim === undefined ? [] : [claim];
  }

  #isKnown(id: string, subject: EventSubject): boolean {
    return this.#claims.likely(subject).some(({ events }) => events.some((event) => event.id === id));
  }

  #setAside(unmatched: UnmatchedEvent): readonly TrackedEvent[] {
    const { event, seenAtMs, source } = unmatched;
    if (this.#unmatched.some((one) => one.event.id === event.id)) return [];
    this.#unmatched = [...this.#unmatched, unmatched];
    return [{ event: { ...event, attempt: 1, seenAtMs, source }, claim: undefined }];
  }

  /** The ledger is updated first: if that fails, the event is new again the next time. */
  async #happen(
    { id, events }: StoredClaim,
    found: SubjectEvent['event'],
    source: string | undefined,
    seenAtMs: number = this.#connection.clock.now(),
  ): Promise<readonly TrackedEvent[]> {
    if (events.some((event) => event.id === found.id)) return [];
    const stored = this.#claims.get(id);
    if (stored === undefined) return [];
    const news = [...(await this.#read(stored))];
    const claim = this.#claims.get(id) ?? stored;
    const attempt = attemptOf(claim, found);
    const event: ClaimEvent = { ...found, attempt, seenAtMs, ...(source === undefined ? {} : { source }) };
    if (attempt >= claim.submittedAtMs.length) await this.#move(claim, event);
    news.push(...this.#keep({ claim: withEvent(claim, event), event }));
    return news;
  }

  async #move({ ledgerKey }: StoredClaim, { state, payerClaimNumber }: ClaimEvent): Promise<void> {
    if (this.#ledger === undefined || ledgerKey === undefined) return;
    const to = state === 'rejected' ? 'rejected' : 'accepted';
    await moveRecord(this.#ledger, ledgerKey, to, { payerClaimNumber });
  }
}

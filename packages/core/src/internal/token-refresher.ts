import type { Clock, Random } from '../clock.js';
import type { TokenEvent } from '../events.js';
import type { GatePass } from '../readiness-gate.js';
import type { TokenGrant, TokenSet } from '../token-grant.js';
import type { TokenWait } from '../token-source.js';
import { LeasePatience } from './lease-patience.js';
import { thisProcess } from './process-identity.js';
import {
  type DeadEntry,
  isTokenSet,
  type Keepable,
  keepable,
  type LiveEntry,
  lineage,
  type TokenEntry,
  type TokenLease,
  tokenHash,
} from './token-entry.js';
import { isResponseLost, tokenErrors } from './token-errors.js';
import {
  MOST_LOST_WRITES,
  STORE_ATTEMPTS,
  type Standing,
  storeDelayMs,
  type TokenVault,
} from './token-vault.js';

/** The server's response, which the store has yet to receive. */
interface Answer<C> {
  /** The token that the request was made with; undefined for a first token. */
  readonly spent: TokenSet<C> | undefined;
  readonly live: LiveEntry<C>;
}

interface Lease<C> {
  /** The version under which our lease was written. */
  readonly version: string;
  readonly current: LiveEntry<C> | undefined;
  readonly inDoubt: boolean;
}

interface GateState {
  pass: GatePass | undefined;
}

/** The collaborators of a refresher. */
export interface RefresherParts<C> {
  readonly provider: string;
  readonly id: string;
  readonly grant: TokenGrant<C>;
  readonly vault: TokenVault<C>;
  readonly leaseMs: number;
  readonly clock: Clock;
  readonly random: Random;
  /** Aborted on close: ends waits, never a one-time request. */
  readonly closing: AbortSignal;
  readonly tell: (action: TokenEvent['action'], error: unknown, callId: string | undefined) => void;
}

// About an hour in total: longer than most outages, and the process may end after it.
const LONGEST_STORE_PAUSE_MS = 2_000_000;
// Between a member's "allow" and the exchange of the code, the old tokens are gone and the new ones are not stored yet.
const SUCCESSOR_WAIT_MS = 3_000;
const FIRST_SUCCESSOR_POLL_MS = 100;

/**
 * Obtains a usable token set and keeps the store up to date. Across all processes that share the store:
 *
 * 1. Before the request, `refreshing { by, untilMs, process }` is written with compare-and-set; the losers wait for the
 *    outcome or for the lease to end (see {@link LeasePatience}).
 * 2. A response is written over the lease, and used only after that.
 * 3. A holder that was too slow finds its lease gone. Its tokens descend from the token it spent, so they still replace
 *    that same token, and a tombstone of it that a successor of the lease has written. They replace nothing else: a
 *    one-time token has one successor, and anything that is not that successor was saved later from outside.
 */
export class TokenRefresher<C> {
  readonly #parts: RefresherParts<C>;
  readonly #patience: LeasePatience;
  /** A rotated token that the store failed to store. It is the only copy: retained until the store has it. */
  #unsaved: Answer<C> | undefined;
  /** The access token returned last, to distinguish another process's token from our own. */
  #known: string | undefined;
  #isAsking = false;
  #isDead = false;
  #isSpent = false;
  #isStoringLater = false;
  /** The call that the {@link obtain} under way is for; there is one at a time. */
  #callId: string | undefined;

  constructor(parts: RefresherParts<C>) {
    this.#parts = parts;
    this.#patience = new LeasePatience(parts);
  }

  /** The step that {@link obtain} is waiting for; undefined when it is neither of those that can take long. */
  get waitingFor(): TokenWait | undefined {
    return this.#patience.isWaiting ? 'lease' : this.#isAsking ? 'token_endpoint' : undefined;
  }

  /** True when the last {@link obtain} found that an earlier access token is spent: the grant ended or was rotated. */
  get hasOutlivedMemory(): boolean {
    return this.#isDead || this.#isSpent || this.#unsaved !== undefined;
  }

  /** Discards an unsaved token, because the grant was ended or replaced from outside. */
  forgetUnsaved(): void {
    this.#unsaved = undefined;
  }

  /** Stores an unsaved token. */
  async storeUnsaved(): Promise<LiveEntry<C> | undefined> {
    return this.#unsaved && this.#store(this.#unsaved, undefined);
  }

  /**
   * Returns a usable live entry: the stored one, another process's, or a new one.
   *
   * @param isUsable - decides about the entry in the store
   * @param callId - the call that needs the token, for events
   */
  async obtain(isUsable: (entry: LiveEntry<C>) => boolean, callId?: string): Promise<LiveEntry<C>> {
    this.#callId = callId;
    const gate: GateState = { pass: undefined };
    try {
      return await this.#obtain(isUsable, gate);
    } finally {
      leaveGate(gate);
    }
  }

  async #obtain(isUsable: (entry: LiveEntry<C>) => boolean, gate: GateState): Promise<LiveEntry<C>> {
    const { grant, vault, clock, provider } = this.#parts;
    let lostWrites = 0;
    this.#isSpent = false;
    await this.storeUnsaved();

    for (;;) {
      const standing = await vault.read();
      this.#isDead = standing?.entry.state === 'dead';
      if (standing?.entry.state === 'dead') throw tokenErrors.dead(provider, standing.entry.atMs);
      const current = standing?.entry.state === 'live' ? standing.entry : undefined;
      if (current !== undefined && isUsable(current)) return this.#adopt(current);
      const foreign = foreignLease(standing?.entry, this.#parts.id);
      if (standing && foreign && !this.#patience.hasEnded(standing.version, foreign)) {
        leaveGate(gate);
        await this.#patience.wait();
        continue;
      }

      const rejection = current && grant.rejection?.(current.tokens, clock.now());
      if (rejection !== undefined) throw rejection;
      // Entered before the lease is taken, because a lease does not last through a queue; the store may have changed
      // meanwhile.
      if (await this.#enter(gate, current)) continue;
      const lease = await this.#take(standing, current);
      if (lease !== undefined && gate.pass?.isValid === false) {
        await this.#giveBack(lease, lease.inDoubt);
        continue;
      }
      const live = lease && (await this.#ask(lease, isUsable, gate.pass));
      if (live !== undefined) return live;
      lostWrites += 1;
      if (lostWrites >= MOST_LOST_WRITES) throw tokenErrors.storeContended(provider);
    }
  }

  /** Gets a valid pass when the grant has a gate; returns true after a wait for it. */
  async #enter(gate: GateState, current: LiveEntry<C> | undefined): Promise<boolean> {
    const readiness = this.#parts.grant.readiness?.(current?.tokens);
    if (readiness === undefined || gate.pass?.isValid === true) return false;
    leaveGate(gate);
    gate.pass = await readiness.enter(this.#parts.closing);
    return true;
  }

  /** Writes the lease; returns undefined when another process was faster. */
  async #take(
    standing: Standing<C> | undefined,
    current: LiveEntry<C> | undefined,
  ): Promise<Lease<C> | undefined> {
    const { grant, vault, clock, id, leaseMs, closing, provider } = this.#parts;
    if (closing.aborted) throw tokenErrors.closed(provider);
    const abandoned = standing !== undefined && 'refreshing' in standing.entry;
    const inDoubt = grant.oneTime && current !== undefined && (abandoned || current.inDoubt === true);
    const refreshing: TokenLease = { by: id, untilMs: clock.now() + leaseMs, process: thisProcess() };
    const entry: TokenEntry<C> =
      current === undefined
        ? { state: 'empty', refreshing }
        : { ...atRest(current), refreshing, ...(inDoubt && { inDoubt }) };
    const version = await vault.write(standing?.version, entry);
    // The store was so slow that the lease has ended meanwhile: another process may already be sending the request.
    const isTaken = version !== undefined && clock.now() < refreshing.untilMs;
    return isTaken ? { version, current, inDoubt } : undefined;
  }

  /** Sends the token request under a lease. Undefined means that the store has changed and must be read again. */
  async #ask(
    lease: Lease<C>,
    isUsable: (entry: LiveEntry<C>) => boolean,
    pass: GatePass | undefined,
  ): Promise<LiveEntry<C> | undefined> {
    const { grant, vault, clock, provider, closing } = this.#parts;
    const spent = lease.current?.tokens;
    let answer: Keepable<C>;
    this.#isAsking = true;
    try {
      answer = keepable(await grant.request(spent, grant.oneTime ? undefined : closing, this.#callId));
      if (!isTokenSet(answer.tokens)) throw tokenErrors.unusable(provider);
      pass?.succeeded();
    } catch (error) {
      this.#isAsking = false;
      pass?.failed(error);
      if (grant.mayBeReplaced?.(error) === true) {
        pass?.leave();
        if (await this.#isReplaced(lease)) return undefined;
      }
      this.#tell('rejected', error);
      if (lease.current !== undefined && grant.classify(error) === 'dead') {
        // Losing this write means that another process was faster: it may have the successor, so read again. If the
        // store fails, the next call finds out anew.
        const isBuried = await this.#bury(lease.version, lease.current).catch(() => true);
        if (!isBuried) return undefined;
        throw lease.inDoubt ? tokenErrors.rejectedInDoubt(provider, error) : error;
      }
      await this.#release(lease, error);
      // The lease was overrun: the process that took it over may have succeeded.
      const standing = await vault.read().catch(() => undefined);
      if (standing?.entry.state === 'live' && isUsable(standing.entry)) return this.#adopt(standing.entry);
      throw this.#isLost(lease, error) ? tokenErrors.outcomeUnknown(provider, error) : error;
    }
    this.#isAsking = false;
    const { tokens, failure } = answer;
    const live = await this.#store(
      { spent, live: { state: 'live', tokens, obtainedAtMs: clock.now() } },
      lease,
    );
    if (live === undefined) return undefined;
    if (failure !== undefined) {
      this.#isSpent = true;
      this.#tell('rejected', failure);
      throw failure;
    }
    this.#known = tokens.accessToken;
    this.#tell(spent === undefined ? 'requested' : 'refreshed');
    return live;
  }

  /** Reads the store for some seconds; returns true when somebody has overwritten the lease. */
  async #isReplaced({ version }: Lease<C>): Promise<boolean> {
    const { vault, clock, closing } = this.#parts;
    let leftMs = SUCCESSOR_WAIT_MS;
    for (let delayMs = FIRST_SUCCESSOR_POLL_MS; ; delayMs = Math.min(leftMs, delayMs * 1.6)) {
      const standing = await vault.read().catch(() => undefined);
      if (standing !== undefined && standing.version !== version) return true;
      if (leftMs <= 0 || closing.aborted) return false;
      leftMs -= delayMs;
      await clock.sleep(delayMs, closing).catch(() => undefined);
    }
  }

  /** Releases the lease, with a mark when the token may be spent. */
  async #release(lease: Lease<C>, error: unknown): Promise<void> {
    await this.#giveBack(lease, lease.inDoubt || this.#isLost(lease, error));
  }

  async #giveBack({ version, current }: Lease<C>, inDoubt: boolean): Promise<void> {
    const released = current && { ...atRest(current), ...(inDoubt && { inDoubt: true as const }) };
    // A lease that cannot be released ends by itself, and the process that takes it over will be in doubt too.
    await this.#parts.vault.write(version, released).catch(() => undefined);
  }

  #isLost({ current }: Lease<C>, error: unknown): boolean {
    return this.#parts.grant.oneTime && current !== undefined && isResponseLost(error);
  }

  /** Writes a tombstone; returns false when the entry has changed meanwhile. */
  async #bury(version: string | undefined, entry: LiveEntry<C>): Promise<boolean> {
    const { vault, clock } = this.#parts;
    const tombstone: DeadEntry = {
      state: 'dead',
      tokenHash: tokenHash(lineage(entry.tokens)),
      atMs: clock.now(),
      reason: 'refused',
    };
    if ((await vault.write(version, tombstone)) === undefined) return false;
    this.#isDead = true;
    this.#tell('invalidated');
    return true;
  }

  /**
   * Stores a response. Returns undefined when the store contains something that it must not replace.
   *
   * @param lease - under which it was obtained; undefined when the store must be read first
   */
  async #store(answer: Answer<C>, lease: Lease<C> | undefined): Promise<LiveEntry<C> | undefined> {
    const { vault, clock, provider } = this.#parts;
    const isRotated =
      answer.live.tokens.refreshToken !== undefined &&
      answer.live.tokens.refreshToken !== answer.spent?.refreshToken;
    if (isRotated) this.#unsaved = answer;
    let version = lease?.version;
    let isRead = lease !== undefined;
    let lostWrites = 0;
    for (let failures = 0; ; ) {
      try {
        if (!isRead) {
          const standing = await vault.read();
          // A write that the store reported as failed may have succeeded.
          const isThere =
            standing?.entry.state === 'live' && isSame(standing.entry.tokens, answer.live.tokens);
          if (isThere || !replaces(answer, standing?.entry)) {
            if (this.#unsaved === answer) this.#unsaved = undefined;
            return isThere ? answer.live : undefined;
          }
          version = standing?.version;
          isRead = true;
        }
        if ((await vault.write(version, answer.live)) !== undefined) {
          if (this.#unsaved === answer) this.#unsaved = undefined;
          return answer.live;
        }
        isRead = false;
        lostWrites += 1;
        if (lostWrites >= MOST_LOST_WRITES) throw tokenErrors.storeContended(provider);
      } catch (error) {
        failures += 1;
        isRead = false;
        if (failures >= STORE_ATTEMPTS) {
          // Without a rotation nothing is lost: the store still has everything needed for another request.
          if (!isRotated) return answer.live;
          void this.#storeLater(answer);
          throw tokenErrors.notStored(provider, error);
        }
        await clock.sleep(storeDelayMs(failures));
      }
    }
  }

  /** Keeps retrying in the background: no one may call this manager again, or even keep a reference to it. */
  async #storeLater(answer: Answer<C>): Promise<void> {
    const { clock, closing } = this.#parts;
    if (this.#isStoringLater) return;
    this.#isStoringLater = true;
    try {
      for (let delayMs = 1000; delayMs < LONGEST_STORE_PAUSE_MS; delayMs *= 2) {
        await clock.sleep(delayMs, closing);
        if (this.#unsaved === answer) await this.#store(answer, undefined).catch(() => undefined);
        if (this.#unsaved !== answer) return;
      }
    } catch {
      // The client was closed.
    } finally {
      this.#isStoringLater = false;
    }
  }

  #tell(action: TokenEvent['action'], error?: unknown): void {
    this.#parts.tell(action, error, this.#callId);
  }

  #adopt(entry: LiveEntry<C>): LiveEntry<C> {
    if (entry.tokens.accessToken !== this.#known) this.#tell('reused');
    this.#known = entry.tokens.accessToken;
    return entry;
  }
}

function leaveGate(gate: GateState): void {
  gate.pass?.leave();
  gate.pass = undefined;
}

function foreignLease(entry: TokenEntry<unknown> | undefined, id: string): TokenLease | undefined {
  const lease = entry !== undefined && 'refreshing' in entry ? entry.refreshing : undefined;
  return lease?.by === id ? undefined : lease;
}

/** Checks whether a response may overwrite the stored entry (rule 3 of {@link TokenRefresher}). */
function replaces<C>({ spent }: Answer<C>, entry: TokenEntry<C> | undefined): boolean {
  // A renewed grant has an entry to renew: where there is none, it was forgotten meanwhile.
  if (entry === undefined || entry.state === 'empty') return spent === undefined;
  if (spent === undefined) return false;
  if (entry.state === 'live') return lineage(entry.tokens) === lineage(spent);
  return entry.reason === 'refused' && entry.tokenHash === tokenHash(lineage(spent));
}

function isSame(a: TokenSet<unknown>, b: TokenSet<unknown>): boolean {
  return a.accessToken === b.accessToken && a.refreshToken === b.refreshToken;
}

function atRest<C>({ tokens, obtainedAtMs }: LiveEntry<C>): LiveEntry<C> {
  return { state: 'live', tokens, obtainedAtMs };
}

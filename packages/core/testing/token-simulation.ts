import type { Scheduler } from 'fast-check';
import type { Clock } from '../src/clock.js';
import { BadRequestError } from '../src/errors/request-errors.js';
import { NetworkError, ResponseFormatError } from '../src/errors/transport-errors.js';
import { tokenHash } from '../src/internal/token-entry.js';
import { MemoryTokenStore } from '../src/memory-token-store.js';
import type { RefreshTokenOnly, TokenGrant, TokenSet } from '../src/token-grant.js';
import { TokenManager } from '../src/token-manager.js';
import type { TokenStore } from '../src/token-store.js';
import { KEY, ORIGIN } from './token-bench.js';

// Short, so that leases often run out in mid-air.
const LEASE_MS = 25;
const LIFE_MS = 60_000;

/** Outcome of one token request. */
export type Fate = 'answered' | 'half responded' | 'unsent' | 'request lost' | 'response lost';

/** Outcome of one store operation. */
export type StoreFate = 'good' | 'fails before' | 'fails after';

export interface ProcessPlan {
  /** After how many half steps the process is killed: before or after a store operation or request takes effect. */
  readonly diesAfter: number | undefined;
  readonly requests: readonly Fate[];
  readonly storeOperations: readonly StoreFate[];
}

interface Presented {
  readonly n: number;
  readonly isGood: boolean;
}

/**
 * Several processes with a manager each, one store, one server that rotates without grace. Every operation of the store,
 * every arrival of a request, every response and every sleep waits for its turn, which the scheduler gives in any order;
 * time jumps to the end of a sleep when its turn comes, so that anything else may take any time.
 */
export class Simulation {
  readonly presented: Presented[] = [];
  /** Broken promises, in words. */
  readonly complaints: string[] = [];
  /** Number of the refresh token that the server takes now. */
  good = 0;
  /** While false, nothing fails and no one dies any more. */
  isRough = true;
  readonly #scheduler: Scheduler;
  readonly #store: MemoryTokenStore;
  readonly #inFlight = new Set<{ readonly token: string; readonly leaseUntilMs: number }>();
  #nowMs = 0;
  /** Who was responded to with the good refresh token. */
  #receiver: Life | undefined;
  /** Numbers of the refresh tokens that were ever in the store. */
  readonly #stored = new Set<number>();

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler;
    this.#store = new MemoryTokenStore({ clock: this.clock });
  }

  readonly clock: Clock = {
    now: () => this.#nowMs,
    sleep: async (ms) => {
      const untilMs = this.#nowMs + ms;
      await this.#turn('sleep');
      this.#nowMs = Math.max(this.#nowMs, untilMs);
    },
  };

  /** Puts the first token set into the store, used up. */
  async begin(): Promise<void> {
    const manager = new TokenManager({
      ...this.#common(),
      store: this.#store,
      grant: this.#grant(neverDies, []),
    });
    await manager.save({ ...tokens(0, 0), expiresAtMs: 0 });
    this.#stored.add(0);
  }

  /** Content of the store, read by a new process. */
  async stored(): Promise<{ readonly state: string; readonly n?: number }> {
    const entry = JSON.parse((await this.#store.get(KEY))?.value ?? '{}') as StoredEntry;
    return {
      state: entry.state,
      ...(entry.tokens && { n: Number(entry.tokens.refreshToken.split('-')[1]) }),
    };
  }

  /** Checks whether the valid refresh token is in the store or in a living process. */
  get isGoodSafe(): boolean {
    return this.#stored.has(this.good) || this.#receiver?.isAlive() === true;
  }

  /** A process with its manager. */
  process(plan: ProcessPlan): { readonly manager: TokenManager<null>; readonly isAlive: () => boolean } {
    let halfSteps = 0;
    const isAlive = () => !this.isRough || plan.diesAfter === undefined || halfSteps <= plan.diesAfter;
    let isDead = false;
    const life: Life = {
      async step() {
        halfSteps += 1;
        isDead ||= !isAlive();
        // A killed process does nothing more, and hears nothing more.
        if (isDead) await new Promise(() => undefined);
      },
      isAlive: () => !isDead,
      leaseUntilMs: 0,
    };
    const store = this.#faultyStore(life, [...plan.storeOperations]);
    const grant = this.#grant(life, [...plan.requests]);
    return { manager: new TokenManager({ ...this.#common(), store, grant }), isAlive: life.isAlive };
  }

  /** Complains when an access token was handed on before the store had its refresh token. */
  used(accessToken: string): void {
    if (!this.#stored.has(Number(accessToken.split('-')[1])))
      this.complaints.push(`${accessToken} used before stored`);
  }

  #common() {
    const { clock } = this;
    return { provider: 'test', key: KEY, origin: ORIGIN, leaseMs: LEASE_MS, clock, random: () => 0.5 };
  }

  async #turn(label: string): Promise<void> {
    await this.#scheduler.schedule(Promise.resolve(), label);
  }

  #faultyStore(life: Life, fates: StoreFate[]): TokenStore {
    const operation = async <T>(label: string, act: () => Promise<T>): Promise<T> => {
      await life.step();
      const fate = (this.isRough && fates.shift()) || 'good';
      await this.#turn(label);
      if (fate === 'fails before') throw new Error('store');
      const result = await act();
      await life.step();
      await this.#turn(`${label} done`);
      if (fate === 'fails after') throw new Error('store');
      return result;
    };
    return {
      get: (key) => operation('get', () => this.#store.get(key)),
      compareAndSet: (key, expected, next) =>
        operation('set', async () => {
          const before = await this.stored();
          const result = await this.#store.compareAndSet(key, expected, next);
          if (result.ok) this.#watch(before, JSON.parse(next?.value ?? '{}') as StoredEntry, life);
          return result;
        }),
    };
  }

  /** Complains about writes that lose a token. */
  #watch(before: { readonly n?: number }, entry: StoredEntry, life: Life): void {
    const n = entry.tokens && Number(entry.tokens.refreshToken.split('-')[1]);
    if (n !== undefined) this.#stored.add(n);
    if (n !== undefined && before.n !== undefined && n < before.n)
      this.complaints.push(`${before.n} went back to ${n}`);
    if (entry.state === 'dead' && entry.tokenHash === tokenHash(`refresh-${this.good}`))
      this.complaints.push(`${this.good} was buried alive`);
    if (
      entry.state === 'dead' &&
      before.n !== undefined &&
      entry.tokenHash !== tokenHash(`refresh-${before.n}`)
    )
      this.complaints.push(`${before.n} was buried as another`);
    if (entry.refreshing !== undefined) life.leaseUntilMs = entry.refreshing.untilMs;
  }

  #grant(life: Life, fates: Fate[]): TokenGrant<null> {
    return {
      oneTime: true,
      request: async (current) => {
        await life.step();
        const token = current?.refreshToken ?? '';
        const fate = (this.isRough && fates.shift()) || 'answered';
        if (fate === 'unsent') throw new NetworkError({ code: 'unsent', message: 'Unsent.', sent: 'no' });
        const flight = { token, leaseUntilMs: life.leaseUntilMs };
        this.#checkAlone(token);
        this.#inFlight.add(flight);
        try {
          await this.#turn('request');
          const answer = fate === 'request lost' ? undefined : this.#present(token);
          await life.step();
          await this.#turn('answer');
          if (answer === undefined || fate === 'response lost')
            throw new NetworkError({ code: 'lost', message: 'Lost.', sent: 'unknown' });
          if (answer === 'refused')
            throw new BadRequestError({
              code: 'invalid_grant',
              message: 'Rejected.',
              status: 400,
              sent: 'yes',
            });
          if (answer.refreshToken === `refresh-${this.good}`) this.#receiver = life;
          return fate === 'half responded' ? refreshTokenOnly(answer) : answer;
        } finally {
          this.#inFlight.delete(flight);
        }
      },
      classify: (error) => (error instanceof BadRequestError ? 'dead' : 'ambiguous'),
    };
  }

  #present(token: string): TokenSet<null> | 'refused' {
    const isGood = token === `refresh-${this.good}`;
    this.presented.push({ n: Number(token.split('-')[1]), isGood });
    if (!isGood) return 'refused';
    this.good += 1;
    this.#receiver = undefined;
    return tokens(this.good, this.#nowMs);
  }

  /** Complains when a token is presented while another process presents it under a lease that has not ended. */
  #checkAlone(token: string): void {
    for (const other of this.#inFlight) {
      if (other.token === token && this.#nowMs < other.leaseUntilMs)
        this.complaints.push(`${token} presented twice at once`);
    }
  }
}

interface Life {
  readonly step: () => Promise<void>;
  readonly isAlive: () => boolean;
  leaseUntilMs: number;
}

interface StoredEntry {
  readonly state: string;
  readonly tokens?: { readonly refreshToken: string };
  readonly tokenHash?: string;
  readonly refreshing?: { readonly untilMs: number };
}

const neverDies: Life = { step: async () => undefined, isAlive: () => true, leaseUntilMs: 0 };

function refreshTokenOnly({ refreshToken = '', context }: TokenSet<null>): RefreshTokenOnly<null> {
  const failure = new ResponseFormatError({ code: 'half', message: 'Half.', status: 200, sent: 'yes' });
  return { refreshToken, context, failure };
}

function tokens(n: number, nowMs: number): TokenSet<null> {
  return {
    accessToken: `access-${n}`,
    refreshToken: `refresh-${n}`,
    expiresAtMs: nowMs + LIFE_MS,
    context: null,
  };
}

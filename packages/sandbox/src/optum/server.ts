import { randomBytes, randomUUID } from 'node:crypto';
import type { OffsetClock } from '../clock.js';
import type { Counters } from '../control/counters.js';
import type { SeededRandom } from '../random.js';
import type { Applications, OptumApplication } from './application.js';
import { ClaimStore } from './medical-network/claim-store.js';
import { ReportStore } from './medical-network/report-store.js';
import { Schedule } from './schedule.js';
import type { OptumSwitches } from './switches.js';

/** Which token endpoint a token came from. */
export type TokenGeneration = 'v2' | 'sntl' | 'linkhealth';

interface IssuedToken {
  readonly application: OptumApplication;
  readonly generation: TokenGeneration;
  expiresAt: number;
}

/** What the sandbox gives the Optum half to work with. */
export interface OptumContext {
  url(): string;
  readonly clock: OffsetClock;
  readonly random: SeededRandom;
  readonly counters: Counters;
  /** Aborted when the sandbox closes. */
  readonly closing: AbortSignal;
}

/** Seconds a token of each generation lives. */
export const TOKEN_LIFETIME_S: Readonly<Record<TokenGeneration, number>> = {
  v2: 3600,
  sntl: 7200,
  linkhealth: 3600,
};

/** Everything the Optum half remembers: applications, tokens, switches. */
export class OptumServer {
  readonly context: OptumContext;
  readonly applications: Applications;
  readonly switches: OptumSwitches;
  readonly tokens = new Map<string, IssuedToken>();
  readonly claims: ClaimStore;
  readonly reports: ReportStore;
  readonly schedule: Schedule;
  readonly #forgetters: (() => void)[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(context: OptumContext, applications: Applications, switches: OptumSwitches) {
    this.context = context;
    this.applications = applications;
    this.switches = switches;
    this.schedule = new Schedule(context.clock, context.closing);
    this.claims = new ClaimStore(() => this.now());
    this.reports = new ReportStore(this.claims, () => this.now());
  }

  now(): number {
    return this.context.clock.now();
  }

  /** A trace id as the gateway makes them; not seeded, because nothing may come to depend on it. */
  traceId(): string {
    return randomUUID();
  }

  /** Adds something that a reset has to forget. */
  onReset(forget: () => void): void {
    this.#forgetters.push(forget);
  }

  /** A map that a reset empties. */
  map<Key, Value>(): Map<Key, Value> {
    const map = new Map<Key, Value>();
    this.onReset(() => map.clear());
    return map;
  }

  /** Counts up from `start` under a name: numbers that must not repeat. */
  nextNumber(name: string, start: number): string {
    const next = (this.#numbers.get(name) ?? start) + 1;
    this.#numbers.set(name, next);
    return String(next);
  }

  issueToken(application: OptumApplication, generation: TokenGeneration): string {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const head = part({ kid: '1', typ: 'JWT', alg: 'RS256' });
    const claims = part({
      aud: 'apiPlatform',
      nbf: Math.floor(this.now() / 1000),
      api_product_list: application.products,
    });
    const token = `${head}.${claims}.${randomBytes(48).toString('base64url')}`;
    this.tokens.set(token, {
      application,
      generation,
      expiresAt: this.now() + TOKEN_LIFETIME_S[generation] * 1000,
    });
    return token;
  }

  /** Forgets all that requests have left behind. */
  reset(): void {
    this.tokens.clear();
    this.claims.clear();
    this.reports.clear();
    this.schedule.clear();
    for (const forget of this.#forgetters) forget();
  }

  expireTokens(): number {
    for (const token of this.tokens.values()) token.expiresAt = Math.min(token.expiresAt, this.now());
    return this.tokens.size;
  }

  revokeTokens(): number {
    const { size } = this.tokens;
    this.tokens.clear();
    return size;
  }
}

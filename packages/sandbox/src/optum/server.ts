import { randomBytes, randomUUID } from 'node:crypto';
import type { OffsetClock } from '../clock.js';
import type { Counters } from '../control/counters.js';
import type { SeededRandom } from '../random.js';
import { mapPart, objectPart, StateParts } from '../state/part.js';
import type { Applications, OptumApplication } from './application.js';
import { ClaimStore } from './medical-network/claim-store.js';
import type { OwnReport } from './medical-network/own-report.js';
import { ReportStore } from './medical-network/report-store.js';
import { Schedule } from './schedule.js';
import type { OptumSwitches } from './switches.js';

/** The token endpoint that issued a token. */
export type TokenGeneration = 'v2' | 'sntl' | 'linkhealth';

interface IssuedToken {
  readonly application: OptumApplication;
  readonly generation: TokenGeneration;
  expiresAt: number;
}

/** Dependencies of the Optum half, provided by the sandbox. */
export interface OptumContext {
  url(): string;
  readonly clock: OffsetClock;
  readonly random: SeededRandom;
  readonly counters: Counters;
  /** Aborted when the sandbox closes. */
  readonly closing: AbortSignal;
}

/** Lifetime of a token of each generation, in seconds. */
export const TOKEN_LIFETIME_S: Readonly<Record<TokenGeneration, number>> = {
  v2: 3600,
  sntl: 7200,
  linkhealth: 3600,
};

/** State of the Optum half: applications, tokens, switches. */
export class OptumServer {
  readonly context: OptumContext;
  readonly applications: Applications;
  readonly switches: OptumSwitches;
  readonly tokens = new Map<string, IssuedToken>();
  readonly claims: ClaimStore;
  readonly reports: ReportStore;
  readonly schedule: Schedule;
  /** Data that can be saved and loaded. */
  readonly state = new StateParts();
  readonly #forgetters: (() => void)[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(
    context: OptumContext,
    applications: Applications,
    switches: OptumSwitches,
    reports: readonly OwnReport[] = [],
  ) {
    this.context = context;
    this.applications = applications;
    this.switches = switches;
    this.schedule = new Schedule(context.clock, context.closing);
    this.claims = new ClaimStore(() => this.now());
    this.reports = new ReportStore(this.claims, () => this.now(), reports);
    this.state.add('applications', applications);
    this.state.add('switches', objectPart(switches));
    this.state.add('tokens', mapPart(this.tokens));
    this.state.add('claims', this.claims);
    this.state.add('reports', this.reports);
    this.state.add('numbers', mapPart(this.#numbers));
    this.state.add('schedule', this.schedule);
  }

  now(): number {
    return this.context.clock.now();
  }

  /** Returns a trace ID in the gateway's format; not seeded, because nothing may depend on it. */
  traceId(): string {
    return randomUUID();
  }

  /** Registers state that a reset must clear. */
  onReset(forget: () => void): void {
    this.#forgetters.push(forget);
  }

  /**
   * Returns a map that a reset empties, and that is saved with the state.
   *
   * @param name - unique; saved files contain it
   */
  map<Key, Value>(name: string): Map<Key, Value> {
    const map = new Map<Key, Value>();
    this.onReset(() => map.clear());
    this.state.add(name, mapPart(map));
    return map;
  }

  /** Counts up from `start` under a name, for numbers that must not repeat. */
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

  /** Clears all state that requests have left behind. */
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

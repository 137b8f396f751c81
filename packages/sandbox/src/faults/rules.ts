import { FAULTS } from './effects.js';
import type { FaultName, FaultParameters } from './parameters.js';

/** The requests that a fault hits. Omit everything to hit all of them. */
export interface FaultSelector {
  /** Path such as `/v2/fhir/Patient` or pattern such as `/v2/fhir/*`; `*` represents any characters. */
  readonly route?: string | undefined;
  /** HTTP method. */
  readonly method?: string | undefined;
  /** Lets this many matching requests through first. Default 0. */
  readonly after?: number | undefined;
  /** Maximum number of hits. Default: unlimited. */
  readonly count?: number | undefined;
  /** Fraction of the matching requests to hit, by seeded randomness, from 0 to 1. Default 1. */
  readonly rate?: number | undefined;
}

/**
 * A fault, the requests it hits, and its parameters.
 *
 * @example
 * ```ts
 * const rule: FaultRule = { fault: 'rate-limited', retryAfter: 2, route: '/v2/fhir/*', count: 3 };
 * ```
 */
export type FaultRule = {
  [Name in FaultName]: FaultSelector & {
    /** Name of the fault. */
    readonly fault: Name;
  } & Readonly<FaultParameters[Name]>;
}[FaultName];

/** An active rule, as the control lists it. */
export interface ActiveFault {
  /** Number by which it is removed. */
  readonly id: number;
  /** The rule as given. */
  readonly rule: FaultRule;
  /** Matching requests so far. */
  readonly matched: number;
  /** Number of requests hit so far. */
  readonly hits: number;
}

const SELECTOR = ['fault', 'route', 'method', 'after', 'count', 'rate'];

/** Settings that accept only certain numbers, whichever fault they belong to. */
const RANGES: Readonly<Record<string, readonly [lowest: number, highest: number]>> = {
  after: [0, Number.POSITIVE_INFINITY],
  count: [0, Number.POSITIVE_INFINITY],
  rate: [0, 1],
  part: [0, 1],
  status: [200, 599],
  bytes: [0, Number.POSITIVE_INFINITY],
  jitterMs: [0, Number.POSITIVE_INFINITY],
  intervalMs: [0, Number.POSITIVE_INFINITY],
};

interface Entry {
  readonly id: number;
  readonly rule: FaultRule;
  readonly path: RegExp | undefined;
  readonly parameters: Record<string, unknown>;
  matched: number;
  hits: number;
}

/** A fault about to happen: its name and all its parameters. */
export interface DueFault {
  readonly name: FaultName;
  readonly parameters: Record<string, unknown>;
}

/** Compiles a route pattern: `*` means any characters, the rest is literal; the query is ignored. */
function toPattern(route: string): RegExp {
  const escaped = route.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`);
}

/** Returns the problems of a rule from outside, field by field. */
export function faultRuleProblems(rule: unknown): string[] {
  if (typeof rule !== 'object' || rule === null || !('fault' in rule)) return ['fault: missing'];
  const { fault } = rule;
  if (typeof fault !== 'string' || !Object.hasOwn(FAULTS, fault))
    return [`fault: must be one of ${Object.keys(FAULTS).join(', ')}`];
  const defaults: Record<string, unknown> = FAULTS[fault as FaultName].defaults;
  const types: Record<string, string> = {
    fault: 'string',
    route: 'string',
    method: 'string',
    after: 'number',
    count: 'number',
    rate: 'number',
    ...Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, typeof value])),
  };
  return Object.entries(rule).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const type = types[name];
    if (type === undefined) return [`${name}: not a parameter of ${fault}`];
    const right = typeof value === type && (type !== 'number' || Number.isFinite(value));
    if (!right) return [`${name}: must be a ${type}`];
    const problem = valueProblem(name, value);
    return problem === undefined ? [] : [`${name}: must be ${problem}`];
  });
}

const CONTENTS: readonly unknown[] = ['html', 'empty', 'json'];

function valueProblem(name: string, value: unknown): string | undefined {
  if (name === 'content') return CONTENTS.includes(value) ? undefined : `one of ${CONTENTS.join(', ')}`;
  if (name === 'value') return isJson(String(value)) ? undefined : 'JSON, such as 3599.25, "soon" or null';
  const range = RANGES[name];
  if (range === undefined || typeof value !== 'number') return undefined;
  const [lowest, highest] = range;
  if (value >= lowest && value <= highest) return undefined;
  return highest === Number.POSITIVE_INFINITY ? `${lowest} or more` : `from ${lowest} to ${highest}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The active rules, and the number of hits of each. */
export class FaultRules {
  readonly #chance: () => number;
  #entries: Entry[] = [];
  #nextId = 1;

  /**
   * Creates the rules.
   *
   * @param chance - random number from 0 to 1, for rules with a rate
   */
  constructor(chance: () => number) {
    this.#chance = chance;
  }

  /** Activates a rule; returns its number. Throws a TypeError that names each invalid field. */
  add(rule: FaultRule): number {
    const problems = faultRuleProblems(rule);
    if (problems.length > 0) throw new TypeError(`Invalid fault rule. ${problems.join('; ')}`);
    const given = Object.entries(rule).filter(
      ([name, value]) => !SELECTOR.includes(name) && value !== undefined,
    );
    this.#entries.push({
      id: this.#nextId,
      rule,
      path: rule.route === undefined ? undefined : toPattern(rule.route),
      parameters: { ...FAULTS[rule.fault].defaults, ...Object.fromEntries(given) },
      matched: 0,
      hits: 0,
    });
    this.#nextId += 1;
    return this.#nextId - 1;
  }

  /** Removes a rule; returns false when it does not exist. */
  remove(id: number): boolean {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
    return this.#entries.length < before;
  }

  clear(): void {
    this.#entries = [];
  }

  list(): ActiveFault[] {
    return this.#entries.map(({ id, rule, matched, hits }) => ({ id, rule, matched, hits }));
  }

  /** Returns the faults that this request triggers, in the order they were added, and counts them as hits. */
  take(method: string, path: string, isTokenRequest = false): readonly DueFault[] {
    if (this.#entries.length === 0) return [];
    const due: DueFault[] = [];
    for (const entry of this.#entries) {
      const { rule } = entry;
      if (rule.method !== undefined && rule.method.toUpperCase() !== method) continue;
      if (entry.path !== undefined && !entry.path.test(path)) continue;
      if (FAULTS[rule.fault].tokensOnly === true && !isTokenRequest) continue;
      entry.matched += 1;
      if (entry.matched <= (rule.after ?? 0) || entry.hits >= (rule.count ?? Number.POSITIVE_INFINITY))
        continue;
      if (rule.rate !== undefined && this.#chance() >= rule.rate) continue;
      entry.hits += 1;
      due.push({ name: rule.fault, parameters: entry.parameters });
    }
    return due;
  }
}

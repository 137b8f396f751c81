import { CLAIM_TYPES } from '../data/history.js';
import type { ClaimType } from './control.js';
import { type DateFilter, parseDateFilter } from './date-filter.js';
import type { Version } from './oauth-state.js';

/** Resource types that can be searched. */
export type Searchable = 'Patient' | 'Coverage' | 'ExplanationOfBenefit';

/** A search with valid parameters; those that the server ignores are removed. */
export interface Search {
  /** Entries of a page. */
  readonly count: number;
  /** First entry of the page, from 0. */
  readonly start: number;
  /** Load time. */
  readonly lastUpdated: readonly DateFilter[];
  /** End of service. */
  readonly serviceDate: readonly DateFilter[];
  /** Claim types; absent means all. */
  readonly types?: readonly ClaimType[] | undefined;
  /** Parameters to repeat in links, without paging and the person's own ID. */
  readonly filters: readonly (readonly [string, string])[];
}

/** A problem of a search, and its source: the server itself or its backend. */
export interface SearchProblem {
  /** Text for `detail` (`server`) or for the diagnostics (`backend`). */
  readonly text: string;
  /** Source of the rejection. */
  readonly by: 'server' | 'backend';
}

const TYPE_SYSTEM = 'https://bluebutton.cms.gov/resources/codesystem/eob-type';

const KNOWN: Readonly<Record<Searchable, readonly string[]>> = {
  Patient: ['_count', 'count', 'startIndex', '_lastUpdated', '_id', 'identifier'],
  Coverage: ['_count', 'count', 'startIndex', '_lastUpdated', 'beneficiary'],
  ExplanationOfBenefit: [
    '_count',
    'count',
    'startIndex',
    '_offset',
    '_lastUpdated',
    'patient',
    'type',
    'service-date',
  ],
};

const KNOWN_V3_ONLY = ['_tag', '_source', '_security:not'];
/** Parameters of the server's own framework, never passed on. */
const FRAMEWORK = ['format', '_format'];

/** Returns the names of parameters that the server does not know, for strict handling on v3. */
export function unknownParameters(resource: Searchable, query: URLSearchParams): string[] {
  const known =
    resource === 'ExplanationOfBenefit' ? [...KNOWN[resource], ...KNOWN_V3_ONLY] : KNOWN[resource];
  return [...new Set(query.keys())].filter((name) => !known.includes(name) && !FRAMEWORK.includes(name));
}

function parseType(value: string): readonly ClaimType[] | 'all' | undefined {
  const types: ClaimType[] = [];
  for (const part of value.replace(/(?<=.),$/, '').split(',')) {
    const [system, code] = part.includes('|') ? part.split('|', 2) : [TYPE_SYSTEM, part];
    if (system?.toLowerCase() !== TYPE_SYSTEM) return undefined;
    if (code === '' && part.includes('|')) return 'all';
    const type = CLAIM_TYPES.find((known) => known === code?.toLowerCase());
    if (type === undefined) return undefined;
    types.push(type);
  }
  return types;
}

/** Reads the parameters of a search in the server's order; an unknown one is silently ignored. */
export function parseSearch(
  resource: Searchable,
  version: Version,
  query: URLSearchParams,
): Search | SearchProblem {
  const problem = (text: string, by: SearchProblem['by'] = 'server'): SearchProblem => ({ text, by });
  const integer = (name: string): number | SearchProblem | undefined => {
    const value = query.get(name);
    if (value === null) return undefined;
    return /^[+-]?\d+$/.test(value.trim()) ? Number(value) : problem('expected int');
  };
  const count = integer(query.has('count') ? 'count' : '_count') ?? 10;
  if (typeof count === 'object') return count;
  if (count < 0) return problem('value must be at least 0');
  if (count > 50) return problem('value must be at most 50');
  const startIndex = integer('startIndex');
  if (typeof startIndex === 'object') return startIndex;
  const offset = resource === 'ExplanationOfBenefit' ? integer('_offset') : undefined;
  if (typeof offset === 'object') return offset;

  const dates = (name: string): DateFilter[] | SearchProblem => {
    const filters: DateFilter[] = [];
    for (const value of query.getAll(name)) {
      const filter = parseDateFilter(value);
      if (filter === 'operator') return problem(`the ${name} operator is not valid`);
      if (filter === 'date') return problem(`Invalid date/time format: "${value.slice(2)}"`, 'backend');
      filters.push(filter);
    }
    return filters;
  };
  const lastUpdated = dates('_lastUpdated');
  if ('text' in lastUpdated) return lastUpdated;
  const isEob = resource === 'ExplanationOfBenefit';
  const serviceDate = isEob ? dates('service-date') : [];
  if ('text' in serviceDate) return serviceDate;
  const type = isEob ? query.get('type') : null;
  const types = type === null ? 'all' : parseType(type);
  if (types === undefined) return problem('the type parameter value is not valid');
  const start = (version === 3 ? (offset ?? startIndex) : startIndex) ?? 0;
  // The server passes a negative position on; the backend's own text is unknown.
  if (start < 0) return problem(`Invalid startIndex '${start}'`, 'backend');
  return {
    count,
    start,
    lastUpdated,
    serviceDate,
    ...(types === 'all' ? {} : { types }),
    filters: [
      ...lastUpdated.map(({ text }) => ['_lastUpdated', text] as const),
      ...serviceDate.map(({ text }) => ['service-date', text] as const),
      ...(type === null ? [] : [['type', type] as const]),
    ],
  };
}

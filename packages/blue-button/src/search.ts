import { inputError, type ListQuery, type Query } from '@payerkit/core';
import { fieldIssues } from './internal/search-checks.js';
import { MAX_COUNT, SEARCH_PARAMETERS, SEARCHES, type SearchParameter } from './search-parameters.js';
import { type TraitsOf, traitsOf, type Version } from './version.js';

/** Resources that can be searched. */
export type SearchableResource = 'Patient' | 'Coverage' | 'ExplanationOfBenefit';

type ParameterTable = typeof SEARCH_PARAMETERS;

/** The values that callers may give, by name of the parameter. */
type Values = {
  readonly [P in keyof ParameterTable]?:
    | (ParameterTable[P] extends SearchParameter<infer T> ? T : never)
    | undefined;
};

/** Names of the parameters of a resource in a version. */
type Names<
  R extends SearchableResource,
  V extends Version,
> = (typeof SEARCHES)[TraitsOf<V>['search']][R][number];

/** Search parameters of a resource: those of its version, and those of every list. */
type SearchOf<R extends SearchableResource, V extends Version> = ListQuery &
  (V extends Version ? Pick<Values, Names<R, V>> : never);

/** Search parameters of Patient: `count`, `lastUpdated`, `id`, `identifier`; on v1 and v2 also `startIndex`. */
export type PatientQuery<V extends Version = Version> = SearchOf<'Patient', V>;

/** Search parameters of Coverage: `count`, `lastUpdated`; on v1 and v2 also `startIndex`. */
export type CoverageQuery<V extends Version = Version> = SearchOf<'Coverage', V>;

/**
 * Search parameters of ExplanationOfBenefit: `count`, `lastUpdated`, `startIndex`, `type`, `serviceDate`; on v3 also `offset`,
 * `tag`, `source`, `excludeSamhsa`.
 */
export type ExplanationOfBenefitQuery<V extends Version = Version> = SearchOf<'ExplanationOfBenefit', V>;

/** A search ready to be sent. */
export interface PreparedSearch {
  /** Wire parameters other than paging; an array is sent as a repeated parameter. */
  readonly query: Query;
  /** Page size. */
  readonly count: number;
  /** Start of the first page; undefined when the caller set none. */
  readonly start: number | undefined;
}

/**
 * Checks a search and converts it to wire parameters. Parameters that the server would silently ignore are rejected
 * here.
 *
 * @param resource - FHIR resource type
 * @param version - API version
 * @param query - the caller's query, without cursor, limit and concurrency
 * @throws `ValidationError` naming every invalid or unknown parameter, printing no value
 */
export function prepareSearch(resource: SearchableResource, version: Version, query: object): PreparedSearch {
  checkSearch(resource, version, query);
  const { count, offset, startIndex } = query;
  return {
    query: Object.fromEntries(wireParameters(query)),
    count: count ?? MAX_COUNT,
    start: offset ?? startIndex,
  };
}

function wireParameters(query: Values) {
  return Object.entries<SearchParameter<never>>(SEARCH_PARAMETERS).flatMap(([name, { wire, write }]) => {
    const value = query[name as keyof Values];
    if (wire === undefined || value === undefined) return [];
    const written = write(value as never);
    return written === undefined ? [] : [[wire, written] as const];
  });
}

function checkSearch(resource: SearchableResource, version: Version, query: object): asserts query is Values {
  const traits = traitsOf(version);
  const checks = SEARCHES[traits.search][resource].map((name) => {
    const { check } = SEARCH_PARAMETERS[name];
    return [name, (value: unknown, path: string) => check(value, path, traits)] as const;
  });
  const issues = fieldIssues(query, Object.fromEntries(checks), '');
  if (issues.length === 0) return;
  throw inputError(issues, { provider: 'blue-button', operation: `GET /${version}/fhir/${resource}/` });
}

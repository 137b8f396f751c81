import type { ListQuery, Query } from '@payerkit/core';
import { checkSearch } from './internal/search-rules.js';
import type { Version } from './version.js';

/** A date (`2024`, `2024-05`, `2024-05-31`), an instant with its zone (`2024-05-31T10:00:00Z`), or a `Date`. */
export type DateInput = string | Date;

/** Bounds of a date search; those given must all hold. */
export interface DateRange {
  /** After. */
  readonly gt?: DateInput | undefined;
  /** At or after. */
  readonly ge?: DateInput | undefined;
  /** Before. */
  readonly lt?: DateInput | undefined;
  /** At or before. */
  readonly le?: DateInput | undefined;
}

/** Search parameters of every resource. */
export interface SearchQuery extends ListQuery {
  /** Items a page, 1 to 50. Default 50, the most the server gives. */
  readonly count?: number | undefined;
  /** When the backend last loaded the resource. CMS has no dates before 2020-02-12. */
  readonly lastUpdated?: DateRange | undefined;
}

/** Where to start in the vendor's order, on `v1` and `v2`. */
export interface StartIndexQuery {
  /** Leave out so many items. */
  readonly startIndex?: number | undefined;
}

/** Search parameters of Patient. */
export type PatientQuery<V extends Version = Version> = SearchQuery & {
  /** The member's own patient id in this version. */
  readonly id?: string | undefined;
  /** `system|value`: hashed identifiers on v1 and v2, `http://hl7.org/fhir/sid/us-mbi|value` on v3. */
  readonly identifier?: string | undefined;
} & (V extends 'v3' ? unknown : StartIndexQuery);

/** Search parameters of Coverage. */
export type CoverageQuery<V extends Version = Version> = SearchQuery &
  (V extends 'v3' ? unknown : StartIndexQuery);

/** A kind of claim. */
export type ClaimType = 'carrier' | 'dme' | 'hha' | 'hospice' | 'inpatient' | 'outpatient' | 'pde' | 'snf';

/** Where a v3 claim comes from: NCH and DDPS are fully processed, FISS, MCS and VMS partially, CWF holds prior authorizations. */
export type ClaimSource = 'NCH' | 'DDPS' | 'FISS' | 'MCS' | 'VMS' | 'CWF';

/** A v3 tag: one of the known codes, or `system|code` in full. */
export type ClaimTag =
  | 'NationalClaimsHistory'
  | 'SharedSystem'
  | 'DDPS'
  | 'FinalAction'
  | 'NotFinalAction'
  | `https://bluebutton.cms.gov/fhir/CodeSystem/${'System-Type' | 'Final-Action'}|${string}`;

/** Search parameters of ExplanationOfBenefit on v3 only. */
export interface ClaimOriginQuery {
  /** Leave out so many items. */
  readonly offset?: number | undefined;
  /** Claims that carry all of these tags. */
  readonly tag?: ClaimTag | readonly ClaimTag[] | undefined;
  /** Claims from any of these systems. Default at CMS: NCH and DDPS. */
  readonly source?: ClaimSource | readonly ClaimSource[] | undefined;
  /** Leave out substance use records (42 CFR Part 2) even if the member shares them. */
  readonly excludeSamhsa?: boolean | undefined;
}

/** Search parameters of ExplanationOfBenefit. */
export type ExplanationOfBenefitQuery<V extends Version = Version> = SearchQuery &
  StartIndexQuery & {
    /** Kinds of claim; bare or as `https://bluebutton.cms.gov/resources/codesystem/eob-type|carrier`. */
    readonly type?: ClaimTypeInput | readonly ClaimTypeInput[] | undefined;
    /** When the service ended (the claim's through date). */
    readonly serviceDate?: DateRange | undefined;
  } & (V extends 'v3' ? ClaimOriginQuery : unknown);

/** A {@link ClaimType}, bare or with its code system. */
export type ClaimTypeInput =
  | ClaimType
  | `https://bluebutton.cms.gov/resources/codesystem/eob-type|${ClaimType}`;

/** Resources that can be searched. */
export type SearchableResource = 'Patient' | 'Coverage' | 'ExplanationOfBenefit';

/** A search ready to be sent. */
export interface PreparedSearch {
  /** Wire parameters besides the paging ones; repeated where an array. */
  readonly query: Query;
  /** Page size. */
  readonly count: number;
  /** Where the first page starts; undefined when the caller did not say. */
  readonly start: number | undefined;
}

/** Page size when none is asked for: the most that the server gives. */
export const MAX_COUNT = 50;

const TAG_SYSTEMS: Readonly<Record<string, string>> = {
  NationalClaimsHistory: 'System-Type',
  SharedSystem: 'System-Type',
  DDPS: 'System-Type',
  FinalAction: 'Final-Action',
  NotFinalAction: 'Final-Action',
};

/** Every parameter of every resource and version. */
export type AnySearch = SearchQuery &
  StartIndexQuery &
  ClaimOriginQuery &
  PatientQuery<'v2'> &
  ExplanationOfBenefitQuery<'v2'>;

/**
 * Checks a search and turns it into wire parameters. What the server would silently drop is rejected here.
 *
 * @param resource - FHIR resource type
 * @param version - API version
 * @param query - as the caller gave it, without cursor, limit and concurrency
 * @throws `ValidationError` naming every wrong or unknown parameter, printing no value
 */
export function prepareSearch(resource: SearchableResource, version: Version, query: object): PreparedSearch {
  const checked: object = query;
  checkSearch(resource, version, checked);
  const wire: Record<string, string | readonly string[] | undefined> = {
    _id: checked.id,
    identifier: checked.identifier,
    _lastUpdated: bounds(checked.lastUpdated),
    'service-date': bounds(checked.serviceDate),
    type: list(checked.type)?.join(','),
    _tag: list(checked.tag)?.map((tag) => (tag.includes('|') ? tag : `${tagSystem(tag)}|${tag}`)),
    _source: list(checked.source)?.join(','),
    '_security:not': checked.excludeSamhsa ? '42CFRPart2' : undefined,
  };
  return {
    query: Object.fromEntries(Object.entries(wire).filter(([, value]) => value !== undefined)),
    count: checked.count ?? MAX_COUNT,
    start: checked.offset ?? checked.startIndex,
  };
}

function tagSystem(code: string): string {
  return `https://bluebutton.cms.gov/fhir/CodeSystem/${TAG_SYSTEMS[code]}`;
}

function list<T>(value: T | readonly T[] | undefined): readonly T[] | undefined {
  if (value === undefined) return undefined;
  const values = Array.isArray(value) ? (value as readonly T[]) : [value as T];
  return values.length > 0 ? values : undefined;
}

function bounds(range: DateRange | undefined): string[] | undefined {
  const values = (['gt', 'ge', 'lt', 'le'] as const).flatMap((prefix) => {
    const bound = range?.[prefix];
    if (bound === undefined) return [];
    return [`${prefix}${typeof bound === 'string' ? bound : bound.toISOString()}`];
  });
  return values.length > 0 ? values : undefined;
}

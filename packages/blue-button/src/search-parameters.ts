import type { Issue, QueryValue } from '@payerkit/core';
import { dateRange, flag, matching, someOf, whole } from './internal/search-checks.js';
import type { VersionTraits } from './version.js';

/** A date (`2024`, `2024-05`, `2024-05-31`), an instant with its zone (`2024-05-31T10:00:00Z`), or a `Date`. */
export type DateInput = string | Date;

/** Bounds of a date search; all of them must hold. */
export interface DateRange {
  /** After. */
  readonly gt?: DateInput | undefined;
  /** On or after. */
  readonly ge?: DateInput | undefined;
  /** Before. */
  readonly lt?: DateInput | undefined;
  /** On or before. */
  readonly le?: DateInput | undefined;
}

/** A claim type. */
export type ClaimType = 'carrier' | 'dme' | 'hha' | 'hospice' | 'inpatient' | 'outpatient' | 'pde' | 'snf';

/** A {@link ClaimType}, bare or with its code system. */
export type ClaimTypeInput =
  | ClaimType
  | `https://bluebutton.cms.gov/resources/codesystem/eob-type|${ClaimType}`;

/**
 * Source system of a v3 claim: NCH and DDPS are fully processed, FISS, MCS and VMS partially, CWF has prior
 * authorizations.
 */
export type ClaimSource = 'NCH' | 'DDPS' | 'FISS' | 'MCS' | 'VMS' | 'CWF';

/** A v3 tag: one of the known codes, or the full `system|code`. */
export type ClaimTag =
  | 'NationalClaimsHistory'
  | 'SharedSystem'
  | 'DDPS'
  | 'FinalAction'
  | 'NotFinalAction'
  | `https://bluebutton.cms.gov/fhir/CodeSystem/${'System-Type' | 'Final-Action'}|${string}`;

/** One search parameter: the type that callers give it, the rule, and the wire form. */
export interface SearchParameter<T> {
  /** Says what is wrong with a value. It may depend on the version. */
  readonly check: (value: unknown, path: string, traits: VersionTraits) => readonly Issue[];
  /** Name on the wire; undefined for the parameters of paging, which the list writes. */
  readonly wire: string | undefined;
  /** Writes a checked value; undefined leaves the parameter out. */
  readonly write: (value: T) => QueryValue;
}

/** Default page size: the server's maximum. */
export const MAX_COUNT = 50;

const MAX_INDEX = 999_999_999;
const CLAIM_TYPE =
  /^(?:https:\/\/bluebutton\.cms\.gov\/resources\/codesystem\/eob-type\|)?(?:carrier|dme|hha|hospice|inpatient|outpatient|pde|snf)$/;
const CLAIM_TAG =
  /^(?:NationalClaimsHistory|SharedSystem|DDPS|FinalAction|NotFinalAction|https:\/\/bluebutton\.cms\.gov\/fhir\/CodeSystem\/(?:System-Type|Final-Action)\|[A-Za-z-]{1,60})$/;
const TAG_SYSTEMS: Readonly<Record<string, string>> = {
  NationalClaimsHistory: 'System-Type',
  SharedSystem: 'System-Type',
  DDPS: 'System-Type',
  FinalAction: 'Final-Action',
  NotFinalAction: 'Final-Action',
};
const IDENTIFIERS: Readonly<Record<VersionTraits['identifier'], RegExp>> = {
  hash: /^https?:\/\/bluebutton\.cms\.gov\/resources\/identifier\/[a-z-]{1,40}\|[0-9a-fA-F]{1,128}$/,
  mbi: /^http:\/\/hl7\.org\/fhir\/sid\/us-mbi\|[0-9A-Za-z-]{1,20}$/,
};

/**
 * Every search parameter, described once. What callers may give, what is rejected and what is sent all come from here; a new
 * parameter is an entry here and its name in {@link SEARCHES}.
 */
export const SEARCH_PARAMETERS = {
  /** Items per page, 1 to 50. Default 50, the server's maximum. */
  count: parameter<number>(undefined, whole(1, MAX_COUNT)),
  /** Number of items to skip. */
  startIndex: parameter<number>(undefined, whole(0, MAX_INDEX)),
  /** Number of items to skip. */
  offset: parameter<number>(undefined, whole(0, MAX_INDEX)),
  /** Time when the backend last loaded the resource. CMS has no dates before 2020-02-12. */
  lastUpdated: parameter<DateRange>('_lastUpdated', dateRange, writeBounds),
  /** The member's own patient ID in this version. */
  id: parameter<string>('_id', matching(/^-?\d{1,40}$/, 'must be a patient ID of this version')),
  /** `system|value`: hashed identifiers on v1 and v2, `http://hl7.org/fhir/sid/us-mbi|value` on v3. */
  identifier: parameter<string>('identifier', (value, path, traits) =>
    matching(
      IDENTIFIERS[traits.identifier],
      'must be system|value, with a system that this version supports',
    )(value, path),
  ),
  /** Claim types; bare or as `https://bluebutton.cms.gov/resources/codesystem/eob-type|carrier`. */
  type: parameter<ClaimTypeInput | readonly ClaimTypeInput[]>(
    'type',
    someOf(CLAIM_TYPE, 'must be one of the eight claim types'),
    writeAny,
  ),
  /** End of the service (the claim's through date). */
  serviceDate: parameter<DateRange>('service-date', dateRange, writeBounds),
  /** Claims with all of these tags. */
  tag: parameter<ClaimTag | readonly ClaimTag[]>(
    '_tag',
    someOf(CLAIM_TAG, 'must be a known tag, or system|code of System-Type or Final-Action'),
    (tags) => listOf(tags).map((tag) => (tag.includes('|') ? tag : `${tagSystem(tag)}|${tag}`)),
  ),
  /** Claims from any of these systems. Default at CMS: NCH and DDPS. */
  source: parameter<ClaimSource | readonly ClaimSource[]>(
    '_source',
    someOf(/^(?:NCH|DDPS|FISS|MCS|VMS|CWF)$/, 'must be one of NCH, DDPS, FISS, MCS, VMS, CWF'),
    writeAny,
  ),
  /** Excludes substance use records (42 CFR Part 2) even if the member shares them. */
  excludeSamhsa: parameter<boolean>('_security:not', flag, (isLeftOut) =>
    isLeftOut ? '42CFRPart2' : undefined,
  ),
} as const;

type ParameterName = keyof typeof SEARCH_PARAMETERS;

const COMMON = ['count', 'lastUpdated'] as const;
const PERSON = [...COMMON, 'id', 'identifier'] as const;
const CLAIMS = [...COMMON, 'startIndex', 'type', 'serviceDate'] as const;

/** The parameters that each resource takes, by a version's trait `search`. */
export const SEARCHES = {
  byIndex: {
    Patient: [...PERSON, 'startIndex'],
    Coverage: [...COMMON, 'startIndex'],
    ExplanationOfBenefit: CLAIMS,
  },
  byOrigin: {
    Patient: PERSON,
    Coverage: COMMON,
    ExplanationOfBenefit: [...CLAIMS, 'offset', 'tag', 'source', 'excludeSamhsa'],
  },
} as const satisfies Record<
  VersionTraits['search'],
  Record<'Patient' | 'Coverage' | 'ExplanationOfBenefit', readonly ParameterName[]>
>;

function parameter<T>(
  wire: string | undefined,
  check: SearchParameter<T>['check'],
  write: SearchParameter<T>['write'] = String,
): SearchParameter<T> {
  return { wire, check, write };
}

function tagSystem(code: string): string {
  return `https://bluebutton.cms.gov/fhir/CodeSystem/${TAG_SYSTEMS[code]}`;
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

function writeAny(value: string | readonly string[]): string {
  return listOf(value).join(',');
}

function writeBounds(range: DateRange): QueryValue {
  const values = (['gt', 'ge', 'lt', 'le'] as const).flatMap((prefix) => {
    const bound = range[prefix];
    if (bound === undefined) return [];
    return [`${prefix}${typeof bound === 'string' ? bound : bound.toISOString()}`];
  });
  return values.length > 0 ? values : undefined;
}

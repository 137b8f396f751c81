import type {
  CapabilityStatement as Stu3CapabilityStatement,
  Coverage as Stu3Coverage,
  ExplanationOfBenefit as Stu3ExplanationOfBenefit,
  Patient as Stu3Patient,
} from 'fhir/r3.js';
import type { CapabilityStatement, Coverage, ExplanationOfBenefit, Patient } from 'fhir/r4.js';

/**
 * A version of the Blue Button API: `v1` uses FHIR STU3, `v2` and `v3` use R4. Patient and claim IDs of `v3` differ
 * from those of `v1` and `v2`.
 */
export type Version = 'v1' | 'v2' | 'v3';

/** FHIR patient IDs of one person. Neither can be derived from the other. */
export interface PatientIds {
  /** On v1 and v2. */
  readonly v2?: string;
  /** On v3. */
  readonly v3?: string;
}

/** Everything in which the versions of the API differ. Code reads a trait; it never compares versions. */
export interface VersionTraits {
  /** FHIR release that goes over the wire. STU3 is mapped to R4. */
  readonly wire: 'STU3' | 'R4';
  /** Name under which a grant holds the patient ID of the version. */
  readonly patientId: keyof PatientIds;
  /** Form of claim IDs: `carrier-…` with the type of claim in front, or a bare number or UUID. */
  readonly claimId: 'typed' | 'bare';
  /** Form of patient identifiers in a search: a hash, or the Medicare number itself. */
  readonly identifier: 'hash' | 'mbi';
  /** Set of search parameters, by its name in `SEARCHES`. */
  readonly search: 'byIndex' | 'byOrigin';
  /** Paging style of lists. */
  readonly paging: {
    /** Parameter that says where a page starts. */
    readonly parameter: 'startIndex' | '_offset';
    /** Parameters that a next link may say it with, best first. */
    readonly linked: readonly string[];
    /** True when the total of a page is that of the list, so that pages can be fetched ahead by position. */
    readonly hasTotal: boolean;
  };
  /** True when the server can reject unknown search parameters (`Prefer: handling=strict`). */
  readonly hasStrictSearch: boolean;
  /** Treatment of claims that a member does not share: reading any claim is rejected, or those claims are omitted. */
  readonly withheldClaims: 'rejected' | 'left out';
  /** True when `$generate-insurance-card` exists. */
  readonly hasInsuranceCard: boolean;
  /** True when AuditEvent exists. */
  readonly hasAuditEvents: boolean;
  /** True when CMS Aligned Networks can request tokens with an ID token. */
  readonly hasIdentity: boolean;
  /** Path of the token endpoint, with the slash it needs. */
  readonly tokenPath: string;
  /** Version whose endpoints the discovery documents name; tokens work on both. */
  readonly discovered: Version;
  /** Versions to renew a grant on that holds no patient ID of this one, if it holds theirs. */
  readonly renewsOn: readonly Version[];
  /** Version to renew a grant on that holds no patient ID at all. */
  readonly renewsWithoutId: Version;
}

const BY_INDEX = { parameter: 'startIndex', linked: ['startIndex'], hasTotal: true } as const;
const BY_LINK = { parameter: '_offset', linked: ['_offset', 'startIndex'], hasTotal: false } as const;

/**
 * The traits of each version. A new version is a member of {@link Version} and a record here, and the compiler asks for
 * every trait.
 */
export const VERSIONS = {
  v1: {
    wire: 'STU3',
    patientId: 'v2',
    claimId: 'typed',
    identifier: 'hash',
    search: 'byIndex',
    paging: BY_INDEX,
    hasStrictSearch: false,
    withheldClaims: 'rejected',
    hasInsuranceCard: false,
    hasAuditEvents: false,
    hasIdentity: false,
    tokenPath: '/v1/o/token/',
    discovered: 'v2',
    renewsOn: ['v3'],
    renewsWithoutId: 'v1',
  },
  v2: {
    wire: 'R4',
    patientId: 'v2',
    claimId: 'typed',
    identifier: 'hash',
    search: 'byIndex',
    paging: BY_INDEX,
    hasStrictSearch: false,
    withheldClaims: 'rejected',
    hasInsuranceCard: false,
    hasAuditEvents: false,
    hasIdentity: false,
    tokenPath: '/v2/o/token/',
    discovered: 'v2',
    renewsOn: ['v3'],
    renewsWithoutId: 'v2',
  },
  v3: {
    wire: 'R4',
    patientId: 'v3',
    claimId: 'bare',
    identifier: 'mbi',
    search: 'byOrigin',
    paging: BY_LINK,
    hasStrictSearch: true,
    withheldClaims: 'left out',
    hasInsuranceCard: true,
    hasAuditEvents: true,
    hasIdentity: true,
    tokenPath: '/v3/o/token/',
    discovered: 'v3',
    renewsOn: ['v2'],
    renewsWithoutId: 'v2',
  },
} as const satisfies Record<Version, VersionTraits>;

/** The traits of one version, as types. The record keeps a version without traits from breaking anything but this file. */
export type TraitsOf<V extends Version> = (typeof VERSIONS & Record<Version, VersionTraits>)[V];

/** Resources as each FHIR release has them. */
interface Wire {
  readonly STU3: {
    readonly Patient: Stu3Patient;
    readonly Coverage: Stu3Coverage;
    readonly ExplanationOfBenefit: Stu3ExplanationOfBenefit;
    readonly CapabilityStatement: Stu3CapabilityStatement;
  };
  readonly R4: {
    readonly Patient: Patient;
    readonly Coverage: Coverage;
    readonly ExplanationOfBenefit: ExplanationOfBenefit;
    readonly CapabilityStatement: CapabilityStatement;
  };
}

/** Wire type of Patient in a version. */
export type WirePatient<V extends Version> = Wire[TraitsOf<V>['wire']]['Patient'];

/** Wire type of Coverage in a version. */
export type WireCoverage<V extends Version> = Wire[TraitsOf<V>['wire']]['Coverage'];

/** Wire type of ExplanationOfBenefit in a version. */
export type WireExplanationOfBenefit<V extends Version> = Wire[TraitsOf<V>['wire']]['ExplanationOfBenefit'];

/** The CapabilityStatement type that goes over the wire on a version. */
export type WireCapabilityStatement<V extends Version> = Wire[TraitsOf<V>['wire']]['CapabilityStatement'];

/**
 * Returns the traits of a version.
 *
 * @param version - API version
 */
export function traitsOf(version: Version): VersionTraits {
  return VERSIONS[version];
}

/**
 * Returns the versions that have a trait, as messages name them.
 *
 * @param hasTrait - whether traits are meant
 * @returns for example `v1 and v2`
 */
export function versionsWhere(hasTrait: (traits: VersionTraits) => boolean): string {
  return Object.entries<VersionTraits>(VERSIONS)
    .flatMap(([version, traits]) => (hasTrait(traits) ? [version] : []))
    .join(' and ');
}

/**
 * Returns the patient ID that a grant holds for a version.
 *
 * @param version - the client's
 * @param patientIds - the grant's
 * @returns undefined where it holds none
 */
export function patientIdOf(version: Version, patientIds: PatientIds): string | undefined {
  return patientIds[traitsOf(version).patientId];
}

/**
 * Returns the version to renew a grant on: one whose patient ID the grant holds. The server rotates first and then fails for a
 * person without a record in the version, which would cost the consent.
 *
 * @param version - the client's
 * @param patientIds - the grant's
 */
export function renewalVersion(version: Version, patientIds: PatientIds): Version {
  const { renewsOn, renewsWithoutId } = traitsOf(version);
  const held = [version, ...renewsOn].find((one) => patientIdOf(one, patientIds) !== undefined);
  return held ?? renewsWithoutId;
}

import { isRecord } from '../blue-button/record.js';
import type { ClaimHeader, ClaimSource } from './claim.js';
import { CLAIM_TYPES } from './history.js';
import { DATA_AS_OF, type Person } from './person.js';

/** API version with resources of your own. */
export type OwnVersion = 1 | 2 | 3;

/** FHIR resources: a list of them, or a Bundle. */
export type OwnResources = readonly object[] | OwnBundle;

/** A FHIR Bundle with resources of a member. */
export interface OwnBundle {
  /** Always `Bundle`. */
  readonly resourceType: 'Bundle';
}

/**
 * A member of your own: FHIR resources of each version that the member has a record on. Each version has one Patient,
 * and any Coverage and ExplanationOfBenefit resources. Use synthetic data only.
 */
export interface OwnMember {
  /** Login name. That of an existing member adds resources to it, and replaces those with the same ID. */
  readonly user: string;
  /** Password. Default: `PW`, the user name, `!`. */
  readonly password?: string | undefined;
  /** Resources of v1, in STU3. */
  readonly v1?: OwnResources | undefined;
  /** Resources of v2, in R4. */
  readonly v2?: OwnResources | undefined;
  /** Resources of v3, in R4. */
  readonly v3?: OwnResources | undefined;
}

/** A resource as it is sent. */
export interface OwnResource {
  readonly id: string;
  readonly json: string;
  /** Load time in epoch milliseconds. */
  readonly lastUpdated: number;
}

/** The resources of one version. */
export interface OwnRecord {
  readonly patient: OwnResource | undefined;
  readonly coverages: readonly OwnResource[];
  readonly claims: readonly ClaimHeader[];
}

type Json = Readonly<Record<string, unknown>>;

const LOADED_AT = Date.parse(`${DATA_AS_OF}T08:00:00.000Z`);
const SHARED_SYSTEMS: readonly ClaimSource[] = ['FISS', 'MCS', 'VMS', 'CWF'];
/** Order in which the newest format of a Patient describes the person. */
export const NEWEST_FIRST: readonly OwnVersion[] = [3, 2, 1];

function listAt(value: Json, name: string): Json[] {
  const inner = value[name];
  return Array.isArray(inner) ? inner.filter(isRecord) : [];
}

function textAt(value: unknown, name: string): string | undefined {
  const inner = isRecord(value) ? value[name] : undefined;
  return typeof inner === 'string' ? inner : undefined;
}

function resourcesOf(given: OwnResources, fail: (text: string) => never): Json[] {
  const list: unknown = Array.isArray(given)
    ? given
    : isRecord(given) && given.resourceType === 'Bundle'
      ? listAt(given, 'entry').map(({ resource }) => resource)
      : fail('must be a list of resources or a Bundle');
  return (list as unknown[]).map((one, place) => {
    if (isRecord(one) && (textAt(one, 'id') ?? '') !== '') return one;
    return fail(`resource ${place + 1} must be an object with an id`);
  });
}

function toResource(resource: Json): OwnResource {
  const lastUpdated = Date.parse(textAt(resource.meta, 'lastUpdated') ?? '');
  return {
    id: textAt(resource, 'id') ?? '',
    json: JSON.stringify(resource),
    lastUpdated: Number.isNaN(lastUpdated) ? LOADED_AT : lastUpdated,
  };
}

function toClaim(resource: Json, version: OwnVersion, fail: (text: string) => never): ClaimHeader {
  const { id, json, lastUpdated } = toResource(resource);
  const [, prefix, number = id] = /^([a-z]+)-(-?\d+)$/.exec(id) ?? [];
  const named = listAt(isRecord(resource.type) ? resource.type : {}, 'coding').find(({ system }) =>
    /eob-type$/i.test(String(system)),
  );
  const code = (textAt(named, 'code') ?? prefix ?? '').toLowerCase();
  const type = CLAIM_TYPES.find((known) => known === code);
  if (type === undefined)
    return fail(`ExplanationOfBenefit ${id} must name its type in type.coding, in the system eob-type`);
  const day = (name: string) => textAt(resource.billablePeriod, name)?.slice(0, 10);
  const thru = day('end') ?? fail(`ExplanationOfBenefit ${id} must have billablePeriod.end`);
  const meta = isRecord(resource.meta) ? resource.meta : {};
  const codes = [...listAt(meta, 'tag'), ...listAt(meta, 'security')].map((one) => textAt(one, 'code'));
  return {
    index: -1,
    type,
    id: number,
    idV3: id,
    source: SHARED_SYSTEMS.find((known) => known === meta.source) ?? (type === 'pde' ? 'DDPS' : 'NCH'),
    from: day('start') ?? thru,
    thru,
    processed: textAt(resource, 'created')?.slice(0, 10) ?? thru,
    lastUpdated,
    substanceUse: codes.includes('42CFRPart2'),
    finalAction: !codes.includes('NotFinalAction'),
    own: { version, id, json },
  };
}

/**
 * Reads the resources of one version.
 *
 * @param patientId - the member's ID on this version; undefined for a new member
 * @throws TypeError when they do not belong to one person, naming the resource
 */
export function readOwnRecord(
  given: OwnResources,
  version: OwnVersion,
  patientId: string | undefined,
): OwnRecord {
  const fail = (text: string): never => {
    throw new TypeError(`v${version}: ${text}`);
  };
  const resources = resourcesOf(given, fail);
  const of = (type: string) => resources.filter(({ resourceType }) => resourceType === type);
  const other = resources.find(
    ({ resourceType }) => !['Patient', 'Coverage', 'ExplanationOfBenefit'].includes(String(resourceType)),
  );
  if (other !== undefined)
    fail(`${String(other.resourceType)} is not one of Patient, Coverage and ExplanationOfBenefit`);
  const [patient, second] = of('Patient');
  if (second !== undefined) fail('there must be one Patient');
  const owner = textAt(patient, 'id') ?? patientId ?? fail('there must be a Patient');
  if (patientId !== undefined && owner !== patientId) fail(`the ID of the Patient must be ${patientId}`);
  const holdTo = (resource: Json, field: string) => {
    const reference = textAt(resource[field], 'reference');
    if (reference !== undefined && !`/${reference}`.endsWith(`/Patient/${owner}`))
      fail(`${field} of ${String(resource.resourceType)} ${String(resource.id)} must be Patient/${owner}`);
  };
  for (const coverage of of('Coverage')) holdTo(coverage, 'beneficiary');
  for (const claim of of('ExplanationOfBenefit')) holdTo(claim, 'patient');
  return {
    patient: patient === undefined ? undefined : toResource(patient),
    coverages: of('Coverage').map(toResource),
    claims: of('ExplanationOfBenefit').map((claim) => toClaim(claim, version, fail)),
  };
}

/** Returns the person whom a Patient describes; what it does not say remains empty. */
export function personOf(
  identity: Pick<Person, 'number' | 'user' | 'password' | 'patientId' | 'patientIdV3'>,
  patient: string | undefined,
  hasSubstanceUseClaims: boolean,
): Person {
  const parsed: unknown = JSON.parse(patient ?? '{}');
  const resource = isRecord(parsed) ? parsed : {};
  const [name] = listAt(resource, 'name');
  const [address] = listAt(resource, 'address');
  const given = name?.given;
  const number = listAt(resource, 'identifier').find(({ system }) => /mbi$/i.test(String(system)));
  const deathDate = textAt(resource, 'deceasedDateTime')?.slice(0, 10);
  return {
    ...identity,
    given: Array.isArray(given) ? given.map(String) : [],
    family: textAt(name, 'family') ?? '',
    gender: resource.gender === 'male' ? 'male' : 'female',
    birthDate: textAt(resource, 'birthDate') ?? '',
    ...(deathDate === undefined ? {} : { deathDate }),
    race: '0',
    street: '',
    ssnLastFour: '',
    state: textAt(address, 'state') ?? '',
    postalCode: textAt(address, 'postalCode') ?? '',
    medicareNumbers: [{ value: textAt(number, 'value') ?? '', start: '' }],
    entitledSince: '',
    hasPartB: true,
    disabled: false,
    hasSubstanceUseClaims,
  };
}

import type { ExplanationOfBenefit, Identifier, Reference } from 'fhir/r4.js';
import { reading } from '../reading.js';
import { type CodedText, codedText, codeOrText, codingsOf, hasCode, lastSegment, listOf } from './concept.js';
import { containedIn, type Holder } from './contained.js';

/** A person or an organization on a claim. */
export interface ClaimParty {
  /** Name, as the source writes it; undefined when it writes a placeholder, such as `UNKNOWN`. */
  readonly name: string | undefined;
  /** National Provider Identifier, ten digits. */
  readonly npi: string | undefined;
}

/** The facility where the service was performed. */
export interface ClaimFacility extends ClaimParty {
  /** Type of facility, in the source's text. */
  readonly type: string | undefined;
}

interface Contained {
  readonly identifier?: Identifier[];
  readonly name?: string | { text?: string; family?: string; given?: string[] }[];
}

const NPI = /^\d{10}$/;
// Medicare's backend writes `UNKNOWN`, and `N/A` in v3, when its provider table has no name.
const NO_NAME = /^\s*(?:unknown(?:[\s,]+unknown)*|n\/a|not (?:available|applicable))\s*$/i;
const FACILITY_TYPES = ['clm_fac_type_cd', 'phrmcy_srvc_type_cd'];

/** A member of the care team. */
export interface ClaimCareTeamMember extends ClaimParty {
  /** Role, such as `attending`, `operating`, `performing`, `referring` or `prescribing`. */
  readonly role: string | undefined;
  /** Specialty; a NUCC taxonomy code when the source gives one. */
  readonly specialty: CodedText | undefined;
}

/**
 * Returns the billing provider of a claim (FHIR R4); its name comes from the facility or the care team when its own
 * reference has none.
 *
 * @param eob - the resource, from any vendor
 * @throws nothing
 * @example
 * ```ts
 * const { name, npi } = claimProvider(eob) ?? {};
 * ```
 */
export function claimProvider(eob: ExplanationOfBenefit): ClaimParty | undefined {
  return reading('claimProvider', () => named(eob, readParty(eob, eob.provider)));
}

/** Adds to a party without a name the name that another part of the claim gives for its NPI. */
function named(eob: ExplanationOfBenefit, party: ClaimParty | undefined): ClaimParty | undefined {
  if (party?.name !== undefined || party?.npi === undefined) return party;
  const same = [eob.provider, eob.facility, ...listOf(eob.careTeam).map(({ provider }) => provider)]
    .map((reference) => readParty(eob, reference))
    .find((other) => other?.npi === party.npi && other?.name !== undefined);
  return { ...party, name: same?.name };
}

/**
 * Returns the care team of a claim (FHIR R4), each member with a role; members without name and NPI are omitted.
 *
 * @param eob - the resource, from any vendor
 * @throws nothing
 * @example
 * ```ts
 * const surgeon = claimCareTeam(eob).find(({ role }) => role === 'operating');
 * ```
 */
export function claimCareTeam(eob: ExplanationOfBenefit): readonly ClaimCareTeamMember[] {
  return reading('claimCareTeam', () => {
    return listOf(eob.careTeam).flatMap(({ role, provider, qualification }) => {
      const party = named(eob, readParty(eob, provider));
      const specialty = codedText(qualification, ['provider-taxonomy']);
      return party ? [{ ...party, role: codeOrText(role, ['c4bbclaimcareteamrole']), specialty }] : [];
    });
  });
}

/** Returns the first member of the care team with the given role. */
export function careTeamMember(eob: ExplanationOfBenefit, role: string): ClaimParty | undefined {
  return named(
    eob,
    readParty(eob, listOf(eob.careTeam).find((member) => hasCode(member.role, role))?.provider),
  );
}

/**
 * Returns the facility of a claim (FHIR R4).
 *
 * @param eob - the resource, from any vendor
 * @throws nothing
 * @example
 * ```ts
 * const { name, type } = claimFacility(eob) ?? {};
 * ```
 */
export function claimFacility(eob: ExplanationOfBenefit): ClaimFacility | undefined {
  return reading('claimFacility', () => {
    const party = named(eob, readParty(eob, eob.facility));
    const type = listOf(eob.facility?.extension).find(({ url }) => FACILITY_TYPES.includes(lastSegment(url)))
      ?.valueCoding?.display;
    if (party === undefined && type === undefined) return undefined;
    return { name: party?.name, npi: party?.npi, type };
  });
}

/** Returns the name of a reference's target, or the value of its identifier if there is nothing else. */
export function partyName(holder: Holder | undefined, reference: Reference | undefined): string | undefined {
  return readParty(holder, reference)?.name ?? text(reference?.identifier?.value);
}

function readParty(holder: Holder | undefined, reference: Reference | undefined): ClaimParty | undefined {
  if (typeof reference !== 'object' || reference === null) return undefined;
  const target = containedIn<Contained>(holder, reference.reference);
  const name = nameText(reference.display) ?? containedName(target?.name);
  const identifiers = [...listOf(target?.identifier), ...listOf([reference.identifier as Identifier])];
  const npi = identifiers.find((identifier) => isNpi(identifier) && NPI.test(identifier.value ?? ''))?.value;
  return name === undefined && npi === undefined ? undefined : { name, npi };
}

function isNpi({ system, type }: Identifier): boolean {
  return /npi/i.test(lastSegment(system)) || codingsOf(type).some(({ code }) => code.toLowerCase() === 'npi');
}

function containedName(name: Contained['name']): string | undefined {
  if (typeof name === 'string') return nameText(name);
  const [first] = listOf(name);
  if (first === undefined) return undefined;
  const given = Array.isArray(first.given) ? first.given : [];
  return (
    nameText(first.text) ??
    nameText([...given, first.family].filter((part) => typeof part === 'string').join(' '))
  );
}

/** Returns a name; undefined for the placeholder of an absent name. */
function nameText(value: unknown): string | undefined {
  const name = text(value);
  return name !== undefined && NO_NAME.test(name) ? undefined : name;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

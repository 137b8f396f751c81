import type { Consent, Coverage, Parameters, Patient } from 'fhir/r4.js';
import type { z as Z } from 'zod';
import { isObject, objectOf, objectsOf } from '../internal/wire/json.js';
import type { Zod } from '../internal/wire/schema.js';
import { wireText } from '../internal/wire/text.js';
import { type PayerLine, payerLineFields } from './fhir-call.js';

/** One person whom a provider treats, as the provider knows them. */
export interface MemberToMatch {
  /** The person. */
  readonly patient: Patient;
  /** Data of their insurance card. */
  readonly coverage: Coverage;
  /** Their consent, or a statement that they have not opted out, where the payer requires it. */
  readonly consent?: Consent | undefined;
}

/** People to look for. */
export interface MemberMatchRequest extends PayerLine {
  /** The people; at least one. */
  readonly members: readonly MemberToMatch[];
}

/** One person in the response to a match. */
export interface MemberMatch {
  /**
   * Reference to the person in the response: `Patient/…` at the payer if matched, otherwise the patient that was sent.
   */
  readonly reference: string | undefined;
  /** The patient as sent, from the response. */
  readonly submitted: Patient | undefined;
}

/** People whom the payer knows. */
export interface MemberMatchResult {
  /** ID of the group of matched people, to export; undefined when no one matched. */
  readonly groupId: string | undefined;
  /** People whom the payer knows and may disclose. */
  readonly matched: readonly MemberMatch[];
  /** People whom the payer does not know. */
  readonly notMatched: readonly MemberMatch[];
  /** People whom the payer knows but who have opted out of disclosure. */
  readonly consentConstrained: readonly MemberMatch[];
  /** The response in wire format. */
  readonly response: Parameters;
}

/**
 * Checks a {@link MemberMatchRequest}.
 *
 * @internal
 */
export function memberMatchSchema(z: Zod): Z.ZodType {
  const resource = (resourceType: string) => z.object({ resourceType: z.literal(resourceType) });
  return z.object({
    ...payerLineFields(z),
    members: z
      .array(
        z.object({
          patient: resource('Patient'),
          coverage: resource('Coverage'),
          consent: resource('Consent').optional(),
        }),
      )
      .min(1),
  });
}

/** The Parameters of PDex' multi-member match. */
export function toMatchParameters(members: readonly MemberToMatch[]): Parameters {
  return {
    resourceType: 'Parameters',
    parameter: members.map(({ patient, coverage, consent }) => ({
      name: 'MembersToMatch',
      part: [
        { name: 'MemberPatient', resource: patient },
        { name: 'CoverageToMatch', resource: coverage },
        ...(consent === undefined ? [] : [{ name: 'Consent', resource: consent }]),
      ],
    })),
  };
}

/**
 * Reads the response to a match. Pure.
 *
 * @param response - Parameters in wire format
 */
export function readMatch(response: Readonly<Record<string, unknown>>): MemberMatchResult {
  const groups = objectsOf(response.parameter);
  const membersOf = (name: string) =>
    groups.filter((group) => group.name === name).flatMap(({ resource }) => readGroup(resource));
  const matched = membersOf('MatchedMembers');
  const group = groups.find(({ name }) => name === 'MatchedMembers')?.resource;
  return {
    groupId: isObject(group) ? wireText(group.id) : undefined,
    matched,
    notMatched: membersOf('NonMatchedMembers'),
    consentConstrained: membersOf('ConsentConstrainedMembers'),
    // Its resource type is checked; the content belongs to the payer.
    response: response as unknown as Parameters,
  };
}

function readGroup(group: unknown): MemberMatch[] {
  if (!isObject(group)) return [];
  const contained = new Map(
    objectsOf(group.contained).map((patient) => [`#${wireText(patient.id)}`, patient]),
  );
  return objectsOf(group.member).map(({ entity }) => {
    const { reference, extension } = objectOf(entity);
    const asSent = objectsOf(extension)
      .filter(({ url }) => wireText(url)?.endsWith('match-parameters') === true)
      .map(({ valueReference }) =>
        isObject(valueReference) ? wireText(valueReference.reference) : undefined,
      )
      .find((one) => one !== undefined);
    return {
      reference: wireText(reference),
      submitted: contained.get(asSent ?? wireText(reference) ?? '') as Patient | undefined,
    };
  });
}

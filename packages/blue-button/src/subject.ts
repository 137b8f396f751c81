import { type FailureContext, type FhirResourceLike, ResponseFormatError } from '@payerkit/core';

/** Identity of a requested resource. */
export interface AskedSubject {
  /** FHIR resource type. */
  readonly resourceType: string;
  /** ID in the request; undefined for a search. */
  readonly id: string | undefined;
  /** Patient ID in the grant for the version of the request; undefined when it has none. */
  readonly patientId: string | undefined;
}

/**
 * Checks that a resource is the requested one and belongs to the member, whatever `validation` says: caches, gateways
 * and unrequested responses can mix up responses. A resource that does not name a patient passes.
 *
 * @param resource - as received
 * @param asked - identity of the requested resource
 * @param context - fields of the error
 * @throws `ResponseFormatError` with code `another_resource` or `another_patient`
 */
export function checkSubject(resource: FhirResourceLike, asked: AskedSubject, context: FailureContext): void {
  const { resourceType, id, patientId } = asked;
  if (id !== undefined && resource.id !== undefined && resource.id !== id)
    throw mixedUp(
      context,
      'another_resource',
      `The response contains a different ${resourceType} than the one requested.`,
    );
  compare(subjectOf(resource, resourceType), patientId, resourceType, context);
}

// IDs of Medicare's patients are integers, mostly negative.
const PATIENT_ID = /^-?\d+$/;

/**
 * Checks that data is about the member, like {@link checkSubject}, when it is not a resource of the FHIR server.
 *
 * @param subject - ID in the response; passes unless it is a patient ID, as those of an insurance card's own resources
 * @param patientId - patient ID in the grant for the version of the request; undefined when it has none
 * @param what - for the message, such as `Patient`
 * @param context - fields of the error
 * @throws `ResponseFormatError` with code `another_patient`
 */
export function checkPatient(
  subject: string | undefined,
  patientId: string | undefined,
  what: string,
  context: FailureContext,
): void {
  if (subject !== undefined && PATIENT_ID.test(subject)) compare(subject, patientId, what, context);
}

function compare(
  subject: string | undefined,
  patientId: string | undefined,
  what: string,
  context: FailureContext,
): void {
  if (patientId !== undefined && subject !== undefined && subject !== patientId)
    throw mixedUp(context, 'another_patient', `The response contains the ${what} of a different patient.`);
}

function subjectOf(resource: FhirResourceLike, resourceType: string): string | undefined {
  if (resourceType === 'Patient') return resource.id;
  const { patient, beneficiary, entity } = resource as {
    readonly [Name in 'patient' | 'beneficiary' | 'entity']?: unknown;
  };
  if (resourceType === 'AuditEvent')
    return (Array.isArray(entity) ? entity : [])
      .map((one: { readonly what?: unknown } | undefined) => patientOf(one?.what))
      .find((id) => id !== undefined);
  return patientOf(resourceType === 'Coverage' ? beneficiary : patient);
}

/** Returns the patient ID that a reference names. */
function patientOf(reference: unknown): string | undefined {
  const { reference: text } = (reference ?? {}) as { readonly reference?: unknown };
  return typeof text === 'string' ? /(?:^|\/)Patient\/([^/|?#]+)/.exec(text)?.[1] : undefined;
}

function mixedUp(context: FailureContext, code: string, message: string): ResponseFormatError {
  return new ResponseFormatError({
    ...context,
    code,
    message: `${message} It was not returned. Check caches and gateways between this process and Blue Button.`,
    retryable: true,
  });
}

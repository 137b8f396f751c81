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
  const subject = subjectOf(resource, resourceType);
  if (patientId !== undefined && subject !== undefined && subject !== patientId)
    throw mixedUp(
      context,
      'another_patient',
      `The response contains a ${resourceType} of a different patient.`,
    );
}

function subjectOf(resource: FhirResourceLike, resourceType: string): string | undefined {
  if (resourceType === 'Patient') return resource.id;
  const { patient, beneficiary } = resource as { readonly patient?: unknown; readonly beneficiary?: unknown };
  const reference: unknown = (
    (resourceType === 'Coverage' ? beneficiary : patient) as { reference?: unknown } | undefined
  )?.reference;
  return typeof reference === 'string' ? /(?:^|\/)Patient\/([^/|?#]+)/.exec(reference)?.[1] : undefined;
}

function mixedUp(context: FailureContext, code: string, message: string): ResponseFormatError {
  return new ResponseFormatError({
    ...context,
    code,
    message: `${message} It was not returned. Check caches and gateways between this process and Blue Button.`,
    retryable: true,
  });
}

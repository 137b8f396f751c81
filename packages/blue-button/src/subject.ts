import { type FailureContext, type FhirResourceLike, ResponseFormatError } from '@payerkit/core';

/** Identity of what was asked for. */
export interface AskedSubject {
  /** FHIR resource type. */
  readonly resourceType: string;
  /** Id in the request; undefined for a search. */
  readonly id: string | undefined;
  /** Patient id that the grant holds for the version of the request; undefined where it holds none. */
  readonly patientId: string | undefined;
}

/**
 * Checks that a resource is the one that was asked for and belongs to the member, whatever `validation` says: caches,
 * gateways and surplus responses can mix up responses. A resource that does not say whom it is about passes.
 *
 * @param resource - as it came
 * @param asked - what was asked for
 * @param context - fields of the error
 * @throws `ResponseFormatError` with code `another_resource` or `another_patient`
 */
export function checkSubject(resource: FhirResourceLike, asked: AskedSubject, context: FailureContext): void {
  const { resourceType, id, patientId } = asked;
  if (id !== undefined && resource.id !== undefined && resource.id !== id)
    throw mixedUp(
      context,
      'another_resource',
      `The response holds another ${resourceType} than the one that was asked for.`,
    );
  const subject = subjectOf(resource, resourceType);
  if (patientId !== undefined && subject !== undefined && subject !== patientId)
    throw mixedUp(context, 'another_patient', `The response holds a ${resourceType} of another patient.`);
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
    message: `${message} It was not handed over. Check caches and gateways between this process and Blue Button.`,
    retryable: true,
  });
}

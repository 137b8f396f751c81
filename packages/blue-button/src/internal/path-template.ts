const VERSION = /^v\d$/;

// Segments that are part of an API: everything else may be a name or an ID.
const WORDS = new Set([
  'fhir',
  'connect',
  'userinfo',
  'o',
  'token',
  'revoke',
  'introspect',
  'health',
  'metadata',
  '.well-known',
]);
const RESOURCE_TYPE =
  /^(?:AuditEvent|Bundle|CapabilityStatement|Claim|ClaimResponse|Condition|Consent|Coverage|CoverageEligibilityResponse|Device|DocumentReference|Encounter|ExplanationOfBenefit|Group|Location|Medication|MedicationRequest|Observation|OperationOutcome|Organization|Patient|Practitioner|PractitionerRole|Procedure)$/;
const OPERATIONS = new Set([
  '$generate-insurance-card',
  '$everything',
  '$validate',
  '$export',
  '$digital-insurance-card',
]);

/**
 * Returns a path without the values in it: versions, API words, resource types directly below `fhir` and FHIR
 * operations stay; every other segment becomes `{id}`.
 */
export function pathTemplate(path: string): string {
  // A value that is not a string is rejected when it is sent.
  const segments = typeof path === 'string' ? path.split('/') : [];
  return segments
    .map((segment, index) => {
      const isWord = segment === '' || VERSION.test(segment) || WORDS.has(segment);
      const isType = segments[index - 1] === 'fhir' && RESOURCE_TYPE.test(segment);
      const isOperation = OPERATIONS.has(segment);
      return isWord || isType || isOperation ? segment : '{id}';
    })
    .join('/');
}

/** Returns the FHIR resource type that a path reads, if it names one. */
export function pathResource(path: string): string {
  const type = /\/fhir\/([^/]+)/.exec(path)?.[1] ?? '';
  if (RESOURCE_TYPE.test(type)) return type;
  return /\/userinfo\/?$/.test(path) ? 'UserInfo' : 'unknown';
}

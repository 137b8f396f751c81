import type { Extension } from 'fhir/r4.js';

/** Marks an element that R4 requires and the source does not have. */
export const ABSENT: { readonly extension: Extension[] } = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};

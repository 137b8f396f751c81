/**
 * Everything of `@payerkit/optum/fhir`, for those who install `payerkit` alone.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/fhir';

/**
 * Everything of `@payerkit/optum/fhir-apis`, for those who install `payerkit` alone.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/fhir-apis';

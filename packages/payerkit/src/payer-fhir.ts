/**
 * Everything of `@payerkit/optum/payer-fhir`, for those who install `payerkit` alone.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/payer-fhir';

/**
 * Everything in `@payerkit/optum/payer-fhir`, for users who install only `payerkit`.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/payer-fhir';

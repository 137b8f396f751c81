/**
 * Everything of `@payerkit/optum/dental`, for those who install `payerkit` alone.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/dental';

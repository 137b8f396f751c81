/**
 * Everything of `@payerkit/optum/reference`, for those who install `payerkit` alone.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/reference';

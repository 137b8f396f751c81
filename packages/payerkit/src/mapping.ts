/**
 * Everything of `@payerkit/optum/mapping`, for those who install `payerkit` alone.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/mapping';

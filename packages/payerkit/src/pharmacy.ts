/**
 * Everything of `@payerkit/optum/pharmacy`, for those who install `payerkit` alone.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/pharmacy';

/**
 * Everything of `@payerkit/optum/real`, for those who install `payerkit` alone.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/real';

/**
 * Everything of `@payerkit/optum/platform`, for those who install `payerkit` alone.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/platform';

/**
 * Everything of `@payerkit/optum/x12`, for those who install `payerkit` alone.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/x12';

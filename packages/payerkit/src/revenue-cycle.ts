/**
 * Everything of `@payerkit/optum/revenue-cycle`, for those who install `payerkit` alone.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/revenue-cycle';

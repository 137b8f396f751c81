/**
 * Everything of `@payerkit/core/node`, for those who install `payerkit` alone.
 *
 * @packageDocumentation
 */
export * from '@payerkit/core/node';

/**
 * Everything in `@payerkit/optum/revenue-cycle`, for users who install only `payerkit`.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/revenue-cycle';

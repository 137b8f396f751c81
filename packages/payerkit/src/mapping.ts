/**
 * Everything in `@payerkit/optum/mapping`, for users who install only `payerkit`.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/mapping';

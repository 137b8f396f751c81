/**
 * Everything in `@payerkit/optum/platform`, for users who install only `payerkit`.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/platform';

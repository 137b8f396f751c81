/**
 * Everything in `@payerkit/optum/real`, for users who install only `payerkit`.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/real';

/**
 * Everything in `@payerkit/optum/x12`, for users who install only `payerkit`.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/x12';

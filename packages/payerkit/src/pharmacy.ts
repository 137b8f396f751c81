/**
 * Everything in `@payerkit/optum/pharmacy`, for users who install only `payerkit`.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/pharmacy';

/**
 * Everything in `@payerkit/optum/dental`, for users who install only `payerkit`.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/dental';

/**
 * Everything in `@payerkit/optum/reference`, for users who install only `payerkit`.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/reference';

/**
 * Everything in `@payerkit/optum/medical-network`, for users who install only `payerkit`.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/medical-network';

/**
 * Everything of `@payerkit/optum/medical-network`, for those who install `payerkit` alone.
 *
 * @packageDocumentation
 */
export * from '@payerkit/optum/medical-network';

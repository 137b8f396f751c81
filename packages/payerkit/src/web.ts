/**
 * Everything in `@payerkit/blue-button/web`, for users who install only `payerkit`.
 *
 * @packageDocumentation
 */
export * from '@payerkit/blue-button/web';

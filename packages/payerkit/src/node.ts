/**
 * Everything in `@payerkit/core/node`, for users who install only `payerkit`.
 *
 * @packageDocumentation
 */
export * from '@payerkit/core/node';

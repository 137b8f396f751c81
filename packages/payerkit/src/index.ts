/**
 * One SDK for US claims and coverage data: everything of `@payerkit/core`, `@payerkit/blue-button` and `@payerkit/optum`.
 *
 * @packageDocumentation
 */
export * from '@payerkit/blue-button';
export * from '@payerkit/core';
export * from '@payerkit/optum';

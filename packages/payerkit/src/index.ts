/**
 * One SDK for US claims and coverage data: everything in `@payerkit/core`, `@payerkit/blue-button` and
 * `@payerkit/optum`, and functions that span vendors: `createPayerKit` and `memberRecord`.
 *
 * @packageDocumentation
 */
export * from '@payerkit/blue-button';
export * from '@payerkit/core';
export * from '@payerkit/optum';
export {
  type MemberRecord,
  type MemberRecordOptions,
  memberRecord,
  type PartReport,
  type SourceReport,
} from './member-record.js';
export { createPayerKit, type PayerKit, type PayerKitOptions } from './payer-kit.js';
export type { RecordConflict, RecordEntry, SourcedResource } from './record-entry.js';

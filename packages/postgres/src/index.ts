export {
  type MigrationConnection,
  type MigrationOptions,
  type MigrationResult,
  migrate,
  migrationSql,
} from './migrate.js';
export { PostgresDisclosureLog } from './postgres-disclosure-log.js';
export { PostgresSubmissionLedger } from './postgres-submission-ledger.js';
export { PostgresTokenStore } from './postgres-token-store.js';
export type { Queryable, QueryRows } from './queryable.js';
export { type RoleOptions, roleSql } from './role-sql.js';
export type { PostgresStoreOptions } from './store-options.js';

import { OptionCheck } from '@payerkit/core';
import { IDENTIFIER_RULE, isIdentifier } from './internal/identifier.js';
import { MIGRATIONS } from './internal/migrations.js';
import { storeError } from './internal/store-error.js';

/** Options of {@link migrate} and {@link migrationSql}. */
export interface MigrationOptions {
  /** Schema to create the tables in; created when it is missing. Default `payerkit`. */
  readonly schema?: string | undefined;
}

/**
 * A connection for {@link migrate}: a `Pool`, `PoolClient` or `Client` of `pg`, or an instance of PGlite, which runs several
 * statements by `exec`.
 */
export interface MigrationConnection {
  /** Runs a text of several statements as one transaction. */
  query(text: string): Promise<unknown>;
  /** Does the same where `query` runs one statement only, as with PGlite. */
  exec?(text: string): Promise<unknown>;
}

/** Result of {@link migrate}. */
export interface MigrationResult {
  /** Names of the migrations that were applied now; empty when there was nothing to do. */
  readonly applied: readonly string[];
}

/**
 * Creates the tables of the stores, or brings them up to date. Each migration is applied once: an advisory lock makes processes that
 * start at the same time wait for each other, and all of it is one transaction. Run it as a role that may create tables, at
 * deployment; the application itself needs only what `roleSql` grants. To use your own migration tool instead, see
 * {@link migrationSql} and the files in `@payerkit/postgres/migrations`.
 *
 * @param db - a pool, or a client; a client inside of a transaction migrates in that transaction
 * @param options - the schema
 * @returns the names of the migrations that were applied
 * @throws `ConfigurationError`: `migration_denied` when the role may not create the tables; `NetworkError` (retryable):
 *   `migration_unavailable`; `ConflictError`: `migration_failed`, for example when tables of these names exist. Nothing is applied
 *   when it throws
 * @example
 * ```ts
 * const { applied } = await migrate(new Pool({ connectionString: process.env.DATABASE_OWNER_URL }));
 * ```
 */
export async function migrate(
  db: MigrationConnection,
  options: MigrationOptions = {},
): Promise<MigrationResult> {
  const script = scriptOf(options);
  try {
    const results = await (db.exec === undefined ? db.query(script) : db.exec(script));
    return { applied: appliedOf(results) };
  } catch (error) {
    throw storeError(error, 'migration');
  }
}

/**
 * Returns all migrations as text, for your own migration tool: the contents of the files in `@payerkit/postgres/migrations`, in
 * order. It does not create the schema, and applies to a database that has none of it. Compare the files when you upgrade: a new
 * version adds files and never changes one.
 *
 * @param options - the schema
 * @throws `ConfigurationError` for a schema that is not a plain name
 * @example
 * ```ts
 * await writeFile('migrations/20261130_payerkit.sql', `create schema payerkit;\n${migrationSql()}`);
 * ```
 */
export function migrationSql(options: MigrationOptions = {}): string {
  const schema = schemaOf(options);
  return MIGRATIONS.map(({ sql }) => sql(schema)).join('\n');
}

function schemaOf({ schema = 'payerkit' }: MigrationOptions): string {
  const check = new OptionCheck('payerkit');
  if (!isIdentifier(schema)) check.add('options.schema', IDENTIFIER_RULE);
  check.throwIfAny();
  return `"${schema}"`;
}

/** One text of several statements is one transaction of its own, on one connection, also through a pool or a pooler. */
function scriptOf(options: MigrationOptions): string {
  const schema = schemaOf(options);
  const lock = `payerkit migrations ${schema}`;
  return `
-- What another process has committed while this one waited for the lock must be seen.
set transaction isolation level read committed;
select pg_advisory_xact_lock(hashtextextended('${lock}', 0));
do $create$ begin
  if to_regnamespace('${schema}') is null then create schema ${schema}; end if;
end $create$;
create table if not exists ${schema}.migrations (name text primary key, applied_at timestamptz not null default transaction_timestamp());
${MIGRATIONS.map(({ name, sql }) => conditional(schema, name, sql(schema))).join('\n')}
select name from ${schema}.migrations where applied_at = transaction_timestamp() order by name;
`;
}

function conditional(schema: string, name: string, sql: string): string {
  return `do $apply$ begin
  if not exists (select from ${schema}.migrations where name = '${name}') then
    execute $migration$${sql}$migration$;
    insert into ${schema}.migrations (name) values ('${name}');
  end if;
end $apply$;`;
}

/** The rows of the last statement. */
function appliedOf(results: unknown): string[] {
  const last: unknown = Array.isArray(results) ? results.at(-1) : results;
  const { rows } = last as { readonly rows?: readonly { readonly name: string }[] };
  return (rows ?? []).map(({ name }) => name);
}

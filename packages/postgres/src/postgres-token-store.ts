import { randomUUID } from 'node:crypto';
import {
  type CompareAndSetResult,
  type ListedToken,
  type NextToken,
  readTokenQuery,
  type StoredToken,
  type TokenLabels,
  type TokenQuery,
  type TokenStore,
} from '@payerkit/core';
import { Database, type Row } from './internal/database.js';
import { checkTexts, isStorable } from './internal/text.js';
import { epochMs, fromEpochMs, lifetime, timestamp, timestampOrNull } from './internal/times.js';
import type { Queryable } from './queryable.js';
import type { PostgresStoreOptions } from './store-options.js';

const PAGE_ROWS = 500;
// The clock of the database alone decides: those of the processes can be minutes apart.
const LIVE = '(drop_at is null or drop_at > clock_timestamp())';
const LABELS = `person, ${epochMs('consent_ends_at')} as consent_ends_at_ms`;
const DROP_AT = "clock_timestamp() + $6::float8 * interval '1 millisecond'";

/**
 * A token store in PostgreSQL, for any number of processes and machines. A compare-and-set is one statement, entries expire by the
 * clock of the database, and a write whose connection is lost is sent again, so that its outcome is known. Wrap it in
 * `encryptTokens`.
 *
 * @example
 * ```ts
 * const pool = new Pool({ connectionString: process.env.DATABASE_URL });
 * const tokenStore = encryptTokens(new PostgresTokenStore(pool), [{ kid: '2026-11', key }]);
 * ```
 */
export class PostgresTokenStore implements TokenStore {
  readonly #database: Database;
  readonly #sql: ReturnType<typeof statements>;

  /**
   * @param db - a pool, or a client; the writes of a client inside of a transaction belong to that transaction
   * @param options - schema, and time to wait for the database
   * @throws `ConfigurationError` for options that cannot be used
   */
  constructor(db: Queryable, options: PostgresStoreOptions = {}) {
    this.#database = new Database(db, 'token_store', options);
    this.#sql = statements(this.#database.schema);
  }

  /**
   * Returns an entry; see {@link TokenStore.get}.
   *
   * @throws `NetworkError`: `token_store_unavailable`; `ServerError`: `token_store_unavailable`, `token_store_read_only`, `token_store_full`; `TimeoutError`:
   *   `token_store_timeout`; `ConflictError`: `token_store_conflict`, `token_store_failed`; all of them retryable.
   *   `ConfigurationError`: `token_store_denied`, `token_store_not_migrated`
   */
  async get(key: string): Promise<StoredToken | undefined> {
    const [row] = await this.#database.read(this.#sql.get, [key]);
    return row && storedToken(row);
  }

  /**
   * Writes an entry conditionally; see {@link TokenStore.compareAndSet}.
   *
   * @throws the same errors as {@link PostgresTokenStore.get}; the entry may be stored when it throws. `ValidationError`:
   *   `token_store_text` for text that PostgreSQL cannot store
   */
  async compareAndSet(
    key: string,
    expectedVersion: string | undefined,
    next: NextToken | undefined,
  ): Promise<CompareAndSetResult> {
    const version = randomUUID();
    if (next === undefined) return this.#delete(key, expectedVersion, version);
    checkTexts('token_store_text', [key, next.value, next.person]);
    const { value, person = null, consentEndsAt, dropAfterMs } = next;
    const values = [key, version, value, person, timestampOrNull(consentEndsAt), lifetime(dropAfterMs)];
    const { rows, isRepeated } =
      expectedVersion === undefined
        ? await this.#database.write(this.#sql.create, values)
        : await this.#database.write(this.#sql.replace, [...values, expectedVersion]);
    if (rows.length > 0) return { ok: true, version };
    // An attempt that got no result may have stored it.
    if (isRepeated && (await this.get(key))?.version === version) return { ok: true, version };
    return { ok: false };
  }

  /**
   * Lists entries without their values; see {@link TokenStore.list}. Consents about to end are read in pages by an index, so that a
   * list of many is never in memory as a whole.
   *
   * @throws `ValidationError` for a query of wrong types; the errors of the database as {@link PostgresTokenStore.get}
   */
  async *list(query?: TokenQuery): AsyncGenerator<ListedToken, void, undefined> {
    const { expiringBefore, person } = readTokenQuery(query);
    // What cannot be stored is nobody's.
    if (person !== undefined && !isStorable(person)) return;
    const owner = person ?? null;
    const before = expiringBefore === undefined ? null : timestamp(expiringBefore);
    yield* this.#pages(this.#sql.listEnding, ['-infinity', ''], [before, owner]);
    if (expiringBefore === undefined) yield* this.#pages(this.#sql.listEndless, [''], [owner]);
  }

  async *#pages(
    sql: string,
    start: readonly unknown[],
    bounds: readonly unknown[],
  ): AsyncGenerator<ListedToken, void, undefined> {
    for (let after = start; ; ) {
      const rows = await this.#database.read(sql, [...bounds, ...after]);
      for (const row of rows) yield { key: String(row.key), ...labelsOf(row) };
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE_ROWS) return;
      after = start.length === 1 ? [last.key] : [last.consent_ends_at, last.key];
    }
  }

  async #delete(
    key: string,
    expectedVersion: string | undefined,
    version: string,
  ): Promise<CompareAndSetResult> {
    if (expectedVersion === undefined)
      return (await this.get(key)) === undefined ? { ok: true, version } : { ok: false };
    const { rows, isRepeated } = await this.#database.write(this.#sql.remove, [key, expectedVersion]);
    if (rows.length > 0) return { ok: true, version };
    if (isRepeated && (await this.get(key)) === undefined) return { ok: true, version };
    return { ok: false };
  }
}

function statements(schema: string) {
  const table = `${schema}.tokens`;
  return {
    get: `select version, value, ${LABELS}, ${epochMs('drop_at - clock_timestamp()')} as drop_after_ms
from ${table} where key = $1 and ${LIVE}`,
    // What has expired long ago goes with a new entry, a few rows at a time, so that the table does not grow.
    create: `with swept as (delete from ${table} where key in (
  select key from ${table} where drop_at < clock_timestamp() - interval '1 hour' and key <> $1
  order by drop_at limit 10 for update skip locked))
insert into ${table} as t (key, version, value, person, consent_ends_at, drop_at)
values ($1, $2, $3, $4, $5::timestamptz, ${DROP_AT})
on conflict (key) do update set version = excluded.version, value = excluded.value, person = excluded.person,
  consent_ends_at = excluded.consent_ends_at, drop_at = excluded.drop_at
where t.drop_at <= clock_timestamp() returning key`,
    replace: `update ${table} set version = $2, value = $3, person = $4, consent_ends_at = $5::timestamptz,
  drop_at = ${DROP_AT} where key = $1 and version = $7 and ${LIVE} returning key`,
    listEnding: `select key, ${LABELS}, consent_ends_at::text as consent_ends_at from ${table} as t
where t.consent_ends_at is not null and (t.consent_ends_at, t.key) > ($3::timestamptz, $4::text)
  and t.consent_ends_at < coalesce($1::timestamptz, 'infinity') and ($2::text is null or t.person = $2) and ${LIVE}
order by t.consent_ends_at, t.key limit ${PAGE_ROWS}`,
    listEndless: `select key, ${LABELS} from ${table} as t
where t.consent_ends_at is null and t.key > $2::text and ($1::text is null or t.person = $1) and ${LIVE}
order by t.key limit ${PAGE_ROWS}`,
    remove: `delete from ${table} where key = $1 and version = $2 and ${LIVE} returning key`,
  };
}

function storedToken(row: Row): StoredToken {
  const dropAfterMs = fromEpochMs(row.drop_after_ms);
  return {
    version: String(row.version),
    value: String(row.value),
    ...labelsOf(row),
    ...(dropAfterMs !== undefined && { dropAfterMs: Math.max(0, dropAfterMs) }),
  };
}

function labelsOf({ person, consent_ends_at_ms }: Row): TokenLabels {
  const consentEndsAt = fromEpochMs(consent_ends_at_ms);
  return {
    ...(typeof person === 'string' && { person }),
    ...(consentEndsAt !== undefined && { consentEndsAt }),
  };
}

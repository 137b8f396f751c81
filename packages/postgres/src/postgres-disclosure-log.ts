import { randomUUID } from 'node:crypto';
import {
  type DisclosureEntry,
  type DisclosureLog,
  type DisclosureQuery,
  readDisclosure,
  readDisclosureQuery,
} from '@payerkit/core';
import { Database, type Row } from './internal/database.js';
import { checkTexts, isStorable } from './internal/text.js';
import { epochMs, timestampOrNull } from './internal/times.js';
import type { Queryable } from './queryable.js';
import type { PostgresStoreOptions } from './store-options.js';

const PAGE_ROWS = 500;

/**
 * A disclosure log in PostgreSQL, for any number of processes and machines. Entries are only ever added: triggers reject changes by
 * every role, and the deletion of entries that are younger than six years.
 *
 * @example
 * ```ts
 * const disclosureLog = new PostgresDisclosureLog(new Pool({ connectionString: process.env.DATABASE_URL }));
 * for await (const { atMs, recipient, what, purpose } of disclosureLog.list({ person: userId }))
 *   console.log(new Date(atMs).toISOString(), recipient, what.resourceType, purpose);
 * ```
 */
export class PostgresDisclosureLog implements DisclosureLog {
  readonly #database: Database;
  readonly #sql: ReturnType<typeof statements>;

  /**
   * @param db - a pool, or a client. Entries of a client inside of a transaction are durable when that commits: give a client of
   *   payerkit a log over a pool
   * @param options - schema, and time to wait for the database
   * @throws `ConfigurationError` for options that cannot be used
   */
  constructor(db: Queryable, options: PostgresStoreOptions = {}) {
    this.#database = new Database(db, 'disclosure_log', options);
    this.#sql = statements(this.#database.schema);
  }

  /**
   * Adds an entry; see {@link DisclosureLog.append}. An append whose connection is lost is sent again, and stored once.
   *
   * @throws `ValidationError`: `invalid_disclosure` for what is not a disclosure, or has text that PostgreSQL cannot store;
   *   `NetworkError`: `disclosure_log_unavailable`; `ServerError`: `disclosure_log_unavailable`, `disclosure_log_read_only`, `disclosure_log_full`; `TimeoutError`:
   *   `disclosure_log_timeout`; `ConflictError`: `disclosure_log_conflict`, `disclosure_log_failed`; `ConfigurationError`:
   *   `disclosure_log_denied`, `disclosure_log_not_migrated`. The entry may be in the log when it throws
   */
  async append(entry: DisclosureEntry): Promise<void> {
    const { atMs, person, recipient, purpose, what } = readDisclosure(entry);
    const { provider, operation, resourceType, count, scopes } = what;
    const texts = [person, recipient, purpose, provider, operation, resourceType];
    checkTexts('invalid_disclosure', texts);
    const values = [randomUUID(), timestampOrNull(Math.floor(atMs)), ...texts, count, JSON.stringify(scopes)];
    await this.#database.write(this.#sql.append, values);
  }

  /**
   * Lists entries in the order in which they were stored; see {@link DisclosureLog.list}. They are read in pages, so that a list of
   * many is never in memory as a whole.
   *
   * @throws `ValidationError` for a query of wrong types; the errors of the database as {@link PostgresDisclosureLog.append}
   */
  async *list(query?: DisclosureQuery): AsyncGenerator<DisclosureEntry, void, undefined> {
    const { person, from, to } = readDisclosureQuery(query);
    const bounds = [timestampOrNull(from), timestampOrNull(to)];
    // What cannot be stored is nobody's.
    if (person !== undefined && !isStorable(person)) return;
    for (let after = '0'; ; ) {
      const rows =
        person === undefined
          ? await this.#database.read(this.#sql.list, [after, ...bounds])
          : await this.#database.read(this.#sql.listPerson, [after, ...bounds, person]);
      for (const row of rows) yield entryOf(row);
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE_ROWS) return;
      after = String(last.id);
    }
  }
}

function statements(schema: string) {
  const table = `${schema}.disclosures`;
  const select = `select id::text as id, ${epochMs('at')} as at_ms, person, recipient, purpose, provider, operation,
  resource_type, count::text as count, scopes::text as scopes from ${table} as d
where d.id > $1::bigint and at >= coalesce($2::timestamptz, '-infinity') and at < coalesce($3::timestamptz, 'infinity')`;
  return {
    append: `insert into ${table}
  (entry, at, person, recipient, purpose, provider, operation, resource_type, count, scopes)
values ($1::uuid, $2::timestamptz, $3, $4, $5, $6, $7, $8, $9::bigint, $10::json) on conflict (entry) do nothing`,
    list: `${select} order by d.id limit ${PAGE_ROWS}`,
    listPerson: `${select} and person = $4 order by d.id limit ${PAGE_ROWS}`,
  };
}

function entryOf(row: Row): DisclosureEntry {
  return readDisclosure({
    atMs: Number(row.at_ms),
    person: String(row.person),
    recipient: String(row.recipient),
    purpose: String(row.purpose),
    what: {
      provider: String(row.provider),
      operation: String(row.operation),
      resourceType: String(row.resource_type),
      count: Number(row.count),
      scopes: JSON.parse(String(row.scopes)) as string[],
    },
  });
}

import { randomUUID } from 'node:crypto';
import {
  type BeginResult,
  ConfigurationError,
  ConflictError,
  type SubmissionAttributes,
  type SubmissionFilter,
  type SubmissionLedger,
  type SubmissionRecord,
  type SubmissionState,
} from '@payerkit/core';
import { Database, type Row } from './internal/database.js';
import { checkTexts, isStorable } from './internal/text.js';
import { epochMs, fromEpochMs, timestampOrNull } from './internal/times.js';
import type { Queryable } from './queryable.js';
import type { PostgresStoreOptions } from './store-options.js';

const STATES: readonly SubmissionState[] = ['sending', 'accepted', 'rejected', 'unknown', 'settled'];
const PAGE_ROWS = 500;
// Each lost claim means that another process made progress.
const MOST_LOST_CLAIMS = 100;

/**
 * A ledger in PostgreSQL, for any number of processes and machines. Times in the records are those of the database's clock.
 *
 * @example
 * ```ts
 * const pool = new Pool({ connectionString: process.env.DATABASE_URL });
 * const ledger = { store: new PostgresSubmissionLedger(pool), secret: process.env.LEDGER_SECRET };
 * ```
 */
export class PostgresSubmissionLedger implements SubmissionLedger {
  readonly #database: Database;
  readonly #sql: ReturnType<typeof statements>;

  /**
   * @param db - a pool, or a client; the writes of a client inside of a transaction belong to that transaction. A claim that is about
   *   to be sent must be committed first: give a client of payerkit a ledger over a pool
   * @param options - schema, and time to wait for the database
   * @throws `ConfigurationError` for options that cannot be used
   */
  constructor(db: Queryable, options: PostgresStoreOptions = {}) {
    this.#database = new Database(db, 'submission_ledger', options);
    this.#sql = statements(this.#database.schema);
  }

  /**
   * Records that a submission is about to be sent; see {@link SubmissionLedger.begin}.
   *
   * @throws `NetworkError`: `submission_ledger_unavailable`; `ServerError`: `submission_ledger_unavailable`, `submission_ledger_read_only`, `submission_ledger_full`;
   *   `TimeoutError`: `submission_ledger_timeout`; `ConflictError`: `submission_ledger_conflict`, `submission_ledger_failed`; all of
   *   them retryable. `ConfigurationError`: `submission_ledger_denied`, `submission_ledger_not_migrated`, `submission_ledger_unreadable`.
   *   Nothing counts as begun when it throws; a later `begin` may find the record anyway
   */
  async begin(key: string, attributes: SubmissionAttributes): Promise<BeginResult> {
    const { person } = attributes;
    checkTexts('submission_ledger_text', [key, person]);
    const version = randomUUID();
    const values = [key, version, JSON.stringify(attributes), person ?? null];
    for (let lost = 0; lost < MOST_LOST_CLAIMS; lost += 1) {
      const { rows } = await this.#database.write(this.#sql.begin, values);
      if (rows.length > 0) return { ok: true };
      const [row] = await this.#database.read(this.#sql.get, [key]);
      // An attempt that got no result has stored it.
      if (row?.version === version) return { ok: true };
      const existing = row && recordOf(row);
      if (existing !== undefined && !isFree(existing)) return { ok: false, existing };
    }
    throw new ConflictError({
      code: 'submission_ledger_conflict',
      message:
        'Other processes changed this record of the submission ledger at every attempt. Nothing was begun; try again.',
      retryable: true,
    });
  }

  /**
   * Changes the state of a record; see {@link SubmissionLedger.transition}.
   *
   * @throws the same errors as {@link PostgresSubmissionLedger.begin}
   */
  async transition(
    key: string,
    from: SubmissionState,
    to: SubmissionState,
    result?: Readonly<Record<string, string>>,
  ): Promise<boolean> {
    const version = randomUUID();
    const values = [key, version, from, to, result === undefined ? null : JSON.stringify(result)];
    const { rows, isRepeated } = await this.#database.write(this.#sql.transition, values);
    if (rows.length > 0) return true;
    if (!isRepeated) return false;
    const [row] = await this.#database.read(this.#sql.get, [key]);
    return row?.version === version;
  }

  /**
   * Returns one record; see {@link SubmissionLedger.get}.
   *
   * @throws the same errors as {@link PostgresSubmissionLedger.begin}
   */
  async get(key: string): Promise<SubmissionRecord | undefined> {
    const [row] = await this.#database.read(this.#sql.get, [key]);
    return row && recordOf(row);
  }

  /**
   * Removes a record; see {@link SubmissionLedger.remove}.
   *
   * @throws the same errors as {@link PostgresSubmissionLedger.begin}
   */
  async remove(key: string, states: readonly SubmissionState[]): Promise<boolean> {
    const { rows, isRepeated } = await this.#database.write(this.#sql.remove, [key, [...states]]);
    return rows.length > 0 || (isRepeated && (await this.get(key)) === undefined);
  }

  /**
   * Lists records; see {@link SubmissionLedger.list}. They are read in pages by an index, so that a list of many is never in memory
   * as a whole. A record that another process begins anew during the list can be in it twice.
   *
   * @throws the same errors as {@link PostgresSubmissionLedger.begin}; for damaged rows only after all others
   */
  async *list(filter: SubmissionFilter = {}): AsyncGenerator<SubmissionRecord, void, undefined> {
    const { states = STATES, updatedBeforeMs, person } = filter;
    const bounds = [[...states], timestampOrNull(updatedBeforeMs)];
    // What cannot be stored is nobody's.
    if (person !== undefined && !isStorable(person)) return;
    let damaged = 0;
    for (let after: readonly unknown[] = ['-infinity', '']; ; ) {
      const rows =
        person === undefined
          ? await this.#database.read(this.#sql.list, [...bounds, ...after])
          : await this.#database.read(this.#sql.listPerson, [...bounds, ...after, person]);
      for (const row of rows) {
        const record = parseRecord(row);
        if (record === undefined) damaged += 1;
        else yield record;
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE_ROWS) break;
      after = [last.started_at, last.key];
    }
    if (damaged > 0) throw unreadable(damaged);
  }
}

function statements(schema: string) {
  const table = `${schema}.submissions`;
  const columns = `key, state, version, attributes::text as attributes, result::text as result,
  started_at::text as started_at, ${epochMs('started_at')} as started_at_ms, ${epochMs('updated_at')} as updated_at_ms`;
  const beyond = `(s.started_at, s.key) > ($3::timestamptz, $4::text)
    and ($2::timestamptz is null or (s.updated_at < $2::timestamptz and s.started_at < $2::timestamptz))`;
  const now = "date_trunc('milliseconds', clock_timestamp())";
  return {
    begin: `with clock as materialized (select ${now} as instant)
insert into ${table} as r (key, version, state, attributes, person, started_at, updated_at)
select $1, $2, 'sending', $3::json, $4::text, instant, instant from clock
on conflict (key) do update set version = excluded.version, state = excluded.state, attributes = excluded.attributes,
  result = null, person = excluded.person, started_at = excluded.started_at, updated_at = excluded.updated_at
where r.state in ('rejected', 'settled') returning key`,
    transition: `update ${table} set version = $2, state = $4, result = coalesce($5::json, result), updated_at = ${now}
where key = $1 and state = $3 returning key`,
    get: `select ${columns} from ${table} where key = $1`,
    remove: `delete from ${table} where key = $1 and state = any($2::text[]) returning key`,
    // Each state is read by the index, in order, and no further than a page.
    list: `select r.* from unnest($1::text[]) as wanted (state) cross join lateral (
  select ${columns}, s.started_at as instant from ${table} as s where s.state = wanted.state and ${beyond}
  order by s.started_at, s.key limit ${PAGE_ROWS}
) as r order by r.instant, r.key limit ${PAGE_ROWS}`,
    listPerson: `select ${columns} from ${table} as s where s.person = $5 and s.state = any($1::text[]) and ${beyond}
order by s.started_at, s.key limit ${PAGE_ROWS}`,
  };
}

/** Checks whether a key may be used for a new submission. */
function isFree({ state }: SubmissionRecord): boolean {
  return state === 'rejected' || state === 'settled';
}

function recordOf(row: Row): SubmissionRecord {
  const record = parseRecord(row);
  if (record === undefined) throw unreadable(1);
  return record;
}

function parseRecord(row: Row): SubmissionRecord | undefined {
  const { key, state } = row;
  const attributes = parsed(row.attributes);
  const result = parsed(row.result);
  const [startedAtMs, updatedAtMs] = [fromEpochMs(row.started_at_ms), fromEpochMs(row.updated_at_ms)];
  if (!isObject(attributes) || (result !== undefined && !isObject(result))) return undefined;
  if (startedAtMs === undefined || updatedAtMs === undefined) return undefined;
  return {
    key: String(key),
    state: state as SubmissionState,
    // As this ledger has written them.
    attributes: attributes as unknown as SubmissionAttributes,
    ...(result !== undefined && { result: result as Record<string, string> }),
    startedAtMs,
    updatedAtMs,
  };
}

/** The column has the type json, so it is JSON. */
function parsed(text: unknown): unknown {
  return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(rows: number): ConfigurationError {
  return new ConfigurationError({
    code: 'submission_ledger_unreadable',
    message: `${rows === 1 ? 'A row' : `${rows} rows`} of the submission ledger: changed by other software. Nothing was changed now; inspect the table before submitting the same again. All other records are usable.`,
  });
}

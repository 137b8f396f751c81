import { OptionCheck } from '@payerkit/core';
import type { Queryable } from '../queryable.js';
import type { PostgresStoreOptions } from '../store-options.js';
import { IDENTIFIER_RULE, isIdentifier } from './identifier.js';
import { isAfterFailure, isRepeatable, type StoreName, storeError, TIMED_OUT } from './store-error.js';

const DEFAULT_TIMEOUT_MS = 10_000;
// A pool can hold several connections that a restart of the server ended.
const MOST_ATTEMPTS = 3;

/** A row by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** Result of a write. */
export interface Written {
  /** The rows that it returned. */
  readonly rows: readonly Row[];
  /** True when an attempt before the last one had an unknown outcome: the write may have been stored by that one. */
  readonly isRepeated: boolean;
}

/** Runs the statements of one store. */
export class Database {
  /** The quoted schema. */
  readonly schema: string;
  readonly #db: Queryable;
  readonly #store: StoreName;
  readonly #timeoutMs: number;

  /**
   * @throws `ConfigurationError` naming every option that cannot be used
   */
  constructor(db: Queryable, store: StoreName, { schema = 'payerkit', timeoutMs }: PostgresStoreOptions) {
    const check = new OptionCheck('payerkit');
    check.optionalMethods(db ?? null, ['query'], 'db');
    check.optionalDurationMs(timeoutMs, 'options.timeoutMs');
    if (!isIdentifier(schema)) check.add('options.schema', IDENTIFIER_RULE);
    check.throwIfAny();
    this.schema = `"${schema}"`;
    this.#db = db;
    this.#store = store;
    this.#timeoutMs = timeoutMs ?? DEFAULT_TIMEOUT_MS;
  }

  /** Runs a statement that changes nothing, or that may run twice. */
  async read(text: string, values: unknown[]): Promise<readonly Row[]> {
    return (await this.write(text, values)).rows;
  }

  /**
   * Runs a statement, up to three times when its connection is lost. A write must therefore carry a mark of its own, by which the
   * caller sees that an earlier attempt has stored it: the connection can end after the commit and before its result arrives. An
   * attempt that is still under way holds its lock, so a later one waits for its outcome.
   */
  async write(text: string, values: unknown[]): Promise<Written> {
    let first: unknown;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return { rows: await this.#run(text, values), isRepeated: attempt > 1 };
      } catch (error) {
        // The transaction of the caller has ended with the first error, which says more.
        if (isAfterFailure(error)) throw storeError(first ?? error, this.#store);
        if (attempt === MOST_ATTEMPTS || !isRepeatable(error)) throw storeError(error, this.#store);
        first ??= error;
      }
    }
  }

  async #run(text: string, values: unknown[]): Promise<readonly Row[]> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(TIMED_OUT), this.#timeoutMs);
    });
    try {
      const { rows } = await Promise.race([this.#db.query(text, values), late]);
      return rows as readonly Row[];
    } finally {
      clearTimeout(timer);
    }
  }
}

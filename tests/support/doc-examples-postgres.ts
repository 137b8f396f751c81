import { PGlite } from '@electric-sql/pglite';
import { migrate, type Queryable } from '@payerkit/postgres';
import pg from 'pg';
import { Cluster, serverPrograms } from '../../packages/postgres/testing/cluster.js';

/** Database of the examples: a PostgreSQL server of their own where one is installed, otherwise PGlite, which takes longer. */
export class Database {
  #opened: Promise<Opened> | undefined;

  /** Returns a connection. */
  async connect(): Promise<Queryable> {
    this.#opened ??= serverPrograms() === undefined ? openPGlite() : openServer();
    return (await this.#opened).connection;
  }

  /** Creates a class that is like `Pool` of the package pg, as far as examples use it, and connects to the database. */
  get Pool(): new (
    options: object,
  ) => Queryable {
    const connect = () => this.connect();
    return class Pool implements Queryable {
      async query(text: string, values?: unknown[]) {
        return (await connect()).query(text, values);
      }
    };
  }

  /** Closes it if it was opened. */
  async close(): Promise<void> {
    await (await this.#opened)?.close();
  }
}

interface Opened {
  readonly connection: Queryable;
  close(): Promise<void>;
}

async function openServer(): Promise<Opened> {
  const cluster = await Cluster.start();
  const pool = new pg.Pool({ connectionString: cluster.url() });
  await migrate(pool);
  const close = async () => {
    await pool.end();
    await cluster.remove();
  };
  return { connection: pool, close };
}

async function openPGlite(): Promise<Opened> {
  const database = await PGlite.create();
  await migrate(database);
  const query = async (text: string, values?: unknown[]) => {
    if (values !== undefined) return database.query<object>(text, values);
    // Without parameters a text may have several statements.
    return (await database.exec(text)).at(-1) ?? { rows: [] };
  };
  return { connection: { query }, close: () => database.close() };
}

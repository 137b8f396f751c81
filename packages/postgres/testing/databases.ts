import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, inject, onTestFinished } from 'vitest';
import type { FakeClock } from '../../core/testing/fake-clock.js';
import { migrate, type Queryable } from '../src/index.js';

/** Servers that the tests run on, by name; empty where none is installed. */
export const SERVERS = Object.entries(inject('servers'));

/** A database of its own, with the tables, that is gone when the test is over. */
export interface TestDatabase {
  readonly url: string;
  readonly pool: pg.Pool;
}

/** Creates a database on a server. */
export async function freshDatabase(server: string, { isMigrated = true } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await once(server, `create database ${name}`);
  const url = withPath(server, name);
  const pool = poolOf(url);
  onTestFinished(async () => {
    await pool.end();
    await once(server, `drop database ${name} with (force)`);
  });
  if (isMigrated) await migrate(pool);
  return { url, pool };
}

/** A pool whose idle connections may be cut without ending the process. */
export function poolOf(url: string, options: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, ...options });
  pool.on('error', () => undefined);
  return pool;
}

/** Runs one statement on a connection of its own. */
export async function once(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/** Returns the URL of another database, or of another role, of the same server. */
export function withPath(
  server: string,
  database: string,
  role?: { user: string; password: string },
): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (role) Object.assign(url, { username: role.user, password: role.password });
  return url.href;
}

/**
 * Databases that the contract runs on. Each `open` gives one without records, whose clock is the test's: a function in front of the
 * server's own, by `search_path`.
 */
export function contractDatabases(): [name: string, open: (clock: FakeClock) => Promise<Queryable>][] {
  return [
    ['PGlite', shared(async () => new PGlite())],
    ...SERVERS.map(([name, server]): [string, (clock: FakeClock) => Promise<Queryable>] => [
      name,
      shared(() => ownDatabase(server)),
    ]),
  ];
}

interface OneSession extends Queryable {
  exec?(text: string): Promise<unknown>;
  close(): Promise<void>;
}

/** One session for all tests of a file, emptied for each. */
function shared(make: () => Promise<OneSession>): (clock: FakeClock) => Promise<Queryable> {
  let session: Promise<OneSession> | undefined;
  afterAll(async () => (await session)?.close());
  return async (clock) => {
    session ??= make().then(async (made) => {
      await migrate(made);
      await run(
        made,
        `create schema fake; create function fake.clock_timestamp() returns timestamptz language sql volatile as
         $$ select to_timestamp(current_setting('fake.now')::float8 / 1000) $$; set search_path = fake, pg_catalog, public`,
      );
      return made;
    });
    const db = await session;
    await run(db, 'delete from payerkit.tokens; delete from payerkit.submissions');
    await run(
      db,
      `alter table payerkit.disclosures disable trigger all; delete from payerkit.disclosures;
      alter table payerkit.disclosures enable trigger all`,
    );
    return {
      query: async (text, values) => {
        const set = db.query("select set_config('fake.now', $1, false)", [String(clock.now())]);
        const [, result] = await Promise.all([set, db.query(text, values)]);
        return result;
      },
    };
  };
}

async function ownDatabase(server: string): Promise<OneSession> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await once(server, `create database ${name}`);
  const client = new pg.Client({ connectionString: withPath(server, name) });
  await client.connect();
  // One after the other: pg advises against a client's own queue.
  let last: Promise<unknown> = Promise.resolve();
  return {
    query: (text, values) => {
      const next = last.then(() => client.query(text, values));
      last = next.catch(() => undefined);
      return next;
    },
    close: async () => {
      await client.end();
      await once(server, `drop database ${name} with (force)`);
    },
  };
}

async function run(db: OneSession, text: string): Promise<void> {
  await (db.exec?.(text) ?? db.query(text));
}

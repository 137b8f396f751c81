import { randomBytes } from 'node:crypto';
import {
  type BeginResult,
  ConfigurationError,
  type SubmissionAttributes,
  type SubmissionFilter,
  type SubmissionLedger,
  type SubmissionRecord,
  type SubmissionState,
} from '@payerkit/core';
import { BEGIN, MEMBERS, RECORD_FIELDS, REMOVE, STATES, TRANSITION } from './internal/ledger-scripts.js';
import { RedisCommands } from './internal/redis-commands.js';
import { personDigest } from './internal/redis-keys.js';
import { inChunks, textOf, textsOf } from './internal/replies.js';
import type { RedisConnection } from './redis-connection.js';
import type { RedisLedgerOptions } from './redis-store-options.js';

/**
 * A submission ledger on Redis (6.2 and later) or Valkey, for processes on many machines. Each change is one atomic script; a record
 * is found by its key, its state or its person without a scan. Instants are of the server's clock, so that processes whose
 * clocks differ agree on the age of a submission. Records never expire: configure the server with `maxmemory-policy noeviction`
 * and `appendonly yes`.
 *
 * Every method throws as those of `RedisTokenStore` do, with codes that begin with `submission_ledger`. Nothing counts as begun
 * when `begin` throws; a later `begin` may find the record anyway.
 *
 * @example
 * ```ts
 * import { RedisSubmissionLedger } from '@payerkit/redis';
 * const ledger = new RedisSubmissionLedger('rediss://user:password@redis.example.com');
 * const optum = new OptumClient({ environment: 'sandbox', ledger: { store: ledger, secret } });
 * ```
 */
export class RedisSubmissionLedger implements SubmissionLedger {
  readonly #commands: RedisCommands;
  readonly #clock: RedisLedgerOptions['clock'];

  /**
   * Creates a ledger. Connects with the first call.
   *
   * @param connection - a `redis:` or `rediss:` URL, or a connection of your own of `ioredis` or `redis`
   * @param options - key prefix, time budget, replicas, TLS
   * @throws `ConfigurationError` naming every invalid option
   */
  constructor(connection: RedisConnection | string, options: RedisLedgerOptions = {}) {
    this.#commands = new RedisCommands(connection, options, 'submission_ledger');
    this.#clock = options.clock;
  }

  /** Records that a submission is about to be sent; see `SubmissionLedger.begin`. One command. */
  async begin(key: string, attributes: SubmissionAttributes): Promise<BeginResult> {
    const { person } = attributes;
    const digest = person === undefined ? '' : personDigest(person);
    const args = [key, nonce(), this.#now(), JSON.stringify(attributes), digest];
    const reply = await this.#commands.run(BEGIN, this.#keysOf(key), args, true);
    const [taken, ...fields] = textsOf(reply);
    if (taken === '1') return { ok: true };
    return { ok: false, existing: readRecord(key, fields) ?? unreadable(1) };
  }

  /** Changes the state of a record; see `SubmissionLedger.transition`. One command. */
  async transition(
    key: string,
    from: SubmissionState,
    to: SubmissionState,
    result?: Readonly<Record<string, string>>,
  ): Promise<boolean> {
    const stored = result === undefined ? '' : JSON.stringify(result);
    const args = [key, nonce(), this.#now(), from, to, stored];
    return Number(await this.#commands.run(TRANSITION, this.#keysOf(key), args, true)) === 1;
  }

  /** Removes a record in one of the states; see `SubmissionLedger.remove`. One command. */
  async remove(key: string, states: readonly SubmissionState[]): Promise<boolean> {
    return Number(await this.#commands.run(REMOVE, this.#keysOf(key), [key, ...states], true)) === 1;
  }

  /**
   * Returns one record; see `SubmissionLedger.get`. One command.
   *
   * @throws `ConfigurationError` (code `submission_ledger_unreadable`) for a record that this ledger has not written
   */
  async get(key: string): Promise<SubmissionRecord | undefined> {
    const fields = await this.#fieldsOf(this.#commands.keys.tagOf(key), key);
    return fields === undefined ? undefined : (readRecord(key, fields) ?? unreadable(1));
  }

  /**
   * Lists records; see `SubmissionLedger.list`. Reads the indexes of the states or the person: one command for each of 16 parts
   * and one for each record in them. They are in memory while they are sorted.
   *
   * @throws `ConfigurationError` (code `submission_ledger_unreadable`) after all others, for records that this ledger has not written
   */
  async *list(filter: SubmissionFilter = {}): AsyncGenerator<SubmissionRecord, void, undefined> {
    const { states = STATES, updatedBeforeMs = Number.POSITIVE_INFINITY, person } = filter;
    let damaged = 0;
    const records = await inChunks(await this.#candidates(states, person), async ([tag, key]) => {
      const fields = await this.#fieldsOf(tag, key);
      if (fields === undefined) return undefined;
      const record = readRecord(key, fields);
      if (record === undefined) damaged += 1;
      return record;
    });
    yield* records
      .filter(({ state, updatedAtMs }) => states.includes(state) && updatedAtMs < updatedBeforeMs)
      .filter(({ attributes }) => person === undefined || attributes.person === person)
      .sort((one, other) => one.startedAtMs - other.startedAtMs);
    if (damaged > 0) unreadable(damaged);
  }

  /**
   * Closes the connection that the ledger has opened; your own stays open. Idempotent.
   *
   * @throws nothing
   * @example
   * ```ts
   * await ledger.close();
   * ```
   */
  close(): Promise<void> {
    return this.#commands.close();
  }

  async #candidates(states: readonly SubmissionState[], person: string | undefined) {
    if (states.length === 0) return [];
    const digest = person === undefined ? undefined : personDigest(person);
    const found = await Promise.all(
      this.#commands.keys.tags.map(async (tag) => {
        if (digest !== undefined) {
          const people = `${tag}people-of-submissions`;
          const range = ['ZRANGEBYLEX', people, `[${digest}`, `(${digest}\u{10ffff}`];
          const members = textsOf(await this.#commands.send(range, people));
          return members.map((member) => [tag, textOf(member).slice(digest.length)] as const);
        }
        const keys = await this.#commands.run(MEMBERS, indexes(tag, states), [], false);
        return textsOf(keys).map((key) => [tag, textOf(key)] as const);
      }),
    );
    return found.flat();
  }

  async #fieldsOf(tag: string, key: string): Promise<(string | undefined)[] | undefined> {
    const record = `${tag}submission:${key}`;
    const fields = textsOf(await this.#commands.send(['HMGET', record, ...RECORD_FIELDS], record));
    return fields.every((field) => field === undefined) ? undefined : fields;
  }

  #keysOf(key: string): string[] {
    const tag = this.#commands.keys.tagOf(key);
    return [`${tag}submission:${key}`, `${tag}people-of-submissions`, ...indexes(tag, STATES)];
  }

  #now(): string {
    return this.#clock === undefined ? '' : String(this.#clock.now());
  }
}

function indexes(tag: string, states: readonly SubmissionState[]): string[] {
  return states.map((state) => `${tag}submissions-${state}`);
}

/** Marks one call, by which a command that is sent again is recognized. */
function nonce(): string {
  return randomBytes(9).toString('base64url');
}

/** Reads a record; undefined when it is not one. */
function readRecord(key: string, fields: readonly (string | undefined)[]): SubmissionRecord | undefined {
  const [state, attributes, result, startedAtMs, updatedAtMs] = fields;
  const isState = STATES.some((known) => known === state);
  const times = [Number(startedAtMs ?? Number.NaN), Number(updatedAtMs ?? Number.NaN)] as const;
  const read = { attributes: parsed(attributes), result: parsed(result) };
  if (!isState || read.attributes === undefined || times.some(Number.isNaN)) return undefined;
  if (result !== undefined && result !== '' && read.result === undefined) return undefined;
  return {
    key,
    state: state as SubmissionState,
    // Only this ledger writes the field.
    attributes: read.attributes as unknown as SubmissionAttributes,
    ...(read.result !== undefined && { result: read.result as Readonly<Record<string, string>> }),
    startedAtMs: times[0],
    updatedAtMs: times[1],
  };
}

function parsed(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

function unreadable(count: number): never {
  throw new ConfigurationError({
    code: 'submission_ledger_unreadable',
    message: `${count === 1 ? 'A record' : `${count} records`} of the submission ledger: corrupt, or not written by this ledger. Nothing was changed; inspect it before submitting the same again. All other records are usable.`,
  });
}

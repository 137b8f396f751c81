import { randomBytes } from 'node:crypto';
import {
  type CompareAndSetResult,
  type ListedToken,
  type NextToken,
  readTokenQuery,
  type StoredToken,
  type TokenQuery,
  type TokenStore,
} from '@payerkit/core';
import { RedisCommands } from './internal/redis-commands.js';
import { personDigest } from './internal/redis-keys.js';
import { inChunks, textOf, textsOf } from './internal/replies.js';
import { COMPARE_AND_SET } from './internal/token-scripts.js';
import type { RedisConnection } from './redis-connection.js';
import type { RedisStoreOptions } from './redis-store-options.js';

/**
 * A token store on Redis (6.2 and later) or Valkey, for processes on many machines: a single server, Sentinel or a cluster. Each
 * write is one atomic script. Wrap it in `encryptTokens` so that Redis holds encrypted tokens only. Configure the server with
 * `maxmemory-policy noeviction` and `appendonly yes`: what it forgets is lost.
 *
 * Every method throws a retryable error while Redis cannot be reached (codes `token_store_timeout`, `token_store_failed`), has no
 * space (`token_store_full`) or is a replica (`token_store_read_only`), and a `ConfigurationError` (`token_store_denied`) when it
 * rejects the credentials.
 *
 * @example
 * ```ts
 * import { RedisTokenStore } from '@payerkit/redis';
 * const tokenStore = encryptTokens(new RedisTokenStore('rediss://user:password@redis.example.com'), keys);
 * ```
 */
export class RedisTokenStore implements TokenStore {
  readonly #commands: RedisCommands;

  /**
   * Creates a store. Connects with the first call.
   *
   * @param connection - a `redis:` or `rediss:` URL, or a connection of your own of `ioredis` or `redis`
   * @param options - key prefix, time budget, replicas, TLS
   * @throws `ConfigurationError` naming every invalid option
   */
  constructor(connection: RedisConnection | string, options: RedisStoreOptions = {}) {
    this.#commands = new RedisCommands(connection, options, 'token_store');
  }

  /** Returns an entry; see `TokenStore.get`. One command; two for an entry that expires. */
  async get(key: string): Promise<StoredToken | undefined> {
    const entry = `${this.#commands.keys.tagOf(key)}token:${key}`;
    const fields = ['version', 'value', 'person', 'consentEndsAt', 'drops'];
    const reply = await this.#commands.send(['HMGET', entry, ...fields], entry);
    const [version, value, person, consentEndsAt, drops] = textsOf(reply);
    if (version === undefined || value === undefined) return undefined;
    const leftMs =
      drops === undefined ? undefined : Number(await this.#commands.send(['PTTL', entry], entry));
    return {
      version,
      value,
      ...labels(person, consentEndsAt),
      ...(leftMs !== undefined && { dropAfterMs: Math.max(0, leftMs) }),
    };
  }

  /** Writes an entry conditionally; see `TokenStore.compareAndSet`. One command. */
  async compareAndSet(
    key: string,
    expectedVersion: string | undefined,
    next: NextToken | undefined,
  ): Promise<CompareAndSetResult> {
    const version = randomBytes(12).toString('base64url');
    const { value = '', person, consentEndsAt, dropAfterMs } = next ?? {};
    const reply = await this.#commands.run(
      COMPARE_AND_SET,
      this.#keysOf(key),
      [
        key,
        expectedVersion ?? '',
        version,
        next === undefined ? 'delete' : 'set',
        value,
        person ?? '',
        person === undefined ? '' : personDigest(person),
        consentEndsAt === undefined ? '' : String(consentEndsAt),
        dropAfterMs === undefined ? '' : String(Math.max(1, Math.ceil(dropAfterMs))),
      ],
      true,
    );
    return Number(reply) === 1 ? { ok: true, version } : { ok: false };
  }

  /**
   * Lists entries; see `TokenStore.list`. Reads indexes, never all keys: one command for each of 16 parts and one for each entry that
   * matches. The labels of all matching entries are in memory while they are sorted.
   */
  async *list(query?: TokenQuery): AsyncGenerator<ListedToken, void, undefined> {
    const { expiringBefore, person } = readTokenQuery(query);
    const before = expiringBefore ?? Number.POSITIVE_INFINITY;
    const keys = await this.#candidates(expiringBefore, person);
    const entries = await inChunks(keys, async ([tag, key]): Promise<ListedToken | undefined> => {
      const entry = `${tag}token:${key}`;
      const reply = await this.#commands.send(['HMGET', entry, 'version', 'person', 'consentEndsAt'], entry);
      const [version, owner, consentEndsAt] = textsOf(reply);
      // Expired entries, and those changed since, are not what the index says.
      const isListed =
        version !== undefined &&
        (person === undefined || owner === person) &&
        (expiringBefore === undefined || (consentEndsAt !== undefined && Number(consentEndsAt) < before));
      return isListed ? { key, ...labels(owner, consentEndsAt) } : undefined;
    });
    yield* entries.sort((one, other) => endOf(one) - endOf(other) || (one.key < other.key ? -1 : 1));
  }

  /**
   * Closes the connection that the store has opened; your own stays open. Idempotent.
   *
   * @throws nothing
   * @example
   * ```ts
   * await tokenStore.close();
   * ```
   */
  close(): Promise<void> {
    return this.#commands.close();
  }

  async #candidates(expiringBefore: number | undefined, person: string | undefined) {
    const digest = person === undefined ? undefined : personDigest(person);
    const found = await Promise.all(
      this.#commands.keys.tags.map(async (tag) => {
        const [people, ends] = [`${tag}people`, `${tag}ends`];
        if (digest !== undefined) {
          const range = ['ZRANGEBYLEX', people, `[${digest}`, `(${digest}~`];
          const members = textsOf(await this.#commands.send(range, people));
          return members.map((member) => [tag, textOf(member).slice(digest.length)] as const);
        }
        const limit = expiringBefore === undefined ? '+inf' : `(${scoreOf(expiringBefore)}`;
        const keys = textsOf(await this.#commands.send(['ZRANGEBYSCORE', ends, '-inf', limit], ends));
        return keys.map((key) => [tag, textOf(key)] as const);
      }),
    );
    return found.flat();
  }

  #keysOf(key: string): string[] {
    const tag = this.#commands.keys.tagOf(key);
    return [`${tag}token:${key}`, ...['ends', 'people', 'drops', 'digests'].map((name) => tag + name)];
  }
}

function labels(person: string | undefined, consentEndsAt: string | undefined) {
  return {
    ...(person !== undefined && { person }),
    ...(consentEndsAt !== undefined && { consentEndsAt: Number(consentEndsAt) }),
  };
}

function endOf({ consentEndsAt }: ListedToken): number {
  return consentEndsAt ?? Number.POSITIVE_INFINITY;
}

function scoreOf(ms: number): string {
  if (Number.isFinite(ms)) return String(ms);
  return ms > 0 ? '+inf' : '-inf';
}

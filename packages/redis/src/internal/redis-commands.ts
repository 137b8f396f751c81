import { ConfigurationError, NetworkError, TimeoutError } from '@payerkit/core';
import type { RedisConnection } from '../redis-connection.js';
import type { RedisStoreOptions } from '../redis-store-options.js';
import { redisError, STORE_NAMES, type StoreName } from './redis-error.js';
import { RedisKeys } from './redis-keys.js';
import type { RedisScript } from './redis-script.js';
import { type SenderOfStore, senderOver, senderTo } from './redis-sender.js';

const DEFAULT_TIMEOUT_MS = 5000;

/** Runs the commands of one store, each within its time. */
export class RedisCommands {
  /** Keys of the store. */
  readonly keys: RedisKeys;
  readonly #store: StoreName;
  readonly #sender: SenderOfStore;
  readonly #timeoutMs: number;
  readonly #replicas: number;

  /**
   * @param connection - a connection, or the URL of a server
   * @param store - names the store in errors
   * @throws `ConfigurationError` naming every invalid option
   */
  constructor(connection: RedisConnection | string, options: RedisStoreOptions, store: StoreName) {
    checkOptions(connection, options);
    const { prefix = 'payerkit', timeoutMs = DEFAULT_TIMEOUT_MS, replicas = 0, tls } = options;
    this.keys = new RedisKeys(prefix);
    this.#store = store;
    this.#timeoutMs = timeoutMs;
    this.#replicas = replicas;
    this.#sender =
      typeof connection === 'string' ? senderTo(connection, { tls, timeoutMs }) : senderOver(connection);
  }

  /**
   * Sends a command.
   *
   * @param args - name and arguments
   * @param key - key that decides the node
   */
  async send(args: readonly string[], key: string): Promise<unknown> {
    return this.#withinTime(() => this.#sender.send(args, key));
  }

  /**
   * Runs a script, which the server keeps by its digest.
   *
   * @param keys - all in one slot
   * @param isWrite - true to wait for the replicas
   */
  async run(
    script: RedisScript,
    keys: readonly string[],
    args: readonly string[],
    isWrite: boolean,
  ): Promise<unknown> {
    const [first = ''] = keys;
    const rest = [String(keys.length), ...keys, ...args];
    const reply = await this.#withinTime(async () => {
      try {
        return await this.#sender.send(['EVALSHA', script.digest, ...rest], first);
      } catch (error) {
        if (!/^NOSCRIPT\b/.test((error as Error | undefined)?.message ?? '')) throw error;
        return this.#sender.send(['EVAL', script.text, ...rest], first);
      }
    });
    if (isWrite && this.#replicas > 0) await this.#awaitReplicas(first);
    return reply;
  }

  /** Closes the store's own connection. */
  close(): Promise<void> {
    return this.#sender.close();
  }

  async #awaitReplicas(key: string): Promise<void> {
    const waitMs = Math.max(1, Math.floor(this.#timeoutMs / 2));
    const count = Number(await this.send(['WAIT', String(this.#replicas), String(waitMs)], key));
    if (count >= this.#replicas) return;
    throw new NetworkError({
      code: `${this.#store}_not_replicated`,
      message: `A write of the ${STORE_NAMES[this.#store]} has reached ${count} of ${this.#replicas} replicas in time. A failover now could lose it. The same call may succeed later.`,
      retryable: true,
      sent: 'yes',
    });
  }

  async #withinTime<T>(start: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(this.#timedOut()), this.#timeoutMs);
    });
    try {
      return await Promise.race([start(), late]);
    } catch (error) {
      throw redisError(error, this.#store);
    } finally {
      clearTimeout(timer);
    }
  }

  #timedOut(): TimeoutError {
    return new TimeoutError({
      code: `${this.#store}_timeout`,
      message: `Redis did not respond to the ${STORE_NAMES[this.#store]} within ${this.#timeoutMs} ms. The command may still be executed. The same call may succeed later.`,
      retryable: true,
      sent: 'unknown',
    });
  }
}

function checkOptions(connection: unknown, options: RedisStoreOptions): void {
  const { prefix, timeoutMs, replicas, tls } = options;
  const isTls = typeof connection === 'string' && connection.startsWith('rediss:');
  const checks = [
    [
      typeof connection !== 'string' || isRedisUrl(connection),
      'connection',
      'must be a redis: or rediss: URL',
    ],
    [
      prefix === undefined || (typeof prefix === 'string' && /^[\w:.-]{1,64}$/.test(prefix)),
      'prefix',
      'must be 1 to 64 characters of A-Za-z0-9_:.-',
    ],
    [timeoutMs === undefined || isCount(timeoutMs, 1), 'timeoutMs', 'must be milliseconds, 1 or more'],
    [replicas === undefined || isCount(replicas, 0), 'replicas', 'must be a whole number, 0 or more'],
    [tls === undefined || isTls, 'tls', 'requires a rediss: URL; configure your own connection yourself'],
  ] as const;
  const wrong = checks.filter(([isGood]) => !isGood);
  if (wrong.length === 0) return;
  throw new ConfigurationError({
    code: 'invalid_options',
    message: `Wrong options: ${wrong.map(([, path, rule]) => `${path} ${rule}`).join('; ')}.`,
    issues: wrong.map(([, path, text]) => ({ severity: 'error', code: 'invalid', path, text })),
  });
}

function isRedisUrl(text: string): boolean {
  return URL.canParse(text) && ['redis:', 'rediss:'].includes(new URL(text).protocol);
}

function isCount(value: unknown, least: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

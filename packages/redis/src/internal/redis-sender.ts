import { ConfigurationError, loadModule } from '@payerkit/core';
import type { RedisConnection, RedisSender } from '../redis-connection.js';
import type { RedisTlsOptions } from '../redis-store-options.js';

/** Sends commands over a connection, and closes it if it is the store's own. */
export interface SenderOfStore {
  readonly send: RedisSender;
  readonly close: () => Promise<void>;
}

/**
 * Sends commands over a connection of the user's, whichever client it is of.
 *
 * @throws `ConfigurationError` (code `invalid_options`) for anything else
 */
export function senderOver(connection: RedisConnection): SenderOfStore {
  const close = async () => undefined;
  if (typeof connection === 'function') return { send: connection, close };
  const has = (name: string) =>
    typeof connection === 'object' &&
    connection !== null &&
    typeof Reflect.get(connection, name) === 'function';
  const call = (name: string, ...given: unknown[]) =>
    Reflect.apply(Reflect.get(connection, name), connection, given) as Promise<unknown>;
  if (has('call')) return { send: (args) => call('call', ...args), close };
  if (has('sendCommand')) {
    // Of node-redis: a cluster, a sentinel, and a client or pool take their arguments in different orders.
    if (has('getSlotRandomNode'))
      return { send: (args, key) => call('sendCommand', key, false, [...args]), close };
    if (has('getMasterNode')) return { send: (args) => call('sendCommand', false, [...args]), close };
    return { send: (args) => call('sendCommand', [...args]), close };
  }
  throw new ConfigurationError({
    code: 'invalid_options',
    message:
      'The connection must be a redis: or rediss: URL, a connection of ioredis or redis, or a function.',
    issues: [{ severity: 'error', code: 'invalid', path: 'connection' }],
  });
}

/**
 * Opens a connection with the first command, and again whenever it is lost.
 *
 * @param url - `redis:` or `rediss:`; may hold credentials, so it goes into no message
 * @param settings - TLS and the time that a command may take, in milliseconds
 */
export function senderTo(
  url: string,
  { tls, timeoutMs }: { readonly tls: RedisTlsOptions | undefined; readonly timeoutMs: number },
): SenderOfStore {
  let opening: ReturnType<typeof open> | undefined;
  async function open() {
    const { Redis } = await loadModule('ioredis', () => import('ioredis'));
    const client = new Redis(url, {
      ...(tls !== undefined && { tls }),
      lazyConnect: true,
      connectTimeout: timeoutMs,
      // A call fails after a few attempts to connect; the connection itself is tried again for ever.
      maxRetriesPerRequest: 3,
      retryStrategy: (times) => Math.min(2000, 100 * times),
      // The primary may have become a replica: its name may now lead to another server.
      reconnectOnError: (error) => error.message.startsWith('READONLY'),
    });
    // Each command reports the failure; without a listener it would be printed as well.
    client.on('error', () => undefined);
    return client;
  }
  return {
    async send([command = '', ...args]) {
      opening ??= open();
      return (await opening).call(command, ...args);
    },
    async close() {
      const client = await opening?.catch(() => undefined);
      client?.disconnect();
    },
  };
}

/** A connection of `ioredis` (`Redis` or `Cluster`, version 5 or 6), with or without Sentinel. */
export interface IoredisConnection {
  /** Sends a command. */
  call(command: string, ...args: string[]): Promise<unknown>;
}

/** A connection of `redis` (a client, pool, cluster or sentinel, version 5 or 6), connected by you. */
export interface NodeRedisConnection {
  /** Sends a command. */
  sendCommand(...args: never[]): Promise<unknown>;
}

/**
 * Sends one command, for any other client.
 *
 * @param args - name and arguments of the command
 * @param key - key that decides the node in a cluster
 * @returns the reply; rejects with the server's error, whose message begins with its code
 */
export type RedisSender = (args: readonly string[], key: string) => Promise<unknown>;

/** A connection of yours. The stores use it, never configure it, and never close it. */
export type RedisConnection = IoredisConnection | NodeRedisConnection | RedisSender;

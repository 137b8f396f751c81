import { createHash } from 'node:crypto';

/** A Lua script with the digest by which the server knows it. */
export interface RedisScript {
  readonly text: string;
  readonly digest: string;
}

/** Creates a script from its text. */
export function redisScript(text: string): RedisScript {
  return { text, digest: createHash('sha1').update(text).digest('hex') };
}

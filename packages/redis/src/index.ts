export type {
  IoredisConnection,
  NodeRedisConnection,
  RedisConnection,
  RedisSender,
} from './redis-connection.js';
export type { RedisLedgerOptions, RedisStoreOptions, RedisTlsOptions } from './redis-store-options.js';
export { RedisSubmissionLedger } from './redis-submission-ledger.js';
export { RedisTokenStore } from './redis-token-store.js';

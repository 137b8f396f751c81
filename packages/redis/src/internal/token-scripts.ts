import { redisScript } from './redis-script.js';

/**
 * Compares the version of an entry and sets it, with its indexes. Returns 1 when the entry was written.
 *
 * KEYS: the entry; its part's index of ends (score), of people (digest and key), of entries to drop (score), and the digests by key.
 * ARGV: key, expected version, new version, `set` or `delete`, value, person, digest of the person, end of consent, lifetime in
 * milliseconds; empty text for what is absent.
 */
export const COMPARE_AND_SET = redisScript(`
local entry, ends, people, drops, digests = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local key, expected, version, action = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local value, person, digest, endsAt, dropAfter = ARGV[5], ARGV[6], ARGV[7], ARGV[8], ARGV[9]
local standing = redis.call('HGET', entry, 'version') or ''
-- A client sends a command again when the connection broke before the reply: then it has been executed.
if standing == version then return 1 end
if standing ~= expected then return 0 end

local function unlist(gone)
  local before = redis.call('HGET', digests, gone)
  if before then
    redis.call('ZREM', people, before .. gone)
    redis.call('HDEL', digests, gone)
  end
  redis.call('ZREM', ends, gone)
  redis.call('ZREM', drops, gone)
end

local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
if action == 'set' then
  -- First, because a server without free memory lets a script go on that has begun to write.
  redis.call('HSET', entry, 'version', version, 'value', value)
  unlist(key)
  redis.call('HDEL', entry, 'person', 'consentEndsAt', 'drops')
  redis.call('PERSIST', entry)
  if person ~= '' then
    redis.call('HSET', entry, 'person', person)
    redis.call('HSET', digests, key, digest)
    redis.call('ZADD', people, 0, digest .. key)
  end
  if endsAt ~= '' then redis.call('HSET', entry, 'consentEndsAt', endsAt) end
  redis.call('ZADD', ends, endsAt ~= '' and endsAt or '+inf', key)
  if dropAfter ~= '' then
    redis.call('HSET', entry, 'drops', '1')
    redis.call('PEXPIRE', entry, dropAfter)
    redis.call('ZADD', drops, now + dropAfter, key)
  end
else
  redis.call('DEL', entry)
  unlist(key)
end
-- Entries that have expired leave the indexes here, a few with each write.
for _, gone in ipairs(redis.call('ZRANGEBYSCORE', drops, '-inf', now - 60000, 'LIMIT', 0, 10)) do unlist(gone) end
return 1
`);

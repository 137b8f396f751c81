import { redisScript } from './redis-script.js';

/** States in the order of the KEYS of each script. */
export const STATES = ['sending', 'accepted', 'rejected', 'unknown', 'settled'] as const;

/** Fields of a record, in the order in which scripts return them. */
export const RECORD_FIELDS = ['state', 'attributes', 'result', 'startedAtMs', 'updatedAtMs'] as const;

// KEYS of each: the record, its part's index of people, and one index by start for each state.
const COMMON = `
local record, people = KEYS[1], KEYS[2]
local index = { sending = KEYS[3], accepted = KEYS[4], rejected = KEYS[5], unknown = KEYS[6], settled = KEYS[7] }
local found = redis.call('HMGET', record, 'state', 'attributes', 'result', 'startedAtMs', 'updatedAtMs', 'nonce', 'digest')
local state, startedAt, nonce, digest = found[1], found[4], found[6], found[7]

local function now(given)
  if given ~= '' then return given end
  local time = redis.call('TIME')
  return tostring(time[1]) .. string.sub('00000' .. tostring(math.floor(time[2] / 1000)), -3)
end

local function unlist(key)
  if state and index[state] then redis.call('ZREM', index[state], key) end
  if digest then redis.call('ZREM', people, digest .. key) end
end
`;

/**
 * Takes a key. Returns `[1]`, or 0 and the fields of the record in the way.
 *
 * ARGV: key, nonce of this call, instant or empty text for the server's, attributes, digest of the person or empty text.
 */
export const BEGIN = redisScript(`${COMMON}
local key = ARGV[1]
-- A client sends a command again when the connection broke before the reply: then it has been executed.
if nonce == ARGV[2] then return { 1 } end
if state and state ~= 'rejected' and state ~= 'settled' then
  return { 0, state, found[2], found[3] or '', found[4], found[5] }
end
local instant = now(ARGV[3])
-- First, because a server without free memory lets a script go on that has begun to write.
redis.call('HSET', record, 'state', 'sending', 'attributes', ARGV[4], 'startedAtMs', instant, 'updatedAtMs', instant,
  'nonce', ARGV[2])
unlist(key)
redis.call('HDEL', record, 'result', 'digest')
redis.call('ZADD', index.sending, instant, key)
if ARGV[5] ~= '' then
  redis.call('HSET', record, 'digest', ARGV[5])
  redis.call('ZADD', people, 0, ARGV[5] .. key)
end
return { 1 }
`);

/** Moves a record. Returns 1 when it was moved. ARGV: key, nonce, instant or empty text, from, to, result or empty text. */
export const TRANSITION = redisScript(`${COMMON}
local key, from, to = ARGV[1], ARGV[4], ARGV[5]
if nonce == ARGV[2] then return 1 end
if state ~= from then return 0 end
redis.call('HSET', record, 'state', to, 'updatedAtMs', now(ARGV[3]), 'nonce', ARGV[2])
redis.call('ZREM', index[from], key)
redis.call('ZADD', index[to], startedAt, key)
if ARGV[6] ~= '' then redis.call('HSET', record, 'result', ARGV[6]) end
return 1
`);

/** Removes a record. Returns 1 when it was removed. ARGV: key, then the states in which it may be removed. */
export const REMOVE = redisScript(`${COMMON}
for n = 2, #ARGV do
  if state == ARGV[n] then
    unlist(ARGV[1])
    redis.call('DEL', record)
    return 1
  end
end
return 0
`);

/** Returns the keys of several indexes, all as they are at one instant. */
export const MEMBERS = redisScript(`
local members = {}
for _, index in ipairs(KEYS) do
  for _, key in ipairs(redis.call('ZRANGE', index, 0, -1)) do members[#members + 1] = key end
end
return members
`);

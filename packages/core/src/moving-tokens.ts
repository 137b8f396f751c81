import { isMoved, MOVING_KEY, movedMarker } from './internal/moved-entry.js';
import { listedTokens, readTokenQuery } from './token-query.js';
import type {
  CompareAndSetResult,
  ListedToken,
  NextToken,
  StoredToken,
  TokenQuery,
  TokenStore,
} from './token-store.js';

/**
 * Returns a token store that uses two while `copyTokens(from, to, { move: true })` moves the entries of one to the other. Each
 * entry is used in one store at any time: in `from` until it is marked there as moved, and in `to` from then on. Deploy it to
 * every process before the move begins; see docs/guides/stores.md.
 *
 * @param from - the store in use so far
 * @param to - its successor
 * @throws nothing
 * @example
 * ```ts
 * const tokenStore = movingTokens(new FileTokenStore('/var/lib/app/tokens'), successor);
 * ```
 */
export function movingTokens(from: TokenStore, to: TokenStore): TokenStore {
  return {
    async get(key) {
      const entry = await from.get(key);
      return isMoved(entry) ? versioned('to', await to.get(key)) : versioned('from', entry);
    },
    async compareAndSet(key, expectedVersion, next) {
      if (expectedVersion === undefined) return create(from, to, key, next);
      const [place, version] = [expectedVersion.slice(0, 5), expectedVersion.slice(5)];
      if (place === 'from:') return written('from', await from.compareAndSet(key, version, next));
      // Other versions are of neither store.
      if (place === '  to:') return written('to', await to.compareAndSet(key, version, next));
      return { ok: false };
    },
    ...(from.list !== undefined && to.list !== undefined && { list: (query) => listBoth(from, to, query) }),
  };
}

async function create(
  from: TokenStore,
  to: TokenStore,
  key: string,
  next: NextToken | undefined,
): Promise<CompareAndSetResult> {
  const standing = await from.get(key);
  if (isMoved(standing)) return written('to', await to.compareAndSet(key, undefined, next));
  if (standing !== undefined) return { ok: false };
  const isMoving = next !== undefined && (await from.get(MOVING_KEY)) !== undefined;
  if (!isMoving) return written('from', await from.compareAndSet(key, undefined, next));
  // Once the move has begun, new entries begin in its destination.
  if (!(await from.compareAndSet(key, undefined, movedMarker(next))).ok) return { ok: false };
  return written('to', await to.compareAndSet(key, undefined, next));
}

async function* listBoth(
  from: TokenStore,
  to: TokenStore,
  query: TokenQuery | undefined,
): AsyncGenerator<ListedToken, void, undefined> {
  const checked = readTokenQuery(query);
  const moved = new Set<string>();
  const entries: ListedToken[] = [];
  for await (const entry of from.list?.() ?? [])
    if (isMoved(await from.get(entry.key))) moved.add(entry.key);
    else entries.push(entry);
  for await (const entry of to.list?.() ?? []) if (moved.has(entry.key)) entries.push(entry);
  yield* listedTokens(
    entries.filter(({ key }) => key !== MOVING_KEY),
    checked,
  );
}

// Five characters each, so that a version tells its store.
const PLACES = { from: 'from:', to: '  to:' } as const;

function versioned(place: keyof typeof PLACES, entry: StoredToken | undefined): StoredToken | undefined {
  return entry && { ...entry, version: PLACES[place] + entry.version };
}

function written(place: keyof typeof PLACES, result: CompareAndSetResult): CompareAndSetResult {
  return result.ok ? { ok: true, version: PLACES[place] + result.version } : result;
}

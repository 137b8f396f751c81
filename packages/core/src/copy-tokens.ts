import { throwIfAborted } from './abort.js';
import { checkArguments } from './check-arguments.js';
import { ConfigurationError } from './errors/request-errors.js';
import { isMoved, MOVING_KEY, movedMarker } from './internal/moved-entry.js';
import { overwriteEntry, storeContended } from './internal/overwrite-entry.js';
import { parseEntry } from './internal/token-entry.js';
import { MOST_LOST_WRITES } from './internal/token-vault.js';
import { labelsOf } from './token-query.js';
import type { StoredToken, TokenStore } from './token-store.js';

/** Options of {@link copyTokens}. */
export interface CopyTokensOptions {
  /**
   * Marks each copied entry of `from` as moved. Processes must then use `movingTokens(from, to)`, or `to`. Default false: `from` stays
   * as it is.
   */
  readonly move?: boolean | undefined;
  /** Ends the copy between two entries; calling again goes on. */
  readonly signal?: AbortSignal | undefined;
}

/** Result of {@link copyTokens}. */
export interface CopyTokensResult {
  /** Entries written to `to`; an entry that changed during the copy counts each time. */
  readonly copied: number;
  /** Entries that `to` already had, or that had been moved. */
  readonly unchanged: number;
  /** Entries that are newer in `to`, and were left there. */
  readonly newer: number;
}

const MOST_PASSES = 20;

/**
 * Copies all entries of a token store to another one, with live traffic: entries that change during the copy are copied again,
 * until a pass finds no change. An entry that is newer in `to` is left alone, so that a repeated call does no harm. Values are
 * opened and sealed by stores within `encryptTokens`: wrap both to change keys.
 *
 * Between the last pass and the switch of all processes, a one-time refresh token that is renewed in `from` is spent, and its copy
 * in `to` is dead. Therefore either stop all processes for the switch, or use `move` with `movingTokens`; see
 * docs/guides/stores.md.
 *
 * @param from - the store in use; it needs `list`
 * @param to - its successor
 * @param options - whether entries are moved, and a signal
 * @returns how many entries were copied
 * @throws `ConfigurationError` (code `token_store_cannot_list`) when `from` has no `list`; `AbortError`; what the stores throw. What
 *   was copied before stays copied; call it again to go on
 * @example
 * ```ts
 * const { copied, unchanged } = await copyTokens(new FileTokenStore('/var/lib/app/tokens'), successor);
 * ```
 */
export async function copyTokens(
  from: TokenStore,
  to: TokenStore,
  options: CopyTokensOptions = {},
): Promise<CopyTokensResult> {
  const where = { provider: 'payerkit', operation: 'copyTokens' };
  checkArguments(where, { from: [from, 'object'], to: [to, 'object'], options: [options, 'object'] });
  const { move = false, signal } = options;
  if (from.list === undefined)
    throw new ConfigurationError({
      code: 'token_store_cannot_list',
      message: 'The token store to copy from has no list(). Nothing was copied.',
    });
  if (move) await overwriteEntry(from, MOVING_KEY, movedMarker({}));
  const counts = { copied: 0, unchanged: 0, newer: 0 };
  // Versions in `to` of what this call has written.
  const written = new Map<string, string>();
  for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
    const inPass = { copied: 0, unchanged: 0, newer: 0 };
    const keys = new Set<string>();
    for await (const { key } of from.list()) if (key !== MOVING_KEY) keys.add(key);
    for (const key of keys) {
      throwIfAborted(signal, where);
      inPass[await copyEntry({ from, to, move, written }, key)] += 1;
    }
    // What was deleted since it was copied.
    if (!move)
      for (const [key, version] of written)
        if (!keys.has(key)) {
          await to.compareAndSet(key, version, undefined);
          written.delete(key);
          inPass.copied += 1;
        }
    counts.copied += inPass.copied;
    if (pass === 1 || inPass.copied > 0) Object.assign(counts, { newer: inPass.newer });
    if (pass === 1) counts.unchanged = inPass.unchanged;
    if (inPass.copied === 0) break;
  }
  return counts;
}

interface Copy {
  readonly from: TokenStore;
  readonly to: TokenStore;
  readonly move: boolean;
  readonly written: Map<string, string>;
}

async function copyEntry({ from, to, move, written }: Copy, key: string): Promise<keyof CopyTokensResult> {
  for (let lostWrites = 0; lostWrites < MOST_LOST_WRITES; lostWrites += 1) {
    const source = await from.get(key);
    if (source === undefined || isMoved(source)) return 'unchanged';
    const target = await to.get(key);
    const outcome = comparison(source, target, written.get(key));
    if (outcome === 'copied') {
      const { value, dropAfterMs } = source;
      const result = await to.compareAndSet(key, target?.version, {
        value,
        dropAfterMs,
        ...labelsOf(source),
      });
      if (!result.ok) continue;
      written.set(key, result.version);
    }
    if (!move) return outcome;
    // From here on the entry is used in `to`; an entry that was changed since is copied again.
    if ((await from.compareAndSet(key, source.version, movedMarker(source))).ok) return 'copied';
  }
  throw storeContended();
}

/** Says what a copy would do. */
function comparison(
  source: StoredToken,
  target: StoredToken | undefined,
  writtenVersion: string | undefined,
): keyof CopyTokensResult {
  if (target === undefined) return 'copied';
  const isSame =
    target.value === source.value &&
    target.person === source.person &&
    target.consentEndsAt === source.consentEndsAt;
  if (isSame) return 'unchanged';
  if (target.version === writtenVersion) return 'copied';
  return instantOf(target) > instantOf(source) ? 'newer' : 'copied';
}

/** Returns when the tokens of an entry were obtained, or ended. */
function instantOf({ value }: StoredToken): number {
  const entry = parseEntry<unknown>(value);
  if (entry?.state === 'live') return entry.obtainedAtMs;
  return entry?.state === 'dead' ? entry.atMs : Number.NEGATIVE_INFINITY;
}

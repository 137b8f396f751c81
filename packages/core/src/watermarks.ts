import { ConfigurationError, ValidationError } from './errors/request-errors.js';
import { isRecord, parseJson } from './internal/json.js';
import { overwriteEntry } from './internal/overwrite-entry.js';
import { tokenKey } from './token-key.js';
import type { TokenStore } from './token-store.js';

/** Beginning of the keys of watermarks in a token store. */
export const WATERMARK_PREFIX = 'watermark:';
const FORMAT = 1;

/**
 * Stores the watermarks of incremental syncs next to the tokens of the same people, so that `forget` removes them as well. The last
 * write of a watermark wins: run one sync of a person at a time.
 *
 * @example
 * ```ts
 * const watermarks = new Watermarks(tokenStore);
 * const changes = member.explanationOfBenefit.changes({ since: await watermarks.get(userId, 'claims') });
 * for await (const claim of changes) console.log(claim.id);
 * await watermarks.set(userId, 'claims', changes.watermark);
 * ```
 */
export class Watermarks {
  readonly #store: TokenStore;

  /** @param store - the token store of your clients */
  constructor(store: TokenStore) {
    this.#store = store;
  }

  /**
   * Returns a stored watermark.
   *
   * @param person - your own key for the person
   * @param name - your name for the sync, such as `claims`
   * @returns the watermark as it was stored; undefined when there is none
   * @throws `ConfigurationError` (code `watermark_unreadable`) for an entry that is not a watermark
   */
  async get<T>(person: string, name: string): Promise<T | undefined> {
    const entry = await this.#store.get(keyOf(person, name));
    if (entry === undefined) return undefined;
    const stored = parseJson(entry.value);
    if (isRecord(stored) && stored.format === FORMAT) return stored.watermark as T;
    throw new ConfigurationError({
      code: 'watermark_unreadable',
      message: 'The token store contains a watermark that cannot be read. Set a new one to replace it.',
    });
  }

  /**
   * Stores a watermark; durable when it resolves.
   *
   * @param person - your own key for the person
   * @param name - your name for the sync
   * @param watermark - plain JSON
   */
  async set(person: string, name: string, watermark: unknown): Promise<void> {
    const value = JSON.stringify({ format: FORMAT, watermark });
    await overwriteEntry(this.#store, keyOf(person, name), { value, person });
  }
}

function keyOf(person: string, name: string): string {
  for (const text of [person, name])
    if (typeof text !== 'string' || text === '')
      throw new ValidationError({
        code: 'invalid_input',
        message: 'person and name must be non-empty strings.',
      });
  return `${WATERMARK_PREFIX}${tokenKey([person, name])}`;
}

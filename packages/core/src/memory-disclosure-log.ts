import { readDisclosure, readDisclosureQuery } from './disclosure-check.js';
import type { DisclosureEntry, DisclosureLog, DisclosureQuery } from './disclosure-log.js';
import { matches } from './internal/disclosure-entries.js';

/**
 * Stores disclosures in this process alone: nothing of it survives a crash. Good for tests.
 *
 * @example
 * ```ts
 * const disclosureLog = new MemoryDisclosureLog();
 * const client = new ExampleClient({ environment: 'sandbox', disclosureLog, requestedBy: 'portal', purpose: 'shown to the member' });
 * ```
 */
export class MemoryDisclosureLog implements DisclosureLog {
  readonly #entries: DisclosureEntry[] = [];

  /**
   * See {@link DisclosureLog.append}.
   *
   * @throws `ValidationError` (code `invalid_disclosure`) for what is not a disclosure
   */
  async append(entry: DisclosureEntry): Promise<void> {
    this.#entries.push(readDisclosure(entry));
  }

  /**
   * See {@link DisclosureLog.list}.
   *
   * @throws `ValidationError` for a query of wrong types
   */
  async *list(query?: DisclosureQuery): AsyncGenerator<DisclosureEntry, void, undefined> {
    const checked = readDisclosureQuery(query);
    for (const entry of this.#entries.slice()) if (matches(entry, checked)) yield readDisclosure(entry);
  }
}

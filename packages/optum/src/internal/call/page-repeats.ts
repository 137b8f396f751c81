import { ListChangedError } from '@payerkit/core';

// A page with distinct items is recognizable as another page's copy. Items that are equal, such as a selection of the
// status only, may legitimately repeat on many pages.
const MAX_COPIES = 5;
const MAX_COPIES_OF_LIKE_ITEMS = 100;

/**
 * Detects a server, or a cache in front of it, that returns one page for every token. Items of such lists need not have
 * an ID, so pages are compared by content.
 */
export class PageRepeats {
  readonly #operation: string;
  /** Digest of each page's content, by its token. */
  readonly #digests = new Map<string | undefined, string>();

  /**
   * Creates the detector.
   *
   * @param operation - in errors
   */
  constructor(operation: string) {
    this.#operation = operation;
  }

  /**
   * Checks a page. A page that is fetched again under its token counts once.
   *
   * @param token - of the page; undefined for the first
   * @throws `ListChangedError` when too many pages have the same content
   */
  check(token: string | undefined, items: readonly unknown[]): void {
    if (token === undefined) this.#digests.clear();
    if (items.length === 0) return;
    const texts = items.map((item) => JSON.stringify(item));
    const { createHash } = process.getBuiltinModule('node:crypto');
    const digest = createHash('sha256').update(texts.join('\n')).digest('base64url');
    this.#digests.set(token, digest);
    const copies = [...this.#digests.values()].filter((other) => other === digest).length;
    const isTelling = new Set(texts).size === texts.length;
    if (copies >= (isTelling ? MAX_COPIES : MAX_COPIES_OF_LIKE_ITEMS)) throw repeated(this.#operation);
  }
}

/**
 * Creates the error of a list that repeats.
 *
 * @param operation - in the error
 */
export function repeated(operation: string): ListChangedError {
  return new ListChangedError({
    code: 'list_changed',
    message:
      'The server returned a page that was already read. Continuing could miss items. Start again without a cursor.',
    provider: 'optum',
    operation,
    retryable: true,
    sent: 'yes',
  });
}

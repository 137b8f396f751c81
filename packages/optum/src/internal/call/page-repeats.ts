import { ListChangedError } from '@payerkit/core';

// A page whose items differ from one another shows by its content that it is another page's copy. Items that do not, such as
// a selection of the status alone, may well be the same on many pages.
const MAX_COPIES = 5;
const MAX_COPIES_OF_LIKE_ITEMS = 100;

/**
 * Notices a server, or a cache before it, that gives one page for every token. Items of such lists need not hold an id, so
 * pages are compared by their content.
 */
export class PageRepeats {
  readonly #operation: string;
  /** Digest of each page's content, by its token. */
  readonly #digests = new Map<string | undefined, string>();

  /** @param operation - in errors */
  constructor(operation: string) {
    this.#operation = operation;
  }

  /**
   * Checks a page. A page that is fetched again under its token counts once.
   *
   * @param token - of the page; undefined for the first
   * @param items - as on the wire
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
 * The error of a list that goes round.
 *
 * @param operation - in the error
 */
export function repeated(operation: string): ListChangedError {
  return new ListChangedError({
    code: 'list_changed',
    message:
      'The server gives a page again that was read already. Going on could miss items: start again without a cursor.',
    provider: 'optum',
    operation,
    retryable: true,
    sent: 'yes',
  });
}

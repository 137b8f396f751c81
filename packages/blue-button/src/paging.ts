import { type Logger, ResponseFormatError } from '@payerkit/core';

/** What paging reads of a Bundle. */
export interface PagedBundle {
  /** Links to other pages. */
  readonly link?: readonly { readonly relation?: string; readonly url?: string }[] | undefined;
  /** What is on the page. */
  readonly entry?: readonly unknown[] | undefined;
}

/** Which list a link must belong to. */
export interface PagedList {
  /** Configured base, no trailing slash. */
  readonly baseUrl: string;
  /** Path of the list below the base, no trailing slash. */
  readonly path: string;
  /** Operation in errors. */
  readonly operation: string;
  /** Paging parameters, best first. */
  readonly parameters: readonly string[];
  /** Where the page at hand begins. */
  readonly at: number;
  /** Where a link that is not believed is noted. */
  readonly logger?: Logger | undefined;
}

// v3 has responded with the host names of its backend; they are read for their parameters and never requested.
const KNOWN_HOSTS =
  /^(?:(?:sandbox|api|test)\.bluebutton\.cms\.gov|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.cmscloud\.local)$/;

/**
 * Reads where the next page starts. The link itself is never requested: its path must be the list's own, and only its
 * paging parameter is taken. A link that leads nowhere new is not believed, nor is one whose host is neither ours nor a known one
 * of CMS, as a gateway writes that knows its own name only: the list goes on behind the page at hand.
 *
 * @param bundle - the page at hand
 * @param list - the list it belongs to
 * @returns the position, or undefined on the last page
 * @throws `ResponseFormatError` when the link leads to another list or holds no position
 */
export function nextPosition(bundle: PagedBundle, list: PagedList): number | undefined {
  const next = bundle.link?.find(({ relation }) => relation === 'next');
  if (next === undefined) return undefined;
  const link = parseLink(next.url, list);
  const base = new URL(list.baseUrl);
  if (link.host !== base.host && !KNOWN_HOSTS.test(link.hostname)) return behind(bundle, list);
  // The backend's own links carry no base path.
  const paths = [`${withoutSlash(base.pathname)}${list.path}`, list.path];
  if (!paths.includes(withoutSlash(link.pathname)))
    throw unusable('A next link leads to another list.', list);
  const value = list.parameters.map((name) => link.searchParams.get(name)).find((text) => text !== null);
  if (value === undefined || value === null || !/^\d{1,9}$/.test(value))
    throw unusable('A next link holds no position to go on at.', list);
  const { at } = list;
  const position = Number(value);
  if (position > at) return position;
  // A link that leads back, or to the page itself, still says that there is more: behind what this page gave. Where it gave
  // nothing, the list sees the repeated position and ends in an error.
  return at + (bundle.entry?.length ?? 0);
}

/** The place behind the page at hand, with a word about the link that was not believed. */
function behind({ entry }: PagedBundle, { at, logger, operation }: PagedList): number {
  try {
    logger?.warn('payerkit: a next link points to an unknown host; the list goes on by position', {
      provider: 'blue-button',
      operation,
      code: 'foreign_link',
    });
  } catch {
    // Logging only observes.
  }
  return at + (entry?.length ?? 0);
}

function parseLink(url: string | undefined, list: PagedList): URL {
  try {
    if (typeof url === 'string') return new URL(url, `${list.baseUrl}/`);
  } catch {
    // Said below.
  }
  throw unusable('A next link is not a URL.', list);
}

function unusable(message: string, list: PagedList): ResponseFormatError {
  return new ResponseFormatError({
    code: 'unusable_link',
    message: `${message} The list cannot be read to its end.`,
    provider: 'blue-button',
    operation: list.operation,
    sent: 'yes',
  });
}

// By hand: a pattern takes quadratic time on a path of slashes.
function withoutSlash(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

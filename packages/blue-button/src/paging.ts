import { type Logger, ResponseFormatError } from '@payerkit/core';

/** The parts of a Bundle that paging reads. */
export interface PagedBundle {
  /** Links to other pages. */
  readonly link?: readonly { readonly relation?: string; readonly url?: string }[] | undefined;
  /** Entries of the page. */
  readonly entry?: readonly unknown[] | undefined;
}

/** The list that a link must belong to. */
export interface PagedList {
  /** Configured base, without a trailing slash. */
  readonly baseUrl: string;
  /** Path of the list below the base, without a trailing slash. */
  readonly path: string;
  /** Operation in errors. */
  readonly operation: string;
  /** Paging parameters, in order of preference. */
  readonly parameters: readonly string[];
  /** Start of the current page. */
  readonly at: number;
  /** Logger for links that are not trusted. */
  readonly logger?: Logger | undefined;
}

// v3 has responded with host names of its backend; they are read for their parameters and never requested.
const KNOWN_HOSTS =
  /^(?:(?:sandbox|api|test)\.bluebutton\.cms\.gov|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.cmscloud\.local)$/;

/**
 * Reads the start of the next page. The link itself is never requested: its path must be the list's own, and only its
 * paging parameter is used. A link that leads nowhere new is not trusted. Neither is one whose host is neither ours nor
 * a known CMS host, which a gateway may write that knows only its own name. In both cases the list continues after the
 * current page.
 *
 * @param bundle - the current page
 * @returns the position, or undefined on the last page
 * @throws `ResponseFormatError` when the link leads to another list or contains no position
 */
export function nextPosition(bundle: PagedBundle, list: PagedList): number | undefined {
  const next = bundle.link?.find(({ relation }) => relation === 'next');
  if (next === undefined) return undefined;
  const link = parseLink(next.url, list);
  const base = new URL(list.baseUrl);
  if (link.host !== base.host && !KNOWN_HOSTS.test(link.hostname)) return behind(bundle, list);
  // The backend's own links contain no base path.
  const paths = [`${withoutSlash(base.pathname)}${list.path}`, list.path];
  if (!paths.includes(withoutSlash(link.pathname)))
    throw unusable('A next link leads to another list.', list);
  const value = list.parameters.map((name) => link.searchParams.get(name)).find((text) => text !== null);
  if (value === undefined || value === null || !/^\d{1,9}$/.test(value))
    throw unusable('A next link contains no position to continue from.', list);
  const { at } = list;
  const position = Number(value);
  if (position > at) return position;
  // A link that leads back, or to the page itself, still means that there is more: after the current page. If that page
  // was empty, the list sees the repeated position and ends in an error.
  return at + (bundle.entry?.length ?? 0);
}

/** Returns the position after the current page, and logs the link that was not trusted. */
function behind({ entry }: PagedBundle, { at, logger, operation }: PagedList): number {
  try {
    logger?.warn('payerkit: a next link points to an unknown host; the list continues by position', {
      provider: 'blue-button',
      operation,
      code: 'foreign_link',
    });
  } catch {
    // Loggers only observe.
  }
  return at + (entry?.length ?? 0);
}

function parseLink(url: string | undefined, list: PagedList): URL {
  try {
    if (typeof url === 'string') return new URL(url, `${list.baseUrl}/`);
  } catch {
    // Reported below.
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

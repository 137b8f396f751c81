import type { Logger } from '@payerkit/core';

/** The parts of a Bundle that paging reads. */
export interface PagedBundle {
  /** Links to other pages. */
  readonly link?: readonly { readonly relation?: string; readonly url?: unknown }[] | undefined;
  /** Entries of the page that count: those of the list's own resource. */
  readonly entry?: readonly unknown[] | undefined;
}

/** The list that a link must belong to. */
export interface PagedList {
  /** Configured base, without a trailing slash. */
  readonly baseUrl: string;
  /** Path of the list below the base, without a trailing slash. */
  readonly path: string;
  /** Operation in the log. */
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
 * paging parameter is used. A link that leads nowhere new, to another list, or to no position is not trusted. Neither is
 * one whose host is neither ours nor a known CMS host, which a gateway may write that knows only its own name. The link
 * still means that there is more, and the current page has arrived: the list continues after it.
 *
 * @param bundle - the current page
 * @returns the position, or undefined on the last page
 */
export function nextPosition(bundle: PagedBundle, list: PagedList): number | undefined {
  const next = bundle.link?.find(({ relation }) => relation === 'next');
  if (next === undefined) return undefined;
  const link = parseLink(next.url, list);
  if (link === undefined) return behind(bundle, list, 'unusable_link', 'is not a URL');
  const base = new URL(list.baseUrl);
  if (link.host !== base.host && !KNOWN_HOSTS.test(link.hostname))
    return behind(bundle, list, 'foreign_link', 'points to an unknown host');
  // The backend's own links contain no base path.
  const paths = [`${withoutSlash(base.pathname)}${list.path}`, list.path];
  if (!paths.includes(withoutSlash(link.pathname)))
    return behind(bundle, list, 'unusable_link', 'leads to another list');
  const value = list.parameters.map((name) => link.searchParams.get(name)).find((text) => text !== null);
  if (value === undefined || value === null || !/^\d{1,9}$/.test(value))
    return behind(bundle, list, 'unusable_link', 'contains no position');
  const position = Number(value);
  // A link that leads back, or to the page itself, still means that there is more.
  return position > list.at ? position : after(bundle, list);
}

/**
 * Returns the position after the current page. If that page was empty, the list sees the repeated position and ends in
 * an error.
 */
function after({ entry }: PagedBundle, { at }: PagedList): number {
  return at + (entry?.length ?? 0);
}

/** Returns the position after the current page, and logs the link that was not trusted. */
function behind(
  bundle: PagedBundle,
  list: PagedList,
  code: 'foreign_link' | 'unusable_link',
  reason: string,
): number {
  const { logger, operation } = list;
  try {
    logger?.warn(`payerkit: a next link ${reason}; the list continues by position`, {
      provider: 'blue-button',
      operation,
      code,
    });
  } catch {
    // Loggers only observe.
  }
  return after(bundle, list);
}

function parseLink(url: unknown, list: PagedList): URL | undefined {
  try {
    return typeof url === 'string' ? new URL(url, `${list.baseUrl}/`) : undefined;
  } catch {
    return undefined;
  }
}

// By hand: a pattern takes quadratic time on a path of slashes.
function withoutSlash(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { root } from './run.js';

/** A page of the built site. */
export interface SitePage {
  /** Path in the site, such as `pages/api.html`. */
  readonly path: string;
  readonly html: string;
  readonly title: string;
  readonly ids: ReadonlySet<string>;
  /** Addresses that it links to or loads. */
  readonly links: readonly string[];
}

/** The folder of the built site. */
export const site = join(root, 'docs/reference');

/** Reads all pages of the built site, by path. */
export async function readSite(): Promise<Map<string, SitePage>> {
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    files.map(async (path): Promise<SitePage> => {
      const html = await readFile(join(site, path), 'utf8');
      return {
        path,
        html,
        title: textOf(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''),
        ids: new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)),
        links: [...html.matchAll(/<(?:a|link|script)\b[^>]*? (?:href|src)="([^"]+)"/g)].map(([, url = '']) =>
          textOf(url),
        ),
      };
    }),
  );
  return new Map(pages.map((page) => [page.path, page]));
}

/** Returns links that lead nowhere: to a file that is not there, or to an anchor that its page does not have. */
export function deadLinks(pages: ReadonlyMap<string, SitePage>, files: ReadonlySet<string>): string[] {
  return [...pages.values()].flatMap(({ path, links }) =>
    [...new Set(links)]
      .filter((url) => !/^(?:https?|mailto):/.test(url))
      .filter((url) => {
        const [, file = '', anchor] = /^([^#]*)(?:#(.*))?$/.exec(url) ?? [];
        const target = file === '' ? path : posix.join(dirname(path), decodeURIComponent(file));
        const page = pages.get(target);
        if (page === undefined) return !files.has(target);
        return anchor !== undefined && anchor !== '' && !page.ids.has(decodeURIComponent(anchor));
      })
      .map((url) => `${path}: ${url}`),
  );
}

/** Returns the HTML of a member of a page: from its anchor to the next member. */
export function memberOf({ html }: SitePage, anchor: string | undefined): string {
  if (anchor === undefined) return html;
  const start = html.indexOf(` id="${anchor}"`);
  const end = html.indexOf('<section class="tsd-panel tsd-member', start);
  return start === -1 ? '' : html.slice(start, end === -1 ? undefined : end);
}

/** Returns text without markup. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

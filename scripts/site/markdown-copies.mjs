// Plain Markdown beside the pages, and llms.txt, which lists it.

import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { LANDING, ROOT, relinked } from './pages.mjs';

/**
 * Returns the files, by their path in the site.
 *
 * @param {readonly import('./pages.mjs').Page[]} pages
 * @returns {[name: string, text: string][]}
 */
export function markdownCopies(pages) {
  const slugs = new Map(pages.map(({ path, slug }) => [path, slug]));
  const copies = pages.map(({ path, slug, text }) => {
    const copy = relinked(text, path, (target) => copyOf(slugs, target));
    return /** @type {[string, string]} */ ([`${slug}.md`, copy]);
  });
  return [...copies, ['llms.txt', overview(pages)]];
}

/**
 * @param {ReadonlyMap<string, string>} slugs
 * @param {string} target path in the repository
 */
function copyOf(slugs, target) {
  const slug = slugs.get(target);
  if (target === LANDING) return '../llms.txt';
  return slug === undefined ? undefined : `${posix.basename(slug)}.md`;
}

/** @param {readonly import('./pages.mjs').Page[]} pages */
function overview(pages) {
  const { description } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  const groups = [...new Set(pages.map(({ group }) => group))].map((group) => {
    const lines = pages
      .filter((page) => page.group === group)
      .map(({ title, slug, summary }) => `- [${title}](${slug}.md)${summary ? `: ${summary}` : ''}`);
    return `## ${group}\n\n${lines.join('\n')}`;
  });
  return `# payerkit\n\n> ${description}\n\n${groups.join('\n\n')}\n`;
}

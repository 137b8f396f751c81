// The site's written pages: titles, groups and order are those of docs/README.md, the landing page.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operationsPage } from './operations-page.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const LANDING = 'docs/README.md';
const REPOSITORY = 'https://github.com/payerkit/payerkit/blob/main/';
/** Its page in the site is a table that can be filtered. */
const OPERATIONS = 'packages/optum/COVERAGE.md';

/**
 * A page.
 *
 * @typedef {object} Page
 * @property {string} path In the repository.
 * @property {string} slug Address in the site, without extension.
 * @property {string} title
 * @property {string} group
 * @property {string} summary
 * @property {string} task Its name on the landing page.
 * @property {string} text Markdown.
 */

/**
 * Returns the pages in the order of the landing page; guides that it does not name come last.
 *
 * @returns {Page[]}
 */
export function readPages() {
  const listed = listedPages();
  const named = new Set(listed.map(({ path }) => path));
  const others = ['docs/guides', 'docs', 'docs/contributing']
    .flatMap((folder) => readdirSync(ROOT + folder).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith('.md') && path !== LANDING && !named.has(path))
    .map((path) => ({ path, group: 'More', task: '', summary: '' }));
  const examples = readdirSync(`${ROOT}docs/examples`)
    .map((name) => `docs/examples/${name.endsWith('.ts') ? name : `${name}/README.md`}`)
    .filter((path) => existsSync(ROOT + path) && !named.has(path))
    .map((path) => ({ path, group: 'Examples', task: '', summary: '' }));
  const pages = [...listed, ...others, ...examples].map(readPage);
  const known = new Set([LANDING, ...pages.map(({ path }) => path)]);
  return pages.map((page) => ({
    ...page,
    text: relinked(page.text, page.path, (target) => (known.has(target) ? undefined : REPOSITORY + target)),
  }));
}

/**
 * Rewrites relative links to files of the repository.
 *
 * @param {string} text
 * @param {string} path of the page
 * @param {(target: string) => string | undefined} to returns the new address; undefined leaves the link as it is
 */
export function relinked(text, path, to) {
  return text.replaceAll(
    /\]\((?!https?:|#|mailto:)([^)#\s]+)(#[^)\s]*)?\)/g,
    (link, /** @type {string} */ target, /** @type {string | undefined} */ anchor = '') => {
      const found = to(posix.join(posix.dirname(path), target));
      return found === undefined ? link : `](${found}${anchor})`;
    },
  );
}

/** Returns the groups in the order of the landing page. */
export function groupNames() {
  return [...new Set(listedPages().map(({ group }) => group)), 'More', 'Examples'];
}

/** Links of the landing page, by heading. */
function listedPages() {
  const seen = new Set();
  return readFileSync(ROOT + LANDING, 'utf8')
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const group = section.slice(0, section.indexOf('\n'));
      return [...section.matchAll(/^- \[([^\]]+)\]\(([^)#]+)\)(?:: (.*))?$/gm)].flatMap(
        ([, task = '', target = '', summary = '']) => {
          const path = posix.join('docs', target);
          if (seen.has(path)) return [];
          seen.add(path);
          return [{ path, group, task, summary }];
        },
      );
    });
}

/**
 * @param {Pick<Page, 'path' | 'group' | 'task' | 'summary'>} listed
 * @returns {Page}
 */
function readPage(listed) {
  const { path } = listed;
  const slug = `pages/${path
    .replace(/\.(?:md|ts)$/, '')
    .replaceAll('/', '-')
    .replace(/^docs-/, '')
    .toLowerCase()}`;
  const raw = path === OPERATIONS ? operationsPage() : readFileSync(ROOT + path, 'utf8');
  if (path.endsWith('.ts')) {
    const title = posix.basename(path);
    return { ...listed, slug, title, text: `# ${title}\n\n\`\`\`ts\n${raw}\`\`\`\n` };
  }
  if (path === 'LICENSE') return { ...listed, slug, title: 'License', text: `# License\n\n${raw}` };
  const written = /^# (.*)$/m.exec(raw)?.[1]?.replaceAll('`', '') ?? posix.basename(path, '.md');
  return { ...listed, slug, title: path === 'README.md' ? 'Getting started' : written, text: raw };
}

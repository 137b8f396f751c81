// The plugin of TypeDoc that makes the site: pages by task, facts of each method, plain Markdown beside the pages.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  Application,
  Comment,
  Converter,
  IndexEvent,
  KindRouter,
  MinimalSourceFile,
  normalizePath,
  PageEvent,
  ReflectionKind,
  RendererEvent,
} from 'typedoc';
import { factsReader } from './facts.mjs';
import { renderFacts } from './facts-view.mjs';
import { markdownCopies } from './markdown-copies.mjs';
import { describeMethods } from './methods.mjs';
import { groupNames, ROOT, readPages } from './pages.mjs';
import { validateExports } from './validate-exports.mjs';

/** @param {Application} app */
export function load(app) {
  validateExports(app);
  const pages = readPages();
  /** @type {Map<string, import('typedoc').DocumentReflection>} */
  const documents = new Map();
  /** @type {Map<import('typedoc').Reflection, import('./facts.mjs').Facts>} */
  const facts = new Map();

  // Reading the configuration resets what was set before.
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    app.options.setValue('groupOrder', [...groupNames(), 'Modules', '*']);
    app.options.setValue('markdownItLoader', wrapTables);
    // A guide in another language is shown without colors, not rejected.
    /** @type {Set<string>} */
    const colored = new Set([...app.options.getValue('highlightLanguages'), 'ts', 'js', 'shell']);
    const written = pages.flatMap(({ text }) =>
      [...text.matchAll(/^\s*```(\w+)/gm)].map(([, name = '']) => name),
    );
    app.options.setValue(
      'ignoredHighlightLanguages',
      [...new Set(written)].filter((name) => !colored.has(name)),
    );
  });
  app.renderer.defineRouter('payerkit', routerOf(pages));

  app.converter.on(Converter.EVENT_BEGIN, (context) => {
    for (const page of pages) {
      const text = `---\ngroup: ${JSON.stringify(page.group)}\n---\n${page.text}`;
      // Not public, but the same as the option `projectDocuments`, with titles and groups of our own.
      /** @type {any} */ (app.converter).addDocument(
        context.project,
        new MinimalSourceFile(text, normalizePath(`${ROOT}${page.path}`)),
        page.title,
      );
      const document = context.project.documents?.at(-1);
      if (document) documents.set(page.path, document);
    }
  });
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection) => {
    if (reflection.kindOf(ReflectionKind.Module) && /^[^@]/.test(reflection.name))
      reflection.name = specifierOf(reflection.name);
  });
  app.converter.on(Converter.EVENT_RESOLVE_END, (context) => {
    const api = documents.get('docs/api.md');
    const errors = documents.get('docs/guides/errors.md');
    if (!api || !errors) throw new Error('docs/api.md and docs/guides/errors.md are pages of the site');
    describeMethods({ context, api, errors, facts, readerOf: factsReader });
    nameSources(context);
    // On the landing page links are headings of cards.
    for (const part of context.project.readme ?? []) part.text = part.text.replaceAll('): ', ') ');
  });
  app.renderer.hooks.on('comment.beforeTags', (context, _comment, reflection) => {
    const found = facts.get(reflection) ?? (reflection.parent && facts.get(reflection.parent));
    if (!found || !reflection.kindOf([ReflectionKind.SomeSignature, ReflectionKind.Property]))
      return renderNothing();
    return renderFacts(found, (path) => {
      const document = documents.get(path);
      return document && { title: document.name, url: context.urlTo(document) };
    });
  });
  app.renderer.on(PageEvent.END, (page) => {
    if (page.contents !== undefined) page.contents = finished(page.contents);
  });
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    const tasks = new Map(pages.map(({ title, task, summary }) => [title, `${title} ${task} ${summary}`]));
    Object.assign(event.searchFieldWeights, { task: 10, facts: 3 });
    event.searchFields = event.searchResults.map((reflection) => {
      reflection.relevanceBoost = boostOf(reflection, facts.has(reflection));
      const found = facts.get(reflection);
      if (found) return { facts: `${found.path} ${found.routes.join(' ')} ${found.product}` };
      return reflection.isDocument() ? { task: tasks.get(reflection.name) ?? '' } : {};
    });
  });
  app.renderer.on(RendererEvent.END, (event) => {
    for (const [name, text] of markdownCopies(pages)) {
      const file = join(event.outputDirectory, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    repairSearch(join(event.outputDirectory, 'assets', 'main.js'));
  });
}

/**
 * Makes the search of the theme tell sets of words apart. lunr names a set after letters, each with the number of the set
 * that follows, and puts nothing between them: a digit can belong to either. Different sets with one name become one set,
 * and a search for words in it fails.
 *
 * @param {string} file
 */
function repairSearch(file) {
  const text = readFileSync(file, 'utf8');
  const repaired = text.replace(
    /(\.TokenSet\.prototype\.toString=function\(\)\{.{0,200}?(\w)=\2\+\w\+\w\.id)(?=\})/,
    '$1+","',
  );
  if (repaired === text)
    throw new Error(`${file}: lunr names its sets in another way; see whether it still must be repaired.`);
  writeFileSync(file, repaired);
}

/** Groups of the landing page that are found before anything else. */
const GUIDES = new Set(groupNames().slice(0, groupNames().indexOf('Reference')));

/**
 * Guides first, then methods; the keys of operations have a page of their own.
 *
 * @param {import('typedoc').Reflection} reflection
 * @param {boolean} isMethod
 */
function boostOf(reflection, isMethod) {
  if (reflection.isDocument()) return GUIDES.has(String(reflection.frontmatter.group)) ? 60 : 6;
  if (isMethod) return 2;
  return /^(?:GET|POST|PUT|PATCH|DELETE) /.test(reflection.name) ? 0.2 : 1;
}

/**
 * Says of each entry of the umbrella which package it passes on.
 *
 * @param {import('typedoc').Context} context
 */
function nameSources({ project }) {
  const modules = new Map(
    project.getReflectionsByKind(ReflectionKind.Module).map((module) => [module.name, module]),
  );
  for (const [name, module] of modules) {
    if (!name.startsWith('payerkit')) continue;
    const names = SOURCES[name] ?? [`@payerkit/optum/${name.slice('payerkit/'.length)}`];
    const links = names.flatMap((source) => {
      const target = modules.get(source);
      if (!target) throw new Error(`${name} passes on ${source}, which is no module of the site`);
      return /** @type {import('typedoc').CommentDisplayPart[]} */ ([
        { kind: 'text', text: '\n- ' },
        { kind: 'inline-tag', tag: '@link', text: source, target },
      ]);
    });
    module.comment ??= new Comment();
    module.comment.summary.push(
      { kind: 'text', text: '\n\nEverything that it passes on is described once:\n' },
      ...links,
    );
  }
}

/** @type {Record<string, string[]>} */
const SOURCES = {
  payerkit: ['@payerkit/core', '@payerkit/blue-button', '@payerkit/optum'],
  'payerkit/node': ['@payerkit/core/node'],
  'payerkit/web': ['@payerkit/blue-button/web'],
};

/**
 * Names the landmarks of a page, and the file of a folder: from a file, a folder is a list of its files. A heading that
 * opens and closes its section contains no link: the page's list of contents leads to it.
 *
 * @param {string} html
 */
function finished(html) {
  return withHeadingLevels(html)
    .replaceAll('href="../"', 'href="../index.html"')
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace('<div class="col-sidebar">', '<div class="col-sidebar" role="complementary">')
    .replaceAll('<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="Site">')
    .replaceAll('<nav id="tsd-sidebar-links"', '<nav aria-label="Project" id="tsd-sidebar-links"')
    .replaceAll(/(<summary\b(?:(?!<\/summary>).)*?)<a href="#[^>]*class="tsd-anchor-icon">.*?<\/a>/gs, '$1')
    .replaceAll(/<aside class="tsd-sources">(.*?)<\/aside>/gs, '<div class="tsd-sources">$1</div>');
}

/**
 * States the level of each heading that skips one, as screen readers list it: the theme chooses headings by their size.
 *
 * @param {string} html
 */
function withHeadingLevels(html) {
  /** @type {number[]} */
  const open = [];
  return html.replaceAll(/<h([1-6])(?=[\s>])/g, (tag, /** @type {string} */ digit) => {
    const size = Number(digit);
    while ((open.at(-1) ?? 0) >= size) open.pop();
    open.push(size);
    return open.length === size ? tag : `${tag} aria-level="${open.length}"`;
  });
}

function renderNothing() {
  return /** @type {any} */ (undefined);
}

/** @param {string} name such as `optum/src/x12` */
function specifierOf(name) {
  const [, folder = name, file = 'index'] = /^(?:packages\/)?([\w-]+)\/src(?:\/([\w-]+))?$/.exec(name) ?? [];
  const scope = folder === 'payerkit' ? folder : `@payerkit/${folder}`;
  return file === 'index' ? scope : `${scope}/${file}`;
}

/**
 * Returns a router that gives pages the address of their file.
 *
 * @param {readonly import('./pages.mjs').Page[]} pages
 */
function routerOf(pages) {
  const slugs = new Map(pages.map(({ title, slug }) => [title, slug]));
  return class extends KindRouter {
    /**
     * @override
     * @param {import('typedoc').Reflection} reflection
     */
    getIdealBaseName(reflection) {
      const slug = reflection.isDocument() ? slugs.get(reflection.name) : undefined;
      return slug ?? super.getIdealBaseName(reflection);
    }
  };
}

/**
 * Wide tables scroll in a box of their own, which the keyboard reaches. A name with a dot is no link.
 *
 * @param {any} markdown
 */
function wrapTables(markdown) {
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  markdown.renderer.rules.table_open = () =>
    '<div class="table-box" role="group" aria-label="Table" tabindex="0"><table>';
  markdown.renderer.rules.table_close = () => '</table></div>';
}

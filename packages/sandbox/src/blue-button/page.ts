import { html, raw } from 'hono/html';
import { type Language, PAGE_TEXTS } from './page-texts.js';

/** Escaped HTML. */
export type Markup = ReturnType<typeof html>;

const STYLE = raw(`<style>
:root { color-scheme: light; --ink: #1b2733; --line: #c9d3dc; --accent: #0b5cad; --soft: #f3f6f9; }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--soft); }
header { display: flex; justify-content: space-between; gap: 1rem; padding: .75rem 1.25rem; background: #fff; border-bottom: 1px solid var(--line); font-size: .9375rem; }
main { max-width: 34rem; margin: 2rem auto; padding: 1.75rem; background: #fff; border: 1px solid var(--line); border-radius: .75rem; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; }
label { display: block; margin: 1rem 0 .25rem; font-weight: 600; }
label.choice { font-weight: 400; margin: .5rem 0; display: flex; gap: .6rem; align-items: baseline; }
input[type=text], input[type=password] { width: 100%; padding: .6rem .7rem; font: inherit; border: 1px solid #6b7c8c; border-radius: .4rem; }
fieldset { margin: 1.25rem 0; border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem 1rem; }
legend { font-weight: 600; padding: 0 .35rem; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.5rem; }
button { font: inherit; font-weight: 600; padding: .65rem 1.3rem; border-radius: .4rem; border: 2px solid var(--accent); background: var(--accent); color: #fff; cursor: pointer; }
button.second { background: #fff; color: var(--accent); }
button.link { border: 0; background: none; padding: 0; color: var(--accent); text-decoration: underline; font-weight: 400; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid #f2a900; outline-offset: 2px; }
.error { padding: .75rem 1rem; border-left: .3rem solid #b3261e; background: #fdeceb; }
</style>`);

/**
 * Renders a complete page.
 *
 * @param otherLanguageUrl - the same page in the other language, if there is one
 */
export function page(language: Language, title: string, body: Markup, otherLanguageUrl?: string): Markup {
  const texts = PAGE_TEXTS[language];
  const other = language === 'en' ? 'es' : 'en';
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${STYLE}
</head>
<body>
<header><span>${texts.notice}</span>${
    otherLanguageUrl === undefined
      ? ''
      : html`<a href="${otherLanguageUrl}" hreflang="${other}" lang="${other}">${texts.otherLanguage}</a>`
  }</header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}

/** Renders a page that states the problem of a request. */
export function errorPage(language: Language, text: string): Markup {
  return page(language, PAGE_TEXTS[language].errorTitle, html`<p class="error" role="alert">${text}</p>`);
}

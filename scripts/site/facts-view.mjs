// Shows the facts of a method as a list of terms.
import { JSX } from 'typedoc';

/**
 * @param {import('./facts.mjs').Facts} facts
 * @param {(path: string) => { title: string, url: string | undefined } | undefined} pageOf
 */
export function renderFacts({ request, product, retryClass, credential, pages, guide }, pageOf) {
  const links = pages.map(([label, url]) => link(label, url));
  const found = guide === undefined ? undefined : pageOf(guide);
  const more = found?.url === undefined ? [] : [link(found.title, found.url)];
  const rows = [
    ['Request', html(request)],
    ['Product', html(product)],
    ['Retry class', html(retryClass)],
    ['Credential', html(credential)],
    ...(links.length > 0 ? [["Vendor's page", links.join(', ')]] : [['Guide', more.join(', ')]]),
  ].map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`);
  return JSX.createElement(JSX.Raw, { html: `<dl class="facts">${rows.join('')}</dl>` });
}

/**
 * @param {string} label
 * @param {string} url
 */
function link(label, url) {
  return `<a href="${escapeHtml(url)}"${url.startsWith('https:') ? ' class="external"' : ''}>${escapeHtml(label)}</a>`;
}

/** @param {string} markdown with code and line breaks only */
function html(markdown) {
  return escapeHtml(markdown)
    .replaceAll('&lt;br&gt;', '<br>')
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}

/** @param {string} text */
function escapeHtml(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

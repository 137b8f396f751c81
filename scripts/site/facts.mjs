// Collects what the site shows about each public method: request, product, retry class, credential, vendor's page.
import ts from 'typescript';
import { operationsOf, readOperations } from './operations.mjs';
import { BLUE_BUTTON_ROUTES, GUIDES, NO_ROUTES, OPTUM_OPERATIONS } from './routes.mjs';
import { vendorPages } from './vendor-pages.mjs';

/**
 * Facts of one method. Texts are Markdown.
 *
 * @typedef {object} Facts
 * @property {string} path
 * @property {string[]} routes `METHOD /path`, empty for a method that sends nothing.
 * @property {boolean} isSent False for a method that sends nothing to a vendor.
 * @property {string} request
 * @property {string} product
 * @property {string} retryClass
 * @property {string} credential
 * @property {[label: string, url: string][]} pages Of the vendor.
 * @property {string | undefined} guide Path of a guide, for packages that talk to no vendor.
 */

const TOKENS = /** @type {Record<string, string>} */ ({
  v2: 'Client ID and secret (`clientId`, `clientSecret`)',
  sntl: 'Client ID and secret (`clientId`, `clientSecret`)',
  linkhealth: 'Client ID and secret of the pharmacy APIs',
});
const NOTHING_SENT = 'None: nothing is sent to a vendor.';

/**
 * Returns a function that describes a method.
 *
 * @param {ts.TypeChecker} checker
 * @returns {(section: string, method: import('./public-methods.mjs').PublicMethod) => Facts}
 */
export function factsReader(checker) {
  const table = readOperations();
  return (section, { path, symbol, owner }) => {
    const place = `${section} ${path}`;
    const keys = section === '@payerkit/optum' ? optumKeys(checker, path, symbol, table) : [];
    const routes =
      keys.length > 0 || !section.startsWith('@payerkit/blue-button') ? keys : blueButtonRoutes(path);
    const rows = keys.flatMap((key) => table.get(key)?.[0] ?? []);
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ');
    const ownerText = ts
      .displayPartsToString(owner?.getDocumentationComment(checker))
      .replaceAll(/\s+/g, ' ');
    const none = NO_ROUTES.find(([pattern]) => pattern.test(place))?.[1];
    if (routes.length === 0 && none === undefined)
      throw new Error(`scripts/site/routes.mjs does not say what ${place} sends`);
    const isSent = routes.length > 0 || none?.startsWith('None') !== true;
    const pages = vendorPages(section, path, [...new Set(rows.map(({ document }) => document))]);
    const guide = GUIDES.find(([pattern]) => pattern.test(place))?.[1];
    return {
      path,
      routes,
      isSent,
      request: routes.length > 0 ? routes.map((route) => `\`${route}\``).join('<br>') : (none ?? ''),
      product: productOf(section, ownerText, rows),
      retryClass: retryClassOf(text, rows, isSent),
      credential: credentialOf(section, text, rows, isSent),
      pages,
      guide: pages.length === 0 ? guide : undefined,
    };
  };
}

/**
 * @param {ts.TypeChecker} checker
 * @param {string} path
 * @param {ts.Symbol} symbol
 * @param {ReturnType<typeof readOperations>} table
 */
function optumKeys(checker, path, symbol, table) {
  if (/\.settle\w*$/.test(path)) return [];
  const keys = OPTUM_OPERATIONS[path] ?? operationsOf(checker, symbol, table);
  for (const key of keys) if (!table.has(key)) throw new Error(`no operation "${key}" (${path})`);
  return keys;
}

/** @param {string} path */
function blueButtonRoutes(path) {
  return BLUE_BUTTON_ROUTES[path] ?? [];
}

/**
 * @param {string} section
 * @param {string} ownerText docstring of the class
 * @param {readonly { line: string }[]} rows
 */
function productOf(section, ownerText, rows) {
  if (section.startsWith('@payerkit/blue-button')) return 'CMS Blue Button 2.0';
  if (section !== '@payerkit/optum') return `\`${section}\``;
  const api = /Optum: (.*?)\.(?: |$)/.exec(ownerText)?.[1];
  const product = /Products? on the application: (.*?)\.(?: |$)/.exec(ownerText)?.[1];
  if (product !== undefined && !/same name/.test(product)) return `Optum: ${product}`;
  if (api !== undefined) return `Optum: ${api}`;
  return rows[0] ? `Optum: ${LINES[rows[0].line] ?? rows[0].line}` : 'Optum';
}

/** @type {Record<string, string>} */
export const LINES = {
  'medical-network': 'Medical Network',
  'revenue-cycle': 'Revenue cycle',
  real: 'Optum Real',
  'payer-fhir': 'Payer FHIR',
  dental: 'Dental',
  pharmacy: 'Pharmacy',
  platform: 'Platform',
  reference: 'Reference and coding content',
};

/**
 * @param {string} text docstring of the method
 * @param {readonly { retryClass: string }[]} rows
 * @param {boolean} isSent
 */
function retryClassOf(text, rows, isSent) {
  const stated = /Retry class[^.`:]*[:`]\s*`?(safe|idempotent|unsafe|oneTime)\b/.exec(text)?.[1];
  if (stated !== undefined) return `\`${stated}\``;
  const classes = [...new Set(rows.map(({ retryClass }) => retryClass))];
  if (classes.length > 0)
    return classes
      .map((name) =>
        name === 'graphql' ? '`idempotent` for a query, `unsafe` for a mutation' : `\`${name}\``,
      )
      .join(', ');
  return isSent ? 'That of the request: `retryClass`, or the one of its method or operation.' : NOTHING_SENT;
}

/**
 * @param {string} section
 * @param {string} text docstring of the method
 * @param {readonly { token: string }[]} rows
 * @param {boolean} isSent
 */
function credentialOf(section, text, rows, isSent) {
  const scope = /Scopes?: (.*?)\.(?: [A-Z]|$)/.exec(text)?.[1];
  if (scope !== undefined) return `Scope ${scope}`;
  const credential = /Credential: (.*?)\.(?: [A-Z]|$)/.exec(text)?.[1];
  if (credential !== undefined) return `${credential.charAt(0).toUpperCase()}${credential.slice(1)}`;
  const tokens = [...new Set(rows.map(({ token }) => TOKENS[token] ?? token))];
  if (tokens.length > 0) return tokens.join(', ');
  if (!isSent) return 'None';
  return section.startsWith('@payerkit/blue-button') ? 'See the description' : 'That of the client';
}

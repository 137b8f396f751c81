import type { Search } from './fhir-search.js';
import type { Version } from './oauth-state.js';
import { easternInstant } from './terms.js';

/** A page of resources for a Bundle; the resources are already JSON. */
export interface BundlePage {
  /** Bundle id. */
  readonly id: string;
  /** Origin of the sandbox. */
  readonly origin: string;
  /** API version. */
  readonly version: Version;
  /** Resource type. */
  readonly resource: string;
  /** Name and value of the parameter that identifies the person. */
  readonly owner: readonly [string, string];
  /** The search that the page responds to. */
  readonly search: Search;
  /** Resources of this page, as JSON. */
  readonly resources: readonly string[];
  /** Number of all matches. */
  readonly total: number;
  /** Load time in epoch milliseconds. */
  readonly loadedAt: number;
}

/** Format that the server always asks its backend for. */
export const FORMAT = 'application/fhir+json';

function query(parameters: readonly (readonly [string, string])[]) {
  return parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

/** Returns the links of v1 and v2: first, next, previous, last without a slash before the query, and self with one. */
function links({
  origin,
  version,
  resource,
  owner,
  search,
  total,
}: BundlePage): { relation: string; url: string }[] {
  const { start, count, filters } = search;
  const base = `${origin}/v${version}/fhir/${resource}`;
  const at = (index: number) =>
    `${base}?${query([['_format', FORMAT], ['startIndex', String(index)], ['_count', String(count)], ...filters, owner])}`;
  const self = query([
    ['_count', String(count)],
    ['_format', FORMAT],
    ...filters,
    owner,
    ['startIndex', String(start)],
  ]);
  const last = Math.floor(Math.max(0, total - 1) / count) * count;
  return [
    { relation: 'first', url: at(0) },
    ...(start + count < total ? [{ relation: 'next', url: at(start + count) }] : []),
    ...(start > 0 ? [{ relation: 'previous', url: at(Math.max(0, start - count)) }] : []),
    { relation: 'last', url: at(last) },
    { relation: 'self', url: `${base}/?${self}` },
  ];
}

/** Returns a Bundle of v1 and v2, as JSON. */
export function bundleV2(page: BundlePage): string {
  const head = JSON.stringify({
    resourceType: 'Bundle',
    id: page.id,
    meta: { lastUpdated: easternInstant(page.loadedAt) },
    type: 'searchset',
    total: page.total,
    link: links(page),
  });
  if (page.resources.length === 0) return head;
  return `${head.slice(0, -1)},"entry":[${page.resources.map((json) => `{"resource":${json}}`).join(',')}]}`;
}

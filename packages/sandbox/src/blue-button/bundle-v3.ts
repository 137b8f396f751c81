import { FORMAT } from './bundle-v2.js';
import { utcInstant } from './terms.js';

/** A page of a v3 search; the resources are already JSON. */
export interface BundlePageV3 {
  /** Bundle id. */
  readonly id: string;
  /** Origin and path of the links, without query. */
  readonly base: string;
  /** Resources of this page, as JSON. */
  readonly resources: readonly string[];
  /** Parameters of the links, without format and position. */
  readonly parameters: readonly (readonly [string, string])[];
  /** Position of this page; absent for a single page. */
  readonly paging?: { readonly offset: number; readonly count: number; readonly total: number } | undefined;
  /** Load time in epoch milliseconds. */
  readonly loadedAt: number;
}

function links({ base, parameters, paging }: BundlePageV3): { relation: string; url: string }[] {
  const [count, ...filters] = parameters;
  const all = [...(count === undefined ? [] : [count]), ['_format', FORMAT] as const, ...filters];
  const query = all.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const at = (offset: number) => `${base}?${query}&_offset=${offset}`;
  const self = paging === undefined || paging.offset === 0 ? `${base}?${query}` : at(paging.offset);
  if (paging === undefined) return [{ relation: 'self', url: self }];
  const { offset, count: size, total } = paging;
  return [
    ...(size > 0 && offset + size < total ? [{ relation: 'next', url: at(offset + size) }] : []),
    ...(offset > 0 ? [{ relation: 'previous', url: at(Math.max(0, offset - size)) }] : []),
    { relation: 'self', url: self },
  ];
}

/** Returns a Bundle of v3, as JSON: its total is the number of entries on a last page, and is absent elsewhere. */
export function bundleV3(page: BundlePageV3): string {
  const { resources, paging } = page;
  const more = paging !== undefined && paging.count > 0 && paging.offset + paging.count < paging.total;
  const head = JSON.stringify({
    resourceType: 'Bundle',
    id: page.id,
    meta: { lastUpdated: utcInstant(page.loadedAt) },
    type: 'searchset',
    ...(more || resources.length === 0 ? {} : { total: resources.length }),
    link: links(page),
  });
  if (resources.length === 0) return head;
  return `${head.slice(0, -1)},"entry":[${resources.map((json) => `{"resource":${json}}`).join(',')}]}`;
}

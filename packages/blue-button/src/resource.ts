import {
  createList,
  encodePathSegment,
  type FailureContext,
  type FetchedPage,
  type List,
  type ListQuery,
  NotFoundError,
  PayerKitError,
  type RequestOptions,
  ResponseFormatError,
  ResponsePromise,
  type VendorResponse,
} from '@payerkit/core';
import type { MemberChannel } from './member-channel.js';
import { nextPosition, type PagedBundle } from './paging.js';
import { covers } from './scopes.js';
import { MAX_COUNT, prepareSearch, type SearchableResource } from './search.js';
import { patientIdVersion } from './version.js';

/** Media types a FHIR answer may come in. */
export const FHIR_JSON = 'application/fhir+json, application/json';

interface Identified {
  readonly resourceType: string;
  readonly id?: string | undefined;
}

interface SearchBundle extends PagedBundle {
  readonly resourceType: 'Bundle';
  readonly entry?: readonly { readonly resource?: Identified | undefined }[] | undefined;
}

/** A search as the caller gave it; what it may hold depends on resource and version and is checked before sending. */
export type AnyQuery = ListQuery & {
  readonly count?: number;
  readonly startIndex?: number;
  readonly offset?: number;
};

/** How items leave a resource: as they came, or mapped. */
export interface Shape<W, T> {
  /** FHIR resource type. */
  readonly resourceType: SearchableResource;
  /** Made of each item; the wire form itself by default. */
  readonly map: (item: W) => T;
}

/**
 * Reads one resource by its id. Retry class: safe.
 *
 * @param channel - the member's
 * @param shape - what is read
 * @param id - its id, or undefined for what the grant decides
 * @param options - the caller's
 */
export function retrieveResource<W, T>(
  channel: MemberChannel,
  { resourceType, map }: Shape<W, T>,
  id: string,
  options?: RequestOptions,
): ResponsePromise<T> {
  const path = `/${channel.parts.version}/fhir/${resourceType}`;
  return channel.send(
    { resourceType, action: 'read' },
    () => ({
      method: 'GET',
      template: `${path}/{id}`,
      path: `${path}/${encodePathSegment(id, 'id')}`,
      accept: FHIR_JSON,
      parse: (response, failure) => map(checkResource(response, resourceType, failure) as W),
    }),
    options,
  );
}

/**
 * Reads the member's own Patient: by the id the grant holds for this version, or by a search, to which the server adds
 * the id itself. Retry class: safe.
 *
 * @param channel - the member's
 * @param shape - what is read
 * @param options - the caller's
 */
export function retrievePatient<W, T>(
  channel: MemberChannel,
  { map }: Shape<W, T>,
  options?: RequestOptions,
): ResponsePromise<T> {
  const { version } = channel.parts;
  const search = `/${version}/fhir/Patient/`;
  return channel.send<T>(
    { resourceType: 'Patient', action: 'read' },
    ({ patientIds, scopes }) => {
      const id = patientIds[patientIdVersion(version)];
      const byId =
        id !== undefined && (covers(scopes, 'Patient', 'read') || !covers(scopes, 'Patient', 'search'));
      if (byId)
        return {
          method: 'GET',
          template: `${search}{id}`,
          path: `${search}${encodePathSegment(id, 'patientId')}`,
          accept: FHIR_JSON,
          parse: (response, failure) => map(checkResource(response, 'Patient', failure) as W),
        };
      return {
        method: 'GET',
        template: search,
        path: search,
        accept: FHIR_JSON,
        parse: (response, failure) => map(onlyPatient(response, failure) as W),
      };
    },
    options,
  );
}

function onlyPatient(response: VendorResponse, failure: FailureContext): Identified {
  const patients = checkBundle(response, failure).entry?.flatMap(({ resource }) =>
    resource?.resourceType === 'Patient' ? [resource] : [],
  );
  const [patient] = patients ?? [];
  if (patient) return patient;
  throw new NotFoundError({
    code: 'not_found',
    message: 'Blue Button has no Patient for this member in this version.',
    ...failure,
  });
}

/**
 * Lists resources. Retry class of each page: safe.
 *
 * @param channel - the member's
 * @param shape - what is listed
 * @param query - the caller's
 * @param options - the caller's
 */
export function listResources<W, T>(
  channel: MemberChannel,
  shape: Shape<W, T>,
  query: AnyQuery = {},
  options?: RequestOptions,
): List<T> {
  const { version, baseUrl, key, clientId } = channel.parts;
  const { cursor, limit, concurrency, ...search } = query;
  const { resourceType, map } = shape;
  const path = `/${version}/fhir/${resourceType}/`;
  const operation = `GET ${path}`;
  const isV3 = version === 'v3';
  const start = search.offset ?? search.startIndex ?? 0;
  const parameters = isV3 ? ['_offset', 'startIndex'] : ['startIndex'];
  const ids = new WeakMap<object, string>();

  const read = (response: VendorResponse, failure: FailureContext): FetchedPage<T, number> => {
    const bundle = checkBundle(response, failure);
    const resources = bundle.entry?.map(({ resource }) => resource) ?? [];
    const items = resources.filter((item) => item?.resourceType === resourceType) as readonly Identified[];
    if (isV3 && resourceType === 'ExplanationOfBenefit' && !('excludeSamhsa' in search))
      noteSamhsa(channel, bundle);
    const total = isV3 || bundle.total === undefined ? undefined : Math.max(0, bundle.total - start);
    return {
      items: items.map((item) => {
        const mapped = map(item as W);
        if (item.id !== undefined) ids.set(mapped as object, item.id);
        return mapped;
      }),
      next: nextPosition(bundle, { baseUrl, path: path.slice(0, -1), operation, parameters }),
      total,
    };
  };

  const fetch = (position: number | undefined, pageOptions: RequestOptions | undefined) =>
    channel.send(
      { resourceType, action: 'search' },
      async () => {
        const prepared = await prepareSearch(resourceType, version, search);
        const at = position ?? prepared.start;
        return {
          method: 'GET',
          template: path,
          path,
          query: {
            ...prepared.query,
            _count: prepared.count,
            ...(at !== undefined && { [isV3 ? '_offset' : 'startIndex']: at }),
          },
          accept: FHIR_JSON,
          ...(isV3 && channel.parts.strictSearch && { headers: { prefer: 'handling=strict' } }),
          parse: read,
          count: (page: FetchedPage<T, number>) => page.items.length,
        };
      },
      pageOptions,
    );

  return createList<T, number>(
    {
      provider: 'blue-button',
      operation,
      binding: canonical({ baseUrl, clientId, key, path, search }),
      fetch: (position, pageOptions) =>
        position === undefined && start > 0
          ? emptyPastEnd(fetch(position, pageOptions))
          : fetch(position, pageOptions),
      idOf: (item) => ids.get(item as object) ?? canonical(item),
      ...(!isV3 && {
        offset: { pageSize: search.count ?? MAX_COUNT, positionOf: (index: number) => start + index },
      }),
      isPastEnd,
    },
    { cursor, limit, concurrency },
    options,
  );
}

function isPastEnd(error: unknown): boolean {
  return PayerKitError.isInstance(error) && error.code === 'start_index_past_end';
}

// The caller's own start lies past the end: an empty list, not an error and not a list that has shrunk.
function emptyPastEnd<T>(
  page: ResponsePromise<FetchedPage<T, number>>,
): ResponsePromise<FetchedPage<T, number>> {
  return new ResponsePromise(
    page.withResponse().catch((error: unknown) => {
      if (!isPastEnd(error)) throw error;
      const { status = 400, requestId, attempts } = error as PayerKitError;
      return {
        data: { items: [], next: undefined, total: 0 },
        meta: { status, headers: {}, requestId, attempts, durationMs: 0 },
      };
    }),
  );
}

// The server adds this filter itself when the member has declined to share such records, and its links show it.
function noteSamhsa(channel: MemberChannel, bundle: SearchBundle): void {
  const links = bundle.link?.filter(({ url }) => typeof url === 'string') ?? [];
  if (links.length === 0) return;
  channel.parts.tokens.samhsaShared = !links.some(({ url }) => /[?&]_security(?::|%3A)not=/i.test(url ?? ''));
}

/**
 * Checks that an answer is a resource of a type.
 *
 * @param response - the answer
 * @param resourceType - what it must be
 * @param failure - what the pipeline knows, for errors
 * @throws {@link ResponseFormatError}
 */
export function checkResource(
  { body }: VendorResponse,
  resourceType: string,
  failure: FailureContext,
): Identified {
  if (typeof body === 'object' && body !== null && (body as Identified).resourceType === resourceType)
    return body as Identified;
  throw new ResponseFormatError({
    ...failure,
    code: 'unexpected_resource',
    message: `The answer is no ${resourceType}.`,
    details: body,
  });
}

function checkBundle(response: VendorResponse, failure: FailureContext): SearchBundle {
  const bundle = checkResource(response, 'Bundle', failure) as SearchBundle;
  const isList = (value: unknown) => value === undefined || Array.isArray(value);
  if (isList(bundle.entry) && isList(bundle.link)) return bundle;
  throw new ResponseFormatError({
    ...failure,
    code: 'malformed_bundle',
    message: 'The answer is a Bundle whose entries or links are no lists.',
    details: bundle,
  });
}

// One text for one query, whatever order its fields were written in.
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}

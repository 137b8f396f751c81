import {
  type CheckedBundle,
  canonicalJson,
  checkBundle,
  checkContents,
  checkResource,
  createList,
  encodePathSegment,
  type FailureContext,
  type FetchedPage,
  type FhirCheck,
  type FhirResourceLike,
  type List,
  type ListQuery,
  NotFoundError,
  PayerKitError,
  type RequestOptions,
  ResponsePromise,
  type VendorResponse,
} from '@payerkit/core';
import { checkClaimId } from './claim-id.js';
import type { MemberConnection } from './member-connection.js';
import { nextPosition } from './paging.js';
import { covers } from './scopes.js';
import { type PreparedSearch, prepareSearch, type SearchableResource } from './search.js';
import { MAX_COUNT } from './search-parameters.js';
import { type AskedSubject, checkSubject } from './subject.js';
import { patientIdOf, traitsOf } from './version.js';

/** Media types of a FHIR response. */
export const FHIR_JSON = 'application/fhir+json, application/json';

type SearchBundle = CheckedBundle<FhirResourceLike>;

/** A search as the caller passed it; its resource and version decide which fields are checked before sending. */
export type AnyQuery = ListQuery & {
  readonly count?: number;
  readonly startIndex?: number;
  readonly offset?: number;
};

/** Conversion of a resource's items: unchanged, or mapped. */
export interface Shape<W, T> {
  /** FHIR resource type. */
  readonly resourceType: SearchableResource;
  /** Maps each item; unchanged by default. */
  readonly map: (item: W) => T;
  /**
   * The value that `validation: 'strict'` checks: the wire format if it is R4, otherwise the mapped resource, or
   * nothing.
   */
  readonly checked: 'wire' | 'mapped' | 'nothing';
}

/** Elements that R4 requires and that Medicare's responses are known to omit. */
const MEDICARE_LACKS = {
  mayLack: [
    'ExplanationOfBenefit.provider',
    'ExplanationOfBenefit.insurer',
    'ExplanationOfBenefit.outcome',
    'ExplanationOfBenefit.created',
    'ExplanationOfBenefit.insurance.focal',
    'ExplanationOfBenefit.item.productOrService',
  ],
};

/**
 * Reads one resource by its ID. Retry class: safe.
 *
 * @param connection - the member's
 * @param shape - what is read
 * @param id - its ID, or undefined for what the grant decides
 * @param options - the caller's
 */
export function retrieveResource<W, T>(
  connection: MemberConnection,
  shape: Shape<W, T>,
  id: string,
  options?: RequestOptions,
): ResponsePromise<T> {
  const { version, checks } = connection.parts;
  const { resourceType } = shape;
  const path = `/${version}/fhir/${resourceType}/`;
  return connection.send<T>(
    { resourceType, action: 'read' },
    ({ patientIds }) => {
      const encoded = encodePathSegment(id, 'id');
      const asked = { resourceType, id, patientId: patientIdOf(version, patientIds) };
      if (resourceType === 'ExplanationOfBenefit') checkClaimId(version, id, `GET ${path}{id}`);
      return {
        method: 'GET',
        template: `${path}{id}`,
        path: path + encoded,
        accept: FHIR_JSON,
        parse: ({ body }, failure) => {
          const check = { ...failure, ...checks };
          const resource = checkResource(body, resourceType, check);
          checkSubject(resource, asked, failure);
          return leave(shape, resource as W, check);
        },
      };
    },
    options,
  );
}

/**
 * Reads the member's own Patient: by the ID the grant holds for this version, or by a search, to which the server adds
 * the ID itself. Retry class: safe.
 *
 * @param connection - the member's
 * @param shape - what is read
 * @param options - the caller's
 */
export function retrievePatient<W, T>(
  connection: MemberConnection,
  shape: Shape<W, T>,
  options?: RequestOptions,
): ResponsePromise<T> {
  const { version, checks } = connection.parts;
  const search = `/${version}/fhir/Patient/`;
  return connection.send<T>(
    { resourceType: 'Patient', action: 'read' },
    ({ patientIds, scopes }) => {
      const id = patientIdOf(version, patientIds);
      const byId =
        id !== undefined && (covers(scopes, 'Patient', 'read') || !covers(scopes, 'Patient', 'search'));
      if (byId)
        return {
          method: 'GET',
          template: `${search}{id}`,
          path: `${search}${encodePathSegment(id, 'patientId')}`,
          accept: FHIR_JSON,
          parse: ({ body }, failure) => {
            const check = { ...failure, ...checks };
            const patient = checkResource(body, 'Patient', check);
            checkSubject(patient, { resourceType: 'Patient', id, patientId: id }, failure);
            return leave(shape, patient as W, check);
          },
        };
      return {
        method: 'GET',
        template: search,
        path: search,
        accept: FHIR_JSON,
        parse: ({ body }, failure) => {
          const check = { ...failure, ...checks };
          const patient = onlyPatient(body, check);
          checkSubject(patient, { resourceType: 'Patient', id: undefined, patientId: id }, failure);
          return leave(shape, patient as W, check);
        },
      };
    },
    options,
  );
}

function leave<W, T>(shape: Shape<W, T>, item: W, check: FhirCheck): T | Promise<T> {
  const mapped = shape.map(item);
  return checked(mapped, shape, [item], [mapped], check);
}

/** Returns the result once its items are checked: at once, unless a strict check has to load zod. */
function checked<R, W, T>(
  result: R,
  shape: Shape<W, T>,
  items: readonly unknown[],
  mapped: readonly T[],
  check: FhirCheck,
): R | Promise<R> {
  if (check.validation !== 'strict' || shape.checked === 'nothing') return result;
  return checkContents(shape.checked === 'wire' ? items : mapped, check, MEDICARE_LACKS).then(() => result);
}

function onlyPatient(body: unknown, check: FhirCheck): FhirResourceLike {
  const bundle = checkBundle(body, 'Patient', check);
  const patient = bundle.entry?.find(({ resource }) => resource?.resourceType === 'Patient')?.resource;
  if (patient) return patient;
  throw new NotFoundError({
    ...check,
    code: 'not_found',
    message: 'Blue Button has no Patient for this member in this version.',
  });
}

/**
 * Lists resources. Retry class of each page: safe.
 *
 * @param connection - the member's
 * @param shape - what is listed
 * @param query - the caller's
 * @param options - the caller's
 */
export function listResources<W, T>(
  connection: MemberConnection,
  shape: Shape<W, T>,
  query: AnyQuery = {},
  options?: RequestOptions,
): List<T> {
  const { version, baseUrl, key, clientId } = connection.parts;
  const { cursor: _cursor, limit: _limit, concurrency: _concurrency, ...search } = query ?? {};
  const { resourceType, map } = shape;
  const path = `/${version}/fhir/${resourceType}/`;
  const listPath = path.slice(0, -1);
  const operation = `GET ${path}`;
  const { paging, hasStrictSearch, withheldClaims } = traitsOf(version);
  const start = search.offset ?? search.startIndex ?? 0;
  // IDs of items whose mapping has another one.
  let ids: WeakMap<object, string> | undefined;
  let prepared: PreparedSearch | undefined;
  let binding: string | undefined;

  const mapped = (item: FhirResourceLike): T => {
    const one = map(item as W);
    if (one !== item && item.id !== undefined && (one as FhirResourceLike).id !== item.id) {
      ids ??= new WeakMap();
      ids.set(one as object, item.id);
    }
    return one;
  };

  const read = (
    { body }: VendorResponse,
    failure: FailureContext,
    at: number,
    patientId: string | undefined,
  ): FetchedPage<T, number> | Promise<FetchedPage<T, number>> => {
    const check = { ...failure, ...connection.parts.checks };
    const bundle = checkBundle(body, resourceType, check);
    const items = itemsOf(bundle, { resourceType, id: undefined, patientId }, failure);
    if (
      withheldClaims === 'left out' &&
      resourceType === 'ExplanationOfBenefit' &&
      !('excludeSamhsa' in search)
    )
      noteSamhsa(connection, bundle);
    const total =
      paging.hasTotal && bundle.total !== undefined ? Math.max(0, bundle.total - start) : undefined;
    const page = {
      items: items.map(mapped),
      // Other resources, such as an OperationOutcome, have no position.
      next: nextPosition(
        { link: bundle.link, entry: items },
        { baseUrl, path: listPath, operation, parameters: paging.linked, at, logger: check.logger },
      ),
      total,
    };
    return checked(page, shape, items, page.items, check);
  };

  const fetch = (position: number | undefined, pageOptions: RequestOptions | undefined) =>
    connection.send(
      { resourceType, action: 'search' },
      ({ patientIds }) => {
        prepared ??= prepareSearch(resourceType, version, search);
        const at = position ?? prepared.start;
        return {
          method: 'GET',
          template: path,
          path,
          query: {
            ...prepared.query,
            _count: prepared.count,
            ...(at !== undefined && { [paging.parameter]: at }),
          },
          accept: FHIR_JSON,
          isPage: true,
          ...(hasStrictSearch && connection.parts.strictSearch && { headers: { prefer: 'handling=strict' } }),
          parse: (response, failure) => read(response, failure, at ?? 0, patientIdOf(version, patientIds)),
          count: (page: FetchedPage<T, number>) => page.items.length,
        };
      },
      pageOptions,
    );

  return createList<T, number>(
    {
      provider: 'blue-button',
      operation,
      get binding() {
        binding ??= canonicalJson({ baseUrl, clientId, key, path, search });
        return binding;
      },
      fetch: (position, pageOptions) =>
        position === undefined && start > 0
          ? emptyPastEnd(fetch(position, pageOptions))
          : fetch(position, pageOptions),
      idOf: (item) => ids?.get(item as object) ?? (item as FhirResourceLike).id ?? canonicalJson(item),
      ...(paging.hasTotal && {
        offset: { pageSize: search.count ?? MAX_COUNT, positionOf: (index: number) => start + index },
      }),
      isPastEnd,
    },
    query,
    options,
  );
}

/** Returns the resources of the list's type, each of which must be the member's. */
function itemsOf({ entry = [] }: SearchBundle, asked: AskedSubject, failure: FailureContext) {
  const items: FhirResourceLike[] = [];
  for (const { resource } of entry) {
    if (resource?.resourceType !== asked.resourceType) continue;
    checkSubject(resource, asked, failure);
    items.push(resource);
  }
  return items;
}

function isPastEnd(error: unknown): boolean {
  return PayerKitError.isInstance(error) && error.code === 'start_index_past_end';
}

// The caller's own start is past the end: an empty list, not an error and not a list that has shrunk.
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

// The server adds this filter itself when the member has declined to share such records, and its links contain it.
function noteSamhsa(connection: MemberConnection, bundle: SearchBundle): void {
  const links = bundle.link?.filter(({ url }) => typeof url === 'string') ?? [];
  if (links.length === 0) return;
  connection.parts.tokens.samhsaShared = !links.some(({ url }) =>
    /[?&]_security(?::|%3A)not=/i.test(url ?? ''),
  );
}

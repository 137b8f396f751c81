import {
  canonicalJson,
  checkBundle,
  checkResource,
  createList,
  encodePathSegment,
  type FetchedPage,
  type List,
  type ListQuery,
  type RequestOptions,
  type ResponsePromise,
} from '@payerkit/core';
import type { AuditEvent } from 'fhir/r4.js';
import { requireTrait } from './internal/require-trait.js';
import type { MemberConnection } from './member-connection.js';
import { FHIR_JSON } from './resource.js';
import { checkSubject } from './subject.js';
import { patientIdOf } from './version.js';

/** The requests for the member's data, newest first; on v3 and for CMS Aligned Networks. */
export class AuditEventResource {
  readonly #connection: MemberConnection;

  /** @internal */
  constructor(connection: MemberConnection) {
    this.#connection = connection;
  }

  /**
   * Lists all events. Blue Button ignores search parameters, so they are on one page. Retry class: safe. Scope:
   * `patient/AuditEvent.rs` or `.s`. Blue Button: AuditEvent.
   *
   * @throws `ValidationError` (code `version_required`) on v1 and v2
   * @example
   * ```ts
   * for await (const event of member.auditEvents.list()) console.log(event.recorded);
   * ```
   */
  list(query?: ListQuery, options?: RequestOptions): List<AuditEvent> {
    const connection = this.#connection;
    const path = `/${connection.parts.version}/fhir/AuditEvent/`;
    const operation = `GET ${path}`;
    const { baseUrl, clientId, key } = connection.parts;
    return createList<AuditEvent, number>(
      {
        provider: 'blue-button',
        operation,
        binding: JSON.stringify({ baseUrl, clientId, key, path }),
        idOf: (event) => event.id ?? canonicalJson(event),
        fetch: (_position, pageOptions) =>
          connection.send<FetchedPage<AuditEvent, number>>(
            { resourceType: 'AuditEvent', action: 'search' },
            ({ patientIds }) => {
              const patientId = patientIdOf(connection.parts.version, patientIds);
              requireTrait(connection.parts.version, 'hasAuditEvents', operation);
              return {
                method: 'GET',
                template: path,
                path,
                accept: FHIR_JSON,
                // A next link leads back to this page, because its parameters are ignored: there is no second page.
                parse: ({ body }, failure) => {
                  const check = { ...failure, ...connection.parts.checks };
                  const { entry = [] } = checkBundle<AuditEvent>(body, 'AuditEvent', check);
                  const items = entry.flatMap(({ resource }) =>
                    resource?.resourceType === 'AuditEvent' ? [resource] : [],
                  );
                  const asked = { resourceType: 'AuditEvent', id: undefined, patientId };
                  for (const item of items) checkSubject(item, asked, failure);
                  return { items, next: undefined, total: items.length };
                },
                count: (page: FetchedPage<AuditEvent, number>) => page.items.length,
              };
            },
            pageOptions,
          ),
      },
      query,
      options,
    );
  }

  /**
   * Returns one event by ID. Retry class: safe. Scope: `patient/AuditEvent.rs` or `.r`. Blue Button: AuditEvent.
   *
   * @throws `ValidationError` (code `version_required`) on v1 and v2
   * @example
   * ```ts
   * const event = await member.auditEvents.retrieve(id);
   * ```
   */
  retrieve(id: string, options?: RequestOptions): ResponsePromise<AuditEvent> {
    const connection = this.#connection;
    const path = `/${connection.parts.version}/fhir/AuditEvent/`;
    return connection.send<AuditEvent>(
      { resourceType: 'AuditEvent', action: 'read' },
      ({ patientIds }) => {
        const { version, checks } = connection.parts;
        requireTrait(version, 'hasAuditEvents', `GET ${path}{id}`);
        return {
          method: 'GET',
          template: `${path}{id}`,
          path: path + encodePathSegment(id, 'id'),
          accept: FHIR_JSON,
          parse: ({ body }, failure) => {
            const event = checkResource<AuditEvent>(body, 'AuditEvent', { ...failure, ...checks });
            const asked = { resourceType: 'AuditEvent', id, patientId: patientIdOf(version, patientIds) };
            checkSubject(event, asked, failure);
            return event;
          },
        };
      },
      options,
    );
  }
}

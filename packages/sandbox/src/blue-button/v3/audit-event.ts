import type { AuditEvent, AuditEventEntity } from 'fhir/r4.js';
import { coding, terminology, utcInstant } from '../terms.js';

/** An audit event: a patient match that found exactly one person, or a call that read their data. */
export interface AuditRecord {
  /** Time, in epoch milliseconds. */
  readonly at: number;
  /** Position among the person's events, to distinguish two of one millisecond. */
  readonly order: number;
  /** Name of the requesting application. */
  readonly appName: string;
  /** Two digits of the combination of fields that matched, or the data that was read. */
  readonly event: { readonly algorithm: string } | ReadEvent;
}

/** A call that read a person's data. */
export interface ReadEvent {
  /** Kind of call. */
  readonly interaction: 'read' | 'search-type' | 'operation';
  /** Type of resource. */
  readonly type: string;
  /** The data that was read, such as `Coverage/part-a-1`; absent for a search. */
  readonly reference?: string | undefined;
  /** The search as requested. */
  readonly query?: string | undefined;
}

function patientRole(patientId: string): AuditEventEntity {
  return {
    what: { reference: `Patient/${patientId}` },
    type: coding('http://hl7.org/fhir/resource-types', 'Patient', 'Patient'),
    role: coding(terminology('object-role'), '1', 'Patient'),
  };
}

function matchParts(patientId: string, algorithm: string) {
  return {
    type: coding(terminology('iso-21089-lifecycle'), 'transmit'),
    subtype: [coding('urn:cms:hte', 'patient-match-request')],
    action: 'E' as const,
    entity: [
      {
        ...patientRole(patientId),
        name: 'Match Info',
        description: 'Which matching algorithm found the one person, and in which version.',
        detail: [
          { type: 'matchAlgorithm', valueString: algorithm },
          { type: 'matchAlgorithmVersion', valueString: '3.2.2' },
        ],
      },
    ],
  };
}

function readParts(patientId: string, { interaction, type, reference, query }: ReadEvent) {
  const object: AuditEventEntity = {
    type: coding('http://hl7.org/fhir/resource-types', type, type),
    role: coding(terminology('object-role'), reference === undefined ? '24' : '4'),
    ...(reference === undefined ? {} : { what: { reference } }),
    ...(query === undefined ? {} : { query: Buffer.from(query).toString('base64') }),
  };
  return {
    type: coding(terminology('audit-event-type'), 'rest', 'RESTful Operation'),
    subtype: [coding('http://hl7.org/fhir/restful-interaction', interaction)],
    action: interaction === 'read' ? ('R' as const) : ('E' as const),
    entity: [patientRole(patientId), object],
  };
}

/** Renders an event as the person's applications see it. */
export function renderAuditEvent(patientId: string, { at, order, appName, event }: AuditRecord): AuditEvent {
  const digits = new Date(at).toISOString().replace(/\D/g, '');
  const { entity, ...kind } =
    'algorithm' in event ? matchParts(patientId, event.algorithm) : readParts(patientId, event);
  return {
    resourceType: 'AuditEvent',
    id: `${patientId}-${digits}${String(order).padStart(3, '0')}`,
    meta: { profile: ['http://hl7.org/fhir/StructureDefinition/AuditEvent'] },
    ...kind,
    recorded: utcInstant(at),
    outcome: '0',
    purposeOfEvent: [
      {
        coding: [coding(terminology('v3-ActCode'), 'PATRQT', 'patient requested')],
        text: 'patient requested',
      },
    ],
    agent: [{ altId: appName, name: appName, requestor: true, network: { address: '127.0.0.1', type: '2' } }],
    source: { observer: { display: 'CMS Beneficiary FHIR Data Server' } },
    entity,
  };
}

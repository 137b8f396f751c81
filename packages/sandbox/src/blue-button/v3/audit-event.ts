import type { AuditEvent } from 'fhir/r4.js';
import { coding, terminology, utcInstant } from '../terms.js';

/** A patient match that found exactly one person. */
export interface MatchRecord {
  /** When, in epoch milliseconds. */
  readonly at: number;
  /** Place among the person's matches, to tell two of one millisecond apart. */
  readonly order: number;
  /** Name of the application that asked. */
  readonly appName: string;
  /** Two digits: which combination of fields matched. */
  readonly algorithm: string;
}

/** A match as the person's applications see it. */
export function renderAuditEvent(
  patientId: string,
  { at, order, appName, algorithm }: MatchRecord,
): AuditEvent {
  const digits = new Date(at).toISOString().replace(/\D/g, '');
  return {
    resourceType: 'AuditEvent',
    id: `${patientId}-${digits}${String(order).padStart(3, '0')}`,
    meta: { profile: ['http://hl7.org/fhir/StructureDefinition/AuditEvent'] },
    type: coding(terminology('iso-21089-lifecycle'), 'transmit'),
    subtype: [coding('urn:cms:hte', 'patient-match-request')],
    action: 'E',
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
    entity: [
      {
        what: { reference: `Patient/${patientId}` },
        type: coding('http://hl7.org/fhir/resource-types', 'Patient', 'Patient'),
        role: coding(terminology('object-role'), '1', 'Patient'),
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

import type { Coverage, Extension } from 'fhir/r3.js';
import type { Person } from '../../data/person.js';
import { easternInstant } from '../terms.js';
import { type Part, renderCoverageV2 } from '../v2/coverage.js';

/**
 * Renders one part of a person's Medicare as v1 (STU3) does: `grouping` instead of classes, no payor.
 *
 * @param loadedAt - load time in epoch milliseconds
 */
export function renderCoverageV1(person: Person, part: Part, loadedAt: number): Coverage {
  const { extension, period, status } = renderCoverageV2(person, part, loadedAt);
  const name = `Part ${part.toUpperCase()}`;
  return {
    resourceType: 'Coverage',
    id: `part-${part}-${person.patientId}`,
    meta: { lastUpdated: easternInstant(loadedAt) },
    // The extensions of both releases contain only codings, identifiers and dates, which are the same in both.
    extension: (extension ?? []) as Extension[],
    status,
    type: { coding: [{ system: 'Medicare', code: name }] },
    beneficiary: { reference: `Patient/${person.patientId}` },
    ...(period?.start === undefined
      ? {}
      : { period: { start: period.start, ...(period.end === undefined ? {} : { end: period.end }) } }),
    grouping: { subGroup: 'Medicare', subPlan: name },
  };
}

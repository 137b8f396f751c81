import { checkTypes } from '../../../internal/check/arguments.js';
import { requestRejection } from '../../../internal/check/request.js';
import type { AcknowledgedClaim, AcknowledgedLevel } from '../../reports/acknowledgement.js';
import type { Remittance } from '../../reports/remittance.js';
import type { SubjectEvent } from './claim-event.js';
import { acknowledgementEvents, remittanceEvents } from './report-events.js';

/** A parsed report: from `reports.toJson`, or from a stored file. */
export type TrackableReport =
  | {
      /** Claim statuses (277, 277CA). */
      readonly kind: '277';
      /** Claim by claim. */
      readonly claims: readonly AcknowledgedClaim[];
      /** Statuses of whole batches and providers. */
      readonly levels?: readonly AcknowledgedLevel[] | undefined;
    }
  | {
      /** Payments (835). */
      readonly kind: '835';
      /** Payment by payment. */
      readonly remittances: readonly Remittance[];
    };

/**
 * Returns the events of a report.
 *
 * @param report - as the caller gave it
 * @throws `ValidationError` for a value that is not such a report and would give no event
 */
export function eventsOf(report: TrackableReport): readonly SubjectEvent[] {
  checkTypes('claims.track', { report: [report, 'object'] });
  if (report.kind === '277') {
    checkTypes('claims.track', {
      'report.claims': [report.claims, 'list'],
      'report.levels': [report.levels, 'list?'],
    });
    return acknowledgementEvents(report.claims, report.levels ?? []);
  }
  if (report.kind === '835') {
    checkTypes('claims.track', { 'report.remittances': [report.remittances, 'list'] });
    return remittanceEvents(report.remittances);
  }
  const text = 'must be 277 or 835';
  throw requestRejection('claims.track', [
    { severity: 'error', code: 'invalid_value', path: 'report.kind', text },
  ]);
}

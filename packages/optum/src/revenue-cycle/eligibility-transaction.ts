import { isObject, objectOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import type { OperationResponse } from '../operations.js';

/** Outcome of an inquiry; `unknown` for values that payerkit does not know. */
export type EligibilityOutcome =
  | 'eligible'
  | 'ineligible'
  | 'payer_unavailable'
  | 'payer_not_in_system'
  | 'processing_error'
  | 'patient_unknown'
  | 'unknown';

const OUTCOMES: readonly EligibilityOutcome[] = [
  'eligible',
  'ineligible',
  'payer_unavailable',
  'payer_not_in_system',
  'processing_error',
  'patient_unknown',
];

/** An inquiry with its response, as stored by the vendor. */
export interface EligibilityTransaction {
  /** Its ID. */
  readonly id: string | undefined;
  /** Outcome. */
  readonly outcome: EligibilityOutcome;
  /** True when the person has coverage; undefined when it could not be determined. */
  readonly isActive: boolean | undefined;
  /** True when another inquiry may help. */
  readonly retryable: boolean;
  /** `new`, or `historical`, `duplicate`, `autosubmit`: responded to without asking the payer. */
  readonly sourceType: string | undefined;
  /** Time of the response, as the vendor writes it. */
  readonly processedAt: string | undefined;
  /** The vendor's ID of the payer. */
  readonly payerId: string | undefined;
  /** ID of the coverage discovery that the inquiry started automatically, for `coverageDiscovery.retrieve`. */
  readonly discoveryTaskId: string | undefined;
  /** The 271 itself, in X12. */
  readonly x12: string | undefined;
  /** The transaction in wire format. */
  readonly response: OperationResponse<'POST /rcm/eligibility/v1'>;
}

/**
 * Reads the outcome of an inquiry from the vendor's term.
 *
 * @param word - in wire format
 */
function eligibilityOutcome(word: unknown): EligibilityOutcome {
  return OUTCOMES.find((one) => one === wireText(word)) ?? 'unknown';
}

/**
 * Reads a transaction.
 *
 * @param link - the `link` header of its response
 */
export function readTransaction(response: unknown, link?: string): EligibilityTransaction {
  const wire = objectOf(response);
  // A coverage discovery has its status as text with the payer next to it; everything else has objects.
  const outcome = eligibilityOutcome(isObject(wire.status) ? wire.status.value : wire.status);
  return {
    id: wireText(wire.id),
    outcome,
    isActive: outcome === 'eligible' ? true : outcome === 'ineligible' ? false : undefined,
    retryable: outcome === 'payer_unavailable',
    sourceType: wireText(wire.sourceType),
    processedAt: wireText(wire.processedDate),
    payerId: wireText(isObject(wire.payer) ? wire.payer.chcId : wire.chcPayerId),
    discoveryTaskId: /\/coverage-discovery\/([\w-]{1,64})>\s*;\s*rel="?related"?/.exec(link ?? '')?.[1],
    x12: wireText(wire['x12-271']),
    response: wire,
  };
}

import type { RequestOptions, ResponsePromise } from '@payerkit/core';
import { callOperation } from '../internal/call-operation.js';
import type { Connection } from '../internal/connection.js';
import { mapped } from '../internal/resource-call.js';
import { isObject } from '../internal/wire-errors.js';
import { wireText } from '../internal/wire-text.js';
import type { OperationAnswer, OperationBody } from '../operations.js';

/** An eligibility question of the revenue cycle products; the control number is made by the vendor when absent. */
export type EnhancedEligibilityRequest = OperationBody<'POST /rcm/eligibility/v1'>;

/** What became of a question. */
export type EligibilityOutcome =
  | 'eligible'
  | 'ineligible'
  | 'payer_unavailable'
  | 'payer_not_in_system'
  | 'processing_error'
  | 'patient_unknown'
  | 'unknown';

/** A question with its answer, as the vendor keeps it. */
export interface EligibilityTransaction {
  /** Its id. */
  readonly id: string | undefined;
  /** What became of it. */
  readonly outcome: EligibilityOutcome;
  /** Whether the person is insured; undefined when nobody could say. */
  readonly isActive: boolean | undefined;
  /** Whether asking again may help. */
  readonly retryable: boolean;
  /** `new`, or `historical`, `duplicate`, `autosubmit`: answered without asking the payer. */
  readonly sourceType: string | undefined;
  /** The 271 itself, in X12. */
  readonly x12: string | undefined;
  /** As on the wire. */
  readonly response: OperationAnswer<'POST /rcm/eligibility/v1'>;
}

const outcomes: ReadonlySet<string> = new Set([
  'eligible',
  'ineligible',
  'payer_unavailable',
  'payer_not_in_system',
  'processing_error',
  'patient_unknown',
]);

/** A coverage discovery names its status as text, everything else as an object. */
function readTransaction(response: EligibilityTransaction['response']): EligibilityTransaction {
  const wire: Readonly<Record<string, unknown>> = isObject(response) ? response : {};
  const status = wireText(isObject(wire.status) ? wire.status.value : wire.status);
  const outcome = outcomes.has(status ?? '') ? (status as EligibilityOutcome) : 'unknown';
  return {
    id: wireText(wire.id),
    outcome,
    isActive: outcome === 'eligible' ? true : outcome === 'ineligible' ? false : undefined,
    retryable: outcome === 'payer_unavailable',
    sourceType: wireText(wire.sourceType),
    x12: wireText(wire['x12-271']),
    response,
  };
}

/**
 * Eligibility with what the clearinghouse adds: corrected questions, remembered answers.
 *
 * Optum: Enhanced Eligibility. Product on the application: the one of the same name.
 */
export class EnhancedEligibility {
  readonly #connection: Connection;

  /**
   * @internal
   * @param connection - how Optum is reached
   */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Asks about one person. Retry class `idempotent`. Answers within two minutes.
   *
   * @param request - `subscriber` and `encounter.dateOfService` are required
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `ValidationError` before anything is sent; `BadRequestError` and the token, permission, network and time errors
   * of every call. A payer that does not answer is an outcome, not an error
   * @example
   * ```ts
   * const { outcome, isActive } = await optum.enhancedEligibility.check({ tradingPartnerServiceId, subscriber, encounter });
   * ```
   */
  check(
    request: EnhancedEligibilityRequest,
    options?: RequestOptions,
  ): ResponsePromise<EligibilityTransaction> {
    return this.#transaction('POST /rcm/eligibility/v1', { body: request }, options);
  }

  /**
   * Asks about one person in X12. Retry class `idempotent`.
   *
   * @param x12 - the whole 270 interchange
   * @param options - signal, time budgets in milliseconds, retries, headers
   */
  checkX12(x12: string, options?: RequestOptions): ResponsePromise<EligibilityTransaction> {
    return this.#transaction('POST /rcm/eligibility/v1/real-time/x12', { body: { x12 } }, options);
  }

  /**
   * A question that was asked before, with its answer. Retry class `safe`.
   *
   * @param id - of the transaction
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `NotFoundError` for an unknown id; the errors of every call
   */
  retrieve(id: string, options?: RequestOptions): ResponsePromise<EligibilityTransaction> {
    return this.#transaction('GET /rcm/eligibility/v1/transactions/{id}', { path: { id } }, options);
  }

  #transaction(
    key: string,
    request: Parameters<typeof callOperation>[2],
    options: RequestOptions | undefined,
  ): ResponsePromise<EligibilityTransaction> {
    const call = callOperation<EligibilityTransaction['response']>(this.#connection, key, request, options);
    return mapped(call, ({ data }) => readTransaction(data));
  }
}

import type { RequestOptions, ResponsePromise } from '@payerkit/core';
import { run } from '../../internal/call/resource-calls.js';
import type { CallPlace } from '../../internal/call/run.js';
import { OptumResource } from '../../optum-resource.js';
import type { InstitutionalClaim, LooseClaim, ProfessionalClaim, SubmissionKind } from './claim.js';
import { CLAIM_OPERATIONS, type ClaimOperations } from './claim-operations.js';
import type { ClaimReceipt } from './claim-receipt.js';

/**
 * Submits claims to payers (X12 837), or validates them first.
 *
 * Optum: Professional Claims v3, Institutional Claims v1. Product on the application: the one of the same name.
 */
export class ClaimSubmissions<Claim extends ProfessionalClaim | InstitutionalClaim> extends OptumResource {
  readonly #operations: ClaimOperations;

  /**
   * @internal
   * @param kind - professional or institutional
   */
  constructor(place: CallPlace, kind: SubmissionKind) {
    super(place);
    this.#operations = CLAIM_OPERATIONS[kind];
  }

  /**
   * Validates a claim at the clearinghouse; nothing is sent to the payer. Retry class `idempotent`.
   *
   * @param claim - a control number is generated when there is none
   * @returns `isAccepted` is true when the claim would be accepted; `issues` lists the corrections
   * @throws `ValidationError` before anything is sent; `BadRequestError` for fields that the clearinghouse rejects; the
   *   token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { isAccepted, issues } = await optum.claims.professional.validate(claim);
   * ```
   */
  validate(claim: Claim, options?: RequestOptions): ResponsePromise<ClaimReceipt> {
    return run(this, this.#operations.validate, claim as LooseClaim, options);
  }

  /**
   * Submits a claim to the payer. Retry class `unsafe`: resent only when it provably never left, or on a 429. With a
   * `ledger` on the client, a second submission of an unresolved claim is rejected.
   *
   * @param claim - a control number is generated when there is none
   * @returns the clearinghouse's receipt; the payer's response follows as a report
   * @throws `ValidationError` before anything is sent; `DuplicateSubmissionError`; `PayerRejectionError` with the edits
   *   that rejected the claim; `SubmissionUnknownError` when the outcome is unknown: `claims.reconcile` looks it up;
   *   `BadRequestError` and the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const receipt = await optum.claims.professional.submit(claim);
   * console.log(receipt.clearinghouseClaimNumber);
   * ```
   */
  submit(claim: Claim, options?: RequestOptions): ResponsePromise<ClaimReceipt> {
    return run(this, this.#operations.submit, claim as LooseClaim, options);
  }

  /**
   * Validates claims in X12; nothing is sent to the payer. Retry class `idempotent`.
   *
   * @param x12 - the complete interchange
   * @param options - signal, time budgets in milliseconds, retries, headers (`X-CHC-ClaimSubmission-*`)
   * @throws the errors of {@link ClaimSubmissions.validate}
   * @example
   * ```ts
   * const { isAccepted, issues } = await optum.claims.professional.validateX12(x12);
   * ```
   */
  validateX12(x12: string, options?: RequestOptions): ResponsePromise<ClaimReceipt> {
    return run(this, this.#operations.validateX12, { x12 }, options);
  }

  /**
   * Submits claims to the payer in X12. Retry class `unsafe`. With a `ledger` on the client, each claim of the
   * interchange has the same key as in JSON: if one is unresolved, none is sent.
   *
   * @param x12 - the complete interchange
   * @param options - signal, time budgets in milliseconds, retries, headers (`X-CHC-ClaimSubmission-*`)
   * @throws the errors of {@link ClaimSubmissions.submit}; `claims.reconcileX12` looks up lost submissions
   * @example
   * ```ts
   * const receipt = await optum.claims.professional.submitX12(x12);
   * ```
   */
  submitX12(x12: string, options?: RequestOptions): ResponsePromise<ClaimReceipt> {
    return run(this, this.#operations.submitX12, { x12 }, options);
  }
}

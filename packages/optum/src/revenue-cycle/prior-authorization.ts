import {
  PayerRejectionError,
  type RequestOptions,
  type ResponsePromise,
  type SubmissionState,
  withCallSite,
} from '@payerkit/core';
import { connectionOf, resolve, run, settle } from '../internal/call/resource-calls.js';
import { checkOutcome, checkTypes } from '../internal/check/arguments.js';
import { interchangeIssues, rejectIssues } from '../internal/check/request.js';
import { OptumResource } from '../optum-resource.js';
import type { SubmissionOutcome } from '../settings/ledger-options.js';
import { authorizationIn, inquiryOf } from './authorization-identity.js';
import { AUTHORIZATIONS, anyAuthorization, isDecided } from './authorization-operations.js';
import type {
  AdmissionNotice,
  AuthorizationInquiry,
  AuthorizationRequest,
  AuthorizationSubmission,
  DeterminationRequest,
  DeterminationX12Request,
} from './authorization-request.js';
import type { AuthorizationResult } from './authorization-result.js';

/** Outcome of an authorization request whose response was lost. */
export interface AuthorizationReconciliation {
  /**
   * True when the payer has decided, or is about to decide, on the same patient, event and services; undefined when it
   * could not say.
   */
  readonly isFound: boolean | undefined;
  /** State of its ledger record afterwards; undefined without a ledger or when the ledger has no such request. */
  readonly state: SubmissionState | undefined;
  /** The payer's findings; undefined when it only rejected the inquiry. */
  readonly result: AuthorizationResult | undefined;
}

/**
 * Prior authorization (X12 278): determines whether one is needed, inquires about one, requests one, and reports an
 * admission.
 *
 * Optum: Prior Authorization v1. Product on the application: the one of the same name.
 */
export class PriorAuthorization extends OptumResource {
  /**
   * Determines whether a service needs an authorization. Retry class `idempotent`.
   *
   * @param request - payer, people, event with its services
   * @throws `ValidationError` before anything is sent; `PayerRejectionError` when the response contains only
   *   rejections; the errors of every call
   * @example
   * ```ts
   * const result = await optum.priorAuthorization.determine(determination);
   * console.log(result.determination?.event?.decision);
   * ```
   */
  determine(request: DeterminationRequest, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return run(this, AUTHORIZATIONS.determine, request, options);
  }

  /**
   * Inquires about the state of an authorization. Retry class `idempotent`.
   *
   * @param request - payer, people, event
   * @throws the errors of {@link PriorAuthorization.determine}
   * @example
   * ```ts
   * const { answers } = await optum.priorAuthorization.inquire(inquiry);
   * console.log(answers[0]?.event?.decision);
   * ```
   */
  inquire(request: AuthorizationInquiry, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return run(this, AUTHORIZATIONS.inquire, request, options);
  }

  /**
   * Requests an authorization. Retry class `unsafe`. With a `ledger` on the client, the same request (payer, requester,
   * `submitterTransactionIdentifier`) is rejected while its outcome is unknown.
   *
   * @param request - payer, people, event with its services
   * @returns the decision; `pended` means to inquire later
   * @throws the errors of {@link PriorAuthorization.determine}; `DuplicateSubmissionError`; `SubmissionUnknownError`
   *   when the outcome is unknown: look it up with {@link PriorAuthorization.reconcile}
   * @example
   * ```ts
   * const { answers } = await optum.priorAuthorization.submit(request);
   * console.log(answers[0]?.event?.decision, answers[0]?.event?.authorizationNumber);
   * ```
   */
  submit(request: AuthorizationSubmission, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return run(this, AUTHORIZATIONS.submit, request, options);
  }

  /**
   * Notifies a payer of an admission. Retry class `unsafe`; uses the ledger like {@link PriorAuthorization.submit}.
   *
   * @param request - payer, people, event
   * @throws the errors of {@link PriorAuthorization.submit}
   * @example
   * ```ts
   * const { answers } = await optum.priorAuthorization.notifyAdmission(notice);
   * console.log(answers[0]?.event?.authorizationNumber);
   * ```
   */
  notifyAdmission(request: AdmissionNotice, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return run(this, AUTHORIZATIONS.notifyAdmission, request, options);
  }

  /**
   * Runs a determination and, if an authorization is needed, an inquiry in one call. Retry class `idempotent`.
   *
   * @param request - with `rhPayerId` and `planId`
   * @throws the errors of {@link PriorAuthorization.determine}
   * @example
   * ```ts
   * const result = await optum.priorAuthorization.authorize(determination);
   * console.log(result.determination?.event?.decision, result.answers[0]?.event?.decision);
   * ```
   */
  authorize(request: AuthorizationRequest, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return run(this, AUTHORIZATIONS.authorize, request, options);
  }

  /**
   * Sends {@link PriorAuthorization.determine} in X12.
   *
   * @param request - the whole 278 interchange, and the payer and plan whose rules decide
   * @example
   * ```ts
   * const result = await optum.priorAuthorization.determineX12({ x12: x12RequestData, rhPayerId, planId });
   * console.log(result.determination?.event?.decision);
   * ```
   */
  determineX12(
    request: DeterminationX12Request,
    options?: RequestOptions,
  ): ResponsePromise<AuthorizationResult> {
    return run(this, AUTHORIZATIONS.determineX12, request, options);
  }

  /**
   * Sends {@link PriorAuthorization.inquire} in X12.
   *
   * @param x12 - the whole 278 interchange (x215)
   * @example
   * ```ts
   * const { answers } = await optum.priorAuthorization.inquireX12(x12);
   * ```
   */
  inquireX12(x12: string, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return run(this, AUTHORIZATIONS.inquireX12, { x12 }, options);
  }

  /**
   * Sends {@link PriorAuthorization.submit} in X12. The ledger identity is the same as in JSON.
   *
   * @param x12 - the whole 278 interchange (x217)
   * @example
   * ```ts
   * const { answers } = await optum.priorAuthorization.submitX12(x12);
   * ```
   */
  submitX12(x12: string, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return run(this, AUTHORIZATIONS.submitX12, { x12 }, options);
  }

  /**
   * Sends {@link PriorAuthorization.notifyAdmission} in X12. The ledger identity is the same as in JSON.
   *
   * @param x12 - the whole 278 interchange (x216)
   * @example
   * ```ts
   * const { answers } = await optum.priorAuthorization.notifyAdmissionX12(x12);
   * ```
   */
  notifyAdmissionX12(x12: string, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return run(this, AUTHORIZATIONS.notifyAdmissionX12, { x12 }, options);
  }

  /**
   * Sends {@link PriorAuthorization.authorize} in X12.
   *
   * @param request - the whole 278 interchange, and the payer and plan whose rules decide
   * @example
   * ```ts
   * const { determination, answers } = await optum.priorAuthorization.authorizeX12({ x12: x12RequestData, rhPayerId, planId });
   * ```
   */
  authorizeX12(
    request: DeterminationX12Request,
    options?: RequestOptions,
  ): ResponsePromise<AuthorizationResult> {
    return run(this, AUTHORIZATIONS.authorizeX12, request, options);
  }

  /**
   * Asks the payer about a request or a notice whose response was lost, and settles its ledger record when the payer
   * has an authorization for the same patient, event and services. Finding nothing settles nothing. Retry class
   * `idempotent`.
   *
   * @param submission - as submitted
   * @throws the errors of every call
   * @example
   * ```ts
   * try {
   *   await optum.priorAuthorization.submit(authorization);
   * } catch (error) {
   *   if (!SubmissionUnknownError.isInstance(error)) throw error;
   *   const { isFound, result } = await optum.priorAuthorization.reconcile(authorization);
   * }
   * ```
   */
  reconcile(
    submission: AuthorizationSubmission | AdmissionNotice,
    options?: RequestOptions,
  ): Promise<AuthorizationReconciliation> {
    return withCallSite(() => this.#reconcile(submission, options));
  }

  /**
   * Runs {@link PriorAuthorization.reconcile} for a request sent in X12.
   *
   * @param x12 - the interchange as submitted
   * @example
   * ```ts
   * const { isFound, state } = await optum.priorAuthorization.reconcileX12(x12);
   * ```
   */
  reconcileX12(x12: string, options?: RequestOptions): Promise<AuthorizationReconciliation> {
    return withCallSite(() => {
      const connection = connectionOf(this);
      const { kind } = connection.environment;
      rejectIssues(connection, AUTHORIZATIONS.submitX12.key, interchangeIssues(x12, kind));
      return this.#reconcile(x12, options);
    });
  }

  /**
   * Records in the ledger what you found out about a request or a notice by other means than
   * {@link PriorAuthorization.reconcile}. Sends nothing.
   *
   * @param submission - as submitted: the request, or the X12 interchange
   * @param outcome - `rejected` and `settled` allow submitting it again
   * @returns the state of its ledger record; undefined without a ledger or when the ledger has no such request
   * @throws `ValidationError` for arguments of the wrong type; the errors of your ledger
   * @example
   * ```ts
   * await optum.priorAuthorization.settle(submission, 'accepted');
   * ```
   */
  async settle(
    submission: AuthorizationSubmission | AdmissionNotice | string,
    outcome: SubmissionOutcome,
  ): Promise<SubmissionState | undefined> {
    const type = typeof submission === 'string' ? 'text' : 'object';
    checkTypes('priorAuthorization.settle', { submission: [submission, type] });
    checkOutcome('priorAuthorization.settle', outcome);
    const states = await settle(this, anyAuthorization, submission, outcome);
    return states.find((state) => state !== undefined);
  }

  async #reconcile(
    submission: unknown,
    options: RequestOptions | undefined,
  ): Promise<AuthorizationReconciliation> {
    const type = typeof submission === 'string' ? 'text' : 'object';
    checkTypes('priorAuthorization.reconcile', { submission: [submission, type] });
    const question = inquiryOf(authorizationIn(submission));
    const result = await this.inquire(question, options).catch((error: unknown) => {
      if (PayerRejectionError.isInstance(error)) return undefined;
      throw error;
    });
    const isFound = result === undefined ? undefined : isDecided(result);
    return { isFound, result, state: await this.#settle(submission, isFound === true) };
  }

  async #settle(submission: unknown, isFound: boolean): Promise<SubmissionState | undefined> {
    const to = isFound ? 'accepted' : undefined;
    const states = await resolve(this, anyAuthorization, submission, to);
    return states.find((state) => state !== undefined);
  }
}

import {
  PayerRejectionError,
  type RequestOptions,
  type ResponseMeta,
  ResponsePromise,
  type SubmissionState,
  type WithResponse,
} from '@payerkit/core';
import { callOperation } from '../internal/call/call-operation.js';
import type { Connection } from '../internal/call/connection.js';
import { checkOutcome, checkTypes } from '../internal/check/arguments.js';
import {
  calendarDays,
  everyField,
  npiChecks,
  requiredFields,
  textNotNumber,
} from '../internal/check/preflight.js';
import { checkInterchange, rejectIssues } from '../internal/check/request.js';
import { isObject } from '../internal/error/wire-errors.js';
import {
  resolveSubmission,
  type SubmissionDeclaration,
  settleSubmission,
  submitOnce,
} from '../internal/submission/ledger.js';
import { unknownSubmission } from '../internal/submission/unknown-submission.js';
import { readSubmission } from '../internal/submission/x12-submission.js';
import type { OperationBody } from '../operations.js';
import type { LedgerOptions, SubmissionOutcome } from '../settings/ledger-options.js';
import {
  authorizationOfX12,
  identityOf,
  inquiryOf,
  isSubmitted,
  type LooseAuthorization,
  type Step,
  type SubmittedStep,
} from './authorization-identity.js';
import { type AuthorizationResult, readAuthorization } from './authorization-result.js';

/** Whether a service needs an authorization is asked with this. */
export type DeterminationRequest = OperationBody<'POST /rcm/prior-authorization/v1/determination'>;
/** An authorization that exists is asked for with this (X12 278 x215). */
export type AuthorizationInquiry = OperationBody<'POST /rcm/prior-authorization/v1/inquiry'>;
/** An authorization is asked for with this (X12 278 x217). */
export type AuthorizationSubmission = OperationBody<'POST /rcm/prior-authorization/v1/submission'>;
/** An admission is told with this (X12 278 x216). */
export type AdmissionNotice = OperationBody<'POST /rcm/prior-authorization/v1/noa'>;
/** Determination and inquiry in one are asked with this. */
export type AuthorizationRequest = OperationBody<'POST /rcm/prior-authorization/v1/authorization'>;

/** An interchange, and whose rules decide whether an authorization is needed. */
export interface DeterminationX12Request {
  /** The whole 278 interchange. */
  readonly x12: string;
  /** The vendor's id of the payer. */
  readonly rhPayerId: string;
  /** The vendor's id of the plan. */
  readonly planId: string;
}

/** What became of a request for an authorization whose response was lost. */
export interface AuthorizationReconciliation {
  /** Whether the payer has decided on, or waits to decide on, the same patient, event and services; undefined when it could not say. */
  readonly isFound: boolean | undefined;
  /** State in the ledger after this; undefined without a ledger, or when the ledger knows no such request. */
  readonly state: SubmissionState | undefined;
  /** What the payer said; undefined when all it said was a rejection. */
  readonly result: AuthorizationResult | undefined;
}

/**
 * Prior authorization (X12 278): is one needed, is there one, ask for one, tell of an admission.
 *
 * Optum: Prior Authorization v1. Product on the application: the one of the same name.
 */
export class PriorAuthorization {
  readonly #connection: Connection;
  readonly #ledger: LedgerOptions | undefined;

  /**
   * @internal
   * @param connection - how Optum is reached
   * @param ledger - where submissions are remembered
   */
  constructor(connection: Connection, ledger?: LedgerOptions) {
    this.#connection = connection;
    this.#ledger = ledger;
  }

  /**
   * Asks whether a service needs an authorization. Retry class `idempotent`.
   *
   * @param request - payer, people, event with its services
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `ValidationError` before anything is sent; `PayerRejectionError` when all that came back is rejections; the
   * errors of every call
   */
  determine(request: DeterminationRequest, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return this.#send('determination', request, options);
  }

  /**
   * Asks for the state of an authorization. Retry class `idempotent`.
   *
   * @param request - payer, people, event
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws as {@link PriorAuthorization.determine}
   */
  inquire(request: AuthorizationInquiry, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return this.#send('inquiry', request, options);
  }

  /**
   * Asks for an authorization. Retry class `unsafe`. With a `ledger` on the client, the same request
   * (payer, requester, `submitterTransactionIdentifier`) is rejected while it is not known what became of it.
   *
   * @param request - payer, people, event with its services
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns the decision; `pended` means to inquire later
   * @throws as {@link PriorAuthorization.determine}; `DuplicateSubmissionError`; `SubmissionUnknownError` when it is unknown
   * whether it was taken: {@link PriorAuthorization.reconcile} asks
   * @example
   * ```ts
   * const { responses } = await optum.priorAuthorization.submit(request);
   * console.log(responses[0]?.event?.decision, responses[0]?.event?.authorizationNumber);
   * ```
   */
  submit(request: AuthorizationSubmission, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return this.#send('submission', request, options);
  }

  /**
   * Tells a payer of an admission. Retry class `unsafe`; the ledger as with {@link PriorAuthorization.submit}.
   *
   * @param request - payer, people, event
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws as {@link PriorAuthorization.submit}
   */
  notifyAdmission(request: AdmissionNotice, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return this.#send('noa', request, options);
  }

  /**
   * Determination and, where one is needed, inquiry in one call. Retry class `idempotent`.
   *
   * @param request - with `rhPayerId` and `planId`
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws as {@link PriorAuthorization.determine}
   */
  authorize(request: AuthorizationRequest, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return this.#send('authorization', request, options);
  }

  /**
   * As {@link PriorAuthorization.determine}, in X12.
   *
   * @param request - the whole 278 interchange, and whose rules decide
   * @param options - signal, time budgets in milliseconds, retries, headers
   */
  determineX12(
    request: DeterminationX12Request,
    options?: RequestOptions,
  ): ResponsePromise<AuthorizationResult> {
    return this.#send('determination', request, options, '/x12');
  }

  /**
   * As {@link PriorAuthorization.inquire}, in X12.
   *
   * @param x12 - the whole 278 interchange (x215)
   * @param options - signal, time budgets in milliseconds, retries, headers
   */
  inquireX12(x12: string, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return this.#send('inquiry', { x12 }, options, '/x12');
  }

  /**
   * As {@link PriorAuthorization.submit}, in X12. The ledger knows a request as it does in JSON.
   *
   * @param x12 - the whole 278 interchange (x217)
   * @param options - signal, time budgets in milliseconds, retries, headers
   */
  submitX12(x12: string, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return this.#send('submission', { x12 }, options, '/x12');
  }

  /**
   * As {@link PriorAuthorization.notifyAdmission}, in X12. The ledger knows a notice as it does in JSON.
   *
   * @param x12 - the whole 278 interchange (x216)
   * @param options - signal, time budgets in milliseconds, retries, headers
   */
  notifyAdmissionX12(x12: string, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return this.#send('noa', { x12 }, options, '/x12');
  }

  /**
   * As {@link PriorAuthorization.authorize}, in X12.
   *
   * @param request - the whole 278 interchange, and whose rules decide
   * @param options - signal, time budgets in milliseconds, retries, headers
   */
  authorizeX12(
    request: DeterminationX12Request,
    options?: RequestOptions,
  ): ResponsePromise<AuthorizationResult> {
    return this.#send('authorization', request, options, '/x12');
  }

  /**
   * Asks the payer about a request or a notice whose response was lost, and settles its record in the ledger when an
   * authorization for the same patient, event and services is there. Nothing found settles nothing. Retry class
   * `idempotent`.
   *
   * @param submission - as it was submitted
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws the errors of every call
   * @example
   * ```ts
   * try {
   *   await optum.priorAuthorization.submit(request);
   * } catch (error) {
   *   if (!SubmissionUnknownError.isInstance(error)) throw error;
   *   const { isFound, result } = await optum.priorAuthorization.reconcile(request);
   * }
   * ```
   */
  reconcile(
    submission: AuthorizationSubmission | AdmissionNotice,
    options?: RequestOptions,
  ): Promise<AuthorizationReconciliation> {
    return this.#reconcile(submission, options);
  }

  /**
   * As {@link PriorAuthorization.reconcile}, for what went out in X12.
   *
   * @param x12 - the interchange as it was submitted
   * @param options - signal, time budgets in milliseconds, retries, headers
   */
  async reconcileX12(x12: string, options?: RequestOptions): Promise<AuthorizationReconciliation> {
    const path = '/rcm/prior-authorization/v1/submission/x12';
    checkInterchange(this.#connection, x12, { method: 'POST', path });
    return this.#reconcile(x12, options);
  }

  /**
   * Writes into the ledger what you found out of a request or a notice by other means than
   * {@link PriorAuthorization.reconcile}. Sends nothing.
   *
   * @param submission - as it was submitted: the request, or the X12 interchange
   * @param outcome - `rejected` and `settled` let it be submitted again
   * @returns where its record stands; undefined without a ledger, or when the ledger knows no such request
   */
  async settle(
    submission: AuthorizationSubmission | AdmissionNotice | string,
    outcome: SubmissionOutcome,
  ): Promise<SubmissionState | undefined> {
    const type = typeof submission === 'string' ? 'text' : 'object';
    checkTypes('priorAuthorization.settle', { submission: [submission, type] });
    checkOutcome('priorAuthorization.settle', outcome);
    const states = await settleSubmission(this.#ledger, anyStep, submission, outcome);
    return states.find((state) => state !== undefined);
  }

  async #reconcile(
    submission: unknown,
    options: RequestOptions | undefined,
  ): Promise<AuthorizationReconciliation> {
    const type = typeof submission === 'string' ? 'text' : 'object';
    checkTypes('priorAuthorization.reconcile', { submission: [submission, type] });
    const question = inquiryOf(read(submission));
    const result = await this.inquire(question, options).catch((error: unknown) => {
      if (PayerRejectionError.isInstance(error)) return undefined;
      throw error;
    });
    const isFound = result === undefined ? undefined : isDecided(result);
    return { isFound, result, state: await this.#settle(submission, isFound === true) };
  }

  async #settle(submission: unknown, isFound: boolean): Promise<SubmissionState | undefined> {
    const to = isFound ? 'accepted' : undefined;
    const states = await resolveSubmission(this.#ledger, anyStep, submission, to);
    return states.find((state) => state !== undefined);
  }

  #send(
    step: Step,
    body: unknown,
    options: RequestOptions | undefined,
    suffix = '',
  ): ResponsePromise<AuthorizationResult> {
    return new ResponsePromise(this.#guarded(step, body, options, suffix));
  }

  async #guarded(
    step: Step,
    body: unknown,
    options: RequestOptions | undefined,
    suffix: string,
  ): Promise<WithResponse<AuthorizationResult>> {
    const key = `POST /rcm/prior-authorization/v1/${step}${suffix}`;
    const submission = suffix === '' || !isObject(body) ? body : body.x12;
    this.#check(key, step, body, suffix === '' ? undefined : submission);
    const request = read(submission);
    const controlNumber = request.submitterTransactionIdentifier;
    const send = async () => {
      const call = callOperation<unknown>(this.#connection, key, { body, controlNumber }, options);
      const { data, meta } = await call.withResponse();
      const result = readAuthorization(data);
      if (isSubmitted(step)) requireTaken(key, result, meta);
      rejectDenied(key, result, meta);
      return { data: result, meta };
    };
    if (!isSubmitted(step)) return send();
    const place = {
      connection: this.#connection,
      ledger: this.#ledger,
      operation: key,
      controlNumber,
      options,
    };
    return submitOnce(place, DECLARATIONS[step], submission, send);
  }

  #check(key: string, step: Step, body: unknown, x12: unknown): void {
    const isX12 = key.endsWith('/x12');
    if (isX12) checkInterchange(this.#connection, x12, { method: 'POST', path: key.replace('POST ', '') });
    const ruled = step === 'authorization' || (isX12 && step === 'determination');
    const required = [
      ...(isX12 ? [] : ['payerId', 'subscriber', 'patientEventDetail']),
      ...(ruled ? ['rhPayerId', 'planId'] : []),
    ];
    const rules = [textNotNumber, npiChecks(this.#connection.environment.kind), eventDays];
    rejectIssues(this.#connection, key, [
      ...requiredFields(body, required),
      ...(isX12 ? [] : everyField(body, rules)),
    ]);
  }
}

const eventDays = calendarDays(new Set(['dateOfBirth', 'eventDateBegin', 'eventDateEnd']));

function numbers({ authorizationId }: AuthorizationResult) {
  return { authorizationId };
}
function identify(step: SubmittedStep) {
  return (submission: unknown) => [identityOf(step, read(submission), submission)];
}

/** How the ledger knows what is submitted. */
const DECLARATIONS: Readonly<Record<SubmittedStep, SubmissionDeclaration<unknown, AuthorizationResult>>> = {
  submission: { identify: identify('submission'), numbers },
  noa: { identify: identify('noa'), numbers },
};

/** A request and a notice of the same name are two things; the ledger may hold either. */
const anyStep: Pick<SubmissionDeclaration<unknown, never>, 'identify'> = {
  identify: (submission) => [...identify('submission')(submission), ...identify('noa')(submission)],
};

/** What identifies a request, in JSON or X12; nothing of what cannot be read. */
function read(submission: unknown): LooseAuthorization {
  if (isObject(submission)) return submission as LooseAuthorization;
  const interchange = readSubmission(submission);
  return interchange === undefined ? {} : authorizationOfX12(interchange);
}

function isDecided({ answers, determination }: AuthorizationResult): boolean {
  const all = [...answers, ...(determination === undefined ? [] : [determination])];
  return all.some(({ event, services }) => event !== undefined || services.length > 0);
}

/** What the payer holds, and a response that says nothing of the request, leave open whether it was taken. */
function requireTaken(key: string, result: AuthorizationResult, meta: ResponseMeta): void {
  const { authorizationId, answers, response } = result;
  const isHeld = !isDecided(result) && HELD.test(JSON.stringify(response) ?? '');
  if (!isHeld && (authorizationId !== undefined || answers.length > 0)) return;
  const issues = answers.flatMap((answer) => answer.issues);
  const code = isHeld ? 'held_by_payer' : 'no_receipt';
  const message = 'Reconcile the request before sending it again.';
  throw unknownSubmission(key, meta, { code, message, issues, details: response });
}

/** AAA03 80, and AAA04 S and Y. */
const HELD = /"(?:rejectReasonCode":"80|followupActionCode":"[SY])"/;

function rejectDenied(key: string, result: AuthorizationResult, meta: ResponseMeta): void {
  const all = [...result.answers, ...(result.determination === undefined ? [] : [result.determination])];
  const issues = all.flatMap((answer) => answer.issues);
  if (issues.length === 0 || isDecided(result)) return;
  throw new PayerRejectionError({
    code: 'payer_rejection',
    provider: 'optum',
    operation: key,
    status: meta.status,
    requestId: meta.requestId,
    attempts: meta.attempts,
    sent: 'yes',
    message: 'The payer rejected the request; see issues for what to correct.',
    issues,
  });
}

import {
  type Issue,
  PayerRejectionError,
  type RequestOptions,
  type ResponseMeta,
  ResponsePromise,
} from '@payerkit/core';
import { asArray } from '../eligibility/benefit.js';
import { callOperation } from '../internal/call-operation.js';
import type { Connection } from '../internal/connection.js';
import { isObject, sortErrors } from '../internal/wire-errors.js';
import { wireText } from '../internal/wire-text.js';
import type { OperationBody } from '../operations.js';

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

/** What was decided (X12 HCR01). */
export type AuthorizationDecision =
  | 'certified'
  | 'certifiedInPart'
  | 'notCertified'
  | 'pended'
  | 'modified'
  | 'cancelled'
  | 'contactPayer'
  | 'notRequired'
  | 'unknown';

const decisions: Readonly<Record<string, AuthorizationDecision>> = {
  A1: 'certified',
  A2: 'certifiedInPart',
  A3: 'notCertified',
  A4: 'pended',
  A6: 'modified',
  C: 'cancelled',
  CT: 'contactPayer',
  NA: 'notRequired',
};

/** A decision on an event or one of its services. */
export interface Certification {
  /** What was decided. */
  readonly decision: AuthorizationDecision;
  /** X12 HCR01. */
  readonly actionCode: string | undefined;
  /** The number of the authorization (X12 HCR02). */
  readonly authorizationNumber: string | undefined;
  /** Why (X12 HCR03). */
  readonly reasonCode: string | undefined;
  /** Procedure it is about; undefined for the event as a whole. */
  readonly procedureCode: string | undefined;
}

/** One 278 that came back. */
export interface AuthorizationAnswer {
  /** Decision on the event as a whole. */
  readonly event: Certification | undefined;
  /** Decisions on single services. */
  readonly services: readonly Certification[];
  /** What was rejected. */
  readonly issues: readonly Issue[];
  /** The 278 itself. */
  readonly x12: string | undefined;
}

/** What came back from a prior authorization call. */
export interface AuthorizationResult {
  /** The vendor's id of the case. */
  readonly authorizationId: string | undefined;
  /** The determination, where one was made. */
  readonly determination: AuthorizationAnswer | undefined;
  /** The answers to inquiry, submission or notice; several when the vendor split the question. */
  readonly answers: readonly AuthorizationAnswer[];
  /** The answer as on the wire. */
  readonly response: unknown;
}

type Step = 'determination' | 'inquiry' | 'submission' | 'noa' | 'authorization';

/**
 * Prior authorization (X12 278): is one needed, is there one, ask for one, tell of an admission.
 *
 * Optum: Prior Authorization v1. Product on the application: the one of the same name.
 */
export class PriorAuthorization {
  readonly #connection: Connection;

  /**
   * @internal
   * @param connection - how Optum is reached
   */
  constructor(connection: Connection) {
    this.#connection = connection;
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
   * Asks for an authorization. Retry class `unsafe`.
   *
   * @param request - payer, people, event with its services
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns the decision; `pended` means to inquire later
   * @throws as {@link PriorAuthorization.determine}; `SubmissionUnknownError` when nobody knows whether it was taken: inquire
   * @example
   * ```ts
   * const { answers } = await optum.priorAuthorization.submit(request);
   * console.log(answers[0]?.event?.decision, answers[0]?.event?.authorizationNumber);
   * ```
   */
  submit(request: AuthorizationSubmission, options?: RequestOptions): ResponsePromise<AuthorizationResult> {
    return this.#send('submission', request, options);
  }

  /**
   * Tells a payer of an admission. Retry class `unsafe`.
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
   * Any of the five in X12; the retry class is that of the step.
   *
   * @param step - which
   * @param request - the whole 278 interchange; `rhPayerId` and `planId` beside it for determination and authorization
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws as the call in JSON
   */
  sendX12(
    step: 'determination' | 'inquiry' | 'submission' | 'noa' | 'authorization',
    request: {
      /** The whole interchange. */
      readonly x12: string;
      /** The vendor's id of the payer. */
      readonly rhPayerId?: string | undefined;
      /** The vendor's id of the plan. */
      readonly planId?: string | undefined;
    },
    options?: RequestOptions,
  ): ResponsePromise<AuthorizationResult> {
    return this.#send(step, request, options, '/x12');
  }

  #send(
    step: Step,
    body: unknown,
    options: RequestOptions | undefined,
    suffix = '',
  ): ResponsePromise<AuthorizationResult> {
    const key = `POST /rcm/prior-authorization/v1/${step}${suffix}`;
    const call = callOperation<unknown>(this.#connection, key, { body }, options).withResponse();
    return new ResponsePromise(
      call.then(({ data, meta }) => {
        const result = readAuthorization(data);
        refuseRejected(key, result, meta);
        return { data: result, meta };
      }),
    );
  }
}

/**
 * Reads an answer of the prior authorization product. Pure.
 *
 * @param response - as on the wire
 */
export function readAuthorization(response: unknown): AuthorizationResult {
  const wire: Readonly<Record<string, unknown>> = isObject(response) ? response : {};
  const parts = [wire.inquiry, wire.submission, wire.noa].flatMap((part) =>
    Array.isArray(part) ? part : [part],
  );
  return {
    authorizationId: wireText(wire.authorizationId),
    determination: isObject(wire.determination) ? readAnswer(wire.determination) : undefined,
    answers: parts.filter(isObject).map(readAnswer),
    response,
  };
}

function readAnswer(part: Readonly<Record<string, unknown>>): AuthorizationAnswer {
  const json: Readonly<Record<string, unknown>> = isObject(part.json) ? part.json : {};
  const event: Readonly<Record<string, unknown>> = isObject(json.patientEventDetail)
    ? json.patientEventDetail
    : {};
  const services = asArray(event.serviceLevel as unknown[]).filter(isObject);
  return {
    event: certification(event, undefined),
    services: services.flatMap((service) => certification(service, procedureOf(service)) ?? []),
    issues: rejections(json),
    x12: wireText(part.x12),
  };
}

function certification(
  level: Readonly<Record<string, unknown>>,
  procedureCode: string | undefined,
): Certification | undefined {
  const actionCode = wireText(level.certificationActionCode);
  if (actionCode === undefined) return undefined;
  return {
    decision: decisions[actionCode] ?? 'unknown',
    actionCode,
    authorizationNumber: wireText(level.reviewIdentificationNumber),
    reasonCode: wireText(level.reviewDecisionReasonCode),
    procedureCode,
  };
}

function procedureOf(service: Readonly<Record<string, unknown>>): string | undefined {
  const details = [service.professionalService, service.institutionalService, service.dentalService].find(
    isObject,
  );
  return wireText(details?.procedureCode);
}

/** AAA stands at any level, by code where eligibility has text. */
function rejections(json: Readonly<Record<string, unknown>>): Issue[] {
  const found: { field: string; code: unknown; followupAction: unknown; location: string }[] = [];
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, path);
    else if (isObject(value))
      for (const [name, inner] of Object.entries(value)) {
        if (/[rR]equestValidation$/.test(name))
          for (const one of (Array.isArray(inner) ? inner : [inner]).filter(isObject))
            found.push({
              field: 'AAA',
              code: one.rejectReasonCode,
              followupAction: one.followupActionCode,
              location: path === '' ? 'request' : path,
            });
        else visit(inner, path === '' ? name : `${path}.${name}`);
      }
  };
  visit(json, '');
  return sortErrors(found).map(({ issue }) => issue);
}

function refuseRejected(
  key: string,
  { determination, answers }: AuthorizationResult,
  meta: ResponseMeta,
): void {
  const all = [...answers, ...(determination === undefined ? [] : [determination])];
  const issues = all.flatMap((answer) => answer.issues);
  const decided = all.some(({ event, services }) => event !== undefined || services.length > 0);
  if (issues.length === 0 || decided) return;
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

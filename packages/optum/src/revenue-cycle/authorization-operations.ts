import { type FailureContext, PayerRejectionError, type VendorResponse } from '@payerkit/core';
import type { Connection } from '../internal/call/connection.js';
import {
  calendarDays,
  everyField,
  npiChecks,
  requiredFields,
  textNotNumber,
} from '../internal/check/preflight.js';
import { interchangeIssues } from '../internal/check/request.js';
import { operation } from '../internal/operation/operation.js';
import type { SubmissionDeclaration } from '../internal/submission/ledger.js';
import { unknownSubmission } from '../internal/submission/unknown-submission.js';
import type { X12Request } from '../internal/submission/x12-submission.js';
import { authorizationIn, identityOf, type SubmittedStep } from './authorization-identity.js';
import type {
  AdmissionNotice,
  AuthorizationInquiry,
  AuthorizationRequest,
  AuthorizationSubmission,
  DeterminationRequest,
  DeterminationX12Request,
} from './authorization-request.js';
import { type AuthorizationResult, readAuthorization } from './authorization-result.js';

type Identify = SubmissionDeclaration<unknown, never>['identify'];

const EVENT_DAYS = calendarDays(new Set(['dateOfBirth', 'eventDateBegin', 'eventDateEnd']));
const IN_JSON = ['payerId', 'subscriber', 'patientEventDetail'];
const RULED = ['rhPayerId', 'planId'];

/** The common part of a JSON and an X12 request: required fields and format. */
function inJson<Request extends object>(...required: readonly string[]) {
  return {
    rules: (request: Request, { environment }: Connection) => [
      ...requiredFields(request, [...IN_JSON, ...required]),
      ...everyField(request, [textNotNumber, npiChecks(environment.kind), EVENT_DAYS]),
    ],
    wire: (body: Request) => ({ body, controlNumber: numberOf(body) }),
  };
}

function inX12<Request extends X12Request>(...required: readonly string[]) {
  return {
    rules: (request: Request, { environment }: Connection) => [
      ...interchangeIssues(request.x12, environment.kind),
      ...requiredFields(request, required),
    ],
    wire: (body: Request) => ({ body, controlNumber: numberOf(body.x12) }),
  };
}

/** Operations of the product. A request and a notice that are submitted are the same thing in JSON and X12. */
export const AUTHORIZATIONS = {
  determine: operation('POST /rcm/prior-authorization/v1/determination', {
    ...inJson<DeterminationRequest>(),
    read: readResult,
  }),
  inquire: operation('POST /rcm/prior-authorization/v1/inquiry', {
    ...inJson<AuthorizationInquiry>(),
    read: readResult,
  }),
  submit: operation('POST /rcm/prior-authorization/v1/submission', {
    ...inJson<AuthorizationSubmission>(),
    read: readTaken,
    ledger: recorded<AuthorizationSubmission>(identify('submission')),
  }),
  notifyAdmission: operation('POST /rcm/prior-authorization/v1/noa', {
    ...inJson<AdmissionNotice>(),
    read: readTaken,
    ledger: recorded<AdmissionNotice>(identify('noa')),
  }),
  authorize: operation('POST /rcm/prior-authorization/v1/authorization', {
    ...inJson<AuthorizationRequest>(...RULED),
    read: readResult,
  }),
  determineX12: operation('POST /rcm/prior-authorization/v1/determination/x12', {
    ...inX12<DeterminationX12Request>(...RULED),
    read: readResult,
  }),
  inquireX12: operation('POST /rcm/prior-authorization/v1/inquiry/x12', { ...inX12(), read: readResult }),
  submitX12: operation('POST /rcm/prior-authorization/v1/submission/x12', {
    ...inX12(),
    read: readTaken,
    ledger: recordedX12(identify('submission')),
  }),
  notifyAdmissionX12: operation('POST /rcm/prior-authorization/v1/noa/x12', {
    ...inX12(),
    read: readTaken,
    ledger: recordedX12(identify('noa')),
  }),
  authorizeX12: operation('POST /rcm/prior-authorization/v1/authorization/x12', {
    ...inX12<DeterminationX12Request>(...RULED),
    read: readResult,
  }),
};

/** A request and a notice of the same name are different submissions; the ledger may contain either. */
export const anyAuthorization: Pick<SubmissionDeclaration<unknown, never>, 'identify'> = {
  identify: async (submission) => [
    ...(await identify('submission')(submission)),
    ...(await identify('noa')(submission)),
  ],
};

function identify(step: SubmittedStep): Identify {
  return (submission) => [identityOf(step, authorizationIn(submission), submission)];
}

function recorded<Request>(identified: Identify): SubmissionDeclaration<Request, AuthorizationResult> {
  return { identify: identified, numbers: ({ authorizationId }) => ({ authorizationId }) };
}

function recordedX12(identified: Identify): SubmissionDeclaration<X12Request, AuthorizationResult> {
  return { ...recorded(identified), identify: ({ x12 }) => identified(x12) };
}

function numberOf(submission: unknown): string | undefined {
  return authorizationIn(submission).submitterTransactionIdentifier;
}

function readResult({ body }: VendorResponse, context: FailureContext): AuthorizationResult {
  const result = readAuthorization(body);
  rejectRejected(result, context);
  return result;
}

function readTaken({ body }: VendorResponse, context: FailureContext): AuthorizationResult {
  const result = readAuthorization(body);
  requireTaken(result, context);
  rejectRejected(result, context);
  return result;
}

/**
 * Checks whether a payer has decided on a request, or states that the decision is pending.
 *
 * @param result - of an inquiry or a request
 */
export function isDecided({ answers, determination }: AuthorizationResult): boolean {
  const all = [...answers, ...(determination === undefined ? [] : [determination])];
  return all.some(({ event, services }) => event !== undefined || services.length > 0);
}

/** A request that the payer has, and a response that does not mention it, leave its outcome unknown. */
function requireTaken(result: AuthorizationResult, context: FailureContext): void {
  const { authorizationId, answers, response } = result;
  const isHeld = !isDecided(result) && HELD.test(JSON.stringify(response) ?? '');
  if (!isHeld && (authorizationId !== undefined || answers.length > 0)) return;
  const issues = answers.flatMap((answer) => answer.issues);
  const code = isHeld ? 'held_by_payer' : 'no_receipt';
  const message = 'Reconcile the request before you submit it again.';
  throw unknownSubmission(context.operation ?? '', context, { code, message, issues, details: response });
}

/** AAA03 80, and AAA04 S and Y. */
const HELD = /"(?:rejectReasonCode":"80|followupActionCode":"[SY])"/;

function rejectRejected(result: AuthorizationResult, context: FailureContext): void {
  const all = [...result.answers, ...(result.determination === undefined ? [] : [result.determination])];
  const issues = all.flatMap((answer) => answer.issues);
  if (issues.length === 0 || isDecided(result)) return;
  throw new PayerRejectionError({
    ...context,
    code: 'payer_rejection',
    message: 'The payer rejected the request. See `issues` for the corrections.',
    issues,
  });
}

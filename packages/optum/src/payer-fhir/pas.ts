import {
  type FailureContext,
  type Issue,
  PayerRejectionError,
  type RequestOptions,
  ResponseFormatError,
  type ResponsePromise,
  responseOf,
  type SubmissionState,
  type VendorResponse,
} from '@payerkit/core';
import type { CapabilityStatement, OperationOutcome } from 'fhir/r4.js';
import { resolve, run, settleSubmitted } from '../internal/call/resource-calls.js';
import { checkTypes } from '../internal/check/arguments.js';
import { readOutcome } from '../internal/error/operation-outcome.js';
import { operation } from '../internal/operation/operation.js';
import type { SubmissionDeclaration } from '../internal/submission/ledger.js';
import { unknownSubmission } from '../internal/submission/unknown-submission.js';
import { OptumResource } from '../optum-resource.js';
import type { SubmissionOutcome } from '../settings/ledger-options.js';
import { answerObject, lineIn, type PayerLine, rejectIssues } from './fhir-call.js';
import { ofLine, readCapabilities } from './metadata.js';
import {
  type PasAttachment,
  type PasInquiry,
  type PasSubmission,
  pasAttachmentSchema,
  pasIdentity,
  pasInquirySchema,
  pasSubmissionSchema,
} from './pas-request.js';
import { bundleOf, failuresIn, mayBeHeld, type PasResult, readPasResult } from './pas-result.js';

/** Result of sending documents for an authorization. */
export interface PasAttachmentReceipt {
  /** Remarks of the payer's server, as codes. */
  readonly issues: readonly Issue[];
  /** The response in wire format. */
  readonly response: OperationOutcome;
}

/** Outcome of a submission whose response was lost. */
export interface PasReconciliation {
  /** State of its ledger record afterwards; undefined without a ledger or when the ledger has no such submission. */
  readonly state: SubmissionState | undefined;
  /** The payer's findings. */
  readonly result: PasResult;
}

const BASE = '/oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}';
const SUBMIT_KEY = `POST ${BASE}/Claim/$submit`;

/** Ledger identity of a submission. */
const pasSubmission: SubmissionDeclaration<PasSubmission, PasResult> = {
  identify: (submission) => [{ parts: ['pas', ...pasIdentity(submission)], content: submission.bundle }],
  numbers: ({ referenceNumber, authorizationNumber }) => ({ referenceNumber, authorizationNumber }),
};

const submit = operation(SUBMIT_KEY, {
  request: pasSubmissionSchema,
  document: 'unchecked',
  wire: ({ bundle, ...line }: PasSubmission) => ({ path: lineIn(line), body: bundle }),
  read: readResult,
  discloses: 'ClaimResponse',
  ledger: pasSubmission,
});

const inquire = operation(`POST ${BASE}/Claim/$inquire`, {
  request: pasInquirySchema,
  document: 'unchecked',
  wire: ({ bundle, ...line }: PasInquiry) => ({ path: lineIn(line), body: bundle }),
  read: readResult,
  discloses: 'ClaimResponse',
});

const attach = operation(`POST ${BASE}/Claim/$submit-attachment`, {
  request: pasAttachmentSchema,
  document: 'unchecked',
  wire: ({ referenceNumber, parameters, ...line }: PasAttachment) => ({
    path: lineIn(line),
    headers: { 'reference-srn': referenceNumber },
    body: parameters,
  }),
  read({ body }, context): PasAttachmentReceipt {
    // Its resource type is checked; the content belongs to the payer.
    const response = answerObject(body, context, 'OperationOutcome') as unknown as OperationOutcome;
    return { issues: readOutcome(body) ?? [], response };
  },
  discloses: 'DocumentReference',
  ledger: { unrecorded: 'documents that arrive twice do not change the decision' },
});

const metadata = operation(`GET ${BASE}/pas/metadata`, { ...ofLine, read: readCapabilities });

/**
 * Requests prior authorizations over FHIR and follows them up.
 *
 * Optum: FHIR Prior Authorization, PAS (Da Vinci Prior Authorization Support). Product on the application: the one of
 * the same name.
 */
export class PriorAuthorizationSupport extends OptumResource {
  /**
   * Asks for an authorization (`Claim/$submit`). Retry class `unsafe`: resent only when it provably never left, or on a
   * 429. With a `ledger` on the client, a second submission of the same claim is rejected while the first is unsettled.
   *
   * @param submission - payer, line of business, the Bundle
   * @returns the decision; `isPended` means to inquire later by `referenceNumber`
   * @throws `ValidationError` before anything is sent; `DuplicateSubmissionError`; `PayerRejectionError` when the payer
   *   rejects the request; `SubmissionUnknownError` when the outcome is unknown: inquire, or `reconcile`;
   *   `BadRequestError` and the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { pas } = optum.payerFhir.priorAuthorization;
   * const { isPended, referenceNumber, decision } = await pas.submit({ payerId: '87726', lob: 'ph', bundle });
   * ```
   */
  submit(submission: PasSubmission, options?: RequestOptions): ResponsePromise<PasResult> {
    return run(this, submit, submission, options);
  }

  /**
   * Inquires about the state of an authorization (`Claim/$inquire`). Retry class `idempotent`.
   *
   * @param inquiry - payer, line of business, the Bundle
   * @throws `ValidationError` before anything is sent; `PayerRejectionError` when the payer rejects the request;
   *   `BadRequestError` for a number that the payer does not know, and the errors of every call
   * @example
   * ```ts
   * const { isPended, decision } = await optum.payerFhir.priorAuthorization.pas.inquire(inquiry);
   * ```
   */
  inquire(inquiry: PasInquiry, options?: RequestOptions): ResponsePromise<PasResult> {
    return run(this, inquire, inquiry, options);
  }

  /**
   * Asks the payer about a submission whose response was lost, and settles its ledger record: a submission that the
   * payer finds was accepted. A submission that it does not find, or an inquiry that it rejects, settles nothing. Retry
   * class `idempotent`.
   *
   * @param submission - as submitted
   * @param inquiry - data that the payer can find it by
   * @returns the state of its ledger record and the payer's response
   * @throws the errors of `inquire`
   * @example
   * ```ts
   * const { result, state } = await optum.payerFhir.priorAuthorization.pas.reconcile(submission, inquiry);
   * ```
   */
  reconcile(
    submission: PasSubmission,
    inquiry: PasInquiry,
    options?: RequestOptions,
  ): ResponsePromise<PasReconciliation> {
    return responseOf(() => this.#reconcile(submission, inquiry, options));
  }

  /**
   * Records in the ledger what you found out about a submission by other means than
   * {@link PriorAuthorizationSupport.reconcile}. Sends nothing.
   *
   * @param submission - as submitted
   * @param outcome - `rejected` and `settled` allow submitting it again
   * @returns the state of its ledger record; undefined without a ledger or when the ledger has no such submission
   * @throws `ValidationError` for arguments of the wrong type; the errors of your ledger
   * @example
   * ```ts
   * await optum.payerFhir.priorAuthorization.pas.settle(submission, 'accepted');
   * ```
   */
  settle(submission: PasSubmission, outcome: SubmissionOutcome): Promise<SubmissionState | undefined> {
    return settleSubmitted(this, submit, submission, outcome);
  }

  async #reconcile(submission: PasSubmission, inquiry: PasInquiry, options: RequestOptions | undefined) {
    checkTypes(SUBMIT_KEY, { submission: [submission, 'object'] });
    const { data: result, meta } = await this.inquire(inquiry, options).withResponse();
    const numbers = pasSubmission.numbers(result);
    const [state] = await resolve(this, pasSubmission, submission, 'accepted', numbers);
    return { data: { state, result }, meta };
  }

  /**
   * Sends documents for an authorization (`Claim/$submit-attachment`). Retry class `unsafe`.
   *
   * @param attachment - payer, line of business, reference number, Parameters
   * @throws `ValidationError` before anything is sent; `SubmissionUnknownError` when the outcome is unknown;
   *   `BadRequestError` when they were rejected, and the errors of every call
   * @example
   * ```ts
   * const { issues } = await optum.payerFhir.priorAuthorization.pas.submitAttachment(attachment);
   * ```
   */
  submitAttachment(
    attachment: PasAttachment,
    options?: RequestOptions,
  ): ResponsePromise<PasAttachmentReceipt> {
    return run(this, attach, attachment, options);
  }

  /**
   * Returns the CapabilityStatement of the payer's server. Retry class `safe`.
   *
   * @param line - payer and line of business
   * @throws the errors of every call
   * @example
   * ```ts
   * const statement = await optum.payerFhir.priorAuthorization.pas.metadata({ payerId: '87726', lob: 'ph' });
   * ```
   */
  metadata(line: PayerLine, options?: RequestOptions): ResponsePromise<CapabilityStatement> {
    return run(this, metadata, line, options);
  }
}

function readResult({ body }: VendorResponse, context: FailureContext): PasResult {
  const bundle = bundleOf(body) ?? answerObject(body, context, 'Bundle');
  const result = readPasResult(bundle);
  if (result === undefined) {
    rejectIssues(failuresIn(bundle), body, context);
    throw new ResponseFormatError({
      ...context,
      code: 'no_claim_response',
      message: 'The response contains no ClaimResponse.',
      details: body,
    });
  }
  if (result.outcome !== 'error') return result;
  // A submission that the payer has is not rejected; an inquiry about one is.
  if (mayBeHeld(result) && context.operation === SUBMIT_KEY)
    throw unknownSubmission(SUBMIT_KEY, context, {
      code: 'held_by_payer',
      issues: result.issues,
      details: body,
    });
  throw new PayerRejectionError({
    ...context,
    code: 'payer_rejection',
    message: 'The payer rejected the request. See `issues` for the corrections.',
    issues: result.issues,
    retryable: result.isRetryable,
    details: body,
  });
}

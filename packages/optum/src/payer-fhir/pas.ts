import {
  BadRequestError,
  type FailureContext,
  type Issue,
  PayerRejectionError,
  type RequestOptions,
  ResponseFormatError,
  ResponsePromise,
  type SubmissionState,
  type VendorResponse,
} from '@payerkit/core';
import type { CapabilityStatement, OperationOutcome } from 'fhir/r4.js';
import type { Connection } from '../internal/call/connection.js';
import { checkOutcome, checkTypes } from '../internal/check/arguments.js';
import { readOutcome } from '../internal/error/operation-outcome.js';
import {
  resolveSubmission,
  type SubmissionDeclaration,
  settleSubmission,
  submitOnce,
} from '../internal/submission/ledger.js';
import { unknownSubmission } from '../internal/submission/unknown-submission.js';
import type { LedgerOptions, SubmissionOutcome } from '../settings/ledger-options.js';
import { answerObject, callFhir, fhirOperation, type PayerLine, sendFhir } from './fhir-call.js';
import { metadataOf, metadataOperation } from './metadata.js';
import {
  checkPasAttachment,
  checkPasInquiry,
  checkPasSubmission,
  type PasAttachment,
  type PasInquiry,
  type PasSubmission,
  pasIdentity,
} from './pas-request.js';
import { bundleOf, failuresIn, mayBeHeld, type PasResult, readPasResult } from './pas-result.js';

/** What came of sending documents to an authorization. */
export interface PasAttachmentReceipt {
  /** What the payer's server remarked, in codes. */
  readonly issues: readonly Issue[];
  /** The response as on the wire. */
  readonly response: OperationOutcome;
}

/** What became of a submission whose response was lost. */
export interface PasReconciliation {
  /** State in the ledger after this; undefined without a ledger, or when the ledger knows no such submission. */
  readonly state: SubmissionState | undefined;
  /** What the payer said. */
  readonly result: PasResult;
}

const BASE = '/oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}';
const submitOperation = fhirOperation('POST', `${BASE}/Claim/$submit`, 'unsafe', checkPasSubmission);
const SUBMIT_KEY = `POST ${submitOperation.path}`;
const inquireOperation = fhirOperation('POST', `${BASE}/Claim/$inquire`, 'idempotent', checkPasInquiry);
const attachOperation = fhirOperation(
  'POST',
  `${BASE}/Claim/$submit-attachment`,
  'unsafe',
  checkPasAttachment,
);
const pasMetadata = metadataOperation('pas');

/**
 * Asks for prior authorizations over FHIR and follows them.
 *
 * Optum: FHIR Prior Authorization, PAS (Da Vinci Prior Authorization Support). Product on the application: the one of the
 * same name.
 */
export class PriorAuthorizationSupport {
  readonly #connection: Connection;
  readonly #ledger: LedgerOptions | undefined;

  /**
   * @internal
   * @param connection - how Optum is reached
   * @param ledger - where submissions are remembered
   */
  constructor(connection: Connection, ledger: LedgerOptions | undefined) {
    this.#connection = connection;
    this.#ledger = ledger;
  }

  /**
   * Asks for an authorization (`Claim/$submit`). Retry class `unsafe`: sent again only when it provably never left, or on a
   * 429. With a `ledger` on the client, a second submission of the same claim is rejected while the first is unsettled.
   *
   * @param submission - payer, line of business, the Bundle
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns the decision; `isPended` means to inquire later by `referenceNumber`
   * @throws `ValidationError` before anything is sent; `DuplicateSubmissionError`; `PayerRejectionError` when the payer
   * rejects the request; `SubmissionUnknownError` when it is unknown whether it was taken: inquire, or `reconcile`;
   * `BadRequestError` and the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { isPended, referenceNumber, decision } = await optum.payerFhir.priorAuthorization.pas.submit({ payerId, lob, bundle });
   * ```
   */
  submit(submission: PasSubmission, options?: RequestOptions): ResponsePromise<PasResult> {
    return new ResponsePromise(this.#submit(submission, options));
  }

  async #submit(submission: PasSubmission, options: RequestOptions | undefined) {
    const connection = this.#connection;
    const operation = SUBMIT_KEY;
    // Before the ledger is written, not after.
    await checkPasSubmission(connection, submission, operation);
    const send = () => sendFhir(connection, submitOperation, submission, callOf, options);
    return submitOnce(
      { connection, ledger: this.#ledger, operation, options },
      pasSubmission,
      submission,
      send,
    );
  }

  /**
   * Asks for the state of an authorization (`Claim/$inquire`). Retry class `idempotent`.
   *
   * @param inquiry - payer, line of business, the Bundle
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `ValidationError` before anything is sent; `PayerRejectionError` when the payer rejects the request;
   * `BadRequestError` for a number that the payer does not know, and the errors of every call
   */
  inquire(inquiry: PasInquiry, options?: RequestOptions): ResponsePromise<PasResult> {
    return callFhir(this.#connection, inquireOperation, inquiry, callOf, options);
  }

  /**
   * Asks the payer about a submission whose response was lost, and settles its record in the ledger: what the payer finds was
   * accepted. That it finds nothing, or rejects the inquiry, settles nothing. Retry class `idempotent`.
   *
   * @param submission - as it was submitted
   * @param inquiry - what the payer can find it by
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns where its record stands, and what the payer said
   * @throws what `inquire` throws
   */
  reconcile(
    submission: PasSubmission,
    inquiry: PasInquiry,
    options?: RequestOptions,
  ): ResponsePromise<PasReconciliation> {
    return new ResponsePromise(this.#reconcile(submission, inquiry, options));
  }

  /**
   * Writes into the ledger what you found out of a submission by other means than {@link PriorAuthorizationSupport.reconcile}.
   * Sends nothing.
   *
   * @param submission - as it was submitted
   * @param outcome - `rejected` and `settled` let it be submitted again
   * @returns where its record stands; undefined without a ledger, or when the ledger knows no such submission
   */
  async settle(submission: PasSubmission, outcome: SubmissionOutcome): Promise<SubmissionState | undefined> {
    const operation = `POST ${submitOperation.path}`;
    checkTypes(operation, { submission: [submission, 'object'] });
    checkOutcome(operation, outcome);
    await checkPasSubmission(this.#connection, submission, operation);
    return (await settleSubmission(this.#ledger, pasSubmission, submission, outcome))[0];
  }

  async #reconcile(submission: PasSubmission, inquiry: PasInquiry, options: RequestOptions | undefined) {
    checkTypes(`POST ${submitOperation.path}`, { submission: [submission, 'object'] });
    const { data: result, meta } = await this.inquire(inquiry, options).withResponse();
    const numbers = pasSubmission.numbers(result);
    const [state] = await resolveSubmission(this.#ledger, pasSubmission, submission, 'accepted', numbers);
    return { data: { state, result }, meta };
  }

  /**
   * Sends documents to an authorization (`Claim/$submit-attachment`). Retry class `unsafe`.
   *
   * @param attachment - payer, line of business, reference number, Parameters
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `ValidationError` before anything is sent; `SubmissionUnknownError` when it is unknown whether they were taken;
   * `BadRequestError` when they were not, and the errors of every call
   */
  submitAttachment(
    attachment: PasAttachment,
    options?: RequestOptions,
  ): ResponsePromise<PasAttachmentReceipt> {
    const call = ({ referenceNumber, parameters }: PasAttachment) => ({
      headers: { 'reference-srn': referenceNumber },
      body: parameters,
      discloses: 'DocumentReference',
      parse: ({ body }: VendorResponse, context: FailureContext): PasAttachmentReceipt => {
        const response = answerObject(body, context, 'OperationOutcome') as unknown as OperationOutcome;
        return { issues: readOutcome(body) ?? [], response };
      },
    });
    return callFhir(this.#connection, attachOperation, attachment, call, options);
  }

  /**
   * What the payer's server can do. Retry class `safe`.
   *
   * @param line - payer and line of business
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws the errors of every call
   */
  metadata(line: PayerLine, options?: RequestOptions): ResponsePromise<CapabilityStatement> {
    return metadataOf(this.#connection, pasMetadata, line, options);
  }
}

/** How the ledger knows a submission. */
const pasSubmission: SubmissionDeclaration<PasSubmission, PasResult> = {
  identify: (submission) => [{ parts: ['pas', ...pasIdentity(submission)], content: submission.bundle }],
  numbers: ({ referenceNumber, authorizationNumber }) => ({ referenceNumber, authorizationNumber }),
};

function callOf({ bundle }: PasSubmission | PasInquiry) {
  return {
    body: bundle,
    discloses: 'ClaimResponse',
    parse: parseResult,
  };
}

function parseResult({ body }: VendorResponse, context: FailureContext): PasResult {
  const bundle = bundleOf(body) ?? answerObject(body, context, 'Bundle');
  const result = readPasResult(bundle);
  if (result === undefined) {
    const issues = failuresIn(bundle);
    if (issues.length > 0)
      throw new BadRequestError({
        ...context,
        code: 'operation_outcome',
        message: 'The payer rejected the request in an OperationOutcome; see issues and details().',
        issues,
        details: body,
      });
    throw new ResponseFormatError({
      ...context,
      code: 'no_claim_response',
      message: 'The response holds no ClaimResponse.',
      details: body,
    });
  }
  if (result.outcome !== 'error') return result;
  // A submission that the payer holds is not rejected; an inquiry about one is.
  if (mayBeHeld(result) && context.operation === SUBMIT_KEY)
    throw unknownSubmission(SUBMIT_KEY, context, {
      code: 'held_by_payer',
      issues: result.issues,
      details: body,
    });
  throw new PayerRejectionError({
    ...context,
    code: 'payer_rejection',
    message: 'The payer rejected the request; see issues for what to correct.',
    issues: result.issues,
    retryable: result.isRetryable,
    details: body,
  });
}

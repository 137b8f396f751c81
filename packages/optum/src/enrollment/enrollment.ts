import { type RequestOptions, ResponsePromise, type SubmissionState } from '@payerkit/core';
import type { Connection } from '../internal/call/connection.js';
import { job } from '../internal/call/job.js';
import { callTyped } from '../internal/call/resource-call.js';
import { checkOutcome, checkTypes } from '../internal/check/arguments.js';
import { requestCheck } from '../internal/check/request.js';
import { isObject } from '../internal/error/wire-errors.js';
import { type SubmissionDeclaration, settleSubmission, submitOnce } from '../internal/submission/ledger.js';
import { unknownSubmission } from '../internal/submission/unknown-submission.js';
import { wireText } from '../internal/wire/text.js';
import type { WaitOptions } from '../revenue-cycle/coverage-discovery.js';
import type { LedgerOptions, SubmissionOutcome } from '../settings/ledger-options.js';
import {
  enrollmentDecisionSchema,
  enrollmentStatusSchema,
  eraQuerySchema,
  eraSubmissionSchema,
  payerEnrollmentSchema,
} from './enrollment-request.js';
import {
  type EraEnrollmentQuery,
  type EraEnrollmentReceipt,
  type EraEnrollmentResult,
  type EraEnrollmentSubmission,
  readEraEnrollment,
} from './era-enrollment.js';
import {
  type EnrolledProvider,
  type EnrollmentDecision,
  type EnrollmentDecisionReceipt,
  type EnrollmentStatusQuery,
  type PayerEnrollmentQuery,
  readEnrolledProviders,
  readEnrollmentDecision,
} from './payer-enrollment.js';

const SUBMIT_KEY = 'POST /intelligentclearinghouse/iedi/enrollment/v1/era/enrollment-submission';
const RESULTS_KEY = 'GET /intelligentclearinghouse/iedi/enrollment/v1/era/results/{payloadId}';
const LIST_KEY = 'GET /payments/pes-payer-enrollments/v1';
const DECIDE_KEY = 'PATCH /payments/pes-payer-enrollments/v1';
const STATUS_KEY = 'GET /payments/pes-payer-enrollments/v1/enrollment-status';

const checkSubmission = requestCheck(eraSubmissionSchema);
const checkResults = requestCheck(eraQuerySchema);
const checkList = requestCheck(payerEnrollmentSchema);
const checkDecision = requestCheck(enrollmentDecisionSchema);
const checkStatus = requestCheck(enrollmentStatusSchema);

/**
 * Enrolls providers with payers: for remittances (ERA) as a submitter, and for remittances and payments (ERA, EFT) as the
 * payer who decides.
 *
 * Optum: EDI Enrollment v1 (`submit`, `retrieve`, `wait`), PES Payer Enrollments v1 (`list`, `status`, `decide`). Products on
 * the application: those of the same names.
 */
export class Enrollment {
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
   * Hands enrollments in. Retry class `unsafe`. With a `ledger` on the client, the same records are rejected a second time
   * until the first submission is settled.
   *
   * @param submission - tenant and records
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns the id to ask for results with
   * @throws `ValidationError` before anything is sent; `DuplicateSubmissionError`; `SubmissionUnknownError` when it is unknown
   * whether they were taken; `BadRequestError` and the token, permission, network and time errors of every call
   * @example
   * ```ts
   * const { payloadId } = await optum.enrollment.submit({ tenantId, records });
   * const { accepted, rejected } = await optum.enrollment.wait({ tenantId, payloadId });
   * ```
   */
  submit(
    submission: EraEnrollmentSubmission,
    options?: RequestOptions,
  ): ResponsePromise<EraEnrollmentReceipt> {
    return new ResponsePromise(this.#submit(submission, options));
  }

  /**
   * Where a submission stands. Retry class `safe`.
   *
   * @param query - tenant and payload id
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @throws `ValidationError` before anything is sent; `NotFoundError` for an unknown id; the errors of every call
   */
  retrieve(query: EraEnrollmentQuery, options?: RequestOptions): ResponsePromise<EraEnrollmentResult> {
    return new ResponsePromise(this.#retrieve(query, options));
  }

  /**
   * Waits until a submission is processed, looking now and then.
   *
   * @param query - tenant and payload id
   * @param options - `pollMs` (default 5 000), `waitTimeoutMs` (default 600 000); signal, time budgets in milliseconds, retries,
   * headers of each look
   * @returns the ended submission; `errored` is an end, too
   * @throws `TimeoutError` (code `wait_timeout`) when it goes on longer; `AbortError` when the caller aborts; as
   * {@link Enrollment.retrieve}
   */
  wait(query: EraEnrollmentQuery, options: WaitOptions = {}): ResponsePromise<EraEnrollmentResult> {
    return job(this.#connection, {
      operation: RESULTS_KEY,
      name: 'The enrollment',
      options,
      look: (look) => this.#retrieve(query, look),
      pauseMs: ({ status }, { pollMs = 5_000 }) => (status === 'processing' ? pollMs : undefined),
      waitTimeoutMs: 600_000,
    });
  }

  /**
   * Writes into the ledger what became of a submission whose response was lost. Sends nothing.
   *
   * @param submission - as it was handed in
   * @param outcome - `rejected` and `settled` let it be handed in again
   * @returns where its record stands; undefined without a ledger, or when the ledger knows no such submission
   */
  async settle(
    submission: EraEnrollmentSubmission,
    outcome: SubmissionOutcome,
  ): Promise<SubmissionState | undefined> {
    checkOutcome(SUBMIT_KEY, outcome);
    await checkSubmission(this.#connection, submission, SUBMIT_KEY);
    return (await settleSubmission(this.#ledger, enrollmentSubmission, submission, outcome))[0];
  }

  /**
   * Enrollments that changed in a time, as the payer sees them: with addresses, contacts and bank accounts. Retry class
   * `safe`. The vendor gives all at once, without pages.
   *
   * @param query - from when to when; service, status, activity
   * @param options - signal, time budgets in milliseconds, retries, headers (`X-CHC-CorrelationId`)
   * @throws `ValidationError` before anything is sent; `BadRequestError` and the token, permission, network and time errors of
   * every call
   */
  list(query: PayerEnrollmentQuery, options?: RequestOptions): ResponsePromise<EnrolledProvider[]> {
    return new ResponsePromise(this.#list(query, options));
  }

  /**
   * Where a provider's enrollments stand, or all that changed within 30 days. Retry class `safe`.
   *
   * @param query - `tin`, `npi` or both; or `startTimestamp` and `endTimestamp`
   * @param options - signal, time budgets in milliseconds, retries, headers
   * @returns empty when the vendor knows no such provider, which it says with a 200
   * @throws as {@link Enrollment.list}
   * @example
   * ```ts
   * const [provider] = await optum.enrollment.status({ npi: '1760854442' });
   * for (const { service, state } of provider?.enrollments ?? []) console.log(service, state);
   * ```
   */
  status(query: EnrollmentStatusQuery, options?: RequestOptions): ResponsePromise<EnrolledProvider[]> {
    return new ResponsePromise(this.#status(query, options));
  }

  /**
   * Approves or rejects an enrollment, as the payer. Retry class `unsafe`: after a `SubmissionUnknownError` look with
   * {@link Enrollment.list}.
   *
   * @param decision - which enrollment, and what is decided
   * @param options - signal, time budgets in milliseconds, retries, headers (`X-CHC-CorrelationId`)
   * @throws as {@link Enrollment.list}; `SubmissionUnknownError` when it is unknown whether it was taken
   */
  decide(decision: EnrollmentDecision, options?: RequestOptions): ResponsePromise<EnrollmentDecisionReceipt> {
    return new ResponsePromise(this.#decide(decision, options));
  }

  async #submit(submission: EraEnrollmentSubmission, options: RequestOptions | undefined) {
    await checkSubmission(this.#connection, submission, SUBMIT_KEY);
    const { tenantId, records } = submission;
    return submitOnce(
      { connection: this.#connection, ledger: this.#ledger, operation: SUBMIT_KEY, options },
      enrollmentSubmission,
      submission,
      async () => {
        const request = { headers: { 'tenant-id': tenantId }, body: records };
        const call = callTyped(this.#connection, SUBMIT_KEY, request, options);
        const { data: response, meta } = await call.withResponse();
        const payloadId = isObject(response) ? wireText(response.payloadId) : undefined;
        if (payloadId !== undefined) return { data: { payloadId, response }, meta };
        const message = 'It has no payloadId, so that results cannot be asked for.';
        throw unknownSubmission(SUBMIT_KEY, meta, { code: 'no_payload_id', message, details: response });
      },
    );
  }

  async #retrieve(query: EraEnrollmentQuery, options: RequestOptions | undefined) {
    checkTypes(RESULTS_KEY, { query: [query, 'object'] });
    const { tenantId, payloadId } = query;
    await checkResults(this.#connection, { tenantId, payloadId }, RESULTS_KEY);
    const request = { path: { payloadId }, headers: { 'tenant-id': tenantId } };
    const call = callTyped(this.#connection, RESULTS_KEY, request, options);
    const { data, meta } = await call.withResponse();
    return { data: readEraEnrollment(data), meta };
  }

  async #list(query: PayerEnrollmentQuery, options: RequestOptions | undefined) {
    await checkList(this.#connection, query, LIST_KEY);
    const call = callTyped(this.#connection, LIST_KEY, { query: { ...query } }, options);
    const { data, meta } = await call.withResponse();
    return { data: readEnrolledProviders(data), meta };
  }

  async #status(query: EnrollmentStatusQuery, options: RequestOptions | undefined) {
    await checkStatus(this.#connection, query, STATUS_KEY);
    const call = callTyped(this.#connection, STATUS_KEY, { query: { ...query } }, options);
    const { data, meta } = await call.withResponse();
    return { data: readEnrolledProviders(data), meta };
  }

  async #decide(decision: EnrollmentDecision, options: RequestOptions | undefined) {
    await checkDecision(this.#connection, decision, DECIDE_KEY);
    const { enrollmentId, changesetId, rejectedReasonCode } = decision;
    const body = {
      enrollmentId: String(enrollmentId),
      ...(changesetId === undefined ? {} : { changesetId: String(changesetId) }),
      status: decision.decision === 'approve' ? 'PAYER APPROVED' : 'PAYER REJECTED',
      ...(rejectedReasonCode === undefined ? {} : { rejectedReasonCode }),
    };
    const call = callTyped(this.#connection, DECIDE_KEY, { body }, options);
    const { data, meta } = await call.withResponse();
    const receipt = readEnrollmentDecision(data);
    if (receipt.state === 'unknown' && receipt.enrollmentId === undefined)
      throw unknownSubmission(DECIDE_KEY, meta, { code: 'no_receipt', details: data });
    return { data: receipt, meta };
  }
}

/** How the ledger knows enrollments: the same records of the same tenant are the same submission, in whatever order. */
const enrollmentSubmission: SubmissionDeclaration<EraEnrollmentSubmission, EraEnrollmentReceipt> = {
  identify({ tenantId, records }) {
    const identity = records.map(({ payerId, providerIdentifiers, reasonForSubmission }) =>
      JSON.stringify([payerId, providerIdentifiers?.npi, providerIdentifiers?.tinOrEin, reasonForSubmission]),
    );
    return [{ parts: [SUBMIT_KEY, tenantId, ...identity.toSorted()], content: records }];
  },
  numbers: ({ payloadId }) => ({ payloadId }),
};
